pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The number of a place on a map that is too full for names. It only shows: the list below is touched.
Panel {
    id: dot

    required property string number
    required property bool here

    edge: Theme.white
    fill: here ? Theme.placeHere : Theme.placeElsewhere
    height: Theme.dot
    radius: height / 2
    width: Theme.dot

    Say {
        anchors.centerIn: parent
        color: Theme.white
        font.pixelSize: Typography.label
        font.weight: Typography.heavy
        text: dot.number
        Accessible.ignored: true
    }
}
