pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Something to take home by phone, or in one's head. The words stand beside the code, or below it.
Item {
    id: gift

    required property string code
    required property string line
    property string brief: line
    property string heading: Words.takeItWithYou
    property bool below: false

    implicitHeight: below ? texts.y + texts.height : Math.max(square.height, texts.height)
    implicitWidth: Math.max(Theme.gift, square.width)
    visible: code !== ""

    QrCode {
        id: square

        anchors.left: parent.left
        content: gift.code
    }

    Column {
        id: texts

        anchors.right: parent.right
        spacing: Theme.tight
        width: gift.width - (gift.below ? 0 : square.width + Theme.space)
        y: gift.below ? square.height + Theme.gap : Math.max(0, (square.height - height) / 2)

        Say {
            font.pixelSize: gift.below ? Typography.body : Typography.lead
            font.weight: Typography.heavy
            text: gift.heading
            visible: text !== ""
            width: parent.width
        }

        Say {
            font.pixelSize: Typography.label
            text: gift.below ? gift.brief : gift.line
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
