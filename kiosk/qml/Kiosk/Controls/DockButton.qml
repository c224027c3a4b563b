pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One place in the dock: a pill with an icon or a short word, and what it does below.
KioskButton {
    id: button

    property string glyph
    property string short
    property bool current
    property color lit: Theme.ink
    property color litInk: Theme.raised
    readonly property color shade: current ? litInk : Theme.ink

    opacity: enabled ? 1 : Theme.faint
    ringInside: true // the edge of the screen is near
    Accessible.name: Typography.large && short !== "" ? `${short}, ${text}` : text // begins with what is written

    background: Item {
        Panel {
            anchors.horizontalCenter: parent.horizontalCenter
            edge: button.short === "" && !(button.current && Look.outlined) ? fill : Theme.ink
            fill: button.current ? button.lit : Theme.raised
            height: Theme.pill
            radius: Theme.pill / 2
            width: Theme.pillWide
            y: Theme.gap
        }

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.shade
            height: Theme.pill
            size: Math.min(Typography.heading, Theme.pill)
            text: button.glyph
            visible: button.glyph !== ""
            y: Theme.gap
        }

        Say {
            anchors.horizontalCenter: parent.horizontalCenter
            color: button.shade
            font.pixelSize: Typography.label
            font.weight: Typography.strong
            height: Theme.pill
            text: button.short
            verticalAlignment: Text.AlignVCenter
            y: Theme.gap
            Accessible.ignored: true
        }
    }
    contentItem: Say {
        bottomPadding: Theme.tight
        font.pixelSize: Typography.label
        font.weight: button.current && button.width > Theme.dockWide ? Typography.heavy : Typography.regular
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Typography.least
        text: button.text
        verticalAlignment: Text.AlignBottom
        visible: !Typography.large // there is no room for large words
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
