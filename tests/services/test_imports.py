"""Files of one issuance day: each planted defect is named, the same file twice changes nothing."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from counter_app.domain.changes import CardsChanged, Change, ImportFinished
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.findings import FindingCode
from counter_app.domain.ids import new_id
from counter_app.domain.imports import ImportReport
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import PersonRow
from tests import factories as f
from tests.expectations import refused, rows, unchanged

DAY = Path(__file__).parents[1] / "fixtures" / "issuance-day"
HEADING = "v_number,surname,given_names,date_of_birth,nationality,email"


@pytest.fixture(scope="module")
def day(
    sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Office, Actor, dict[str, ImportReport]]]:
    """Give an embedded office into which the three files of the day were taken."""
    database = tmp_path_factory.mktemp("day") / "office.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{database}{tail}")
    office = f.open_office(str(database), SetClock(f.NOW))
    planner = f.seat(office, "planner")
    reports = {
        "noordzee": office.imports.people(planner, DAY / "students-noordzee.xlsx"),
        "delta": office.imports.people(planner, DAY / "students-delta.csv"),
        "consignment": office.imports.consignment(planner, DAY / "consignment.csv"),
    }
    yield office, planner, reports
    office.close()


Day = tuple[Office, Actor, dict[str, ImportReport]]


def found(report: ImportReport) -> dict[str, int]:
    return dict(Counter(finding.code.value for finding in report.findings))


def test_the_workbooks_defects_are_named(day: Day) -> None:
    report = day[2]["noordzee"]
    assert (report.rows, report.added, len(report.held_back)) == (242, 235, 7)
    assert found(report) == {
        "unknown_column": 2, "lost_leading_zero": 5, "duplicate_row": 1, "bad_v_number": 1,
        "bad_date": 1, "bad_email": 1,
    }  # fmt: skip
    named = {
        (one.file, one.row, one.field, one.value, one.proposal)
        for one in report.findings
        if one.code is FindingCode.LOST_LEADING_ZERO
    }
    assert ("students-noordzee.xlsx", 55, "v_number", "358278968", "0358278968") in named
    last = {(one.row, one.field) for one in report.findings if one.row == 245}
    assert last == {(245, "v_number"), (245, "date_of_birth"), (245, "email")}


def test_the_text_files_defects_are_named(day: Day) -> None:
    report = day[2]["delta"]
    assert (report.rows, report.added, len(report.held_back)) == (160, 128, 32)
    assert found(report) == {"encoding_assumed": 1, "empty_rows": 1, "lost_characters": 44}


def test_the_consignments_defects_are_named(day: Day) -> None:
    report = day[2]["consignment"]
    assert (report.rows, report.added, len(report.held_back)) == (393, 391, 2)
    counted = found(report)
    assert (counted["no_card"], counted["card_of_nobody"], counted["duplicate_card"]) == (10, 1, 1)
    (bad,) = [one for one in report.findings if one.code is FindingCode.BAD_DOCUMENT_NUMBER]
    assert (bad.row, bad.field, bad.value) == (394, "document_number", "V0O000000")
    card = day[0].custody.by_number("VX1Y2Z3A4")
    assert card is not None
    assert (card.person_id, card.state) == (None, CardState.IN_STOCK)


def test_every_row_is_on_file_or_waits(day: Day) -> None:
    office, _, reports = day
    assert rows(office.store, PersonRow) == 235 + 128
    assert rows(office.store, CardRow) == 391
    for report in reports.values():
        assert report.added + report.unchanged + len(report.held_back) == report.rows
        assert {one.row for one in report.held_back} <= {one.row for one in report.findings}


@pytest.mark.parametrize("file", ["students-noordzee.xlsx", "students-delta.csv"])
def test_the_same_file_twice_changes_nothing(day: Day, file: str, tmp_path: Path) -> None:
    office, planner, _ = day
    copy = shutil.copyfile(DAY / file, tmp_path / f"again-{file}")
    with unchanged(office.store):
        assert office.imports.people(planner, copy).repeated
        assert office.imports.consignment(planner, DAY / "consignment.csv").repeated


def test_reports_are_kept(day: Day) -> None:
    office, planner, reports = day
    kept = {report.run_id: report for report in office.imports.runs(planner)}
    assert set(kept) == {report.run_id for report in reports.values()}
    again = office.imports.report(planner, reports["noordzee"].run_id)
    assert [one.row for one in again.held_back] == [
        one.row for one in reports["noordzee"].held_back
    ]
    assert Counter(again.findings) == Counter(reports["noordzee"].findings)
    assert [one.run_id for one in office.imports.runs(planner, most=1)] != []
    with refused(Code.NOT_FOUND, what="import"):
        office.imports.report(planner, new_id())


def roster(folder: Path, *lines: str, name: str = "students.csv") -> Path:
    file = folder / name
    file.write_text("\n".join([HEADING, *lines]) + "\n", encoding="utf-8")
    return file


def test_a_held_back_row_is_settled_by_a_person(
    office: Office, planner: Actor, tmp_path: Path, announced: list[Change]
) -> None:
    file = roster(tmp_path, "2123456789,Voorbeeld,Ay?e,2001-02-03,TUR,a@example.org")
    report = office.imports.people(planner, file)
    assert ImportFinished(report.run_id) in announced
    (waiting,) = report.held_back
    assert waiting.cells["given_names"] == "Ay?e"
    with unchanged(office.store), refused(Code.BAD_NUMBER) as caught:
        office.imports.settle(planner, report.run_id, waiting.row, {})
    assert [one.field for one in caught.value.values["findings"]] == ["given_names"]
    after = office.imports.settle(planner, report.run_id, waiting.row, {"given_names": "Ayşe"})
    assert after.held_back == ()
    (line,) = office.people.search(f.seat(office, "clerk"), "2123456789")
    assert line.name == "Voorbeeld, Ayşe"
    for run, row in ((report.run_id, waiting.row), (report.run_id, 99), (new_id(), 2)):
        with unchanged(office.store), refused(Code.NOT_FOUND):
            office.imports.settle(planner, run, row, {"given_names": "Ayşe"})


def test_two_rows_about_one_person_are_settled_one_after_the_other(
    office: Office, planner: Actor, tmp_path: Path
) -> None:
    file = roster(
        tmp_path,
        "2123456789,Voorbeeld,Ayşe,2001-02-03,TUR,",
        "2123456789,Voorbeeld,Ayla,2001-02-03,TUR,a@example.org",
    )
    report = office.imports.people(planner, file)
    assert [one.row for one in report.held_back] == [2, 3]
    for row in (2, 3):
        report = office.imports.settle(planner, report.run_id, row, {})
    assert report.held_back == ()
    (line,) = office.people.search(f.seat(office, "clerk"), "2123456789")
    assert line.name == "Voorbeeld, Ayşe"
    assert office.people.get(line.id).email == "a@example.org"


def test_a_list_completes_a_person_and_never_overwrites(
    office: Office, planner: Actor, tmp_path: Path
) -> None:
    known = f.on_file(office, planner, email="own@example.org")
    born = known.date_of_birth.iso()
    file = roster(tmp_path, f"{known.v_number},Anders,Ayşe,{born},TUR,other@example.org")
    report = office.imports.people(planner, file)
    assert (report.added, report.completed, report.unchanged) == (0, 0, 1)
    (differs,) = report.findings
    assert (differs.code, differs.field) == (FindingCode.DIFFERS_FROM_FILE, "surname")
    assert office.people.get(known.id) == known
    bare = f.on_file(office, planner)
    file = roster(
        tmp_path, f"{bare.v_number},Voorbeeld,Ayşe,{born},TUR,b@example.org", name="more.csv"
    )
    assert office.imports.people(planner, file).completed == 1
    assert office.people.get(bare.id).email == "b@example.org"
    assert office.people.get(bare.id).version == bare.version + 1


def test_a_card_that_came_before_its_person_finds_them(
    office: Office, planner: Actor, tmp_path: Path, announced: list[Change]
) -> None:
    later = f.person()
    office.imports.consignment(planner, f.consignment(tmp_path / "c.csv", {"person": later}))
    assert CardsChanged(planner.location_id) in announced
    born = later.date_of_birth.iso()
    office.imports.people(planner, roster(tmp_path, f"{later.v_number},V,A,{born},TUR,"))
    (line,) = office.people.search(planner, str(later.v_number))
    (card,) = office.custody.of_person(line.id)
    assert card.person_id == line.id


def test_a_card_that_came_before_its_person_finds_one_who_is_added_by_hand(
    office: Office, planner: Actor, tmp_path: Path
) -> None:
    later = f.person()
    office.imports.consignment(planner, f.consignment(tmp_path / "c.csv", {"person": later}))
    made = office.people.add(planner, later, new_id())
    assert [card.person_id for card in office.custody.of_person(made.id)] == [made.id]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""), ("heading.csv", HEADING.encode()), ("other.csv", b"a,b\n1,2\n"),
        ("broken.xlsx", b"PK\x03\x04 and then nothing"), ("picture.png", b"\x89PNG\r\n\x1a\n"),
    ],
)  # fmt: skip
def test_a_damaged_file_changes_nothing(
    office: Office, planner: Actor, tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    for take_in in (office.imports.people, office.imports.consignment):
        with unchanged(office.store), pytest.raises(CounterError) as caught:
            take_in(planner, file)
        assert caught.value.code.value.startswith("file_")
        assert not isinstance(caught.value, Refused)


def test_a_missing_file(office: Office, planner: Actor, tmp_path: Path) -> None:
    with unchanged(office.store), refused(Code.FILE_MISSING):
        office.imports.people(planner, tmp_path / "absent.csv")
