pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What is typed stands above, the keys below; what is found has all the room between them.
Page {
    id: search

    required property SearchPage view
    readonly property bool low: large || beside || keyboard.parent.height < Theme.padLow // for headings and notes
    readonly property bool large: Typography.large && !Frame.portrait
    readonly property bool beside: keyboard.parent.height < Theme.deckLow // what is found stands beside the keys
    readonly property bool spread: beside && !Frame.portrait // and on the low part of the stage, whose title it takes the place of
    readonly property bool trying: words.count > 0 // the words to try stand where hits would: there is none then

    function reveal(chip: Item): void {
        if (trying && chip.activeFocus)
            pool.contentY = Math.max(0, Math.min(chip.y - chips.padding, pool.contentHeight - pool.height));
    }

    ground: ""
    kicker: spread ? "" : view.count
    title: spread ? "" : view.title

    onArrivalChanged: {
        hits.reset();
        pool.contentY = 0;
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.right: parent.left
        anchors.top: parent.top
        color: Theme.paper
        visible: search.spread
        width: Frame.stage
    }

    ScrollStrip {
        id: strip

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - (search.spread ? Frame.stage : 0)
        anchors.right: search.spread ? parent.left : parent.right
        anchors.rightMargin: search.spread ? Theme.gap : Theme.margin
        footed: true
        scrolls: view.contentHeight > Math.max(0, view.height)
        view: search.trying ? pool : hits.view

        aside: QueryField {
            id: written

            anchors.fill: parent
            query: search.view.query
        }
    }

    Column {
        id: tries

        anchors.left: strip.left
        anchors.right: strip.right
        anchors.top: strip.bottom
        spacing: Theme.tight

        Say {
            font.pixelSize: Typography.label
            text: search.view.note
            visible: text !== "" && !search.low && tries.y + implicitHeight + chips.height < keyboard.y
            width: parent.width
        }
    }

    Flickable {
        id: pool

        readonly property bool under: search.spread || !search.beside // the field, else beside the keys

        anchors.bottom: hits.bottom
        anchors.left: under ? strip.left : hits.left
        anchors.leftMargin: under ? -Theme.tight : 0
        anchors.right: under ? strip.right : hits.right
        anchors.rightMargin: under ? -Theme.tight : Theme.margin
        anchors.top: hits.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: chips.height
        interactive: contentHeight > height
        visible: search.trying

        Flow {
            id: chips

            padding: Theme.tight // for the ring
            spacing: Theme.tight
            width: pool.width

            Repeater {
                id: words

                model: search.view.words

                delegate: FilterChip {
                    required property string word

                    active: false
                    ask: "try"
                    askId: word
                    checkable: false
                    text: word
                    Accessible.role: Accessible.Button

                    onActiveFocusChanged: search.reveal(this)
                    onAsked: (kind, id) => {
                        search.forceActiveFocus(); // this chip is about to go
                        search.asked(kind, id);
                    }
                }
            }
        }
    }

    ItemList {
        id: hits

        alone: false
        visible: !search.trying
        headed: !search.low
        anchors.bottom: search.beside ? keyboard.bottom : keyboard.top
        anchors.bottomMargin: search.beside ? 0 : Theme.tight
        anchors.left: search.spread ? strip.left : search.beside ? keyboard.right : parent.left
        anchors.leftMargin: search.spread ? -Theme.margin : 0
        anchors.right: search.spread ? strip.right : parent.right
        anchors.rightMargin: search.spread ? -Theme.margin : 0
        anchors.top: tries.bottom
        model: search.view.rows

        delegate: ItemRow {
            required property string name
            required property string title
            required ask
            required askId
            required glyph
            required colour
            required line

            activeFocusOnTab: false
            dense: true
            format: Text.StyledText
            narrow: search.beside && !search.spread
            shown: title
            text: name
            width: ListView.view.width

            onAsked: (kind, id) => search.asked(kind, id)
        }
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: search.spread ? Theme.tight / 2 : Theme.gap
        anchors.left: search.spread ? parent.left : strip.left
        anchors.leftMargin: search.spread ? Theme.gap : 0
        filling: search.beside
        keys: search.view.keys
        room: search.spread ? parent.height - Theme.tight : filling ? parent.height - strip.height - 2 * Theme.gap : parent.height
        width: search.spread ? parent.width - 2 * Theme.gap : filling ? Math.max(strip.width * Theme.keysShare, Theme.keyColumns * (Frame.key + Theme.tight)) : strip.width

        onAsked: (kind, id) => search.asked(kind, id)
    }

    Connections {
        function onChanged(): void {
            if (search.visible && search.view.count !== "")
                written.Accessible.announce(search.view.count);
        }

        target: search.view
    }
}
