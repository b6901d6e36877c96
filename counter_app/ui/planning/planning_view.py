"""The screen of the planning: a location, its week and year, what is written, and changing it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor
from counter_app.domain.planning.history import PlanVersion
from counter_app.domain.planning.opening import Closure, Location, OpeningRule, StaffShift
from counter_app.domain.planning.plan import PlanChange, Planned, PlannedKind, kind_of
from counter_app.domain.planning.preview import Applied
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.planning.change_model import ChangeModel
from counter_app.ui.planning.editor_page import EditorPage
from counter_app.ui.planning.kind_dialog import KindDialog
from counter_app.ui.planning.overview_page import OverviewPage
from counter_app.ui.planning.plan_form import Ground
from counter_app.ui.planning.planning_model import PlanningModel
from counter_app.ui.planning.preview_page import PreviewPage
from counter_app.ui.planning.rule_form import ended
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.tone import Tone


class Step(StrEnum):
    """Where the planner is: looking, writing, or deciding on the people that a change hits."""

    LOOK = "look"
    WRITE = "write"
    DECIDE = "decide"


class PlanningView(Screen):
    """Looks, writes and decides on one screen; Escape goes one step back and loses nothing."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("planning")
        self.model = PlanningModel(office, actor, tasks, self)
        self.changes = ChangeModel(office, actor, tasks, self)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._came_from = Step.LOOK
        self._pages = PageStack()
        self.overview = OverviewPage(self.model)
        self.editor = EditorPage()
        self.decision = PreviewPage(self.changes)
        for page in (self.overview, self.editor, self.decision):
            self._pages.add(page)
        self.body.addWidget(self._pages, 1)
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("PlanningView", "Planning")

    @property
    def step(self) -> Step:
        """Where the planner is."""
        return list(Step)[self._pages.front]

    def activate(self) -> None:
        """Load the location that is looked at."""
        self.model.load()

    def reload(self) -> None:
        """Load the fresh state; what was typed and decided stays."""
        self.clear_banner()
        self.model.load()
        if self.step is Step.DECIDE:
            self.changes.again()

    def open_with(self, subject: object) -> None:
        """Show a location, or look at what a change of one would do."""
        if isinstance(subject, UUID):
            self._go(Step.LOOK)
            self.model.choose_place(subject)
        elif isinstance(subject, PlanChange):
            self._tasks.run(
                self, lambda: self._office.planning.location(subject.location_id),
                lambda place: self._look_from_elsewhere(subject, place),
            )  # fmt: skip

    def on_change(self, change: Change) -> None:
        """Load anew when the planning or an appointment of the location changed."""
        self.model.hear(change)

    def restore_focus(self) -> None:
        """Begin in the part that is in front."""
        if self.step is Step.LOOK:
            self.overview.go_first()
        else:
            super().restore_focus()

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("Week; Ctrl+2 opening hours, and so on")),
            Shortcut("Ctrl+Left", self.tr("Week before; Ctrl+Right the next one")),
            Shortcut("Ctrl+Return", self.tr("Look at the effect; once there: apply")),
            Shortcut("Ins", self.tr("New line in the list")),
            Shortcut("Del", self.tr("End the line of the list")),
            Shortcut("Esc", self.tr("One step back")),
        )

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the form that is open."""
        return self.step is not Step.LOOK and self._back_to_field(field, words)

    def retranslate(self) -> None:
        """Word the screen anew."""
        for page in (self.overview, self.editor, self.decision):
            page.retranslate()

    def _connect(self) -> None:
        model, changes, overview = self.model, self.changes, self.overview
        model.changed.connect(overview.show_all)
        overview.new_wanted.connect(self._begin)
        overview.change_wanted.connect(self._edit)
        overview.end_wanted.connect(self._end)
        overview.back_wanted.connect(self._put_back)
        overview.kind_wanted.connect(self._ask_needs)
        self.editor.left.connect(lambda: self._go(Step.LOOK))
        self.editor.submitted.connect(self._look)
        self.decision.left.connect(lambda: self._go(self._came_from))
        changes.shown.connect(self._show_preview)
        changes.overtaken.connect(self._say_overtaken)
        changes.applied.connect(self._say_applied)
        for number, name in enumerate(overview.tab_names, 1):
            self._key(f"Ctrl+{number}", lambda name=name: self._if_looking(name))
        self._key("Ctrl+Left", lambda: model.go(-1))
        self._key("Ctrl+Right", lambda: model.go(1))
        self._key("Ctrl+Return", self._go_on)

    def _key(self, keys: str, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _if_looking(self, name: str) -> None:
        if self.step is Step.LOOK:
            self.overview.choose_tab(name)

    def _go_on(self) -> None:
        """Take the step that stands next: look at the effect, or apply it."""
        if self.step is Step.WRITE:
            self.editor.submit()
        elif self.step is Step.DECIDE and self.decision.apply.isEnabled():
            self.changes.apply()

    def _bring(self, step: Step) -> None:
        pages = {
            Step.LOOK: self.overview, Step.WRITE: self.editor, Step.DECIDE: self.decision,
        }  # fmt: skip
        self._pages.bring(pages[step])

    def _go(self, step: Step) -> None:
        self._bring(step)
        if step is Step.LOOK:
            self.changes.forget()
            self.overview.go_first()
        elif step is Step.WRITE:
            self.editor.form.go_first()

    def _ground(self) -> Ground | None:
        shown = self.model.shown
        if shown is None:
            return None
        return Ground(plan=shown.plan, kinds=shown.kinds, day=self.model.day, today=shown.today)

    def _begin(self, kind: PlannedKind) -> None:
        self._write(kind, None)

    def _edit(self, item: Planned) -> None:
        self._write(kind_of(item), item)

    def _write(self, kind: PlannedKind, item: Planned | None) -> None:
        ground = self._ground()
        if ground is not None:
            self.clear_banner()
            self.editor.start(kind, item, ground)
            self._go(Step.WRITE)

    def _end(self, item: OpeningRule | Closure | StaffShift) -> None:
        """Look at what it does to end something: rules that held end yesterday, others vanish."""
        ground = self._ground()
        if ground is None:
            return
        stays = ended(item, ground) if isinstance(item, OpeningRule) else None
        self._preview(
            PlanChange(
                location_id=item.location_id,
                put=() if stays is None else (stays,),
                end=(item,) if stays is None else (),
            ),
            Step.LOOK,
        )

    def _ask_needs(self, kind: ServiceKind) -> None:
        """Let somebody say what a kind of service asks for."""
        dialog = KindDialog(kind, self._office, self._actor, self._tasks, self)
        dialog.changed.connect(self._say_kind)
        dialog.open()

    def _say_kind(self, kind: ServiceKind) -> None:
        self.model.load()
        words = self.tr("%1: what it needs is written.")
        self.show_banner(Tone.GOOD, words.replace("%1", text.service(kind.code)))

    def _put_back(self, version: PlanVersion) -> None:
        planning = self._office.planning
        self._tasks.run(
            self, lambda: planning.put_back(version), lambda found: self._preview(found, Step.LOOK)
        )

    def _look(self, items: tuple[Planned, ...]) -> None:
        """Look at what the form would do; a new location has nobody whom it could hit."""
        if self.editor.is_new_location:
            self._add_location()
        elif items:
            place_id = items[0].location_id
            self._preview(PlanChange(location_id=place_id, put=items), Step.WRITE)

    def _preview(self, change: PlanChange, came_from: Step) -> None:
        if self.model.shown is None:
            return
        self.clear_banner()
        self._came_from = came_from
        self.decision.set_place(self.model.shown.plan.location)
        self.changes.start(change)

    def _look_from_elsewhere(self, change: PlanChange, place: Location) -> None:
        """Look at a change that another screen made."""
        self.clear_banner()
        self.model.choose_place(place.id)
        self._came_from = Step.LOOK
        self.decision.set_place(place)
        self.changes.start(change)

    def _show_preview(self) -> None:
        is_first = self.step is not Step.DECIDE
        self._bring(Step.DECIDE)
        if is_first:
            self.decision.go_first()

    def _say_overtaken(self) -> None:
        self.show_banner(
            Tone.WARN,
            self.tr(
                "Somebody booked or cancelled meanwhile. Nothing was written. "
                "Your decisions are kept; look at those that are open."
            ),
        )

    def _say_applied(self, done: Applied) -> None:
        self._go(Step.LOOK)
        self.model.load()
        words = self.tr("Done. Days laid out anew: %1. Moved: %2, called off: %3, kept: %4.")
        numbers = (done.days, len(done.moved), len(done.called_off), len(done.kept))
        for place, number in enumerate(numbers, 1):
            words = words.replace(f"%{place}", str(number))
        if done.moved or done.called_off:
            letters = self.tr("The letters are in the outbox.")
            words = f"{words} {letters}"
        self.show_banner(Tone.GOOD, words)

    def _add_location(self) -> None:
        made = self.editor.new_location()
        if made is None:
            return
        location, desks = made
        planning, actor = self._office.planning, self._actor
        self._tasks.run(
            self,
            lambda: planning.add_location(actor, location, planning.organisation_id(), desks, ()),
            lambda _made: self._say_added(location.id, location.name),
        )

    def _say_added(self, place_id: object, name: str) -> None:
        self._go(Step.LOOK)
        self.model.choose_place(place_id)  # type: ignore[arg-type] # a UUID that went through a signal
        words = self.tr("%1 was added. Give it services and opening hours next.")
        self.show_banner(Tone.GOOD, words.replace("%1", name))

    def _back_to_field(self, field: str, words: str) -> bool:
        found = self.editor.form.fields.get(field)
        if found is None:
            return False
        if self.step is Step.DECIDE and self._came_from is Step.WRITE:
            self._go(Step.WRITE)
        found.show_error(words)
        found.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
