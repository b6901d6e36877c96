"""The stock: what lies where, what is to be put away, what is taken out of use."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.custody.ageing import DueCard, Stage
from counter_app.domain.custody.card import Card, CardState, Place
from counter_app.domain.custody.storage import PutAwayLine, Tray, read_place
from counter_app.domain.operators import Permission
from counter_app.services.ageing import Reminders
from counter_app.ui.part_model import PartModel


class StockModel(PartModel):
    """Cards that lie at this location.

    Signals:
        put_away: the Card that lies in its place now.
        set_apart: the Card that was missed, blocked or taken back.
        aimed: the Card that was set aside or given back, as it stands now.
        reminded: the Reminders that were made, or are to be printed once more.
    """

    put_away = Signal(object)
    set_apart = Signal(object)
    aimed = Signal(object)
    reminded = Signal(object)

    cards: tuple[Card, ...] = ()
    waiting: tuple[PutAwayLine, ...] = ()
    trays: tuple[Tray, ...] = ()
    due: tuple[DueCard, ...] = ()
    due_at_partners: tuple[DueCard, ...] = ()
    letters: Reminders | None = None
    filter_text: str = ""
    due_only = False

    @property
    def shown(self) -> tuple[Card, ...]:
        """The cards that fit what was typed: number, name or tray."""
        wanted = self.filter_text.casefold().strip()
        due = {one.card.id for one in self.due}
        return tuple(
            card
            for card in self.cards
            if wanted in _searched(card) and (not self.due_only or card.id in due)
        )

    @property
    def to_remind(self) -> tuple[str, ...]:
        """The numbers of the cards for which a reminder is due that would arrive."""
        return tuple(one.card.document_number for one in self.due if one.can_remind)

    @property
    def unreachable(self) -> int:
        """How many reminders are due that cannot be written: no address is on file."""
        return sum(one.stage is Stage.REMIND and not one.can_remind for one in self.due)

    def stage(self, card: Card) -> Stage | None:
        """Return what is due for a card by its age, or None."""
        return next((one.stage for one in self.due if one.card.id == card.id), None)

    def show_due(self, only: bool) -> None:
        """Show only the cards for which something is due by their age, or all."""
        self.due_only = only
        self.changed.emit()

    def load(self) -> None:
        """Read the stock."""
        office, actor = self.office, self.actor

        def work() -> tuple[
            tuple[Card, ...],
            tuple[PutAwayLine, ...],
            tuple[Tray, ...],
            tuple[DueCard, ...],
            tuple[DueCard, ...],
        ]:
            return (
                office.storage.stock(actor), office.storage.put_away_list(actor),
                office.trays.all(actor), office.ageing.due(actor),
                office.ageing.due_at_partners(actor) if actor.may(Permission.PLAN) else (),
            )  # fmt: skip

        def done(
            found: tuple[
                tuple[Card, ...],
                tuple[PutAwayLine, ...],
                tuple[Tray, ...],
                tuple[DueCard, ...],
                tuple[DueCard, ...],
            ],
        ) -> None:
            self.cards, self.waiting, self.trays, self.due, self.due_at_partners = found
            self.changed.emit()

        self.tasks.run(self, work, done)

    def proposal(self, number: str) -> PutAwayLine | None:
        """Return where a received card can lie."""
        return next((one for one in self.waiting if one.card.document_number == number), None)

    def read_place(self, text: str) -> Place | None:
        """Read what stands on a tray or a position; None when no tray here has that label."""
        return read_place({tray.label for tray in self.trays}, text)

    def find(self, number: str) -> Card | None:
        """Return a card that lies here, by its number."""
        wanted = number.strip().upper()
        return next((card for card in self.cards if card.document_number == wanted), None)

    def filter(self, text: str) -> None:
        """Show only what fits."""
        self.filter_text = text
        self.changed.emit()

    def put(self, number: str, label: str, position: int | None) -> None:
        """Lay a card in its place."""
        office, actor = self.office, self.actor
        self._do(
            ("put", number, label, position),
            lambda key: office.storage.put_away(actor, number, label, position, key),
            self.put_away.emit,
        )

    def set_aside(self, card: Card, day: date | None) -> None:
        """Set a card aside for a day, or for its person's visit."""
        office, actor, number = self.office, self.actor, card.document_number

        def work(key: UUID) -> Card:
            if day is None:
                return office.storage.reserve_visit(actor, number, key)
            return office.storage.reserve(actor, number, day, key)

        self._do(("aside", number, day), work, self.aimed.emit)

    def give_back(self, card: Card) -> None:
        """Give a card that was set aside back to the stock."""
        office, actor, number = self.office, self.actor, card.document_number
        self._do(
            ("release", number), lambda key: office.storage.release(actor, number, key),
            self.aimed.emit,
        )  # fmt: skip

    def miss(self, card: Card, note: str) -> None:
        """Say that a card cannot be found."""
        office, actor, number = self.office, self.actor, card.document_number
        self._do(
            ("miss", number),
            lambda key: office.cases.miss(actor, number, note, key),
            lambda _case: self.set_apart.emit(card),
        )

    def recall(self, card: Card, note: str) -> None:
        """Block a card."""
        office, actor, number = self.office, self.actor, card.document_number
        self._do(
            ("recall", number),
            lambda key: office.cases.recall(actor, number, note, key),
            lambda _case: self.set_apart.emit(card),
        )

    def take_back(self, card: Card, note: str) -> None:
        """Take a card that nobody collects out of the stock."""
        office, actor, number = self.office, self.actor, card.document_number
        self._do(
            ("back", number),
            lambda key: office.ageing.take_back(actor, number, note, key),
            self.set_apart.emit,
        )

    def remind(self) -> None:
        """Make all reminders that are due; where none is, give those made last once more."""
        office, actor, numbers = self.office, self.actor, self.to_remind
        if numbers:
            self._do(
                ("remind", numbers), lambda key: office.ageing.remind(actor, numbers, key),
                self._keep_letters,
            )  # fmt: skip
        elif self.letters is not None:
            self.reminded.emit(self.letters)

    def destroy(self, card: Card, login: str, password: str) -> None:
        """Destroy a card that was taken back, with a second person's signature."""
        office, actor, number = self.office, self.actor, card.document_number

        def work(key: UUID) -> Card:
            second = office.operators.attest(actor, login, password)
            return office.ageing.destroy(actor, second, number, key)

        self._do(("destroy", number), work, self.set_apart.emit)

    @staticmethod
    def may(card: Card | None, what: str) -> bool:
        """Whether something can be done with a card as it stands."""
        if card is None:
            return False
        stands = card.state
        lies = stands in (CardState.IN_STOCK, CardState.RESERVED)
        return {
            "miss": stands is not CardState.MISSING,
            "recall": lies or stands is CardState.RECEIVED,
            "back": lies or stands is CardState.NOT_COLLECTED,
            "destroy": stands is CardState.RETURNED,
        }[what]

    def _keep_letters(self, made: Reminders) -> None:
        self.letters = made
        self.reminded.emit(made)

    def _do(
        self, what: tuple[object, ...], work: Callable[[UUID], object], done: Callable[..., object]
    ) -> None:
        def after(made: object) -> None:
            done(made)
            self.load()

        self.gestures.run(what, work, after)


def _searched(card: Card) -> str:
    return f"{card.document_number} {card.surname} {card.given_names} {card.place}".casefold()
