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
    readonly property bool lying: Typography.large || height < Theme.tileHigh // the words beside the picture

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
            id: picture

            colour: card.colour
            glyph: card.glyph
            width: card.lying ? Math.min(card.height - 2 * Theme.space, card.width * Theme.pictureShare) : Math.min(card.width - 2 * Theme.space, title.y - 2 * Theme.space)
            x: card.lying ? Theme.space : (parent.width - width) / 2
            y: ((card.lying ? parent.height : title.y) - height) / 2
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

            color: card.shade.deep
            font.pixelSize: card.lying && !Typography.large ? Typography.lead : Typography.heading
            font.weight: Typography.heavy
            height: card.lying ? parent.height : Math.max(Theme.touch + Theme.tight, implicitHeight) // room for two lines, so that all the pictures stand at one height
            horizontalAlignment: card.lying ? Text.AlignLeft : Text.AlignHCenter
            text: card.text
            verticalAlignment: Text.AlignVCenter
            width: parent.width - x - Theme.gap
            x: card.lying ? picture.x + picture.width + Theme.space : Theme.gap
            y: card.lying ? 0 : parent.height - height - Theme.space
            Accessible.ignored: true
        }
    }
}
