pragma Singleton

import QtQuick

// Sizes in pixels for windows on a desk, where staff sit before a screen of their own.
QtObject {
    readonly property int windowWide: 1280
    readonly property int windowHigh: 860
    readonly property int windowLeastWide: 800
    readonly property int windowLeastHigh: 600
    readonly property int panel: 460
    readonly property int margin: 16
    readonly property int inset: 12
    readonly property int gap: 8
    readonly property int tight: 4
    readonly property int control: 34
    readonly property int radius: 8
    readonly property int ring: 3
    readonly property int hairline: 1
    readonly property int mark: 4
    readonly property int title: 20
    readonly property int text: 14
    readonly property int label: 13
}
