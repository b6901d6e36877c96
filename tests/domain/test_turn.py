"""When it is somebody's turn: what is next, what is spared, and how sure a day is."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.contacts.asked import ContactLine, Fate, Why
from counter_app.domain.contacts.kinds import Contact as Contacts
from counter_app.domain.custody.card import CardState
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.contact_rules import Contact, Paper, Purpose
from counter_app.domain.reuse.contacts import ContactFacts, decide_contact
from counter_app.domain.reuse.engine import decide
from counter_app.domain.reuse.facts import Capture, Facts, Modality, Place, Product
from counter_app.domain.turn import (
    After,
    CardAhead,
    Done,
    Expected,
    FirstFree,
    Next,
    Spared,
    Sureness,
    TurnFacts,
    VisitAhead,
    remaining,
    turn,
)
from counter_app.letters.turn import in_words
from counter_app.settings import contact_rules, reuse_rules, turn_rules

RULES = turn_rules()
TODAY = date(2023, 9, 1)  # a day on which the text of the rules is known
TAKEN = tuple(
    Capture(modality=one, taken_on=date(2023, 8, 20), place=Place.DESK)
    for one in (Modality.PHOTO, Modality.FINGERPRINTS)
)
ORDERED = CardAhead(
    state=CardState.ANNOUNCED, place="Den Haag", ordered_on=date(2023, 8, 25), here_on=None,
    handed_out_on=None,
)  # fmt: skip
VISIT = VisitAhead(starts_at=datetime(2023, 9, 5, 8, tzinfo=UTC), place="Den Haag")


def facts(*captures: Capture, **changes: object) -> TurnFacts:
    born = PartialDate(1990, 5, 1)
    asked = Facts(born=born, product=Product.LATER_PERMIT, on=TODAY, captures=captures)
    who = ContactFacts(on=TODAY, born=born, nationality="TUR", valid_until=date(2024, 9, 1))
    made = TurnFacts(
        today=TODAY, decision=decide(reuse_rules(), asked), captures=captures,
        renewal=decide_contact(contact_rules(), Contact.RENEWAL, who),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given_facts", "coming"),
    [
        (facts(), Next.BOOK_BIOMETRICS),
        (facts(*TAKEN), Next.WAIT_FOR_CARD),
        (facts(*TAKEN, card=ORDERED), Next.WAIT_FOR_CARD),
        (facts(*TAKEN, card=replace(ORDERED, state=CardState.IN_STOCK)), Next.BOOK_COLLECT),
        (facts(*TAKEN, card=replace(ORDERED, state=CardState.MISSING)), Next.CALL_US),
        (facts(*TAKEN, card=replace(ORDERED, state=CardState.HANDED_OUT)), Next.NOTHING),
        (facts(visit=VISIT), Next.COME),
    ],
)  # fmt: skip
def test_what_is_next(given_facts: TurnFacts, coming: Next) -> None:
    assert turn(RULES, given_facts).next is coming


def test_what_is_done_and_what_is_spared_is_told() -> None:
    found = turn(RULES, facts(*TAKEN, card=ORDERED))

    assert found.done == (
        (Done.PHOTO_TAKEN, date(2023, 8, 20)), (Done.PRINTS_TAKEN, date(2023, 8, 20)),
        (Done.CARD_ORDERED, date(2023, 8, 25)),
    )  # fmt: skip
    assert found.spared == (Spared.BIOMETRICS, Spared.COME_NOW, Spared.RENEWAL)
    assert found.renew_from == date(2024, 6, 1)


def line(contact: Contacts, fate: Fate, paper: Paper | None = None) -> ContactLine:
    return ContactLine(
        contact=contact, fate=fate, why=Why.RULED, rule="x", version=1, source="", paper=paper
    )


FALLEN_AWAY = (
    line(Contacts.ENDORSEMENT, Fate.NOT_NEEDED),
    line(Contacts.DOCUMENTS, Fate.NOT_NEEDED, Paper.BIRTH_CERTIFICATE),
    line(Contacts.DOCUMENTS, Fate.ALONG, Paper.POLICE_REPORT),
    line(Contacts.COLLECT, Fate.DELIVERED),
)


def test_what_falls_away_of_the_noted_procedure_is_told_too() -> None:
    skilled = ContactFacts(
        on=TODAY, born=PartialDate(1990, 5, 1), nationality="USA", granted_on=TODAY,
        purpose=Purpose.HIGHLY_SKILLED_MIGRANT,
    )  # fmt: skip
    work = decide_contact(contact_rules(), Contact.START_WORK, skilled)
    told = facts(*TAKEN, card=ORDERED, contacts=FALLEN_AWAY, start_work=work)

    found = turn(RULES, told)

    assert found.spared == (
        Spared.BIOMETRICS, Spared.COME_NOW, Spared.RENEWAL, Spared.STICKER,
        Spared.BIRTH_CERTIFICATE, Spared.DELIVERED, Spared.START_WORK,
    )  # fmt: skip
    said = " ".join(in_words(found, RULES, "en", "Europe/Amsterdam").parts[2][1])
    assert "You do not have to bring your birth certificate again." in said
    assert "before you begin your work" in said
    granted_later = decide_contact(
        contact_rules(), Contact.START_WORK, replace(skilled, granted_on=None)
    )
    waits = turn(RULES, replace(told, start_work=granted_later))
    assert Spared.START_WORK not in waits.spared


def test_a_card_that_lies_ready_is_not_brought_home() -> None:
    ready = replace(ORDERED, state=CardState.IN_STOCK)
    found = turn(RULES, facts(*TAKEN, card=ready, contacts=FALLEN_AWAY))
    assert Spared.DELIVERED not in found.spared
    assert Spared.STICKER in found.spared


def test_nothing_of_a_procedure_that_is_over_is_told() -> None:
    over = replace(ORDERED, state=CardState.HANDED_OUT)
    found = turn(RULES, facts(*TAKEN, card=over, contacts=FALLEN_AWAY))
    assert found.spared == (Spared.BIOMETRICS, Spared.RENEWAL)


def test_what_goes_by_post_is_not_said_to_be_on_record() -> None:
    baby = Facts(born=PartialDate(2023, 3, 1), product=Product.LATER_PERMIT, on=TODAY)
    found = turn(RULES, facts(decision=decide(reuse_rules(), baby)))
    assert Spared.BY_POST in found.spared
    assert Spared.BIOMETRICS not in found.spared


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("spared", list(Spared))
def test_all_that_is_spared_has_words(language: str, spared: Spared) -> None:
    found = replace(turn(RULES, facts(*TAKEN)), spared=(spared,))

    (said,) = in_words(found, RULES, language, "Europe/Amsterdam").parts[2][1]
    assert len(said) > 20


@pytest.mark.parametrize(
    ("cases", "sure"),
    [(19, Sureness.TOO_FEW), (20, Sureness.ROUGH), (99, Sureness.ROUGH), (100, Sureness.FAIR)],
)
def test_a_day_is_named_only_on_enough_cases(cases: int, sure: Sureness) -> None:
    days = tuple(10 + n % 10 for n in range(cases))

    found = turn(RULES, facts(*TAKEN, card=ORDERED, made_days=days))

    assert (found.sureness, found.cases) == (sure, cases)
    assert (found.expected is None) is (sure is Sureness.TOO_FEW)


def test_only_those_count_who_waited_as_long() -> None:
    """Ordered on 25 August, it is 7 days ago: the thirty that took 5 days tell nothing."""
    days = (5,) * 30 + (10,) * 20 + (20,) * 20

    found = turn(RULES, facts(*TAKEN, card=ORDERED, made_days=days))

    assert found.expected == Expected(half_by=date(2023, 9, 4), most_by=date(2023, 9, 14), cases=40)


@given(st.lists(st.integers(0, 200), max_size=60), st.integers(0, 200), st.integers(0, 200))
def test_who_waited_longer_is_never_promised_an_earlier_day(
    days: list[int], one: int, other: int
) -> None:
    short, long = sorted((one, other))
    sooner, later = remaining(days, short), remaining(days, long)

    if later is None:
        return
    assert sooner is not None
    assert long < later[0] <= later[1]
    assert (sooner[0], sooner[1]) <= (later[0], later[1])


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("coming", list(Next))
def test_every_answer_has_words(language: str, coming: Next) -> None:
    found = replace(turn(RULES, facts(*TAKEN, visit=VISIT)), next=coming)

    said = in_words(found, RULES, language, "Europe/Amsterdam")

    assert len(said.parts) == 4
    assert all(heading and lines and all(lines) for heading, lines in said.parts)


def test_the_words_say_that_too_few_are_known_and_no_day() -> None:
    said = in_words(turn(RULES, facts(*TAKEN)), RULES, "en", "Europe/Amsterdam")

    when = said.parts[-1][1]
    assert when[0].startswith("We cannot name a day: we have figures of fewer than 20 people")
    assert when[1] == (
        "Older information speaks of about 14 days. We do not know if that is still right."
    )


def test_who_still_has_to_give_photo_and_prints_hears_how_long_it_takes_from_then() -> None:
    free = FirstFree(noted_on=TODAY, place="Den Haag", days=6)
    found = turn(RULES, facts(taken_days=(10,) * 60 + (20,) * 60, free_for_biometrics=free))

    assert (found.next, found.sureness) == (Next.BOOK_BIOMETRICS, Sureness.FAIR)
    assert found.after == After(half=10, most=20, cases=120)
    said = in_words(found, RULES, "en", "Europe/Amsterdam").parts[-1][1]
    assert "the first free time in Den Haag was 6 days later" in said[0]
    assert "after at most 10 days, for nine in ten after at most 20 days" in said[1]
    assert "We counted 120 documents" in said[2]


def test_a_few_cases_name_no_days_to_who_comes() -> None:
    found = turn(RULES, facts(visit=VISIT, taken_days=(10,) * (RULES.least_cases - 1)))

    assert (found.after, found.sureness) == (None, Sureness.RECORDED)


def test_who_comes_for_something_else_hears_when_the_card_may_be_here() -> None:
    found = turn(RULES, facts(*TAKEN, visit=VISIT, taken_days=(30,) * 60))

    assert (found.next, found.sureness) == (Next.COME, Sureness.ROUGH)
    assert found.expected is not None
    assert found.expected.half_by == date(2023, 9, 19)


@pytest.mark.parametrize(("place", "is_told"), [("Den Haag", True), ("Utrecht", False)])
def test_a_first_free_time_is_told_of_where_the_card_lies_only(place: str, is_told: bool) -> None:
    card = replace(ORDERED, state=CardState.IN_STOCK)
    free = FirstFree(noted_on=TODAY, place=place, days=None)
    found = turn(RULES, facts(*TAKEN, card=card, free_for_collect=free))

    said = " ".join(in_words(found, RULES, "nl", "Europe/Amsterdam").parts[-1][1])
    assert ("geen vrije tijd" in said) is is_told


def test_nobody_waits_since_a_photo_of_years_ago_that_is_used_again() -> None:
    old = tuple(replace(one, taken_on=date(2021, 9, 20)) for one in TAKEN)
    rules = replace(RULES, days_back=180)

    assert turn(rules, facts(*old, taken_days=(900,) * 60)).expected is None
