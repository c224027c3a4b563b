pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Vials that are filled one after the other, then found good one after the other.
Row {
    id: vials

    required property int full
    required property int passed

    Repeater {
        model: Theme.vials

        delegate: Item {
            id: place

            required property int index
            readonly property bool full: index < vials.full

            height: vials.height
            width: vials.width / Theme.vials

            Rectangle {
                anchors.bottom: glass.top
                anchors.horizontalCenter: parent.horizontalCenter
                color: place.full ? Theme.shade("mint").glow : Theme.clear
                height: Theme.gap
                width: glass.width / 2
            }

            Panel {
                id: glass

                anchors.centerIn: parent
                edge: Theme.nightSoft
                edgeWidth: Theme.ring / 2
                fill: Theme.nightRaised
                height: Theme.cellSmall
                radius: Theme.tight
                width: Math.min(parent.width - Theme.gap, Theme.touch)

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.margins: Theme.ring
                    anchors.right: parent.right
                    color: Theme.call
                    height: place.full ? parent.height * Theme.stationShare : 0

                    Behavior on height {
                        NumberAnimation {
                            duration: Motion.scroll
                        }
                    }
                }
            }

            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.top: glass.bottom
                anchors.topMargin: Theme.tight
                color: Theme.shade("mint").glow
                size: Typography.mark
                text: Icons.right
                visible: place.index < vials.passed
            }
        }
    }
}
