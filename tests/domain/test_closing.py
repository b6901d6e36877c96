"""Whom the closing of a desk hits, and where they go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from counter_app.domain.ids import new_id
from counter_app.domain.queue import QueueEntry, QueueState, Target
from counter_app.domain.queue.calling import DeskAtWork, working
from counter_app.domain.queue.closing import Closing, HitKind, closing
from counter_app.domain.queue.course import Coming
from counter_app.domain.queue.estimate import Basis, Estimate

NOW = datetime(2026, 9, 4, 9, tzinfo=UTC)
UNTIL = NOW + timedelta(minutes=30)
MINUTE = timedelta(minutes=1)


def at_work(name: str, *abilities: str, until: datetime | None = None) -> DeskAtWork:
    return DeskAtWork(
        desk_id=new_id(), name=name, operator_id=new_id(), operator_name=f"Clerk {name}",
        session_id=new_id(), abilities=frozenset(abilities), since=NOW, until=until,
    )  # fmt: skip


ONE, TWO = at_work("1", "scanner"), at_work("2")


def entry(state: QueueState = QueueState.WAITING, **changes: object) -> QueueEntry:
    facts: dict[str, object] = {
        "id": new_id(), "appointment_id": new_id(), "person_id": new_id(), "name": "Voorbeeld",
        "service": "BIOMETRICS", "persons": 1, "ticket": "A 001", "state": state, "since": NOW,
        "arrived_at": NOW, "starts_at": NOW, "day": NOW.date(),
    }  # fmt: skip
    return QueueEntry(**{**facts, **changes})  # type: ignore[arg-type]


def waits(minutes: float) -> Estimate:
    span = minutes * MINUTE
    return Estimate(basis=Basis.RECORDED, likely=span, least=span / 2, most=span * 1.2)


def of(*entries: QueueEntry, before: float = 40, after: float = 40, **more: object) -> Closing:
    def estimates(minutes: float) -> dict[UUID, Estimate]:
        return {one.appointment_id: waits(minutes) for one in entries}

    facts: dict[str, object] = {"coming": (), **more}
    return closing(
        ONE, UNTIL, NOW, entries=entries, at_work=(ONE, TWO), before=estimates(before),
        after=estimates(after), **facts,  # type: ignore[arg-type]
    )  # fmt: skip


def test_who_is_called_in_time_is_not_hit() -> None:
    assert of(entry(needs=frozenset({"scanner"})), before=10, after=10).hits == ()


def test_who_is_at_the_desk_is_finished_there() -> None:
    (hit,) = of(entry(QueueState.SERVING, desk_id=ONE.desk_id), before=0).hits
    assert (hit.kind, hit.goes_to) == (HitKind.AT_DESK, ())


def test_who_was_sent_here_goes_to_the_others() -> None:
    sent = entry(QueueState.TRANSFERRED, target=Target(operator_id=ONE.operator_id))
    (hit,) = of(sent, after=52).hits
    assert (hit.kind, hit.goes_to, hit.later_by) == (HitKind.SENT_HERE, ("2",), 12 * MINUTE)


def test_what_only_this_desk_can_do_goes_nowhere_and_stands_first() -> None:
    only, longer = entry(needs=frozenset({"scanner"}), ticket="A 009"), entry()
    found = of(longer, only, after=60)
    assert [(hit.ticket, hit.kind) for hit in found.hits] == [
        ("A 009", HitKind.ONLY_HERE), ("A 001", HitKind.LATER),
    ]  # fmt: skip
    assert found.hits[0].goes_to == ()


def test_a_minute_more_is_no_news() -> None:
    assert of(entry(), after=41).hits == ()


def test_the_booked_are_counted_from_then_on() -> None:
    def one(minutes: int, *needs: str) -> Coming:
        return Coming(
            appointment_id=new_id(), service="BIOMETRICS", persons=1, needs=frozenset(needs),
            starts_at=NOW + minutes * MINUTE,
        )  # fmt: skip

    found = of(coming=(one(20, "scanner"), one(30, "scanner"), one(60), one(90, "nobody can")))
    assert (found.booked_after, found.stranded) == (3, 1)


def test_a_desk_works_until_it_closes() -> None:
    closes = at_work("3", until=UNTIL)
    assert working((ONE, closes), UNTIL - MINUTE) == (ONE, closes)
    assert working((ONE, closes), UNTIL) == (ONE,)
