"""Killed in the middle: each gesture is whole or absent, and the audit trail knows which."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.audit import AuditEntry
from counter_app.domain.custody.card import CardState
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.journal import Journal
from counter_app.store.tables.appointments import AppointmentRow, ParticipantRow
from counter_app.store.tables.issuance import HandOutRow
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests import racers
from tests.expectations import rows, slots_are_right

KILLS = {"sqlite": 25, "postgresql": 10}


@dataclass
class Told:
    """What killed processes said before they died."""

    begun: dict[UUID, str] = field(default_factory=dict)
    ended: set[UUID] = field(default_factory=set)


def kill(
    office: Office, database: str, case: f.AtDesk, clerk: Actor, people: list[UUID],
    folder: Path, told: Told, chance: random.Random,
) -> None:  # fmt: skip
    """Let a process work and kill it at a random moment."""
    worker, ear = racers.worker_to_kill(
        database, clerk, case.wish(), people, folder, chance.randrange(10**6)
    )
    assert ear.recv()[0] == "ready"
    # a random number of messages and then a random moment after the last of them
    for _ in range(chance.randrange(1, 8)):
        hear(ear.recv(), told)
    ear.poll(chance.random() * 0.02)
    worker.kill()
    worker.join(10)
    worker.close()
    while others(office):
        ear.poll(0.01)
    try:
        while True:
            hear(ear.recv(), told)
    except (EOFError, OSError):
        ear.close()


def others(office: Office) -> int:
    """Count what a shared database still does for a client that is gone."""
    if office.store.is_embedded:
        return 0
    with office.store.reading() as session:
        return (
            session.scalar(
                text(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND pid <> pg_backend_pid() AND state <> 'idle'"
                )
            )
            or 0
        )


def hear(message: tuple[str, str, UUID], told: Told) -> None:
    word, action, gesture = message
    if word == "begin":
        told.begun[gesture] = action
    else:
        told.ended.add(gesture)


def check(office: Office, case: f.AtDesk, told: Told, clean: int) -> Counter[str]:
    """Compare the rows with what the audit trail says of every gesture."""
    outcomes: dict[UUID, AuditEntry | None] = {
        gesture: office.audit.outcome_of(gesture) for gesture in told.begun
    }
    for gesture in told.ended:
        assert outcomes[gesture] is not None  # what was confirmed is never lost
    done: Counter[str] = Counter()
    for gesture, entry in outcomes.items():
        if entry is None:
            continue
        assert entry.action == told.begun[gesture]
        done[entry.action] += 1
        if entry.action == "appointment.booked":
            visit = office.appointments.get(UUID(entry.subject))
            assert (visit.state, len(visit.participants)) == (AppointmentState.BOOKED, 1)
    booked = done["appointment.booked"] + clean
    for table in (AppointmentRow, ParticipantRow, OutboxRow):
        assert rows(office.store, table) == booked
    assert rows(office.store, HandOutRow) == done["card.handed_out"]
    assert rows(office.store, HandOutRow, state="undone") == done["card.hand_out_undone"]
    out = done["card.handed_out"] - done["card.hand_out_undone"]
    (card,) = office.custody.of_person(case.person.id)
    assert (out, card.state) in {(0, CardState.PRESENTED), (1, CardState.HANDED_OUT)}
    assert len(office.custody.events(card.id)) == 4 + rows(office.store, HandOutRow) * 2 - out
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()
    return done


@pytest.mark.slow
def test_killed_at_random_moments(
    office: Office, database: str, backend: str, clerk: Actor, planner: Actor, tmp_path: Path
) -> None:
    chance = random.Random(20260904)
    case = f.at_desk(office, clerk, planner, tmp_path)
    clean = rows(office.store, AppointmentRow)
    told, lost = Told(), 0
    for _ in range(KILLS[backend]):
        coming = [f.on_file(office, clerk) for _ in range(8)]
        for one in coming:
            f.ready_card(office, one)
        people = [one.id for one in coming]
        folder = tmp_path / f"journal-{len(told.begun)}"
        before = set(told.begun)
        kill(office, database, case, clerk, people, folder, told, chance)
        done = check(office, case, told, clean)
        left = {gesture for gesture, _ in Journal(folder).left_over()}
        assert len(left) <= 1  # just the gesture under way
        assert left <= set(told.begun) - before - told.ended
        lost += sum(1 for one in set(told.begun) - before if office.audit.outcome_of(one) is None)
    assert done["appointment.booked"] > 2
    assert done["card.handed_out"] > 2
    assert lost > 0  # else no process was killed in the middle of anything
