pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// Which job is yours: two pictures to choose from, some times over, then three jobs one by one, then all three.
Playground {
    id: jobs

    required property JobsPage view
    readonly property string step: view.step
    readonly property real room: height - Theme.under - (Frame.portrait ? Frame.stage : Frame.reach)

    footed: view.onward !== ""
    frame: view.frame
    ground: view.shade || frame.colour
    guide: frame.untouched ? frame.instruction : ""
    kicker: view.counter
    kickerColor: Theme.shade(ground).deep
    title: view.headline

    foot: PillButton {
        anchors.fill: parent
        ask: "act"
        askId: "next"
        text: jobs.view.onward
        visible: text !== ""

        onAsked: (kind, id) => jobs.asked(kind, id)
    }
    scene: [
        Medallion {
            id: large

            // Upright it stands beside the name of the campus, else below it.
            readonly property real ceiling: jobs.sceneTop + (Frame.portrait && !Typography.large ? -Theme.pill : Theme.gap)

            colour: jobs.ground
            glyph: jobs.view.glyph
            visible: glyph !== "" && width >= Theme.medallionSmall
            width: Math.min(Theme.medallion, jobs.sceneBottom - ceiling - Theme.gap)
            x: Frame.portrait === Look.mirrored ? Theme.margin : parent.width - width - Theme.margin
            y: (ceiling + jobs.sceneBottom - height) / 2
        },
        Row {
            spacing: Theme.tight
            visible: large.glyph === "" && jobs.sceneBottom - jobs.sceneTop >= Theme.medallionSmall
            x: Look.mirrored ? parent.width - width - Theme.margin : Theme.margin
            y: (jobs.sceneTop + jobs.sceneBottom - height) / 2

            Repeater {
                model: jobs.view.steps

                delegate: Medallion {
                    required property bool now
                    required glyph

                    colour: jobs.ground
                    lit: now
                    width: Theme.medallionSmall
                }
            }
        }
    ]

    onStepChanged: toTop()

    Grid {
        id: pair

        readonly property real whole: jobs.room - Theme.edgeSpace - 2 * Theme.gap - Theme.touch - Theme.space
        readonly property real tall: Typography.large ? Math.max(Theme.tileHigh, (whole - spacing) / 2) : whole

        columns: Typography.large ? 1 : 2
        spacing: Theme.gap
        visible: pictures.count > 0
        width: parent.width

        Repeater {
            id: pictures

            model: jobs.view.pictures

            delegate: PictureCard {
                id: picture

                required property string number
                required property string title
                required property int index
                required chosen
                required colour
                required glyph

                ask: "act"
                askId: `answer:${number}`
                height: pair.tall
                text: title
                width: (pair.width + pair.spacing) / pair.columns - pair.spacing

                onAsked: (kind, id) => jobs.asked(kind, id)

                Beacon {
                    lit: jobs.frame.untouched && picture.index === 0
                }
            }
        }
    }

    Say {
        font.pixelSize: Typography.lead
        font.weight: Typography.strong
        text: jobs.view.reason
        visible: text !== ""
        width: parent.width
    }

    Detail {
        label: Words.jobsDoes
        said: jobs.view.does
        visible: said !== ""
        width: parent.width
    }

    Detail {
        label: Words.jobsPath
        said: jobs.view.path
        visible: said !== ""
        width: parent.width
    }

    QuietRow {
        ask: "act"
        askId: jobs.view.pageId
        glyph: Icons.starless
        text: jobs.view.page
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => jobs.asked(kind, id)
    }

    Say {
        color: Theme.inkSoft
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        text: jobs.view.here
        visible: text !== ""
        width: parent.width
    }

    Repeater {
        model: jobs.view.programmes

        delegate: ItemRow {
            required property string title
            required ask
            required askId
            required glyph
            required colour

            text: title
            width: pair.width

            onAsked: (kind, id) => jobs.asked(kind, id)
        }
    }

    Repeater {
        model: jobs.view.jobs

        delegate: ItemRow {
            required property string rank
            required property string title
            required glyph
            required colour
            required line

            ask: "act"
            askId: `job:${rank}`
            text: title
            width: pair.width

            onAsked: (kind, id) => jobs.asked(kind, id)
        }
    }

    QuietRow {
        ask: "act"
        askId: "before"
        glyph: Icons.back
        text: jobs.view.before
        visible: text !== ""
        width: parent.width

        onAsked: (kind, id) => jobs.asked(kind, id)
    }
}
