pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// What is seen from afar: a question, and where to touch, in each language. A touch elsewhere begins as well.
Item {
    id: attract

    required property AttractPage view
    required property Rows languages

    signal asked(kind: string, id: string)

    Rectangle {
        anchors.fill: parent
        color: Theme.night
    }

    // The first frame does not wait for it: the words are there at once. Later it is there with them.
    Image {
        property bool known

        anchors.fill: parent
        asynchronous: !Motion.still && !known
        fillMode: Image.PreserveAspectCrop
        source: !visible ? "" : `${Theme.assets}grounds/attract-${Frame.portrait ? "portrait" : "landscape"}.svg`
        sourceSize: Qt.size(attract.width, attract.height)

        onStatusChanged: known = known || status === Image.Ready
    }

    DriftingCells {
        anchors.fill: parent
    }

    KioskButton {
        activeFocusOnTab: false
        anchors.fill: parent
        ask: "start"
        scale: 1
        text: attract.view.headline
        Accessible.ignored: true // whoever cannot see it has the buttons

        onAsked: (kind, id) => attract.asked(kind, id)
    }

    NoticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        words: attract.view.notice
    }

    // What is on, as a line at the top: it changes with the question, and does not move.
    Item {
        id: news

        anchors.left: line.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: band.bottom
        anchors.topMargin: visible ? Theme.margin : 0
        height: visible ? announced.height : 0
        visible: attract.view.news !== ""

        Glyph {
            id: mark

            color: Theme.call
            size: Typography.lead
            text: Icons.news
        }

        Say {
            id: announced

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            color: Theme.white
            font.pixelSize: Typography.lead
            font.weight: Typography.strong
            text: attract.view.news
        }
    }

    Say {
        id: headline

        anchors.bottom: line.top
        anchors.bottomMargin: Theme.edgeSpace
        anchors.left: line.left
        anchors.right: line.right
        anchors.top: news.bottom
        anchors.topMargin: Theme.margin
        color: Theme.white
        font.pixelSize: Typography.attract
        font.weight: Typography.heavy
        fontSizeMode: Text.Fit
        minimumPixelSize: Typography.title
        text: attract.view.headline
        verticalAlignment: Text.AlignBottom
        wrapMode: Text.WordWrap
    }

    Say {
        id: line

        anchors.bottom: Frame.portrait ? starts.top : parent.bottom
        anchors.bottomMargin: Frame.portrait ? Theme.startTall : Theme.edgeSpace
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        color: Theme.nightSoft
        font.pixelSize: Typography.lead
        text: attract.view.line
        width: attract.width - 2 * Theme.margin - (Frame.portrait ? 0 : starts.width + Theme.margin)
    }

    Column {
        id: starts

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Frame.portrait ? Theme.margin : Theme.edgeSpace // so that the first of all can be reached
        anchors.right: parent.right
        anchors.rightMargin: Frame.portrait ? (attract.width - width) / 2 : Theme.margin
        spacing: Theme.gap
        width: Theme.startWide

        Repeater {
            model: attract.languages

            delegate: PillButton {
                required property string code
                required property string start
                readonly property string spokenIn: code

                ask: "start"
                askId: code
                glyph: Icons.touch
                ringColor: Theme.white
                text: start
                width: starts.width

                onAsked: (kind, id) => attract.asked(kind, id)
            }
        }

        PillButton {
            ask: "comfort"
            edge: Theme.nightSoft
            fill: Theme.nightRaised
            glyph: Icons.comfort
            height: Theme.choice
            ink: Theme.white
            ringColor: Theme.white
            text: Words.comfort
            width: starts.width

            onAsked: (kind, id) => attract.asked(kind, id)
        }
    }
}
