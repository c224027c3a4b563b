pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// Asks whether anybody is still there. A touch anywhere says yes.
Item {
    id: notice

    required property int seconds

    signal asked(kind: string, id: string)

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    KioskButton {
        readonly property bool unread: true

        activeFocusOnTab: false
        anchors.fill: parent
        ask: "stay"
        scale: 1
        text: Words.stillHere
        Accessible.ignored: true // whoever cannot see it has the buttons

        onAsked: (kind, id) => notice.asked(kind, id)
    }

    Panel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin + (Frame.portrait ? Theme.dock : 0)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Frame.portrait ? 0 : Frame.stage / 2 // over the deck
        height: texts.height + 2 * Theme.margin
        width: Math.min(notice.width - 2 * Theme.margin, Typography.large ? Theme.readable : Theme.dialog)

        Column {
            id: texts

            anchors.centerIn: parent
            spacing: Theme.space
            width: parent.width - 2 * Theme.margin

            Say {
                font.pixelSize: Typography.heading
                font.weight: Typography.heavy
                horizontalAlignment: Text.AlignHCenter
                text: Words.stillThere
                width: parent.width
            }

            Say {
                horizontalAlignment: Text.AlignHCenter
                text: Words.backToStartIn.replace("{seconds}", notice.seconds)
                width: parent.width
            }

            PillButton {
                ask: "stay"
                text: Words.stillHere
                width: parent.width

                onAsked: (kind, id) => notice.asked(kind, id)
            }

            PillButton {
                ask: "leave"
                edge: Theme.edge
                fill: Theme.raised
                text: Words.startAgain
                width: parent.width

                onAsked: (kind, id) => notice.asked(kind, id)
            }
        }
    }
}
