pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The door to what follows, at the foot of a page.
KioskButton {
    id: row

    required property string line
    required property string colour
    readonly property Shade shade: Theme.shade(colour)

    implicitHeight: Theme.touch
    Accessible.description: line

    background: Panel {
        fill: row.shade.ground
    }
    contentItem: Item {
        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: mark.left
            anchors.rightMargin: Theme.tight
            anchors.verticalCenter: parent.verticalCenter

            Say {
                color: row.shade.deep
                font.pixelSize: Typography.label
                font.weight: Typography.large ? Typography.heavy : Typography.regular
                lineHeight: Typography.closeLeading
                text: row.text
                visible: Typography.large || title.lineCount < (Look.outlined ? 2 : 3) // more lines touch the edge
                width: parent.width
                Accessible.ignored: true
            }

            Say {
                id: title

                color: row.shade.deep
                font.pixelSize: Typography.label
                font.weight: Typography.heavy
                lineHeight: Typography.closeLeading
                maximumLineCount: 3
                text: row.line
                visible: !Typography.large // it would take the room of what it follows
                width: parent.width
                Accessible.ignored: true
            }
        }

        Glyph {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            color: row.shade.deep
            text: Icons.onward
        }
    }
}
