pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// What only shows: a picture, where one is, and what it is about. Nothing in it is touched.
Item {
    id: stage

    required property HeaderPage header
    required property string title
    property real titleSize: Typography.title
    property string ground
    property string kicker
    property color kickerColor: Theme.ink
    property string picture
    property string description
    property bool covered: false // by a scene that has words of its own
    // The part of its width that has words and pictures: where the deck lies low, the ground goes on above it.
    property real room: width
    readonly property alias head: band.height
    // A long title leaves what stands over it where it can be read.
    readonly property real titleMost: height - Theme.margin - roomTop - kicker.height - Theme.gap
    readonly property real roomTop: place.y + place.height
    readonly property real roomBottom: kicker.y
    readonly property string shape: width > height * 0.9 ? "portrait" : "landscape"

    clip: true

    Rectangle {
        anchors.fill: parent
        color: stage.ground === "" ? Theme.paper : Theme.shade(stage.ground).ground
        visible: !Look.painted
    }

    TextMetrics {
        id: longest

        font.family: Typography.family
        font.pixelSize: Typography.titleLeast
        font.weight: Typography.heavy
        text: stage.title.split(" ").reduce((one, other) => other.length > one.length ? other : one, "")
    }

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        visible: Look.painted
        source: visible ? `${Theme.assets}grounds/${stage.ground || "paper"}-${stage.shape}.svg` : ""
        sourceSize: Qt.size(stage.width, stage.height)
    }

    NoticeBand {
        id: band

        width: stage.room
        words: stage.header.notice
    }

    Say {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: stage.width - stage.room + Theme.margin
        anchors.top: band.bottom
        anchors.topMargin: Theme.edgeSpace
        font.pixelSize: Typography.label
        font.weight: Typography.heavy
        text: stage.header.name
        visible: !stage.covered
    }

    Say {
        id: place

        anchors.left: name.left
        anchors.right: name.right
        anchors.top: name.bottom
        font.pixelSize: Typography.label
        text: stage.header.place
        visible: !stage.covered
    }

    StagePicture {
        anchors.bottom: kicker.top
        anchors.bottomMargin: Theme.space
        anchors.left: name.left
        anchors.right: name.right
        anchors.top: place.bottom
        anchors.topMargin: Theme.space
        source: stage.picture
        visible: stage.picture !== ""
        Accessible.name: stage.description
        Accessible.role: Accessible.Graphic
    }

    Say {
        id: kicker

        anchors.bottom: title.bottom
        anchors.bottomMargin: title.contentHeight + Theme.tight
        anchors.left: name.left
        anchors.right: name.right
        color: stage.kickerColor
        font.pixelSize: Typography.body
        font.weight: Typography.strong
        text: stage.kicker
        visible: !stage.covered
    }

    Say {
        id: title

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        anchors.left: name.left
        anchors.right: name.right
        font.pixelSize: stage.titleSize
        font.weight: Typography.heavy
        fontSizeMode: Text.Fit
        height: Math.min((parent.height - band.height) * Theme.titleShare, stage.titleMost)
        minimumPixelSize: Typography.titleLeast
        text: stage.title
        verticalAlignment: Text.AlignBottom
        wrapMode: longest.width > width ? Text.Wrap : Text.WordWrap // a word that is too long even so is divided
        Accessible.role: Accessible.Heading
        visible: !stage.covered
    }
}
