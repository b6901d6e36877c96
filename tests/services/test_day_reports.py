"""The report of a day, on paper and as tables; and what an institution is told, and is not."""

from __future__ import annotations

from datetime import time, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.report import DayReport
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.services.issuance import RefusalWish
from counter_app.services.office import Office
from tests import factories as f
from tests import hall_day as h


@pytest.fixture
def hall(office: Office, clock: SetClock, tmp_path: Path) -> h.HallDay:
    """Give a day on which one got the card, one was refused, one stayed away, one never booked."""
    made = h.running(office, clock, tmp_path)
    h.book(office, made, 2, time(9, 40))
    second = h.book(office, made, 1, time(9, 20))
    h.whole_visit(office, clock, made, 0, time(9, 10), 5)
    clock.set(second.starts_at - timedelta(minutes=3))
    office.queue.check_in(made.captain, second.id, new_id())
    clock.set(second.starts_at + timedelta(minutes=4))
    office.queue.call(made.captain, second.id, new_id())
    office.queue.serve(made.captain, second.id, new_id())
    wish = RefusalWish(
        appointment_id=second.id, person_id=made.people[1].id, reason=Refusal.NO_DOCUMENT,
        next_step=NextStep.NEW_APPOINTMENT,
    )  # fmt: skip
    office.issuance.refuse(made.captain, wish, new_id())
    clock.advance(timedelta(minutes=2))
    office.queue.done(made.captain, second.id, new_id())
    return made


def test_what_happened_is_counted(office: Office, hall: h.HallDay) -> None:
    report = office.day_reports.report(hall.captain, hall.day.id)
    assert (report.expected_guests, report.came, report.no_show) == (3, 2, 1)
    assert (report.handed_out, report.served, report.refused) == (1, 2, 1)
    assert report.refusals == (("no_document", 1),)
    assert (report.mean_wait, report.longest_wait) == (210, 420)
    assert report.finished_at == f.local(hall.day.day, 9, 26)
    assert dict(report.cards) == {"handed_out": 1, "left": 3}
    assert [(one.came, one.handed_out, one.waiting) for one in report.quarters] == [
        (1, 1, 0), (1, 0, 1),
    ]  # fmt: skip
    assert {
        (one.name, one.listed, one.handed_out, one.left_over) for one in report.institutions
    } == {("Universiteit Utrecht", 2, 1, 1), ("Hogeschool Voorbeeld", 2, 0, 2)}
    assert report.best_quarter == 1
    assert DayReport.of_data(report.as_data()) == report


def test_the_figures_of_a_closed_day_stay(office: Office, clock: SetClock, hall: h.HallDay) -> None:
    h.count_all(office, hall)
    cards = [hall.card(office, number).id for number in (1, 2, 3)]
    office.day_closing.keep(hall.captain, hall.day.id, cards, "blijft", new_id())
    office.day_closing.close(hall.captain, hall.day.id, new_id())
    closed = office.day_reports.report(hall.captain, hall.day.id)
    assert closed.is_closed
    assert dict(closed.cards) == {"handed_out": 1, "kept": 3}
    clock.advance(timedelta(days=1))
    office.people.change(
        hall.planner, hall.people[0], new_id()
    )  # what happens to people later changes nothing
    assert office.day_reports.report(hall.captain, hall.day.id) == closed


@pytest.mark.parametrize("language", ["nl", "en"])
def test_paper_and_tables_say_the_same_and_name_nobody(
    office: Office, hall: h.HallDay, language: str
) -> None:
    paper = office.day_reports.paper(hall.captain, hall.day.id, language)
    told = "\n".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    book = load_workbook(BytesIO(office.day_reports.tables(hall.captain, hall.day.id, language)))
    assert len(book.sheetnames) == 7
    figures = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=2)}
    assert 1 in figures.values()
    assert "7 min" in figures.values()
    for word in ("Universiteit Utrecht", "09:26", "7 min"):
        assert word in told
    assert "Voorbeeld 0" not in told
    assert all(one.v_number not in told for one in hall.people)


def test_an_institution_is_told_who_has_the_card_and_no_more(
    office: Office, hall: h.HallDay
) -> None:
    own = hall.institutions[0]
    content = office.day_reports.institution_table(hall.captain, hall.day.id, own.id, "en")
    (sheet,) = load_workbook(BytesIO(content)).worksheets
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == [
        "Your list", "Row", "Surname", "Given names", "Number on your list", "Card handed out",
        "On",
    ]  # fmt: skip
    assert [(row[2], row[5]) for row in rows[1:]] == [("Voorbeeld 0", "yes"), ("Voorbeeld 2", "no")]
    everything = " ".join(str(cell) for row in rows for cell in row)
    for number in range(4):
        assert hall.card(office, number).document_number not in everything
    assert "TUR" not in everything
    assert "Voorbeeld 1" not in everything  # another institution's
