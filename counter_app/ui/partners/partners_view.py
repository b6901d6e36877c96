"""The screen of partners: register of mandates, what runs out, organisations and their staff."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget

from counter_app.domain.changes import Change
from counter_app.domain.operators import Actor
from counter_app.domain.partners.mandate import Consent, Mandate
from counter_app.domain.partners.organisation import Organisation, Staff
from counter_app.services.mandates import MandatePage
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.keyboard import Shortcut
from counter_app.ui.partners.lists import MandateList, OrganisationLists
from counter_app.ui.partners.mandate_detail import MandateDetail
from counter_app.ui.partners.mandate_form import MandateForm
from counter_app.ui.partners.organisation_forms import OrganisationForm, StaffForm
from counter_app.ui.partners.partners_model import Part, PartnersModel
from counter_app.ui.partners.step_forms import ConsentForm, WithdrawForm, Withdrawing
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.question_dialog import ask
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.record_form import RecordForm
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone


class PartnersView(Screen):
    """Lists, the page of a mandate, and the forms, one of them in front."""

    def __init__(self, office: Office, actor: Actor, tasks: Tasks) -> None:
        """Build the screen; it loads when it is shown."""
        super().__init__()
        self.setObjectName("partners")
        self.model = PartnersModel(office, actor, tasks, self)
        self._title = Label("", "title")
        self.parts = ChoiceBar()
        self.mandates = MandateList(self.model, Part.MANDATES)
        self.expiring = MandateList(self.model, Part.EXPIRING)
        self.organisations = OrganisationLists(self.model)
        self.detail = MandateDetail(lambda: self.model.may_manage)
        self.organisation_form, self.staff_form = OrganisationForm(), StaffForm()
        self.mandate_form = MandateForm(self.model.rules)
        self.consent_form, self.withdraw_form = ConsentForm(), WithdrawForm()
        self._old: Mandate | Organisation | None = None
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("PartnersView", "Partners")

    def activate(self) -> None:
        """Read the lists."""
        self.model.load()

    def reload(self) -> None:
        """Read the lists anew; a form that is open stays."""
        self.model.load()

    def on_change(self, change: Change) -> None:
        """Read anew when partners or mandates changed."""
        self.model.hear(change)

    def mark_field(self, field: str, words: str) -> bool:
        """Mark a field of the form in front."""
        form = self._stack.currentWidget()
        return isinstance(form, RecordForm) and form.mark(field, words)

    def shortcuts(self) -> Sequence[Shortcut]:
        """Return the keys of this screen."""
        return (
            Shortcut("Ctrl+1", self.tr("Mandates; Ctrl+2 running out, Ctrl+3 organisations")),
            Shortcut("Ctrl+N", self.tr("New mandate or organisation")),
            Shortcut("Return", self.tr("Open what is chosen; in a form: save")),
            Shortcut("Esc", self.tr("Leave the form or the page")),
        )

    def retranslate(self) -> None:
        """Word the screen anew."""
        self._title.setText(self.tr("Partners"))
        self.parts.setAccessibleName(self.tr("What to show"))
        for part in (self.mandates, self.expiring, self.organisations):
            part.retranslate()
        self._show()

    def _build(self) -> None:
        self._stack, self._lists = QStackedWidget(), QStackedWidget()
        lists = Card(margins=14, spacing=10)
        for part in Part:
            self.parts.add(part)
        self.parts.choose(self.model.part)
        for page in (self.mandates, self.expiring, self.organisations):
            self._lists.addWidget(page)
        lists.add(self.parts)
        lists.add(self._lists, 1)
        self._stack.addWidget(lists)
        self._home = lists
        for one in (
            self.detail, self.organisation_form, self.staff_form, self.mandate_form,
            self.consent_form, self.withdraw_form,
        ):  # fmt: skip
            self._stack.addWidget(one)
        self.body.addWidget(self._title)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model, detail = self.model, self.detail
        self.parts.chosen.connect(self._choose)
        for each in (self.mandates, self.expiring):
            each.opened.connect(lambda one: model.open(one.id))
            each.new_wanted.connect(self._new_mandate)
        lists = self.organisations
        lists.new_organisation.connect(lambda: self._edit_organisation(None))
        lists.edit_organisation.connect(self._edit_organisation)
        lists.new_staff.connect(lambda: self._edit_staff(None))
        lists.edit_staff.connect(self._edit_staff)
        detail.back.connect(self._go_home)
        detail.edit.connect(self._edit_mandate)
        detail.consent.connect(lambda: self._start(self.consent_form))
        detail.withdraw.connect(lambda: self._start(self.withdraw_form))
        detail.force.connect(lambda: self._with(model.put_in_force))
        detail.suspend.connect(self._ask_suspend)
        detail.close_wanted.connect(self._ask_close)
        detail.letter.connect(lambda: self._with(self._make_letter))
        self.organisation_form.submitted.connect(
            lambda one: model.save_organisation(one, is_new=self._old is None)
        )
        self.staff_form.submitted.connect(model.save_staff)
        self.mandate_form.submitted.connect(self._save_terms)
        self.consent_form.submitted.connect(self._save_consent)
        self.withdraw_form.submitted.connect(self._save_withdrawal)
        for form in self._forms():
            form.left.connect(self._leave)
        model.changed.connect(self._show)
        model.staff_read.connect(lists.show_staff)
        model.page_read.connect(self._show_page)
        model.saved.connect(self._saved)
        model.letter_made.connect(self._save_letter)
        keys = [(f"Ctrl+{n}", self.parts.button(part)) for n, part in enumerate(Part, 1)]
        for key, button in keys:
            self._bind(key, button)
        self._bind("Ctrl+N", None)
        self._bind("Esc", self.detail.buttons["back"])

    def _bind(self, key: str, button: QPushButton | None) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click if button is not None else self._new)

    def _forms(self) -> tuple[RecordForm, ...]:
        return (
            self.organisation_form, self.staff_form, self.mandate_form, self.consent_form,
            self.withdraw_form,
        )  # fmt: skip

    def _choose(self, part: object) -> None:
        if isinstance(part, Part):
            self.parts.choose(part)
            self.clear_banner()
            self.model.show(part)
            self._stack.setCurrentWidget(self._home)

    def _new(self) -> None:
        if self._stack.currentWidget() is not self._home or not self.model.may_manage:
            return
        if self.model.part is Part.ORGANISATIONS:
            self._edit_organisation(None)
        else:
            self._new_mandate()

    def _show(self) -> None:
        register = self.model.register
        self._lists.setCurrentIndex(list(Part).index(self.model.part))
        counts = (
            (len(register.mandates), len(register.expiring), len(register.organisations))
            if register
            else (0, 0, 0)
        )
        words = (
            self.tr("Mandates (%1)"), self.tr("Running out (%1)"), self.tr("Organisations (%1)"),
        )  # fmt: skip
        for part, said, count in zip(Part, words, counts, strict=True):
            self.parts.set_words(part, said.replace("%1", str(count)))
        for page in (self.mandates, self.expiring, self.organisations):
            page.show_register()

    def _show_page(self, page: MandatePage) -> None:
        register = self.model.register
        if register is None or isinstance(self._stack.currentWidget(), RecordForm):
            return
        may_close = self.model.may_close(page.mandate)
        self.detail.show_page(page, register.zone, may_close=may_close)
        if self._stack.currentWidget() is not self.detail:
            self._stack.setCurrentWidget(self.detail)
            self.detail.buttons["back"].setFocus()

    def _go_home(self) -> None:
        self.model.close_page()
        self._stack.setCurrentWidget(self._home)
        (self.expiring if self.model.part is Part.EXPIRING else self.mandates).setFocus()

    def _leave(self) -> None:
        """Leave a form for where it was opened."""
        self._stack.setCurrentWidget(self.detail if self.model.page else self._home)

    def _start(self, form: ConsentForm | WithdrawForm) -> None:
        form.start()
        self._open(form)

    def _open(self, form: RecordForm) -> None:
        self.clear_banner()
        self._stack.setCurrentWidget(form)
        form.go_first()

    def _edit_organisation(self, one: Organisation | None) -> None:
        self._old = one
        self.organisation_form.start(one)
        self._open(self.organisation_form)

    def _edit_staff(self, one: object) -> None:
        organisation = self.organisations.chosen()
        if organisation is not None:
            self.staff_form.start(organisation, one if isinstance(one, Staff) else None)
            self._open(self.staff_form)

    def _new_mandate(self) -> None:
        self.model.close_page()
        self._edit_terms(None)

    def _edit_mandate(self) -> None:
        self._with(self._edit_terms)

    def _edit_terms(self, one: Mandate | None) -> None:
        register = self.model.register
        if register is not None:
            self._old = one
            self.mandate_form.start(register.organisations, register.mandates, one, register.zone)
            self._open(self.mandate_form)

    def _with(self, act: object) -> None:
        """Do something with the mandate that is open."""
        if self.model.page is not None and callable(act):
            act(self.model.page.mandate)

    def _save_terms(self, terms: object) -> None:
        old = self._old if isinstance(self._old, Mandate) else None
        self.model.save_terms(terms, old)  # type: ignore[arg-type]

    def _save_consent(self, given: Consent) -> None:
        self._with(lambda one: self.model.consent(one, given))

    def _save_withdrawal(self, said: Withdrawing) -> None:
        self._with(lambda one: self.model.withdraw(one, said))

    def _ask_suspend(self) -> None:
        words = self.tr("Stop handing out under this mandate now? Cards can still be sent back.")
        ask_reason(
            self, self.tr("Suspend"), words, self.tr("Suspend now"),
            lambda reason: self._with(lambda one: self.model.suspend(one, reason)),
        )  # fmt: skip

    def _ask_close(self) -> None:
        ask(
            self, self.tr("Put away"), self.tr("Put this mandate away? It stays in the register."),
            self.tr("Put away"), self.tr("Leave it"), lambda: self._with(self.model.close),
        )  # fmt: skip

    def _make_letter(self, one: Mandate) -> None:
        self.model.print_letter(one, text.language())

    def _saved(self, what: object) -> None:
        self.show_banner(Tone.GOOD, self.tr("Saved."))
        if isinstance(what, Mandate):
            self._stack.setCurrentWidget(self._home)
            self.model.open(what.id)
        else:
            self._leave()
        self.model.load()

    def _save_letter(self, pdf: bytes) -> None:
        save_as(
            self, self.tr("Save letter"), "mandate.pdf", "PDF (*.pdf)", pdf,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )  # fmt: skip
