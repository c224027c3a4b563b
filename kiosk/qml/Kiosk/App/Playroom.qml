pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls

// The screen of one activity: made by its address when it is opened, and kept until another one
// is, or until the visit ends.
Loader {
    id: playroom

    required property string kind
    required property string file
    readonly property bool current: Session.kind === kind

    function open(): void {
        if (current && status === Loader.Null)
            setSource(file, {
                header: Session.header,
                view: Session.activity
            });
        else if (!current && (Session.kind !== "" || Session.scene !== "visit"))
            source = "";
        if (current && item)
            (item as Page).arrival = Session.arrival;
    }

    anchors.fill: parent
    enabled: current
    visible: current

    Component.onCompleted: open()

    Connections {
        function onChanged(): void {
            playroom.open();
        }

        target: Session
    }

    Connections {
        function onAsked(kind: string, id: string): void {
            Session.ask(kind, id);
        }

        target: playroom.item as Page
    }
}
