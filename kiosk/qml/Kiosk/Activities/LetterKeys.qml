pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Keys in rows; where they stand in threes, a word of three letters is seen as one.
Item {
    id: board

    required property Rows keys
    required property int columns
    required property bool grouped
    required property bool lit
    readonly property real tall: Math.max(Theme.touch, Math.min(wide * Theme.keyShape, Theme.letterTall))
    readonly property real apart: grouped ? Theme.space : 0
    readonly property real wide: (width - apart + Theme.tight) / columns

    signal asked(kind: string, id: string)

    height: childrenRect.height

    Repeater {
        model: board.keys

        delegate: LetterKey {
            id: sign

            required property int index
            required property int span
            required property int row
            required property int column
            required property bool usable
            required property string name
            required property string key

            ask: "act"
            askId: key
            enabled: usable
            height: span > 1 ? Theme.touch : board.tall
            text: name
            width: span * board.wide - Theme.tight
            x: column * board.wide + (column < board.columns / 2 ? 0 : board.apart)
            y: row * (board.tall + Theme.tight)

            onAsked: (kind, id) => board.asked(kind, id)

            Beacon {
                lit: board.lit && sign.index === 0
            }
        }
    }
}
