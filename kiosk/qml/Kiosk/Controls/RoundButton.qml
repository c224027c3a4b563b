pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A round button with an icon; its text is its spoken name.
KioskButton {
    id: button

    required property string glyph

    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    opacity: enabled ? 1 : Theme.faint
    ringRadius: Theme.touch / 2

    background: Panel {
        edge: Theme.edge
        radius: Theme.touch / 2
    }
    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            size: Typography.mark
            text: button.glyph
        }
    }
}
