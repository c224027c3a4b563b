pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// The staff door and all that lies behind it: dark, so that nobody takes it for a visitor's screen.
Item {
    id: room

    required property StaffBoard board
    readonly property int arrival: board.arrival
    readonly property bool whole: board.form === "clean" || board.form === "touch-test"

    signal asked(kind: string, id: string)

    onArrivalChanged: {
        forceActiveFocus(); // the first Tab leads to the first control
        list.reset();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    Item {
        id: stage

        height: Frame.portrait ? Frame.stage : room.height
        visible: !room.whole
        width: Frame.portrait ? room.width : Frame.stage

        Glyph {
            id: lock

            color: Theme.call
            size: Typography.title
            text: Icons.staff
            x: Theme.margin
            y: Theme.margin
        }

        Column {
            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            anchors.top: lock.bottom
            spacing: Theme.space

            Say {
                color: Theme.white
                font.pixelSize: Typography.wonder
                font.weight: Typography.heavy
                text: room.board.title
                width: parent.width
            }

            Say {
                color: Theme.nightSoft
                font.pixelSize: Typography.lead
                text: room.board.line
                visible: text !== ""
                width: parent.width
            }

            Say {
                color: Theme.call
                font.pixelSize: Typography.heading
                text: room.board.digits
                visible: text !== ""
                width: parent.width
                Accessible.ignored: true
            }
        }

        Say {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.margins: Theme.margin
            anchors.right: parent.right
            color: Theme.call
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            text: room.board.closesIn
        }
    }

    Item {
        id: place

        height: room.height - y - Theme.dock
        visible: !room.whole
        width: room.width - x
        x: Frame.portrait ? 0 : Frame.stage
        y: Frame.portrait ? Frame.stage : Frame.reach

        Keypad {
            anchors.fill: parent
            typed: room.board.digits !== ""
            typing: room.board.typing
            visible: room.board.form === "pad"

            onAsked: (kind, id) => room.asked(kind, id)
        }

        StaffList {
            id: list

            anchors.fill: parent
            rows: room.board.rows
            visible: room.board.form === "list"

            onAsked: (kind, id) => room.asked(kind, id)
        }
    }

    Row {
        id: dock

        anchors.bottom: parent.bottom
        height: Theme.dock
        leftPadding: Theme.margin
        spacing: Theme.gap
        visible: !room.whole
        x: place.x

        Key {
            ask: "staff-page"
            askId: "menu"
            height: Theme.dockKey
            size: Typography.heading
            text: Words.back
            visible: room.board.inner
            width: (place.width - 2 * Theme.margin - dock.spacing) / 2

            onAsked: (kind, id) => room.asked(kind, id)
        }

        Key {
            ask: "close"
            height: Theme.dockKey
            size: Typography.heading
            text: Words.staffClose
            width: (place.width - 2 * Theme.margin - dock.spacing) / 2

            onAsked: (kind, id) => room.asked(kind, id)
        }
    }

    Cleaning {
        anchors.fill: parent
        number: room.board.number
        title: room.board.title
        visible: room.board.form === "clean"
    }

    Holding {
        sourceComponent: TouchTest {
            cells: room.board.cells
            closesIn: room.board.closesIn
            line: room.board.line
            title: room.board.title

            onAsked: (kind, id) => room.asked(kind, id)
        }
    }

    component Holding: Loader {
        active: room.board.form === "touch-test"
        anchors.fill: parent
    }
}
