pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls

// The ground of a bead: round, or with so many sides, the lowest of them level.
Item {
    id: bead

    required property int sides
    required property color fill

    function corners(): list<point> {
        const half = width / 2;
        const apart = 2 * Math.PI / sides;
        return Array.from({
            length: sides
        }, (_, number) => {
            const angle = (number + 1 / 2) * apart;
            return Qt.point(half - half * Math.sin(angle), half + half * Math.cos(angle));
        });
    }

    height: width

    Panel {
        anchors.fill: parent
        fill: bead.fill
        radius: width / 2
        visible: bead.sides === 0
    }

    Shape {
        anchors.fill: parent
        visible: bead.sides > 0

        ShapePath {
            fillColor: bead.fill
            strokeColor: bead.fill
            strokeWidth: 0

            PathPolyline {
                path: bead.sides > 0 ? bead.corners() : []
            }
        }
    }
}
