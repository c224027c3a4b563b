pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// One item: the short version first, then more, then how to take it home.
Page {
    id: article

    required property ArticlePage view

    description: view.description
    ground: view.colour
    kicker: view.kicker
    kickerColor: Theme.shade(view.colour).deep
    picture: view.picture
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent
        footed: article.view.nextAsk !== "" || article.view.collect !== ""

        foot: Item {
            anchors.fill: parent

            StarButton {
                id: star

                active: article.view.collected
                anchors.left: parent.left
                askId: article.view.collect
                height: parent.height
                text: article.view.collectLabel
                visible: askId !== ""

                onAsked: (kind, id) => article.asked(kind, id)
            }

            NextRow {
                anchors.bottom: parent.bottom
                anchors.left: star.visible ? star.right : parent.left
                anchors.leftMargin: star.visible ? Theme.gap : 0
                anchors.right: parent.right
                anchors.top: parent.top
                ask: article.view.nextAsk
                askId: article.view.nextId
                colour: article.view.colour
                line: article.view.nextTitle
                text: Words.next
                visible: ask !== ""

                onAsked: (kind, id) => article.asked(kind, id)
            }
        }

        Say {
            font.pixelSize: article.view.body === "" ? Typography.wonder : Typography.lead
            font.weight: Typography.strong
            lineHeight: Typography.leadLeading
            text: article.view.gist
            visible: text !== ""
            width: parent.width
        }

        Flow {
            spacing: Theme.tight
            width: parent.width

            Repeater {
                model: article.view.tags

                delegate: Chip {}
            }
        }

        Flow {
            readonly property bool unread: true // they lead on, and tell nothing

            spacing: Theme.gap
            visible: leaves.count > 0
            width: parent.width

            Repeater {
                id: leaves

                model: article.view.leaves

                delegate: FilterChip {
                    required property string label
                    required property bool current
                    required askId

                    active: current
                    ask: current ? "" : "fact"
                    height: Math.max(Theme.filter, 2 * Typography.label)
                    text: label
                    width: Math.max(implicitWidth, height)
                    Accessible.role: Accessible.RadioButton

                    onAsked: (kind, id) => article.asked(kind, id)
                }
            }
        }

        Grid {
            id: more

            readonly property bool beside: !Frame.portrait && !Typography.large && article.view.code !== ""

            columnSpacing: Theme.margin
            columns: beside ? 2 : 1
            rowSpacing: Theme.gap
            width: parent.width

            Column {
                spacing: Theme.gap
                width: more.beside ? more.width - more.columnSpacing - gift.width : more.width

                Say {
                    lineHeight: Typography.leading
                    text: article.view.body
                    visible: text !== ""
                    width: parent.width
                }

                Repeater {
                    model: article.view.quotes

                    delegate: Quotation {
                        mark: Theme.shade(article.view.colour).deep
                        width: parent.width
                    }
                }

                QuietRow {
                    ask: "more"
                    glyph: article.view.unfolded ? Icons.up : Icons.down
                    text: article.view.more
                    visible: text !== ""
                    width: parent.width

                    onAsked: (kind, id) => article.asked(kind, id)
                }

                Repeater {
                    model: article.view.details

                    delegate: Detail {
                        required property string text

                        said: text
                        width: parent.width
                    }
                }

                Flow {
                    spacing: Theme.space
                    width: parent.width

                    Repeater {
                        model: article.view.emblems

                        delegate: Emblem {
                            width: Math.min(implicitWidth, parent.width)
                        }
                    }
                }

                Say {
                    color: Theme.inkSoft
                    font.pixelSize: Typography.label
                    text: article.view.note
                    visible: text !== ""
                    width: parent.width
                }
            }

            TakeItWithYou {
                id: gift

                below: more.beside
                brief: article.view.codeShort
                code: article.view.code
                line: article.view.codeLine
                width: below ? implicitWidth : more.width
            }
        }

        Say {
            font.pixelSize: Typography.body
            font.weight: Typography.heavy
            text: Words.goesWith
            topPadding: Theme.gap
            visible: belongs.count > 0
            width: parent.width
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: belongs

            model: article.view.rows

            delegate: ItemRow {
                required property string title
                required ask
                required askId
                required glyph
                required colour

                least: Theme.touch
                text: title
                width: parent.width

                onAsked: (kind, id) => article.asked(kind, id)
            }
        }
    }
}
