pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// A long list of doors under headings. By keys: Tab goes to the current row, the arrows move on.
Item {
    id: items

    required property Rows model
    property Rows filters
    property string more
    property bool alone: true // with all the room, and with buttons of its own to scroll by
    property bool headed: true
    property alias delegate: list.delegate
    readonly property alias view: list
    // What the list can be narrowed to goes up with it where it would leave too little room.
    readonly property real around: alone ? Theme.gap : 0
    readonly property bool rolls: choices.height > height / 2

    signal asked(kind: string, id: string)

    function reset(): void {
        strip.stop();
        list.positionViewAtBeginning();
        list.currentIndex = 0;
    }

    function turnTo(chip: Item): void {
        if (chip.activeFocus)
            reveal(chip);
    }

    function reveal(chip: Item): void {
        if (rolls && chip.parent === choices) {
            strip.stop();
            list.contentY = list.originY + Math.max(0, chip.y + chip.height + 2 * Theme.gap - list.height);
        }
    }

    function revealCurrent(): void {
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
    }

    // Other rows have no current one yet, and the list itself is no place to be.
    function attend(): void {
        list.forceLayout();
        list.currentIndex = list.currentItem ? list.currentIndex : 0;
        revealCurrent();
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    onRollsChanged: Qt.callLater(list.positionViewAtBeginning)

    Item {
        id: above

        anchors.bottom: list.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        clip: items.rolls
        z: 1

        Flow {
            id: choices

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            spacing: Theme.tight
            width: parent.width - 2 * Theme.margin
            y: items.around - (items.rolls ? list.contentY - list.originY : 0)

            Repeater {
                model: items.filters

                delegate: FilterChip {
                    required property string choice
                    required property string label
                    required property bool possible
                    required active

                    ask: "filter"
                    askId: choice
                    enabled: possible
                    text: label
                    width: Math.min(implicitWidth, choices.width)

                    onActiveFocusChanged: items.turnTo(this)
                    onAsked: (kind, id) => items.asked(kind, id)
                }
            }

            FilterChip {
                active: false
                ask: "more"
                text: items.more
                visible: text !== ""
                width: Math.min(implicitWidth, choices.width)

                onActiveFocusChanged: items.turnTo(this)
                onAsked: (kind, id) => items.asked(kind, id)
            }
        }
    }

    ListView {
        id: list

        // A row that has just been made finds its height, and so its place, only when it is drawn.
        readonly property real currentBottom: currentItem ? currentItem.y + currentItem.height : 0

        activeFocusOnTab: count > 0
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: items.rolls ? 0 : choices.height + 2 * items.around
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.edgeSpace
        cacheBuffer: 0 // a list that shrinks while rows are on their way makes Qt complain
        clip: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: true
        model: items.model
        section.property: items.headed ? "heading" : ""
        spacing: items.alone ? Theme.gap : Theme.tight
        Accessible.role: Accessible.List

        header: Item {
            height: items.rolls ? choices.height + 2 * items.around : 0
            width: ListView.view.width
        }
        delegate: ItemRow {
            required property string title
            required ask
            required askId
            required glyph
            required colour
            required line

            activeFocusOnTab: false
            text: title
            width: ListView.view.width

            onAsked: (kind, id) => items.asked(kind, id)
        }
        section.delegate: Say {
            required property string section

            bottomPadding: list.spacing
            font.pixelSize: items.alone ? Typography.heading : Typography.body
            font.weight: Typography.heavy
            text: section
            topPadding: list.spacing
            visible: text !== ""
            width: ListView.view.width
            Accessible.role: Accessible.Heading
        }

        onActiveFocusChanged: {
            if (activeFocus)
                items.attend();
        }
        onCurrentBottomChanged: {
            if (activeFocus)
                items.revealCurrent();
        }
        onCurrentIndexChanged: items.revealCurrent()
    }

    Fade {
        view: list
    }

    ScrollStrip {
        id: strip

        anchors.bottom: parent.bottom
        anchors.left: list.left
        anchors.right: list.right
        view: list
        visible: items.alone && list.contentHeight > items.height - list.y
    }
}
