pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// How the kiosk shows itself to this visitor, to be chosen with one tap each.
Page {
    id: comfort

    required property ComfortPage view

    ground: "sky"
    kicker: view.kicker
    kickerColor: Theme.shade("sky").deep
    title: view.title

    onArrivalChanged: deck.reset()

    Deck {
        id: deck

        anchors.fill: parent
        footed: true

        foot: PillButton {
            anchors.fill: parent
            ask: "back"
            text: Words.suited

            onAsked: (kind, id) => comfort.asked(kind, id)
        }

        Choices {
            many: true
            rows: comfort.view.aloud
            title: comfort.view.aloudTitle
        }

        Choices {
            rows: comfort.view.volumes
            title: comfort.view.volumesTitle
        }

        Choices {
            rows: comfort.view.letters
            title: comfort.view.lettersTitle
        }

        Choices {
            rows: comfort.view.colours
            title: comfort.view.coloursTitle
        }

        Choices {
            many: true
            rows: comfort.view.further
            title: comfort.view.furtherTitle
        }

        QuietRow {
            ask: "suit"
            askId: "usual"
            glyph: Icons.again
            height: Math.max(Theme.choice, implicitHeight)
            text: comfort.view.asUsual
            visible: text !== ""
            width: parent.width

            onAsked: (kind, id) => comfort.asked(kind, id)
        }
    }

    component Choices: ChoiceSet {
        width: parent.width

        onAsked: (kind, id) => comfort.asked(kind, id)
    }
}
