pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Three letters of DNA or RNA; a gap where none is written, lit where the next one goes.
Row {
    id: strand

    required property string letters
    required property real cell
    required property real line
    required property int changed
    property int open: -1

    function colour(letter: string): string {
        return ({
                A: "mint",
                C: "sky",
                G: "sand"
            })[letter] ?? "coral";
    }

    Repeater {
        model: Theme.codon

        delegate: Rectangle {
            id: base

            required property int index
            readonly property string letter: strand.letters.charAt(index).trim()
            readonly property bool marked: strand.changed === index || strand.open === index

            border.color: marked ? Theme.call : Theme.night
            border.width: marked ? Theme.ring / 2 : Theme.hairline
            color: letter === "" ? Theme.nightRaised : Theme.shade(strand.colour(letter)).ground
            height: strand.line
            width: strand.cell

            Say {
                anchors.centerIn: parent
                color: Theme.shade(strand.colour(base.letter)).deep
                font.pixelSize: Math.max(Typography.legible, Math.min(strand.cell, strand.line * Theme.baseShare))
                font.weight: Typography.heavy
                text: base.letter
            }
        }
    }
}
