"""Lengths and large numbers in the visitor's language."""

import pytest

from kiosk.ui.lengths import about, length, number


@pytest.mark.parametrize(
    ("metres", "french", "english"),
    [
        (100, "100\u00a0m", "100\u00a0m"),
        (1.7, "1,7\u00a0m", "1.7\u00a0m"),
        (0.18, "18\u00a0cm", "18\u00a0cm"),
        (0.0004, "400\u00a0µm", "400\u00a0µm"),
        (1e-3, "1\u00a0mm", "1\u00a0mm"),
        (3e-6, "3\u00a0µm", "3\u00a0µm"),
        (9.99e-7, "1\u00a0µm", "1\u00a0µm"),
        (1.2e-8, "12\u00a0nm", "12\u00a0nm"),
        (1e-10, "0,1\u00a0nm", "0.1\u00a0nm"),
    ],
)
def test_a_length_has_the_unit_that_fits(metres: float, french: str, english: str) -> None:
    assert length(metres, "fr") == french
    assert length(metres, "nl") == french
    assert length(metres, "en") == english


def test_every_power_of_ten_is_a_one_with_zeros() -> None:
    labels = [length(10.0**exponent, "en") for exponent in range(2, -12, -1)]
    assert {label.split("\u00a0")[0].replace(".", "").strip("0") for label in labels} == {"1"}
    assert len(set(labels)) == 14


def test_large_numbers_are_in_groups_that_stay_together() -> None:
    assert number(1_700_000, "fr") == "1\u202f700\u202f000"
    assert number(1_700_000, "nl") == "1.700.000"
    assert number(1_700_000, "en") == "1,700,000"


def test_what_is_easy_to_say() -> None:
    assert [about(one) for one in (9.44, 566_667, 121_428, 1.7e10, 1)] == [9, 600_000, 120_000, 17 * 10**9, 1]
