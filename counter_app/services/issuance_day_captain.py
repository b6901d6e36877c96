"""The captain of an issuance day: the live board, desks to open and close, the next wave early."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from counter_app.domain.changes import IssuanceDaysChanged, QueueChanged
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.board import (
    RECENT,
    Board,
    Forecast,
    Forecaster,
    LooseEnd,
    LooseEnds,
    LooseKind,
    Standing,
    Tally,
    at_this_pace,
    by_institution,
    by_quarter,
    next_to_call,
    quarter_of,
)
from counter_app.domain.issuance_days.day import QUARTER, DayState, IssuanceDay, check_step
from counter_app.domain.issuance_days.fetching import in_order
from counter_app.domain.issuance_days.signals import (
    SignalKind,
    called_until,
    wanted_desks,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.ticks import day_and_tick, midnight
from counter_app.domain.queue import AT_DESK
from counter_app.domain.rules import HouseRules
from counter_app.services import queue_desks
from counter_app.services.issuance_days import take_step
from counter_app.store.base import table
from counter_app.store.queries import issuance_day_board as queries
from counter_app.store.queries import issuance_day_door as days
from counter_app.store.queries import issuance_day_floor as floor
from counter_app.store.queries import issuance_days, packages, planning
from counter_app.store.store import Store
from counter_app.store.tables.issuance_day_floor import SignalRow
from counter_app.store.work import Work

_SHOWN = 40


@dataclass(frozen=True, slots=True)
class _Scene:
    """The hall, its day, and the span of that day."""

    place: Location
    day: days.Today
    begins: datetime
    ends: datetime
    now: datetime


class DayCaptain:
    """What the captain sees and decides while a day runs."""

    def __init__(
        self, store: Store, rules: HouseRules, forecaster: Forecaster | None = None
    ) -> None:
        """Join the parts; without a forecaster the pace of the last quarter of an hour counts."""
        self._store = store
        self._rules = rules
        self._forecaster = forecaster

    def board(self, actor: Actor) -> Board | None:
        """Return the state of today's issuance day here; None when there is none.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.reading() as session:
            scene = self._scene(session, actor.location_id)
            return None if scene is None else self._board(session, scene)

    def forecast(self, actor: Actor) -> Forecast | None:
        """Tell when today's day ends; None where nothing can be said. It may take seconds.

        Raises Refused(NOT_PERMITTED).
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.reading() as session:
            scene = self._scene(session, actor.location_id)
            if scene is None:
                return None
            if self._forecaster is None:
                return self._board(session, scene).forecast
            standing = self._standing(session, scene)
            plan = issuance_days.day(session, scene.day.id)
        return self._forecaster(standing, plan, scene.now)

    def loose_ends(self, actor: Actor) -> LooseEnds:
        """Return who has no card, which card nobody comes for, and which laptop is not home yet.

        Raises Refused(NOT_PERMITTED).

        Of each kind the first forty are shown; the counts are of all.
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.reading() as session:
            scene = self._scene(session, actor.location_id)
            if scene is None:
                return LooseEnds()
            span = (scene.begins, scene.ends, _SHOWN)
            people = queries.without_card(session, scene.place.id, *span)
            lost = queries.not_found(session, _missed(scene))
            cards = queries.without_person(session, scene.place.id, *span)
            today = scene.begins.astimezone(scene.place.tz).date()
            away = packages.away(session, scene.place.id, today)
        found = {
            LooseKind.INSIDE_NO_CARD: people[LooseKind.INSIDE_NO_CARD],
            LooseKind.NOT_FOUND: (len(lost), lost),
            LooseKind.INVITED_NO_CARD: people[LooseKind.INVITED_NO_CARD],
            LooseKind.CARD_NO_PERSON: cards,
            LooseKind.LAPTOP_AWAY: (len(away), tuple(
                LooseEnd(
                    kind=LooseKind.LAPTOP_AWAY, name=one.device_name, starts_at=one.made_at
                )
                for one in away
            )),
        }  # fmt: skip
        return LooseEnds(
            counts={kind: number for kind, (number, _) in found.items()},
            shown=tuple(one for _, ends in found.values() for one in ends),
        )

    def begin(self, actor: Actor, gesture: UUID) -> None:
        """Let today's day begin: from now on the door lets people in.

        Raises:
            Refused: NOT_PERMITTED; DAY_NOT_RUNNING where no day is planned; WRONG_STATE unless its
                list is closed.
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                day = issuance_days.day(work.session, self._today(work).id)
                _start(work, day)

    def call_early(self, actor: Actor, begins: datetime, gesture: UUID) -> None:
        """Let the people of a quarter of an hour come in now, and all before them.

        Args:
            begins: the beginning of that quarter.

        Raises:
            Refused: NOT_PERMITTED, DAY_NOT_RUNNING.
            Invalid: BAD_TIME for a moment outside the day.
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            day = self._running(work)
            until = quarter_of(begins) + QUARTER
            if not day.begins_at <= begins < day.ends_at:
                raise Invalid(Code.BAD_TIME, "begins", value=begins.isoformat())
            _say(work, day.id, SignalKind.CALL_EARLY, until_at=until)
            work.audit(
                "issuance_day.called_early", day.id, location_id=actor.location_id,
                until=until.isoformat(),
            )  # fmt: skip

    def stop_early(self, actor: Actor, gesture: UUID) -> None:
        """Let nobody come in earlier than the house's minutes any more.

        Raises Refused(NOT_PERMITTED, DAY_NOT_RUNNING).
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.work(actor, gesture) as work:
            if not work.earlier():
                day = self._running(work)
                _say(work, day.id, SignalKind.CALL_EARLY, until_at=day.begins_at)
                work.audit(
                    "issuance_day.called_early", day.id, location_id=actor.location_id, until=None
                )

    def want_desk(
        self, actor: Actor, desk_id: UUID, gesture: UUID, *, is_wanted: bool = True
    ) -> None:
        """Ask for a desk to be opened, or say that it is not wanted any more.

        A desk that was going to close stays open.

        Raises:
            Refused: NOT_PERMITTED, DAY_NOT_RUNNING; NOT_FOUND for a desk of elsewhere.
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            day = self._running(work)
            if desk_id not in {one.id for one in planning.desks(work.session, actor.location_id)}:
                raise Refused(Code.NOT_FOUND, what="desk")
            kind = SignalKind.WANT_DESK if is_wanted else SignalKind.DROP_DESK
            _say(work, day.id, kind, desk_id=desk_id)
            if is_wanted:
                queue_desks.close_at(work, desk_id, None)
            work.audit("desk.wanted" if is_wanted else "desk.dropped", desk_id,
                       location_id=actor.location_id)  # fmt: skip

    def close_desk(self, actor: Actor, desk_id: UUID, gesture: UUID) -> None:
        """Let a desk call nobody any more; who is served there is finished.

        Raises:
            Refused: NOT_PERMITTED, DAY_NOT_RUNNING; NO_DESK when nobody sits there.
        """
        actor.require(Permission.LEAD_DAY)
        with self._store.work(actor, gesture) as work:
            if work.earlier():
                return
            day = self._running(work)
            if not queue_desks.close_at(work, desk_id, work.now):
                raise Refused(Code.NO_DESK)
            _say(work, day.id, SignalKind.DROP_DESK, desk_id=desk_id)
            work.audit(
                "desk.closing", desk_id, location_id=actor.location_id,
                until=work.now.isoformat(),
            )  # fmt: skip

    def _board(self, session: Session, scene: _Scene) -> Board:
        place, day, now = scene.place, scene.day, scene.now
        counted = queries.counted(session, place.id, scene.begins, scene.ends, now - RECENT)
        quarters = by_quarter(counted)
        rules = self._rules.queue.at(place.code)
        called = called_until(day.signals)
        today, _ = day_and_tick(now, place.tz)
        institutions = by_institution(counted)
        whole = [one.tally for one in institutions]
        board = Board(
            day_id=day.id, name=day.name, state=day.state, at=now, zone=place.zone,
            begins_at=day.begins_at, ends_at=day.ends_at, holds=day.hall_holds,
            total=sum(whole, Tally()),
            quarters=quarters, institutions=institutions,
            hall=queries.hall(session, place.id, today),
            desks=queries.desks(session, place.id, now, wanted_desks(day.signals)),
            called_until=called,
            next_call=next_to_call(quarters, rules.early_limit, called, now),
        )  # fmt: skip
        return replace(board, forecast=at_this_pace(board))

    def _standing(self, session: Session, scene: _Scene) -> Standing:
        place, now = scene.place, scene.now
        today, _ = day_and_tick(now, place.tz)
        hall = floor.in_hall(session, place.id, today)
        span = (scene.begins, scene.ends)
        counted = queries.counted(session, place.id, *span, now - RECENT)
        keys = self._rules.queue.at(place.code).order
        return Standing(
            inside=tuple(one.arrived_at for one in in_order(hall, keys)),
            at_desks=tuple(
                (now - one.since).total_seconds() for one in hall if one.state in AT_DESK
            ),
            desks_open=floor.desks_at_work(session, place.id),
            expected=tuple(
                (line.begins, line.tally.missing)
                for line in by_quarter(counted)
                if line.tally.missing
            ),
            took=queries.took(session, place.id, *span),
        )  # fmt: skip

    def _scene(self, session: Session, location_id: UUID) -> _Scene | None:
        now = self._store.clock.now()
        place = planning.location(session, location_id)
        today, _ = day_and_tick(now, place.tz)
        day = days.today(session, place.id, today)
        if day is None:
            return None
        begins = midnight(today, place.tz)
        return _Scene(place, day, begins, midnight(today + timedelta(days=1), place.tz), now)

    def _today(self, work: Work) -> days.Today:
        scene = self._scene(work.session, work.actor.location_id)
        if scene is None:
            raise Refused(Code.DAY_NOT_RUNNING, state="")
        return scene.day

    def _running(self, work: Work) -> days.Today:
        day = self._today(work)
        if day.state is not DayState.RUNNING:
            raise Refused(Code.DAY_NOT_RUNNING, state=day.state.value)
        return day


def _start(work: Work, day: IssuanceDay) -> None:
    check_step(day, DayState.RUNNING, "")
    take_step(work, day, DayState.RUNNING)


def _missed(scene: _Scene) -> tuple[UUID, ...]:
    return tuple(
        dict.fromkeys(
            one.card_id
            for one in scene.day.signals
            if one.kind is SignalKind.NOT_FOUND and one.card_id is not None
        )
    )


def _say(
    work: Work, day_id: UUID, kind: SignalKind, *, until_at: datetime | None = None,
    desk_id: UUID | None = None,
) -> None:  # fmt: skip
    work.session.execute(
        insert(table(SignalRow)),
        {
            "id": new_id(), "day_id": day_id, "kind": kind, "at": work.now,
            "operator_id": work.actor.operator_id, "until_at": until_at, "desk_id": desk_id,
            "card_id": None,
        },
    )  # fmt: skip
    work.note(IssuanceDaysChanged(day_id), QueueChanged(work.actor.location_id))
