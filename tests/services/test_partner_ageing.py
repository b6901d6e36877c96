"""A card that lies too long on a partner's shelf is seen there, and by who plans."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.ageing import CustodyRules, Stage
from counter_app.domain.custody.card import CardState
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.services.ageing import Ageing
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.services.partner_shelf import PartnerShelf
from tests import factories as f
from tests import partner_office as p
from tests.expectations import refused

RULES = CustodyRules(remind_after=timedelta(days=30), return_after=timedelta(days=90))


@pytest.fixture
def town(office: Office) -> p.Partner:
    return p.partner(office)


def test_it_lies_there_since_it_came_out_of_its_bag(
    office: Office, town: p.Partner, clock: SetClock
) -> None:
    """Not since it was received at the service; bringing it to the desk changes nothing."""
    head, clerk = town.head, town.clerk
    someone = f.on_file(office, head)
    f.ready_card(office, someone, head.location_id)
    (card,) = office.custody.of_person(someone.id)
    clock.advance(timedelta(days=20))
    bag = (Parcel("1", "S1", (card.id,)),)
    of = office.consignments.pack(head, bag, town.place.id, "P-1", "Koerier", new_id())
    office.consignments.open_bag(clerk, of.bags[0].id, "S1", new_id())
    office.consignments.scan(clerk, of.id, card.document_number, new_id())
    office.consignments.close(clerk, of.id, 1, new_id())
    came = office.store.clock.now()
    window, ageing = (
        PartnerShelf(office.store, RULES, timedelta(days=30)),
        Ageing(office.store, RULES),
    )
    clock.advance(timedelta(days=29))
    office.custody.present(clerk, card.document_number, someone.id, new_id())
    office.custody.put_back(clerk, card.id, "nobody came", new_id())
    (shown,) = window.look(clerk).cards
    assert (shown.state, shown.since, shown.goes_back) == (CardState.AT_PARTNER, came, False)
    assert ageing.due_at_partners(head) == ()
    for days, stage in ((1, Stage.REMIND), (60, Stage.RETURN)):
        clock.advance(timedelta(days=days))
        assert [one.stage for one in ageing.due_at_partners(head)] == [stage]
        (shown,) = window.look(clerk).cards
        assert shown.goes_back is (stage is Stage.RETURN)
    assert ageing.due(head) == ()
    with refused(Code.NOT_PERMITTED):
        ageing.due_at_partners(f.seat(office, "clerk"))
    office.partner_shelf.send_back(clerk, (card.id,), p.BAG, "not collected", new_id())
    assert ageing.due_at_partners(head) == ()


def test_without_periods_nothing_is_too_long(
    office: Office, town: p.Partner, clock: SetClock
) -> None:
    town.due()
    clock.advance(timedelta(days=3650))
    (shown,) = office.partner_shelf.look(town.clerk).cards
    assert (shown.since, shown.goes_back) == (f.NOW, False)
    assert office.ageing.due_at_partners(town.head) == ()
