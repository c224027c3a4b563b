pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// A link to take home by phone, or in one's head.
Item {
    id: gift

    required property string link
    required property string address

    implicitHeight: code.height

    QrCode {
        id: code

        content: gift.link
    }

    Column {
        anchors.left: code.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.verticalCenter: code.verticalCenter
        spacing: Theme.tight

        Say {
            font.pixelSize: Typography.lead
            font.weight: Typography.heavy
            text: Words.takeItWithYou
            width: parent.width
        }

        Say {
            font.pixelSize: Typography.label
            text: Words.scanOrType.replace("{address}", gift.address)
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
