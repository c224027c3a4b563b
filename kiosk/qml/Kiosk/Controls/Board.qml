pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A dark stage: what it is about stands at its top, and the rest is for what is shown.
Rectangle {
    id: board

    property string kicker
    property string title
    default property alias shown: room.data

    color: Theme.night

    Say {
        id: about

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.edgeSpace
        color: Theme.nightSoft
        height: text === "" ? 0 : implicitHeight
        text: board.kicker
    }

    Say {
        id: name

        anchors.left: about.left
        anchors.right: about.right
        anchors.top: about.bottom
        color: Theme.white
        font.pixelSize: Typography.board
        font.weight: Typography.heavy
        text: board.title
        Accessible.role: Accessible.Heading
    }

    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: about.left
        anchors.right: about.right
        anchors.top: name.bottom
        anchors.topMargin: Theme.gap
    }
}
