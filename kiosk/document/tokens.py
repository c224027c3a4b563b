"""The words and signs that stand before a fault: what the parser itself had seen."""

from collections.abc import Iterator

import yaml

from kiosk.document.record import record

_SIGNS = {
    yaml.FlowSequenceStartToken: "[",
    yaml.FlowMappingStartToken: "{",
    yaml.FlowSequenceEndToken: "]",
    yaml.FlowMappingEndToken: "}",
    yaml.AliasToken: "*",
    yaml.AnchorToken: "&",
    yaml.TagToken: "!",
}


@record
class Token:
    """Lines and columns count from 0; `end` is just behind the last sign.

    `quote` is the sign a text is quoted with; `opening` is where the bracket began that `]` or `}` closes.
    """

    sign: str
    quote: str
    start: tuple[int, int]
    end: tuple[int, int]
    opening: tuple[int, int]


def tokens_before(text: str, fault: tuple[int, int]) -> tuple[Token, ...]:
    """All texts and signs that end before `fault`."""
    return tuple(_tokens(text, fault))


def _tokens(text: str, fault: tuple[int, int]) -> Iterator[Token]:
    opened: list[tuple[int, int]] = []
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            start = (token.start_mark.line, token.start_mark.column)
            end = (token.end_mark.line, token.end_mark.column)
            if start >= fault:
                return
            sign = _SIGNS.get(type(token), "")
            if sign in {"[", "{"}:
                opened.append(start)
            opening = opened.pop() if sign in {"]", "}"} and opened else start
            quote = (token.style or "") if isinstance(token, yaml.ScalarToken) else ""
            if sign or isinstance(token, yaml.ScalarToken):
                quote = quote if quote in {"'", '"'} else ""
                yield Token(sign=sign, quote=quote, start=start, end=end, opening=opening)
    except yaml.YAMLError:
        return
