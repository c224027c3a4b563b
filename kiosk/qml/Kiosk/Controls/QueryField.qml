pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.Words

// Shows what has been typed, or what to do. Keys write into it; it is not touched itself.
Item {
    id: field

    required property string query

    Accessible.name: `${Words.search}: ${query}`
    Accessible.role: Accessible.EditableText

    Panel {
        anchors.fill: parent
        edge: Theme.ink
    }

    Glyph {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        height: parent.height
        text: Icons.search
    }

    Say {
        id: written

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap + caret.width
        color: field.query === "" ? Theme.inkSoft : Theme.ink
        font.pixelSize: Typography.lead
        font.weight: field.query === "" ? Typography.regular : Typography.strong
        fontSizeMode: Text.HorizontalFit
        height: parent.height
        minimumPixelSize: Typography.least
        text: field.query || Words.searchHint
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Rectangle {
        id: caret

        readonly property real typed: field.query === "" ? -2 * width : written.contentWidth + width

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink
        height: Typography.heading
        width: Theme.hairline * 2
        x: Look.mirrored ? written.x + written.width - typed - width : written.x + typed
    }
}
