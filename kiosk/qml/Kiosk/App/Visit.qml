pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme

// The screens of a visit, and the dock under all of them.
Item {
    id: visit

    required property bool warm

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Held {
        name: "home"

        sourceComponent: Home {
            header: Session.header
            view: Session.home

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        name: "programmes"

        sourceComponent: Programmes {
            header: Session.header
            view: Session.programmes

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        name: "programme"

        sourceComponent: Programme {
            header: Session.header
            view: Session.programme

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Dock {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Frame.portrait ? 0 : Frame.stage
        anchors.right: parent.right
        languages: Session.languages
        onward: Session.onward

        onAsked: (kind, id) => Session.ask(kind, id)
    }

    component Held: Holder {
        id: held

        required property string name

        anchors.fill: parent
        current: Session.screen === name
        warm: visit.warm

        Binding {
            property: "arrival"
            restoreMode: Binding.RestoreNone
            target: held.item
            value: Session.arrival
            when: held.current && held.item !== null
        }
    }
}
