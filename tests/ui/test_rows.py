"""Lists for QML keep Qt's contract whatever is shown after whatever."""

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.document import record
from kiosk.ui.rows import Rows


@record
class Row:
    id: str
    own_name: str


@pytest.fixture
def rows(qapp: QCoreApplication) -> Iterator[Rows]:
    owner = QObject(qapp)
    model = Rows(Row, owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, owner)
    yield model
    owner.deleteLater()


def some(*ids: str, name: str = "n") -> tuple[Row, ...]:
    return tuple(Row(id=id_, own_name=f"{name} {id_}") for id_ in ids)


def shown(rows: Rows) -> list[tuple[str, str]]:
    id_, name = rows.roleNames()
    return [
        (rows.data(rows.index(number), id_), rows.data(rows.index(number), name))
        for number in range(rows.rowCount())
    ]


def test_roles_have_the_names_of_qml(rows: Rows) -> None:
    assert [bytes(name.data()) for name in rows.roleNames().values()] == [b"id", b"ownName"]


def test_the_same_rows_in_other_words_stay_and_tell_only_what_changed(rows: Rows) -> None:
    rows.show(some("a", "b"))
    told, resets = [], []
    rows.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.row(), len(roles))))
    rows.modelReset.connect(lambda: resets.append(True))
    rows.show((some("a")[0], *some("b", name="other")))
    assert (told, resets) == ([(1, 1, 1)], [])
    assert shown(rows) == [("a", "n a"), ("b", "other b")]


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("abcd", "abxcd", ["+2:2"]),
        ("abcd", "acd", ["-1:1"]),
        ("abcdef", "adef", ["-1:2"]),
        ("abcdef", "abcdefxyz", ["+6:8"]),
        ("abcdef", "bcdefa", ["-0:0", "+5:5"]),
        ("abcdef", "xbcyef", ["-3:3", "-0:0", "+0:0", "+3:3"]),
        ("abcdef", "fedcba", ["reset"]),
        ("abc", "xyz", ["reset"]),
        ("", "abc", ["reset"]),
        ("abcd", "", ["reset"]),
        ("abcd", "aabcd", ["reset"]),
        ("aabc", "abc", ["reset"]),
    ],
)
def test_where_most_rows_stay_the_others_come_and_go(
    rows: Rows, before: str, after: str, told: list[str]
) -> None:
    rows.show(some(*before))
    heard: list[str] = []
    rows.rowsInserted.connect(lambda _, first, last: heard.append(f"+{first}:{last}"))
    rows.rowsRemoved.connect(lambda _, first, last: heard.append(f"-{first}:{last}"))
    rows.modelReset.connect(lambda: heard.append("reset"))
    rows.show(some(*after))
    assert heard == told
    assert [id_ for id_, _ in shown(rows)] == list(after)


@pytest.mark.parametrize(("holes", "resets"), [(40, 0), (60, 1)])
def test_where_very_much_comes_and_goes_the_list_is_a_new_one(rows: Rows, holes: int, resets: int) -> None:
    ids = [str(number) for number in range(200)]
    rows.show(some(*ids))
    heard: list[bool] = []
    rows.modelReset.connect(lambda: heard.append(True))
    after = [id_ for number, id_ in enumerate(ids) if number % 3 or number >= 3 * holes]
    rows.show(some(*after))
    assert [id_ for id_, _ in shown(rows)] == after
    assert len(heard) == resets


def test_whatever_follows_whatever(rows: Rows) -> None:
    chance, seen = random.Random(3), 0  # noqa: S311
    lists = [some(*chance.sample("abcdefgh", chance.randrange(8)), name=str(n % 3)) for n in range(200)]
    for _, after in pairwise(lists):
        rows.show(after)
        assert shown(rows) == [(row.id, row.own_name) for row in after]
        seen += 1
    assert seen == 199


def test_a_row_has_no_rows_below_it(rows: Rows) -> None:
    rows.show(some("a"))
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.data(rows.index(0), 1) is None
