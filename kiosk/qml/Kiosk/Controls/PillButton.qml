pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice in words, as wide as its place.
KioskButton {
    id: button

    property color fill: Theme.call
    property color edge: fill
    property color ink: Theme.ink
    property string glyph

    implicitHeight: Theme.startTall
    ringRadius: height / 2

    background: Panel {
        edge: button.edge
        fill: button.fill
        radius: height / 2
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            height: parent.height
            spacing: Theme.gap

            Glyph {
                id: mark

                color: button.ink
                height: parent.height
                text: button.glyph
                visible: text !== ""
            }

            Say {
                color: button.ink
                font.pixelSize: Typography.lead
                font.weight: Typography.heavy
                fontSizeMode: Text.HorizontalFit
                height: parent.height
                minimumPixelSize: Typography.label
                text: button.text
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, button.width - 2 * Theme.margin - mark.width)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
