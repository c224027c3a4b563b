pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The emblem of a funder, on white as their rules want it.
Rectangle {
    id: emblem

    required property string picture
    required property string description

    color: Theme.white
    implicitHeight: Theme.emblem
    implicitWidth: image.implicitWidth + 2 * Theme.gap

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: Theme.gap
        asynchronous: !Motion.still
        fillMode: Image.PreserveAspectFit
        source: emblem.picture
        sourceSize: Qt.size(0, Theme.emblem - 2 * Theme.gap)
        Accessible.name: emblem.description
        Accessible.role: Accessible.Graphic
    }
}
