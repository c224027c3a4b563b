pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon, drawn as a letter of the icon font.
Text {
    property real size: Typography.heading

    color: Theme.ink
    font.family: Icons.family
    font.hintingPreference: Font.PreferFullHinting // else large letters vary with what was drawn before
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}
