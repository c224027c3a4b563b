"""The name under which QML finds the Python types: one module for all."""

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1
