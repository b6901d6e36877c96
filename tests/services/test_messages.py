"""Letters and receipts: made of what is on file, noted, and marked as printed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from icalendar import Calendar
from pypdf import PdfReader
from sqlalchemy import select

from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import Signed
from counter_app.domain.operators import Actor
from counter_app.letters.data import LetterKind
from counter_app.services.office import Office
from counter_app.store.tables.messages import OutboxRow
from tests import factories as f
from tests.expectations import refused
from tests.services.booking_office import VISA, family, visit

STICKER = "RESIDENCE_ENDORSEMENT"


def words(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def printed(office: Office) -> list[bool]:
    with office.store.reading() as session:
        return [row is not None for row in session.scalars(select(OutboxRow.printed_at))]


def test_a_letter_with_its_calendar_entry(office: Office, clerk: Actor, auditor: Actor) -> None:
    someone = f.on_file(office, clerk, surname="Nguyen", given_names="Hong")
    visit = f.book(office, clerk, f.local(f.SATURDAY, 10), someone)
    assert printed(office) == [False]
    letter = office.messages.appointment_letter(clerk, visit.id)
    assert printed(office) == [True]
    text = words(letter.pdf)
    for wanted in ("Hong", "Nguyen", visit.code, "10:00", "Den Haag", "Voorbeeldstraat 8"):
        assert wanted in text, wanted
    (event,) = Calendar.from_ical(letter.ics).walk("VEVENT")
    assert str(event["UID"]).startswith(str(visit.uid))
    assert (event["SEQUENCE"], event.decoded("DTSTART")) == (0, visit.starts_at)
    moved = office.appointments.move(
        clerk, visit.id, f.local(f.SATURDAY, 11), clerk.location_id, new_id()
    )
    change = office.messages.appointment_letter(clerk, moved.id, LetterKind.CHANGE)
    (event,) = Calendar.from_ical(change.ics).walk("VEVENT")
    assert (event["SEQUENCE"], event.decoded("DTSTART")) == (1, moved.starts_at)
    (made,) = office.audit.entries(auditor, clerk.location_id, most=1)
    assert (made.action, made.subject) == ("letter.made", str(moved.id))
    with refused(Code.NOT_FOUND):
        office.messages.appointment_letter(clerk, new_id())


def test_a_family_is_told_who_comes_for_what_and_what_to_bring_for_all_of_it(
    office: Office, clerk: Actor
) -> None:
    coming = family(office, clerk, (VISA,), (STICKER,))
    made = office.appointments.book(clerk, visit(office, coming), new_id())
    letter = office.messages.appointment_letter(clerk, made.id)
    text = " ".join(words(letter.pdf).split())
    for wanted in (
        "Applying for a return visa Voorbeeld, A",
        "Collecting a residence endorsement sticker Voorbeeld, B",
        "proof of the reason for your journey",  # for the visa
        "the letter that says that we have received your application",  # for the sticker
    ):
        assert wanted in text, wanted
    assert text.count("your valid passport") == 1
    (event,) = Calendar.from_ical(letter.ics).walk("VEVENT")
    assert event["SUMMARY"] == (
        "Appointment: Applying for a return visa + Collecting a residence endorsement sticker"
    )


def test_a_cancellation_has_no_token(office: Office, clerk: Actor) -> None:
    visit = f.book(office, clerk, f.local(f.SATURDAY, 10))
    office.appointments.cancel(clerk, visit.id, "ill", new_id())
    letter = office.messages.appointment_letter(clerk, visit.id, LetterKind.CANCELLATION)
    assert letter.token == ""
    assert Calendar.from_ical(letter.ics)["METHOD"] == "CANCEL"


def test_a_receipt(office: Office, clerk: Actor, planner: Actor, tmp_path: Path) -> None:
    case = f.at_desk(office, clerk, planner, tmp_path)
    made = office.issuance.hand_out(clerk, case.wish(), new_id())
    before = words(office.messages.receipt_letter(clerk, made.id))
    receipt = office.issuance.sign(clerk, made.id, Signed.PAPER, None, new_id())
    after = words(office.messages.receipt_letter(clerk, made.id))
    assert receipt.number in after
    assert receipt.number not in before
    for wanted in (case.card.document_number, str(case.person.v_number), "Voorbeeld"):
        assert wanted in after
    with refused(Code.NOT_FOUND):
        office.messages.receipt_letter(clerk, new_id())
