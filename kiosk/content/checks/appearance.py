"""Icons, links and pictures."""

import re
from collections.abc import Iterator

from kiosk.content.basics import IconName, Link, Picture
from kiosk.content.checks.languages import spoken
from kiosk.content.checks.surroundings import Surroundings
from kiosk.content.icons import families, glyph, names
from kiosk.content.types import Content
from kiosk.document import Finding, warning
from kiosk.document.misfits import quoted
from kiosk.document.nearest import did_you_mean, nearest
from kiosk.document.tongue import _

LONGEST_LINK = 50
"""Signs that a visitor types, and that keep the QR code coarse enough to scan (standards, 4.43)."""

SHORTENERS = {
    "bit.ly",
    "buff.ly",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "t.co",
    "tinyurl.com",
}
"""Third parties between a visitor and the page (standards, 4.44)."""

_TRACKING = re.compile(
    r"[?&]((?:utm_[^=&]*|(?:fb|g|dcl|ms|tw|yc)clid|mc_[ce]id|igshid|_hs(?:enc|mi)|mkt_tok)(?:=|(?=[&#]|$)))",
    re.IGNORECASE,
)
"""The part of an address that says where its visitor comes from: the names that trackers give it."""

_FILE_NAME = re.compile(
    r"\.(?:png|jpe?g|webp|svg|heic|tiff?)\s*$|^(?:IMG|DSC|DSCN|PXL)[_-]?\d", re.IGNORECASE
)


def icons(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if IconName in leaf.shapes and glyph(name := str(leaf.value)) is None:
            message = _('there is no icon named "{name}"').format(name=quoted(name))
            yield Finding(path=leaf.path, code="icon", message=message, hint=_nearest_icon(name))


def _nearest_icon(name: str) -> str:
    family, dot, icon = name.partition(".")
    if not dot:
        family, icon = "mdi6", name
    known = family if family in families() else nearest(family, families()) or "mdi6"
    otherwise = _("the icons are shown on pictogrammers.com")
    return did_you_mean(f"{known}.{icon}", names(known), otherwise)


def links(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if Link not in leaf.shapes:
            continue
        link = str(leaf.value)
        if not _is_address(link):
            message = _('"{link}" is not an address that a telephone can open').format(link=quoted(link))
            yield Finding(path=leaf.path, code="link", message=message, hint=_address_meant(link))
        elif len(link) > LONGEST_LINK:
            message = _("the address has {count} signs; more than {most} are hard to scan and to type")
            message = message.format(count=len(link), most=LONGEST_LINK)
            yield warning(leaf.path, "long-link", message, _("use a shorter address of the same page"))
        elif tracked := _TRACKING.search(link):
            message = _('the address has "{part}" in it, by which visitors are counted')
            message = message.format(part=quoted(tracked[1].rstrip("=")))
            hint = _("write {address}").format(address=_untracked(link))
            yield warning(leaf.path, "tracked-link", message, hint)
        elif _host(link).lower() in SHORTENERS:
            message = _("{host} counts visitors, and may lead elsewhere one day").format(host=_host(link))
            yield warning(leaf.path, "short-link", message, _("write the address of the page itself"))


def _address_meant(link: str) -> str:
    if "@" in link and "/" not in link:
        return _("this is an e-mail address: write the address of a web page, beginning with https://")
    meant = re.sub(r"^(?:https?)?:?/*", "https://", link.strip(), flags=re.IGNORECASE)
    if "," not in meant and _is_address(meant):
        return _("write {address}").format(address=meant)
    return _("write the whole address of one page, beginning with https://, without spaces")


def _untracked(link: str) -> str:
    """The address without what counts its visitors."""
    address, _hash, part = link.partition("#")
    page, _mark, query = address.partition("?")
    kept = "&".join(one for one in query.split("&") if not _TRACKING.search(f"?{one}"))
    return page + (f"?{kept}" if kept else "") + (f"#{part}" if part else "")


def _host(link: str) -> str:
    return re.split("[/?#]", link.removeprefix("https://"))[0]


def _is_address(link: str) -> bool:
    host = _host(link)
    return link.startswith("https://") and "." in host.strip(".") and not any(map(str.isspace, link))


def pictures(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.leaves:
        if isinstance(leaf.value, Picture):
            fault = surroundings.gallery.look(leaf.value.file).fault
            if fault is not None:
                path = (*leaf.path, "file")
                yield Finding(path=path, code=fault.code, message=fault.message, hint=fault.hint)


def descriptions(_content: Content, surroundings: Surroundings) -> Iterator[Finding]:
    for leaf in surroundings.texts:
        for path, text in spoken(leaf) if leaf.path[-1] == "description" else ():
            if _FILE_NAME.search(text):
                message = _('"{text}" is the name of a file and does not say what is on the picture')
                hint = _("describe the picture to somebody who cannot see it")
                yield warning(path, "description", message.format(text=quoted(text)), hint)
