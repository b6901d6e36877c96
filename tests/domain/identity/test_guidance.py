"""The check lists cover every kind of document, in both languages, with a source."""

from counter_app import paths, settings
from counter_app.domain.identity.document_kinds import DocumentKind
from counter_app.domain.identity.verification import Question


def test_every_kind_has_a_short_list_with_sources() -> None:
    found = settings.guidance()
    readme = paths.resource("guidance", "README.md").read_text(encoding="utf-8")
    for kind in DocumentKind:
        checks = found.document_checks(kind)
        assert 3 <= len(checks) <= 7, kind
        assert {check.question for check in checks} == {Question.DOCUMENT_GENUINE}
    for check in (*found.holder, *(c for kind in DocumentKind for c in found.kinds[kind])):
        assert f"`{check.source}`" in readme
        assert set(check.words) == {"en", "nl"}
        assert check.say("nl") != check.say("en") == check.say("fr")
    assert {check.question for check in found.holder} == {Question.HOLDER_IS_PERSON}


def test_lists_are_equally_long_in_both_languages() -> None:
    found = settings.guidance()
    assert len(found.asked("nl")) == len(found.asked("en")) == len(found.asked("fr"))
    assert len(found.in_doubt("nl")) == len(found.in_doubt("en"))


def test_nothing_on_the_screen_accuses() -> None:
    """The person on the other side of the counter may read along."""
    text = paths.resource("guidance", "checks.toml").read_text(encoding="utf-8").casefold()
    for word in (
        "fraud",
        "fake",
        "forge",
        "vals",
        "suspect",
        "verdacht",
        "crim",
        "police",
        "politie",
    ):
        assert word not in text
