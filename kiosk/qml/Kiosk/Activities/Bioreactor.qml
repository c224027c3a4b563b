pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A stirred vessel: it clouds as the cells grow, its stirrer turns as fast as it is set, and air rises in it.
Item {
    id: vessel

    required property real density
    required property int bubbles
    required property real speed
    required property real moments
    readonly property real turn: Math.cos(2 * Math.PI * moments * speed)

    function fraction(number: real): real {
        return number - Math.floor(number);
    }

    Panel {
        id: glass

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: motor.bottom
        edge: Theme.nightSoft
        edgeWidth: Theme.ring / 2
        fill: Theme.nightRaised
        radius: Theme.margin
    }

    Panel {
        id: broth

        anchors.bottom: glass.bottom
        anchors.left: glass.left
        anchors.margins: Theme.ring
        anchors.right: glass.right
        fill: Theme.broth
        height: glass.height * Theme.brothShare
        radius: Theme.margin - Theme.ring
    }

    Panel {
        anchors.fill: broth
        fill: Theme.dense
        opacity: vessel.density
        radius: broth.radius
    }

    Rectangle {
        id: shaft

        anchors.bottom: broth.bottom
        anchors.bottomMargin: broth.height * Theme.bladeShare
        anchors.horizontalCenter: glass.horizontalCenter
        anchors.top: motor.bottom
        color: Theme.nightSoft
        width: Theme.tight
    }

    Blade {
        anchors.verticalCenter: shaft.bottom
    }

    Blade {
        y: shaft.y + shaft.height - broth.height / 2
    }

    Panel {
        id: motor

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        fill: Theme.nightSoft
        height: Theme.chip
        radius: Theme.tight
        width: parent.width / 2
    }

    Repeater {
        model: vessel.bubbles

        delegate: Panel {
            required property int index
            readonly property real risen: vessel.fraction(vessel.moments * (Theme.rise + vessel.fraction(index * Theme.spread) / 2) + index * Theme.spread)

            edge: Theme.white
            edgeWidth: Theme.hairline
            fill: Theme.bubble
            height: width
            radius: width / 2
            width: index % 2 === 0 ? Theme.space : Theme.gap
            x: broth.x + Theme.gap + vessel.fraction(index * Theme.spread * 2) * (broth.width - width - 2 * Theme.gap)
            y: broth.y + (1 - risen) * (broth.height - height - Theme.gap)
        }
    }

    component Blade: Rectangle {
        anchors.horizontalCenter: shaft.horizontalCenter
        color: Theme.white
        height: Theme.gap
        width: Theme.tight + Math.abs(vessel.turn) * broth.width * Theme.bladeWide
    }
}
