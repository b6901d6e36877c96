"""Choosing a counter among all: list and map show and mark the same places."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_app.domain.planning.distance import Point
from counter_app.ui.appointments.appointments_view import AppointmentsView
from counter_app.ui.appointments.map_layout import Projection, label_room, spread
from tests import factories as f
from tests.services.booking_office import sql
from tests.ui.visit_office import DAY, Bench

Nameless = Callable[[QWidget], list[str]]
PLACES = (
    ("AMS", "Amsterdam", "1014", "desk", True), ("UTR", "Utrecht", "3526", "desk", True),
    ("ZWO", "Zwolle", "8025", "desk", True), ("EHV", "Eindhoven", "5611", "expat_centre", False),
    ("GRN", "Groningen", "9726", "expat_centre", False),
)  # fmt: skip


def several(bench: Bench) -> None:
    """Add places in several towns: some with hours, one for students only."""
    planning = bench.office.planning
    for code, name, postcode, kind, opens in PLACES:
        place = replace(
            f.location(code, name), postcode=postcode, kind=kind,
            audience=("student",) if code == "GRN" else (),
        )  # fmt: skip
        planning.add_location(
            bench.actor, place, planning.organisation_id(), 2, ("COLLECT_DOCUMENT", "BIOMETRICS")
        )
        if opens:
            planning.add_rules(
                bench.actor,
                tuple(f.rule(place.id, day, desks=2, opens=time(10)) for day in range(6)),
            )
            planning.lay_out(bench.actor, place.id, DAY, DAY + timedelta(days=9))
    sql(bench.office, "UPDATE locations SET postcode = '2515' WHERE code = 'DH'")


@pytest.fixture
def view(qtbot: QtBot, bench: Bench) -> AppointmentsView:
    several(bench)
    made = AppointmentsView(bench.office, bench.actor, bench.tasks)
    qtbot.addWidget(made)
    bench.host(made)
    made.resize(1200, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.activate()
    made.model.change(service="BIOMETRICS", location_id=None, near="3011")
    return made


def named(view: AppointmentsView, name: str) -> UUID:
    return next(
        row.offer.location.id
        for row in view.times.places_page.rows
        if row.offer.location.name == name
    )


def test_what_is_marked_in_the_list_is_marked_on_the_map(
    view: AppointmentsView, nameless: Nameless
) -> None:
    page = view.times.places_page
    for button in page.buttons()[1:3]:
        button.setFocus()
        name = button.accessibleName().split()[0]
        assert page.chosen == named(view, name)
        assert page.map.accessibleDescription().startswith(name)
    assert nameless(view) == []


def test_the_arrows_walk_the_list_on_the_map_and_say_the_same(view: AppointmentsView) -> None:
    page = view.times.places_page
    page.map.setFocus()
    said = []
    for row in page.rows:
        QTest.keyClick(page.map, Qt.Key.Key_Down)
        assert page.chosen == row.offer.location.id
        assert row.property("state") == "info"
        said.append(page.map.accessibleDescription())
        for fact in (row.offer.location.name, page.facts(row.offer)):
            assert fact in said[-1]
    assert "not here" in next(one for one in said if "Groningen" in one)
    assert "nothing is free" in next(one for one in said if "Eindhoven" in one)
    assert "km" in said[0]
    assert [row.property("state") for row in page.rows].count("info") == 1


def test_enter_on_the_map_takes_the_first_time_there(view: AppointmentsView) -> None:
    page = view.times.places_page
    page.map.setFocus()
    QTest.keyClick(page.map, Qt.Key.Key_Down)
    first = page.rows[0].offer.first
    assert first is not None
    QTest.keyClick(page.map, Qt.Key.Key_Return)
    assert (view.model.search.location_id, view.model.start) == (first.location_id, first)


def test_a_click_on_a_place_marks_it_in_the_list(view: AppointmentsView, qtbot: QtBot) -> None:
    page = view.times.places_page
    utrecht = named(view, "Utrecht")
    QTest.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=page.map.at(utrecht).toPoint())
    assert page.chosen == utrecht
    north, south = page.map.at(named(view, "Groningen")), page.map.at(named(view, "Eindhoven"))
    assert north.y() < south.y()
    assert page.map.at(named(view, "Zwolle")).x() > page.map.at(named(view, "Den Haag")).x()


def test_a_mark_stays_when_the_offer_is_loaded_anew(view: AppointmentsView) -> None:
    page = view.times.places_page
    utrecht = named(view, "Utrecht")
    page.choose(utrecht)
    view.model.find()
    assert page.chosen == utrecht
    assert [row.offer.location.id for row in page.rows if row.property("state")] == [utrecht]


def test_a_projection_keeps_all_points_in_its_room() -> None:
    room = QRectF(10, 20, 300, 200)
    points = [Point(50.75, 3.36), Point(53.5, 7.2), Point(52.1, 5.1)]
    on = Projection.fit(points, room)
    assert all(room.adjusted(-1, -1, 1, 1).contains(on.place(one)) for one in points)
    assert on.length(111.2) == pytest.approx(on.scale)
    one_place = Projection.fit([Point(52, 5)], room)
    assert one_place.place(Point(52, 5)) == room.center()


def test_markers_of_one_town_do_not_hide_each_other() -> None:
    here = QPointF(100, 100)
    apart = spread([here] * 6, 22)
    assert apart[0] == here
    assert all(
        (one - other).manhattanLength() >= 22 for n, one in enumerate(apart) for other in apart[:n]
    )


def test_a_label_that_fits_nowhere_is_left_out() -> None:
    room = QRectF(0, 0, 100, 40)
    assert label_room(QPointF(50, 20), 30, 12, 12, [], room) == QRectF(62, 14, 30, 12)
    assert label_room(QPointF(50, 20), 30, 12, 12, [QRectF(62, 0, 38, 40)], room) is not None
    assert label_room(QPointF(50, 20), 200, 12, 12, [], room) is None
