pragma ComponentBehavior: Bound

import QtQuick

// A ground with the one colour that is written on it, and its other tone; `glow` shines on a dark stage.
QtObject {
    required property string name
    required property color pastel
    required property color strong
    required property color pale
    readonly property color ground: Look.tone(pastel, "#FFFFFF", strong)
    readonly property color deep: Look.tone(strong, "#000000", pale)
    readonly property color light: Look.tone(pale, "#FFFFFF", "#1B2937")
    readonly property color glow: Look.tone(pastel, "#FFFFFF", pastel)
}
