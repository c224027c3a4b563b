"""Icons by qtawesome name (mdi6.flask), read from its font and charmap files without importing it."""

from collections.abc import Mapping
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

_FONTS = {
    "fa5": "fontawesome5-regular-webfont",
    "fa5s": "fontawesome5-solid-webfont",
    "fa5b": "fontawesome5-brands-webfont",
    "fa6": "fontawesome6-regular-webfont",
    "fa6s": "fontawesome6-solid-webfont",
    "fa6b": "fontawesome6-brands-webfont",
    "ei": "elusiveicons-webfont",
    "mdi": "materialdesignicons5-webfont",
    "mdi6": "materialdesignicons6-webfont",
    "ph": "phosphor",
    "ri": "remixicon",
    "msc": "codicon",
}


def glyph(name: str) -> str | None:
    """The one sign that shows the icon in the font `font_file(name)`; None where no icon has this name."""
    family, _, icon = name.partition(".")
    return _glyphs(family).get(icon)


def font_file(name: str) -> Path | None:
    """The font that holds the icon `name`."""
    return _file(name.partition(".")[0], "{}-[0-9]*.ttf")


def names(family: str = "mdi6") -> tuple[str, ...]:
    """All icons of a family, with its prefix."""
    return tuple(f"{family}.{icon}" for icon in _glyphs(family))


def families() -> tuple[str, ...]:
    return tuple(_FONTS)


@lru_cache(maxsize=len(_FONTS))
def _glyphs(family: str) -> Mapping[str, str]:
    file = _file(family, "{}-charmap-*.json")
    if file is None:
        return {}
    import json  # noqa: PLC0415 - the lobby has its signs from the cache

    codes: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return {icon: chr(int(code, base=16)) for icon, code in codes.items()}


def _file(family: str, pattern: str) -> Path | None:
    spec = find_spec("qtawesome")
    if family not in _FONTS or spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "fonts"
    return next(iter(sorted(folder.glob(pattern.format(_FONTS[family])))), None)
