pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// Find your path: one question after the other, then the programmes that fit, why, and how one gets there.
Playground {
    id: finder

    required property FinderPage view
    readonly property bool asking: answers.count > 0

    footed: true
    frame: view.frame

    foot: QuietRow {
        anchors.fill: parent
        ask: "act"
        askId: finder.asking ? "skip" : "anew"
        glyph: finder.asking ? Icons.onward : Icons.again
        text: finder.asking ? Words.finderSkip : Words.finderAnew

        onAsked: (kind, id) => finder.asked(kind, id)
    }
    scene: Row {
        spacing: Theme.tight
        x: Look.mirrored ? parent.width - width - Theme.margin : Theme.margin
        y: (finder.sceneTop + finder.sceneBottom - height) / 2

        Repeater {
            model: finder.view.given

            delegate: Medallion {
                required property bool now
                required glyph

                colour: finder.ground
                lit: now
                width: Theme.medallionSmall
            }
        }
    }

    Say {
        font.pixelSize: Typography.lead
        font.weight: Typography.strong
        text: finder.view.line
        visible: text !== ""
        width: parent.width
    }

    Grid {
        id: grid

        readonly property real least: Frame.bar > 0 ? Theme.tileLong : Theme.tileLow // where it scrolls anyway
        readonly property int down: Math.ceil(answers.count / columns)
        readonly property real deckRoom: finder.height - Theme.under - (Frame.portrait ? Frame.stage : Frame.reach)
        readonly property real room: deckRoom - Theme.touch - 2 * Theme.tight - Theme.edgeSpace - Theme.gap - (down - 1) * spacing

        columns: Typography.large ? 1 : 2
        spacing: Theme.gap
        visible: finder.asking
        width: parent.width

        Repeater {
            id: answers

            model: finder.view.answers

            delegate: AnswerTile {
                id: answer

                required property string number
                required property string title
                required property int index
                required chosen
                required colour
                required glyph

                ask: "act"
                askId: `answer:${number}`
                height: Typography.large ? Math.max(Theme.tileLow, needed) : Math.max(grid.least, Math.min(Theme.tileHigh, grid.room / grid.down))
                text: title
                width: (grid.width - grid.spacing) / grid.columns

                onAsked: (kind, id) => finder.asked(kind, id)

                Beacon {
                    lit: finder.frame.untouched && answer.index === 0
                }
            }
        }
    }

    Doors {
        model: finder.view.programmes
    }

    Doors {
        heading: Words.finderPath
        line: Words.finderPathLine
        model: finder.view.path
    }

    Doors {
        heading: Words.finderTalk
        model: finder.view.contacts
    }

    Doors {
        heading: Words.finderChange
        model: finder.view.changes
        trail: Icons.change
    }

    Doors {
        model: finder.view.others
    }

    component Doors: Column {
        id: doors

        property string heading
        property string line
        property string trail: Icons.onward
        property alias model: each.model

        spacing: Theme.gap
        visible: each.count > 0
        width: parent.width

        Say {
            font.pixelSize: Typography.heading
            font.weight: Typography.heavy
            text: doors.heading
            topPadding: Theme.gap
            visible: text !== ""
            width: parent.width
            Accessible.role: Accessible.Heading
        }

        Say {
            font.pixelSize: Typography.label
            text: doors.line
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            id: each

            delegate: ItemRow {
                required property string title
                required ask
                required askId
                required glyph
                required colour
                required line

                text: title
                trail: doors.trail
                width: doors.width

                onAsked: (kind, id) => finder.asked(kind, id)
            }
        }
    }
}
