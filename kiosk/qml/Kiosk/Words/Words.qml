pragma Singleton

import QtQuick
import Kiosk.Backend

// The interface's own words in the language of the visit: the ui fills them in.
Filled {
    property string back
    property string home
    property string comfort
    property string suited
    property string search
    property string searchHint
    property string next
    property string readOn
    property string readBack
    property string goesWith
    property string takeItWithYou
    property string qrCode
    property string myList
    property string stillThere
    property string backToStartIn
    property string stillHere
    property string startAgain
    property string whatWeSaw
    property string again
    property string jobsDoes
    property string jobsPath
    property string finderSkip
    property string finderPath
    property string finderPathLine
    property string finderTalk
    property string finderChange
    property string finderAnew
    property string staffErase
    property string staffEnter
    property string staffClose
    property string staffEndTest
    property string scaleZoom
    property string scaleCloser
    property string scaleFarther
    property string scaleLarger
    property string scaleSmaller
}
