pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// One programme: the short version first, then more, then how to take it home.
Page {
    id: programme

    required property ProgrammePage view

    description: view.description
    ground: view.colour
    kicker: view.kind
    kickerColor: Theme.shade(view.colour).deep
    picture: view.picture
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent

        foot: NextRow {
            anchors.fill: parent
            ask: "programme"
            askId: programme.view.nextId
            colour: programme.view.colour
            line: programme.view.nextTitle
            text: Words.next
            visible: askId !== ""

            onAsked: (kind, id) => programme.asked(kind, id)
        }

        Say {
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            lineHeight: Typography.leadLeading
            text: programme.view.gist
            width: parent.width
        }

        Flow {
            spacing: Theme.tight
            width: parent.width

            Repeater {
                model: programme.view.tags

                delegate: Chip {}
            }
        }

        Grid {
            id: more

            readonly property bool beside: !Frame.portrait && programme.view.link !== ""

            columnSpacing: Theme.margin
            columns: beside ? 2 : 1
            rowSpacing: Theme.gap
            width: parent.width

            Column {
                spacing: Theme.gap
                width: more.beside ? more.width - more.columnSpacing - gift.width : more.width

                Say {
                    lineHeight: Typography.leading
                    text: programme.view.body
                    width: parent.width
                }

                Say {
                    color: Theme.inkSoft
                    font.pixelSize: Typography.label
                    text: programme.view.note
                    visible: text !== ""
                    width: parent.width
                }
            }

            TakeItWithYou {
                id: gift

                address: programme.view.address
                below: more.beside
                link: programme.view.link
                visible: link !== ""
                width: below ? implicitWidth : more.width
            }
        }
    }
}
