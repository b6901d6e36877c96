"""What the screen of rule sets knows and decides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import AnythingChanged, Change, RulesChanged
from counter_app.domain.operators import Actor
from counter_app.domain.reuse import examples, rule_text
from counter_app.domain.reuse.dates import birthday
from counter_app.domain.reuse.examples import Checked, Example, check
from counter_app.domain.reuse.facts import Product
from counter_app.domain.reuse.preview import RulePreview
from counter_app.domain.reuse.rules import RuleSet, SetState
from counter_app.domain.reuse.versions import (
    SetWish,
    StoredSet,
    VersionState,
    VersionStep,
)
from counter_app.services.office import Office
from counter_app.services.rule_sets import RuleBook, RuleSetPage
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Progress, Tasks

_LANE = "rules"


class Part(StrEnum):
    """Which side of a rule set is shown."""

    TEXT = "text"
    EXAMPLES = "examples"
    PREVIEW = "preview"
    HISTORY = "history"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSet:
    """A rule set as the screen shows it.

    Attributes:
        stored: where it is kept; None for one that came with the program, or is not saved yet.
        is_new: whether it was begun and is not saved yet.
    """

    rules: RuleSet
    examples: tuple[Example, ...]
    note: str = ""
    stored: StoredSet | None = None
    is_new: bool = False

    @property
    def name(self) -> str:
        """What it is called: code and number."""
        return f"{self.rules.code}-{self.stored.number}" if self.stored else self.rules.code

    @property
    def is_writable(self) -> bool:
        """Whether what it says can be changed."""
        return self.is_new or (self.stored is not None and self.stored.state is VersionState.DRAFT)

    @property
    def wish(self) -> SetWish:
        """What it says."""
        return SetWish(rules=self.rules, examples=self.examples, note=self.note)


class RuleSetsModel(QObject):
    """All rule sets, the one that is shown, and what is being written.

    Signals:
        listed: the list is new.
        shown: another set is shown, or the same one as it is kept now.
        edited: what is being written changed; the examples were run again.
        previewed: a RulePreview, or None while there is none.
        working: how many of how many people were looked at, or None when it is over.
        saved: the StoredSet that a step left.
    """

    listed = Signal()
    shown = Signal()
    edited = Signal()
    previewed = Signal(object)
    working = Signal(object)
    saved = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin without anything; `load` reads it."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._asked: Progress | None = None
        self.book: RuleBook | None = None
        self.part = Part.TEXT
        self.now: ShownSet | None = None
        self.kept: ShownSet | None = None
        self.checked: tuple[Checked, ...] = ()
        self.steps: tuple[VersionStep, ...] = ()
        self.preview: RulePreview | None = None
        self.product = Product.LATER_PERMIT
        self.zone = ZoneInfo("Europe/Amsterdam")
        self.today = office.store.clock.now().date()

    @property
    def is_changed(self) -> bool:
        """Whether something is written that is not saved."""
        return self.now is not None and self.now != self.kept

    @property
    def may_publish(self) -> bool:
        """Whether the actor is another one than who wrote and proposed what is shown."""
        stored = self.now.stored if self.now else None
        return stored is not None and self._actor.operator_id not in stored.writers

    def rows(self) -> tuple[ShownSet, ...]:
        """Return all sets: the office's own first, then those of the program, newest first."""
        book = self.book
        if book is None:
            return ()
        own = [_kept(one) for one in reversed(book.stored)]
        shipped = [
            ShownSet(
                rules=one,
                examples=tuple(each for each in book.examples if each.rule_set == one.code),
            )
            for one in reversed(book.shipped.sets)
        ]
        return (*own, *shipped)

    def is_in_force(self, one: ShownSet) -> bool:
        """Whether today's decisions are made by a set."""
        present = self.book.in_force.on(self.today) if self.book else None
        if present is None or (one.stored and one.stored.state is not VersionState.PUBLISHED):
            return False
        return (present.code, present.version) == (one.rules.code, one.rules.version)

    def load(self) -> None:
        """Read the list anew; what is being written stays."""
        office, actor = self._office, self._actor

        def work() -> tuple[RuleBook, ZoneInfo]:
            zone = office.planning.location(actor.location_id).tz
            return office.rule_sets.book(actor), zone

        def done(found: tuple[RuleBook, ZoneInfo]) -> None:
            self.book, self.zone = found
            self.today = office.store.clock.now().astimezone(self.zone).date()
            if self.now is None and self.rows():
                self.show(self.rows()[0])
            elif self.now is not None and self.now.stored is not None:
                self._read(self.now.stored.id)
            self.listed.emit()

        self._tasks.run(self, work, done)

    def hear(self, change: Change) -> None:
        """Read anew when rule sets changed."""
        if isinstance(change, RulesChanged | AnythingChanged):
            self.load()

    def show(self, one: ShownSet) -> None:
        """Show a set."""
        self.stop()
        self.now = self.kept = one
        self.preview, self.steps = None, ()
        self._check()
        self.shown.emit()
        self.previewed.emit(None)
        if one.stored is not None:
            self._read(one.stored.id)

    def begin_from(self, one: ShownSet) -> None:
        """Begin a new version with what a set says."""
        self.show(one)
        rules = replace(one.rules, state=SetState.KNOWN, starts=one.rules.starts or self.today)
        self.now = ShownSet(rules=rules, examples=one.examples, is_new=True)
        self.part = Part.TEXT
        self._check()
        self.shown.emit()

    def write(self, rules: RuleSet, note: str) -> None:
        """Keep what was typed; the examples are run by it."""
        if self.now is not None and self.now.is_writable:
            self.now = replace(self.now, rules=rules, note=note)
            self._check()
            self.edited.emit()

    def write_examples(self, wanted: tuple[Example, ...]) -> None:
        """Keep other examples, and run them."""
        if self.now is not None and self.now.is_writable:
            self.now = replace(self.now, examples=wanted)
            self._check()
            self.edited.emit()

    @property
    def can_move_examples(self) -> bool:
        """Whether examples speak of days on which the set does not hold, and can be moved."""
        now = self.now
        if now is None or not now.is_writable:
            return False
        return any(not now.rules.holds_on(one.facts.on) for one in now.examples)

    def move_examples(self) -> None:
        """Move all examples by whole years, so that they speak of days of the set."""
        now = self.now
        if now is not None and now.rules.starts is not None and now.examples:
            earliest = min(one.facts.on for one in now.examples)
            years = now.rules.starts.year - earliest.year
            years += birthday(earliest, years) < now.rules.starts
            self.write_examples(tuple(examples.moved(one, years) for one in now.examples))

    def leave_changes(self) -> None:
        """Forget what is not saved."""
        if self.kept is not None:
            self.show(self.kept)

    def save(self) -> None:
        """Save what is written. Nothing happens without a change."""
        now, sets, actor = self.now, self._office.rule_sets, self._actor
        if now is None or not self.is_changed:
            return
        stored, wish = now.stored, now.wish

        def work(key: UUID) -> StoredSet:
            if stored is None:
                return sets.draft(actor, wish, key)
            return sets.change(actor, stored, wish, key)

        said = (rule_text.written(wish.rules), examples.written(wish.examples), wish.note)
        self._gestures.run(("save", _key(stored), said), work, self._saved)

    def step(self, to: VersionState, reason: str = "") -> None:
        """Propose, send back, publish or withdraw what is shown."""
        stored = self.now.stored if self.now else None
        if stored is None:
            return
        sets, actor = self._office.rule_sets, self._actor

        def work(key: UUID) -> StoredSet:
            if to is VersionState.PROPOSED:
                return sets.propose(actor, stored, key)
            if to is VersionState.DRAFT:
                return sets.send_back(actor, stored, reason, key)
            if to is VersionState.PUBLISHED:
                return sets.publish(actor, stored, key)
            return sets.withdraw(actor, stored, reason, key)

        self._gestures.run((to, _key(stored), reason), work, self._saved)

    def look(self, product: Product, on: date) -> None:
        """Look who on file is decided otherwise under what is written."""
        if self.now is None or self._asked is not None:
            return
        rules, sets, actor = self.now.rules, self._office.rule_sets, self._actor
        self.product = product
        self.working.emit((0, 0))
        self._asked = self._tasks.run_long(
            self,
            lambda told: sets.preview(
                actor, rules, product, on, tell=lambda done, whole: _tell(told, done, whole),
                cancelled=lambda: told.cancelled,
            ),
            self._looked, self._failed, lane=_LANE,
            on_progress=lambda done, whole: self.working.emit((done, whole)),
        )  # fmt: skip
        if self.preview is not None:  # it was done at once
            self._asked = None

    def stop(self) -> None:
        """Stop looking."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
            self.working.emit(None)

    def _read(self, rule_set_id: UUID) -> None:
        def done(page: RuleSetPage) -> None:
            shown = self.now.stored if self.now else None
            if shown is None or shown.id != page.stored.id:
                return  # another one is shown by now, or a new version was begun from it
            stored, fresh = page.stored, _kept(page.stored)
            self.steps = page.steps
            if not self.is_changed or self.now is None:
                self.now = fresh
            else:
                self.now = replace(self.now, stored=stored)
            self.kept = fresh
            self._check()
            self.shown.emit()

        office, actor = self._office, self._actor
        self._tasks.run(self, lambda: office.rule_sets.page(actor, rule_set_id), done)

    def _saved(self, stored: StoredSet) -> None:
        self.now = self.kept = _kept(stored)
        self._check()
        self.saved.emit(stored)
        self.load()

    def _looked(self, found: RulePreview) -> None:
        self._asked, self.preview = None, found
        self.working.emit(None)
        self.previewed.emit(found)

    def _failed(self, error: Exception) -> None:
        self._asked = None
        self.working.emit(None)
        self._tasks.fail(error, self)

    def _check(self) -> None:
        now = self.now
        self.checked = check(self._office.rule_sets.law, now.rules, now.examples) if now else ()


def _kept(stored: StoredSet) -> ShownSet:
    return ShownSet(
        rules=stored.rules, examples=stored.examples, note=stored.note, stored=stored
    )  # fmt: skip


def _key(stored: StoredSet | None) -> tuple[UUID, int] | None:
    return (stored.id, stored.step) if stored else None


def _tell(progress: Progress, done: int, whole: int) -> None:
    if not progress.cancelled:
        progress.report(done, whole)
