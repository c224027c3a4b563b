pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// A ring around what is being read aloud. It lies in that item, so it goes along wherever it scrolls.
Item {
    id: follower

    readonly property KioskButton control: parent as KioskButton
    readonly property bool inside: control !== null && control.ringInside
    readonly property real reach: inside ? 0 : Theme.tight
    // Of a text that leaves room, only where it is written.
    readonly property Text words: parent as Text
    readonly property real spare: words ? words.height - words.contentHeight : 0
    readonly property real above: words && words.verticalAlignment === Text.AlignTop ? 0 : words && words.verticalAlignment === Text.AlignVCenter ? spare / 2 : spare

    function reveal(): void {
        for (let at = parent; at; at = at.parent) {
            (at as Deck)?.reveal(parent);
            (at as ItemList)?.reveal(parent);
        }
    }

    parent: Session.followed
    height: (parent?.height ?? 0) - spare + 2 * reach
    width: (parent?.width ?? 0) + 2 * reach
    x: -reach
    y: above - reach
    z: 2

    onParentChanged: reveal()

    Rectangle {
        anchors.fill: parent
        border.color: Theme.ink
        border.width: Theme.ring
        color: Theme.clear
        radius: Theme.tight
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring / 2
        border.color: Theme.call
        border.width: Theme.ring
        color: Theme.clear
        radius: Theme.tight
    }
}
