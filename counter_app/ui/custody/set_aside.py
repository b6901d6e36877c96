"""Setting a card aside for its person's visit or a day, and giving it back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counter_app.domain.custody.card import Card, CardState
from counter_app.ui import text
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.page_parts import act_button, wrapping_row


class SetAside(QWidget):
    """A day, a button to set the chosen card aside for it, and one to give the card back.

    Signals:
        wanted: the day for which the card is to be set aside, None for the visit.
        back: the card is to go back into the stock.
    """

    wanted = Signal(object)
    back = Signal()

    def __init__(self) -> None:
        """Begin without a card."""
        super().__init__()
        self.day = DateEdit()
        self.aside_button = act_button(self._ask, "park")
        self.back_button = act_button(self.back.emit, "undo")
        keep(self.day, lambda: self.day.setMinimumWidth(current().px(140)))
        self.field: FormField[DateEdit] = FormField("", self.day)
        VBox(self).addWidget(wrapping_row(self.field, self.aside_button, self.back_button))

    def retranslate(self) -> None:
        """Word the parts anew."""
        self.field.set_label(self.tr("Set aside for d&ay; empty: for the visit"))
        self.aside_button.setText(self.tr("Set aside"))
        self.back_button.setText(self.tr("Give back"))

    def show_card(self, card: Card | None) -> None:
        """Let be done what can be done with the chosen card."""
        state = card.state if card else None
        self.aside_button.setEnabled(state in (CardState.IN_STOCK, CardState.RESERVED))
        self.back_button.setEnabled(state is CardState.RESERVED)

    def aim(self, card: Card) -> str:
        """Tell for what a card is set aside, or that it is so for nothing any more."""
        if card.is_to_give_back:
            return self.tr("nothing any more: give back")
        if card.state is not CardState.RESERVED or card.reserved_for is None:
            return ""
        day = text.shown(card.reserved_for)
        return self.tr("visit of %1").replace("%1", day) if card.reserved_visit else day

    def _ask(self) -> None:
        if self.day.is_wrong:
            self.day.setFocus()
            return
        day = self.day.date()
        self.wanted.emit(date(day.year, day.month, day.day) if day else None)
