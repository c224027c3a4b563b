pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Everything that is touched. It asks for something when a finger lets go of it, or Space or Enter is pressed.
T.AbstractButton {
    id: button

    property string ask
    property string askId
    property color ringColor: Theme.ink
    property real ringRadius: Theme.radius
    property bool ringInside: false
    property bool on: false // what a choice shows; Qt would turn it round with each touch
    readonly property real ringReach: ringInside ? 0 : Look.outlined ? Theme.ringOver : Theme.ring

    signal asked(kind: string, id: string)

    function choose(event: KeyEvent): void {
        event.accepted = true;
        if (!event.isAutoRepeat)
            click();
    }

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    scale: down ? 0.98 : 1
    Accessible.name: text

    onOnChanged: checked = on
    Keys.onEnterPressed: event => choose(event)
    Keys.onReturnPressed: event => choose(event)
    Keys.onSpacePressed: event => choose(event)
    onClicked: {
        checked = on;
        if (ask !== "")
            asked(ask, askId);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -button.ringReach
        border.color: button.ringColor
        border.width: Look.outlined ? 2 * Theme.ring : Theme.ringOver
        color: Theme.clear
        radius: button.ringRadius + button.ringReach
        visible: button.activeFocus
        z: 1
    }
}
