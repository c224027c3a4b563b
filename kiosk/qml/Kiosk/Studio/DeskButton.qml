pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// A choice at a desk, by mouse, finger or key.
T.AbstractButton {
    id: button

    required property string ask
    property string askId
    property bool current

    signal asked(kind: string, id: string)

    function choose(event: KeyEvent): void {
        event.accepted = true;
        if (!event.isAutoRepeat)
            click();
    }

    activeFocusOnTab: true
    checked: current
    focusPolicy: Qt.TabFocus
    implicitHeight: Desk.control
    implicitWidth: label.implicitWidth + 2 * Desk.inset
    opacity: enabled ? 1 : Theme.faint
    Accessible.name: text

    background: Rectangle {
        border.color: Theme.edge
        border.width: Desk.hairline
        color: button.current ? Theme.ink : button.down || button.hovered ? Theme.line : Theme.raised
        radius: Desk.radius
    }
    contentItem: Told {
        id: label

        color: button.current ? Theme.raised : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Keys.onEnterPressed: event => choose(event)
    Keys.onReturnPressed: event => choose(event)
    Keys.onSpacePressed: event => choose(event)
    onClicked: {
        checked = Qt.binding(() => current);
        asked(ask, askId);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Desk.tight
        border.color: Theme.ink
        border.width: Desk.ring
        color: Theme.clear
        radius: Desk.radius + Desk.tight
        visible: button.activeFocus
        z: 1
    }
}
