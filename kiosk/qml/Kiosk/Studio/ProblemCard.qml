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

    signal asked(kind: string, id: string)

    implicitHeight: texts.height + 2 * Desk.gap
    Accessible.role: Accessible.ListItem

    DeskButton {
        anchors.fill: parent
        ask: "show"
        askId: card.number
        text: `${card.heading}. ${card.message}. ${card.hint}`

        contentItem: Item {}

        onAsked: (kind, id) => card.asked(kind, id)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Desk.tight
        anchors.top: parent.top
        color: card.severity === "error" ? Theme.shade("coral").deep : card.severity === "warning" ? Theme.call : Theme.edge
        width: Desk.mark
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Desk.margin
        anchors.right: copy.left
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
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        anchors.top: parent.top
        anchors.topMargin: Desk.gap
        ask: "copy"
        askId: card.number
        text: card.copy

        onAsked: (kind, id) => card.asked(kind, id)
    }
}
