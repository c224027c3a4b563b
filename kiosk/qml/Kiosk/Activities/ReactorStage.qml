pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// What the onlookers see: the living vessel, and the curves as they are drawn.
Board {
    id: stage

    required property ReactorPage view
    readonly property bool charted: view.last !== ""
    readonly property bool beside: Frame.portrait && vessel.visible
    readonly property bool aside: charted && Typography.large && Frame.portrait // the curves want its room

    kicker: aside ? "" : view.goal
    title: view.headline

    Bioreactor {
        id: vessel

        anchors.bottom: parent.bottom
        bubbles: stage.view.bubbles
        density: stage.view.density
        height: Frame.portrait || !stage.charted ? parent.height : parent.height * Theme.vesselShare
        moments: Motion.calm ? 0 : stage.view.moments
        speed: stage.view.speed
        visible: !stage.charted || !Typography.large // with large letters the curves want all of it
        width: Math.min(parent.width * (Frame.portrait ? Theme.vesselShare : 1), height * Theme.vesselShape)
        x: stage.charted && Frame.portrait ? 0 : (parent.width - width) / 2
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
    }

    BatchChart {
        anchors.bottom: Frame.portrait || !vessel.visible ? parent.bottom : vessel.top
        anchors.bottomMargin: Frame.portrait || !vessel.visible ? 0 : Theme.gap
        anchors.left: stage.beside ? vessel.right : parent.left
        anchors.leftMargin: stage.beside ? Theme.margin : 0
        anchors.right: parent.right
        anchors.top: parent.top
        view: stage.view
        visible: stage.charted
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false // time runs from left to right
    }
}
