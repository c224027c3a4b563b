pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The lower edge of what scrolls: it grows faint where there is more below.
Rectangle {
    required property Flickable view

    anchors.bottom: view.bottom
    anchors.left: view.left
    anchors.right: view.right
    height: Theme.edgeSpace
    visible: view.interactive && !view.atYEnd && !view.activeFocus

    gradient: Gradient {
        GradientStop {
            color: Qt.alpha(Theme.paper, 0)
            position: 0
        }

        GradientStop {
            color: Theme.paper
            position: 1
        }
    }
}
