pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What everybody has to know for some time: a calm line at the top of every screen. Without words it takes no room.
Rectangle {
    id: band

    required property string words

    color: Theme.raised
    height: visible ? Math.max(Theme.band, text.height + 2 * Theme.gap) : 0
    visible: words !== ""

    Rectangle {
        id: mark

        color: Theme.call
        height: parent.height
        width: Theme.band

        Glyph {
            anchors.centerIn: parent
            color: Theme.callInk
            text: Icons.notice
        }
    }

    Say {
        id: text

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        text: band.words
        Accessible.role: Accessible.AlertMessage
    }
}
