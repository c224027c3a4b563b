pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// How much time is left, in digits and as a bar that grows shorter. It only shows.
Item {
    id: clock

    required property string glyph
    required property string time
    required property real share
    required property Shade shade

    Accessible.name: time
    Accessible.role: Accessible.StaticText

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: clock.shade.deep
        size: Typography.mark
        text: clock.glyph
    }

    Say {
        id: digits

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Typography.mark
        font.weight: Typography.heavy
        text: clock.time
        width: Theme.clockWide
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        id: bar

        anchors.left: digits.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: clock.shade.ground
        height: Theme.clockBar
        visible: width >= Theme.clockLeast

        Rectangle {
            color: clock.shade.deep
            height: bar.height
            width: bar.width * clock.share
        }
    }
}
