"""A partner's point in the histories of cards: its shelf, and every step tried there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import or_, select

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import OUT_OF_USE, Card, CardState
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import Consignment, SealFound
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import NEXT_STEPS, Refusal
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.services.appointments import Wish
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.issuance import HandOutWish
from counter_app.services.office import Office
from counter_app.services.packing import Parcel
from counter_app.store.queries import shelf
from counter_app.store.tables.custody import CardRow
from tests import factories as f
from tests import partner_office as p
from tests.expectations import refused

picks = st.integers(0, 5)
NEVER = {Code.INTERNAL, Code.STORE_BUSY, Code.STORE_DAMAGED, Code.NOT_PERMITTED}


class PointHistory(RuleBasedStateMachine):
    """What a partner's clerk does with cards; the service's own locations come beside it."""

    make: Callable[[], str]
    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.clock = SetClock(f.NOW)
        self.office: Office = f.open_office(type(self).make(), self.clock)
        self.here = f.seat(self.office, "demo")
        self.people: list[Person] = [f.on_file(self.office, self.here) for _ in range(3)]
        self.town = p.partner(self.office)
        self.town.mandate()
        self.clerk: Actor = self.town.clerk
        p.add_staff(self.office, self.here, self.town.place.id, "partner2")
        self.colleague = self.office.operators.attest(self.clerk, "partner2", f.PASSWORD)
        self.own: Office = self.office.seen_by(self.clerk)
        for one in self.people:
            f.new_card(self.office, one, self.town.place.id)
        self.visit = self._served_at_the_point()
        self.seen_there = [
            f.verified(self.office, self.clerk, self.visit, one.id).id for one in self.people
        ]

    def _served_at_the_point(self) -> Any:
        wish = Wish(
            location_id=self.town.place.id, service="COLLECT_DOCUMENT", starts_at=f.NOW,
            person_ids=tuple(one.id for one in self.people),
        )  # fmt: skip
        entry = self.office.hall.walk_in(self.clerk, wish, new_id())
        self.office.queue.call(self.clerk, entry.appointment_id, new_id())
        self.office.queue.serve(self.clerk, entry.appointment_id, new_id())
        return entry.appointment_id

    def teardown(self) -> None:
        self._every_consignment_ends()
        self._the_shelf_is_counted()
        assert self.office.audit.verify().flaws == ()
        self.office.close()

    def attempt(self, act: Callable[..., Any], *given: object, **named: object) -> Any:
        """Try something; a refusal must be one that a person can use."""
        refusal: CounterError | None = None
        try:
            return act(*given, new_id(), **named)
        except CounterError as error:
            refusal = error
        assert refusal.code not in NEVER
        return None

    def cards(self) -> list[Card]:
        found = [c for one in self.people for c in self.office.custody.of_person(one.id)]
        return sorted(found, key=lambda card: card.document_number)

    def card(self, pick: int) -> Card:
        every = self.cards()
        return every[pick % len(every)]

    def lying(self, pick: int, among: list[Card] | None = None) -> Card:
        """Return a card that lies at the point, mostly; any other now and then."""
        every = self.cards() if among is None else among
        usable = [
            c for c in every if c.location_id == self.town.place.id and c.state in shelf.ON_SHELF
        ]
        chosen = usable if usable and pick < 4 else every
        return chosen[pick % len(chosen)]

    def on_shelf(self) -> list[Any]:
        return list(self.own.partner_shelf.look(self.clerk).cards)

    @rule(pick=picks)
    def send_to_the_point(self, pick: int) -> None:
        ready = [
            c for c in self.cards()
            if c.state in (CardState.IN_STOCK, CardState.RECEIVED)
            and c.location_id == self.here.location_id
        ]  # fmt: skip
        card = ready[pick % len(ready)] if ready else self.card(pick)
        parcel = (Parcel("1", "S1", (card.id,)),)
        self.attempt(
            self.office.consignments.pack, self.here, parcel, self.town.place.id,
            new_id().hex[-8:], "Courier",
        )  # fmt: skip

    @rule(pick=picks, most=st.integers(0, 3), damaged=st.booleans())
    def receive_there(self, pick: int, most: int, damaged: bool) -> None:
        for one in self.own.consignments.open(self.clerk):
            for bag in one.bags:
                if bag.found is SealFound.PENDING:
                    self.attempt(
                        self.own.consignments.open_bag, self.clerk, bag.id, "S1",
                        is_broken=damaged,
                    )  # fmt: skip
            numbers = [item.document_number for item in one.items[:most]]
            if pick > 3:
                numbers.append(self.card(pick).document_number)
            for number in numbers:
                self.attempt(
                    self.own.consignments.scan, self.clerk, one.id, number,
                    is_damaged=damaged and pick == 0,
                )  # fmt: skip

    @rule(counted=st.integers(0, 3))
    def close_there(self, counted: int) -> None:
        for one in self.own.consignments.open(self.clerk):
            self.attempt(self.own.consignments.close, self.clerk, one.id, counted)

    @rule(pick=picks, everything=st.booleans())
    def send_back(self, pick: int, everything: bool) -> None:
        self.clock.set(f.later(minutes_of(self.clock) + 1))  # its number is the time
        lying = [one.id for one in self.on_shelf()]
        chosen = lying if everything else [lying[pick % len(lying)]] if lying else []
        cards = tuple(chosen) or (self.card(pick).id,)
        self.attempt(self.own.partner_shelf.send_back, self.clerk, cards, p.BAG, "goes back")

    @rule(pick=picks)
    def miss_there(self, pick: int) -> None:
        lying = [one.id for one in self.on_shelf()]
        wanted = lying[pick] if pick < len(lying) else self.card(pick).id
        self.attempt(self.own.partner_shelf.report_missing, self.clerk, wanted, "not there")

    @rule(pick=picks, person=st.integers(0, 2), held=st.booleans())
    def hand_out_there(self, pick: int, person: int, held: bool) -> None:
        """Hand out for an old card that is on file, or for a document of elsewhere."""
        about = self.people[person]
        own = [c for c in self.cards() if c.person_id == about.id]
        card = self.lying(pick, own)
        self.attempt(self.own.custody.present, self.clerk, card.document_number, about.id)
        had = [c.document_number for c in own if c.state is CardState.HANDED_OUT]
        number = had[0] if held and had else f"OLD{pick}{person}"
        wish = HandOutWish(
            appointment_id=self.visit, person_id=about.id, card_id=card.id,
            verification_id=self.seen_there[person],
            old_document=OldDocumentAnswer(OldDocument.TAKEN_IN, number),
        )  # fmt: skip
        self.attempt(self.own.issuance.hand_out, self.clerk, wish)

    @rule(person=st.integers(0, 2))
    def undo_there(self, person: int) -> None:
        seen = self.office.issuance.visit(self.clerk, self.visit, self.people[person].id)
        for made in seen.hand_outs[-1:]:
            self.attempt(self.own.issuance.undo, self.clerk, made.id, "wrong card")

    @rule(pick=picks, person=st.integers(0, 2), defect=st.booleans())
    def refuse_there(self, pick: int, person: int, defect: bool) -> None:
        reason = Refusal.CARD_DEFECT if defect else Refusal.NO_DOCUMENT
        wish = RefusalWish(
            appointment_id=self.visit, person_id=self.people[person].id, reason=reason,
            next_step=NEXT_STEPS[reason][0], card_id=self.lying(pick).id,
        )  # fmt: skip
        self.attempt(self.own.issuance.refuse, self.clerk, wish)

    @rule(pick=picks)
    def put_back_there(self, pick: int) -> None:
        held = [c for c in self.cards() if c.state is CardState.PRESENTED]
        card = held[pick % len(held)] if held else self.card(pick)
        self.attempt(self.own.custody.put_back, self.clerk, card.id, "later")

    @rule(pick=picks, close=st.booleans())
    def count_there(self, pick: int, close: bool) -> None:
        scanned = tuple(one.document_number for one in self.on_shelf()[:pick])
        count = self.attempt(self.own.shelf_counts.compare, self.clerk, self.colleague, "", scanned)
        if close and count is not None:
            self.attempt(self.own.shelf_counts.close, self.clerk, count.id)

    @invariant()
    def the_shelf_shows_what_lies_there(self) -> None:
        """Nothing lies at the point unseen, and nothing is shown that somebody else has."""
        place = self.town.place.id
        with self.office.store.reading() as session:
            lies = set(
                session.scalars(
                    select(CardRow.document_number).where(
                        CardRow.location_id == place,
                        CardRow.keeper.in_(
                            (KeeperKind.PARTNER, KeeperKind.LOCATION, KeeperKind.OPERATOR)
                        ),
                        or_(CardRow.state.in_(shelf.ON_SHELF), CardRow.state.in_(OUT_OF_USE)),
                    )
                )
            )
            shown = shelf.cards(session, place, frozenset())
        assert {one.document_number for one in shown if one.is_card} == lies

    def _every_consignment_ends(self) -> None:
        """Whatever happened on the way: who receives it can close it, and then nobody carries."""
        places = {one.location_id: one for one in self.actors()}
        for actor in places.values():
            for one in self.office.consignments.open(actor):
                if one.to_location_id == actor.location_id:
                    self._end(actor, one)
                elif one.to_location_id is None:
                    self.office.consignments.confirm(actor, one.id, new_id())
        for actor in places.values():
            assert self.office.consignments.open(actor) == ()
        lost = {CardState.MISSING, CardState.REPORTED}
        assert not [
            c for c in self.cards()
            if c.keeper.kind is KeeperKind.COURIER and c.state not in lost
        ]  # fmt: skip

    def _end(self, actor: Actor, of: Consignment) -> None:
        office = self.office
        for bag in of.bags:
            if bag.found is SealFound.PENDING:
                office.consignments.open_bag(actor, bag.id, "S1", new_id())
        with refused(Code.NUMBER_DIFFERS) as told:
            office.consignments.close(actor, of.id, -1, new_id())
        scanned = told.value.values["scanned"]
        assert isinstance(scanned, int)
        office.consignments.close(actor, of.id, scanned, new_id())

    def _the_shelf_is_counted(self) -> None:
        """A count in which everything on the shelf is scanned closes over no difference."""
        numbers = tuple(one.document_number for one in self.on_shelf())
        count = self.own.shelf_counts.compare(self.clerk, self.colleague, "", numbers, new_id())
        assert count.missing == ()
        self.own.shelf_counts.close(self.clerk, count.id, new_id())

    def actors(self) -> tuple[Actor, ...]:
        """Return who works where."""
        return (self.here, self.clerk)


def minutes_of(clock: SetClock) -> float:
    """Return how many minutes went by since the history began."""
    return (clock.now() - f.NOW).total_seconds() / 60
