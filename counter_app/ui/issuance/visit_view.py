"""The one-screen visit: the person on top, the steps on the left, the work on the right."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from counter_app.domain.errors import CounterError, Invalid, Refused
from counter_app.domain.identity.verification import Answer, Outcome
from counter_app.domain.issuance_details import RefusedHandOut
from counter_app.domain.operators import Actor, Permission
from counter_app.services.lookup import Found
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.issuance.capture_pages import CapturePages
from counter_app.ui.issuance.card_page import CardPage
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.hand_out_page import HandOutPage
from counter_app.ui.issuance.identity_page import IdentityPage
from counter_app.ui.issuance.page import Page
from counter_app.ui.issuance.person_strip import PersonStrip
from counter_app.ui.issuance.receipt_page import ReceiptPage
from counter_app.ui.issuance.refusal_dialog import ask_why_refused
from counter_app.ui.issuance.representative_page import RepresentativePage
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.step_words import StepWords
from counter_app.ui.issuance.sticker_page import StickerPage
from counter_app.ui.issuance.visit_frame import VisitFrame
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.issuance.visit_papers import VisitPapers
from counter_app.ui.issuance.visit_questions import VisitQuestions
from counter_app.ui.issuance.why_page import WhyPage
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.tone import Tone

_TICK = 1000


class VisitView(Screen):
    """One visit, from the passport to the signature.

    Signals:
        open_person: the UUID of a person.
        open_visit: the UUID of an appointment, when a code of another visit was scanned.
        book_for: the UUID of a person for whom a new appointment is wanted.
        finished: the visit is over; the UUID of its appointment.
        left: the visit went back to the queue or was undone; the UUID of its appointment.
    """

    open_person = Signal(object)
    open_visit = Signal(object)
    book_for = Signal(object)
    finished = Signal(object)
    left = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, devices: DeskDevices | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Lay out the screen, without a visit."""
        super().__init__(parent, spacing=12)
        self.setObjectName("visit")
        self.model = VisitModel(office, actor, tasks, devices, self)
        self.strip = PersonStrip()
        self.why = WhyPage(self.model, ReuseModel(office, lambda: self.model.actor, tasks, self))
        self.identity = IdentityPage(self.model)
        self.representative = RepresentativePage(self.model)
        self.taking = CapturePages(self.model, office, tasks, self.why)
        self.sticker = StickerPage(self.model)
        self.card = CardPage(self.model)
        self.hand_out = HandOutPage(self.model)
        self.receipt = ReceiptPage(self.model)
        self._pages: dict[StepKey, Page] = {
            StepKey.WHY: self.why,
            StepKey.IDENTITY: self.identity,
            StepKey.REPRESENTATIVE: self.representative,
            **self.taking.by_step,
            StepKey.STICKER: self.sticker,
            StepKey.CARD: self.card,
            StepKey.OLD_DOCUMENT: self.hand_out,
            StepKey.RECEIPT: self.receipt,
        }
        self.frame = VisitFrame(self._pages)
        self._step_words = StepWords(self)
        self._questions = VisitQuestions(self.model, self)
        self._papers = VisitPapers(self.model, self)
        self._present = StepKey.WHY
        self._about: tuple[UUID, UUID] | None = None
        self._was_done = False
        self._empty = EmptyState(icon="queue")
        self._home = "shelf" if actor.is_partner else "queue"
        self.strip.person_button.setVisible(actor.may(Permission.SEE_PEOPLE))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._build()
        self._connect()
        self.retranslate()
        self._opened()

    @property
    def present(self) -> StepKey:
        """The step that is shown."""
        return self._present

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("VisitView", "Visit")

    def open(self, appointment_id: UUID) -> None:
        """Show a visit; it is loaded off the GUI thread."""
        self.clear_banner()
        self.model.open(appointment_id)

    def open_with(self, subject: object) -> None:
        """Show the visit of an appointment that another screen asked for."""
        if isinstance(subject, UUID):
            self.open(subject)

    def activate(self) -> None:
        """Go on with the clock of the visit."""
        self._timer.start()

    def deactivate(self) -> None:
        """Rest."""
        self._timer.stop()

    def reload(self) -> None:
        """Load the visit anew; what is not recorded yet stays."""
        self.model.reload()

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.model.set_actor(actor)

    def on_scan(self, text: str) -> bool:
        """Take passport, card or code for the visit that is open."""
        if self.model.case is None:
            return False
        self.clear_banner()
        if self._present is StepKey.REPRESENTATIVE and self.representative.take_scan(text):
            return True
        if self._present is StepKey.STICKER:
            self.sticker.take_scan(text)
            return True
        if not self.model.take_card_lines(text):
            self.model.take_scan(text)
        return True

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of the visit."""
        return self._step_words.shortcuts()

    def retranslate(self) -> None:
        """Word the screen anew."""
        self.strip.retranslate()
        self.frame.retranslate()
        for page in self._pages.values():
            page.retranslate()
        advice = self.tr("Call and serve somebody from the queue, or scan the code on a letter.")
        button = self.tr("To the queue")
        if self._home == "shelf":
            advice = self.tr("Begin the visit of somebody of today, or scan the code on a letter.")
            button = self.tr("To our counter")
        self._empty.set_words(self.tr("No visit is open"), advice, button)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the default button with Enter, wherever no other button has the focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focus = QApplication.focusWidget()
        if isinstance(focus, QPushButton) and not focus.isCheckable():
            focus.click()
        elif isinstance(focus, QToolButton):
            focus.showMenu()
        elif self.model.case is not None and self.frame.button.isEnabled():
            self.frame.button.click()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        nothing = Card()
        nothing.add(self._empty, 1)
        work = QWidget()
        box = VBox(work, spacing=12)
        box.addWidget(self.strip)
        box.addWidget(self.frame, 1)
        self._stack.addWidget(nothing)
        self._stack.addWidget(work)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model, frame, strip = self.model, self.frame, self.strip
        model.opened.connect(self._opened)
        model.changed.connect(self._show)
        model.moved_on.connect(self._go)
        self.taking.photo.settled.connect(self._go_to_button)
        model.document_refused.connect(self._say_unread)
        model.card_refused.connect(self._say_wrong_card)
        model.other_subject.connect(self._say_other)
        model.printed.connect(self._say_printed)
        model.hand_out_refused.connect(self._say_refused)
        self._papers.failed.connect(lambda words: self.show_banner(Tone.BAD, words))
        model.left.connect(self.left)
        model.finished.connect(self.finished)
        frame.act.connect(self._act)
        frame.refuse.connect(self._ask_to_refuse)
        frame.step_chosen.connect(self._go)
        frame.person_chosen.connect(self._choose_person)
        strip.undo.connect(self._questions.undo)
        strip.back_to_queue.connect(self._questions.back)
        strip.open_person.connect(self._open_person)
        self.receipt.undo_wanted.connect(self._questions.undo_hand_out)
        self.receipt.save_wanted.connect(model.make_receipt)
        self._empty.pressed.connect(lambda: self.wanted.emit(self._home, None))
        self._timer.timeout.connect(self._show_time)
        for page in self._pages.values():
            page.act_changed.connect(self._show_act)
        for is_there, keys, act in (
            (model.devices.practice, "Ctrl+L", self._choose_practice),
            (model.devices.scanner, "Ctrl+D", self._scan_page),
        ):
            if is_there is not None:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    def _opened(self) -> None:
        case = self.model.case
        self._stack.setCurrentIndex(0 if case is None else 1)
        if case is None:
            self._about = None
            return
        people = {person.id: person for person in (case.visit.person, *case.visit.others)}
        order = [people[one] for one in case.visit.appointment.participants if one in people]
        names = [person.full_name for person in order]
        self.frame.show_persons(names, order.index(case.visit.person))
        about = case.visit.appointment.id, case.visit.person.id
        is_known, self._about = about == self._about, about
        stands = self._present in case.steps and case.is_done(self._present) == self._was_done
        if is_known and stands:
            self._show()  # loaded anew under the clerk's hands: step and focus stay
        else:
            self._go(case.next_step())

    def _go(self, step: StepKey) -> None:
        """Show a step and put the focus where its work begins."""
        case = self.model.case
        if case is None:
            return
        self._present = step if step in case.steps else case.next_step()
        self.frame.show_page(self._present)
        self._show()
        self.frame.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pages[self._present].begin()

    def _show(self) -> None:
        case = self.model.case
        if case is None:
            return
        self._was_done = case.is_done(self._present)
        self.strip.show_visit(case.visit, self.model.zone, self.model.today)
        self._show_time()
        for page in self._pages.values():
            page.show_case(case)
        self.frame.steps.set_steps(self._step_words.steps(case, self._present))
        page = self._pages[self._present]
        self.frame.show_heading(*page.heading(), page.hint())
        self._show_act()

    def _show_act(self) -> None:
        case = self.model.case
        if case is None:
            return
        refusable = self._present is StepKey.IDENTITY and case.document is not None
        focused = self.frame.button.hasFocus()
        self.frame.show_act(
            self._pages[self._present].next_act(),
            may_refuse=(refusable and case.is_answering) or self._may_refuse_hand_out(case),
        )
        if focused and not self.frame.button.isEnabled():
            self._pages[self._present].begin()
        elif self._present is StepKey.IDENTITY and self.frame.button.isEnabled():
            self._follow_answers(case)

    def _go_to_button(self) -> None:
        self.frame.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_answers(self, case: Case) -> None:
        """Go to the default button once the last question was answered."""
        focus = QApplication.focusWidget()
        answered = Answer.NOT_DONE not in case.answers.values() and case.is_answering
        on_row = focus is not None and any(
            row.isAncestorOf(focus) for row in self.identity.rows.values()
        )
        if answered and on_row:
            self.frame.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_time(self) -> None:
        if self.model.case is not None:
            self.strip.show_time(self.model.case.visit, self.model.now)

    def _say_printed(self) -> None:
        """Say that paper came out; what is left is to finish the visit."""
        self.show_banner(Tone.GOOD, self.tr("The receipt was printed."))
        self.frame.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        self._pages[self._present].act()

    def _choose_person(self, place: int) -> None:
        case = self.model.case
        if case is not None:
            self.clear_banner()
            self.model.choose_person(case.visit.appointment.participants[place])

    def _choose_practice(self) -> None:
        self._go(StepKey.IDENTITY)
        self.identity.choose_practice()

    def _scan_page(self) -> None:
        case = self.model.case
        if case is not None and case.document is None:
            self._go(StepKey.IDENTITY)
            self.model.scan_page()

    def _open_person(self) -> None:
        if self.model.case is not None:
            self.open_person.emit(self.model.case.visit.person.id)

    def _say_unread(self, error: CounterError) -> None:
        self._go(StepKey.IDENTITY)
        if isinstance(error, Invalid):
            self.identity.show_unread(error)
        self.show_banner(Tone.BAD, text.error(error))

    def _say_wrong_card(self, refusal: Refused) -> None:
        self._go(StepKey.CARD)
        self.card.show_wrong(refusal)

    def _say_other(self, found: Found) -> None:
        if found.refusal is not None:
            self.show_banner(Tone.WARN, text.error(found.refusal))
        elif found.appointment_id is not None:
            words, other = self.tr("This code belongs to another visit."), found.appointment_id
            self.show_banner(
                Tone.WARN, words, self.tr("Open that visit"), lambda: self.open_visit.emit(other)
            )
        elif found.person_id is not None:
            words, person = self.tr("This number belongs to somebody else."), found.person_id
            self.show_banner(
                Tone.WARN, words, self.tr("Open person"), lambda: self.open_person.emit(person)
            )

    def _may_refuse_hand_out(self, case: Case) -> bool:
        late = self._present in (
            StepKey.REPRESENTATIVE, StepKey.STICKER, StepKey.CARD, StepKey.OLD_DOCUMENT,
        )  # fmt: skip
        stopped = self._present is StepKey.IDENTITY and case.is_stopped and not case.is_answering
        return (late or stopped) and case.is_serving and not case.is_handed_out

    def _ask_to_refuse(self) -> None:
        case = self.model.case
        if case is None:
            return
        if self._may_refuse_hand_out(case):
            ask_why_refused(self.model, case, self)
            return
        if case.outcome is not Outcome.REFUSED:
            self.show_banner(
                Tone.WARN, self.tr("Answer all questions, and say which answer is No.")
            )
            self.identity.begin()
            return
        self._questions.refuse()

    def _say_refused(self, made: RefusedHandOut) -> None:
        words = self.tr("Refused: {reason}. Next: {step}.")
        words = words.replace("{reason}", text.of(made.reason))
        self.show_banner(
            Tone.WARN, words.replace("{step}", text.of(made.next_step)), self.tr("Finish visit"),
            self.model.finish,
        )  # fmt: skip
        self.banner.button.setFocus(Qt.FocusReason.OtherFocusReason)
