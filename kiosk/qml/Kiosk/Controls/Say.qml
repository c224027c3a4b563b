pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Text in our own letters.
Text {
    color: Theme.ink
    font.family: Typography.family
    font.hintingPreference: Font.PreferFullHinting // else large letters vary with what was drawn before
    font.pixelSize: Typography.body
    font.weight: Typography.regular
    lineHeight: Typography.closeLeading
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.ignored: text === ""
    Accessible.name: text
    Accessible.role: Accessible.StaticText
}
