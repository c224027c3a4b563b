pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One key of the keypad: a digit, a short word, or an icon with its name.
KioskButton {
    id: key

    property string glyph
    property string mark: text
    property color fill: Theme.nightRaised
    property color ink: Theme.white
    property real size: Typography.mark

    opacity: enabled ? 1 : Theme.faint
    ringColor: Theme.white

    background: Panel {
        fill: key.fill
    }
    contentItem: Item {
        Say {
            anchors.centerIn: parent
            color: key.ink
            font.pixelSize: key.size
            font.weight: Typography.strong
            text: key.mark
            visible: key.glyph === ""
            Accessible.ignored: true
        }

        Glyph {
            anchors.centerIn: parent
            color: key.ink
            size: Typography.mark
            text: key.glyph
        }
    }
}
