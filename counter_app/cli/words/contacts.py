"""Words of `counter-app contacts`, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.contacts.needless import Ground, NeedlessState
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.contacts.plan import Aim
from counter_app.domain.reuse.contacts import ContactAnswer, ContactReason

CONTACTS: Final[Mapping[Contact, Both]] = {
    Contact.BIOMETRICS: Both("foto en vingerafdrukken", "photo and fingerprints"),
    Contact.ENDORSEMENT: Both("verblijfssticker", "residence sticker"),
    Contact.COLLECT: Both("document ophalen", "collecting the document"),
    Contact.DOCUMENTS: Both("stukken laten zien", "showing papers"),
    Contact.RETURN_VISA: Both("terugkeervisum", "return visa"),
    Contact.UA_PROOF: Both("bewijs van verblijf", "proof of residency"),
    Contact.OTHER: Both("iets anders", "something else"),
}
FATES: Final[Mapping[Fate, Both]] = {
    Fate.COME: Both("bezoek nodig", "a visit is needed"),
    Fate.ASK: Both("niet bekend; gepland, eerst navragen", "not known; planned, ask first"),
    Fate.ALONG: Both("tegelijk met een ander bezoek", "along with another visit"),
    Fate.BY_POST: Both("per post", "by post"),
    Fate.DELIVERED: Both("thuisbezorgd", "brought home"),
    Fate.NOT_NEEDED: Both("niet nodig", "not needed"),
}
START_WORK: Final[Mapping[ContactAnswer, Both]] = {
    ContactAnswer.NOT_NEEDED: Both(
        "mag beginnen met werken zonder de pas", "may begin work without the card"
    ),
    ContactAnswer.NEEDED: Both(
        "mag nog niet werken zonder de pas", "may not begin work without the card yet"
    ),
    ContactAnswer.UNKNOWN: Both(
        "niet bekend of werken mag zonder de pas",
        "not known whether work may begin without the card",
    ),
}
WORK_REASONS: Final[Mapping[ContactReason, Both]] = {
    ContactReason.MVV_FREE: Both("er is geen mvv nodig", "no mvv is needed"),
    ContactReason.GRANTED_BY_HANDING_OVER: Both(
        "met een mvv wordt verleend door het document uit te reiken",
        "with an mvv the permit is granted by handing over the document",
    ),
    ContactReason.NOT_GRANTED: Both(
        "er is geen dag van verlening bekend", "no day of the grant is known"
    ),
    ContactReason.PURPOSE_NOT_NAMED: Both(
        "de regel noemt dit verblijfsdoel niet", "the rule does not name this purpose of stay"
    ),
    ContactReason.FACT_MISSING: Both(
        "niet bekend of er een mvv is", "whether there is an mvv is not known"
    ),
    ContactReason.RULES_NOT_FOUND: Both("er zijn geen regels gevonden", "no rules were found"),
}
WAYS: Final[Mapping[Way, Both]] = {
    Way.DESK: Both("balie", "desk"),
    Way.EXPAT_CENTRE: Both("expatcentrum", "expat centre"),
    Way.ISSUANCE_DAY: Both("uitreikdag", "issuance day"),
    Way.PARTNER: Both("ketenpartner", "partner"),
}
STAGES: Final[Mapping[Stage, Both]] = {
    Stage.NOW: Both("nu te boeken", "to be booked now"),
    Stage.LATER: Both("als het document klaar is", "when the document is ready"),
}
AIMS: Final[Mapping[Aim, Both]] = {
    Aim.BALANCED: Both("Voorstel", "Proposal"),
    Aim.NEAREST: Both("Dichterbij", "Nearer by"),
    Aim.SOONEST: Both("Eerder", "Sooner"),
}
GROUNDS: Final[Mapping[Ground, Both]] = {
    Ground.REUSE: Both("wat er is kan weer", "what is on record is good"),
    Ground.HANDED_OUT: Both("document is al uitgereikt", "the document was handed out"),
    Ground.CARD_READY: Both(
        "document wordt zelf opgehaald", "the document itself is collected on another visit"
    ),
    Ground.BY_POST: Both(
        "foto en handtekening gaan per post", "photo and signature are sent by post"
    ),
    Ground.RULED: Both(
        "volgens de regels is geen sticker nodig", "no sticker is needed, by the rules"
    ),
    Ground.DELIVERED: Both(
        "document kan thuisbezorgd worden: vraag het eerst na",
        "the document may be brought home: find out first",
    ),
}
STATES: Final[Mapping[NeedlessState, Both]] = {
    NeedlessState.OPEN: Both("wacht op een besluit", "waits for a decision"),
    NeedlessState.RELEASED: Both("teruggegeven", "given back"),
    NeedlessState.KEPT: Both("blijft staan", "kept"),
    NeedlessState.LAPSED: Both("vervallen", "lapsed"),
}
CONTACT_SENTENCES: Final[Mapping[str, Both]] = {
    "contact_line": Both(
        "  {contact}: {fate} [{rule}, {source}]", "  {contact}: {fate} [{rule}, {source}]"
    ),
    "contact_work": Both(
        "  {answer}: {reason} [{rule}, {source}]", "  {answer}: {reason} [{rule}, {source}]"
    ),
    "contact_plan": Both(
        "{aim}: {made} van {asked} bezoeken, {kilometres:.0f} km, {hours:.1f} uur.",
        "{aim}: {made} of {asked} visits, {kilometres:.0f} km, {hours:.1f} hours.",
    ),
    "contact_visit": Both(
        "  {stage}: {place} ({way}), {at}, {persons} pers., {what}",
        "  {stage}: {place} ({way}), {at}, {persons} person(s), {what}",
    ),
    "contact_no_place": Both("  {stage}: geen plaats. {why}", "  {stage}: no place. {why}"),
    "contact_away": Both("{km:.0f} km", "{km:.0f} km"),
    "contact_wait": Both("meestal {minutes} min wachten", "usual wait {minutes} min"),
    "contact_load": Both(
        "{file}: {rows} rijen, {wrong} onbruikbaar; {made} van {asked} bezoeken blijven over, "
        "{unplaced} zonder plaats.",
        "{file}: {rows} rows, {wrong} of no use; {made} of {asked} visits are left, "
        "{unplaced} without a place.",
    ),
    "contact_written": Both("Rapport: {file}.", "Report: {file}."),
    "contact_progress": Both("{done} van {of} …", "{done} of {of} …"),
    "needless_found": Both(
        "{found} personen hoeven niet te komen.", "{found} people need not come."
    ),
    "needless_line": Both(
        "{at} {place}: {code}, {what}: {ground} [{rule}]; {state}",
        "{at} {place}: {code}, {what}: {ground} [{rule}]; {state}",
    ),
    "needless_released": Both(
        "{released} bezoeken teruggegeven, {left} niet.",
        "{released} visits given back, {left} not.",
    ),
    "column_row": Both("Rij", "Row"),
    "column_v_number": Both("V-nummer", "V-number"),
    "column_procedure": Both("Procedure", "Procedure"),
    "column_finding": Both("Bevinding", "Finding"),
    "column_rule": Both("Regel", "Rule"),
    "column_work": Both("Werken zonder de pas", "Work without the card"),
    "column_asked": Both("Bezoeken gevraagd", "Visits asked for"),
    "column_made": Both("Bezoeken over", "Visits left"),
    "column_place": Both("Plaats", "Place"),
    "column_way": Both("Via", "Through"),
    "column_day": Both("Dag", "Day"),
    "column_km": Both("Kilometer", "Kilometres"),
    "column_wait": Both("Wachten (min)", "Wait (min)"),
    "column_mandate": Both("Mandaat", "Mandate"),
    "column_what": Both("Waarvoor", "For what"),
    "column_later": Both("later", "later"),
    "load_sheet": Both("Plan van contacten", "Plan of contacts"),
}
CONTACT_HELP: Final = {
    "Plan contacts, and find visits that are not needed.": (
        "Plan contacten en vind bezoeken die niet nodig zijn."
    ),
    "Plan contacts: what falls away, what is joined, what is done nearer by.": (
        "Plan contacten: wat vervalt, wat samen kan, wat dichterbij kan."
    ),
    "Plan a case load from a list, with a report for each row.": (
        "Plan een werkvoorraad uit een lijst, met een verslag per rij."
    ),
    "Columns: V-number and procedure; family, case number, postcode, audience, document type, "
    "valid until, lost on, granted on, mvv. Nothing is booked: `contacts book` does. Exit code 1 "
    "when a row is of no use.": (
        "Kolommen: V-nummer en soort; gezin, zaaknummer, postcode, doelgroep, documentsoort, "
        "geldig tot, verloren op, verleend op, mvv. Er wordt niets geboekt: dat doet `contacts "
        "book`. Code 1 als een rij onbruikbaar is."
    ),
    "Where the report goes: a file ending in .xlsx or .csv.": (
        "Waar het verslag komt: een bestand op .xlsx of .csv."
    ),
    "The day to plan for; today by default.": "De dag van het plan; normaal vandaag.",
    "Plan the contacts of one person, or of people who belong together.": (
        "Plan de contacten van één persoon, of van mensen die bij elkaar horen."
    ),
    "Which procedure they go through; the noted one, or an extension, by default.": (
        "Welke procedure zij doorlopen; normaal de genoteerde, of een verlenging."
    ),
    "When the permit was granted; as far as it is on file by default.": (
        "Wanneer de vergunning is verleend; normaal voor zover dat bekend is."
    ),
    "Whether they travelled in on an mvv, where the procedure does not settle it.": (
        "Of zij met een mvv zijn ingereisd, als de procedure dat niet zegt."
    ),
    "The document to come, such as II, which mandates may ask for.": (
        "Het document dat komt, zoals II; mandaten kunnen erom vragen."
    ),
    "Last day of the present document, else the one on file.": (
        "Laatste dag van het huidige document; zonder deze optie die uit het dossier."
    ),
    "When it was lost or stolen.": "Wanneer het kwijtraakte of gestolen is.",
    "The group that they belong to, for places that serve some only.": (
        "De groep waartoe zij horen, voor plaatsen die alleen sommigen helpen."
    ),
    "Look at booked visits ahead, and tell which are not needed.": (
        "Bekijk geboekte bezoeken vooruit en zeg welke niet nodig zijn."
    ),
    "So many days ahead; as the rules of the house say by default.": (
        "Zoveel dagen vooruit; normaal zoals de huisregels zeggen."
    ),
    "Give them back and tell the people that they need not come.": (
        "Geef ze terug en laat de mensen weten dat zij niet hoeven te komen."
    ),
    "What rests on an assumption, such as that a document is brought home, is told and never given "
    "back from here.": (
        "Wat op een aanname rust, zoals dat een document thuisbezorgd wordt, wordt gemeld en hier "
        "nooit teruggegeven."
    ),
}
