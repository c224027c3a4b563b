pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice in words, as wide as its place.
KioskButton {
    id: button

    property color fill: Theme.call
    property color edge: Look.outlined ? Theme.ink : fill
    property color ink: Qt.colorEqual(fill, Theme.call) ? Theme.callInk : Theme.ink
    property string glyph
    readonly property real aside: Typography.large || width < Theme.pillLeast ? Theme.gap : Theme.margin

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
                visible: text !== "" && (!Typography.large || button.width >= Theme.pillLeast)
            }

            Say {
                color: button.ink
                font.pixelSize: Typography.lead
                font.weight: Typography.heavy
                fontSizeMode: Typography.large ? Text.Fit : Text.HorizontalFit
                height: parent.height
                minimumPixelSize: Typography.legible
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                verticalAlignment: Text.AlignVCenter
                width: Math.min(implicitWidth, button.width - 2 * button.aside - (mark.visible ? mark.width : 0))
                wrapMode: Typography.large ? Text.WordWrap : Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
