"""Cards in every order of steps: each has exactly one keeper, and no difference stays unexplained.

Whatever is tried, the database's own keeper is the one that the rule names, a card is handed out
at most once, and a count closes only when each difference has an explanation that the books bear
out.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule, run_state_machine_as_test
from sqlalchemy import func, select

from counter_app.domain.custody.card import TRANSITIONS, CardState
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.keeper import MAKER, Keeper
from counter_app.domain.custody.keeping import KEEPERS, keeper_after
from counter_app.domain.custody.shipment import ConsignmentKind, Remedy, SealFound
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import NEXT_STEPS, Refusal
from counter_app.domain.operators import Actor
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.issuance import HandOutWish
from counter_app.services.packing import Parcel
from counter_app.store.base import table
from counter_app.store.tables.custody import CardRow, CustodyEventRow
from counter_app.store.tables.issuance import HandOutRow
from tests import factories as f
from tests.services.custody_office import second_location, visits_being_served
from tests.services.point_history import PointHistory, picks

GOES_BACK = {CardState.RETURNED, CardState.SURRENDERED}
READY = {CardState.IN_STOCK, CardState.RESERVED, CardState.PRESENTED}
NO_SHRINK = (Phase.explicit, Phase.reuse, Phase.generate)  # a history of 40 steps reads well enough
HISTORIES = int(os.environ.get("COUNTER_HISTORIES", "1"))
"""How many times as many histories are played as in the suite."""


class Vaults(PointHistory):
    """Two locations of the service and a partner's point, some cards and people, and every step."""

    def __init__(self) -> None:
        super().__init__()
        self.there, self.second = second_location(self.office, self.here)
        for tray, walk in (("A", 1), ("B", 2)):
            self.office.trays.add(self.here, tray, walk, 3, new_id())
        self.office.trays.add(self.there, "A", 1, 3, new_id())
        self.served = visits_being_served(self.office, self.here, self.people)
        for one in (*self.people, self.people[0]):
            f.card_for(self.office, self.here, type(self).folder, one)
        self.manifests = 0

    def actors(self) -> tuple[Actor, ...]:
        return (self.here, self.there, self.clerk)

    def actor(self, away: bool) -> Actor:
        return self.there if away else self.here

    @rule(pick=picks)
    def announce(self, pick: int) -> None:
        if self.manifests >= 3:
            return
        self.manifests += 1
        number = self.manifests
        about = [self.people[(pick + n) % len(self.people)] for n in range(2)]
        file = f.consignment(
            type(self).folder / f"{new_id().hex}.csv", *({"person": one} for one in about)
        )
        self.attempt(self.office.consignments.announce, self.here, file, f"M{number}", "Post")

    @rule(pick=picks, away=st.booleans(), most=st.integers(0, 2), damaged=st.booleans())
    def receive(self, pick: int, away: bool, most: int, damaged: bool) -> None:
        """Look at the seals, scan some of the cards, and perhaps one that is not listed."""
        actor = self.actor(away)
        for one in self.office.consignments.open(actor):
            for bag in one.bags:
                if bag.found is SealFound.PENDING:
                    self.attempt(
                        self.office.consignments.open_bag, actor, bag.id, "S1", is_broken=damaged
                    )
            numbers = [item.document_number for item in one.items[:most]]
            if pick > 3:
                numbers.append(self.card(pick).document_number)
            for number in numbers:
                self.attempt(
                    self.office.consignments.scan, actor, one.id, number,
                    is_damaged=damaged and pick == 0,
                )  # fmt: skip

    @rule(away=st.booleans(), counted=st.integers(0, 3))
    def close(self, away: bool, counted: int) -> None:
        for one in self.office.consignments.open(self.actor(away)):
            self.attempt(self.office.consignments.close, self.actor(away), one.id, counted)

    @rule(pick=picks, tray=st.sampled_from("AB"), away=st.booleans())
    def put_away(self, pick: int, tray: str, away: bool) -> None:
        number = self.card(pick).document_number
        self.attempt(self.office.storage.put_away, self.actor(away), number, tray, None)

    @rule(pick=picks, away=st.booleans(), to_maker=st.booleans())
    def pack(self, pick: int, away: bool, to_maker: bool) -> None:
        actor = self.actor(away)
        to = None if to_maker else self.actor(not away).location_id
        leaves = [c for c in self.cards() if (c.state in GOES_BACK) is to_maker]
        card = leaves[pick % len(leaves)] if leaves else self.card(pick)
        parcel = Parcel("1", "S1", (card.id,))
        self.attempt(
            self.office.consignments.pack, actor, (parcel,), to, new_id().hex[-8:], "Courier"
        )

    @rule(away=st.booleans())
    def confirm(self, away: bool) -> None:
        for one in self.office.consignments.open(self.actor(away)):
            if one.kind is ConsignmentKind.TO_MAKER:
                self.attempt(self.office.consignments.confirm, self.actor(away), one.id)

    @rule(pick=picks, away=st.booleans(), what=st.sampled_from(["miss", "recall", "back", "keep"]))
    def set_apart(self, pick: int, away: bool, what: str) -> None:
        actor, number = self.actor(away), self.card(pick).document_number
        if what == "miss":
            self.attempt(self.office.cases.miss, actor, number, "not in its tray")
        elif what == "recall":
            self.attempt(self.office.cases.recall, actor, number, "asked for by the maker")
        elif what == "back":
            self.attempt(self.office.ageing.take_back, actor, number, "not collected")
        else:
            self.attempt(self.office.storage.reserve, actor, number, f.TODAY)

    @rule(away=st.booleans())
    def destroy(self, away: bool) -> None:
        back = [c for c in self.cards() if c.state is CardState.RETURNED]
        number = (back or self.cards())[0].document_number
        self.attempt(self.office.ageing.destroy, self.actor(away), self.second, number)

    @rule(away=st.booleans(), remedy=st.sampled_from(Remedy))
    def settle(self, away: bool, remedy: Remedy) -> None:
        for case in self.office.cases.open_cases(self.actor(away))[:1]:
            self.attempt(
                self.office.cases.settle, self.actor(away), case.id, remedy, reference="R1"
            )

    @rule(pick=picks, person=picks)
    def hand_out(self, pick: int, person: int) -> None:
        visit, about, verification = self.served[person % len(self.served)]
        own = [c for c in self.office.custody.of_person(about) if c.state in READY]
        card = own[0] if own and pick < 4 else self.card(pick)
        self.attempt(self.office.custody.present, self.here, card.document_number, about)
        held = [c for c in self.office.custody.of_person(about) if c.state is CardState.HANDED_OUT]
        old = f.NO_OLD_CARD
        if held:
            old = OldDocumentAnswer(OldDocument.TAKEN_IN, held[0].document_number)
        wish = HandOutWish(
            appointment_id=visit, person_id=about, card_id=card.id, verification_id=verification,
            old_document=old,
        )  # fmt: skip
        self.attempt(self.office.issuance.hand_out, self.here, wish)

    @rule(person=picks)
    def undo(self, person: int) -> None:
        visit, about, _ = self.served[person % len(self.served)]
        for made in self.office.issuance.visit(self.here, visit, about).hand_outs[-1:]:
            self.attempt(self.office.issuance.undo, self.here, made.id, "wrong card")

    @rule(pick=picks, person=picks, defect=st.booleans())
    def refuse(self, pick: int, person: int, defect: bool) -> None:
        visit, about, _ = self.served[person % len(self.served)]
        reason = Refusal.CARD_DEFECT if defect else Refusal.NO_DOCUMENT
        wish = RefusalWish(
            appointment_id=visit, person_id=about, reason=reason,
            next_step=NEXT_STEPS[reason][0], card_id=self.card(pick).id,
        )  # fmt: skip
        self.attempt(self.office.issuance.refuse, self.here, wish)

    @rule(pick=picks)
    def put_back(self, pick: int) -> None:
        self.attempt(self.office.custody.put_back, self.here, self.card(pick).id, "later")

    @rule(away=st.booleans(), tray=st.sampled_from(["", "A"]))
    def begin_count(self, away: bool, tray: str) -> None:
        self.attempt(self.office.counts.begin, self.actor(away), self.second, tray)

    @rule(pick=picks, away=st.booleans(), known=st.booleans())
    def count(self, pick: int, away: bool, known: bool) -> None:
        count = self.office.counts.open(self.actor(away))
        if count is not None:
            number = self.card(pick).document_number if known else f"X{pick}"
            self.attempt(self.office.counts.scan, self.actor(away), count.id, number)

    @rule(away=st.booleans(), what=st.sampled_from(Explanation))
    def explain(self, away: bool, what: Explanation) -> None:
        count = self.office.counts.open(self.actor(away))
        for line in count.unexplained if count else ():
            self.attempt(
                self.office.counts.explain, self.actor(away), count.id if count else new_id(),
                line.number, what, "",
            )  # fmt: skip

    @rule(away=st.booleans())
    def close_count(self, away: bool) -> None:
        count = self.office.counts.open(self.actor(away))
        if count is None:
            return
        closed = self.attempt(self.office.counts.close, self.actor(away), count.id)
        after = self.office.counts.get(self.actor(away), count.id)
        assert (after.closed_at is not None) == (closed is not None)
        if closed is not None:
            assert after.unexplained == ()
            assert all(line.explanation in line.allowed for line in after.differences)

    @invariant()
    def each_card_has_one_keeper(self) -> None:
        """Play the events again by the rule: the database came to the same keeper at each step."""
        with self.office.store.reading() as session:
            cards = session.execute(select(table(CardRow))).all()
            for card in cards:
                keeper: Keeper = MAKER
                events = session.execute(
                    select(table(CustodyEventRow))
                    .where(CustodyEventRow.card_id == card.id)
                    .order_by(CustodyEventRow.version)
                ).all()
                for before, event in zip((None, *events), events, strict=False):
                    state = CardState(event.to_state)
                    if event.from_state:
                        assert (CardState(event.from_state), state) in TRANSITIONS
                    keeper = keeper_after(
                        state, keeper, location_id=event.location_id,
                        operator_id=event.operator_id, person_id=card.person_id,
                        consignment_id=event.consignment_id,
                        is_delivered=before is not None and event.consignment_id is not None
                        and before.consignment_id == event.consignment_id,
                    )  # fmt: skip
                    assert keeper.kind in KEEPERS[state]
                assert (card.keeper, card.keeper_id) == (keeper.kind, keeper.id)
                assert card.version == len(events)

    @invariant()
    def no_card_is_in_two_hands(self) -> None:
        with self.office.store.reading() as session:
            standing = session.execute(
                select(HandOutRow.card_id, func.count())
                .where(HandOutRow.state == "handed_out")
                .group_by(HandOutRow.card_id)
            ).all()
            held = dict(session.execute(select(CardRow.id, CardRow.state)).all())
        assert all(number == 1 for _, number in standing)
        given: set[UUID] = {card_id for card_id, _ in standing}
        for card_id, state in held.items():
            if state is CardState.HANDED_OUT:
                assert card_id in given

    @invariant()
    def nobody_lies_on_another(self) -> None:
        """No two cards in stock share a place of a tray."""
        for actor in (self.here, self.there):
            places = [
                card.place
                for card in self.office.storage.stock(actor)
                if card.state in (CardState.IN_STOCK, CardState.RESERVED)
                and card.place.box in ("A", "B")
            ]
            assert len(places) == len(set(places))


def _run(make: Callable[[], str], folder: Path, examples: int, steps: int) -> None:
    machine = type("Vaults", (Vaults,), {"make": staticmethod(make), "folder": folder})
    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=examples, stateful_step_count=steps, phases=NO_SHRINK),
    )


@pytest.mark.parametrize(("kind", "examples"), [("new_sqlite", 10), ("new_postgres", 4)])
def test_whatever_happens_each_card_has_one_keeper(
    kind: str, examples: int, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    make: Callable[[], str] = request.getfixturevalue(kind)
    _run(make, tmp_path, examples * HISTORIES, 40)
