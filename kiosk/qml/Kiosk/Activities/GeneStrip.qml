pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// DNA, the mRNA below it and the chain of amino acids, in rows of whole codons.
Item {
    id: strip

    required property Rows blocks
    required property string dna
    required property string rna
    readonly property int most: Math.max(1, each.count)
    readonly property int rows: Math.ceil(most / Theme.codons(Frame.portrait))
    readonly property int perRow: Math.ceil(most / rows)
    readonly property real tall: (height - (rows - 1) * Theme.gap) / rows
    readonly property bool named: Typography.large && rows === 1 // over the strands, so that their letters are large
    readonly property real beside: named ? 0 : Theme.strandName
    readonly property real caption: named ? Theme.strandCaption : 0
    readonly property real cell: Math.min((width - beside) / perRow / Theme.codon, Theme.base)
    // Three strands, and beads of twice their height; large letters take the room of the opposite strand.
    readonly property real line: Math.min((tall - 2 * (Theme.tight + caption)) * Theme.strandShare, cell * Theme.baseShape)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // genes are read from left to right everywhere

    Repeater {
        id: each

        model: strip.blocks

        delegate: CodonBlock {
            required property int index

            beside: strip.beside
            caption: strip.caption
            cell: strip.cell
            first: index % strip.perRow === 0
            last: (index + 1) % strip.perRow === 0
            height: strip.tall
            line: strip.line
            strand: first ? strip.dna : ""
            transcript: first ? strip.rna : ""
            width: Theme.codon * strip.cell
            x: strip.beside + (index % strip.perRow) * width
            y: Math.floor(index / strip.perRow) * (strip.tall + Theme.gap)
        }
    }
}
