pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One place of the line: a number while it is free, then the step that stands in it.
Item {
    id: station

    required property string place
    required property string glyph
    required property string colour
    required property string mark
    required property bool first
    readonly property bool free: glyph === ""
    readonly property real size: Math.min(width * Theme.stationShare, height, Theme.stationMost)

    Rectangle {
        anchors.verticalCenter: disc.verticalCenter
        color: Theme.nightSoft
        height: Theme.ring / 2
        visible: !station.first
        width: station.width - station.size
        x: Look.mirrored ? station.width - width / 2 : -width / 2
    }

    Panel {
        id: disc

        anchors.horizontalCenter: parent.horizontalCenter
        edge: station.mark === "now" ? Theme.call : station.free ? Theme.nightSoft : fill
        edgeWidth: station.mark === "now" ? Theme.ring : station.free ? Theme.hairline : 0
        fill: station.free ? Theme.nightRaised : Theme.shade(station.colour).ground
        height: station.size
        radius: height / 2
        width: station.size
        y: (station.height - height) / 2
    }

    Glyph {
        anchors.centerIn: disc
        color: Theme.shade(station.colour).deep
        size: station.size / 2
        text: station.glyph
    }

    Say {
        anchors.centerIn: disc
        color: Theme.white
        font.pixelSize: station.size / 2
        font.weight: Typography.heavy
        text: station.place
        visible: station.free
        Accessible.ignored: true
    }

    Panel {
        anchors.bottom: disc.bottom
        anchors.right: disc.right
        fill: Theme.night
        height: Theme.seal
        radius: height / 2
        visible: station.mark === "right" || station.mark === "wrong"
        width: height

        Glyph {
            anchors.centerIn: parent
            color: Theme.shade(station.mark === "right" ? "mint" : "coral").glow
            size: Math.min(Typography.heading, Theme.seal)
            text: station.mark === "right" ? Icons.right : Icons.wrong
        }
    }
}
