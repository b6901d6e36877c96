"""Help of the commands about the planning in Dutch, by its English words."""

from __future__ import annotations

from typing import Final

PLANNING: Final = {
    "Look at opening hours, and change them.": "Bekijk openingstijden en wijzig ze.",
    "Show what is planned at a location.": "Toon wat er op een locatie gepland is.",
    "Tell who wrote what when, the newest first.": (
        "Zeg wie wat wanneer vastlegde, het nieuwste eerst."
    ),
    "How many lines at most.": "Hoogstens zoveel regels.",
    "Why it is closed: for the planners.": "Waarom er gesloten is: voor de planners.",
    "Hours that are closed: 12:00-13:30.": "Uren waarop gesloten is: 12:00-13:30.",
    "Last closed day; the first one by default.": "Laatste gesloten dag; standaard de eerste.",
    "First day that is closed: 2026-12-24.": "Eerste gesloten dag: 2026-12-24.",
    "A change in JSON.": "Een wijziging in JSON.",
    "Look at what a change would do to days and people; nothing is written.": (
        "Bekijk wat een wijziging met dagen en mensen doet; er wordt niets vastgelegd."
    ),
    "Do a change: hours, people and their letters, all of it or nothing.": (
        "Voer een wijziging uit: uren, mensen en hun brieven, alles of niets."
    ),
    "Without --others it is refused when anybody would have no place.": (
        "Zonder --others wordt zij geweigerd als iemand geen plaats zou hebben."
    ),
    "What becomes of people without a place.": "Wat er gebeurt met mensen zonder plaats.",
    "Why people are kept where there is no place.": ("Waarom mensen blijven waar geen plaats is."),
}
