pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A list of items under headings.
Page {
    id: catalogue

    required property IndexPage view

    ground: view.colour
    kicker: view.kicker
    kickerColor: Theme.shade(view.colour).deep
    title: view.title

    onArrivalChanged: list.reset()

    ItemList {
        id: list

        anchors.fill: parent
        filters: catalogue.view.filters
        model: catalogue.view.rows
        more: catalogue.view.more

        onAsked: (kind, id) => catalogue.asked(kind, id)
    }
}
