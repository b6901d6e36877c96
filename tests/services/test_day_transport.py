"""The sealed transport of a day: what comes with it, what to bring from a vault, and its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from counter_app.domain.custody.shipment import Consignment
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.closing import Hindrance
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Readiness
from counter_app.domain.issuance_days.transport import chosen
from counter_app.domain.operators import Actor, Role
from counter_app.services.consignments import Parcel
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.issuance_days import IssuanceDayConsignmentRow
from tests import factories as f
from tests import issuance_day_office as d
from tests.beneath import beneath
from tests.expectations import refused, unchanged


def packed(office: Office, to: UUID | None, *cards: UUID, reference: str = "PL-1") -> Consignment:
    """Pack cards of the first location into one bag."""
    bag = Parcel(label="B1", seal="Z-0001", cards=cards)
    return office.consignments.pack(
        f.seat(office, "demo"), [bag], to, reference, "Koerier", new_id()
    )


def at_hall(office: Office, scene: d.Scene) -> Actor:
    """Add somebody who keeps cards and leads the day in the hall."""
    roles = frozenset({Role.CLERK, Role.PLANNER})
    office.operators.add(
        f.seat(office, "demo"), "leader", "L. Voorbeeld", f.PASSWORD, roles, scene.hall.id
    )
    return f.seat(office, "leader", "1")


def stock(office: Office) -> tuple[UUID, ...]:
    return tuple(one.id for one in office.storage.stock(f.seat(office, "demo")))


def test_a_consignment_comes_with_the_day_and_holds_its_end_until_it_is_counted(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.RUNNING)
    d.fill(office, scene, tmp_path, 1)
    leader = at_hall(office, scene)
    planner, day_id = scene.planner, scene.day.id
    ready = office.day_guests.ready
    assert ready(planner, day_id).guests[0].readiness is Readiness.CARD_ELSEWHERE
    (card,) = stock(office)
    sent = packed(office, scene.hall.id, card)
    (known,) = office.issuance_days.transports(planner, day_id)
    assert (known.reference, known.bags, known.cards) == ("PL-1", 1, 1)
    assert known.from_name == "Den Haag"
    assert ready(planner, day_id).guests[0].readiness is Readiness.CARD_ELSEWHERE
    day = office.issuance_days.change(
        planner, replace(scene.day, consignment_ids=chosen([known], ["pl-1"])), new_id()
    )
    assert day.consignment_ids == (sent.id,)
    assert ready(planner, day_id).guests[0].readiness is Readiness.READY
    assert Hindrance.CONSIGNMENT_OPEN in office.day_closing.look(leader, day_id).hindrances
    with unchanged(office.store), refused(Code.DAY_CARDS_OPEN):
        office.day_closing.close(leader, day_id, new_id())
    office.consignments.open_bag(leader, sent.bags[0].id, "Z-0001", new_id())
    number = sent.items[0].document_number
    office.consignments.scan(leader, sent.id, number, new_id())
    office.consignments.close(leader, sent.id, 1, new_id())
    hindrances = office.day_closing.look(leader, day_id).hindrances
    assert Hindrance.CONSIGNMENT_OPEN not in hindrances
    assert office.issuance_days.transports(planner, day_id)[0].closed_at is not None


def test_only_a_consignment_to_the_hall_comes_with_its_day(office: Office, tmp_path: Path) -> None:
    scene = d.scene(office)
    d.fill(office, scene, tmp_path, 1)
    other = d.hall(office, scene.planner)
    elsewhere = packed(office, other.id, *stock(office))
    assert office.issuance_days.transports(scene.planner, scene.day.id) == ()
    wanted = replace(scene.day, consignment_ids=(elsewhere.id,))
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.issuance_days.change(scene.planner, wanted, new_id())
    with beneath(office.store, keep=False) as connection, pytest.raises(DBAPIError):
        connection.execute(
            insert(table(IssuanceDayConsignmentRow)),
            {"day_id": scene.day.id, "consignment_id": elsewhere.id},
        )
    with refused(Code.NOT_FOUND, what="PL-9"):
        chosen((), ["PL-9"])


def test_a_vault_fetches_the_cards_of_guests_whom_a_hall_expects(
    office: Office, tmp_path: Path
) -> None:
    scene = d.scene(office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(office, scene, tmp_path, 2)
    vault, pick = f.seat(office, "demo"), office.storage.pick_list
    assert pick(vault, d.SATURDAY) == ()
    (wave,) = office.day_waves.put(
        scene.planner, scene.day.id, (d.wave(scene, per_quarter=1),), new_id()
    )
    office.invitations.invite(scene.planner, wave.id, new_id())
    lines = pick(vault, d.SATURDAY)
    assert [line.hall for line in lines] == ["Jaarbeurs Utrecht"] * 2
    assert {line.starts_at for line in lines} == {
        one.starts_at for one in office.invitations.of_day(scene.planner, scene.day.id)
    }
    friday = d.SATURDAY - timedelta(days=1)  # the transport leaves then
    assert [line.card.id for line in pick(vault, friday)] == [line.card.id for line in lines]
    assert pick(vault, d.SATURDAY + timedelta(days=1)) == ()
    gesture = new_id()
    assert office.storage.reserve_day(vault, friday, gesture) == 2
    assert office.storage.reserve_day(vault, friday, gesture) == 2
    ready = office.day_guests.ready(scene.planner, scene.day.id)
    assert ready.by_readiness() == {Readiness.READY: 2}  # set aside for the day itself
    packed(office, scene.hall.id, lines[0].card.id)
    assert [line.card.id for line in pick(vault, d.SATURDAY)] == [lines[1].card.id]
