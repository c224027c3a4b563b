pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Narrows a list while it is on. Where it would leave nothing it is dimmed.
KioskButton {
    id: chip

    required property bool active

    checkable: true
    implicitHeight: Math.max(Theme.filter, label.implicitHeight + 2 * Theme.tight)
    implicitWidth: label.implicitWidth + 2 * (Theme.space - Theme.tight)
    on: active
    opacity: enabled ? 1 : Theme.faint
    ringRadius: height / 2
    Accessible.role: Accessible.CheckBox

    background: Panel {
        edge: Theme.ink
        fill: chip.active ? Theme.ink : Theme.raised
        radius: height / 2
    }
    contentItem: Say {
        id: label

        color: chip.active ? Theme.raised : Theme.ink
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        horizontalAlignment: Text.AlignHCenter
        leftPadding: Theme.tight // else it may touch the edge
        rightPadding: Theme.tight
        text: chip.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: chip.width < chip.implicitWidth ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
