"""The computer the kiosk runs on: its screen, its folders, its supervisor."""

from kiosk.host.display import NO_SCREEN, Display, probe
from kiosk.host.memory import give_back_free_memory, give_back_large_blocks
from kiosk.host.paths import assets_folder, cache_folder, content_files, machine_files, state_folder
from kiosk.host.reason import Reason
from kiosk.host.watchdog import Watchdog

__all__ = [
    "NO_SCREEN",
    "Display",
    "Reason",
    "Watchdog",
    "assets_folder",
    "cache_folder",
    "content_files",
    "give_back_free_memory",
    "give_back_large_blocks",
    "machine_files",
    "probe",
    "state_folder",
]
