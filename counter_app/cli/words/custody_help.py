"""Help of the commands about the vault in Dutch, by its English words."""

from __future__ import annotations

from typing import Final

CUSTODY: Final = {
    "Look after the vault: consignments, stock, cases, stickers.": (
        "Beheer de kluis: zendingen, voorraad, zaken, stickers."
    ),
    "List what lies here, in walking order, each card with its keeper.": (
        "Toon wat hier ligt, in loopvolgorde, elke pas met zijn bewaarder."
    ),
    "Tell where a card is, who keeps it, and every step that it took.": (
        "Zeg waar een pas is, wie hem bewaart, en elke stap die hij maakte."
    ),
    "List the cards to fetch for the visits of a day, in walking order.": (
        "Toon de passen die voor de bezoeken van een dag nodig zijn, in loopvolgorde."
    ),
    "The day of the visits; today by default.": "De dag van de bezoeken; standaard vandaag.",
    "List the cards that lie in no place yet, or lay one in a tray or position of it.": (
        "Toon de passen die nog geen plaats hebben, of leg er een in een lade of op een positie."
    ),
    "Write the list to this file: PDF.": "Schrijf de lijst naar dit bestand: PDF.",
    "List the trays in walking order, and how full each is.": (
        "Toon de laden in loopvolgorde, en hoe vol elk is."
    ),
    "Add, rename or move a tray; what lies in it goes along.": (
        "Voeg een lade toe, hernoem of verplaats hem; wat erin ligt gaat mee."
    ),
    "Add it, for so many cards.": "Voeg hem toe, voor zoveel passen.",
    "Give it another label.": "Geef hem een ander label.",
    "Let it come at this number along the way.": "Laat hem op dit nummer in de looproute komen.",
    "Set a card aside for its person's next visit here, or for a day.": (
        "Leg een pas apart voor het volgende bezoek van de houder hier, of voor een dag."
    ),
    "For this day; for the visit by default.": "Voor deze dag; standaard voor het bezoek.",
    "Give a card that was set aside back to the stock.": (
        "Geef een pas die apart lag terug aan de voorraad."
    ),
    "Take in the maker's list of cards that are under way: CSV, XLSX or XML.": (
        "Neem de lijst van de maker in met passen die onderweg zijn: CSV, XLSX of XML."
    ),
    "Number of the maker's list.": "Nummer van de lijst van de maker.",
    "Who carries it.": "Wie het brengt.",
    "List what is under way from and to here.": "Toon wat van en naar hier onderweg is.",
    "What was received, the newest first, instead.": (
        "In plaats daarvan wat is ontvangen, het nieuwste eerst."
    ),
    "The cases that were settled, instead.": "In plaats daarvan de zaken die zijn afgehandeld.",
    "Look at seals, scan cards out of a consignment, and close it.": (
        "Bekijk zegels, scan passen uit een zending, en sluit haar."
    ),
    "Number of the next bag's seal; repeatable.": (
        "Nummer van het zegel van de volgende zak; mag vaker."
    ),
    "Close it, with so many cards counted by hand.": (
        "Sluit haar, met zoveel passen met de hand geteld."
    ),
    "Look after the vault.": "Beheer de kluis.",
    "List what is out of order, the report that is due soonest first.": (
        "Toon wat niet in orde is, wat het eerst gemeld moet worden bovenaan."
    ),
    "Block a card wherever it is, at a partner's point or under way too.": (
        "Blokkeer een pas waar hij ook is, ook bij een partner of onderweg."
    ),
    "Why nobody may hand it out any more.": "Waarom niemand hem nog mag uitreiken.",
    "List the cards that lie too long, by the periods of the house.": (
        "Toon de passen die te lang liggen, volgens de termijnen van het huis."
    ),
    "Make the reminders that are due, or those of some cards, and note that they were made.": (
        "Maak de herinneringen die nodig zijn, of die van enkele passen, en leg dat vast."
    ),
    "Write the letters to this file: PDF.": "Schrijf de brieven naar dit bestand: PDF.",
    "List the rolls of numbered stickers, and what is left of each.": (
        "Toon de rollen met genummerde stickers, en wat er van elk over is."
    ),
}  # fmt: skip
