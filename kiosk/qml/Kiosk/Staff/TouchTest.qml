pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.Words

// Cells over the whole screen that fill where a finger has been; a disc under every finger.
Item {
    id: test

    required property Rows cells
    required property string title
    required property string line
    required property string closesIn
    readonly property int across: Frame.portrait ? Theme.testShort : Theme.testLong
    readonly property int down: Frame.portrait ? Theme.testLong : Theme.testShort
    readonly property real cellWidth: width / across
    readonly property real cellHeight: height / down

    signal asked(kind: string, id: string)

    function reach(points: list<TouchPoint>): void {
        for (const point of points)
            asked("reach", cellAt(point.x, point.y));
    }

    function cellAt(x: real, y: real): string {
        return Math.floor(y / cellHeight) * across + Math.floor(x / cellWidth);
    }

    Repeater {
        model: test.cells

        delegate: Rectangle {
            required property int index
            required property bool reached

            border.color: Theme.edge
            border.width: Theme.hairline
            color: reached ? Theme.reached : Theme.night
            height: test.cellHeight
            width: test.cellWidth
            x: index % test.across * test.cellWidth
            y: Math.floor(index / test.across) * test.cellHeight
        }
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap
        width: parent.width - 2 * Theme.margin

        Say {
            color: Theme.white
            font.pixelSize: Typography.title
            font.weight: Typography.heavy
            horizontalAlignment: Text.AlignHCenter
            text: test.title
            width: parent.width
        }

        Say {
            color: Theme.white
            font.pixelSize: Typography.lead
            horizontalAlignment: Text.AlignHCenter
            text: test.closesIn || test.line
            width: parent.width
        }
    }

    MultiPointTouchArea {
        id: area

        anchors.fill: parent

        touchPoints: [
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {}
        ]

        onPressed: touchPoints => test.reach(touchPoints)
        onUpdated: touchPoints => test.reach(touchPoints)
    }

    Repeater {
        model: area.touchPoints

        delegate: Panel {
            required property TouchPoint modelData

            fill: Theme.call
            height: Theme.touch
            opacity: Theme.titleShare
            radius: height / 2
            visible: modelData.pressed
            width: height
            x: modelData.x - width / 2
            y: modelData.y - height / 2
        }
    }

    RoundButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        ask: "staff-page"
        askId: "menu"
        glyph: Icons.done
        height: test.cellHeight
        ringColor: Theme.call
        ringInside: true
        text: Words.staffEndTest
        width: test.cellWidth

        onAsked: (kind, id) => test.asked(kind, id)
    }
}
