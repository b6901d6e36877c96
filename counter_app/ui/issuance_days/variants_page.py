"""What if: variants of a day beside each other, as plots and as a table, and one applied."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton, QSpinBox

from counter_app.domain.issuance_days.assumptions import seconds_of, time_of
from counter_app.domain.issuance_days.what_if import Band
from counter_app.ui.issuance_days.band_plot import MOST_PANELS, BandPlot, Panel, Words
from counter_app.ui.issuance_days.comparison_paper import paper
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.variants_model import (
    Line,
    VariantsModel,
    Wanted,
    times_of,
)
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.time_edit import TimeEdit
from counter_app.ui.widgets.tone import Tone

_MORE = ("early", "late", "groups", "doubt", "second_persons", "pause")
"""What is folded away at first."""


class VariantsPage(DayTab):
    """A form at the left, plots and numbers at the right."""

    def __init__(self, model: VariantsModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.name = QLineEdit()
        self.persons, self.desks = _whole(1, 50_000), _whole(1, 1000)
        self.begins, self.ends = TimeEdit(), TimeEdit(is_end=True)
        self.seconds = _whole(10, 3600)
        self.seconds.setSingleStep(10)
        self.no_show, self.places = _whole(0, 90), _whole(1, 50_000)
        self.hosts = _whole(1, 200)
        self.early, self.late, self.groups = _whole(0, 600), _whole(0, 90), _whole(0, 100)
        self.doubt, self.second_persons = _whole(0, 100), _whole(0, 200)
        self.pause = _whole(0, 240)
        self.pause.setSingleStep(5)
        self.plot = BandPlot()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._shown: object = self
        self._build()
        model.changed.connect(self.show_all)
        model.played.connect(self._show_progress)
        model.done.connect(self._say)
        self.table.selected.connect(self._choose)

    def begin(self) -> None:
        """Go to the variants."""
        self.table.setFocus()

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+Return", self.keep_button), ("Ctrl+E", self.apply_button),
            ("Ctrl+P", self.paper_button), ("Ctrl+Delete", self.drop_button),
            ("Ctrl+M", self.more_button),
        )  # fmt: skip

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Each variant is played many times. The line is the middle of all plays, nine in "
                "ten lie within the band. Nothing of the day changes until you apply one."
            )
        )
        for name, words in (
            ("name", self.tr("&Name of the variant")), ("persons", self.tr("&Invited")),
            ("desks", self.tr("&Desks at peak")), ("begins", self.tr("&From")),
            ("ends", self.tr("&Until")), ("seconds", self.tr("S&econds each")),
            ("no_show", self.tr("&Stay away, %")), ("places", self.tr("&Places inside")),
            ("hosts", self.tr("Door &hosts")), ("early", self.tr("&Come early, min")),
            ("late", self.tr("Come &late, %")), ("groups", self.tr("In &groups, %")),
            ("doubt", self.tr("Dou&bts, %")), ("second_persons", self.tr("Second persons")),
            ("pause", self.tr("Pause a desk, min")),
        ):  # fmt: skip
            self.fields[name].set_label(words)
        self._word_more()
        self.keep_button.setText(self.tr("Keep and play"))
        self.drop_button.setText(self.tr("Drop"))
        self.apply_button.setText(self.tr("Apply to the day"))
        self.paper_button.setText(self.tr("Comparison as PDF"))
        self.bar.setAccessibleName(self.tr("Playing"))
        self.plot.setAccessibleName(self.tr("Queues of the variants beside each other"))
        self.table.setAccessibleName(self.tr("Variants in numbers"))
        self.rows.set_columns(self._columns())
        self.show_all()

    def show_all(self) -> None:
        """Show what the model knows."""
        model = self.model
        lines = model.lines(self.tr("As planned"))
        self.table.blockSignals(True)  # what is chosen here was chosen by the model
        self.rows.set_rows(lines)
        self.table.select(model.chosen)
        self.table.blockSignals(False)
        self.table.set_empty(self._empty())
        self.plot.show_panels(self._panels(lines), self._words(), self._empty())
        line = model.line(self.tr("As planned"))
        if line is not None and (line.key, line.assumptions) != self._shown:
            self._shown = (line.key, line.assumptions)
            self._fill(line)
        self._show_buttons(line)

    def _columns(self) -> Sequence[Column[Line]]:
        def band(name: str, shown: str) -> "Column[Line]":
            heading = {
                "finish": self.tr("Finished"), "longest_outside": self.tr("Outside"),
                "longest_inside": self.tr("Inside"), "mean_wait": self.tr("Wait, min"),
                "long_wait": self.tr("1 in 20 over"), "desk_use": self.tr("Use, %"),
            }[name]  # fmt: skip
            return Column(
                heading, lambda line: _told(line, name, shown),
                sort=lambda line: _likely(line, name), numeric=True,
            )  # fmt: skip

        return (
            MarkedColumn(
                self.tr("Variant"), lambda line: line.name, stretch=True,
                tip=lambda line: self.tr("The day was planned like this.")
                if line.is_applied else line.name,
                icon=lambda line: ("check", Tone.GOOD) if line.is_applied else None,
            ),
            Column(
                self.tr("Inv. / desks"), _size, numeric=True,
                sort=lambda line: line.assumptions.persons,
            ),
            band("finish", "time"), band("longest_outside", "persons"),
            band("longest_inside", "persons"), band("mean_wait", "minutes"),
            band("long_wait", "minutes"), band("desk_use", "percent"),
        )  # fmt: skip

    def _build(self) -> None:
        self.keep_button = self.button(self._keep, "plus", primary=True)
        self.apply_button = self.button(self._apply, "check")
        self.drop_button = self.button(self.model.drop, "minus")
        self.paper_button = self.button(self._paper, "printer")
        self.more_button = self.button(self._fold, "planning")
        self.rows: MarkedTableModel[Line] = MarkedTableModel((), lambda line: line.key, self)
        self.table = SteadyTable(self.rows, "")
        self.low(self.table, 140)  # the heading and three variants
        self.box.addWidget(
            self.row(
                self.field("name", self.name, 168, required=True),
                *(
                    self.field(name, editor, 90)
                    for name, editor in (
                        ("persons", self.persons), ("begins", self.begins), ("ends", self.ends),
                        ("desks", self.desks), ("seconds", self.seconds),
                        ("no_show", self.no_show), ("places", self.places), ("hosts", self.hosts),
                    )
                ),
            )
        )  # fmt: skip
        self.more = self.row(
            *(
                self.field(name, editor, 120)
                for name, editor in (
                    ("early", self.early), ("late", self.late), ("groups", self.groups),
                    ("doubt", self.doubt), ("second_persons", self.second_persons),
                    ("pause", self.pause),
                )
            )
        )  # fmt: skip
        self.box.addWidget(self.more)
        self.more.hide()
        self.box.addWidget(self.plot, 3)
        self.box.addWidget(self.bar)
        self.box.addWidget(self.table, 2)
        self.box.addWidget(
            self.row(
                self.keep_button, self.apply_button, self.paper_button, self.drop_button,
                self.more_button,
            )
        )  # fmt: skip
        self.bar.hide()

    def _words(self) -> Words:
        return Words(self.tr("queue outside"), self.tr("queue inside"), self.tr("planned end"))

    def _empty(self) -> str:
        if self.model.day is None:
            return self.tr("Choose a day above.")
        if self.model.is_unplanned:
            return self.tr("This day has no hours yet. Fill them in with its plan first.")
        return self.tr("The day is being played…")

    def _panels(self, lines: Sequence[Line]) -> list[Panel]:
        """Return the day as planned and up to three others, the chosen one among them."""
        ready = [line for line in lines if line.outcome is not None]
        chosen = [line for line in ready if line.key == self.model.chosen]
        wanted = [*ready[:1], *chosen, *reversed(ready[1:])]
        some: list[Line] = []
        for line in wanted:
            if line not in some and len(some) < MOST_PANELS:
                some.append(line)
        return [
            Panel(
                line.name, self._about(line), line.outcome, line.assumptions.closes,
                is_chosen=line.key == self.model.chosen and len(some) > 1,
            )
            for line in ready
            if line in some and line.outcome is not None
        ]  # fmt: skip

    def _about(self, line: Line) -> str:
        finish = line.outcome.finish.likely if line.outcome else 0.0
        return self.tr("finished %1").replace("%1", f"{time_of(finish):%H:%M}")

    def _fill(self, line: Line) -> None:
        """Show a variant in the form."""
        of, (begins, ends) = line.assumptions, times_of(line.assumptions)
        self.name.setText(line.name if line.key is not None and not line.is_applied else "")
        for editor, value in (
            (self.persons, of.persons), (self.desks, of.most_desks), (self.places, of.places),
            (self.hosts, of.hosts), (self.no_show, round(of.habits.no_show * 100)),
            (self.early, round(of.habits.early_minutes)),
            (self.late, round(of.habits.late_share * 100)),
            (self.groups, round(of.habits.travel_share * 100)),
            (self.doubt, round(of.habits.doubt_share * 100)), (self.second_persons, of.seconds),
            (self.pause, round(of.pauses.minutes) if of.pauses else 0),
        ):  # fmt: skip
            editor.setValue(value)
        self.seconds.setValue(round(of.habits.minutes * 60))
        self.begins.set_time(time_of(begins))
        self.ends.set_time(time_of(ends))
        for known in self.fields.values():
            known.clear_error()

    def _wanted(self) -> Wanted | None:
        begins, ends = self.begins.value(), self.ends.value()
        for name, at in (("begins", begins), ("ends", ends)):
            if at is None or at.minute % 15:
                self.fields[name].show_error(self.tr("Use whole quarters, such as 09:15."))
                self.fields[name].editor.setFocus()
                return None
        if begins is None or ends is None:
            return None
        return Wanted(
            persons=self.persons.value(), desks=self.desks.value(), begins=seconds_of(begins),
            ends=seconds_of(ends), minutes=self.seconds.value() / 60, no_show=self.no_show.value(),
            places=self.places.value(), hosts=self.hosts.value(), early=self.early.value(),
            late=self.late.value(), groups=self.groups.value(), doubt=self.doubt.value(),
            second_persons=self.second_persons.value(), pause=self.pause.value(),
        )  # fmt: skip

    def _fold(self) -> None:
        """Show or hide what is assumed of people and of the staff."""
        hidden = self.more.isVisible() and any(
            self.fields[name].editor.hasFocus() for name in _MORE
        )
        self.more.setVisible(not self.more.isVisible())
        if self.more.isVisible():
            self.early.setFocus()
        elif hidden:
            self.more_button.setFocus()
        self._word_more()

    def _word_more(self) -> None:
        shown = not self.more.isHidden()
        self.more_button.setText(
            self.tr("Fewer assumptions") if shown else self.tr("More assumptions…")
        )

    def _keep(self) -> None:
        if not self.name.text().strip():
            self.fields["name"].show_error(self.tr("Give it a name, such as “70 desks”."))
            self.name.setFocus()
            return
        wanted = self._wanted()
        if wanted is not None:
            self.model.keep(self.name.text(), wanted)

    def _apply(self) -> None:
        line = self.model.line(self.tr("As planned"))
        if line is None or line.key is None:
            return
        words = self.tr(
            "The day is planned like “%1”: %2 places and up to %3 desks. Invitations that went out "
            "stay as they are."
        )
        for place, value in enumerate(
            (line.name, line.assumptions.persons, line.assumptions.most_desks), 1
        ):
            words = words.replace(f"%{place}", str(value))
        ask(
            self, self.tr("Apply to the day"), words, self.tr("Apply"),
            self.tr("Leave it as it is"), self.model.apply,
        )  # fmt: skip

    def _paper(self) -> None:
        day = self.model.day
        if day is None:
            return
        lines = [line for line in self.model.lines(self.tr("As planned")) if line.outcome]
        title = self.tr("What if: %1").replace("%1", f"{day.name}, {day.day:%d-%m-%Y}")
        heads = [column.heading for column in self.rows.columns]
        table = [[column.text(line) for column in self.rows.columns] for line in lines]
        made = paper(title, self.hint.text(), self._panels(lines), self._words(), heads, table)
        self.file_made.emit(made, f"what-if-{day.day:%Y-%m-%d}.pdf")

    def _choose(self, line: Line | None) -> None:
        if line is not None:
            self.model.choose(line.key)

    def _show_buttons(self, line: Line | None) -> None:
        may = self.model.may_plan and line is not None
        is_own = may and line is not None and line.key is not None and not line.is_applied
        self.keep_button.setEnabled(may)
        self.apply_button.setEnabled(is_own)
        self.drop_button.setEnabled(is_own)
        self.paper_button.setEnabled(bool(self.plot.panels))
        for known in self.fields.values():
            known.editor.setEnabled(may)

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setVisible(bool(total) and done < total)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def _say(self, what: str) -> None:
        words = {
            "kept": self.tr("The variant is kept."), "dropped": self.tr("The variant is dropped."),
            "applied": self.tr("The day is planned like this variant now."),
        }[what]  # fmt: skip
        self.said.emit(Tone.GOOD, words)


def _whole(least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setGroupSeparatorShown(True)
    return made


def _size(line: Line) -> str:
    return f"{line.assumptions.persons} / {line.assumptions.most_desks}"


def _likely(line: Line, name: str) -> float | None:
    return None if line.outcome is None else getattr(line.outcome, name).likely


def _told(line: Line, name: str, shown: str) -> str:
    """Write a band: the likely value, and in brackets what nine in ten lie between."""
    if line.outcome is None:
        return "…"
    band: Band = getattr(line.outcome, name)
    least, likely, most = (_value(one, shown) for one in (band.least, band.likely, band.most))
    is_sure = least == most or shown == "percent"
    return likely if is_sure else f"{likely} ({least}–{most})"


def _value(value: float, shown: str) -> str:
    match shown:
        case "time":
            return f"{time_of(value):%H:%M}"
        case "minutes":
            return f"{value / 60:.0f}"
        case "percent":
            return f"{value * 100:.0f}"
    return f"{value:.0f}"
