pragma Singleton

import QtQuick
import Kiosk.Backend

// Where stage, deck and dock lie, in pixels of the scene as the visitor sees it: the ui fills it in.
Filled {
    property int width
    property int height
    property int turn
    property real unit
    property bool portrait
    property int stage
    property int reach
    property int bar
    property real letters: 1
    property real legible: 1
    property real mm
    property int code
    property int key
}
