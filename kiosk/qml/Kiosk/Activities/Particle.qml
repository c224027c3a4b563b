pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A cell is round, the medicine a diamond, all else a square.
Item {
    id: particle

    required property string kind

    height: Theme.particle
    width: Theme.particle

    Glyph {
        anchors.centerIn: parent
        color: Theme.call
        size: Theme.particle + Theme.ring
        text: Icons.medicine
        visible: particle.kind === "medicine"
    }

    Panel {
        anchors.fill: parent
        anchors.margins: particle.kind === "cells" ? 0 : Theme.ring / 2
        fill: Theme.shade(particle.kind === "cells" ? "mint" : "coral").glow
        radius: particle.kind === "cells" ? height / 2 : 1
        visible: particle.kind !== "medicine"
    }
}
