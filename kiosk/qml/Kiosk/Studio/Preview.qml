pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.App
import Kiosk.Backend
import Kiosk.Theme

// The kiosk as it is on a screen of some size, made to fit, beside what staff are told.
Window {
    id: window

    property bool warm

    color: Theme.edge
    height: Desk.windowHigh
    minimumHeight: Desk.windowLeastHigh
    minimumWidth: Desk.windowLeastWide
    title: Previewer.panel.title
    width: Desk.windowWide

    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Desk.margin
        anchors.right: panel.left
        anchors.top: parent.top

        Item {
            anchors.centerIn: parent
            clip: true
            height: Frame.height
            scale: Math.min(place.width / width, place.height / height)
            width: Frame.width

            Scene {
                anchors.fill: parent
                warm: window.warm
            }
        }
    }

    PreviewPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        view: Previewer.panel
        width: Desk.panel

        onAsked: (kind, id) => Previewer.ask(kind, id)
    }
}
