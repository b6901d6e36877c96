"""Figures on paper and as tables: what is read there, in both languages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from uuid import UUID

import pypdfium2
import pytest

from counter_app.domain.contacts.avoided import Saving
from counter_app.domain.issuance_details import Refusal
from counter_app.domain.messages import MessageKind
from counter_app.domain.partners.organisation import OrganisationKind
from counter_app.domain.reports.figures import Grouping
from counter_app.domain.reports.report import Asked, FigureReport, Line
from counter_app.letters.report import Paper, render
from counter_app.letters.report_words import ReportWords, table_of
from counter_app.settings import figure_rules, plan_rules
from tests import factories as f

RULES = figure_rules()
PLACE = UUID(int=7)


def a_report(code: str, by: Grouping, *lines: Line, whole: Line) -> FigureReport:
    asked = Asked(figure=code, first=date(2026, 9, 1), last=date(2026, 9, 30), by=by)
    return FigureReport(
        asked=asked, figure=RULES.figures[code], whole=whole, lines=lines, made_at=f.NOW,
        names={str(PLACE): "Den Haag"},
    )  # fmt: skip


WAIT = a_report(
    "hall_wait", Grouping.LOCATION, Line(key=str(PLACE), cases=1200, value=4, high=15),
    whole=Line(key="", cases=1200, value=4, high=15),
)  # fmt: skip
MISSED = a_report(
    "no_shows", Grouping.MONTH, Line(key="2026-09", cases=3, value=12.5, of=24),
    whole=Line(key="", cases=3, value=12.5, of=24),
)  # fmt: skip
NOTHING = a_report("refusals", Grouping.KIND, whole=Line(key="", cases=0, value=0))


def read(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("nl", ("Maandrapport september 2026", "Den Haag", "4 min · 15 min", "12,5 %",
                "september 2026", "4 min (mediaan)", "In deze periode waren er geen gevallen.",
                "3 min (mediaan)", "Alle locaties", "9 van de 10 hooguit")),
        ("en", ("Monthly report September 2026", "Den Haag", "4 min · 15 min", "12.5 %",
                "September 2026", "4 min (median)", "There were no cases in this period.",
                "3 min (median)", "All locations", "9 of 10 at most")),
    ],
)  # fmt: skip
def test_the_month_says_values_definitions_and_the_month_before(
    language: str, wanted: tuple[str, ...]
) -> None:
    paper = Paper(
        language=language, reports=(WAIT, MISSED, NOTHING), month=date(2026, 9, 1),
        before={"hall_wait": Line(key="", cases=900, value=3, high=12)},
    )  # fmt: skip
    found = read(render(paper))
    for words in wanted:
        assert words in found
    said = " ".join(found.split())
    for report in (WAIT, MISSED, NOTHING):
        told = report.figure.in_language(language)
        assert told.name in said
        assert told.definition[:60] in said, "its definition stands beside it"


def test_many_lines_go_on_over_pages() -> None:
    lines = [Line(key=f"2026-08-{day:02}", cases=day, value=day) for day in range(1, 32)]
    report = a_report(
        "visits_served", Grouping.DAY, *lines, whole=Line(key="", cases=496, value=496)
    )
    found = read(render(Paper(language="en", reports=(report, report, report))))
    assert found.count("31 August 2026") == 3


def charted(number: int, bars: int) -> FigureReport:
    """Return a figure with so many bars, each with a name that stands nowhere else."""
    keys = [UUID(int=1000 * number + n) for n in range(bars)]
    made = a_report(
        "hall_wait", Grouping.LOCATION,
        *(Line(key=str(key), cases=9, value=4, high=15) for key in keys),
        whole=Line(key="", cases=9 * bars, value=4, high=15),
    )  # fmt: skip
    return replace(made, names={str(key): f"Q{number}x{n}z" for n, key in enumerate(keys)})


@pytest.mark.parametrize("bars", [1, 2, 5, 9, 14, 15, 18, 23, 31])
@pytest.mark.parametrize("month", [None, date(2026, 9, 1)])
def test_no_bar_stands_alone_on_a_page(bars: int, month: date | None) -> None:
    reports = tuple(charted(number, 1 + (bars * number) % 31) for number in range(1, 9))
    pdf = render(Paper(language="nl", reports=reports, month=month))
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    for number, one in enumerate(reports, 1):
        on = [
            next(at for at, said in enumerate(pages) if f"Q{number}x{n}z" in said)
            for n in range(len(one.lines))
        ]
        shares = Counter(on).values()
        assert len(shares) == 1 or (len(on) > 14 and min(shares) >= 4)


def test_tables_hold_numbers_and_the_whole() -> None:
    head, rows = table_of(WAIT, "nl")
    assert head == ("Per locatie", "Waarde (min)", "9 van de 10 hooguit (min)", "Gevallen")
    assert rows == [["Den Haag", 4, 15, 1200], ["Geheel", 4, 15, 1200]]
    head, rows = table_of(MISSED, "en")
    assert head == ("By month", "Value (%)", "Cases", "Of")
    assert rows[0] == ["September 2026", 12.5, 3, 24]


def test_values_are_worded() -> None:
    dutch, english = ReportWords("nl"), ReportWords("en")
    figure = RULES.figures
    assert dutch.amount(1234567, figure["visits_served"].unit) == "1.234.567 bezoeken"
    assert english.amount(1234567, figure["visits_served"].unit) == "1,234,567 visits"
    assert dutch.amount(1, figure["visits_served"].unit) == "1 bezoek"
    assert english.amount(2.25, figure["hours_saved"].unit) == "2.2 hours"
    assert english.amount(None, figure["hall_wait"].unit) == "–"
    assert [dutch.kind(code) for code in ("000-007", "091-", "COLLECT_DOCUMENT", "DH 4")] == [
        "0 tot en met 7 dagen", "meer dan 90 dagen", "Document ophalen", "DH 4",
    ]  # fmt: skip
    assert english.kind("identity_doubted") == "Identity in doubt"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_figure_is_read_from_is_said_in_words(language: str) -> None:
    words = ReportWords(language)
    for figure in figure_rules().figures.values():
        assert "_" not in words.sources(figure)


def test_every_closed_list_of_kinds_has_words() -> None:
    for code in (*OrganisationKind, *Refusal, *MessageKind):
        for language in ("nl", "en"):
            assert ReportWords(language).kind(code.value) != code.value


@pytest.mark.parametrize(("language", "detour"), [("en", "1.3"), ("nl", "1,3")])
def test_definitions_name_the_rules_that_the_record_is_written_by(
    language: str, detour: str
) -> None:
    travel = plan_rules().travel
    assert f"{travel.detour:g}" == detour.replace(",", ".")
    way = RULES.figures["kilometres_saved"].in_language(language).definition
    hours = RULES.figures["hours_saved"].in_language(language).definition
    assert detour in way
    assert f"{travel.kilometres_per_hour:g}" in hours


def test_of_how_many_it_is_not_known_is_said_everywhere() -> None:
    whole = Line(key="", cases=40, value=1250.4, unknown=3)
    report = a_report("kilometres_saved", Grouping.LOCATION, replace(whole, key=str(PLACE)),
                      whole=whole)  # fmt: skip
    head, rows = table_of(report, "en")
    assert head == ("By location", "Value (km)", "Cases", "Not known")
    assert rows[0] == ["Den Haag", 1250.4, 40, 3]
    assert ReportWords("en").headline(report) == "1,250 km, not known for 3 more"
    assert ReportWords("nl").short(report.figure, whole) == "1.250 km, 3 onbekend"
    assert "not known for 3 more" in read(render(Paper(language="en", reports=(report,))))


def test_rules_are_told_in_words() -> None:
    dutch, english = ReportWords("nl"), ReportWords("en")
    assert english.kind("reuse.E") == "Reused by set E"
    assert dutch.kind("reuse.E") == "Hergebruik volgens regels E"
    assert english.kind("collect.courier") == "Brought home by courier"
    for saving in Saving:
        assert dutch.kind(saving.value) != saving.value
