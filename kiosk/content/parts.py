"""content.yaml and the files it names under `parts`, as one tree."""

from collections.abc import Iterator
from pathlib import Path as FilePath

from kiosk.content.digest import digest
from kiosk.content.within import Fault, within
from kiosk.document import Entries, Entry, Finding, Items, Node, Path, Problem, Scalar, located
from kiosk.document.files import read_tree
from kiosk.document.node import spelled
from kiosk.document.record import record, replace
from kiosk.document.tongue import _

KEY = "parts"
MOST_PARTS = 50


@record
class Gathered:
    """`tree` is None where a file cannot be understood; `files` have the fingerprints of all looked at."""

    tree: Node | None
    problems: tuple[Problem, ...]
    files: dict[str, str]


def gather(file: FilePath) -> Gathered:
    """The tree of `file` with the sections of its parts added.

    Lists of the same name are joined in the order of the parts, groups field by field; anything else stands
    in one file only.
    """
    files = {str(file): digest(file)}
    parsed = read_tree(file)
    tree, problems = parsed.tree, list(parsed.problems)
    if not isinstance(tree, Entries):
        return Gathered(tree=tree, problems=tuple(problems), files=files)
    whole: Entries | None = replace(
        tree, entries={name: one for name, one in tree.entries.items() if name != KEY}
    )
    for named in _named(tree):
        part, found = _part(file.parent, tree, named, files)
        problems += found
        if whole is not None and part is not None:
            whole, twice = _joined(whole, part)
            problems += [located(part, one) for one in twice]
        else:
            whole = None
    return Gathered(tree=whole, problems=tuple(problems), files=files)


def _part(
    folder: FilePath, tree: Entries, named: Scalar | Finding, files: dict[str, str]
) -> tuple[Entries | None, list[Problem]]:
    """The fields of one part, if they can be read. What is looked at is added to `files`."""
    if isinstance(named, Finding):
        return None, [located(tree, named)]
    path, file = within(folder, str(named.value)), folder / str(named.value)
    if not isinstance(path, Fault) or path.code == "missing-file":
        files[str(file)] = digest(file)  # a link is not followed in its name: it may lead elsewhere later
    if isinstance(path, Fault):
        finding = Finding(path=named.path, code=path.code, message=path.message, hint=path.hint)
        return None, [located(tree, finding)]
    parsed = read_tree(file)
    if parsed.tree is None or isinstance(parsed.tree, Entries):
        return parsed.tree, list(parsed.problems)
    return None, [*parsed.problems, located(parsed.tree, _no_fields())]


def _no_fields() -> Finding:
    message = _("a part holds sections, and this file does not begin with one")
    hint = _('begin it with the name of a section and a colon, such as "programmes:"')
    return Finding(path=(), code="wrong-kind", message=message, hint=hint)


def _named(tree: Entries) -> Iterator[Scalar | Finding]:
    """The names in the list `parts`, each once."""
    entry = tree.entry(KEY)
    if entry is None or (isinstance(entry.value, Scalar) and entry.value.value is None):
        return
    hint = _('write a list: "- content/quiz.yaml", each in a line of its own')
    if not isinstance(entry.value, Items) or len(entry.value.items) > MOST_PARTS:
        message = _("here belongs a list of at most {most} files").format(most=MOST_PARTS)
        yield Finding(path=(KEY,), code="wrong-kind", message=message, hint=hint)
        return
    for number, item in enumerate(entry.value.items):
        if isinstance(item, Scalar) and isinstance(item.value, str) and item.value:
            yield item
        else:
            message = _("here belongs the name of a file")
            yield Finding(path=(KEY, number), code="wrong-kind", message=message, hint=hint)


def _joined(whole: Entries, part: Entries, way: Path = ()) -> tuple[Entries, list[Finding]]:
    """What both have is joined where it is a list or a group; anything else stands in one file only."""
    entries = dict(whole.entries)
    findings: list[Finding] = []
    for name, entry in part.entries.items():
        first, path = entries.get(name), (*way, name)
        if path == (KEY,):
            message = _("a part cannot have parts of its own")
            hint = _("name the file in content.yaml instead")
            findings.append(Finding(path=path, code="parts", message=message, hint=hint, at_key=True))
        elif first is None:
            entries[name] = entry
        elif isinstance(first.value, Items) and isinstance(entry.value, Items):
            entries[name] = _longer(first, first.value, entry.value)
        elif isinstance(first.value, Entries) and isinstance(entry.value, Entries):
            group, twice = _joined(first.value, entry.value, path)
            entries[name] = replace(first, value=group)
            findings += twice
        else:
            message = _('the section "{name}" stands in {file} already')
            message = message.format(name=spelled(path), file=FilePath(first.place.file).name)
            hint = _("keep it in one of the two files; until then this one does not count")
            findings.append(Finding(path=path, code="twice", message=message, hint=hint, at_key=True))
    return replace(whole, entries=entries), findings


def _longer(entry: Entry, first: Items, more: Items) -> Entry:
    return replace(entry, value=replace(first, items=(*first.items, *more.items)))
