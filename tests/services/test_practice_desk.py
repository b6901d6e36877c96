"""The practice reader: every kind of document for anybody, and none of it outside practice."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from counter_app import startup
from counter_app.cli.demo_office import PASSWORD, new_office
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.identity.chip import ChipStatement, ReadStep
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts
from counter_app.services.office import Office
from counter_app.services.practice_desk import PracticeDesk
from counter_app.store.base import table
from counter_app.store.keyfile import Cost
from counter_app.store.tables.planning import OrganisationRow
from counter_app.ui.words import practice as words
from tests import factories as f

S = ChipStatement
SOMEBODY = PersonFacts("Nguyễn", "Duyên Hồng", PartialDate(1997, 6, 17), "F", "VNM")


@pytest.fixture
def desk() -> PracticeDesk:
    return PracticeDesk(SetClock(f.NOW), wait=lambda _: None)


def read(desk: PracticeDesk, lines: tuple[str, ...]) -> tuple[ChipStatement, ...]:
    def tell(_step: ReadStep, _done: int, _whole: int) -> None:
        return None

    return desk.read("".join(lines), tell, lambda: False).statements


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("passport", (S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY, S.ZONE_SAME)),
        ("card", (S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY, S.ZONE_SAME)),
        ("card-long-number", (S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY, S.ZONE_SAME)),
        ("picture-replaced", (S.DATA_CHANGED, S.NO_COPY, S.ZONE_SAME)),
        ("copied-aa", (S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN, S.ZONE_SAME)),
        ("signer-expired", (S.DATA_SIGNER_REFUSED, S.COPY_NOT_EXCLUDED, S.ZONE_SAME)),
        ("signer-unknown", (S.DATA_SIGNER_UNKNOWN, S.COPY_NOT_EXCLUDED, S.ZONE_SAME)),
    ],
)
def test_a_document_bears_the_name_on_file(
    desk: PracticeDesk, kind: str, said: tuple[ChipStatement, ...]
) -> None:
    lines = desk.lay(kind, SOMEBODY)
    assert "NGUYEN<<DUYEN<HONG" in "".join(lines)
    assert lines == desk.lay(kind, SOMEBODY)
    assert read(desk, lines) == said


def test_scanned_lines_are_kept_where_they_fit(desk: PracticeDesk) -> None:
    zone = "".join(desk.lay("passport", SOMEBODY))
    assert "".join(desk.lay("slow", SOMEBODY, zone)) == zone
    assert "".join(desk.lay("card", SOMEBODY, zone)) != zone
    assert "NGUYEN" not in "".join(desk.lay("passport"))


def test_a_document_that_is_pulled_out_or_taken_away_is_lost(desk: PracticeDesk) -> None:
    lines = desk.lay("pulled-out", SOMEBODY)
    with pytest.raises(CounterError) as lost:
        read(desk, lines)
    assert lost.value.code is Code.CHIP_LOST
    lines = desk.lay("passport", SOMEBODY)
    desk.take_away()
    with pytest.raises(CounterError) as absent:
        read(desk, lines)
    assert absent.value.code is Code.CHIP_ABSENT


def test_each_kind_is_offered_once_and_has_words(desk: PracticeDesk) -> None:
    assert sorted((*desk.sound, *desk.broken)) == sorted(KINDS)
    assert set(words.WORDS) == set(KINDS)
    assert not set(desk.sound) & set(desk.broken)


def test_only_an_office_that_was_founded_for_practice_is_one(
    office: Office, tmp_path: Path
) -> None:
    assert not office.planning.is_practice()
    database = str(tmp_path / "practice.db")
    startup.create(database, new_office(f.location()), SetClock(f.NOW), Cost(1, 8, 1))
    session = startup.sign_in(database, "demo", PASSWORD, clock=SetClock(f.NOW))
    assert session.is_practice
    session.close()


def test_no_office_becomes_one_later(office: Office) -> None:
    """Not even by a statement of its own: a real desk never gets the practice reader."""
    rows, actor = table(OrganisationRow), f.seat(office, "administrator")
    with pytest.raises((RuntimeError, Refused)) as attempt, office.store.work(actor) as work:
        work.connection.execute(update(rows).values(is_practice=True))
    said = str(attempt.value)
    assert "append_only" in said or "not_permitted" in said  # the guard, or the server's own grants
    assert not office.planning.is_practice()
