"""One mandate: what it says, what happened to it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from counter_app.domain.partners.mandate import Mandate, MandateState
from counter_app.services.mandates import MandatePage
from counter_app.ui import text
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import mandates

_S = MandateState
TONES = {
    _S.DRAFT: Tone.QUIET, _S.CONSENTED: Tone.INFO, _S.IN_FORCE: Tone.GOOD, _S.SUSPENDED: Tone.WARN,
    _S.ENDED: Tone.QUIET,
}  # fmt: skip
"""How the state of a mandate is shown."""


class MandateDetail(QFrame):
    """The page of one mandate.

    Signals:
        back, edit, consent, force, suspend, withdraw, close_wanted, letter: a button was pressed.
    """

    back = Signal()
    edit = Signal()
    consent = Signal()
    force = Signal()
    suspend = Signal()
    withdraw = Signal()
    close_wanted = Signal()
    letter = Signal()

    def __init__(self, may_manage: Callable[[], bool], parent: QWidget | None = None) -> None:
        """Begin without a mandate."""
        super().__init__(parent)
        self.setProperty("panel", "card")
        self._may_manage = may_manage
        self._page: MandatePage | None = None
        self._zone = ZoneInfo("Europe/Amsterdam")
        self._may_close = False
        self._title, self._state = Label("", "title"), Badge()
        self._law = Label("", "strong", wrap=True)
        self._facts, self._steps = KeyValueGrid(columns=2), KeyValueGrid()
        self._steps_title = Label("", "heading")
        names = ("back", "letter", "close", "edit", "withdraw", "suspend", "consent", "force")
        self.buttons = {name: QPushButton() for name in names}
        self._build()
        self.retranslate()

    def show_page(self, page: MandatePage, zone: ZoneInfo, *, may_close: bool) -> None:
        """Show a mandate."""
        self._page, self._zone, self._may_close = page, zone, may_close
        self.retranslate()

    def retranslate(self) -> None:
        """Word the page anew."""
        resume = self._page is not None and self._page.mandate.state is _S.SUSPENDED
        for name, words in (
            ("back", self.tr("Back to the list")), ("letter", self.tr("Save letter")),
            ("close", self.tr("Put away")), ("edit", self.tr("Change")),
            ("withdraw", self.tr("Withdraw")), ("suspend", self.tr("Suspend")),
            ("consent", self.tr("Record the consent")),
            ("force", self.tr("Put back in force") if resume else self.tr("Put in force")),
        ):  # fmt: skip
            self.buttons[name].setText(words)
        self._steps_title.setText(self.tr("What happened"))
        if self._page is not None:
            self._show(self._page)

    def changeEvent(self, event: QEvent) -> None:
        """Word the page anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        outer = VBox(self, margins=16, spacing=10)
        head = HBox(spacing=12)
        head.addWidget(self._title)
        head.addWidget(self._state)
        head.addStretch(1)
        outer.addLayout(head)
        outer.addWidget(self._law)
        inside = QWidget()
        box = VBox(inside, margins=(0, 0, 8, 0), spacing=12)
        for part in (self._facts, self._steps_title, self._steps):
            box.addWidget(part)
        box.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Mandate"))
        scroll.setWidget(inside)
        outer.addWidget(scroll, 1)
        tools = QWidget()
        row = FlowBox(tools, spacing=8, right=True)
        for button in self.buttons.values():
            row.addWidget(button)
        keep_icon(self.buttons["letter"], "printer")
        for name in ("consent", "force"):
            self.buttons[name].setProperty("kind", "primary")
        outer.addWidget(tools)
        for name, signal in (
            ("back", self.back), ("letter", self.letter), ("close", self.close_wanted),
            ("edit", self.edit), ("withdraw", self.withdraw), ("suspend", self.suspend),
            ("consent", self.consent), ("force", self.force),
        ):  # fmt: skip
            self.buttons[name].clicked.connect(signal)

    def _show(self, page: MandatePage) -> None:
        one = page.mandate
        self._title.setText(f"{one.number} · {one.organisation}")
        self._state.show_fact(text.of(one.state), TONES[one.state])
        pilot = self.tr("Pilot: %1. The law has yet to change for it; each receipt says so.")
        self._law.setText(pilot.replace("%1", one.terms.pilot))
        self._law.setVisible(bool(one.terms.pilot))
        self._facts.set_facts(self._said(page))
        self._steps.set_facts(
            [
                (
                    self._at(step.at),
                    _joined(text.of(step.to_state), step.operator, step.reason),
                )
                for step in page.steps
            ]
        )
        manages, state = self._may_manage(), one.state
        runs = state in {_S.CONSENTED, _S.IN_FORCE, _S.SUSPENDED}
        for name, shown in (
            ("edit", state is _S.DRAFT), ("consent", state is _S.DRAFT),
            ("force", state in {_S.CONSENTED, _S.SUSPENDED}), ("suspend", state is _S.IN_FORCE),
            ("withdraw", runs and not self._may_close), ("close", self._may_close),
        ):  # fmt: skip
            self.buttons[name].setVisible(manages and shown)

    def _said(self, page: MandatePage) -> list[tuple[str, str]]:
        one = page.mandate
        terms, scope, consent, gone = one.terms, one.terms.scope, one.consent, one.withdrawal
        until = terms.in_force_until
        places = dict(page.organisation.locations)
        at = ", ".join(sorted(places[place] for place in scope.location_ids if place in places))
        rule = page.rule
        return [
            (self.tr("Kind"), text.of(terms.kind)),
            (self.tr("Law"), text.of(rule.status) if rule else self.tr("no rule speaks of it")),
            (self.tr("Given by"), terms.grantor_office),
            (self.tr("Source"), rule.source if rule else ""),
            (self.tr("Ground"), _joined(terms.basis_article, terms.decision_number)),
            (self.tr("Staatscourant"), terms.gazette_reference),
            (self.tr("Office"), _joined(terms.grantee_office, terms.grantee_function)),
            (self.tr("Rests on"), page.parent.number if page.parent else ""),
            (self.tr("From"), self._at(terms.in_force_from)),
            (self.tr("Until"), self._at(until) if until else self.tr("no end")),
            (self.tr("Consented"),
             f"{consent.by}; {consent.superior}; {consent.on:%d-%m-%Y}" if consent else ""),
            (self.tr("Withdrawn"),
             f"{self._at(gone.at)}; {gone.by}; {gone.document}" if gone else ""),
            (self.tr("May"), ", ".join(text.of(act) for act in sorted(scope.actions))),
            (self.tr("For"), self._whom(one)),
            (self.tr("Groups"), mandates.groups(scope) or self.tr("everybody")),
            (self.tr("Documents"), ", ".join(sorted(scope.document_types)) or self.tr("all types")),
            (self.tr("Locations"), at or self.tr("all of the organisation")),
            (self.tr("Days"), mandates.weekdays(scope) or self.tr("every day")),
            (self.tr("By name"), ", ".join(page.persons)),
            (self.tr("Handed out"), self._numbers(page)),
            (self.tr("Data"), ", ".join(text.of(kind) for kind in sorted(scope.data))),
            (self.tr("Signs as"), terms.signing_line),
            (self.tr("Report"), terms.report_duty),
            (self.tr("Instructions"), _joined(terms.instructions_version, terms.instructions)),
        ]  # fmt: skip

    def _whom(self, one: Mandate) -> str:
        scope = one.terms.scope
        wards = self.tr("only children whose guardian it is")
        return f"{text.of(scope.minors)}; {wards}" if scope.only_wards else text.of(scope.minors)

    def _numbers(self, page: MandatePage) -> str:
        scope = page.mandate.terms.scope
        words = str(page.done)
        if scope.most_in_all:
            words = self.tr("%1 of %2").replace("%1", words).replace("%2", str(scope.most_in_all))
        if scope.most_per_day:
            words += self.tr(", at most %1 a day").replace("%1", str(scope.most_per_day))
        return words

    def _at(self, moment: datetime) -> str:
        return f"{moment.astimezone(self._zone):%d-%m-%Y %H:%M}"


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
