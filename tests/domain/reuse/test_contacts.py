"""Contacts other than photo and prints: by example, and what holds of every decision."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.reuse.contact_rules import Contact, ContactRules, Paper, Purpose
from counter_app.domain.reuse.contacts import (
    Basis,
    ContactAnswer,
    ContactFacts,
    ContactReason,
    PaperOnFile,
    decide_contact,
)
from counter_app.domain.reuse.facts import Product
from counter_app.settings import contact_rules

RULES = contact_rules()
TODAY = date(2026, 9, 4)
ADULT = ContactFacts(on=TODAY, born=PartialDate(1990, 5, 1), nationality="USA")
SKILLED = replace(
    ADULT, purpose=Purpose.HIGHLY_SKILLED_MIGRANT, product=Product.FIRST_PERMIT,
    granted_on=date(2026, 9, 1),
)  # fmt: skip
SEEN = replace(ADULT, verified_on=date(2025, 3, 1))
VALID = replace(ADULT, valid_until=date(2027, 3, 1))
REPORT = PaperOnFile(paper=Paper.POLICE_REPORT, dated=date(2026, 9, 2), language="es")
STATEMENT = PaperOnFile(paper=Paper.SPONSOR_STATEMENT, dated=date(2026, 3, 5))
LOST = replace(ADULT, lost_on=date(2026, 9, 1), papers=(REPORT,))

EXAMPLES = [
    (Contact.START_WORK, SKILLED, "not_needed", "mvv_free", "assumed"),
    (Contact.START_WORK, replace(SKILLED, has_mvv=True), "needed", "granted_by_handing_over",
     "stated"),
    (Contact.START_WORK, replace(SKILLED, nationality="IND"), "unknown", "fact_missing", "stated"),
    (Contact.START_WORK, replace(SKILLED, granted_on=None), "needed", "not_granted", "assumed"),
    (Contact.START_WORK, replace(SKILLED, purpose=Purpose.STUDY), "needed", "purpose_not_named",
     "assumed"),
    (Contact.START_WORK, replace(SKILLED, on=date(2021, 1, 1)), "unknown", "rules_not_found",
     "not_found"),
    (Contact.COLLECT, SEEN, "delivery", "verified", "assumed"),
    (Contact.COLLECT, ADULT, "needed", "not_verified", "assumed"),
    (Contact.COLLECT, replace(SEEN, born=PartialDate(2010, 5, 1)), "needed", "minor", "assumed"),
    (Contact.COLLECT, replace(SEEN, born=PartialDate(0)), "unknown", "fact_missing", "stated"),
    (Contact.COLLECT, replace(SEEN, product=Product.ID_W), "needed", "document_not_named",
     "assumed"),
    (Contact.COLLECT, replace(SEEN, product=Product.FIRST_PERMIT, has_mvv=True), "needed",
     "granted_by_handing_over", "stated"),
    (Contact.COLLECT, replace(SEEN, on=date(2020, 11, 2)), "needed", "in_person", "stated"),
    (Contact.RENEWAL, VALID, "not_needed", "still_valid", "assumed"),
    (Contact.RENEWAL, replace(VALID, on=date(2026, 12, 1)), "needed", "ends_soon", "assumed"),
    (Contact.RENEWAL, replace(VALID, on=date(2027, 3, 2)), "needed", "expired", "stated"),
    (Contact.RENEWAL, replace(VALID, lost_on=date(2026, 9, 1)), "needed", "extend_instead",
     "stated"),
    (Contact.RENEWAL, replace(VALID, valid_until=date(2027, 3, 5), lost_on=TODAY), "needed",
     "lost", "stated"),
    (Contact.STICKER, VALID, "not_needed", "still_valid", "stated"),
    (Contact.STICKER, replace(VALID, on=date(2027, 3, 2)), "not_needed", "nothing_filed",
     "stated"),
    (Contact.STICKER, replace(VALID, on=date(2027, 3, 2), filed_on=TODAY), "needed", "expired",
     "stated"),
    (Contact.STICKER, replace(SKILLED, has_mvv=False), "needed", "first_without_mvv", "stated"),
    (Contact.STICKER, replace(SKILLED, has_mvv=True), "needed", "mvv_not_ready", "stated"),
    (Contact.STICKER, replace(SKILLED, has_mvv=True, on=date(2024, 10, 29)), "not_needed",
     "granted_by_handing_over", "stated"),
    (Contact.STICKER, replace(VALID, purpose=Purpose.ASYLUM), "not_needed", "asylum", "stated"),
]  # fmt: skip
PAPERS = [
    (Paper.BIRTH_CERTIFICATE, ADULT, "needed", "not_on_file"),
    (Paper.BIRTH_CERTIFICATE,
     replace(ADULT, papers=(PaperOnFile(paper=Paper.BIRTH_CERTIFICATE, dated=date(1990, 6, 1)),)),
     "not_needed", "on_file"),
    (Paper.POLICE_REPORT, LOST, "needed", "other_language"),
    (Paper.POLICE_REPORT, replace(LOST, papers=(replace(REPORT, is_translated=True),)),
     "not_needed", "on_file"),
    (Paper.POLICE_REPORT,
     replace(LOST, papers=(replace(REPORT, language="fr", dated=date(2024, 1, 1)),)), "needed",
     "other_loss"),
    (Paper.SPONSOR_STATEMENT, replace(ADULT, papers=(STATEMENT,)), "not_needed", "on_file"),
    (Paper.SPONSOR_STATEMENT, replace(ADULT, on=date(2026, 9, 5), papers=(STATEMENT,)), "needed",
     "too_old"),
]  # fmt: skip


@pytest.mark.parametrize(("contact", "facts", "answer", "reason", "basis"), EXAMPLES)
def test_each_contact_gets_the_answer_of_the_rules(
    contact: Contact, facts: ContactFacts, answer: str, reason: str, basis: str
) -> None:
    found = decide_contact(RULES, contact, facts)

    assert (found.answer, found.reason, found.basis) == (answer, reason, basis)
    assert found.basis is Basis.NOT_FOUND or found.source


@pytest.mark.parametrize(("paper", "facts", "answer", "reason"), PAPERS)
def test_what_is_on_file_need_not_be_brought_again(
    paper: Paper, facts: ContactFacts, answer: str, reason: str
) -> None:
    found = decide_contact(RULES, Contact.PAPER, facts, paper)

    assert (found.answer, found.reason) == (answer, reason)


def test_what_changes_it_and_when_is_told() -> None:
    child = decide_contact(RULES, Contact.COLLECT, replace(SEEN, born=PartialDate(2010, 5, 1)))
    renewal = decide_contact(RULES, Contact.RENEWAL, VALID)

    assert child.coming is not None
    assert renewal.coming is not None
    assert (child.coming.on, child.coming.answer) == (date(2028, 5, 1), ContactAnswer.DELIVERY)
    assert (renewal.coming.on, renewal.coming.reason) == (date(2026, 12, 1), "ends_soon")


DAYS = st.dates(date(2020, 1, 1), date(2028, 12, 31))
FACTS = st.builds(
    ContactFacts, on=DAYS, born=st.dates(date(1950, 1, 1), date(2019, 1, 1)).map(PartialDate.of),
    nationality=st.sampled_from(["USA", "IND"]), product=st.sampled_from(Product),
    purpose=st.sampled_from(Purpose), has_mvv=st.sampled_from([None, True, False]),
    valid_until=st.none() | DAYS, verified_on=st.none() | st.just(date(2019, 1, 1)),
    filed_on=st.none() | st.just(date(2019, 1, 1)), granted_on=st.just(date(2019, 1, 1)),
    papers=st.lists(
        st.builds(PaperOnFile, paper=st.sampled_from(Paper), dated=st.just(date(2019, 1, 1))),
        max_size=2,
    ).map(tuple),
)  # fmt: skip


@settings(max_examples=60)
@given(FACTS, st.sampled_from([one for one in Contact if one is not Contact.PAPER]))
def test_the_answer_holds_until_the_foretold_day(facts: ContactFacts, contact: Contact) -> None:
    found = decide_contact(RULES, contact, facts)
    end = found.coming.on if found.coming else facts.on + timedelta(days=900)
    step = max(1, (end - facts.on).days // 9)

    for days in range(step, (end - facts.on).days, step):
        later = decide_contact(RULES, contact, replace(facts, on=facts.on + timedelta(days=days)))
        assert later.answer is found.answer
    if found.coming:
        then = decide_contact(RULES, contact, replace(facts, on=end))
        assert then.answer is found.coming.answer is not found.answer


@given(DAYS, DAYS, DAYS, st.sampled_from(Paper))
def test_an_older_paper_never_counts_where_a_newer_one_does_not(
    on: date, one: date, other: date, paper: Paper
) -> None:
    older, newer = sorted((one, other))

    def counts(dated: date) -> bool:
        papers = (PaperOnFile(paper=paper, dated=dated),)
        facts = replace(ADULT, on=max(on, newer), lost_on=date(2021, 1, 1), papers=papers)
        found = decide_contact(RULES, Contact.PAPER, facts, paper)
        return found.reason is ContactReason.ON_FILE

    assert counts(newer) or not counts(older)


def test_two_rules_for_one_day_are_refused() -> None:
    rule = '[[rules]]\ncode = "x"\nversion = 1\nsource = "x"\n'
    with pytest.raises(ValueError, match="overlaps"):
        ContactRules.parse([f'contact = "renewal"\n{rule}{rule}'])
