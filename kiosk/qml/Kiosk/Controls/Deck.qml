pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What is read and touched: one column, that scrolls where it is too long.
Item {
    id: deck

    default property alias content: column.data
    property alias foot: strip.aside
    property alias ink: strip.ink
    property alias ground: fade.ground
    property bool footed: false
    readonly property real room: height - (footed ? strip.height : 0)
    readonly property bool overflows: column.height + Theme.edgeSpace + Theme.gap > room
    readonly property Item focused: Window.activeFocusItem

    function reset(): void {
        strip.stop();
        view.contentY = 0;
    }

    function reveal(item: Item): void {
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const low = top + item.height + Theme.edgeSpace + Theme.gap - view.height;
        const most = Math.max(0, view.contentHeight - view.height);
        view.contentY = Math.max(0, Math.min(top - Theme.gap, most, Math.max(view.contentY, low)));
    }

    function holds(item: Item): bool {
        return item !== null && (item === column || holds(item.parent));
    }

    function attend(): void {
        if (holds(focused))
            reveal(focused);
    }

    // What has become shorter does not stay scrolled past its end.
    function settle(): void {
        view.contentY = Math.max(0, Math.min(view.contentY, view.contentHeight - view.height));
    }

    onFocusedChanged: attend()

    Flickable {
        id: view

        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height + Theme.edgeSpace + Theme.gap
        interactive: deck.overflows

        onContentHeightChanged: deck.settle()
        onHeightChanged: deck.settle()

        Column {
            id: column

            anchors.left: parent?.left
            anchors.leftMargin: Theme.margin
            spacing: Theme.gap
            width: Math.min(view.width - 2 * Theme.margin, Theme.readable)
            y: Theme.edgeSpace

            onHeightChanged: deck.attend() // what has the focus may have been moved out of view
        }
    }

    Fade {
        id: fade

        view: view
    }

    ScrollStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        footed: deck.footed
        scrolls: deck.overflows
        view: view
        visible: deck.overflows || deck.footed
    }
}
