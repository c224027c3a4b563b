pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Shows that there is more above or below, and goes there by taps.
Item {
    id: strip

    required property Flickable view
    property bool scrolls: true
    property bool footed: false
    property color ink: Theme.ink
    property alias aside: place.data
    // Large letters on a button beside those that scroll want two lines.
    readonly property real tall: Typography.large && footed ? Theme.startTall : Theme.touch
    readonly property real step: view.height * Theme.pageShare
    readonly property real least: view.originY
    readonly property real most: view.originY + view.contentHeight + view.bottomMargin - view.height

    function stop(): void {
        travel.stop();
    }

    function go(by: real): void {
        const from = travel.running ? travel.to : view.contentY;
        travel.to = Math.max(least, Math.min(most, from + by));
        travel.restart();
    }

    implicitHeight: tall + 2 * Theme.tight

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
    }

    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight
        anchors.left: parent.left
        anchors.right: strip.scrolls ? up.left : parent.right
        anchors.rightMargin: strip.scrolls ? Theme.gap : 0
        anchors.top: parent.top
        anchors.topMargin: Theme.tight
    }

    Say {
        anchors.left: parent.left
        anchors.right: up.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: strip.ink
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        horizontalAlignment: Text.AlignRight
        text: strip.view.atYEnd ? Words.readBack : Words.readOn
        visible: strip.scrolls && !strip.footed
        Accessible.ignored: true
    }

    RoundButton {
        id: up

        readonly property bool unread: true

        anchors.right: down.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        enabled: strip.view.contentY > strip.least + 1
        glyph: Icons.up
        text: Words.readBack
        visible: strip.scrolls

        onClicked: strip.go(-strip.step)
    }

    RoundButton {
        id: down

        readonly property bool unread: true

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        enabled: strip.view.contentY < strip.most - 1
        glyph: Icons.down
        text: Words.readOn
        visible: strip.scrolls

        onClicked: strip.go(strip.step)
    }

    NumberAnimation {
        id: travel

        duration: Motion.scroll
        easing.type: Easing.OutCubic
        property: "contentY"
        target: strip.view
    }
}
