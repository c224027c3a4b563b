pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Pictures that are decoded before anybody sees them: whoever shows one then has it in that very frame.
Item {
    visible: false

    Repeater {
        model: Session.ahead

        delegate: StagePicture {
            required property string url
            required property bool emblem

            source: url
            sourceSize: emblem ? Qt.size(0, Theme.emblem - 2 * Theme.gap) : Qt.size(room.width - 2 * Theme.margin, room.height)

            onStatusChanged: {
                if (status === Image.Ready || status === Image.Error)
                    Session.decode(url);
            }
        }
    }
}
