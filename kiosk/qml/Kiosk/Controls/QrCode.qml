pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// A QR code in whole pixels a module, so that it stays sharp: as large as it has to be, as far as there is room.
Panel {
    id: code

    required property string content
    property real room: Frame.code
    readonly property int inset: Math.ceil(radius / 2) // the quiet zone is square, the ground is not
    readonly property int modules: picture.implicitWidth
    readonly property real needed: Math.max(Theme.codeModule, Theme.codeSide / Math.max(1, modules - 2 * Theme.codeQuiet))
    readonly property int most: Math.floor((room - 2 * inset) / Math.max(1, modules))
    readonly property int grain: Math.max(1, Math.min(most, Math.ceil(needed)))

    edge: Theme.line
    fill: Theme.white // dark on light, or phones do not read it
    height: width
    radius: Theme.tight
    width: modules * grain + 2 * inset
    Accessible.description: content
    Accessible.name: Words.qrCode
    Accessible.role: Accessible.Graphic

    Image {
        id: picture

        anchors.centerIn: parent
        height: width
        smooth: false
        source: code.content === "" ? "" : `image://qr/${encodeURIComponent(code.content)}`
        width: code.modules * code.grain
    }
}
