pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Slow life behind the question: one cell moves at a time, then all rest, so that little is drawn anew.
Item {
    id: cells

    SequentialAnimation {
        loops: Animation.Infinite
        running: cells.visible && !Motion.still

        Drift {
            target: first
        }

        Drift {
            target: second
        }

        Drift {
            target: third
        }
    }

    Cell {
        id: first

        kind: 1
        across: 0.1
        down: 0.16
        side: Theme.cellLarge
    }

    Cell {
        id: second

        kind: 3
        across: 0.72
        down: 0.06
        side: Theme.cellSmall
    }

    Cell {
        id: third

        kind: 5
        across: 0.84
        down: 0.52
        side: Theme.cellSmall
    }

    component Cell: Image {
        required property int kind
        required property real across
        required property real down
        required property real side
        property real sunk: 0

        asynchronous: !Motion.still
        source: `${Theme.assets}grounds/cell-${kind}.svg`
        sourceSize: Qt.size(side, side)
        x: cells.width * across
        y: cells.height * down + sunk
    }
    component Drift: SequentialAnimation {
        id: drift

        required property Cell target

        NumberAnimation {
            duration: Motion.drift
            easing.type: Easing.InOutSine
            property: "sunk"
            target: drift.target
            to: Theme.drift
        }

        NumberAnimation {
            duration: Motion.drift
            easing.type: Easing.InOutSine
            property: "sunk"
            target: drift.target
            to: 0
        }

        PauseAnimation {
            duration: Motion.rest
        }
    }
}
