"""Sentences and help of the commands for issuance days: plan, rosters, invitations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both

DAY_SENTENCES: Final[Mapping[str, Both]] = {
    "day_line": Both(
        "{day}  {name}, {hall}: {state}; {places} plaatsen, {expected} verwacht",
        "{day}  {name}, {hall}: {state}; {places} places, {expected} expected",
    ),
    "day_none": Both("Er zijn nog geen uitreikdagen.", "There are no issuance days yet."),
    "day_hours": Both(
        "  {begins}-{ends}: {desks} balies, {staff} mensen, {places} gasten per kwartier",
        "  {begins}-{ends}: {desks} desks, {staff} people, {places} guests per quarter of an hour",
    ),
    "day_share": Both("  {name}: {expected} verwacht", "  {name}: {expected} expected"),
    "day_step": Both(
        "  {at}  {state}  {operator}  {reason}", "  {at}  {state}  {operator}  {reason}"
    ),
    "day_transport": Both(
        "{reference}  hoort bij deze dag: {cards} passen in {bags} zakken, verzonden {sent}, "
        "geteld {counted}",
        "{reference}  comes with this day: {cards} cards in {bags} bags, sent {sent}, "
        "counted {counted}",
    ),
    "day_transport_other": Both(
        "{reference}  hoort er niet bij: {cards} passen in {bags} zakken, verzonden {sent}",
        "{reference}  does not come with it: {cards} cards in {bags} bags, sent {sent}",
    ),
    "day_no_transport": Both(
        "Er is geen zending onderweg naar deze hal.", "No consignment is under way to this hall."
    ),
    "day_institution": Both("{name}: {columns}", "{name}: {columns}"),
    "day_institution_of": Both(
        "{name}: contact {contact}, e-mail {email}, passen terug naar {keeps}",
        "{name}: contact {contact}, e-mail {email}, cards go back to {keeps}",
    ),
    "day_no_institutions": Both("Er zijn nog geen instellingen.", "There are no institutions yet."),
    "day_roster": Both(
        "{rows} regels: {by_number} op V-nummer, {proposed} te bevestigen, {nobody} onbekend, "
        "{double} ook op een andere lijst, {unchanged} stonden er al; {added} mensen nieuw.",
        "{rows} lines: {by_number} by V-number, {proposed} to confirm, {nobody} not known, "
        "{double} on another list too, {unchanged} there before; {added} people new.",
    ),
    "day_roster_repeated": Both(
        "Deze lijst is al ingelezen: {rows} regels, waarvan {proposed} te bevestigen waren.",
        "This list was taken in before: {rows} lines, of which {proposed} were to confirm.",
    ),
    "day_count": Both("{number:>6}  {what}", "{number:>6}  {what}"),
    "day_no_guests": Both("Er staat nog niemand op de lijsten.", "Nobody is on the lists yet."),
    "day_guest": Both(
        "{id}  {institution}  {name}  {number}  {lacks}  {at}  {maybe}",
        "{id}  {institution}  {name}  {number}  {lacks}  {at}  {maybe}",
    ),
    "day_list_empty": Both("Er staat niemand op deze lijst.", "Nobody is on this list."),
    "day_list_written": Both("De lijst staat in {file}.", "The list is in {file}."),
    "day_settled": Both("Vastgelegd: {match}.", "Noted: {match}."),
    "day_wave": Both(
        "{number}. {name}  {begins}-{ends}  {places} per kwartier  uitgenodigd: {sent}",
        "{number}. {name}  {begins}-{ends}  {places} per quarter  invited: {sent}",
    ),
    "day_no_waves": Both("Er zijn nog geen golven.", "There are no waves yet."),
    "day_invited": Both(
        "{wave}: {number} uitgenodigd, {left} zonder plaats, {passed} overgeslagen.",
        "{wave}: {number} invited, {left} without a place, {passed} passed over.",
    ),
    "day_stopped": Both("Gestopt; er is niets gemaakt.", "Stopped; nothing was made."),
    "day_papers": Both(
        "{number} brieven en agenda-items staan in {folder}.",
        "{number} letters and calendar entries are in {folder}.",
    ),
    "day_answered": Both("{code}: {state}.", "{code}: {state}."),
    "day_answers": Both(
        "{file}: {taken} antwoorden, {unchanged} al bekend, geweigerd: {refused}",
        "{file}: {taken} answers, {unchanged} known before, refused: {refused}",
    ),
    "day_times": Both(
        "{moved} hebben een andere tijd, {left} vragen er nog om.",
        "{moved} have another time, {left} still ask for one.",
    ),
    "day_desk": Both("{id}  {at}  {place}  {service}", "{id}  {at}  {place}  {service}"),
    "day_fell_back": Both(
        "{number} hebben een afspraak aan een loket, voor {left} is er geen plaats.",
        "{number} have an appointment at a desk, for {left} there is no room.",
    ),
}

DAY_HELP: Final[Mapping[str, str]] = {
    "Look after issuance days.": "Onderhoud uitreikdagen.",
    "List the issuance days, the latest first.": "Toon de uitreikdagen, de laatste eerst.",
    "Show the plan of a day and what was done to it.": (
        "Toon het plan van een dag en wat ermee is gedaan."
    ),
    "The hall, where two have this date.": "De hal, als er twee op deze datum zijn.",
    "Make a day out of a plan in TOML: hall, day, hours, institutions, dates.": (
        "Maak een dag uit een plan in TOML: hal, dag, uren, instellingen, datums."
    ),
    "Institutions that are not known yet are noted too.": (
        "Instellingen die nog niet bekend zijn worden ook vastgelegd."
    ),
    "Make a draft for another date that is planned like an earlier day was.": (
        "Maak een concept voor een andere datum, gepland zoals een eerdere dag."
    ),
    "Change the hours of a day: desks, people on duty and guests per quarter of an hour.": (
        "Wijzig de uren van een dag: balies, mensen en gasten per kwartier."
    ),
    "Why, for a step back or a day that is called off.": (
        "Waarom, bij een stap terug of een dag die niet doorgaat."
    ),
    "Take a day a step further: open it for invitations, cut off, run, close, call off.": (
        "Breng een dag een stap verder: open voor uitnodigingen, afsluiten, uitvoeren, sluiten, "
        "afgelasten."
    ),
    "Say which consignments to the hall come with a day; without any, list them.": (
        "Zeg welke zendingen naar de hal bij een dag horen; zonder verwijzing: toon ze."
    ),
    "They come with the day no more.": "Ze horen niet meer bij de dag.",
    "Whom to ask there: name and telephone number.": (
        "Wie men daar vraagt: naam en telefoonnummer."
    ),
    "Where lists for the institution go.": "Waar lijsten voor de instelling heen gaan.",
    "Where its left-over cards go back to; - for a vault.": (
        "Waar de overgebleven passen heen teruggaan; - voor een kluis."
    ),
    "Say whom to ask at an institution, and where its cards go back to.": (
        "Zeg wie men bij een instelling vraagt, en waar de passen heen teruggaan."
    ),
    "List the institutions, with the columns of their lists that were said once.": (
        "Toon de instellingen, met de kolommen van hun lijsten zoals die eens zijn opgegeven."
    ),
    "Which column holds what; remembered for this institution.": (
        "Welke kolom wat bevat; wordt voor deze instelling onthouden."
    ),
    "Take in lists of an institution for a day: XLSX or CSV with Dutch or English headings.": (
        "Lees lijsten van een instelling voor een dag in: XLSX of CSV met Nederlandse of Engelse "
        "koppen."
    ),
    "Count what the guests of a day still lack, and what was answered.": (
        "Tel wat de gasten van een dag nog missen, en wat is geantwoord."
    ),
    "Write it to this file: XLSX or CSV.": "Schrijf haar in dit bestand: XLSX of CSV.",
    "Show one list: who to confirm, without a card, never invited, without an answer, …": (
        "Toon een lijst: te bevestigen, zonder pas, nooit uitgenodigd, zonder antwoord, …"
    ),
    "Who it is, by V-number or card; the proposal by default.": (
        "Wie het is, op V-nummer of pas; standaard het voorstel."
    ),
    "It is nobody on file.": "Het is niemand die bekend is.",
    "Say who a line of a roster means, or that it is nobody on file.": (
        "Zeg wie een regel van een lijst bedoelt, of dat het niemand is die bekend is."
    ),
    "Plan a wave for each institution, all in a row.": (
        "Plan een golf voor elke instelling, allemaal op een rij."
    ),
    "List the waves of a day, or plan them by what is ready.": (
        "Toon de golven van een dag, of plan ze naar wat klaar is."
    ),
    "From which quarter on.": "Vanaf welk kwartier.",
    "Before which quarter.": "Tot welk kwartier.",
    "Guests per quarter of an hour.": "Gasten per kwartier.",
    "Whose guests; everybody's by default.": "Wiens gasten; standaard die van iedereen.",
    "When its invitations go out.": "Wanneer de uitnodigingen uitgaan.",
    "Add a wave to a day.": "Voeg een golf aan een dag toe.",
    "Only this wave; all of them by default.": "Alleen deze golf; standaard allemaal.",
    "Nobody, when not everybody has a place.": "Niemand, als niet iedereen een plaats heeft.",
    "Invite everybody who is ready, wave by wave; Ctrl+C stops after the step under way.": (
        "Nodig iedereen uit die klaar is, golf na golf; Ctrl+C stopt na de stap die loopt."
    ),
    "Only for who gets no e-mail.": "Alleen voor wie geen e-mail krijgt.",
    "Folder for the letters (one PDF) and a calendar entry for each.": (
        "Map voor de brieven (één PDF) en een agenda-item voor elk."
    ),
    "Make the letters and calendar entries of all invitations in one go.": (
        "Maak de brieven en agenda-items van alle uitnodigingen in een keer."
    ),
    "The part of the day instead.": "Het dagdeel dat in plaats daarvan wordt gevraagd.",
    "Note what somebody answers, by the code of the appointment.": (
        "Noteer wat iemand antwoordt, met de code van de afspraak."
    ),
    "Take in lists of answers: appointment code or V-number, and what was answered.": (
        "Lees lijsten met antwoorden in: afspraakcode of V-nummer, en wat is geantwoord."
    ),
    "Give everybody who asked for another time one, as far as there is room.": (
        "Geef iedereen die om een andere tijd vroeg er een, zolang er plaats is."
    ),
    "Book the times; without it they are only shown.": (
        "Boek de tijden; zonder deze optie worden ze alleen getoond."
    ),
    "Give everybody who does not come a time at the nearest normal desk, in one go.": (
        "Geef iedereen die niet komt een tijd aan het dichtstbijzijnde gewone loket, in een keer."
    ),
}
