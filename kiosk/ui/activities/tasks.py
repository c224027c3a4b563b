"""The task of a team on screen: what is asked, what can be touched, and what became of it."""

from collections.abc import Iterator
from importlib import import_module

from kiosk.activities import Task
from kiosk.content import Activity
from kiosk.document import replace
from kiosk.ui.activities.answers import AnswerRow, Told
from kiosk.ui.speaker import Speaker


def told(speak: Speaker, kind: str, model: Activity, task: Task) -> Told:
    """As the activity words it that the task is out of."""
    said: Told = import_module(f"{__package__}.{kind}").told(speak, model, task)
    return said


def rows(speak: Speaker, task: Task, picked: tuple[int, ...]) -> tuple[AnswerRow, ...]:
    """All that can be touched; what has its place in an order, with that."""
    return tuple(
        AnswerRow(number=str(number + 1), answer=_placed(speak, task, number, picked))
        for number in range(len(task.options))
    )


def results(speak: Speaker, task: Task, picked: tuple[int, ...]) -> tuple[AnswerRow, ...]:
    """What is right, in its order, and whatever else was taken for it."""
    return tuple(_result(speak, task, number, picked) for number in _concerned(task, picked))


def _concerned(task: Task, picked: tuple[int, ...]) -> Iterator[int]:
    """In the order in which they were shown, or in their own where they have one."""
    if len(task.right) > 1:
        yield from task.right
    else:
        yield from (number for number in range(len(task.options)) if number in {*task.right, *picked})


def _result(speak: Speaker, task: Task, number: int, picked: tuple[int, ...]) -> AnswerRow:
    words = speak.words
    row = AnswerRow(
        number=str(number + 1),
        answer=_placed(speak, task, number, task.right),
        mark="right",
        said=words.quiz_right_answer,
    )
    if len(task.right) == 1:
        return row if number in task.right else _wrong(row, words.quiz_your_answer)
    place = picked.index(number) if number in picked else task.right.index(number)
    if task.right[place] == number:
        return replace(row, said=words.process_right)
    return _wrong(row, words.class_your_place.format(number=place + 1))


def _wrong(row: AnswerRow, said: str) -> AnswerRow:
    return replace(row, mark="chosen", said=said)


def _placed(speak: Speaker, task: Task, number: int, places: tuple[int, ...]) -> str:
    """With its place in an order, where it has one."""
    text = speak(task.options[number])
    if len(task.right) == 1 or number not in places:
        return text
    return speak.words.process_place.format(number=places.index(number) + 1, step=text)
