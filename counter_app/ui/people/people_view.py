"""The screen of people: search, page, and forms, one at a time."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor, Permission
from counter_app.services.office import Office
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.people.edit_model import EditModel
from counter_app.ui.people.edit_view import EditView
from counter_app.ui.people.papers_model import PapersModel
from counter_app.ui.people.person_model import PersonModel
from counter_app.ui.people.person_view import PersonView
from counter_app.ui.people.representative_view import RepresentativeView
from counter_app.ui.people.search_model import SearchModel
from counter_app.ui.people.search_view import SearchView
from counter_app.ui.people.turn_model import TurnModel
from counter_app.ui.reuse_model import ReuseModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.tone import Tone


class PeopleView(Screen):
    """Everybody on file. Opened with the id of a person, or with words to search for.

    Signals:
        open_visit: the id of an appointment.
        book_for: the id of a person to book for.
    """

    open_visit = Signal(object)
    book_for = Signal(object)

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it begins with the search."""
        super().__init__()
        self.setObjectName("people")
        self._actor = actor
        may_write = actor.may(Permission.BOOK)
        self.search = SearchView(SearchModel(office, actor, tasks, self), may_write)
        reuse = ReuseModel(office, lambda: actor, tasks, self)
        self.person = PersonView(
            PersonModel(office, actor, tasks, self), reuse, TurnModel(office, actor, tasks, self),
            PapersModel(office, actor, tasks, self), may_write,
        )  # fmt: skip
        self.edit = EditView(EditModel(office, actor, tasks, self))
        self.representative = RepresentativeView(self.person.model)
        self.pages: tuple[QWidget, ...] = (
            self.search,
            self.person,
            self.edit,
            self.representative,
        )
        for page in self.pages:  # no stacked widget: it is as large as its largest page
            page.setVisible(page is self.search)
            self.body.addWidget(page, 1)
        for name, field in {**self.edit.fields, **self.representative.fields}.items():
            self.add_field(name, field)
        self._connect()

    @property
    def page(self) -> QWidget:
        """The page in front."""
        return next(page for page in self.pages if not page.isHidden())

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("PeopleView", "People")

    def on_change(self, change: Change) -> None:
        """Load anew if the change concerns the person that is shown."""
        self.person.model.hear(change)

    def open_with(self, subject: object) -> None:
        """Show a person by id, or search for words; a form with new input stays open."""
        if self._is_writing():
            self.show_banner(
                Tone.WARN,
                self.tr("This form is not saved yet. Save it or cancel it first."),
            )
        elif isinstance(subject, UUID):
            self._open(subject)
        elif isinstance(subject, str):
            self._go(self.search)
            self.search.look_for(subject)

    def reload(self) -> None:
        """Load the fresh state, keeping what was typed."""
        page = self.page
        if page is self.edit:
            self.edit.reload()
        elif page is self.person:
            self.person.model.load()
        elif page is self.search:
            self.search.model.search()

    def restore_focus(self) -> None:
        """Go where one begins on this page."""
        super().restore_focus()
        if self.page is self.search:
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Down", self.tr("From the search field into the list")),
            Shortcut("Return", self.tr("Open the chosen person; save a form")),
            Shortcut("Escape", self.tr("Back")),
            Shortcut("Ctrl+N", self.tr("New person")),
            Shortcut("Ctrl+B", self.tr("Book an appointment for the person")),
            Shortcut("Ctrl+Shift+B", self.tr("Plan contacts for the person")),
            Shortcut("Ctrl+E", self.tr("Edit the person")),
            Shortcut("Ctrl+R", self.tr("Add a legal representative")),
            Shortcut("Ctrl+S", self.tr("Save")),
        )

    def _connect(self) -> None:
        self.search.chosen.connect(self._open)
        self.search.new_wanted.connect(lambda: self._write(is_new=True))
        self.person.left.connect(lambda: self._go(self.search))
        self.person.edit_wanted.connect(lambda: self._write(is_new=False))
        self.person.representative_wanted.connect(self._represent)
        self.person.book_wanted.connect(self._book)
        self.person.plan_wanted.connect(self._plan)
        self.person.visit_chosen.connect(self.open_visit)
        self.person.model.represented.connect(lambda: self._go(self.person))
        self.edit.left.connect(self._leave_form)
        self.edit.model.saved.connect(self._saved)
        self.representative.left.connect(lambda: self._go(self.person))
        for keys, button in (
            ("Ctrl+N", self.search.add), ("Ctrl+B", self.person.book),
            ("Ctrl+Shift+B", self.person.plan), ("Ctrl+E", self.person.edit),
            ("Ctrl+R", self.person.represent),
            ("Ctrl+S", self.edit.save), ("Ctrl+S", self.representative.save),
        ):  # fmt: skip
            self._bind(keys, button)

    def _bind(self, keys: str, button: QPushButton) -> None:
        page = button.parentWidget()
        while page is not None and page not in self.pages:
            page = page.parentWidget()
        shortcut = QShortcut(QKeySequence(keys), page or self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)

    def _go(self, page: QWidget) -> None:
        self.clear_banner()
        for each in self.pages:
            each.setVisible(each is page)
        first = {
            self.search: self.search.field, self.person: self.person.book,
            self.edit: self.edit.fields["v_number"].editor,
            self.representative: self.representative.name.editor,
        }.get(page)  # fmt: skip
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, person_id: UUID) -> None:
        if person_id != self.person.model.person_id:
            self.person.clear()
        self.person.model.open(person_id)
        self._go(self.person)

    def _write(self, *, is_new: bool) -> None:
        person = None if is_new else self.person.person
        if is_new or person is not None:
            self.edit.model.start(person)
            self._go(self.edit)

    def _represent(self) -> None:
        person = self.person.person
        if person is not None:
            self.representative.begin(person.full_name)
            self._go(self.representative)

    def _book(self) -> None:
        person = self.person.person
        if person is not None:
            self.book_for.emit(person.id)

    def _plan(self) -> None:
        person = self.person.person
        if person is not None:
            self.wanted.emit("contacts", person.id)

    def _leave_form(self) -> None:
        self._go(self.search if self.edit.model.is_new else self.person)

    def _saved(self, person_id: UUID) -> None:
        self._open(person_id)
        self.show_banner(Tone.GOOD, self.tr("Saved."))

    def _is_writing(self) -> bool:
        page = self.page
        return page is self.edit and self.edit.model.is_changed(self.edit.values())
