pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// For which age an activity is told.
Flow {
    id: choice

    required property Rows levels

    signal asked(kind: string, id: string)

    spacing: Theme.gap
    visible: each.count > 0

    Repeater {
        id: each

        model: choice.levels

        delegate: FilterChip {
            required property string level
            required property string label
            required property bool current

            active: current
            ask: current ? "" : "act"
            askId: current ? "" : `level:${level}`
            text: label
            width: Typography.large ? (choice.width - (each.count - 1) * choice.spacing) / each.count : implicitWidth
            Accessible.role: Accessible.RadioButton

            onAsked: (kind, id) => choice.asked(kind, id)
        }
    }
}
