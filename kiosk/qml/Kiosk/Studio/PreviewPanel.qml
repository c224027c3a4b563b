pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Theme

// What became of the last save, what is wrong, and what the kiosk beside it can be asked to be.
Rectangle {
    id: panel

    required property PanelPage view

    signal asked(kind: string, id: string)

    color: Theme.paper

    Column {
        id: top

        anchors.left: parent.left
        anchors.margins: Desk.margin
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Desk.gap

        Told {
            font.pixelSize: Desk.title
            font.weight: Typography.heavy
            text: panel.view.title
            width: parent.width
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.Heading
        }

        Rectangle {
            color: panel.view.good ? Theme.shade("mint").ground : Theme.shade("coral").ground
            height: told.height + 2 * Desk.gap
            radius: Desk.radius
            width: parent.width

            Column {
                id: told

                anchors.left: parent.left
                anchors.margins: Desk.gap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Desk.tight

                Told {
                    font.weight: Typography.strong
                    text: panel.view.status
                    width: parent.width
                }

                Told {
                    text: panel.view.note
                    visible: text !== ""
                    width: parent.width
                }
            }
        }

        Choices {
            ask: "language"
            heading: panel.view.languageHeading
            model: panel.view.languages
            width: parent.width

            onAsked: (kind, id) => panel.asked(kind, id)
        }

        Choices {
            ask: "size"
            heading: panel.view.sizeHeading
            model: panel.view.sizes
            width: parent.width

            onAsked: (kind, id) => panel.asked(kind, id)
        }

        Choices {
            ask: "site"
            heading: panel.view.siteHeading
            model: panel.view.sites
            width: parent.width

            onAsked: (kind, id) => panel.asked(kind, id)
        }

        Choices {
            ask: "day"
            heading: panel.view.day
            model: panel.view.days
            width: parent.width

            onAsked: (kind, id) => panel.asked(kind, id)
        }

        Flow {
            spacing: Desk.tight
            width: parent.width

            DeskButton {
                ask: "follow"
                checkable: true
                current: panel.view.follows
                text: panel.view.follow
                Accessible.role: Accessible.CheckBox

                onAsked: (kind, id) => panel.asked(kind, id)
            }

            DeskButton {
                ask: "latest"
                enabled: panel.view.hasLatest
                text: panel.view.latest

                onAsked: (kind, id) => panel.asked(kind, id)
            }
        }

        Told {
            color: Theme.inkSoft
            font.pixelSize: Desk.label
            font.weight: Typography.strong
            text: panel.view.problemHeading
            width: parent.width
            Accessible.role: Accessible.Heading
        }
    }

    ListView {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Desk.margin
        anchors.right: parent.right
        anchors.rightMargin: Desk.margin
        anchors.top: top.bottom
        anchors.topMargin: Desk.tight
        bottomMargin: Desk.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: panel.view.problems
        spacing: 0

        delegate: ProblemCard {
            required property int index

            copy: panel.view.copy
            width: ListView.view.width - Desk.gap

            onAttendedChanged: {
                if (attended)
                    list.positionViewAtIndex(index, ListView.Contain);
            }
            onAsked: (kind, id) => panel.asked(kind, id)
        }

        Told {
            text: panel.view.nothing
            visible: list.count === 0
            width: parent.width
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Desk.margin / 2
        color: Theme.edge
        height: Math.max(Desk.margin, list.height * list.visibleArea.heightRatio)
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        width: Desk.mark
        y: list.y + list.height * list.visibleArea.yPosition
    }
}
