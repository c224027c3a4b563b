pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// A long list of doors under headings. By keys: Tab goes to the current row, the arrows move on.
Item {
    id: items

    required property Rows model
    required property string ask
    property string section

    signal asked(kind: string, id: string)

    function reset(): void {
        list.positionViewAtBeginning();
        list.currentIndex = 0;
    }

    function revealCurrent(): void {
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.edgeSpace
        cacheBuffer: 0 // a list that shrinks while rows are on their way makes Qt complain
        clip: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: true
        model: items.model
        reuseItems: true
        section.property: items.section
        spacing: Theme.gap
        topMargin: Theme.gap

        delegate: ItemRow {
            required property string item
            required property string title
            required property string gist
            required glyph
            required colour

            activeFocusOnTab: false
            ask: items.ask
            askId: item
            line: gist
            text: title
            width: ListView.view.width

            onAsked: (kind, id) => items.asked(kind, id)
        }
        section.delegate: Say {
            required property string section

            bottomPadding: Theme.gap
            font.pixelSize: Typography.heading
            font.weight: Typography.heavy
            text: section
            topPadding: Theme.gap
            visible: text !== ""
            width: ListView.view.width
            Accessible.role: Accessible.Heading
        }

        onActiveFocusChanged: {
            if (activeFocus)
                items.revealCurrent();
        }
        onCurrentIndexChanged: items.revealCurrent()
    }

    ScrollStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: list.left
        anchors.right: list.right
        view: list
        visible: list.contentHeight > items.height
    }
}
