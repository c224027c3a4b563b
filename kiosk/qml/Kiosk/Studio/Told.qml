pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Text for staff, at the size of a desk.
Say {
    font.pixelSize: Desk.text
    lineHeight: 1
}
