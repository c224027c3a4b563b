"""Say what is wrong with a content file, where, and what to write instead."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.commands.words import add_language
from kiosk.content import Aside, Loaded, examine, find_sources
from kiosk.document import Problem, Severity
from kiosk.document.tongue import _, counted, later, speak

SUMMARY = later("check a content file: every mistake with its line and its cure")
FINE, ERRORS, UNREADABLE = 0, 1, 2


def add_arguments(parser: ArgumentParser) -> None:
    """What one can say after `kiosk check`."""
    parser.add_argument(
        "file", nargs="?", type=Path, metavar="FILE", help=_("content.yaml; else where it usually is")
    )
    parser.add_argument("--machine", type=Path, metavar="FILE", help=_("machine.yaml to check with it"))
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help=_("text for people, or json")
    )
    parser.add_argument("--since", metavar="FILE|REVISION", help=_("tell what changed since then, in words"))
    parser.add_argument(
        "--completeness", action="store_true", help=_("a table instead: what is there, and what is missing")
    )
    parser.add_argument(
        "--finder",
        action="store_true",
        help=_("a table instead: all answers of Find your path, and what comes out of them"),
    )
    today = date.today()  # noqa: DTZ011 - the day on the wall
    parser.add_argument("--today", type=day, default=today, metavar="DATE", help=_("such as 2026-11-23"))
    add_language(parser)


def day(text: str) -> date:
    """A day as ISO 8601 writes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = _("a day is written like 2026-11-23, not {text}").format(text=text)
        raise ArgumentTypeError(message) from None


def execute(args: Namespace) -> int:
    """Print the report on stdout; 0 without errors, 1 with errors, 2 where nothing could be read."""
    speak(args.language)
    pending = examine(find_sources(args.file, args.machine), args.today)
    import kiosk.document.report  # noqa: F401 - takes as long as the child does

    loaded = pending.wait()
    if args.since is not None:
        from kiosk.commands.since import tell_since

        return tell_since(args.since, loaded, args) or exit_code(loaded)
    if args.completeness and loaded.content is not None:
        from kiosk.commands.complete import tell_completeness

        tell_completeness(loaded.content, args.today, args.format)
    elif args.finder and loaded.content is not None:
        from kiosk.commands.answers import tell_answers

        tell_answers(loaded.content, args.format)
    else:
        tell(loaded, args.format)
    return exit_code(loaded)


def tell(loaded: Loaded, form: str) -> None:
    """Print what there is to say, as text or json."""
    from kiosk.document.report import as_json, console, print_report, relative

    if form == "json":
        sys.stdout.write(as_json(loaded.problems) + "\n")
    else:
        out = console()
        print_report(out, loaded.problems)
        for one in loaded.aside:
            out.print(left_out(one, loaded), soft_wrap=True)
        out.print(f"{relative(str(loaded.file or 'content.yaml'))}: {summary(loaded)}", soft_wrap=True)


def left_out(one: Aside, loaded: Loaded) -> str:
    """One line: what is left out, and why."""
    told = _("Left out: {what} (line {line}): {why}")
    if one.file != str(loaded.file):
        told = _("Left out: {what} (line {line} of {file}): {why}")
    return told.format(what=one.what, line=one.line, file=Path(one.file).name, why=one.why)


def summary(loaded: Loaded) -> str:
    """One line: how much there is to do, and what becomes of the file meanwhile."""
    count = Counter(problem.severity for problem in loaded.problems)
    reviews = sum(problem.code == "review" for problem in loaded.problems)
    todos = count[Severity.TODO] - reviews
    told = ", ".join(_counts(count[Severity.ERROR], count[Severity.WARNING], todos, reviews))
    if loaded.content is None:
        shown = _("{counts}. Nothing of this file can be shown; the kiosk keeps its last good content.")
    elif count[Severity.ERROR]:
        shown = _("{counts}. What has an error is left out; all else is shown.")
    else:
        shown = _("{counts}. All of it is shown.")
    return shown.format(counts=told)


def _counts(errors: int, warnings: int, todos: int, reviews: int) -> Iterator[str]:
    yield (
        counted("{count} error", "{count} errors", errors).format(count=errors) if errors else _("no errors")
    )
    if warnings:
        yield counted("{count} warning", "{count} warnings", warnings).format(count=warnings)
    if todos:
        told = counted("{count} still to come from the owner", "{count} still to come from the owner", todos)
        yield told.format(count=todos)
    if reviews:
        yield counted("{count} to be read", "{count} to be read", reviews).format(count=reviews)


def exit_code(loaded: Loaded) -> int:
    """2 where the content file as a whole has a problem, so that not even its first line is known."""
    if loaded.content is None and any(_is_whole(problem, loaded) for problem in loaded.problems):
        return UNREADABLE
    return ERRORS if loaded.has_errors else FINE


def _is_whole(problem: Problem, loaded: Loaded) -> bool:
    return problem.line == 0 and (loaded.file is None or problem.file == str(loaded.file))
