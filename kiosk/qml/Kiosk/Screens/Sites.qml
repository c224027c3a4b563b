pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where the sites are: on the map, and under it those that have no place there.
Page {
    id: sites

    required property IndexPage view

    ground: view.colour
    kicker: view.kicker
    kickerColor: Theme.shade(view.colour).deep
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent

        Item {
            id: map

            readonly property real room: (deck.height - 2 * Theme.edgeSpace) * (dots.count > 0 ? Theme.mapShare : 1)

            height: width * country.implicitHeight / country.implicitWidth
            width: Math.min(parent.width, Math.max(Theme.mapLeast * (dots.count > 0 ? Theme.mapShare : 1), room * Theme.mapShape))

            Panel {
                anchors.fill: parent
                fill: Theme.shade("moss").pale
                visible: !Look.painted && !Look.outlined // in the dark, too, the map is drawn on something light
            }

            Image {
                id: country

                anchors.fill: parent
                source: `${Theme.assets}map/belgium.svg`
                sourceSize: Qt.size(map.width, 0)
            }

            Repeater {
                id: dots

                model: sites.view.dots

                delegate: Dot {
                    required property real eastward
                    required property real southward

                    x: eastward * map.width - width / 2
                    y: southward * map.height - height / 2
                }
            }

            Repeater {
                model: sites.view.pins

                delegate: Pin {
                    required property string title
                    required property real eastward
                    required property real southward
                    required ask
                    required askId

                    text: title
                    x: eastward * map.width - tip.x
                    y: southward * map.height - tip.y

                    onAsked: (kind, id) => sites.asked(kind, id)
                }
            }
        }

        Repeater {
            model: sites.view.rows

            delegate: ItemRow {
                required property string title
                required ask
                required askId
                required glyph
                required colour
                required line

                text: title
                width: parent.width

                onAsked: (kind, id) => sites.asked(kind, id)
            }
        }
    }
}
