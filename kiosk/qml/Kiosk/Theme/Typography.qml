pragma Singleton

import QtQuick

// Letter sizes in pixels. Capitals are 0.668 of a size: from 21.5 inch a label has 4.8 mm (standards, row 4.12).
QtObject {
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.ExtraBold
    readonly property real countdown: 150 * Theme.unit
    readonly property real attract: 62 * Theme.unit
    readonly property real title: 50 * Theme.unit
    readonly property real question: 44 * Theme.unit
    readonly property real titleLeast: 26 * Theme.unit
    readonly property real board: 36 * Theme.unit
    readonly property real wonder: 32 * Theme.unit
    readonly property real mark: 34 * Theme.unit
    readonly property real heading: 23 * Theme.unit
    readonly property real lead: 20.5 * Theme.unit
    readonly property real body: 17 * Theme.unit
    readonly property real label: 14.8 * Theme.unit
    readonly property real least: 12 * Theme.unit
    // Shares of the letters' own line, which is 1.3 of their size: running text stands 1.5 apart (standards, row 4.15).
    readonly property real leading: 1.16
    readonly property real leadLeading: 1.04
    readonly property real closeLeading: 0.92
}
