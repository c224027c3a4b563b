pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// All programmes, theme by theme.
Page {
    id: programmes

    required property ProgrammesPage view

    ground: view.colour
    kicker: view.line
    kickerColor: Theme.shade(ground).deep
    title: view.title

    onArrivalChanged: list.reset()

    ItemList {
        id: list

        anchors.fill: parent
        ask: "programme"
        model: programmes.view.rows
        section: "theme"

        onAsked: (kind, id) => programmes.asked(kind, id)
    }
}
