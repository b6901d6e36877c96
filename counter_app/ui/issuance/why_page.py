"""Why the person is here, and what waits for him or her."""

from uuid import UUID

from counter_app.domain.custody.card import Card
from counter_app.domain.operators import Permission
from counter_app.domain.queue import QueueState
from counter_app.ui import text
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.page import NextAct, Page
from counter_app.ui.issuance.visit_model import VisitModel
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.reuse_panel import ReusePanel
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import appointments as words


class WhyPage(Page):
    """The appointment, its persons, what is not needed today, and the cards of who is shown."""

    def __init__(self, model: VisitModel, reuse: ReuseModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self._reuse = reuse
        self._asked: tuple[UUID, UUID] | None = None
        self._needed_title = Label("", "strong")
        self.needed = ReusePanel(reuse)
        self._facts = KeyValueGrid()
        self._cards_title = Label("", "strong")
        self._cards = KeyValueGrid()
        self._case: Case | None = None
        box = VBox(self, spacing=12)
        box.addWidget(self._facts)
        box.addWidget(self._needed_title)
        box.addWidget(self.needed)
        box.addWidget(self._cards_title)
        box.addWidget(self._cards)
        box.addStretch(1)

    def heading(self) -> tuple[str, str]:
        """Return the name of the step."""
        case = self._case
        what = text.all_services(case.services, words.service) if case else ""
        return self.tr("Why here"), what

    def show_case(self, case: Case) -> None:
        """Show the appointment and the cards."""
        self._case = case
        visit = case.visit
        names = [visit.person.full_name, *(other.full_name for other in visit.others)]
        state = visit.entry.state if visit.entry is not None else None
        self._facts.set_facts(
            (
                (self.tr("Appointment code"), visit.appointment.code),
                (self.tr("Persons"), "; ".join(names)),
                (self.tr("Now"), text.of(state or visit.appointment.state)),
                (self.tr("Desk"), visit.entry.desk_name if visit.entry is not None else ""),
            )
        )
        asks = self.model.actor.may(Permission.SEE_PEOPLE)  # a partner takes no photo or prints
        self._needed_title.setVisible(asks)
        self.needed.setVisible(asks)
        self._needed_title.setText(self.tr("Needed and not needed today"))
        asked = (visit.appointment.id, visit.person.id)
        if asked != self._asked:
            self._asked = asked
            self._reuse.show_person(visit.person.id)
        self._cards_title.setText(
            self.tr("Cards") if visit.cards else self.tr("There is no card for this person.")
        )
        self._cards.set_facts([(card.document_number, self._card(card)) for card in visit.cards])

    def ask_again(self) -> None:
        """Ask once more what is needed: something was taken meanwhile."""
        self._asked = None
        if self._case is not None:
            self.show_case(self._case)

    def next_act(self) -> NextAct:
        """Serve who was called, or go on."""
        case = self._case
        entry = case.visit.entry if case else None
        if entry is not None and entry.state is QueueState.CALLED:
            return NextAct(self.tr("Serve"))
        if case is not None and (case.is_serving or case.is_handed_out):
            return NextAct(self.tr("Go on"))
        return NextAct(self.tr("Serve"), (self.tr("Call this person from the queue first."),))

    def act(self) -> None:
        """Serve, or go on."""
        case = self._case
        if case is None:
            return
        if case.is_serving or case.is_handed_out:
            self.model.moved_on.emit(case.next_step())
        else:
            self.model.serve()

    def retranslate(self) -> None:
        """Word the page anew."""
        if self._case is not None:
            self.show_case(self._case)

    def _card(self, card: Card) -> str:
        type_words = self.tr("type {type}").replace("{type}", card.document_type)
        return f"{type_words} · {text.of(card.state)} · {card.place}"
