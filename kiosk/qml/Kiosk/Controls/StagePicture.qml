pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A picture as large as a stage has room for. Its size is the same wherever it is decoded: it is decoded once.
Image {
    readonly property size room: Frame.portrait ? Qt.size(Frame.width, Frame.stage) : Qt.size(Frame.stage, Frame.height)

    asynchronous: !Motion.still
    fillMode: Image.PreserveAspectFit
    horizontalAlignment: Image.AlignLeft
    sourceSize: Qt.size(room.width - 2 * Theme.margin, room.height)
}
