pragma Singleton

import QtQuick

// Letter sizes in pixels. Capitals are 0.668 of a size: from 21.5 inch a label has 4.8 mm (standards, row 4.12).
QtObject {
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.ExtraBold
    // Running text grows as the visitor wants it. What is larger anyway only stays larger than that.
    readonly property bool large: Frame.letters > 1
    readonly property real unit: Theme.unit * Frame.letters
    readonly property real lead: 20.5 * unit
    readonly property real body: 17 * unit
    readonly property real label: 14.8 * unit
    readonly property real legible: 14.8 * Theme.unit * Frame.legible
    readonly property real least: large ? legible : 12 * unit
    readonly property real heading: lead + 2.5 * Theme.unit
    readonly property real countdown: 150 * Theme.unit
    readonly property real attract: 62 * Theme.unit
    readonly property real title: 50 * Theme.unit
    readonly property real question: Math.max(44 * Theme.unit, heading)
    readonly property real titleLeast: Math.max(26 * Theme.unit, legible)
    readonly property real board: Math.max(36 * Theme.unit, heading)
    readonly property real wonder: Math.max(32 * Theme.unit, heading)
    readonly property real mark: Math.max(34 * Theme.unit, heading)
    // Shares of the letters' own line, which is 1.3 of their size: running text stands 1.5 apart (standards, row 4.15).
    readonly property real leading: 1.16
    readonly property real leadLeading: 1.04
    readonly property real closeLeading: 0.92
}
