pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Nothing can be shown: a calm word in every language, and what to do instead.
Item {
    id: outOfService

    required property Rows apologies

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.margin
        width: parent.width - 2 * Theme.margin

        Glyph {
            color: Theme.call
            size: Typography.attract
            text: Icons.rest
            width: parent.width
        }

        Repeater {
            model: outOfService.apologies

            delegate: Column {
                required property string title
                required property string line
                required property string language
                readonly property string spokenIn: language

                spacing: Theme.tight
                width: parent.width

                Say {
                    color: Theme.white
                    font.pixelSize: Typography.heading
                    font.weight: Typography.heavy
                    horizontalAlignment: Text.AlignHCenter
                    text: parent.title
                    width: parent.width
                }

                Say {
                    color: Theme.nightSoft
                    horizontalAlignment: Text.AlignHCenter
                    text: parent.line
                    width: parent.width
                }
            }
        }
    }
}
