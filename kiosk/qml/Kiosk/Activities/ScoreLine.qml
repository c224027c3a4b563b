pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that went well, or did not: a sign and words.
Item {
    id: line

    required property string score
    required property bool good

    implicitHeight: Math.max(sign.height, words.height)

    Glyph {
        id: sign

        anchors.left: parent.left
        color: line.good ? Theme.shade("mint").deep : Theme.shade("coral").deep
        size: Typography.heading
        text: line.good ? Icons.right : Icons.wrong
    }

    Say {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        font.weight: Typography.strong
        text: line.score
    }
}
