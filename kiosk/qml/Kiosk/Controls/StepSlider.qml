pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Sets a value by dragging, or by one step more or less: nobody has to drag.
Item {
    id: setting

    required property string act
    required property string label
    required property string reading
    required property string less
    required property string more
    required property real value
    required property real least
    required property real most
    required property real step
    property bool lit: false
    property color shade: Theme.ink

    signal asked(kind: string, id: string)

    implicitHeight: texts.height + Theme.touch + 2 * Theme.gap + Theme.tight

    Panel {
        anchors.fill: parent
        edge: Theme.line
    }

    Item {
        id: texts

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        height: name.height

        Say {
            id: name

            anchors.left: parent.left
            anchors.right: said.left
            anchors.rightMargin: Theme.gap
            font.weight: Typography.heavy
            text: setting.label
            Accessible.ignored: true
        }

        Say {
            id: said

            anchors.right: parent.right
            text: setting.reading
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    RoundButton {
        id: down

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        ask: "act"
        askId: `${setting.act}:less`
        enabled: setting.value > setting.least
        glyph: Icons.less
        text: setting.less

        onAsked: (kind, id) => setting.asked(kind, id)

        Beacon {
            lit: setting.lit
            radius: height / 2
        }
    }

    RoundButton {
        id: up

        anchors.bottom: down.bottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        ask: "act"
        askId: `${setting.act}:more`
        enabled: setting.value < setting.most
        glyph: Icons.more
        text: setting.more

        onAsked: (kind, id) => setting.asked(kind, id)

        Beacon {
            lit: setting.lit
            radius: height / 2
        }
    }

    T.Slider {
        id: slider

        anchors.bottom: down.bottom
        anchors.left: down.right
        anchors.margins: Theme.gap
        anchors.bottomMargin: 0
        anchors.right: up.left
        focusPolicy: Qt.NoFocus // by keys one uses the buttons
        from: setting.least
        height: Theme.touch
        snapMode: T.Slider.SnapAlways
        stepSize: setting.step
        to: setting.most
        value: setting.value
        Accessible.description: setting.reading
        Accessible.name: setting.label

        background: Rectangle {
            border.color: Theme.edge
            border.width: Theme.hairline
            color: Theme.line
            height: Theme.ring * 2
            radius: height / 2
            width: slider.width
            y: (slider.height - height) / 2

            Rectangle {
                anchors.left: parent.left
                color: setting.shade
                height: parent.height
                radius: parent.radius
                width: Math.max(height, slider.visualPosition * parent.width)
            }
        }
        handle: Panel {
            edge: setting.shade
            edgeWidth: Theme.ring
            height: width
            radius: width / 2
            width: Theme.chip
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
        }

        Accessible.onDecreaseAction: down.click()
        Accessible.onIncreaseAction: up.click()
        onMoved: setting.asked("act", `${setting.act}:${value}`)
    }

    Binding {
        property: "value"
        target: slider
        value: setting.value
        when: !slider.pressed
    }
}
