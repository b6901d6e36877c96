"""What holds of every plan, whoever is planned and whatever places there are."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.contacts.asked import Applicant, Fate
from counter_app.domain.contacts.grouping import groupings
from counter_app.domain.contacts.kinds import SERVICE_OF, Contact
from counter_app.domain.contacts.places import Going, PlanPlace, Stage, VisitNeed, Way, objection
from counter_app.domain.contacts.plan import Aim, Plan
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import Minors
from tests.domain.contacts import scene as s

POSTCODES = ("2515", "8011", "1012", "6211", "9711", "3511", "")
FEW = settings(max_examples=60)


@st.composite
def places(draw: st.DrawFn) -> tuple[PlanPlace, ...]:
    made = [s.desk(1, int(draw(st.sampled_from(POSTCODES[:-1]))))]
    for number in range(2, draw(st.integers(2, 7))):
        postcode = int(draw(st.sampled_from(POSTCODES[:-1])))
        if draw(st.booleans()):
            minors = draw(st.sampled_from(Minors))
            mandates = (s.mandate(minors=minors),) if draw(st.booleans()) else ()
            made.append(s.partner(number, postcode, *mandates))
        else:
            audience = frozenset({"kennismigrant"}) if draw(st.booleans()) else frozenset()
            region = draw(st.sampled_from(("", "2000-3999")))
            made.append(s.desk(number, postcode, audience=audience, region=region))
    return tuple(made)


@st.composite
def people(draw: st.DrawFn) -> list[Applicant]:
    family = []
    for number in range(draw(st.integers(1, 4))):
        days = draw(st.sampled_from((None, 30, 400)))
        family.append(
            s.person(
                f"p{number}", draw(st.sampled_from(sorted(s.RULES.procedures))),
                born=PartialDate(draw(st.integers(1940, 2023)), 3, 4),
                postcode=draw(st.sampled_from(POSTCODES)),
                captures=s.taken(days) if days else (),
                audience=draw(st.sampled_from(("", "kennismigrant"))),
                cards=frozenset({s.UUID(int=1)}) if draw(st.booleans()) else frozenset(),
                verified_on=s.ON - timedelta(days=9) if draw(st.booleans()) else None,
            )
        )  # fmt: skip
    return family


def all_of(plan: Plan) -> Counter[tuple[str, Contact]]:
    return Counter(
        (one.key, contact)
        for visit in plan.visits
        for one in visit.coming
        for contact in one.contacts
    )


@FEW
@given(places(), people())
def test_every_contact_is_settled_once_and_with_a_rule(
    there: tuple[PlanPlace, ...], family: list[Applicant]
) -> None:
    proposal = s.planner(*there).proposal(family)
    for plan in (proposal.plan, *proposal.alternatives):
        visited = all_of(plan)
        assert set(visited.values()) <= {1}
        for person in plan.people:
            for line in person.lines:
                assert line.rule
                assert line.source or line.fate is Fate.ASK
                on_visit = (person.key, line.contact) in visited
                assert on_visit == (line.is_visit or line.fate is Fate.ALONG)


@FEW
@given(places(), people())
def test_no_plan_makes_more_visits_than_the_procedures_ask_for(
    there: tuple[PlanPlace, ...], family: list[Applicant]
) -> None:
    plan = s.planner(*there).plan(family)
    assert plan.made <= plan.asked


@FEW
@given(places(), people())
def test_each_visit_is_at_a_place_that_may_and_after_its_document_is_ready(
    there: tuple[PlanPlace, ...], family: list[Applicant]
) -> None:
    plan = s.planner(*there).plan(family)
    who, by_id = {one.key: one for one in family}, {one.id: one for one in there}
    taken = {}
    for visit in plan.visits:
        if visit.offer is None:
            assert visit.obstacle
            continue
        place, day = by_id[visit.offer.location_id], visit.offer.opening.day
        need = VisitNeed(
            coming=tuple(Going(who=who[one.key], contacts=one.contacts) for one in visit.coming),
            stage=visit.stage, from_day=visit.from_day,
        )  # fmt: skip
        assert objection(place, need) is None
        for one in visit.coming:
            if Contact.BIOMETRICS in one.contacts:
                assert place.way is not Way.PARTNER
                taken[one.key] = day
            if visit.stage is Stage.LATER:
                assert day >= taken.get(one.key, s.ON) + s.RULES.ready_after


@FEW
@given(places(), people())
def test_nobody_is_at_two_places_on_one_day(
    there: tuple[PlanPlace, ...], family: list[Applicant]
) -> None:
    plan = s.planner(*there).plan(family)
    days = Counter(
        (one.key, visit.offer.opening.day)
        for visit in plan.visits
        if visit.offer
        for one in visit.coming
    )
    assert set(days.values()) <= {1}


@FEW
@given(places(), people())
def test_an_alternative_is_better_in_what_it_is_called_after(
    there: tuple[PlanPlace, ...], family: list[Applicant]
) -> None:
    proposal = s.planner(*there).proposal(family)

    def last(plan: Plan) -> int:
        return max((v.offer.opening.day.toordinal() for v in now(plan) if v.offer), default=0)

    def now(plan: Plan) -> list:  # type: ignore[type-arg]
        return [visit for visit in plan.visits if visit.stage is Stage.NOW]

    def km(plan: Plan) -> float:
        return sum(v.offer.kilometres or 0 for v in now(plan) if v.offer)

    for other in proposal.alternatives:
        assert other.is_whole or not proposal.plan.is_whole
        if other.aim is Aim.NEAREST:
            assert km(other) <= km(proposal.plan) + 1e-9
        if other.aim is Aim.SOONEST:
            assert last(other) <= last(proposal.plan)


@FEW
@given(places(), people(), st.sampled_from(POSTCODES[:-1]))
def test_one_more_desk_never_makes_a_single_visit_worse(
    there: tuple[PlanPlace, ...], family: list[Applicant], postcode: str
) -> None:
    who = s.person("x", "return_visa", postcode=family[0].postcode)
    more = (*there, s.desk(50, int(postcode)))
    before, after = s.planner(*there).plan([who]), s.planner(*more).plan([who])
    assert before.visits[0].offer
    assert after.visits[0].offer
    assert after.visits[0].offer.hours <= before.visits[0].offer.hours + 1e-9


@FEW
@given(people())
def test_every_way_to_part_people_keeps_all_of_them(family: list[Applicant]) -> None:
    coming = [
        Going(who=one, contacts=one.procedure.contacts)
        for one in family
        if any(contact in SERVICE_OF for contact in one.procedure.contacts)
    ]
    if not coming:
        return
    wanted = Counter((one.who.key, contact) for one in coming for contact in one.contacts)
    for way in groupings(coming, {"BIOMETRICS": 2}):
        found = Counter(
            (one.who.key, contact) for group in way for one in group for contact in one.contacts
        )
        assert found == wanted
        assert all(sum("BIOMETRICS" in one.services for one in group) <= 2 for group in way)
