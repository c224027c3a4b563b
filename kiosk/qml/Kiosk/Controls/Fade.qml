pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The lower edge of what scrolls: it grows faint where there is more below.
Rectangle {
    id: fade

    required property Flickable view
    property color ground: Theme.paper

    anchors.bottom: view.bottom
    anchors.left: view.left
    anchors.right: view.right
    height: Theme.edgeSpace
    visible: view.interactive && !view.atYEnd && !view.activeFocus

    gradient: Gradient {
        GradientStop {
            color: Qt.alpha(fade.ground, 0)
            position: 0
        }

        GradientStop {
            color: fade.ground
            position: 1
        }
    }
}
