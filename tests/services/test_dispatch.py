"""Messages go out once: over a real server that answers, refuses, breaks off or is away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import insert, select, update

from counter_app.domain.appointments import Appointment, AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.message_settings import MessageSettings, SmtpSettings
from counter_app.domain.messages import Delivery, DeliveryState, Failure, Way
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.letters.data import LetterKind
from counter_app.services.dispatch import Dispatch
from counter_app.services.office import Office
from counter_app.settings import message_rules
from counter_app.store.base import table
from counter_app.store.tables.messages import DeliveryRow, OutboxRow
from tests import factories as f
from tests.expectations import refused
from tests.mail_server import MailServer, mail_server

TUESDAY = f.TODAY + timedelta(days=4)
S = DeliveryState


def by_mail(server: MailServer, **changes: object) -> MessageSettings:
    return f.by_mail(server.port, **changes)


def dispatch(office: Office, settings: MessageSettings) -> Dispatch:
    return f.dispatch(office, settings)


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


def with_mail(office: Office, clerk: Actor, number: int = 1, **changes: object) -> Person:
    return f.on_file(office, clerk, email=f"p{number}@example.org", **changes)


def booked(office: Office, clerk: Actor, number: int = 1, **changes: object) -> Appointment:
    at = f.local(TUESDAY, 9 + number // 10, number % 10 * 5)
    return f.book(office, clerk, at, with_mail(office, clerk, number, **changes))


def deliveries(office: Office) -> list[Delivery]:
    found = office.outbox.list(f.seat(office, "clerk"), set(S))
    return sorted(found, key=lambda one: one.id)


def states(office: Office) -> list[DeliveryState]:
    return [one.state for one in deliveries(office)]


def test_a_confirmation_goes_out_once_with_letter_and_entry(
    office: Office, clerk: Actor, planner: Actor, auditor: Actor, server: MailServer
) -> None:
    visit = booked(office, clerk, surname="Öztürk", languages=("nl",))
    sending = dispatch(office, by_mail(server))
    assert [sending.run(planner), sending.run(planner)] == [1, 0]
    (message,) = server.messages()
    assert server.taken[0][0] == message["To"] == "p1@example.org"
    assert message["From"] == "Immigratie- en Naturalisatiedienst <balie@example.nl>"
    assert message["Subject"] == "Uw afspraak op 8 september 2026"
    (sent,) = deliveries(office)
    assert (sent.state, sent.channel, sent.attempts) == (S.SENT, Way.MAIL, 1)
    assert sent.reference == message["Message-ID"] == f"<{sent.id}@example.nl>"
    parts = [part.get_content_type() for part in message.walk()]
    assert parts == [
        "multipart/mixed", "multipart/alternative", "text/plain", "text/calendar",
        "application/pdf", "application/ics",
    ]  # fmt: skip
    invitation = list(message.walk())[3]
    assert invitation.get_param("method") == "REQUEST"
    text = message.get_body(("plain",))
    assert text is not None
    words = text.get_content()
    assert visit.code in words
    assert "dinsdag 8 september 2026 om 09:05 uur" in words
    for private in ("Öztürk", "Ayşe"):
        assert private not in words
        assert private not in str(message["Subject"])
    (entry,) = auditor_entries(office, auditor, "message.sent")
    assert entry == str(sent.id)


def auditor_entries(office: Office, auditor: Actor, action: str) -> list[str]:
    found = office.audit.entries(auditor, auditor.location_id, most=50)
    return [one.subject for one in found if one.action == action]


def test_calendar_entries_replace_each_other(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    sending = dispatch(office, by_mail(server))
    visit = booked(office, clerk)
    sending.run(planner)
    clock.advance(timedelta(minutes=7))
    moved = office.appointments.move(
        clerk, visit.id, f.local(TUESDAY, 11), clerk.location_id, new_id()
    )
    sending.run(planner)
    clock.advance(timedelta(minutes=7))
    office.appointments.cancel(clerk, moved.id, "ill", new_id())
    sending.run(planner)
    entries = []
    for message in server.messages():
        inside, attached = [
            part.get_content()
            for part in message.walk()
            if part.get_content_type() in {"text/calendar", "application/ics"}
        ]
        assert Calendar.from_ical(inside) == Calendar.from_ical(attached)
        entries.append(Calendar.from_ical(inside))
    events = [entry.walk("VEVENT")[0] for entry in entries]
    assert [str(entry["METHOD"]) for entry in entries] == ["REQUEST", "REQUEST", "CANCEL"]
    assert {str(event["UID"]) for event in events} == {str(visit.uid)}
    assert [event["SEQUENCE"] for event in events] == [0, 1, 2]
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    stamps = [event.decoded("DTSTAMP") for event in events]
    assert stamps == sorted(set(stamps))
    assert {str(event["ORGANIZER"]) for event in events} == {"mailto:balie@example.nl"}
    assert {str(event["ATTENDEE"]) for event in events} == {"mailto:p1@example.org"}
    assert [event.decoded("DTSTART") for event in events] == [
        visit.starts_at, moved.starts_at, moved.starts_at,
    ]  # fmt: skip


def test_a_server_that_is_away_for_an_hour_costs_nothing(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    sending = dispatch(office, by_mail(server))
    server.stop()
    visits = [booked(office, clerk, number) for number in range(6)]
    for _ in range(12):
        assert sending.run(planner) == 0
        clock.advance(timedelta(minutes=5))
    assert set(states(office)) == {S.QUEUED, S.FAILED} or set(states(office)) == {S.FAILED}
    assert {one.failure for one in deliveries(office) if one.attempts} == {Failure.UNREACHABLE}
    server.start()
    for _ in range(13):
        sending.run(planner)
        clock.advance(timedelta(minutes=5))
    assert server.count_by_id() == {f"<{one.id}@example.nl>": 1 for one in deliveries(office)}
    assert states(office) == [S.SENT] * len(visits)


def test_what_is_refused_for_good_is_dead_and_can_be_tried_again(
    office: Office, clerk: Actor, planner: Actor, auditor: Actor, server: MailServer
) -> None:
    booked(office, clerk, 1)
    booked(office, clerk, 2)
    server.behaviour.recipients = ["550 nobody here"]
    sending = dispatch(office, by_mail(server))
    assert sending.run(planner) == 1
    (dead,) = office.outbox.list(clerk, {S.DEAD})
    assert (dead.failure, dead.reply) == (Failure.ADDRESS_REFUSED, 550)
    assert auditor_entries(office, auditor, "message.dead") == [str(dead.id)]
    standing = office.outbox.standing()
    assert (standing.dead, standing.sent, standing.needs_somebody) == (1, 1, True)
    gesture = new_id()
    for _ in range(2):
        assert office.outbox.try_again(clerk, dead.id, gesture).state is S.QUEUED
    assert sending.run(planner) == 1
    with refused(Code.WRONG_STATE):
        office.outbox.try_again(clerk, dead.id, new_id())
    with refused(Code.NOT_FOUND):
        office.outbox.try_again(clerk, new_id(), new_id())


def test_not_now_is_tried_later_and_later_and_dies_in_the_end(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    at = f.local(f.TODAY + timedelta(days=18), 10)
    f.book(office, clerk, at, with_mail(office, clerk))
    sending = dispatch(office, by_mail(server))
    server.behaviour.ends = ["451 later"] * 99
    waits = message_rules().retry.waits
    for number, wait in enumerate(waits, start=1):
        assert sending.run(planner) == 0
        (failed,) = deliveries(office)
        assert (failed.state, failed.attempts, failed.reply) == (S.FAILED, number, 451)
        assert failed.due_at == clock.now() + wait
        clock.advance(wait - timedelta(seconds=1))
        if number in {1, 6}:
            assert sending.run(planner) == 0
            assert deliveries(office)[0].attempts == number
        clock.advance(timedelta(seconds=1))
    sending.run(planner)
    assert states(office) == [S.DEAD]
    assert server.taken == []


def test_a_lost_answer_leaves_a_message_in_doubt_and_never_sends_it_again(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    booked(office, clerk)
    server.behaviour.ends = [""]
    sending = dispatch(office, by_mail(server))
    for _ in range(12):
        sending.run(planner)
        clock.advance(timedelta(hours=3))
    (doubtful,) = deliveries(office)
    assert (doubtful.state, doubtful.failure) == (S.DOUBTFUL, Failure.ANSWER_LOST)
    assert len(server.taken) == 1
    office.outbox.try_again(clerk, doubtful.id, new_id())  # somebody decided so
    assert sending.run(planner) == 1
    assert list(server.count_by_id().values()) == [2], "both carry the same Message-ID"


def test_a_person_without_mail_gets_a_letter_to_print(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    f.book(office, clerk, f.local(TUESDAY, 10))
    dispatch(office, by_mail(server)).run(planner)
    (waiting,) = office.outbox.list(clerk)
    assert (waiting.channel, waiting.state) == (Way.LETTER, S.QUEUED)
    assert office.outbox.standing().to_print == 1
    letter = office.outbox.print_letter(clerk, waiting.id, new_id())
    assert letter.pdf.startswith(b"%PDF")
    assert office.outbox.list(clerk) == ()
    assert states(office) == [S.SENT]


def test_a_letter_printed_at_the_counter_does_not_wait_to_be_printed(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    first, second = (f.book(office, clerk, f.local(TUESDAY, hour)) for hour in (10, 11))
    office.messages.appointment_letter(clerk, first.id)
    sending = dispatch(office, by_mail(server))
    sending.run(planner)
    assert [one.appointment_id for one in deliveries(office)] == [second.id]
    office.messages.appointment_letter(clerk, second.id)
    assert states(office) == [S.SENT]


def test_a_dead_mail_can_be_printed_instead(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    booked(office, clerk)
    server.behaviour.recipients = ["550 no"]
    dispatch(office, by_mail(server)).run(planner)
    (dead,) = deliveries(office)
    gesture = new_id()
    for _ in range(2):
        assert office.outbox.print_letter(clerk, dead.id, gesture).token
    assert sorted((one.channel.value, one.state.value) for one in deliveries(office)) == [
        ("letter", "sent"), ("mail", "dead"),
    ]  # fmt: skip


def test_everybody_gets_a_letter_where_the_office_wants_it(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    booked(office, clerk)
    dispatch(office, by_mail(server, letter_for="everybody")).run(planner)
    assert sorted((one.channel.value, one.state.value) for one in deliveries(office)) == [
        ("letter", "queued"), ("mail", "sent"),
    ]  # fmt: skip


def test_cancelling_overtakes_a_confirmation_that_has_not_gone_out(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    sending = dispatch(office, by_mail(server))
    server.stop()
    visit = booked(office, clerk)
    sending.run(planner)
    office.appointments.cancel(clerk, visit.id, "ill", new_id())
    server.start()
    assert sending.run(planner) == 1
    assert [str(message["Subject"]) for message in server.messages()] == [
        "Your appointment on 8 September 2026 is cancelled"
    ]
    assert states(office) == [S.SUPERSEDED, S.SENT]


def test_nothing_is_told_of_a_visit_that_is_past(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    sending = dispatch(office, by_mail(server))
    server.stop()
    visit = booked(office, clerk)
    sending.run(planner)
    clock.set(visit.starts_at)
    server.start()
    assert sending.run(planner) == 0
    assert states(office) == [S.SUPERSEDED]


def test_a_worker_that_died_before_the_dot_is_replaced(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    booked(office, clerk)
    first, second = (dispatch(office, by_mail(server)) for _ in range(2))
    first._settle_overtaken(planner)
    first._route(planner)
    claimed = first._claims.claim(planner, Way.MAIL)
    assert claimed is not None
    assert second.run(planner) == 0, "it is in hand"
    clock.advance(message_rules().claim_lasts + timedelta(seconds=1))
    assert second.run(planner) == 1
    with refused(Code.CHANGED_MEANWHILE):
        first._claims.note_handing(planner, claimed, "late")
    assert len(server.taken) == 1


def test_a_worker_that_died_after_the_dot_leaves_a_doubt(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    booked(office, clerk)
    first, second = (dispatch(office, by_mail(server)) for _ in range(2))
    first._route(planner)
    claimed = first._claims.claim(planner, Way.MAIL)
    assert claimed is not None
    first._claims.note_handing(planner, claimed, "<x@example.nl>")
    clock.advance(timedelta(hours=1))
    assert second.run(planner) == 0
    assert states(office) == [S.DOUBTFUL]
    first._claims.note_sent(planner, claimed, "<x@example.nl>")
    assert states(office) == [S.SENT], "it was only slow"


def test_the_database_lets_nobody_send_twice(
    office: Office, clerk: Actor, planner: Actor, server: MailServer
) -> None:
    booked(office, clerk)
    dispatch(office, by_mail(server)).run(planner)
    again = update(table(DeliveryRow)).values(state=S.QUEUED, sent_at=None)
    with pytest.raises(RuntimeError, match="append_only"), office.store.work(clerk) as work:
        work.session.execute(again)


@pytest.mark.parametrize(
    ("days_ahead", "hour", "reminded_after"), [(4, 10, 2), (1, 10, None), (10, 0, 8)]
)
def test_reminders_are_made_once_some_days_before(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock,
    days_ahead: int, hour: int, reminded_after: int | None,
) -> None:  # fmt: skip
    day = f.TODAY + timedelta(days=days_ahead)
    at = f.local(day, hour or 16, 50)
    f.book(office, clerk, at, with_mail(office, clerk))
    sending = dispatch(office, by_mail(server))
    assert sending.reminder_days == (2,)
    made = []
    for after in range(days_ahead + 2):
        clock.set(f.local(f.TODAY + timedelta(days=after), 9, 30))
        made += [after] * sending.make_reminders(planner)
        made += [after] * sending.make_reminders(planner)
        sending.run(planner)
    assert made == ([reminded_after] if reminded_after else [])
    subjects = [str(message["Subject"]).partition(" on ")[0] for message in server.messages()]
    assert subjects == ["Your appointment", *["Reminder: your appointment"][: len(made)]]


@pytest.mark.parametrize(
    ("days_ahead", "away", "reminded_after"),
    [
        (12, (), [5, 11]),  # a week before and the day before
        (4, (), [3]),  # booked within the week: the day before only
        (12, (5, 6, 7), [8, 11]),  # nobody sent on those days: the first goes out later
        (12, tuple(range(5, 11)), [11]),  # both are due: the later one is enough
    ],
)
def test_each_of_several_reminders_goes_out_once(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock,
    days_ahead: int, away: tuple[int, ...], reminded_after: list[int],
) -> None:  # fmt: skip
    day = f.TODAY + timedelta(days=days_ahead)
    f.book(office, clerk, f.local(day, 10), with_mail(office, clerk))
    sending = dispatch(office, f.by_mail(1, reminder_days=(7, 1)))
    made = []
    for after in range(days_ahead + 1):
        clock.set(f.local(f.TODAY + timedelta(days=after), 9, 30))
        if after not in away:
            made += [after] * sending.make_reminders(planner)
            made += [after] * sending.make_reminders(planner)
    assert made == reminded_after


def test_the_database_reminds_once_for_each_day(
    office: Office, clerk: Actor, planner: Actor
) -> None:
    visit = booked(office, clerk, 9)

    def remind(days_before: int) -> None:
        with office.store.work(clerk) as work:
            work.session.execute(insert(table(OutboxRow)), {
                "id": new_id(), "kind": "reminder", "appointment_id": visit.id, "language": "nl",
                "created_at": work.now, "days_before": days_before,
            })  # fmt: skip

    remind(7)
    remind(1)
    with pytest.raises(RuntimeError, match=r"(?i)unique"):
        remind(7)


def test_reminders_can_be_off(office: Office, planner: Actor, server: MailServer) -> None:
    assert dispatch(office, by_mail(server, reminder_days=())).make_reminders(planner) == 0


def test_an_offer_and_a_visit_that_is_not_needed(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, clock: SetClock
) -> None:
    visit = booked(office, clerk, 1)
    with office.store.work(clerk) as work:
        work.session.execute(
            insert(table(OutboxRow)),
            {
                "id": new_id(), "kind": "not_needed", "appointment_id": visit.id,
                "language": "nl", "created_at": work.now,
            },
        )  # fmt: skip
    dispatch(office, by_mail(server)).run(planner)
    told = [m for m in server.messages() if "hoeft niet" in str(m["Subject"])]
    (cancel,) = [p for p in told[0].walk() if p.get_content_type() == "text/calendar"]
    assert cancel.get_param("method") == "CANCEL"
    offer = office.messages.appointment_letter(clerk, visit.id, LetterKind.OFFER)
    assert (offer.ics, offer.token) == (b"", "")


HOSTILE = (
    "Evil\r\nBcc: everybody@example.org",
    "\u202egnirts\u202c",
    "a\u2066b\u2067c\u2028Subject: x",
    "Ab" * 90,
    "<script>alert(1)</script>",
)


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_names_stay_names(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, name: str
) -> None:
    booked(office, clerk, 1, surname=name)
    sending = dispatch(office, by_mail(server, sender_name=name))
    assert sending.run(planner) == 1
    (message,) = server.messages()
    assert message.get_all("Bcc") is None
    assert [address for address, _ in server.taken] == ["p1@example.org"]
    assert len(message.get_all("Subject", [])) == 1
    assert str(message["From"]).endswith("<balie@example.nl>")


@pytest.mark.parametrize("email", ["a@b", "a b@example.org", "a@example.org\nBcc:x@y.nl", "@x.nl"])
def test_what_is_no_address_gets_a_letter(
    office: Office, clerk: Actor, planner: Actor, server: MailServer, email: str
) -> None:
    from counter_app.store.tables.people import PersonRow

    booked(office, clerk)
    with office.store.work(clerk) as work:
        work.session.execute(update(table(PersonRow)).values(email=email))
    dispatch(office, by_mail(server)).run(planner)
    assert [(one.channel, one.state) for one in deliveries(office)] == [(Way.LETTER, S.QUEUED)]
    assert server.taken == []


def test_settings_that_cannot_be_right_are_named(office: Office, planner: Actor) -> None:
    from counter_app.domain.errors import Invalid

    for settings, named in (
        (MessageSettings(mail="smtp", sender="a@example.nl"), "messages.smtp.host"),
        (MessageSettings(mail="smtp", smtp=SmtpSettings(host="x")), "messages.sender"),
        (MessageSettings(mail="notify"), "messages.notify.url"),
    ):
        with pytest.raises(Invalid) as wrong:
            dispatch(office, settings).run(planner)
        assert (wrong.value.code, wrong.value.field) == (Code.MAIL_SETTINGS, named)


def test_states_are_told(office: Office, clerk: Actor) -> None:
    booked(office, clerk)
    standing = office.outbox.standing()
    assert (standing.waiting, standing.oldest) == (1, f.NOW)
    with office.store.reading() as session:
        assert session.scalar(select(OutboxRow.routed_at)) is None
    assert replace(standing, dead=1).needs_somebody
    assert AppointmentState.BOOKED
    assert isinstance(standing.oldest, datetime)
