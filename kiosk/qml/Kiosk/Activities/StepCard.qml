pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A step to touch: with the number of its place once it has one, and after a check what was found.
KioskButton {
    id: card

    required property string title
    required property string glyph
    required property string colour
    required property string place
    required property string mark
    required property string said
    required property bool small
    readonly property Shade shade: Theme.shade(colour)
    readonly property bool now: mark === "now"

    implicitHeight: Theme.stepTall
    ringInside: true // its list cuts off what lies outside

    background: Panel {
        edge: card.now || card.place === "" ? card.shade.deep : Theme.edge
        edgeWidth: card.now ? Theme.ring : Theme.hairline
        fill: card.place === "" || card.now ? card.shade.ground : Theme.raised
    }
    contentItem: Item {
        Glyph {
            id: drawing

            anchors.left: parent.left
            anchors.leftMargin: card.small ? (parent.width - width) / 2 : Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            color: card.shade.deep
            size: Typography.mark
            text: card.glyph
        }

        Item {
            anchors.left: drawing.right
            anchors.leftMargin: Theme.gap
            anchors.right: sign.left
            anchors.rightMargin: Theme.tight
            anchors.verticalCenter: parent.verticalCenter
            height: words.height + (found.visible ? found.height : 0)
            visible: !card.small

            Say {
                id: words

                color: card.shade.deep
                font.pixelSize: Typography.label
                font.weight: Typography.heavy
                text: card.title
                width: parent.width
                Accessible.ignored: true
            }

            Say {
                id: found

                font.pixelSize: Typography.label
                text: card.said
                visible: text !== ""
                width: parent.width
                y: words.height
            }
        }

        Item {
            id: sign

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.dot
            visible: card.place !== "" && !card.small
            width: Theme.dot

            Panel {
                anchors.fill: parent
                fill: Theme.ink
                radius: height / 2
                visible: card.said === ""

                Say {
                    anchors.centerIn: parent
                    color: Theme.raised
                    font.pixelSize: Typography.label
                    font.weight: Typography.heavy
                    text: card.place
                    Accessible.ignored: true
                }
            }

            Glyph {
                anchors.centerIn: parent
                color: Theme.shade(card.mark === "right" ? "mint" : "coral").deep
                text: card.mark === "right" ? Icons.right : Icons.wrong
                visible: card.said !== ""
            }
        }
    }
}
