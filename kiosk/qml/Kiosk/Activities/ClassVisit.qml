pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The class visit: decisions of the adult, a team's turn with its question, the scores, a pause, and the end.
Playground {
    id: visit

    required property ClassVisitPage view
    readonly property string step: view.step
    readonly property Shade shade: Theme.shade(view.ground)
    readonly property real room: height - Theme.under - (Frame.portrait ? Frame.stage : Frame.reach)
    readonly property real used: lead + (footed ? Theme.touch + 2 * Theme.tight : 0)
    readonly property real lead: guide === "" ? 2 * Theme.edgeSpace : Theme.rowTall + 2 * Theme.space
    readonly property real each: (room - used) / Math.max(1, choices.count) - Theme.gap
    readonly property real most: others.count > 0 ? Theme.tileLow : Theme.choiceHigh
    readonly property real tall: Math.max(Theme.touch, Math.min(most, each))

    footed: view.onward !== "" || view.pause !== "" || view.clock !== ""
    frame: view.frame
    ground: view.ground
    guide: view.called ? "" : view.line
    kicker: view.counter
    kickerColor: shade.deep
    title: view.headline
    titleSize: view.clock === "" && view.verdict === "" ? Typography.title : Typography.question

    foot: Item {
        anchors.fill: parent

        PillButton {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: pause.visible ? pause.left : parent.right
            anchors.rightMargin: pause.visible ? Theme.gap : 0
            anchors.top: parent.top
            ask: "act"
            askId: visit.view.onwardAct
            text: visit.view.onward
            visible: text !== ""

            onAsked: (kind, id) => visit.asked(kind, id)
        }

        TurnClock {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: pause.visible ? pause.left : parent.right
            anchors.rightMargin: pause.visible ? Theme.space : 0
            anchors.top: parent.top
            glyph: visit.view.crest
            shade: visit.shade
            share: visit.view.share
            time: visit.view.clock
            visible: time !== ""
        }

        PillButton {
            id: pause

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: parent.top
            ask: "act"
            askId: "pause"
            edge: Theme.edge
            fill: Theme.raised
            glyph: Icons.pause
            text: visit.view.pause
            visible: text !== ""
            width: parent.width * Theme.pauseShare

            onAsked: (kind, id) => visit.asked(kind, id)
        }
    }
    scene: [
        Scoreboard {
            id: board

            height: visit.sceneBottom - visit.sceneTop - 2 * Theme.gap
            teams: visit.view.board
            visible: fits
            width: (Frame.portrait ? visit.width : Frame.stage) - 2 * Theme.margin
            x: Look.mirrored ? parent.width - width - Theme.margin : Theme.margin
            y: visit.sceneTop + Theme.gap
        },
        Say {
            color: visit.shade.deep
            font.pixelSize: Math.min(Theme.countdown, height * Theme.digitShare)
            font.weight: Typography.heavy
            height: visit.sceneBottom - visit.sceneTop
            horizontalAlignment: Text.AlignHCenter
            text: visit.view.big
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            width: Frame.portrait ? visit.width : Frame.stage
            y: visit.sceneTop
            Accessible.ignored: true
        }
    ]

    onStepChanged: toTop()

    Scoreboard {
        height: flatHeight
        teams: visit.view.board
        visible: visit.view.scored && !board.fits
        width: parent.width
    }

    Panel {
        fill: visit.shade.ground
        height: Math.max(Theme.tileHigh, visit.room - 2 * Theme.edgeSpace - Theme.touch - 2 * Theme.gap)
        visible: visit.view.called
        width: parent.width

        Glyph {
            anchors.bottom: call.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            color: visit.shade.deep
            size: Math.min(Theme.countdown, height * Theme.pageShare)
            text: visit.view.crest
        }

        Say {
            id: call

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            color: visit.shade.deep
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            horizontalAlignment: Text.AlignHCenter
            text: visit.view.line
            width: parent.width - 2 * Theme.space
            x: Theme.space
        }
    }

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: visit.view.verdict
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    Say {
        font.pixelSize: Typography.lead
        lineHeight: Typography.leadLeading
        text: visit.view.reason
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: visit.view.answers

        delegate: AnswerRow {
            required property string number
            required property string answer
            required mark
            required said

            ask: "act"
            askId: `answer:${number}`
            text: answer
            width: visit.column

            onAsked: (kind, id) => visit.asked(kind, id)
        }
    }

    Repeater {
        id: choices

        model: visit.view.choices

        delegate: Tile {
            id: choice

            required property string title
            required property int index
            required ask
            required askId

            height: Math.max(visit.tall, line === "" ? 0 : needed)
            text: title
            width: visit.column

            onAsked: (kind, id) => visit.asked(kind, id)

            Beacon {
                lit: visit.frame.untouched && choice.index === 0
            }
        }
    }

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: visit.view.heading
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: others

        model: visit.view.others

        delegate: ItemRow {
            required property string title
            required ask
            required askId
            required glyph
            required colour
            required line

            text: title
            width: visit.column

            onAsked: (kind, id) => visit.asked(kind, id)
        }
    }

    Repeater {
        model: visit.view.remembered

        delegate: Item {
            id: thing

            required property string tag
            required property int index

            height: Math.max(number.height, words.height)
            width: visit.column

            Say {
                id: number

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: visit.shade.deep
                font.pixelSize: Typography.mark
                font.weight: Typography.heavy
                text: thing.index + 1
                width: Theme.dot
            }

            Say {
                id: words

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Typography.lead
                font.weight: Typography.strong
                text: thing.tag
                width: parent.width - Theme.dot - Theme.gap
            }
        }
    }
}
