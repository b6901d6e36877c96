"""Writing the lines of a roster as guests, each joined to a file as far as that is sure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.issuance_days.guests import Guest, Match
from counter_app.domain.issuance_days.matching import Found, find, padded
from counter_app.domain.issuance_days.roster import UNKNOWN, GuestLine
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.numbers import v_number
from counter_app.domain.people.person import Person
from counter_app.domain.people.roster import RosterRow
from counter_app.services.import_rows import complete_contacts, take_in_people
from counter_app.store.base import table
from counter_app.store.queries import custody, people
from counter_app.store.queries import day_guests as queries
from counter_app.store.tables.issuance_days import IssuanceDayGuestRow
from counter_app.store.work import Work

_AT_ONCE = 500


class Intake:
    """The lines of one list on their way to a day."""

    def __init__(
        self,
        work: Work,
        day: IssuanceDay,
        institution_id: UUID,
        roster_id: UUID,
        lines: Sequence[GuestLine],
    ) -> None:
        """Keep what it is about."""
        self._work, self._day = work, day
        self._institution_id, self._roster_id = institution_id, roster_id
        self._lines = lines
        self._new: list[dict[str, object]] = []
        self._changed: list[tuple[Guest, dict[str, object]]] = []
        self._on_file: dict[UUID, Person] = {}
        self._said: dict[UUID, tuple[Person, str, str]] = {}

    def judge(self) -> dict[str, int]:
        """Find out whom each line means; return the numbers of a report.

        Complete people with a V-number who are not on file are put there, as any roster does.
        """
        session = self._work.session
        born_then = queries.born_on(
            session, (line.born.iso() for line in self._lines if line.born.is_complete)
        )
        found = self._match(born_then)
        fresh = [
            line for line, one in zip(self._lines, found, strict=True)
            if one.match is Match.NOBODY and _is_complete(line)
        ]  # fmt: skip
        added = 0
        if fresh:
            tally, _, _ = take_in_people(self._work, _once(fresh), "")
            added = tally.added
            found = self._match(born_then)
        return {**self._sort(found), "people_added": added}

    def _match(self, born_then: Mapping[PartialDate, list[Person]]) -> list[Found]:
        numbers = {line.v_number for line in self._lines if line.v_number}
        numbers |= {lost for line in self._lines if (lost := padded(line.given_number))}
        by_number = people.by_v_numbers(self._work.session, numbers)
        self._on_file = {one.id: one for one in by_number.values()}
        return [find(line, by_number, born_then) for line in self._lines]

    def _sort(self, found: Sequence[Found]) -> dict[str, int]:
        """Divide lines into new ones and those that stand on the day's lists already."""
        session, day_id = self._work.session, self._day.id
        there = {one.id: one for one in queries.guests(session, day_id, self._institution_id)}
        said = {_key(one): one for one in there.values()}
        own = {one.row: one for one in there.values() if one.roster_id == self._roster_id}
        known = {one.person_id for one in found if one.person_id}
        on_day = queries.on_day(session, day_id, known)
        count: Counter[str] = Counter()
        for line, one in zip(self._lines, found, strict=True):
            before = own.get(line.row)  # of this very list, read with other columns
            is_open = before is not None and _is_open(before)
            guest = before or (
                there.get(on_day[one.person_id]) if one.person_id in on_day
                else said.get(_key(line))
            )  # fmt: skip
            if guest is not None and not is_open:
                count["unchanged"] += 1
                self._changed.append((guest, _said_anew(guest, line)))
                self._say_of(guest.person_id, line)
                continue
            is_double = one.person_id is not None and one.person_id in on_day
            judged = Found(Match.DOUBLE, proposal_id=one.person_id) if is_double else one
            row = self._row(line, judged)
            if one.person_id is not None and not is_double:
                on_day[one.person_id] = guest.id if guest else UUID(str(row["id"]))
                self._say_of(one.person_id, line)
            count[judged.match.value] += 1
            if guest is None:
                self._new.append(row)
            else:
                self._changed.append((guest, _read_anew(guest, row)))
        names = ("by_number", "proposed", "nobody", "double", "unchanged")
        return {name: count[name] for name in names}

    def _say_of(self, person_id: UUID | None, line: GuestLine) -> None:
        """Keep what a line says of somebody on file, for what is empty there."""
        if person_id is None or person_id in self._said or not (line.email or line.language):
            return
        person = self._on_file.get(person_id) or people.person(self._work.session, person_id)
        self._said[person_id] = (person, line.email, line.language)

    def write(self) -> None:
        """Write new lines, and what a list says anew of those that stood there before.

        An e-mail address or a language that is empty on file is filled; invitations go there.
        """
        complete_contacts(self._work.session, self._said.values())
        rows = table(IssuanceDayGuestRow)
        for start in range(0, len(self._new), _AT_ONCE):
            self._work.session.execute(insert(rows), self._new[start : start + _AT_ONCE])
        for guest, values in self._changed:
            if values:
                self._work.session.execute(
                    update(rows)
                    .where(rows.c.id == guest.id)
                    .values(**values, version=guest.version + 1)
                )

    def _row(self, line: GuestLine, found: Found) -> dict[str, object]:
        return {
            "id": new_id(), "day_id": self._day.id, "institution_id": self._institution_id,
            "roster_id": self._roster_id, "row": line.row, "surname": line.surname,
            "given_names": line.given_names, "born": line.born.iso(), "match": found.match,
            "v_number": line.v_number, "given_number": "" if line.v_number else line.given_number,
            "nationality": line.nationality, "email": line.email, "language": line.language,
            "party": line.party, "preference": line.preference, "person_id": found.person_id,
            "proposal_id": found.proposal_id, "settled_at": None, "settled_by": None,
            "version": 1,
        }  # fmt: skip


def _key(one: GuestLine | Guest) -> tuple[str, str, str, str]:
    """Return what tells a line from another one of the same list, without a person on file."""
    number = one.v_number or one.given_number
    return number, one.surname.casefold(), one.given_names.casefold(), one.born.iso()


def _said_anew(guest: Guest, line: GuestLine) -> dict[str, object]:
    """Return the fields in which a newer list says something else, or something at last."""
    return {
        name: getattr(line, name)
        for name in ("email", "language", "party", "preference", "nationality")
        if getattr(line, name) and getattr(line, name) != getattr(guest, name)
    }


def _is_open(guest: Guest) -> bool:
    """Whether nobody settled a line and no V-number did: it may be judged anew."""
    return guest.settled_at is None and guest.person_id is None


def _read_anew(guest: Guest, row: Mapping[str, object]) -> dict[str, object]:
    """Return in what a line of the same list differs, now that more of its columns are known."""
    before: dict[str, object] = {
        "surname": guest.surname, "given_names": guest.given_names, "born": guest.born.iso(),
        "match": guest.match, "v_number": guest.v_number, "given_number": guest.given_number,
        "nationality": guest.nationality, "email": guest.email, "language": guest.language,
        "party": guest.party, "preference": guest.preference, "person_id": guest.person_id,
        "proposal_id": guest.proposal_id,
    }  # fmt: skip
    return {name: row[name] for name, value in before.items() if row[name] != value}


def _is_complete(line: GuestLine) -> bool:
    """Whether somebody can be put on file from a line alone."""
    named = bool(line.surname or line.given_names)
    return bool(line.v_number and named and line.nationality and line.born != UNKNOWN)


def _once(lines: Sequence[GuestLine]) -> list[RosterRow]:
    """Return lines as a roster of people has them, each V-number once."""
    by_number = {line.v_number: line for line in reversed(lines)}
    return [
        RosterRow(
            row=line.row, v_number=line.v_number or "", surname=line.surname,
            given_names=line.given_names, date_of_birth=line.born, nationality=line.nationality,
            email=line.email or None, language=line.language or None,
        )
        for line in sorted(by_number.values(), key=lambda one: one.row)
    ]  # fmt: skip


def person_meant(work: Work, guest: Guest, number: str) -> UUID:
    """Return who is meant by a V-number or a card's number; put on file who is known by a card.

    Raises:
        Refused: NOT_FOUND.
        Invalid: BAD_V_NUMBER, REQUIRED.
    """
    session = work.session
    scanned = custody.by_number(session, "".join(number.split()).upper())
    if scanned is not None and scanned.person_id is not None:
        return scanned.person_id
    wanted = scanned.v_number if scanned else v_number(number)
    known = people.by_v_number(session, wanted)
    if known is not None:
        return known.id
    card = next(iter(custody.by_v_number(session, wanted)), None)
    if card is None:
        raise Refused(Code.NOT_FOUND, what="person")
    if not guest.nationality:
        raise Invalid(Code.REQUIRED, "nationality")
    row = RosterRow(
        row=guest.row, v_number=wanted, surname=card.surname, given_names=card.given_names,
        date_of_birth=card.date_of_birth, nationality=guest.nationality,
        email=guest.email or None, language=guest.language or None,
    )  # fmt: skip
    take_in_people(work, (row,), "")
    return people.by_v_numbers(session, (wanted,))[wanted].id
