"""Sentences and help of the commands for partners and mandates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both

PARTNER_SENTENCES: Final[Mapping[str, Both]] = {
    "partner": Both("{name} ({kind}): {places}", "{name} ({kind}): {places}"),
    "no_partners": Both(
        "Er zijn nog geen andere organisaties.", "There are no other organisations yet."
    ),
    "partner_added": Both("{name} is toegevoegd.", "{name} was added."),
    "partner_staff": Both(
        "{login}: {name}, {function}; training {trained}, VOG {screened}",
        "{login}: {name}, {function}; training {trained}, certificate of conduct {screened}",
    ),
    "no_partner_staff": Both("Er is nog niemand.", "Nobody is here yet."),
    "yes": Both("ja", "yes"),
    "no": Both("nee", "no"),
    "counter_open": Both(
        "{organisation}: er mag worden uitgereikt.", "{organisation}: open for handing out."
    ),
    "counter_closed": Both(
        "{organisation}: er mag niets worden uitgereikt.",
        "{organisation}: nothing may be handed out.",
    ),
    "counter_mandate": Both("Mandaat {number}, {office}", "Mandate {number}, {office}"),
    "counter_lists": Both(
        "{cards} passen op de plank, {expected} personen vandaag.",
        "{cards} cards on the shelf, {expected} people today.",
    ),
    "mandate": Both(
        "{number} · {organisation} · {state} · van {since} tot {until}{pilot}",
        "{number} · {organisation} · {state} · from {since} until {until}{pilot}",
    ),
    "no_mandates": Both("Er staat geen mandaat in deze lijst.", "No mandate is on this list."),
    "mandate_done": Both("Uitgereikt onder dit mandaat: {done}.", "Handed out under it: {done}."),
    "mandate_now": Both(
        "Mandaat {number} staat nu op: {state}.", "Mandate {number} is now: {state}."
    ),
    "mandate_letter": Both("De brief staat in {file}.", "The letter is in {file}."),
}

PARTNER_HELP: Final[Mapping[str, str]] = {
    "Look after other organisations and their staff.": (
        "Onderhoud andere organisaties en hun medewerkers."
    ),
    "Look after the mandate register.": "Onderhoud het mandaatregister.",
    "List the organisations.": "Toon de organisaties.",
    "Add an organisation.": "Voeg een organisatie toe.",
    "What it is.": "Wat het is.",
    "Whom to call, and how.": "Wie te bellen, en hoe.",
    "Ministerial rule, Vw 2000 art. 107(8).": (
        "Ministeriële regeling, Vw 2000 art. 107, achtste lid."
    ),
    "List the staff of an organisation with training and screening.": (
        "Toon de medewerkers van een organisatie met training en screening."
    ),
    "The partner's location.": "De locatie van de partner.",
    "What the operator may do.": "Wat de medewerker mag.",
    "Function, as mandates name it.": "Functie, zoals mandaten haar noemen.",
    "Day on which the training was passed.": "Dag waarop de training is gehaald.",
    "Date of the certificate of conduct.": "Datum van de verklaring omtrent het gedrag.",
    "Add an account of a partner; its password comes from COUNTER_NEW_PASSWORD, or is asked.": (
        "Voeg een account van een partner toe; het wachtwoord komt uit COUNTER_NEW_PASSWORD of "
        "wordt gevraagd."
    ),
    "Show a partner's own counter: who comes today, what lies there, whether it may hand out.": (
        "Toon de eigen balie van een partner: wie vandaag komt, wat er ligt, of er mag worden "
        "uitgereikt."
    ),
    "Only those that run out or ran out.": "Alleen wat afloopt of afgelopen is.",
    "List the mandates.": "Toon de mandaten.",
    "Show one mandate with all that happened to it.": (
        "Toon één mandaat met alles wat ermee gebeurde."
    ),
    "Write down the mandate that a TOML file states, by the names of the register's fields.": (
        "Schrijf het mandaat op dat een TOML-bestand noemt, met de namen van de velden van het "
        "register."
    ),
    "Who consented for the mandatee.": "Wie instemde namens de gemandateerde.",
    "Who consented above the mandatee.": "Wie instemde boven de gemandateerde.",
    "When.": "Wanneer.",
    "Record the consent (Awb 10:4); the text rests from now on.": (
        "Leg de instemming vast (Awb 10:4); de tekst ligt vanaf nu vast."
    ),
    "Put a mandate in force, or back in force.": "Stel een mandaat in werking, of opnieuw.",
    "Why.": "Waarom.",
    "Stop handing out under a mandate at once.": "Stop meteen met uitreiken onder een mandaat.",
    "Who withdraws it.": "Wie het intrekt.",
    "By which letter or decision.": "Met welke brief of welk besluit.",
    "End a mandate now, in writing (Awb 10:8).": (
        "Beëindig een mandaat nu, schriftelijk (Awb 10:8)."
    ),
    "Put away a draft, or a mandate whose time is over.": (
        "Leg een ontwerp weg, of een mandaat waarvan de tijd voorbij is."
    ),
    "The file to write.": "Het bestand om te schrijven.",
    "Write the letter of a mandate as PDF.": "Schrijf de brief van een mandaat als PDF.",
}
