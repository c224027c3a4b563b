pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// The teams with their points, to be read from afar: beside each other, or by twos where it is narrow.
// Where there is little height, the shape and the points stand on both sides of the name.
Item {
    id: board

    required property Rows teams
    readonly property int count: Math.max(1, each.count)
    readonly property int across: width / count < Theme.teamWide ? 2 : count
    readonly property real placeWide: width / across
    readonly property real placeTall: height / Math.ceil(count / across)
    readonly property bool flat: placeTall < Theme.teamTall
    readonly property bool fits: placeTall >= Theme.teamLeast && (!flat || placeWide >= Theme.teamWide)
    readonly property real flatHeight: Math.ceil(count / across) * Theme.teamFlat

    Repeater {
        id: each

        model: board.teams

        delegate: Item {
            id: team

            required property string name
            required property string glyph
            required property string colour
            required property string points
            required property bool marked
            required property int index
            readonly property Shade shade: Theme.shade(colour)

            height: board.placeTall
            width: board.placeWide
            x: (Look.mirrored ? board.across - 1 - index % board.across : index % board.across) * width
            y: Math.floor(index / board.across) * height
            Accessible.name: `${name} ${points}`
            Accessible.role: Accessible.StaticText

            Panel {
                anchors.fill: parent
                anchors.margins: Theme.tight / 2
                edge: team.marked ? team.shade.deep : team.shade.light
                edgeWidth: team.marked ? Theme.ring : Theme.hairline
                fill: team.shade.light
            }

            Row {
                id: score

                readonly property real room: team.width - 2 * Theme.space - points.width

                height: board.flat ? parent.height : parent.height - name.height - Theme.tight
                spacing: Theme.tight
                x: board.flat ? Theme.gap : (parent.width - width) / 2
                y: board.flat ? 0 : Theme.tight / 2

                Glyph {
                    color: team.shade.deep
                    height: parent.height
                    size: Math.max(1, Math.min(board.flat ? Typography.mark : Typography.title, parent.height * Theme.teamShare, parent.room))
                    text: team.glyph
                }

                Say {
                    id: points

                    color: team.shade.deep
                    font.pixelSize: board.flat ? Typography.body : Math.min(Typography.attract, parent.height * Theme.digitShare)
                    font.weight: Typography.heavy
                    height: Math.max(parent.height, contentHeight)
                    text: team.points
                    verticalAlignment: Text.AlignVCenter
                    visible: text !== ""
                    Accessible.ignored: true
                }
            }

            Say {
                id: name

                anchors.bottom: parent.bottom
                anchors.bottomMargin: board.flat ? (parent.height - height) / 2 : Theme.gap
                color: team.shade.deep
                font.pixelSize: Typography.body
                font.weight: Typography.heavy
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: board.flat ? Text.AlignLeft : Text.AlignHCenter
                minimumPixelSize: Typography.least
                text: team.name
                width: parent.width - x - Theme.gap + Theme.tight / 2
                wrapMode: Text.NoWrap
                x: board.flat ? score.x + score.width + Theme.gap : Theme.gap - Theme.tight / 2
                Accessible.ignored: true
            }
        }
    }
}
