pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// What somebody said, and who it was.
Item {
    id: quotation

    required property string words
    required property string who
    property color mark: Theme.ink

    implicitHeight: texts.height

    Rectangle {
        color: quotation.mark
        height: parent.height
        width: Theme.ring
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        spacing: Theme.tight

        Say {
            lineHeight: Typography.leading
            text: quotation.words
            width: parent.width
        }

        Say {
            font.pixelSize: Typography.label
            font.weight: Typography.strong
            text: quotation.who
            width: parent.width
        }
    }
}
