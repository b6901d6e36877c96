"""Letters, calendar entries and receipts, made of what is on file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import Clock
from counter_app.domain.custody.card import COLLECTABLE
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.message_settings import MessageSettings
from counter_app.domain.messages import (
    Delivery,
    DeliveryState,
    NoticeReason,
    Way,
    mail_address,
)
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.people.person import Person
from counter_app.domain.planning.opening import Location, LocationKind
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.rules import HouseRules
from counter_app.exchange.token import SigningKey, make_token
from counter_app.letters import appointment as appointment_letter
from counter_app.letters import calendar, mail_text, receipt
from counter_app.letters.data import (
    AppointmentLetter,
    CancellationReason,
    Gone,
    LetterKind,
    ReceiptLetter,
)
from counter_app.senders.ports import Outgoing
from counter_app.services.papers_on_file import PapersOnFile
from counter_app.store.base import table
from counter_app.store.queries import (
    appointments,
    custody,
    issuance,
    packages,
    partners,
    people,
    planning,
)
from counter_app.store.queries import messages as queries
from counter_app.store.store import Store
from counter_app.store.tables.messages import DeliveryRow, OutboxRow
from counter_app.store.tables.operators import SigningKeyRow
from counter_app.store.tables.planning import OrganisationRow
from counter_app.store.work import Work

_TOKEN_LASTS_AFTER = timedelta(days=1)
"""A QR code works until the day after the appointment; then it names nothing any more."""

_NOBODY = "noreply@counter.invalid"
"""RFC 2606: an address that never receives; replies to an entry go nowhere."""


_NOTHING_STATED = queries.Stated()

_REASONS: Mapping[LetterKind, CancellationReason] = {
    LetterKind.CANCELLATION: CancellationReason.REQUESTED,
    LetterKind.NOT_NEEDED: CancellationReason.NOT_NEEDED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter ready to print, with the calendar entry that goes with it."""

    pdf: bytes
    ics: bytes
    token: str


class Messages:
    """What goes out on paper, by mail or into a calendar.

    Attributes:
        organizer: the mail address in whose name entries are made; one entry replaces another only
            where it is the same, on paper as by mail.
    """

    def __init__(self, store: Store, rules: HouseRules, papers: PapersOnFile) -> None:
        """Join the parts."""
        self.organizer = _NOBODY
        self._store = store
        self._papers = papers
        self._rules = rules
        self._key: SigningKey | None = None

    def appointment_letter(
        self, actor: Actor, appointment_id: UUID, kind: LetterKind = LetterKind.CONFIRMATION
    ) -> Letter:
        """Make the letter about an appointment, in the person's language.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.BOOK)
        with self._store.work(actor) as work:
            found = appointments.appointment(work.session, appointment_id)
            letter = self._letter(work.session, found, kind)
            _note_printed(work, found.id, kind)
            work.audit("letter.made", found.id, kind=kind.value)
        now = self._store.clock.now()
        ics = calendar.entry(letter, found.uid, found.sequence, now, self.organizer)
        return Letter(pdf=appointment_letter.render(letter), ics=ics, token=letter.token)

    def write_as(self, sender: str) -> None:
        """Make entries in the name of the address that messages come from, "" for none."""
        self.organizer = sender or _NOBODY

    def letter_of(self, session: Session, message: Delivery) -> Letter:
        """Make the letter of a message that stands in the outbox. Raises Refused(NOT_FOUND)."""
        found, letter = self._about(session, message)
        ics = calendar.entry(letter, found.uid, found.sequence, message.created_at, self.organizer)
        return Letter(pdf=appointment_letter.render(letter), ics=ics, token=letter.token)

    def outgoing(self, session: Session, message: Delivery, settings: MessageSettings) -> Outgoing:
        """Put a message from the outbox into words, ready to be sent.

        Raises:
            Invalid: BAD_EMAIL when the person has no usable address; LOST_CHARACTERS, NOT_FOUND
                for what a letter cannot say.
        """
        found, letter = self._about(session, message)
        address = ""
        if message.channel is Way.MAIL:
            guest = people.person(session, message.person_id)
            address = mail_address(guest.email) or ""
            if not address:
                raise Invalid(Code.BAD_EMAIL, "email")
        organizer = settings.sender or self.organizer
        ics = calendar.entry(
            letter, found.uid, found.sequence, message.created_at, organizer, address
        )
        return Outgoing(
            delivery_id=message.id, language=letter.language, written_at=message.created_at,
            address=address, sender_name=settings.sender_name or letter.sender[0],
            subject=mail_text.subject(letter), text=mail_text.body(letter),
            pdf=appointment_letter.render(letter), ics=ics,
            method=calendar.method_of(letter.kind).value if ics else "",
            file_name=mail_text.file_name(letter),
        )  # fmt: skip

    def _about(self, session: Session, message: Delivery) -> tuple[Appointment, AppointmentLetter]:
        found = appointments.appointment(session, message.appointment_id)
        stated = queries.stated(session, message.message_id)
        letter = self._letter(session, found, message.kind, message.language, stated)
        return found, _addressed(session, found, letter, stated, message.person_id)

    def appointment_letters(
        self, session: Session, found: tuple[Appointment, ...], kind: LetterKind
    ) -> tuple[AppointmentLetter, ...]:
        """Return what many letters are made of, to be rendered in one go."""
        return tuple(self._letter(session, one, kind) for one in found)

    def receipt_letter(self, actor: Actor, hand_out_id: UUID) -> bytes:
        """Make the receipt of a hand-out (model M76), signed or with a line for a pen.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
        """
        actor.require(Permission.HAND_OUT)
        with self._store.work(actor) as work:
            session = work.session
            made = issuance.hand_out(session, hand_out_id, self._rules.undo_within)
            actor.require_here(made.location_id)
            mandate = partners.snapshot(session, hand_out_id) or {}
            person = people.person(session, made.person_id)
            card = custody.card(session, made.card_id)
            place = planning.location(session, made.location_id)
            signed = issuance.receipt(session, hand_out_id)
            acting = {r.id: r.name for r in people.representatives(session, person.id)}
            noted = issuance.details(session, hand_out_id)
            data = ReceiptLetter(
                language=person.language[:2], sender=sender(session, place),
                number=made.receipt_number or "-", holder_name=person.full_name,
                date_of_birth=person.date_of_birth, document_type=card.document_type,
                document_number=card.document_number, handed_out_at=made.at,
                time_zone=place.zone, location_name=place.name,
                location_address=tuple(place.address.splitlines()), place=place.name,
                desk=actor.desk_name, old_document=made.old_document.kind,
                old_reference=made.old_document.reference, v_number=person.v_number or "",
                signed_by=acting.get(made.representative_id or UUID(int=0), ""),
                signature_png=signed[1] if signed else None,
                on_behalf=mandate.get("signing_line", ""),
                mandate_number=mandate.get("number", ""), pilot=mandate.get("pilot", ""),
                in_name_of=noted.in_name_of if noted else "",
                fee_cents=noted.fee.cents if noted else 0,
                is_rehearsal=packages.is_rehearsal(session),
            )  # fmt: skip
            work.audit("receipt.made", made.id)
        return receipt.render(data)

    def token(self, session: Session, found: Appointment) -> str:
        """Return the signed token of an appointment for its QR code."""
        return make_token(self._signing_key(session), found.id, found.ends_at + _TOKEN_LASTS_AFTER)

    def _letter(
        self, session: Session, found: Appointment, kind: LetterKind, language: str = "",
        stated: queries.Stated = _NOTHING_STATED,
    ) -> AppointmentLetter:  # fmt: skip
        about = (stated.person_id,) if stated.person_id else found.participants
        persons = [people.person(session, one) for one in about]
        coming_for = tuple(found.services_of(one) for one in about)
        services = tuple(dict.fromkeys(code for codes in coming_for for code in codes))
        place, kinds = planning.offered_at(session, services, found.location_id)
        today, _ = day_and_tick(self._store.clock.now(), place.tz)
        day, _ = day_and_tick(found.starts_at, place.tz)
        previous = None
        if kind is LetterKind.CHANGE:
            previous = queries.previous_start(session, found.uid, found.sequence)
        return AppointmentLetter(
            kind=kind, language=language or found.language, written_on=today,
            sender=sender(session, place), recipient=recipient(persons[0]), code=found.code,
            services=services, participants=tuple(one.full_name for one in persons),
            coming_for=coming_for if len(set(coming_for)) > 1 else (),
            starts_at=found.starts_at, ends_at=found.ends_at, time_zone=place.zone,
            location_name=place.name, location_address=tuple(place.address.splitlines()),
            contact=(place.phone,) if place.phone else (),
            bring=self._papers.to_bring(session, _bring(kinds), about, day),
            token=self.token(session, found) if kind.invites else "",
            previous_starts_at=previous, answer_by=stated.answer_by,
            reason=_reason(session, found, kind, stated), gone=_gone(session, found, kind),
            notice=stated.notice,
            card_place=_card_place(session, found, stated),
            note=queries.guest_note(session, found.uid) if place.kind == LocationKind.HALL else "",
        )  # fmt: skip

    def _signing_key(self, session: Session) -> SigningKey:
        if self._key is None:
            raw = session.scalars(
                select(SigningKeyRow.private_key)
                .where(SigningKeyRow.private_key.is_not(None))
                .order_by(SigningKeyRow.made_at.desc())
                .limit(1)
            ).one()
            self._key = SigningKey.from_bytes(raw or b"")
        return self._key


def make_signing_key(session: Session, clock: Clock) -> None:
    """Make the office's first key for signing QR tokens."""
    key = SigningKey.make()
    session.execute(
        insert(table(SigningKeyRow)),
        {
            "key_id": key.key_id.hex(), "private_key": key.to_bytes(),
            "public_key": key.public_bytes(), "made_at": clock.now(),
        },
    )  # fmt: skip


def _bring(kinds: Iterable[ServiceKind]) -> tuple[str, ...]:
    """Return what to bring for several services, each once."""
    return tuple(dict.fromkeys(code for kind in kinds for code in kind.bring))


def _addressed(
    session: Session, found: Appointment, letter: AppointmentLetter, stated: queries.Stated,
    reader_id: UUID,
) -> AppointmentLetter:  # fmt: skip
    """Return a letter about one person as its reader gets it.

    That is somebody else where the person has no address; and a mailbox that a family shares is
    read by those who still come.
    """
    if stated.person_id is None:
        return letter
    about, reader = (people.person(session, one) for one in (stated.person_id, reader_id))
    letter = replace(letter, recipient=recipient(reader))
    if not letter.kind.calls_off:
        return letter
    coming = [people.person(session, one) for one in found.participants if one != about.id]
    mailbox = (mail_address(about.email) or "").casefold()
    shares = mailbox in {(mail_address(one.email) or "").casefold() for one in coming} - {""}
    return replace(
        letter, only_for=recipient(about)[0], is_for_others=reader.id != about.id or shares,
        grounds=queries.grounds_on(session, found.id).get(about.id, ()),
    )  # fmt: skip


def _gone(session: Session, found: Appointment, kind: LetterKind) -> tuple[Gone, ...]:
    """Return who comes no more, for a letter to those who still come."""
    if kind is not LetterKind.CHANGE:
        return ()
    left = [one.person_id for one in found.people if not one.is_coming]
    if not left:
        return ()
    needless, grounds = (
        queries.needless_on(session, found.id),
        queries.grounds_on(session, found.id),
    )
    return tuple(
        Gone(recipient(people.person(session, one))[0], one in needless, grounds.get(one, ()))
        for one in left
    )


def _reason(
    session: Session, found: Appointment, kind: LetterKind, stated: queries.Stated
) -> CancellationReason:
    """Return why a visit is off: as whoever called it off stated, or what its kind implies."""
    code = stated.reason
    if not code and kind is LetterKind.CANCELLATION:
        code = queries.stated_reason(session, found.id)
    if code:
        return CancellationReason(code)
    return _REASONS.get(kind, CancellationReason.NOT_STATED)


def _card_place(session: Session, found: Appointment, stated: queries.Stated) -> str:
    """Return where the card lies that a notice speaks of, "" where it lies nowhere else by now."""
    if stated.notice is not NoticeReason.CARD_ELSEWHERE or stated.person_id is None:
        return ""
    for card in custody.of_person(session, stated.person_id):
        if card.state in COLLECTABLE and card.location_id != found.location_id:
            return planning.location(session, card.location_id).name
    return ""


def _note_printed(work: Work, appointment_id: UUID, kind: LetterKind) -> None:
    """Note that what a letter tells was told on paper: it need not be printed again."""
    told = [
        one
        for one in LetterKind
        if one is kind or (one.invites and kind.invites) or (one.calls_off and kind.calls_off)
    ]
    work.session.execute(
        update(table(OutboxRow))
        .where(
            OutboxRow.appointment_id == appointment_id, OutboxRow.printed_at.is_(None),
            OutboxRow.kind.in_(told), OutboxRow.person_id.is_(None),
        )
        .values(printed_at=work.now)
    )  # fmt: skip
    deliveries = table(DeliveryRow)
    mine = select(OutboxRow.id).where(
        OutboxRow.appointment_id == appointment_id, OutboxRow.kind.in_(told),
        OutboxRow.person_id.is_(None),
    )  # fmt: skip
    unsent = [DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.DEAD]
    work.session.execute(
        update(deliveries)
        .where(
            deliveries.c.outbox_id.in_(mine), deliveries.c.channel == Way.LETTER,
            deliveries.c.state.in_(unsent),
        )
        .values(state=DeliveryState.SENT, handed_at=work.now, sent_at=work.now, failure="")
    )  # fmt: skip


def sender(session: Session, place: Location) -> tuple[str, ...]:
    """Return who writes, in lines: the immigration service, the location, its address.

    A partner's counter writes in the name of the service too (Awb 10:10).
    """
    own = OrganisationRow.kind == OrganisationKind.IMMIGRATION_SERVICE
    organisation = session.scalar(select(OrganisationRow.name).where(own).limit(1)) or place.name
    return (organisation, place.name, *place.address.splitlines())


def recipient(person: Person) -> tuple[str, ...]:
    """Return to whom a letter goes, in lines: name and address."""
    name = f"{person.given_names} {person.surname}".strip()
    return (name, *person.address.lines())
