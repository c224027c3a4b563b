pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// How small is it: a zoom from thing to thing, and three questions about what is larger.
Playground {
    id: scale

    required property ScalePage view
    readonly property string step: view.step

    footed: view.onward !== ""
    frame: view.frame
    guide: view.away !== "" ? frame.instruction : ""

    foot: PillButton {
        anchors.fill: parent
        ask: "act"
        askId: "next"
        text: scale.view.onward
        visible: text !== ""

        onAsked: (kind, id) => scale.asked(kind, id)
    }
    scene: Board {
        height: parent.height - y
        kicker: scale.view.counter
        title: scale.view.headline
        width: Frame.portrait ? scale.width : Frame.stage
        y: scale.sceneHead

        ScaleStage {
            anchors.fill: parent
            anchors.leftMargin: -Theme.margin
            anchors.rightMargin: -Theme.margin
            view: scale.view

            onAsked: (kind, id) => scale.asked(kind, id)
        }
    }

    onStepChanged: toTop()

    PillButton {
        ask: "act"
        askId: "away"
        glyph: Icons.play
        text: scale.view.away
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => scale.asked(kind, id)

        Beacon {
            lit: scale.frame.untouched
            radius: height / 2
        }
    }

    Panel {
        id: ahead

        fill: Theme.night
        height: pictures.height + 2 * Theme.space
        visible: scale.view.away !== ""
        width: parent.width

        Grid {
            id: pictures

            anchors.centerIn: parent
            columns: Theme.thingColumns
            spacing: Theme.gap
            width: parent.width - 2 * Theme.space

            Repeater {
                model: scale.view.things

                delegate: Image {
                    required property string drawing

                    height: width
                    source: ahead.visible ? `${Theme.assets}scale/${drawing}.svg` : ""
                    sourceSize: Qt.size(width, width)
                    width: (pictures.width + pictures.spacing) / pictures.columns - pictures.spacing
                }
            }
        }
    }

    StepSlider {
        act: "zoom"
        label: Words.scaleZoom
        least: 0
        less: Words.scaleFarther
        more: Words.scaleCloser
        most: scale.view.most
        reading: scale.view.reading
        shade: Theme.shade("sky").deep
        step: 1
        value: scale.view.value
        visible: scale.view.travels
        width: parent.width

        onAsked: (kind, id) => scale.asked(kind, id)
    }

    Row {
        id: moves

        spacing: Theme.gap
        visible: scale.view.travels
        width: parent.width

        PillButton {
            ask: "act"
            askId: "thing:larger"
            edge: Theme.edge
            enabled: scale.view.larger
            fill: Theme.white
            glyph: Icons.up
            opacity: enabled ? 1 : Theme.faint
            text: Words.scaleLarger
            width: (moves.width - moves.spacing) / 2

            onAsked: (kind, id) => scale.asked(kind, id)
        }

        PillButton {
            ask: "act"
            askId: "thing:smaller"
            edge: enabled ? fill : Theme.edge
            enabled: scale.view.smaller
            fill: enabled ? Theme.call : Theme.white
            glyph: Icons.down
            opacity: enabled ? 1 : Theme.faint
            text: Words.scaleSmaller
            width: (moves.width - moves.spacing) / 2

            onAsked: (kind, id) => scale.asked(kind, id)
        }
    }

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: scale.view.verdict
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    Say {
        font.pixelSize: Typography.lead
        lineHeight: Typography.leadLeading
        text: scale.view.fact
        visible: text !== ""
        width: parent.width
    }

    PillButton {
        ask: "act"
        askId: "game"
        edge: scale.view.ready ? fill : Theme.edge
        fill: scale.view.ready ? Theme.call : Theme.white
        text: scale.view.game
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => scale.asked(kind, id)
    }

    Repeater {
        model: scale.view.choices

        delegate: AnswerRow {
            required property string number
            required property string answer
            required mark
            required said

            ask: "act"
            askId: `answer:${number}`
            text: answer
            width: parent.width

            onAsked: (kind, id) => scale.asked(kind, id)
        }
    }
}
