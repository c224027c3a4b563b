pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Letters and digits to type with: as high as a finger needs, where there is room a little higher.
Item {
    id: keyboard

    required property Rows keys
    readonly property bool unread: true // aloud, but by keys
    required property real room
    property bool filling: false // all of the room, however low
    readonly property real wide: (width + Theme.tight) / Theme.keyColumns
    readonly property real share: (filling ? room + Theme.tight : room * Theme.keyShare) / Theme.keyRows - Theme.tight
    readonly property real tall: Math.max(Frame.key, Math.min(Theme.filter, share))

    signal asked(kind: string, id: string)

    implicitHeight: Theme.keyRows * (tall + Theme.tight) - Theme.tight

    Repeater {
        model: keyboard.keys

        delegate: LetterKey {
            required property string sign
            required property string name
            required property int row
            required property int column
            required property int span
            required property bool usable
            required ask
            required glyph

            askId: sign
            colour: ""
            enabled: usable
            height: keyboard.tall
            label: name
            size: Math.max(Typography.label, Math.min(Typography.heading, keyboard.tall * Theme.letterShare))
            text: name
            width: span * keyboard.wide - Theme.tight
            x: column * keyboard.wide
            y: row * (keyboard.tall + Theme.tight)

            onAsked: (kind, id) => keyboard.asked(kind, id)
        }
    }
}
