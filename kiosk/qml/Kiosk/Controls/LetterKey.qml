pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A key with a letter or a short word; its text is its spoken name.
KioskButton {
    id: key

    required property string label
    required property string colour
    property string glyph
    property real size: label.length > 1 ? Typography.body : Typography.mark
    readonly property bool plain: colour === ""

    opacity: enabled ? 1 : Theme.faint

    background: Panel {
        edge: Theme.edge
        fill: key.plain ? Theme.raised : Theme.shade(key.colour).ground
    }
    contentItem: Say {
        color: key.plain ? Theme.ink : Theme.shade(key.colour).deep
        font.family: key.glyph === "" ? Typography.family : Icons.family
        font.pixelSize: key.size
        font.weight: Typography.heavy
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Typography.least
        text: key.glyph || key.label
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
