pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Staff

// The room behind the staff door. Not written in Main, so that its types are read when somebody knocks.
StaffRoom {
    board: Session.staff

    onAsked: (kind, id) => Session.ask(kind, id)
}
