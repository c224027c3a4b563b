pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// From cell to patient: the line of places and what happens in each step above, the steps to touch below.
Playground {
    id: process

    required property ProcessPage view
    readonly property string step: view.step

    footed: view.onward !== ""
    frame: view.frame
    guide: view.guide
    title: ""
    kicker: ""

    foot: Row {
        id: ways

        readonly property bool two: process.view.retry !== ""
        readonly property real wide: two ? (width - spacing) / 2 : width

        anchors.fill: parent
        spacing: Theme.gap

        PillButton {
            ask: "act"
            askId: "retry"
            edge: Theme.edge
            fill: Theme.raised
            height: parent.height
            text: process.view.retry
            visible: ways.two
            width: ways.wide

            onAsked: (kind, id) => process.asked(kind, id)
        }

        PillButton {
            ask: "act"
            askId: process.view.onwardAct
            height: parent.height
            text: process.view.onward
            visible: text !== ""
            width: ways.wide

            onAsked: (kind, id) => process.asked(kind, id)
        }
    }
    scene: Board {
        kicker: process.view.counter
        height: parent.height - y
        title: process.view.headline
        width: Frame.portrait ? process.width : Frame.stage
        y: process.sceneHead

        ProcessLine {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: small ? Theme.stationLow : parent.height
            small: process.view.vessel !== ""
            stations: process.view.stations
        }

        ProcessScene {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: line.bottom
            anchors.topMargin: Theme.tight
            view: process.view
            visible: process.view.vessel !== ""
        }
    }

    onStepChanged: toTop()

    Say {
        font.pixelSize: Typography.lead
        font.weight: Typography.strong
        text: process.view.remark
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    Item {
        id: cards

        readonly property int columns: process.view.few ? Theme.cardColumns : Typography.large ? 1 : 2
        readonly property real wide: (width + Theme.tight) / columns
        readonly property real tall: Theme.stepTall + Theme.tight

        height: Math.ceil(each.count / columns) * tall
        visible: !process.frame.ended
        width: parent.width

        Repeater {
            id: each

            model: process.view.cards

            delegate: StepCard {
                id: card

                required property int index
                required property string act
                required property string step
                required property string name
                required property bool usable

                ask: "act"
                askId: act
                enabled: usable
                small: process.view.few
                text: name
                width: cards.wide - Theme.tight
                x: (Look.mirrored ? cards.columns - 1 - index % cards.columns : index % cards.columns) * cards.wide
                y: Math.floor(index / cards.columns) * cards.tall

                onAsked: (kind, id) => process.asked(kind, id)

                Beacon {
                    lit: process.frame.untouched && card.index === 0
                }
            }
        }
    }

    Say {
        lineHeight: Typography.leading
        text: process.view.does
        visible: text !== ""
        width: parent.width
    }

    Say {
        font.pixelSize: Typography.lead
        font.weight: Typography.heavy
        text: process.view.goesWrong
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.Heading
    }

    Say {
        lineHeight: Typography.leading
        text: process.view.wrong
        visible: text !== ""
        width: parent.width
    }
}
