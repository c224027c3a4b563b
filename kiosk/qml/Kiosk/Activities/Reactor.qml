pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Grow a batch: the vessel and its curves above, what can be set below.
Playground {
    id: reactor

    required property ReactorPage view
    readonly property string pose: view.pose

    footed: view.go !== "" || view.pause !== ""
    frame: view.frame
    further: false
    guide: kinds.count > 0 ? frame.instruction : ""
    kicker: ""
    title: ""

    foot: Row {
        id: buttons

        readonly property int count: harvest.visible ? 2 : 1

        anchors.fill: parent
        spacing: Theme.gap

        PillButton {
            id: harvest

            ask: "act"
            askId: "harvest"
            edge: Theme.edge
            fill: Theme.raised
            height: parent.height
            text: reactor.view.harvest
            visible: text !== ""
            width: (buttons.width - buttons.spacing) / 2

            onAsked: (kind, id) => reactor.asked(kind, id)
        }

        PillButton {
            ask: "act"
            askId: "pause"
            glyph: Icons.pause
            height: parent.height
            text: reactor.view.pause
            visible: text !== ""
            width: (buttons.width - (buttons.count - 1) * buttons.spacing) / buttons.count

            onAsked: (kind, id) => reactor.asked(kind, id)
        }

        PillButton {
            ask: "act"
            askId: "go"
            glyph: Icons.play
            height: parent.height
            text: reactor.view.go
            visible: text !== ""
            width: buttons.width

            onAsked: (kind, id) => reactor.asked(kind, id)
        }
    }
    scene: ReactorStage {
        id: stage

        height: parent.height - y
        view: reactor.view
        width: Frame.portrait ? reactor.width : Frame.stage
        y: reactor.sceneHead
    }

    onPoseChanged: toTop()

    Repeater {
        id: kinds

        model: reactor.view.kinds

        delegate: ItemRow {
            id: choice

            required property string kind
            required property string title
            required property int index
            required glyph
            required colour
            required line

            ask: "act"
            askId: `cells:${kind}`
            text: title
            width: parent.width

            onAsked: (kind, id) => reactor.asked(kind, id)

            Beacon {
                lit: reactor.frame.untouched && choice.index === 0
            }
        }
    }

    Say {
        font.pixelSize: Typography.heading
        font.weight: Typography.heavy
        text: reactor.view.alarm
        visible: text !== ""
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    PillButton {
        ask: "act"
        askId: "mend"
        glyph: Icons.rest
        text: reactor.view.mend
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => reactor.asked(kind, id)

        Beacon {
            lit: reactor.view.mend !== ""
            radius: height / 2
        }
    }

    Repeater {
        id: settings

        model: reactor.view.settings

        delegate: StepSlider {
            required property string colour
            required act
            required label
            required reading
            required less
            required more
            required value
            required least
            required most
            required step

            shade: Theme.shade(colour).deep
            width: parent.width

            onAsked: (kind, id) => reactor.asked(kind, id)
        }
    }

    Say {
        font.weight: Typography.strong
        text: reactor.view.goal
        visible: stage.aside && settings.count > 0
        width: parent.width
    }

    Say {
        lineHeight: Typography.leading
        text: reactor.view.hint
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: reactor.view.causes

        delegate: ItemRow {
            required property string cause
            required property string title
            required glyph
            required colour

            ask: "act"
            askId: `cause:${cause}`
            text: title
            trail: ""
            width: parent.width

            onAsked: (kind, id) => reactor.asked(kind, id)
        }
    }

    Repeater {
        model: reactor.view.scores

        delegate: ScoreLine {
            required score
            required good

            width: parent.width
        }
    }

    Say {
        lineHeight: Typography.leading
        text: reactor.view.lesson
        visible: text !== ""
        width: parent.width
    }

    Say {
        color: Theme.inkSoft
        font.pixelSize: Typography.label
        text: reactor.view.simplified
        visible: text !== ""
        width: parent.width
    }
}
