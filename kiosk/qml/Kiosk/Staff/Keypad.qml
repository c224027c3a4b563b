pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// The digits of the PIN, in three columns, or in six where the place is low.
Item {
    id: pad

    required property bool typing
    required property bool typed
    readonly property bool low: height < Theme.padLow
    readonly property int columns: low ? Theme.padColumnsLow : Theme.padColumns
    readonly property int rows: Theme.padKeys / columns
    readonly property real keyHeight: (height - 2 * Theme.space - (rows - 1) * Theme.gap) / rows
    readonly property real keyWidth: (width - 2 * Theme.margin - (columns - 1) * Theme.gap) / columns

    signal asked(kind: string, id: string)

    Grid {
        anchors.centerIn: parent
        columns: pad.columns
        spacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            delegate: Digit {
                required property string modelData

                askId: modelData
            }
        }

        Key {
            ask: "erase"
            enabled: pad.typed
            glyph: Icons.erase
            height: pad.keyHeight
            text: Words.staffErase
            width: pad.keyWidth

            onAsked: (kind, id) => pad.asked(kind, id)
        }

        Digit {
            askId: "0"
        }

        Key {
            ask: "enter"
            enabled: pad.typed
            fill: Theme.call
            height: pad.keyHeight
            ink: Theme.ink
            text: Words.staffEnter
            width: pad.keyWidth

            onAsked: (kind, id) => pad.asked(kind, id)
        }
    }

    component Digit: Key {
        ask: "digit"
        enabled: pad.typing
        height: pad.keyHeight
        text: askId
        width: pad.keyWidth

        onAsked: (kind, id) => pad.asked(kind, id)
    }
}
