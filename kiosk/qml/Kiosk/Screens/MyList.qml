pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// What somebody has collected, with one code for all of it; or how to collect something.
Page {
    id: list

    required property MyListPage view

    ground: view.colour
    kicker: view.kicker
    kickerColor: Theme.shade(view.colour).deep
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent
        footed: list.view.nextAsk !== ""

        foot: NextRow {
            anchors.fill: parent
            ask: list.view.nextAsk
            colour: list.view.colour
            line: list.view.nextTitle
            text: Words.next
            visible: ask !== ""

            onAsked: (kind, id) => list.asked(kind, id)
        }

        Say {
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            lineHeight: Typography.leadLeading
            text: list.view.words
            visible: list.view.code === ""
            width: parent.width
        }

        TakeItWithYou {
            code: list.view.code
            heading: list.view.part || Words.takeItWithYou
            line: list.view.codeLine
            width: parent.width
        }

        QuietRow {
            ask: "code"
            askId: list.view.nextCode
            glyph: Icons.onward
            text: list.view.nextCodeLabel
            visible: text !== ""
            width: parent.width

            onAsked: (kind, id) => list.asked(kind, id)
        }

        QuietRow {
            ask: "undo"
            glyph: Icons.undo
            text: list.view.undo
            visible: text !== ""
            width: parent.width

            onAsked: (kind, id) => list.asked(kind, id)
        }

        Repeater {
            model: list.view.rows

            delegate: Item {
                id: entry

                required property string item
                required property string title
                required property string ask
                required property string askId
                required property string glyph
                required property string colour
                required property string takeOff

                implicitHeight: door.height
                width: parent.width

                ItemRow {
                    id: door

                    anchors.left: parent.left
                    ask: entry.ask
                    askId: entry.askId
                    colour: entry.colour
                    glyph: entry.glyph
                    height: implicitHeight
                    text: entry.title
                    width: remove.visible ? parent.width - remove.width - Theme.gap : parent.width

                    onAsked: (kind, id) => list.asked(kind, id)
                }

                RoundButton {
                    id: remove

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    ask: "collect"
                    askId: entry.item
                    glyph: Icons.takeOff
                    text: entry.takeOff
                    visible: text !== ""

                    onAsked: (kind, id) => list.asked(kind, id)
                }
            }
        }

        Say {
            color: Theme.inkSoft
            font.pixelSize: Typography.label
            text: list.view.words
            visible: list.view.code !== ""
            width: parent.width
        }
    }
}
