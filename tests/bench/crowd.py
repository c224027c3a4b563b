"""A content file with more of everything than any campus has: `python -m tests.bench.crowd FILE`."""

import sys
from pathlib import Path
from typing import Any

import yaml

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAMMES, PARTNERS, SITES = 5_000, 500, 12

_TOWNS = (
    ("Gent", 51.05, 3.72),
    ("Gosselies", 50.47, 4.43),
    ("Charleroi", 50.41, 4.44),
    ("Louvain-la-Neuve", 50.67, 4.61),
    ("Brussel", 50.85, 4.35),
    ("Leuven", 50.88, 4.70),
    ("Liège", 50.63, 5.57),
    ("Antwerpen", 51.22, 4.40),
    ("Brugge", 51.21, 3.22),
    ("Hasselt", 50.93, 5.34),
    ("Namur", 50.47, 4.87),
    ("Seneffe", 50.53, 4.26),
)


def crowd(programmes: int = PROGRAMMES, partners: int = PARTNERS, sites: int = SITES) -> dict[str, Any]:
    """The content that ships, without its parts, with its programmes, partners and sites many times over."""
    content: dict[str, Any] = yaml.load((CHECKOUT / "content.yaml").read_text("utf-8"), yaml.CSafeLoader)
    content.pop("parts", None)
    some = content["programmes"], content["partners"], content["sites"]
    content["sites"] = [*some[2], *(_site(some[2][0], number) for number in range(len(some[2]), sites))]
    places = [site["id"] for site in content["sites"]]
    content["programmes"] = [
        _again(some[0], number) | {"sites": [places[number % len(places)]]} for number in range(programmes)
    ]
    content["partners"] = [_again(some[1], number) for number in range(partners)]
    return content


class _Plain(yaml.CSafeDumper):
    """Writes everything out, also what occurs twice; a text that begins with a quotation mark is quoted."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True

    def represent_str(self, data: str) -> yaml.ScalarNode:
        return self.represent_scalar("tag:yaml.org,2002:str", data, '"' if data[:1] in {"“", "«"} else None)


_Plain.add_representer(str, _Plain.represent_str)


def write(file: Path, content: dict[str, Any]) -> None:
    text = yaml.dump(content, Dumper=_Plain, allow_unicode=True, sort_keys=False, width=110)
    file.write_text(text, encoding="utf-8")


def _again(items: list[dict[str, Any]], number: int) -> dict[str, Any]:
    """The first ones as they are, so that what refers to them is still right; then copies with a number."""
    turn, which = divmod(number, len(items))
    item, title = items[which], "title" if "title" in items[which] else "name"
    return item if turn == 0 else item | {"id": f"{item['id']}-{turn}", title: _numbered(item[title], turn)}


def _numbered(text: str | dict[str, str], number: int) -> str | dict[str, str]:
    if isinstance(text, str):
        return f"{text} {number}"
    return {language: f"{said} {number}" for language, said in text.items()}


def _site(site: dict[str, Any], number: int) -> dict[str, Any]:
    name, latitude, longitude = _TOWNS[number % len(_TOWNS)]
    place = {"latitude": latitude, "longitude": longitude}
    return site | {"id": f"site-{number}", "name": f"Campus {name}", "place": name, "position": place}


if __name__ == "__main__":
    write(Path(sys.argv[1]), crowd())
