"""What was looked for and not found, in the words of the commands."""

from __future__ import annotations

from typing import Final

from counter_app.cli.words.both import Both

SOUGHT: Final[dict[str, Both]] = {
    "ability": Both("een voorziening van een balie", "an ability of a desk"),
    "answer": Both("een antwoord", "an answer"),
    "appointment": Both("een afspraak", "an appointment"),
    "bag": Both("een zak", "a bag"),
    "capture": Both("een vastlegging", "a capture record"),
    "case": Both("een zaak", "a case"),
    "client": Both("een programma met deze naam", "a program with this name"),
    "code": Both("een afspraak met deze code", "an appointment with this code"),
    "conflict": Both("een conflict", "a conflict"),
    "consignment": Both("een zending", "a consignment"),
    "count": Both("een telling", "a count"),
    "desk": Both("een loket met deze naam", "a desk with this name"),
    "file": Both("een bestand", "a file"),
    "finding": Both("een bevinding", "a finding"),
    "guest": Both("een gast op de lijst", "a guest on the list"),
    "hand_out": Both("een uitreiking", "a hand-out"),
    "import": Both("een opgenomen bestand", "a file that was taken in"),
    "institution": Both("een instelling", "an institution"),
    "invitation": Both("een uitnodiging", "an invitation"),
    "issuance_day": Both("een uitreikdag", "an issuance day"),
    "location": Both("een locatie", "a location"),
    "mandate": Both("een mandaat", "a mandate"),
    "message": Both("een bericht", "a message"),
    "operator": Both("een account", "an account"),
    "organisation": Both("een organisatie", "an organisation"),
    "paper": Both("een stuk", "a paper"),
    "participant": Both("iemand op deze afspraak", "somebody on this appointment"),
    "person": Both("een persoon", "a person"),
    "refusal": Both("een weigering", "a refusal"),
    "roster": Both("een lijst", "a list"),
    "row": Both("een regel", "a row"),
    "rule set": Both("een set regels", "a rule set"),
    "scenario": Both("een scenario", "a scenario"),
    "service": Both("een dienst", "a service"),
    "setting": Both("een instelling van het programma", "a setting of the program"),
    "v_number": Both("een persoon met dit V-nummer", "a person with this V-number"),
    "V-number": Both("een persoon met dit V-nummer", "a person with this V-number"),
    "variant": Both("een variant", "a variant"),
    "version": Both("een versie", "a version"),
    "visits": Both("bezoeken", "visits"),
    "waitlist": Both("een plaats op de wachtlijst", "an entry of the waiting list"),
    "wave": Both("een golf", "a wave"),
}
"""By the code that a service gives; whatever else it gives is what was typed."""
