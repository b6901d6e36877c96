"""What the commands for the vault say, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both

CUSTODY_SENTENCES: Final[Mapping[str, Both]] = {
    "custody_card": Both("{number}  {place}  {state}  bewaarder: {keeper}",
                         "{number}  {place}  {state}  keeper: {keeper}"),
    "custody_aside": Both("{number} ligt apart voor {day}.", "{number} is set aside for {day}."),
    "custody_given_back": Both("{number} ligt weer in de voorraad.", "{number} is in stock again."),
    "custody_count": Both("{number} passen.", "{number} cards."),
    "custody_pick": Both("{place}  {number}  {at}", "{place}  {number}  {at}"),
    "custody_put_away": Both("{place}  {number}", "{place}  {number}"),
    "custody_no_place": Both("geen plaats vrij", "no place free"),
    "custody_laid": Both("{number} ligt in {place}.", "{number} lies in {place}."),
    "custody_tray": Both("{walk}  {label}: {lying} passen, {free} plaatsen vrij",
                         "{walk}  {label}: {lying} cards, {free} places free"),
    "custody_no_trays": Both(
        "Er zijn nog geen laden: custody tray LABEL --add AANTAL.",
        "There are no trays yet: custody tray LABEL --add NUMBER.",
    ),
    "custody_consignment": Both(
        "{reference}  {kind}  koerier {courier}: {arrived} van {all} gescand",
        "{reference}  {kind}  courier {courier}: {arrived} of {all} scanned",
    ),
    "custody_announced": Both(
        "{reference}: {number} passen onderweg; {held} rijen wachten op een beslissing.",
        "{reference}: {number} cards on their way; {held} rows wait for a decision.",
    ),
    "custody_scan": Both("{number}: {result}", "{number}: {result}"),
    "custody_case": Both("{number}  {kind}  sinds {since}  {due}",
                         "{number}  {kind}  since {since}  {due}"),
    "custody_blocked": Both(
        "{number} is geblokkeerd. Niemand kan hem nog uitreiken.",
        "{number} is blocked. Nobody can hand it out any more.",
    ),
    "custody_due": Both("melden voor {at}", "report before {at}"),
    "custody_roll": Both(
        "{first} t/m {last}  {service}: {remaining} over ({used} gebruikt, {spoiled} verknoeid, "
        "{destroyed} vernietigd)",
        "{first} to {last}  {service}: {remaining} left ({used} used, {spoiled} spoiled, "
        "{destroyed} destroyed)",
    ),
    "custody_ageing": Both("{number}  ligt er sinds {since}: {stage}",
                           "{number}  lies here since {since}: {stage}"),
    "custody_ageing_away": Both("{number}  ligt bij {place} sinds {since}: {stage}",
                                "{number}  lies at {place} since {since}: {stage}"),
    "custody_reminded": Both(
        "{letters} herinneringen gemaakt, voor {number} passen: {file}.",
        "{letters} reminders made, for {number} cards: {file}.",
    ),
    "custody_no_address": Both(
        "Zonder bekend adres: {number} ({cards}).",
        "Without an address on file: {number} ({cards}).",
    ),
    "custody_nothing": Both("Niets te doen.", "Nothing to do."),
    "custody_no_periods": Both(
        "Er zijn geen termijnen ingesteld: niets is vanzelf aan de beurt.",
        "No periods are set: nothing is due by itself.",
    ),
    "custody_seal": Both("Zak {bag}: {found}", "Bag {bag}: {found}"),
}  # fmt: skip

WORDS: Final[Mapping[str, Both]] = {
    "announced": Both("aangekondigd", "announced"),
    "received": Both("ontvangen", "received"),
    "in_stock": Both("in voorraad", "in stock"),
    "reserved": Both("gereserveerd", "reserved"),
    "in_transit": Both("onderweg", "on its way"),
    "at_partner": Both("bij de partner", "with the partner"),
    "presented": Both("aan de balie", "at the counter"),
    "handed_out": Both("uitgereikt", "handed out"),
    "not_collected": Both("niet opgehaald", "not collected"),
    "returned": Both("teruggenomen", "taken back"),
    "destroyed": Both("vernietigd", "destroyed"),
    "missing": Both("vermist", "missing"),
    "reported": Both("als vermist gemeld", "reported missing"),
    "blocked": Both("geblokkeerd", "blocked"),
    "surrendered": Both("ingenomen", "taken in"),
    "maker": Both("de maker", "the maker"),
    "location": Both("de locatie", "the location"),
    "operator": Both("een medewerker", "an operator"),
    "courier": Both("de koerier", "the courier"),
    "partner": Both("de partner", "the partner"),
    "holder": Both("de houder", "the holder"),
    "from_maker": Both("van de maker", "from the maker"),
    "transfer": Both("tussen locaties", "between locations"),
    "to_maker": Both("naar de maker", "to the maker"),
    "pending": Both("zegel nog niet bekeken", "seal not looked at"),
    "intact": Both("zegel heel", "seal intact"),
    "broken": Both("zegel verbroken", "seal broken"),
    "other_number": Both("ander zegelnummer", "another seal number"),
    "arrived": Both("is nu hier", "is here now"),
    "damaged": Both("beschadigd: geblokkeerd", "damaged: blocked"),
    "surplus": Both("niet op de lijst: apart leggen", "not on the list: lay it apart"),
    "wrong_address": Both("voor een andere locatie: apart leggen",
                          "for another location: lay it apart"),
    "seen_before": Both("was al gescand", "was scanned before"),
    "seal": Both("zegel niet in orde", "seal not right"),
    "recalled": Both("geblokkeerd", "blocked"),
    "remind": Both("herinneren", "remind"),
    "return": Both("terugnemen", "take back"),
    "destroy": Both("vernietigen, met twee", "destroy, by two"),
}  # fmt: skip
"""Words of the closed lists that these commands name."""
