pragma Singleton

import QtQuick
import Kiosk.Backend

// Colours and sizes. Sizes are in units: 540 across the short side: 0.49 mm or more on a 16:9 panel from 21.5 inch.
Filled {
    id: theme

    property url assets
    readonly property real unit: Frame.unit
    readonly property color ink: Look.tone("#10243A", "#000000", "#F2F5F9")
    readonly property color inkSoft: Look.tone("#3C4C5E", "#000000", "#C9D4E0")
    readonly property color paper: Look.tone("#F6F3EC", "#FFFFFF", "#0E1822")
    readonly property color raised: Look.tone("#FFFFFF", "#FFFFFF", "#1B2937")
    readonly property color white: "#FFFFFF"
    readonly property color line: Look.tone("#DDD6C8", "#000000", "#43566A")
    readonly property color edge: Look.tone("#6B7684", "#000000", "#9FB0C2")
    readonly property color call: "#FFC145"
    readonly property color beacon: Look.tone("#FFC145", "#FFC145", "#8F5E00") // a ring stands out from it
    readonly property color callInk: Look.tone("#10243A", "#000000", "#10243A")
    readonly property color night: Look.tone("#0B1B2B", "#000000", "#060D14")
    readonly property color nightSoft: Look.tone("#D5DEE8", "#FFFFFF", "#D5DEE8")
    readonly property color nightRaised: Look.tone("#1E3A55", "#14283C", "#1E3A55")
    readonly property color reached: "#2F6F5E"
    readonly property color broth: "#6E5A2E"
    readonly property color dense: "#E8CE8E"
    readonly property color bubble: "#66FFFFFF"
    readonly property color placeHere: "#7A1E0A"
    readonly property color placeElsewhere: "#33480B"
    readonly property color veil: "#CC0B1B2B"
    readonly property color clear: "#00000000"
    readonly property list<color> curves: ["#FFC145", "#5FE0C1", "#C9B8FF", "#8FC7FF", "#FFFFFF"]
    readonly property list<Shade> shades: [
        Shade {
            name: "mint"
            pastel: "#CFE8E2"
            strong: "#00493F"
            pale: "#E3F4F0"
        },
        Shade {
            name: "sand"
            pastel: "#FFE0B0"
            strong: "#5A3200"
            pale: "#FFEDD0"
        },
        Shade {
            name: "lilac"
            pastel: "#E0D7FF"
            strong: "#35208A"
            pale: "#EEE9FF"
        },
        Shade {
            name: "coral"
            pastel: "#FFD5CB"
            strong: "#7A1E0A"
            pale: "#FFE7E1"
        },
        Shade {
            name: "sky"
            pastel: "#CFE3FF"
            strong: "#0B3A78"
            pale: "#E3EEFF"
        },
        Shade {
            name: "moss"
            pastel: "#DDEBC0"
            strong: "#33480B"
            pale: "#EBF4D9"
        }
    ]
    readonly property real margin: 28 * unit
    readonly property real edgeSpace: 20 * unit
    readonly property real gap: 12 * unit
    readonly property real space: 16 * unit
    readonly property real tight: 7 * unit
    readonly property real radius: 16 * unit
    readonly property real hairline: Math.max(1, Math.round(unit))
    readonly property real ring: 4 * unit
    readonly property real ringOver: ring * 1.5 // over an edge that is there anyway
    readonly property real faint: 0.35
    readonly property real titleShare: 0.62
    readonly property real mapShape: 1.2
    readonly property real mapShare: 0.62
    readonly property real mapLeast: 380 * unit
    readonly property real pageShare: 0.8
    readonly property real band: 46 * unit
    readonly property real touch: Math.max(56 * unit, 2.4 * Typography.label) // two lines of a label
    readonly property real dock: 75 * unit
    readonly property real under: dock + Frame.bar // what lies below the deck
    readonly property real pill: Typography.large ? dock - 2 * gap : 31 * unit
    readonly property real pillWide: 56 * unit
    readonly property real startTall: Math.max(66 * unit, 2 * Typography.lead)
    readonly property real pillLeast: 220 * unit
    readonly property real startWide: 440 * unit
    readonly property real rowTall: 68 * unit
    readonly property real stepTall: Math.max(68 * unit, 3.6 * Typography.label) // three lines of a label
    readonly property real tileLow: 104 * unit
    readonly property real tileLong: 128 * unit
    readonly property real tileHigh: 190 * unit
    readonly property real signRoom: 0.74 * Typography.label * Typography.label // of a letter in lines of words
    readonly property real disc: 76 * unit
    readonly property real knock: 62 * unit
    readonly property real dockKey: 62 * unit
    readonly property real dockWide: 84 * unit // from which the longest name of a language has room to be heavy
    readonly property real padLow: 260 * unit
    readonly property int padKeys: 12
    readonly property int padColumns: 3
    readonly property int padColumnsLow: 6
    readonly property int testShort: 9
    readonly property int testLong: 16
    readonly property real filter: 42 * unit
    readonly property real choice: 62 * unit
    readonly property real keyShare: 0.42
    readonly property real keysShare: 0.58
    readonly property real deckLow: (Frame.portrait ? 300 : 220) * unit
    readonly property real letterShare: 0.6
    readonly property int keyColumns: 10
    readonly property int keyRows: 4
    readonly property real chip: 32 * unit
    readonly property real tag: 32 * Typography.unit
    readonly property real dot: 26 * Typography.unit
    readonly property real seal: 26 * unit
    readonly property real teamWide: 110 * Typography.unit
    readonly property real choiceHigh: 300 * unit
    readonly property real teamLeast: 1.7 * Typography.body
    readonly property real teamTall: 3.6 * Typography.body
    readonly property real teamFlat: 2.4 * Typography.body
    readonly property real teamShare: 0.62
    readonly property real digitShare: 0.7
    readonly property real clockWide: 2.6 * Typography.mark
    readonly property real chartLeast: 5 * Typography.label
    readonly property real clockBar: 14 * unit
    readonly property real clockLeast: 40 * unit
    readonly property real countdown: 130 * unit
    readonly property real pauseShare: 0.36
    readonly property real pictureShare: 0.32
    readonly property real emblem: 92 * unit
    readonly property real star: 74 * unit
    readonly property real codeSide: 40 * Frame.mm // of a QR code without its quiet zone (standards, row 4.42)
    readonly property real codeModule: Frame.mm
    readonly property int codeQuiet: 4
    readonly property real medallion: 190 * unit
    readonly property real medallionSmall: 48 * unit
    readonly property real medallionShare: 0.62
    readonly property real cellLarge: 120 * unit
    readonly property real cellSmall: 72 * unit
    readonly property real drift: 22 * unit
    readonly property real gift: 136 * unit
    readonly property real dialog: 420 * unit
    readonly property int thingColumns: 7
    readonly property real thingWide: 0.44
    readonly property real thingHigh: 0.94
    readonly property real thingPath: 1.15
    readonly property real thingFoot: 0.925
    readonly property real nearDecades: 2.2
    readonly property real barLeast: 0.06
    readonly property real pinchSteps: 10 // of the slider, for ten times as large
    readonly property real stationLow: 52 * unit
    readonly property real stationMost: 72 * unit
    readonly property real stationShare: 0.78
    readonly property real particle: 15 * unit
    readonly property real flaskShare: 0.3
    readonly property real columnShare: 0.42
    readonly property real tankShare: 0.7
    readonly property int cardColumns: 4
    readonly property int vials: 6
    readonly property int particles: 18
    readonly property int turnPace: 40 // degrees a second
    readonly property real keyShape: 0.8
    readonly property real letterTall: 92 * unit
    readonly property real base: 34 * unit
    readonly property real baseShape: 1.5
    readonly property real baseShare: Typography.large ? 0.8 : 0.66
    readonly property real beadShare: 0.5
    readonly property real wordShare: 0.28
    readonly property real strandShare: Typography.large ? 0.25 : 0.2
    readonly property int codon: 3
    readonly property real strandName: 44 * Typography.unit
    readonly property real strandCaption: 1.4 * Typography.label
    readonly property real vesselShare: 0.3
    readonly property real vesselShape: 0.62
    readonly property real brothShare: 0.8
    readonly property real bladeShare: 0.14
    readonly property real bladeWide: 0.6
    readonly property int quarters: 4
    readonly property real rise: 0.35
    readonly property real spread: 0.618
    readonly property real readable: 560 * unit

    function shade(name: string): Shade {
        return shades.find(shade => shade.name === name) ?? shades[0];
    }

    function stations(wide: bool): int {
        return wide ? 4 : 3; // in a row
    }

    function codons(wide: bool): int {
        return wide ? 6 : 3; // a row of them
    }

    function curve(name: string): color {
        return curves[["cells", "food", "product", "oxygen", "best"].indexOf(name)];
    }
}
