"""The mandate register, and handing out under a mandate."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.shipment import CaseKind, Remedy
from counter_app.domain.errors import Code, Conflict, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOutState, OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import Details, RepresentativeSeen
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import MandateAction, MandateKind, MandateState, Minors
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.people.person import Relation
from counter_app.services.office import Office
from counter_app.store.queries import partners as queries
from tests import factories as f
from tests import partner_office as p


@pytest.fixture
def partner(office: Office) -> p.Partner:
    return p.partner(office)


def test_a_mandate_goes_its_way(office: Office, partner: p.Partner) -> None:
    register = office.mandates
    made = register.draft(partner.head, partner.terms(), new_id())
    assert (made.state, made.rule, made.organisation) == (
        MandateState.DRAFT, "mayor", "Gemeente Utrecht",
    )  # fmt: skip
    with pytest.raises(Refused) as caught:
        register.put_in_force(partner.head, made.id, new_id())
    assert caught.value.code is Code.MANDATE_WRONG_STATE
    made = register.consent(partner.head, made.id, p.CONSENT, new_id())
    assert (made.state, made.consent) == (MandateState.CONSENTED, p.CONSENT)
    made = register.put_in_force(partner.head, made.id, new_id())
    made = register.suspend(partner.head, made.id, "a card is missing", new_id())
    made = register.put_in_force(partner.head, made.id, new_id())
    made = register.withdraw(partner.head, made.id, "de minister", "2026-301", new_id())
    assert made.state is MandateState.ENDED
    assert made.withdrawal is not None
    assert made.withdrawal.document == "2026-301"
    told = [step.to_state for step in register.page(partner.head, made.id).steps]
    assert told == [
        MandateState.DRAFT, MandateState.CONSENTED, MandateState.IN_FORCE, MandateState.SUSPENDED,
        MandateState.IN_FORCE, MandateState.ENDED,
    ]  # fmt: skip


def test_what_was_written_comes_back(office: Office, partner: p.Partner) -> None:
    staff = office.partners.staff(partner.head, partner.organisation.id)
    terms = partner.terms(
        scope=partner.scoped(
            document_types=frozenset({"I", "W"}), weekdays=frozenset({0, 4}),
            location_ids=frozenset({partner.place.id}),
            person_ids=frozenset({staff[0].operator_id}), most_per_day=20, most_in_all=400,
            minors=Minors.ONLY, only_wards=True, groups=frozenset({"student", "ukraine"}),
        ),
        in_force_until=f.later(60 * 24 * 100), grantee_function="balie", report_duty="elk kwartaal",
        sub_mandate_allowed=True,
    )  # fmt: skip
    assert office.mandates.draft(partner.head, terms, new_id()).terms == terms


def test_a_draft_is_changed_and_a_consented_mandate_is_not(
    office: Office, partner: p.Partner
) -> None:
    made = office.mandates.draft(partner.head, partner.terms(), new_id())
    wanted = partner.terms(scope=partner.scoped(minors=Minors.NO), report_duty="elk jaar")
    changed = office.mandates.change_draft(partner.head, made, wanted, new_id())
    assert changed.terms == wanted
    with pytest.raises(Conflict):
        office.mandates.change_draft(partner.head, made, partner.terms(), new_id())
    office.mandates.consent(partner.head, made.id, p.CONSENT, new_id())
    with pytest.raises(Refused) as caught:
        office.mandates.change_draft(partner.head, changed, partner.terms(), new_id())
    assert caught.value.code is Code.MANDATE_WRONG_STATE


def test_a_gesture_drafts_once(office: Office, partner: p.Partner) -> None:
    gesture = new_id()
    once = office.mandates.draft(partner.head, partner.terms(), gesture)
    assert office.mandates.draft(partner.head, partner.terms(), gesture) == once
    with pytest.raises(Refused) as caught:
        office.mandates.draft(partner.head, partner.terms(), new_id())
    assert caught.value.code is Code.NAME_TAKEN


def test_whom_the_law_does_not_name_gets_a_pilot_only(office: Office) -> None:
    guardian = p.partner(
        office, OrganisationKind.NIDOS, "Nidos", designation="Regeling aanwijzing 2026"
    )
    with pytest.raises(Refused) as caught:
        office.mandates.draft(guardian.head, guardian.terms(), new_id())
    assert caught.value.code is Code.DELEGATION_NOT_ALLOWED
    assert "Vb 2000 art. 1.4" in caught.value.values["source"]
    with pytest.raises(Invalid) as unended:
        office.mandates.draft(guardian.head, guardian.terms(pilot="Proef"), new_id())
    assert unended.value.field == "in_force_until"
    made = guardian.mandate(pilot="Proef", in_force_until=f.later(9999))
    assert (made.rule, made.terms.pilot) == ("guardian", "Proef")


def test_who_is_no_administrative_body_needs_a_designation(office: Office) -> None:
    campus = p.partner(office, OrganisationKind.UNIVERSITY, "Universiteit")
    terms = campus.terms(pilot="Proef", in_force_until=f.later(9999))
    with pytest.raises(Refused) as caught:
        office.mandates.draft(campus.head, terms, new_id())
    assert caught.value.code is Code.DESIGNATION_NEEDED


def test_a_sub_mandate_rests_on_a_mandate_that_allows_it(
    office: Office, partner: p.Partner
) -> None:
    strict = partner.mandate()
    below = {"kind": MandateKind.SUBMANDATE, "grantee_office": "hoofd publiekszaken"}
    with pytest.raises(Refused) as caught:
        partner.mandate("M-2", parent_id=strict.id, **below)
    assert caught.value.code is Code.SUB_MANDATE_NOT_ALLOWED
    wide = partner.mandate("M-3", sub_mandate_allowed=True)
    partner.mandate("M-4", parent_id=wide.id, **below)
    desk = partner.at_desk()
    for number in ("M-2026-0001", "M-3"):
        gone = next(m for m in office.mandates.all(partner.head) if m.number == number)
        office.mandates.withdraw(partner.head, gone.id, "de minister", "brief", new_id())
    with pytest.raises(Refused) as refused:  # the sub-mandate fell with what it rested on
        office.issuance.hand_out(partner.clerk, desk.wish(), new_id())
    assert refused.value.code is Code.MANDATE_NEEDED


def test_the_list_of_what_runs_out(office: Office, partner: p.Partner) -> None:
    partner.mandate("far", in_force_until=f.later(60 * 24 * 200))
    partner.mandate("near", in_force_until=f.later(60 * 24 * 30))
    partner.mandate("over", in_force_until=f.later(-1))
    partner.mandate("endless")
    assert [m.number for m in office.mandates.expiring(partner.head)] == ["over", "near"]
    over = office.mandates.expiring(partner.head)[0]
    office.mandates.close(partner.head, over.id, new_id())
    assert [m.number for m in office.mandates.expiring(partner.head)] == ["near"]
    near = office.mandates.expiring(partner.head)[0]
    with pytest.raises(Refused) as caught:
        office.mandates.close(partner.head, near.id, new_id())
    assert caught.value.code is Code.MANDATE_WRONG_STATE


def test_a_partner_hands_out_under_its_mandate(office: Office, partner: p.Partner) -> None:
    mandate = partner.mandate()
    desk = partner.at_desk()
    assert office.issuance.missing(partner.clerk, desk.wish()) == ()
    made = office.issuance.hand_out(partner.clerk, desk.wish(), new_id())
    assert made.state is HandOutState.HANDED_OUT
    with office.store.reading() as session:
        kept = queries.snapshot(session, made.id)
    assert kept is not None
    assert kept["number"] == mandate.number
    assert kept["signing_line"] == mandate.terms.signing_line
    assert kept["in_force_from"] == f"{mandate.terms.in_force_from:%Y-%m-%dT%H:%M:%S.%fZ}"
    assert kept["scopes"] == [f"action:{one.value}" for one in sorted(p.ACTIONS)]
    assert (kept["minors"], kept["only_wards"], kept["locations"]) == ("yes", 0, [])
    assert office.mandates.page(partner.head, mandate.id).done == 1


def test_the_immigration_service_needs_no_mandate(office: Office, tmp_path: object) -> None:
    demo = p.everybody(office)
    desk = f.at_desk(office, demo, demo, tmp_path)  # type: ignore[arg-type]
    made = office.issuance.hand_out(demo, desk.wish(), new_id())
    with office.store.reading() as session:
        assert queries.snapshot(session, made.id) is None


def test_without_a_mandate_nothing_goes_out_and_everything_goes_back(
    office: Office, partner: p.Partner
) -> None:
    desk = partner.at_desk()
    with pytest.raises(Refused) as caught:
        office.issuance.hand_out(partner.clerk, desk.wish(), new_id())
    assert (caught.value.code, caught.value.values["why"]) == (Code.MANDATE_NEEDED, "none")
    office.partner_shelf.send_back(partner.clerk, (desk.card.id,), p.BAG, "no mandate", new_id())
    (card,) = office.custody.of_person(desk.person.id)
    assert card.state is CardState.IN_TRANSIT


def test_what_a_partner_misses_is_a_case_for_the_immigration_service(
    office: Office, planner: Actor, partner: p.Partner
) -> None:
    (card,) = office.custody.of_person(partner.due().id)
    office.partner_shelf.report_missing(partner.clerk, card.id, "not in the box", new_id())
    (case,) = office.cases.open_cases(planner)
    assert (case.kind, case.card_id, case.note) == (CaseKind.MISSING, card.id, "not in the box")
    office.cases.settle(planner, case.id, Remedy.REPORTED, new_id(), reference="PL-7")
    now = office.custody.by_number(card.document_number)
    assert now is not None
    assert now.state is CardState.REPORTED


def test_a_mandate_that_is_withdrawn_in_the_middle_of_the_day(
    office: Office, partner: p.Partner, clock: SetClock
) -> None:
    mandate = partner.mandate()
    first = partner.at_desk()
    office.issuance.hand_out(partner.clerk, first.wish(), new_id())
    office.queue.done(partner.clerk, first.visit.id, new_id())
    second = partner.at_desk()
    clock.advance(timedelta(minutes=5))
    office.mandates.withdraw(partner.head, mandate.id, "de minister", "2026-301", new_id())
    with pytest.raises(Refused) as caught:
        office.issuance.hand_out(partner.clerk, second.wish(), new_id())
    assert (caught.value.code, caught.value.values["why"]) == (Code.MANDATE_NEEDED, "ended")
    office.custody.put_back(partner.clerk, second.card.id, "mandate withdrawn", new_id())
    office.partner_shelf.send_back(partner.clerk, (second.card.id,), p.BAG, "withdrawn", new_id())
    (card,) = office.custody.of_person(second.person.id)
    assert card.state is CardState.IN_TRANSIT
    shelf = office.partner_shelf.look(partner.clerk)
    assert shelf.closed is not None
    assert shelf.cards == ()


@pytest.mark.parametrize(
    ("gap", "scope"),
    [
        ("document_type", {"document_types": frozenset({"W"})}),
        ("weekday", {"weekdays": frozenset({0, 1})}),  # it is Friday
        ("adults", {"minors": Minors.ONLY}),
        ("wards", {"only_wards": True}),
        ("group", {"groups": frozenset({"student"})}),
        ("action", {"actions": p.ACTIONS - {MandateAction.RECORD_RECEIPT}}),
        ("action", {"actions": frozenset({MandateAction.RETURN_DOCUMENTS})}),
    ],
)
def test_what_lies_outside_a_mandate(
    office: Office, partner: p.Partner, gap: str, scope: dict[str, object]
) -> None:
    partner.mandate(scope=partner.scoped(**scope))
    desk = partner.at_desk()
    reasons = office.issuance.missing(partner.clerk, desk.wish())
    assert [(r.code, r.values["gap"]) for r in reasons] == [(Code.MANDATE_NOT_COVERING, gap)]
    with pytest.raises(Refused):
        office.issuance.hand_out(partner.clerk, desk.wish(), new_id())


def test_taking_in_an_old_document_is_an_act_of_its_own(office: Office, partner: p.Partner) -> None:
    partner.mandate(scope=partner.scoped(actions=p.ACTIONS - {MandateAction.TAKE_IN_OLD}))
    desk = partner.at_desk()
    old = OldDocumentAnswer(OldDocument.TAKEN_IN, "V00000001")
    (reason,) = office.issuance.missing(partner.clerk, desk.wish(old_document=old))
    assert reason.values["gap"] == "action"
    assert office.issuance.missing(partner.clerk, desk.wish()) == ()


def test_a_group_is_who_said_at_the_booking_to_belong_to_it(
    office: Office, partner: p.Partner
) -> None:
    partner.mandate(scope=partner.scoped(groups=frozenset({"student", "ukraine"})))
    desk = partner.at_desk(group="ukraine")
    made = office.issuance.hand_out(partner.clerk, desk.wish(), new_id())
    with office.store.reading() as session:
        kept = queries.snapshot(session, made.id)
    assert kept is not None
    assert {"group:student", "group:ukraine"} <= set(kept["scopes"])


def test_who_may_not_decide_grants_nothing(office: Office, partner: p.Partner) -> None:
    partner.mandate(kind=MandateKind.AUTHORISATION)
    desk = partner.at_desk()
    wish = desk.wish(details=Details(grants=True))
    (reason,) = office.issuance.missing(partner.clerk, wish)
    assert (reason.code, reason.values["gap"]) == (Code.MANDATE_NOT_COVERING, "decision")
    with pytest.raises(Refused):
        office.issuance.hand_out(partner.clerk, wish, new_id())
    assert office.issuance.missing(partner.clerk, desk.wish()) == ()


def test_a_sub_mandate_says_no_more_than_what_it_rests_on(
    office: Office, partner: p.Partner
) -> None:
    wide = partner.mandate("M-1", sub_mandate_allowed=True, scope=partner.scoped(most_per_day=5))
    below = {"kind": MandateKind.SUBMANDATE, "parent_id": wide.id}
    with pytest.raises(Refused) as caught:
        partner.mandate("M-2", **below)
    assert (caught.value.code, caught.value.values["what"]) == (Code.SUB_MANDATE_WIDER, "numbers")
    made = partner.mandate("M-3", scope=partner.scoped(most_per_day=2), **below)
    assert made.state is MandateState.IN_FORCE


def test_a_sub_mandate_does_not_rest_on_a_draft(office: Office, partner: p.Partner) -> None:
    open_ = office.mandates.draft(partner.head, partner.terms(sub_mandate_allowed=True), new_id())
    terms = partner.terms("M-2", kind=MandateKind.SUBMANDATE, parent_id=open_.id)
    with pytest.raises(Refused) as caught:
        office.mandates.draft(partner.head, terms, new_id())
    assert caught.value.code is Code.SUB_MANDATE_NOT_ALLOWED


def test_numbers_of_a_mandate_count_what_rests_on_it(office: Office, partner: p.Partner) -> None:
    scope = partner.scoped(most_in_all=1)
    wide = partner.mandate("M-1", sub_mandate_allowed=True, scope=scope, grantee_function="hoofd")
    for number in ("M-2", "M-3"):
        partner.mandate(number, kind=MandateKind.SUBMANDATE, parent_id=wide.id, scope=scope)
    first = partner.at_desk()
    office.issuance.hand_out(partner.clerk, first.wish(), new_id())
    office.queue.done(partner.clerk, first.visit.id, new_id())
    second = partner.at_desk()
    reasons = office.issuance.missing(partner.clerk, second.wish())
    assert {reason.values["gap"] for reason in reasons} == {"used_up"}


def test_numbers_that_are_used_up(office: Office, partner: p.Partner) -> None:
    partner.mandate(scope=partner.scoped(most_per_day=1))
    first = partner.at_desk()
    office.issuance.hand_out(partner.clerk, first.wish(), new_id())
    office.queue.done(partner.clerk, first.visit.id, new_id())
    second = partner.at_desk()
    (reason,) = office.issuance.missing(partner.clerk, second.wish())
    assert reason.values["gap"] == "day_full"


@pytest.mark.parametrize(
    ("missing", "change"),
    [
        ("training", {"trained_on": None}),
        ("training", {"trained_until": date(2026, 9, 3)}),
        ("screening", {"screened_on": date(2026, 9, 5)}),
        ("screening", {"screened_on": None}),
    ],
)
def test_who_is_not_trained_or_screened_hands_nothing_out(
    office: Office, partner: p.Partner, missing: str, change: dict[str, object]
) -> None:
    partner.mandate()
    (clerk,) = office.partners.staff(partner.head, partner.organisation.id)
    office.partners.record_staff(partner.head, replace(clerk, **change), new_id())
    desk = partner.at_desk()
    (reason,) = office.issuance.missing(partner.clerk, desk.wish())
    assert (reason.code, reason.values["missing"]) == (Code.STAFF_NOT_READY, missing)
    closed = office.partner_shelf.look(partner.clerk).closed
    assert closed is not None
    assert closed.values == {"missing": missing}


def test_a_guardian_is_not_both_issuer_and_representative(office: Office) -> None:
    guardian = p.partner(office, OrganisationKind.NIDOS, "Nidos", designation="Regeling 2026")
    guardian.mandate(
        pilot="Proef", in_force_until=f.later(9999),
        scope=guardian.scoped(minors=Minors.ONLY, only_wards=True),
    )  # fmt: skip
    child = guardian.due(date_of_birth=PartialDate(2012, 5, 6))
    add = office.people.add_representative
    add(
        guardian.head, child.id, "G. Andere", Relation.GUARDIAN, f.TODAY, new_id(),
        organisation_id=guardian.organisation.id,
    )  # fmt: skip
    desk = guardian.at_desk(child)
    (acting,) = office.issuance.visit(guardian.clerk, desk.visit.id).representatives
    seen = Details(representative=RepresentativeSeen("passport", "PC5037655", (True,) * 3))
    wish = desk.wish(representative_id=acting.id, details=seen)
    assert office.issuance.missing(guardian.clerk, wish) == ()
    add(
        guardian.head, child.id, "Iemand", Relation.GUARDIAN, f.TODAY, new_id(),
        organisation_id=guardian.organisation.id, operator_id=guardian.clerk.operator_id,
    )  # fmt: skip
    (reason,) = office.issuance.missing(guardian.clerk, wish)
    assert reason.code is Code.REPRESENTATIVE_SAME
    with pytest.raises(Refused):
        office.issuance.hand_out(guardian.clerk, wish, new_id())
