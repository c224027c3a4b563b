pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The screen of an activity: what to do, the activity's own controls, and at its end what one has just seen.
Page {
    id: playground

    required property ActivityFrame frame
    property string guide: frame.instruction
    property bool further: false
    property alias foot: deck.foot
    property alias footed: deck.footed
    readonly property alias column: own.width
    default property alias controls: own.data

    function toTop(): void {
        deck.reset();
    }

    ground: frame.colour
    kicker: frame.kicker
    kickerColor: Theme.shade(frame.colour).deep
    title: frame.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent

        Say {
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            text: playground.guide
            visible: text !== "" && !playground.frame.ended
            width: parent.width
        }

        LevelChoice {
            levels: playground.frame.levels
            width: parent.width

            onAsked: (kind, id) => playground.asked(kind, id)
        }

        Column {
            id: own

            spacing: Theme.gap
            width: parent.width
        }

        EndCard {
            frame: playground.frame
            further: playground.further
            visible: playground.frame.ended
            width: parent.width

            onAsked: (kind, id) => playground.asked(kind, id)
        }

        Say {
            color: Theme.inkSoft
            font.pixelSize: Typography.label
            text: playground.frame.note
            visible: text !== ""
            width: parent.width
        }
    }
}
