"""Putting the good rows of a list on file: people, and cards with their first steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import bindparam, insert, update
from sqlalchemy.orm import Session

from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.consignment import ConsignmentCard
from counter_app.domain.findings import Finding, FindingCode, Severity
from counter_app.domain.ids import new_id
from counter_app.domain.people.person import Person
from counter_app.domain.people.roster import RosterRow
from counter_app.domain.transliteration import fold, to_mrz
from counter_app.services.custody import join_cards, step
from counter_app.store.base import table
from counter_app.store.queries import custody, people
from counter_app.store.tables.custody import CardRow
from counter_app.store.tables.people import (
    PersonRow,
)
from counter_app.store.work import Work


@dataclass
class Tally:
    """What became of the good rows."""

    added: int = 0
    completed: int = 0
    unchanged: int = 0


def _person_row(person_id: UUID, row: RosterRow, languages: str | None = None) -> dict[str, object]:
    """Return the values of a new row of `people`, with the keys that searching needs."""
    return {
        "id": person_id, "v_number": row.v_number, "surname": row.surname,
        "given_names": row.given_names, "mrz_surname": to_mrz(row.surname),
        "mrz_given_names": to_mrz(row.given_names),
        "search_key": fold(f"{row.surname} {row.given_names}"),
        "born": row.date_of_birth.iso(), "nationality": row.nationality, "sex": row.sex,
        "languages": languages or row.language or "", "email": row.email, "phone": row.phone,
        "street": row.address.street, "postcode": row.address.postcode,
        "city": row.address.city, "version": 1,
    }  # fmt: skip


def take_in_people(
    work: Work, rows: Sequence[RosterRow], file: str
) -> tuple[Tally, tuple[Finding, ...], dict[UUID, int]]:
    """Add who is new, complete what is empty on file, and note where the file says otherwise."""
    known = people.by_v_numbers(work.session, {row.v_number for row in rows})
    tally, findings, entries, fresh = Tally(), [], {}, []
    for row in rows:
        person = known.get(row.v_number)
        if person is None:
            person_id = new_id()
            fresh.append(_person_row(person_id, row))
            tally.added += 1
        else:
            person_id = person.id
            findings.extend(_differences(row, person, file))
            if _complete(work.session, row, person):
                tally.completed += 1
            else:
                tally.unchanged += 1
        entries[person_id] = row.row
    if fresh:
        work.session.execute(insert(table(PersonRow)), fresh)
        for made in fresh:
            join_cards(work, str(made["v_number"]), made["id"])
    return tally, tuple(findings), entries


def _differences(row: RosterRow, person: Person, file: str) -> list[Finding]:
    pairs = (
        ("surname", row.surname, person.surname),
        ("given_names", row.given_names, person.given_names),
        ("date_of_birth", row.date_of_birth.iso(), person.date_of_birth.iso()),
        ("nationality", row.nationality, person.nationality),
    )
    return [
        Finding(
            file=file, row=row.row, field=field, code=FindingCode.DIFFERS_FROM_FILE,
            severity=Severity.WARNING, value=new, values={"on_file": old},
        )
        for field, new, old in pairs
        if new != old
    ]  # fmt: skip


def complete_contacts(session: Session, said: Iterable[tuple[Person, str, str]]) -> int:
    """Fill e-mail address and language where they are empty on file, as lists of a day say them.

    Args:
        said: people on file, each with the address and the language of a line; "" for none.

    Returns:
        How many people were completed.
    """
    changes: dict[tuple[str, ...], list[dict[str, object]]] = defaultdict(list)
    for person, email, language in said:
        values: dict[str, object] = {}
        if email and not person.email:
            values["email"] = email
        if language and not person.languages:
            values["languages"] = language
        if values:
            changes[tuple(values)].append({**values, "key": person.id})
    rows = table(PersonRow)
    for names, of_people in changes.items():
        session.connection().execute(
            update(rows)
            .where(rows.c.id == bindparam("key"))
            .values({name: bindparam(name) for name in names} | {"version": rows.c.version + 1}),
            of_people,
        )
    return sum(map(len, changes.values()))


def _complete(session: Session, row: RosterRow, person: Person) -> bool:
    """Fill what is empty on file; what stands there is never overwritten by a list."""
    values: dict[str, object] = {}
    if row.email and not person.email:
        values["email"] = row.email
    if row.phone and not person.phone:
        values["phone"] = row.phone
    if row.language and not person.languages:
        values["languages"] = row.language
    if row.sex and not person.sex:
        values["sex"] = row.sex
    if row.address.lines() and not person.address.lines():
        address = row.address
        values |= {"street": address.street, "postcode": address.postcode, "city": address.city}
    if values:
        session.execute(
            update(table(PersonRow))
            .where(PersonRow.id == person.id)
            .values(**values, version=person.version + 1)
        )
    return bool(values)


def take_in_cards(
    work: Work,
    cards: Sequence[ConsignmentCard],
    persons: Mapping[str, Person],
    file: str,
    received: bool,
) -> tuple[Tally, tuple[Finding, ...]]:
    """Add cards that are new, with their first steps, and note where the file says otherwise."""
    known = custody.by_numbers(work.session, {card.document_number for card in cards})
    tally, findings, fresh = Tally(), [], []
    for card in cards:
        there = known.get(card.document_number)
        if there is not None:
            tally.unchanged += 1
            if there.v_number != card.v_number:
                findings.append(
                    Finding(
                        file=file, row=card.row, field="v_number",
                        code=FindingCode.DIFFERS_FROM_FILE, severity=Severity.WARNING,
                        value=card.v_number, values={"on_file": there.v_number},
                    )
                )  # fmt: skip
            continue
        person = persons.get(card.v_number)
        fresh.append(
            {
                "id": new_id(), "document_number": card.document_number,
                "document_type": card.document_type, "v_number": card.v_number,
                "surname": card.surname, "given_names": card.given_names,
                "born": card.date_of_birth.iso(), "valid_from": card.valid_from,
                "valid_until": card.valid_until, "state": CardState.ANNOUNCED,
                "location_id": work.actor.location_id, "box": card.box,
                "position": card.position, "person_id": person.id if person else None,
                "version": 0,
            }
        )  # fmt: skip
        tally.added += 1
    if fresh:
        work.session.execute(insert(table(CardRow)), fresh)
        _first_steps(work, [str(row["document_number"]) for row in fresh], received)
    return tally, tuple(findings)


def _first_steps(work: Work, numbers: Sequence[str], received: bool) -> None:
    """Announce new cards, and take them into stock when they lie here."""
    states = [CardState.ANNOUNCED]
    if received:
        states += [CardState.RECEIVED, CardState.IN_STOCK]
    for card in custody.by_numbers(work.session, numbers).values():
        for version, state in enumerate(states):
            at = replace(card, version=version, state=states[version - 1] if version else state)
            step(work, at, state, first=version == 0)
