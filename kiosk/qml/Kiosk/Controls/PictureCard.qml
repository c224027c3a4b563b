pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of several large pictures to choose from; a sign says which of them was chosen before.
KioskButton {
    id: card

    required property string glyph
    required property string colour
    required property bool chosen
    readonly property Shade shade: Theme.shade(colour)

    checkable: true
    on: chosen
    ringInside: true // its deck cuts off what lies outside
    Accessible.role: Accessible.RadioButton

    background: Panel {
        edge: card.chosen || Look.outlined ? card.shade.deep : card.shade.ground
        edgeWidth: card.chosen ? Theme.ring : Look.outlined ? Theme.ring / 2 : 0
        fill: card.shade.ground
    }
    contentItem: Item {
        Medallion {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: card.colour
            glyph: card.glyph
            width: Math.min(card.width - 2 * Theme.space, title.y - 2 * Theme.space)
            y: (title.y - height) / 2
        }

        Glyph {
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            color: card.shade.deep
            text: Icons.right
            visible: card.chosen
        }

        Say {
            id: title

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            color: card.shade.deep
            font.pixelSize: Typography.heading
            font.weight: Typography.heavy
            height: Math.max(Theme.touch + Theme.tight, implicitHeight) // room for two lines, so that all the pictures stand at one height
            horizontalAlignment: Text.AlignHCenter
            text: card.text
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
    }
}
