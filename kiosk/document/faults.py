"""The parser's faults, told again for people: at the place that caused them, with what to write instead."""

from collections.abc import Callable

import yaml

from kiosk.document import misaligned, misquoted
from kiosk.document.fault import Cause, Fault
from kiosk.document.finding import Finding, problem_at
from kiosk.document.node import Place
from kiosk.document.problem import Problem
from kiosk.document.source import Source, lines
from kiosk.document.tokens import tokens_before
from kiosk.document.tongue import _


def explained(source: Source, fault: yaml.MarkedYAMLError) -> Problem:
    """The first explanation that fits; there is always one."""
    seen = _seen(source, fault)
    cause = next(cause for rule in _RULES if (cause := rule(seen)))
    place = Place(file=source.file, line=cause.line + 1, column=cause.column + 1)
    finding = Finding(path=(), code=cause.code, message=cause.message, hint=cause.hint)
    return problem_at(place, (), finding)


def _seen(source: Source, fault: yaml.MarkedYAMLError) -> Fault:
    mark, began = fault.problem_mark, fault.context_mark or fault.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return Fault(
        lines=lines(source.text),
        says=fault.problem or "",
        while_=fault.context or "",
        line=line,
        column=column,
        began=(began.line, began.column) if began else (line, column),
        tokens=tokens_before(source.text, (line, column)),
    )


def _unknown(fault: Fault) -> Cause:
    line = min(fault.line, len(fault.lines) - 1)
    hint = _("compare it with the lines above: name, colon, space, text; a text with signs in quotes")
    return Cause(line=line, column=0, code="unclear", message=_("this line cannot be understood"), hint=hint)


_RULES: tuple[Callable[[Fault], Cause | None], ...] = (
    misaligned.two_versions,
    misaligned.tab,
    misaligned.odd_space,
    *misquoted.RULES,
    *misaligned.RULES,
    _unknown,
)
"""The more particular ones first."""
