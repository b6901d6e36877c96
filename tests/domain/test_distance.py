"""Distances and regions by postcode."""

from __future__ import annotations

import pytest

from counter_app import paths
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.planning.distance import (
    Point,
    Postcodes,
    digits_of,
    in_region,
    kilometres,
    postcode_digits,
)


@pytest.fixture(scope="module")
def postcodes() -> Postcodes:
    return Postcodes.parse(paths.resource("places", "pc4.csv").read_text(encoding="utf-8"))


def test_distances_that_a_map_gives(postcodes: Postcodes) -> None:
    """Den Haag, Amsterdam, Maastricht, Groningen: measured on a map, as the crow flies."""
    known = {(2515, 1011): 51, (1011, 6211): 174, (2515, 9711): 190, (2595, 2515): 1.4}
    for (one, other), wanted in known.items():
        begin, end = postcodes.find(one), postcodes.find(other)
        assert begin is not None
        assert end is not None
        assert kilometres(begin, end) == pytest.approx(wanted, rel=0.05)
        assert kilometres(end, begin) == pytest.approx(kilometres(begin, end))


def test_every_area_lies_in_the_netherlands(postcodes: Postcodes) -> None:
    found = [postcodes.find(digits) for digits in range(1000, 10000)]
    points = [point for point in found if point]
    assert len(points) > 4000
    assert all(50.7 < one.latitude < 53.6 and 3.3 < one.longitude < 7.3 for one in points)


def test_an_area_younger_than_the_table_lies_where_its_neighbours_do() -> None:
    table = Postcodes.parse("pc4,latitude,longitude\n2511,52.0,4.0\n2512,53.0,5.0\n")
    assert table.find(2515) == Point(52.5, 4.5)
    assert table.find(9999) is None


def test_postcodes_as_they_are_typed() -> None:
    assert [postcode_digits(text) for text in ("2595", " 2595 ak", "2595AK ")] == [2595] * 3
    for text in ("", "259", "0595", "2595 A", "25 95", "Den Haag", "２５９５"):
        assert digits_of(text) is None
        with pytest.raises(Invalid) as caught:
            postcode_digits(text)
        assert caught.value.code is Code.BAD_POSTCODE


def test_regions() -> None:
    assert in_region("", None)
    assert in_region("3000-3199 6200", 3000)
    assert in_region("3000-3199 6200", 3199)
    assert in_region("3000-3199 6200", 6200)
    assert not in_region("3000-3199 6200", 3200)
    assert not in_region("3000-3199", None)
