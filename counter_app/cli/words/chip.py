"""What reading a chip showed, what that proves and does not prove, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both
from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipStatement,
    CloneMethod,
    CloneVerdict,
    GroupVerdict,
    ReadStep,
    RevocationVerdict,
    SignatureVerdict,
)
from counter_app.domain.identity.trust import ImportOutcome, ListSigner, TrustKind

PROTOCOLS: Final[Mapping[AccessProtocol, Both]] = {
    AccessProtocol.BAC: Both("BAC (oud protocol)", "BAC (old protocol)"),
    AccessProtocol.PACE_GENERIC: Both("PACE, gewone afbeelding", "PACE, generic mapping"),
    AccessProtocol.PACE_INTEGRATED: Both("PACE, ingebouwde afbeelding", "PACE, integrated mapping"),
    AccessProtocol.PACE_CHIP_AUTHENTICATION: Both(
        "PACE met bewijs van de chip", "PACE, chip authentication mapping"
    ),
}
GROUPS: Final[Mapping[GroupVerdict, Both]] = {
    GroupVerdict.MATCHES: Both("zoals ondertekend", "as signed"),
    GroupVerdict.DIFFERS: Both("na ondertekening veranderd", "changed after signing"),
    GroupVerdict.NOT_SIGNED: Both("niet ondertekend", "not signed"),
    GroupVerdict.NOT_READ: Both("niet gelezen, niet nodig", "not read, not needed"),
    GroupVerdict.PROTECTED: Both(
        "afgeschermd, alleen voor lezers met een certificaat van de staat",
        "protected, only for readers with a state's certificate",
    ),
    GroupVerdict.MISSING: Both("ontbreekt, maar hoort er te zijn", "missing, but should be there"),
    GroupVerdict.UNREADABLE: Both("beschadigd", "damaged"),
}
SIGNATURES: Final[Mapping[SignatureVerdict, Both]] = {
    SignatureVerdict.GOOD: Both("de handtekening klopt", "the signature holds"),
    SignatureVerdict.WRONG: Both("de handtekening klopt niet", "the signature is wrong"),
    SignatureVerdict.UNREADABLE: Both("de handtekening is onleesbaar", "it cannot be read"),
    SignatureVerdict.UNSUPPORTED: Both("onbekend soort handtekening", "unknown kind of signature"),
    SignatureVerdict.MISSING: Both("er is geen handtekening", "there is no signature"),
}
CHAINS: Final[Mapping[ChainVerdict, Both]] = {
    ChainVerdict.TRUSTED: Both("de staat is bekend", "the state is known"),
    ChainVerdict.TRAINING: Both("alleen om te oefenen", "for training only"),
    ChainVerdict.NO_LIST: Both(
        "hier staan geen landencertificaten; neem er op met `counter-app trust import`",
        "there are no national certificates here; take some in with `counter-app trust import`",
    ),
    ChainVerdict.ISSUER_UNKNOWN: Both(
        "geen landencertificaat hier hoort erbij; is de lijst oud?",
        "no national certificate here belongs to it; is the list old?",
    ),
    ChainVerdict.ISSUER_SIGNATURE_WRONG: Both(
        "het certificaat is vals: het noemt een staat die het niet gaf",
        "the certificate is false: it names a state that did not give it",
    ),
    ChainVerdict.NOT_VALID_THEN: Both(
        "het certificaat gold niet toen er werd ondertekend",
        "the certificate was not valid when it signed",
    ),
    ChainVerdict.REVOKED: Both("het certificaat is ingetrokken", "the certificate was withdrawn"),
    ChainVerdict.OTHER_STATE: Both(
        "een andere staat ondertekende dan het document noemt",
        "another state signed than the document names",
    ),
    ChainVerdict.UNSUPPORTED: Both("onbekend soort certificaat", "unknown kind of certificate"),
    ChainVerdict.NOT_REACHED: Both("niet onderzocht", "not looked into"),
}
REVOCATIONS: Final[Mapping[RevocationVerdict, Both]] = {
    RevocationVerdict.NOT_LISTED: Both("niet ingetrokken", "not withdrawn"),
    RevocationVerdict.LISTED: Both("ingetrokken", "withdrawn"),
    RevocationVerdict.NO_LIST: Both("geen intrekkingslijst hier", "no revocation list here"),
    RevocationVerdict.LIST_OLD: Both("de intrekkingslijst is oud", "the revocation list is old"),
}
METHODS: Final[Mapping[CloneMethod, Both]] = {
    CloneMethod.ACTIVE_AUTHENTICATION: Both("actieve authenticatie", "active authentication"),
    CloneMethod.CHIP_AUTHENTICATION: Both("chipauthenticatie", "chip authentication"),
    CloneMethod.PACE_CHIP_AUTHENTICATION: Both("bewijs bij het openen", "proof while opening"),
}
CLONES: Final[Mapping[CloneVerdict, Both]] = {
    CloneVerdict.PROVEN: Both("bewezen", "proven"),
    CloneVerdict.FAILED: Both("mislukt: kopie of defect", "failed: a copy, or broken"),
    CloneVerdict.KEY_NOT_SIGNED: Both(
        "de chip heeft een sleutel, maar niemand bekends staat ervoor in",
        "the chip has a key, but nobody known vouches for it",
    ),
    CloneVerdict.UNSUPPORTED: Both("in een onbekende vorm", "in an unknown form"),
    CloneVerdict.NONE_ON_DOCUMENT: Both("heeft dit document niet", "this document has none"),
    CloneVerdict.NOT_DONE: Both("niet gedaan", "not done"),
}
STATEMENTS: Final[Mapping[ChipStatement, Both]] = {
    ChipStatement.DATA_AS_ISSUED: Both(
        "De gegevens zijn zoals de staat ze schreef. Dat zegt niet dat deze chip de echte is.",
        "The data are as the state wrote them. That does not say that this chip is the real one.",
    ),
    ChipStatement.DATA_AS_SIGNED_FOR_TRAINING: Both(
        "De gegevens kloppen, maar dit is een oefendocument: het bewijst niets.",
        "The data hold, but this is a document for training: it proves nothing.",
    ),
    ChipStatement.DATA_CHANGED: Both(
        "De gegevens zijn niet zoals ze ondertekend zijn. Behandel het document als vals.",
        "The data are not as they were signed. Treat the document as false.",
    ),
    ChipStatement.DATA_INCOMPLETE: Both(
        "De chip geeft niet alles wat ondertekend is. Wat er wel is klopt; beoordeel de rest zelf.",
        "The chip does not give all that was signed. What it gives holds; judge the rest yourself.",
    ),
    ChipStatement.DATA_SIGNER_UNKNOWN: Both(
        "De gegevens zijn heel, maar wie ze ondertekende is hier niet bekend. Dat bewijst niets.",
        "The data are whole, but who signed them is not known here. That proves nothing.",
    ),
    ChipStatement.DATA_SIGNER_REFUSED: Both(
        "Wie de gegevens ondertekende had dat recht niet. Behandel het document als vals.",
        "Who signed the data had no right to. Treat the document as false.",
    ),
    ChipStatement.DATA_UNSIGNED: Both(
        "Niemand heeft de gegevens ondertekend. Ze bewijzen niets.",
        "Nobody signed the data. They prove nothing.",
    ),
    ChipStatement.NO_COPY: Both(
        "Deze chip is geen kopie. Dat zegt niet dat de houder de persoon op de foto is.",
        "This chip is no copy. That does not say that the holder is the person in the photo.",
    ),
    ChipStatement.COPY_POSSIBLE: Both(
        "Dit document heeft geen bescherming tegen kopiëren; zo is het gemaakt. Een kopie van de "
        "chip is niet uit te sluiten: controleer het papier.",
        "This document has no protection against copying; it was made so. A copy of the chip "
        "cannot be excluded: check the paper.",
    ),
    ChipStatement.COPY_OR_BROKEN: Both(
        "De chip bewijst zijn sleutel niet: hij is een kopie of defect. Behandel het document als "
        "verdacht.",
        "The chip does not prove its key: it is a copy or broken. Treat the document as suspect.",
    ),
    ChipStatement.COPY_NOT_EXCLUDED: Both(
        "Of de chip een kopie is, is niet vastgesteld. Controleer het papier.",
        "Whether the chip is a copy was not found out. Check the paper.",
    ),
    ChipStatement.ZONE_SAME: Both(
        "De strook op de chip is dezelfde als de gedrukte.",
        "The zone on the chip is the same as the printed one.",
    ),
    ChipStatement.ZONE_KEY_FIELDS_SAME: Both(
        "Nummer en datums op de chip zijn de gedrukte; vergelijk de naam zelf.",
        "Number and dates on the chip are the printed ones; compare the name yourself.",
    ),
    ChipStatement.ZONE_DIFFERS: Both(
        "De strook op de chip is een andere dan de gedrukte. Vergelijk de velden.",
        "The zone on the chip is another one than the printed one. Compare the fields.",
    ),
    ChipStatement.ZONE_NOT_COMPARED: Both(
        "De strook is niet vergeleken; vergelijk haar met het papier.",
        "The zone was not compared; compare it with the paper.",
    ),
    ChipStatement.PHOTO_DAMAGED: Both(
        "De foto op de chip is beschadigd en niet te tonen: ze zegt niets over de houder. "
        "Vergelijk het gezicht met de gedrukte foto en kijk of de bladzijde open is geweest.",
        "The photo on the chip is damaged and cannot be shown: it says nothing about the holder. "
        "Compare the face with the printed photo, and look whether the page was opened.",
    ),
    ChipStatement.PHOTO_MISSING: Both(
        "De chip geeft geen foto, en elk reisdocument heeft er een. Lees opnieuw; komt er geen, "
        "vergelijk dan met de gedrukte foto en twijfel.",
        "The chip gives no photo, and every travel document has one. Read again; if none comes, "
        "compare with the printed photo, in doubt.",
    ),
}
STEPS: Final[Mapping[ReadStep, Both]] = {
    ReadStep.ACCESS: Both("openen", "opening"),
    ReadStep.SECURITY_OBJECT: Both("handtekening", "signature"),
    ReadStep.CHIP_AUTHENTICATION: Both("chipauthenticatie", "chip authentication"),
    ReadStep.ACTIVE_AUTHENTICATION: Both("actieve authenticatie", "active authentication"),
    ReadStep.DATA: Both("gegevens", "data"),
    ReadStep.PHOTO: Both("foto", "photo"),
    ReadStep.JUDGEMENT: Both("oordeel", "judgement"),
}
KINDS: Final[Mapping[TrustKind, Both]] = {
    TrustKind.MASTER_LIST: Both("landenlijst", "master list"),
    TrustKind.CERTIFICATE: Both("landencertificaat", "national certificate"),
    TrustKind.REVOCATION_LIST: Both("intrekkingslijst", "revocation list"),
    TrustKind.DIRECTORY: Both("adreslijst", "directory"),
}
SIGNERS: Final[Mapping[ListSigner, Both]] = {
    ListSigner.CHECKED: Both("ondertekenaar nagegaan", "signer checked"),
    ListSigner.NOT_CHECKED: Both(
        "ondertekenaar niet nagegaan: vertrouw de lijst zoals u haar bron vertrouwt",
        "signer not checked: trust the list as you trust its source",
    ),
    ListSigner.NO_SIGNATURE: Both("zonder eigen handtekening", "without a signature of its own"),
}
OUTCOMES: Final[Mapping[ImportOutcome, Both]] = {
    ImportOutcome.TAKEN: Both("overgenomen", "taken in"),
    ImportOutcome.NOTHING_NEW: Both("niets nieuws", "nothing new"),
    ImportOutcome.OLDER: Both(
        "er is al een nieuwere; niet overgenomen", "a newer one is here already; not taken in"
    ),
    ImportOutcome.NOT_UNDERSTOOD: Both(
        "dit is geen lijst of certificaat", "this is no list or certificate"
    ),
    ImportOutcome.SIGNATURE_WRONG: Both(
        "de handtekening klopt niet; niet overgenomen", "its signature is wrong; not taken in"
    ),
    ImportOutcome.SIGNER_UNKNOWN: Both(
        "niet ondertekend door wie is opgegeven; niet overgenomen",
        "not signed by whom you named; not taken in",
    ),
    ImportOutcome.TRAINING_REFUSED: Both(
        "om te oefenen; niet overgenomen (--training neemt het wel)",
        "made for practice; not taken in (--training does)",
    ),
}
CHIP_SENTENCES: Final[Mapping[str, Both]] = {
    "chip_waiting": Both("Leg het document op de lezer.", "Lay the document on the reader."),
    "chip_access": Both(
        "Geopend met {protocol}, {details}.", "Opened with {protocol}, {details}."
    ),
    "chip_group": Both("Groep {number}: {verdict}{size}.", "Group {number}: {verdict}{size}."),
    "chip_size": Both(" ({size} bytes)", " ({size} bytes)"),
    "chip_signature": Both("Handtekening: {signature}.", "Signature: {signature}."),
    "chip_chain": Both(
        "Ondertekenaar {state}: {chain}; {revocation}{source}.",
        "Signer {state}: {chain}; {revocation}{source}.",
    ),
    "chip_source": Both(" (uit {source})", " (out of {source})"),
    "chip_clone": Both(
        "Kopieën, {method}{detail}: {verdict}.", "Copies, {method}{detail}: {verdict}."
    ),
    "chip_no_clone": Both("Kopieën: {verdict}.", "Copies: {verdict}."),
    "chip_photo": Both(
        "Foto: {format}, {width} x {height}, {size} bytes{taken}.",
        "Photo: {format}, {width} x {height}, {size} bytes{taken}.",
    ),
    "chip_taken": Both(", gemaakt op {day}", ", taken on {day}"),
    "chip_no_photo": Both("Foto: niet te lezen.", "Photo: cannot be read."),
    "chip_times": Both(
        "Tijd: {total:.2f} s ({steps}); {commands} opdrachten.",
        "Time: {total:.2f} s ({steps}); {commands} commands.",
    ),
    "trust_empty": Both(
        "Hier staan nog geen landencertificaten. Haal een landenlijst bij npkd.nl, bsi.bund.de of "
        "de ICAO en neem haar op met `counter-app trust import`.",
        "There are no national certificates here yet. Get a master list from npkd.nl, bsi.bund.de "
        "or the ICAO and take it in with `counter-app trust import`.",
    ),
    "trust_state": Both(
        "{state}: {certificates} certificaten, geldig tot {until}",
        "{state}: {certificates} certificates, valid until {until}",
    ),
    "trust_source": Both(
        "{name}: {kind}, {days} dagen oud, {signer}", "{name}: {kind}, {days} days old, {signer}"
    ),
    "trust_total": Both(
        "{certificates} certificaten van {states} staten, {revocations} intrekkingslijsten, "
        "{training} om te oefenen.",
        "{certificates} certificates of {states} states, {revocations} revocation lists, "
        "{training} for practice.",
    ),
    "trust_file": Both("{name}: {outcome}{facts}.", "{name}: {outcome}{facts}."),
    "trust_facts": Both(
        " ({kind}, {added} nieuw, {removed} vervallen, {unreadable} onleesbaar; {signer})",
        " ({kind}, {added} new, {removed} dropped, {unreadable} unreadable; {signer})",
    ),
    # doctor
    "part_chip_reader": Both("chiplezer", "chip reader"),
    "part_trust": Both("landencertificaten", "national certificates"),
    "trust_found": Both(
        "{states} staten, nieuwste lijst {days} dagen oud",
        "{states} states, newest list {days} days old",
    ),
    "fix_reader_absent": Both(
        "Alleen nodig om chips te lezen: sluit een contactloze lezer aan.",
        "Only needed to read chips: connect a contactless reader.",
    ),
    "fix_reader_stopped": Both(
        "Alleen nodig om chips te lezen: installeer `pcscd` en start het "
        "(`systemctl enable --now pcscd.socket`).",
        "Only needed to read chips: install `pcscd` and start it "
        "(`systemctl enable --now pcscd.socket`).",
    ),
    "fix_reader_software_missing": Both(
        "Alleen nodig om chips te lezen: installeer pyscard (extra `chip`); op Debian zijn "
        "daarvoor swig, gcc en libpcsclite-dev nodig.",
        "Only needed to read chips: install pyscard (extra `chip`); on Debian that needs swig, gcc "
        "and libpcsclite-dev.",
    ),
    "fix_trust": Both(
        "Zonder landencertificaten zegt een chip alleen dat zijn gegevens heel zijn: "
        "`counter-app trust import`.",
        "Without national certificates a chip only says that its data are whole: "
        "`counter-app trust import`.",
    ),
}  # fmt: skip
