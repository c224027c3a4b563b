pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What cannot wait, over the whole screen, in every language in which it is written.
Item {
    id: urgent

    required property Rows notices

    Rectangle {
        anchors.fill: parent
        color: Theme.call
    }

    Glyph {
        id: mark

        anchors.horizontalCenter: parent.horizontalCenter
        size: Typography.attract
        text: Icons.urgent
        y: Theme.margin
    }

    Column {
        id: texts

        readonly property real share: height / Math.max(1, each.count)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        anchors.top: mark.bottom

        Repeater {
            id: each

            model: urgent.notices

            delegate: Item {
                id: part

                required property string text
                required property string longest
                required property string language
                required property int index
                readonly property string spokenIn: language

                height: texts.share
                width: texts.width

                Rectangle {
                    color: Theme.ink
                    height: Theme.hairline
                    visible: part.index > 0
                    width: parent.width
                }

                // No language is larger than another.
                Words {
                    id: largest

                    font.pixelSize: Typography.title
                    text: part.longest
                    visible: false
                }

                Words {
                    font.pixelSize: largest.fontInfo.pixelSize
                    text: part.text
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }
    }

    component Words: Say {
        anchors.fill: parent
        anchors.margins: Theme.gap
        font.weight: Typography.heavy
        fontSizeMode: Text.Fit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: Typography.least
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
    }
}
