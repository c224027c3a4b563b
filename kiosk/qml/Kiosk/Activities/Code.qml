pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Crack the code: the strip of DNA, mRNA and beads above, the letters to tap below.
Playground {
    id: code

    required property CodePage view
    readonly property string step: view.step

    footed: view.onward !== ""
    frame: view.frame
    guide: view.guide
    title: ""
    kicker: ""

    foot: PillButton {
        anchors.fill: parent
        ask: "act"
        askId: "next"
        text: code.view.onward
        visible: text !== ""

        onAsked: (kind, id) => code.asked(kind, id)
    }
    scene: Board {
        kicker: code.view.counter
        height: parent.height - y
        title: code.view.headline
        width: Frame.portrait ? code.width : Frame.stage
        y: code.sceneHead

        GeneStrip {
            anchors.fill: parent
            blocks: code.view.blocks
            dna: code.view.dna
            rna: code.view.rna
        }
    }

    onStepChanged: toTop()

    Say {
        font.pixelSize: Typography.lead
        font.weight: Typography.strong
        text: code.view.remark
        visible: text !== "" && !(Typography.large && code.frame.untouched) // the first key is in sight
        width: parent.width
        Accessible.role: Accessible.AlertMessage
    }

    LetterKeys {
        columns: code.view.columns
        grouped: code.view.grouped
        keys: code.view.keys
        lit: code.frame.untouched
        visible: !code.frame.ended
        width: parent.width

        onAsked: (kind, id) => code.asked(kind, id)
    }

    Say {
        lineHeight: Typography.leading
        text: code.view.reason
        visible: text !== ""
        width: parent.width
    }
}
