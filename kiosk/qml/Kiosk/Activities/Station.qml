pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One place of the line: a number while it is free, then the step that stands in it.
Item {
    id: station

    required property string place
    required property string name
    required property string glyph
    required property string colour
    required property string mark
    required property bool first
    required property bool small
    readonly property bool free: glyph === ""
    readonly property bool named: !small && Frame.portrait // elsewhere too narrow: the cards on the deck have the names
    readonly property real room: named ? height - Theme.stationName : height
    readonly property real size: Math.min(width * Theme.stationShare, room, Theme.stationMost)

    Rectangle {
        anchors.verticalCenter: disc.verticalCenter
        color: Theme.nightSoft
        height: Theme.ring / 2
        visible: !station.first
        width: station.width - station.size
        x: -width / 2
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
        y: (station.room - height) / 2
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
        height: Theme.dot
        radius: height / 2
        visible: station.mark === "right" || station.mark === "wrong"
        width: height

        Glyph {
            anchors.centerIn: parent
            color: Theme.shade(station.mark === "right" ? "mint" : "coral").ground
            text: station.mark === "right" ? Icons.right : Icons.wrong
        }
    }

    Say {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.white
        font.pixelSize: Typography.least
        fontSizeMode: Text.Fit
        height: Theme.stationName
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: 1
        text: station.name
        visible: station.named
        width: station.width
        wrapMode: Text.WordWrap
        y: disc.y + disc.height
    }
}
