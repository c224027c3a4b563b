pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A key with a letter or a short word; its text is its spoken name.
KioskButton {
    id: key

    required property string label
    required property string colour
    readonly property bool plain: colour === ""

    opacity: enabled ? 1 : Theme.faint

    background: Panel {
        edge: Theme.edge
        fill: key.plain ? Theme.raised : Theme.shade(key.colour).ground
    }
    contentItem: Say {
        color: key.plain ? Theme.ink : Theme.shade(key.colour).deep
        font.pixelSize: key.label.length > 1 ? Typography.body : Typography.mark
        font.weight: Typography.heavy
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Typography.least
        text: key.label
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
