"""The screen of issuance days: planning a day, settling who is meant, inviting wave by wave."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QWidget

from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Match
from counter_app.domain.issuance_days.invitations import InvitationState
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.services.consignments import Parcel
from counter_app.services.office import Office
from counter_app.ui.issuance_days.days_view import DaysView
from counter_app.ui.issuance_days.guests_page import GuestsPage
from counter_app.ui.issuance_days.institutions_dialog import InstitutionsDialog
from counter_app.ui.issuance_days.waves_page import WavesPage
from counter_app.ui.tasks import InlineTasks
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.time_edit import TimeEdit
from tests import factories as f
from tests import issuance_day_office as d
from tests.ui.issuance_days.days_window import office, view

Grab = Callable[[QWidget, str], Path]

__all__ = ["office", "view"]


def typed(view: DaysView, **words: str) -> None:
    """Type into the fields of the page in front."""
    for name, said in words.items():
        editor = view.pages[view.tab].fields[name].editor
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        QTest.keyClicks(editor, said)


def guests(view: DaysView) -> GuestsPage:
    page = view.pages["guests"]
    assert isinstance(page, GuestsPage)
    return page


def waves(view: DaysView) -> WavesPage:
    page = view.pages["waves"]
    assert isinstance(page, WavesPage)
    return page


def test_a_first_day_is_planned_by_keyboard_and_opened(view: DaysView, office: Office) -> None:
    d.hall(office, f.seat(office, "demo"))
    view.activate()
    assert view.plan.is_new
    view.plan.save()
    assert view.plan.fields["name"].error
    typed(
        view, name="September", day="19-09-2026", doors_open="9", target_group="students",
        invite_from="07-09-2026", cut_off_day="16-09-2026", cut_off_time="12",
        fallback_from="21-09-2026", fallback_until="26-09-2026", guest_note="Ingang West",
    )  # fmt: skip
    begins, ends, desks, staff, places = view.plan.hours.rows[0]
    for field, words in ((begins, "9"), (ends, "11")):
        assert isinstance(field, TimeEdit)
        QTest.keyClicks(field, words)
    for number, value in ((desks, 4), (staff, 9), (places, 6)):
        assert isinstance(number, QSpinBox)
        number.setValue(value)
    name, expected = view.plan.bodies.rows[0]
    assert isinstance(name, QLineEdit)
    assert isinstance(expected, QSpinBox)
    QTest.keyClicks(name, "Universiteit Utrecht")
    expected.setValue(40)
    QTest.keyClick(view.plan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (day,) = office.issuance_days.days(f.seat(office, "planner"))
    assert (day.name, day.places, day.expected, day.guest_note) == (
        "September", 48, 40, "Ingang West",
    )  # fmt: skip
    assert day.cut_off_at == f.local(f.date(2026, 9, 16), 12)
    assert view.state.text() == "draft"
    view.plan.step_buttons[0].click()
    assert view.state.text() == "open for invitations"


def test_a_plan_that_is_typed_stays_when_somebody_else_changes_the_day(
    view: DaysView, office: Office
) -> None:
    scene = d.scene(office)
    view.activate()
    typed(view, target_group="exchange students")
    other = office.issuance_days.step(
        scene.planner, scene.day.id, DayState.OPEN_FOR_INVITATIONS, new_id()
    )
    editor = view.plan.fields["target_group"].editor
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "exchange students"
    view.plan.save()
    assert office.issuance_days.day(scene.planner, other.id).target_group == "students"
    assert view.banner.isVisible()
    view.reload()
    assert editor.text() == "exchange students"
    view.plan.save()
    assert office.issuance_days.day(scene.planner, other.id).target_group == "exchange students"


def test_a_consignment_to_the_hall_is_said_to_come_with_the_day(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab
) -> None:
    scene = d.scene(office)
    d.fill(office, scene, tmp_path, 2)
    vault = f.seat(office, "demo")
    bag = Parcel(
        label="B1", seal="Z-0001", cards=tuple(one.id for one in office.storage.stock(vault))
    )
    sent = office.consignments.pack(vault, [bag], scene.hall.id, "PL-7", "Koerier", new_id())
    view.activate()
    ticks = view.plan.transport.editor
    assert ticks.item(0).text().startswith("PL-7: 2 cards in 1 bags from Den Haag, sent ")
    assert ticks.ticked() == ()
    ticks.setFocus()
    QTest.keyClick(ticks, Qt.Key.Key_Space)
    office.issuance_days.institutions(scene.planner)
    view.plan.model.load()  # somebody else's change reads anew: what is ticked stays
    assert ticks.ticked() == (str(sent.id),)
    QTest.keyClick(view.plan, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert office.issuance_days.day(scene.planner, scene.day.id).consignment_ids == (sent.id,)
    QApplication.processEvents()
    grab(view, "plan-transport-en")
    ticks.tick(str(sent.id), on=False)
    view.plan.save()
    assert office.issuance_days.day(scene.planner, scene.day.id).consignment_ids == ()


def test_what_is_known_of_an_institution_is_typed_once(
    view: DaysView, office: Office, grab: Grab, nameless: Callable[[QWidget], list[str]]
) -> None:
    scene = d.scene(office)
    view.activate()
    view.plan.about_button.click()
    (dialog,) = view.plan.about_button.findChildren(InstitutionsDialog)
    assert nameless(dialog) == []
    names = [dialog.choice.itemText(at) for at in range(dialog.choice.count())]
    assert names == ["Hogeschool Voorbeeld", "Universiteit Utrecht"]
    QTest.keyClick(dialog.choice, Qt.Key.Key_Down)
    QTest.keyClicks(dialog.contact, "A. de Vries, 030-1234567")
    QTest.keyClicks(dialog.email, "vries(at)example")
    dialog.place.setCurrentIndex(dialog.place.findText("Den Haag"))
    grab(dialog, "institution-en")
    dialog.button.click()
    assert dialog.email_field.error
    dialog.email.clear()
    QTest.keyClicks(dialog.email, "vries@example.org")
    QTest.keyClick(dialog.email, Qt.Key.Key_Return)
    one = next(
        one for one in office.issuance_days.institutions(scene.planner)
        if one.name == "Universiteit Utrecht"
    )  # fmt: skip
    assert (one.contact, one.email) == ("A. de Vries, 030-1234567", "vries@example.org")
    assert one.location_id == f.seat(office, "demo").location_id
    view.plan.about_button.click()
    *_, again = view.plan.about_button.findChildren(InstitutionsDialog)
    again.choice.setCurrentIndex(1)
    assert (again.contact.text(), again.place.currentText()) == (one.contact, "Den Haag")
    again.reject()


def test_last_years_day_is_planned_again(view: DaysView, office: Office) -> None:
    d.scene(office)
    view.activate()
    assert isinstance(view.copy_on.editor, DateEdit)
    view.copy_button.click()
    assert view.copy_on.error
    QTest.keyClicks(view.copy_on.editor, "18-09-2027")
    view.copy_button.click()
    days = office.issuance_days.days(f.seat(office, "planner"))
    assert [one.day.year for one in days] == [2027, 2026]
    assert view.day == days[0]


def test_who_is_proposed_is_confirmed_with_a_key(
    view: DaysView, office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office)
    d.fill(office, scene, tmp_path, 1)
    (known,) = office.day_guests.ready(scene.planner, scene.day.id).guests
    line = ("", known.guest.surname, "Noor Anna", "2004-03-09", "IND", "", "", "")
    view.activate()
    view.show_tab("guests")
    page = guests(view)
    page.model.take_roster(scene.institutions[1].id, d.roster(tmp_path, line))
    assert "1 to confirm" in view.banner.text()
    page.lists.button(ListKind.TO_CONFIRM).click()
    page.table.selectRow(0)
    QTest.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    matches = {one.guest.match for one in page.model.ready.guests} if page.model.ready else set()
    assert matches == {Match.BY_NUMBER, Match.REJECTED}


def test_everybody_is_invited_wave_by_wave_and_answers_are_noted(
    view: DaysView, office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 5)
    view.activate()
    QTest.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    page = waves(view)
    assert not page.invite_button.isEnabled()
    page.propose_button.click()
    page.table.selectRow(0)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view.banner.text().startswith("5 invited")
    (line,) = page.model.lines()
    assert (line.invited, line.open) == (5, 5)
    view.show_tab("guests")
    table = guests(view)
    table.table.selectRow(0)
    comes = next(iter(table.answer_buttons.values()))
    comes.click()
    states = [one.state for one in office.invitations.of_day(scene.planner, scene.day.id)]
    assert states.count(InvitationState.ACCEPTED) == 1


def test_a_wave_is_added_by_hand_and_taken_away(view: DaysView, office: Office) -> None:
    d.scene(office)
    view.activate()
    view.show_tab("waves")
    page = waves(view)
    page.add_button.click()
    assert page.fields["begins"].error
    typed(view, name="Bussen", begins="9", ends="10", per_quarter="5")
    page.add_button.click()
    assert [one.wave.name for one in page.model.lines()] == ["Bussen"]
    page.table.selectRow(0)
    page.remove_button.click()
    assert page.model.lines() == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_names_and_pictures(
    view: DaysView, office: Office, tmp_path: Path, grab: Grab, theme: Theme,
    translations: Translations, nameless: Callable[[QWidget], list[str]], language: str,
) -> None:  # fmt: skip
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 9)
    d.fill(office, scene, tmp_path, 3, with_card=False, institution=1)
    zoom_of = (("light", 100), ("dark", 100), ("light", 200))
    office.day_waves.put_proposed(scene.planner, scene.day.id, new_id())
    (first, *_) = office.day_waves.of_day(scene.planner, scene.day.id)
    office.invitations.invite(scene.planner, first.id, new_id())
    view.activate()
    translations.use(language)
    for look, zoom in zoom_of:
        theme.use(look)
        theme.set_zoom(zoom)
        for name in view.pages:
            view.show_tab(name)
            QApplication.processEvents()
            assert nameless(view) == []
            picture = grab(view.window(), f"days-{language}-{look}-{zoom}-{name}")
            assert picture.stat().st_size > 10_000


def test_inviting_that_was_stopped_says_so_and_can_go_on(
    view: DaysView, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counter_app.services.invitations._AT_ONCE", 2)
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 5)
    (wave,) = office.day_waves.put(scene.planner, scene.day.id, (d.wave(scene),), new_id())
    view.activate()
    view.show_tab("waves")
    model = waves(view).model
    heard: list[tuple[int, bool]] = []
    model.invited.connect(lambda done: heard.append((done.invited, done.cancelled)))
    tasks = model.tasks
    assert isinstance(tasks, InlineTasks)
    real = office.invitations.invite
    told: list[tuple[int, int]] = []

    def stopping(*given: Any, **named: Any) -> object:
        progress = next(iter(tasks._jobs.values())).progress

        def tell(done: int, of: int) -> None:
            told.append((done, of))
            progress.cancel()

        return real(*given, **{**named, "progress": tell})

    monkeypatch.setattr(office.invitations, "invite", stopping)
    model.invite(wave)
    assert told == [(2, 5)]
    monkeypatch.setattr(office.invitations, "invite", real)
    model.invite(wave)
    assert heard == [(2, True), (3, False)]
