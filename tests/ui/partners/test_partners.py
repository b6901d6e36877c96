"""The register of partners and mandates in the head office's window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import MandateAction, MandateState
from counter_app.domain.partners.organisation import Organisation, OrganisationKind
from counter_app.services.office import Office
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.partners.partners_model import Part
from counter_app.ui.partners.partners_view import PartnersView
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from counter_app.ui.widgets.record_form import RecordForm
from tests import factories as f
from tests import partner_office as p
from tests.ui.visit_office import texts

Grab = Callable[[QWidget, str], Path]


@pytest.fixture
def office(tmp_path: Path, sqlite_template: Path) -> Iterator[Office]:
    database = tmp_path / "office.db"
    for tail in ("", ".keys"):
        shutil.copyfile(f"{sqlite_template}{tail}", f"{database}{tail}")
    opened = f.open_office(str(database), SetClock(f.NOW))
    yield opened
    opened.close()


@pytest.fixture
def town(office: Office) -> p.Partner:
    return p.partner(office)


@pytest.fixture
def view(
    office: Office, town: p.Partner, qtbot: QtBot, translations: Translations
) -> Iterator[PartnersView]:
    tasks, announcer, failures = InlineTasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    office.store.on_commit(announcer.announce)
    made = PartnersView(office, town.head, tasks)
    failures.adopt(made.model, made)
    announcer.changed.connect(lambda change, _by: made.on_change(change))
    made.resize(1090, 740)
    qtbot.addWidget(made)
    made.show()
    made.activate()
    yield made
    QApplication.processEvents()


def typed(form: RecordForm, **texts_: str) -> None:
    """Type into the fields of a form."""
    for name, words in texts_.items():
        editor = form.fields[name].editor
        assert isinstance(editor, QLineEdit)
        editor.clear()
        QTest.keyClicks(editor, words)


def press(widget: QWidget, key: Qt.Key, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def test_a_mandate_from_the_first_word_to_its_withdrawal(
    view: PartnersView, office: Office, town: p.Partner
) -> None:
    press(view.mandates.table, Qt.Key.Key_N, ctrl=True)
    form = view.mandate_form
    assert form.fields["grantee_office"].editor.text() == "de burgemeester"
    press(form, Qt.Key.Key_Return)
    assert form.fields["in_force_from"].error  # nothing is lost, the field says what is missing
    typed(form, number="M-2026-0007", in_force_from="04-09-2026", document_types="i w2")
    press(form, Qt.Key.Key_Return)
    (made,) = office.mandates.all(town.head)
    assert made.state is MandateState.DRAFT
    assert made.terms.in_force_from == f.local(f.TODAY, 0)
    assert made.terms.scope.document_types == {"I", "W2"}
    assert made.terms.scope.actions == frozenset(MandateAction)
    assert "M-2026-0007 · Gemeente Utrecht" in texts(view)
    view.detail.buttons["consent"].click()
    typed(view.consent_form, consent_by="de burgemeester", consent_superior="de gemeenteraad",
          consent_on="01-09-2026")  # fmt: skip
    press(view.consent_form, Qt.Key.Key_Return)
    view.detail.buttons["force"].click()
    QApplication.processEvents()
    assert office.mandates.all(town.head)[0].state is MandateState.IN_FORCE
    view.detail.buttons["suspend"].click()
    dialog = view.findChild(ReasonDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.reason, "a card is missing")
    dialog.button.click()
    QApplication.processEvents()
    assert "Put back in force" in texts(view)
    view.detail.buttons["withdraw"].click()
    typed(view.withdraw_form, withdrawn_by="de minister", withdrawal_document="2026-301")
    press(view.withdraw_form, Qt.Key.Key_Return)
    ended = office.mandates.all(town.head)[0]
    assert ended.state is MandateState.ENDED
    assert ended.withdrawal is not None
    told = [step.reason for step in office.mandates.page(town.head, ended.id).steps]
    assert told == ["", "", "", "a card is missing", "2026-301"]


def test_a_draft_is_changed_where_it_stands(
    view: PartnersView, office: Office, town: p.Partner
) -> None:
    office.mandates.draft(
        town.head,
        town.terms(
            scope=town.scoped(location_ids=frozenset({town.place.id})),
            in_force_until=f.local(date(2027, 1, 1), 0),
        ),
        new_id(),
    )
    QApplication.processEvents()
    press(view.mandates.table, Qt.Key.Key_Return)
    view.detail.buttons["edit"].click()
    until = view.mandate_form.fields["in_force_until"].editor
    assert until.date() == PartialDate(2026, 12, 31)
    typed(view.mandate_form, report_duty="elk kwartaal")
    press(view.mandate_form, Qt.Key.Key_Return)
    (made,) = office.mandates.all(town.head)
    assert made.terms.report_duty == "elk kwartaal"
    assert made.terms.in_force_until == f.local(date(2027, 1, 1), 0)
    assert made.terms.scope.location_ids == {town.place.id}  # what the form does not show stays


def test_whom_the_law_does_not_name(view: PartnersView, office: Office, town: p.Partner) -> None:
    office.partners.add_organisation(
        town.head,
        Organisation(id=new_id(), name="Nidos", kind=OrganisationKind.NIDOS, designation="Rgl"),
        new_id(),
    )
    QApplication.processEvents()
    press(view.mandates.table, Qt.Key.Key_N, ctrl=True)
    form = view.mandate_form
    assert not form.fields["pilot"].isVisible()
    form.organisation.setCurrentIndex(form.organisation.findText("Nidos"))
    assert form.fields["pilot"].isVisible()
    assert "Needs a change of law" in texts(view)
    typed(form, number="M-1", in_force_from="04-09-2026")
    press(form, Qt.Key.Key_Return)
    assert office.mandates.all(town.head) == ()
    assert "Name the pilot" in texts(view)
    typed(form, pilot="Proef voogdij", in_force_until="31-12-2026")
    press(form, Qt.Key.Key_Return)
    assert office.mandates.all(town.head)[0].terms.pilot == "Proef voogdij"


def test_an_organisation_and_its_staff(view: PartnersView, office: Office, town: p.Partner) -> None:
    press(view, Qt.Key.Key_3, ctrl=True)
    assert view.model.part is Part.ORGANISATIONS
    view.organisations.new.click()
    form = view.organisation_form
    press(form, Qt.Key.Key_Return)
    assert form.fields["name"].error
    typed(form, name="Universiteit Voorbeeld", contact="balie@example.nl")
    form.kind.setCurrentIndex(form.kind.findData(OrganisationKind.UNIVERSITY))
    press(form, Qt.Key.Key_Return)
    names = [one.name for one in office.partners.organisations(town.head)]
    assert "Universiteit Voorbeeld" in names
    assert "designation is missing" in [
        view.organisations.records.columns[3].text(one) for one in view.organisations.records.rows
    ]
    view.organisations.table.select(town.organisation.id)
    view.organisations.record.click()
    typed(view.staff_form, function="teamleider", trained_until="31-12-2027")
    press(view.staff_form, Qt.Key.Key_Return)
    (clerk,) = office.partners.staff(town.head, town.organisation.id)
    assert (clerk.function, clerk.trained_until) == ("teamleider", date(2027, 12, 31))
    view.organisations.add.click()
    typed(view.staff_form, login="nieuw", name="N. Nieuw", password="te kort")
    press(view.staff_form, Qt.Key.Key_Return)
    assert view.staff_form.fields["password"].error
    typed(view.staff_form, password=f.PASSWORD)
    press(view.staff_form, Qt.Key.Key_Return)
    assert len(office.partners.staff(town.head, town.organisation.id)) == 2


def test_escape_leaves_and_keeps_nothing(
    view: PartnersView, office: Office, town: p.Partner
) -> None:
    press(view.mandates.table, Qt.Key.Key_N, ctrl=True)
    press(view.mandate_form, Qt.Key.Key_Escape)
    assert view.mandates.table.isVisible()
    assert office.mandates.all(town.head) == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_names_and_pictures(
    view: PartnersView, town: p.Partner, grab: Grab, theme: Theme, translations: Translations,
    nameless: Callable[[QWidget], list[str]], language: str,
) -> None:  # fmt: skip
    town.mandate("M-2026-0001", in_force_until=f.later(60 * 24 * 20))
    town.mandate("M-2026-0002", in_force_until=f.later(-1))
    guardian = p.partner(
        town.office, OrganisationKind.NIDOS, "Nidos", "nidos", designation="Regeling 2026"
    )
    guardian.mandate("M-2026-0003", pilot="Proef voogdij", in_force_until=f.later(99999))
    QApplication.processEvents()
    translations.use(language)
    for look, zoom in (("light", 100), ("dark", 100), ("light", 200)):
        theme.use(look)
        theme.set_zoom(zoom)
        for number, part in enumerate(Part, 1):
            view.parts.button(part).click()
            QApplication.processEvents()
            assert nameless(view) == []
            grab(view, f"partners-{language}-{look}-{zoom}-{number}-{part.value}")
        view.parts.button(Part.MANDATES).click()
        view.mandates.table.choose_row(2)
        view.mandates.open.click()
        QApplication.processEvents()
        assert nameless(view) == []
        grab(view, f"partners-{language}-{look}-{zoom}-4-detail")
        view.detail.buttons["back"].click()
        view.mandates.new.click()
        QApplication.processEvents()
        assert nameless(view) == []
        assert grab(view, f"partners-{language}-{look}-{zoom}-5-form").stat().st_size > 10_000
        view.mandate_form.leave.click()
