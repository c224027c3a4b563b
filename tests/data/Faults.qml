import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme

// One of each fault that can be seen on a screen: the auditor has to find all of them.
Window {
    color: Theme.paper
    height: 1920
    width: 1080

    Say {
        text: "Cut off at its end"
        width: 40
        wrapMode: Text.NoWrap
        y: 20
    }

    Say {
        text: "Off the screen"
        x: -60
        y: 80
    }

    Say {
        font.pixelSize: 60
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 10
        text: "Made to fit"
        width: 120
        wrapMode: Text.NoWrap
        y: 140
    }

    Say {
        font.pixelSize: 60
        text: "Covered"
        x: 400
        y: 140
    }

    Rectangle {
        color: Theme.paper
        height: 100
        width: 400
        x: 400
        y: 130
    }

    Say {
        text: "Under another"
        y: 260
    }

    Say {
        text: "Over another"
        y: 265
    }

    Say {
        font.pixelSize: 18
        text: "Low capitals"
        y: 330
    }

    Say {
        text: "Lines that go on and on, from one side of the screen to the other, and on, so that the eye loses its way back to the next, which begins here and goes on as far as that one"
        width: 1600
        y: 380
    }

    Say {
        color: "#B0B0B0"
        text: "Hardly there"
        y: 480
    }

    Glyph {
        color: "#FFE0B0"
        text: Icons.home
        y: 540
    }

    KioskButton {
        ask: "home"
        height: 100
        text: "High up"
        width: 120
        x: 800
        y: 10
    }

    KioskButton {
        ask: "programme"
        askId: "small"
        height: 60
        text: "Small"
        width: 60
        x: 100
        y: 620
    }

    KioskButton {
        ask: "programme"
        askId: "close"
        height: 60
        text: "Close"
        width: 60
        x: 163
        y: 620
    }

    KioskButton {
        ask: "programme"
        askId: "nameless"
        height: 120
        text: ""
        width: 120
        x: 400
        y: 620
    }

    KioskButton {
        ask: "programme"
        askId: "other"
        height: 120
        text: "Called so"
        width: 300
        x: 600
        y: 620

        contentItem: Say {
            text: "Written otherwise"
        }
    }

    KioskButton {
        ask: "act"
        height: 120
        text: "Read first"
        width: 200
        x: 100
        y: 560
    }

    KioskButton {
        ask: "programme"
        askId: "one"
        height: 120
        ringColor: Theme.paper
        text: "Alike"
        width: 200
        x: 100
        y: 800
    }

    KioskButton {
        ask: "programme"
        askId: "two"
        height: 120
        text: "Alike"
        width: 200
        x: 400
        y: 780
    }

    Row {
        x: 100
        y: 1500

        Hue {
            ask: "act"
            askId: "red"
            background: Rectangle {
                color: "#E57373"
            }
            on: true
            text: "Red"
        }

        Hue {
            ask: "act"
            askId: "green"
            background: Rectangle {
                color: "#81A784"
            }
            text: "Green"
        }
    }

    component Hue: KioskButton {
        checkable: true
        height: 120
        width: 120

        contentItem: Say {
            text: parent.text
        }
    }
}
