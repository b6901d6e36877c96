"""What the commands for figures say, and their help in Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both

REPORT_SENTENCES: Final[Mapping[str, Both]] = {
    "report_sums": Both(
        "Eerste vrije tijden genoteerd: {noted}; dagen opgeteld: {days}.",
        "First free times noted: {noted}; days summed up: {days}.",
    ),
    "report_written": Both("Geschreven: {file}", "Written: {file}"),
}

REPORT_HELP: Final = {
    "Tell figures, and make the monthly report.": "Geef cijfers, en maak het maandrapport.",
    "List the figures, each with its definition.": "Toon de cijfers, elk met zijn definitie.",
    "First day; that of this month by default.": "Eerste dag; standaard die van deze maand.",
    "Last day; today by default.": "Laatste dag; standaard vandaag.",
    "One location; all of them by default.": "Eén locatie; standaard alle.",
    "By what it is taken apart.": "Waarnaar het wordt uitgesplitst.",
    "Write it there: .xlsx, .csv or .pdf.": "Schrijf het daar: .xlsx, .csv of .pdf.",
    "Tell one figure over a period, taken apart, with its definition.": (
        "Geef één cijfer over een periode, uitgesplitst, met zijn definitie."
    ),
    "Do the nightly work for figures now: note first free times, sum up days that are over.": (
        "Doe nu het nachtwerk voor cijfers: noteer eerste vrije tijden, tel dagen op die voorbij "
        "zijn."
    ),
    "The PDF to be written.": "De PDF die wordt geschreven.",
    "Make the report of a month as PDF: all figures with charts and definitions.": (
        "Maak het rapport van een maand als PDF: alle cijfers met grafieken en definities."
    ),
}
