pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Words

// "What did we just see?", where it leads, and once more.
Column {
    id: card

    required property ActivityFrame frame
    property bool further: false // whether the activity itself has a way on, so that Again comes second

    signal asked(kind: string, id: string)

    spacing: Theme.gap

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: Words.whatWeSaw
        width: parent.width
        Accessible.role: Accessible.Heading
    }

    Say {
        lineHeight: Typography.leading
        text: card.frame.seen
        width: parent.width
    }

    Repeater {
        model: card.frame.link

        delegate: ItemRow {
            required property string title
            required ask
            required askId
            required glyph
            required colour
            required line

            text: title
            width: card.width

            onAsked: (kind, id) => card.asked(kind, id)
        }
    }

    PillButton {
        ask: "act"
        askId: "again"
        edge: card.further ? Theme.edge : fill
        fill: card.further ? Theme.white : Theme.call
        glyph: Icons.again
        text: Words.again
        width: parent.width

        onAsked: (kind, id) => card.asked(kind, id)
    }
}
