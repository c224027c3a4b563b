pragma ComponentBehavior: Bound

import QtQuick

// Makes a part of the scene when it is first needed, or warm, and keeps it: tearing down costs memory each time.
Loader {
    id: holder

    required property bool current
    property bool warm

    function make(): void {
        if (current || warm)
            active = true;
    }

    active: false
    enabled: current
    visible: current

    Component.onCompleted: make()
    onCurrentChanged: make()
    onWarmChanged: make()
}
