pragma ComponentBehavior: Bound

import QtQuick

// A pastel ground with the one deep colour that is written on it, and its lighter tone.
QtObject {
    required property string name
    required property color ground
    required property color deep
    required property color light
}
