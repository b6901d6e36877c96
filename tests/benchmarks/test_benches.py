"""Each bench runs on a little data and tells its figures; how fast it was is not judged here."""

import functools
import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner

from counter_app.cli.bench import BENCHES, day
from counter_app.cli.bench.command import bench
from counter_app.cli.bench.measure import (
    Options,
    at_most,
    percentile,
    report,
    share_of_floor,
    times_floor,
)
from tests.postgres_server import PostgresMissingError, PostgresServer

WITH_DATABASE = ("slots", "book", "live", "scan", "audit")
NAMES = sorted(set(BENCHES) - {"live", "day", "day_offline_embedded"})
"""Windows that hear each other do so over a server only; what differs of the day's two benches
is played in `tests/journeys/test_day_on_many_laptops.py`, on both kinds of database; and `day`
plays four of these once more."""


@pytest.fixture(scope="module")
def server() -> Iterator[PostgresServer]:
    made = PostgresServer()
    try:
        made.start()
    except PostgresMissingError as missing:
        pytest.skip(str(missing))
    yield made
    made.stop()


@functools.cache
def told(*arguments: str) -> dict[str, Any]:
    result = CliRunner().invoke(bench, [*arguments, "--scale", "small"])
    assert result.exit_code in {0, 1}, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    (line,) = result.output.splitlines()
    found: dict[str, Any] = json.loads(line)
    assert result.exit_code == (0 if found["met"] else 1)
    return found


def check(found: dict[str, Any], name: str) -> None:
    assert found["bench"] == name
    assert found["scale"] == "small"
    assert found["figures"]
    for figure in found["figures"]:
        assert math.isfinite(figure["value"])
        assert figure["unit"]
        assert figure["target"]
        assert isinstance(figure["met"], bool)
        if "ratio" in figure:
            assert figure["floor"] > 0
    assert found["met"] == all(figure["met"] for figure in found["figures"])


@pytest.mark.parametrize("name", NAMES)
def test_bench_tells_its_figures_in_one_line(name: str) -> None:
    check(told(name), name)


@pytest.mark.parametrize("name", WITH_DATABASE)
def test_bench_measures_in_an_empty_postgresql_database(name: str, server: PostgresServer) -> None:
    server.create_database(f"bench_{name}")
    found = told(name, "--database", server.url(f"bench_{name}"))
    check(found, name)
    assert found["engine"] == "postgresql"
    server.drop_database(f"bench_{name}")


def test_every_booking_is_made_and_the_chain_holds() -> None:
    found = told("book")
    assert found["audit_flaws"] == 0
    by_name = {figure["name"]: figure for figure in found["figures"]}
    assert by_name["2_processes_failed"]["value"] == 0


def test_of_a_busy_hall_nobody_is_lost_and_its_figures_are_the_sums_of_its_slices() -> None:
    """The services call whom the hall in memory calls, and tell what the domain tells of it."""
    found = told("queue")
    figures = {one["name"]: one["value"] for one in found["figures"]}
    for name in (
        "figures_that_differ_from_the_slices", "people_lost", "gaps_between_slices",
        "called_otherwise_than_in_memory", "told_otherwise_than_in_memory",
    ):  # fmt: skip
        assert figures[name] == 0, name
    assert found["audit_flaws"] == 0
    assert found["visits"] > 50
    assert figures["told_within_a_quarter_of_the_truth"] >= 0.8
    assert figures["waited_within_the_range"] >= 0.8


def test_seven_tenths_of_the_desks_are_taken_where_slots_are_searched() -> None:
    assert 0.6 < told("slots")["booked"] < 0.8


def test_one_zone_in_ten_is_misread() -> None:
    found = told("mrz")
    assert found["refused"] == found["zones"] // 10


def test_the_bench_of_a_day_tells_every_figure_of_its_four_parts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: dict[str, Options] = {}

    def played(part: str) -> day.Part:
        def run(options: Options) -> dict[str, Any]:
            asked[part] = options
            limit = 0.5 if part == "day_floor" else 2.0
            figures = [times_floor("merge", "s", 2.0, 2.0, limit), at_most("scan", "ms", [1.0], 2)]
            return report(part, options, figures, people=7)

        return run

    monkeypatch.setattr(day, "found", played)
    found = told("day", "--database", "postgresql://hall/home", "--seed", "7")
    check(found, "day")
    assert [one["name"] for one in found["figures"]] == [
        f"{part}.{name}" for part in day.PARTS for name in ("merge", "scan")
    ]
    assert [one["name"] for one in found["figures"] if not one["met"]] == ["day_floor.merge"]
    assert found["figures"][0].keys() >= {"value", "floor", "ratio", "target"}
    assert all(found[part] == {"people": 7} for part in day.PARTS)
    assert not found["met"]
    # only the part that merges is given the database: an empty one is left for nobody after it
    assert {part for part, options in asked.items() if options.database} == {"day_offline"}
    assert {options.seed for options in asked.values()} == {7}


def test_the_parts_of_a_day_are_benches_that_stand_alone_too() -> None:
    assert set(day.PARTS) <= set(NAMES)
    assert all(callable(day.found(part)) for part in day.PARTS)


def test_unknown_bench_is_wrong_usage() -> None:
    assert CliRunner().invoke(bench, ["wishes"]).exit_code == 2


def test_targets_are_judged_in_the_right_direction() -> None:
    assert at_most("a", "ms", [1.0, 2.0, 3.0], 2.0).met
    assert not at_most("a", "ms", [1.0, 2.1, 3.0], 2.0).met
    assert times_floor("b", "s", 2.0, 1.0, 2.0).met
    assert not times_floor("b", "s", 2.1, 1.0, 2.0).met
    assert share_of_floor("c", "1/s", 50.0, 100.0, 0.5).met
    assert not share_of_floor("c", "1/s", 49.0, 100.0, 0.5).met
    assert share_of_floor("c", "1/s", 50.0, 100.0, 0.5).ratio == 2.0


def test_one_missed_target_misses_the_bench() -> None:
    good, bad = at_most("a", "ms", [1.0], 2.0), at_most("b", "ms", [3.0], 2.0)
    assert report("x", Options(), [good])["met"]
    assert not report("x", Options(), [good, bad])["met"]


def test_percentile_is_a_measured_time_that_so_many_do_not_exceed() -> None:
    times = [float(n) for n in range(100, 0, -1)]
    assert percentile(times, 99) == 99.0
    assert percentile(times, 50) == 50.0
    assert percentile([7.0], 99) == 7.0


def test_damaged_bytes_are_refused_and_nothing_crashes() -> None:
    found = told("fuzz")
    assert found["crashes"] == []
    assert found["met"]
    assert (
        found["accepted"] + found["refused"] == found["inputs"] == sum(found["by_target"].values())
    )


def test_zones_are_judged_right_without_exception() -> None:
    by_name = {figure["name"]: figure["value"] for figure in told("mrz")["figures"]}
    assert by_name["wrong_accepted"] == by_name["right_refused"] == 0


def test_a_chip_is_read_in_answers_as_long_as_it_gives() -> None:
    found = told("chip")
    assert found["passport"]["longest_answer"] > 0.9 * found["passport"]["stated"]
    short = found["passport_short_lengths"]
    assert 200 < short["longest_answer"] <= short["stated"] == 258
