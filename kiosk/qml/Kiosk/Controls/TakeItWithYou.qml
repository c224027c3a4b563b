pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Something to take home by phone, or in one's head. The words stand beside the code, or below it.
Item {
    id: gift

    required property string link
    required property string address
    property string title: Words.takeItWithYou
    property string line: given
    readonly property string given: below ? address : Words.scanOrType.replace("{address}", address)
    property bool below: false
    property bool dense: false // as a code is that holds more than an address

    implicitHeight: below ? texts.y + texts.height : Math.max(code.height, texts.height)
    implicitWidth: dense ? Theme.qrDense : Theme.gift

    QrCode {
        id: code

        content: gift.link
        width: gift.below ? gift.width : gift.dense ? Theme.qrDense : Theme.qr
    }

    Column {
        id: texts

        spacing: Theme.tight
        width: gift.width - x
        x: gift.below ? 0 : code.width + Theme.space
        y: gift.below ? code.height + Theme.gap : Math.max(0, (code.height - height) / 2)

        Say {
            font.pixelSize: gift.below ? Typography.body : Typography.lead
            font.weight: Typography.heavy
            text: gift.title
            width: parent.width
        }

        Say {
            font.pixelSize: Typography.label
            text: gift.line
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
