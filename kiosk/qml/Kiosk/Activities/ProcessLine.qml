pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend

// The places of the line: in two rows with names, or small in one.
Item {
    id: line

    required property Rows stations
    required property bool small
    readonly property int perRow: small ? Math.max(1, each.count) : Math.ceil(each.count / 2)
    readonly property real wide: width / Math.max(1, perRow)
    readonly property real tall: small ? height : height / 2

    Repeater {
        id: each

        model: line.stations

        delegate: Station {
            required property int index

            first: index % line.perRow === 0
            height: line.tall
            small: line.small
            width: line.wide
            x: (index % line.perRow) * line.wide
            y: Math.floor(index / line.perRow) * line.tall
        }
    }
}
