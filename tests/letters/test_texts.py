"""Templates agree between languages; dates follow the letter's language and the wall clock."""

import string
from datetime import UTC, date, datetime

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.issuance import OldDocument
from counter_app.letters.data import CancellationReason, LetterKind
from counter_app.letters.texts import languages, local, texts

DUTCH = texts("nl")


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_what_a_person_is_sent_or_signs_is_there_in_seven_languages() -> None:
    for of in ("appointment", "mail", "calendar", "dates", "receipt"):
        assert set(languages(of)) == {"nl", "en", "uk", "ar", "tr", "fr", "es"}


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_key_with_the_same_placeholders(language: str) -> None:
    words = texts(language)
    assert words.language == language
    wanted = {
        key
        for key in DUTCH.keys()  # noqa: SIM118 - keys() is a method of Texts
        if language in languages(key.partition(".")[0])
    }
    assert words.keys() == wanted
    for key in wanted:
        assert placeholders(words.template(key)) == placeholders(DUTCH.template(key)), key
        assert words.template(key).strip(), key


@pytest.mark.parametrize("language", languages())
def test_week_and_year_are_complete(language: str) -> None:
    assert len(texts(language).template("dates.weekdays").split("\n")) == 7
    assert len(texts(language).template("dates.months").split("\n")) == 12


def test_closed_lists_have_words() -> None:
    assert all(DUTCH.has(f"appointment.{kind}.title") for kind in LetterKind)
    told = set(CancellationReason) - {CancellationReason.NOT_STATED}
    assert all(DUTCH.has(f"appointment.reason.{reason}") for reason in told)
    assert all(DUTCH.has(f"receipt.old_{fate}") for fate in OldDocument)


def test_dates_are_worded_by_language() -> None:
    summer = local(datetime(2026, 9, 5, 7, 10, tzinfo=UTC), "Europe/Amsterdam")
    winter = local(datetime(2027, 1, 4, 7, 10, tzinfo=UTC), "Europe/Amsterdam")
    assert DUTCH.moment(summer) == "zaterdag 5 september 2026 om 09:10 uur"
    assert DUTCH.moment(winter) == "maandag 4 januari 2027 om 08:10 uur"
    assert texts("en").moment(summer) == "Saturday 5 September 2026 at 09:10"
    assert DUTCH.date(date(2028, 2, 29)) == "29 februari 2028"


@pytest.mark.parametrize("language", languages())
def test_a_time_that_comes_twice_is_told_apart(language: str) -> None:
    first, again = (
        local(datetime(2026, 10, 25, hour, 30, tzinfo=UTC), "Europe/Amsterdam") for hour in (0, 1)
    )
    words = texts(language)
    assert words.moment(first) != words.moment(again)
    assert all("02:30" in words.moment(one) for one in (first, again))
    if language == "nl":
        assert words.moment(first) == "zondag 25 oktober 2026 om 02:30 uur (zomertijd)"
        assert words.moment(again) == "zondag 25 oktober 2026 om 02:30 uur (wintertijd)"


def test_dutch_stands_in_for_a_language_without_templates() -> None:
    assert texts("tlh") is DUTCH
    assert texts("../en") is DUTCH


def test_unknown_codes_zones_and_naive_moments_are_refused() -> None:
    with pytest.raises(Invalid) as unknown:
        DUTCH.term("appointment.service", "flying_lessons")
    assert (unknown.value.code, unknown.value.field) == (Code.NOT_FOUND, "service")
    for zone in ("Europe/Atlantis", "../etc/passwd", ""):
        with pytest.raises(Invalid) as nowhere:
            local(datetime(2026, 9, 5, tzinfo=UTC), zone)
        assert nowhere.value.field == "time_zone"
    with pytest.raises(Invalid):
        local(datetime(2026, 9, 5), "Europe/Amsterdam")  # noqa: DTZ001


def test_codes_of_services_read_in_any_case() -> None:
    assert DUTCH.term("appointment.service", "COLLECT_DOCUMENT") == "Verblijfsdocument ophalen"


@pytest.mark.parametrize(
    ("language", "summer", "leap", "first"),
    [
        ("uk", "неділя, 29 березня 2026 року, 03:00", "29 лютого 2028 року", "1 травня 2026 року"),
        ("tr", "29 Mart 2026 Pazar, saat 03:00", "29 Şubat 2028", "1 Mayıs 2026"),
        ("fr", "dimanche 29 mars 2026 à 03:00", "29 février 2028", "1er mai 2026"),
        ("es", "domingo 29 de marzo de 2026 a las 03:00", "29 de febrero de 2028",
         "1 de mayo de 2026"),
        ("ar", "الأحد 29 آذار/مارس 2026، الساعة 03:00", "29 شباط/فبراير 2028", "1 أيار/مايو 2026"),
    ],
)  # fmt: skip
def test_dates_in_other_languages(language: str, summer: str, leap: str, first: str) -> None:
    words = texts(language)
    begins = local(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "Europe/Amsterdam")
    assert words.moment(begins) == summer
    assert words.date(date(2028, 2, 29)) == leap
    assert words.date(date(2026, 5, 1)) == first
