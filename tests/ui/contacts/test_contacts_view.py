"""The screen of contacts through real events: plan a family, book it, decide about findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from counter_app.domain.contacts.needless import NeedlessState
from counter_app.domain.people.person import Address
from counter_app.store.base import table
from counter_app.store.tables.planning import LocationRow
from counter_app.ui.contacts.contacts_view import ContactsView, Part
from counter_app.ui.contacts.plan_model import Said
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.reason_dialog import ReasonDialog
from tests import contacts_office as c
from tests import factories as f
from tests.beneath import beneath
from tests.ui.conftest import Grab
from tests.ui.office import DAY, Desk

HOME = Address("Markt 1", "2611 GP", "Delft")


def screen_of(desk: Desk, qtbot: QtBot) -> ContactsView:
    c.on_the_map(desk.office)
    view = ContactsView(desk.office, desk.actor, desk.tasks)
    desk.failures.adopt(view, view)
    contacts, needless = c.contacts(desk.office), c.needless(desk.office)
    desk.office.contacts, desk.office.needless = contacts, needless
    desk.show(qtbot, view)
    return view


def pick(desk: Desk, qtbot: QtBot, view: ContactsView, words: str) -> None:
    """Type a name and take the first one that is found."""
    people = view.plan.people
    people.field.setFocus()
    qtbot.keyClicks(people.field, words)
    qtbot.waitUntil(lambda: people.results.count() > 0 and people.results.isVisible())
    desk.settle(qtbot)
    qtbot.keyClick(people.field, Qt.Key.Key_Return)
    desk.settle(qtbot)


def family(desk: Desk) -> tuple[str, str]:
    mother = f.on_file(
        desk.office, desk.actor, surname="Zorgvliet", given_names="Ada", address=HOME
    )
    f.on_file(desk.office, desk.actor, surname="Zorgvliet", given_names="Bo", address=HOME)
    c.took(desk.office, mother.id, 30)
    return "Zorgvliet, A", "Zorgvliet, B"


def test_a_family_is_planned_together_and_booked(
    desk: Desk, qtbot: QtBot, nameless: Callable[[QWidget], list[str]], translations: Translations
) -> None:
    view = screen_of(desk, qtbot)
    assert view.plan.model.plan is None
    assert view.plan._empty.isVisible()
    for name in family(desk):
        pick(desk, qtbot, view, name)
    (first, second) = view.plan.model.people
    view.plan.model.say(first.line.id, Said(procedure="brexit"))
    view.plan.model.say(second.line.id, Said(procedure="brexit"))
    desk.settle(qtbot)
    rows = view.plan.contacts.model()
    shown = [rows.index(n, 2).data() for n in range(rows.rowCount())]
    assert shown == ["Not needed", "Visit needed", "Visit needed", "Visit needed"]
    assert nameless(view) == []
    view.plan.contacts.selectRow(0)
    assert "Rule: reuse.E, version 1. Source: S18" in view.plan.why.text()
    assert view.plan.book.text() == "Book 1 visit"
    qtbot.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle(qtbot)
    assert "1 visit is booked. 1 saving is noted." in view.banner.text()
    assert view.plan.model.people == ()
    assert len(desk.office.appointments.of_person(second.line.id)) == 1
    assert desk.office.appointments.of_person(first.line.id) == ()


def test_another_screen_asks_for_a_person(desk: Desk, qtbot: QtBot) -> None:
    view = screen_of(desk, qtbot)
    someone = f.on_file(desk.office, desk.actor, address=HOME)
    view.go(Part.NEEDLESS)
    view.open_with(someone.id)
    desk.settle(qtbot)
    assert view.part is Part.PLAN
    assert [one.line.id for one in view.plan.model.people] == [someone.id]
    kind = view.plan.people.rows[someone.id].kind
    kind.setCurrentIndex(kind.findData("brexit"))
    kind.activated.emit(kind.currentIndex())
    desk.settle(qtbot)
    assert view.plan.model.people[0].said.procedure == "brexit"
    assert view.plan.why.text().startswith("Photo and fingerprints: Visit needed.")


def test_a_skilled_migrant_hears_whether_work_may_begin(
    desk: Desk, qtbot: QtBot, nameless: Callable[[QWidget], list[str]], translations: Translations
) -> None:
    view = screen_of(desk, qtbot)
    someone = f.on_file(desk.office, desk.actor, nationality="USA", address=HOME)
    view.open_with(someone.id)
    desk.settle(qtbot)
    people = view.plan.people
    row = people.rows[someone.id]
    assert not row.grant.isVisible()
    assert not view.plan.work.isVisible()
    choose(row.kind, "skilled_migrant")
    desk.settle(qtbot)
    assert "may not begin work without the card yet" in view.plan.work.text()
    grant = row.grant
    assert grant.isVisible()
    assert nameless(view) == []
    grant.granted.setFocus()
    qtbot.keyClicks(grant.granted, "01-09-2026")
    qtbot.keyClick(grant.granted, Qt.Key.Key_Tab)
    desk.settle(qtbot)
    assert view.plan.work.text().startswith(
        f"{someone.full_name} may begin work without the card: no mvv is needed."
    )
    assert "Rule: start_work.start-work, version 1. Source: S50" in view.plan.work.text()


def test_a_place_for_a_group_is_proposed_to_who_is_said_to_belong_to_it(
    desk: Desk, qtbot: QtBot
) -> None:
    with beneath(desk.office.store) as connection:
        connection.execute(update(table(LocationRow)).values(audience="expat"))
    view = screen_of(desk, qtbot)
    someone = f.on_file(desk.office, desk.actor, address=HOME)
    view.activate()
    view.open_with(someone.id)
    desk.settle(qtbot)
    row = view.plan.people.rows[someone.id]
    assert row.fields[row.audience].isVisible()
    assert not row.fields[row.lost].isVisible()
    choose(row.kind, "brexit")
    desk.settle(qtbot)
    assert view.plan.model.bookable == 0
    choose(row.audience, "expat")
    desk.settle(qtbot)
    assert view.plan.model.bookable > 0
    choose(row.kind, "replacement")
    row.lost.setFocus()
    qtbot.keyClicks(row.lost, "04-09-2026")
    qtbot.keyClick(row.lost, Qt.Key.Key_Return)
    choose(row.document, "II")
    desk.settle(qtbot)
    said = view.plan.model.people[0].said
    assert (said.procedure, said.audience, said.document_type) == ("replacement", "expat", "II")
    assert said.lost_on == date(2026, 9, 4)


def choose(box: QComboBox, code: str) -> None:
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())


def found_needless(desk: Desk, number: int) -> None:
    for place in range(number):
        someone = f.on_file(desk.office, desk.actor, surname=f"Nodeloos{place}", address=HOME)
        c.took(desk.office, someone.id, 30)
        at = f.local(DAY + timedelta(days=4), 10 + place)
        c.expected(desk.office, desk.actor, someone, at=at)
    c.needless(desk.office).look_ahead(desk.actor)


def answer(words: str, reason: str = "") -> None:
    """Answer the dialog in front with the button that says so."""
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    if isinstance(dialog, ReasonDialog):
        dialog.findChild(QLineEdit).setText(reason)  # type: ignore[union-attr]
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()


def test_a_clerk_decides_about_each_finding(desk: Desk, qtbot: QtBot) -> None:
    view = screen_of(desk, qtbot)
    found_needless(desk, 3)
    view.activate()
    desk.settle(qtbot)
    assert view.parts.button(Part.NEEDLESS).text() == "Not needed (3)"
    view.go(Part.NEEDLESS)
    page = view.needless
    page.table.selectRow(0)
    page.release.click()
    answer("Give back and tell")
    desk.settle(qtbot)
    assert "is told not to come" in view.banner.text()
    page.table.selectRow(1)
    page.keep.click()
    answer("Keep", "Asked for")
    desk.settle(qtbot)
    states = [one.state for one in page.model.visits]
    assert states == [NeedlessState.RELEASED, NeedlessState.KEPT, NeedlessState.OPEN]
    page.table.selectRow(0)
    assert page.back.text() == "Book it again…"
    page.back.click()
    answer("Book it again", "The wrong line")
    desk.settle(qtbot)
    assert [one.state for one in page.model.visits].count(NeedlessState.KEPT) == 2
    page.table.selectRow(2)
    page.look.click()
    desk.settle(qtbot)
    assert len(page.model.open) == 1


def test_all_are_given_back_at_once(desk: Desk, qtbot: QtBot, translations: Translations) -> None:
    view = screen_of(desk, qtbot)
    found_needless(desk, 2)
    view.activate()
    desk.settle(qtbot)
    view.go(Part.NEEDLESS)
    view.needless.all.click()
    answer("Give back and tell")
    desk.settle(qtbot)
    assert "2 visits are given back." in view.banner.text()
    assert view.needless.model.open == ()


def test_what_rests_on_an_assumption_is_never_among_all(
    desk: Desk, qtbot: QtBot, translations: Translations
) -> None:
    view = screen_of(desk, qtbot)
    found_needless(desk, 2)
    someone = f.on_file(desk.office, desk.actor, surname="Bezorgd", address=HOME)
    f.ready_card(desk.office, someone)
    at = f.local(DAY + timedelta(days=4), 14)
    visit = c.expected(desk.office, desk.actor, someone, service="COLLECT_DOCUMENT", at=at)
    c.was_verified(desk.office, visit)
    c.goes_through(desk.office, someone.id, "extension")
    f.lose_cards(desk.office, someone.id)
    c.needless(desk.office).look_ahead(desk.actor)
    view.activate()
    desk.settle(qtbot)
    view.go(Part.NEEDLESS)
    assert view.parts.button(Part.NEEDLESS).text() == "Not needed (3)"
    assert view.needless.all.text() == "Give all 2 back…"
    view.needless.all.click()
    answer("Give back and tell")
    desk.settle(qtbot)
    (left,) = view.needless.model.open
    assert left.person_id == someone.id


def test_pictures(
    desk: Desk, qtbot: QtBot, theme: Theme, translations: Translations, grab: Grab
) -> None:
    """Save pictures for the eye; here only that nothing is wider than a desk's window."""
    view = screen_of(desk, qtbot)
    for name in family(desk):
        pick(desk, qtbot, view, name)
    found_needless(desk, 3)
    for one in view.plan.model.people:
        view.plan.model.say(one.line.id, Said(procedure="asylum"))
    first = view.plan.model.people[0].line.id
    view.plan.model.say(first, Said(procedure="skilled_migrant"))
    desk.settle(qtbot)
    view.plan.people.retranslate()
    assert all(row.kind.isVisible() for row in view.plan.people.rows.values())
    view.activate()
    desk.settle(qtbot)
    for language, name, zoom, size in (
        ("en", "light", 100, (1060, 720)), ("nl", "dark", 100, (1700, 980)),
        ("nl", "light", 200, (1700, 980)), ("nl", "contrast", 100, (1060, 720)),
    ):  # fmt: skip
        translations.use(language)
        theme.use(name)
        theme.set_zoom(zoom)
        for part in Part:
            view.go(part)
            view.resize(*size)
            view.needless.table.selectRow(0)
            view.plan.visits.selectRow(0)
            grab(view, f"contacts-{part.value}-{language}-{name}-{zoom}")
    theme.set_zoom(100)
    assert view.minimumSizeHint().width() <= 1060
