"""The agenda of a location, read from both databases."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.agenda import ListKind
from counter_app.services.office import Office
from tests import factories as f
from tests.services.booking_office import PRINTS, VISA, family, visit


def test_a_day_has_its_capacity_and_the_visits_that_keep_their_time(
    office: Office, clerk: Actor
) -> None:
    early = f.book(office, clerk, f.local(f.SATURDAY, 9))
    late = f.book(office, clerk, f.local(f.SATURDAY, 9, 10))
    gone = f.book(office, clerk, f.local(f.SATURDAY, 12))
    office.appointments.cancel(clerk, gone.id, "ill", new_id())
    (day,) = office.agenda.days(clerk, clerk.location_id, f.SATURDAY)
    assert [line.id for line in day.lines] == [early.id, late.id]
    assert day.desks == 6
    busy = [(one.tick, one.booked) for one in day.load if one.booked]
    assert busy == [(108, 1), (109, 1), (110, 1), (111, 1)]
    assert day.use == pytest.approx(4 / (6 * 96))


def test_a_closed_day_is_empty(office: Office, clerk: Actor) -> None:
    saturday, sunday = office.agenda.days(clerk, clerk.location_id, f.SATURDAY, 2)
    assert (saturday.day, sunday.day) == (f.SATURDAY, f.SUNDAY)
    assert (sunday.load, sunday.lines, sunday.use) == ((), (), None)


def test_the_season_says_how_full_each_day_is(office: Office, clerk: Actor) -> None:
    f.book(office, clerk, f.local(f.SATURDAY, 9))
    season = {one.day: one for one in office.agenda.season(clerk, clerk.location_id, f.TODAY, 60)}
    assert season[f.SATURDAY].taken == 2
    assert season[f.SATURDAY].capacity == 6 * 96
    assert f.SUNDAY not in season
    assert max(season) == date(2026, 9, 26)  # no further than slots are laid out


def test_a_list_names_all_services_of_a_visit(office: Office, clerk: Actor) -> None:
    coming = family(office, clerk, (PRINTS,), (VISA,))
    office.appointments.book(clerk, visit(office, coming), new_id())
    both = "Biometrics + Return visa"
    for kind in ListKind:
        file = office.agenda.list_of(clerk, clerk.location_id, f.SATURDAY, 1, kind, "en")
        match kind:
            case ListKind.XLSX:
                sheet = load_workbook(BytesIO(file)).active
                assert sheet is not None
                text = str(list(sheet.iter_rows(values_only=True)))
            case ListKind.PDF:
                text = PdfReader(BytesIO(file)).pages[0].extract_text()
            case _:
                text = file.decode("utf-8-sig")
        assert both in " ".join(text.split()), kind


def test_lists_are_files_that_other_programs_read(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk, surname="=1+1", given_names="Ayşe")
    f.book(office, clerk, f.local(f.SATURDAY, 9), someone)
    f.book(office, clerk, f.local(f.SATURDAY, 10, 30))

    def made(kind: ListKind) -> bytes:
        return office.agenda.list_of(clerk, clerk.location_id, f.SATURDAY, 1, kind, "nl")

    sheet = load_workbook(BytesIO(made(ListKind.XLSX))).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:5] == ("Dag", "Tijd", "Tot", "Nummer", "Naam")
    assert rows[1][:3] == ("2026-09-05", "09:00", "09:10")
    assert (rows[1][4], sheet["E2"].data_type) == ("=1+1, Ayşe", "s")  # never a formula
    text = made(ListKind.CSV).decode("utf-8-sig").splitlines()
    assert text[1].split(";")[4] == "'=1+1, Ayşe"
    page = PdfReader(BytesIO(made(ListKind.PDF))).pages[0].extract_text()
    assert "5 september 2026" in page
    assert "10:30" in page
    entries = office.audit.entries(f.seat(office, "auditor"), clerk.location_id)
    assert sum(entry.action == "agenda.list_made" for entry in entries) == 3


def test_a_list_is_complete_also_with_letters_that_no_font_has(
    office: Office, clerk: Actor
) -> None:
    someone = f.on_file(office, clerk, surname="\U00012000", given_names="Enki")
    f.book(office, clerk, f.local(f.SATURDAY, 9), someone)
    data = office.agenda.list_of(
        clerk, clerk.location_id, f.SATURDAY, 1, ListKind.PDF, "en"
    )  # fmt: skip
    assert "?, Enki" in PdfReader(BytesIO(data)).pages[0].extract_text()


def test_who_may_not_see_people_sees_no_agenda(office: Office, auditor: Actor) -> None:
    for read in (
        lambda: office.agenda.days(auditor, auditor.location_id, f.TODAY),
        lambda: office.agenda.season(auditor, auditor.location_id, f.TODAY),
        lambda: office.agenda.list_of(auditor, auditor.location_id, f.TODAY, 1, ListKind.CSV, "nl"),
    ):
        with pytest.raises(Refused) as refused:
            read()
        assert refused.value.code is Code.NOT_PERMITTED


def test_the_day_summer_time_ends_has_its_real_hours(office: Office, planner: Actor) -> None:
    day = date(2026, 10, 25)
    place = office.planning.location(planner.location_id)
    office.planning.add_rules(planner, (f.rule(place.id, 6),))
    office.planning.lay_out(planner, place.id, day, day)
    (read,) = office.agenda.days(planner, place.id, day)
    first = read.load[0].tick
    assert first == 9 * 12 + 12  # two o'clock came twice
    assert timedelta(minutes=5) * len(read.load) == timedelta(hours=8)
