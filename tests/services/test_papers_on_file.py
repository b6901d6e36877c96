"""Papers on file: recorded, taken back, taken in, and what follows of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import delete, insert, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.on_file import Wanted
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import ContactAnswer, PaperOnFile
from counter_app.domain.turn import Spared
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.papers_on_file import PaperRow
from tests import contacts_office as c
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import actions, refused, unchanged

BIRTH = PaperOnFile(paper=Paper.BIRTH_CERTIFICATE, dated=date(1999, 1, 2), language="tr")
REPORT = PaperOnFile(paper=Paper.POLICE_REPORT, dated=f.TODAY - timedelta(days=3))


def test_a_paper_is_recorded_once_and_taken_back(
    office: Office, clerk: Actor, announced: list[Change]
) -> None:
    papers, key = office.papers_on_file, new_id()
    someone = f.on_file(office, clerk)
    papers.record(clerk, someone.id, BIRTH, key)
    assert actions(office, key) == [("paper.recorded", str(someone.id))]
    assert PersonChanged(someone.id) in announced
    with unchanged(office.store):
        papers.record(clerk, someone.id, BIRTH, key)
        papers.record(clerk, someone.id, BIRTH, new_id())
    found = papers.of_person(clerk, someone.id)
    (kept,) = found.kept
    assert (kept.paper, kept.recorded_by, kept.recorded_at) == (BIRTH, clerk.name, f.NOW)
    assert [one.answer for one in found.decisions] == [ContactAnswer.NOT_NEEDED]
    gone = new_id()
    papers.take_back(clerk, someone.id, kept.id, gone)
    assert papers.of_person(clerk, someone.id).kept == ()
    with unchanged(office.store):
        papers.take_back(clerk, someone.id, kept.id, gone)
    with unchanged(office.store), refused(Code.NOT_FOUND):
        papers.take_back(clerk, someone.id, kept.id, new_id())
    papers.record(clerk, someone.id, BIRTH, new_id())
    assert len(papers.of_person(clerk, someone.id).kept) == 1


@pytest.mark.parametrize(
    ("paper", "code"),
    [
        (replace(BIRTH, dated=f.TODAY + timedelta(days=1)), Code.BAD_DATE),
        (replace(BIRTH, language="xx"), Code.BAD_WORD),
    ],
)
def test_what_cannot_be_is_not_recorded(
    office: Office, clerk: Actor, paper: PaperOnFile, code: Code
) -> None:
    someone = f.on_file(office, clerk)
    with unchanged(office.store), pytest.raises(Invalid) as caught:
        office.papers_on_file.record(clerk, someone.id, paper, new_id())
    assert caught.value.code is code
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.papers_on_file.record(clerk, new_id(), BIRTH, new_id())


def test_a_list_is_taken_in_and_again_adds_nothing(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    someone = f.on_file(office, clerk)
    file = tmp_path / "papers.csv"
    file.write_text(
        "V-nummer;Stuk;Datum;Taal;Vertaald\n"
        f"{someone.v_number};geboorteakte;02-01-1999;tr;\n"
        f"{someone.v_number};geboorteakte;02-01-1999;tr;\n"
        "2999999999;geboorteakte;02-01-1999;tr;\n",
        encoding="utf-8",
    )
    report = office.papers_on_file.take_in(planner, file)
    assert (report.added, report.known) == (1, 1)
    assert [(one.row, one.code) for one in report.wrong] == [(4, Code.NOT_FOUND)]
    assert office.papers_on_file.take_in(planner, file).added == 0
    (kept,) = office.papers_on_file.of_person(clerk, someone.id).kept
    assert kept.paper == BIRTH


def test_a_plan_the_turn_and_the_letter_leave_out_what_is_on_file(
    office: Office, clerk: Actor
) -> None:
    someone = c.in_delft(office, clerk)
    c.goes_through(office, someone.id, "replacement")
    f.ready_card(office, someone)
    visit = c.expected(office, clerk, someone, service="COLLECT_DOCUMENT")
    wanted = [Wanted(person_id=someone.id, procedure="replacement")]

    def fate() -> Fate:
        (lines,) = c.contacts(office).propose(clerk, wanted).proposal.plan.people
        return next(one.fate for one in lines.lines if one.contact is Contact.DOCUMENTS)

    def is_asked_for() -> bool:
        letter = office.messages.appointment_letter(clerk, visit.id)
        pages = PdfReader(BytesIO(letter.pdf)).pages
        return "proces-verbaal" in " ".join(page.extract_text() for page in pages)

    assert fate() is Fate.ALONG
    assert is_asked_for()
    assert Spared.POLICE_REPORT not in office.turns.answer(clerk, someone.id).spared
    office.papers_on_file.record(clerk, someone.id, REPORT, new_id())
    assert fate() is Fate.NOT_NEEDED
    assert not is_asked_for()
    assert Spared.POLICE_REPORT in office.turns.answer(clerk, someone.id).spared


def test_the_database_keeps_records_as_they_are(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk)
    office.papers_on_file.record(clerk, someone.id, BIRTH, new_id())
    (kept,) = office.papers_on_file.of_person(clerk, someone.id).kept
    rows = table(PaperRow)
    row = {
        "id": new_id(), "person_id": someone.id, "paper": "birth_certificate",
        "dated": BIRTH.dated, "language": "tr", "is_translated": False, "recorded_at": f.NOW,
        "operator_id": clerk.operator_id, "undoes_id": kept.id,
    }  # fmt: skip

    def attempt(statement) -> str:  # type: ignore[no-untyped-def]
        with pytest.raises(DBAPIError) as caught, beneath(office.store) as connection:
            connection.execute(statement)
        return str(caught.value)

    assert "append_only" in attempt(update(rows).values(language="nl"))
    assert "append_only" in attempt(delete(rows))
    assert "wrong_state" in attempt(insert(rows).values({**row, "language": "nl"}))
    assert "wrong_state" in attempt(insert(rows).values({**row, "undoes_id": row["id"]}))
    tomorrow = {**row, "undoes_id": None, "dated": f.TODAY + timedelta(days=2)}
    assert "bad_date" in attempt(insert(rows).values(tomorrow))
    assert attempt(insert(rows).values({**row, "undoes_id": None, "language": "tur"}))
