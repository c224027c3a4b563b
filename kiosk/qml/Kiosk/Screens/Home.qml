pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where a visit begins: a tile for each section that has something to show.
Page {
    id: home

    required property HomePage view

    title: view.headline

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent

        Grid {
            id: grid

            readonly property int across: tiles.count > 1 ? 2 : 1
            readonly property int down: Math.ceil(tiles.count / across)
            readonly property real room: deck.height - 2 * Theme.edgeSpace - (down - 1) * spacing
            readonly property real tileHeight: Math.max(Theme.tileLow, Math.min(Theme.tileHigh, room / down))

            columns: across
            spacing: Theme.gap
            width: parent.width

            Repeater {
                id: tiles

                model: home.view.tiles

                delegate: Tile {
                    required property string title
                    required ask
                    required askId

                    height: grid.tileHeight
                    text: title
                    width: (grid.width - (grid.across - 1) * grid.spacing) / grid.across

                    onAsked: (kind, id) => home.asked(kind, id)
                }
            }
        }
    }
}
