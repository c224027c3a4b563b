pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A door to one item, over the whole width of the deck.
KioskButton {
    id: row

    property string line
    property string glyph
    property string colour
    property string trail: Icons.onward
    property string shown: text // where it has marks, it is HTML
    property int format: Text.PlainText
    property bool dense: false
    property bool narrow: false // no room for signs beside the words
    property real least: dense ? Theme.touch : Theme.rowTall
    readonly property real around: dense ? 2 * Theme.tight : least < Theme.rowTall ? Theme.tight : 2 * Theme.space
    readonly property Shade shade: Theme.shade(colour)

    implicitHeight: Math.max(least, texts.implicitHeight + around)
    ringInside: true // its list cuts off what lies outside
    Accessible.description: line

    background: Panel {
        fill: row.shade.ground
    }
    contentItem: Item {
        Glyph {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.shade.deep
            size: Typography.mark
            text: row.narrow ? "" : row.glyph
            width: text === "" ? 0 : implicitWidth
        }

        Item {
            id: texts

            anchors.left: mark.right
            anchors.leftMargin: mark.text === "" ? 0 : Theme.space
            anchors.right: onward.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            height: implicitHeight
            // Not a Column: that takes its height only with the next frame, and a list would misplace the row.
            implicitHeight: title.height + (row.line === "" ? 0 : Theme.tight / 2 + detail.height)

            Say {
                id: title

                color: row.shade.deep
                font.pixelSize: row.dense ? Typography.body : Typography.lead
                font.weight: Typography.heavy
                text: row.shown
                textFormat: row.format
                width: parent.width
                Accessible.ignored: true
            }

            Say {
                id: detail

                color: row.shade.deep
                font.pixelSize: Typography.label
                text: row.line
                textFormat: row.format
                visible: text !== ""
                width: parent.width
                y: title.height + Theme.tight / 2
                Accessible.ignored: true
            }
        }

        Glyph {
            id: onward

            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.shade.deep
            text: row.trail
            visible: !row.narrow
            width: row.narrow ? 0 : implicitWidth
        }
    }
}
