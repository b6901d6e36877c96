"""The audit trail: what it holds, and that tampering behind the program's back is named exactly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, Row, delete, insert, select, text, update

from counter_app.domain.audit import GENESIS, AuditFlaw, Flaw, microseconds, seal
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.audit import AuditHeadRow, AuditRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused

AUDIT, HEADS = table(AuditRow), table(AuditHeadRow)
SOME = 12
"""How many entries are written before somebody tampers with them."""


@pytest.fixture
def chain(office: Office, clerk: Actor) -> str:
    """Give the chain of the location with a dozen entries more."""
    for _ in range(SOME):
        f.on_file(office, clerk)
    verdict = office.audit.verify()
    assert (verdict.flaws, verdict.chains) == ((), 1)
    return str(clerk.location_id)


@contextmanager
def intruder(office: Office) -> Iterator[Connection]:
    """Give a connection without the triggers that refuse, as somebody with the key may make."""
    with beneath(office.store) as connection:
        if office.store.is_embedded:
            names = connection.execute(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN"
                     " ('audit', 'audit_heads')")
            ).scalars().all()  # fmt: skip
            for name in names:
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            for name in ("audit", "audit_heads"):
                connection.execute(text(f"ALTER TABLE {name} DISABLE TRIGGER USER"))
        yield connection


def entry(connection: Connection, number: int) -> Row[tuple[object, ...]]:
    return connection.execute(select(AUDIT).where(AUDIT.c.number == number)).one()


def last(connection: Connection) -> int:
    return int(connection.execute(select(HEADS.c.number)).scalar_one())


def sealed(connection: Connection, like: int, **changes: object) -> dict[str, object]:
    """Return an entry with changes and the hash that fits it and the one before."""
    values = {**entry(connection, like)._mapping, **changes}
    at = int(str(values["number"]))
    before = entry(connection, at - 1).hash if at > 1 else GENESIS
    texts = [str(values[name]) for name in ("actor", "action", "subject")]
    values["hash"] = seal(
        before, str(values["chain"]), at, int(str(values["at_us"])), texts[0], texts[1], texts[2],
        str(values["gesture"] or ""), str(values["facts"]),
    )  # fmt: skip
    return values


def flaws(office: Office) -> list[tuple[int, Flaw]]:
    return [(one.number, one.flaw) for one in office.audit.verify().flaws]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at_us", 1), ("actor", "somebody else"), ("action", "person.seen"),
        ("subject", "another"), ("gesture", "another"), ("facts", "{}x"), ("hash", bytes(32)),
    ],
)  # fmt: skip
def test_a_changed_field(office: Office, chain: str, field: str, value: object) -> None:
    with intruder(office) as connection:
        number = last(connection) - 5
        connection.execute(update(AUDIT).where(AUDIT.c.number == number).values({field: value}))
    assert office.audit.verify().flaws == (
        AuditFlaw(chain=chain, number=number, flaw=Flaw.CHANGED),
    )


@pytest.mark.parametrize("place", ["first", "last"])
def test_a_changed_field_at_an_end(office: Office, chain: str, place: str) -> None:
    with intruder(office) as connection:
        number = 1 if place == "first" else last(connection)
        connection.execute(update(AUDIT).where(AUDIT.c.number == number).values(actor="other"))
    assert flaws(office) == [(number, Flaw.CHANGED)]


def test_a_changed_entry_with_a_new_hash_breaks_where_the_next_one_stands_on_it(
    office: Office, chain: str
) -> None:
    """With its own hash made anew an entry holds; the next one tells that it was another."""
    with intruder(office) as connection:
        number = last(connection) - 5
        values = sealed(connection, number, actor="other")
        connection.execute(update(AUDIT).where(AUDIT.c.number == number).values(values))
    assert flaws(office) == [(number + 1, Flaw.CHANGED)]


def test_a_changed_last_entry_with_a_new_hash_no_longer_fits_its_head(
    office: Office, chain: str
) -> None:
    with intruder(office) as connection:
        number = last(connection)
        values = sealed(connection, number, actor="other")
        connection.execute(update(AUDIT).where(AUDIT.c.number == number).values(values))
    assert flaws(office) == [(number, Flaw.CHANGED)]


@pytest.mark.parametrize("count", [1, 3])
def test_entries_taken_out_of_the_middle(office: Office, chain: str, count: int) -> None:
    with intruder(office) as connection:
        first = last(connection) - 6
        gone = range(first, first + count)
        connection.execute(delete(AUDIT).where(AUDIT.c.number.in_(gone)))
    assert flaws(office) == [(number, Flaw.REMOVED) for number in gone]


def test_the_first_entry_taken_out(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.number == 1))
    assert flaws(office) == [(1, Flaw.REMOVED)]


def renumber(connection: Connection, first: int, step: int) -> None:
    """Move the numbers of all entries from one on, and the head with them."""
    numbers = [n for n in connection.execute(select(AUDIT.c.number)).scalars() if n >= first]
    for number in sorted(numbers, reverse=step > 0):
        connection.execute(
            update(AUDIT).where(AUDIT.c.number == number).values(number=number + step)
        )
    connection.execute(update(HEADS).values(number=HEADS.c.number + step))


@pytest.mark.parametrize("count", [1, 3])
def test_entries_taken_out_and_the_rest_renumbered(office: Office, chain: str, count: int) -> None:
    with intruder(office) as connection:
        first = last(connection) - 7
        gone = range(first, first + count)
        connection.execute(delete(AUDIT).where(AUDIT.c.number.in_(gone)))
        renumber(connection, first + count, -count)
    assert flaws(office) == [(number, Flaw.REMOVED) for number in gone]


@pytest.mark.parametrize("count", [1, 3])
def test_entries_slipped_in_and_the_rest_renumbered(office: Office, chain: str, count: int) -> None:
    """Even when each of them is sealed as it should be."""
    with intruder(office) as connection:
        first = last(connection) - 6
        renumber(connection, first, count)
        added = range(first, first + count)
        for number in added:
            values = sealed(connection, number - 1, number=number, gesture=str(new_id()))
            connection.execute(insert(AUDIT).values(values))
    assert flaws(office) == [(number, Flaw.INSERTED) for number in added]


def test_a_clumsy_entry_slipped_in(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        number = last(connection) - 6
        renumber(connection, number, 1)
        values = {**entry(connection, number - 1)._mapping, "number": number, "gesture": None}
        connection.execute(insert(AUDIT).values(values))
    assert flaws(office) == [(number, Flaw.INSERTED)]


def test_an_entry_added_at_the_end_past_its_head(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        number = last(connection) + 1
        values = sealed(connection, number - 1, number=number, gesture=str(new_id()))
        connection.execute(insert(AUDIT).values(values))
    assert flaws(office) == [(number, Flaw.INSERTED)]


@pytest.mark.parametrize("count", [1, 4])
def test_the_tail_cut_off(office: Office, chain: str, count: int) -> None:
    with intruder(office) as connection:
        end = last(connection)
        connection.execute(delete(AUDIT).where(AUDIT.c.number > end - count))
    gone = range(end - count + 1, end + 1)
    assert flaws(office) == [(number, Flaw.TAIL_REMOVED) for number in gone]


def test_the_tail_cut_off_with_its_head_is_known_by_a_head_written_down_elsewhere(
    office: Office, chain: str
) -> None:
    noted = office.audit.verify().heads
    with intruder(office) as connection:
        end = last(connection)
        connection.execute(delete(AUDIT).where(AUDIT.c.number == end))
        connection.execute(
            update(HEADS).values(number=end - 1, hash=entry(connection, end - 1).hash)
        )
    verdict = office.audit.verify()
    assert verdict.flaws == ()
    assert verdict.heads[chain][0] == noted[chain][0] - 1


def test_a_changed_head(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        end = last(connection)
        connection.execute(update(HEADS).values(hash=bytes(32)))
    assert flaws(office) == [(end, Flaw.CHANGED)]


def test_a_head_that_is_gone(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        end = last(connection)
        connection.execute(delete(HEADS))
    assert flaws(office) == [(number, Flaw.INSERTED) for number in range(1, end + 1)]


def test_two_tamperings_are_both_named(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        end = last(connection)
        for number in (end - 9, end - 3):
            connection.execute(update(AUDIT).where(AUDIT.c.number == number).values(facts="{} "))
        connection.execute(delete(AUDIT).where(AUDIT.c.number == end - 6))
    assert flaws(office) == [
        (end - 9, Flaw.CHANGED), (end - 6, Flaw.REMOVED), (end - 3, Flaw.CHANGED),
    ]  # fmt: skip


def test_two_entries_in_a_row_changed(office: Office, chain: str) -> None:
    with intruder(office) as connection:
        end = last(connection)
        changed = [end - 5, end - 4]
        connection.execute(update(AUDIT).where(AUDIT.c.number.in_(changed)).values(facts="{} "))
    assert flaws(office) == [(number, Flaw.CHANGED) for number in changed]


def test_entries_are_read_from_the_newest_on(
    office: Office, clerk: Actor, auditor: Actor, chain: str
) -> None:
    newest = office.audit.entries(auditor, clerk.location_id, most=5)
    numbers = [one.number for one in newest]
    assert numbers == list(range(numbers[0], numbers[0] - 5, -1))
    older = office.audit.entries(auditor, clerk.location_id, before=numbers[-1], most=5)
    assert older[0].number == numbers[-1] - 1
    assert office.audit.entries(auditor, new_id()) == ()
    with refused(Code.NOT_PERMITTED):
        office.audit.entries(clerk, clerk.location_id)


def test_an_entry_says_who_what_when_and_nothing_personal(
    office: Office, clerk: Actor, auditor: Actor
) -> None:
    someone = f.on_file(office, clerk, surname="Geheimnaam")
    gesture = new_id()
    visit = office.appointments.book(
        clerk, f.wish(office, f.local(f.SATURDAY, 10), someone), gesture
    )
    entry = office.audit.outcome_of(gesture)
    assert entry is not None
    assert (entry.action, entry.subject, entry.at) == ("appointment.booked", str(visit.id), f.NOW)
    assert (entry.actor, entry.chain) == (str(clerk.operator_id), str(clerk.location_id))
    assert microseconds(entry.at) == 1_788_505_200_000_000
    assert json.loads(entry.facts)["service"] == "COLLECT_DOCUMENT"
    everything = office.audit.entries(auditor, clerk.location_id)
    text_of_all = "".join(f"{one.action}{one.subject}{one.facts}" for one in everything)
    assert "Geheimnaam" not in text_of_all
    assert str(someone.v_number) not in text_of_all
    assert office.audit.outcome_of(new_id()) is None


def test_a_long_check_tells_how_far_it_is_and_can_be_stopped(office: Office, chain: str) -> None:
    told: list[int] = []
    verdict = office.audit.verify(progress=told.append)
    assert told[-1] == verdict.entries > SOME
    stopped = office.audit.verify(cancelled=lambda: True)
    assert (stopped.entries, stopped.flaws) == (0, ())
