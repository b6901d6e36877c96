"""Closing a day: what is open, what goes back in which bag, and the report."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.issuance_days.closing import (
    Closing,
    Fate,
    Hindrance,
    Leftover,
    ReturnedBag,
    ReturnWish,
)
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.operators import Permission
from counter_app.ui import text
from counter_app.ui.issuance_days.closing_model import ClosingModel, Paper
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

_TONES = {
    True: ("check", Tone.GOOD),
    False: ("warn", Tone.WARN),
}
FateLine = tuple[Fate, int]


class ClosingPage(DayTab):
    """Cards by what became of them, left-over cards by institution, bags, papers."""

    def __init__(self, model: ClosingModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.to = QComboBox()
        self.label, self.seal, self.courier, self.reference = (QLineEdit() for _ in range(4))
        self.body = QComboBox()
        self.open_words = Label("", wrap=True)
        self.count_words = Label("", "muted", wrap=True)
        self._build()
        model.changed.connect(self.show_all)
        model.sent.connect(self._show_sent)
        model.done.connect(self._say)
        self.groups.selected.connect(self._show_group)

    def begin(self) -> None:
        """Go to what is left over."""
        self.groups.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+Return", self.send_button), ("Ctrl+E", self.close_button),
            ("Ctrl+M", self.keep_button), ("Ctrl+P", self.pdf_button),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Count what is left with two people, send it back in sealed bags, and close the "
                "day when every card is explained."
            )
        )
        for name, words in (
            ("to", self.tr("&To")), ("label", self.tr("&Bag")), ("seal", self.tr("&Seal")),
            ("courier", self.tr("C&ourier")), ("reference", self.tr("Packing &list")),
            ("body", self.tr("List &for")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self.send_button.setText(self.tr("Send this bag"))
        self.keep_button.setText(self.tr("They stay here…"))
        self.count_button.setText(self.tr("Count in Custody"))
        self.close_button.setText(self.tr("Close the day"))
        self.pdf_button.setText(self.tr("Report as PDF"))
        self.xlsx_button.setText(self.tr("Report as XLSX"))
        self.list_button.setText(self.tr("List as XLSX"))
        self.fates.setAccessibleName(self.tr("What became of the cards"))
        self.fates.set_empty(self.tr("No card was brought to this day."))
        self.groups.setAccessibleName(self.tr("Left-over cards by institution"))
        self.groups.set_empty(self.tr("Nothing is left over in the hall."))
        self.bags.setAccessibleName(self.tr("Bags that went back"))
        self.bags.set_empty(self.tr("No bag went back yet."))
        self._word_columns()
        self.show_all()

    def show_all(self) -> None:
        """Show what the model knows."""
        closing = self.model.closing
        self._show_open(closing)
        self.fate_rows.set_rows(
            [(fate, closing.totals[fate]) for fate in Fate if closing.totals[fate]]
            if closing else ()
        )  # fmt: skip
        self.group_rows.set_rows(closing.leftovers if closing else ())
        self.bag_rows.set_rows(closing.returns if closing else ())
        self._fill_places(closing)
        self._fill_bodies()
        self._show_group(self.groups.record())

    def _word_columns(self) -> None:
        self.fate_rows.set_columns(
            (
                MarkedColumn(
                    self.tr("What became of the cards"), lambda one: text.of(one[0]),
                    stretch=True, icon=lambda one: _TONES[one[0].is_explained],
                ),
                Column(self.tr("Cards"), lambda one: str(one[1]), numeric=True),
            )
        )  # fmt: skip
        self.group_rows.set_columns(
            (
                Column(self.tr("Left over of"), self._group_name, stretch=True),
                Column(self.tr("Goes back to"), self._group_place, stretch=True),
                Column(self.tr("Cards"), lambda one: str(len(one.cards)), numeric=True),
            )
        )
        self.bag_rows.set_columns(
            (
                Column(self.tr("Packing list"), lambda bag: bag.reference),
                Column(self.tr("Bag"), lambda bag: bag.label),
                Column(self.tr("Seal"), lambda bag: bag.seal),
                Column(self.tr("Of"), lambda bag: bag.institution or "–", stretch=True),
                Column(
                    self.tr("To"), lambda bag: bag.destination or self.tr("The maker"),
                    stretch=True,
                ),
                Column(self.tr("Cards"), lambda bag: str(bag.cards), numeric=True),
                Column(
                    self.tr("Received"),
                    lambda bag: text.moment(bag.received_at)
                    if bag.received_at else self.tr("under way"),
                ),
            )
        )  # fmt: skip

    def _build(self) -> None:
        self.send_button = self.button(self._send, "transfer", primary=True)
        self.keep_button = self.button(self._keep, "lock")
        self.count_button = self.button(lambda: self.wanted.emit("custody"), "custody")
        self.close_button = self.button(self._close, "check")
        self.pdf_button = self.button(lambda: self._report(Paper.PDF), "printer")
        self.xlsx_button = self.button(lambda: self._report(Paper.XLSX), "reports")
        self.list_button = self.button(self._list, "reports")
        self.fate_rows: MarkedTableModel[FateLine] = MarkedTableModel((), lambda one: one[0], self)
        self.group_rows: MarkedTableModel[Leftover] = MarkedTableModel(
            (), lambda one: (one.institution_id, one.is_for_maker), self
        )
        self.bag_rows: MarkedTableModel[ReturnedBag] = MarkedTableModel(
            (), lambda bag: (bag.consignment_id, bag.label), self
        )
        self.fates = SteadyTable(self.fate_rows, "", sortable=False)
        self.groups = SteadyTable(self.group_rows, "", sortable=False)
        self.bags = SteadyTable(self.bag_rows, "")
        for table in (self.fates, self.groups):
            _keep_tall(table)
        self.low(self.bags, 90)
        self.box.addWidget(self.open_words)
        self.box.addWidget(TwoColumns(self.fates, self.groups, least=700, spacing=16), 3)
        self.box.addWidget(
            self.row(
                self.field("to", self.to, 170), self.field("label", self.label, 60, required=True),
                self.field("seal", self.seal, 100, required=True),
                self.field("courier", self.courier, 105, required=True),
                self.field("reference", self.reference, 105, required=True),
                self.send_button, self.keep_button,
            )
        )  # fmt: skip
        self.box.addWidget(self.bags, 2)
        self.box.addWidget(self.count_words)
        self.box.addWidget(self.row(self.count_button, self.close_button))
        self.box.addWidget(
            self.row(
                self.pdf_button, self.xlsx_button, self.field("body", self.body, 260),
                self.list_button,
            )
        )  # fmt: skip

    def _away(self, closing: Closing) -> str:
        """Say which laptops are not home yet: what was done on them is not known."""
        laptops = ", ".join(f"{name} ({text.moment(since)})" for name, since in closing.away)
        words = self.tr("Not home yet, sealed at: %1. What was done there is not counted here.")
        return "• " + words.replace("%1", laptops)

    def _show_open(self, closing: Closing | None) -> None:
        """Say what stands in the way, or that nothing does."""
        if closing is None:
            words, tone = self.tr("Choose a day above."), Tone.QUIET
        elif closing.day.state is DayState.CLOSED:
            words, tone = self.tr("The day is closed. Every card is explained."), Tone.GOOD
        elif not closing.hindrances:
            words, tone = self.tr("Every card is explained: the day can be closed."), Tone.GOOD
        else:
            told = [text.of(one) for one in closing.hindrances]
            words = "\n".join(f"• {one}" for one in told)
            is_early = closing.hindrances[0] is Hindrance.NOT_RUNNING
            tone = Tone.QUIET if is_early else Tone.WARN
        if closing is not None and closing.away:
            words, tone = f"{words}\n{self._away(closing)}", Tone.WARN
        self.open_words.setText(words)
        self.open_words.set_tone(tone)
        count = closing.count if closing else None
        if count is None:
            self.count_words.setText(self.tr("Nobody has counted yet."))
        else:
            words = self.tr("%1 and %2 counted at %3: %4 of %5 found; differences: %6.")
            for place, value in enumerate(
                (
                    count.first,
                    count.second,
                    text.moment(count.opened_at),
                    count.seen,
                    count.expected,
                    len(count.differences),
                ),
                1,
            ):
                words = words.replace(f"%{place}", str(value))
            if count.closed_at is None:
                words = f"{words} {self.tr('The count is still open.')}"
            self.count_words.setText(words)

    def _group_name(self, group: Leftover) -> str:
        if group.is_for_maker:
            return self.tr("out of use, and old documents")
        return group.institution or self.tr("people of no institution")

    def _group_place(self, group: Leftover) -> str:
        if group.is_for_maker:
            return self.tr("The maker")
        known = {one.id: one.name for one in self.model.locations}
        return known.get(group.location_id, "") if group.location_id else self.tr("a vault")

    def _fill_places(self, closing: Closing | None) -> None:
        wanted = [(one.name, str(one.id)) for one in self.model.locations]
        wanted.append((self.tr("The maker"), ""))
        if [name for name, _ in wanted] == [self.to.itemText(n) for n in range(self.to.count())]:
            return
        kept = self.to.currentData()
        self.to.clear()
        for name, location_id in wanted if closing else ():
            self.to.addItem(name, location_id)
        self.to.setCurrentIndex(max(0, self.to.findData(kept)))

    def _fill_bodies(self) -> None:
        day = self.model.day
        shares = day.shares if day else ()
        if [one.name for one in shares] == [
            self.body.itemText(n) for n in range(self.body.count())
        ]:
            return
        self.body.clear()
        for one in shares:
            self.body.addItem(one.name, str(one.institution_id))

    def _show_group(self, group: Leftover | None) -> None:
        """Point the bag at where a group usually goes, and grey what cannot be done."""
        is_for_maker = group is not None and group.is_for_maker
        if group is not None:
            target = None if is_for_maker else group.location_id
            if is_for_maker or target is not None:
                self.to.setCurrentIndex(max(0, self.to.findData(str(target or ""))))
        may = self.model.may_send and group is not None
        self.send_button.setEnabled(may)
        self.keep_button.setEnabled(may and not is_for_maker)
        for name in ("to", "label", "seal", "courier", "reference"):
            self.fields[name].editor.setEnabled(self.model.may_send)
        self.fields["to"].editor.setEnabled(self.model.may_send and not is_for_maker)
        self.count_button.setEnabled(self.model.is_here)
        self.close_button.setEnabled(self.model.may_close)
        has_day = self.model.closing is not None
        may_list = self.model.actor.may(Permission.PLAN) and self.body.count() > 0
        for button in (self.pdf_button, self.xlsx_button):
            button.setEnabled(has_day)
        self.list_button.setEnabled(has_day and may_list)
        self.body.setEnabled(may_list)

    def _send(self) -> None:
        group = self.groups.record()
        if not isinstance(group, Leftover):
            return
        for name, line in (
            ("label", self.label), ("seal", self.seal), ("courier", self.courier),
            ("reference", self.reference),
        ):  # fmt: skip
            if not line.text().strip():
                self.fields[name].show_error(self.tr("Fill this in first."))
                line.setFocus()
                return
        to = self.to.currentData()
        self.model.send(
            ReturnWish(
                cards=tuple(card.id for card in group.cards), label=self.label.text(),
                seal=self.seal.text(), courier=self.courier.text(),
                reference=self.reference.text(), institution_id=group.institution_id,
                to_location_id=UUID(to) if to else None,
            )
        )  # fmt: skip

    def _keep(self) -> None:
        group = self.groups.record()
        if not isinstance(group, Leftover):
            return
        words = self.tr("%1 cards of %2 stay in the vault of the hall. Why?")
        words = words.replace("%1", str(len(group.cards))).replace("%2", self._group_name(group))
        ask_reason(
            self, self.tr("They stay here"), words, self.tr("Note it"),
            lambda reason: self.model.keep(group.cards, reason),
        )  # fmt: skip

    def _close(self) -> None:
        ask(
            self, self.tr("Close the day"),
            self.tr("Nothing of the day changes after that. Its figures are kept."),
            self.tr("Close the day"), self.tr("Leave it as it is"), self.model.close,
        )  # fmt: skip

    def _report(self, kind: Paper) -> None:
        self.model.report(kind, text.language())

    def _list(self) -> None:
        body = self.body.currentData()
        if body:
            self.model.institution_list(UUID(body), self.body.currentIndex() + 1, text.language())

    def _show_sent(self, of: Consignment) -> None:
        for line in (self.label, self.seal, self.reference):
            line.clear()
        self.said.emit(Tone.GOOD, self.tr("%1 is under way.").replace("%1", of.reference))

    def _say(self, what: str) -> None:
        words = {
            "kept": self.tr("It is noted that these cards stay here."),
            "closed": self.tr("The day is closed."),
        }[what]
        self.said.emit(Tone.GOOD, words)


def _keep_tall(table: SteadyTable) -> None:
    """Let a table have room for two rows, whatever stands around it."""
    keep(table, lambda: table.setMinimumHeight(current().px(120)))
