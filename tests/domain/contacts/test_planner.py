"""Plans by example: what falls away, what is joined, and what is done nearer by."""

from __future__ import annotations

from datetime import timedelta

import pytest

from counter_app.domain.contacts.asked import Fate, Why
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.contacts.plan import Aim, VisitReason
from counter_app.domain.errors import Code
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import Minors
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import PaperOnFile
from tests.domain.contacts import scene as s

THE_HAGUE = s.desk(1, 2515)
ZWOLLE = s.desk(2, 8011)
DELFT = 2611


def fates(plan) -> dict[Contact, Fate]:  # type: ignore[no-untyped-def]
    (one,) = plan.people
    return {line.contact: line.fate for line in one.lines}


def test_biometrics_and_sticker_are_one_visit_and_the_card_is_collected_when_it_is_ready() -> None:
    plan = s.planner(THE_HAGUE, ZWOLLE).plan([s.person()])
    first, second = plan.visits
    assert first.coming[0].contacts == (Contact.BIOMETRICS, Contact.ENDORSEMENT)
    assert first.reasons == (VisitReason.JOINED,)
    assert (first.stage, second.stage) == (Stage.NOW, Stage.LATER)
    assert first.offer
    assert second.offer
    assert first.offer.name == second.offer.name == "Place 001"
    assert second.offer.opening.day >= first.offer.opening.day + timedelta(days=14)
    assert (plan.asked, plan.made) == (3, 2)


def test_what_was_taken_lately_is_used_again_and_the_rule_is_named() -> None:
    plan = s.planner(THE_HAGUE).plan([s.person(captures=s.taken(30))])
    assert fates(plan)[Contact.BIOMETRICS] is Fate.NOT_NEEDED
    line = plan.people[0].lines[0]
    assert (line.why, line.rule, line.version) == (Why.REUSE, "reuse.D", 1)
    assert line.source.startswith("S18")
    assert [one.contacts for visit in plan.visits for one in visit.coming] == [
        (Contact.ENDORSEMENT,), (Contact.COLLECT,),
    ]  # fmt: skip


def test_a_card_that_lies_ready_is_fetched_where_it_lies_and_needs_no_sticker() -> None:
    who = s.person(cards=frozenset({ZWOLLE.id}), captures=s.taken(30))
    proposal = s.planner(THE_HAGUE, ZWOLLE).proposal([who])
    (visit,) = proposal.plan.visits
    assert visit.offer
    assert visit.offer.name == "Place 002"
    assert VisitReason.CARD_LIES_HERE in visit.reasons
    assert visit.passed[0].refusal.code is Code.CARD_LIES_ELSEWHERE
    assert fates(proposal.plan)[Contact.ENDORSEMENT] is Fate.NOT_NEEDED


def test_biometrics_that_are_due_are_done_where_the_card_lies() -> None:
    who = s.person(cards=frozenset({ZWOLLE.id}))
    plan = s.planner(THE_HAGUE, ZWOLLE).plan([who])
    (visit,) = plan.visits
    assert visit.coming[0].contacts == (Contact.BIOMETRICS, Contact.COLLECT)
    assert visit.offer
    assert visit.offer.name == "Place 002"


def test_a_family_comes_together_for_different_things() -> None:
    family = [
        s.person("mother", captures=s.taken(30)),
        s.person("child", born=PartialDate(2012, 1, 5), valid_until=None),
    ]
    plan = s.planner(THE_HAGUE, ZWOLLE).plan(family)
    now = [visit for visit in plan.visits if visit.stage is Stage.NOW]
    assert [len(visit.coming) for visit in now] == [2]
    assert VisitReason.FAMILY in now[0].reasons


def test_a_family_of_more_than_a_visit_takes_is_parted() -> None:
    family = [s.person(f"p{number}") for number in range(8)]
    plan = s.planner(THE_HAGUE).plan(family)
    now = [len(visit.coming) for visit in plan.visits if visit.stage is Stage.NOW]
    assert sorted(now) == [2, 6]


def test_a_partner_under_mandate_hands_out_nearer_by() -> None:
    near = s.partner(3, DELFT, s.mandate())
    who = s.person(postcode="2611", captures=s.taken(30), valid_until=s.ON + timedelta(days=90))
    proposal = s.planner(THE_HAGUE, near).proposal([who])
    (visit,) = proposal.plan.visits
    assert visit.offer
    assert (visit.offer.way, visit.offer.mandate) == (Way.PARTNER, "M-1")
    assert VisitReason.UNDER_MANDATE in visit.reasons
    assert [one.way for one in visit.others] == [Way.DESK]


@pytest.mark.parametrize(
    ("mandates", "code"),
    [
        ((), Code.MANDATE_NEEDED),
        ((s.mandate(minors=Minors.ONLY),), Code.MANDATE_NOT_COVERING),
        ((s.mandate(document_types=frozenset({"II"})),), Code.MANDATE_NOT_COVERING),
        ((s.mandate(groups=frozenset({"ukraine"})),), Code.MANDATE_NOT_COVERING),
    ],
)
def test_without_a_mandate_that_covers_it_a_partner_is_passed_over(mandates, code) -> None:  # type: ignore[no-untyped-def]
    near = s.partner(3, DELFT, *mandates)
    who = s.person(postcode="2611", captures=s.taken(30), valid_until=s.ON + timedelta(days=90))
    (visit,) = s.planner(THE_HAGUE, near).proposal([who]).plan.visits
    assert visit.offer
    assert visit.offer.way is Way.DESK
    assert [one.refusal.code for one in visit.passed] == [code]


def test_prints_are_never_taken_by_a_partner_whatever_it_offers() -> None:
    near = s.partner(3, DELFT, s.mandate())
    plan = s.planner(near).plan([s.person(postcode="2611")])
    first = plan.visits[0]
    assert first.offer is None
    assert first.obstacle
    assert first.obstacle.code is Code.BIOMETRICS_NOT_YOURS


def test_an_expat_centre_serves_its_own_people_in_its_region() -> None:
    centre = s.desk(
        4, 3012, way=Way.EXPAT_CENTRE, audience=frozenset({"kennismigrant"}), region="2600-3199"
    )
    planner = s.planner(s.desk(5, 8011), centre)

    def where(**changes: object) -> str:
        visit = planner.plan([s.person(procedure="brexit", **changes)]).visits[0]
        assert visit.offer
        return visit.offer.name

    assert where(postcode="2611", audience="kennismigrant") == "Place 004"
    assert where(postcode="2611") == "Place 005"
    assert where(postcode="3511", audience="kennismigrant") == "Place 005"


def test_a_family_goes_where_each_of_them_may_go() -> None:
    region = s.desk(2, 2515, region="2000-3999")
    planner = s.planner(s.desk(1, 8011), region)
    family = [
        s.person("a", procedure="asylum", postcode="2515"),
        s.person("b", procedure="asylum", postcode="8011"),
    ]
    visits = planner.plan(family).visits
    for visit in visits:
        keys = {one.key for one in visit.coming}
        assert visit.offer
        assert visit.offer.name == "Place 001" or keys == {"a"}, "the other lives elsewhere"


def test_a_report_is_shown_on_a_visit_that_is_made_anyway_and_sent_without_one() -> None:
    lost = {"procedure": "replacement", "lost_on": s.ON - timedelta(days=3)}
    plan = s.planner(THE_HAGUE).plan([s.person(**lost, captures=s.taken(30))])
    assert fates(plan)[Contact.DOCUMENTS] is Fate.ALONG
    assert plan.visits[0].coming[0].contacts == (Contact.COLLECT, Contact.DOCUMENTS)
    on_file = PaperOnFile(paper=Paper.POLICE_REPORT, dated=s.ON - timedelta(days=1))
    plan = s.planner(THE_HAGUE).plan([s.person(**lost, papers=(on_file,))])
    assert fates(plan)[Contact.DOCUMENTS] is Fate.NOT_NEEDED


def test_alternatives_are_nearer_or_sooner_and_say_so() -> None:
    far, near = s.desk(6, 1012), s.desk(7, 2515)
    stock = s.LoadSupply(
        s.ON, {far.id: {"counter": [60] * 90}, near.id: {"counter": [0] * 40 + [60] * 50}}
    )
    proposal = s.planner(far, near, stock=stock).proposal([s.person(procedure="return_visa")])
    by_aim = {one.aim: one for one in (proposal.plan, *proposal.alternatives)}
    assert by_aim[Aim.BALANCED].visits[0].offer.name == "Place 006"  # type: ignore[union-attr]
    assert by_aim[Aim.NEAREST].visits[0].offer.name == "Place 007"  # type: ignore[union-attr]
    assert VisitReason.SOONEST in by_aim[Aim.BALANCED].visits[0].reasons


def test_a_case_load_takes_what_it_counts_on() -> None:
    place = s.desk(8, 2515)
    stock = s.LoadSupply(s.ON, {place.id: {"counter": [8] * 90}})  # two visits of four ticks
    planner = s.planner(place, stock=stock)
    days = [
        planner.plan([s.person(str(n), "return_visa")]).visits[0].offer.opening.day  # type: ignore[union-attr]
        for n in range(5)
    ]
    assert [(day - s.ON).days for day in days] == [1, 1, 2, 2, 3]


def test_where_nothing_is_free_the_plan_says_so() -> None:
    stock = s.LoadSupply(s.ON, {THE_HAGUE.id: {"counter": [0] * 90}})
    plan = s.planner(THE_HAGUE, stock=stock).plan([s.person(procedure="return_visa")])
    assert not plan.is_whole
    assert plan.visits[0].obstacle
    assert plan.visits[0].obstacle.code is Code.SLOT_FULL


def test_a_paper_is_sent_where_nothing_else_is_to_be_done_on_a_visit() -> None:
    """What is needed alone for showing a paper is no visit to show it on."""
    who = s.person(
        procedure="replacement", born=PartialDate(1940, 3, 4), captures=s.taken(30),
        verified_on=s.ON - timedelta(days=9),
    )  # fmt: skip
    plan = s.planner(THE_HAGUE).plan([who])
    assert fates(plan) == {
        Contact.BIOMETRICS: Fate.NOT_NEEDED, Contact.DOCUMENTS: Fate.BY_POST,
        Contact.COLLECT: Fate.DELIVERED,
    }  # fmt: skip
    (paper,) = (one for one in plan.people[0].lines if one.contact is Contact.DOCUMENTS)
    assert paper.why is Why.NO_VISIT_LEFT
    assert plan.visits == ()


@pytest.mark.parametrize(
    ("changes", "answer", "reason"),
    [
        ({"nationality": "USA", "granted_on": s.ON}, "not_needed", "mvv_free"),
        ({"nationality": "USA"}, "needed", "not_granted"),
        ({"nationality": "USA", "granted_on": s.ON + timedelta(days=1)}, "needed", "not_granted"),
        ({"nationality": "IND", "granted_on": s.ON}, "unknown", "fact_missing"),
        ({"nationality": "IND", "granted_on": s.ON, "has_mvv": True},
         "needed", "granted_by_handing_over"),
        ({"nationality": "IND", "granted_on": s.ON, "has_mvv": False}, "not_needed", "mvv_free"),
    ],
)  # fmt: skip
def test_a_highly_skilled_migrant_hears_whether_work_may_begin_without_the_card(
    changes: dict[str, object], answer: str, reason: str
) -> None:
    who = s.person(procedure="skilled_migrant", **changes)
    plan = s.planner(THE_HAGUE).plan([who])
    said = plan.people[0].start_work
    assert said
    assert (said.answer.value, said.reason.value, said.rule) == (answer, reason, "start-work")
    assert said.source.startswith("S50")
    assert plan.asked == 3  # it is told, and no visit is asked for it


def test_of_nobody_else_a_rule_on_beginning_work_speaks() -> None:
    for procedure in ("extension", "first_without_mvv", "asylum"):
        who = s.person(procedure=procedure, nationality="USA", granted_on=s.ON)
        assert s.planner(THE_HAGUE).plan([who]).people[0].start_work is None


def test_what_was_said_of_an_mvv_settles_the_sticker_too() -> None:
    asked = s.planner(THE_HAGUE).plan([s.person(procedure="skilled_migrant")])
    assert fates(asked)[Contact.ENDORSEMENT] is Fate.ASK
    told = s.planner(THE_HAGUE).plan([s.person(procedure="skilled_migrant", has_mvv=False)])
    assert fates(told)[Contact.ENDORSEMENT] is Fate.COME
