pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Shows that there is more above or below, and goes there by taps.
Item {
    id: strip

    required property Flickable view
    readonly property real step: view.height * Theme.pageShare
    readonly property real least: view.originY
    readonly property real most: view.originY + view.contentHeight - view.height

    function go(to: real): void {
        travel.to = Math.max(least, Math.min(most, to));
        travel.restart();
    }

    implicitHeight: Theme.touch + 2 * Theme.tight

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.line
        height: Theme.hairline
    }

    Say {
        anchors.left: parent.left
        anchors.right: up.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        horizontalAlignment: Text.AlignRight
        text: strip.view.atYEnd ? Words.readBack : Words.readOn
        Accessible.ignored: true
    }

    RoundButton {
        id: up

        anchors.right: down.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        enabled: !strip.view.atYBeginning
        glyph: Icons.up
        text: Words.readBack

        onClicked: strip.go(strip.view.contentY - strip.step)
    }

    RoundButton {
        id: down

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        enabled: !strip.view.atYEnd
        glyph: Icons.down
        text: Words.readOn

        onClicked: strip.go(strip.view.contentY + strip.step)
    }

    NumberAnimation {
        id: travel

        duration: Motion.scroll
        easing.type: Easing.OutCubic
        property: "contentY"
        target: strip.view
    }
}
