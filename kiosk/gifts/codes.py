"""How much a QR code holds that a telephone still reads at arm's length."""

QUIET_ZONE = 4
"""Modules of white around a code (ISO/IEC 18004; standards, row 4.42)."""

LEAST_SIDE = 40.0
"""Millimetres of a code without its quiet zone, to be read from 40 cm (standards, row 4.42)."""

LEAST_MODULE = 1.0
"""Millimetres of one module (the same row)."""

ON_A_PAGE = 213
"""Bytes in a code that stands beside a text: version 10 at error level M (ISO/IEC 18004, table 7).

With modules of a millimetre and the quiet zone it is 65 mm wide.
"""

OF_A_LIST = 331
"""Bytes in the one code of a page of its own: version 13 at error level M, 77 mm wide in the same way.

It has 69 modules. A camera that looks for codes in pictures 480 pixels high tells 80 of them apart, at six
pixels each (blog.kangaderoo.nl/2013/03/qr-code-size.html); some are left for a hand that is not steady.
"""


WIDEST = 77.0
"""Millimetres of that code with its quiet zone: what a screen has to have room for."""

SHARE = 0.44
"""Of the shorter side of the screen, that a code may take: the words beside it need the rest."""


def weight(text: str) -> int:
    """The bytes of a text in a code: UTF-8, which readers find out by themselves."""
    return len(text.encode())


def fits(text: str, room: int) -> bool:
    return weight(text) <= room
