pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The quiz: a topic to choose, then question after question with its reason, then how many were right.
Playground {
    id: quiz

    required property QuizPage view
    readonly property string step: view.step

    footed: view.onward !== ""
    frame: view.frame
    further: view.more !== ""
    guide: topics.count > 0 ? frame.instruction : ""
    kicker: view.counter
    title: view.headline

    foot: PillButton {
        anchors.fill: parent
        ask: "act"
        askId: "next"
        text: quiz.view.onward
        visible: text !== ""

        onAsked: (kind, id) => quiz.asked(kind, id)
    }

    onStepChanged: toTop()

    Grid {
        id: grid

        columns: 2
        spacing: Theme.gap
        width: parent.width

        Repeater {
            id: topics

            model: quiz.view.topics

            delegate: ItemRow {
                id: choice

                required property string topic
                required property string title
                required property int index
                required glyph
                required colour

                ask: "act"
                askId: `topic:${topic}`
                height: Theme.rowTall
                text: title
                trail: ""
                width: (grid.width - grid.spacing) / 2

                onAsked: (kind, id) => quiz.asked(kind, id)

                Beacon {
                    lit: quiz.frame.untouched && choice.index === 0
                }
            }
        }
    }

    Say {
        font.pixelSize: Typography.label
        text: quiz.view.remark
        visible: text !== ""
        width: parent.width
    }

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: quiz.view.verdict
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    Say {
        lineHeight: Typography.leading
        text: quiz.view.reason
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: quiz.view.answers

        delegate: AnswerRow {
            required property string number
            required property string answer
            required mark
            required said

            ask: "act"
            askId: `answer:${number}`
            text: answer
            width: grid.width

            onAsked: (kind, id) => quiz.asked(kind, id)
        }
    }

    QuietRow {
        ask: "act"
        askId: "where"
        glyph: Icons.onward
        text: quiz.view.where
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => quiz.asked(kind, id)
    }

    PillButton {
        ask: "act"
        askId: "more"
        glyph: Icons.onward
        text: quiz.view.more
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => quiz.asked(kind, id)
    }
}
