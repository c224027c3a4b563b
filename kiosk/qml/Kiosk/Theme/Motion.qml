pragma Singleton

import QtQuick
import Kiosk.Backend

// Durations in milliseconds. `still` is for pictures that must be the same each time.
Filled {
    property bool still: false
    readonly property int arrival: still ? 0 : 200
    readonly property int scroll: still ? 0 : 250
    readonly property int zoom: still ? 0 : 250
    readonly property int light: still ? 0 : 600
    readonly property int drift: 3200
    readonly property int rest: 2600
}
