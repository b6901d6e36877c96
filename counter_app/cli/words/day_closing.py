"""What the commands say about playing and closing an issuance day, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.errors import Code
from counter_app.domain.issuance_days.closing import Fate, Hindrance

CLOSING_SENTENCES: Final[Mapping[str, Both]] = {
    "day_as_planned": Both("Zoals gepland", "As planned"),
    "day_changed": Both("Gewijzigd", "Changed"),
    "day_played": Both(
        "{name}: {persons} uitgenodigd, {desks} balies, {plays} keer gespeeld",
        "{name}: {persons} invited, {desks} desks, played {plays} times",
    ),
    "day_band": Both("  {what}: {likely} ({least} tot {most})",
                     "  {what}: {likely} ({least} to {most})"),
    "day_finish": Both("klaar om", "finished at"),
    "day_longest_outside": Both("langste rij buiten", "longest queue outside"),
    "day_longest_inside": Both("langste rij binnen", "longest queue inside"),
    "day_mean_wait": Both("gemiddeld wachten", "average wait"),
    "day_long_wait": Both("1 op de 20 wacht langer dan", "1 in 20 waits longer than"),
    "day_overtime": Both("na sluitingstijd", "after closing time"),
    "day_desk_use": Both("gebruik van de balies", "use of the desks"),
    "day_served_total": Both("geholpen", "served"),
    "day_variant": Both("{name}: {persons} uitgenodigd, {desks} balies",
                        "{name}: {persons} invited, {desks} desks"),
    "day_variant_applied": Both("{name}: {persons} uitgenodigd, {desks} balies (toegepast)",
                                "{name}: {persons} invited, {desks} desks (applied)"),
    "day_no_variants": Both("Er zijn geen varianten bewaard.", "No variants were kept."),
    "day_applied": Both("De dag is nu gepland als “{name}”: {places} plaatsen.",
                        "The day is now planned like “{name}”: {places} places."),
    "day_nothing_learnt": Both("Er is te weinig vastgelegd om iets van te leren.",
                               "Too little was recorded to learn from."),
    "day_cards": Both("{number}  {what}", "{number}  {what}"),
    "day_left": Both("  {institution}: {number}", "  {institution}: {number}"),
    "day_no_institution": Both("van geen instelling", "of no institution"),
    "day_bag": Both("  {reference}  zegel {seal}: {number} passen",
                    "  {reference}  seal {seal}: {number} cards"),
    "day_may_end": Both("Alles is verklaard: de dag kan worden afgesloten.",
                        "Everything is explained: the day can be closed."),
    "day_sent_back": Both("{reference}: {number} passen meegegeven, zegel {seal}.",
                          "{reference}: {number} cards handed over, seal {seal}."),
    "day_kept": Both("{number} passen blijven hier.", "{number} cards stay here."),
    "day_ended": Both("{name} is afgesloten.", "{name} is closed."),
    "day_report": Both("{file}: {handed_out} uitgereikt, {no_show} niet gekomen.",
                       "{file}: {handed_out} handed out, {no_show} did not come."),
    "day_list": Both("{file} geschreven.", "{file} written."),
}  # fmt: skip

FATES: Final[Mapping[Fate, Both]] = {
    Fate.HANDED_OUT: Both("uitgereikt", "handed out"),
    Fate.SENT: Both("teruggestuurd in een verzegelde zak", "sent back in a sealed bag"),
    Fate.KEPT: Both("blijft in de kluis van de hal", "stays in the vault of the hall"),
    Fate.LOST: Both("vermist, er loopt een zaak", "missing, with a case about it"),
    Fate.DESTROYED: Both("vernietigd", "destroyed"),
    Fate.LEFT: Both("ligt nog in de hal", "still lies in the hall"),
    Fate.OLD: Both("oude pas, ligt nog in de hal", "old card, still lies in the hall"),
    Fate.AT_DESK: Both("nog aan een balie", "still at a desk"),
    Fate.UNDER_WAY: Both("nog niet ontvangen", "not received yet"),
}

HINDRANCES: Final[Mapping[Hindrance, Both]] = {
    Hindrance.NOT_RUNNING: Both("De dag is niet begonnen.", "The day has not begun."),
    Hindrance.CONSIGNMENT_OPEN: Both(
        "Een zending naar de hal is nog niet afgesloten.",
        "A consignment to the hall is not closed yet.",
    ),
    Hindrance.CARDS_OPEN: Both(
        "Niet elke pas is verklaard: stuur terug, of zeg dat hij blijft.",
        "Not every card is explained: send it back, or say that it stays.",
    ),
    Hindrance.OLD_DOCUMENTS: Both(
        "Ingenomen oude documenten moeten nog naar de maker.",
        "Old documents that were taken in must still go to the maker.",
    ),
    Hindrance.COUNT_NEEDED: Both(
        "Er is na de laatste uitreiking nog niet met twee personen geteld.",
        "Two people have not counted yet since the last hand-out.",
    ),
}

ERRORS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.DAY_CARDS_OPEN: (
        "Niet elke pas van deze dag is verklaard. Stuur terug wat over is, en sluit zendingen af.",
        "Not every card of this day is explained. Send back what is left, and close consignments.",
    ),
    Code.DAY_COUNT_NEEDED: (
        "Tel eerst met twee personen wat er in de hal ligt, na de laatste uitreiking.",
        "First count with two people what lies in the hall, after the last hand-out.",
    ),
}

FACTS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.DAY_CARDS_OPEN: ("Het zijn er {number}.", "There are {number} of them."),
}

CLOSING_HELP: Final = {
    "The hall, where two have this date.": "De hal, als twee dagen deze datum hebben.",
    "Play a day many times: as planned, with other numbers, and as kept variants.": (
        "Speel een dag vaak na: zoals gepland, met andere aantallen en als bewaarde varianten."
    ),
    "A kept variant; repeatable.": "Een bewaarde variant; mag vaker.",
    "Invite so many.": "Nodig zoveel mensen uit.",
    "So many desks at the busiest hour.": "Zoveel balies op het drukste uur.",
    "Minutes for a hand-out.": "Minuten voor een uitreiking.",
    "Percent that stays away.": "Procent dat wegblijft.",
    "So many minutes before their time.": "Zoveel minuten voor hun tijd.",
    "Percent that comes late.": "Procent dat te laat komt.",
    "Percent that travels together.": "Procent dat samen reist.",
    "Percent with a second person asked.": "Procent waarbij een tweede persoon wordt gevraagd.",
    "So many second persons.": "Zoveel tweede personen.",
    "Minutes a desk is left once; 0: none.": "Minuten pauze per balie; 0: geen.",
    "How often it is played.": "Hoe vaak er wordt gespeeld.",
    "Keep this variant under a name.": "Bewaar deze variant onder een naam.",
    "List the variants that were kept for a day.": "Toon de bewaarde varianten van een dag.",
    "Plan a day like a kept variant: desks, and places for each quarter of an hour.": (
        "Plan een dag als een bewaarde variant: balies, en plaatsen per kwartier."
    ),
    "Tell what a held day showed: no-shows, minutes, early and late.": (
        "Zeg wat een gehouden dag liet zien: wegblijvers, minuten, vroeg en laat."
    ),
    "Tell what became of the cards of a day, and what still has to be explained.": (
        "Zeg wat er met de passen van een dag gebeurde, en wat nog verklaard moet worden."
    ),
    "Give a sealed bag of left-over cards to a courier.": (
        "Geef een verzegelde zak met overgebleven passen aan een koerier."
    ),
    "Its left-over cards; all others without.": "De passen van deze instelling; anders alle.",
    "Where the bag goes; the maker without.": "Waar de zak heen gaat; anders de maker.",
    "The bag's label.": "Het label van de zak.",
    "The number of its seal.": "Het nummer van het zegel.",
    "Number of the packing list.": "Nummer van de paklijst.",
    "Note that left-over cards stay in the vault of the hall.": (
        "Leg vast dat overgebleven passen in de kluis van de hal blijven."
    ),
    "Why; it stays on record.": "Waarom; het blijft bewaard.",
    "Close a day whose every card is explained; its figures are kept.": (
        "Sluit een dag af waarvan elke pas verklaard is; de cijfers blijven bewaard."
    ),
    "The file to write, .pdf or .xlsx.": "Het bestand om te schrijven, .pdf of .xlsx.",
    "Write the report of a day, as PDF or as a workbook.": (
        "Schrijf het verslag van een dag, als PDF of als werkmap."
    ),
    "Write the list for an institution: who has the card, and nothing else.": (
        "Schrijf de lijst voor een instelling: wie de pas heeft, en verder niets."
    ),
}
