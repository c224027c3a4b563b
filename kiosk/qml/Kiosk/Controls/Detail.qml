pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One thing worth knowing, with what it is above it.
Column {
    id: detail

    required property string label
    required property string said

    spacing: Theme.tight / 2

    Say {
        color: Theme.inkSoft
        font.pixelSize: Typography.label
        font.weight: Typography.strong
        text: detail.label
        width: parent.width
    }

    Say {
        lineHeight: Typography.leading
        text: detail.said
        width: parent.width
    }
}
