pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Tiles that lead on, and quieter doors under them: Home, the STEM lab.
Page {
    id: shelf

    required property IndexPage view

    ground: view.colour
    kicker: view.kicker
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent

        Grid {
            id: grid

            readonly property int across: tiles.count > 1 ? 2 : 1
            readonly property int down: Math.ceil(tiles.count / across)
            readonly property real rowsRoom: rows.count > 0 ? Theme.touch + Theme.gap : 0
            readonly property real room: deck.height - 2 * Theme.edgeSpace - rowsRoom - (down - 1) * spacing
            readonly property bool fits: room / down >= Theme.tileLow
            readonly property real tileHeight: fits ? Math.min(Theme.tileHigh, room / down) : Theme.tileLong

            columns: across
            spacing: Theme.gap
            width: parent.width

            Repeater {
                id: tiles

                model: shelf.view.tiles

                delegate: Tile {
                    required property string title
                    required ask
                    required askId

                    height: grid.tileHeight
                    text: title
                    width: (grid.width - (grid.across - 1) * grid.spacing) / grid.across

                    onAsked: (kind, id) => shelf.asked(kind, id)
                }
            }
        }

        Row {
            spacing: Theme.gap
            width: parent.width

            Repeater {
                id: rows

                model: shelf.view.rows

                delegate: QuietRow {
                    required property string title
                    required ask
                    required askId

                    text: title
                    width: (grid.width - (rows.count - 1) * grid.spacing) / rows.count

                    onAsked: (kind, id) => shelf.asked(kind, id)
                }
            }
        }
    }
}
