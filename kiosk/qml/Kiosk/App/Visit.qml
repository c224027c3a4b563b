pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Screens
import Kiosk.Theme

// The screens of a visit, and the dock under all of them.
Item {
    id: visit

    property bool warm: false

    focus: true

    // On a real keyboard one types wherever the focus is; Space and Enter are for the control that has it.
    Keys.onPressed: event => {
        if (Session.screen === "search" && event.text >= " ")
            Session.ask("type", event.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Held {
        names: ["home"]

        sourceComponent: Shelf {
            header: Session.header
            view: Session.home

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["stem"]

        sourceComponent: Shelf {
            header: Session.header
            view: Session.stem

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["programmes"]

        sourceComponent: Catalogue {
            header: Session.header
            view: Session.programmes

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["partners"]

        sourceComponent: Catalogue {
            header: Session.header
            view: Session.partners

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["story"]

        sourceComponent: Catalogue {
            header: Session.header
            view: Session.story

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["news"]

        sourceComponent: Catalogue {
            header: Session.header
            view: Session.news

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["sites"]
        seldom: true

        sourceComponent: Sites {
            header: Session.header
            view: Session.sites

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["my-list"]
        seldom: true

        sourceComponent: MyList {
            header: Session.header
            view: Session.myList

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["programme", "partner", "event", "announcement", "site", "fact", "job", "school-visits", "about"]

        sourceComponent: Article {
            header: Session.header
            view: Session.article

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["search"]
        seldom: true

        sourceComponent: Search {
            header: Session.header
            view: Session.search

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Held {
        names: ["comfort"]
        seldom: true

        sourceComponent: Comfort {
            header: Session.header
            view: Session.comfort

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Repeater {
        model: Session.activities

        delegate: Playroom {}
    }

    FrameAnimation {
        running: Session.running && !Motion.still && visit.visible && visit.Window.visibility !== Window.Hidden

        onTriggered: Session.frame()
    }

    Loader {
        active: Session.reading.aloud
        anchors.bottom: dock.top
        anchors.left: dock.left
        anchors.right: dock.right
        height: Frame.bar

        sourceComponent: ReadingBar {
            view: Session.reading

            onAsked: (kind, id) => Session.ask(kind, id)
        }
    }

    Dock {
        id: dock

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Frame.portrait ? 0 : Frame.stage
        anchors.right: parent.right
        comforting: Session.screen === "comfort"
        languages: Session.languages
        onward: Session.onward
        searching: Session.screen === "search"

        onAsked: (kind, id) => Session.ask(kind, id)
    }

    component Held: Holder {
        id: held

        required property list<string> names
        property bool seldom // then made when somebody opens it, and gone with the visit

        // Told only while it shows: a page that is left must not take the arrival of the next.
        function tell(): void {
            if (item && names.includes(Session.screen))
                item.arrival = Session.arrival;
        }

        anchors.fill: parent
        current: names.includes(Session.screen)
        warm: visit.warm && !seldom

        onLoaded: tell()

        Connections {
            function onChanged(): void {
                if (held.seldom && Session.scene !== "visit")
                    held.active = false;
                else
                    held.tell();
            }

            target: Session
        }
    }
}
