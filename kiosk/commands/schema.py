"""The JSON schema of content.yaml."""

import sys
from argparse import ArgumentParser, Namespace

from kiosk.document.tongue import later

SUMMARY = later("print the JSON schema of content.yaml, for editors")


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing can be said after `kiosk schema`."""
    del parser


def execute(args: Namespace) -> int:
    """Print it on stdout."""
    from kiosk.content.schema import as_text

    del args
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write(as_text())
    return 0
