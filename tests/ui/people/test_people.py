"""People as an operator finds, sees and edits them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person, PersonLine, Relation
from counter_app.ui import text
from counter_app.ui.people.choices import NationalityEdit, language_name
from counter_app.ui.people.edit_model import FIELDS, check
from counter_app.ui.people.people_view import PeopleView
from counter_app.ui.people.search_model import MOST
from counter_app.ui.translations import Translations
from tests.ui.office import Desk

Nameless = Callable[[QWidget], list[str]]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, desk: Desk, translations: Translations) -> PeopleView:
    made = PeopleView(desk.office, desk.actor, desk.tasks)
    desk.show(qtbot, made)
    made.restore_focus()
    return made


def _words(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}


def _find(view: PeopleView, desk: Desk, qtbot: QtBot, text: str) -> PersonLine:
    with qtbot.waitSignal(view.search.model.found):
        QTest.keyClicks(view.search.field, text)
    desk.settle(qtbot)
    line = view.search.table.record()
    assert isinstance(line, PersonLine)
    return line


def _open(view: PeopleView, desk: Desk, qtbot: QtBot, text: str = "nguyen hong") -> Person:
    _find(view, desk, qtbot, text)
    QTest.keyClick(view.search.field, Qt.Key.Key_Down)
    QTest.keyClick(view.search.table, Qt.Key.Key_Return)
    desk.settle(qtbot)
    person = view.person.person
    assert person is not None
    return person


def _field(view: PeopleView, name: str) -> QWidget:
    editor: QWidget = view.edit.fields[name].editor
    return editor


def _type(view: PeopleView, name: str, text: str) -> None:
    editor = _field(view, name)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(editor, text)


def _edit(view: PeopleView, desk: Desk, qtbot: QtBot) -> Person:
    person = _open(view, desk, qtbot)
    QTest.keyClick(view.person.book, Qt.Key.Key_E, CONTROL)
    assert view.edit.isVisible()
    return person


def test_a_name_is_found_in_any_spelling(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    assert view.search.field.hasFocus()
    line = _find(view, desk, qtbot, "NGUYEN, hong")
    assert line.name == "Nguyễn, Hồng Dương"
    cells = [view.search.records.index(0, column).data() for column in range(4)]
    assert cells == ["Nguyễn, Hồng Dương", "26-09-1997", "0872 092 314", "Vietnam (VNM)"]


def test_a_v_number_is_found_by_its_first_digits(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    assert _find(view, desk, qtbot, "0872 09").v_number == "0872092314"


def test_typing_asks_once_and_only_the_last_answer_counts(
    view: PeopleView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    search = desk.office.people.search

    def counted(actor: object, text: str, most: int) -> tuple[PersonLine, ...]:
        asked.append(text)
        return search(desk.actor, text, most)

    monkeypatch.setattr(desk.office.people, "search", counted)
    line = _find(view, desk, qtbot, "rana")
    assert asked == ["rana"]
    assert line.name.startswith("Rana")
    view.search.model.type("rana")
    view.search.model.search()
    view.search.model.type("hernandez")
    with qtbot.waitSignal(view.search.model.found):
        view.search.model.search()
    desk.settle(qtbot)
    assert {found.name.split(",")[0].split()[0] for found in view.search.model.lines} == {
        "Hernandez"
    }


def test_who_is_not_on_file_is_said_with_advice(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.search.model.found):
        QTest.keyClicks(view.search.field, "zzzz")
    QTest.keyClick(view.search.field, Qt.Key.Key_Down)
    assert view.search.table.accessibleDescription().startswith("Nobody on file fits.")


def test_a_long_list_asks_for_more_letters(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    view.search.look_for("0")
    desk.settle(qtbot)
    assert view.search.records.rowCount() == MOST
    assert f"The first {MOST} are shown. Type more letters to find the others." in _words(view)


def test_the_page_shows_facts_cards_visits_and_history(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    person = _open(view, desk, qtbot, "abiola juliet")
    assert {"Abiola, Juliet", "Contact", "Cards", "History"} <= _words(view)
    assert any("30-04-2003 (23)" in words for words in _words(view))
    card = desk.office.custody.of_person(person.id)[0]
    model = view.person.cards.model()
    assert model.index(0, 0).data() == card.document_number
    assert model.index(0, 4).data() == str(card.place)
    assert view.person.visits.model().index(0, 0).data() == "04-09-2026 09:10"
    done = {view.person.history.model().index(row, 1).data() for row in range(2)}
    assert "appointment booked" in done


def test_escape_leads_back_and_enter_from_the_field_opens(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    _open(view, desk, qtbot)
    QTest.keyClick(view.person.book, Qt.Key.Key_Escape)
    assert view.search.isVisible()
    assert view.search.field.hasFocus()
    QTest.keyClick(view.search.field, Qt.Key.Key_Return)
    assert view.person.isVisible()


def test_booking_and_visits_lead_on(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    person = _open(view, desk, qtbot, "abiola juliet")
    with qtbot.waitSignal(view.book_for) as booked:
        QTest.keyClick(view.person.book, Qt.Key.Key_B, CONTROL)
    assert booked.args == [person.id]
    visit = desk.office.appointments.of_person(person.id)[0]
    view.person.visits.setFocus()
    view.person.visits.choose_row(0)
    with qtbot.waitSignal(view.open_visit) as opened:
        QTest.keyClick(view.person.visits, Qt.Key.Key_Return)
    assert opened.args == [visit.id]


def test_an_edit_is_saved_by_keyboard(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    person = _edit(view, desk, qtbot)
    _type(view, "email", "hong@example.org")
    _type(view, "city", "Delft")
    QTest.keyClick(_field(view, "city"), Qt.Key.Key_S, CONTROL)
    desk.settle(qtbot)
    saved = desk.office.people.get(person.id)
    assert (saved.email, saved.address.city) == ("hong@example.org", "Delft")
    assert view.person.isVisible()
    assert view.banner.text() == "Saved."


def test_every_wrong_field_is_marked_at_once(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    person = _edit(view, desk, qtbot)
    for name, typed in (
        ("v_number", "123"), ("email", "hong@"), ("date_of_birth", "31-02-1999"),
        ("nationality", "XQZ"),
    ):  # fmt: skip
        _type(view, name, typed)
    QTest.keyClick(_field(view, "email"), Qt.Key.Key_Return)
    desk.settle(qtbot)
    wrong = {name for name in FIELDS if view.edit.fields[name].error}
    assert wrong == {"v_number", "email", "date_of_birth", "nationality"}
    assert _field(view, "v_number").hasFocus()
    assert desk.office.people.get(person.id) == person


def test_a_birth_date_may_be_known_in_part(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    person = _edit(view, desk, qtbot)
    _type(view, "date_of_birth", "00-00-1997")
    view.edit.save.click()
    desk.settle(qtbot)
    assert desk.office.people.get(person.id).date_of_birth == PartialDate(1997)


def test_a_conflict_keeps_the_input_and_offers_the_fresh_state(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    person = _edit(view, desk, qtbot)
    other = replace(person, phone="0612345678", address=replace(person.address, city="Leiden"))
    desk.office.people.change(desk.actor, other, new_id())
    _type(view, "city", "Delft")
    view.edit.save.click()
    desk.settle(qtbot)
    assert view.edit.isVisible()
    assert view.edit.values()["city"] == "Delft"
    button = next(b for b in view.banner.findChildren(type(view.edit.save)) if b.isVisible())
    button.click()
    desk.settle(qtbot)
    assert view.edit.values()["phone"] == "0612345678"
    assert view.edit.values()["city"] == "Delft"
    assert "On file now: Leiden" in _words(view.edit)
    view.edit.save.click()
    desk.settle(qtbot)
    saved = desk.office.people.get(person.id)
    assert (saved.phone, saved.address.city) == ("0612345678", "Delft")


def test_a_retry_after_a_broken_connection_is_the_same_gesture(
    view: PeopleView, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys: list[object] = []
    change = desk.office.people.change

    def breaks_once(actor: object, person: Person, gesture: object) -> Person:
        keys.append(gesture)
        saved = change(desk.actor, person, gesture)  # type: ignore[arg-type]
        if len(keys) == 1:
            raise Unavailable(Code.STORE_UNREACHABLE)
        return saved

    monkeypatch.setattr(desk.office.people, "change", breaks_once)
    person = _edit(view, desk, qtbot)
    _type(view, "city", "Delft")
    for _ in range(2):
        view.edit.save.click()
        desk.settle(qtbot)
    assert len(set(keys)) == 1
    assert desk.office.people.get(person.id).version == person.version + 1
    assert view.person.isVisible()


def test_a_new_person_is_added_with_the_state_found_by_name(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(view.search.field, Qt.Key.Key_N, CONTROL)
    assert view.edit.isVisible()
    for name, typed in (
        ("v_number", "1234 567 891"), ("surname", "Øster"), ("date_of_birth", "01021990"),
        ("nationality", "nor"),
    ):  # fmt: skip
        _type(view, name, typed)
    view.edit.save.click()
    desk.settle(qtbot)
    person = view.person.person
    assert person is not None
    assert (person.surname, person.v_number, person.nationality) == ("Øster", "1234567891", "NOR")


def test_a_taken_v_number_is_said_at_its_field(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    view.search.add.click()
    for name, typed in (
        ("v_number", "0872092314"), ("surname", "Double"), ("date_of_birth", "01-02-1990"),
        ("nationality", "VNM"),
    ):  # fmt: skip
        _type(view, name, typed)
    view.edit.save.click()
    desk.settle(qtbot)
    assert view.edit.fields["v_number"].error.startswith("Another person has this V-number.")
    assert view.edit.values()["surname"] == "Double"


def test_a_representative_is_recorded(view: PeopleView, desk: Desk, qtbot: QtBot) -> None:
    person = _open(view, desk, qtbot)
    QTest.keyClick(view.person.book, Qt.Key.Key_R, CONTROL)
    form = view.representative
    QTest.keyClick(form.name.editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert form.since.error
    QTest.keyClicks(form.since.editor, "01-05-2020")
    QTest.keyClick(form.since.editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert form.name.error == "This is needed. Fill it in."
    QTest.keyClicks(form.name.editor, "An Nguyen-Tran")
    QTest.keyClick(form.name.editor, Qt.Key.Key_Return)
    desk.settle(qtbot)
    assert view.person.isVisible()
    page = desk.office.people.page(desk.actor, person.id)
    made = page.representatives[0]
    assert (made.name, made.relation, made.valid_from) == (
        "An Nguyen-Tran", Relation.PARENT, date(2020, 5, 1)
    )  # fmt: skip
    assert "An Nguyen-Tran, parent, since 01-05-2020" in _words(view)


def test_a_form_with_input_is_not_left_for_another_person(
    view: PeopleView, desk: Desk, qtbot: QtBot
) -> None:
    person = _edit(view, desk, qtbot)
    _type(view, "city", "Delft")
    view.open_with(new_id())
    assert view.edit.isVisible()
    assert view.banner.text().startswith("This form is not saved yet.")
    QTest.keyClick(_field(view, "city"), Qt.Key.Key_Escape)
    assert view.person.isVisible()
    view.open_with("rana")
    desk.settle(qtbot)
    assert view.search.isVisible()
    assert desk.office.people.get(person.id) == person


def test_states_are_found_by_name_and_languages_bear_their_own() -> None:
    assert text.country("VNM") == "Vietnam"
    assert text.country("XPO") == ""
    assert language_name("vi") == "Tiếng Việt"


def test_the_completer_gives_the_code(qtbot: QtBot) -> None:
    edit = NationalityEdit()
    qtbot.addWidget(edit)
    completer = edit.completer()
    completer.setCompletionPrefix("vietn")
    assert completer.currentCompletion() == "VNM"


def test_rules_of_the_form() -> None:
    nothing = dict.fromkeys(FIELDS, "")
    assert [(wrong.field, wrong.code) for wrong in check(nothing)] == [
        ("surname", Code.REQUIRED), ("date_of_birth", Code.REQUIRED),
        ("nationality", Code.REQUIRED),
    ]  # fmt: skip


@pytest.mark.parametrize("page", ["search", "person", "edit", "representative"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_part_has_a_name(
    view: PeopleView, desk: Desk, qtbot: QtBot, nameless: Nameless, translations: Translations,
    page: str, language: str,
) -> None:  # fmt: skip
    translations.use(language)
    _open(view, desk, qtbot)
    view._go(getattr(view, page))
    assert nameless(view) == []
