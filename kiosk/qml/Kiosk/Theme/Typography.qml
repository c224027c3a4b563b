pragma Singleton

import QtQuick

// Letter sizes in pixels. Capitals are 0.668 of a size: from 21.5 inch the smallest here has 4.8 mm (standards, row 4.12).
QtObject {
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property int regular: Font.Normal
    readonly property int strong: Font.DemiBold
    readonly property int heavy: Font.ExtraBold
    readonly property real attract: 62 * Theme.unit
    readonly property real title: 50 * Theme.unit
    readonly property real titleLeast: 26 * Theme.unit
    readonly property real mark: 34 * Theme.unit
    readonly property real heading: 23 * Theme.unit
    readonly property real lead: 21 * Theme.unit
    readonly property real body: 17.5 * Theme.unit
    readonly property real label: 14.8 * Theme.unit
    readonly property real least: 12 * Theme.unit
    readonly property real leading: 1.5
    readonly property real closeLeading: 1.12
}
