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
        "eerste vrije tijd {free}; {cards} kaarten, {stickers} stickers; {absent} balie-uren "
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
}

TOWER_HELP: Final[Mapping[str, str]] = {
    "Look at all locations at once, and improve the plan.": (
        "Bekijk alle locaties tegelijk, en verbeter de planning."
    ),
    "Without a command: how each location stands over the coming days.": (
        "Zonder opdracht: hoe elke locatie er de komende dagen voor staat."
    ),
    "How many days from today on.": "Hoeveel dagen vanaf vandaag.",
}
