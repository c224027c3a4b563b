pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What there is to read and to touch on most screens behind the staff door.
Deck {
    id: list

    required property Rows rows

    signal asked(kind: string, id: string)

    ground: Theme.night
    ink: Theme.white

    Repeater {
        model: list.rows

        delegate: StaffLine {
            id: row

            required property string line

            detail: line
            width: parent?.width ?? 0

            onAsked: (kind, id) => list.asked(kind, id)
        }
    }
}
