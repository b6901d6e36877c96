"""What a family is told when one of them leaves the visit: each the right thing, each once."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from icalendar import Calendar
from sqlalchemy import select

from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Asked
from counter_app.domain.ids import new_id
from counter_app.domain.messages import MessageKind, Way
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address, Person
from counter_app.domain.planning.opening import Location
from counter_app.services.dispatch import Dispatch
from counter_app.services.needless_steps import give_back
from counter_app.services.office import Office
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.mail_server import MailServer, mail_server
from tests.services.booking_office import PRINTS, VISA, visit
from tests.services.test_messages import words

NEXT = f.local(f.SATURDAY, 14)
K = MessageKind


@pytest.fixture
def server() -> Iterator[MailServer]:
    with mail_server() as running:
        yield running


@pytest.fixture
def sending(office: Office, server: MailServer) -> Dispatch:
    return f.dispatch(office, f.by_mail(server.port))


def on_file(office: Office, clerk: Actor, name: str, **changes: object) -> Person:
    facts = {"given_names": name, "email": f"{name.lower()}@example.org", "languages": ("en",)}
    return f.on_file(office, clerk, **{**facts, **changes})


def together(office: Office, clerk: Actor, *people: Person) -> Appointment:
    """Book them at ten: the first for a visa, the others for their prints."""
    first, *others = (one.id for one in people)
    coming = (Asked(first, (VISA,)), *(Asked(one, (PRINTS,)) for one in others))
    return office.appointments.book(clerk, visit(office, coming), new_id())


def taken_off(office: Office, clerk: Actor, made: Appointment, person_id: object) -> None:
    """Let somebody hear that he or she need not come."""
    with office.store.work(clerk, new_id()) as work:
        give_back(work, made, person_id)  # type: ignore[arg-type]


def outbox(office: Office) -> list[tuple[MessageKind, object, str]]:
    asked = select(OutboxRow.kind, OutboxRow.person_id, OutboxRow.reason).order_by(OutboxRow.id)
    with office.store.reading() as session:
        return [(row[0], row[1], row[2]) for row in session.execute(asked)]


def entry(message: EmailMessage) -> Calendar | None:
    """Return the calendar entry of a mail."""
    for part in message.walk():
        if part.get_content_type() == "text/calendar":
            return Calendar.from_ical(part.get_content())  # type: ignore[return-value]
    return None


def told(server: MailServer) -> dict[str, tuple[str, str, int]]:
    """Return the method, the uid and the sequence of the last entry that each address got."""
    found = {}
    for message in server.messages():
        calendar = entry(message)
        if calendar is not None:
            (event,) = calendar.walk("VEVENT")
            to = str(message["To"])
            found[to] = (str(calendar["METHOD"]), str(event["UID"]), int(event["SEQUENCE"]))
    return found


def plain(message: EmailMessage) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def paper(message: EmailMessage) -> str:
    """Return the words of the letter that goes with a mail."""
    (pdf,) = [
        part.get_content() for part in message.walk()
        if part.get_content_type() == "application/pdf"
    ]  # fmt: skip
    return " ".join(words(pdf).split())


def test_the_entry_of_the_first_is_called_off_when_that_person_withdraws(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer
) -> None:
    first, second = on_file(office, clerk, "Anna"), on_file(office, clerk, "Boris")
    made = together(office, clerk, first, second)
    sending.run(planner)
    uid = str(made.uid)
    assert told(server) == {"anna@example.org": ("REQUEST", uid, 0)}
    key = new_id()
    for _ in range(2):
        office.appointments.withdraw(clerk, made.id, first.id, "ill", key)
    assert outbox(office)[1:] == [(K.CANCELLATION, first.id, "requested"), (K.CHANGE, None, "")]
    assert [sending.run(planner), sending.run(planner)] == [2, 0]
    assert told(server) == {
        "anna@example.org": ("CANCEL", uid, 1), "boris@example.org": ("REQUEST", uid, 1),
    }  # fmt: skip
    assert len(server.messages()) == 3
    cancelled, changed = server.messages()[1:]
    assert cancelled["Subject"] == "Your appointment on 5 September 2026 is cancelled"
    assert "Anna Voorbeeld does not come to this appointment any more." in paper(cancelled)
    assert "Boris" not in paper(cancelled)
    assert "Anna Voorbeeld does not come any more." in paper(changed)
    assert "Dear Boris Voorbeeld," in paper(changed)
    assert "Not everyone comes any more." in plain(changed)
    for message in server.messages():
        assert not {"Anna", "Boris"} & set(plain(message).split())


def test_whoever_is_written_to_then_reads_it_in_the_own_language(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer
) -> None:
    first = on_file(office, clerk, "Anna", languages=("fr",))
    second = on_file(office, clerk, "Boris", languages=("es",))
    made = together(office, clerk, first, second)
    left = office.appointments.withdraw(clerk, made.id, first.id, "ill", new_id())
    assert (made.language, left.language) == ("fr", "es")
    sending.run(planner)
    subjects = {str(one["To"]): str(one["Subject"]) for one in server.messages()}
    assert subjects["anna@example.org"].startswith("Votre rendez-vous")
    assert subjects["boris@example.org"].startswith("Su cita")


def test_who_never_had_the_entry_has_none_called_off(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer
) -> None:
    first, second = on_file(office, clerk, "Anna"), on_file(office, clerk, "Boris")
    made = together(office, clerk, first, second)
    office.appointments.withdraw(clerk, made.id, second.id, "ill", new_id())
    assert outbox(office) == [(K.CONFIRMATION, None, ""), (K.CHANGE, None, "")]
    sending.run(planner)
    assert told(server) == {"anna@example.org": ("REQUEST", str(made.uid), 1)}


def test_the_first_moves_alone_and_the_old_entry_goes(
    office: Office, clerk: Actor, planner: Actor, place: Location, sending: Dispatch,
    server: MailServer,
) -> None:  # fmt: skip
    first, second = on_file(office, clerk, "Anna"), on_file(office, clerk, "Boris")
    made = together(office, clerk, first, second)
    sending.run(planner)
    alone = office.appointments.move_one(clerk, made.id, first.id, NEXT, place.id, new_id())
    assert sending.run(planner) == 3
    entries = [entry(one) for one in server.messages() if one["To"] == "anna@example.org"]
    events = [calendar.walk("VEVENT")[0] for calendar in entries if calendar is not None]
    assert [str(event["UID"]) for event in events] == [
        str(made.uid), str(alone.uid), str(made.uid),
    ]  # fmt: skip
    assert [str(one["METHOD"]) for one in entries if one] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [event["SEQUENCE"] for event in events] == [0, 0, 1]
    cancelled = server.messages()[2]
    assert "You now have an appointment of your own." in plain(cancelled)
    assert "make a new one" not in plain(cancelled) + paper(cancelled)


def test_who_need_not_come_is_told_so_and_the_others_why(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer
) -> None:
    first, second, third = (on_file(office, clerk, name) for name in ("Anna", "Boris", "Chris"))
    made = together(office, clerk, first, second, third)
    sending.run(planner)
    taken_off(office, clerk, made, second.id)
    assert outbox(office)[1:] == [(K.NOT_NEEDED, second.id, ""), (K.CHANGE, None, "")]
    assert sending.run(planner) == 2
    needless, changed = server.messages()[1:]
    assert (needless["To"], changed["To"]) == ("boris@example.org", "anna@example.org")
    assert needless["Subject"] == "You do not have to come on 5 September 2026"
    assert told(server) == {
        "boris@example.org": ("CANCEL", str(made.uid), 1),
        "anna@example.org": ("REQUEST", str(made.uid), 1),
    }
    assert "Boris Voorbeeld does not have to come any more." in paper(changed)
    assert "Chris" in paper(changed)
    assert "Boris Voorbeeld does not have to come to the counter any more" in paper(needless)


@pytest.mark.parametrize("mail", [None, "anna@example.org"], ids=["no address", "one mailbox"])
def test_in_a_mailbox_of_the_family_only_the_one_is_called_off(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer,
    mail: str | None,
) -> None:  # fmt: skip
    """The parent reads it: the own visit stands, and so does its entry."""
    first = on_file(office, clerk, "Anna")
    child = on_file(office, clerk, "Boris", email=mail, address=Address())
    made = together(office, clerk, first, child)
    sending.run(planner)
    taken_off(office, clerk, made, child.id)
    assert sending.run(planner) == 2
    needless = server.messages()[1]
    assert needless["To"] == "anna@example.org"
    assert needless["Subject"] == "One of you does not have to come on 5 September 2026"
    assert "The attached letter says who, and why." in plain(needless)
    assert entry(needless) is None
    assert "One of you does not have to come" in paper(needless)
    assert "Boris Voorbeeld does not have to come to the counter any more" in paper(needless)
    assert "You do not have to come" not in plain(needless) + paper(needless)
    assert told(server) == {"anna@example.org": ("REQUEST", str(made.uid), 1)}


def test_who_gets_no_mail_gets_a_letter(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch
) -> None:
    home = Address("Markt 1", "2611 GP", "Delft")
    first, second = on_file(office, clerk, "Anna"), on_file(office, clerk, "Boris", email=None,
                                                            address=home)  # fmt: skip
    made = together(office, clerk, first, second)
    taken_off(office, clerk, made, second.id)
    sending.run(planner)
    (letter,) = [one for one in office.outbox.list(clerk) if one.channel is Way.LETTER]
    assert (letter.kind, letter.person_id) == (K.NOT_NEEDED, second.id)
    pdf = office.outbox.print_letter(clerk, letter.id, new_id()).pdf
    text = " ".join(words(pdf).split())
    assert "Boris Voorbeeld Markt 1 2611 GP Delft" in text
    assert "You do not have to come" in text


def test_an_entry_saved_at_the_desk_is_in_the_name_of_the_one_that_is_mailed(
    office: Office, clerk: Actor, planner: Actor, sending: Dispatch, server: MailServer
) -> None:
    made = together(office, clerk, on_file(office, clerk, "Anna"))
    sending.run(planner)
    office.messages.write_as("balie@example.nl")
    saved = office.messages.appointment_letter(clerk, made.id).ics
    mailed = entry(server.messages()[0])
    assert mailed is not None
    organizers = {
        str(calendar.walk("VEVENT")[0]["ORGANIZER"])
        for calendar in (mailed, Calendar.from_ical(saved))
    }
    assert organizers == {"mailto:balie@example.nl"}
    office.messages.write_as("")
    (event,) = Calendar.from_ical(
        office.messages.appointment_letter(clerk, made.id).ics
    ).walk("VEVENT")  # fmt: skip
    assert event["ORGANIZER"] == "mailto:noreply@counter.invalid"
