pragma Singleton

import QtQuick
import Kiosk.Backend

// In which colours all is shown, as the visitor wants it: usual, contrast or dark. The ui says which.
Filled {
    property string colours: "usual"
    property bool mirrored: false // read from right to left
    readonly property bool painted: colours === "usual" // else all grounds are plain
    readonly property bool outlined: colours === "contrast" // what is white on white wants an edge

    function tone(usual: color, contrast: color, dark: color): color {
        return colours === "dark" ? dark : colours === "contrast" ? contrast : usual;
    }
}
