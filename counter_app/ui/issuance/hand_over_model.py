"""Handing over: what is missing, the hand-out, its receipt, and the way back."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.issuance import HandOut, OldDocument, Receipt, Signed
from counter_app.domain.issuance_details import Details
from counter_app.domain.operators import Actor
from counter_app.services.issuance import HandOutWish
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.issuance.case import Case
from counter_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from counter_app.devices.ports import Printer


class HandOverModel(QObject):
    """The case that is shown, and the handing over of its card.

    Signals:
        opened: a visit was loaded, or another person of it is shown.
        changed: something of the shown case is new.
        moved_on: a step succeeded; the StepKey that comes next.
        document_refused: the Invalid with which lines could not be read.
        card_refused: the Refused with which a card was turned down.
        other_subject: a Found that does not belong to this visit.
        printed: a receipt went to the printer.
        receipt_made: the bytes of a receipt (PDF), to be kept in a file.
        left: the visit went back to the queue or was undone; its appointment's UUID.
        finished: the visit is over; its appointment's UUID.
    """

    opened = Signal()
    changed = Signal()
    moved_on = Signal(object)
    document_refused = Signal(object)
    card_refused = Signal(object)
    other_subject = Signal(object)
    printed = Signal()
    receipt_made = Signal(object)
    left = Signal(object)
    finished = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: "Printer | None" = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start without a visit."""
        super().__init__(parent)
        self._office, self._tasks, self._printer = office, tasks, printer
        self._gestures = Gestures(self, tasks)
        self._cases: dict[UUID, Case] = {}
        self.actor = actor
        self.case: Case | None = None
        self.zone = ZoneInfo("Europe/Amsterdam")

    @property
    def has_printer(self) -> bool:
        """Whether receipts can be printed here."""
        return self._printer is not None

    @property
    def now(self) -> datetime:
        """The present moment."""
        return self._office.store.clock.now()

    @property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(self.zone).date()

    def set_old_document(self, kind: OldDocument | None, reference: str = "") -> None:
        """Say what became of the old document."""
        if self.case is not None:
            self.case.old_kind, self.case.old_reference = kind, reference
            self.check_missing()

    def check_missing(self) -> None:
        """Ask the office what is still missing before the card may be handed out."""
        case = self.case
        wish = None if case is None else _wish(case)
        if case is None or case.is_handed_out:
            return
        if wish is None:
            case.missing = _missing_here(case)
            self.changed.emit()
            return
        office, actor = self._office, self.actor

        def done(reasons: tuple[Refused, ...]) -> None:
            if _wish(case) == wish:  # else an answer to what was asked later is on its way
                case.missing = reasons
                self.changed.emit()

        self._tasks.run(self, lambda: office.issuance.missing(actor, wish), done)

    def hand_out(self) -> None:
        """Hand the card over."""
        case, office, actor = self.case, self._office, self.actor
        wish = None if case is None else _wish(case)
        if case is None or wish is None or case.missing:
            return

        def done(made: HandOut) -> None:
            case.hand_out, case.is_signed = made, bool(made.receipt_number)
            self._go_on(case)

        self._gestures.run(
            ("hand_out", wish.card_id),
            lambda key: office.issuance.hand_out(actor, wish, key),
            done,
        )

    def undo_hand_out(self, reason: str) -> None:
        """Take a hand-out back."""
        case, office, actor = self.case, self._office, self.actor
        if case is None or case.hand_out is None:
            return
        hand_out_id = case.hand_out.id

        def done(_made: HandOut) -> None:
            case.hand_out, case.is_signed = None, False
            self._go_on(case)
            self.check_missing()

        self._gestures.run(
            ("undo_hand_out", hand_out_id),
            lambda key: office.issuance.undo(actor, hand_out_id, reason, key),
            done,
        )

    def sign(self, signed: Signed, picture: bytes | None) -> None:
        """Record that the receipt was signed, and print it."""
        case, office, actor = self.case, self._office, self.actor
        if case is None or case.hand_out is None:
            return
        hand_out_id = case.hand_out.id

        def done(_receipt: Receipt) -> None:
            case.is_signed = True
            self._go_on(case)
            if signed is Signed.SCREEN:
                self.print_receipt()

        self._gestures.run(
            ("sign", hand_out_id),
            lambda key: office.issuance.sign(actor, hand_out_id, signed, picture, key),
            done,
        )

    def print_receipt(self) -> None:
        """Print the receipt; without a printer nothing happens."""
        case, office, actor, printer = self.case, self._office, self.actor, self._printer
        if case is None or case.hand_out is None or printer is None:
            return
        hand_out_id = case.hand_out.id

        def put_out(pdf: bytes) -> None:
            self._tasks.run(
                self,
                lambda: printer.print_pdf(pdf, "receipt"),
                lambda _nothing: self.printed.emit(),
                lane="printer",
            )

        self._tasks.run(self, lambda: office.messages.receipt_letter(actor, hand_out_id), put_out)

    def make_receipt(self) -> None:
        """Make the receipt for a file."""
        case, office, actor = self.case, self._office, self.actor
        if case is None or case.hand_out is None:
            return
        hand_out_id = case.hand_out.id
        self._tasks.run(
            self,
            lambda: office.messages.receipt_letter(actor, hand_out_id),
            self.receipt_made.emit,
        )

    def _go_on(self, case: Case) -> None:
        if case is self.case:
            self.check_missing()
            self.moved_on.emit(case.next_step())


def _wish(case: Case) -> HandOutWish | None:
    """Return what is about to be handed out, None while card or verification is missing."""
    if case.card is None or case.verification is None:
        return None
    acting = case.representative
    return HandOutWish(
        appointment_id=case.visit.appointment.id, person_id=case.visit.person.id,
        card_id=case.card.id, verification_id=case.verification.id,
        old_document=case.old_document, representative_id=acting.id if acting else None,
        details=Details(
            check=case.card_check, grants=case.grants, fee=case.fee,
            representative=case.representative_seen,
        ),
    )  # fmt: skip


def _missing_here(case: Case) -> tuple[CounterError, ...]:
    """Return what is missing as far as the desk knows by itself."""
    reasons: list[CounterError] = []
    if case.verification is None:
        reasons.append(Refused(Code.VERIFICATION_MISSING))
    elif case.is_stopped:
        reasons.append(Refused(Code.DOUBT, outcome=case.verification.outcome.value))
    if case.card is None:
        reasons.append(Refused(Code.CARD_WRONG_STATE))
    if case.old_document is None:
        reasons.append(Refused(Code.OLD_CARD_NEEDED))
    if case.visit.is_minor and case.representative is None:
        reasons.append(Refused(Code.REPRESENTATIVE_NEEDED))
    elif case.visit.is_minor and not case.is_representative_verified:
        reasons.append(Refused(Code.REPRESENTATIVE_UNCHECKED))
    return tuple(reasons)
