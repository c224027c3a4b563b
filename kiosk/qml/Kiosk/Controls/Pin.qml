pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A place on the map: the tip of the marker stands where the place is.
KioskButton {
    id: pin

    required property string line
    required property bool here
    readonly property color shade: here ? Theme.placeHere : Theme.placeElsewhere
    // Where the marker's point is, in the pin.
    readonly property point tip: Qt.point(marker.width / 2, (height + marker.size) / 2)

    Accessible.description: line
    height: Math.max(Theme.touch, label.height)
    ringColor: Theme.callInk // its ground is never dark
    width: marker.width + Theme.tight + label.width

    contentItem: Item {
        Glyph {
            id: marker

            anchors.verticalCenter: parent.verticalCenter
            color: pin.shade
            size: Theme.touch
            text: Icons.place
        }

        Panel {
            id: label

            anchors.left: marker.right
            anchors.leftMargin: Theme.tight
            anchors.verticalCenter: parent.verticalCenter
            edge: Theme.line
            height: words.height + 2 * Theme.tight
            width: words.width + 2 * Theme.gap

            Column {
                id: words

                anchors.centerIn: parent

                Say {
                    font.pixelSize: Typography.lead
                    font.weight: Typography.heavy
                    text: pin.text
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }

                Say {
                    font.pixelSize: Typography.label
                    text: pin.line
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
