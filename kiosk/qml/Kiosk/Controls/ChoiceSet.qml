pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Choices beside each other under what they are about: one of them holds, or any of them.
Column {
    id: choices

    required property string title
    required property Rows rows
    property bool many: false

    signal asked(kind: string, id: string)

    spacing: Theme.tight
    visible: each.count > 0

    Say {
        font.weight: Typography.heavy
        text: choices.title
        width: parent.width
        Accessible.role: Accessible.Heading
    }

    Flow {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            id: each

            model: choices.rows

            delegate: FilterChip {
                required property string choice
                required property string label
                required active
                required ask

                askId: ask === "" ? "" : choice
                height: Math.max(implicitHeight, Theme.choice)
                text: label
                width: Math.min(Math.max(implicitWidth, Theme.choice), choices.width)
                Accessible.role: choices.many ? Accessible.CheckBox : Accessible.RadioButton

                onAsked: (kind, id) => choices.asked(kind, id)
            }
        }
    }
}
