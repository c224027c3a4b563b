pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// The curves of a batch between their axes, and what each of them shows now.
Item {
    id: chart

    required property ReactorPage view
    readonly property bool marked: height - legend.height > Theme.chartLeast // else only the curves

    Grid {
        id: legend

        columnSpacing: Theme.gap
        columns: 2
        width: parent.width

        Repeater {
            model: chart.view.curves

            delegate: Item {
                id: entry

                required property string curve
                required property string title
                required property string reading

                height: name.height + amount.height
                width: (legend.width - legend.columnSpacing) / 2

                Strokes {
                    id: stroke

                    height: name.height
                    names: [entry.curve]
                    width: Theme.chip
                }

                Say {
                    id: name

                    anchors.left: stroke.right
                    anchors.leftMargin: Theme.tight
                    anchors.right: parent.right
                    color: Theme.nightSoft
                    elide: Text.ElideRight
                    font.pixelSize: Typography.label
                    text: entry.title
                    wrapMode: Text.NoWrap
                }

                Say {
                    id: amount

                    anchors.left: name.left
                    anchors.right: parent.right
                    anchors.top: name.bottom
                    color: Theme.curve(entry.curve)
                    font.pixelSize: Typography.large ? Typography.label : Typography.lead
                    font.weight: Typography.heavy
                    text: entry.reading
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Mark {
        id: top

        anchors.left: parent.left
        anchors.top: legend.bottom
        anchors.topMargin: Theme.tight
        color: Theme.curve("cells")
        text: chart.view.cellsTop
    }

    Mark {
        anchors.baseline: top.baseline
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.curve("oxygen")
        text: chart.view.oxygenTop
    }

    Mark {
        anchors.baseline: top.baseline
        anchors.right: parent.right
        color: Theme.curve("food")
        text: chart.view.foodTop
    }

    Item {
        id: room

        anchors.bottom: chart.marked ? start.top : parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: chart.marked ? top.bottom : legend.bottom

        Repeater {
            id: lines

            model: Theme.quarters + 1

            delegate: Rectangle {
                required property int index

                color: Theme.nightRaised
                height: Theme.hairline
                width: room.width
                y: (room.height - height) * index / Theme.quarters
            }
        }

        Strokes {
            anchors.fill: parent
            drawing: chart.view.drawing
            names: ["best", "oxygen", "product", "food", "cells"]
        }
    }

    Mark {
        id: start

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        text: "0"
    }

    Strokes {
        anchors.right: recipe.left
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: recipe.verticalCenter
        height: recipe.height
        names: ["best"]
        visible: recipe.text !== "" && chart.marked
        width: Theme.chip
    }

    Mark {
        id: recipe

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        text: chart.view.best
    }

    Mark {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        text: chart.view.last
    }

    component Mark: Say {
        color: Theme.nightSoft
        font.pixelSize: Typography.label
        visible: chart.marked
        wrapMode: Text.NoWrap
    }
    component Strokes: Curves {
        inks: names.map(name => Theme.curve(name))
        thickness: Theme.ring
    }
}
