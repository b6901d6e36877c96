"""A year of visits that are over, with all that figures are read from, loaded in bulk."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from counter_app.cli.bench.trial_office import Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.planning.opening import Location

YEAR = (date(2025, 9, 1), date(2026, 8, 31))
_SERVICES = ("COLLECT_DOCUMENT", "BIOMETRICS", "RESIDENCE_ENDORSEMENT", "UA_PROOF")
_WEIGHTS = (60, 25, 5, 10)
_FATES = ("fulfilled", "no_show", "cancelled", "released_not_needed")
_OF_FATES = (86, 7, 4, 3)
_SLICE = (
    "id", "appointment_id", "location_id", "state", "started_at", "ended_at", "desk_id",
    "previous_id", "void_reason",
)  # fmt: skip
_VISIT = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip
_CARD = (
    "id", "document_number", "document_type", "v_number", "surname", "given_names", "born",
    "valid_from", "valid_until", "state", "location_id", "box", "person_id", "version", "keeper",
    "keeper_id",
)  # fmt: skip
_EVENT = (
    "card_id", "version", "at", "from_state", "to_state", "location_id", "operator_id", "reason",
)  # fmt: skip
_CHECK = (
    "id", "person_id", "appointment_id", "operator_id", "session_id", "at", "document_genuine",
    "holder_is_person", "person_on_file", "means", "document_kind", "document_issuer",
    "document_number", "mrz_sha256", "was_typed", "findings", "outcome", "evidence",
)  # fmt: skip
_HANDED = (
    "id", "card_id", "person_id", "appointment_id", "verification_id", "operator_id",
    "session_id", "location_id", "state", "at", "old_document", "old_reference", "undo_reason",
)  # fmt: skip
_OUTBOX = ("id", "kind", "appointment_id", "language", "created_at")
_SENT = ("id", "outbox_id", "channel", "state", "due_at", "attempts", "handed_at", "sent_at")
_REFUSED = (
    "id", "appointment_id", "person_id", "operator_id", "at", "reason", "next_step", "note",
)  # fmt: skip
_AVOIDED = (
    "id", "saving", "contact", "rule", "rule_version", "person_id", "location_id", "day",
    "recorded_at", "operator_id", "appointment_id", "visits", "metres", "minutes",
)  # fmt: skip
_NIGHT = ("day", "location_id", "service", "noted_at", "horizon", "days")
_COUNTED = (
    "appointments", "participants", "queue_entries", "desk_slices", "cards", "custody_events",
    "verifications", "hand_outs", "hand_out_refusals", "first_free_times", "outbox", "deliveries",
    "avoided_visits",
)  # fmt: skip
_REASONS = ("no_document", "identity_doubted", "old_document_not_brought", "card_defect")


@dataclass(frozen=True, slots=True, kw_only=True)
class PastVisit:
    """One visit of the year, and what the dice said of it."""

    id: UUID
    person_id: UUID
    place: int
    desk: int
    service: str
    fate: str
    at: datetime
    wait: timedelta
    lasted: timedelta
    days_lying: int
    luck: int

    @property
    def hands_out(self) -> bool:
        """Whether a card changes hands."""
        return self.service == _SERVICES[0] and self.fate == _FATES[0]


def load_year(
    trial: TrialOffice, places: Sequence[Location], people: Sequence[UUID], number: int, seed: int
) -> None:
    """Load so many visits over `YEAR`, with queue, desks, cards, checks and messages."""
    visits = _visits(places, people, number, seed)
    raw = Raw(trial.database)
    scene = _Scene(raw, places, trial)
    with raw.unguarded():
        _settle_places(raw, places)
        raw.load("first_free_times", _NIGHT, _nights(raw, places, seed))
        for table, columns, rows in scene.tables(visits):
            raw.load(table, columns, rows)
    for table in _COUNTED:
        raw.analyze(table)
    raw.close()


def _settle_places(raw: Raw, places: Sequence[Location]) -> None:
    """Give people, and locations without one, a place on the map."""
    raw.execute("UPDATE people SET postcode = CASE sex WHEN 'F' THEN '2511 AA' ELSE '9711 LM' END")
    for number, place in enumerate(places):
        if place.latitude is not None:
            continue
        raw.execute(
            raw.sql("UPDATE locations SET latitude = ?, longitude = ? WHERE id = ?"),
            (51.5 + number * 0.14, 4.5 + number % 4 * 0.5, raw.id(place.id)),
        )


def _nights(raw: Raw, places: Sequence[Location], seed: int) -> Iterator[tuple[Any, ...]]:
    """Give how long one had to wait each night; now and then nothing was free."""
    dice = random.Random(seed)  # noqa: S311 - made-up waits
    for number in range((YEAR[1] - YEAR[0]).days + 1):
        day = YEAR[0] + timedelta(days=number)
        noted = raw.moment(datetime.combine(day, time(1, 30), UTC))
        for busy, place in enumerate(places):
            for service in _SERVICES:
                days = dice.randrange(5 + 3 * busy, 30 + 6 * busy)
                yield (
                    raw.day(day), raw.id(place.id), service, noted, 90,
                    days if days < 90 else None,
                )  # fmt: skip


def _visits(
    places: Sequence[Location], people: Sequence[UUID], number: int, seed: int
) -> list[PastVisit]:
    dice = random.Random(seed)  # noqa: S311 - made-up visits
    days = [YEAR[0] + timedelta(days=n) for n in range((YEAR[1] - YEAR[0]).days + 1)]
    open_days = [day for day in days if day.weekday() < 5]
    found = []
    for each in range(number):
        day = open_days[each * len(open_days) // number]
        place = dice.randrange(len(places))
        minute = dice.randrange(0, 8 * 12) * 5
        found.append(
            PastVisit(
                id=new_id(), person_id=people[each % len(people)], place=place,
                desk=dice.randrange(20), service=dice.choices(_SERVICES, _WEIGHTS)[0],
                fate=dice.choices(_FATES, _OF_FATES)[0],
                at=datetime.combine(day, time(7), UTC) + timedelta(minutes=minute),
                wait=timedelta(seconds=round(dice.expovariate(1 / (300 + 40 * place)))),
                lasted=timedelta(seconds=round(dice.lognormvariate(6.3, 0.4))),
                days_lying=min(120, round(dice.expovariate(1 / 9))), luck=dice.randrange(1000),
            )
        )  # fmt: skip
    return found


class _Scene:
    """Writes the rows of a year's visits as the database keeps them."""

    def __init__(self, raw: Raw, places: Sequence[Location], trial: TrialOffice) -> None:
        self._raw = raw
        self._places = [raw.id(place.id) for place in places]
        self._desks = [
            [raw.id(desk.id) for desk in trial.office.planning.desks(place.id)] for place in places
        ]
        self._operator = raw.id(trial.actor.operator_id)
        self._session = raw.id(new_id())

    def tables(
        self, visits: Sequence[PastVisit]
    ) -> Iterator[tuple[str, Sequence[str], Iterator[tuple[Any, ...]]]]:
        """Give each table with its columns and rows."""
        yield "appointments", _VISIT, self._appointments(visits)
        yield (
            "participants",
            ("appointment_id", "position", "person_id"),
            self._participants(visits),
        )
        yield "queue_entries", _SLICE, self._slices(visits)
        yield "desk_slices", (
            "id", "desk_id", "location_id", "operator_id", "session_id", "started_at", "ended_at",
        ), self._desk_slices()  # fmt: skip
        handed = [(one, new_id(), new_id()) for one in visits if one.hands_out]
        yield "cards", _CARD, self._cards(handed)
        yield "custody_events", _EVENT, self._events(handed)
        yield "verifications", _CHECK, self._checks(handed)
        yield "hand_outs", _HANDED, self._hand_outs(handed)
        yield "hand_out_refusals", _REFUSED, self._refusals(visits)
        told = [(one, new_id()) for one in visits]
        yield "outbox", _OUTBOX, self._outbox(told)
        yield "deliveries", _SENT, self._deliveries(told)
        yield "avoided_visits", _AVOIDED, self._avoided(visits)

    def _appointments(self, visits: Sequence[PastVisit]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for number, one in enumerate(visits):
            at = raw.moment(one.at)
            yield (
                raw.id(one.id), raw.id(one.id), 0, f"{number:08}", self._places[one.place],
                one.service, at, raw.moment(one.at + timedelta(minutes=10)), one.fate, "nl", at, 5,
            )  # fmt: skip

    def _participants(self, visits: Sequence[PastVisit]) -> Iterator[tuple[Any, ...]]:
        for one in visits:
            yield self._raw.id(one.id), 0, self._raw.id(one.person_id)

    def _slices(self, visits: Sequence[PastVisit]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one in visits:
            if one.fate != _FATES[0]:
                continue
            came = one.at - timedelta(minutes=one.luck % 11)
            called = one.at + one.wait
            begun = called + timedelta(seconds=40)
            desk = self._desks[one.place][one.desk % len(self._desks[one.place])]
            before = None
            for state, start, end, at_desk in (
                ("waiting", came, called, None), ("called", called, begun, desk),
                ("serving", begun, begun + one.lasted, desk),
                ("done", begun + one.lasted, None, None),
            ):  # fmt: skip
                slice_id = raw.id(new_id())
                yield (
                    slice_id, raw.id(one.id), self._places[one.place], state, raw.moment(start),
                    raw.moment(end) if end else None, at_desk, before, "",
                )  # fmt: skip
                before = slice_id

    def _desk_slices(self) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for number in range((YEAR[1] - YEAR[0]).days + 1):
            day = YEAR[0] + timedelta(days=number)
            if day.weekday() > 4:
                continue
            begun = datetime.combine(day, time(7), UTC)
            for place, desks in zip(self._places, self._desks, strict=True):
                for desk in desks:
                    yield (
                        raw.id(new_id()), desk, place, self._operator, self._session,
                        raw.moment(begun), raw.moment(begun + timedelta(hours=8)),
                    )  # fmt: skip

    def _cards(self, handed: Sequence[tuple[PastVisit, UUID, UUID]]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for number, (one, card_id, _) in enumerate(handed):
            lies = number % 20 == 0  # made-up, so that some still lie somewhere
            yield (
                raw.id(card_id), f"R{number:08}", "I", f"{1_000_000_000 + number}", "A", "B",
                "1990-01-01", raw.day(YEAR[0]), raw.day(date(2030, 9, 1)),
                "in_stock" if lies else "handed_out", self._places[one.place], "BOX",
                raw.id(one.person_id), 4, "location", self._places[one.place],
            )  # fmt: skip

    def _events(self, handed: Sequence[tuple[PastVisit, UUID, UUID]]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one, card_id, _ in handed:
            ready = one.at - timedelta(days=one.days_lying)
            place, before = self._places[one.place], None
            for version, (state, at) in enumerate(
                (("received", ready - timedelta(hours=1)), ("in_stock", ready),
                 ("presented", one.at), ("handed_out", one.at)), 1,
            ):  # fmt: skip
                yield (
                    raw.id(card_id), version, raw.moment(at), before, state, place,
                    self._operator, "",
                )  # fmt: skip
                before = state

    def _checks(self, handed: Sequence[tuple[PastVisit, UUID, UUID]]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one, _, check_id in handed:
            good = one.luck > 20
            answer = "yes" if good else "doubt"
            yield (
                raw.id(check_id), raw.id(one.person_id), raw.id(one.id), self._operator,
                self._session, raw.moment(one.at + one.wait), "yes", answer, "yes", "{}",
                "passport", "VNM", "X", "", False, "",
                "accepted" if good else "needs_second_person", "{}",
            )  # fmt: skip

    def _hand_outs(
        self, handed: Sequence[tuple[PastVisit, UUID, UUID]]
    ) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one, card_id, check_id in handed:
            yield (
                raw.id(new_id()), raw.id(card_id), raw.id(one.person_id), raw.id(one.id),
                raw.id(check_id), self._operator, self._session, self._places[one.place],
                "handed_out", raw.moment(one.at + one.wait), "none_held", "", "",
            )  # fmt: skip

    def _refusals(self, visits: Sequence[PastVisit]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one in visits:
            if one.luck < 8 and one.fate == _FATES[0]:
                yield (
                    raw.id(new_id()), raw.id(one.id), raw.id(one.person_id), self._operator,
                    raw.moment(one.at + one.wait), _REASONS[one.luck % 4], "new_appointment", "",
                )  # fmt: skip

    def _outbox(self, told: Sequence[tuple[PastVisit, UUID]]) -> Iterator[tuple[Any, ...]]:
        for one, message_id in told:
            kind = "not_needed" if one.fate == _FATES[3] else "confirmation"
            yield (
                self._raw.id(message_id), kind, self._raw.id(one.id), "nl",
                self._raw.moment(one.at - timedelta(days=7)),
            )  # fmt: skip

    def _deliveries(self, told: Sequence[tuple[PastVisit, UUID]]) -> Iterator[tuple[Any, ...]]:
        raw = self._raw
        for one, message_id in told:
            at = raw.moment(one.at - timedelta(days=7))
            yield raw.id(new_id()), raw.id(message_id), "mail", "sent", at, 1, at, at

    def _avoided(self, visits: Sequence[PastVisit]) -> Iterator[tuple[Any, ...]]:
        """Give an entry for each visit that was given back, and as many that fell away before."""
        raw = self._raw
        rules = {"BIOMETRICS": ("biometrics", "reuse.D"), "COLLECT_DOCUMENT": (
            "collect", "card.handed_out")}  # fmt: skip
        for one in visits:
            is_released = one.fate == _FATES[3]
            if not is_released and one.luck >= 30:
                continue
            contact, rule = rules.get(one.service, ("endorsement", "plan.card_ready"))
            way = None if one.luck % 10 == 0 else 1000 * (20 + one.luck % 160)
            yield (
                raw.id(new_id()), "released" if is_released else "not_asked", contact, rule, 1,
                raw.id(one.person_id), self._places[one.place], raw.day(one.at.date()),
                raw.moment(one.at - timedelta(days=7)), self._operator,
                raw.id(one.id) if is_released else None, 1, way,
                None if way is None else way // 750 + 25,
            )  # fmt: skip
