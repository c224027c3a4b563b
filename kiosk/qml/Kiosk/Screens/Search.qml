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
    readonly property bool beside: keyboard.parent.height < Theme.deckLow // what is found stands beside the keys, nothing to try

    ground: ""
    kicker: view.count
    title: view.title

    onArrivalChanged: hits.reset()

    ScrollStrip {
        id: strip

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        footed: true
        scrolls: hits.view.contentHeight > hits.view.height
        view: hits.view

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
            visible: text !== "" && !search.low
            width: parent.width
        }

        Flow {
            spacing: Theme.tight
            visible: words.count > 0 && !search.beside
            width: parent.width

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
        headed: !search.low
        anchors.bottom: search.beside ? keyboard.bottom : keyboard.top
        anchors.bottomMargin: search.beside ? 0 : Theme.tight
        anchors.left: search.beside ? keyboard.right : parent.left
        anchors.right: parent.right
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
            narrow: search.beside
            shown: title
            text: name
            width: ListView.view.width

            onAsked: (kind, id) => search.asked(kind, id)
        }
    }

    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: strip.left
        filling: search.beside
        keys: search.view.keys
        room: filling ? parent.height - strip.height - 2 * Theme.gap : parent.height
        width: filling ? Math.max(strip.width * Theme.keysShare, Theme.keyColumns * (Frame.key + Theme.tight)) : strip.width

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
