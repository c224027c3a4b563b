pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One problem: where it is, what it is and its cure. A tap shows what it is about.
Item {
    id: card

    required property string number
    required property string severity
    required property string heading
    required property string message
    required property string hint
    required property string copy
    readonly property bool attended: show.activeFocus || copying.activeFocus

    signal asked(kind: string, id: string)

    implicitHeight: Math.max(texts.height, copying.height) + 2 * Desk.inset
    Accessible.role: Accessible.ListItem

    DeskButton {
        id: show

        anchors.fill: parent
        anchors.margins: Desk.tight
        ask: "show"
        askId: card.number
        text: `${card.heading}. ${card.message}. ${card.hint}`

        contentItem: Item {}

        onAsked: (kind, id) => card.asked(kind, id)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Desk.gap
        anchors.top: parent.top
        color: card.severity === "error" ? Theme.shade("coral").deep : card.severity === "warning" ? Theme.call : Theme.edge
        width: Desk.mark
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Desk.margin + Desk.tight
        anchors.right: copying.left
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Desk.tight

        Told {
            font.pixelSize: Desk.label
            font.weight: Typography.heavy
            text: card.heading
            width: parent.width
            Accessible.ignored: true
        }

        Told {
            text: card.message
            width: parent.width
            Accessible.ignored: true
        }

        Told {
            color: Theme.shade("mint").deep
            font.weight: Typography.strong
            text: card.hint
            visible: text !== ""
            width: parent.width
            Accessible.ignored: true
        }
    }

    DeskButton {
        id: copying

        anchors.right: parent.right
        anchors.rightMargin: Desk.inset
        anchors.top: parent.top
        anchors.topMargin: Desk.inset
        ask: "copy"
        askId: card.number
        text: card.copy

        onAsked: (kind, id) => card.asked(kind, id)
    }
}
