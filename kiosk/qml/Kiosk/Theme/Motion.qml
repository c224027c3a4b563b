pragma Singleton

import QtQuick
import Kiosk.Backend

// Durations in milliseconds. `still` is for pictures that must be the same each time, `calm` for who wants no motion.
Filled {
    property bool still: false
    property bool calm: false
    readonly property bool none: still || calm
    readonly property int arrival: none ? 0 : 200
    readonly property int scroll: none ? 0 : 250
    readonly property int zoom: none ? 0 : 250
    readonly property int light: none ? 0 : 600
    readonly property int drift: 3200
    readonly property int rest: 2600
}
