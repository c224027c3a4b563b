pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One answer of several. When it is known, an icon and a word say what it was.
KioskButton {
    id: row

    required property string mark
    required property string said
    readonly property Shade shade: Theme.shade(mark === "chosen" ? "coral" : "mint")
    readonly property bool told: mark !== ""

    enabled: !told
    implicitHeight: Math.max(Theme.rowTall, texts.implicitHeight + 2 * Theme.gap)
    ringInside: true // its list cuts off what lies outside

    background: Panel {
        edge: row.told ? row.shade.deep : Theme.edge
        edgeWidth: row.told ? Theme.ring / 2 : Theme.hairline
        fill: row.told ? row.shade.ground : Theme.raised
    }
    contentItem: Item {
        Item {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            anchors.right: sign.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: implicitHeight
            implicitHeight: answer.height + (word.visible ? Theme.tight / 2 + word.height : 0)

            Say {
                id: answer

                color: row.told ? row.shade.deep : Theme.ink
                font.pixelSize: Typography.lead
                font.weight: Typography.heavy
                text: row.text
                width: parent.width
                Accessible.ignored: !row.told
            }

            Say {
                id: word

                color: row.shade.deep
                font.pixelSize: Typography.label
                text: row.said
                visible: text !== ""
                width: parent.width
                y: answer.height + Theme.tight / 2
            }
        }

        Glyph {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.shade.deep
            size: Typography.mark
            visible: row.told
            text: row.mark === "chosen" ? Icons.wrong : Icons.right
        }
    }
}
