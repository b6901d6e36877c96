"""Stickers: rolls and what is left of them, spoiled numbers, and their destruction."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from counter_app.domain.custody.stickers import SERVICES, Roll, Sticker
from counter_app.ui import text
from counter_app.ui.custody.page import VaultPage
from counter_app.ui.part_model import PartModel
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.second_signature import ask_second
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_FEW = 20


class StickersModel(PartModel):
    """Numbered stickers at this location.

    Signals:
        received: the Roll that was taken in.
        noted: the Sticker that was spoiled or destroyed.
    """

    received = Signal(object)
    noted = Signal(object)

    rolls: tuple[Roll, ...] = ()

    @property
    def empty_services(self) -> tuple[str, ...]:
        """Services whose stickers ran out, so that nobody can be booked for them."""
        left: dict[str, int] = {}
        for roll in self.rolls:
            left[roll.service] = left.get(roll.service, 0) + roll.remaining
        return tuple(sorted(code for code, count in left.items() if count <= 0))

    def load(self) -> None:
        """Read the rolls."""
        office, actor = self.office, self.actor

        def done(found: tuple[Roll, ...]) -> None:
            self.rolls = found
            self.changed.emit()

        self.tasks.run(self, lambda: office.stickers.rolls(actor), done)

    def add_roll(self, service: str, first: str, last: str) -> None:
        """Take in a roll."""
        office, actor = self.office, self.actor
        self._do(
            ("roll", service, first, last),
            lambda key: office.stickers.add_roll(actor, service, first, last, key),
            self.received.emit,
        )

    def spoil(self, number: str, reason: str) -> None:
        """Note a spoiled sticker."""
        office, actor = self.office, self.actor
        self._do(
            ("spoil", number),
            lambda key: office.stickers.spoil(actor, number, reason, key),
            self.noted.emit,
        )

    def destroy(self, number: str, login: str, password: str) -> None:
        """Destroy a spoiled sticker, with a second person's signature."""
        office, actor = self.office, self.actor

        def work(key: UUID) -> Sticker:
            second = office.operators.attest(actor, login, password)
            return office.stickers.destroy(actor, second, number, key)

        self._do(("destroy", number), work, self.noted.emit)

    def _do(
        self, what: tuple[str, ...], work: Callable[[UUID], object], done: Callable[..., object]
    ) -> None:
        def after(made: object) -> None:
            done(made)
            self.load()

        self.gestures.run(what, work, after)


class StickersPage(VaultPage):
    """Rolls in a table, above it taking one in, below it what went wrong."""

    def __init__(self, model: StickersModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.service, self.first, self.last = QComboBox(), QLineEdit(), QLineEdit()
        self.number = QLineEdit()
        self.add_button = self.button(self._add, "plus", primary=True)
        self.spoil_button = self.button(self._spoil, "cross")
        self.destroy_button = self.button(self._destroy, "people")
        self.records: MarkedTableModel[Roll] = MarkedTableModel((), lambda roll: roll.id, self)
        self.table = SteadyTable(self.records, "")
        self.summary = Label("", "heading", wrap=True)
        self.row(
            self.field("service", self.service, 230), self.field("first", self.first, 140),
            self.field("last", self.last, 140), self.add_button,
        )  # fmt: skip
        self.box.addWidget(self.summary)
        self.box.addWidget(self.table, 1)
        self.row(self.field("sticker", self.number, 200), self.spoil_button, self.destroy_button)
        model.changed.connect(self.show_all)
        model.received.connect(self._show_received)
        model.noted.connect(self._show_noted)

    def take_scan(self, text: str) -> bool:
        """Take a sticker's number."""
        self.number.setText(text.strip())
        return True

    def begin(self) -> None:
        """Go to the rolls."""
        self.service.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (("Ctrl+Return", self.add_button),)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Each number leaves its roll once. When a roll runs out, the service cannot be "
                "booked here any more."
            )
        )
        for name, words in (
            ("service", self.tr("&Service")), ("first", self.tr("&First number")),
            ("last", self.tr("&Last number")), ("sticker", self.tr("Sticker &number")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self.add_button.setText(self.tr("Take in roll"))
        self.spoil_button.setText(self.tr("Spoiled"))
        self.destroy_button.setText(self.tr("Destroyed, two people"))
        chosen = self.service.currentData()
        self.service.clear()
        for code in sorted(SERVICES):
            self.service.addItem(text.service(code), code)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        self.table.setAccessibleName(self.tr("Rolls of stickers"))
        self.table.set_empty(self.tr("No roll was taken in here. Booking does not look at stock."))
        self.records.set_columns(
            (
                Column(self.tr("Numbers"), _numbers),
                Column(self.tr("Service"), lambda roll: text.service(roll.service), stretch=True),
                Column(self.tr("Used"), lambda roll: str(roll.used), numeric=True),
                Column(self.tr("Spoiled"), lambda roll: str(roll.spoiled), numeric=True),
                Column(self.tr("Destroyed"), lambda roll: str(roll.destroyed), numeric=True),
                MarkedColumn(
                    self.tr("Left"), lambda roll: str(roll.remaining),
                    lambda roll: roll.remaining,
                    icon=lambda roll: (_tone(roll).icon, _tone(roll)),
                ),
            )
        )  # fmt: skip
        self.show_all()

    def show_all(self) -> None:
        """Show the rolls."""
        self.records.set_rows(self.model.rolls)
        gone = [text.service(code) for code in self.model.empty_services]
        left = sum(roll.remaining for roll in self.model.rolls)
        words = self.tr("Stickers left: %1.").replace("%1", str(left))
        if gone:
            stopped = self.tr("Nobody can be booked here for: %1.").replace("%1", ", ".join(gone))
            words = f"{words} {stopped}"
        self.summary.setText(words)
        self.summary.set_tone(Tone.BAD if gone else None)

    def _add(self) -> None:
        self.model.add_roll(str(self.service.currentData()), self.first.text(), self.last.text())

    def _spoil(self) -> object:
        number = self.number.text().strip()
        if not number:
            self.number.setFocus()
            return None
        return ask_reason(
            self, self.tr("Sticker spoiled"),
            self.tr("It can be used for nobody any more. Keep it until two people destroy it."),
            self.tr("Spoiled"), lambda why: self.model.spoil(number, why),
        )  # fmt: skip

    def _destroy(self) -> object:
        number = self.number.text().strip()
        if not number:
            self.number.setFocus()
            return None
        return ask_second(
            self, self.tr("Both of you see that the sticker is destroyed, and sign for it."),
            self.tr("Destroyed"), lambda *sign: self.model.destroy(number, *sign),
        )  # fmt: skip

    def _show_received(self, roll: Roll) -> None:
        self.first.clear()
        self.last.clear()
        self.said.emit(Tone.GOOD, self.tr("%1 is taken in.").replace("%1", _numbers(roll)))

    def _show_noted(self, sticker: Sticker) -> None:
        self.number.clear()
        words = self.tr("%1: %2").replace("%1", sticker.number)
        self.said.emit(Tone.INFO, words.replace("%2", text.of(sticker.state)))


def _numbers(roll: Roll) -> str:
    return f"{roll.label(roll.first)} – {roll.label(roll.last)}"


def _tone(roll: Roll) -> Tone:
    if roll.remaining <= 0:
        return Tone.BAD
    return Tone.WARN if roll.remaining < _FEW else Tone.GOOD
