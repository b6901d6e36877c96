"""The question: what happens, what is done about it, for how long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget

from counter_app.domain.scenarios.effects import (
    MOST_WEEKS,
    NAME_LENGTH,
    BaseKind,
    Effect,
    EffectKind,
    Scenario,
)
from counter_app.ui import text
from counter_app.ui.control_tower.scenarios_model import ScenariosModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import Grid, HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.spin_box import pad
from counter_app.ui.words import tower

_HAPPENS = (EffectKind.INFLOW, EffectKind.GROUP, EffectKind.VALIDITY)
_DONE = (EffectKind.OPENING, EffectKind.PARTNERS, EffectKind.REUSE)
_RANGES: Mapping[EffectKind, tuple[int, int]] = {
    EffectKind.INFLOW: (-90, 500), EffectKind.GROUP: (0, 5_000_000),
    EffectKind.VALIDITY: (5, 20), EffectKind.OPENING: (-90, 300),
    EffectKind.PARTNERS: (0, 400), EffectKind.REUSE: (0, 100),
}  # fmt: skip
_OFF: Mapping[EffectKind, int] = dict.fromkeys(EffectKind, 0) | {EffectKind.VALIDITY: 5}
_GROUP = "ukraine"


@dataclass(frozen=True, slots=True)
class _Row:
    """A figure, the week from which it holds, and that until which."""

    label: Label
    figure: QSpinBox
    first: QSpinBox
    last: QSpinBox


class ScenarioForm(QWidget):
    """A name, a start, and six figures that may be different.

    Signals:
        asked: a Scenario that shall be played.
    """

    asked = Signal(object)

    def __init__(self, model: ScenariosModel, parent: QWidget | None = None) -> None:
        """Build the form."""
        super().__init__(parent)
        self._model = model
        self.preset, self.base = QComboBox(), QComboBox()
        self.name, self.weeks = QLineEdit(), QSpinBox()
        self.fields: dict[str, FormField[Any]] = {
            "preset": FormField("", self.preset), "name": FormField("", self.name),
            "base": FormField("", self.base), "weeks": FormField("", self.weeks),
        }  # fmt: skip
        self._heads = [Label("", "muted") for _ in range(3)]
        self._titles = [Label("", "strong"), Label("", "strong")]
        self.rows = {
            kind: _Row(Label("", wrap=True), QSpinBox(), QSpinBox(), QSpinBox())
            for kind in (*_HAPPENS, *_DONE)
        }
        self.issued = QCheckBox()
        self.play = QPushButton()
        self._build()
        self.preset.currentIndexChanged.connect(lambda _at: self._fill())
        self.play.clicked.connect(self.ask)
        self.retranslate()
        self._fill()

    def ask(self) -> None:
        """Hand the question on."""
        self.asked.emit(self.scenario())

    def scenario(self) -> Scenario:
        """Return the question as it stands.

        A name that was cleared falls back to that of the scenario it began with.
        """
        preset = str(self.preset.currentData())
        begun = self._model.preset(preset, BaseKind(self.base.currentData()))
        typed = self.name.text().strip()
        name = preset if typed in {"", tower.preset(preset)} else typed
        return replace(
            begun, name=name, weeks=self.weeks.value(),
            effects=tuple(self._effects(begun.effects, *_HAPPENS)),
            measures=tuple(self._effects(begun.measures, *_DONE)),
        )  # fmt: skip

    def set_playing(self, playing: bool) -> None:
        """Show whether a scenario is being played."""
        self.play.setText(self.tr("Playing…") if playing else self.tr("Play and compare"))
        self.play.setEnabled(not playing)

    def retranslate(self) -> None:
        """Word the form anew."""
        self.fields["preset"].set_label(self.tr("&Begin with"))
        self.fields["name"].set_label(self.tr("&Name"))
        self.fields["base"].set_label(self.tr("Start fro&m"))
        self.fields["weeks"].set_label(self.tr("Weeks"))
        self._titles[0].setText(self.tr("What happens"))
        self._titles[1].setText(self.tr("What is done about it"))
        for head, words in zip(
            self._heads, (self.tr("Figure"), self.tr("From wk"), self.tr("To wk")), strict=True
        ):
            head.setText(words)
        units = {
            EffectKind.INFLOW: self.tr(" %"), EffectKind.GROUP: "",
            EffectKind.VALIDITY: self.tr(" years"), EffectKind.OPENING: self.tr(" %"),
            EffectKind.PARTNERS: "", EffectKind.REUSE: self.tr(" %"),
        }  # fmt: skip
        for kind, row in self.rows.items():
            words = text.of(kind)
            row.label.setText(words[:1].upper() + words[1:])
            row.figure.setSuffix(units[kind])
            row.figure.setSpecialValueText("")
            row.last.setSpecialValueText("–")
            row.figure.setAccessibleName(words)
            row.first.setAccessibleName(f"{words}: {self.tr('From week')}")
            row.last.setAccessibleName(f"{words}: {self.tr('To week, or to the end')}")
        self.issued.setText(self.tr("Documents already issued too"))
        self.set_playing(self._model.is_playing)
        self._word_choices()

    def _word_choices(self) -> None:
        for box, words in (
            (self.preset, {name: tower.preset(name) for name in self._model.assumptions.presets}),
            (self.base, {kind.value: text.of(kind) for kind in BaseKind}),
        ):
            chosen = box.currentData()
            box.blockSignals(True)
            box.clear()
            for data, shown in words.items():
                box.addItem(shown, data)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.blockSignals(False)

    def _fill(self) -> None:
        """Put a scenario to begin with into the fields."""
        preset = str(self.preset.currentData())
        begun = self._model.preset(preset, BaseKind.COUNTRY)
        self.name.setText(tower.preset(preset))
        self.weeks.setValue(begun.weeks)
        given = {one.kind: one for one in (*begun.effects, *begun.measures)}
        for kind, row in self.rows.items():
            effect = given.get(kind)
            row.figure.setValue(self._figure(effect) if effect else _OFF[kind])
            row.first.setValue(effect.from_week + 1 if effect else 1)
            row.last.setValue(effect.until_week or 0 if effect else 0)
        validity = given.get(EffectKind.VALIDITY)
        self.issued.setChecked(bool(validity and validity.issued))

    def _figure(self, effect: Effect) -> int:
        if effect.kind is EffectKind.GROUP and not effect.number:
            return self._model.assumptions.groups[effect.name].persons
        return effect.figure

    def _effects(self, begun: tuple[Effect, ...], *kinds: EffectKind) -> list[Effect]:
        before = {one.kind: one for one in begun}
        found = []
        for kind in kinds:
            row = self.rows[kind]
            if row.figure.value() == _OFF[kind]:
                continue
            old = before.get(kind)
            last = row.last.value()
            found.append(
                Effect(
                    kind=kind, **{_FIELDS[kind]: row.figure.value()},
                    name=(old.name if old else _GROUP) if kind is EffectKind.GROUP else "",
                    within=old.within if old else 0,
                    issued=kind is EffectKind.VALIDITY and self.issued.isChecked(),
                    from_week=row.first.value() - 1,
                    until_week=last if last >= row.first.value() else None,
                )
            )  # fmt: skip
        return found

    def _build(self) -> None:
        outer = VBox(self, spacing=10)
        self.weeks.setRange(1, MOST_WEEKS)
        self.name.setMaxLength(NAME_LENGTH)
        for name in ("preset", "name", "base"):
            outer.addWidget(self.fields[name])
        grid = Grid(spacing=6, across=8)
        at = 0
        for title, kinds in zip(self._titles, (_HAPPENS, _DONE), strict=True):
            grid.addWidget(title, at, 0)
            if at == 0:
                for column, head in enumerate(self._heads, 1):
                    grid.addWidget(head, at, column)
            for kind in kinds:
                at += 1
                self._add_row(grid, at, kind)
            if kinds is _HAPPENS:
                at += 1
                grid.addWidget(self.issued, at, 0, 1, 4)
            at += 1
        grid.setColumnStretch(0, 1)
        outer.addLayout(grid)
        foot = HBox(spacing=8)
        foot.addWidget(self.fields["weeks"])
        foot.addStretch(1)
        self.play.setProperty("kind", "primary")
        foot.addWidget(self.play)
        outer.addLayout(foot)
        outer.addStretch(1)

    def _add_row(self, grid: Grid, at: int, kind: EffectKind) -> None:
        row = self.rows[kind]
        row.figure.setRange(*_RANGES[kind])
        row.figure.setGroupSeparatorShown(True)
        row.first.setRange(1, MOST_WEEKS)
        row.last.setRange(0, MOST_WEEKS)
        for column, part in enumerate((row.label, row.figure, row.first, row.last)):
            grid.addWidget(part, at, column)
        _at_least(row.figure, 84)
        for spin in (row.first, row.last):
            _at_least(spin, 54)
        row.label.setBuddy(row.figure)


def _at_least(spin: QSpinBox, units: float) -> None:
    keep(spin, lambda: spin.setMinimumWidth(current().px(units)))
    pad(spin)


_FIELDS: Mapping[EffectKind, str] = {
    EffectKind.INFLOW: "percent", EffectKind.GROUP: "number", EffectKind.VALIDITY: "years",
    EffectKind.OPENING: "percent", EffectKind.PARTNERS: "number", EffectKind.REUSE: "percent",
}  # fmt: skip
