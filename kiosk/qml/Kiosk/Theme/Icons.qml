pragma Singleton

import QtQuick

// The interface's own icons as characters of qtawesome's font.
QtObject {
    readonly property string family: "Material Design Icons"
    readonly property string toLeft: "\u{f004d}" // mdi6.arrow-left
    readonly property string toRight: "\u{f0054}" // mdi6.arrow-right
    readonly property string back: Look.mirrored ? toRight : toLeft
    readonly property string home: "\u{f02dc}" // mdi6.home
    readonly property string comfort: "\u{f02e6}" // mdi6.human
    readonly property string onward: Look.mirrored ? toLeft : toRight
    readonly property string touch: "\u{f0741}" // mdi6.gesture-tap
    readonly property string place: "\u{f034e}" // mdi6.map-marker
    readonly property string up: "\u{f0143}" // mdi6.chevron-up
    readonly property string down: "\u{f0140}" // mdi6.chevron-down
    readonly property string notice: "\u{f00e6}" // mdi6.bullhorn
    readonly property string news: "\u{f09d3}" // mdi6.calendar-star
    readonly property string urgent: "\u{f0026}" // mdi6.alert
    readonly property string rest: "\u{f19a3}" // mdi6.wrench-clock
    readonly property string right: "\u{f05e0}" // mdi6.check-circle
    readonly property string wrong: "\u{f0159}" // mdi6.close-circle
    readonly property string less: "\u{f0374}" // mdi6.minus
    readonly property string more: "\u{f0415}" // mdi6.plus
    readonly property string play: "\u{f040a}" // mdi6.play
    readonly property string pause: "\u{f03e4}" // mdi6.pause
    readonly property string repeat: "\u{f0459}" // mdi6.replay
    readonly property string skip: "\u{f04ad}" // mdi6.skip-next
    readonly property string slower: "\u{f0d3b}" // mdi6.tortoise
    readonly property string again: "\u{f0709}" // mdi6.restart
    readonly property string change: "\u{f03eb}" // mdi6.pencil
    readonly property string search: "\u{f0349}" // mdi6.magnify
    readonly property string space: "\u{f1050}" // mdi6.keyboard-space
    readonly property string clear: "\u{f0156}" // mdi6.close
    readonly property string erase: "\u{f0b5c}" // mdi6.backspace-outline
    readonly property string done: "\u{f012c}" // mdi6.check
    readonly property string staff: "\u{f099d}" // mdi6.shield-lock
    readonly property string medicine: "\u{f070b}" // mdi6.rhombus
    readonly property string lorry: "\u{f053d}" // mdi6.truck
    readonly property string cold: "\u{f0717}" // mdi6.snowflake
    readonly property string star: "\u{f04ce}" // mdi6.star
    readonly property string starless: "\u{f04d2}" // mdi6.star-outline
    readonly property string undo: "\u{f054c}" // mdi6.undo
    readonly property string takeOff: "\u{f0156}" // mdi6.close
    readonly property string patient: "\u{f0899}" // mdi6.account-heart
}
