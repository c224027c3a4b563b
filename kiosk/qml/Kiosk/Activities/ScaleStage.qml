pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Things as large as they are beside each other. They come out of one point at the right, and pass to the left.
Item {
    id: stage

    required property ScalePage view
    readonly property real fit: Math.min(width * Theme.thingWide, (height - ruler.height) * Theme.thingHigh)
    readonly property real floor: Math.min(height - ruler.height, (height + fit * Theme.thingPath) / 2)
    // The power of ten in metres that fills the picture; it follows the place.
    property real shown: view.place

    signal asked(kind: string, id: string)

    clip: true

    Behavior on shown {
        NumberAnimation {
            id: zoom

            duration: Motion.zoom
            easing.type: Easing.OutCubic
        }
    }

    PinchHandler {
        property real begun

        enabled: stage.view.travels
        target: null

        onActiveChanged: begun = stage.view.value
        onActiveScaleChanged: {
            const value = Math.round(begun + Theme.pinchSteps * Math.log(activeScale) / Math.LN10);
            stage.asked("act", `zoom:${Math.max(0, Math.min(stage.view.most, value))}`);
        }
    }

    Item {
        anchors.fill: parent
        visible: !stage.view.asking

        Repeater {
            model: stage.view.things

            delegate: Image {
                required property string drawing
                required property real exponent
                required property real spread
                readonly property real ratio: Math.exp((exponent - stage.shown) * Math.LN10)
                readonly property bool near: stage.visible && Math.abs(exponent - stage.shown) < Theme.nearDecades
                readonly property real middle: stage.width / 2 + Theme.thingPath * stage.fit * (1 - ratio)

                asynchronous: !Motion.still
                height: width
                source: near ? `${Theme.assets}scale/${drawing}.svg` : ""
                smooth: !zoom.running // it costs half of each frame
                sourceSize: Qt.size(stage.fit * spread, stage.fit * spread)
                visible: width > Theme.gap / 2 && middle + width / 2 > 0 && near
                width: stage.fit * ratio * spread
                x: middle - width / 2
                y: stage.floor - width * Theme.thingFoot
            }
        }
    }

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.space
        visible: stage.view.asking

        Repeater {
            id: each

            model: stage.view.choices

            delegate: Image {
                required property string drawing

                height: width
                source: line.visible ? `${Theme.assets}scale/${drawing}.svg` : ""
                sourceSize: Qt.size(width, width)
                width: Math.min(stage.height, (stage.width - (each.count - 1) * line.spacing) / each.count)
            }
        }
    }

    Item {
        id: ruler

        anchors.bottom: parent.bottom
        height: Theme.tag
        visible: !stage.view.asking
        width: parent.width - 2 * x
        x: Theme.margin

        Repeater {
            model: stage.view.decades

            delegate: Item {
                id: bar

                required property int exponent
                required property string label
                readonly property real part: Math.exp((exponent - stage.shown) * Math.LN10) * stage.fit / stage.width

                height: parent.height
                visible: part > Theme.barLeast && part <= Theme.barLeast * 10
                width: part * stage.width

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.nightSoft
                    height: Theme.ring / 2
                    width: parent.width
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.nightSoft
                    height: Theme.tight
                    width: Theme.ring / 2
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.right: parent.right
                    color: Theme.nightSoft
                    height: Theme.tight
                    width: Theme.ring / 2
                }

                Say {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.tight
                    color: Theme.white
                    font.pixelSize: Typography.label
                    text: bar.label
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
