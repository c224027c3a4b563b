pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of several pictures to choose from, as a tile; a sign and an edge say which was chosen before.
Tile {
    id: tile

    required property bool chosen

    checkable: true
    line: ""
    on: chosen
    Accessible.role: Accessible.RadioButton

    Rectangle {
        anchors.fill: parent
        border.color: tile.shade.deep
        border.width: Theme.ring
        color: Theme.clear
        radius: Theme.radius
        visible: tile.chosen
    }

    Glyph {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        color: tile.shade.deep
        text: Icons.right
        visible: tile.chosen
    }
}
