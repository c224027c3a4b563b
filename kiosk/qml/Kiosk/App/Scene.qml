pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The whole kiosk, as large as `Frame` says: what the session says is shown.
Item {
    id: scene

    property bool warm

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Look.mirrored

    Binding {
        property: "mirrored"
        target: Look
        value: Qt.locale(Session.language).textDirection === Qt.RightToLeft
    }

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
        warm: scene.warm

        // After "Still there?" keys go on from where they were.
        onEnabledChanged: {
            if (enabled)
                forceActiveFocus();
        }
    }

    Binding {
        property: "warm"
        target: visit.item
        value: scene.warm
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

    Loader {
        active: scene.warm
        source: "Ahead.qml"
    }

    Loader {
        active: Session.followed !== null
        source: "Follower.qml"
    }

    // The corner of the staff door. It takes no touch away from what lies below, and nobody is told of it.
    Item {
        enabled: Session.scene !== "staff"
        height: Theme.knock
        width: Theme.knock

        PointHandler {
            onActiveChanged: {
                if (active)
                    Session.knock();
            }
        }
    }

    Holder {
        anchors.fill: parent
        current: Session.scene === "staff"
        source: "StaffDoor.qml"
    }
}
