"""What a kind of service asks of a desk and of who comes: abilities, ages, a card that lies."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QSpinBox, QWidget

from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Ability
from counter_app.domain.planning.service_kinds import OLDEST, ServiceKind, Stranded
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.gestures import Gestures
from counter_app.ui.planning.plan_form import number_box
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, restyle
from counter_app.ui.widgets.banner import Banner
from counter_app.ui.widgets.boxes import Grid, HBox, VBox
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import SteadyTable
from counter_app.ui.widgets.notice import Notice
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.widgets.tone import Tone

_ANY = -1
_ACROSS = 3
_KNOWN = frozenset(one.value for one in Ability)


class KindModel(QObject):
    """Looks where a kind could not be served, and writes it.

    Signals:
        unable_known: the names of locations without a desk for it.
        stranded_known: the Stranded visits that no desk could serve any more.
        changed: the ServiceKind as it is now.
    """

    unable_known = Signal(object)
    stranded_known = Signal(object)
    changed = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks, parent: QObject) -> None:
        """Join the parts."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self._stranded: tuple[Stranded, ...] = ()

    @property
    def stranded(self) -> tuple[Stranded, ...]:
        """Who is booked and could be served nowhere, as it was looked up last."""
        return self._stranded

    def look(self, kind: ServiceKind) -> None:
        """Find the locations that could not serve it, and who is booked there."""
        actor, kinds = self._actor, self._office.service_kinds
        self._tasks.run(self, lambda: (kinds.unable(kind), kinds.stranded(actor, kind)), self._take)

    def change(self, before: ServiceKind, after: ServiceKind) -> None:
        """Write it, knowing whom it strands."""
        actor, kinds = self._actor, self._office.service_kinds
        seen = frozenset(one.appointment_id for one in self._stranded)
        self._gestures.run(
            ("kind", before, after, seen),
            lambda key: kinds.change(actor, before, after, key, seen),
            self.changed.emit,
        )

    def _take(self, found: tuple[tuple[str, ...], tuple[Stranded, ...]]) -> None:
        names, self._stranded = found
        self.unable_known.emit(names)
        self.stranded_known.emit(self._stranded)


class KindDialog(QDialog):
    """The fields of a kind; what it would stop stands below them before it is saved.

    Signals:
        changed: the ServiceKind as it is now.
    """

    changed = Signal(object)

    def __init__(
        self, kind: ServiceKind, office: Office, actor: Actor, tasks: Tasks, parent: QWidget
    ) -> None:
        """Show a kind as it is."""
        super().__init__(parent)
        self._kind = kind
        self.setWindowTitle(text.service(kind.code))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model = KindModel(office, actor, tasks, self)
        self.abilities = {one: QCheckBox(_capital(text.of(one))) for one in Ability}
        self.youngest, self.oldest = number_box(_ANY, OLDEST), number_box(_ANY, OLDEST)
        self.card = QCheckBox(self.tr("A &card must lie ready at the location"))
        self.banner, self.unable, self.stranded = Banner(), Notice(), Notice()
        self.visits: RecordTableModel[Stranded] = RecordTableModel(
            (), lambda one: one.appointment_id, self
        )
        self.visit_table = SteadyTable(
            self.visits, self.tr("Booked people whom no desk could serve"), sortable=False
        )
        self.fields: dict[str, FormField[QSpinBox]] = {
            "youngest": FormField(self.tr("&Youngest, in years"), self.youngest),
            "oldest": FormField(self.tr("&Oldest, in years"), self.oldest),
        }
        self._build()
        self._fill()
        self._connect()
        self._look()

    def mark_field(self, field: str, words: str) -> bool:
        """Mark an age that cannot be."""
        if field not in self.fields:
            return False
        self.fields[field].show_error(words)
        self.fields[field].editor.setFocus()
        return True

    def show_banner(
        self, tone: Tone, words: str, action_words: str = "", action: object = None
    ) -> None:
        """Show what was refused."""
        self.banner.show_message(tone, words, "", None)
        self._look()  # others may have booked what this would strand

    def reload(self) -> None:
        """Nothing is loaded here: what was typed stays."""

    def read(self) -> ServiceKind:
        """Return the kind as it is written here; abilities of the house's own stay."""
        chosen = {one.value for one, box in self.abilities.items() if box.isChecked()}
        others = set(self._kind.needs) - _KNOWN
        return ServiceKind(
            code=self._kind.code, group=self._kind.group, base_minutes=self._kind.base_minutes,
            extra_minutes=self._kind.extra_minutes, most_persons=self._kind.most_persons,
            bring=self._kind.bring, needs=tuple(sorted(chosen | others)),
            youngest=_age(self.youngest), oldest=_age(self.oldest),
            needs_card=self.card.isChecked(),
        )  # fmt: skip

    def _build(self) -> None:
        box = VBox(self, margins=20, spacing=10)
        box.addWidget(self.banner)
        self.card.setMinimumHeight(current().px(28))
        box.addWidget(
            Label(
                self.tr("This holds at every location. Who is booked already stays booked."),
                "muted", wrap=True,
            )
        )  # fmt: skip
        box.addWidget(Label(self.tr("The desk needs"), "strong"))
        grid = Grid(spacing=2, across=16)
        for number, one in enumerate(self.abilities.values()):
            one.setMinimumHeight(current().px(28))
            grid.addWidget(one, number // _ACROSS, number % _ACROSS)
        box.addLayout(grid)
        box.addWidget(Label(self.tr("For whom"), "strong"))
        ages = HBox(spacing=12)
        for field in self.fields.values():
            ages.addWidget(field, 1)
        box.addLayout(ages)
        box.addWidget(self.card)
        box.addWidget(self.unable)
        box.addWidget(self.stranded)
        box.addWidget(self.visit_table)
        self.visit_table.setMinimumHeight(current().px(150))
        self.visit_table.hide()
        buttons = QDialogButtonBox()
        self.button = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.ActionRole)
        restyle(self.button, kind="primary")
        buttons.addButton(self.tr("Leave it as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        box.addWidget(buttons)
        self.button.setDefault(True)
        self.button.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(current().px(600))

    def _fill(self) -> None:
        for one, box in self.abilities.items():
            box.setChecked(one.value in self._kind.needs)
        self.visits.set_columns(
            (
                Column(self.tr("When"), _when),
                Column(self.tr("Where"), lambda one: one.location.name),
                Column(self.tr("Who"), _who, stretch=True, tip=_who),
                Column(self.tr("Code"), lambda one: one.code),
            )
        )
        for editor, age in (
            (self.youngest, self._kind.youngest), (self.oldest, self._kind.oldest),
        ):  # fmt: skip
            editor.setSpecialValueText(self.tr("any age"))
            editor.setValue(_ANY if age is None else age)
        self.card.setChecked(self._kind.needs_card)

    def _connect(self) -> None:
        self.model.unable_known.connect(self._show_unable)
        self.model.stranded_known.connect(self._show_stranded)
        self.model.changed.connect(self._done)
        for box in self.abilities.values():
            box.toggled.connect(lambda _on: self._look())

    def _look(self) -> None:
        self.model.look(self.read())

    def _show_unable(self, names: tuple[str, ...]) -> None:
        self.unable.setVisible(bool(names))
        if names:
            words = self.tr("No desk can do this at: %1. Nobody can be booked there for it.")
            self.unable.say(Tone.WARN, words.replace("%1", ", ".join(names)))

    def _show_stranded(self, found: tuple[Stranded, ...]) -> None:
        self.stranded.setVisible(bool(found))
        self.visit_table.setVisible(bool(found))
        self.visits.set_rows(found)
        if found:
            words = self.tr("Booked visits that no desk could serve any more: %n", "", len(found))
            self.stranded.say(Tone.WARN, words)
        box = self.layout()
        if box is not None:  # words that wrap: the height follows from the width
            self.resize(self.width(), max(self.height(), box.heightForWidth(self.width())))

    def _save(self) -> None:
        """Write it; where it strands somebody, ask first."""
        after, found = self.read(), self.model.stranded
        if not found:
            self.model.change(self._kind, after)
            return
        words = self.tr(
            "Booked visits that no desk could serve any more: %n. They stay booked, and nobody is "
            "told: call them, or move them to another location.", "", len(found),
        )  # fmt: skip
        ask(
            self, self.windowTitle(), words, self.tr("Save all the same"),
            self.tr("Leave it as it is"), lambda: self.model.change(self._kind, after),
        )  # fmt: skip

    def _done(self, kind: ServiceKind) -> None:
        self.accept()
        self.changed.emit(kind)


def _when(one: Stranded) -> str:
    return local_time.moment_words(one.starts_at, one.location.tz)


def _who(one: Stranded) -> str:
    who = one.name or "–"
    return f"{who} (+{one.persons - 1})" if one.persons > 1 else who


def _age(editor: QSpinBox) -> int | None:
    return None if editor.value() == _ANY else editor.value()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
