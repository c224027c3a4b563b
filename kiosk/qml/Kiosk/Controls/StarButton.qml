pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Puts the item of a page on My list, or takes it off.
KioskButton {
    id: star

    required property bool active
    readonly property color ink: active ? Theme.raised : Theme.ink

    ask: "collect"
    checkable: true
    implicitHeight: Theme.touch
    implicitWidth: Math.max(Theme.star, label.visible ? label.implicitWidth + 2 * Theme.tight : 0)
    on: active
    Accessible.role: Accessible.CheckBox

    background: Panel {
        edge: Theme.ink
        fill: star.active ? Theme.ink : Theme.raised
    }
    contentItem: Item {
        Glyph {
            anchors.bottom: Typography.large ? parent.bottom : parent.verticalCenter
            anchors.bottomMargin: Typography.large ? (parent.height - height) / 2 : -Theme.tight / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: star.ink
            text: star.active ? Icons.star : Icons.starless
        }

        Say {
            id: label

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.tight / 2
            color: star.ink
            font.pixelSize: Typography.label
            font.weight: Typography.strong
            horizontalAlignment: Text.AlignHCenter
            text: Words.myList
            visible: !Typography.large // there is no room for large words
            width: parent.width
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
