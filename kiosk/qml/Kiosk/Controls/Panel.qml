pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A rounded ground. A picture, since rounded rectangles cost the software renderer much memory.
BorderImage {
    id: panel

    property color fill: Theme.raised
    property color edge: Look.outlined ? Theme.ink : fill
    property real radius: Theme.radius
    property real edgeWidth: edge === fill ? 0 : Look.outlined ? Theme.ring / 2 : Theme.hairline
    readonly property int corner: Math.round(Math.min(radius, width / 2, height / 2))

    function hex(shade: color): string {
        return shade.toString().slice(1);
    }

    border.bottom: corner
    border.left: corner
    border.right: corner
    border.top: corner
    source: corner > 0 ? `image://paint/panel/${hex(fill)}/${hex(edge)}/${corner}/${edgeWidth}` : ""
}
