pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon on a round ground of its colour. Without an icon, an empty place for one.
Panel {
    id: medallion

    required property string glyph
    required property string colour
    property bool lit: false
    readonly property Shade shade: Theme.shade(colour)

    edge: lit ? Theme.ink : shade.deep
    edgeWidth: lit ? Theme.ring : Theme.hairline
    fill: glyph === "" ? shade.ground : shade.light
    height: width
    radius: width / 2

    Glyph {
        anchors.centerIn: parent
        color: medallion.shade.deep
        size: Math.max(1, medallion.width * Theme.medallionShare)
        text: medallion.glyph
    }
}
