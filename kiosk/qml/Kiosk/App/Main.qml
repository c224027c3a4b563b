pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The one window: what the session says is shown, turned as the panel hangs.
Window {
    id: window

    property bool warm

    color: Theme.paper
    title: Session.header.name

    Item {
        id: scene

        anchors.centerIn: parent
        height: Frame.height
        rotation: Frame.turn
        width: Frame.width

        Holder {
            anchors.fill: parent
            current: Session.scene === "attract"

            sourceComponent: Attract {
                languages: Session.languages
                view: Session.attract

                onAsked: (kind, id) => Session.ask(kind, id)
            }
        }

        // By its address: its many types are then read after the first frame.
        Holder {
            id: visit

            anchors.fill: parent
            current: Session.scene === "visit"
            enabled: current && !Session.doubting
            source: "Visit.qml"
            warm: window.warm

            // After "Still there?" keys go on from where they were.
            onEnabledChanged: {
                if (enabled)
                    forceActiveFocus();
            }
        }

        Binding {
            property: "warm"
            target: visit.item
            value: window.warm
            when: visit.status === Loader.Ready
        }

        Holder {
            anchors.fill: parent
            current: Session.doubting

            sourceComponent: StillThere {
                seconds: Session.seconds

                onAsked: (kind, id) => Session.ask(kind, id)
            }
        }

        Holder {
            anchors.fill: parent
            current: Session.scene === "urgent"

            sourceComponent: UrgentNotice {
                notices: Session.notices
            }
        }

        Holder {
            anchors.fill: parent
            current: Session.scene === "out-of-service"

            sourceComponent: OutOfService {
                apologies: Session.apologies
            }
        }
    }
}
