pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A short fact in a frame. Not a button.
Item {
    id: chip

    required property string tag

    implicitHeight: Theme.tag
    implicitWidth: label.implicitWidth + 2 * Theme.gap

    Panel {
        anchors.fill: parent
        edge: Theme.ink
        fill: Theme.paper
        radius: height / 2
    }

    Say {
        id: label

        anchors.centerIn: parent
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        text: chip.tag
        wrapMode: Text.NoWrap
    }
}
