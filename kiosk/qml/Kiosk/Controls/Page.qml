pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The skeleton of every screen of a visit: the stage shows, what lies on the deck is touched.
Item {
    id: page

    required property HeaderPage header
    property int arrival
    property string title
    property real titleSize: Typography.title
    property string ground
    property string kicker
    property color kickerColor: Theme.ink
    property string picture
    property string description
    property alias scene: shown.data
    readonly property alias sceneHead: stage.head
    readonly property alias sceneTop: stage.roomTop
    readonly property alias sceneBottom: stage.roomBottom
    default property alias content: place.data

    signal asked(kind: string, id: string)

    function enter(): void {
        forceActiveFocus(); // the first Tab leads to the first control
        entrance.restart();
    }

    onArrivalChanged: enter()

    Stage {
        id: stage

        anchors.left: parent.left
        covered: shown.children.length > 0 && shown.children[0] as Board !== null
        description: page.description
        ground: page.ground
        header: page.header
        height: Frame.portrait ? Frame.stage : page.height
        kicker: page.kicker
        kickerColor: page.kickerColor
        picture: page.picture
        room: Frame.portrait ? page.width : Frame.stage
        title: page.title
        titleSize: page.titleSize
        width: Frame.portrait || Frame.reach > 0 ? page.width : Frame.stage
    }

    Rectangle {
        anchors.fill: place
        color: Theme.paper
    }

    Rectangle {
        anchors.left: place.left
        anchors.top: place.top
        color: Theme.ink
        height: Frame.portrait ? Theme.ring / 2 : place.height
        visible: Look.outlined
        width: Frame.portrait ? place.width : Theme.ring / 2
    }

    Item {
        id: shown

        anchors.left: parent.left
        clip: true
        height: stage.height
        width: stage.width
    }

    Item {
        id: place

        anchors.right: parent.right
        height: page.height - y - Theme.under
        width: page.width - (Frame.portrait ? 0 : Frame.stage)
        y: Frame.portrait ? Frame.stage : Frame.reach
    }

    NumberAnimation {
        id: entrance

        duration: Motion.arrival
        easing.type: Easing.OutCubic
        from: 0
        property: "opacity"
        target: place
        to: 1
    }
}
