pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A soft light around the control to begin with.
Rectangle {
    id: beacon

    required property bool lit
    property real reach: Theme.ring

    anchors.fill: parent
    anchors.margins: -reach
    border.color: Theme.beacon
    border.width: reach
    color: Theme.clear
    opacity: lit ? 1 : 0
    radius: Theme.radius + reach
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.light
        }
    }
}
