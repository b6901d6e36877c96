"""The log keeps what helps to find a fault, and nothing about a person."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app import log
from counter_app.domain.errors import Code, Refused

PERSONAL = (
    "0307388624", "030 738 8624", "123456782", "1234 56 782", "V7P4YE36T",
    "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "PC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4",
    "someone@example.org", "06-04-2008", "2008-04-06",
)  # fmt: skip


@pytest.fixture
def lines(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Any]:
    path = log.configure(tmp_path / "state")

    def read() -> list[dict[str, Any]]:
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    yield read
    log.stop()


def test_a_line_is_json_with_what_is_allowed(lines: Any) -> None:
    log.get("counter_app.test").info("job done", job="back_up", seconds=1.5, surname="Nguyễn")
    (line,) = lines()
    assert line["event"] == "job done"
    assert line["level"] == "info"
    assert line["job"] == "back_up"
    assert line["seconds"] == 1.5
    assert "surname" not in line
    assert set(line) <= log.ALLOWED


@pytest.mark.parametrize("text", PERSONAL)
def test_what_looks_like_a_person_is_removed_even_from_allowed_keys(lines: Any, text: str) -> None:
    log.get("counter_app.test").warning(f"found {text} here", state=[text], code=text)
    logging.getLogger("counter_app.other").warning("found %s here", text)
    for line in lines():
        assert text not in json.dumps(line, ensure_ascii=False)
        assert line["event"] == f"found {log.REMOVED} here"


@pytest.mark.parametrize(
    "text",
    [
        "no nl translation for counter", "version 6.11.3", "counter_app/log.py:120 incident",
        "01a20a85-d4b5-727d-9b67-b48ac01cf675", "12345678", "3.51.1",
    ],
)  # fmt: skip
def test_what_is_not_about_a_person_stays(lines: Any, text: str) -> None:
    log.get("counter_app.test").warning(text)
    (line,) = lines()
    assert line["event"] == text


def test_a_library_is_quoted_without_its_values(lines: Any) -> None:
    logging.getLogger("some.library").error("row of %s failed", "Nguyễn")
    logging.getLogger("some.library").info("not asked for")
    (line,) = lines()
    assert line["event"] == "row of %s failed"
    assert line["logger"] == "some.library"


def test_an_incident_tells_where_but_not_what(lines: Any) -> None:
    def inner() -> None:
        try:
            raise ValueError("Nguyễn 0307388624")
        except ValueError as error:
            raise Refused(Code.DOUBT, name="Nguyễn") from error

    try:
        inner()
    except Refused as error:
        number = log.incident(error)
    (line,) = lines()
    assert line["incident"] == number
    assert len(number) == 6
    assert line["error"] == "Refused(doubt) < ValueError"
    assert [frame.rpartition(" ")[2] for frame in line["frames"]] == [
        "test_an_incident_tells_where_but_not_what", "inner",
    ]  # fmt: skip
    assert "Nguyễn" not in json.dumps(line, ensure_ascii=False)


def test_the_file_is_renewed_before_it_grows_too_large(
    lines: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(log, "_FILE_BYTES", 2_000)
    log.configure(tmp_path / "state")
    for _ in range(200):
        log.get("counter_app.test").info("job done")
    files = sorted(path.name for path in (tmp_path / "state").iterdir())
    assert "counter.log.1" in files
    assert len(files) <= 6
    assert all(path.stat().st_size <= 2_000 for path in (tmp_path / "state").iterdir())


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=60), max_size=6))
def test_no_other_key_ever_passes(values: dict[str, str]) -> None:
    assert set(log.without_people(None, "info", dict(values))) <= log.ALLOWED


@given(st.from_regex(r"[0-9]{10}", fullmatch=True), st.sampled_from(sorted(log.ALLOWED)))
def test_no_v_number_ever_passes(number: str, key: str) -> None:
    if key != "timestamp":
        line = log.without_people(None, "info", {key: f"about {number}."})
        assert number not in str(line)
