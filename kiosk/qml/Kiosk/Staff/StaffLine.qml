pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A line of a list: to touch where it asks for something, else to read.
Item {
    id: line

    required property string title
    required property string detail
    required property string glyph
    required property string ask
    required property string askId
    required property bool chosen
    readonly property bool asks: ask !== ""
    readonly property bool framed: asks || chosen

    signal asked(kind: string, id: string)

    implicitHeight: Math.max(framed ? Theme.rowTall : 0, texts.implicitHeight + 2 * Theme.gap)
    scale: button.down ? button.scale : 1

    Panel {
        anchors.fill: parent
        edge: line.chosen ? Theme.call : fill
        fill: line.framed ? Theme.nightRaised : Theme.night
    }

    Glyph {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: line.framed ? Theme.space : 0
        color: line.chosen ? Theme.call : Theme.white
        size: Typography.mark
        text: line.glyph
        width: line.glyph === "" ? 0 : implicitWidth
        y: line.framed ? (line.height - height) / 2 : Theme.gap
    }

    Item {
        id: texts

        anchors.left: mark.right
        anchors.leftMargin: line.glyph === "" ? 0 : Theme.space
        anchors.right: parent.right
        anchors.rightMargin: line.framed ? Theme.space : 0
        anchors.verticalCenter: parent.verticalCenter
        height: implicitHeight
        implicitHeight: title.height + (detail.visible ? Theme.tight / 2 + detail.height : 0)

        Say {
            id: title

            color: Theme.white
            font.pixelSize: line.framed ? Typography.lead : Typography.body
            font.weight: line.framed ? Typography.heavy : Typography.strong
            text: line.title
            width: parent.width
            Accessible.ignored: line.asks
        }

        Say {
            id: detail

            color: Theme.nightSoft
            font.pixelSize: line.framed ? Typography.label : Typography.body
            text: line.detail
            visible: text !== ""
            width: parent.width
            y: title.height + Theme.tight / 2
            Accessible.ignored: line.asks
        }
    }

    KioskButton {
        id: button

        anchors.fill: parent
        ask: line.ask
        askId: line.askId
        checkable: line.chosen
        on: line.chosen
        ringColor: Theme.white
        text: line.title
        visible: line.asks
        Accessible.description: line.detail

        onAsked: (kind, id) => line.asked(kind, id)
    }
}
