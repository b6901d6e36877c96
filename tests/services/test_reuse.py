"""Decisions on reuse, and the capture records that they rest on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.reuse.decision import Answer, Need, Reason
from counter_app.domain.reuse.facts import Modality, Place, Product
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import refused

HEADING = "V-nummer;Wat;Afgenomen op;Plaats;Kwaliteit;Ontbrekende vingers"


def listed(folder: Path, *rows: str, heading: str = HEADING) -> Path:
    path = folder / f"{new_id()}.csv"
    path.write_text("\n".join((heading, *rows)), encoding="utf-8")
    return path


def test_a_decision_rests_on_the_records_taken_in(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    person = f.on_file(office, clerk)
    number, day = person.v_number, date(2023, 7, 1)
    before = office.reuse.decide(clerk, person.id, Product.ID_W, day)
    path = listed(
        tmp_path, f"{number};foto;01-06-2022;loket;goed;",
        f"{number};vingerafdrukken;01-06-2022;loket;goed;right_index:passing",
    )  # fmt: skip

    report = office.reuse.take_in(planner, path)
    after = office.reuse.decide(clerk, person.id, Product.ID_W, day)

    assert (before.answer, before.reason) == (Answer.ALL, Reason.MISSING)
    assert (report.added, report.known, report.wrong) == (2, 0, ())
    assert (after.answer, after.reason) == (
        Answer.FINGERPRINTS_ONLY, Reason.PASSING_IMPEDIMENT,
    )  # fmt: skip
    photo = after.line(Modality.PHOTO)
    assert (photo.need, photo.taken_on, photo.place) == (
        Need.REUSE, date(2022, 6, 1), Place.DESK,
    )  # fmt: skip


def test_the_same_list_again_adds_nothing_and_a_later_record_takes_the_place_of_an_earlier(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    person = f.on_file(office, clerk)
    good = listed(tmp_path, f"{person.v_number};photo;2023-06-01;desk;good;")
    poor = listed(tmp_path, f"{person.v_number};photo;2023-06-01;desk;poor;")
    office.reuse.take_in(planner, good)

    again = office.reuse.take_in(planner, good)
    office.reuse.take_in(planner, poor)

    assert (again.added, again.known) == (0, 1)
    decision = office.reuse.decide(clerk, person.id, Product.LATER_PERMIT, date(2023, 7, 1))
    assert decision.line(Modality.PHOTO).reason is Reason.POOR


def test_rows_of_no_use_are_named_and_the_others_count(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    number = f.on_file(office, clerk).v_number
    path = listed(
        tmp_path, f"{number};foto;01-06-2022;loket;;", "12;foto;01-06-2022;loket;;",
        f"{number};foto;01-06-2030;loket;;", f"{number};iris;01-06-2022;loket;;",
        f"{number};foto;01-06-2022;stadhuis;;", f"{number};foto;01-06-2022;loket;mooi;",
        f"{number};foto;01-06-2022;loket;;left_thumb:passing", "0000000012;foto;01-06-2022;loket;;",
    )  # fmt: skip

    report = office.reuse.take_in(planner, path)

    assert report.added == 1
    assert [(one.row, one.code, one.field) for one in report.wrong] == [
        (3, Code.BAD_V_NUMBER, "v_number"), (4, Code.BAD_DATE, "taken_on"),
        (5, Code.BAD_WORD, "modality"), (6, Code.BAD_WORD, "place"),
        (7, Code.BAD_WORD, "quality"), (8, Code.BAD_WORD, "missing"),
        (9, Code.NOT_FOUND, "v_number"),
    ]  # fmt: skip


def test_an_empty_list_is_refused(office: Office, planner: Actor, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as caught:
        office.reuse.take_in(planner, listed(tmp_path))
    assert caught.value.code is Code.FILE_EMPTY


def test_asking_is_noted(office: Office, clerk: Actor) -> None:
    person = f.on_file(office, clerk)

    decision = office.reuse.decide(clerk, person.id, Product.BREXIT)

    assert (decision.on, decision.rule_set) == (f.TODAY, "E")
    actions = [line.action for line in office.people.page(clerk, person.id).history]
    assert "reuse.decided" in actions


def test_nobody_unknown_is_decided_on(office: Office, clerk: Actor) -> None:
    with refused(Code.NOT_FOUND):
        office.reuse.decide(clerk, new_id(), Product.ID_W)


def test_taking_in_records_tells_the_persons_page(
    office: Office, clerk: Actor, planner: Actor, tmp_path: Path, announced: list[Change]
) -> None:
    person = f.on_file(office, clerk)
    announced.clear()

    office.reuse.take_in(planner, listed(tmp_path, f"{person.v_number};foto;01-06-2022;loket;;"))

    assert announced == [PersonChanged(person.id)]
