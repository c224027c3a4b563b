pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A minute in which nothing reacts, so that the glass can be wiped.
Item {
    id: cleaning

    required property string title
    required property string number

    Column {
        anchors.centerIn: parent
        spacing: Theme.margin
        width: parent.width - 2 * Theme.margin

        Say {
            color: Theme.white
            font.pixelSize: Typography.countdown
            font.weight: Typography.heavy
            horizontalAlignment: Text.AlignHCenter
            text: cleaning.number
            width: parent.width
        }

        Say {
            color: Theme.nightSoft
            font.pixelSize: Typography.heading
            horizontalAlignment: Text.AlignHCenter
            text: cleaning.title
            width: parent.width
        }
    }
}
