"""The screen of rule sets: list, text, examples, preview, history, and publication by two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.changes import Change
from counter_app.domain.errors import Invalid
from counter_app.domain.operators import Actor
from counter_app.domain.reuse.versions import StoredSet, VersionState
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.rule_sets import sentences
from counter_app.ui.rule_sets.example_page import ExamplePage
from counter_app.ui.rule_sets.preview_page import RulePreviewPage
from counter_app.ui.rule_sets.rule_sets_model import Part, RuleSetsModel, ShownSet
from counter_app.ui.rule_sets.set_words import SetWords
from counter_app.ui.rule_sets.text_page import TextPage
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.badge import Badge
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.comparison import KeyValueGrid
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.page_parts import at_top
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import rule_sets

_V = VersionState
_STEPS = ("begin", "leave", "withdraw", "send_back", "save", "propose", "publish")
_MAIN = frozenset({"save", "propose", "publish"})


class RuleSetsView(Screen):
    """Rule sets at the left, the chosen one at the right.

    Signals:
        open_person: the id of a person.
    """

    open_person = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("rules")
        self.model = RuleSetsModel(office, actor, tasks, self)
        self._words = SetWords(self.model)
        self._title, self._name, self._state = (
            Label("", "title", wrap=True),
            Label("", "heading"),
            Badge(),
        )
        self._hint = Label("", "muted", wrap=True)
        self.records: MarkedTableModel[ShownSet] = MarkedTableModel((), _key, self)
        self.table = SteadyTable(self.records, "")
        self.parts = ChoiceBar()
        self.text_page, self.examples = TextPage(), ExamplePage(self.model)
        self.preview, self._history = RulePreviewPage(self.model), KeyValueGrid()
        self.buttons = {name: QPushButton() for name in _STEPS}
        self._pages: dict[Part, QWidget] = {
            Part.TEXT: self.text_page, Part.EXAMPLES: self.examples, Part.PREVIEW: self.preview,
            Part.HISTORY: at_top(self._history),
        }  # fmt: skip
        self._stack = PageStack()
        self._is_listing = False
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("RuleSetsView", "Rules")

    def activate(self) -> None:
        """Read the list."""
        self.model.load()

    def deactivate(self) -> None:
        """Stop looking at people."""
        self.model.stop()

    def reload(self) -> None:
        """Read the list anew; what was typed stays."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Read anew when rule sets changed."""
        self.model.hear(change)

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the form."""
        if self.text_page.form.isVisibleTo(self.text_page):
            self._go(Part.TEXT)
            return self.text_page.form.mark(field, words)
        return False

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("Text; Ctrl+2 examples, Ctrl+3 preview, Ctrl+4 history")),
            Shortcut("Ctrl+N", self.tr("New version of the chosen rule set")),
            Shortcut("Ctrl+S", self.tr("Save the draft")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Rules on photo and fingerprints"))
        self.parts.setAccessibleName(self.tr("What to show of the rule set"))
        self.table.setAccessibleName(self.tr("Rule sets"))
        for name, words in (
            ("begin", self.tr("New version from this")), ("leave", self.tr("Leave the changes")),
            ("withdraw", self.tr("Withdraw…")), ("send_back", self.tr("Send back…")),
            ("save", self.tr("Save draft")), ("propose", self.tr("Propose")),
            ("publish", self.tr("Publish")),
        ):  # fmt: skip
            self.buttons[name].setText(words)
        self.records.set_columns((
            Column(self.tr("Set"), lambda one: one.name),
            Column(self.tr("From"), lambda one: sentences.since(one.rules),
                   lambda one: str(one.rules.starts or ""),
                   tip=lambda one: sentences.days(one.rules)),
            MarkedColumn(self.tr("State"), self._words.said, icon=self._words.mark, stretch=True),
        ))  # fmt: skip
        for page in (self.text_page, self.examples, self.preview):
            page.retranslate()
        self._show_set()

    def _build(self) -> None:
        left, right = Card(margins=14, spacing=10), Card(margins=8, spacing=10)
        left.add(self.table, 1)
        left.add(self.buttons["begin"])
        keep_icon(self.buttons["begin"], "plus")
        head = HBox(spacing=12)
        head.addWidget(self._name)
        head.addWidget(self._state)
        head.addStretch(1)
        right.add(head)
        right.add(self._hint)
        for part, page in self._pages.items():
            self.parts.add(part)
            self._stack.add(page)
        right.add(self.parts)
        right.add(self._stack, 1)
        tools = QWidget()
        row = FlowBox(tools, spacing=8, right=True)
        for name in _STEPS[1:]:
            if name in _MAIN:
                self.buttons[name].setProperty("kind", "primary")
            row.addWidget(self.buttons[name])
        right.add(tools)
        self.body.addWidget(self._title)
        self.body.addWidget(Columns((left, right), least=900, share=(4, 7), scrolls=True), 1)

    def _connect(self) -> None:
        model = self.model
        model.listed.connect(self._show_list)
        model.shown.connect(self._show_set)
        model.edited.connect(self._show_edited)
        model.saved.connect(self._say_saved)
        self.table.selected.connect(self._choose)
        self.parts.chosen.connect(lambda part: self._go(Part(part)))
        self.text_page.written.connect(model.write)
        self.examples.written.connect(model.write_examples)
        self.preview.opened.connect(self.open_person)
        acts: dict[str, Callable[[], object]] = {
            "begin": self._begin, "leave": model.leave_changes, "save": self._save,
            "propose": lambda: model.step(_V.PROPOSED), "publish": lambda: model.step(_V.PUBLISHED),
            "send_back": self._ask_send_back, "withdraw": self._ask_withdraw,
        }  # fmt: skip
        for name, act in acts.items():
            self.buttons[name].clicked.connect(act)
        keys = [(f"Ctrl+{n}", self.parts.button(part)) for n, part in enumerate(Part, 1)]
        for key, button in [*keys, ("Ctrl+N", self.buttons["begin"]),
                            ("Ctrl+S", self.buttons["save"])]:  # fmt: skip
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _show_list(self) -> None:
        rows, now = self.model.rows(), self.model.now
        self._is_listing = True
        self.records.set_rows(rows)
        if now is not None and not now.is_new:
            keys = [_key(one) for one in rows]
            self.table.choose_row(keys.index(_key(now)) if _key(now) in keys else 0)
        self._is_listing = False
        self._show_set()

    def _choose(self, one: ShownSet | None) -> None:
        now = self.model.now
        if (
            one is None
            or self._is_listing
            or (now is not None and _key(one) == _key(now) and not now.is_new)
        ):
            return
        if self._is_open:
            self._warn_open()
        else:
            self.clear_banner()
            self.model.show(one)

    @property
    def _is_open(self) -> bool:
        return self.model.is_changed or self.text_page.is_unfinished

    def _warn_open(self) -> None:
        self.show_banner(
            Tone.WARN, self.tr("This draft is not saved yet. Save it or leave the changes first.")
        )

    def _begin(self) -> None:
        chosen = self.table.record()
        if chosen is None:
            return
        if self._is_open:
            self._warn_open()
            return
        self.model.begin_from(chosen)
        self._go(Part.TEXT)
        self.text_page.form.lines["source"].setFocus()

    def _save(self) -> None:
        try:
            rules, note = self.text_page.read()
        except Invalid as error:
            self.mark_field(error.field, text.error(error))
            return
        self.model.write(rules, note)
        self.model.save()

    def _go(self, part: Part) -> None:
        self.model.part = part
        self.parts.choose(part)
        self._stack.bring(self._pages[part])
        if part is Part.PREVIEW:
            self.preview.show_set()

    def _show_set(self) -> None:
        now = self.model.now
        self.text_page.show_set(now)
        self._history.set_facts(self._words.steps())
        self._show_edited()
        self._go(self.model.part)

    def _show_edited(self) -> None:
        now, model = self.model.now, self.model
        self._name.setText("" if now is None else self._words.named(now))
        self._state.setVisible(now is not None)
        if now is not None:
            mark = self._words.mark(now)
            self._state.show_fact(self._words.said(now), mark[1] if mark else Tone.QUIET)
        self.examples.show_checked()
        wrong = sum(not one.is_right for one in model.checked)
        words = self.tr("Examples (%1)").replace("%1", str(len(model.checked)))
        if wrong:
            words = self.tr("Examples (%1, %2 wrong)").replace("%1", str(len(model.checked)))
            words = words.replace("%2", str(wrong))
        for part, said in (
            (Part.TEXT, self.tr("What it says")), (Part.EXAMPLES, words),
            (Part.PREVIEW, self.tr("Who is decided otherwise")), (Part.HISTORY, self.tr("History")),
        ):  # fmt: skip
            self.parts.set_words(part, said)
        self.parts.button(Part.HISTORY).setVisible(bool(now and now.stored))
        state = now.stored.state if now and now.stored else None
        changed = model.is_changed
        for name, shown in (
            ("leave", changed), ("save", changed and now is not None and now.is_writable),
            ("propose", state is _V.DRAFT and not changed),
            ("publish", state is _V.PROPOSED), ("send_back", state is _V.PROPOSED),
            ("withdraw", state in {_V.DRAFT, _V.PUBLISHED} and not changed),
        ):  # fmt: skip
            self.buttons[name].setVisible(shown)
        self.buttons["publish"].setEnabled(model.may_publish)
        self.buttons["propose"].setEnabled(bool(model.checked) and not wrong)
        self._hint.setText(self._words.advice(wrong))
        self._hint.setVisible(bool(self._hint.text()))

    def _ask_send_back(self) -> None:
        ask_reason(
            self, self.tr("Send back"), self.tr("Whoever wrote it can change it again."),
            self.tr("Send back"), lambda reason: self.model.step(_V.DRAFT, reason),
        )  # fmt: skip

    def _ask_withdraw(self) -> None:
        ask_reason(
            self, self.tr("Withdraw"), self.tr("What held on these days before holds again."),
            self.tr("Withdraw"), lambda reason: self.model.step(_V.WITHDRAWN, reason),
        )  # fmt: skip

    def _say_saved(self, stored: StoredSet) -> None:
        words = self.tr("%1 is now: %2.").replace("%1", f"{stored.code}-{stored.number}")
        state = rule_sets.say(rule_sets.STATES, stored.state)
        self.show_banner(Tone.GOOD, words.replace("%2", state))


def _key(one: ShownSet) -> object:
    return one.stored.id if one.stored else ("shipped", one.rules.code, one.is_new)
