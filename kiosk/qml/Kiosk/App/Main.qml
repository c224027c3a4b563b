pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The one window: the scene, turned as the panel hangs.
Window {
    id: window

    property bool framed: true
    property bool warm

    color: Theme.paper
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint // a frame has a button that closes
    title: Session.header.name

    Scene {
        anchors.centerIn: parent
        height: Frame.height
        rotation: Frame.turn
        warm: window.warm
        width: Frame.width
    }
}
