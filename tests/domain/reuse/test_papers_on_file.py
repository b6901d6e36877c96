"""Lists of papers that are on file, and what a letter asks to bring of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from counter_app.domain.contacts.on_file import OnFile, Wanted, applicant
from counter_app.domain.contacts.papers_asked import judged, to_bring
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import ContactAnswer, ContactReason, PaperOnFile
from counter_app.domain.reuse.papers_on_file import check, read_papers
from counter_app.domain.tables import Table, TableRow
from counter_app.settings import contact_rules, plan_rules

ON = date(2026, 9, 4)
PLAN = plan_rules()
USUAL = ("passport", "birth_certificate")
BIRTH = PaperOnFile(paper=Paper.BIRTH_CERTIFICATE, dated=date(1999, 1, 2), language="tr")
REPORT = PaperOnFile(paper=Paper.POLICE_REPORT, dated=date(2026, 9, 1))
STATEMENT = PaperOnFile(paper=Paper.SPONSOR_STATEMENT, dated=date(2026, 3, 5))


def known(number: int, *papers: PaperOnFile, procedure: str = "", **changes: object) -> OnFile:
    made = OnFile(
        person_id=UUID(int=number), v_number="", name="", born=PartialDate(1990, 5, 1),
        nationality="TUR", postcode="", ready={}, papers=papers, procedure=procedure,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def said(who: OnFile) -> dict[Paper | None, tuple[ContactAnswer, ContactReason]]:
    return {one.paper: (one.answer, one.reason) for one in judged(PLAN, contact_rules(), who, ON)}


def brought(*people: OnFile, usual: tuple[str, ...] = USUAL) -> tuple[str, ...]:
    decisions = {one.person_id: judged(PLAN, contact_rules(), one, ON) for one in people}
    return to_bring(usual, PLAN, people, decisions)


def table(*rows: tuple[object, ...]) -> Table:
    return Table(
        rows=tuple(TableRow(number, cells) for number, cells in enumerate(rows, 1))  # type: ignore[arg-type]
    )


def test_a_list_is_read_in_both_languages() -> None:
    found = read_papers(
        table(
            ("V-nummer", "Stuk", "Datum", "Taal", "Vertaald"),
            ("2000000001", "geboorteakte", date(1999, 1, 2), "Turks", "ja"),
            ("2000000001", "police report", date(2026, 9, 1), "", ""),
            ("2000000001", "paspoort", date(2026, 9, 1), "", ""),
            ("2000000001", "geboorteakte", date(2026, 9, 5), "", ""),
            ("2000000001", "geboorteakte", date(2026, 9, 1), "klingon", ""),
            ("2000000001", "geboorteakte", date(2026, 9, 1), "", "misschien"),
        ),
        ON,
    )
    assert [one.paper for one in found.lines] == [replace(BIRTH, is_translated=True), REPORT]
    assert [(one.row, one.code, one.field) for one in found.wrong] == [
        (4, Code.BAD_WORD, "paper"), (5, Code.BAD_DATE, "dated"), (6, Code.BAD_WORD, "language"),
        (7, Code.BAD_WORD, "translated"),
    ]  # fmt: skip


def test_a_paper_of_tomorrow_cannot_be_on_file() -> None:
    with pytest.raises(Invalid) as caught:
        check(replace(REPORT, dated=date(2026, 9, 5)), ON)
    assert caught.value.code is Code.BAD_DATE


def test_each_paper_is_judged_by_its_rule() -> None:
    yes, no = ContactAnswer.NOT_NEEDED, ContactAnswer.NEEDED
    assert said(known(1)) == {}
    assert said(known(1, BIRTH, REPORT)) == {
        Paper.BIRTH_CERTIFICATE: (yes, ContactReason.ON_FILE),
        Paper.POLICE_REPORT: (yes, ContactReason.ON_FILE),
    }
    assert said(known(1, STATEMENT)) == {
        Paper.SPONSOR_STATEMENT: (yes, ContactReason.ON_FILE)
    }  # one day later it is six months old
    old = replace(STATEMENT, dated=date(2026, 3, 4))
    assert said(known(1, old)) == {Paper.SPONSOR_STATEMENT: (no, ContactReason.TOO_OLD)}
    foreign = replace(REPORT, language="tr")
    assert said(known(1, foreign)) == {Paper.POLICE_REPORT: (no, ContactReason.OTHER_LANGUAGE)}
    assert said(known(1, procedure="replacement")) == {
        Paper.POLICE_REPORT: (no, ContactReason.NOT_ON_FILE)
    }


def test_a_police_report_counts_for_the_document_that_was_held_when_it_was_made() -> None:
    held = known(1, REPORT, procedure="replacement", held_since=date(2026, 9, 1))
    assert said(held)[Paper.POLICE_REPORT][0] is ContactAnswer.NOT_NEEDED
    newer = replace(held, held_since=date(2026, 9, 2))  # another document was handed out since
    assert said(newer)[Paper.POLICE_REPORT] == (ContactAnswer.NEEDED, ContactReason.OTHER_LOSS)
    procedure = PLAN.procedures["replacement"]
    wanted = Wanted(person_id=held.person_id, procedure="replacement")
    assert applicant(held, wanted, procedure, ON).lost_on == REPORT.dated
    assert applicant(newer, wanted, procedure, ON).lost_on == ON


def test_a_letter_leaves_out_what_everybody_has_on_file() -> None:
    assert brought(known(1)) == USUAL
    assert brought(known(1, BIRTH)) == ("passport",)
    assert brought(known(1, BIRTH), known(2)) == USUAL
    assert brought(known(1, BIRTH), known(2, BIRTH)) == ("passport",)


def test_a_letter_asks_for_what_a_text_asks_for() -> None:
    assert brought(known(1, procedure="replacement")) == (*USUAL, "police_report")
    assert brought(known(1, REPORT, procedure="replacement")) == USUAL
    both = (known(1, REPORT, procedure="replacement"), known(2, procedure="replacement"))
    assert brought(*both) == (*USUAL, "police_report")
    listed = brought(known(1, procedure="replacement"), usual=("police_report",))
    assert listed == ("police_report",)
    assert brought(known(1, procedure="skilled_migrant")) == USUAL  # only assumed


def test_the_papers_that_no_text_asks_for_are_marked() -> None:
    for one in PLAN.procedures.values():
        assert one.assumed_papers <= set(one.papers)
    assert PLAN.procedures["replacement"].assumed_papers == frozenset()
    assert Paper.BIRTH_CERTIFICATE in PLAN.procedures["eu_family"].assumed_papers
