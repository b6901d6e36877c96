"""A hall played in memory, as the services would tell of it: slices, arrivals, who is here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from counter_app.cli.bench.hall_model import ONE_CLOSES, Guest
from counter_app.cli.bench.hall_plan import ABILITY
from counter_app.cli.bench.hall_play import Play
from counter_app.domain.appointments import AppointmentState, Channel
from counter_app.domain.queue import AT_DESK, IN_HALL, QueueEntry, QueueState, Target
from counter_app.domain.queue.calling import DeskAtWork
from counter_app.domain.queue.course import Coming, HallNow
from counter_app.domain.queue.experience import Attended, Experience, learned
from counter_app.domain.queue.statistics import Slice

_FIRST_DAY = datetime(2026, 9, 7, tzinfo=UTC)
_PRINTS = frozenset({ABILITY})
_NOTHING: frozenset[str] = frozenset()


class Record:
    """One day's play, and which day it is."""

    def __init__(self, play: Play, day: int) -> None:
        """Number the day: people of different days are different people."""
        self.play = play
        self._midnight = _FIRST_DAY + timedelta(days=day)
        self._day = day
        self.booked = dict(play.expected)

    def moment(self, seconds: float) -> datetime:
        """Return a moment of this day."""
        return self._midnight + timedelta(seconds=seconds)

    def name(self, number: int) -> UUID:
        """Return the id of somebody's visit."""
        return UUID(int=(self._day << 64) + number)

    def now(self) -> datetime:
        """Return the play's present moment."""
        return self.moment(self.play.now)

    def hall(self) -> HallNow:
        """Return what an estimate starts from: nothing of what is still to come is in it."""
        now = self.play.now
        return HallNow(
            entries=tuple(self._entry(guest) for guest in self.play.guests.values()),
            coming=tuple(
                Coming(
                    appointment_id=self.name(guest.number), service=guest.service, persons=1,
                    starts_at=self.moment(guest.starts),
                    needs=_PRINTS if guest.prints else _NOTHING,
                )
                for guest in sorted(self.play.expected.values(), key=_by_time)
                if guest.starts >= now - 3600
            ),
            at_work=tuple(self._desk(desk) for desk in self.play.at_work),
        )  # fmt: skip

    def slices(self) -> list[Slice]:
        """Return all slices of the day, when it is over."""
        return [
            Slice(
                appointment_id=self.name(one.guest.number), state=one.state,
                started_at=self.moment(one.began), ended_at=self.moment(one.ended),
                service=one.guest.service, persons=1,
                due=self.moment(max(one.guest.starts, one.guest.arrived)),
                desk_id=_desk_id(one.desk) if one.state in AT_DESK else None,
            )
            for one in self.play.happened or ()
        ]  # fmt: skip

    def came(self) -> list[Attended]:
        """Return who came and who stayed away, when the day is over."""
        walked = {one.guest.number: one.guest for one in self.play.happened or ()}
        return [self._attended(one) for one in (self.booked | walked).values()]

    def _attended(self, guest: Guest) -> Attended:
        here = guest.number not in self.play.expected
        return Attended(
            appointment_id=self.name(guest.number), starts_at=self.moment(guest.starts),
            channel=Channel.WALK_IN if guest.walked else Channel.DESK,
            state=AppointmentState.FULFILLED if here else AppointmentState.NO_SHOW,
            arrived_at=self.moment(guest.arrived) if here else None,
        )  # fmt: skip

    def _entry(self, guest: Guest) -> QueueEntry:
        at_desk = guest.state in AT_DESK
        return QueueEntry(
            id=self.name(guest.number), appointment_id=self.name(guest.number),
            person_id=self.name(guest.number), name="", service=guest.service, persons=1,
            ticket="", state=guest.state, since=self.moment(guest.since),
            arrived_at=self.moment(guest.arrived), starts_at=self.moment(guest.starts),
            day=self._midnight.date(), desk_id=_desk_id(guest.desk) if at_desk else None,
            needs=_PRINTS if guest.prints else _NOTHING, walked_in=guest.walked,
            calls=guest.calls if at_desk else 0,
            target=Target(ability=ABILITY) if guest.state in IN_HALL - {QueueState.WAITING}
            else Target(),
        )  # fmt: skip

    def _desk(self, desk: int) -> DeskAtWork:
        return DeskAtWork(
            desk_id=_desk_id(desk), name=str(desk), operator_id=_desk_id(desk), operator_name="",
            session_id=_desk_id(desk), abilities=_PRINTS if desk % 2 == 0 else _NOTHING,
            since=self.moment(0.0),
            until=self.moment(ONE_CLOSES) if desk == self.play.closes else None,
        )  # fmt: skip


def experience(records: Iterable[Record]) -> Experience:
    """Return what days that are over have shown, as the services learn it."""
    known = list(records)
    return learned(
        [one for record in known for one in record.slices()],
        [one for record in known for one in record.came()], UTC,
    )  # fmt: skip


def _by_time(guest: Guest) -> tuple[float, int]:
    return guest.starts, guest.number


def _desk_id(desk: int) -> UUID:
    return UUID(int=(1 << 100) + desk)
