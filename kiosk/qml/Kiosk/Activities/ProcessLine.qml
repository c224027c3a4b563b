pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The places of the line: in rows, or small in one.
Item {
    id: line

    required property Rows stations
    required property bool small
    readonly property int count: Math.max(1, each.count)
    readonly property int rows: small ? 1 : Math.ceil(count / Theme.stations(Frame.portrait))
    readonly property int perRow: Math.ceil(count / rows)
    readonly property real wide: width / perRow
    readonly property real tall: height / rows

    Repeater {
        id: each

        model: line.stations

        delegate: Station {
            required property int index

            first: index % line.perRow === 0
            height: line.tall
            width: line.wide
            x: (Look.mirrored ? line.perRow - 1 - index % line.perRow : index % line.perRow) * line.wide
            y: Math.floor(index / line.perRow) * line.tall
        }
    }
}
