pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A door in words, for what is beside the matter.
KioskButton {
    id: row

    required property string glyph

    implicitHeight: Math.max(Theme.touch, label.height + 2 * Theme.tight)

    background: Panel {
        edge: Theme.line
        fill: Theme.paper
    }
    contentItem: Item {
        Glyph {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            text: row.glyph
        }

        Say {
            id: label

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Typography.label
            font.weight: Typography.strong
            text: row.text
            Accessible.ignored: true
        }
    }
}
