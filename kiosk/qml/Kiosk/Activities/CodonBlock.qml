pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Three letters of DNA with those that lie opposite, their mRNA, and the bead that they stand for.
Item {
    id: block

    required property real cell
    required property real line
    required property real beside
    required property real caption
    required property bool first
    required property bool last
    required property string strand
    required property string transcript
    required property string dna
    required property string opposite
    required property string rna
    required property string letter
    required property int sides
    required property string colour
    required property bool linked
    required property bool unread
    required property int changed
    required property int open
    readonly property bool made: letter !== ""

    opacity: unread ? Theme.faint : 1

    Say {
        color: Theme.nightSoft
        font.pixelSize: Typography.label
        text: block.strand
        wrapMode: Text.NoWrap
        x: -block.beside
        y: block.caption > 0 ? 0 : (below.y + block.line - height) / 2
    }

    Say {
        color: Theme.nightSoft
        font.pixelSize: Typography.label
        text: block.transcript
        visible: transcript.visible
        wrapMode: Text.NoWrap
        x: -block.beside
        y: block.caption > 0 ? transcript.y - block.caption : transcript.y + (block.line - height) / 2
    }

    Strand {
        id: coding

        cell: block.cell
        changed: block.changed
        letters: block.dna
        line: block.line
        open: block.open
        y: block.caption
    }

    Strand {
        id: below

        cell: block.cell
        changed: block.changed
        letters: block.opposite
        line: block.line
        visible: !Typography.large // there is no room for its letters
        y: coding.y + (visible ? block.line : 0)
    }

    Strand {
        id: transcript

        cell: block.cell
        changed: block.changed
        letters: block.rna
        line: block.line
        visible: block.made || block.unread
        y: below.y + block.line + Theme.tight + block.caption
    }

    Item {
        id: beads

        height: 2 * block.line
        width: parent.width
        y: transcript.y + block.line + Theme.tight

        Rectangle {
            color: Theme.nightSoft
            height: Theme.ring
            visible: block.linked
            width: block.last ? block.width / 2 : block.width
            x: block.width / 2
            y: (parent.height - height) / 2
        }

        Rectangle {
            anchors.centerIn: parent
            border.color: Theme.call
            border.width: Theme.ring
            color: Theme.clear
            height: bead.width + 2 * Theme.ring
            radius: height / 2
            visible: block.changed >= 0 && block.made
            width: height
        }

        Bead {
            id: bead

            anchors.centerIn: parent
            fill: Theme.shade(block.colour).ground
            scale: block.made ? 1 : 0
            sides: block.sides
            width: Math.min(2 * block.line, block.width - 2 * Theme.ring)

            Behavior on scale {
                NumberAnimation {
                    duration: Motion.arrival
                    easing.type: Easing.OutBack
                }
            }
        }

        Say {
            anchors.centerIn: parent
            color: Theme.shade(block.colour).deep
            font.pixelSize: Math.max(bead.width * (block.letter.length > 1 ? Theme.wordShare : Theme.beadShare), Typography.large ? Typography.legible : 0)
            font.weight: Typography.heavy
            scale: bead.scale
            text: block.letter
            visible: block.made
            wrapMode: Text.NoWrap
        }
    }
}
