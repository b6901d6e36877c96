"""The screen of accounts: who may sign in, and as what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget

from counter_app.domain.operators import Actor, Operator, Role
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.operators.account_forms import AccountForm, PasswordForm, RolesForm
from counter_app.ui.operators.accounts_model import AccountsModel
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.record_form import RecordForm
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone


class AccountsView(Screen):
    """The list of accounts, and the forms, one of them in front."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("accounts")
        self.model = AccountsModel(office, actor, tasks, self)
        self._title, self._hint = Label("", "title"), Label("", "muted", wrap=True)
        self.records: MarkedTableModel[Operator] = MarkedTableModel((), lambda one: one.id, self)
        self.table = SteadyTable(self.records, "")
        self.new, self.roles, self.password = QPushButton(), QPushButton(), QPushButton()
        self.lock, self.retire = QPushButton(), QPushButton()
        self.account_form, self.roles_form = AccountForm(), RolesForm()
        self.password_form = PasswordForm()
        self._of: Operator | None = None
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("AccountsView", "Accounts")

    def activate(self) -> None:
        """Read the accounts."""
        self.model.load()

    def reload(self) -> None:
        """Read the accounts anew; a form that is open stays."""
        self.model.load()

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the form in front."""
        form = self._stack.currentWidget()
        return isinstance(form, RecordForm) and form.mark(field, words)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+N", self.tr("New account")),
            Shortcut("Return", self.tr("Roles of the chosen account; in a form: save")),
            Shortcut("Ctrl+P", self.tr("New password")),
            Shortcut("Ctrl+L", self.tr("Lock, or let sign in again")),
            Shortcut("Esc", self.tr("Leave the form")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Accounts"))
        self._hint.setText(self.tr("Nobody looks after the own account: somebody else does."))
        self.new.setText(self.tr("New account"))
        self.roles.setText(self.tr("Roles…"))
        self.password.setText(self.tr("New password…"))
        self.retire.setText(self.tr("End…"))
        self.table.setAccessibleName(self.tr("Accounts"))
        self.table.set_empty(self.tr("Reading the accounts…"))
        self.records.set_columns(
            (
                Column(self.tr("Login"), lambda one: one.login),
                Column(self.tr("Name"), lambda one: one.name, stretch=True),
                Column(self.tr("Roles"), _roles, tip=_roles, stretch=True),
                Column(self.tr("Location"), self.model.place),
                MarkedColumn(
                    self.tr("State"), self._state, tone=lambda one: _tone(one),
                    icon=lambda one: ("good" if one.is_active else "lock", _tone(one)),
                ),
            )
        )  # fmt: skip
        self._show()

    def _build(self) -> None:
        self._stack, self._home = QStackedWidget(), Card(margins=14, spacing=10)
        self._home.add(self._hint)
        self._home.add(self.table, 1)
        foot = FlowBox(spacing=8, right=True)
        keep_icon(self.new, "plus", "on-accent")
        self.new.setProperty("kind", "primary")
        for button in (self.retire, self.lock, self.password, self.roles, self.new):
            foot.addWidget(button)
        self._home.add(foot)
        for page in (self._home, self.account_form, self.roles_form, self.password_form):
            self._stack.addWidget(page)
        self.body.addWidget(self._title)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        model.saved.connect(self._saved)
        self.table.selected.connect(lambda _: self._show_buttons())
        self.table.opened.connect(lambda _: self.roles.click())
        self.new.clicked.connect(self._new)
        self.roles.clicked.connect(lambda: self._with(self._edit_roles))
        self.password.clicked.connect(lambda: self._with(self._edit_password))
        self.lock.clicked.connect(lambda: self._with(self._turn))
        self.retire.clicked.connect(lambda: self._with(self._ask_retire))
        self.account_form.submitted.connect(model.add)
        self.roles_form.submitted.connect(self._assign)
        self.password_form.submitted.connect(self._reset)
        for form in (self.account_form, self.roles_form, self.password_form):
            form.left.connect(self._leave)
        for key, button in (
            ("Ctrl+N", self.new), ("Ctrl+P", self.password), ("Ctrl+L", self.lock),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _show(self) -> None:
        self.records.set_rows(self.model.accounts)
        if self.table.record() is None:
            self.table.choose_row(0)
        self._show_buttons()

    def _show_buttons(self) -> None:
        one = self.table.record()
        is_open = one is not None and not self.model.is_own(one)
        for button in (self.roles, self.password, self.lock, self.retire):
            button.setEnabled(is_open)
        rests = one is not None and not one.is_active
        self.lock.setText(self.tr("Let sign in") if rests else self.tr("Lock"))
        self.new.setEnabled(self.model.was_read)

    def _new(self) -> None:
        if self._stack.currentWidget() is self._home:
            self.account_form.start(self.model.locations, self.model.home)
            self._open(self.account_form)

    def _edit_roles(self, one: Operator) -> None:
        self.roles_form.start(one)
        self._open(self.roles_form)

    def _edit_password(self, one: Operator) -> None:
        self.password_form.start(one)
        self._open(self.password_form)

    def _assign(self, roles: frozenset[Role]) -> None:
        if self._of is not None:
            self.model.assign(self._of, roles)

    def _reset(self, password: str) -> None:
        if self._of is not None:
            self.model.reset(self._of, password)

    def _turn(self, one: Operator) -> None:
        self.model.set_active(one, active=not one.is_active)

    def _ask_retire(self, one: Operator) -> None:
        words = self.tr("End the account of %1? It keeps its name in what it did.")
        ask(
            self, self.tr("End the account"), words.replace("%1", one.name),
            self.tr("End the account"), self.tr("Leave it"), lambda: self.model.retire(one),
        )  # fmt: skip

    def _with(self, act: Callable[[Operator], object]) -> None:
        """Do something with the account that is chosen, if the list is in front."""
        one = self.table.record()
        if one is not None and self._stack.currentWidget() is self._home:
            self._of = one
            act(one)

    def _open(self, form: RecordForm) -> None:
        self.clear_banner()
        self._stack.setCurrentWidget(form)
        form.go_first()

    def _leave(self) -> None:
        self._stack.setCurrentWidget(self._home)
        self.table.setFocus()

    def _saved(self, one: Operator) -> None:
        if one.is_active:
            words = self.tr("%1 can sign in.")
        else:
            words = self.tr("%1 can sign in no more.")
        self.show_banner(Tone.GOOD, words.replace("%1", one.login))
        self._leave()
        self.model.load()

    def _state(self, one: Operator) -> str:
        return self.tr("signs in") if one.is_active else self.tr("locked")


def _tone(one: Operator) -> Tone:
    return Tone.GOOD if one.is_active else Tone.WARN


def _roles(one: Operator) -> str:
    return ", ".join(sorted(text.of(role) for role in one.roles)) or "–"
