"""What goes with a hand-out: the card's own print and chip, fee, decision, refusal, sticker."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal

from counter_app.domain.card_print import compare_print
from counter_app.domain.custody.stickers import SERVICES, Sticker, Written
from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.domain.identity.chip import ChipReading
from counter_app.domain.identity.document_kinds import kind_of
from counter_app.domain.identity.mrz import Mrz, read
from counter_app.domain.identity.verification import Question
from counter_app.domain.issuance_details import (
    Fee,
    FeePaid,
    NextStep,
    Refusal,
    RefusedHandOut,
    RepresentativeSeen,
)
from counter_app.services.hand_out_details import RefusalWish
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.identity_model import IdentityModel


class DetailsModel(IdentityModel):
    """What a clerk says and does beside identity and card.

    Signals:
        hand_out_refused: the RefusedHandOut.
        sticker_placed: the Sticker that is in the passport.
        sticker_made: what is printed on it, as PDF.
        card_read: the case's card was compared with its record.
    """

    hand_out_refused = Signal(object)
    sticker_placed = Signal(object)
    sticker_made = Signal(object)
    card_read = Signal()

    def fees(self) -> tuple[Fee, ...]:
        """Return the fees that may be paid at the desk today."""
        return self._office.issuance.fees.on(self.today)

    def set_grants(self, grants: bool) -> None:
        """Say whether handing out grants the permit."""
        if self.case is not None and self.case.grants is not grants:
            self.case.grants = grants
            self.check_missing()

    def set_fee(self, kind: str, cents: int) -> None:
        """Say what was paid."""
        fee = FeePaid(kind, cents)
        if self.case is not None and self.case.fee != fee:
            self.case.fee = fee
            self.check_missing()

    def see_representative(self, number: str, kind: str = "travel_document") -> None:
        """Note the document of the representative, keeping the answers; "" takes it back."""
        if self.case is None:
            return
        before = self.case.representative_seen
        try:
            seen = RepresentativeSeen(kind, number.strip())
        except Invalid:
            self.case.representative_seen = None
            return
        self.case.representative_seen = (
            seen if before is None else replace(before, kind=seen.kind, number=seen.number)
        )

    def answer_representative(self, question: Question, answer: bool) -> None:
        """Answer one of the three questions about the representative."""
        if self.case is not None and self.case.representative_seen is not None:
            seen = self.case.representative_seen
            self.case.representative_seen = seen.answering(question, yes=answer)
            self.check_missing()

    def representative_answer(self, question: Question) -> bool | None:
        """Return what was answered about the representative, None while it is open."""
        seen = self.case.representative_seen if self.case is not None else None
        return None if seen is None else seen.answer(question)

    def _forget_other_document(self, number: str) -> None:
        """Begin anew with another document: what was answered was about the one before."""
        seen = self.case.representative_seen if self.case is not None else None
        if self.case is not None and seen is not None and seen.number != number:
            self.case.representative_seen = None

    def lines_of(self, text: str) -> Mrz | None:
        """Return what scanned lines say, None for a text that is none."""
        try:
            return read(text, self.today)
        except CounterError:
            return None

    def lines_problem(self, text: str) -> CounterError | None:
        """Return what is wrong with scanned lines; None for good ones and for any other text."""
        try:
            mrz = read(text, self.today)
        except CounterError as error:
            return error if "<" in text else None
        return None if mrz.is_valid else Invalid(Code.BAD_MRZ, "document")

    def representative_lines(self, text: str) -> Mrz | None:
        """Take the document of the representative, if that is what was scanned."""
        mrz = self.lines_of(text)
        if mrz is not None and mrz.document_number in self._own_numbers():
            return None
        if mrz is not None:
            kind = kind_of(mrz.document_code, mrz.issuer, mrz.nationality)
            self._forget_other_document(mrz.document_number)
            self.see_representative(mrz.document_number, kind.value)
        return mrz

    def _own_numbers(self) -> frozenset[str]:
        """Return the numbers of what belongs to the person himself, which prove nobody else."""
        case = self.case
        card = case.ready_card if case is not None else None
        seen = case.document if case is not None else None
        return frozenset(
            {card.document_number if card else "", seen.mrz.document_number if seen else ""}
        )

    def take_card_lines(self, text: str) -> bool:
        """Compare the new card's lines with its record, if that is what was scanned."""
        case = self.case
        mrz = self.lines_of(text) if case is not None and case.ready_card is not None else None
        card = case.ready_card if case is not None else None
        if case is None or mrz is None or card is None:
            return False
        if mrz.document_number != card.document_number:
            return False
        case.card_zone, case.card_check = mrz.zone, compare_print(card, mrz)
        self.card_read.emit()
        self.check_missing()
        return True

    @property
    def may_read_card_chip(self) -> bool:
        """Whether the new card's chip can be read: a reader is here and its lines are known."""
        return (
            self.devices.chips is not None and self.case is not None and bool(self.case.card_zone)
        )

    def read_card_chip(self) -> None:
        """Read the new card's chip and compare it with the print."""
        case, chips = self.case, self.devices.chips
        if case is None or chips is None or not case.card_zone:
            return
        zone = case.card_zone

        def done(reading: ChipReading) -> None:
            mrz = self.lines_of(zone)
            card = case.ready_card
            if mrz is not None and card is not None:
                case.card_check = compare_print(card, mrz, reading.zone)
                self.card_read.emit()
                self.check_missing()

        self._tasks.run(
            self,
            lambda: chips.read(zone, lambda _step, _done, _all: None, lambda: False),
            done,
            lane="reader",
        )

    def refuse_hand_out(self, reason: Refusal, step: NextStep, note: str) -> None:
        """Refuse the hand-out; a card at the desk goes where it belongs then."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        wish = RefusalWish(
            appointment_id=case.visit.appointment.id, person_id=case.visit.person.id,
            reason=reason, next_step=step, card_id=case.card.id if case.card else None, note=note,
        )  # fmt: skip

        def done(made: RefusedHandOut) -> None:
            case.card, case.refusal = None, made
            self.hand_out_refused.emit(made)
            self.changed.emit()

        self._gestures.run(
            ("refuse", wish), lambda key: office.issuance.refuse(actor, wish, key), done
        )

    def load_sticker(self) -> None:
        """Ask which number the next sticker has."""
        case, office, actor = self.case, self._office, self.actor
        service = self._sticker_service(case)
        if case is None or service is None or case.sticker is not None:
            return

        def done(number: str | None) -> None:
            case.next_sticker = number or ""
            self.changed.emit()

        self._tasks.run(self, lambda: office.stickers.next_number(actor, service), done)

    def place_sticker(self, number: str, passport_until: date, written: Written) -> None:
        """Put a sticker into the passport; one that is printed comes out of the printer."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        visit, person = case.visit.appointment.id, case.visit.person.id

        def done(made: Sticker) -> None:
            case.sticker = made
            self.sticker_placed.emit(made)
            self._go_on(case)
            if written is Written.PRINTED:
                self.print_sticker()

        self._gestures.run(
            ("sticker", visit, person, number),
            lambda key: office.stickers.place(
                actor, visit, person, number, passport_until, written, key
            ),
            done,
        )

    def print_sticker(self) -> None:
        """Print the sticker that was placed, or make it for a file where there is no printer."""
        case, office, actor = self.case, self._office, self.actor
        printer = self.devices.labels or self._printer
        if case is None or case.sticker is None:
            return
        number = case.sticker.number

        def put_out(pdf: bytes) -> None:
            if printer is None:
                self.sticker_made.emit(pdf)
                return
            self._tasks.run(
                self, lambda: printer.print_pdf(pdf, "sticker"), lambda _: None, lane="printer"
            )

        self._tasks.run(self, lambda: office.papers.sticker(actor, number), put_out)

    def spoil_sticker(self, number: str, reason: str) -> None:
        """Note that a sticker was spoiled; the next one is offered."""
        case, office, actor = self.case, self._office, self.actor
        if case is None:
            return
        case.next_sticker = None

        def done(_spoiled: Sticker) -> None:
            case.sticker = None
            self.load_sticker()
            self.changed.emit()

        self._gestures.run(
            ("spoil", number), lambda key: office.stickers.spoil(actor, number, reason, key), done
        )

    @staticmethod
    def _sticker_service(case: Case | None) -> str | None:
        wanted = SERVICES.intersection(case.services) if case is not None else frozenset()
        return min(wanted, default=None)
