"""What is written, as it is said. The start needs none of it."""

import re

_MARK = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")


def plain(text: str) -> str:
    """As it is said: without marks, with plain hyphens and spaces; empty where there is nothing to say."""
    spoken = _SPACES.sub(" ", _MARK.sub("", text).replace("\u2011", "-")).strip()
    return spoken if any(sign.isalnum() for sign in spoken) else ""
