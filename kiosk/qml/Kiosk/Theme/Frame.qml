pragma Singleton

import QtQuick

// Where stage, deck and dock lie, in pixels of the scene as the visitor sees it: the ui fills it in.
QtObject {
    property int width
    property int height
    property int turn
    property real unit
    property bool portrait
    property int stage
    property int reach
    property int key
}
