pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A door to a section.
KioskButton {
    id: tile

    required property string line
    required property string glyph
    required property string colour
    readonly property Shade shade: Theme.shade(colour)
    // Long words, as some translations have, take the place of the picture.
    readonly property real beside: (width - Theme.disc - Theme.space) * (height - title.height - 2 * Theme.gap - Theme.tight)
    readonly property bool crowded: !Typography.large && line.length * Theme.signRoom > beside
    readonly property bool covered: line === "" && title.contentWidth + Theme.space + Theme.disc > width && title.height + Typography.title + 2 * Theme.gap > height
    readonly property real needed: title.height + words.implicitHeight + 2 * Theme.gap + Theme.tight

    Accessible.description: line

    background: Panel {
        fill: tile.shade.ground

        Image {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            source: `image://paint/corner/${tile.shade.light.toString().slice(1)}/${Math.round(Theme.radius)}`
            sourceSize: Qt.size(Theme.disc, Theme.disc)
            visible: !Look.outlined && !tile.crowded
        }

        Glyph {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            color: tile.shade.deep
            size: Typography.title
            text: tile.glyph
            visible: !tile.crowded && !tile.covered
        }
    }
    contentItem: Item {
        Say {
            id: title

            anchors.left: parent.left
            anchors.margins: Theme.space
            anchors.right: parent.right
            anchors.rightMargin: Typography.large && tile.line === "" ? Theme.disc : Theme.space
            anchors.top: parent.top
            anchors.topMargin: Theme.gap
            color: tile.shade.deep
            font.pixelSize: Typography.heading
            font.weight: Typography.heavy
            text: tile.text
            Accessible.ignored: true
        }

        Say {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            anchors.left: title.left
            anchors.right: title.right
            anchors.rightMargin: tile.crowded ? 0 : Theme.disc - Theme.space
            anchors.top: title.bottom
            anchors.topMargin: Theme.tight
            color: tile.shade.deep
            font.pixelSize: Typography.label
            fontSizeMode: Typography.large ? Text.FixedSize : Text.Fit
            minimumPixelSize: Typography.least
            text: tile.line
            Accessible.ignored: true
        }
    }
}
