"""Sentences and help of the commands for the control tower and its scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both

TOWER_SENTENCES: Final[Mapping[str, Both]] = {
    "tower_head": Both(
        "{first} tot en met {last}. Verwacht: het midden van wat op dezelfde weekdagen van de "
        "afgelopen {weeks} weken bezet was, of wat nu geboekt is als dat meer is.",
        "{first} to {last}. Expected: the middle one of what was taken on the same weekdays of "
        "the past {weeks} weeks, or what is booked now if that is more.",
    ),
    "tower_line": Both(
        "{name}: {state}; geboekt {booked} %, verwacht {expected} % van {hours} balie-uren; "
        "eerste vrije tijd {free}; {cards} passen, {stickers} stickers; {absent} balie-uren "
        "zonder bezetting.",
        "{name}: {state}; booked {booked} %, expected {expected} % of {hours} desk hours; "
        "first free time {free}; {cards} cards, {stickers} stickers; {absent} desk hours without "
        "staff.",
    ),
    "tower_closed": Both("dicht", "closed"),
    "tower_calm": Both("rustig", "calm"),
    "tower_busy": Both("druk", "busy"),
    "tower_full": Both("vol", "full"),
    "tower_none": Both("geen", "none"),
    "tower_present": Both("de huidige planning", "the present plan"),
    "tower_greedy": Both("het eenvoudige voorstel", "the plain plan"),
    "tower_solver": Both("het voorstel van de oplosser", "the solver's plan"),
    "tower_month": Both(
        "Een week die geldt van {first} tot en met {last}.",
        "A week that holds from {first} to {last}.",
    ),
    "tower_plan": Both(
        "{method}: wachten gemiddeld {mean} dagen, de helft hoogstens {median}, negen van de tien "
        "hoogstens {p90}; {hours} balie-uren; {away} diensten elders per week.",
        "{method}: waiting {mean} days on average, half at most {median}, nine in ten at most "
        "{p90}; {hours} desk hours; {away} duties elsewhere a week.",
    ),
    "tower_site": Both(
        "  {name}: gemiddeld {mean} dagen, negen van de tien hoogstens {p90}; {hours} balie-uren; "
        "{coming} diensten van elders, {going} naar elders.",
        "  {name}: {mean} days on average, nine in ten at most {p90}; {hours} desk hours; "
        "{coming} duties from elsewhere, {going} to elsewhere.",
    ),
    "tower_no_solver": Both(
        "De oplosser is hier niet geïnstalleerd (onderdeel solver): alleen het eenvoudige "
        "voorstel.",
        "The solver is not installed here (extra solver): the plain plan alone.",
    ),
    "scenario_preset": Both("om mee te beginnen: {name}", "to begin with: {name}"),
    "scenario_kept": Both("bewaard op {at}: {name}", "kept on {at}: {name}"),
    "scenario_was_kept": Both("{name} is bewaard.", "{name} was kept."),
    "scenario_forgotten": Both("{name} is weggegooid.", "{name} was thrown away."),
    "scenario_report": Both("Het verslag staat in {file}.", "The report is in {file}."),
    "scenario_asked": Both(
        "{name}: {weeks} weken vanaf {day}.", "{name}: {weeks} weeks from {day}."
    ),
    "scenario_without": Both("zonder maatregelen", "without measures"),
    "scenario_answered": Both("met maatregelen", "with measures"),
    "scenario_course": Both(
        "  {which}: wachten gemiddeld {mean} dagen (acht van de tien verlopen: {low} tot {high}), "
        "in de langste week {worst}; {visits} bezoeken, {elsewhere} bij partners, {needless} niet "
        "nodig; {hours} balie-uren.",
        "  {which}: waiting {mean} days on average (eight courses in ten: {low} to {high}), in "
        "the longest week {worst}; {visits} visits, {elsewhere} at partners, {needless} not "
        "needed; {hours} desk hours.",
    ),
    "tower_nothing_in_time": Both(
        "De oplosser vond in die tijd niets: geef hem meer seconden.",
        "The solver found nothing in that time: give it more seconds.",
    ),
    "tower_best": Both("Het kortst wacht men met {method}.", "The wait is shortest with {method}."),
    "tower_chosen": Both("Gekozen: {method}.", "Chosen: {method}."),
    "tower_applied": Both(
        "{name}: dagen opnieuw ingedeeld: {days}; verplaatst {moved}.",
        "{name}: days laid out anew: {days}; moved {moved}.",
    ),
}

TOWER_HELP: Final[Mapping[str, str]] = {
    "Look at all locations at once, and improve the plan.": (
        "Bekijk alle locaties tegelijk, en verbeter de planning."
    ),
    "Without a command: how each location stands over the coming days.": (
        "Zonder opdracht: hoe elke locatie er de komende dagen voor staat."
    ),
    "Ask what happens under other circumstances.": (
        "Vraag wat er onder andere omstandigheden gebeurt."
    ),
    "Ask what happens to waiting and visits under other circumstances.": (
        "Vraag wat er onder andere omstandigheden met wachten en bezoeken gebeurt."
    ),
    "List scenarios to begin with, and those that were kept.": (
        "Toon scenario's om mee te beginnen, en de bewaarde."
    ),
    "What it is called; needed to keep several of one kind.": (
        "Hoe het heet; nodig om er meer van een soort te bewaren."
    ),
    "Start from the country in 2022, or from this office as it is now.": (
        "Ga uit van het land in 2022, of van dit kantoor zoals het nu is."
    ),
    "How many weeks it lasts.": "Hoeveel weken het duurt.",
    "How often it is played.": "Hoe vaak het gespeeld wordt.",
    "When it begins; next Monday by default.": "Wanneer het begint; standaard volgende maandag.",
    "What happens, such as inflow:percent=20,from_week=4; may be repeated.": (
        "Wat er gebeurt, zoals inflow:percent=20,from_week=4; mag herhaald worden."
    ),
    "What is done about it, such as opening:percent=15; may be repeated.": (
        "Wat eraan gedaan wordt, zoals opening:percent=15; mag herhaald worden."
    ),
    "Keep it with what became of it.": "Bewaar het met de uitkomst.",
    "Play a scenario many times over and tell what becomes of waiting and visits.": (
        "Speel een scenario vele malen en zeg wat er van wachten en bezoeken wordt."
    ),
    "With --effect or --measure those of the scenario are left out.": (
        "Met --effect of --measure vervallen die van het scenario zelf."
    ),
    "Set scenarios side by side: kept ones by their name, others as they come.": (
        "Zet scenario's naast elkaar: bewaarde bij hun naam, andere zoals ze komen."
    ),
    "The file to write.": "Het bestand dat geschreven wordt.",
    "Write a comparison of at most four scenarios as PDF, with its assumptions and sources.": (
        "Schrijf een vergelijking van hoogstens vier scenario's als PDF, met aannames en bronnen."
    ),
    "Throw a kept scenario away.": "Gooi een bewaard scenario weg.",
    "How many days from today on.": "Hoeveel dagen vanaf vandaag.",
    "Look for a better week: people, desks and hours of all locations; nothing is written.": (
        "Zoek een betere week: mensen, balies en uren van alle locaties; er wordt niets vastgelegd."
    ),
    "Look for a better week and write it, location by location, as Planning does.": (
        "Zoek een betere week en leg haar vast, locatie voor locatie, zoals Planning doet."
    ),
    "All locations are looked at before the first one is written. Without --others it is refused "
    "when anybody would have no place.": (
        "Alle locaties worden bekeken voordat de eerste wordt vastgelegd. Zonder --others wordt "
        "het geweigerd als iemand geen plaats zou hebben."
    ),
    "How many work from a location; may be repeated.": (
        "Hoeveel mensen vanuit een locatie werken; mag herhaald worden."
    ),
    "How long the solver may look.": "Hoe lang de oplosser mag zoeken.",
    "How many weeks the plan holds.": "Hoeveel weken het voorstel geldt.",
    "The Monday on which it begins.": "De maandag waarop het begint.",
    "Which plan; the best one by default.": "Welk voorstel; standaard het beste.",
    "Only here; may be repeated.": "Alleen hier; mag herhaald worden.",
}
