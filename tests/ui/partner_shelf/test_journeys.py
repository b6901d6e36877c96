"""Days at a partner's counter, through the whole program's window, by scanner and keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.identity.mrz_writing import MrzFields, write_td3
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_details import Details, Refusal, RepresentativeSeen
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import Minors
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.people.person import Person, Relation
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store.queries import partners as queries
from counter_app.ui.desktop import Desktop
from counter_app.ui.issuance.refusal_dialog import RefusalDialog
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.issuance.visit_view import VisitView
from counter_app.ui.partner_shelf.shelf_view import ShelfView
from counter_app.ui.theme import Theme
from counter_app.ui.translations import Translations
from tests import factories as f
from tests import partner_office as p
from tests.ui.partner_shelf.conftest import PEOPLE, Counter, open_window, put_away
from tests.ui.visit_office import texts

GUARDIAN_SEEN = Details(representative=RepresentativeSeen("passport", "PC5037655", (True,) * 3))
Grab = Callable[[QWidget, str], Path]


def passport(of: Person) -> str:
    """Return the lines of a passport that goes with a person."""
    fields = MrzFields(
        document_code="P", issuer=of.nationality, document_number="PC5037655",
        surname=of.surname, given_names=of.given_names, nationality=of.nationality,
        date_of_birth=of.date_of_birth, date_of_expiry=date(2032, 10, 7),
    )  # fmt: skip
    return "\n".join(write_td3(fields))


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def visit_of(desktop: Desktop) -> VisitView:
    """Begin the visit of the first person of today, and return its screen."""
    shelf = desktop.window.screen_named("shelf")
    assert isinstance(shelf, ShelfView)
    desktop.window.activateWindow()
    shelf.today.setFocus()
    shelf.today.choose_row(0)
    press(Qt.Key.Key_Return)
    front = desktop.window.current_screen()
    assert isinstance(front, VisitView)
    return front


def identify(visit: VisitView, desktop: Desktop, someone: Person) -> None:
    """Scan the passport and answer three times yes."""
    desktop.window.take_scan(passport(someone))
    press(Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_Return)
    assert visit.model.case is not None
    assert visit.model.case.is_identified


def sign(visit: VisitView) -> None:
    pad = visit.receipt.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseMove(pad, QPoint(120, 40))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(160, 70))


def person_of(office: Office, head: object, name: str) -> Person:
    line = office.people.search(head, name)[0]  # type: ignore[arg-type]
    return office.people.get(line.id)


def test_a_municipality_hands_out(counter: Counter, grab: Grab) -> None:
    desktop, town = counter.desktop, counter.partner
    office = town.office
    someone = person_of(office, town.head, PEOPLE[0][0])
    visit = visit_of(desktop)
    identify(visit, desktop, someone)
    grab(desktop.window, "journey-municipality-1-identity")
    (card,) = office.custody.of_person(someone.id)
    desktop.window.take_scan(card.document_number)
    assert visit.present is StepKey.OLD_DOCUMENT
    press(Qt.Key.Key_3, Qt.Key.Key_Return)
    assert visit.present is StepKey.RECEIPT
    (card,) = office.custody.of_person(someone.id)
    assert card.state is CardState.HANDED_OUT
    assert visit.model.case is not None
    made = visit.model.case.hand_out
    assert made is not None
    with office.store.reading() as session:
        kept = queries.snapshot(session, made.id)
    assert kept is not None
    assert kept["number"] == "M-2026-0001"
    grab(desktop.window, "journey-municipality-2-receipt")
    sign(visit)
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    front = desktop.window.current_screen()
    assert isinstance(front, ShelfView)
    grab(desktop.window, "journey-municipality-3-after")
    assert len(front.cards.rows) == len(PEOPLE) - 1


def test_a_mandate_is_withdrawn_in_the_middle_of_the_day(
    counter: Counter, clock: SetClock, grab: Grab
) -> None:
    """The card lies on the desk and the person is verified: it stays where it is, and goes back."""
    desktop, town = counter.desktop, counter.partner
    office = town.office
    someone = person_of(office, town.head, PEOPLE[0][0])
    visit = visit_of(desktop)
    identify(visit, desktop, someone)
    (card,) = office.custody.of_person(someone.id)
    desktop.window.take_scan(card.document_number)
    (mandate,) = office.mandates.all(town.head)
    clock.advance(timedelta(seconds=1))
    office.mandates.withdraw(town.head, mandate.id, "de minister", "2026-301", new_id())
    QApplication.processEvents()
    press(Qt.Key.Key_3, Qt.Key.Key_Return)
    assert office.custody.of_person(someone.id)[0].state is CardState.PRESENTED
    assert "the mandate has ended" in texts(desktop.window)
    grab(desktop.window, "journey-withdrawn-1-visit")
    desktop.window.show_screen("shelf")
    QApplication.processEvents()
    shelf = desktop.window.current_screen()
    assert isinstance(shelf, ShelfView)
    assert "Handing out is closed" in texts(shelf)
    grab(desktop.window, "journey-withdrawn-2-counter")
    office.partner_shelf.send_back(town.clerk, (card.id,), p.BAG, "mandate withdrawn", new_id())
    assert office.custody.of_person(someone.id)[0].state is CardState.IN_TRANSIT


def test_a_look_alike_is_refused_and_the_visit_ends(counter: Counter, grab: Grab) -> None:
    """A genuine passport in the hands of somebody else: nothing leaves, and the desk is free."""
    desktop, town = counter.desktop, counter.partner
    office = town.office
    someone = person_of(office, town.head, PEOPLE[0][0])
    visit = visit_of(desktop)
    desktop.window.take_scan(passport(someone))
    press(Qt.Key.Key_J, Qt.Key.Key_N, Qt.Key.Key_J)
    visit.frame.refuse_button.click()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QMessageBox)
    question.buttons()[0].click()
    assert visit.model.case is not None
    assert visit.model.case.is_stopped
    visit.frame.refuse_button.click()
    dialog = desktop.window.findChild(RefusalDialog)
    assert dialog is not None
    assert Refusal(dialog.reason.currentData()) is Refusal.IDENTITY_DOUBTED
    dialog.button.click()
    grab(desktop.window, "journey-look-alike-refused")
    assert "Doubt about the identity" in visit.banner.text()
    visit.banner.button.click()
    QApplication.processEvents()
    front = desktop.window.current_screen()
    assert isinstance(front, ShelfView)
    (card,) = office.custody.of_person(someone.id)
    assert card.state in COLLECTABLE
    assert office.queue.entry(front.people.rows[0].appointment_id) is None


@pytest.fixture
def guardian(
    office: Office, tmp_path: Path, qtbot: QtBot, theme: Theme, translations: Translations
) -> Iterator[Counter]:
    """Open the counter of a guardianship foundation, in a pilot for its own wards."""
    made = p.partner(
        office, OrganisationKind.NIDOS, "Stichting Nidos", designation="Regeling aanwijzing 2026"
    )
    made.mandate(
        pilot="Proef uitreiking aan pupillen 2026", in_force_until=f.later(60 * 24 * 90),
        grantee_office="de raad van bestuur van Stichting Nidos",
        signing_line="namens de minister van Asiel en Migratie, Stichting Nidos",
        scope=made.scoped(minors=Minors.ONLY, only_wards=True),
    )  # fmt: skip
    office.planning.add_rules(
        made.head, tuple(f.rule(made.place.id, weekday, desks=2) for weekday in range(6))
    )
    office.planning.lay_out(made.head, made.place.id, f.TODAY, f.TODAY)
    child = made.due(
        surname="Haile", given_names="Samuel", nationality="ERI",
        date_of_birth=PartialDate(2012, 5, 6),
    )  # fmt: skip
    office.people.add_representative(
        made.head, child.id, "G. Voogd", Relation.GUARDIAN, f.TODAY, new_id(),
        organisation_id=made.organisation.id,
    )  # fmt: skip
    wish = Wish(
        location_id=made.place.id, service="COLLECT_DOCUMENT", starts_at=f.later(20),
        person_ids=(child.id,),
    )  # fmt: skip
    office.appointments.book(made.head, wish, new_id())
    desktop = open_window(made, qtbot, theme, translations, tmp_path)
    yield Counter(made, desktop)
    put_away(desktop)


def test_a_guardian_comes_with_a_child(guardian: Counter, grab: Grab) -> None:
    desktop, nidos = guardian.desktop, guardian.partner
    office = nidos.office
    assert "Pilot: Proef uitreiking aan pupillen 2026" in texts(desktop.window)
    grab(desktop.window, "journey-guardian-1-counter")
    child = person_of(office, nidos.head, "Haile")
    visit = visit_of(desktop)
    identify(visit, desktop, child)
    assert visit.present is StepKey.REPRESENTATIVE
    assert "G. Voogd" in texts(desktop.window)
    grab(desktop.window, "journey-guardian-2-representative")
    (card,) = office.custody.of_person(child.id)
    desktop.window.take_scan(card.document_number)
    assert visit.model.case is not None
    shown = visit.model.case.visit
    (acting,) = shown.representatives
    verification = visit.model.case.verification
    assert verification is not None
    (card,) = office.custody.of_person(child.id)
    desk = f.AtDesk(person=child, visit=shown.appointment, card=card, verification=verification)
    wish = desk.wish(representative_id=acting.id, details=GUARDIAN_SEEN)
    made = desktop.session.office.issuance.hand_out(nidos.clerk, wish, new_id())
    assert office.custody.of_person(child.id)[0].state is CardState.HANDED_OUT
    visit.reload()
    with office.store.reading() as session:
        kept = queries.snapshot(session, made.id)
    assert kept is not None
    assert kept["pilot"] == "Proef uitreiking aan pupillen 2026"
    grab(desktop.window, "journey-guardian-3-receipt")
