"""Sentences, errors and help of `counter-app rules`, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.errors import Code

RULE_SENTENCES: Final[Mapping[str, Both]] = {
    "rules_in_force": Both(
        "{name} (versie {version}): {since} tot en met {until} [{source}]",
        "{name} (version {version}): {since} to {until} [{source}]",
    ),
    "rules_stored": Both("{name}: {state}. {note}", "{name}: {state}. {note}"),
    "rules_now": Both("{name} is nu: {state}.", "{name} is now: {state}."),
    "rules_checked": Both(
        "{right} van {whole} voorbeelden kloppen.", "{right} of {whole} examples are right."
    ),
    "rules_wrong": Both(
        "  {number}: verwacht {expected}, gevonden {found}. {because}",
        "  {number}: expected {expected}, found {found}. {because}",
    ),
    "rules_preview": Both(
        "{differing} van {looked_at} personen krijgen een ander antwoord.",
        "{differing} of {looked_at} people are decided otherwise.",
    ),
    "rules_shift": Both(
        "  {people}: van '{before}' naar '{after}'", "  {people}: from '{before}' to '{after}'"
    ),
    "rules_replayed": Both(
        "Regels {code}: {visits} bezoeken; van {undecided} personen zegt de tekst het niet.",
        "Rules {code}: {visits} visits; of {undecided} people the text does not say.",
    ),
    "rules_written": Both("{file} is geschreven.", "{file} was written."),
}
RULE_ERRORS: Final[Mapping[Code, Both]] = {
    Code.RULES_UNREADABLE: Both(
        "Dit is geen set regels. Schrijf hem zoals de bestanden in resources/rules/reuse.",
        "This is no rule set. Write it like the files in resources/rules/reuse.",
    ),
    Code.EXAMPLES_FAIL: Both(
        "Niet elk voorbeeld krijgt het verwachte antwoord. Maak de voorbeelden of de regels goed.",
        "Not every example gets the expected answer. Mend the examples or the rules.",
    ),
}
RULE_FACTS: Final[Mapping[Code, Both]] = {
    Code.EXAMPLES_FAIL: Both("Het gaat om: {wrong}.", "These: {wrong}."),
}
RULE_HELP: Final[Mapping[str, str]] = {
    "Look after rule sets on reuse of photo and fingerprints.": (
        "Beheer de sets regels over hergebruik van foto en vingerafdrukken."
    ),
    "Look after rule sets on reuse.": "Beheer de sets regels over hergebruik.",
    "List the rule sets: those that came with the program, and the office's own.": (
        "Toon de sets regels: die van het programma, en die van het kantoor zelf."
    ),
    "Show a rule set as its file would have it, its examples and its history.": (
        "Toon een set regels zoals zijn bestand hem zou hebben, met voorbeelden en geschiedenis."
    ),
    (
        "NAME is the code of a set that came with the program, or code and number of one's own: "
        "E-2."
    ): "NAME is de code van een set van het programma, of code en nummer van een eigen set: E-2.",
    "Table of example persons.": "Tabel met voorbeeldpersonen.",
    ("Run example persons on the rule set of a file. Exit code 1 when one is decided otherwise."): (
        "Pas de set regels van een bestand toe op voorbeeldpersonen. Exitcode 1 als er een een "
        "ander antwoord krijgt."
    ),
    "Why it is made.": "Waarom hij wordt gemaakt.",
    "Why.": "Waarom.",
    "Write down a new version from a file and its table of example persons.": (
        "Leg een nieuwe versie vast uit een bestand en zijn tabel met voorbeeldpersonen."
    ),
    "Propose a draft; what it says rests from now on.": (
        "Stel een concept voor; wat er staat ligt vanaf nu vast."
    ),
    "Make a proposal a draft again.": "Maak van een voorstel weer een concept.",
    "Publish a proposal of somebody else: decisions are made by it from now on.": (
        "Maak een voorstel van een ander bekend: vanaf nu wordt ermee beslist."
    ),
    "Take a published version out of force, or put a draft away.": (
        "Haal een bekendgemaakte versie van kracht, of leg een concept weg."
    ),
    "Count who on file would be decided otherwise under a rule set. Nobody is named here.": (
        "Tel wie er bekend is en een ander antwoord zou krijgen. Er wordt niemand genoemd."
    ),
    "Tell when it is a person's turn.": "Zeg wanneer iemand aan de beurt is.",
    "Tell what is done, what is next, what need not be done, and when, and how sure that is.": (
        "Zeg wat er is gedaan, wat er komt, wat niet hoeft, wanneer, en hoe zeker dat is."
    ),
    "Write the letter to this file (PDF), in the language of the answers.": (
        "Schrijf de brief naar dit bestand (PDF), in de taal van de antwoorden."
    ),
    "Where to write.": "Waar het wordt geschreven.",
    "Write the example persons of the shipped rule sets as a table that a lawyer can read.": (
        "Schrijf de voorbeeldpersonen van de meegeleverde sets als tabel die een jurist kan lezen."
    ),
    "A smaller draw, of so many visits.": "Een kleinere trekking, van zoveel bezoeken.",
    "Play a year again on made-up people: how many visits each rule set would have asked for.": (
        "Speel een jaar na met bedachte personen: hoeveel bezoeken elke set zou hebben gevraagd."
    ),
}
