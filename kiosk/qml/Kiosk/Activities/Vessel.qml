pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A vessel with what floats in it; the tank is stirred, and through a column all of it sinks.
Panel {
    id: vessel

    required property ProcessPage view
    readonly property bool sinks: view.vessel === "column"
    readonly property real seconds: Motion.calm ? 0 : view.seconds

    function across(number: int, kind: int): real {
        const wave = sinks ? 0 : Math.sin(seconds * 2 + number) / 30;
        return 0.08 + 0.84 * ((number * 0.755 + kind * 0.29) % 1) + wave;
    }

    function down(number: int, kind: int): real {
        const fall = sinks ? seconds / 3 : 0;
        const wave = sinks ? 0 : Math.cos(seconds * 3 + number * 2) / 25;
        return 0.1 + 0.8 * ((number * 0.57 + kind * 0.37 + fall) % 1) + wave;
    }

    edge: Theme.nightSoft
    edgeWidth: Theme.ring / 2
    fill: Theme.nightRaised

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.nightSoft
        height: parent.height * Theme.stationShare
        visible: vessel.view.vessel === "tank"
        width: Theme.ring

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.nightSoft
            height: Theme.gap
            width: Theme.ring + Theme.disc * Math.abs(Math.cos(vessel.seconds * 2))
        }
    }

    Repeater {
        model: ["rest", "cells", "medicine"]

        delegate: Repeater {
            id: kind

            required property int index
            required property string modelData
            readonly property int kindNumber: index
            readonly property int shown: ({
                    rest: vessel.view.rest,
                    cells: vessel.view.cells,
                    medicine: vessel.view.medicine
                })[modelData]

            model: Theme.particles

            delegate: Particle {
                required property int index

                kind: kind.modelData
                visible: index < kind.shown
                x: vessel.across(index, kind.kindNumber) * vessel.width - width / 2
                y: vessel.down(index, kind.kindNumber) * vessel.height - height / 2
            }
        }
    }
}
