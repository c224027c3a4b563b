pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What happens in a step: what floats in its vessel, the vials that are filled, or the way to the patient.
Item {
    id: scene

    required property ProcessPage view
    readonly property string vessel: view.vessel
    readonly property real way: Motion.calm ? 1 / 2 : view.share
    readonly property real filled: height - legend.height - Theme.tight

    Vessel {
        anchors.horizontalCenter: parent.horizontalCenter
        height: scene.filled
        view: scene.view
        visible: scene.vessel === "flask" || scene.vessel === "tank" || scene.vessel === "column"
        width: scene.width * (scene.vessel === "tank" ? Theme.tankShare : scene.vessel === "flask" ? Theme.flaskShare : Theme.columnShare)
    }

    Vials {
        anchors.left: parent.left
        anchors.right: parent.right
        full: scene.view.vials
        height: scene.height
        passed: scene.view.passed
        visible: scene.vessel === "vials"
    }

    Item {
        anchors.fill: parent
        visible: scene.vessel === "road"

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: lorry.bottom
            color: Theme.nightSoft
            height: Theme.ring
        }

        Glyph {
            id: lorry

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.shade("sky").glow
            size: Theme.cellSmall
            text: Icons.lorry
            x: scene.way * (parent.width - width - patient.width - Theme.gap)
        }

        Glyph {
            anchors.bottom: lorry.top
            anchors.horizontalCenter: lorry.horizontalCenter
            color: Theme.white
            rotation: Motion.calm ? 0 : scene.view.seconds * Theme.turnPace
            size: Typography.mark
            text: Icons.cold
        }

        Glyph {
            id: patient

            anchors.bottom: lorry.bottom
            anchors.right: parent.right
            color: Theme.shade("coral").glow
            size: Theme.cellSmall
            text: Icons.patient
        }
    }

    Row {
        id: legend

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        LegendWord {
            kind: "cells"
            text: scene.view.saysCells
        }

        LegendWord {
            kind: "medicine"
            text: scene.view.saysMedicine
        }

        LegendWord {
            kind: "rest"
            text: scene.view.saysRest
        }
    }
}
