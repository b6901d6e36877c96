"""How figures are worded: values with their units, months, days, places and kinds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from counter_app.domain.reports.figures import Figure, Grouping, Measure, Unit
from counter_app.domain.reports.report import FigureReport, Line
from counter_app.letters.texts import Texts, texts

Row = list[str | float | None]
_FINE = frozenset({Unit.PERCENT, Unit.HOURS})
_FEW = 100
"""Percentages and hours below this many are told with one decimal."""


class ReportWords:
    """The words of figures in one language."""

    def __init__(self, language: str) -> None:
        """Take the language's templates; Dutch ones where it has none of its own."""
        self._texts: Texts = texts(language if language in {"nl", "en"} else "nl")
        self.language = self._texts.language

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of reports. Raises KeyError."""
        return self._texts.say(f"report.{key}", **values)

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number as the language does: 1.234,5 or 1,234.5."""
        written = f"{value:,.{decimals}f}"
        if self.language == "nl":
            written = written.translate(str.maketrans(",.", ".,"))
        return written

    def amount(self, value: float | None, unit: Unit) -> str:
        """Write a value with its unit, or that there is none."""
        if value is None:
            return self.say("nothing")
        fine = unit in _FINE and 0 < abs(value) < _FEW
        written = self.number(value, 1 if fine else 0)
        if written == "1":
            return self.say(f"single.{unit}")
        return self.say(f"units.{unit}", number=written)

    def value(self, figure: Figure, line: Line) -> str:
        """Write what a line says."""
        return self.amount(line.value, figure.unit)

    def counted(self, figure: Figure, line: Line) -> str:
        """Write what a line says, and of how many more cases nobody knows it."""
        return self._counted(figure, line, "with_unknown")

    def _counted(self, figure: Figure, line: Line, sentence: str) -> str:
        said = self.value(figure, line)
        if not line.unknown:
            return said
        return self.say(sentence, value=said, unknown=self.number(line.unknown))

    def short(self, figure: Figure, line: Line) -> str:
        """Write what a line says where nothing around it tells how it is measured."""
        said = self._counted(figure, line, "with_unknown_short")
        if figure.measure is Measure.SPREAD and line.value is not None:
            return self.say("median_only", value=said)
        return said

    def headline(self, report: FigureReport) -> str:
        """Write the whole of a figure, a spread with both its values."""
        whole, unit = report.whole, report.figure.unit
        if report.figure.measure is Measure.SPREAD and whole.value is not None:
            return self.say(
                "median_of", value=self.amount(whole.value, unit),
                high=self.amount(whole.high, unit),
            )  # fmt: skip
        return self.counted(report.figure, whole)

    def key(self, by: Grouping, key: str, names: Mapping[str, str]) -> str:
        """Write what a line is about."""
        match by:
            case Grouping.MONTH:
                year, month = key.split("-")
                return self.month(date(int(year), int(month), 1))
            case Grouping.DAY:
                return self.day(date.fromisoformat(key))
            case Grouping.LOCATION:
                return names.get(key, key)
            case Grouping.KIND:
                return self.kind(key)

    def kind(self, code: str) -> str:
        """Write a kind: a service, an age, or another word; numbers and desks as they are."""
        for group in ("day_list.services", "report.kinds"):
            found = f"{group}.{code.lower()}"
            if self._texts.has(found):
                return self._texts.say(found)
        rules, dot, rule_set = code.partition(".")
        if dot and rules == "reuse":
            return self.say("by_reuse", code=rule_set)
        least, dash, most = code.partition("-")
        if dash and least.isdecimal() and (not most or most.isdecimal()):
            if not most:
                return self.say("older_than", days=int(least) - 1)
            return self.say("days_between", least=int(least), most=int(most))
        return code

    def month(self, day: date) -> str:
        """Write the month of a day."""
        name = self._texts.template("dates.months").split("\n")[day.month - 1]
        return self.say("month_name", month=name, year=day.year)

    def day(self, day: date) -> str:
        """Write a day."""
        return self._texts.date(day)

    def grouping(self, figure: Figure, by: Grouping) -> str:
        """Write by what a figure is taken apart."""
        if by is Grouping.KIND:
            return figure.in_language(self.language).kind
        return self.say(f"by_{by}")

    def period(self, report: FigureReport) -> str:
        """Write the days that a report speaks of."""
        if report.figure.is_standing:
            return self.say("standing")
        asked = report.asked
        return self.say("period", first=self.day(asked.first), last=self.day(asked.last))

    def sources(self, figure: Figure) -> str:
        """Write what a figure is read from, table by table."""
        tables = ", ".join(self.say(f"tables.{one}") for one in figure.sources)
        return self.say("sources", tables=tables)


def table_of(report: FigureReport, language: str) -> tuple[tuple[str, ...], list[Row]]:
    """Return a report as a table: what each line is about, its value, and what it rests on."""
    words = ReportWords(language)
    figure = report.figure
    unit = words.say(f"units.{figure.unit}", number="").strip()
    head = [words.grouping(figure, report.asked.by), f"{words.say('value')} ({unit})"]
    spread, share = figure.measure is Measure.SPREAD, figure.measure is Measure.SHARE
    if spread:
        head.append(f"{words.say('high')} ({unit})")
    head.append(words.say("cases"))
    if share:
        head.append(words.say("of"))
    if figure.unknown:
        head.append(words.say("unknown"))
    rows: list[Row] = []
    for line in (*report.lines, report.whole):
        name = (
            words.key(report.asked.by, line.key, report.names) if line.key else words.say("whole")
        )
        value = None if line.value is None else round(line.value, 2)
        row: Row = [name, value]
        if spread:
            row.append(line.high)
        row.append(line.cases)
        if share:
            row.append(line.of)
        if figure.unknown:
            row.append(line.unknown)
        rows.append(row)
    return tuple(head), rows
