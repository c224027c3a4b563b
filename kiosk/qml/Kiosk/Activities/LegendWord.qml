pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A word with what it stands for in the vessel.
Row {
    id: word

    required property string kind
    property alias text: said.text

    spacing: Theme.tight
    visible: said.text !== ""

    Particle {
        anchors.verticalCenter: parent.verticalCenter
        kind: word.kind
    }

    Say {
        id: said

        color: Theme.white
        font.pixelSize: Typography.label
        wrapMode: Text.NoWrap
    }
}
