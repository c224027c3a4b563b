pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// One of a few, under a heading.
Column {
    id: choices

    required property string heading
    required property string ask
    required property Rows model

    signal asked(kind: string, id: string)

    spacing: Desk.tight
    visible: several.count > 0

    Told {
        color: Theme.inkSoft
        font.pixelSize: Desk.label
        font.weight: Typography.strong
        text: choices.heading
        width: parent.width
        Accessible.role: Accessible.Heading
    }

    Flow {
        spacing: Desk.tight
        width: parent.width

        Repeater {
            id: several

            model: choices.model

            delegate: DeskButton {
                required property string choice
                required property string label
                required current

                ask: choices.ask
                askId: choice
                checkable: true
                text: label
                Accessible.role: Accessible.RadioButton

                onAsked: (kind, id) => choices.asked(kind, id)
            }
        }
    }
}
