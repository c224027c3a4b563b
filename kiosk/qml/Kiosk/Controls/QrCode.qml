pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A QR code in whole pixels a module, so that it stays sharp.
Panel {
    id: code

    required property string content

    edge: Theme.line
    fill: Theme.white // dark on light, or phones do not read it
    height: width
    width: Theme.qr
    Accessible.description: content
    Accessible.role: Accessible.Graphic

    Image {
        readonly property int modules: implicitWidth

        anchors.centerIn: parent
        height: width
        smooth: false
        source: code.content === "" ? "" : `image://qr/${encodeURIComponent(code.content)}`
        width: modules > 0 ? Math.floor((code.width - 2 * Theme.hairline) / modules) * modules : 0
    }
}
