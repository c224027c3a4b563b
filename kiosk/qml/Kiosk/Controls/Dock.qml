pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Words

// What is at hand on every screen, always in the same place.
Item {
    id: dock

    required property Rows languages
    required property bool onward
    required property bool comforting
    required property bool searching
    readonly property bool unread: true // aloud, but by keys
    readonly property real place: (width - 2 * Theme.tight) / (row.children.length - 1) // the repeater is one

    signal asked(kind: string, id: string)

    implicitHeight: Theme.dock

    Rectangle {
        anchors.fill: parent
        color: Theme.raised
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
        anchors.leftMargin: Theme.tight // the ring of the first does not lie on a dark stage
        anchors.rightMargin: Theme.tight

        DockButton {
            ask: "back"
            enabled: dock.onward
            glyph: Icons.back
            height: dock.height
            text: Words.back
            width: dock.place

            onAsked: (kind, id) => dock.asked(kind, id)
        }

        DockButton {
            ask: "home"
            enabled: dock.onward
            glyph: Icons.home
            height: dock.height
            text: Words.home
            width: dock.place

            onAsked: (kind, id) => dock.asked(kind, id)
        }

        DockButton {
            ask: current ? "" : "search"
            current: dock.searching
            glyph: Icons.search
            height: dock.height
            lit: Theme.shade("mint").ground
            litInk: Theme.ink
            text: Words.search
            width: dock.place

            onAsked: (kind, id) => dock.asked(kind, id)
        }

        Repeater {
            model: dock.languages

            delegate: DockButton {
                required property string code
                required property string ownName
                required property string shortName
                readonly property string spokenIn: code
                required current

                ask: current ? "" : "language"
                askId: code
                checkable: true
                height: dock.height
                on: current
                short: shortName
                text: ownName
                width: dock.place
                Accessible.role: Accessible.RadioButton

                onAsked: (kind, id) => dock.asked(kind, id)
            }
        }

        DockButton {
            ask: current ? "" : "comfort"
            current: dock.comforting
            glyph: Icons.comfort
            height: dock.height
            lit: Theme.shade("sky").ground
            litInk: Theme.ink
            text: Words.comfort
            width: dock.place

            onAsked: (kind, id) => dock.asked(kind, id)
        }
    }
}
