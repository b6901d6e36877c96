"""What the commands for packages say, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.packages.conflict import ConflictKind, Remedy
from counter_app.domain.packages.package import ItemKind, PackageState, Standstill

PACKAGE_SENTENCES: Final[Mapping[str, Both]] = {
    "day_device": Both(
        "Deze machine heet {name} en vertrouwt dit kantoor.",
        "This machine is {name} and trusts this office.",
    ),
    "day_enrolled": Both(
        "{login} kan pakketten openen.",
        "{login} can open packages.",
    ),
    "day_packed": Both(
        "{file}: {people} mensen, {cards} passen, {operators} medewerkers; geldig tot {until}.",
        "{file}: {people} people, {cards} cards, {operators} operators; good until {until}.",
    ),
    "day_left_out": Both(
        "Niet ingeschreven, dus niet mee: {logins}.",
        "Not enrolled, so not taken along: {logins}.",
    ),
    "day_opened": Both(
        "Geopend: {people} mensen, {cards} passen. Werk met: counter-app --database {database}",
        "Opened: {people} people, {cards} cards. Work with: counter-app --database {database}",
    ),
    "day_served": Both(
        "De server van de hal luistert. Op elke andere laptop: "
        "counter-app day join {file} {address}",
        "The hall's server listens. On every other laptop: counter-app day join {file} {address}",
    ),
    "day_joined": Both(
        "De server van de hal is bereikt en bewezen. Werk met: counter-app --database '{database}'",
        "The hall's server is reached and proven. Work with: counter-app --database '{database}'",
    ),
    "day_hall_stopped": Both(
        "Gestopt: {names}.",
        "Stopped: {names}.",
    ),
    "day_hall_none": Both(
        "Op deze computer draait geen server van een hal.",
        "No hall's server runs on this machine.",
    ),
    "day_closed": Both(
        "{file}: {items} onderdelen verzegeld; de dag is afgesloten.",
        "{file}: {items} items sealed; the day is closed.",
    ),
    "day_sent": Both(
        "{file}: {items} onderdelen verzegeld; het werk gaat door.",
        "{file}: {items} items sealed; work goes on.",
    ),
    "day_merged": Both(
        "{file}: {accepted} vastgelegd, {conflicts} wachten op een besluit, {known} waren bekend.",
        "{file}: {accepted} on record, {conflicts} wait for a decision, {known} were known.",
    ),
    "day_merged_before": Both(
        "{file}: dit bestand was al thuis; er is niets veranderd.",
        "{file}: this file was home already; nothing was changed.",
    ),
    "day_package": Both(
        "{lane}  {device}  {state}  {at}  open: {conflicts}  {id}",
        "{lane}  {device}  {state}  {at}  open: {conflicts}  {id}",
    ),
    "day_withdrawn": Both(
        "Ingetrokken: {device}. Wat ervan thuiskomt, wacht op een besluit.",
        "Called back: {device}. What comes home of it waits for a decision.",
    ),
    "day_conflict": Both(
        "{id}  {at}  {device}  {what}: {about}. {says}",
        "{id}  {at}  {device}  {what}: {about}. {says}",
    ),
    "day_conflict_code": Both(
        "De database zei: {says}",
        "The database said: {says}",
    ),
    "day_conflict_others": Both(
        "Ook op: {others}.",
        "Also on: {others}.",
    ),
    "day_conflicts_none": Both(
        "Niets wacht op een besluit.",
        "Nothing waits for a decision.",
    ),
    "day_settled": Both(
        "Besloten: {remedy}.",
        "Settled: {remedy}.",
    ),
    "day_online": Both(
        "Deze database werkt niet met een pakket.",
        "This database does not work with a package.",
    ),
    "day_offline": Both(
        "Zonder netwerk met {device}: gegevens van {at}; {unsent} nog niet verzegeld.",
        "Without a network with {device}: data of {at}; {unsent} not sealed yet.",
    ),
    "day_stopped": Both(
        "Geen nieuw werk: {why}.",
        "No new work: {why}.",
    ),
    "day_overridden": Both(
        "Nieuw werk mag tot {until}.",
        "New work may begin until {until}.",
    ),
}

CONFLICTS: Final[Mapping[ConflictKind, Both]] = {
    ConflictKind.RECALLED: Both(
        "De pas was intussen teruggeroepen.",
        "The card was recalled meanwhile.",
    ),
    ConflictKind.CARD_MISSING: Both(
        "De pas was intussen als vermist opgegeven.",
        "The card was reported missing meanwhile.",
    ),
    ConflictKind.CARD_MOVED: Both(
        "De pas is intussen naar een andere plaats gegaan.",
        "The card went to another place meanwhile.",
    ),
    ConflictKind.CARD_REASSIGNED: Both(
        "De pas hoort op kantoor intussen bij iemand anders.",
        "At home the card now belongs to somebody else.",
    ),
    ConflictKind.CARD_TWICE: Both(
        "Twee machines zeggen dat zij deze pas hadden.",
        "Two machines say that they had this card.",
    ),
    ConflictKind.HANDED_OUT_AT_HOME: Both(
        "De pas was op kantoor al uitgereikt.",
        "The card had been handed out at home already.",
    ),
    ConflictKind.UNKNOWN_CARD: Both(
        "Deze pas is op kantoor niet bekend.",
        "This card is not known at home.",
    ),
    ConflictKind.SERVED_TWICE: Both(
        "Twee machines zeggen dat zij deze persoon hielpen.",
        "Two machines say that they served this person.",
    ),
    ConflictKind.SERVED_AT_HOME: Both(
        "Dit bezoek was op kantoor al begonnen.",
        "This visit had begun at home already.",
    ),
    ConflictKind.APPOINTMENT_MOVED: Both(
        "De afspraak was intussen verplaatst.",
        "The appointment was moved meanwhile.",
    ),
    ConflictKind.APPOINTMENT_CANCELLED: Both(
        "De afspraak was intussen afgezegd.",
        "The appointment was called off meanwhile.",
    ),
    ConflictKind.UNFINISHED: Both(
        "Het bezoek was bij het afsluiten niet klaar.",
        "The visit was not over when the day was closed.",
    ),
    ConflictKind.UNKNOWN_PERSON: Both(
        "Deze persoon is op kantoor niet meer bekend.",
        "This person is no longer known at home.",
    ),
    ConflictKind.PERSON_CHANGED: Both(
        "De gegevens van de persoon zijn intussen veranderd.",
        "What the file says of the person changed meanwhile.",
    ),
    ConflictKind.DOCUMENT_REPORTED: Both(
        "Het getoonde reisdocument staat als vermist te boek.",
        "The travel document that was shown was reported missing.",
    ),
    ConflictKind.MANDATE_ENDED: Both(
        "Het mandaat dekte de uitreiking niet.",
        "The mandate did not cover the hand-out.",
    ),
    ConflictKind.OPERATOR_LOCKED: Both(
        "Het account van de medewerker was intussen gesloten.",
        "The operator's account was closed meanwhile.",
    ),
    ConflictKind.PACKAGE_EXPIRED: Both(
        "Het pakket was toen al verlopen.",
        "The package had expired by then.",
    ),
    ConflictKind.PACKAGE_WITHDRAWN: Both(
        "Het pakket was ingetrokken.",
        "The package had been called back.",
    ),
    ConflictKind.CLOCK_WRONG: Both(
        "De klok van de machine liep fout.",
        "The clock of the machine was wrong.",
    ),
    ConflictKind.CHANGED_AFTERWARDS: Both(
        "De machine vertelde later iets anders dan eerst.",
        "The machine later told something else than at first.",
    ),
    ConflictKind.NOT_RECORDED: Both(
        "De database weigerde het.",
        "The database refused it.",
    ),
}

STANDSTILLS: Final[Mapping[Standstill, Both]] = {
    Standstill.EXPIRED: Both(
        "het pakket is verlopen",
        "the package has expired",
    ),
    Standstill.TOO_OLD: Both(
        "de gegevens zijn te oud",
        "the data are too old",
    ),
    Standstill.TOO_MANY_UNSENT: Both(
        "te veel is nog niet verzegeld",
        "too much is not sealed for home yet",
    ),
    Standstill.CLOCK_SET_BACK: Both(
        "de klok is teruggezet",
        "the clock was set back",
    ),
    Standstill.CLOSED: Both(
        "de dag is afgesloten",
        "the day is closed",
    ),
}

ITEMS: Final[Mapping[ItemKind, Both]] = {
    ItemKind.VISIT: Both(
        "bezoek",
        "visit",
    ),
    ItemKind.CARD: Both(
        "pas",
        "card",
    ),
    ItemKind.COUNT: Both(
        "telling",
        "count",
    ),
    ItemKind.SCAN: Both(
        "scan",
        "scan",
    ),
}

REMEDIES: Final[Mapping[Remedy, Both]] = {
    Remedy.RECORD: Both(
        "vastleggen",
        "put on record",
    ),
    Remedy.KEEP_OUT: Both(
        "buiten laten",
        "keep out",
    ),
}

STATES: Final[Mapping[PackageState, Both]] = {
    PackageState.SEALED: Both(
        "verzegeld",
        "sealed",
    ),
    PackageState.MERGED: Both(
        "thuis",
        "home",
    ),
    PackageState.WITHDRAWN: Both(
        "ingetrokken",
        "called back",
    ),
}
