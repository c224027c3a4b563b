pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// Leads whoever reads aloud: over the dock, as long as that is wanted.
Item {
    id: bar

    required property ReadingPage view
    readonly property bool unread: true // aloud, but by keys
    readonly property real place: (width - 2 * Theme.tight) / row.children.length

    signal asked(kind: string, id: string)

    Rectangle {
        anchors.fill: parent
        color: Theme.shade("sky").ground
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
    }

    Row {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.tight
        anchors.rightMargin: Theme.tight

        Step {
            askId: "pause"
            glyph: bar.view.going ? Icons.pause : Icons.play
            text: bar.view.pause
        }

        Step {
            askId: "again"
            glyph: Icons.repeat
            text: bar.view.again
        }

        Say {
            font.pixelSize: Typography.label
            font.weight: Typography.heavy
            fontSizeMode: Text.HorizontalFit
            height: parent.height
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Typography.least
            text: bar.view.position
            verticalAlignment: Text.AlignVCenter
            width: bar.place
        }

        Step {
            askId: "next"
            glyph: Icons.skip
            text: bar.view.next
        }

        Step {
            askId: "slower"
            checkable: true
            current: bar.view.slow
            glyph: Icons.slower
            on: current
            text: bar.view.slower
            Accessible.role: Accessible.CheckBox
        }
    }

    component Step: DockButton {
        ask: "read"
        height: bar.height
        width: bar.place

        onAsked: (kind, id) => bar.asked(kind, id)
    }
}
