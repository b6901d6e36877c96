"""A list of people is booked in one go: whole families, once, and it can be gone on with."""

from __future__ import annotations

import random
from pathlib import Path
from uuid import UUID

from sqlalchemy import text

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.case_booking import CaseBookings, CaseOutcome
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from counter_app.store.tables.messages import OutboxRow
from tests import contacts_office as c
from tests import factories as f
from tests import plan_racers, racers
from tests.beneath import beneath
from tests.case_racers import book_until_killed, booker
from tests.expectations import rows, slots_are_right, unchanged

HEAD = "V-nummer;Soort;Gezin;Zaak\n"


def load_of(folder: Path, *lines: str) -> Path:
    file = folder / "load.csv"
    file.write_text(HEAD + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def families(office: Office, clerk: Actor, folder: Path, number: int) -> Path:
    """Write a list of families of two, who go through their first permit together."""
    lines = []
    for n in range(number):
        both = (c.in_delft(office, clerk) for _ in range(2))
        lines += [f"{one.v_number};first_without_mvv;F{n};" for one in both]
    return load_of(folder, *lines)


def outcomes(done: CaseBookings) -> dict[int, CaseOutcome]:
    return {one.row: one.outcome for one in done.rows}


def visits_of(office: Office) -> int:
    with office.store.reading() as session:
        return session.execute(text("SELECT count(*) FROM appointments")).scalar_one()


def test_each_row_says_what_became_of_it(office: Office, clerk: Actor, tmp_path: Path) -> None:
    mother, child, alone, settled, torn = (c.in_delft(office, clerk) for _ in range(5))
    c.took(office, settled.id, 30)
    c.expected(office, clerk, torn)
    file = load_of(
        tmp_path,
        f"{mother.v_number};first_without_mvv;A;", f"{child.v_number};first_without_mvv;A;",
        f"{alone.v_number};Terugkeervisum;;", f"{settled.v_number};brexit;;",
        f"{torn.v_number};first_without_mvv;;", "9999999999;extension;;",
        f"{c.in_delft(office, clerk).v_number};nonsense;B;",
        f"{c.in_delft(office, clerk).v_number};extension;B;",
    )  # fmt: skip
    booking, steps = booker(office), []
    with unchanged(office.store):
        seen = booking.preview(clerk, file)
    o = CaseOutcome
    assert outcomes(seen) == {
        2: o.PROPOSED, 3: o.PROPOSED, 4: o.PROPOSED, 5: o.NOTHING, 6: o.PROPOSED, 7: o.WRONG,
        8: o.WRONG, 9: o.HELD,
    }  # fmt: skip
    letters = rows(office.store, OutboxRow)
    done = booking.book(clerk, file, told=lambda *step: steps.append(step))
    assert outcomes(done) == {
        2: o.BOOKED, 3: o.BOOKED, 4: o.BOOKED, 5: o.NOTHING, 6: o.REFUSED, 7: o.WRONG,
        8: o.WRONG, 9: o.HELD,
    }  # fmt: skip
    by_row = {one.row: one for one in done.rows}
    (hers,), (its,) = by_row[2].visits, by_row[3].visits
    assert hers.code == its.code
    assert hers.starts_at is not None
    assert hers.contacts == (Contact.BIOMETRICS, Contact.ENDORSEMENT)
    made = office.appointments.get(UUID(hers.key))
    assert (made.starts_at, made.state) == (hers.starts_at, AppointmentState.BOOKED)
    assert {made.participants[0], made.participants[1]} == {mother.id, child.id}
    refusals = {one.row: one.refusal and one.refusal.code for one in done.rows}
    assert (refusals[6], refusals[7], refusals[8]) == (
        Code.ALREADY_BOOKED, Code.NOT_FOUND, Code.BAD_WORD,
    )  # fmt: skip
    assert by_row[9].held_by == 8
    assert by_row[5].contacts[0].rule == "reuse.E"
    assert (done.totals.visits, done.totals.people, done.totals.families) == (2, 3, 2)
    assert done.totals.left == 4
    assert rows(office.store, OutboxRow) == letters + 2
    assert steps[-1] == (8, 8)


def test_twice_books_nothing_twice(office: Office, clerk: Actor, tmp_path: Path) -> None:
    file, booking = families(office, clerk, tmp_path, 3), booker(office)
    first = booking.book(clerk, file)
    visits, letters = visits_of(office), rows(office.store, OutboxRow)
    again = booking.book(clerk, file)
    assert set(outcomes(again).values()) == {CaseOutcome.BEFORE}
    assert [one.visits for one in again.rows] == [one.visits for one in first.rows]
    assert (visits_of(office), rows(office.store, OutboxRow)) == (visits, letters)
    assert set(outcomes(booking.preview(clerk, file)).values()) == {CaseOutcome.BEFORE}
    assert again.totals.visits == 0


def test_a_visit_that_was_moved_is_told_as_it_stands(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    someone = c.in_delft(office, clerk)
    file, booking = load_of(tmp_path, f"{someone.v_number};first_without_mvv;;"), booker(office)
    (first,) = booking.book(clerk, file).rows[0].visits
    office.appointments.move(
        clerk, UUID(first.key), f.local(c.TUESDAY, 15), clerk.location_id, new_id()
    )
    (now,) = booking.book(clerk, file).rows[0].visits
    assert now.starts_at == f.local(c.TUESDAY, 15)
    assert now.state is AppointmentState.BOOKED


def test_collecting_is_booked_by_the_same_list_when_the_card_is_there(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    someone = c.in_delft(office, clerk)
    c.took(office, someone.id, 30)
    file, booking = load_of(tmp_path, f"{someone.v_number};brexit;;"), booker(office)
    first = booking.book(clerk, file).rows[0]
    assert (first.outcome, first.is_later) == (CaseOutcome.NOTHING, True)
    assert booking.book(clerk, file).rows[0].outcome is CaseOutcome.NOTHING
    f.ready_card(office, someone)
    then = booking.book(clerk, file).rows[0]
    assert then.outcome is CaseOutcome.BOOKED
    assert then.visits[0].contacts == (Contact.COLLECT,)
    assert booking.book(clerk, file).rows[0].outcome is CaseOutcome.BEFORE


def test_what_was_called_off_is_not_booked_again_but_by_another_case_number(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    someone, booking = c.in_delft(office, clerk), booker(office)
    file = load_of(tmp_path, f"{someone.v_number};first_without_mvv;;")
    (made,) = booking.book(clerk, file).rows[0].visits
    office.appointments.cancel(clerk, UUID(made.key), "ill", new_id())
    (told,) = booking.book(clerk, file).rows
    assert (told.outcome, told.visits[0].state) == (
        CaseOutcome.BEFORE, AppointmentState.CANCELLED,
    )  # fmt: skip
    file = load_of(tmp_path, f"{someone.v_number};first_without_mvv;;2026-17")
    assert booking.book(clerk, file).rows[0].outcome is CaseOutcome.BOOKED


def test_it_is_stopped_between_two_families_and_gone_on_with(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    file, booking, seen = families(office, clerk, tmp_path, 3), booker(office), []
    done = booking.book(
        clerk, file, told=lambda at, _of: seen.append(at), stopped=lambda: bool(seen)
    )
    o = CaseOutcome
    assert done.is_stopped
    assert list(outcomes(done).values()) == [o.BOOKED] * 2 + [o.NOT_REACHED] * 4
    rest = booking.book(clerk, file)
    assert list(outcomes(rest).values()) == [o.BEFORE] * 2 + [o.BOOKED] * 4
    assert visits_of(office) == 3


def test_a_visit_without_a_place_leaves_the_whole_family_unbooked(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    both = [c.in_delft(office, clerk) for _ in range(2)]
    file = load_of(
        tmp_path, f"{both[0].v_number};first_without_mvv;A;", f"{both[1].v_number};ukraine;A;"
    )
    with beneath(office.store) as connection:
        connection.execute(
            text("UPDATE location_services SET is_offered = false WHERE service = 'UA_PROOF'")
        )
    booking = booker(office)
    for done in (booking.preview(clerk, file), booking.book(clerk, file)):
        assert set(outcomes(done).values()) == {CaseOutcome.REFUSED}
        assert {one.refusal.code for one in done.rows if one.refusal} == {Code.SERVICE_NOT_OFFERED}
    assert visits_of(office) == 0


def test_killed_in_the_middle_each_family_is_whole_or_absent(
    office: Office, database: str, clerk: Actor, tmp_path: Path
) -> None:
    file, chance, met = families(office, clerk, tmp_path, 8), random.Random(11), 0
    for _ in range(2):
        ear, mouth = racers._processes.Pipe()
        worker = racers._processes.Process(
            target=book_until_killed, args=(database, clerk, file, f.NOW, mouth)
        )
        worker.start()
        mouth.close()
        while (done := ear.recv()) < met + 4:
            pass
        met = done
        ear.poll(chance.random() * 0.1)
        worker.kill()
        worker.join(20)
        while plan_racers.others_at_work(office):
            ear.poll(0.01)
        ear.close()
    with office.store.reading() as session:
        together = session.execute(text(
            "SELECT appointment_id, count(*) FROM participants GROUP BY 1"
        )).all()  # fmt: skip
    assert 2 <= len(together) <= 8
    assert {number for _, number in together} == {2}
    done = booker(office).book(clerk, file)
    assert set(outcomes(done).values()) <= {CaseOutcome.BEFORE, CaseOutcome.BOOKED}
    assert visits_of(office) == rows(office.store, OutboxRow) == 8
    slots_are_right(office.store)
    assert office.audit.verify().flaws == ()
