pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Puts something on My list, or takes it off.
FilterChip {
    id: chip

    ask: "collect"
    implicitWidth: row.implicitWidth + 2 * Theme.space

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            height: parent.height
            spacing: Theme.tight

            Glyph {
                color: chip.active ? Theme.white : Theme.ink
                height: parent.height
                text: chip.active ? Icons.star : Icons.starless
            }

            Say {
                color: chip.active ? Theme.white : Theme.ink
                font.pixelSize: Typography.label
                font.weight: Typography.strong
                height: parent.height
                text: chip.text
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
