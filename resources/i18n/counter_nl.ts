<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Minstens %1 tekens</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Eerste wachtwoord</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Hetzelfde wachtwoord nog eens</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What the account may do; partners&apos; roles work at a partner&apos;s own counter only</source>
        <translation>Wat het account mag; rollen van partners werken alleen aan de eigen balie van een partner</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>Roles of the chosen account; in a form: save</source>
        <translation>Rollen van het gekozen account; in een formulier: opslaan</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Lock, or let sign in again</source>
        <translation>Blokkeren, of weer laten aanmelden</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Formulier verlaten</translation>
    </message>
    <message>
        <source>Nobody looks after the own account: somebody else does.</source>
        <translation>Niemand beheert het eigen account: dat doet iemand anders.</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Nieuw wachtwoord…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Accounts worden gelezen…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Let sign in</source>
        <translation>Laten aanmelden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>End the account of %1? It keeps its name in what it did.</source>
        <translation>Het account van %1 beëindigen? De naam blijft staan bij wat ermee is gedaan.</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>Account beëindigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 kan zich aanmelden.</translation>
    </message>
    <message>
        <source>%1 can sign in no more.</source>
        <translation>%1 kan zich niet meer aanmelden.</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>kan aanmelden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>geblokkeerd</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Call selected</source>
        <translation>Geselecteerde oproepen</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Verder helpen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Opnieuw oproepen</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Parkeren…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Doorsturen…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Voorrang…</translation>
    </message>
    <message>
        <source>Who was helped…</source>
        <translation>Wie is geholpen…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Terug in de wachtrij</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Is vertrokken</translation>
    </message>
    <message>
        <source>Undo last step…</source>
        <translation>Laatste stap ongedaan maken…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Find on file…</source>
        <translation>Zoeken in het bestand…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>appointment booked</source>
        <translation>afspraak gemaakt</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>afspraak afgezegd</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>afspraak verzet</translation>
    </message>
    <message>
        <source>time held</source>
        <translation>tijd vastgehouden</translation>
    </message>
    <message>
        <source>held time booked</source>
        <translation>vastgehouden tijd geboekt</translation>
    </message>
    <message>
        <source>held time given back</source>
        <translation>vastgehouden tijd teruggegeven</translation>
    </message>
    <message>
        <source>held time expired</source>
        <translation>vastgehouden tijd verlopen</translation>
    </message>
    <message>
        <source>came without an appointment</source>
        <translation>kwam zonder afspraak</translation>
    </message>
    <message>
        <source>one person withdrew</source>
        <translation>één persoon afgemeld</translation>
    </message>
    <message>
        <source>one person moved alone</source>
        <translation>één persoon apart verplaatst</translation>
    </message>
    <message>
        <source>outcome noted</source>
        <translation>uitkomst genoteerd</translation>
    </message>
    <message>
        <source>replaced by an offered time</source>
        <translation>vervangen door een aangeboden tijd</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>reeks geboekt</translation>
    </message>
    <message>
        <source>put on the waiting list</source>
        <translation>op de wachtlijst gezet</translation>
    </message>
    <message>
        <source>left the waiting list</source>
        <translation>van de wachtlijst gehaald</translation>
    </message>
    <message>
        <source>time offered to the waiting list</source>
        <translation>tijd aangeboden aan de wachtlijst</translation>
    </message>
    <message>
        <source>offer not taken</source>
        <translation>aanbod niet aangenomen</translation>
    </message>
    <message>
        <source>waiting list ended</source>
        <translation>wachtlijst geëindigd</translation>
    </message>
    <message>
        <source>offered time booked</source>
        <translation>aangeboden tijd geboekt</translation>
    </message>
    <message>
        <source>hand-out undone</source>
        <translation>uitreiking ongedaan gemaakt</translation>
    </message>
    <message>
        <source>card handed out</source>
        <translation>pas uitgereikt</translation>
    </message>
    <message>
        <source>card taken to the counter</source>
        <translation>pas naar het loket gehaald</translation>
    </message>
    <message>
        <source>card put back</source>
        <translation>pas teruggelegd</translation>
    </message>
    <message>
        <source>closure added</source>
        <translation>sluiting toegevoegd</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>identiteit gecontroleerd</translation>
    </message>
    <message>
        <source>file taken in</source>
        <translation>bestand ingelezen</translation>
    </message>
    <message>
        <source>row of a file settled</source>
        <translation>rij van een bestand afgehandeld</translation>
    </message>
    <message>
        <source>letter made</source>
        <translation>brief gemaakt</translation>
    </message>
    <message>
        <source>location added</source>
        <translation>locatie toegevoegd</translation>
    </message>
    <message>
        <source>office set up</source>
        <translation>kantoor ingericht</translation>
    </message>
    <message>
        <source>opening hours added</source>
        <translation>openingstijden toegevoegd</translation>
    </message>
    <message>
        <source>operator added</source>
        <translation>medewerker toegevoegd</translation>
    </message>
    <message>
        <source>person on file elsewhere looked for</source>
        <translation>persoon in een ander dossiergebied opgezocht</translation>
    </message>
    <message>
        <source>account given other roles</source>
        <translation>account kreeg andere rollen</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>inloggen mislukt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ingelogd</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>uitgelogd</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>persoon toegevoegd</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>persoon gewijzigd</translation>
    </message>
    <message>
        <source>person looked at</source>
        <translation>persoon bekeken</translation>
    </message>
    <message>
        <source>called</source>
        <translation>opgeroepen</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>finished at the counter</source>
        <translation>klaar aan het loket</translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation>niet verschenen</translation>
    </message>
    <message>
        <source>did not answer the call</source>
        <translation>niet gekomen na oproep</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>teruggezet in de wachtrij</translation>
    </message>
    <message>
        <source>service begun</source>
        <translation>begonnen aan het loket</translation>
    </message>
    <message>
        <source>step of the queue undone</source>
        <translation>stap in de wachtrij ongedaan gemaakt</translation>
    </message>
    <message>
        <source>receipt made</source>
        <translation>ontvangstbewijs gemaakt</translation>
    </message>
    <message>
        <source>receipt signed</source>
        <translation>ontvangstbewijs getekend</translation>
    </message>
    <message>
        <source>representative added</source>
        <translation>vertegenwoordiger toegevoegd</translation>
    </message>
    <message>
        <source>import of national certificates begun</source>
        <translation>inlezen van landencertificaten begonnen</translation>
    </message>
    <message>
        <source>national certificates taken in</source>
        <translation>landencertificaten ingelezen</translation>
    </message>
    <message>
        <source>time slots laid out</source>
        <translation>tijdvakken uitgezet</translation>
    </message>
    <message>
        <source>list of appointments made</source>
        <translation>lijst met afspraken gemaakt</translation>
    </message>
    <message>
        <source>list of reported documents taken in</source>
        <translation>lijst van gemelde documenten opgenomen</translation>
    </message>
    <message>
        <source>report of an identity check made</source>
        <translation>verslag van een identiteitscontrole gemaakt</translation>
    </message>
    <message>
        <source>identity checked by a second person</source>
        <translation>identiteit gecontroleerd door een tweede persoon</translation>
    </message>
    <message>
        <source>signed in as a second person</source>
        <translation>aangemeld als tweede persoon</translation>
    </message>
    <message>
        <source>appointment kept beyond the capacity</source>
        <translation>afspraak boven de capaciteit gehouden</translation>
    </message>
    <message>
        <source>planning changed</source>
        <translation>planning gewijzigd</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>loket gesloten</translation>
    </message>
    <message>
        <source>closing time of the desk set</source>
        <translation>sluitingstijd van het loket gezet</translation>
    </message>
    <message>
        <source>desk opened</source>
        <translation>loket geopend</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>opnieuw opgeroepen</translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation>uit de wachtrij vertrokken</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>voorrang gewijzigd</translation>
    </message>
    <message>
        <source>service gone on with</source>
        <translation>verder geholpen</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>doorgestuurd</translation>
    </message>
    <message>
        <source>booking program let in</source>
        <translation>boekprogramma toegelaten</translation>
    </message>
    <message>
        <source>booking program retired</source>
        <translation>boekprogramma niet meer toegelaten</translation>
    </message>
    <message>
        <source>message given up</source>
        <translation>bericht opgegeven</translation>
    </message>
    <message>
        <source>message printed</source>
        <translation>bericht afgedrukt</translation>
    </message>
    <message>
        <source>reminders made</source>
        <translation>herinneringen gemaakt</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>bericht verstuurd</translation>
    </message>
    <message>
        <source>message tried again</source>
        <translation>bericht opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>need for new photo and prints asked</source>
        <translation>gevraagd of nieuwe foto en vingerafdrukken nodig zijn</translation>
    </message>
    <message>
        <source>list of photos and prints on record taken in</source>
        <translation>lijst met afgenomen foto&apos;s en vingerafdrukken opgenomen</translation>
    </message>
    <message>
        <source>photo, prints and signature recorded</source>
        <translation>foto, vingerafdrukken en handtekening vastgelegd</translation>
    </message>
    <message>
        <source>picture kept for a time</source>
        <translation>foto voor een tijd bewaard</translation>
    </message>
    <message>
        <source>kept picture fetched</source>
        <translation>bewaarde foto opgehaald</translation>
    </message>
    <message>
        <source>kept pictures destroyed</source>
        <translation>bewaarde foto&apos;s vernietigd</translation>
    </message>
    <message>
        <source>visit joined to a person on file</source>
        <translation>bezoek gekoppeld aan een persoon in het bestand</translation>
    </message>
    <message>
        <source>visit not needed, time given back</source>
        <translation>bezoek niet nodig, tijd teruggegeven</translation>
    </message>
    <message>
        <source>told that the visit would be in vain</source>
        <translation>gemeld dat het bezoek voor niets zou zijn</translation>
    </message>
    <message>
        <source>organisation added</source>
        <translation>organisatie toegevoegd</translation>
    </message>
    <message>
        <source>organisation changed</source>
        <translation>organisatie gewijzigd</translation>
    </message>
    <message>
        <source>partner&apos;s operator added</source>
        <translation>medewerker van partner toegevoegd</translation>
    </message>
    <message>
        <source>training and screening recorded</source>
        <translation>training en screening vastgelegd</translation>
    </message>
    <message>
        <source>mandate written down</source>
        <translation>mandaat opgeschreven</translation>
    </message>
    <message>
        <source>draft of a mandate changed</source>
        <translation>ontwerp van mandaat gewijzigd</translation>
    </message>
    <message>
        <source>mandate consented to</source>
        <translation>ingestemd met mandaat</translation>
    </message>
    <message>
        <source>mandate put in force</source>
        <translation>mandaat in werking gesteld</translation>
    </message>
    <message>
        <source>mandate suspended</source>
        <translation>mandaat geschorst</translation>
    </message>
    <message>
        <source>mandate ended</source>
        <translation>mandaat beëindigd</translation>
    </message>
    <message>
        <source>mandate letter made</source>
        <translation>mandaatbrief gemaakt</translation>
    </message>
    <message>
        <source>partner&apos;s counter seen</source>
        <translation>balie van partner bekeken</translation>
    </message>
    <message>
        <source>card received by a partner</source>
        <translation>pas ontvangen door partner</translation>
    </message>
    <message>
        <source>card sent back by a partner</source>
        <translation>pas teruggestuurd door partner</translation>
    </message>
    <message>
        <source>partner&apos;s shelf counted</source>
        <translation>plank van partner geteld</translation>
    </message>
    <message>
        <source>card reported missing by a partner</source>
        <translation>pas door partner als vermist gemeld</translation>
    </message>
    <message>
        <source>card blocked</source>
        <translation>pas geblokkeerd</translation>
    </message>
    <message>
        <source>card destroyed by two people</source>
        <translation>pas vernietigd door twee mensen</translation>
    </message>
    <message>
        <source>card missed</source>
        <translation>pas vermist</translation>
    </message>
    <message>
        <source>card put away</source>
        <translation>pas opgeborgen</translation>
    </message>
    <message>
        <source>card given back to the stock</source>
        <translation>pas terug in de voorraad</translation>
    </message>
    <message>
        <source>card set aside</source>
        <translation>pas apart gelegd</translation>
    </message>
    <message>
        <source>card taken out of the stock</source>
        <translation>pas uit de voorraad genomen</translation>
    </message>
    <message>
        <source>cards set aside for a day</source>
        <translation>passen apart gelegd voor een dag</translation>
    </message>
    <message>
        <source>report of a missing card made</source>
        <translation>melding van een vermiste pas gemaakt</translation>
    </message>
    <message>
        <source>case with a card settled</source>
        <translation>zaak met een pas afgehandeld</translation>
    </message>
    <message>
        <source>consignment announced</source>
        <translation>zending aangekondigd</translation>
    </message>
    <message>
        <source>seal of a bag looked at</source>
        <translation>zegel van een zak bekeken</translation>
    </message>
    <message>
        <source>consignment received</source>
        <translation>zending ontvangen</translation>
    </message>
    <message>
        <source>consignment confirmed by the maker</source>
        <translation>zending bevestigd door de maker</translation>
    </message>
    <message>
        <source>packing list made</source>
        <translation>paklijst gemaakt</translation>
    </message>
    <message>
        <source>consignment packed</source>
        <translation>zending ingepakt</translation>
    </message>
    <message>
        <source>card scanned out of a consignment</source>
        <translation>pas uit een zending gescand</translation>
    </message>
    <message>
        <source>count begun</source>
        <translation>telling begonnen</translation>
    </message>
    <message>
        <source>count closed</source>
        <translation>telling gesloten</translation>
    </message>
    <message>
        <source>difference of a count explained</source>
        <translation>verschil in een telling verklaard</translation>
    </message>
    <message>
        <source>card scanned in a count</source>
        <translation>pas gescand in een telling</translation>
    </message>
    <message>
        <source>hand-out refused</source>
        <translation>uitreiking geweigerd</translation>
    </message>
    <message>
        <source>roll of stickers received</source>
        <translation>rol stickers ontvangen</translation>
    </message>
    <message>
        <source>sticker destroyed by two people</source>
        <translation>sticker vernietigd door twee mensen</translation>
    </message>
    <message>
        <source>sticker printed</source>
        <translation>sticker geprint</translation>
    </message>
    <message>
        <source>sticker placed</source>
        <translation>sticker geplaatst</translation>
    </message>
    <message>
        <source>sticker spoiled</source>
        <translation>sticker verknoeid</translation>
    </message>
    <message>
        <source>tray added</source>
        <translation>lade toegevoegd</translation>
    </message>
    <message>
        <source>what a service asks for changed</source>
        <translation>eisen van een dienst gewijzigd</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>account geblokkeerd</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>wachtwoord opnieuw ingesteld</translation>
    </message>
    <message>
        <source>account ended</source>
        <translation>account beëindigd</translation>
    </message>
    <message>
        <source>account unlocked</source>
        <translation>account vrijgegeven</translation>
    </message>
    <message>
        <source>institution noted</source>
        <translation>instelling genoteerd</translation>
    </message>
    <message>
        <source>issuance day made</source>
        <translation>uitreikdag gemaakt</translation>
    </message>
    <message>
        <source>plan of an issuance day changed</source>
        <translation>plan van een uitreikdag gewijzigd</translation>
    </message>
    <message>
        <source>issuance day taken further</source>
        <translation>uitreikdag een stap verder</translation>
    </message>
    <message>
        <source>roster for an issuance day taken in</source>
        <translation>lijst voor een uitreikdag ingelezen</translation>
    </message>
    <message>
        <source>line of a roster settled</source>
        <translation>regel van een lijst afgehandeld</translation>
    </message>
    <message>
        <source>waves of an issuance day planned</source>
        <translation>golven van een uitreikdag gepland</translation>
    </message>
    <message>
        <source>guests invited to an issuance day</source>
        <translation>gasten uitgenodigd voor een uitreikdag</translation>
    </message>
    <message>
        <source>answer to an invitation noted</source>
        <translation>antwoord op een uitnodiging genoteerd</translation>
    </message>
    <message>
        <source>appointment at a desk instead of an issuance day</source>
        <translation>afspraak aan een loket in plaats van een uitreikdag</translation>
    </message>
    <message>
        <source>lists of an issuance day looked at</source>
        <translation>lijsten van een uitreikdag bekeken</translation>
    </message>
    <message>
        <source>card fetched from its tray</source>
        <translation>pas uit zijn bak gehaald</translation>
    </message>
    <message>
        <source>card not in its place</source>
        <translation>pas niet op zijn plaats</translation>
    </message>
    <message>
        <source>next guests called early</source>
        <translation>volgende gasten eerder binnengelaten</translation>
    </message>
    <message>
        <source>desk asked for</source>
        <translation>om een balie gevraagd</translation>
    </message>
    <message>
        <source>desk not needed any more</source>
        <translation>balie niet meer nodig</translation>
    </message>
    <message>
        <source>variant of an issuance day kept</source>
        <translation>variant van een uitreikdag bewaard</translation>
    </message>
    <message>
        <source>variant of an issuance day dropped</source>
        <translation>variant van een uitreikdag weggegooid</translation>
    </message>
    <message>
        <source>variant of an issuance day applied</source>
        <translation>variant van een uitreikdag toegepast</translation>
    </message>
    <message>
        <source>left-over cards of an issuance day sent back</source>
        <translation>overgebleven passen van een uitreikdag teruggestuurd</translation>
    </message>
    <message>
        <source>left-over cards stay in the hall</source>
        <translation>overgebleven passen blijven in de hal</translation>
    </message>
    <message>
        <source>list for an institution made</source>
        <translation>lijst voor een instelling gemaakt</translation>
    </message>
    <message>
        <source>machine registered</source>
        <translation>machine geregistreerd</translation>
    </message>
    <message>
        <source>machine retired</source>
        <translation>machine uit dienst</translation>
    </message>
    <message>
        <source>enrolled for work without a network</source>
        <translation>ingeschreven voor werk zonder netwerk</translation>
    </message>
    <message>
        <source>package sealed</source>
        <translation>pakket verzegeld</translation>
    </message>
    <message>
        <source>package called back</source>
        <translation>pakket ingetrokken</translation>
    </message>
    <message>
        <source>package opened</source>
        <translation>pakket geopend</translation>
    </message>
    <message>
        <source>results sealed for home</source>
        <translation>resultaten verzegeld</translation>
    </message>
    <message>
        <source>results came home</source>
        <translation>resultaten thuisgekomen</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>conflict beslist</translation>
    </message>
    <message>
        <source>work went on at somebody&apos;s word</source>
        <translation>doorgewerkt op iemands verantwoording</translation>
    </message>
    <message>
        <source>scan led nowhere</source>
        <translation>scan leidde nergens heen</translation>
    </message>
    <message>
        <source>plan of contacts booked</source>
        <translation>plan van contacten geboekt</translation>
    </message>
    <message>
        <source>case load planned</source>
        <translation>werkvoorraad gepland</translation>
    </message>
    <message>
        <source>contacts planned</source>
        <translation>contacten gepland</translation>
    </message>
    <message>
        <source>needless visit kept</source>
        <translation>onnodig bezoek laten staan</translation>
    </message>
    <message>
        <source>looked for needless visits</source>
        <translation>naar onnodige bezoeken gezocht</translation>
    </message>
    <message>
        <source>needless visit opened again</source>
        <translation>onnodig bezoek opnieuw geopend</translation>
    </message>
    <message>
        <source>given-back visit booked again</source>
        <translation>teruggegeven bezoek opnieuw geboekt</translation>
    </message>
    <message>
        <source>rule set written down</source>
        <translation>regelset opgeschreven</translation>
    </message>
    <message>
        <source>draft of a rule set changed</source>
        <translation>concept van een regelset gewijzigd</translation>
    </message>
    <message>
        <source>rule set proposed</source>
        <translation>regelset voorgesteld</translation>
    </message>
    <message>
        <source>rule set sent back</source>
        <translation>regelset teruggestuurd</translation>
    </message>
    <message>
        <source>rule set published</source>
        <translation>regelset gepubliceerd</translation>
    </message>
    <message>
        <source>rule set withdrawn</source>
        <translation>regelset ingetrokken</translation>
    </message>
    <message>
        <source>looked who is decided otherwise</source>
        <translation>bekeken voor wie het anders wordt</translation>
    </message>
    <message>
        <source>told when it is the person&apos;s turn</source>
        <translation>gezegd wanneer de persoon aan de beurt is</translation>
    </message>
    <message>
        <source>letter made: when is it my turn</source>
        <translation>brief gemaakt: wanneer ben ik aan de beurt</translation>
    </message>
    <message>
        <source>days summed up for reports</source>
        <translation>dagen opgeteld voor rapporten</translation>
    </message>
    <message>
        <source>first free times noted</source>
        <translation>eerste vrije tijden genoteerd</translation>
    </message>
    <message>
        <source>cases of a figure looked at</source>
        <translation>gevallen van een cijfer bekeken</translation>
    </message>
    <message>
        <source>report made</source>
        <translation>rapport gemaakt</translation>
    </message>
    <message>
        <source>scenario kept</source>
        <translation>scenario bewaard</translation>
    </message>
    <message>
        <source>scenario thrown away</source>
        <translation>scenario weggegooid</translation>
    </message>
    <message>
        <source>count of a partner&apos;s shelf closed</source>
        <translation>telling van de plank van een partner gesloten</translation>
    </message>
    <message>
        <source>reminder of a card made</source>
        <translation>herinnering aan een pas gemaakt</translation>
    </message>
    <message>
        <source>reminders of cards made</source>
        <translation>herinneringen aan passen gemaakt</translation>
    </message>
    <message>
        <source>paper on file recorded</source>
        <translation>stuk in het dossier vastgelegd</translation>
    </message>
    <message>
        <source>record of a paper taken back</source>
        <translation>vastgelegd stuk teruggenomen</translation>
    </message>
    <message>
        <source>list of papers on file taken in</source>
        <translation>lijst van stukken in het dossier ingelezen</translation>
    </message>
    <message>
        <source>tray moved in the walking order</source>
        <translation>lade verplaatst in de looproute</translation>
    </message>
    <message>
        <source>tray renamed</source>
        <translation>lade hernoemd</translation>
    </message>
    <message>
        <source>case load booked</source>
        <translation>werkvoorraad geboekt</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % vol</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>1 balie</translation>
    </message>
    <message>
        <source>%1 desks</source>
        <translation>%1 balies</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
</context>
<context>
    <name>AgendaMarks</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Day; Ctrl+2 week, Ctrl+3 list</source>
        <translation>Dag; Ctrl+2 week, Ctrl+3 lijst</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>The arrow keys go from visit to visit</source>
        <translation>De pijltjes gaan van bezoek naar bezoek</translation>
    </message>
    <message>
        <source>Move the chosen visit: arrow keys, Enter, Esc</source>
        <translation>Het gekozen bezoek verzetten: pijltjes, Enter, Esc</translation>
    </message>
    <message>
        <source>Taller; - for smaller</source>
        <translation>Hoger; - voor lager</translation>
    </message>
    <message>
        <source>Open the visit, or the person who is not here yet</source>
        <translation>Het bezoek openen, of de persoon die er nog niet is</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>De persoon openen</translation>
    </message>
    <message>
        <source>Take the list away: XLSX, CSV, PDF</source>
        <translation>De lijst meenemen: XLSX, CSV, PDF</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>De lijst afdrukken</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>No appointments in this week.</source>
        <translation>Geen afspraken in deze week.</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>De komende weken</translation>
    </message>
    <message>
        <source>% full</source>
        <translation>% vol</translation>
    </message>
    <message>
        <source>Arrow keys or a click choose a free time, Esc leaves.</source>
        <translation>Kies een vrije tijd met de pijltjes of een klik; Esc laat het zo.</translation>
    </message>
    <message>
        <source>Move {name} from {old} to {new}? A letter about the change is made.</source>
        <translation>{name} verzetten van {old} naar {new}? Er komt een brief over de wijziging.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verzetten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>{name} is moved to {new}.</source>
        <translation>{name} is verzet naar {new}.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Afspraak afzeggen</translation>
    </message>
    <message>
        <source>The time is given back, and the letter&apos;s code does not work any more.</source>
        <translation>De tijd komt weer vrij en de code op de brief werkt niet meer.</translation>
    </message>
    <message>
        <source>The appointment of {name} is cancelled.</source>
        <translation>De afspraak van {name} is afgezegd.</translation>
    </message>
    <message>
        <source>The list was printed.</source>
        <translation>De lijst is afgedrukt.</translation>
    </message>
    <message>
        <source>Take the list away</source>
        <translation>De lijst meenemen</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>a check digit or field is wrong: look closely</source>
        <translation>een controlecijfer of veld klopt niet: kijk goed</translation>
    </message>
    <message numerus="yes">
        <source>%n features ticked</source>
        <translation>
            <numerusform>%n kenmerk aangevinkt</numerusform>
            <numerusform>%n kenmerken aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>chip: {statement}</source>
        <translation>chip: {statement}</translation>
    </message>
    <message>
        <source>chip read, signed by {state}</source>
        <translation>chip gelezen, getekend door {state}</translation>
    </message>
    <message>
        <source>look at paper, print and photo</source>
        <translation>kijk naar papier, druk en foto</translation>
    </message>
    <message>
        <source>no photo from the chip: compare with the printed one</source>
        <translation>geen foto van de chip: vergelijk met de gedrukte</translation>
    </message>
    <message>
        <source>look at both pictures; ask one question</source>
        <translation>bekijk beide foto’s; stel één vraag</translation>
    </message>
    <message>
        <source>compare face and photo; ask one question</source>
        <translation>vergelijk gezicht en foto; stel één vraag</translation>
    </message>
    <message>
        <source>{agree} of {all} data agree</source>
        <translation>{agree} van {all} gegevens gelijk</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Let in</source>
        <translation>Binnengelaten</translation>
    </message>
    <message>
        <source>The number appears on the screen in the hall when it is called.</source>
        <translation>Het nummer verschijnt op het scherm in de zaal als het wordt opgeroepen.</translation>
    </message>
    <message>
        <source>%1 persons, %2 cards here</source>
        <translation>%1 personen, %2 passen hier</translation>
    </message>
    <message>
        <source>The appointment is on %1, %2.</source>
        <translation>De afspraak is op %1, %2.</translation>
    </message>
    <message>
        <source>Today at %1, %2.</source>
        <translation>Vandaag om %1, %2.</translation>
    </message>
    <message>
        <source>Told to come at %1, %2 minutes ago.</source>
        <translation>Uitgenodigd voor %1, dat is %2 minuten geleden.</translation>
    </message>
    <message>
        <source>Told to come at %1.</source>
        <translation>Uitgenodigd voor %1.</translation>
    </message>
    <message>
        <source>Goes first: %1.</source>
        <translation>Gaat voor: %1.</translation>
    </message>
    <message>
        <source>Come back from %1 on.</source>
        <translation>Kom terug vanaf %1.</translation>
    </message>
    <message>
        <source>Is at desk %1.</source>
        <translation>Is aan balie %1.</translation>
    </message>
    <message>
        <source>Wait inside until the number is called.</source>
        <translation>Binnen wachten tot het nummer wordt opgeroepen.</translation>
    </message>
    <message>
        <source>Ask what is still needed; the captain can help.</source>
        <translation>Vraag wat er nog nodig is; de dagleider kan helpen.</translation>
    </message>
    <message>
        <source>Only who was invited for today has a card in this hall.</source>
        <translation>Alleen wie voor vandaag is uitgenodigd, heeft een pas in deze zaal.</translation>
    </message>
    <message>
        <source>Send this person there.</source>
        <translation>Stuur deze persoon daarheen.</translation>
    </message>
    <message>
        <source>Ask the captain whether another time is free.</source>
        <translation>Vraag de dagleider of er een andere tijd vrij is.</translation>
    </message>
    <message>
        <source>Scan again, or type the name as it stands in the passport.</source>
        <translation>Scan opnieuw, of typ de naam zoals die in het paspoort staat.</translation>
    </message>
    <message>
        <source>The card lies at %1.</source>
        <translation>De pas ligt in %1.</translation>
    </message>
    <message>
        <source>Waiting here does not help: make an appointment at a desk.</source>
        <translation>Hier wachten helpt niet: maak een afspraak aan een loket.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>aan het loket</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation>niet verschenen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verzet</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>niet meer nodig</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>balie</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>planner</translation>
    </message>
    <message>
        <source>public planner</source>
        <translation>openbare planner</translation>
    </message>
    <message>
        <source>without an appointment</source>
        <translation>zonder afspraak</translation>
    </message>
    <message>
        <source>series</source>
        <translation>reeks</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>time offered</source>
        <translation>tijd aangeboden</translation>
    </message>
    <message>
        <source>offer taken</source>
        <translation>aanbod aangenomen</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>van de lijst</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>geëindigd</translation>
    </message>
</context>
<context>
    <name>AppointmentsView</name>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Afspraakcode</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Afspraak zoeken</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Tijd zoeken</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>The letter was printed.</source>
        <translation>De brief is afgedrukt.</translation>
    </message>
    <message>
        <source>They are on the waiting list. A sooner time is offered to them.</source>
        <translation>Zij staan op de wachtlijst. Een eerdere tijd wordt hun aangeboden.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments were booked.</source>
        <translation>
            <numerusform>%n afspraak is geboekt.</numerusform>
            <numerusform>%n afspraken zijn geboekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving: now {old}</source>
        <translation>Verzetten: nu {old}</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Boek toch</translation>
    </message>
    <message>
        <source>There is no room then. Somebody at the desk has to do more; say why.</source>
        <translation>Dan is er geen plaats. Iemand aan de balie krijgt het drukker; zeg waarom.</translation>
    </message>
    <message>
        <source>Withdraw one person</source>
        <translation>Eén persoon afmelden</translation>
    </message>
    <message>
        <source>Only the time of this person is given back. The others come as agreed.</source>
        <translation>Alleen de tijd van deze persoon komt vrij. De anderen komen zoals afgesproken.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Afspraak annuleren</translation>
    </message>
    <message>
        <source>The time is given back, and the letter&apos;s code does not work any more.</source>
        <translation>De tijd komt weer vrij en de code op de brief werkt niet meer.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief bewaren</translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation>Agenda-afspraak bewaren</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden bewaard.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Look at the seal, scan each card, count them by hand. The immigration service is told of what is missing, damaged or not on the list.</source>
        <translation>Bekijk het zegel, scan elke pas en tel ze met de hand. De immigratiedienst hoort wat er mist, beschadigd is of niet op de lijst staat.</translation>
    </message>
    <message>
        <source>Bags on their way to this counter</source>
        <translation>Zakken onderweg naar deze balie</translation>
    </message>
    <message>
        <source>Nothing is on its way to this counter.</source>
        <translation>Er is niets onderweg naar deze balie.</translation>
    </message>
    <message>
        <source>Cards of this consignment</source>
        <translation>Passen van deze zending</translation>
    </message>
    <message>
        <source>Choose a consignment.</source>
        <translation>Kies een zending.</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Beschadigd</translation>
    </message>
    <message>
        <source>Seal is &amp;broken</source>
        <translation>Zegel is &amp;verbroken</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Neem</translation>
    </message>
    <message>
        <source>Counted by &amp;hand</source>
        <translation>Met de &amp;hand geteld</translation>
    </message>
    <message>
        <source>All taken out: close</source>
        <translation>Alles is eruit: sluiten</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Koerier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Seal of bag %1: scan or type</source>
        <translation>&amp;Zegel van zak %1: scan of typ</translation>
    </message>
    <message>
        <source>Document &amp;number: scan or type</source>
        <translation>Document&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>Bag %1: its seal should say %2.</source>
        <translation>Zak %1: op het zegel hoort %2 te staan.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>%1 of %2 cards are here, %3 still to be scanned.</source>
        <translation>%1 van %2 passen zijn er, nog %3 te scannen.</translation>
    </message>
    <message>
        <source>Cards not found: %1. They are missing from now on, and the immigration service is told.</source>
        <translation>Niet gevonden passen: %1. Ze zijn vanaf nu vermist en de immigratiedienst krijgt bericht.</translation>
    </message>
    <message>
        <source>Close with cards missing?</source>
        <translation>Sluiten terwijl er passen missen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Verder scannen</translation>
    </message>
    <message>
        <source>%1 is closed. Cards here: %2.</source>
        <translation>%1 is gesloten. Passen hier: %2.</translation>
    </message>
    <message>
        <source>%1 is closed. Cards here: %2, missing: %3. The immigration service is told.</source>
        <translation>%1 is gesloten. Passen hier: %2, vermist: %3. De immigratiedienst krijgt bericht.</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>highly skilled migrant or family</source>
        <translation>kennismigrant of gezin</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>from Ukraine</source>
        <translation>uit Oekraïne</translation>
    </message>
    <message>
        <source>asylum</source>
        <translation>asiel</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>an entry was changed</source>
        <translation>een regel is gewijzigd</translation>
    </message>
    <message>
        <source>an entry was removed</source>
        <translation>een regel is verwijderd</translation>
    </message>
    <message>
        <source>an entry was inserted</source>
        <translation>een regel is ingevoegd</translation>
    </message>
    <message>
        <source>the last entries were removed</source>
        <translation>de laatste regels zijn verwijderd</translation>
    </message>
</context>
<context>
    <name>AuditFacts</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Admitted with</source>
        <translation>Toegelaten met</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Beside session</source>
        <translation>Naast sessie</translation>
    </message>
    <message>
        <source>For visit</source>
        <translation>Voor bezoek</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Aangevuld</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Loketten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Eerste persoon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Report form made</source>
        <translation>Formulier gemaakt</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Uitreiking</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Aangehouden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>Lijst van</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verzet</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Verzet van</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Oud document</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Op de lijst</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Overbooked because</source>
        <translation>Overboekt omdat</translation>
    </message>
    <message>
        <source>Parted from</source>
        <translation>Losgemaakt van</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Ingesteld</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen met</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Reply of the server</source>
        <translation>Antwoord van de server</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelset</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Foute rijen</translation>
    </message>
    <message>
        <source>By name only</source>
        <translation>Alleen op naam</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Opnames</translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation>Handtekening gecontroleerd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Grants the permit</source>
        <translation>Verleent de vergunning</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Geïdentificeerd</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbreekt</translation>
    </message>
    <message>
        <source>Asks of the desk</source>
        <translation>Vraagt van het loket</translation>
    </message>
    <message>
        <source>Asks for a card</source>
        <translation>Vraagt om een pas</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wat er daarna gebeurt</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Hoogste leeftijd</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Laagste leeftijd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Files chosen</source>
        <translation>Gekozen bestanden</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Oplossing</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>Gescreend op</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Vingerafdruk van het bestand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Te veel</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Getraind op</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Gekopieerd van</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>Van status</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Herkenning</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>Naar status</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Golven</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Anders beslist</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Visits saved</source>
        <translation>Bezoeken bespaard</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hoe zeker</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Gedateerd</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Number along the way</source>
        <translation>Nummer in de looproute</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Niet afgehandeld</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>Auditspoor</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Naar de filters</translation>
    </message>
    <message>
        <source>Filter by action</source>
        <translation>Filter op handeling</translation>
    </message>
    <message>
        <source>Filter by operator</source>
        <translation>Filter op medewerker</translation>
    </message>
    <message>
        <source>Filter by day</source>
        <translation>Filter op dag</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Oudere regels laden</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>No entry fits. Press Show all to take the filters away.</source>
        <translation>Geen regel past. Druk op Alles tonen om de filters weg te halen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle handelingen</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>Alle medewerkers</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Handeling-id</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Quarter</source>
        <translation>Kwartier</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>invited by none</source>
        <translation>door niemand uitgenodigd</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Told to come</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekomen</translation>
    </message>
    <message>
        <source>Not yet there</source>
        <translation>Nog niet er</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Let the day begin</source>
        <translation>Laat de dag beginnen</translation>
    </message>
    <message>
        <source>Nobody early any more</source>
        <translation>Niemand meer eerder</translation>
    </message>
    <message>
        <source>Ask for this desk</source>
        <translation>Vraag om deze balie</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Niet meer nodig</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>Sluit deze balie</translation>
    </message>
    <message>
        <source>Tables of the board</source>
        <translation>Tabellen van het overzicht</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>This hall has no desks.</source>
        <translation>Deze zaal heeft geen balies.</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kwartieren</translation>
    </message>
    <message>
        <source>Nobody is invited for today.</source>
        <translation>Niemand is voor vandaag uitgenodigd.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Klopt niet</translation>
    </message>
    <message>
        <source>Everybody has a card here, and every card has somebody.</source>
        <translation>Iedereen heeft hier een pas, en bij elke pas hoort iemand.</translation>
    </message>
    <message>
        <source>There is no issuance day here today</source>
        <translation>Er is hier vandaag geen uitreikdag</translation>
    </message>
    <message>
        <source>On such a day this page shows how far it is. Plan one first.</source>
        <translation>Op zo&apos;n dag laat deze pagina zien hoe ver hij is. Plan er eerst een.</translation>
    </message>
    <message>
        <source>called early: all before %1</source>
        <translation>eerder binnen: iedereen voor %1</translation>
    </message>
    <message>
        <source>Everybody may come in</source>
        <translation>Iedereen mag naar binnen</translation>
    </message>
    <message>
        <source>Let %1 come in early</source>
        <translation>Laat %1 eerder binnen</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % gedaan</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message numerus="yes">
        <source>longest %n min</source>
        <translation>
            <numerusform>langst %n min</numerusform>
            <numerusform>langst %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Laatste 15 minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n desks open</source>
        <translation>
            <numerusform>%n balie open</numerusform>
            <numerusform>%n balies open</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>the hall is full</source>
        <translation>de zaal is vol</translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <translation>
            <numerusform>%n nog niet er</numerusform>
            <numerusform>%n nog niet er</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>uiterlijk %1</translation>
    </message>
    <message>
        <source>after closing at %1</source>
        <translation>na sluiting om %1</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Klaar rond</translation>
    </message>
</context>
<context>
    <name>BookedPanel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Afspraakcode</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Brief afdrukken</translation>
    </message>
    <message>
        <source>Save letter…</source>
        <translation>Brief bewaren…</translation>
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation>Agenda-afspraak bewaren…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verzetten…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Afspraak annuleren…</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Boek deze tijd</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Geef terug</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Extra geboekt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Geboekt via</translation>
    </message>
    <message>
        <source>Move alone…</source>
        <translation>Apart verplaatsen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Afmelden…</translation>
    </message>
    <message>
        <source>Held for %1 more. Nobody else can take it.</source>
        <translation>Nog %1 vastgehouden. Niemand anders kan deze tijd nemen.</translation>
    </message>
    <message>
        <source>This time was held too long. It is given back.</source>
        <translation>Deze tijd was te lang vastgehouden. Hij is teruggegeven.</translation>
    </message>
    <message>
        <source>Who was &amp;helped…</source>
        <translation>Wie is ge&amp;holpen…</translation>
    </message>
</context>
<context>
    <name>BookingFooter</name>
    <message>
        <source>Your role does not book.</source>
        <translation>Uw rol boekt niet.</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>Voeg een persoon toe.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Kies een tijd.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Verplaats hierheen</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Houd vast</translation>
    </message>
    <message>
        <source>Keep the time while the rest is asked.</source>
        <translation>Houd de tijd vast terwijl u de rest vraagt.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Offer them a time that becomes free sooner.</source>
        <translation>Bied hun een tijd aan die eerder vrijkomt.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Shape (width by height)</source>
        <translation>Vorm (breedte gedeeld door hoogte)</translation>
    </message>
    <message>
        <source>Black without drawing</source>
        <translation>Zwart zonder tekening</translation>
    </message>
    <message>
        <source>White without drawing</source>
        <translation>Wit zonder tekening</translation>
    </message>
    <message>
        <source>Brightness (0-255)</source>
        <translation>Helderheid (0-255)</translation>
    </message>
    <message>
        <source>Different greys</source>
        <translation>Verschillende grijstinten</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Scherpte</translation>
    </message>
    <message>
        <source>Unrest of the background</source>
        <translation>Onrust in de achtergrond</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Ouderdom in dagen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>onbruikbaar</translation>
    </message>
    <message>
        <source>the one on record is used again</source>
        <translation>de eerdere wordt opnieuw gebruikt</translation>
    </message>
    <message>
        <source>younger than six</source>
        <translation>jonger dan zes jaar</translation>
    </message>
    <message>
        <source>citizen of the EU, EEA or Switzerland</source>
        <translation>burger van de EU, EER of Zwitserland</translation>
    </message>
    <message>
        <source>it comes by post</source>
        <translation>komt per post</translation>
    </message>
    <message>
        <source>cannot sign</source>
        <translation>kan niet tekenen</translation>
    </message>
    <message>
        <source>the person refuses</source>
        <translation>de persoon weigert</translation>
    </message>
    <message>
        <source>the device does not work</source>
        <translation>het apparaat werkt niet</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Vingerafdrukken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>right thumb</source>
        <translation>rechterduim</translation>
    </message>
    <message>
        <source>right index finger</source>
        <translation>rechterwijsvinger</translation>
    </message>
    <message>
        <source>right middle finger</source>
        <translation>rechtermiddelvinger</translation>
    </message>
    <message>
        <source>right ring finger</source>
        <translation>rechterringvinger</translation>
    </message>
    <message>
        <source>right little finger</source>
        <translation>rechterpink</translation>
    </message>
    <message>
        <source>left thumb</source>
        <translation>linkerduim</translation>
    </message>
    <message>
        <source>left index finger</source>
        <translation>linkerwijsvinger</translation>
    </message>
    <message>
        <source>left middle finger</source>
        <translation>linkermiddelvinger</translation>
    </message>
    <message>
        <source>left ring finger</source>
        <translation>linkerringvinger</translation>
    </message>
    <message>
        <source>left little finger</source>
        <translation>linkerpink</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nu niet: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nooit: %1</translation>
    </message>
</context>
<context>
    <name>CaptureSteps</name>
    <message>
        <source>signed, to record</source>
        <translation>getekend, nog vastleggen</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>te beoordelen</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>nog te doen</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers missing</source>
        <translation>
            <numerusform>%n vinger ontbreekt</numerusform>
            <numerusform>%n vingers ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>afgenomen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>getekend</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Look at name and photo on the card before you scan it.</source>
        <translation>Bekijk naam en foto op de pas voordat u hem scant.</translation>
    </message>
    <message>
        <source>At the desk, from</source>
        <translation>Aan het loket, uit</translation>
    </message>
    <message>
        <source>Fetch it from</source>
        <translation>Te halen uit</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>Er ligt geen pas klaar</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Pasnummer</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Naam op de pas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Scan de pas.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scannen of typen</translation>
    </message>
    <message>
        <source>Bring to the desk</source>
        <translation>Naar het loket</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Meld als vermist</translation>
    </message>
    <message>
        <source>Cards on the shelf</source>
        <translation>Passen op de plank</translation>
    </message>
    <message>
        <source>The shelf is empty. Take in a bag under Arrivals.</source>
        <translation>De plank is leeg. Neem een zak in onder Aangekomen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>old document</source>
        <translation>oud document</translation>
    </message>
    <message>
        <source>%1: goes back</source>
        <translation>%1: gaat terug</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Each case has a remedy. A missing card is reported, or found again.</source>
        <translation>Elke zaak heeft een oplossing. Een vermiste pas wordt gemeld of teruggevonden.</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>&amp;Oplossing</translation>
    </message>
    <message>
        <source>&amp;Number of the report</source>
        <translation>&amp;Nummer van de melding</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Afhandelen</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Meldformulier</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open zaken</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>Alles is in orde.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Card or bag</source>
        <translation>Pas of zak</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Melden vóór</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Open cases: %1.</source>
        <translation>Open zaken: %1.</translation>
    </message>
    <message>
        <source>Overdue reports: %1.</source>
        <translation>Te late meldingen: %1.</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 is afgehandeld.</translation>
    </message>
    <message>
        <source>no period set</source>
        <translation>geen termijn ingesteld</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 gevallen</translation>
    </message>
    <message>
        <source>the newest %1 are shown; a shorter period or one line shows others</source>
        <translation>de nieuwste %1 staan hier; kies een kortere periode of één regel voor de andere</translation>
    </message>
    <message>
        <source>It is noted that you looked at them.</source>
        <translation>Er is genoteerd dat u ernaar keek.</translation>
    </message>
    <message>
        <source>Back to the figure</source>
        <translation>Terug naar het cijfer</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Gevallen</translation>
    </message>
    <message>
        <source>No cases here. Go back and choose another line or period.</source>
        <translation>Hier zijn geen gevallen. Ga terug en kies een andere regel of periode.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekend als</translation>
    </message>
    <message>
        <source>Block a &amp;card wherever it is</source>
        <translation>Blokkeer een &amp;pas, waar hij ook is</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blokkeren…</translation>
    </message>
    <message>
        <source>Block card %1? Nobody can hand it out any more; it goes back.</source>
        <translation>Pas %1 blokkeren? Niemand kan hem nog uitreiken; hij gaat terug.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>%1 is blocked. Nobody can hand it out any more.</source>
        <translation>%1 is geblokkeerd. Niemand kan hem nog uitreiken.</translation>
    </message>
    <message>
        <source>Settled ones &amp;too</source>
        <translation>Ook &amp;afgehandelde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Look and feel</source>
        <translation>Kijk en voel</translation>
    </message>
    <message>
        <source>Face and picture, feature by feature</source>
        <translation>Gezicht en foto, kenmerk voor kenmerk</translation>
    </message>
    <message>
        <source>Questions to ask; the answers stand on file</source>
        <translation>Vragen om te stellen; de antwoorden staan in het dossier</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Bij twijfel</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>state signature</source>
        <translation>door de staat getekend</translation>
    </message>
    <message>
        <source>practice signature</source>
        <translation>voor oefening getekend</translation>
    </message>
    <message>
        <source>not as signed</source>
        <translation>niet zoals getekend</translation>
    </message>
    <message>
        <source>not all data was read</source>
        <translation>niet alles gelezen</translation>
    </message>
    <message>
        <source>signer not known here</source>
        <translation>ondertekenaar hier onbekend</translation>
    </message>
    <message>
        <source>signer not allowed</source>
        <translation>ondertekenaar mocht niet</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet getekend</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>geen kopie</translation>
    </message>
    <message>
        <source>clone protection: none on this document</source>
        <translation>kopieerbescherming: niet op dit document</translation>
    </message>
    <message>
        <source>a copy, or broken</source>
        <translation>een kopie, of kapot</translation>
    </message>
    <message>
        <source>copy not ruled out</source>
        <translation>kopie niet uitgesloten</translation>
    </message>
    <message>
        <source>same as the print</source>
        <translation>gelijk aan de druk</translation>
    </message>
    <message>
        <source>number and dates as printed</source>
        <translation>nummer en data zoals gedrukt</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>anders dan de druk</translation>
    </message>
    <message>
        <source>not compared with the print</source>
        <translation>niet met de druk vergeleken</translation>
    </message>
    <message>
        <source>photo damaged</source>
        <translation>foto beschadigd</translation>
    </message>
    <message>
        <source>no photo on the chip</source>
        <translation>geen foto op de chip</translation>
    </message>
    <message>
        <source>Name, photo and dates are as the state wrote them. It does not say that the chip is in its own document, nor that the holder is the person in the photo.</source>
        <translation>Naam, foto en data zijn zoals de staat ze schreef. Het zegt niet dat de chip in zijn eigen document zit, en niet dat de houder de persoon op de foto is.</translation>
    </message>
    <message>
        <source>This document was made for practice. It proves nothing about anybody.</source>
        <translation>Dit document is voor oefening gemaakt. Het bewijst niets over iemand.</translation>
    </message>
    <message>
        <source>Something was changed after the state signed, or the chip is damaged.</source>
        <translation>Er is iets veranderd nadat de staat tekende, of de chip is beschadigd.</translation>
    </message>
    <message>
        <source>Name or photo could not be read: nothing is proven. Read it once more.</source>
        <translation>Naam of foto kon niet worden gelezen: er is niets bewezen. Lees nog een keer.</translation>
    </message>
    <message>
        <source>The data hangs together, but no list on this machine names the signer. It proves nothing until the list is renewed.</source>
        <translation>De gegevens horen bij elkaar, maar geen lijst op deze computer kent de ondertekenaar. Het bewijst niets tot de lijst is vernieuwd.</translation>
    </message>
    <message>
        <source>The signer was not valid, was withdrawn, or belongs to another state.</source>
        <translation>De ondertekenaar was niet geldig, is ingetrokken, of hoort bij een andere staat.</translation>
    </message>
    <message>
        <source>There is no signature. Every chip of a travel document has one.</source>
        <translation>Er is geen handtekening. Elke chip van een reisdocument heeft er een.</translation>
    </message>
    <message>
        <source>The chip holds a key that cannot be copied: it is the one that was issued.</source>
        <translation>De chip heeft een sleutel die niet te kopiëren is: het is de afgegeven chip.</translation>
    </message>
    <message>
        <source>The state made this document without. A copy of its chip cannot be told from it: look at the document all the more.</source>
        <translation>De staat maakte dit document zonder. Een kopie van de chip is niet te onderscheiden: kijk des te beter naar het document.</translation>
    </message>
    <message>
        <source>The chip does not hold the key that belongs to it.</source>
        <translation>De chip heeft de sleutel niet die erbij hoort.</translation>
    </message>
    <message>
        <source>The chip could not be shown to be the one that was issued.</source>
        <translation>Niet bewezen dat dit de afgegeven chip is.</translation>
    </message>
    <message>
        <source>The chip belongs to this page: both hold the same lines.</source>
        <translation>De chip hoort bij deze bladzijde: op beide staan dezelfde regels.</translation>
    </message>
    <message>
        <source>Number, birth date and expiry are the printed ones. The name was not read from the print: compare it by eye.</source>
        <translation>Nummer, geboortedatum en einddatum zijn de gedrukte. De naam is niet van de druk gelezen: vergelijk die met het oog.</translation>
    </message>
    <message>
        <source>The page and the chip do not belong to each other.</source>
        <translation>De bladzijde en de chip horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>It was opened with another number than the lines.</source>
        <translation>Geopend met een ander nummer dan de regels.</translation>
    </message>
    <message>
        <source>The chip holds a photo that cannot be shown, so that it says nothing about the holder. Compare the face with the printed photo, and look at its edges for traces.</source>
        <translation>Op de chip staat een foto die niet te tonen is. Die zegt dus niets over de houder. Vergelijk het gezicht met de gedrukte foto, en kijk naar sporen aan de randen.</translation>
    </message>
    <message>
        <source>Every travel document has a photo on its chip; this chip gives none. Read it once more. If none comes, compare the face with the printed photo and take it as a doubt.</source>
        <translation>Elk reisdocument heeft een foto op de chip; deze chip geeft er geen. Lees nog een keer. Komt er geen, vergelijk dan het gezicht met de gedrukte foto en antwoord Twijfel.</translation>
    </message>
    <message>
        <source>BAC</source>
        <translation>BAC</translation>
    </message>
    <message>
        <source>PACE</source>
        <translation>PACE</translation>
    </message>
    <message>
        <source>opening the chip</source>
        <translation>chip openen</translation>
    </message>
    <message>
        <source>reading the signature</source>
        <translation>handtekening lezen</translation>
    </message>
    <message>
        <source>testing for a copy</source>
        <translation>op kopie toetsen</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>gegevens lezen</translation>
    </message>
    <message>
        <source>reading the photo</source>
        <translation>foto lezen</translation>
    </message>
    <message>
        <source>checking the signature</source>
        <translation>handtekening toetsen</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>zoals getekend</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>veranderd</translation>
    </message>
    <message>
        <source>not in the signed list</source>
        <translation>niet in de getekende lijst</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>protected, not read</source>
        <translation>beschermd, niet gelezen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewezen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>key not signed</source>
        <translation>sleutel niet getekend</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translation>vorm hier onbekend</translation>
    </message>
    <message>
        <source>none on this document</source>
        <translation>niet op dit document</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getoetst</translation>
    </message>
</context>
<context>
    <name>ChipPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Read chip (C)</source>
        <translation>Chip lezen (C)</translation>
    </message>
    <message>
        <source>Practice document… (Ctrl+L)</source>
        <translation>Oefendocument… (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave the document on the reader: {step}…</source>
        <translation>Laat het document op de lezer liggen: {step}…</translation>
    </message>
    <message>
        <source>The chip was not read yet.</source>
        <translation>De chip is nog niet gelezen.</translation>
    </message>
    <message>
        <source>No reader at this desk: look at the document as if it had no chip.</source>
        <translation>Geen lezer aan deze balie: kijk naar het document alsof het geen chip heeft.</translation>
    </message>
    <message>
        <source>No national certificates on this machine: no signature can be believed. An administrator takes a list in with: counter-app trust import.</source>
        <translation>Geen landencertificaten op deze computer: geen handtekening is te geloven. Een beheerder neemt een lijst op met: counter-app trust import.</translation>
    </message>
    <message>
        <source>National certificates: {count} of {states} states.</source>
        <translation>Landencertificaten: {count} van {states} staten.</translation>
    </message>
    <message>
        <source>{list}, {days} days old</source>
        <translation>{list}, {days} dagen oud</translation>
    </message>
    <message>
        <source>Opened with {protocol}, read in {seconds} s.</source>
        <translation>Geopend met {protocol}, gelezen in {seconds} s.</translation>
    </message>
    <message>
        <source>Signers by: {list}</source>
        <translation>Ondertekenaars volgens: {list}</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>What becomes of this person</source>
        <translation>Wat er met deze persoon gebeurt</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nieuwe tijd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Kept in the audit trail: why somebody comes where there is no place</source>
        <translation>Staat in het logboek: waarom iemand komt waar geen plaats is</translation>
    </message>
    <message>
        <source>You may not decide this. Ask somebody who may book.</source>
        <translation>U mag dit niet beslissen. Vraag iemand die mag boeken.</translation>
    </message>
    <message>
        <source>No other time is free. Add hours first, or keep or call off.</source>
        <translation>Er is geen andere tijd vrij. Voeg eerst uren toe, of houd de afspraak of zeg haar af.</translation>
    </message>
    <message>
        <source>This person is here already and can only be kept.</source>
        <translation>Deze persoon is er al en kan alleen blijven.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close a desk</source>
        <translation>Een loket sluiten</translation>
    </message>
    <message>
        <source>Closes &amp;at</source>
        <translation>Sluit &amp;om</translation>
    </message>
    <message>
        <source>People whom it hits</source>
        <translation>Mensen die het raakt</translation>
    </message>
    <message>
        <source>Nobody who waits now is hit.</source>
        <translation>Het raakt niemand die nu wacht.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Loket</translation>
    </message>
    <message>
        <source>Close at this time</source>
        <translation>Op deze tijd sluiten</translation>
    </message>
    <message>
        <source>Keep &amp;open</source>
        <translation>Open &amp;laten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Gaat naar</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Langer</translation>
    </message>
    <message>
        <source>desk {names}</source>
        <translation>loket {names}</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nog nergens</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk {name} · {clerk}</source>
        <translation>Loket {name} · {clerk}</translation>
    </message>
    <message>
        <source>closes at {time}</source>
        <translation>sluit om {time}</translation>
    </message>
    <message>
        <source>Nobody sits at a desk that you may close. Choose yours first.</source>
        <translation>Er zit niemand aan een loket dat u mag sluiten. Kies eerst uw eigen loket.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 16:30.</source>
        <translation>Dit is geen tijd. Typ bijvoorbeeld 16:30.</translation>
    </message>
    <message numerus="yes">
        <source>It hits %n who are here.</source>
        <translation>
            <numerusform>Het raakt %n persoon die er is.</numerusform>
            <numerusform>Het raakt %n personen die er zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are booked after {time}.</source>
        <translation>
            <numerusform>%n heeft een afspraak na {time}.</numerusform>
            <numerusform>%n hebben een afspraak na {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other desk at work can help %n of them.</source>
        <translation>
            <numerusform>Geen ander open loket kan %n van hen helpen.</numerusform>
            <numerusform>Geen ander open loket kan %n van hen helpen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Count what is left with two people, send it back in sealed bags, and close the day when every card is explained.</source>
        <translation>Tel met twee personen wat over is, stuur het in verzegelde zakken terug, en sluit de dag af als elke pas verklaard is.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>&amp;Bag</source>
        <translation>&amp;Zak</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>Z&amp;egel</translation>
    </message>
    <message>
        <source>C&amp;ourier</source>
        <translation>&amp;Koerier</translation>
    </message>
    <message>
        <source>Packing &amp;list</source>
        <translation>&amp;Paklijst</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>&amp;Lijst voor</translation>
    </message>
    <message>
        <source>Send this bag</source>
        <translation>Deze zak versturen</translation>
    </message>
    <message>
        <source>They stay here…</source>
        <translation>Ze blijven hier…</translation>
    </message>
    <message>
        <source>Count in Custody</source>
        <translation>Tellen bij Kluis</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Verslag als PDF</translation>
    </message>
    <message>
        <source>Report as XLSX</source>
        <translation>Verslag als XLSX</translation>
    </message>
    <message>
        <source>List as XLSX</source>
        <translation>Lijst als XLSX</translation>
    </message>
    <message>
        <source>What became of the cards</source>
        <translation>Wat er met de passen gebeurde</translation>
    </message>
    <message>
        <source>No card was brought to this day.</source>
        <translation>Er is geen pas naar deze dag gebracht.</translation>
    </message>
    <message>
        <source>Left-over cards by institution</source>
        <translation>Overgebleven passen per instelling</translation>
    </message>
    <message>
        <source>Nothing is left over in the hall.</source>
        <translation>Er is niets over in de hal.</translation>
    </message>
    <message>
        <source>Bags that went back</source>
        <translation>Zakken die teruggingen</translation>
    </message>
    <message>
        <source>No bag went back yet.</source>
        <translation>Er is nog geen zak teruggegaan.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Left over of</source>
        <translation>Over van</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Gaat terug naar</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Paklijst</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Zak</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>The maker</source>
        <translation>De maker</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>Not home yet, sealed at: %1. What was done there is not counted here.</source>
        <translation>Nog niet thuis, verzegeld op: %1. Wat daar is gedaan, is hier niet meegeteld.</translation>
    </message>
    <message>
        <source>Choose a day above.</source>
        <translation>Kies hierboven een dag.</translation>
    </message>
    <message>
        <source>The day is closed. Every card is explained.</source>
        <translation>De dag is afgesloten. Elke pas is verklaard.</translation>
    </message>
    <message>
        <source>Every card is explained: the day can be closed.</source>
        <translation>Elke pas is verklaard: de dag kan worden afgesloten.</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>Er is nog niet geteld.</translation>
    </message>
    <message>
        <source>%1 and %2 counted at %3: %4 of %5 found; differences: %6.</source>
        <translation>%1 en %2 telden om %3: %4 van %5 gevonden; verschillen: %6.</translation>
    </message>
    <message>
        <source>out of use, and old documents</source>
        <translation>buiten gebruik, en oude documenten</translation>
    </message>
    <message>
        <source>people of no institution</source>
        <translation>mensen van geen instelling</translation>
    </message>
    <message>
        <source>a vault</source>
        <translation>een kluis</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>%1 cards of %2 stay in the vault of the hall. Why?</source>
        <translation>%1 passen van %2 blijven in de kluis van de hal. Waarom?</translation>
    </message>
    <message>
        <source>They stay here</source>
        <translation>Ze blijven hier</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Nothing of the day changes after that. Its figures are kept.</source>
        <translation>Daarna verandert er niets meer aan de dag. De cijfers blijven bewaard.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 is onderweg.</translation>
    </message>
    <message>
        <source>It is noted that these cards stay here.</source>
        <translation>Vastgelegd: deze passen blijven hier.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>De dag is afgesloten.</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>New closure</source>
        <translation>Nieuwe sluiting</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Sluiting</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Leeg: alleen die dag</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Dienstgroep</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Empty: whole days</source>
        <translation>Leeg: hele dagen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is het einde van de dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>The planners read it; letters do not quote it</source>
        <translation>Voor de planners; het staat niet in brieven</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What do the columns hold?</source>
        <translation>Wat staat er in de kolommen?</translation>
    </message>
    <message>
        <source>Not every column of this list is known. Say it once: it is remembered for %1.</source>
        <translation>Niet elke kolom van deze lijst is bekend. Geef het één keer aan: het wordt onthouden voor %1.</translation>
    </message>
    <message>
        <source>Take in list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Onthouden</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Kies een kolom.</translation>
    </message>
    <message>
        <source>This column is chosen twice.</source>
        <translation>Deze kolom is twee keer gekozen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>Staat niet in deze lijst</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (leeg)</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Came home</source>
        <translation>Thuisgekomen</translation>
    </message>
    <message>
        <source>To decide; Ctrl+2 decided</source>
        <translation>Te beslissen; Ctrl+2 beslist</translation>
    </message>
    <message>
        <source>Bring results home</source>
        <translation>Resultaten thuisbrengen</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Erbuiten laten</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Welke zaken</translation>
    </message>
    <message>
        <source>Bring results home…</source>
        <translation>Resultaten thuisbrengen…</translation>
    </message>
    <message>
        <source>Put on record…</source>
        <translation>Vastleggen…</translation>
    </message>
    <message>
        <source>Keep out…</source>
        <translation>Erbuiten laten…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Zaken</translation>
    </message>
    <message>
        <source>It goes on record as it happened, in the name of who did it. Say why it may.</source>
        <translation>Het wordt vastgelegd zoals het is gebeurd, op naam van wie het deed. Geef aan waarom dat mag.</translation>
    </message>
    <message>
        <source>It does not go on record. What came home stays in the register, whole, with your reason. Say what was found out.</source>
        <translation>Het wordt niet vastgelegd. Wat thuiskwam blijft volledig in het register staan, met uw reden. Geef aan wat u hebt uitgezocht.</translation>
    </message>
    <message>
        <source>Results (*.home);;All files (*)</source>
        <translation>Resultaten (*.home);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Results of machines</source>
        <translation>Resultaten van machines</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Waarom het wacht</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>Te beslissen (%1)</translation>
    </message>
    <message>
        <source>Decided (%1)</source>
        <translation>Beslist (%1)</translation>
    </message>
    <message>
        <source>What machines did without the network goes on record by itself. Where the office knew better meanwhile, it waits here, complete, until somebody decides.</source>
        <translation>Wat machines zonder netwerk deden, wordt vanzelf vastgelegd. Waar het kantoor intussen iets anders wist, wacht het hier, volledig, tot iemand beslist.</translation>
    </message>
    <message>
        <source>Nothing waits. Bring the results of the machines home when their day is closed.</source>
        <translation>Niets wacht. Breng de resultaten van de machines thuis als hun dag is afgesloten.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Er is nog niets beslist.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Er is geen zaak gekozen.</translation>
    </message>
    <message>
        <source>Also on: %1.</source>
        <translation>Ook op: %1.</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Gedaan door %1.</translation>
    </message>
    <message>
        <source>Decided: %1. Reason: %2</source>
        <translation>Besluit: %1. Reden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s) stand against the same thing. It goes on record when all are decided so.</source>
        <translation>
            <numerusform>Er is nog %n andere reden bij ditzelfde. Het wordt pas vastgelegd als alles zo is beslist.</numerusform>
            <numerusform>Er zijn nog %n andere redenen bij ditzelfde. Het wordt pas vastgelegd als alles zo is beslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card may be in a hand where it should not be. Call the person, then decide.</source>
        <translation>De pas kan in verkeerde handen zijn. Bel de persoon en beslis daarna.</translation>
    </message>
    <message>
        <source>Find out what happened, with the machine&apos;s operator. Then decide.</source>
        <translation>Zoek met de medewerker van de machine uit wat er is gebeurd. Beslis daarna.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Besluit: %1.</translation>
    </message>
    <message>
        <source>Brought home: %1 on record, %2 to decide.</source>
        <translation>Thuisgebracht: %1 vastgelegd, %2 te beslissen.</translation>
    </message>
    <message>
        <source>For the office card %1 lies where it lay. Is it not there? Report it in Custody.</source>
        <translation>Voor het kantoor ligt pas %1 nog waar hij lag. Ligt hij daar niet? Meld dat in Kluis.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Record the consent</source>
        <translation>Instemming vastleggen</translation>
    </message>
    <message>
        <source>From now on the text of the mandate rests: it is not changed any more.</source>
        <translation>Vanaf nu ligt de tekst van het mandaat vast: hij verandert niet meer.</translation>
    </message>
    <message>
        <source>The mandatee consented: who?</source>
        <translation>De gemandateerde stemde in: wie?</translation>
    </message>
    <message>
        <source>And whom the mandatee answers to</source>
        <translation>En wie boven de gemandateerde staat</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>From %1: %2.</source>
        <translation>Vanaf %1: %2.</translation>
    </message>
    <message>
        <source>Rule: %1, version %2. Source: %3</source>
        <translation>Regel: %1, versie %2. Bron: %3</translation>
    </message>
    <message>
        <source>No text states this: the office has set it itself.</source>
        <translation>Geen tekst zegt dit: het kantoor heeft het zelf bepaald.</translation>
    </message>
    <message>
        <source>Mandate: %1.</source>
        <translation>Mandaat: %1.</translation>
    </message>
    <message>
        <source>It can be done here too:</source>
        <translation>Het kan ook hier:</translation>
    </message>
    <message>
        <source>Nearer by, but not possible:</source>
        <translation>Dichterbij, maar niet mogelijk:</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Foto en vingerafdrukken</translation>
    </message>
    <message>
        <source>Residence sticker</source>
        <translation>Verblijfssticker</translation>
    </message>
    <message>
        <source>Collect the document</source>
        <translation>Document ophalen</translation>
    </message>
    <message>
        <source>Show papers</source>
        <translation>Stukken laten zien</translation>
    </message>
    <message>
        <source>Return visa</source>
        <translation>Terugkeervisum</translation>
    </message>
    <message>
        <source>Proof of residency Ukraine</source>
        <translation>Bewijs van verblijf Oekraïne</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Visit needed</source>
        <translation>Bezoek nodig</translation>
    </message>
    <message>
        <source>Not known: ask first</source>
        <translation>Niet bekend: eerst navragen</translation>
    </message>
    <message>
        <source>Along with a visit</source>
        <translation>Tegelijk met een bezoek</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
    <message>
        <source>Brought home</source>
        <translation>Thuisbezorgd</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>the procedure asks for it</source>
        <translation>de procedure vraagt erom</translation>
    </message>
    <message>
        <source>the rules on photo and fingerprints</source>
        <translation>de regels over foto en vingerafdrukken</translation>
    </message>
    <message>
        <source>the rules on contacts</source>
        <translation>de regels over contacten</translation>
    </message>
    <message>
        <source>the document itself lies ready</source>
        <translation>het document zelf ligt klaar</translation>
    </message>
    <message>
        <source>shown on a visit that is made anyway</source>
        <translation>laten zien bij een bezoek dat toch al nodig is</translation>
    </message>
    <message>
        <source>no visit is left to show it on</source>
        <translation>er is geen bezoek meer om het te laten zien</translation>
    </message>
    <message>
        <source>no rules were found</source>
        <translation>er zijn geen regels gevonden</translation>
    </message>
    <message>
        <source>a fact is missing, such as a date</source>
        <translation>er ontbreekt een gegeven, zoals een datum</translation>
    </message>
    <message>
        <source>no mvv is needed</source>
        <translation>er is geen mvv nodig</translation>
    </message>
    <message>
        <source>with an mvv the permit is granted by handing over the document</source>
        <translation>met een mvv wordt de vergunning verleend door het document uit te reiken</translation>
    </message>
    <message>
        <source>the permit was not granted yet</source>
        <translation>de vergunning is nog niet verleend</translation>
    </message>
    <message>
        <source>the rule does not name this purpose of stay</source>
        <translation>de regel noemt dit verblijfsdoel niet</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>wordt in persoon uitgereikt</translation>
    </message>
    <message>
        <source>this document is not brought home</source>
        <translation>dit document wordt niet thuisbezorgd</translation>
    </message>
    <message>
        <source>under age: not brought home</source>
        <translation>minderjarig: niet thuisbezorgd</translation>
    </message>
    <message>
        <source>the identity was not verified before</source>
        <translation>de identiteit is niet eerder vastgesteld</translation>
    </message>
    <message>
        <source>the identity was verified before</source>
        <translation>de identiteit is al eerder vastgesteld</translation>
    </message>
    <message>
        <source>the present document is still valid</source>
        <translation>het huidige document is nog geldig</translation>
    </message>
    <message>
        <source>the present document ends soon</source>
        <translation>het huidige document loopt bijna af</translation>
    </message>
    <message>
        <source>the present document has expired</source>
        <translation>het huidige document is verlopen</translation>
    </message>
    <message>
        <source>extended instead of replaced</source>
        <translation>verlengen in plaats van vervangen</translation>
    </message>
    <message>
        <source>the document was lost</source>
        <translation>het document is verloren</translation>
    </message>
    <message>
        <source>nothing was filed yet</source>
        <translation>er is nog niets aangevraagd</translation>
    </message>
    <message>
        <source>no sticker in asylum</source>
        <translation>geen sticker bij asiel</translation>
    </message>
    <message>
        <source>a first permit without mvv</source>
        <translation>een eerste vergunning zonder mvv</translation>
    </message>
    <message>
        <source>came with an mvv, and the document is not ready</source>
        <translation>gekomen met een mvv, en het document is niet klaar</translation>
    </message>
    <message>
        <source>it is on file</source>
        <translation>het staat in het dossier</translation>
    </message>
    <message>
        <source>it is not on file</source>
        <translation>het staat niet in het dossier</translation>
    </message>
    <message>
        <source>the one on file is too old</source>
        <translation>wat er in het dossier staat is te oud</translation>
    </message>
    <message>
        <source>the one on file is of another loss</source>
        <translation>wat er in het dossier staat hoort bij een ander verlies</translation>
    </message>
    <message>
        <source>the one on file is in another language</source>
        <translation>wat er in het dossier staat is in een andere taal</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>balie</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expatcentrum</translation>
    </message>
    <message>
        <source>issuance day</source>
        <translation>uitreikdag</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>ketenpartner</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>when it is ready</source>
        <translation>als het klaar is</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Several things in one visit.</source>
        <translation>Meer dingen in één bezoek.</translation>
    </message>
    <message>
        <source>The family comes together.</source>
        <translation>Het gezin komt samen.</translation>
    </message>
    <message>
        <source>The document lies here.</source>
        <translation>Het document ligt hier.</translation>
    </message>
    <message>
        <source>The partner&apos;s mandate covers it.</source>
        <translation>Het mandaat van de ketenpartner dekt dit.</translation>
    </message>
    <message>
        <source>No place lies nearer.</source>
        <translation>Geen plaats is dichterbij.</translation>
    </message>
    <message>
        <source>Nothing is free sooner.</source>
        <translation>Nergens is eerder plaats.</translation>
    </message>
    <message>
        <source>It can be done nowhere else.</source>
        <translation>Het kan nergens anders.</translation>
    </message>
    <message>
        <source>Way, wait and days together cost least time here.</source>
        <translation>Reis, wachten en dagen kosten hier samen de minste tijd.</translation>
    </message>
    <message>
        <source>photo and fingerprints on record are still good</source>
        <translation>foto en vingerafdrukken uit het dossier zijn nog goed</translation>
    </message>
    <message>
        <source>the document was handed out</source>
        <translation>het document is al uitgereikt</translation>
    </message>
    <message>
        <source>the document itself is collected on another visit</source>
        <translation>het document zelf wordt bij een ander bezoek opgehaald</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Teruggegeven</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Blijft staan</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Extension or change</source>
        <translation>Verlenging of wijziging</translation>
    </message>
    <message>
        <source>First permit, no mvv</source>
        <translation>Eerste vergunning, geen mvv</translation>
    </message>
    <message>
        <source>First permit, with mvv</source>
        <translation>Eerste vergunning, met mvv</translation>
    </message>
    <message>
        <source>Highly skilled migrant</source>
        <translation>Kennismigrant</translation>
    </message>
    <message>
        <source>First permit after asylum</source>
        <translation>Eerste vergunning na asiel</translation>
    </message>
    <message>
        <source>W or W2 document</source>
        <translation>W- of W2-document</translation>
    </message>
    <message>
        <source>Family of an EU citizen</source>
        <translation>Familie van een Unieburger</translation>
    </message>
    <message>
        <source>EU, EEA or Swiss citizen</source>
        <translation>EU-, EER- of Zwitsers burger</translation>
    </message>
    <message>
        <source>Brexit document</source>
        <translation>Brexit-document</translation>
    </message>
    <message>
        <source>Lost, stolen or damaged</source>
        <translation>Verloren, gestolen of beschadigd</translation>
    </message>
    <message>
        <source>Only collect a document</source>
        <translation>Alleen een document ophalen</translation>
    </message>
    <message>
        <source>From Ukraine</source>
        <translation>Uit Oekraïne</translation>
    </message>
    <message>
        <source>Only a return visa</source>
        <translation>Alleen een terugkeervisum</translation>
    </message>
    <message>
        <source>It comes within %1 days.</source>
        <translation>Het komt binnen %1 dagen.</translation>
    </message>
    <message>
        <source>usual wait %1</source>
        <translation>meestal %1 wachten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 may begin work without the card: %2.</source>
        <translation>%1 mag beginnen met werken zonder de pas: %2.</translation>
    </message>
    <message>
        <source>%1 may not begin work without the card yet: %2.</source>
        <translation>%1 mag nog niet beginnen met werken zonder de pas: %2.</translation>
    </message>
    <message>
        <source>Whether %1 may begin work without the card is not known: %2.</source>
        <translation>Of %1 mag beginnen met werken zonder de pas, is niet bekend: %2.</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Geboorteakte</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Proces-verbaal van de politie</translation>
    </message>
    <message>
        <source>Statement of the sponsor</source>
        <translation>Verklaring van de referent</translation>
    </message>
    <message>
        <source>photo and signature are sent by post</source>
        <translation>foto en handtekening gaan per post</translation>
    </message>
    <message>
        <source>no sticker is needed, by the rules</source>
        <translation>volgens de regels is geen sticker nodig</translation>
    </message>
    <message>
        <source>the document may be brought home: find out first</source>
        <translation>het document kan thuisbezorgd worden: vraag het eerst na</translation>
    </message>
    <message>
        <source>%1 appointments for %2 people can be booked.</source>
        <translation>%1 afspraken voor %2 mensen kunnen worden geboekt.</translation>
    </message>
    <message>
        <source>%1 appointments are booked for %2 people.</source>
        <translation>%1 afspraken zijn geboekt voor %2 mensen.</translation>
    </message>
    <message>
        <source>Booked before: %1.</source>
        <translation>Al eerder geboekt: %1.</translation>
    </message>
    <message>
        <source>Nothing to book now: %1.</source>
        <translation>Nu niets te boeken: %1.</translation>
    </message>
    <message>
        <source>Left to settle: %1.</source>
        <translation>Nog af te handelen: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the same family is of no use. Put it right and book the list again.</source>
        <translation>Rij %1 van hetzelfde gezin is onbruikbaar. Maak die in orde en boek de lijst nog eens.</translation>
    </message>
    <message>
        <source>Stopped before this row. Book the list again to go on.</source>
        <translation>Gestopt voor deze rij. Boek de lijst nog eens om verder te gaan.</translation>
    </message>
    <message>
        <source>Comes again when the document is ready: book the list again then.</source>
        <translation>Komt nog eens als het document klaar is: boek de lijst dan nog eens.</translation>
    </message>
    <message>
        <source>Comes when the document is ready: book the list again then.</source>
        <translation>Komt als het document klaar is: boek de lijst dan nog eens.</translation>
    </message>
    <message>
        <source>The appointment stands: %1.</source>
        <translation>De afspraak staat: %1.</translation>
    </message>
    <message>
        <source>The appointment: %1. Give the row a case number to book it once more.</source>
        <translation>De afspraak: %1. Geef de rij een zaaknummer om toch opnieuw te boeken.</translation>
    </message>
    <message>
        <source>No place has a free time in the weeks that are open. Open more hours, or book the list again later.</source>
        <translation>Nergens is een vrije tijd in de weken die open staan. Open meer uren, of boek de lijst later nog eens.</translation>
    </message>
    <message>
        <source>Nobody on file has this V-number. Put the number right, or import the person first.</source>
        <translation>Niemand in het bestand heeft dit V-nummer. Verbeter het nummer, of importeer de persoon eerst.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Afspraakcode</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>To be booked</source>
        <translation>Wordt geboekt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Al eerder geboekt</translation>
    </message>
    <message>
        <source>Nothing to book now</source>
        <translation>Nu niets te boeken</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>Kan niet geboekt worden</translation>
    </message>
    <message>
        <source>Waits for the family</source>
        <translation>Wacht op het gezin</translation>
    </message>
    <message>
        <source>Row of no use</source>
        <translation>Onbruikbare rij</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Niet aan toegekomen</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>{name} is told not to come; the time is free again.</source>
        <translation>{name} hoort dat komen niet hoeft; de tijd is weer vrij.</translation>
    </message>
    <message>
        <source>The visit of {name} stands.</source>
        <translation>Het bezoek van {name} blijft staan.</translation>
    </message>
    <message>
        <source>The visit of {name} waits for a decision again.</source>
        <translation>Het bezoek van {name} wacht weer op een besluit.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are given back.</source>
        <translation>
            <numerusform>%n bezoek is teruggegeven.</numerusform>
            <numerusform>%n bezoeken zijn teruggegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: they are shown as they stand now.</source>
        <translation>
            <numerusform>%n kon niet: het staat er nu zoals het is.</numerusform>
            <numerusform>%n konden niet: ze staan er nu zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan contacts; Ctrl+2 visits that are not needed; Ctrl+3 a case load</source>
        <translation>Contacten plannen; Ctrl+2 bezoeken die niet nodig zijn; Ctrl+3 een werkvoorraad</translation>
    </message>
    <message>
        <source>Choose the list of a case load</source>
        <translation>De lijst van een werkvoorraad kiezen</translation>
    </message>
    <message>
        <source>Book the visits of the plan, or all of the list</source>
        <translation>De bezoeken van het plan boeken, of de hele lijst</translation>
    </message>
    <message>
        <source>Case load</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Verslag bewaren</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Scan a card, or type and Enter</source>
        <translation>Scan een pas, of typ en Enter</translation>
    </message>
    <message>
        <source>Compare with the list</source>
        <translation>Vergelijk met de lijst</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Opnieuw tellen</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Meld als vermist</translation>
    </message>
    <message>
        <source>Cards that are missing</source>
        <translation>Passen die ontbreken</translation>
    </message>
    <message>
        <source>Scan every card on the shelf, then compare.</source>
        <translation>Scan elke pas op de plank en vergelijk dan.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>%1 scanned; the list has %2.</source>
        <translation>%1 gescand; op de lijst staan er %2.</translation>
    </message>
    <message>
        <source>Shelf and list agree</source>
        <translation>Plank en lijst kloppen</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Missing: %1, not on the list: %2</source>
        <translation>Ontbreekt: %1, niet op de lijst: %2</translation>
    </message>
    <message>
        <source>Two people take every card out and scan it. What the list and the vault do not agree on is explained one by one; only then does the count close.</source>
        <translation>Twee mensen nemen elke pas uit de kluis en scannen hem. Elk verschil met de lijst wordt verklaard; pas dan sluit de telling.</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;Wat wordt geteld</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Verklaring</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Show &amp;differences only</source>
        <translation>Alleen &amp;verschillen tonen</translation>
    </message>
    <message>
        <source>Begin with a second person…</source>
        <translation>Begin met een tweede persoon…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Verklaren</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Telling sluiten</translation>
    </message>
    <message>
        <source>Cards of this count</source>
        <translation>Passen van deze telling</translation>
    </message>
    <message>
        <source>No count is under way. Begin one with a second person.</source>
        <translation>Er loopt geen telling. Begin er een met een tweede persoon.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>Plaats op de lijst</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Everything that lies here</source>
        <translation>Alles wat hier ligt</translation>
    </message>
    <message>
        <source>%1 of %2 cards of the list found; differences: %3, to be explained: %4</source>
        <translation>%1 van %2 passen van de lijst gevonden; verschillen: %3, nog te verklaren: %4</translation>
    </message>
    <message>
        <source>The count is closed: %1 cards found, differences explained: %2.</source>
        <translation>De telling is gesloten: %1 passen gevonden, verschillen verklaard: %2.</translation>
    </message>
    <message>
        <source>You count together, and both of you stand for the result.</source>
        <translation>U telt samen, en u staat allebei voor de uitkomst.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1: on the list.</source>
        <translation>%1: staat op de lijst.</translation>
    </message>
    <message>
        <source>%1: not on the list.</source>
        <translation>%1: staat niet op de lijst.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>found, not on the list</source>
        <translation>gevonden, niet op de lijst</translation>
    </message>
    <message>
        <source>to be explained</source>
        <translation>te verklaren</translation>
    </message>
    <message>
        <source>Every difference is explained: %1</source>
        <translation>Elk verschil is verklaard: %1</translation>
    </message>
    <message>
        <source>Nothing is left to explain. Close the count.</source>
        <translation>Er is niets meer te verklaren. Sluit de telling.</translation>
    </message>
    <message>
        <source>Not on the list: %1. Keep these apart: closing the count tells the immigration service.</source>
        <translation>Niet op de lijst: %1. Houd deze apart: als u de telling sluit, krijgt de IND bericht.</translation>
    </message>
</context>
<context>
    <name>CounterMap</name>
    <message>
        <source>Map of the counters</source>
        <translation>Kaart van de balies</translation>
    </message>
    <message>
        <source>The arrows go from counter to counter, Enter takes its first time.</source>
        <translation>De pijlen gaan van balie naar balie, Enter neemt de eerste tijd.</translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Åland</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenië</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikaans-Samoa</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Franse Gebieden in de zuidelijke Indische Oceaan</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua en Barbuda</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribisch Nederland</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrein</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahama&apos;s</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouveteiland</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Cocoseilanden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kameroen</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo-Brazzaville</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookeilanden</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoren</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Christmaseiland</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaaimaneilanden</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westelijke Sahara</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopië</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandeilanden</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgië</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinee</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinee-Bissau</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Equatoriaal-Guinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Frans-Guyana</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard en McDonaldeilanden</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Brits Indische Oceaanterritorium</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanië</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgizië</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodja</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koeweit</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libië</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldiven</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshalleilanden</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar (Birma)</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolië</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Noordelijke Marianen</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanië</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibië</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nieuw-Caledonië</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairneilanden</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papoea-Nieuw-Guinea</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Noord-Korea</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palestijnse gebieden</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Frans-Polynesië</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soedan</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Zuid-Georgia en Zuidelijke Sandwicheilanden</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Sint-Helena</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitsbergen en Jan Mayen</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonseilanden</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalië</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Saint-Pierre en Miquelon</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Zuid-Soedan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Sao Tomé en Principe</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint-Maarten</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrië</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- en Caicoseilanden</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tsjaad</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Oost-Timor</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad en Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Oeganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Kleine afgelegen eilanden van de Verenigde Staten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Saint Vincent en de Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britse Maagdeneilanden</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikaanse Maagdeneilanden</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis en Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>staatloos</translation>
    </message>
    <message>
        <source>refugee (1951 Convention)</source>
        <translation>vluchteling (Verdrag van 1951)</translation>
    </message>
    <message>
        <source>refugee</source>
        <translation>vluchteling</translation>
    </message>
    <message>
        <source>nationality unknown</source>
        <translation>nationaliteit onbekend</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>announced</source>
        <translation>aangekondigd</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>in voorraad</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>gereserveerd</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>with the partner</source>
        <translation>bij de ketenpartner</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>aan het loket</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgereikt</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>niet opgehaald</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>teruggestuurd</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>zoek</translation>
    </message>
    <message>
        <source>reported missing</source>
        <translation>als vermist gemeld</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>de maker</translation>
    </message>
    <message>
        <source>the location</source>
        <translation>de locatie</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>een medewerker</translation>
    </message>
    <message>
        <source>the courier</source>
        <translation>de koerier</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>de partner</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>de houder</translation>
    </message>
    <message>
        <source>from the maker</source>
        <translation>van de maker</translation>
    </message>
    <message>
        <source>between locations</source>
        <translation>tussen locaties</translation>
    </message>
    <message>
        <source>to the maker</source>
        <translation>naar de maker</translation>
    </message>
    <message>
        <source>seal not looked at</source>
        <translation>zegel nog niet bekeken</translation>
    </message>
    <message>
        <source>seal intact</source>
        <translation>zegel heel</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>zegel verbroken</translation>
    </message>
    <message>
        <source>another seal number</source>
        <translation>ander zegelnummer</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>nog te scannen</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>aangekomen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>at another address</source>
        <translation>op een ander adres</translation>
    </message>
    <message>
        <source>Here now: put it away.</source>
        <translation>Nu hier: berg hem op.</translation>
    </message>
    <message>
        <source>Damaged: blocked, back to the maker.</source>
        <translation>Beschadigd: geblokkeerd, terug naar de maker.</translation>
    </message>
    <message>
        <source>Not on the list: lay it apart.</source>
        <translation>Niet op de lijst: leg hem apart.</translation>
    </message>
    <message>
        <source>Meant for another location: lay it apart.</source>
        <translation>Voor een andere locatie: leg hem apart.</translation>
    </message>
    <message>
        <source>Was scanned before.</source>
        <translation>Was al gescand.</translation>
    </message>
    <message>
        <source>card missing</source>
        <translation>pas vermist</translation>
    </message>
    <message>
        <source>card not on the list</source>
        <translation>pas niet op de lijst</translation>
    </message>
    <message>
        <source>card damaged</source>
        <translation>pas beschadigd</translation>
    </message>
    <message>
        <source>card of another location</source>
        <translation>pas van een andere locatie</translation>
    </message>
    <message>
        <source>seal not right</source>
        <translation>zegel niet in orde</translation>
    </message>
    <message>
        <source>card blocked</source>
        <translation>pas geblokkeerd</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Back to the maker</source>
        <translation>Terug naar de maker</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Hier houden</translation>
    </message>
    <message>
        <source>Accepted after all</source>
        <translation>Toch aanvaard</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vermist</translation>
    </message>
    <message>
        <source>At a desk or handed out</source>
        <translation>Aan een balie of uitgereikt</translation>
    </message>
    <message>
        <source>Sent since the count began</source>
        <translation>Verstuurd sinds het begin van de telling</translation>
    </message>
    <message>
        <source>Was missing, found back</source>
        <translation>Was vermist, teruggevonden</translation>
    </message>
    <message>
        <source>Belongs in another tray</source>
        <translation>Hoort in een andere lade</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Hoort hier niet</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>verknoeid</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>geprint</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>met de hand geschreven</translation>
    </message>
    <message>
        <source>Remind the person</source>
        <translation>Herinner de persoon</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Destroy, two people</source>
        <translation>Vernietigen, met twee</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>Custody</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Pages of the vault</source>
        <translation>Pagina’s van de kluis</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Voorraad</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Missing and cases</source>
        <translation>Vermist en zaken</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Papier bewaren</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>Het ging naar de printer.</translation>
    </message>
    <message>
        <source>Receive; Ctrl+2 to 9 the other pages</source>
        <translation>Ontvangen; Ctrl+2 tot en met 9 de andere bladen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Opbergen</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>The coming days</source>
        <translation>De komende dagen</translation>
    </message>
    <message>
        <source>%1 of %2 desk hours booked</source>
        <translation>%1 van %2 balie-uren geboekt</translation>
    </message>
</context>
<context>
    <name>DayColumns</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Volgnr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>waiting %1 min</source>
        <translation>wacht %1 min</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>loket %1</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
</context>
<context>
    <name>DayFloor</name>
    <message>
        <source>Expected now</source>
        <translation>Nu verwacht</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Gaat voor</translation>
    </message>
    <message>
        <source>Late, but may come in</source>
        <translation>Laat, maar mag binnen</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Te vroeg</translation>
    </message>
    <message>
        <source>Is inside already</source>
        <translation>Is al binnen</translation>
    </message>
    <message>
        <source>Was served already</source>
        <translation>Is al geholpen</translation>
    </message>
    <message>
        <source>No card here yet</source>
        <translation>Nog geen pas hier</translation>
    </message>
    <message>
        <source>Not invited for today</source>
        <translation>Niet uitgenodigd voor vandaag</translation>
    </message>
    <message>
        <source>Expected at another place</source>
        <translation>Verwacht op een andere plek</translation>
    </message>
    <message>
        <source>Appointment was called off</source>
        <translation>Afspraak is afgezegd</translation>
    </message>
    <message>
        <source>Nobody goes by this code</source>
        <translation>Bij deze code hoort niemand</translation>
    </message>
    <message>
        <source>No card was made for this person.</source>
        <translation>Voor deze persoon is geen pas gemaakt.</translation>
    </message>
    <message>
        <source>The card is still on its way.</source>
        <translation>De pas is nog onderweg.</translation>
    </message>
    <message>
        <source>The card has arrived but lies in no tray yet. Ask the captain.</source>
        <translation>De pas is er, maar ligt nog in geen bak. Vraag het de dagleider.</translation>
    </message>
    <message>
        <source>The card lies at another location.</source>
        <translation>De pas ligt op een andere locatie.</translation>
    </message>
    <message>
        <source>The card may not be handed out: missing, blocked or taken back.</source>
        <translation>De pas mag niet worden uitgereikt: vermist, geblokkeerd of teruggenomen.</translation>
    </message>
    <message>
        <source>bring</source>
        <translation>breng</translation>
    </message>
    <message>
        <source>fetch now</source>
        <translation>haal nu</translation>
    </message>
    <message>
        <source>fetch ahead</source>
        <translation>haal vast</translation>
    </message>
    <message>
        <source>keep ready</source>
        <translation>houd klaar</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>helpt iemand</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>is closing</source>
        <translation>gaat sluiten</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>inside, without a card</source>
        <translation>binnen, zonder pas</translation>
    </message>
    <message>
        <source>card not in its place</source>
        <translation>pas niet op zijn plaats</translation>
    </message>
    <message>
        <source>invited, without a card</source>
        <translation>uitgenodigd, zonder pas</translation>
    </message>
    <message>
        <source>card nobody is invited for</source>
        <translation>pas zonder genodigde</translation>
    </message>
    <message>
        <source>laptop not home yet, since</source>
        <translation>laptop nog niet thuis, sinds</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Issuance days</source>
        <translation>Uitreikdagen</translation>
    </message>
    <message>
        <source>Plan; Ctrl+2 and on the other pages</source>
        <translation>Plan; Ctrl+2 en verder de andere pagina&apos;s</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Nieuwe dag</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;g</translation>
    </message>
    <message>
        <source>Plan a&amp;gain on</source>
        <translation>Opnieu&amp;w plannen op</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Kopieer deze dag</translation>
    </message>
    <message>
        <source>Pages of the day</source>
        <translation>Pagina&apos;s van de dag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ready list</source>
        <translation>Gereedlijst</translation>
    </message>
    <message>
        <source>Waves and invitations</source>
        <translation>Golven en uitnodigingen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Saved: %1 is %2.</source>
        <translation>Opgeslagen: %1 is %2.</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Als bestand bewaren</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>Het ging naar de printer.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Proefspelen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Zonder netwerk</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>New desk</source>
        <translation>Nieuwe balie</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Nobody can sit at one that is not</source>
        <translation>Anders kan niemand er gaan zitten</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>No desk</source>
        <translation>Geen loket</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>Loket {name}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Choose your desk</source>
        <translation>Kies uw loket</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>afspraak {time}</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>Mijn loket</translation>
    </message>
    <message>
        <source>My &amp;desk</source>
        <translation>Mijn &amp;loket</translation>
    </message>
    <message>
        <source>Call next (F8)</source>
        <translation>Volgende oproepen (F8)</translation>
    </message>
    <message>
        <source>Serve (F9)</source>
        <translation>Helpen (F9)</translation>
    </message>
    <message>
        <source>Open visit (F9)</source>
        <translation>Bezoek openen (F9)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet verschenen</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Back to the queue, to be called again</source>
        <translation>Terug in de wachtrij, om opnieuw op te roepen</translation>
    </message>
    <message>
        <source>closes at {time}</source>
        <translation>sluit om {time}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>gesloten sinds {time}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This card belongs to nobody on file. Keep it apart.</source>
        <translation>Bij deze pas hoort niemand uit het bestand. Leg hem apart.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Loket %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Geen loket</translation>
    </message>
    <message>
        <source>Practice: all is made up</source>
        <translation>Oefenen: alles is verzonnen</translation>
    </message>
    <message>
        <source>This computer&apos;s database</source>
        <translation>Database van deze computer</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Gedeelde database</translation>
    </message>
    <message>
        <source>The program stopped at %1 during a step. Nothing of it was saved: do it again.</source>
        <translation>Het programma stopte om %1 tijdens een stap. Daarvan is niets opgeslagen: doe het opnieuw.</translation>
    </message>
    <message>
        <source>The program stopped at %1, but the step was saved: %2.</source>
        <translation>Het programma stopte om %1, maar de stap is opgeslagen: %2.</translation>
    </message>
    <message>
        <source>Shared database: connection lost, retrying</source>
        <translation>Gedeelde database: verbinding weg, opnieuw proberen</translation>
    </message>
    <message>
        <source>Nothing at this counter goes by that. Scan the card or the letter.</source>
        <translation>Niets aan deze balie hoort daarbij. Scan de pas of de brief.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A check digit does not fit</source>
        <translation>Een controlecijfer klopt niet</translation>
    </message>
    <message>
        <source>A field holds what no document can have</source>
        <translation>Een veld bevat iets wat niet kan</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>Het document is verlopen</translation>
    </message>
    <message>
        <source>It bears no expiry date</source>
        <translation>Er staat geen einddatum op</translation>
    </message>
    <message>
        <source>The expiry date is unusually far ahead</source>
        <translation>De einddatum ligt ongewoon ver vooruit</translation>
    </message>
    <message>
        <source>The surname differs</source>
        <translation>De achternaam wijkt af</translation>
    </message>
    <message>
        <source>A part of the surname is missing</source>
        <translation>Een deel van de achternaam ontbreekt</translation>
    </message>
    <message>
        <source>The surname is cut short</source>
        <translation>De achternaam is afgekapt</translation>
    </message>
    <message>
        <source>The given names differ</source>
        <translation>De voornamen wijken af</translation>
    </message>
    <message>
        <source>Some given names are missing</source>
        <translation>Er ontbreken voornamen</translation>
    </message>
    <message>
        <source>The names stand in another order</source>
        <translation>De namen staan in een andere volgorde</translation>
    </message>
    <message>
        <source>The given names are cut short</source>
        <translation>De voornamen zijn afgekapt</translation>
    </message>
    <message>
        <source>The name on file cannot be compared</source>
        <translation>De naam in het dossier is niet te vergelijken</translation>
    </message>
    <message>
        <source>The date of birth differs</source>
        <translation>De geboortedatum wijkt af</translation>
    </message>
    <message>
        <source>Parts of the date of birth are unknown</source>
        <translation>Delen van de geboortedatum zijn onbekend</translation>
    </message>
    <message>
        <source>The sex differs</source>
        <translation>Het geslacht wijkt af</translation>
    </message>
    <message>
        <source>The nationality differs</source>
        <translation>De nationaliteit wijkt af</translation>
    </message>
    <message>
        <source>The photo on the chip is damaged</source>
        <translation>De foto op de chip is beschadigd</translation>
    </message>
    <message>
        <source>The chip gives no photo</source>
        <translation>De chip geeft geen foto</translation>
    </message>
    <message>
        <source>The reader&apos;s keyboard setting was put right</source>
        <translation>De toetsenbordinstelling van de lezer is rechtgezet</translation>
    </message>
    <message>
        <source>Compare the face with the printed photo; look whether the page was opened. In doubt, answer Doubt.</source>
        <translation>Vergelijk het gezicht met de gedrukte foto; kijk of de bladzijde open is geweest. Twijfelt u, antwoord Twijfel.</translation>
    </message>
    <message>
        <source>Read it once more. If none comes, compare with the printed photo. In doubt, answer Doubt.</source>
        <translation>Lees nog een keer. Komt er geen, vergelijk dan met de gedrukte foto. Twijfelt u, antwoord Twijfel.</translation>
    </message>
    <message>
        <source>misread or mistyped</source>
        <translation>verkeerd gelezen of getypt</translation>
    </message>
    <message>
        <source>document altered</source>
        <translation>document veranderd</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>een andere persoon</translation>
    </message>
    <message>
        <source>error on file</source>
        <translation>fout in het dossier</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>naam gewijzigd</translation>
    </message>
    <message>
        <source>naming custom of the country</source>
        <translation>naamgebruik van het land</translation>
    </message>
    <message>
        <source>field too short</source>
        <translation>veld te kort</translation>
    </message>
    <message>
        <source>script without a fixed spelling</source>
        <translation>schrift zonder vaste spelling</translation>
    </message>
    <message>
        <source>document ran out</source>
        <translation>document verlopen</translation>
    </message>
    <message>
        <source>document without end</source>
        <translation>document zonder einddatum</translation>
    </message>
    <message>
        <source>date partly unknown</source>
        <translation>datum deels onbekend</translation>
    </message>
    <message>
        <source>registration changed</source>
        <translation>registratie gewijzigd</translation>
    </message>
    <message>
        <source>second nationality</source>
        <translation>tweede nationaliteit</translation>
    </message>
    <message>
        <source>keyboard layout</source>
        <translation>toetsenbordindeling</translation>
    </message>
    <message>
        <source>document code</source>
        <translation>documentcode</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>land van afgifte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>documentnummer</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationaliteit</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>persoonsnummer</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>hele regel</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>Diplomatiek paspoort</translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation>Dienstpaspoort</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>Noodpaspoort</translation>
    </message>
    <message>
        <source>Travel document for refugees</source>
        <translation>Reisdocument voor vluchtelingen</translation>
    </message>
    <message>
        <source>Travel document for aliens</source>
        <translation>Reisdocument voor vreemdelingen</translation>
    </message>
    <message>
        <source>Travel document for stateless persons</source>
        <translation>Reisdocument voor staatlozen</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <source>Passport card</source>
        <translation>Paspoortkaart</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identiteitskaart</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>Bemanningscertificaat</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visum</translation>
    </message>
    <message>
        <source>Dutch identity card</source>
        <translation>Nederlandse identiteitskaart</translation>
    </message>
    <message>
        <source>Dutch residence document</source>
        <translation>Nederlands verblijfsdocument</translation>
    </message>
    <message>
        <source>Foreign residence document</source>
        <translation>Buitenlands verblijfsdocument</translation>
    </message>
    <message>
        <source>Document of unknown kind</source>
        <translation>Onbekende documentsoort</translation>
    </message>
    <message>
        <source>The number is another one than last time</source>
        <translation>Het nummer is een ander dan de vorige keer</translation>
    </message>
    <message>
        <source>This number is on the list of reported documents</source>
        <translation>Dit nummer staat op de lijst van gemelde documenten</translation>
    </message>
    <message>
        <source>The document is not valid yet</source>
        <translation>Het document is nog niet geldig</translation>
    </message>
    <message>
        <source>No state has the code of this issuer</source>
        <translation>Geen staat heeft de code van deze afgever</translation>
    </message>
    <message>
        <source>Issuer and nationality differ</source>
        <translation>Afgever en nationaliteit verschillen</translation>
    </message>
    <message>
        <source>This kind of document is not enough here</source>
        <translation>Dit soort document is hier niet genoeg</translation>
    </message>
    <message>
        <source>The chip&apos;s data is not what the state signed</source>
        <translation>De gegevens op de chip zijn niet wat de staat tekende</translation>
    </message>
    <message>
        <source>The chip is not the one it was made for</source>
        <translation>De chip is niet die waarvoor zij gemaakt zijn</translation>
    </message>
    <message>
        <source>The chip and the printed lines differ</source>
        <translation>De chip en de gedrukte regels verschillen</translation>
    </message>
    <message>
        <source>The chip&apos;s signer is on no list here</source>
        <translation>De ondertekenaar van de chip staat hier op geen lijst</translation>
    </message>
    <message>
        <source>Not all of the chip could be read</source>
        <translation>Niet de hele chip kon worden gelezen</translation>
    </message>
    <message>
        <source>The chip is signed for practice, not by a state</source>
        <translation>De chip is voor oefening getekend, niet door een staat</translation>
    </message>
    <message>
        <source>Read it again; if it stays, look at the printing of that place.</source>
        <translation>Lees opnieuw; blijft het zo, bekijk dan de druk op die plaats.</translation>
    </message>
    <message>
        <source>Ask for a valid document.</source>
        <translation>Vraag een geldig document.</translation>
    </message>
    <message>
        <source>See whether this kind may be without.</source>
        <translation>Kijk of dit soort zonder mag.</translation>
    </message>
    <message>
        <source>Read the date on the document.</source>
        <translation>Lees de datum op het document.</translation>
    </message>
    <message>
        <source>Ask how the name came about.</source>
        <translation>Vraag hoe de naam zo gekomen is.</translation>
    </message>
    <message>
        <source>Ask for the birth date, without reading it out.</source>
        <translation>Vraag de geboortedatum, zonder hem voor te lezen.</translation>
    </message>
    <message>
        <source>Keep the document with you, answer Doubt, and call a second person.</source>
        <translation>Houd het document bij u, antwoord Twijfel en roep een tweede persoon.</translation>
    </message>
    <message>
        <source>Read the date of issue on the document.</source>
        <translation>Lees de datum van afgifte op het document.</translation>
    </message>
    <message>
        <source>Read it again; a specimen is no document.</source>
        <translation>Lees opnieuw; een specimen is geen document.</translation>
    </message>
    <message>
        <source>Read both on the page with the photo.</source>
        <translation>Lees beide op de bladzijde met de foto.</translation>
    </message>
    <message>
        <source>Ask for a passport or another travel document.</source>
        <translation>Vraag een paspoort of een ander reisdocument.</translation>
    </message>
    <message>
        <source>Read it once more; if it stays, answer Doubt and call a second person.</source>
        <translation>Lees nog een keer; blijft het zo, antwoord Twijfel en roep een tweede persoon.</translation>
    </message>
    <message>
        <source>Compare the print with the chip; answer Doubt and call a second person.</source>
        <translation>Vergelijk de druk met de chip; antwoord Twijfel en roep een tweede persoon.</translation>
    </message>
    <message>
        <source>Read it once more; else look at the document as if it had no chip.</source>
        <translation>Lees nog een keer; kijk anders naar het document alsof het geen chip heeft.</translation>
    </message>
    <message>
        <source>For practice only: it identifies nobody.</source>
        <translation>Alleen voor oefening: het bewijst niemands identiteit.</translation>
    </message>
    <message>
        <source>The chip proves nothing now. Look at the document as if it had none.</source>
        <translation>De chip bewijst nu niets. Kijk naar het document alsof het er geen heeft.</translation>
    </message>
    <message>
        <source>document renewed</source>
        <translation>document vernieuwd</translation>
    </message>
    <message>
        <source>found again after a report</source>
        <translation>na melding teruggevonden</translation>
    </message>
    <message>
        <source>not made by that state</source>
        <translation>niet door die staat gemaakt</translation>
    </message>
    <message>
        <source>chip copied</source>
        <translation>chip gekopieerd</translation>
    </message>
    <message>
        <source>chip damaged or misread</source>
        <translation>chip beschadigd of verkeerd gelezen</translation>
    </message>
    <message>
        <source>a specimen</source>
        <translation>een specimen</translation>
    </message>
    <message>
        <source>issued to somebody of another nationality</source>
        <translation>afgegeven aan iemand met een andere nationaliteit</translation>
    </message>
    <message>
        <source>made for another purpose</source>
        <translation>voor een ander doel gemaakt</translation>
    </message>
    <message>
        <source>a document for practice</source>
        <translation>een document voor oefening</translation>
    </message>
    <message>
        <source>the list of signers is too old</source>
        <translation>de lijst van ondertekenaars is te oud</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>&amp;Letter, card, passport or V-number; or a name</source>
        <translation>&amp;Brief, pas, paspoort of V-nummer; of een naam</translation>
    </message>
    <message>
        <source>Scan, or type and press Enter. Enter lets in when the answer is green.</source>
        <translation>Scan, of typ en druk op Enter. Bij een groen antwoord laat Enter binnen.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Laat binnen</translation>
    </message>
    <message>
        <source>Or let in before others, because this person:</source>
        <translation>Of laat voorgaan, omdat deze persoon:</translation>
    </message>
    <message>
        <source>People with this name</source>
        <translation>Mensen met deze naam</translation>
    </message>
    <message>
        <source>Nobody with this name is expected today.</source>
        <translation>Niemand met deze naam wordt vandaag verwacht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Laatste scans</translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation>Er is nog niemand gescand.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Scan a letter</source>
        <translation>Scan een brief</translation>
    </message>
    <message>
        <source>The answer stands here at once.</source>
        <translation>Het antwoord staat hier meteen.</translation>
    </message>
    <message numerus="yes">
        <source>%n with this name</source>
        <translation>
            <numerusform>%n met deze naam</numerusform>
            <numerusform>%n met deze naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter, or type more letters.</source>
        <translation>Kies met de pijltjes en Enter, of typ meer letters.</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Binnen: %1</translation>
    </message>
    <message>
        <source>Inside: %1 of %2</source>
        <translation>Binnen: %1 van %2</translation>
    </message>
    <message>
        <source>The hall is full: let people wait outside.</source>
        <translation>De zaal is vol: laat mensen buiten wachten.</translation>
    </message>
    <message>
        <source>Called early: all before %1.</source>
        <translation>Eerder binnen: iedereen voor %1.</translation>
    </message>
    <message>
        <source>There is no issuance day here today</source>
        <translation>Er is hier vandaag geen uitreikdag</translation>
    </message>
    <message>
        <source>On such a day this page says who may come in. Plan one first.</source>
        <translation>Op zo&apos;n dag zegt deze pagina wie naar binnen mag. Plan er eerst een.</translation>
    </message>
    <message>
        <source>The day has not begun</source>
        <translation>De dag is nog niet begonnen</translation>
    </message>
    <message>
        <source>Its captain lets it begin on the page Board. Scans wait until then.</source>
        <translation>De dagleider laat hem beginnen op de pagina Overzicht. Scannen kan pas daarna.</translation>
    </message>
    <message>
        <source>Was let in</source>
        <translation>Binnengelaten</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Persoon wijzigen</translation>
    </message>
    <message>
        <source>Write 00 for a day or month that is not known</source>
        <translation>Schrijf 00 voor een onbekende dag of maand</translation>
    </message>
    <message>
        <source>Three letters, or the beginning of the state&apos;s name</source>
        <translation>Drie letters, of het begin van de naam van het land (Engels)</translation>
    </message>
    <message>
        <source>Letters are written in it beside Dutch</source>
        <translation>Brieven zijn in deze taal en in het Nederlands</translation>
    </message>
    <message>
        <source>On file now: %1</source>
        <translation>Nu geregistreerd: %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add the location</source>
        <translation>Locatie toevoegen</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Bekijk het gevolg</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>Dit is verplicht. Vul het in.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>Dit is te lang. Kort het in.</translation>
    </message>
    <message>
        <source>At most {most} characters fit.</source>
        <translation>Er passen hoogstens {most} tekens in.</translation>
    </message>
    <message>
        <source>This is not a V-number: it has 10 digits. Check the digits.</source>
        <translation>Dit is geen V-nummer: dat heeft 10 cijfers. Controleer de cijfers.</translation>
    </message>
    <message>
        <source>This is not a BSN: its check digit is wrong. Check the digits.</source>
        <translation>Dit is geen BSN: het controlecijfer klopt niet. Controleer de cijfers.</translation>
    </message>
    <message>
        <source>This is not a document number. Copy it from the document.</source>
        <translation>Dit is geen documentnummer. Neem het over van het document.</translation>
    </message>
    <message>
        <source>This date does not exist. Type day, month, year, such as 26-09-1997.</source>
        <translation>Deze datum bestaat niet. Typ dag, maand, jaar, zoals 26-09-1997.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check it with the person.</source>
        <translation>Dit is geen e-mailadres. Controleer het met de persoon.</translation>
    </message>
    <message>
        <source>This nationality is not known. Choose one from the list.</source>
        <translation>Deze nationaliteit is onbekend. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>Deze taal is onbekend. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>This time does not exist. Type hours and minutes, such as 09:30.</source>
        <translation>Deze tijd bestaat niet. Typ uren en minuten, zoals 09:30.</translation>
    </message>
    <message>
        <source>The lines at the bottom of the document do not add up. Read them again.</source>
        <translation>De regels onderaan het document kloppen niet. Lees ze opnieuw.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation>Dit is geen getal. Typ alleen cijfers.</translation>
    </message>
    <message>
        <source>This code was not made by Counter or was damaged. Search by name instead.</source>
        <translation>Deze code is niet door Counter gemaakt of is beschadigd. Zoek op naam.</translation>
    </message>
    <message>
        <source>A zero at the front was lost. Export the column again as text.</source>
        <translation>Vooraan is een nul weggevallen. Exporteer de kolom opnieuw als tekst.</translation>
    </message>
    <message>
        <source>Letters were lost on the way here. Export the file again as UTF-8.</source>
        <translation>Onderweg zijn letters verloren gegaan. Exporteer het bestand opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>Another person has this V-number. Open that person instead.</source>
        <translation>Iemand anders heeft dit V-nummer. Open die persoon.</translation>
    </message>
    <message>
        <source>This name is in use already. Choose another one.</source>
        <translation>Deze naam is al in gebruik. Kies een andere.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>Het bestand is er niet meer. Kies het opnieuw.</translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation>Ontbreekt: {name}.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or ask for access.</source>
        <translation>Het bestand gaat niet open. Sluit het elders, of vraag toegang.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Het bestand is leeg. Kies een ander.</translation>
    </message>
    <message>
        <source>The file is too large. Split it into smaller ones.</source>
        <translation>Het bestand is te groot. Splits het in kleinere.</translation>
    </message>
    <message>
        <source>The file cannot be read. Ask the sender for a new one.</source>
        <translation>Het bestand is niet te lezen. Vraag de afzender om een nieuw.</translation>
    </message>
    <message>
        <source>The file has a password. Save it without one and try again.</source>
        <translation>Het bestand heeft een wachtwoord. Sla het zonder wachtwoord op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This kind of file is not known. Save it as CSV or XLSX.</source>
        <translation>Dit soort bestand is onbekend. Sla het op als CSV of XLSX.</translation>
    </message>
    <message>
        <source>Some columns are not known. Say what they hold.</source>
        <translation>Sommige kolommen zijn onbekend. Geef aan wat erin staat.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Ontbreekt: {missing}.</translation>
    </message>
    <message>
        <source>This time is full by now. Choose another time.</source>
        <translation>Dit tijdvak is inmiddels vol. Kies een ander tijdvak.</translation>
    </message>
    <message>
        <source>The counter is closed then. Choose another time.</source>
        <translation>Het loket is dan dicht. Kies een ander tijdvak.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later time.</source>
        <translation>Dit tijdvak is voorbij. Kies een later tijdvak.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Add at least one person.</source>
        <translation>Er is nog niemand gekozen. Voeg ten minste één persoon toe.</translation>
    </message>
    <message>
        <source>This is too many people for one appointment. Book a second one.</source>
        <translation>Dit zijn te veel personen voor één afspraak. Maak een tweede afspraak.</translation>
    </message>
    <message>
        <source>At most {most} people fit.</source>
        <translation>Er kunnen hoogstens {most} personen bij.</translation>
    </message>
    <message>
        <source>This location does not offer that. Choose another location.</source>
        <translation>Deze locatie doet dat niet. Kies een andere locatie.</translation>
    </message>
    <message>
        <source>There is an appointment for this already. Move that one instead.</source>
        <translation>Hiervoor is al een afspraak. Verzet die afspraak.</translation>
    </message>
    <message>
        <source>It is on {starts_at}.</source>
        <translation>Hij is op {starts_at}.</translation>
    </message>
    <message>
        <source>This person has as many appointments ahead as one may have. Cancel or move one of them.</source>
        <translation>Deze persoon heeft al het hoogste aantal afspraken. Zeg er een af of verplaats er een.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>Hoogstens {most} mogen er zijn.</translation>
    </message>
    <message>
        <source>The time was held too long and was given back. Choose a time again.</source>
        <translation>De tijd was te lang vastgehouden en is teruggegeven. Kies opnieuw een tijd.</translation>
    </message>
    <message>
        <source>This location is not open to the public planner. Book at the desk, or choose another location.</source>
        <translation>Deze locatie staat niet open voor de openbare planner. Boek aan de balie, of kies een andere locatie.</translation>
    </message>
    <message>
        <source>It would work at {locations}.</source>
        <translation>Het kan wel in {locations}.</translation>
    </message>
    <message>
        <source>This location serves certain groups only. Say which group the person belongs to, or choose another location.</source>
        <translation>Deze locatie helpt alleen bepaalde groepen. Geef aan bij welke groep de persoon hoort, of kies een andere locatie.</translation>
    </message>
    <message>
        <source>This location serves its own region only. Fill in the postcode of home or work, or choose another location.</source>
        <translation>Deze locatie helpt alleen mensen uit de regio. Vul de postcode van huis of werk in, of kies een andere locatie.</translation>
    </message>
    <message>
        <source>This service is not for this age. Choose another service.</source>
        <translation>Deze dienst is niet voor deze leeftijd. Kies een andere dienst.</translation>
    </message>
    <message>
        <source>No desk here can do what is needed. Choose another location.</source>
        <translation>Geen loket hier kan wat nodig is. Kies een andere locatie.</translation>
    </message>
    <message>
        <source>No card lies ready here for this person. Book where the card lies, or wait until it is here.</source>
        <translation>Hier ligt geen document klaar voor deze persoon. Boek waar het document ligt, of wacht tot het hier is.</translation>
    </message>
    <message>
        <source>It lies at {locations}.</source>
        <translation>Het ligt in {locations}.</translation>
    </message>
    <message>
        <source>This is not a Dutch postcode. Type four digits, such as 2595.</source>
        <translation>Dit is geen Nederlandse postcode. Typ vier cijfers, zoals 2595.</translation>
    </message>
    <message>
        <source>The appointment is on another day. Move it to today first.</source>
        <translation>De afspraak is op een andere dag. Verzet hem eerst naar vandaag.</translation>
    </message>
    <message>
        <source>The appointment is at another location. Move it here first.</source>
        <translation>De afspraak is op een andere locatie. Verzet hem eerst naar hier.</translation>
    </message>
    <message>
        <source>It is at {location}.</source>
        <translation>Hij is in {location}.</translation>
    </message>
    <message>
        <source>This step does not fit what happened so far. Look at it anew.</source>
        <translation>Deze stap past niet bij wat er al gebeurd is. Bekijk het opnieuw.</translation>
    </message>
    <message>
        <source>This desk is serving somebody. Finish or park that first.</source>
        <translation>Dit loket helpt al iemand. Rond dat eerst af of parkeer het.</translation>
    </message>
    <message>
        <source>You have no desk yet. Choose the desk where you sit.</source>
        <translation>U hebt nog geen loket. Kies het loket waar u zit.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk now.</source>
        <translation>Er wacht nu niemand voor dit loket.</translation>
    </message>
    <message>
        <source>It is too late to undo this. Ask a team leader.</source>
        <translation>Dit is niet meer ongedaan te maken. Vraag een teamleider.</translation>
    </message>
    <message>
        <source>It can be undone for {minutes} minutes.</source>
        <translation>Ongedaan maken kan {minutes} minuten lang.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation>Geef aan waarom: hier is een reden nodig.</translation>
    </message>
    <message>
        <source>A colleague is doing this. Have it transferred to you first.</source>
        <translation>Een collega is hiermee bezig. Laat het eerst aan u overdragen.</translation>
    </message>
    <message>
        <source>It is with {desk}.</source>
        <translation>Het is bij {desk}.</translation>
    </message>
    <message>
        <source>Not every question is answered. Answer the ones that are open.</source>
        <translation>Niet elke vraag is beantwoord. Beantwoord de open vragen.</translation>
    </message>
    <message>
        <source>There is doubt. A second person must look and sign in here.</source>
        <translation>Er is twijfel. Een tweede persoon moet kijken en hier inloggen.</translation>
    </message>
    <message>
        <source>Say by what means you checked this, such as chip or face.</source>
        <translation>Geef aan waarmee u dit hebt gecontroleerd, zoals chip of gezicht.</translation>
    </message>
    <message>
        <source>The second person must be somebody else than the first.</source>
        <translation>De tweede persoon moet iemand anders zijn dan de eerste.</translation>
    </message>
    <message>
        <source>The identity was not checked yet. Check it before you go on.</source>
        <translation>De identiteit is nog niet gecontroleerd. Doe dat voordat u verdergaat.</translation>
    </message>
    <message>
        <source>The identity was checked too long ago. Check it again.</source>
        <translation>De identiteit is te lang geleden gecontroleerd. Controleer die opnieuw.</translation>
    </message>
    <message>
        <source>A check holds for {minutes} minutes.</source>
        <translation>Een controle geldt {minutes} minuten.</translation>
    </message>
    <message>
        <source>The card is not at this location. Look up where it is.</source>
        <translation>De pas is niet op deze locatie. Zoek op waar hij is.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Put it back and scan the right one.</source>
        <translation>Deze pas is van iemand anders. Leg hem terug en scan de juiste.</translation>
    </message>
    <message>
        <source>This card is not in the stock. Check the number, then report it.</source>
        <translation>Deze pas is niet in de voorraad. Controleer het nummer en meld het.</translation>
    </message>
    <message>
        <source>This card cannot be handed out as it stands. Look at its history.</source>
        <translation>Deze pas kan zo niet worden uitgereikt. Bekijk de geschiedenis.</translation>
    </message>
    <message>
        <source>This card was handed out already. Look at its history.</source>
        <translation>Deze pas is al uitgereikt. Bekijk de geschiedenis.</translation>
    </message>
    <message>
        <source>The old card must be handed in first, or a report of its loss.</source>
        <translation>De oude pas moet eerst worden ingeleverd, of een proces-verbaal van vermissing.</translation>
    </message>
    <message>
        <source>A legal representative must be here. Add who that is.</source>
        <translation>Er moet een wettelijk vertegenwoordiger bij zijn. Voeg toe wie dat is.</translation>
    </message>
    <message>
        <source>The receipt is not signed yet. Have it signed.</source>
        <translation>Het ontvangstbewijs is nog niet getekend. Laat het tekenen.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Type both again.</source>
        <translation>Naam of wachtwoord klopt niet. Typ beide opnieuw.</translation>
    </message>
    <message>
        <source>This account is locked. Ask the administrator to open it.</source>
        <translation>Dit account is geblokkeerd. Vraag de beheerder het te openen.</translation>
    </message>
    <message>
        <source>It opens by itself on {until}.</source>
        <translation>Het opent vanzelf op {until}.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a team leader.</source>
        <translation>Uw rol staat dit niet toe. Vraag een teamleider.</translation>
    </message>
    <message>
        <source>The password is too short. Choose a longer one.</source>
        <translation>Het wachtwoord is te kort. Kies een langer wachtwoord.</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>Er zijn ten minste {least} tekens nodig.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Typ tweemaal hetzelfde.</translation>
    </message>
    <message>
        <source>This is not there any more. Search again.</source>
        <translation>Dit is er niet meer. Zoek opnieuw.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Load it anew; your input is kept.</source>
        <translation>Iemand heeft dit intussen gewijzigd. Laad het opnieuw; uw invoer blijft staan.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>De database is bezig. Probeer het zo opnieuw.</translation>
    </message>
    <message>
        <source>The database does not answer. Check the network, then try again.</source>
        <translation>De database antwoordt niet. Controleer het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server did not prove that it is the one at that address. Your password was not sent. Check the address and this computer&apos;s clock, and ask who runs the server.</source>
        <translation>De server heeft niet bewezen dat hij die van dat adres is. Uw wachtwoord is niet verstuurd. Controleer het adres en de klok van deze computer, en vraag wie de server beheert.</translation>
    </message>
    <message>
        <source>There is no database yet. Have the administrator make one.</source>
        <translation>Er is nog geen database. Laat de beheerder er een maken.</translation>
    </message>
    <message>
        <source>The database is older than this program. Have it updated.</source>
        <translation>De database is ouder dan dit programma. Laat de database bijwerken.</translation>
    </message>
    <message>
        <source>The database is newer than this program. Update the program.</source>
        <translation>De database is nieuwer dan dit programma. Werk het programma bij.</translation>
    </message>
    <message>
        <source>The database stays closed: its key does not fit. Ask the administrator.</source>
        <translation>De database blijft dicht: de sleutel past niet. Vraag de beheerder.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop work and have a backup restored.</source>
        <translation>De database is beschadigd. Stop het werk en laat een reservekopie terugzetten.</translation>
    </message>
    <message>
        <source>There is a database in that place already. Choose another place.</source>
        <translation>Op die plaats staat al een database. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Nothing was recorded: have it set, then try again.</source>
        <translation>De klok van deze computer loopt voor. Er is niets vastgelegd: laat haar gelijkzetten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes ahead of the database.</source>
        <translation>Zij loopt {minutes} minuten voor op de database.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Nothing was recorded: have it set, then try again.</source>
        <translation>De klok van deze computer loopt achter. Er is niets vastgelegd: laat haar gelijkzetten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes behind the database.</source>
        <translation>Zij loopt {minutes} minuten achter op de database.</translation>
    </message>
    <message>
        <source>This act has no entry in the audit trail. Tell the administrator.</source>
        <translation>Deze handeling heeft geen regel in het logboek. Meld dit bij de beheerder.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The software for flatbeds is missing. Install sane-utils (scanimage).</source>
        <translation>De software voor scanners ontbreekt. Installeer sane-utils (scanimage).</translation>
    </message>
    <message>
        <source>The flatbed is in use. Close the other program, try again.</source>
        <translation>De scanner is in gebruik. Sluit het andere programma en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Close the cover, take out stuck paper, and scan again.</source>
        <translation>Sluit de klep, haal vastzittend papier weg en scan opnieuw.</translation>
    </message>
    <message>
        <source>This account may not use the flatbed. Ask the administrator for access.</source>
        <translation>Dit account mag de scanner niet gebruiken. Vraag de beheerder om toegang.</translation>
    </message>
    <message>
        <source>The flatbed did not end in time. Switch it off and on, or type the lines.</source>
        <translation>De scanner was niet op tijd klaar. Zet hem uit en aan, of typ de regels.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>Het scannen is gestopt.</translation>
    </message>
    <message>
        <source>The device is not connected. Check cable and power, then try again.</source>
        <translation>Het apparaat is niet aangesloten. Controleer kabel en stroom en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The device did not do it. Try again, or go on without it.</source>
        <translation>Het apparaat deed het niet. Probeer het opnieuw of ga zonder verder.</translation>
    </message>
    <message>
        <source>This should not have happened. Your input is kept; name the number to the help desk.</source>
        <translation>Dit had niet mogen gebeuren. Uw invoer blijft staan; noem het nummer aan de helpdesk.</translation>
    </message>
    <message>
        <source>There is no chip reader. Connect it, or choose another one in the settings.</source>
        <translation>Er is geen kaartlezer. Sluit hem aan, of kies een andere in de instellingen.</translation>
    </message>
    <message>
        <source>Another program uses the chip reader. Close it and try again.</source>
        <translation>Een ander programma gebruikt de kaartlezer. Sluit dat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This system&apos;s chip reader service is not running. Start it or ask the administrator.</source>
        <translation>De kaartlezerdienst van dit systeem loopt niet. Start hem of vraag de beheerder.</translation>
    </message>
    <message>
        <source>The software for chip readers is missing. Install pyscard.</source>
        <translation>De software voor kaartlezers ontbreekt. Installeer pyscard.</translation>
    </message>
    <message>
        <source>No document lies on the reader. Lay it there, open and flat.</source>
        <translation>Er ligt geen document op de lezer. Leg het er open en plat op.</translation>
    </message>
    <message>
        <source>The document was taken away or moved too soon. Lay it back and leave it there.</source>
        <translation>Het document is te vroeg weggehaald of verschoven. Leg het terug en laat het liggen.</translation>
    </message>
    <message>
        <source>The chip does not open with this zone or number. Read it from the document again.</source>
        <translation>De chip gaat niet open met deze strook of dit nummer. Lees die opnieuw van het document.</translation>
    </message>
    <message>
        <source>The chip refuses. Lay the document down again; else judge it without its chip.</source>
        <translation>De chip weigert. Leg het document opnieuw neer; beoordeel het anders zonder chip.</translation>
    </message>
    <message>
        <source>The chip says what cannot be. Try once more; else judge the document without its chip, and be on your guard.</source>
        <translation>De chip zegt iets wat niet kan. Probeer het nog eens; beoordeel het document anders zonder chip en wees op uw hoede.</translation>
    </message>
    <message>
        <source>This program does not know this chip. Judge the document without it.</source>
        <translation>Dit programma kent deze chip niet. Beoordeel het document zonder chip.</translation>
    </message>
    <message>
        <source>The reading was stopped. Begin again if it is needed.</source>
        <translation>Het lezen is gestopt. Begin opnieuw als dat nodig is.</translation>
    </message>
    <message>
        <source>Decide first what becomes of everybody without a place.</source>
        <translation>Beslis eerst wat er met iedereen zonder plaats gebeurt.</translation>
    </message>
    <message>
        <source>Still open: {number}.</source>
        <translation>Nog open: {number}.</translation>
    </message>
    <message>
        <source>It is too early to check in. Let them come back later.</source>
        <translation>Het is te vroeg om aan te melden. Laat de persoon later terugkomen.</translation>
    </message>
    <message>
        <source>It can be done from {back_at}.</source>
        <translation>Het kan vanaf {back_at}.</translation>
    </message>
    <message>
        <source>They come too late. Decide whether they can still be helped.</source>
        <translation>De persoon komt te laat. Beslis of hij nog geholpen kan worden.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes past the booked time.</source>
        <translation>Het is {minutes} minuten na de afgesproken tijd.</translation>
    </message>
    <message>
        <source>Your desk cannot do this. Transfer them to one that can.</source>
        <translation>Uw loket kan dit niet. Stuur de persoon door naar een loket dat het kan.</translation>
    </message>
    <message>
        <source>It lacks: {missing}.</source>
        <translation>Er ontbreekt: {missing}.</translation>
    </message>
    <message>
        <source>Call this person again before you note a no-show.</source>
        <translation>Roep deze persoon nog een keer op voordat u noteert dat hij niet kwam.</translation>
    </message>
    <message>
        <source>Called {calls} of {needed} times.</source>
        <translation>{calls} van de {needed} keer opgeroepen.</translation>
    </message>
    <message>
        <source>Too many requests came in a row. Wait a moment.</source>
        <translation>Er komen te veel vragen achter elkaar. Wacht even.</translation>
    </message>
    <message>
        <source>The request cannot be read. Ask the administrator.</source>
        <translation>De vraag is niet te lezen. Vraag de beheerder.</translation>
    </message>
    <message>
        <source>A setting for sending messages is missing or wrong. Correct the settings.</source>
        <translation>Een instelling voor het versturen van berichten mist of klopt niet. Verbeter de instellingen.</translation>
    </message>
    <message>
        <source>This word is not known here. Use a word of the manual.</source>
        <translation>Dit woord is hier niet bekend. Gebruik een woord uit de handleiding.</translation>
    </message>
    <message>
        <source>This machine cannot listen at that address. Name one of its own addresses.</source>
        <translation>Deze computer kan op dat adres niet luisteren. Noem een van zijn eigen adressen.</translation>
    </message>
    <message>
        <source>Another program listens at that port. Stop it, or choose another port.</source>
        <translation>Een ander programma luistert al op die poort. Stop het, of kies een andere poort.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used. Give both as PEM files that belong together, without a password.</source>
        <translation>Het certificaat of de sleutel is niet te gebruiken. Geef twee PEM-bestanden die bij elkaar horen, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Only the immigration service takes photo and fingerprints. Send this person there.</source>
        <translation>Alleen de immigratiedienst neemt foto en vingerafdrukken af. Verwijs deze persoon daarheen.</translation>
    </message>
    <message>
        <source>No fingerprints are taken of a young child. Note the age.</source>
        <translation>Van een jong kind worden geen vingerafdrukken afgenomen. Noteer de leeftijd.</translation>
    </message>
    <message>
        <source>They are taken from {age} years on.</source>
        <translation>Ze worden afgenomen vanaf {age} jaar.</translation>
    </message>
    <message>
        <source>This photo cannot be used. Take it again.</source>
        <translation>Deze foto is niet bruikbaar. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>This photo is poor. Take it again, or say that no better one can be had.</source>
        <translation>Deze foto is slecht. Maak een nieuwe, of zeg dat het niet beter kan.</translation>
    </message>
    <message>
        <source>A record holds results, never a picture. Nothing was stored: report this.</source>
        <translation>In een registratie staan uitkomsten, nooit een foto. Er is niets opgeslagen: meld dit.</translation>
    </message>
    <message>
        <source>This picture is not kept here any more. Take a new one.</source>
        <translation>Deze foto wordt hier niet meer bewaard. Maak een nieuwe.</translation>
    </message>
    <message>
        <source>The software for cameras is missing. Install the camera extra, or use a folder.</source>
        <translation>De software voor camera&apos;s ontbreekt. Installeer de camera-extra, of gebruik een map.</translation>
    </message>
    <message>
        <source>This desk is closed. Open it again first, under Desks.</source>
        <translation>Dit loket is gesloten. Open het eerst weer, bij Loketten.</translation>
    </message>
    <message>
        <source>It closed at {until}.</source>
        <translation>Het sloot om {until}.</translation>
    </message>
    <message>
        <source>Nothing may be handed out here now. Keep or send back the card and call the immigration service.</source>
        <translation>Hier mag nu niets worden uitgereikt. Bewaar de pas of stuur hem terug en bel de IND.</translation>
    </message>
    <message>
        <source>Why: {why}.</source>
        <translation>Waarom: {why}.</translation>
    </message>
    <message>
        <source>The mandate does not cover this hand-out. Send the person to the immigration service.</source>
        <translation>Het mandaat dekt deze uitreiking niet. Stuur de persoon naar de IND.</translation>
    </message>
    <message>
        <source>Mandate {number} is not for {gap}.</source>
        <translation>Mandaat {number} is niet voor {gap}.</translation>
    </message>
    <message>
        <source>This cannot be done with the mandate now. Load it anew.</source>
        <translation>Dit kan nu niet met het mandaat. Laad het opnieuw.</translation>
    </message>
    <message>
        <source>It is: {state}.</source>
        <translation>Het is: {state}.</translation>
    </message>
    <message>
        <source>No sub-mandate may be given from this mandate. Choose one that allows it.</source>
        <translation>Van dit mandaat mag geen ondermandaat komen. Kies er een dat het toestaat.</translation>
    </message>
    <message>
        <source>The mandatee has not consented yet. Record the consent first.</source>
        <translation>De gemandateerde heeft nog niet ingestemd. Leg eerst de instemming vast.</translation>
    </message>
    <message>
        <source>You may not hand out yet. Ask the immigration service to record what is missing.</source>
        <translation>U mag nog niet uitreiken. Vraag de IND vast te leggen wat ontbreekt.</translation>
    </message>
    <message>
        <source>The law as it stands does not allow this mandate. Name the pilot that it belongs to, or do not give it.</source>
        <translation>De wet staat dit mandaat nu niet toe. Noem de proef waar het bij hoort, of geef het niet.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Bron: {source}.</translation>
    </message>
    <message>
        <source>This organisation may not receive data yet. Record its designation first (Vw 2000, article 107(8)).</source>
        <translation>Deze organisatie mag nog geen gegevens krijgen. Leg eerst de aanwijzing vast (Vw 2000, artikel 107, achtste lid).</translation>
    </message>
    <message>
        <source>You represent this person yourself. Let a colleague hand out the document.</source>
        <translation>U vertegenwoordigt deze persoon zelf. Laat een collega het document uitreiken.</translation>
    </message>
    <message>
        <source>Another card lies there. Choose a free place.</source>
        <translation>Daar ligt al een pas. Kies een vrije plaats.</translation>
    </message>
    <message>
        <source>Taken: {place}.</source>
        <translation>Bezet: {place}.</translation>
    </message>
    <message>
        <source>Not every difference is explained. Explain each one first.</source>
        <translation>Niet elk verschil is verklaard. Verklaar eerst elk verschil.</translation>
    </message>
    <message>
        <source>This takes two people. Let a colleague sign too.</source>
        <translation>Hiervoor zijn twee mensen nodig. Laat een collega meetekenen.</translation>
    </message>
    <message>
        <source>Look at the seal of every bag before you scan its cards.</source>
        <translation>Bekijk het zegel van elke zak voordat u de passen scant.</translation>
    </message>
    <message>
        <source>You counted another number than was scanned. Count again.</source>
        <translation>U telde een ander aantal dan er is gescand. Tel opnieuw.</translation>
    </message>
    <message>
        <source>Counted {counted}, scanned {scanned}.</source>
        <translation>Geteld {counted}, gescand {scanned}.</translation>
    </message>
    <message>
        <source>This sticker was used already. Take the next one.</source>
        <translation>Deze sticker is al gebruikt. Neem de volgende.</translation>
    </message>
    <message>
        <source>Its number is {number}.</source>
        <translation>Het nummer is {number}.</translation>
    </message>
    <message>
        <source>Too few stickers are left here for one more visit. Choose another location.</source>
        <translation>Hier zijn te weinig stickers voor nog een bezoek. Kies een andere locatie.</translation>
    </message>
    <message>
        <source>Left beside what is booked: {left}.</source>
        <translation>Over naast wat er geboekt is: {left}.</translation>
    </message>
    <message>
        <source>The passport expires too soon for a sticker. Ask for a renewed passport.</source>
        <translation>Het paspoort verloopt te snel voor een sticker. Vraag om een nieuw paspoort.</translation>
    </message>
    <message>
        <source>The card itself is not right. Refuse the hand-out; a new card is made.</source>
        <translation>De pas zelf klopt niet. Weiger de uitreiking; er komt een nieuwe pas.</translation>
    </message>
    <message>
        <source>Verify the representative too: the document, and the three questions.</source>
        <translation>Controleer ook de vertegenwoordiger: het document, en de drie vragen.</translation>
    </message>
    <message>
        <source>The fee is not right. Type what was paid.</source>
        <translation>De leges kloppen niet. Typ wat er is betaald.</translation>
    </message>
    <message>
        <source>A photo is JPEG, JPEG 2000 or PNG. Choose another file.</source>
        <translation>Een foto is JPEG, JPEG 2000 of PNG. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The plan of this day is not complete. Complete it first.</source>
        <translation>Het plan van deze dag is niet compleet. Vul het eerst aan.</translation>
    </message>
    <message>
        <source>Still needed: {missing}.</source>
        <translation>Nog nodig: {missing}.</translation>
    </message>
    <message>
        <source>There are people on this list. Give them another appointment first.</source>
        <translation>Er staan mensen op deze lijst. Geef hun eerst een andere afspraak.</translation>
    </message>
    <message>
        <source>Not everybody fits into these hours. Widen the wave, or invite fewer.</source>
        <translation>Niet iedereen past in deze uren. Maak de golf ruimer, of nodig minder mensen uit.</translation>
    </message>
    <message>
        <source>Without a place: {left}.</source>
        <translation>Zonder plaats: {left}.</translation>
    </message>
    <message>
        <source>No issuance day runs here now. Its captain lets it begin.</source>
        <translation>Er loopt hier nu geen uitreikdag. De dagleider laat hem beginnen.</translation>
    </message>
    <message>
        <source>This person may not come in now. Scan the letter again.</source>
        <translation>Deze persoon mag nu niet naar binnen. Scan de brief opnieuw.</translation>
    </message>
    <message>
        <source>Nobody in the hall waits for this card. Leave it in its tray.</source>
        <translation>Niemand in de zaal wacht op deze pas. Laat hem in zijn bak.</translation>
    </message>
    <message>
        <source>Not every card of this day is explained. Send back what is left, and close consignments.</source>
        <translation>Niet elke pas van deze dag is verklaard. Stuur terug wat over is, en sluit zendingen af.</translation>
    </message>
    <message>
        <source>There are {number} of them.</source>
        <translation>Het zijn er {number}.</translation>
    </message>
    <message>
        <source>First count with two people what lies in the hall, after the last hand-out.</source>
        <translation>Tel eerst met twee personen wat er in de hal ligt, na de laatste uitreiking.</translation>
    </message>
    <message>
        <source>This package is not complete. Copy it again from where it was made.</source>
        <translation>Dit pakket is niet compleet. Kopieer het opnieuw van waar het is gemaakt.</translation>
    </message>
    <message>
        <source>This package was changed or damaged after it was sealed. Copy it again; nothing of it was used.</source>
        <translation>Dit pakket is na het verzegelen veranderd of beschadigd. Kopieer het opnieuw; er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>This package was sealed by somebody who is not known here. Ask who made it; nothing of it was used.</source>
        <translation>Dit pakket is verzegeld door iemand die hier niet bekend is. Vraag wie het heeft gemaakt; er is niets van gebruikt.</translation>
    </message>
    <message>
        <source>This package was sealed for another machine or another operator. Take the one with the name of this machine.</source>
        <translation>Dit pakket is verzegeld voor een andere machine of een andere medewerker. Neem het pakket met de naam van deze machine.</translation>
    </message>
    <message>
        <source>This package has expired. Ask for a new one.</source>
        <translation>Dit pakket is verlopen. Vraag een nieuw pakket.</translation>
    </message>
    <message>
        <source>This package was called back. Ask for a new one.</source>
        <translation>Dit pakket is ingetrokken. Vraag een nieuw pakket.</translation>
    </message>
    <message>
        <source>No such package went out from here. Look at the database you are signed in to.</source>
        <translation>Zo&apos;n pakket is hier niet uitgegeven. Kijk bij welke database u bent aangemeld.</translation>
    </message>
    <message>
        <source>You are not among the operators of this package. Ask one of them to open it.</source>
        <translation>U hoort niet bij de medewerkers van dit pakket. Vraag een van hen om het te openen.</translation>
    </message>
    <message>
        <source>This package is a hall&apos;s. Say at which address the laptop in the middle stands.</source>
        <translation>Dit pakket is voor een hal. Zeg op welk adres de laptop in het midden staat.</translation>
    </message>
    <message>
        <source>No hall&apos;s server answers there. See that the laptop in the middle is on, in the same network, and lets this port through its firewall.</source>
        <translation>Op dat adres antwoordt geen server van de hal. Kijk of de laptop in het midden aanstaat, in hetzelfde netwerk zit, en deze poort door zijn firewall laat.</translation>
    </message>
    <message>
        <source>Asked: {address}.</source>
        <translation>Gevraagd: {address}.</translation>
    </message>
    <message>
        <source>This laptop cannot stand in the middle: PostgreSQL is not installed on it. Choose another laptop, or let each work alone with a package of its own.</source>
        <translation>Deze laptop kan niet in het midden staan: PostgreSQL is er niet op geïnstalleerd. Kies een andere laptop, of laat elke laptop alleen werken met een eigen pakket.</translation>
    </message>
    <message>
        <source>The hall&apos;s server did not start. Let each laptop work alone with a package of its own, or ask the administrator.</source>
        <translation>De server van de hal is niet gestart. Laat elke laptop alleen werken met een eigen pakket, of vraag de beheerder.</translation>
    </message>
    <message>
        <source>It said: {told}</source>
        <translation>Hij zei: {told}</translation>
    </message>
    <message>
        <source>An administrator of this machine may not run the hall&apos;s server. Sign in to the machine as an ordinary user.</source>
        <translation>Een beheerder van deze computer mag de server van de hal niet draaien. Meld u op de computer aan als gewone gebruiker.</translation>
    </message>
    <message>
        <source>The day on the hall&apos;s server was not closed, or the server does not run. Close the day first; nothing was removed.</source>
        <translation>De dag op de server van de hal is niet afgesloten, of de server draait niet. Sluit eerst de dag af; er is niets verwijderd.</translation>
    </message>
    <message>
        <source>This machine takes on no new work without the network. Finish what is under way, close the day, or let somebody who may do so take it upon himself.</source>
        <translation>Deze machine neemt zonder netwerk geen nieuw werk aan. Maak af wat loopt, sluit de dag, of laat iemand die dat mag de verantwoordelijkheid nemen.</translation>
    </message>
    <message>
        <source>This goes only on a machine that works with a package.</source>
        <translation>Dit kan alleen op een machine die met een pakket werkt.</translation>
    </message>
    <message>
        <source>This needs the network: do it at home.</source>
        <translation>Hiervoor is het netwerk nodig: doe dit thuis op kantoor.</translation>
    </message>
    <message>
        <source>This machine is not registered yet. Register it first.</source>
        <translation>Deze machine is nog niet geregistreerd. Registreer haar eerst.</translation>
    </message>
    <message>
        <source>No operator of this package is ready for work without a network. Let each of them enrol first.</source>
        <translation>Geen medewerker van dit pakket is klaar voor werk zonder netwerk. Laat ieder zich eerst inschrijven.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong: it stands before what it knows. Set it right first.</source>
        <translation>De klok van deze machine is fout: zij staat voor wat zij weet. Zet haar eerst goed.</translation>
    </message>
    <message>
        <source>The visit is needed after all: rules or records changed.</source>
        <translation>Het bezoek is toch nodig: regels of gegevens zijn veranderd.</translation>
    </message>
    <message>
        <source>This is no rule set. Look at the file, or start from a set.</source>
        <translation>Dit is geen regelset. Bekijk het bestand, of begin met een bestaande set.</translation>
    </message>
    <message>
        <source>Not every example gets the expected answer. Mend the examples or the rules.</source>
        <translation>Niet elk voorbeeld krijgt het verwachte antwoord. Verbeter de voorbeelden of de regels.</translation>
    </message>
    <message>
        <source>Look at: {wrong}.</source>
        <translation>Kijk naar: {wrong}.</translation>
    </message>
    <message>
        <source>This file goes the other way: a laptop opens the package that was made for it, and home takes in what the laptop sealed. Choose the other file.</source>
        <translation>Dit bestand gaat de andere kant op: een laptop opent het pakket dat voor hem is gemaakt, en thuis neemt aan wat de laptop heeft verzegeld. Kies het andere bestand.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place; nothing is lost.</source>
        <translation>Het bestand kon daar niet worden geschreven. Kies een andere plek; er is niets kwijt.</translation>
    </message>
    <message>
        <source>This package was sealed for one machine alone. Ask for one that is sealed for the hall.</source>
        <translation>Dit pakket is voor één machine alleen verzegeld. Vraag een pakket voor de hal.</translation>
    </message>
    <message>
        <source>This is a rehearsal: nothing of it counts, and nothing of it goes on record.</source>
        <translation>Dit is een oefening: niets ervan telt, en niets ervan wordt vastgelegd.</translation>
    </message>
    <message>
        <source>No reminder is due for this card. Look at what is due by age.</source>
        <translation>Voor deze pas is nu geen herinnering nodig. Bekijk wat aan de beurt is.</translation>
    </message>
    <message>
        <source>No address is on file for whom this card is. Add it, then remind.</source>
        <translation>Van wie deze pas is, is geen adres bekend. Vul het aan en herinner dan.</translation>
    </message>
    <message>
        <source>The office knows no such visit or card, so this cannot go on record. Keep it out; take the person or the card in where that is needed.</source>
        <translation>Het kantoor kent dit bezoek of deze pas niet, dus dit kan niet worden vastgelegd. Laat het erbuiten; neem de persoon of de pas in als dat nodig is.</translation>
    </message>
    <message>
        <source>This person is on the waiting list for this already. Take the old entry off the list to ask for something else.</source>
        <translation>Deze persoon staat hiervoor al op de wachtlijst. Haal de oude regel eraf om iets anders te vragen.</translation>
    </message>
    <message>
        <source>A sub-mandate gives no more than the mandate that it rests on. Make it narrower.</source>
        <translation>Een ondermandaat gaat niet verder dan het mandaat waarop het rust. Maak het beperkter.</translation>
    </message>
    <message>
        <source>Mandate {number} gives less: {what}.</source>
        <translation>Mandaat {number} geeft minder: {what}.</translation>
    </message>
    <message>
        <source>Nobody comes here for this card. Name a day for which to set it aside.</source>
        <translation>Niemand komt hier voor deze pas. Noem een dag waarvoor u hem apart legt.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What the answers rest on</source>
        <translation>Waarop de antwoorden berusten</translation>
    </message>
    <message>
        <source>Take picture (P)</source>
        <translation>Foto nemen (P)</translation>
    </message>
    <message>
        <source>Letter by letter: on file above, document below</source>
        <translation>Letter voor letter: dossier boven, document onder</translation>
    </message>
    <message>
        <source>The photo on the chip is damaged: use the printed photo.</source>
        <translation>De foto op de chip is beschadigd: gebruik de gedrukte foto.</translation>
    </message>
    <message>
        <source>The chip gives no photo: use the printed photo.</source>
        <translation>De chip geeft geen foto: gebruik de gedrukte foto.</translation>
    </message>
    <message>
        <source>Read the chip or take a picture: two pictures are laid side by side.</source>
        <translation>Lees de chip of neem een foto: twee foto’s komen naast elkaar.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>Found ({count})</source>
        <translation>Gevonden ({count})</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Kijk</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gezichten</translation>
    </message>
</context>
<context>
    <name>ExamplePage</name>
    <message>
        <source>No example yet. A set is proposed with its examples only.</source>
        <translation>Nog geen voorbeeld. Een set kan alleen met voorbeelden worden voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>All %n examples get the expected answer.</source>
        <translation>
            <numerusform>Het voorbeeld krijgt het verwachte antwoord.</numerusform>
            <numerusform>Alle %n voorbeelden krijgen het verwachte antwoord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples get another answer than expected.</source>
        <translation>
            <numerusform>%n voorbeeld krijgt een ander antwoord dan verwacht.</numerusform>
            <numerusform>%n voorbeelden krijgen een ander antwoord dan verwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example persons</source>
        <translation>Voorbeeldpersonen</translation>
    </message>
    <message>
        <source>No example person. Add the first one below.</source>
        <translation>Geen voorbeeldpersoon. Voeg hieronder de eerste toe.</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>Nieuw voorbeeld</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Move to the new days</source>
        <translation>Verplaats naar de nieuwe dagen</translation>
    </message>
    <message>
        <source>2023-05-01 desk</source>
        <translation>2023-05-01 desk</translation>
    </message>
    <message>
        <source>2023-05-01 desk + 2024-02-03 embassy poor</source>
        <translation>2023-05-01 desk + 2024-02-03 embassy poor</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Photo on record</source>
        <translation>Foto die er is</translation>
    </message>
    <message>
        <source>Fingerprints on record</source>
        <translation>Vingerafdrukken die er zijn</translation>
    </message>
    <message>
        <source>Signature on record</source>
        <translation>Handtekening die er is</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Verwacht antwoord</translation>
    </message>
    <message>
        <source>Expected reason</source>
        <translation>Verwachte reden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Rules say</source>
        <translation>Regels zeggen</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>zoals verwacht</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation>anders: %1</translation>
    </message>
</context>
<context>
    <name>FaceBoard</name>
    <message>
        <source>No picture</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>Overlay (O)</source>
        <translation>Over elkaar (O)</translation>
    </message>
    <message>
        <source>Lay the pictures over each other</source>
        <translation>Leg de foto’s over elkaar</translation>
    </message>
    <message>
        <source>From the first picture to the second</source>
        <translation>Van de eerste foto naar de tweede</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>This should not have happened. What you typed is kept. If it comes back, name this number to the help desk: {number}</source>
        <translation>Dit had niet mogen gebeuren. Wat u typte, blijft staan. Komt het terug, noem dan dit nummer aan de helpdesk: {number}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Surname prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Documentnummer</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Documentsoort</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Doos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Travels with</source>
        <translation>Reist samen met</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Dagdeel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datum op het stuk</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Vertaald</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Verloren op</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Verleend op</translation>
    </message>
    <message>
        <source>Mvv</source>
        <translation>Mvv</translation>
    </message>
</context>
<context>
    <name>FigurePage</name>
    <message>
        <source>By what it is taken apart</source>
        <translation>Waarnaar het is uitgesplitst</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>No cases in this period. Choose another one.</source>
        <translation>Geen gevallen in deze periode. Kies een andere.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Gevallen tonen</translation>
    </message>
    <message>
        <source>Full: half of the cases need no more. Hatched: nine of ten need no more.</source>
        <translation>Vol: de helft van de gevallen heeft niet meer nodig. Gearceerd: negen van de tien hebben niet meer nodig.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No picture</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>Wat de camera nu ziet</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>De gemaakte foto</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Nothing was found that differs.</source>
        <translation>Geen afwijkingen gevonden.</translation>
    </message>
    <message>
        <source>may be: {meanings}</source>
        <translation>kan zijn: {meanings}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A cell that must be filled is empty.</source>
        <translation>Een verplichte cel is leeg.</translation>
    </message>
    <message>
        <source>Ask the sender for it.</source>
        <translation>Vraag de afzender erom.</translation>
    </message>
    <message>
        <source>A cell is longer than any real one.</source>
        <translation>Een cel is langer dan mogelijk is.</translation>
    </message>
    <message>
        <source>See whether cells ran together.</source>
        <translation>Kijk of cellen in elkaar zijn gelopen.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>De rij heeft meer cellen dan de kop.</translation>
    </message>
    <message>
        <source>Put cells that hold the separator between quotation marks.</source>
        <translation>Zet cellen met het scheidingsteken tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The V-number lost its zeros at the front.</source>
        <translation>Het V-nummer is de nullen vooraan kwijt.</translation>
    </message>
    <message>
        <source>Accept the proposal, or export the column as text.</source>
        <translation>Neem het voorstel over, of exporteer de kolom als tekst.</translation>
    </message>
    <message>
        <source>The V-number does not have ten digits.</source>
        <translation>Het V-nummer heeft geen tien cijfers.</translation>
    </message>
    <message>
        <source>Ask the sender for the right one.</source>
        <translation>Vraag de afzender om het juiste.</translation>
    </message>
    <message>
        <source>The same person stands here again, with the same data.</source>
        <translation>Dezelfde persoon staat er nog eens, met dezelfde gegevens.</translation>
    </message>
    <message>
        <source>Nothing to do: the first row counts.</source>
        <translation>Niets te doen: de eerste rij telt.</translation>
    </message>
    <message>
        <source>The same V-number stands here again, with other data.</source>
        <translation>Hetzelfde V-nummer staat er nog eens, met andere gegevens.</translation>
    </message>
    <message>
        <source>Find out which row is right; neither is taken yet.</source>
        <translation>Zoek uit welke rij klopt; geen van beide is overgenomen.</translation>
    </message>
    <message>
        <source>This date does not exist or cannot be right.</source>
        <translation>Deze datum bestaat niet of kan niet kloppen.</translation>
    </message>
    <message>
        <source>Accept the proposal, or ask the sender.</source>
        <translation>Neem het voorstel over, of vraag de afzender.</translation>
    </message>
    <message>
        <source>Day and month may be swapped.</source>
        <translation>Dag en maand kunnen verwisseld zijn.</translation>
    </message>
    <message>
        <source>Compare the date with a document.</source>
        <translation>Vergelijk de datum met een document.</translation>
    </message>
    <message>
        <source>No mail can be sent to this address.</source>
        <translation>Naar dit adres kan geen mail.</translation>
    </message>
    <message>
        <source>The person is taken without it; ask for the address.</source>
        <translation>De persoon is zonder adres overgenomen; vraag erom.</translation>
    </message>
    <message>
        <source>Question marks stand where letters were.</source>
        <translation>Er staan vraagtekens op de plaats van letters.</translation>
    </message>
    <message>
        <source>Take the name from the card, or ask for a new file.</source>
        <translation>Neem de naam van de pas over, of vraag een nieuw bestand.</translation>
    </message>
    <message>
        <source>Letters were read in a wrong encoding.</source>
        <translation>Letters zijn in een verkeerde codering gelezen.</translation>
    </message>
    <message>
        <source>Accept the proposal, or ask for a file in UTF-8.</source>
        <translation>Neem het voorstel over, of vraag een bestand in UTF-8.</translation>
    </message>
    <message>
        <source>Digits or signs stand in the name.</source>
        <translation>Er staan cijfers of tekens in de naam.</translation>
    </message>
    <message>
        <source>See whether columns were shifted.</source>
        <translation>Kijk of kolommen verschoven zijn.</translation>
    </message>
    <message>
        <source>This code stands for no state.</source>
        <translation>Deze code hoort bij geen land.</translation>
    </message>
    <message>
        <source>Accept the proposal, or take the code of the passport.</source>
        <translation>Neem het voorstel over, of de code uit het paspoort.</translation>
    </message>
    <message>
        <source>The sex is written in no known way.</source>
        <translation>Het geslacht is op geen bekende manier geschreven.</translation>
    </message>
    <message>
        <source>The person is taken without it; add it later.</source>
        <translation>De persoon is zonder overgenomen; vul de taal later aan.</translation>
    </message>
    <message>
        <source>The language is written in no known way.</source>
        <translation>De taal is op geen bekende manier geschreven.</translation>
    </message>
    <message>
        <source>No Dutch card has such a number.</source>
        <translation>Geen Nederlandse pas heeft zo&apos;n nummer.</translation>
    </message>
    <message>
        <source>Take the card in hand and scan it.</source>
        <translation>Neem de pas in de hand en scan hem.</translation>
    </message>
    <message>
        <source>The same card is listed again.</source>
        <translation>Dezelfde pas staat er nog eens.</translation>
    </message>
    <message>
        <source>Count the cards; the first row counts.</source>
        <translation>Tel de passen; de eerste rij telt.</translation>
    </message>
    <message>
        <source>Two cards are said to lie in one place.</source>
        <translation>Twee passen zouden op één plaats liggen.</translation>
    </message>
    <message>
        <source>Look into the box.</source>
        <translation>Kijk in de doos.</translation>
    </message>
    <message>
        <source>The position is no whole number above 0.</source>
        <translation>De positie is geen heel getal boven 0.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>De pas eindigt voordat hij begint.</translation>
    </message>
    <message>
        <source>Read the dates on the card.</source>
        <translation>Lees de datums op de pas.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>De pas is niet meer geldig.</translation>
    </message>
    <message>
        <source>Do not hand it out; return it.</source>
        <translation>Reik hem niet uit; stuur hem terug.</translation>
    </message>
    <message>
        <source>One person has several cards.</source>
        <translation>Eén persoon heeft meer passen.</translation>
    </message>
    <message>
        <source>Ask the maker which one is to be handed out.</source>
        <translation>Vraag de maker welke uitgereikt moet worden.</translation>
    </message>
    <message>
        <source>Nobody on file belongs to this card.</source>
        <translation>Bij deze pas hoort niemand uit het bestand.</translation>
    </message>
    <message>
        <source>Keep it apart and ask the maker.</source>
        <translation>Leg hem apart en vraag de maker.</translation>
    </message>
    <message>
        <source>The card seems to belong to a row that is held back.</source>
        <translation>De pas lijkt te horen bij een rij die is aangehouden.</translation>
    </message>
    <message>
        <source>Settle that row first.</source>
        <translation>Handel eerst die rij af.</translation>
    </message>
    <message>
        <source>What is on file says otherwise; it was not changed.</source>
        <translation>In het dossier staat iets anders; dat is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Look at a document.</source>
        <translation>Kijk op een document.</translation>
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation>Voor deze persoon is er geen pas.</translation>
    </message>
    <message>
        <source>Call the visit off, or ask the maker.</source>
        <translation>Zeg de afspraak af, of vraag de maker.</translation>
    </message>
    <message>
        <source>The card bears another name than the file.</source>
        <translation>Op de pas staat een andere naam dan in het dossier.</translation>
    </message>
    <message>
        <source>Compare both with the passport.</source>
        <translation>Vergelijk beide met het paspoort.</translation>
    </message>
    <message>
        <source>The card bears another birth date than the file.</source>
        <translation>Op de pas staat een andere geboortedatum dan in het dossier.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>Deze kolom wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>Nothing to do, unless its heading was meant as another one.</source>
        <translation>Niets te doen, tenzij de kop anders bedoeld was.</translation>
    </message>
    <message>
        <source>Two columns bear the same heading; the first is used.</source>
        <translation>Twee kolommen hebben dezelfde kop; de eerste telt.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Hernoem er een.</translation>
    </message>
    <message>
        <source>The workbook has more sheets, which were not read.</source>
        <translation>De werkmap heeft meer bladen, die niet zijn gelezen.</translation>
    </message>
    <message>
        <source>Save each as a file of its own.</source>
        <translation>Sla elk blad op als eigen bestand.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; Windows-1252 was taken.</source>
        <translation>Het bestand zegt niet hoe letters zijn opgeslagen; Windows-1252 is aangenomen.</translation>
    </message>
    <message>
        <source>Look at some names, or ask for UTF-8.</source>
        <translation>Bekijk enkele namen, of vraag om UTF-8.</translation>
    </message>
    <message>
        <source>Some letters of the file are broken.</source>
        <translation>Sommige letters in het bestand zijn beschadigd.</translation>
    </message>
    <message>
        <source>Ask for a new file.</source>
        <translation>Vraag een nieuw bestand.</translation>
    </message>
    <message>
        <source>Rows without content were passed over.</source>
        <translation>Lege rijen zijn overgeslagen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Niets te doen.</translation>
    </message>
</context>
<context>
    <name>FingersPage</name>
    <message>
        <source>Fingerprints</source>
        <translation>Vingerafdrukken</translation>
    </message>
    <message>
        <source>taken with the service&apos;s own device</source>
        <translation>afgenomen met het apparaat van de dienst</translation>
    </message>
    <message>
        <source>A finger “not now” is asked for again within a year (Vb 8.30). No print is kept here.</source>
        <translation>Een vinger ‘nu niet’ wordt binnen een jaar opnieuw gevraagd (Vb 8.30). Hier wordt geen afdruk bewaard.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Go on without prints</source>
        <translation>Zonder afdrukken</translation>
    </message>
    <message>
        <source>All ten were taken</source>
        <translation>Alle tien afgenomen</translation>
    </message>
    <message>
        <source>No finger can be taken</source>
        <translation>Geen vinger mogelijk</translation>
    </message>
    <message>
        <source>The others were taken</source>
        <translation>Rest afgenomen</translation>
    </message>
    <message>
        <source>Arrows go along the fingers. 1 taken, 2 not now (wound, bandage), 3 never.</source>
        <translation>Met de pijlen gaat u langs de vingers. 1 afgenomen, 2 nu niet (wond, verband), 3 nooit.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers taken</source>
        <translation>
            <numerusform>%n vinger afgenomen</numerusform>
            <numerusform>%n vingers afgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>No prints are taken of children under six (Vb 8.27).</source>
        <translation>Van kinderen onder zes jaar worden geen afdrukken afgenomen (Vb 8.27).</translation>
    </message>
    <message>
        <source>No prints are taken.</source>
        <translation>Er worden geen afdrukken afgenomen.</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Hall today</source>
        <translation>Zaal vandaag</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 and 3 the others</source>
        <translation>Eerste pagina; Ctrl+2 en 3 de andere</translation>
    </message>
    <message>
        <source>Posts in the hall</source>
        <translation>Posten in de zaal</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Deur</translation>
    </message>
    <message>
        <source>Fetch cards</source>
        <translation>Passen halen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>GettingReady</name>
    <message>
        <source>Work without a network</source>
        <translation>Werken zonder netwerk</translation>
    </message>
    <message>
        <source>With your password you can open packages of issuance days on a laptop, and sign in to a hall&apos;s own server. Do this once, and again after each new password.</source>
        <translation>Met uw wachtwoord kunt u pakketten van uitreikdagen openen op een laptop, en u aanmelden bij de eigen server van een hal. Doe dit één keer, en opnieuw na elk nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Uw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Klaarmaken</translation>
    </message>
    <message>
        <source>You are ready: packages that are sealed from now on open for you.</source>
        <translation>U bent klaar: pakketten die vanaf nu worden verzegeld, kunt u openen.</translation>
    </message>
</context>
<context>
    <name>GrantFields</name>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Permit of {name} granted on</source>
        <translation>Vergunning van {name} verleend op</translation>
    </message>
    <message>
        <source>Did {name} travel in on an mvv?</source>
        <translation>Is {name} met een mvv ingereisd?</translation>
    </message>
    <message>
        <source>Permit granted on</source>
        <translation>Vergunning verleend op</translation>
    </message>
    <message>
        <source>Travelled in on an mvv</source>
        <translation>Ingereisd met een mvv</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Everybody (%1)</source>
        <translation>Iedereen (%1)</translation>
    </message>
    <message>
        <source>Choose the list of %1</source>
        <translation>Kies de lijst van %1</translation>
    </message>
    <message>
        <source>Choose a list of answers</source>
        <translation>Kies een lijst met antwoorden</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Lijsten (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Card lies at</source>
        <translation>Pas ligt in</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>This list was taken in before; nothing changed.</source>
        <translation>Deze lijst is al ingelezen; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Columns not known (%1)…</source>
        <translation>Onbekende kolommen (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines: %2 by V-number, %3 to confirm, %4 not known.</source>
        <translation>
            <numerusform>%n regel: %2 op V-nummer, %3 te bevestigen, %4 onbekend.</numerusform>
            <numerusform>%n regels: %2 op V-nummer, %3 te bevestigen, %4 onbekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out, as nobody said what they hold: %1. Say it below, once.</source>
        <translation>Kolommen overgeslagen, want niemand zei wat erin staat: %1. Zeg het hieronder, één keer.</translation>
    </message>
    <message>
        <source>%1 answers taken in, %2 known before, %3 lines refused.</source>
        <translation>%1 antwoorden ingelezen, %2 al bekend, %3 regels geweigerd.</translation>
    </message>
    <message>
        <source>Take in the lists of the institutions. Confirm who is meant, and see what each guest still lacks.</source>
        <translation>Lees de lijsten van de instellingen in. Bevestig wie er bedoeld wordt, en zie wat elke gast nog mist.</translation>
    </message>
    <message>
        <source>&amp;List of</source>
        <translation>&amp;Lijst van</translation>
    </message>
    <message>
        <source>Take in list…</source>
        <translation>Lijst inlezen…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Antwoorden inlezen…</translation>
    </message>
    <message>
        <source>Keep as a file…</source>
        <translation>Als bestand bewaren…</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Rather morning</source>
        <translation>Liever ochtend</translation>
    </message>
    <message>
        <source>Rather afternoon</source>
        <translation>Liever middag</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Kan niet komen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gasten</translation>
    </message>
    <message>
        <source>Nobody is on this list. Take in a list, or choose another.</source>
        <translation>Er staat niemand op deze lijst. Lees een lijst in, of kies een andere.</translation>
    </message>
    <message>
        <source>Person or place</source>
        <translation>Persoon of plaats</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Found in the list (%1)…</source>
        <translation>Opgevallen in de lijst (%1)…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>The hall&apos;s own server</source>
        <translation>De eigen server van de hal</translation>
    </message>
    <message>
        <source>This package makes this laptop the one in the middle: the others work on it over the hall&apos;s network. Keep it on mains and awake until the day is closed.</source>
        <translation>Met dit pakket staat deze laptop in het midden: de andere werken erop via het netwerk van de hal. Laat hem aan de stroom en wakker tot de dag is afgesloten.</translation>
    </message>
    <message>
        <source>This package is for the laptop in the middle of the hall. This laptop joins it. Ask at that laptop for its address.</source>
        <translation>Dit pakket is voor de laptop in het midden van de hal. Deze laptop sluit daarop aan. Vraag bij die laptop naar het adres.</translation>
    </message>
    <message>
        <source>Let the others join</source>
        <translation>Laat de andere aansluiten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Aansluiten</translation>
    </message>
    <message>
        <source>&amp;Address of this laptop</source>
        <translation>&amp;Adres van deze laptop</translation>
    </message>
    <message>
        <source>&amp;Address of that laptop</source>
        <translation>&amp;Adres van die laptop</translation>
    </message>
    <message>
        <source>Tell it to the others: they type it with the same package.</source>
        <translation>Geef het door: op de andere laptops typt u het bij hetzelfde pakket.</translation>
    </message>
    <message>
        <source>As 192.168.1.10; a port after a colon where it has another.</source>
        <translation>Zoals 192.168.1.10; een andere poort na een dubbele punt.</translation>
    </message>
    <message>
        <source>Type an address.</source>
        <translation>Typ een adres.</translation>
    </message>
</context>
<context>
    <name>HallFacts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n min</source>
        <translation>
            <numerusform>langste %n min</numerusform>
            <numerusform>langste %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>volgende {time}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Geen printer</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer gereed</translation>
    </message>
    <message>
        <source>Printer busy</source>
        <translation>Printer bezig</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Printer antwoordt niet</translation>
    </message>
</context>
<context>
    <name>HandOutExtras</name>
    <message>
        <source>Read the card&apos;s chip</source>
        <translation>Lees de chip van de pas</translation>
    </message>
    <message>
        <source>Handing out &amp;grants the permit (mvv): a decision %1</source>
        <translation>Uitreiken &amp;verleent de vergunning (mvv): een besluit %1</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Leges</translation>
    </message>
    <message>
        <source>&amp;Amount paid</source>
        <translation>&amp;Betaald bedrag</translation>
    </message>
    <message>
        <source>Scan the lines on the card to compare its print with the record.</source>
        <translation>Scan de regels op de pas om de opdruk met het bestand te vergelijken.</translation>
    </message>
    <message>
        <source>Print and record agree. Chip: {chip}.</source>
        <translation>Opdruk en bestand komen overeen. Chip: {chip}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>de naam</translation>
    </message>
    <message>
        <source>number, birth date, expiry date or a check digit</source>
        <translation>nummer, geboortedatum, einddatum of een controlecijfer</translation>
    </message>
    <message>
        <source>the chip</source>
        <translation>de chip</translation>
    </message>
    <message>
        <source>The card is not right: {what}. Refuse the hand-out.</source>
        <translation>De pas klopt niet: {what}. Weiger de uitreiking.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Old document and hand-out</source>
        <translation>Oud document en uitreiking</translation>
    </message>
    <message>
        <source>By handing out you confirm that name and print of the card are right.</source>
        <translation>Met de uitreiking bevestigt u dat naam en opdruk van de pas kloppen.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Uitreiken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Scan de pas.</translation>
    </message>
    <message>
        <source>What became of the old document?</source>
        <translation>Wat is er met het oude document?</translation>
    </message>
    <message>
        <source>1  Taken in</source>
        <translation>1  Ingenomen</translation>
    </message>
    <message>
        <source>2  Lost or stolen, with a police report</source>
        <translation>2  Verloren of gestolen, met proces-verbaal</translation>
    </message>
    <message>
        <source>3  The person had none</source>
        <translation>3  De persoon had er geen</translation>
    </message>
    <message>
        <source>You hand out</source>
        <translation>U reikt uit</translation>
    </message>
    <message>
        <source>&amp;Number of the police report</source>
        <translation>&amp;Nummer van het proces-verbaal</translation>
    </message>
    <message>
        <source>&amp;Number of the old document</source>
        <translation>&amp;Nummer van het oude document</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Pasnummer</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Naam op de pas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>The card bears another name than the file: look at it before you hand out.</source>
        <translation>Op de pas staat een andere naam dan in het dossier: kijk ernaar voordat u uitreikt.</translation>
    </message>
    <message>
        <source>{name}, with {representative}</source>
        <translation>{name}, met {representative}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Left hand</source>
        <translation>Linkerhand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechterhand</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>duim</translation>
    </message>
    <message>
        <source>index</source>
        <translation>wijs</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>little</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>Left little finger</source>
        <translation>Linkerpink</translation>
    </message>
    <message>
        <source>Left ring finger</source>
        <translation>Linkerringvinger</translation>
    </message>
    <message>
        <source>Left middle finger</source>
        <translation>Linkermiddelvinger</translation>
    </message>
    <message>
        <source>Left index finger</source>
        <translation>Linkerwijsvinger</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>Linkerduim</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>Rechterduim</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <translation>Rechterwijsvinger</translation>
    </message>
    <message>
        <source>Right middle finger</source>
        <translation>Rechtermiddelvinger</translation>
    </message>
    <message>
        <source>Right ring finger</source>
        <translation>Rechterringvinger</translation>
    </message>
    <message>
        <source>Right little finger</source>
        <translation>Rechterpink</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>nu niet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Lijst afdrukken</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Meenemen…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Hoeveel te zien is</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>HeatCalendar</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message numerus="yes">
        <source>free times: %n</source>
        <translation>
            <numerusform>vrije tijden: %n</numerusform>
            <numerusform>vrije tijden: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Put this back…</source>
        <translation>Zet dit terug…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Er is nog niets vastgelegd.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beëindigd: %1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Is the document genuine?</source>
        <translation>Is het document echt?</translation>
    </message>
    <message>
        <source>Is the holder the person on it?</source>
        <translation>Is de houder de persoon op het document?</translation>
    </message>
    <message>
        <source>Is this the person on file?</source>
        <translation>Is dit de persoon uit het dossier?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet gecontroleerd</translation>
    </message>
    <message>
        <source>by eye</source>
        <translation>op het oog</translation>
    </message>
    <message>
        <source>under the lamp</source>
        <translation>onder de lamp</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>machineleesbare zone</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>a question asked</source>
        <translation>een gestelde vraag</translation>
    </message>
    <message>
        <source>compared with the file</source>
        <translation>vergeleken met het dossier</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>geaccepteerd</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>tweede persoon nodig</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>same, written otherwise</source>
        <translation>gelijk, anders geschreven</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>afgekapt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>andere volgorde</translation>
    </message>
    <message>
        <source>given names are missing</source>
        <translation>voornamen ontbreken</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>een deel ontbreekt</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>woorden ontbreken</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>er is niets gelezen</translation>
    </message>
    <message>
        <source>letters that do not belong there</source>
        <translation>letters die er niet horen</translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation>er ontbreekt een regel</translation>
    </message>
    <message>
        <source>a line has a wrong length</source>
        <translation>een regel heeft een verkeerde lengte</translation>
    </message>
    <message>
        <source>too much was read</source>
        <translation>er is te veel gelezen</translation>
    </message>
    <message>
        <source>pictures side by side</source>
        <translation>foto’s naast elkaar</translation>
    </message>
    <message>
        <source>Number, last time</source>
        <translation>Nummer, vorige keer</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>gescand</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getypt</translation>
    </message>
    <message>
        <source>from a picture</source>
        <translation>van een foto</translation>
    </message>
    <message>
        <source>from the chip</source>
        <translation>van de chip</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>geldig tot {day}</translation>
    </message>
    <message>
        <source>Y, D and N answer; doubt or No never hands out.</source>
        <translation>J, T en N geven antwoord; bij twijfel of nee wordt nooit uitgereikt.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Scan the passport first.</source>
        <translation>Scan eerst het paspoort.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The visit is not being served.</source>
        <translation>Dit bezoek is niet aan het loket.</translation>
    </message>
    <message numerus="yes">
        <source>still open: %n</source>
        <translation>
            <numerusform>nog open: %n</numerusform>
            <numerusform>nog open: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say by what means.</source>
        <translation>Geef aan waarmee.</translation>
    </message>
    <message>
        <source>An answer is No: refuse.</source>
        <translation>Een antwoord is nee: weiger.</translation>
    </message>
    <message>
        <source>Record doubt</source>
        <translation>Twijfel vastleggen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>In het dossier</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>controlecijfers kloppen</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>controlecijfer fout</translation>
    </message>
    <message>
        <source>No lines were seen in this picture. Take another one, or type them.</source>
        <translation>Op deze foto zijn geen regels gezien. Neem een andere, of typ ze.</translation>
    </message>
    <message>
        <source>Compare these lines with the document, letter by letter.</source>
        <translation>Vergelijk deze regels met het document, letter voor letter.</translation>
    </message>
    <message>
        <source>Missing: line {lines}. Scan it, or type it.</source>
        <translation>Er ontbreekt: regel {lines}. Scan of typ die.</translation>
    </message>
    <message>
        <source>chip not read</source>
        <translation>chip niet gelezen</translation>
    </message>
    <message>
        <source>{name} answers now as second person, afresh.</source>
        <translation>{name} antwoordt nu als tweede persoon, opnieuw.</translation>
    </message>
    <message>
        <source>Second person…</source>
        <translation>Tweede persoon…</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>list of people</source>
        <translation>lijst met personen</translation>
    </message>
    <message>
        <source>consignment of cards</source>
        <translation>zending passen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>aangehouden</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>bekijken</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>ter informatie</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>People; Ctrl+2 and Ctrl+3 cards</source>
        <translation>Personen; Ctrl+2 en Ctrl+3 passen</translation>
    </message>
    <message>
        <source>Take in the chosen row</source>
        <translation>De gekozen rij opnemen</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Het verslag exporteren</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Wat er in de bestanden staat</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Cards, received here</source>
        <translation>Passen, hier ontvangen</translation>
    </message>
    <message>
        <source>Cards, announced</source>
        <translation>Passen, aangekondigd</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Ingelezen bestanden</translation>
    </message>
    <message>
        <source>Excel or CSV. Files can be dropped here too. The same file twice changes nothing.</source>
        <translation>Excel of CSV. U kunt bestanden ook hierheen slepen. Twee keer hetzelfde bestand verandert niets.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Het verslag staat in %1.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Bestand %1 van %2</translation>
    </message>
    <message>
        <source>Taken in before, so that nothing was changed: %1.</source>
        <translation>Al eerder ingelezen, er is niets veranderd: %1.</translation>
    </message>
    <message>
        <source>Taken in. %1 rows wait for a decision.</source>
        <translation>Ingelezen. %1 rijen wachten op een beslissing.</translation>
    </message>
    <message>
        <source>Taken in. No row waits for a decision.</source>
        <translation>Ingelezen. Geen rij wacht op een beslissing.</translation>
    </message>
    <message>
        <source>Row %1 was taken in.</source>
        <translation>Rij %1 is opgenomen.</translation>
    </message>
</context>
<context>
    <name>InstitutionsButton</name>
    <message>
        <source>About institutions…</source>
        <translation>Over instellingen…</translation>
    </message>
</context>
<context>
    <name>InstitutionsDialog</name>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>The list and the cards that are left over after a day go there.</source>
        <translation>Daarheen gaan de lijst en de passen die na een dag over zijn.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>does not keep cards: a vault</source>
        <translation>bewaart geen passen: een kluis</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Instelling</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Name and telephone number.</source>
        <translation>Naam en telefoonnummer.</translation>
    </message>
    <message>
        <source>&amp;Keeps cards at</source>
        <translation>&amp;Bewaart passen bij</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>taken in</source>
        <translation>ingenomen</translation>
    </message>
    <message>
        <source>police report of the loss</source>
        <translation>proces-verbaal van vermissing</translation>
    </message>
    <message>
        <source>had none</source>
        <translation>had er geen</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgereikt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>getekend op het scherm</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>getekend op papier</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>niet gelezen</translation>
    </message>
    <message>
        <source>agrees with the print</source>
        <translation>komt overeen met de opdruk</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>wijkt af van de opdruk</translation>
    </message>
    <message>
        <source>No valid travel document</source>
        <translation>Geen geldig reisdocument</translation>
    </message>
    <message>
        <source>Doubt about the identity</source>
        <translation>Twijfel over de identiteit</translation>
    </message>
    <message>
        <source>Old document not brought</source>
        <translation>Oud document niet meegebracht</translation>
    </message>
    <message>
        <source>No legal representative here</source>
        <translation>Geen wettelijk vertegenwoordiger aanwezig</translation>
    </message>
    <message>
        <source>The card itself is not right</source>
        <translation>De pas zelf klopt niet</translation>
    </message>
    <message>
        <source>Fee not paid</source>
        <translation>Leges niet betaald</translation>
    </message>
    <message>
        <source>The permit was withdrawn</source>
        <translation>De vergunning is ingetrokken</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>Een nieuwe afspraak</translation>
    </message>
    <message>
        <source>Come back today</source>
        <translation>Vandaag terugkomen</translation>
    </message>
    <message>
        <source>The identity desk looks at it</source>
        <translation>De identiteitsdesk kijkt ernaar</translation>
    </message>
    <message>
        <source>A new card is made; a letter follows</source>
        <translation>Er komt een nieuwe pas; een brief volgt</translation>
    </message>
    <message>
        <source>A police report first</source>
        <translation>Eerst aangifte bij de politie</translation>
    </message>
    <message>
        <source>The decision comes by post</source>
        <translation>Het besluit komt per post</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Geen leges</translation>
    </message>
    <message>
        <source>Replacement of a lost or damaged card</source>
        <translation>Vervanging van een verloren of beschadigde pas</translation>
    </message>
    <message>
        <source>No mandate in force at this counter</source>
        <translation>Aan deze balie is geen mandaat van kracht</translation>
    </message>
</context>
<context>
    <name>IssuanceDays</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>open for invitations</source>
        <translation>open voor uitnodigingen</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afgesloten voor antwoorden</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>by V-number</source>
        <translation>op V-nummer</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>is somebody else</source>
        <translation>is iemand anders</translation>
    </message>
    <message>
        <source>nobody on file</source>
        <translation>niemand bekend</translation>
    </message>
    <message>
        <source>on another list too</source>
        <translation>ook op een andere lijst</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>no V-number</source>
        <translation>geen V-nummer</translation>
    </message>
    <message>
        <source>has the card already</source>
        <translation>heeft de pas al</translation>
    </message>
    <message>
        <source>biometrics first</source>
        <translation>eerst biometrie</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>nog geen pas</translation>
    </message>
    <message>
        <source>card blocked or missing</source>
        <translation>pas geblokkeerd of vermist</translation>
    </message>
    <message>
        <source>card lies elsewhere</source>
        <translation>pas ligt ergens anders</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>asks for another time</source>
        <translation>vraagt een andere tijd</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>kan niet komen</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>gaf geen antwoord</translation>
    </message>
    <message>
        <source>goes to a normal desk</source>
        <translation>gaat naar een gewoon loket</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggenomen</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Without V-number</source>
        <translation>Zonder V-nummer</translation>
    </message>
    <message>
        <source>Biometrics first</source>
        <translation>Eerst biometrie</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Nog geen pas</translation>
    </message>
    <message>
        <source>Card elsewhere</source>
        <translation>Pas elders</translation>
    </message>
    <message>
        <source>Card blocked or missing</source>
        <translation>Pas geblokkeerd of vermist</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Nooit uitgenodigd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere tijd</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Kan niet komen</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Komen</translation>
    </message>
    <message>
        <source>noted by a clerk</source>
        <translation>genoteerd door een medewerker</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>uit een lijst</translation>
    </message>
    <message>
        <source>by the guest</source>
        <translation>door de gast</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>door de dienst</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgereikt</translation>
    </message>
    <message>
        <source>sent back in a sealed bag</source>
        <translation>teruggestuurd in een verzegelde zak</translation>
    </message>
    <message>
        <source>stays in the vault of the hall</source>
        <translation>blijft in de kluis van de hal</translation>
    </message>
    <message>
        <source>missing, with a case about it</source>
        <translation>vermist, er loopt een zaak</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>still lies in the hall</source>
        <translation>ligt nog in de hal</translation>
    </message>
    <message>
        <source>old card, still lies in the hall</source>
        <translation>oude pas, ligt nog in de hal</translation>
    </message>
    <message>
        <source>still at a desk</source>
        <translation>nog aan een balie</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>nog niet ontvangen</translation>
    </message>
    <message>
        <source>The day has not begun.</source>
        <translation>De dag is nog niet begonnen.</translation>
    </message>
    <message>
        <source>A consignment to the hall is not closed yet: see Custody.</source>
        <translation>Een zending naar de hal is nog niet afgesloten: zie Kluis.</translation>
    </message>
    <message>
        <source>Not every card is explained: send it back, or say that it stays.</source>
        <translation>Niet elke pas is verklaard: stuur terug, of leg vast dat hij blijft.</translation>
    </message>
    <message>
        <source>Old documents that were taken in must still go to the maker.</source>
        <translation>Ingenomen oude documenten moeten nog naar de maker.</translation>
    </message>
    <message>
        <source>Two people must count what is left, after the last hand-out.</source>
        <translation>Twee personen moeten tellen wat over is, na de laatste uitreiking.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Find on file</source>
        <translation>Zoeken in het bestand</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Who on file is {ticket} {name}? What was noted by name is emptied then.</source>
        <translation>Wie in het bestand is {ticket} {name}? Wat op naam was genoteerd, wordt dan leeggemaakt.</translation>
    </message>
    <message>
        <source>&amp;Name or V-number</source>
        <translation>&amp;Naam of V-nummer</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>Dit is de persoon</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Nobody is found on file. Try fewer letters.</source>
        <translation>Er is niemand gevonden in het bestand. Probeer minder letters.</translation>
    </message>
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>A &amp;card must lie ready at the location</source>
        <translation>Er moet een &amp;pas klaarliggen op de locatie</translation>
    </message>
    <message>
        <source>&amp;Youngest, in years</source>
        <translation>&amp;Jongste, in jaren</translation>
    </message>
    <message>
        <source>&amp;Oldest, in years</source>
        <translation>&amp;Oudste, in jaren</translation>
    </message>
    <message>
        <source>This holds at every location. Who is booked already stays booked.</source>
        <translation>Dit geldt op elke locatie. Wie al een afspraak heeft, houdt die.</translation>
    </message>
    <message>
        <source>The desk needs</source>
        <translation>De balie heeft nodig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>elke leeftijd</translation>
    </message>
    <message>
        <source>No desk can do this at: %1. Nobody can be booked there for it.</source>
        <translation>Geen balie kan dit bij: %1. Daar kan niemand hiervoor een afspraak krijgen.</translation>
    </message>
    <message>
        <source>Booked people whom no desk could serve</source>
        <translation>Mensen met een afspraak die geen balie kan helpen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Booked visits that no desk could serve any more: %n</source>
        <translation>
            <numerusform>Afspraken die geen balie meer kan doen: %n</numerusform>
            <numerusform>Afspraken die geen balie meer kan doen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked visits that no desk could serve any more: %n. They stay booked, and nobody is told: call them, or move them to another location.</source>
        <translation>
            <numerusform>Afspraken die geen balie meer kan doen: %n. Ze blijven staan en niemand krijgt bericht: bel deze mensen, of verplaats hun afspraak naar een andere locatie.</numerusform>
            <numerusform>Afspraken die geen balie meer kan doen: %n. Ze blijven staan en niemand krijgt bericht: bel deze mensen, of verplaats hun afspraak naar een andere locatie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Toch bewaren</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perzisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pasjtoe</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalisch</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
</context>
<context>
    <name>LinesPrompt</name>
    <message>
        <source>Picture of the page with the lines</source>
        <translation>Foto van de bladzijde met de regels</translation>
    </message>
    <message>
        <source>The page is being scanned. Leave it on the glass.</source>
        <translation>De bladzijde wordt gescand. Laat haar op het glas liggen.</translation>
    </message>
    <message>
        <source>Lay the passport on the reader, or type the lines at its bottom.</source>
        <translation>Leg het paspoort op de lezer, of typ de regels onderaan.</translation>
    </message>
    <message>
        <source>Read from a picture…</source>
        <translation>Lezen van een foto…</translation>
    </message>
    <message>
        <source>Practice document… (Ctrl+L)</source>
        <translation>Oefendocument… (Ctrl+L)</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Scan stoppen</translation>
    </message>
    <message>
        <source>Scan the page (Ctrl+D)</source>
        <translation>Bladzijde scannen (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>An Excel or CSV list with V-number and procedure; family and case number where there are. First you see what would be booked. The same list again books nobody twice.</source>
        <translation>Een Excel- of CSV-lijst met V-nummer en procedure, en gezin en zaaknummer als die er zijn. U ziet eerst wat er geboekt zou worden. Dezelfde lijst nog eens boekt niemand dubbel.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Lijst kiezen…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Keep the report…</source>
        <translation>Verslag bewaren…</translation>
    </message>
    <message>
        <source>Only what is left to settle</source>
        <translation>Alleen wat nog afgehandeld moet worden</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Rijen klaar</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rijen van de lijst</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Lijst kiezen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Case load</source>
        <translation>Werkvoorraad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Er is niets meer af te handelen.</translation>
    </message>
    <message>
        <source>Choose a list. Its rows come here, each with what would be booked.</source>
        <translation>Kies een lijst. De rijen komen hier, elk met wat er geboekt zou worden.</translation>
    </message>
    <message>
        <source>%1 is planned.</source>
        <translation>%1 wordt gepland.</translation>
    </message>
    <message>
        <source>Go on booking</source>
        <translation>Verder boeken</translation>
    </message>
    <message numerus="yes">
        <source>Book all %n proposals…</source>
        <translation>
            <numerusform>%n voorstel boeken…</numerusform>
            <numerusform>Alle %n voorstellen boeken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Alles boeken…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 van %2 rijen</translation>
    </message>
    <message>
        <source>Book %1 appointments for %2 people? They all get a message. You can stop at any time; what was booked by then stands.</source>
        <translation>%1 afspraken boeken voor %2 mensen? Zij krijgen allemaal bericht. U kunt op elk moment stoppen; wat dan geboekt is, blijft staan.</translation>
    </message>
    <message>
        <source>Book all proposals</source>
        <translation>Alle voorstellen boeken</translation>
    </message>
    <message>
        <source>Book all</source>
        <translation>Alles boeken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>LocationForm</name>
    <message>
        <source>New location</source>
        <translation>Nieuwe locatie</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Shown in the public planner</source>
        <translation>Zichtbaar in de openbare planner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short, for lists and commands</source>
        <translation>Kort, voor lijsten en opdrachten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>As it stands on letters</source>
        <translation>Zoals het op brieven staat</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>For distances: 1234 AB</source>
        <translation>Voor afstanden: 1234 AB</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breedtegraad</translation>
    </message>
    <message>
        <source>Degrees, such as 52.08</source>
        <translation>Graden, zoals 52.08</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Lengtegraad</translation>
    </message>
    <message>
        <source>Degrees, such as 4.32</source>
        <translation>Graden, zoals 4.32</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Numbered from 1 on</source>
        <translation>Genummerd vanaf 1</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Codes apart by spaces. Empty: everybody</source>
        <translation>Codes met spaties ertussen. Leeg: iedereen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Postcodes such as 3000-3199. Empty: everywhere</source>
        <translation>Postcodes zoals 3000-3199. Leeg: overal</translation>
    </message>
</context>
<context>
    <name>LocationsPage</name>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>There is no location yet. Add one under Planning.</source>
        <translation>Er is nog geen locatie. Voeg er een toe onder Planning.</translation>
    </message>
    <message>
        <source>Open in Planning</source>
        <translation>Open in Planning</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Booked → expected</source>
        <translation>Geboekt → verwacht</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Balie-uren</translation>
    </message>
    <message>
        <source>First free</source>
        <translation>Eerste vrije tijd</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Valt uit</translation>
    </message>
    <message>
        <source>Cards / stickers</source>
        <translation>Passen / stickers</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 desk hours booked, %5 expected.</source>
        <translation>%1 tot en met %2: %3 van %4 balie-uren geboekt, %5 verwacht.</translation>
    </message>
    <message>
        <source>Expected: the middle one of what was taken on the same weekdays of the past %1 weeks, or what is booked now if that is more. Who found no place is not seen by it.</source>
        <translation>Verwacht: het midden van wat op dezelfde weekdagen van de afgelopen %1 weken bezet was, of wat nu geboekt is als dat meer is. Wie geen plaats vond, telt hierin niet mee.</translation>
    </message>
    <message>
        <source>Each frame is a day: as high as what is open, filled as far as it is booked. Arrow keys tell the figures.</source>
        <translation>Elk vak is een dag: zo hoog als er open is, gevuld voor zover er geboekt is. Pijltjestoetsen noemen de getallen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 booked and %2 expected of %3 desk hours</source>
        <translation>%1 geboekt en %2 verwacht van %3 balie-uren</translation>
    </message>
    <message>
        <source>%1 desks in use</source>
        <translation>%1 balies in gebruik</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 desk hours without staff, %2 days with a closure</source>
        <translation>%1 balie-uren zonder bezetting, %2 dagen met een sluiting</translation>
    </message>
    <message>
        <source>%1 cards wait to be collected. Stickers left: %2, of which %3 are booked.</source>
        <translation>%1 passen wachten op ophalen. Stickers over: %2, waarvan %3 geboekt.</translation>
    </message>
</context>
<context>
    <name>MachineView</name>
    <message>
        <source>Without a network</source>
        <translation>Zonder netwerk</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Nobody is called or served on this machine after that. Everything that was done goes home in one sealed file.</source>
        <translation>Daarna wordt op deze machine niemand meer opgeroepen of geholpen. Alles wat is gedaan, gaat in één verzegeld bestand naar kantoor.</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Doorwerken</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Waar de resultaten komen</translation>
    </message>
    <message>
        <source>Results (*.home)</source>
        <translation>Resultaten (*.home)</translation>
    </message>
    <message>
        <source>This machine works with a sealed package of one day. It sends no message and hears nothing from the office until its results are brought home.</source>
        <translation>Deze machine werkt met een verzegeld pakket van één dag. Zij verstuurt geen berichten en hoort niets van kantoor tot haar resultaten thuis zijn.</translation>
    </message>
    <message>
        <source>Bring the day home</source>
        <translation>De dag naar kantoor brengen</translation>
    </message>
    <message>
        <source>Work on all the same…</source>
        <translation>Toch doorwerken…</translation>
    </message>
    <message>
        <source>Seal what is over, and work on…</source>
        <translation>Verzegel wat klaar is en werk door…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Seal the results again…</source>
        <translation>Resultaten opnieuw verzegelen…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Dag afsluiten…</translation>
    </message>
    <message>
        <source>%1, package %2, %3</source>
        <translation>%1, pakket %2, %3</translation>
    </message>
    <message>
        <source>The data are of %1, %2 ago.</source>
        <translation>De gegevens zijn van %1, %2 geleden.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-outs or refusals not sealed for home yet.</source>
        <translation>
            <numerusform>%n uitreiking of weigering is nog niet verzegeld.</numerusform>
            <numerusform>%n uitreikingen of weigeringen zijn nog niet verzegeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things sealed in %1</source>
        <translation>
            <numerusform>%n onderdeel verzegeld in %1</numerusform>
            <numerusform>%n onderdelen verzegeld in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was handed out is sealed for home.</source>
        <translation>Alles wat is uitgereikt, is verzegeld voor kantoor.</translation>
    </message>
    <message>
        <source>The package is good until %1.</source>
        <translation>Het pakket is geldig tot %1.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Do everything as on the day; nothing of it counts, and nothing of it comes home.</source>
        <translation>Dit is een oefening. Doe alles zoals op de dag zelf; niets ervan telt, en niets ervan komt thuis.</translation>
    </message>
    <message>
        <source>New work goes on until %1 at somebody&apos;s word, although %2.</source>
        <translation>Nieuw werk gaat door tot %1 omdat iemand dat op zich nam, hoewel: %2.</translation>
    </message>
    <message>
        <source>The day is closed here. Bring the sealed file to the office.</source>
        <translation>De dag is hier afgesloten. Breng het verzegelde bestand naar kantoor.</translation>
    </message>
    <message>
        <source>No new work may begin: %1. What is under way may be finished.</source>
        <translation>Er mag geen nieuw werk beginnen: %1. Wat loopt, mag af.</translation>
    </message>
    <message>
        <source>A rehearsal is not brought home. Note at the office what came of it.</source>
        <translation>Een oefening gaat niet naar kantoor. Noteer op kantoor wat ervan kwam.</translation>
    </message>
    <message>
        <source>The whole hall works on this database. Whoever may bring results home closes the day for all.</source>
        <translation>De hele hal werkt op deze database. Wie resultaten thuis mag brengen, sluit de dag voor iedereen af.</translation>
    </message>
    <message>
        <source>When the last person has left, close the day and carry the sealed file to the office, for example on a stick. Only the office can open it.</source>
        <translation>Sluit de dag af als de laatste persoon weg is, en breng het verzegelde bestand naar kantoor, bijvoorbeeld op een stick. Alleen het kantoor kan het openen.</translation>
    </message>
    <message>
        <source>Sealed so far. Work goes on.</source>
        <translation>Tot hier verzegeld. Het werk gaat door.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Zoeken of scannen</translation>
    </message>
    <message>
        <source>First screen of the list; Alt+2 the second, and so on</source>
        <translation>Eerste scherm van de lijst; Alt+2 het tweede, enzovoort</translation>
    </message>
    <message>
        <source>Next screen; Ctrl+PgUp the one before</source>
        <translation>Volgend scherm; Ctrl+PgUp het vorige</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale grootte</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Deze pagina</translation>
    </message>
</context>
<context>
    <name>MandateDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Instemming vastleggen</translation>
    </message>
    <message>
        <source>Put back in force</source>
        <translation>Weer in werking stellen</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>In werking stellen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Pilot: %1. The law has yet to change for it; each receipt says so.</source>
        <translation>Proef: %1. De wet moet hiervoor nog veranderen; elk ontvangstbewijs zegt dat.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>geen regel noemt het</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Staatscourant</source>
        <translation>Staatscourant</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ambt</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Berust op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Ingestemd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>all of the organisation</source>
        <translation>alle van de organisatie</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Tekent als</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>only children whose guardian it is</source>
        <translation>alleen kinderen van wie zij voogd is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>, at most %1 a day</source>
        <translation>, hoogstens %1 per dag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Bij naam</translation>
    </message>
</context>
<context>
    <name>MandateFields</name>
    <message>
        <source>What may be done</source>
        <translation>Wat mag</translation>
    </message>
    <message>
        <source>Data that is given; face images and fingerprints never are</source>
        <translation>Gegevens die worden verstrekt; gezichtsopnamen en vingerafdrukken nooit</translation>
    </message>
    <message>
        <source>Only children whose guardian it is</source>
        <translation>Alleen kinderen van wie zij voogd is</translation>
    </message>
    <message>
        <source>Sub-mandates may be given</source>
        <translation>Ondermandaat is toegestaan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeven aan</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nummer in het register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Berust op</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Office that receives it</source>
        <translation>Ambt dat het krijgt</translation>
    </message>
    <message>
        <source>Function of who may use it</source>
        <translation>Functie van wie het mag gebruiken</translation>
    </message>
    <message>
        <source>Empty: everybody of its staff</source>
        <translation>Leeg: alle medewerkers</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Artikel van de wet</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Nummer van het besluit</translation>
    </message>
    <message>
        <source>Staatscourant</source>
        <translation>Staatscourant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Leeg: geen einde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Types of document</source>
        <translation>Soorten documenten</translation>
    </message>
    <message>
        <source>I W W2, apart by spaces; empty: all</source>
        <translation>I W W2, met spaties ertussen; leeg: alle</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Hoogstens per dag</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>Hoogstens in totaal</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Tekent als</translation>
    </message>
    <message>
        <source>Version of the instructions</source>
        <translation>Versie van de instructies</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructies</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>How often, to whom</source>
        <translation>Hoe vaak, aan wie</translation>
    </message>
    <message>
        <source>Pilot or what-if</source>
        <translation>Proef of verkenning</translation>
    </message>
    <message>
        <source>Only where the law has to change first</source>
        <translation>Alleen waar de wet eerst moet veranderen</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Groepen mensen</translation>
    </message>
    <message>
        <source>student ukraine expat asylum, apart by spaces; empty: everybody</source>
        <translation>student ukraine expat asylum, met spaties ertussen; leeg: iedereen</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>New mandate</source>
        <translation>Nieuw mandaat</translation>
    </message>
    <message>
        <source>Draft of a mandate</source>
        <translation>Ontwerp van een mandaat</translation>
    </message>
    <message>
        <source>There is no organisation yet. Add one first.</source>
        <translation>Er is nog geen organisatie. Voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>Needs a change of law: name the pilot and its end. Source: %1</source>
        <translation>De wet moet eerst veranderen: noem de proef en het einde ervan. Bron: %1</translation>
    </message>
</context>
<context>
    <name>MandateList</name>
    <message>
        <source>New mandate</source>
        <translation>Nieuw mandaat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandaten</translation>
    </message>
    <message>
        <source>Mandates that run out</source>
        <translation>Mandaten die aflopen</translation>
    </message>
    <message>
        <source>No mandate is in the register. Write the first one down.</source>
        <translation>Er staat nog geen mandaat in het register. Schrijf het eerste op.</translation>
    </message>
    <message>
        <source>No mandate runs out soon.</source>
        <translation>Er loopt binnenkort geen mandaat af.</translation>
    </message>
    <message>
        <source>What ends within %1 days, and what ended and was not put away.</source>
        <translation>Wat binnen %1 dagen afloopt, en wat is afgelopen en nog niet is weggelegd.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
</context>
<context>
    <name>MandatePage</name>
    <message>
        <source>No mandate is in force</source>
        <translation>Er is geen mandaat in werking</translation>
    </message>
    <message>
        <source>Cards stay on the shelf or go back. Call the immigration service.</source>
        <translation>Passen blijven op de plank of gaan terug. Bel de IND.</translation>
    </message>
    <message>
        <source>Instructions, version %1</source>
        <translation>Instructies, versie %1</translation>
    </message>
    <message>
        <source>None were written.</source>
        <translation>Er zijn er geen opgeschreven.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>only children whose guardian this organisation is</source>
        <translation>alleen kinderen van wie deze organisatie voogd is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>U mag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In werking tot</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>geen einde</translation>
    </message>
    <message>
        <source>You sign</source>
        <translation>U tekent</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Proef</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Bij naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
</context>
<context>
    <name>MeansButton</name>
    <message>
        <source>means?</source>
        <translation>waarmee?</translation>
    </message>
    <message>
        <source>By what means: {question}</source>
        <translation>Waarmee vastgesteld: {question}</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>foto’s</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>confirmation</source>
        <translation>bevestiging</translation>
    </message>
    <message>
        <source>change</source>
        <translation>wijziging</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>afzegging</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>herinnering</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>aanbod</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>uitnodiging</translation>
    </message>
    <message>
        <source>need not come</source>
        <translation>hoeft niet te komen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wordt verstuurd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verstuurd</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <translation>mislukt, wordt herhaald</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>in twijfel</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>opgegeven</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>achterhaald</translation>
    </message>
    <message>
        <source>server does not answer</source>
        <translation>server antwoordt niet</translation>
    </message>
    <message>
        <source>server refuses the office</source>
        <translation>server weigert het kantoor</translation>
    </message>
    <message>
        <source>server says: later</source>
        <translation>server zegt: later</translation>
    </message>
    <message>
        <source>address does not exist</source>
        <translation>adres bestaat niet</translation>
    </message>
    <message>
        <source>server refuses the message</source>
        <translation>server weigert het bericht</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>geen bruikbaar adres</translation>
    </message>
    <message>
        <source>letter cannot be written</source>
        <translation>brief kan niet geschreven worden</translation>
    </message>
    <message>
        <source>no answer came back</source>
        <translation>geen antwoord gekregen</translation>
    </message>
    <message>
        <source>do not come in vain</source>
        <translation>kom niet voor niets</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>To look at; Ctrl+2 to 4 the other lists</source>
        <translation>Om naar te kijken; Ctrl+2 tot 4 de andere lijsten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Print as letter</source>
        <translation>Als brief afdrukken</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welke berichten</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles afdrukken</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Langs</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>It is in the queue again.</source>
        <translation>Het staat weer in de wachtrij.</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>Misschien is het aangekomen</translation>
    </message>
    <message>
        <source>The message was handed to the server, but no answer came back. If it is sent again, the person may get it twice.</source>
        <translation>Het bericht is aan de server gegeven, maar er kwam geen antwoord. Als u het opnieuw verstuurt, krijgt de persoon het misschien twee keer.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw versturen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>Om naar te kijken (%1)</translation>
    </message>
    <message>
        <source>To print (%1)</source>
        <translation>Af te drukken (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Wacht (%1)</translation>
    </message>
    <message>
        <source>Went out (%1)</source>
        <translation>Verstuurd (%1)</translation>
    </message>
    <message>
        <source>What failed is tried again by itself. What is in doubt or given up waits for you: correct the address and try again, or print the letter.</source>
        <translation>Wat mislukte, wordt vanzelf opnieuw geprobeerd. Wat in twijfel is of opgegeven, wacht op u: verbeter het adres en probeer opnieuw, of druk de brief af.</translation>
    </message>
    <message>
        <source>These people have no e-mail address. Print and post.</source>
        <translation>Deze mensen hebben geen e-mailadres. Druk af en doe op de post.</translation>
    </message>
    <message>
        <source>These go out within a minute, when the mail server answers.</source>
        <translation>Deze gaan binnen een minuut weg, als de mailserver antwoordt.</translation>
    </message>
    <message>
        <source>What went out, and what was overtaken before it could.</source>
        <translation>Wat verstuurd is, en wat achterhaald was voordat het kon.</translation>
    </message>
    <message>
        <source>Nothing to look at. All messages went out or are on their way.</source>
        <translation>Niets om naar te kijken. Alle berichten zijn verstuurd of onderweg.</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>Er wacht geen brief om af te drukken.</translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>Er wacht geen bericht.</translation>
    </message>
    <message>
        <source>Nothing went out yet.</source>
        <translation>Er is nog niets verstuurd.</translation>
    </message>
    <message>
        <source>%1 letters went to the printer.</source>
        <translation>%1 brieven zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>volgende poging %1</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>MrzEntry</name>
    <message>
        <source>Compare with the file</source>
        <translation>Met het dossier vergelijken</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Regel {number}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {found} stands there, {expected} would fit ({field})</source>
        <translation>Regel {line}, plaats {place}: er staat {found}, {expected} zou kloppen ({field})</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {field} cannot be right</source>
        <translation>Regel {line}, plaats {place}: {field} kan niet kloppen</translation>
    </message>
    <message>
        <source>Scan the document, or type the lines at its bottom.</source>
        <translation>Scan het document, of typ de regels onderaan.</translation>
    </message>
    <message>
        <source>These lines cannot be read. Check each letter.</source>
        <translation>Deze regels zijn niet te lezen. Controleer elke letter.</translation>
    </message>
    <message>
        <source>line {line}: {count} of {whole}</source>
        <translation>regel {line}: {count} van {whole}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: read {read}, taken as {taken}</source>
        <translation>Regel {line}, plaats {place}: {read} gelezen, opgevat als {taken}</translation>
    </message>
    <message>
        <source>Proposed by the picture: compare number and dates, and type the name anew where it is wrong.</source>
        <translation>Voorgesteld op grond van de foto: vergelijk nummer en data, en typ de naam opnieuw waar die fout is.</translation>
    </message>
    <message>
        <source>All check digits fit. They do not cover the name: compare it by eye.</source>
        <translation>Alle controlecijfers kloppen. Ze gaan niet over de naam: vergelijk die met het oog.</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: perhaps {fits} instead of {found}</source>
        <translation>Regel {line}, plaats {place}: misschien {fits} in plaats van {found}</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Sur&amp;name</source>
        <translation>&amp;Achternaam</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Voornamen</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Geboren</translation>
    </message>
    <message>
        <source>What is not known is 00: 00-00-1998</source>
        <translation>Wat onbekend is, is 00: 00-00-1998</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Telefoonnummer</translation>
    </message>
    <message>
        <source>Only what is known. One name is enough.</source>
        <translation>Alleen wat bekend is. Eén naam is genoeg.</translation>
    </message>
    <message>
        <source>This is no date. Leave out what is not known.</source>
        <translation>Dit is geen datum. Laat weg wat niet bekend is.</translation>
    </message>
</context>
<context>
    <name>NeedlessPage</name>
    <message>
        <source>Visits that are not needed</source>
        <translation>Bezoeken die niet nodig zijn</translation>
    </message>
    <message>
        <source>All booked visits of the coming weeks are needed. They are looked at every night.</source>
        <translation>Alle geboekte bezoeken van de komende weken zijn nodig. Elke nacht wordt ernaar gekeken.</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Give back and tell…</source>
        <translation>Teruggeven en laten weten…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Laten staan…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Nu kijken</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Geboekt voor</translation>
    </message>
    <message>
        <source>Not needed because</source>
        <translation>Niet nodig omdat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>%n people need not come</source>
        <translation>
            <numerusform>%n persoon hoeft niet te komen</numerusform>
            <numerusform>%n personen hoeven niet te komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give all %n back…</source>
        <translation>
            <numerusform>Alle %n teruggeven…</numerusform>
            <numerusform>Alle %n teruggeven…</numerusform>
        </translation>
    </message>
    <message>
        <source>Book it again…</source>
        <translation>Opnieuw boeken…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Opnieuw besluiten</translation>
    </message>
    <message>
        <source>Tell {name} not to come on {when}, and give the time back?</source>
        <translation>{name} laten weten dat komen op {when} niet hoeft, en de tijd teruggeven?</translation>
    </message>
    <message>
        <source>Tell {name} not to come on {when}? The others of this visit come without.</source>
        <translation>{name} laten weten dat komen op {when} niet hoeft? De anderen van dit bezoek komen zonder.</translation>
    </message>
    <message>
        <source>Visit not needed</source>
        <translation>Bezoek niet nodig</translation>
    </message>
    <message>
        <source>Give back and tell</source>
        <translation>Teruggeven en laten weten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Visits not needed</source>
        <translation>Bezoeken niet nodig</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people not to come, and give their times back?</source>
        <translation>
            <numerusform>%n persoon laten weten dat komen niet hoeft, en de tijd teruggeven?</numerusform>
            <numerusform>%n personen laten weten dat komen niet hoeft, en hun tijden teruggeven?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Bezoek laten staan</translation>
    </message>
    <message>
        <source>Why must {name} come nevertheless?</source>
        <translation>Waarom moet {name} toch komen?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Opnieuw boeken</translation>
    </message>
    <message>
        <source>Book the same time again for {name}? A message says so.</source>
        <translation>Dezelfde tijd opnieuw boeken voor {name}? Er gaat bericht over uit.</translation>
    </message>
</context>
<context>
    <name>OfflineWatch</name>
    <message>
        <source>Without network: data of %1, %2 old, %3 not sent</source>
        <translation>Zonder netwerk: gegevens van %1, %2 oud, %3 niet verstuurd</translation>
    </message>
    <message>
        <source>Work on without the network</source>
        <translation>Doorwerken zonder netwerk</translation>
    </message>
    <message>
        <source>New work goes on for half an hour, in your name. It stays on record.</source>
        <translation>Nieuw werk gaat een half uur door, op uw naam. Het blijft vastgelegd.</translation>
    </message>
    <message>
        <source>Take it upon myself</source>
        <translation>Ik neem dit op mij</translation>
    </message>
    <message>
        <source>No new work may begin: %1. Finish what is under way.</source>
        <translation>Er mag geen nieuw werk beginnen: %1. Maak af wat loopt.</translation>
    </message>
    <message>
        <source>Work on…</source>
        <translation>Doorwerken…</translation>
    </message>
    <message>
        <source>The shared database does not answer. If it stays away, you can go on with this machine&apos;s package of today: sign out, and open it. Nothing is switched by itself.</source>
        <translation>De gedeelde database antwoordt niet. Blijft dat zo, dan kunt u verder met het pakket van vandaag op deze machine: meld u af en open het. Er wordt niets vanzelf omgeschakeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>Rehearsal, nothing of it counts: data of %1</source>
        <translation>Oefening, niets ervan telt: gegevens van %1</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>clerk</source>
        <translation>loketmedewerker</translation>
    </message>
    <message>
        <source>host</source>
        <translation>gastheer of gastvrouw</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>planner</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>controleur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>loper</translation>
    </message>
    <message>
        <source>captain of an issuance day</source>
        <translation>dagleider van een uitreikdag</translation>
    </message>
    <message>
        <source>see people</source>
        <translation>personen zien</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>bestanden inlezen</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plannen</translation>
    </message>
    <message>
        <source>book</source>
        <translation>afspraken maken</translation>
    </message>
    <message>
        <source>overbook</source>
        <translation>extra boeken</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>aanmelden</translation>
    </message>
    <message>
        <source>call</source>
        <translation>oproepen</translation>
    </message>
    <message>
        <source>check identity</source>
        <translation>identiteit controleren</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>uitreiken</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ongedaan maken</translation>
    </message>
    <message>
        <source>see the audit trail</source>
        <translation>auditspoor zien</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>medewerkers beheren</translation>
    </message>
    <message>
        <source>manage trusted lists</source>
        <translation>vertrouwde lijsten beheren</translation>
    </message>
    <message>
        <source>fetch cards</source>
        <translation>passen halen</translation>
    </message>
    <message>
        <source>lead an issuance day</source>
        <translation>een uitreikdag leiden</translation>
    </message>
    <message>
        <source>see issuance days</source>
        <translation>uitreikdagen zien</translation>
    </message>
    <message>
        <source>check-in kiosk</source>
        <translation>aanmeldzuil</translation>
    </message>
    <message>
        <source>call out of turn</source>
        <translation>buiten de beurt oproepen</translation>
    </message>
    <message>
        <source>give priority</source>
        <translation>voorrang geven</translation>
    </message>
    <message>
        <source>keeper of mandates</source>
        <translation>beheerder van mandaten</translation>
    </message>
    <message>
        <source>partner&apos;s clerk</source>
        <translation>baliemedewerker van een partner</translation>
    </message>
    <message>
        <source>partner&apos;s keeper of cards</source>
        <translation>beheerder van passen bij een partner</translation>
    </message>
    <message>
        <source>see mandates</source>
        <translation>mandaten zien</translation>
    </message>
    <message>
        <source>manage mandates</source>
        <translation>mandaten beheren</translation>
    </message>
    <message>
        <source>see a partner&apos;s counter</source>
        <translation>de balie van een partner zien</translation>
    </message>
    <message>
        <source>send cards back</source>
        <translation>passen terugsturen</translation>
    </message>
    <message>
        <source>take photo and fingerprints</source>
        <translation>foto en vingerafdrukken afnemen</translation>
    </message>
    <message>
        <source>look after the vault</source>
        <translation>de kluis beheren</translation>
    </message>
    <message>
        <source>pack for a day without a network</source>
        <translation>inpakken voor een dag zonder netwerk</translation>
    </message>
    <message>
        <source>bring a day home</source>
        <translation>een dag thuisbrengen</translation>
    </message>
    <message>
        <source>let work go on without a network</source>
        <translation>zonder netwerk laten doorwerken</translation>
    </message>
    <message>
        <source>keeper of rules</source>
        <translation>regelbeheerder</translation>
    </message>
    <message>
        <source>manage rules</source>
        <translation>regels beheren</translation>
    </message>
    <message>
        <source>see figures and reports</source>
        <translation>cijfers en rapporten zien</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Whom to call, and how</source>
        <translation>Wie te bellen, en hoe</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>Werkt met ons</translation>
    </message>
    <message>
        <source>One that does not hands nothing out</source>
        <translation>Wie dat niet doet, reikt niets uit</translation>
    </message>
    <message>
        <source>Not needed: an administrative body, Vw 2000 article 107(4)</source>
        <translation>Niet nodig: bestuursorgaan, Vw 2000 artikel 107, vierde lid</translation>
    </message>
    <message>
        <source>Ministerial rule by which it may receive data, Vw 2000 article 107(8)</source>
        <translation>Ministeriële regeling waardoor zij gegevens mag krijgen, Vw 2000 artikel 107, achtste lid</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Aanwijzing</translation>
    </message>
</context>
<context>
    <name>OrganisationLists</name>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Training and screening</source>
        <translation>Training en screening</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>No other organisation is here yet. Add the first one.</source>
        <translation>Er is nog geen andere organisatie. Voeg de eerste toe.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Hier heeft nog niemand een account.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>Werkt met ons</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>VOG</source>
        <translation>VOG</translation>
    </message>
    <message>
        <source>may receive data</source>
        <translation>mag gegevens krijgen</translation>
    </message>
    <message>
        <source>designation is missing</source>
        <translation>aanwijzing ontbreekt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Who was helped?</source>
        <translation>Wie is geholpen?</translation>
    </message>
    <message>
        <source>Note for each person what came of it.</source>
        <translation>Noteer per persoon wat ervan kwam.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>was helped</source>
        <translation>is geholpen</translation>
    </message>
    <message>
        <source>is not here</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>is geweigerd</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
    <message>
        <source>did not need it</source>
        <translation>had het niet nodig</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Identity: {outcome}</source>
        <translation>Identiteit: {outcome}</translation>
    </message>
    <message>
        <source>Nothing is handed out now. A second person signs in here and looks afresh. If doubt stays, send the form to the identity desk (ECID).</source>
        <translation>Er wordt nu niets uitgereikt. Een tweede persoon meldt zich hier aan en kijkt opnieuw. Blijft de twijfel, stuur dan het formulier naar de ID-desk (ECID).</translation>
    </message>
    <message>
        <source>Nothing is handed out. Card and document stay at the desk. A second person signs in here and looks afresh; the team leader decides on a report.</source>
        <translation>Er wordt niets uitgereikt. Pas en document blijven aan de balie. Een tweede persoon meldt zich hier aan en kijkt opnieuw; de teamleider beslist over aangifte.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Waar het op rust</translation>
    </message>
    <message>
        <source>Form for the identity desk…</source>
        <translation>Formulier voor de ID-desk…</translation>
    </message>
    <message>
        <source>Report for the file…</source>
        <translation>Verslag voor het dossier…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>Week %1, vanaf %2</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>New location…</source>
        <translation>Nieuwe locatie…</translation>
    </message>
    <message>
        <source>Change location…</source>
        <translation>Locatie wijzigen…</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>Parts of the planning</source>
        <translation>Delen van de planning</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Sluitingen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personeel</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Bars: desk hours. Thick: closed. Thin: public holiday. Lines: school holidays north, middle, south.</source>
        <translation>Staven: balie-uren. Dik: gesloten. Dun: feestdag. Lijnen: schoolvakantie noord, midden, zuid.</translation>
    </message>
    <message>
        <source>The hours ask for up to %1 desks at once; %2 are in use here. On: %3.</source>
        <translation>De openingstijden vragen tot %1 balies tegelijk; er zijn er hier %2 in gebruik. Op: %3.</translation>
    </message>
</context>
<context>
    <name>OwnServices</name>
    <message>
        <source>What everybody comes for</source>
        <translation>Waar iedereen voor komt</translation>
    </message>
    <message>
        <source>Service for %1</source>
        <translation>Dienst voor %1</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>planned: %1</source>
        <translation>gepland: %1</translation>
    </message>
    <message>
        <source>No card lies in a box here.</source>
        <translation>Hier ligt geen pas in een doos.</translation>
    </message>
    <message>
        <source>Tick at least one operator.</source>
        <translation>Vink ten minste één medewerker aan.</translation>
    </message>
    <message>
        <source>%1 – must get ready again for a hall</source>
        <translation>%1 – moet zich opnieuw klaarmaken voor een hal</translation>
    </message>
    <message>
        <source>%1 – not ready yet</source>
        <translation>%1 – nog niet klaar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cards</source>
        <translation>
            <numerusform>%1: %n pas</numerusform>
            <numerusform>%1: %n passen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a package</source>
        <translation>Pakket verzegelen</translation>
    </message>
    <message>
        <source>The people, cards and visits of %1 go along, for the operators you tick. Only this machine and these operators can open it.</source>
        <translation>De mensen, passen en bezoeken van %1 gaan mee, voor de medewerkers die u aanvinkt. Alleen deze machine en deze medewerkers kunnen het openen.</translation>
    </message>
    <message>
        <source>Choose where it goes…</source>
        <translation>Kies waar het komt…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Machine</translation>
    </message>
    <message>
        <source>It fills the &amp;hall&apos;s own server, which others join</source>
        <translation>Het vult de eigen server van de &amp;hal, waar anderen op aansluiten</translation>
    </message>
    <message>
        <source>&amp;Who goes along</source>
        <translation>&amp;Wie gaat mee</translation>
    </message>
    <message>
        <source>&amp;Boxes (none ticked: all cards)</source>
        <translation>&amp;Dozen (niets gekozen: alles)</translation>
    </message>
    <message>
        <source>&amp;Rehearsal on</source>
        <translation>&amp;Oefening op</translation>
    </message>
    <message>
        <source>Leave it empty for the real day. Of a rehearsal nothing comes home.</source>
        <translation>Laat dit leeg voor de echte dag. Van een oefening komt niets thuis.</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>The card was recalled meanwhile.</source>
        <translation>De pas was intussen teruggeroepen.</translation>
    </message>
    <message>
        <source>The card was reported missing meanwhile.</source>
        <translation>De pas was intussen als vermist opgegeven.</translation>
    </message>
    <message>
        <source>The card went to another place meanwhile.</source>
        <translation>De pas is intussen naar een andere plaats gegaan.</translation>
    </message>
    <message>
        <source>At home the card now belongs to somebody else.</source>
        <translation>De pas hoort op kantoor intussen bij iemand anders.</translation>
    </message>
    <message>
        <source>Two machines say that they had this card.</source>
        <translation>Twee machines zeggen dat zij deze pas hadden.</translation>
    </message>
    <message>
        <source>The card had been handed out at home already.</source>
        <translation>De pas was op kantoor al uitgereikt.</translation>
    </message>
    <message>
        <source>This card is not known at home.</source>
        <translation>Deze pas is op kantoor niet bekend.</translation>
    </message>
    <message>
        <source>Two machines say that they served this person.</source>
        <translation>Twee machines zeggen dat zij deze persoon hielpen.</translation>
    </message>
    <message>
        <source>This visit had begun at home already.</source>
        <translation>Dit bezoek was op kantoor al begonnen.</translation>
    </message>
    <message>
        <source>The appointment was moved meanwhile.</source>
        <translation>De afspraak was intussen verplaatst.</translation>
    </message>
    <message>
        <source>The appointment was called off meanwhile.</source>
        <translation>De afspraak was intussen afgezegd.</translation>
    </message>
    <message>
        <source>The visit was not over when the day was closed.</source>
        <translation>Het bezoek was bij het afsluiten niet klaar.</translation>
    </message>
    <message>
        <source>This person is no longer known at home.</source>
        <translation>Deze persoon is op kantoor niet meer bekend.</translation>
    </message>
    <message>
        <source>What the file says of the person changed meanwhile.</source>
        <translation>De gegevens van de persoon zijn intussen veranderd.</translation>
    </message>
    <message>
        <source>The travel document that was shown was reported missing.</source>
        <translation>Het getoonde reisdocument staat als vermist te boek.</translation>
    </message>
    <message>
        <source>The mandate did not cover the hand-out.</source>
        <translation>Het mandaat dekte de uitreiking niet.</translation>
    </message>
    <message>
        <source>The operator&apos;s account was closed meanwhile.</source>
        <translation>Het account van de medewerker was intussen gesloten.</translation>
    </message>
    <message>
        <source>The package had expired by then.</source>
        <translation>Het pakket was toen al verlopen.</translation>
    </message>
    <message>
        <source>The package had been called back.</source>
        <translation>Het pakket was ingetrokken.</translation>
    </message>
    <message>
        <source>The clock of the machine was wrong.</source>
        <translation>De klok van de machine liep fout.</translation>
    </message>
    <message>
        <source>The machine later told something else than at first.</source>
        <translation>De machine vertelde later iets anders dan eerst.</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>De database weigerde het.</translation>
    </message>
    <message>
        <source>the package has expired</source>
        <translation>het pakket is verlopen</translation>
    </message>
    <message>
        <source>the data are too old</source>
        <translation>de gegevens zijn te oud</translation>
    </message>
    <message>
        <source>too much is not sealed for home yet</source>
        <translation>te veel is nog niet verzegeld</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>de klok is teruggezet</translation>
    </message>
    <message>
        <source>the day is closed</source>
        <translation>de dag is afgesloten</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>bezoek</translation>
    </message>
    <message>
        <source>card</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>count</source>
        <translation>telling</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>put on record</source>
        <translation>vastleggen</translation>
    </message>
    <message>
        <source>keep out</source>
        <translation>buiten laten</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>verzegeld</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>code not valid</source>
        <translation>code niet geldig</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>niet in het pakket</translation>
    </message>
    <message>
        <source>card unknown</source>
        <translation>pas onbekend</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>To decide (%1)</source>
        <translation>Te besluiten (%1)</translation>
    </message>
    <message>
        <source>Results (*.home);;All files (*)</source>
        <translation>Resultaten (*.home);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Results of machines</source>
        <translation>Resultaten van machines</translation>
    </message>
    <message>
        <source>The laptop was lost, or another package takes its place. It can still be opened there; but whatever comes home of it waits for a decision. Why?</source>
        <translation>De laptop is kwijt, of een ander pakket komt ervoor in de plaats. Openen kan daar nog; maar wat ervan thuiskomt, wacht op een besluit. Waarom?</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>%1 intrekken</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Register this machine</source>
        <translation>Deze machine registreren</translation>
    </message>
    <message>
        <source>Do this on the laptop itself, while it reaches this office. Its keys are made here and never leave it.</source>
        <translation>Doe dit op de laptop zelf, zolang die dit kantoor bereikt. Haar sleutels worden hier gemaakt en verlaten haar nooit.</translation>
    </message>
    <message>
        <source>&amp;Name on the sticker</source>
        <translation>&amp;Naam op de sticker</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Note the rehearsal</source>
        <translation>Oefening noteren</translation>
    </message>
    <message>
        <source>What went well, and what must be different on the day? It stays in the history of the day. Name nobody.</source>
        <translation>Wat ging goed, en wat moet op de dag anders? Het blijft in de geschiedenis van de dag. Noem niemand.</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Wat ervan kwam</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Nothing is sealed for %1 any more. It cannot be taken back.</source>
        <translation>Voor %1 wordt niets meer verzegeld. Dit kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Buiten gebruik stellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Waar het pakket komt</translation>
    </message>
    <message>
        <source>Packages (*.package)</source>
        <translation>Pakketten (*.package)</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 van %2 bestanden</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Het is genoteerd.</translation>
    </message>
    <message>
        <source>Seal a package…</source>
        <translation>Pakket verzegelen…</translation>
    </message>
    <message>
        <source>Bring results home…</source>
        <translation>Resultaten thuisbrengen…</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Register this machine…</source>
        <translation>Deze machine registreren…</translation>
    </message>
    <message>
        <source>Out of use…</source>
        <translation>Buiten gebruik…</translation>
    </message>
    <message>
        <source>Note the rehearsal…</source>
        <translation>Oefening noteren…</translation>
    </message>
    <message>
        <source>Packages of this day</source>
        <translation>Pakketten van deze dag</translation>
    </message>
    <message>
        <source>Nothing is sealed for this day yet. Seal a package for each laptop.</source>
        <translation>Voor deze dag is nog niets verzegeld. Verzegel een pakket voor elke laptop.</translation>
    </message>
    <message>
        <source>Machines of this place</source>
        <translation>Machines van deze plek</translation>
    </message>
    <message>
        <source>No machine is registered yet. Sign in here on each laptop and register it.</source>
        <translation>Er is nog geen machine geregistreerd. Meld u op elke laptop hier aan en registreer haar.</translation>
    </message>
</context>
<context>
    <name>PackagesWords</name>
    <message>
        <source>This machine works with a package itself. Packages are sealed, and results brought home, at the office.</source>
        <translation>Deze machine werkt zelf met een pakket. Pakketten worden op kantoor verzegeld, en resultaten komen daar thuis.</translation>
    </message>
    <message>
        <source>Packages of this day are sealed at %1: sign in there to make one.</source>
        <translation>Pakketten van deze dag worden verzegeld in %1: meld u daar aan om er een te maken.</translation>
    </message>
    <message>
        <source>Seal the day for laptops that work alone, or for the hall&apos;s own server. Bring home what they did: in any order, and the same file as often as you like.</source>
        <translation>Verzegel de dag voor laptops die alleen werken, of voor de eigen server van de hal. Breng thuis wat zij deden: in elke volgorde, en hetzelfde bestand zo vaak als u wilt.</translation>
    </message>
    <message>
        <source>%1 of %2 operators here are ready.</source>
        <translation>%1 van de %2 medewerkers hier zijn klaar.</translation>
    </message>
    <message>
        <source>The others get ready in the own session: menu at the top right, “Work without a network…”.</source>
        <translation>De anderen maken zich zelf klaar als zij zijn aangemeld: menu rechtsboven, ‘Werken zonder netwerk…’.</translation>
    </message>
    <message>
        <source>This machine is not registered: it opens no package.</source>
        <translation>Deze machine is niet geregistreerd: zij opent geen pakket.</translation>
    </message>
    <message>
        <source>This machine is registered as %1.</source>
        <translation>Deze machine is geregistreerd als %1.</translation>
    </message>
    <message>
        <source>Rehearsed on %1: %2</source>
        <translation>Geoefend op %1: %2</translation>
    </message>
    <message>
        <source>A rehearsal is planned on %1. Seal packages for it: nothing of them counts.</source>
        <translation>Op %1 is een oefening gepland. Verzegel er pakketten voor: niets ervan telt.</translation>
    </message>
    <message>
        <source>No rehearsal is planned. Plan one on the page Plan.</source>
        <translation>Er is geen oefening gepland. Plan er een op de pagina Plan.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %1: %2 people, %3 cards, %n operators; good until %4. File: %5</source>
        <translation>
            <numerusform>Verzegeld voor %1: %2 mensen, %3 passen, %n medewerker; geldig tot %4. Bestand: %5</numerusform>
            <numerusform>Verzegeld voor %1: %2 mensen, %3 passen, %n medewerkers; geldig tot %4. Bestand: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready, so not taken along: %1.</source>
        <translation>Niet klaar, dus niet mee: %1.</translation>
    </message>
    <message>
        <source>Called back: %1. What comes home of it waits for a decision.</source>
        <translation>Ingetrokken: %1. Wat ervan thuiskomt, wacht op een besluit.</translation>
    </message>
    <message>
        <source>This machine is %1 and trusts this office.</source>
        <translation>Deze machine heet %1 en vertrouwt dit kantoor.</translation>
    </message>
    <message numerus="yes">
        <source>%n files home: %2 on record, %3 to decide.</source>
        <translation>
            <numerusform>%n bestand thuis: %2 vastgelegd, %3 te besluiten.</numerusform>
            <numerusform>%n bestanden thuis: %2 vastgelegd, %3 te besluiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had come home before: nothing changed.</source>
        <translation>%1 was al thuis: er is niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped; %1 not looked at.</source>
        <translation>Gestopt; %1 niet bekeken.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te besluiten</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakketten</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>buiten gebruik</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>%1, for the hall&apos;s server</source>
        <translation>%1, voor de server van de hal</translation>
    </message>
    <message>
        <source>%1, rehearsal on %2</source>
        <translation>%1, oefening op %2</translation>
    </message>
    <message>
        <source>all of the day</source>
        <translation>alle van de dag</translation>
    </message>
    <message numerus="yes">
        <source>home %1, %n files</source>
        <translation>
            <numerusform>thuis %1, %n bestand</numerusform>
            <numerusform>thuis %1, %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; works on</source>
        <translation>%1; werkt verder</translation>
    </message>
    <message>
        <source>%1; opened %2</source>
        <translation>%1; geopend %2</translation>
    </message>
    <message>
        <source>sealed; nothing comes home</source>
        <translation>verzegeld; niets komt thuis</translation>
    </message>
    <message>
        <source>not home yet; sealed %1</source>
        <translation>nog niet thuis; verzegeld %1</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Record a &amp;paper</source>
        <translation>&amp;Stuk vastleggen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datum op het stuk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>With a sworn translation</source>
        <translation>Met een beëdigde vertaling</translation>
    </message>
    <message>
        <source>Enter the day that stands on the paper.</source>
        <translation>Vul de dag in die op het stuk staat.</translation>
    </message>
    <message>
        <source>Take this record back</source>
        <translation>Dit stuk terugnemen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Terugnemen: %1</translation>
    </message>
    <message>
        <source>Need not be brought, and no letter asks for it: %1.</source>
        <translation>Hoeft niet mee, en geen brief vraagt erom: %1.</translation>
    </message>
    <message>
        <source>Counts no more where a paper is asked for: %1.</source>
        <translation>Telt niet meer als erom gevraagd wordt: %1.</translation>
    </message>
    <message>
        <source>To be brought: %1.</source>
        <translation>Moet mee: %1.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>Vanaf %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 van %2, %3</translation>
    </message>
    <message>
        <source>%1, with a sworn translation</source>
        <translation>%1, met een beëdigde vertaling</translation>
    </message>
    <message>
        <source>Nothing is on file. Record what was handed in: it is not asked for again.</source>
        <translation>Er is niets in het dossier. Leg vast wat is ingeleverd: het wordt niet opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>Stuk terugnemen</translation>
    </message>
    <message>
        <source>Is this paper not on file after all? %1</source>
        <translation>Is dit stuk toch niet in het dossier? %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>immigration service</source>
        <translation>immigratiedienst</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>police</source>
        <translation>politie</translation>
    </message>
    <message>
        <source>border police</source>
        <translation>Koninklijke Marechaussee</translation>
    </message>
    <message>
        <source>guardianship foundation</source>
        <translation>voogdijstichting</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universiteit</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expatcentrum</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>andere organisatie</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandaat</translation>
    </message>
    <message>
        <source>sub-mandate</source>
        <translation>ondermandaat</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>machtiging</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>consented to</source>
        <translation>ingestemd</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in werking</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geschorst</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>hand documents out</source>
        <translation>documenten uitreiken</translation>
    </message>
    <message>
        <source>take old documents in</source>
        <translation>oude documenten innemen</translation>
    </message>
    <message>
        <source>have receipts signed</source>
        <translation>ontvangstbewijzen laten tekenen</translation>
    </message>
    <message>
        <source>send documents back</source>
        <translation>documenten terugsturen</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>alleen volwassenen</translation>
    </message>
    <message>
        <source>adults and minors</source>
        <translation>volwassenen en minderjarigen</translation>
    </message>
    <message>
        <source>minors only</source>
        <translation>alleen minderjarigen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationaliteit</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>afspraak</translation>
    </message>
    <message>
        <source>the law as it stands allows it</source>
        <translation>de wet staat het toe</translation>
    </message>
    <message>
        <source>needs a change of law: pilot or what-if only</source>
        <translation>wet moet eerst veranderen: alleen proef of verkenning</translation>
    </message>
    <message>
        <source>this act</source>
        <translation>deze handeling</translation>
    </message>
    <message>
        <source>this type of document</source>
        <translation>dit soort document</translation>
    </message>
    <message>
        <source>this day of the week</source>
        <translation>deze dag van de week</translation>
    </message>
    <message>
        <source>somebody under age</source>
        <translation>iemand die minderjarig is</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>een volwassene</translation>
    </message>
    <message>
        <source>somebody whose guardian you are not</source>
        <translation>iemand van wie u geen voogd bent</translation>
    </message>
    <message>
        <source>this location</source>
        <translation>deze locatie</translation>
    </message>
    <message>
        <source>you: it names others</source>
        <translation>u: het noemt anderen</translation>
    </message>
    <message>
        <source>your function</source>
        <translation>uw functie</translation>
    </message>
    <message>
        <source>more hand-outs today</source>
        <translation>meer uitreikingen vandaag</translation>
    </message>
    <message>
        <source>more hand-outs at all</source>
        <translation>nog meer uitreikingen</translation>
    </message>
    <message>
        <source>there is no mandate</source>
        <translation>er is geen mandaat</translation>
    </message>
    <message>
        <source>the mandate begins later</source>
        <translation>het mandaat begint later</translation>
    </message>
    <message>
        <source>the mandate is not in force yet</source>
        <translation>het mandaat is nog niet in werking</translation>
    </message>
    <message>
        <source>the mandate is suspended</source>
        <translation>het mandaat is geschorst</translation>
    </message>
    <message>
        <source>the mandate has ended</source>
        <translation>het mandaat is beëindigd</translation>
    </message>
    <message>
        <source>the organisation has stopped</source>
        <translation>de organisatie is gestopt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>certificate of conduct (VOG)</source>
        <translation>verklaring omtrent het gedrag (VOG)</translation>
    </message>
    <message>
        <source>the group that the person belongs to</source>
        <translation>de groep waar deze persoon bij hoort</translation>
    </message>
    <message>
        <source>granting the permit, which is to decide</source>
        <translation>het verlenen van de vergunning, want dat is beslissen</translation>
    </message>
    <message>
        <source>what may be done</source>
        <translation>wat er mag</translation>
    </message>
    <message>
        <source>types of document</source>
        <translation>soorten documenten</translation>
    </message>
    <message>
        <source>days of the week</source>
        <translation>dagen van de week</translation>
    </message>
    <message>
        <source>groups of people</source>
        <translation>groepen mensen</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>locaties</translation>
    </message>
    <message>
        <source>adults or minors</source>
        <translation>volwassenen of minderjarigen</translation>
    </message>
    <message>
        <source>children whose guardian it is</source>
        <translation>kinderen van wie zij voogd is</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>aantallen</translation>
    </message>
    <message>
        <source>the time that it lasts</source>
        <translation>hoelang het geldt</translation>
    </message>
    <message>
        <source>data that is given</source>
        <translation>gegevens die worden verstrekt</translation>
    </message>
</context>
<context>
    <name>PartnersView</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Mandates; Ctrl+2 running out, Ctrl+3 organisations</source>
        <translation>Mandaten; Ctrl+2 aflopend, Ctrl+3 organisaties</translation>
    </message>
    <message>
        <source>New mandate or organisation</source>
        <translation>Nieuw mandaat of nieuwe organisatie</translation>
    </message>
    <message>
        <source>Open what is chosen; in a form: save</source>
        <translation>Open wat gekozen is; in een formulier: opslaan</translation>
    </message>
    <message>
        <source>Leave the form or the page</source>
        <translation>Verlaat het formulier of de pagina</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Mandates (%1)</source>
        <translation>Mandaten (%1)</translation>
    </message>
    <message>
        <source>Running out (%1)</source>
        <translation>Aflopend (%1)</translation>
    </message>
    <message>
        <source>Organisations (%1)</source>
        <translation>Organisaties (%1)</translation>
    </message>
    <message>
        <source>Stop handing out under this mandate now? Cards can still be sent back.</source>
        <translation>Nu stoppen met uitreiken onder dit mandaat? Passen terugsturen kan nog.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Schorsen</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>Nu schorsen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>Put this mandate away? It stays in the register.</source>
        <translation>Dit mandaat wegleggen? Het blijft in het register.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Brief opslaan</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Minstens %1 tekens</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>Hetzelfde wachtwoord nog eens</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>female</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>curator</source>
        <translation>curator</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>&amp;Add a person: name or V-number</source>
        <translation>Persoon toe&amp;voegen: naam of V-nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This form is not saved yet. Save it or cancel it first.</source>
        <translation>Dit formulier is nog niet opgeslagen. Sla het eerst op of annuleer het.</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>Van het zoekveld naar de lijst</translation>
    </message>
    <message>
        <source>Open the chosen person; save a form</source>
        <translation>De gekozen persoon openen; een formulier opslaan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation>Een afspraak maken voor de persoon</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>De persoon wijzigen</translation>
    </message>
    <message>
        <source>Add a legal representative</source>
        <translation>Een wettelijk vertegenwoordiger toevoegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Plan contacts for the person</source>
        <translation>Contacten plannen voor de persoon</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Services for {name}: {services}</source>
        <translation>Diensten voor {name}: {services}</translation>
    </message>
    <message>
        <source>&amp;Persons: name or V-number</source>
        <translation>&amp;Personen: naam of V-nummer</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>geen groep</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Present document valid until</source>
        <translation>Huidig document geldig tot</translation>
    </message>
    <message>
        <source>Lost or stolen on</source>
        <translation>Kwijt of gestolen op</translation>
    </message>
    <message>
        <source>Document to come</source>
        <translation>Document dat komt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>van {name}</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} weghalen</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>minor: with a legal representative</source>
        <translation>minderjarig: met wettelijk vertegenwoordiger</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>afspraak {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>aangemeld {time}</translation>
    </message>
    <message>
        <source>Back to queue…</source>
        <translation>Terug in wachtrij…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Take the beginning of this visit back</source>
        <translation>Het begin van dit bezoek terugdraaien</translation>
    </message>
    <message>
        <source>V-number {number}</source>
        <translation>V-nummer {number}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spreekt {language}</translation>
    </message>
</context>
<context>
    <name>PersonTables</name>
    <message>
        <source>Appointments of the person</source>
        <translation>Afspraken van de persoon</translation>
    </message>
    <message>
        <source>No appointments yet. Press Book to make one.</source>
        <translation>Nog geen afspraken. Maak er een met Afspraak maken.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Cards of the person</source>
        <translation>Passen van de persoon</translation>
    </message>
    <message>
        <source>No card is on file for this person.</source>
        <translation>Er is geen pas geregistreerd voor deze persoon.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Back to the search</source>
        <translation>Terug naar zoeken</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Afspraak maken</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Add representative</source>
        <translation>Vertegenwoordiger toevoegen</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>jonger dan 18</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Wettelijk vertegenwoordigers</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Er is niemand vastgelegd.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Foto en vingerafdrukken</translation>
    </message>
    <message>
        <source>Plan contacts</source>
        <translation>Contacten plannen</translation>
    </message>
    <message>
        <source>When is it my turn?</source>
        <translation>Wanneer ben ik aan de beurt?</translation>
    </message>
    <message>
        <source>Papers on file</source>
        <translation>Stukken in het dossier</translation>
    </message>
</context>
<context>
    <name>PhotoAdvice</name>
    <message>
        <source>Before you take it</source>
        <translation>Voordat u de foto maakt</translation>
    </message>
    <message>
        <source>The head fills the oval: crown and chin on its ends, the eyes on the line.</source>
        <translation>Het hoofd vult het ovaal: kruin en kin op de uiteinden, de ogen op de lijn.</translation>
    </message>
    <message>
        <source>No white or light grey clothes: the background is light grey.</source>
        <translation>Geen witte of lichtgrijze kleding: de achtergrond is lichtgrijs.</translation>
    </message>
    <message>
        <source>Hair off the eyes, no glare on glasses.</source>
        <translation>Geen haar voor de ogen, geen schittering in de bril.</translation>
    </message>
    <message>
        <source>The head is bare, unless it is covered for religion or health.</source>
        <translation>Het hoofd is onbedekt, behalve om geloof of gezondheid.</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>light, plain background; you judge the face</source>
        <translation>licht, effen achtergrond; u beoordeelt het gezicht</translation>
    </message>
    <message>
        <source>The picture goes with the visit, unless a rule keeps it.</source>
        <translation>De foto verdwijnt met het bezoek, tenzij een regel haar bewaart.</translation>
    </message>
    <message>
        <source>The identity is not accepted yet; the record will say so.</source>
        <translation>De identiteit is nog niet akkoord; dat komt in de registratie.</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Deze foto gebruiken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Go on without a photo</source>
        <translation>Verder zonder foto</translation>
    </message>
    <message>
        <source>Choose a file: no camera is set.</source>
        <translation>Kies een bestand: er is geen camera ingesteld.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto maken</translation>
    </message>
    <message>
        <source>No &amp;better photo can be had; it is recorded as poor</source>
        <translation>&amp;Beter kan niet; de foto wordt als slecht vastgelegd</translation>
    </message>
    <message>
        <source>This photo cannot be used. Take it again.</source>
        <translation>Deze foto is niet bruikbaar. Maak een nieuwe.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are open</source>
        <translation>
            <numerusform>%n vraag staat open</numerusform>
            <numerusform>%n vragen staan open</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it again, or tick that no better one can be had.</source>
        <translation>Maak een nieuwe, of vink aan dat het niet beter kan.</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Photo of the person</source>
        <translation>Foto van de persoon</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Foto&apos;s (%1)</translation>
    </message>
    <message>
        <source>No camera is set on this machine. Choose a file.</source>
        <translation>Op deze computer is geen camera ingesteld. Kies een bestand.</translation>
    </message>
    <message>
        <source>Take the photo with the camera&apos;s own program, then fetch it here.</source>
        <translation>Maak de foto met het programma van de camera en haal haar hier op.</translation>
    </message>
    <message>
        <source>The camera opens…</source>
        <translation>De camera gaat open…</translation>
    </message>
    <message>
        <source>Take again (P)</source>
        <translation>Opnieuw maken (P)</translation>
    </message>
    <message>
        <source>Take the photo (P)</source>
        <translation>Foto maken (P)</translation>
    </message>
    <message>
        <source>From a file… (F)</source>
        <translation>Uit een bestand… (F)</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Walk along the trays in this order; each card stands once.</source>
        <translation>Loop in deze volgorde langs de laden; elke pas staat er één keer.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>Set all aside</source>
        <translation>Alles apart leggen</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Lijst printen</translation>
    </message>
    <message>
        <source>Cards to fetch</source>
        <translation>Op te halen passen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Naam erop</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Cards to fetch: %1</source>
        <translation>Op te halen passen: %1</translation>
    </message>
    <message>
        <source>Cards set aside: %1.</source>
        <translation>Passen apart gelegd: %1.</translation>
    </message>
    <message>
        <source>No visit and no hall of this day needs a card that lies here.</source>
        <translation>Geen bezoek en geen hal heeft op deze dag een pas nodig die hier ligt.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>niets vrij</translation>
    </message>
</context>
<context>
    <name>PlacesBox</name>
    <message>
        <source>Without network: %1, package %2</source>
        <translation>Zonder netwerk: %1, pakket %2</translation>
    </message>
    <message>
        <source>In the hall: %1, package %2</source>
        <translation>In de hal: %1, pakket %2</translation>
    </message>
    <message>
        <source>This computer&apos;s own office</source>
        <translation>Het eigen kantoor van deze computer</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Numbers as in the list. Ring: nothing is free. Cross: not possible. Diamond: the postcode.</source>
        <translation>Nummers zoals in de lijst. Ring: niets vrij. Kruis: kan niet. Ruit: de postcode.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>niets vrij</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>usually %1 min waiting</source>
        <translation>meestal %1 min wachten</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>New hours…</source>
        <translation>Nieuwe tijden…</translation>
    </message>
    <message>
        <source>No opening hours yet. Press New hours to open this location.</source>
        <translation>Nog geen openingstijden. Druk op Nieuwe tijden om deze locatie te openen.</translation>
    </message>
    <message>
        <source>New closure…</source>
        <translation>Nieuwe sluiting…</translation>
    </message>
    <message>
        <source>Nothing is closed. Press New closure to close.</source>
        <translation>Er is niets gesloten. Druk op Nieuwe sluiting om te sluiten.</translation>
    </message>
    <message>
        <source>New line…</source>
        <translation>Nieuwe regel…</translation>
    </message>
    <message>
        <source>No staff is planned: the desks of the opening hours count.</source>
        <translation>Er is geen personeel gepland: de balies van de openingstijden tellen.</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>Nieuwe balie…</translation>
    </message>
    <message>
        <source>No desks yet. Press New desk.</source>
        <translation>Nog geen balies. Druk op Nieuwe balie.</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Nieuwe dienst…</translation>
    </message>
    <message>
        <source>Nothing is offered here. Press New service.</source>
        <translation>Hier is nog geen dienst. Druk op Nieuwe dienst.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feestdagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Each further</source>
        <translation>Elke volgende</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Aangeboden</translation>
    </message>
    <message>
        <source>What it &amp;needs…</source>
        <translation>Wat is er &amp;nodig…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nodig</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Open for invitations</source>
        <translation>Openen voor uitnodigingen</translation>
    </message>
    <message>
        <source>Cut off answers</source>
        <translation>Antwoorden afsluiten</translation>
    </message>
    <message>
        <source>Begin the day</source>
        <translation>De dag beginnen</translation>
    </message>
    <message>
        <source>Call the day off…</source>
        <translation>Dag afgelasten…</translation>
    </message>
    <message>
        <source>Why? It stays in the history of the day.</source>
        <translation>Waarom? Het blijft in de geschiedenis van de dag staan.</translation>
    </message>
    <message>
        <source>%1 places, %2 people expected.</source>
        <translation>%1 plaatsen, %2 mensen verwacht.</translation>
    </message>
    <message>
        <source>Plan the day, save it, and open it for invitations when it is complete.</source>
        <translation>Plan de dag, sla haar op, en open haar voor uitnodigingen als zij compleet is.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Hal</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>D&amp;oors open</source>
        <translation>Deuren &amp;open</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>People inside at &amp;most</source>
        <translation>Mensen binnen hoog&amp;stens</translation>
    </message>
    <message>
        <source>&amp;Invite from</source>
        <translation>Uitnodigen vana&amp;f</translation>
    </message>
    <message>
        <source>Answers &amp;until</source>
        <translation>Antwoorden &amp;tot</translation>
    </message>
    <message>
        <source>at</source>
        <translation>om</translation>
    </message>
    <message>
        <source>Normal des&amp;ks from</source>
        <translation>Gewone lo&amp;ketten vanaf</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>&amp;Transport leaves on</source>
        <translation>Transport &amp;vertrekt op</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>Koe&amp;rier</translation>
    </message>
    <message>
        <source>&amp;Rehearsal on</source>
        <translation>&amp;Proef op</translation>
    </message>
    <message>
        <source>Note on in&amp;vitations</source>
        <translation>Tekst op &amp;uitnodigingen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Guests a quarter</source>
        <translation>Gasten per kwartier</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Uren toevoegen</translation>
    </message>
    <message>
        <source>Take away hours</source>
        <translation>Uren weghalen</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Instelling toevoegen</translation>
    </message>
    <message>
        <source>Take away institution</source>
        <translation>Instelling weghalen</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan opslaan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>What is asked, and what falls away</source>
        <translation>Wat nodig is en wat vervalt</translation>
    </message>
    <message>
        <source>Visits that are left</source>
        <translation>Bezoeken die overblijven</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>No visit is left: nobody has to come.</source>
        <translation>Er blijft geen bezoek over: niemand hoeft te komen.</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Welk plan</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Add a person. For a family add everybody: they are planned together.</source>
        <translation>Voeg een persoon toe. Voeg bij een gezin iedereen toe: zij worden samen gepland.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are booked.</source>
        <translation>
            <numerusform>%n bezoek is geboekt.</numerusform>
            <numerusform>%n bezoeken zijn geboekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n savings are noted.</source>
        <translation>
            <numerusform>%n besparing is genoteerd.</numerusform>
            <numerusform>%n besparingen zijn genoteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Omdat</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>geen plaats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>{made} of {asked} visits are left · {km} km by road · {hours} hours in all</source>
        <translation>{made} van {asked} bezoeken over · {km} km over de weg · {hours} uur in totaal</translation>
    </message>
    <message>
        <source>Note that nothing is booked now</source>
        <translation>Noteren dat er nu niets geboekt wordt</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>%n bezoek boeken</numerusform>
            <numerusform>%n bezoeken boeken</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is written into the history of the day.</source>
        <translation>Wat u hier wijzigt, komt in de geschiedenis van de dag te staan.</translation>
    </message>
    <message>
        <source>This day has ended. Copy it to plan another one like it.</source>
        <translation>Deze dag is voorbij. Kopieer de dag om er zo nog een te plannen.</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Meestal wachten</translation>
    </message>
    <message>
        <source>Beginning work</source>
        <translation>Beginnen met werken</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>%1, every %2 weeks</source>
        <translation>%1, elke %2 weken</translation>
    </message>
    <message>
        <source>first %1 of the month</source>
        <translation>eerste %1 van de maand</translation>
    </message>
    <message>
        <source>second %1 of the month</source>
        <translation>tweede %1 van de maand</translation>
    </message>
    <message>
        <source>third %1 of the month</source>
        <translation>derde %1 van de maand</translation>
    </message>
    <message>
        <source>fourth %1 of the month</source>
        <translation>vierde %1 van de maand</translation>
    </message>
    <message>
        <source>fifth %1 of the month</source>
        <translation>vijfde %1 van de maand</translation>
    </message>
    <message>
        <source>last %1 of the month</source>
        <translation>laatste %1 van de maand</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>hele dagen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2, %3 desks</source>
        <translation>%1 %2, %3 balies</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 people</source>
        <translation>%1 %2, %3 mensen</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Balie %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>gesloten: %1</translation>
    </message>
    <message>
        <source>school holiday: %1</source>
        <translation>schoolvakantie: %1</translation>
    </message>
    <message>
        <source>school holidays not known</source>
        <translation>schoolvakanties niet bekend</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>hele land</translation>
    </message>
    <message>
        <source>desk of the service</source>
        <translation>loket van de dienst</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expatcentrum</translation>
    </message>
    <message>
        <source>university or hall for a day</source>
        <translation>universiteit of zaal voor een dag</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biometrie</translation>
    </message>
    <message>
        <source>chip reader</source>
        <translation>chiplezer</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>openingstijden</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>sluiting</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personeel</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>balie</translation>
    </message>
    <message>
        <source>service</source>
        <translation>dienst</translation>
    </message>
    <message>
        <source>location</source>
        <translation>locatie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Afzeggen</translation>
    </message>
    <message>
        <source>too few desks</source>
        <translation>te weinig balies</translation>
    </message>
    <message>
        <source>service not offered</source>
        <translation>dienst vervallen</translation>
    </message>
    <message>
        <source>autumn holiday</source>
        <translation>herfstvakantie</translation>
    </message>
    <message>
        <source>Christmas holiday</source>
        <translation>kerstvakantie</translation>
    </message>
    <message>
        <source>spring holiday</source>
        <translation>voorjaarsvakantie</translation>
    </message>
    <message>
        <source>May holiday</source>
        <translation>meivakantie</translation>
    </message>
    <message>
        <source>summer holiday</source>
        <translation>zomervakantie</translation>
    </message>
    <message>
        <source>north</source>
        <translation>noord</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>midden</translation>
    </message>
    <message>
        <source>south</source>
        <translation>zuid</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>loket</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>ringleiding</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>aparte ruimte</translation>
    </message>
    <message>
        <source>fingerprint scanner</source>
        <translation>vingerafdrukscanner</translation>
    </message>
    <message>
        <source>low desk, to sit at</source>
        <translation>lage balie, om aan te zitten</translation>
    </message>
    <message>
        <source>room for a wheelchair</source>
        <translation>ruimte voor een rolstoel</translation>
    </message>
    <message>
        <source>no desk can do it</source>
        <translation>geen balie kan dit</translation>
    </message>
</context>
<context>
    <name>PlanningView</name>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Week; Ctrl+2 opening hours, and so on</source>
        <translation>Week; Ctrl+2 openingstijden, enzovoort</translation>
    </message>
    <message>
        <source>Week before; Ctrl+Right the next one</source>
        <translation>Vorige week; Ctrl+Rechts de volgende</translation>
    </message>
    <message>
        <source>Look at the effect; once there: apply</source>
        <translation>Bekijk het gevolg; daar: uitvoeren</translation>
    </message>
    <message>
        <source>New line in the list</source>
        <translation>Nieuwe regel in de lijst</translation>
    </message>
    <message>
        <source>End the line of the list</source>
        <translation>De regel beëindigen</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Een stap terug</translation>
    </message>
    <message>
        <source>Somebody booked or cancelled meanwhile. Nothing was written. Your decisions are kept; look at those that are open.</source>
        <translation>Intussen heeft iemand geboekt of afgezegd. Er is niets vastgelegd. Uw beslissingen zijn bewaard; kijk naar wat nog open is.</translation>
    </message>
    <message>
        <source>Done. Days laid out anew: %1. Moved: %2, called off: %3, kept: %4.</source>
        <translation>Klaar. Dagen opnieuw ingedeeld: %1. Verplaatst: %2, afgezegd: %3, gehouden: %4.</translation>
    </message>
    <message>
        <source>The letters are in the outbox.</source>
        <translation>De brieven liggen klaar voor verzending.</translation>
    </message>
    <message>
        <source>%1 was added. Give it services and opening hours next.</source>
        <translation>%1 is toegevoegd. Geef nu diensten en openingstijden op.</translation>
    </message>
    <message>
        <source>%1: what it needs is written.</source>
        <translation>%1: wat er nodig is, is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>&amp;First Monday</source>
        <translation>&amp;Eerste maandag</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Weken</translation>
    </message>
    <message>
        <source>Seconds to &amp;search</source>
        <translation>&amp;Seconden zoeken</translation>
    </message>
    <message>
        <source>Look at the effect here…</source>
        <translation>Bekijk het effect hier…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>No plan was looked for yet. Press the button above.</source>
        <translation>Er is nog geen voorstel gezocht. Druk op de knop hierboven.</translation>
    </message>
    <message>
        <source>Locations under the chosen plan</source>
        <translation>Locaties onder het gekozen voorstel</translation>
    </message>
    <message>
        <source>Choose a plan above.</source>
        <translation>Kies hierboven een voorstel.</translation>
    </message>
    <message>
        <source>Who works here in a week</source>
        <translation>Wie hier in een week werkt</translation>
    </message>
    <message>
        <source>The present plan stays as it is in Planning.</source>
        <translation>De huidige planning blijft zoals zij in Planning staat.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoekt…</translation>
    </message>
    <message>
        <source>Look for a better week</source>
        <translation>Zoek een betere week</translation>
    </message>
    <message>
        <source>A week that holds for some weeks: who works where when, within contracts, travel limits, desks and the hours that may open. Nothing is written before you looked at it in Planning.</source>
        <translation>Een week die enkele weken geldt: wie waar wanneer werkt, binnen contracten, reisgrenzen, balies en de uren die open mogen. Er wordt niets vastgelegd voordat u het in Planning bekeek.</translation>
    </message>
    <message>
        <source>%1 to %2. Waiting counts the days from asking to the visit.</source>
        <translation>%1 tot en met %2. Wachten telt de dagen van de vraag tot het bezoek.</translation>
    </message>
    <message>
        <source>The solver is not installed on this computer: the plain plan alone.</source>
        <translation>De oplosser is op deze computer niet geïnstalleerd: alleen het eenvoudige voorstel.</translation>
    </message>
    <message>
        <source>The solver found nothing in that time. Give it more seconds.</source>
        <translation>De oplosser vond in die tijd niets. Geef hem meer seconden.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Balie-uren</translation>
    </message>
    <message>
        <source>Duties elsewhere</source>
        <translation>Diensten elders</translation>
    </message>
    <message>
        <source>Hard rules</source>
        <translation>Harde regels</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Wait in days</source>
        <translation>Wachten in dagen</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>Erbij / eraf</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>People (visiting)</source>
        <translation>Mensen (van elders)</translation>
    </message>
    <message>
        <source>Locations, now → then</source>
        <translation>Locaties, nu → straks</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>De week</translation>
    </message>
    <message>
        <source>not judged: it names nobody</source>
        <translation>niet beoordeeld: noemt niemand</translation>
    </message>
    <message>
        <source>none broken</source>
        <translation>geen gebroken</translation>
    </message>
    <message>
        <source>best within %1 %</source>
        <translation>beste op %1 % na</translation>
    </message>
    <message>
        <source>%1 duties a week from elsewhere, %2 of people from here elsewhere</source>
        <translation>%1 diensten per week van elders, %2 van mensen van hier elders</translation>
    </message>
    <message>
        <source>Nine in ten wait at most %1 days</source>
        <translation>Negen van de tien wachten hoogstens %1 dagen</translation>
    </message>
    <message>
        <source>Write a date, such as 05-10-2026.</source>
        <translation>Schrijf een datum, zoals 05-10-2026.</translation>
    </message>
    <message>
        <source>Average wait, days</source>
        <translation>Wachten gemiddeld, dagen</translation>
    </message>
    <message>
        <source>Half at most, days</source>
        <translation>Helft hoogstens, dagen</translation>
    </message>
    <message>
        <source>Nine in ten at most, days</source>
        <translation>9 van 10 hoogstens, dagen</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Passport of today: PACE, chip authentication</source>
        <translation>Paspoort van nu: PACE, chipauthenticatie</translation>
    </message>
    <message>
        <source>Old passport: BAC, active authentication</source>
        <translation>Oud paspoort: BAC, actieve authenticatie</translation>
    </message>
    <message>
        <source>Old passport: BAC, chip authentication</source>
        <translation>Oud paspoort: BAC, chipauthenticatie</translation>
    </message>
    <message>
        <source>Passport that opens by PACE only</source>
        <translation>Paspoort dat alleen met PACE opengaat</translation>
    </message>
    <message>
        <source>Passport: PACE with 3DES</source>
        <translation>Paspoort: PACE met 3DES</translation>
    </message>
    <message>
        <source>Passport: PACE with AES-192</source>
        <translation>Paspoort: PACE met AES-192</translation>
    </message>
    <message>
        <source>Passport: PACE by whole numbers (DH)</source>
        <translation>Paspoort: PACE met gehele getallen (DH)</translation>
    </message>
    <message>
        <source>Passport: PACE by DH with 3DES</source>
        <translation>Paspoort: PACE met DH en 3DES</translation>
    </message>
    <message>
        <source>Passport: integrated mapping</source>
        <translation>Paspoort: ingebouwde afbeelding</translation>
    </message>
    <message>
        <source>Passport: integrated mapping, AES-256</source>
        <translation>Paspoort: ingebouwde afbeelding, AES-256</translation>
    </message>
    <message>
        <source>Passport: integrated mapping, 3DES</source>
        <translation>Paspoort: ingebouwde afbeelding, 3DES</translation>
    </message>
    <message>
        <source>Passport: integrated mapping by DH</source>
        <translation>Paspoort: ingebouwde afbeelding met DH</translation>
    </message>
    <message>
        <source>Passport that proves its chip while opening</source>
        <translation>Paspoort dat bij het openen zijn chip bewijst</translation>
    </message>
    <message>
        <source>The same with AES-256</source>
        <translation>Hetzelfde met AES-256</translation>
    </message>
    <message>
        <source>Passport: active authentication, ECDSA</source>
        <translation>Paspoort: actieve authenticatie, ECDSA</translation>
    </message>
    <message>
        <source>Passport: active authentication, RSA</source>
        <translation>Paspoort: actieve authenticatie, RSA</translation>
    </message>
    <message>
        <source>Passport with two chip keys</source>
        <translation>Paspoort met twee chipsleutels</translation>
    </message>
    <message>
        <source>Passport without protection against copies</source>
        <translation>Paspoort zonder bescherming tegen kopiëren</translation>
    </message>
    <message>
        <source>Old passport without protection against copies</source>
        <translation>Oud paspoort zonder bescherming tegen kopiëren</translation>
    </message>
    <message>
        <source>Passport signed with RSA-PSS</source>
        <translation>Paspoort getekend met RSA-PSS</translation>
    </message>
    <message>
        <source>Passport signed on brainpoolP512r1</source>
        <translation>Paspoort getekend op brainpoolP512r1</translation>
    </message>
    <message>
        <source>Passport whose state&apos;s certificate ran out since: still good</source>
        <translation>Paspoort waarvan het landencertificaat sindsdien verliep: nog goed</translation>
    </message>
    <message>
        <source>Passport that gives short answers</source>
        <translation>Paspoort dat korte antwoorden geeft</translation>
    </message>
    <message>
        <source>Passport with a large photo</source>
        <translation>Paspoort met een grote foto</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Verblijfspas</translation>
    </message>
    <message>
        <source>Residence card with a long number</source>
        <translation>Verblijfspas met een lang nummer</translation>
    </message>
    <message>
        <source>Old residence card: BAC</source>
        <translation>Oude verblijfspas: BAC</translation>
    </message>
    <message>
        <source>Photo replaced after signing</source>
        <translation>Foto vervangen na het tekenen</translation>
    </message>
    <message>
        <source>Name replaced after signing</source>
        <translation>Naam vervangen na het tekenen</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Verkeerde handtekening</translation>
    </message>
    <message>
        <source>Signer on no list</source>
        <translation>Ondertekenaar op geen lijst</translation>
    </message>
    <message>
        <source>Forged signer</source>
        <translation>Valse ondertekenaar</translation>
    </message>
    <message>
        <source>Signer that had expired</source>
        <translation>Verlopen ondertekenaar</translation>
    </message>
    <message>
        <source>Signer that was withdrawn</source>
        <translation>Ingetrokken ondertekenaar</translation>
    </message>
    <message>
        <source>Copied chip, without its key</source>
        <translation>Gekopieerde chip, zonder de sleutel</translation>
    </message>
    <message>
        <source>Copied chip, with another key</source>
        <translation>Gekopieerde chip, met een andere sleutel</translation>
    </message>
    <message>
        <source>Copied old chip, without its key</source>
        <translation>Gekopieerde oude chip, zonder de sleutel</translation>
    </message>
    <message>
        <source>Copied old chip, with another key</source>
        <translation>Gekopieerde oude chip, met een andere sleutel</translation>
    </message>
    <message>
        <source>Copied chip, ECDSA, with another key</source>
        <translation>Gekopieerde chip, ECDSA, met een andere sleutel</translation>
    </message>
    <message>
        <source>Copied chip that should prove itself</source>
        <translation>Gekopieerde chip die zich moet bewijzen</translation>
    </message>
    <message>
        <source>Chip of another page: the name differs</source>
        <translation>Chip van een andere bladzijde: de naam verschilt</translation>
    </message>
    <message>
        <source>Photo file damaged</source>
        <translation>Fotobestand beschadigd</translation>
    </message>
    <message>
        <source>Photo signed, but torn</source>
        <translation>Foto getekend, maar kapot</translation>
    </message>
    <message>
        <source>No photo on the chip</source>
        <translation>Geen foto op de chip</translation>
    </message>
    <message>
        <source>Lines on the chip damaged</source>
        <translation>Regels op de chip beschadigd</translation>
    </message>
    <message>
        <source>Slow chip</source>
        <translation>Trage chip</translation>
    </message>
    <message>
        <source>Document pulled out while it is read</source>
        <translation>Document weggehaald tijdens het lezen</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice: lay a document</source>
        <translation>Oefenen: een document neerleggen</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefenen</translation>
    </message>
    <message>
        <source>These documents are made up. They prove nothing about anybody.</source>
        <translation>Deze documenten zijn verzonnen. Ze bewijzen over niemand iets.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Documents for practice</source>
        <translation>Documenten om te oefenen</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>er is iets mis</translation>
    </message>
    <message>
        <source>Of &amp;somebody else than the person of this visit</source>
        <translation>Van &amp;iemand anders dan de persoon van dit bezoek</translation>
    </message>
    <message>
        <source>Lay it down</source>
        <translation>Neerleggen</translation>
    </message>
    <message>
        <source>Take away what lies there</source>
        <translation>Weghalen wat er ligt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PreflightView</name>
    <message>
        <source>Look ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Mensen die verwacht worden</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>Op deze dag wordt niemand verwacht.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag eerder</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Dag later</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verzetten…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Afzeggen…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Card lies</source>
        <translation>Pas ligt</translation>
    </message>
    <message>
        <source>Best remedy</source>
        <translation>Beste oplossing</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n verwacht</numerusform>
            <numerusform>%n verwacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something to do for %n</source>
        <translation>
            <numerusform>voor %n iets te doen</numerusform>
            <numerusform>voor %n iets te doen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} to {place}, {when}? That is where the card lies.</source>
        <translation>{name} verzetten naar {place}, {when}? Daar ligt de pas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verzetten</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Afzeggen</translation>
    </message>
    <message>
        <source>Call off the visit of {name}? A letter about it is made.</source>
        <translation>Het bezoek van {name} afzeggen? Er komt een brief over.</translation>
    </message>
    <message>
        <source>It is settled for {name}.</source>
        <translation>Het is geregeld voor {name}.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Send message…</source>
        <translation>Bericht sturen…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeld</translation>
    </message>
    <message numerus="yes">
        <source>Send message to %n…</source>
        <translation>
            <numerusform>Bericht sturen aan %n…</numerusform>
            <numerusform>Bericht sturen aan %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {name} that the visit is not needed? Its time is given back.</source>
        <translation>{name} laten weten dat het bezoek niet nodig is? De tijd wordt teruggegeven.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Bericht sturen</translation>
    </message>
    <message>
        <source>Send and give back</source>
        <translation>Sturen en teruggeven</translation>
    </message>
    <message>
        <source>Tell {name} to call before coming? The visit stays. {what}</source>
        <translation>{name} vragen om eerst te bellen? De afspraak blijft staan. {what}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sturen</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people that they would come in vain? Their visits stay.</source>
        <translation>
            <numerusform>%n persoon laten weten dat de komst voor niets is? De afspraak blijft staan.</numerusform>
            <numerusform>%n personen laten weten dat hun komst voor niets is? De afspraken blijven staan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are told.</source>
        <translation>
            <numerusform>%n persoon krijgt bericht.</numerusform>
            <numerusform>%n personen krijgen bericht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What the change does</source>
        <translation>Wat de wijziging doet</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>Dagen die veranderen</translation>
    </message>
    <message>
        <source>People without a place</source>
        <translation>Mensen zonder plaats</translation>
    </message>
    <message>
        <source>No day that can be booked changes.</source>
        <translation>Er verandert geen dag die te boeken is.</translation>
    </message>
    <message>
        <source>Everybody who is booked keeps their place.</source>
        <translation>Iedereen met een afspraak houdt zijn plaats.</translation>
    </message>
    <message>
        <source>Move all to the nearest time</source>
        <translation>Allen naar de dichtstbijzijnde tijd</translation>
    </message>
    <message>
        <source>Call all off</source>
        <translation>Allen afzeggen</translation>
    </message>
    <message>
        <source>Keep all…</source>
        <translation>Allen houden…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Desks, now → then</source>
        <translation>Balies, nu → straks</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Geboekt op</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Allen houden</translation>
    </message>
    <message>
        <source>They come at their time although there is no place for them.</source>
        <translation>Zij komen op hun tijd, hoewel er geen plaats is.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uitvoeren</translation>
    </message>
    <message numerus="yes">
        <source>People to decide on: %n</source>
        <translation>
            <numerusform>Nog te beslissen: %n persoon</numerusform>
            <numerusform>Nog te beslissen: %n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days that change: %n</source>
        <translation>
            <numerusform>%n dag verandert</numerusform>
            <numerusform>%n dagen veranderen</numerusform>
        </translation>
    </message>
    <message>
        <source>desk hours: %1 → %2</source>
        <translation>balie-uren: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>people without a place: %n</source>
        <translation>
            <numerusform>%n persoon zonder plaats</numerusform>
            <numerusform>%n personen zonder plaats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resting places that go: %n</source>
        <translation>
            <numerusform>%n rustende plaats vervalt</numerusform>
            <numerusform>%n rustende plaatsen vervallen</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>onbeslist</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>naar %1, %2</translation>
    </message>
    <message>
        <source>reason needed</source>
        <translation>reden nodig</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>houden: %1</translation>
    </message>
    <message>
        <source>%1 moved, %2 called off, %3 kept</source>
        <translation>%1 verplaatst, %2 afgezegd, %3 gehouden</translation>
    </message>
    <message>
        <source>The new groups and region count for new bookings: who is booked already stays booked.</source>
        <translation>De nieuwe groepen en regio gelden voor nieuwe afspraken: wie al een afspraak heeft, houdt die.</translation>
    </message>
</context>
<context>
    <name>PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>Voorrang</translation>
    </message>
    <message>
        <source>Why does {who} go first?</source>
        <translation>Waarom gaat {who} voor?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Geen voorrang</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>Vanaf leeftijd</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Vingerafdrukken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Counts if it was taken</source>
        <translation>Telt als het is afgenomen</translation>
    </message>
    <message>
        <source>For a first document, whatever its age, if it was taken</source>
        <translation>Voor een eerste document, hoe oud ook, als het is afgenomen</translation>
    </message>
    <message>
        <source>Not said whether it counts if it was taken</source>
        <translation>Niet gezegd of het telt als het is afgenomen</translation>
    </message>
    <message>
        <source>Children under one year</source>
        <translation>Kinderen jonger dan een jaar</translation>
    </message>
    <message>
        <source>Source for this document</source>
        <translation>Bron voor dit document</translation>
    </message>
</context>
<context>
    <name>PutAwayPage</name>
    <message>
        <source>Scan a card, then the tray or the position where you lay it; Enter lays it where the list says. The list goes along the trays once.</source>
        <translation>Scan een pas en dan de lade of de positie waar u hem legt; met Enter ligt hij waar de lijst het zegt. De lijst loopt één keer langs de laden.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>&amp;Place: scan or type</source>
        <translation>&amp;Plaats: scan of typ</translation>
    </message>
    <message>
        <source>Lay it there</source>
        <translation>Leg hem daar</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Lijst printen</translation>
    </message>
    <message>
        <source>Cards to put away</source>
        <translation>Op te bergen passen</translation>
    </message>
    <message>
        <source>Every card that lies here has its place. New ones come in under Receive.</source>
        <translation>Elke pas die hier ligt heeft zijn plaats. Nieuwe komen binnen onder Ontvangen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Naam erop</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>To be put away: %1.</source>
        <translation>Nog op te bergen: %1.</translation>
    </message>
    <message>
        <source>No place is free for: %1. Add a tray under Trays.</source>
        <translation>Geen plaats vrij voor: %1. Voeg een lade toe onder Laden.</translation>
    </message>
    <message>
        <source>%1: lay it in %2, then scan the place or press Enter.</source>
        <translation>%1: leg hem in %2 en scan dan de plaats, of druk op Enter.</translation>
    </message>
    <message>
        <source>%1: no place is free. Scan where you lay it.</source>
        <translation>%1: er is geen plaats vrij. Scan waar u hem legt.</translation>
    </message>
    <message>
        <source>This card is not on the list.</source>
        <translation>Deze pas staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Scan the card first.</source>
        <translation>Scan eerst de pas.</translation>
    </message>
    <message>
        <source>No tray here has this label.</source>
        <translation>Geen lade hier heeft dit label.</translation>
    </message>
    <message>
        <source>%1 lies in %2.</source>
        <translation>%1 ligt in %2.</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>geen plaats vrij</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>No quality program is set here: pose and eyes are yours to judge.</source>
        <translation>Hier is geen kwaliteitsprogramma ingesteld: houding en ogen beoordeelt u zelf.</translation>
    </message>
    <message>
        <source>The quality program gave no answer.</source>
        <translation>Het kwaliteitsprogramma gaf geen antwoord.</translation>
    </message>
    <message>
        <source>Hint of the quality program, lowest of 100: %1</source>
        <translation>Hint van het kwaliteitsprogramma, laagste van 100: %1</translation>
    </message>
    <message>
        <source>Size, light and sharpness are good</source>
        <translation>Formaat, licht en scherpte zijn goed</translation>
    </message>
    <message>
        <source>This photo cannot be used: take it again</source>
        <translation>Deze foto is niet bruikbaar: maak een nieuwe</translation>
    </message>
    <message>
        <source>This photo is poor: take it again if you can</source>
        <translation>Deze foto is slecht: maak zo mogelijk een nieuwe</translation>
    </message>
    <message numerus="yes">
        <source>%n measures to look at</source>
        <translation>
            <numerusform>%n meting om te bekijken</numerusform>
            <numerusform>%n metingen om te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>hoort %1 te zijn</translation>
    </message>
    <message>
        <source>&amp;Measures and sources</source>
        <translation>&amp;Metingen en bronnen</translation>
    </message>
</context>
<context>
    <name>QuarterChart</name>
    <message>
        <source>Invited %1, came %2, handed out %3.</source>
        <translation>Uitgenodigd %1, gekomen %2, uitgereikt %3.</translation>
    </message>
    <message>
        <source>The day by quarters of an hour</source>
        <translation>De dag per kwartier</translation>
    </message>
    <message>
        <source>told to come</source>
        <translation>uitgenodigd</translation>
    </message>
    <message>
        <source>came</source>
        <translation>gekomen</translation>
    </message>
    <message>
        <source>has the card</source>
        <translation>heeft de pas</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>You judge</source>
        <translation>U beoordeelt</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>called</source>
        <translation>opgeroepen</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>aan het loket</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkeerd</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet gekomen</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>overgedragen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>kan niet lang staan</translation>
    </message>
    <message>
        <source>with small children</source>
        <translation>met kleine kinderen</translation>
    </message>
    <message>
        <source>delayed by us</source>
        <translation>door ons vertraagd</translation>
    </message>
    <message>
        <source>comes back to us</source>
        <translation>komt bij ons terug</translation>
    </message>
    <message>
        <source>travels today</source>
        <translation>reist vandaag</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>een andere reden</translation>
    </message>
    <message>
        <source>card lies here</source>
        <translation>pas ligt hier</translation>
    </message>
    <message>
        <source>card lies elsewhere</source>
        <translation>pas ligt ergens anders</translation>
    </message>
    <message>
        <source>card is on its way</source>
        <translation>pas is onderweg</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>nog geen pas</translation>
    </message>
    <message>
        <source>card was handed out</source>
        <translation>pas is al uitgereikt</translation>
    </message>
    <message>
        <source>card cannot be handed out</source>
        <translation>pas kan niet worden uitgereikt</translation>
    </message>
    <message>
        <source>visit is not needed</source>
        <translation>bezoek is niet nodig</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>niets te controleren</translation>
    </message>
    <message>
        <source>move to a later day</source>
        <translation>verzetten naar een latere dag</translation>
    </message>
    <message>
        <source>move to where the card lies</source>
        <translation>verzetten naar waar de pas ligt</translation>
    </message>
    <message>
        <source>call off</source>
        <translation>afzeggen</translation>
    </message>
    <message>
        <source>look at the card</source>
        <translation>naar de pas kijken</translation>
    </message>
    <message>
        <source>is finished at this desk</source>
        <translation>wordt hier afgehandeld</translation>
    </message>
    <message>
        <source>was sent to this desk</source>
        <translation>was naar dit loket gestuurd</translation>
    </message>
    <message>
        <source>no other desk can do this</source>
        <translation>geen ander loket kan dit</translation>
    </message>
    <message>
        <source>waits longer</source>
        <translation>wacht langer</translation>
    </message>
    <message>
        <source>The card is not here yet.</source>
        <translation>De pas ligt hier nog niet.</translation>
    </message>
    <message>
        <source>The card lies elsewhere.</source>
        <translation>De pas ligt ergens anders.</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>een bericht sturen</translation>
    </message>
    <message>
        <source>say that it is not needed</source>
        <translation>zeggen dat het niet nodig is</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Nog</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>goes to {name}</source>
        <translation>gaat naar {name}</translation>
    </message>
    <message>
        <source>first: {why}</source>
        <translation>voorrang: {why}</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>%n keer opgeroepen</numerusform>
            <numerusform>%n keer opgeroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>no desk for this</source>
        <translation>geen loket hiervoor</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>zo meteen</translation>
    </message>
    <message numerus="yes">
        <source>± %n min</source>
        <translation>
            <numerusform>± %n min</numerusform>
            <numerusform>± %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>{least}-{most} min</source>
        <translation>{least}-{most} min</translation>
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not on file)</source>
        <translation>{name} (niet in het bestand)</translation>
    </message>
</context>
<context>
    <name>QueueDetours</name>
    <message>
        <source>Park</source>
        <translation>Parkeren</translation>
    </message>
    <message>
        <source>Where does {who} wait?</source>
        <translation>Waar wacht {who}?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last step of {ticket} {name}?</source>
        <translation>De laatste stap van {ticket} {name} ongedaan maken?</translation>
    </message>
    <message>
        <source>It is noted for each person.</source>
        <translation>Het is per persoon genoteerd.</translation>
    </message>
    <message>
        <source>{who} is found on file.</source>
        <translation>{who} is gevonden in het bestand.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Check in by code</source>
        <translation>Aanmelden met code</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Volgende oproepen</translation>
    </message>
    <message>
        <source>Serve, or open the visit at my desk</source>
        <translation>Helpen, of het bezoek aan mijn loket openen</translation>
    </message>
    <message>
        <source>Call, serve or open the selected person</source>
        <translation>De gekozen persoon oproepen, helpen of openen</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check people in by scanning the code on their letter.</source>
        <translation>Niemand wacht. Meld mensen aan door de code op hun brief te scannen.</translation>
    </message>
    <message>
        <source>Check &amp;in by code or scan (F7)</source>
        <translation>&amp;Aanmelden met code of scan (F7)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Next: {ticket} {name}</source>
        <translation>Volgende: {ticket} {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n min</source>
        <translation>
            <numerusform>langste %n min</numerusform>
            <numerusform>langste %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wacht.</translation>
    </message>
    <message>
        <source>{ticket} {name} is still being served. Finish this visit?</source>
        <translation>{ticket} {name} is nog aan het loket. Dit bezoek afronden?</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Afronden en volgende oproepen</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Verder helpen</translation>
    </message>
    <message>
        <source>{ticket} is over.</source>
        <translation>{ticket} is afgerond.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Ongedaan maken…</translation>
    </message>
    <message>
        <source>{name} is in the queue already, with {ticket}.</source>
        <translation>{name} staat al in de wachtrij, met {ticket}.</translation>
    </message>
    <message>
        <source>{name} is checked in, with {ticket}.</source>
        <translation>{name} is aangemeld, met {ticket}.</translation>
    </message>
    <message>
        <source>There is no appointment here today for this person.</source>
        <translation>Deze persoon heeft hier vandaag geen afspraak.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Let somebody in without an appointment</source>
        <translation>Iemand zonder afspraak aanmelden</translation>
    </message>
    <message>
        <source>Without appointment… (F6)</source>
        <translation>Zonder afspraak… (F6)</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Toch aanmelden</translation>
    </message>
    <message>
        <source>Close a desk at a time, or keep it open</source>
        <translation>Een loket op een tijd sluiten, of open laten</translation>
    </message>
    <message>
        <source>Desks… (F5)</source>
        <translation>Loketten… (F5)</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Not ta&amp;ken because</source>
        <translation>Niet af&amp;genomen omdat</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Waarom het niet is afgenomen</translation>
    </message>
    <message>
        <source>– it is taken –</source>
        <translation>– wel afgenomen –</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Pasnummer</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Uitgereikt</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Oud document</translation>
    </message>
    <message>
        <source>Can be undone to</source>
        <translation>Ongedaan maken kan tot</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Bezoek afronden</translation>
    </message>
    <message>
        <source>Hand the card out first.</source>
        <translation>Reik eerst de pas uit.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>De handtekening ontbreekt.</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Handtekening vastleggen</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>The person signs for receipt (model M76).</source>
        <translation>De persoon tekent voor ontvangst (model M76).</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Op papier ondertekend</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Ontvangstbewijs afdrukken</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Ontvangstbewijs bewaren…</translation>
    </message>
    <message>
        <source>Clear signature</source>
        <translation>Handtekening wissen</translation>
    </message>
    <message>
        <source>Undo hand-out…</source>
        <translation>Uitreiking ongedaan maken…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Take in the maker&apos;s list, look at each seal, scan each card. What the list and the bags do not agree on becomes a case.</source>
        <translation>Neem de lijst van de maker in, bekijk elk zegel, scan elke pas. Elk verschil tussen lijst en zakken wordt een zaak.</translation>
    </message>
    <message>
        <source>&amp;Reference of the list</source>
        <translation>&amp;Kenmerk van de lijst</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>K&amp;oerier</translation>
    </message>
    <message>
        <source>Take in list…</source>
        <translation>Lijst innemen…</translation>
    </message>
    <message>
        <source>Consignments on their way to here</source>
        <translation>Zendingen onderweg naar hier</translation>
    </message>
    <message>
        <source>Nothing is on its way. Take in a list when the maker sends one.</source>
        <translation>Er is niets onderweg. Neem een lijst in als de maker er een stuurt.</translation>
    </message>
    <message>
        <source>Cards of this consignment</source>
        <translation>Passen van deze zending</translation>
    </message>
    <message>
        <source>Choose a consignment.</source>
        <translation>Kies een zending.</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Beschadigd</translation>
    </message>
    <message>
        <source>Seal is &amp;broken</source>
        <translation>Zegel is &amp;verbroken</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Neem</translation>
    </message>
    <message>
        <source>Counted by &amp;hand</source>
        <translation>Met de &amp;hand geteld</translation>
    </message>
    <message>
        <source>Close consignment</source>
        <translation>Zending sluiten</translation>
    </message>
    <message>
        <source>&amp;Seal of bag %1: scan or type</source>
        <translation>&amp;Zegel van zak %1: scan of typ</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Koerier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Zakken</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Zak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: look at the seal of bag %2. On the list: %3.</source>
        <translation>%1: bekijk het zegel van zak %2. Op de lijst: %3.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>geen nummer</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cards are here, %4 still to be scanned.</source>
        <translation>%1: %2 van %3 passen zijn hier, nog %4 te scannen.</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>The maker&apos;s list</source>
        <translation>De lijst van de maker</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.xml *.txt)</source>
        <translation>Lijsten (*.csv *.xlsx *.xml *.txt)</translation>
    </message>
    <message>
        <source>Cards not found: %1. They are missing from now on, each as a case.</source>
        <translation>Niet gevonden passen: %1. Zij zijn vanaf nu vermist, elk als een zaak.</translation>
    </message>
    <message>
        <source>Close with cards missing?</source>
        <translation>Sluiten terwijl er passen missen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Verder scannen</translation>
    </message>
    <message>
        <source>Cards announced: %1. Rows that wait under Files: %2.</source>
        <translation>Passen aangekondigd: %1. Rijen die wachten onder Bestanden: %2.</translation>
    </message>
    <message>
        <source>%1 is closed. Put the cards away under Stock.</source>
        <translation>%1 is gesloten. Berg de passen op onder Voorraad.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Refuse hand-out</source>
        <translation>Uitreiking weigeren</translation>
    </message>
    <message>
        <source>Nothing is handed out. Tell the person why, and what happens next.</source>
        <translation>Er wordt niets uitgereikt. Vertel de persoon waarom, en wat er nu gebeurt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation>Wat er &amp;nu gebeurt</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>O&amp;pmerking</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <source>Found in the list</source>
        <translation>Opgevallen in de lijst</translation>
    </message>
    <message>
        <source>All lines that can be read were taken in. Ask the sender about the rest.</source>
        <translation>Alle leesbare regels zijn ingelezen. Vraag de afzender naar de rest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keep as a file…</source>
        <translation>Als bestand bewaren…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In de lijst</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename tray</source>
        <translation>Lade hernoemen</translation>
    </message>
    <message>
        <source>What lies in the tray goes along. Put the new label on the tray before anybody scans it.</source>
        <translation>Wat in de lade ligt gaat mee. Plak het nieuwe label op de lade voordat iemand hem scant.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Label of the tray</source>
        <translation>&amp;Label van de lade</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Meenemen…</translation>
    </message>
    <message>
        <source>Monthly report…</source>
        <translation>Maandrapport…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere dagen</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>Day, month and year, such as 01-09-2026.</source>
        <translation>Dag, maand en jaar, zoals 01-09-2026.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag ligt vóór de eerste.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Write this report to a CSV file</source>
        <translation>Dit verslag in een CSV-bestand zetten</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerder ingelezen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Nothing was found: every row was taken in.</source>
        <translation>Geen bevindingen: elke rij is opgenomen.</translation>
    </message>
    <message>
        <source>No file was taken in yet. Choose a list of people or a consignment above.</source>
        <translation>Er is nog geen bestand ingelezen. Kies hierboven een lijst met personen of een zending.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rijen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 aangevuld</translation>
    </message>
    <message>
        <source>%1 on file already</source>
        <translation>%1 al geregistreerd</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 afgehandeld</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 aangehouden</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>afgehandeld</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>The arrow keys go through the list and the chart</source>
        <translation>De pijltjes gaan door de lijst en de grafiek</translation>
    </message>
    <message>
        <source>Show the cases of the chosen line</source>
        <translation>De gevallen van de gekozen regel tonen</translation>
    </message>
    <message>
        <source>Open the person of the chosen case</source>
        <translation>De persoon van het gekozen geval openen</translation>
    </message>
    <message>
        <source>Back from the cases to the figure</source>
        <translation>Van de gevallen terug naar het cijfer</translation>
    </message>
    <message>
        <source>Take the figure away: XLSX, CSV, PDF</source>
        <translation>Het cijfer meenemen: XLSX, CSV, PDF</translation>
    </message>
    <message>
        <source>Monthly report as PDF</source>
        <translation>Maandrapport als PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Take the figures away</source>
        <translation>De cijfers meenemen</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>RepresentativePage</name>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>the person is a minor</source>
        <translation>de persoon is minderjarig</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is aanwezig</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Toevoegen en verder</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Typ de naam.</translation>
    </message>
    <message>
        <source>Scan the next line of the document.</source>
        <translation>Scan de volgende regel van het document.</translation>
    </message>
    <message>
        <source>A card of a minor is handed out in the presence of a legal representative.</source>
        <translation>De pas van een minderjarige wordt uitgereikt in aanwezigheid van een wettelijk vertegenwoordiger.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relatie</translation>
    </message>
    <message>
        <source>Is the representative&apos;s document genuine?</source>
        <translation>Is het document van de vertegenwoordiger echt?</translation>
    </message>
    <message>
        <source>Is the person who is here the one on it?</source>
        <translation>Is degene die hier staat de persoon op dat document?</translation>
    </message>
    <message>
        <source>Is that the representative chosen above?</source>
        <translation>Is dat de vertegenwoordiger die hierboven is gekozen?</translation>
    </message>
    <message>
        <source>Not verified: take another representative, or refuse the hand-out.</source>
        <translation>Niet gecontroleerd: neem een andere vertegenwoordiger, of weiger de uitreiking.</translation>
    </message>
    <message>
        <source>Answer the three questions.</source>
        <translation>Beantwoord de drie vragen.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Look at the representative&apos;s document and note its number.</source>
        <translation>Bekijk het document van de vertegenwoordiger en noteer het nummer.</translation>
    </message>
    <message>
        <source>&amp;Document of the representative: scan it, or type its number</source>
        <translation>&amp;Document van de vertegenwoordiger: scan het, of typ het nummer</translation>
    </message>
    <message>
        <source>Compare name and photo as you do for the person.</source>
        <translation>Vergelijk naam en foto zoals u dat voor de persoon doet.</translation>
    </message>
</context>
<context>
    <name>RepresentativeView</name>
    <message>
        <source>Add a legal representative</source>
        <translation>Wettelijk vertegenwoordiger toevoegen</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Send card %1 back to the immigration service?</source>
        <translation>Pas %1 terugsturen naar de immigratiedienst?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message numerus="yes">
        <source>All %n cards on the shelf</source>
        <translation>
            <numerusform>De %n pas in de kast</numerusform>
            <numerusform>Alle %n passen in de kast</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the &amp;seal</source>
        <translation>Nummer van de &amp;zegel</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Koerier</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Not needed: photo and fingerprints on record can be used again</source>
        <translation>Niet nodig: de foto en vingerafdrukken die er zijn, kunnen weer worden gebruikt</translation>
    </message>
    <message>
        <source>Photo needed; fingerprints not needed</source>
        <translation>Foto nodig; vingerafdrukken niet nodig</translation>
    </message>
    <message>
        <source>Fingerprints needed; photo not needed</source>
        <translation>Vingerafdrukken nodig; foto niet nodig</translation>
    </message>
    <message>
        <source>Signature needed; photo and fingerprints not needed</source>
        <translation>Handtekening nodig; foto en vingerafdrukken niet nodig</translation>
    </message>
    <message>
        <source>Photo and fingerprints needed</source>
        <translation>Foto en vingerafdrukken nodig</translation>
    </message>
    <message>
        <source>No visit needed: the photo comes by post</source>
        <translation>Geen bezoek nodig: de foto komt met de post</translation>
    </message>
    <message>
        <source>Not known whether photo and prints are needed</source>
        <translation>Niet bekend of foto en vingerafdrukken nodig zijn</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>wordt niet afgenomen</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>met de post</translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>geen bezoek</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>fingerprints</source>
        <translation>vingerafdrukken</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>handtekening</translation>
    </message>
    <message>
        <source>photo, prints</source>
        <translation>foto, vingers</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>what was given before is still good</source>
        <translation>wat er is, is nog goed</translation>
    </message>
    <message>
        <source>given before the first document, at an embassy or in asylum</source>
        <translation>afgenomen vóór het eerste document, op een ambassade of bij asiel</translation>
    </message>
    <message>
        <source>nothing is on record</source>
        <translation>er is niets vastgelegd</translation>
    </message>
    <message>
        <source>the one on record is of poor quality</source>
        <translation>wat er is, heeft slechte kwaliteit</translation>
    </message>
    <message>
        <source>the one on record is too old</source>
        <translation>wat er is, is te oud</translation>
    </message>
    <message>
        <source>turned %1 since the last time</source>
        <translation>sinds de vorige keer %1 geworden</translation>
    </message>
    <message>
        <source>younger than %1</source>
        <translation>jonger dan %1</translation>
    </message>
    <message>
        <source>needed at every application</source>
        <translation>nodig bij elke aanvraag</translation>
    </message>
    <message>
        <source>taken where it does not count</source>
        <translation>afgenomen op een plaats die niet telt</translation>
    </message>
    <message>
        <source>a finger could not be taken then; ask again</source>
        <translation>een vinger kon toen niet; vraag het opnieuw</translation>
    </message>
    <message>
        <source>no finger can ever be taken</source>
        <translation>geen vinger kan ooit worden afgenomen</translation>
    </message>
    <message>
        <source>not of citizens of the EU</source>
        <translation>niet van burgers van de EU</translation>
    </message>
    <message>
        <source>EU, EEA and Swiss citizens send it</source>
        <translation>burgers van de EU, de EER en Zwitserland sturen die op</translation>
    </message>
    <message>
        <source>younger than one year</source>
        <translation>jonger dan een jaar</translation>
    </message>
    <message>
        <source>the rules of this day are not in Counter</source>
        <translation>de regels van deze dag staan niet in Counter</translation>
    </message>
    <message>
        <source>the rules do not say it</source>
        <translation>de regels zeggen er niets over</translation>
    </message>
    <message>
        <source>the rules do not say if that place counts</source>
        <translation>de regels zeggen niet of die plaats telt</translation>
    </message>
    <message>
        <source>the quality is not on record</source>
        <translation>de kwaliteit is niet vastgelegd</translation>
    </message>
    <message>
        <source>the date of birth is not fully known</source>
        <translation>de geboortedatum is niet helemaal bekend</translation>
    </message>
    <message>
        <source>Go by the letter that the person has. Ask your administrator for the rules.</source>
        <translation>Ga af op de brief van de persoon. Vraag uw beheerder naar de regels.</translation>
    </message>
    <message>
        <source>Go by the letter that the person has.</source>
        <translation>Ga af op de brief van de persoon.</translation>
    </message>
    <message>
        <source>Look at the photo or prints on file.</source>
        <translation>Bekijk de foto of afdrukken in het dossier.</translation>
    </message>
    <message>
        <source>Look up the date of birth, or ask your team leader.</source>
        <translation>Zoek de geboortedatum op, of vraag uw teamleider.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Vingerafdrukken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>at a desk</source>
        <translation>aan een loket</translation>
    </message>
    <message>
        <source>at an embassy</source>
        <translation>op een ambassade</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>door de politie</translation>
    </message>
    <message>
        <source>by the border guard</source>
        <translation>door de grenswacht</translation>
    </message>
    <message>
        <source>Later residence document</source>
        <translation>Volgend verblijfsdocument</translation>
    </message>
    <message>
        <source>First residence document</source>
        <translation>Eerste verblijfsdocument</translation>
    </message>
    <message>
        <source>First document after asylum</source>
        <translation>Eerste document na asiel</translation>
    </message>
    <message>
        <source>W or W2 document</source>
        <translation>W- of W2-document</translation>
    </message>
    <message>
        <source>Brexit document</source>
        <translation>Brexitdocument</translation>
    </message>
    <message>
        <source>Document for family of an EU citizen</source>
        <translation>Document voor familie van een EU-burger</translation>
    </message>
    <message>
        <source>Document for an EU, EEA or Swiss citizen</source>
        <translation>Document voor een burger van EU, EER of Zwitserland</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>wordt %1</translation>
    </message>
    <message>
        <source>the one on record is too old then</source>
        <translation>wat er is, is dan te oud</translation>
    </message>
    <message>
        <source>other rules begin</source>
        <translation>andere regels gaan in</translation>
    </message>
    <message>
        <source>on record: %1 %2</source>
        <translation>vastgelegd: %1 %2</translation>
    </message>
    <message>
        <source>invite again before %1</source>
        <translation>opnieuw uitnodigen vóór %1</translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation>Vanaf %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
</context>
<context>
    <name>ReusePanel</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Document</translation>
    </message>
    <message>
        <source>Document for which photo and prints are asked</source>
        <translation>Document waarvoor foto en vingerafdrukken worden gevraagd</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>Why: show the rules and records behind the answer</source>
        <translation>Waarom: toon de regels en gegevens achter het antwoord</translation>
    </message>
    <message>
        <source>nothing is foreseen</source>
        <translation>er verandert niets</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Verandert</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>%1 (%2). For information only.</source>
        <translation>%1 (%2). Alleen ter informatie.</translation>
    </message>
    <message>
        <source>Last rules found</source>
        <translation>Laatst gevonden regels</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>They hold from the next step on, in open sessions too</source>
        <translation>Ze gelden vanaf de volgende stap, ook in open sessies</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Choose a finding</source>
        <translation>Kies een bevinding</translation>
    </message>
    <message>
        <source>Its words and, for a row that is held back, its fields are shown here.</source>
        <translation>Hier staat de uitleg en, bij een aangehouden rij, de velden.</translation>
    </message>
    <message>
        <source>Take in this row</source>
        <translation>Deze rij opnemen</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Hele bestand</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>Use proposal: %1</source>
        <translation>Voorstel overnemen: %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In het bestand: %1</translation>
    </message>
    <message>
        <source>On file: %1</source>
        <translation>Geregistreerd: %1</translation>
    </message>
    <message>
        <source>See row %1.</source>
        <translation>Zie rij %1.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>New opening hours</source>
        <translation>Nieuwe openingstijden</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Openingstijden</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every so many weeks</source>
        <translation>om de zoveel weken</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>één keer per maand</translation>
    </message>
    <message>
        <source>on one day only</source>
        <translation>alleen op één dag</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekdag</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>allemaal</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Ook open op feestdagen</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Dienstgroep</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Om de hoeveel weken</translation>
    </message>
    <message>
        <source>Counted from the week of</source>
        <translation>Gerekend vanaf de week van</translation>
    </message>
    <message>
        <source>Empty: from the first day</source>
        <translation>Leeg: vanaf de eerste dag</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Open om</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Dicht om</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is het einde van de dag</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Open to the public planner</source>
        <translation>Open voor de openbare planner</translation>
    </message>
    <message>
        <source>The rest is for the office itself</source>
        <translation>De rest is voor het kantoor zelf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translation>Leeg: tot nader order</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>De wijziging geldt vanaf</translation>
    </message>
    <message>
        <source>Until then the old hours hold. Empty: from today on.</source>
        <translation>Tot dan gelden de oude tijden. Leeg: vanaf vandaag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>RulePreviewPage</name>
    <message>
        <source>Everybody on file is decided twice: by the rules in force, and with this set. Nothing is changed.</source>
        <translation>Voor iedereen die bekend is wordt twee keer beslist: met de regels die nu gelden, en met deze set. Er verandert niets.</translation>
    </message>
    <message>
        <source>For which document</source>
        <translation>Voor welk document</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>Look who is decided otherwise</source>
        <translation>Kijk wie een ander antwoord krijgt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>People looked at</source>
        <translation>Personen bekeken</translation>
    </message>
    <message>
        <source>How many are decided otherwise, by answer</source>
        <translation>Hoeveel personen een ander antwoord krijgen, per antwoord</translation>
    </message>
    <message>
        <source>Who is decided otherwise</source>
        <translation>Wie een ander antwoord krijgt</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Press the button above.</source>
        <translation>Nog niets te vergelijken. Druk op de knop hierboven.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Er is nog niemand genoemd.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Under this set</source>
        <translation>Met deze set</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Fill in a day, such as 01-10-2026.</source>
        <translation>Vul een dag in, zoals 01-10-2026.</translation>
    </message>
    <message>
        <source>%1 of %2 people are decided otherwise. Must come: %3, now %4. Not known: %5, now %6.</source>
        <translation>%1 van %2 personen krijgen een ander antwoord. Moeten komen: %3, nu %4. Niet bekend: %5, nu %6.</translation>
    </message>
    <message>
        <source>It was stopped before everybody was looked at.</source>
        <translation>Er is gestopt voordat iedereen was bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are named.</source>
        <translation>
            <numerusform>De eerste wordt genoemd.</numerusform>
            <numerusform>De eerste %n worden genoemd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSets</name>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>used again, however old</source>
        <translation>opnieuw gebruikt, hoe oud ook</translation>
    </message>
    <message>
        <source>used again up to an age in months</source>
        <translation>opnieuw gebruikt tot een leeftijd in maanden</translation>
    </message>
    <message>
        <source>taken at every application</source>
        <translation>bij elke aanvraag afgenomen</translation>
    </message>
    <message>
        <source>sent by post</source>
        <translation>per post gestuurd</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>text known</source>
        <translation>tekst bekend</translation>
    </message>
    <message>
        <source>text not found</source>
        <translation>tekst niet gevonden</translation>
    </message>
    <message>
        <source>used again until %1 months old</source>
        <translation>hergebruikt tot %1 maanden oud</translation>
    </message>
    <message>
        <source>taken again below the age of %1</source>
        <translation>opnieuw afgenomen onder de leeftijd van %1</translation>
    </message>
    <message>
        <source>Counts if taken %1</source>
        <translation>Telt als afgenomen %1</translation>
    </message>
    <message>
        <source>For a first document whatever its age, if taken %1</source>
        <translation>Voor een eerste document, hoe oud ook, als afgenomen %1</translation>
    </message>
    <message>
        <source>Not said whether it counts if taken %1</source>
        <translation>Niet gezegd of het telt als afgenomen %1</translation>
    </message>
    <message>
        <source>Children under one year: %1</source>
        <translation>Kinderen jonger dan een jaar: %1</translation>
    </message>
</context>
<context>
    <name>RuleSetsView</name>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Text; Ctrl+2 examples, Ctrl+3 preview, Ctrl+4 history</source>
        <translation>Tekst; Ctrl+2 voorbeelden, Ctrl+3 wie een ander antwoord krijgt, Ctrl+4 geschiedenis</translation>
    </message>
    <message>
        <source>New version of the chosen rule set</source>
        <translation>Nieuwe versie van de gekozen set</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Het concept bewaren</translation>
    </message>
    <message>
        <source>Rules on photo and fingerprints</source>
        <translation>Regels over foto en vingerafdrukken</translation>
    </message>
    <message>
        <source>What to show of the rule set</source>
        <translation>Wat er van de set te zien is</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Sets regels</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>Nieuwe versie hiervan</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>Wijzigingen weglaten</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Concept bewaren</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Bekendmaken</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>This draft is not saved yet. Save it or leave the changes first.</source>
        <translation>Dit concept is nog niet bewaard. Bewaar het eerst of laat de wijzigingen weg.</translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Voorbeelden (%1)</translation>
    </message>
    <message>
        <source>Examples (%1, %2 wrong)</source>
        <translation>Voorbeelden (%1, %2 fout)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Who is decided otherwise</source>
        <translation>Wie een ander antwoord krijgt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Whoever wrote it can change it again.</source>
        <translation>Wie het schreef kan het weer wijzigen.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>What held on these days before holds again.</source>
        <translation>Op deze dagen geldt weer wat eerder gold.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is nu: %2.</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Scan each card as you take it out of its tray.</source>
        <translation>Scan elke pas als u hem uit de bak neemt.</translation>
    </message>
    <message>
        <source>Lay back in its tray</source>
        <translation>Leg terug in de bak</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Niet op zijn plaats</translation>
    </message>
    <message>
        <source>Cards, in the order of walking</source>
        <translation>Passen, in looproute</translation>
    </message>
    <message>
        <source>Nothing to fetch now. Cards appear here before their people are called.</source>
        <translation>Nu niets te halen. Passen verschijnen hier voordat hun mensen worden opgeroepen.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>To do: %1, for people at a desk: %2</source>
        <translation>Te doen: %1, voor mensen aan een balie: %2</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Scan een pas</translation>
    </message>
    <message>
        <source>Nobody waits for a card.</source>
        <translation>Niemand wacht op een pas.</translation>
    </message>
    <message>
        <source>Next: %1, card %2.</source>
        <translation>Volgende: %1, pas %2.</translation>
    </message>
    <message>
        <source>It is at its desk already.</source>
        <translation>Zij ligt al aan haar balie.</translation>
    </message>
    <message>
        <source>Lay it back in its tray.</source>
        <translation>Leg haar terug in haar bak.</translation>
    </message>
    <message>
        <source>The captain has been told.</source>
        <translation>De dagleider weet het.</translation>
    </message>
    <message>
        <source>Bring to desk %1</source>
        <translation>Breng naar balie %1</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Houd vast voor %1</translation>
    </message>
    <message>
        <source>Card %1 for number %2.</source>
        <translation>Pas %1 voor nummer %2.</translation>
    </message>
    <message>
        <source>Bring card %1 to desk %2.</source>
        <translation>Breng pas %1 naar balie %2.</translation>
    </message>
    <message>
        <source>Card %1: number %2 is called soon, the desk stands here then.</source>
        <translation>Pas %1: nummer %2 wordt zo opgeroepen, de balie staat dan hier.</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Playing…</source>
        <translation>Speelt…</translation>
    </message>
    <message>
        <source>Play and compare</source>
        <translation>Speel en vergelijk</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Begin met</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Start fro&amp;m</source>
        <translation>&amp;Uitgangspunt</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Wat eraan gedaan wordt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <source>Documents already issued too</source>
        <translation>Ook al uitgegeven documenten</translation>
    </message>
    <message>
        <source>From wk</source>
        <translation>Van wk</translation>
    </message>
    <message>
        <source>To wk</source>
        <translation>Tot wk</translation>
    </message>
</context>
<context>
    <name>ScenarioPlot</name>
    <message>
        <source>%1. %2 days (%3–%4)</source>
        <translation>%1. %2 dagen (%3–%4)</translation>
    </message>
    <message>
        <source>Week %1:</source>
        <translation>Week %1:</translation>
    </message>
    <message>
        <source>Waiting in days, week by week</source>
        <translation>Wachten in dagen, week na week</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>en</source>
        <comment>the language of the report</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Wat als</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Waiting in days, by the week in which somebody asks</source>
        <translation>Wachten in dagen, per week waarin iemand vraagt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenario&apos;s naast elkaar</translation>
    </message>
    <message>
        <source>Play a scenario to see what becomes of it.</source>
        <translation>Speel een scenario om te zien wat ervan wordt.</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Bewaarde scenario&apos;s</translation>
    </message>
    <message>
        <source>Nothing was kept yet. Play a scenario and keep it.</source>
        <translation>Er is nog niets bewaard. Speel een scenario en bewaar het.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Haal eruit</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Verslag…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Wait on average</source>
        <translation>Wachten gemiddeld</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation>Langste week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Laatste week</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>At partners</source>
        <translation>Bij partners</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Balie-uren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Bewaard op</translation>
    </message>
    <message>
        <source>Days: the middle of all courses that were played, and within which eight in ten lie. What a model says, no forecast; the report names assumptions and sources.</source>
        <translation>Dagen: het midden van alle gespeelde verlopen, en waarbinnen acht van de tien liggen. Een modeluitkomst, geen voorspelling; het verslag noemt aannames en bronnen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Het bestand kon daar niet worden geschreven. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>ScreenButton</name>
    <message>
        <source>Call screen</source>
        <translation>Oproepscherm</translation>
    </message>
    <message>
        <source>Show the calls on the screen in the hall</source>
        <translation>Toon de oproepen op het scherm in de hal</translation>
    </message>
    <message>
        <source>&amp;Show the calls</source>
        <translation>Oproepen &amp;tonen</translation>
    </message>
    <message>
        <source>Show the calls and say them &amp;aloud</source>
        <translation>Oproepen tonen en &amp;voorlezen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Whole day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ochtend</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Middag</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Alle locaties</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one after another, at one desk</source>
        <translation>na elkaar, aan één loket</translation>
    </message>
    <message>
        <source>side by side, each at a desk</source>
        <translation>tegelijk, elk aan een loket</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>Wat en wie</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Several &amp;people</source>
        <translation>Meer &amp;personen</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Locatie</translation>
    </message>
    <message>
        <source>Near p&amp;ostcode</source>
        <translation>Bij p&amp;ostcode</translation>
    </message>
    <message>
        <source>Desk &amp;needs</source>
        <translation>&amp;Nodig</translation>
    </message>
    <message>
        <source>Part of the &amp;day</source>
        <translation>Da&amp;gdeel</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groep</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Surname and given names, or V-number</source>
        <translation>Achternaam en voornamen, of V-nummer</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen zoeken</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-nummer</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>The first %1 are shown. Type more letters to find the others.</source>
        <translation>De eerste %1 staan hier. Typ meer letters om de anderen te vinden.</translation>
    </message>
    <message>
        <source>Nobody on file fits. Try the surname alone, or the V-number.</source>
        <translation>Niemand gevonden. Probeer alleen de achternaam, of het V-nummer.</translation>
    </message>
    <message>
        <source>Type the beginning of a name or a V-number, or scan a passport. Accents and capitals do not matter.</source>
        <translation>Typ het begin van een naam of een V-nummer, of scan een paspoort. Accenten en hoofdletters maken niet uit.</translation>
    </message>
</context>
<context>
    <name>SeasonMap</name>
    <message>
        <source>The coming weeks</source>
        <translation>De komende weken</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % vol</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>Sign in as yourself for this check only. You see the document afresh and give your own answers; the desk stays signed in as before.</source>
        <translation>Meld u met uw eigen account aan, alleen voor deze controle. U ziet het document opnieuw en geeft uw eigen antwoorden; de balie blijft aangemeld zoals zij was.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Aanmeldnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in and look</source>
        <translation>Aanmelden en kijken</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message>
        <source>Second person</source>
        <translation>Tweede persoon</translation>
    </message>
    <message>
        <source>&amp;Login of the second person</source>
        <translation>&amp;Aanmeldnaam van de tweede persoon</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>%1 is with the maker.</source>
        <translation>%1 is bij de maker.</translation>
    </message>
    <message>
        <source>From the moment you send it, the courier answers for what is in the bag. Old documents that were cut go along to the maker.</source>
        <translation>Vanaf het versturen staat de koerier in voor wat in de zak zit. Geknipte oude documenten gaan mee naar de maker.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>&amp;Bag</source>
        <translation>&amp;Zak</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>Z&amp;egel</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Kenmerk</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>K&amp;oerier</translation>
    </message>
    <message>
        <source>Into the bag</source>
        <translation>In de zak</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit</translation>
    </message>
    <message>
        <source>Send with packing list</source>
        <translation>Versturen met paklijst</translation>
    </message>
    <message>
        <source>The maker confirmed it</source>
        <translation>De maker heeft bevestigd</translation>
    </message>
    <message>
        <source>Cards in the bag</source>
        <translation>Passen in de zak</translation>
    </message>
    <message>
        <source>The bag is empty. Scan the cards that go into it.</source>
        <translation>De zak is leeg. Scan de passen die erin gaan.</translation>
    </message>
    <message>
        <source>Nothing is under way from here.</source>
        <translation>Er is niets onderweg vanaf hier.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Koerier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>The maker</source>
        <translation>De maker</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 is onderweg.</translation>
    </message>
    <message>
        <source>Old documents that go along: %1.</source>
        <translation>Oude documenten die meegaan: %1.</translation>
    </message>
    <message>
        <source>Under way, or received lately</source>
        <translation>Onderweg, of kort geleden ontvangen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>onderweg</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, vermist: %2</translation>
    </message>
    <message>
        <source>Recei&amp;ved ones too</source>
        <translation>Ook ontvangen zen&amp;dingen</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>N&amp;ame of the class or centre</source>
        <translation>N&amp;aam van de klas of het centrum</translation>
    </message>
    <message>
        <source>&amp;V-numbers, one on each line</source>
        <translation>&amp;V-nummers, één op elke regel</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;First one at</source>
        <translation>&amp;Eerste om</translation>
    </message>
    <message>
        <source>Des&amp;ks at the same time</source>
        <translation>&amp;Loketten tegelijk</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Who would come when</source>
        <translation>Wie wanneer zou komen</translation>
    </message>
    <message>
        <source>Show who would come when</source>
        <translation>Toon wie wanneer zou komen</translation>
    </message>
    <message>
        <source>Fill in the list and look at the times first; then book them all at once.</source>
        <translation>Vul de lijst in en bekijk eerst de tijden; boek dan alles in één keer.</translation>
    </message>
    <message>
        <source>%1 of %2 have a time.</source>
        <translation>%1 van %2 hebben een tijd.</translation>
    </message>
    <message>
        <source>Book all</source>
        <translation>Boek alles</translation>
    </message>
    <message>
        <source>Book those with a time</source>
        <translation>Boek wie een tijd heeft</translation>
    </message>
    <message>
        <source>There is no room any more.</source>
        <translation>Er is geen plaats meer.</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>New service</source>
        <translation>Nieuwe dienst</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Hier aangeboden</translation>
    </message>
    <message>
        <source>Minutes for one person</source>
        <translation>Minuten voor één persoon</translation>
    </message>
    <message>
        <source>Minutes for each further person</source>
        <translation>Minuten voor elke volgende persoon</translation>
    </message>
    <message>
        <source>as the house: %1</source>
        <translation>zoals het huis: %1</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Collect residence document</source>
        <translation>Verblijfsdocument ophalen</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biometrie</translation>
    </message>
    <message>
        <source>Residence endorsement sticker</source>
        <translation>Verblijfsaantekening (sticker)</translation>
    </message>
    <message>
        <source>Return visa</source>
        <translation>Terugkeervisum</translation>
    </message>
    <message>
        <source>Proof of residency Ukraine</source>
        <translation>Bewijs van verblijf Oekraïne</translation>
    </message>
    <message>
        <source>Collect document</source>
        <translation>Document ophalen</translation>
    </message>
    <message>
        <source>Residence endorsement</source>
        <translation>Verblijfsaantekening</translation>
    </message>
    <message>
        <source>Proof of residency</source>
        <translation>Bewijs van verblijf</translation>
    </message>
    <message>
        <source>Biometrics and endorsement</source>
        <translation>Biometrie en sticker</translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation>%1 + nog %2</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Set aside for d&amp;ay; empty: for the visit</source>
        <translation>Apart voor &amp;dag; leeg: voor het bezoek</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart leggen</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>nothing any more: give back</source>
        <translation>niets meer: teruggeven</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>bezoek van %1</translation>
    </message>
</context>
<context>
    <name>SetForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Source: article, page or letter, with its date</source>
        <translation>Bron: artikel, pagina of brief, met datum</translation>
    </message>
    <message>
        <source>Taken again after turning</source>
        <translation>Opnieuw afgenomen bij</translation>
    </message>
    <message>
        <source>such as 6, 12, 18</source>
        <translation>zoals 6, 12, 18</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Waarom deze versie</translation>
    </message>
    <message>
        <source>for whoever publishes it</source>
        <translation>voor wie hem bekendmaakt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>leeg: geen einde</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The set says something about this document</source>
        <translation>De set zegt iets over dit document</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>A new version. It decides nothing until a colleague publishes it.</source>
        <translation>Een nieuwe versie. Zij beslist niets totdat een collega haar bekendmaakt.</translation>
    </message>
    <message>
        <source>It can be proposed when every example gets the expected answer.</source>
        <translation>Voorstellen kan als elk voorbeeld het verwachte antwoord krijgt.</translation>
    </message>
    <message>
        <source>Propose it, so that a colleague can publish it.</source>
        <translation>Stel hem voor, dan kan een collega hem bekendmaken.</translation>
    </message>
    <message>
        <source>Look at the text and at who is decided otherwise, then publish it.</source>
        <translation>Bekijk de tekst en wie een ander antwoord krijgt, en maak hem dan bekend.</translation>
    </message>
    <message>
        <source>You wrote or proposed this. Somebody else publishes it.</source>
        <translation>U schreef dit of stelde het voor. Een ander maakt het bekend.</translation>
    </message>
    <message>
        <source>This set came with the program. Make a new version to change it.</source>
        <translation>Deze set hoort bij het programma. Maak een nieuwe versie om iets te wijzigen.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nieuwe versie van %1</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Set regels %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>geen tekst</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>geldt nu</translation>
    </message>
</context>
<context>
    <name>SettleRow</name>
    <message>
        <source>Yes, this person</source>
        <translation>Ja, deze persoon</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>Nee, iemand anders</translation>
    </message>
    <message>
        <source>&amp;V-number or card</source>
        <translation>&amp;V-nummer of pas</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Het is deze persoon</translation>
    </message>
    <message>
        <source>Nobody on file and no card has this number.</source>
        <translation>Niemand die bekend is en geen pas heeft dit nummer.</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Our counter</source>
        <translation>Onze balie</translation>
    </message>
    <message>
        <source>Begin the visit of the chosen person</source>
        <translation>Begin het bezoek van de gekozen persoon</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Begin visit</source>
        <translation>Bezoek beginnen</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Meld als vermist</translation>
    </message>
    <message>
        <source>People today</source>
        <translation>Personen vandaag</translation>
    </message>
    <message>
        <source>Nobody is booked here today. Somebody without an appointment is sent to the planner.</source>
        <translation>Vandaag heeft hier niemand een afspraak. Stuur wie zonder afspraak komt naar de planner.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1 was reported missing. Nobody can hand it out.</source>
        <translation>%1 is als vermist gemeld. Niemand kan de pas uitreiken.</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Vandaag (%1)</translation>
    </message>
    <message>
        <source>Shelf (%1)</source>
        <translation>Plank (%1)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Open for handing out</source>
        <translation>Uitreiken mag</translation>
    </message>
    <message>
        <source>Handing out is closed</source>
        <translation>Uitreiken mag niet</translation>
    </message>
    <message>
        <source>Pilot: %1. The law has yet to change for it; each receipt says so.</source>
        <translation>Proef: %1. De wet moet hiervoor nog veranderen; elk ontvangstbewijs zegt dat.</translation>
    </message>
    <message>
        <source>Report card %1 missing? Nobody can hand it out any more.</source>
        <translation>Pas %1 als vermist melden? Niemand kan hem dan nog uitreiken.</translation>
    </message>
    <message>
        <source>lies here</source>
        <translation>ligt hier</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>niet hier</translation>
    </message>
    <message>
        <source>Without a mandate this counter does not see who comes.</source>
        <translation>Zonder mandaat ziet deze balie niet wie er komt.</translation>
    </message>
    <message>
        <source>Send the chosen card back, or all</source>
        <translation>De gekozen pas terugsturen, of alle</translation>
    </message>
    <message numerus="yes">
        <source>%n cards go back. Put their list into the bag.</source>
        <translation>
            <numerusform>%n pas gaat terug. Doe de lijst in de zak.</numerusform>
            <numerusform>%n passen gaan terug. Doe de lijst in de zak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Lijst opslaan…</translation>
    </message>
    <message>
        <source>List for the bag</source>
        <translation>Lijst voor de zak</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden geschreven.</translation>
    </message>
    <message>
        <source>In a count: compare with the list</source>
        <translation>Bij een telling: vergelijken met de lijst</translation>
    </message>
    <message>
        <source>The count is closed.</source>
        <translation>De telling is gesloten.</translation>
    </message>
    <message>
        <source>You count together, and both of you stand for the result.</source>
        <translation>U telt samen, en u staat allebei voor de uitkomst.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>One person counts at this counter. Why alone?</source>
        <translation>Aan deze balie telt één persoon. Waarom telt u alleen?</translation>
    </message>
    <message>
        <source>Count alone</source>
        <translation>Alleen tellen</translation>
    </message>
    <message>
        <source>In a count, or a bag that arrived: close it</source>
        <translation>Bij een telling of een aangekomen zak: sluiten</translation>
    </message>
    <message>
        <source>Today; Ctrl+2 to Ctrl+5 the other parts</source>
        <translation>Vandaag; Ctrl+2 tot en met Ctrl+5 de andere delen</translation>
    </message>
    <message>
        <source>Arrivals (%1)</source>
        <translation>Aangekomen (%1)</translation>
    </message>
    <message>
        <source>Mandate %1 ends on %2. Ask the immigration service what comes after it.</source>
        <translation>Mandaat %1 eindigt op %2. Vraag de IND wat er daarna geldt.</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>New staff on duty</source>
        <translation>Nieuw personeel</translation>
    </message>
    <message>
        <source>Staff on duty</source>
        <translation>Personeel aan het werk</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Leeg: alleen die dag</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Dienstgroep</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is het einde van de dag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Several lines of one time add up</source>
        <translation>Regels van dezelfde tijd tellen op</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Inlognaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Bezig met inloggen…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Sign in to Counter</source>
        <translation>Inloggen bij Counter</translation>
    </message>
    <message>
        <source>Change language to {language}</source>
        <translation>Taal wijzigen in {language}</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>Sign in first, then scan again. The scan was not taken.</source>
        <translation>Log eerst in en scan dan opnieuw. De scan is niet verwerkt.</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Pakket openen</translation>
    </message>
    <message>
        <source>Packages (*.package)</source>
        <translation>Pakketten (*.package)</translation>
    </message>
    <message>
        <source>Open a package of today…</source>
        <translation>Pakket van vandaag openen…</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Waa&amp;r</translation>
    </message>
    <message>
        <source>Choose, or type the address of a hall&apos;s server.</source>
        <translation>Kies, of typ het adres van de server van een hal.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Hier tekenen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Sign with pen, finger or mouse. Delete clears the field.</source>
        <translation>Teken met pen, vinger of muis. Delete maakt het veld leeg.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>and the record of all three</source>
        <translation>en de registratie van alle drie</translation>
    </message>
    <message>
        <source>The record names what was taken, by whom, when and at which desk.</source>
        <translation>In de registratie staat wat is afgenomen, door wie, wanneer en aan welk loket.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Bezoek afronden</translation>
    </message>
    <message>
        <source>Did the person sign on the service&apos;s own device?</source>
        <translation>Heeft de persoon getekend op het apparaat van de dienst?</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>De registratie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>The photo is not settled.</source>
        <translation>De foto is nog niet klaar.</translation>
    </message>
    <message>
        <source>The fingerprints are not settled.</source>
        <translation>De vingerafdrukken zijn nog niet klaar.</translation>
    </message>
    <message>
        <source>Say whether the person signed.</source>
        <translation>Geef aan of de persoon heeft getekend.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>niet afgenomen: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers taken</source>
        <translation>
            <numerusform>%n vinger afgenomen</numerusform>
            <numerusform>%n vingers afgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>taken, poor</source>
        <translation>afgenomen, slecht</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>afgenomen</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Verbeteren</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>getekend</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>New member of staff</source>
        <translation>Nieuwe medewerker</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Minstens %1 tekens</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inlognaam</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Eerste wachtwoord</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Add one in the planning if none is there</source>
        <translation>Voeg er een toe in de planning als er geen is</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>As mandates name it</source>
        <translation>Zoals mandaten haar noemen</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>Training gehaald op</translation>
    </message>
    <message>
        <source>Training counts until</source>
        <translation>Training telt tot en met</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Leeg: geen einde</translation>
    </message>
    <message>
        <source>Certificate of conduct (VOG) of</source>
        <translation>Verklaring omtrent het gedrag (VOG) van</translation>
    </message>
    <message>
        <source>Certificate counts until</source>
        <translation>Verklaring telt tot en met</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Operator</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Zuil sluiten</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The next step: what the coloured button says</source>
        <translation>De volgende stap: wat op de gekleurde knop staat</translation>
    </message>
    <message>
        <source>Yes, on a question (J works too)</source>
        <translation>Ja, bij een vraag (J werkt ook)</translation>
    </message>
    <message>
        <source>Doubt, on a question (T works too)</source>
        <translation>Twijfel, bij een vraag (T werkt ook)</translation>
    </message>
    <message>
        <source>No, on a question</source>
        <translation>Nee, bij een vraag</translation>
    </message>
    <message>
        <source>Old document: 1 taken in, 2 police report, 3 none</source>
        <translation>Oud document: 1 ingenomen, 2 proces-verbaal, 3 geen</translation>
    </message>
    <message>
        <source>Read the chip, at the identity</source>
        <translation>De chip lezen, bij de identiteit</translation>
    </message>
    <message>
        <source>Lay pictures over each other, at the identity</source>
        <translation>Foto’s over elkaar leggen, bij de identiteit</translation>
    </message>
    <message>
        <source>Take a picture, at the identity and the photo</source>
        <translation>Maak een foto, bij de identiteit en de foto</translation>
    </message>
    <message>
        <source>Choose a file, at the photo</source>
        <translation>Kies een bestand, bij de foto</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Oud document</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>te kiezen</translation>
    </message>
    <message>
        <source>no card is ready</source>
        <translation>er ligt geen pas klaar</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>ondertekend</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>te ondertekenen</translation>
    </message>
    <message>
        <source>Card type {type} is ready</source>
        <translation>Pas type {type} ligt klaar</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>Er ligt geen pas klaar</translation>
    </message>
    <message>
        <source>scan the passport</source>
        <translation>scan het paspoort</translation>
    </message>
    <message>
        <source>{number} of {all} answered</source>
        <translation>{number} van {all} beantwoord</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>te vragen</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Vingerafdrukken</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Foto en vingerafdrukken</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>te plaatsen</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>It goes into the passport that was checked, on an empty page.</source>
        <translation>Hij gaat in het paspoort dat is gecontroleerd, op een lege bladzijde.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Check the identity first.</source>
        <translation>Controleer eerst de identiteit.</translation>
    </message>
    <message>
        <source>Scan or type the number of the sticker.</source>
        <translation>Scan of typ het nummer van de sticker.</translation>
    </message>
    <message>
        <source>Type the day on which the passport expires.</source>
        <translation>Typ de dag waarop het paspoort verloopt.</translation>
    </message>
    <message>
        <source>The passport expires too soon for a sticker.</source>
        <translation>Het paspoort verloopt te snel voor een sticker.</translation>
    </message>
    <message>
        <source>Sticker is placed</source>
        <translation>Sticker is geplaatst</translation>
    </message>
    <message>
        <source>Sticker &amp;number: scan or type</source>
        <translation>Sticker&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>Passport &amp;expires on</source>
        <translation>Paspoort &amp;verloopt op</translation>
    </message>
    <message>
        <source>&amp;Printed on the label printer</source>
        <translation>&amp;Geprint op de etikettenprinter</translation>
    </message>
    <message>
        <source>Written by &amp;hand</source>
        <translation>Met de &amp;hand geschreven</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>Verknoeid…</translation>
    </message>
    <message>
        <source>Valid up to and including</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Six months, or one month before the passport expires if that is sooner.</source>
        <translation>Zes maanden, of één maand voordat het paspoort verloopt als dat eerder is.</translation>
    </message>
    <message>
        <source>No sticker is left here. Ask for a new roll.</source>
        <translation>Er is hier geen sticker meer. Vraag om een nieuwe rol.</translation>
    </message>
    <message>
        <source>Sticker spoiled</source>
        <translation>Sticker verknoeid</translation>
    </message>
    <message>
        <source>It can be used for nobody any more. Keep it until two people destroy it.</source>
        <translation>Hij is voor niemand meer te gebruiken. Bewaar hem tot twee mensen hem vernietigen.</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Verknoeid</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>Each number leaves its roll once. When a roll runs out, the service cannot be booked here any more.</source>
        <translation>Elk nummer verlaat zijn rol één keer. Als de stickers op zijn, kan de dienst hier niet meer worden geboekt.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Eerste nummer</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Laatste nummer</translation>
    </message>
    <message>
        <source>Sticker &amp;number</source>
        <translation>Sticker&amp;nummer</translation>
    </message>
    <message>
        <source>Take in roll</source>
        <translation>Rol innemen</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Verknoeid</translation>
    </message>
    <message>
        <source>Destroyed, two people</source>
        <translation>Vernietigd, met twee</translation>
    </message>
    <message>
        <source>Rolls of stickers</source>
        <translation>Rollen met stickers</translation>
    </message>
    <message>
        <source>No roll was taken in here. Booking does not look at stock.</source>
        <translation>Hier is geen rol ingenomen. Boeken kijkt niet naar de voorraad.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Stickers left: %1.</source>
        <translation>Stickers over: %1.</translation>
    </message>
    <message>
        <source>Nobody can be booked here for: %1.</source>
        <translation>Hier kan niemand meer worden geboekt voor: %1.</translation>
    </message>
    <message>
        <source>Sticker spoiled</source>
        <translation>Sticker verknoeid</translation>
    </message>
    <message>
        <source>It can be used for nobody any more. Keep it until two people destroy it.</source>
        <translation>Hij is voor niemand meer te gebruiken. Bewaar hem tot twee mensen hem vernietigen.</translation>
    </message>
    <message>
        <source>Both of you see that the sticker is destroyed, and sign for it.</source>
        <translation>U ziet allebei dat de sticker wordt vernietigd, en tekent daarvoor.</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>%1 is ingenomen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Scan a card, then the label of its tray, or press Enter to lay it as proposed.</source>
        <translation>Scan een pas en dan het label van de lade, of druk op Enter voor de voorgestelde plaats.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Pas&amp;nummer: scan of typ</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Lade</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Positie</translation>
    </message>
    <message>
        <source>first free</source>
        <translation>eerste vrije</translation>
    </message>
    <message>
        <source>Lay it there</source>
        <translation>Leg hem daar</translation>
    </message>
    <message>
        <source>&amp;Find in the stock</source>
        <translation>&amp;Zoek in de voorraad</translation>
    </message>
    <message>
        <source>Cannot be found</source>
        <translation>Niet te vinden</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokkeren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>Destroy, two people</source>
        <translation>Vernietigen, met twee</translation>
    </message>
    <message>
        <source>Cards that lie here</source>
        <translation>Passen die hier liggen</translation>
    </message>
    <message>
        <source>No card lies here. Take in a consignment under Receive.</source>
        <translation>Hier ligt geen pas. Neem een zending in onder Ontvangen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Naam erop</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>Apart gelegd voor</translation>
    </message>
    <message>
        <source>Cards that lie here: %1.</source>
        <translation>Passen die hier liggen: %1.</translation>
    </message>
    <message>
        <source>To be put away: %1.</source>
        <translation>Nog op te bergen: %1.</translation>
    </message>
    <message>
        <source>Due by their age: %1.</source>
        <translation>Aan de beurt door hun leeftijd: %1.</translation>
    </message>
    <message>
        <source>The card is missing from now on, and a case is opened.</source>
        <translation>De pas is vanaf nu vermist, en er komt een zaak.</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Hij is vermist</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Pas blokkeren</translation>
    </message>
    <message>
        <source>Nobody can hand it out any more.</source>
        <translation>Niemand kan hem nog uitreiken.</translation>
    </message>
    <message>
        <source>It leaves the stock, for the maker.</source>
        <translation>Hij gaat uit de voorraad, terug naar de maker.</translation>
    </message>
    <message>
        <source>Both of you see that the card is destroyed, and sign for it.</source>
        <translation>U ziet allebei dat de pas wordt vernietigd, en tekent daarvoor.</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>%1 lies in %2.</source>
        <translation>%1 ligt in %2.</translation>
    </message>
    <message>
        <source>%1 is out of the stock.</source>
        <translation>%1 is uit de voorraad.</translation>
    </message>
    <message>
        <source>&amp;Due by age only</source>
        <translation>Alleen &amp;aan de beurt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Aan de beurt</translation>
    </message>
    <message>
        <source>To be reminded, but without an address on file: %1.</source>
        <translation>Te herinneren, maar zonder bekend adres: %1.</translation>
    </message>
    <message>
        <source>Print reminders (%1)…</source>
        <translation>Herinneringen afdrukken (%1)…</translation>
    </message>
    <message>
        <source>Print the reminders again (%1)…</source>
        <translation>Herinneringen nog eens afdrukken (%1)…</translation>
    </message>
    <message>
        <source>Reminders made: %1, for cards: %2. Post them today.</source>
        <translation>Herinneringen gemaakt: %1, voor passen: %2. Doe ze vandaag op de post.</translation>
    </message>
    <message>
        <source>Due at partners&apos; points: %1.</source>
        <translation>Aan de beurt bij partners: %1.</translation>
    </message>
    <message>
        <source>%1 is in stock again.</source>
        <translation>%1 ligt weer in de voorraad.</translation>
    </message>
    <message>
        <source>%1 is set aside: %2.</source>
        <translation>%1 ligt apart: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>What the rule set says</source>
        <translation>Wat de set regels zegt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>as the law says: 12 and 18</source>
        <translation>zoals de wet zegt: 12 en 18</translation>
    </message>
    <message>
        <source>Taken again after turning</source>
        <translation>Opnieuw afgenomen bij</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Waarom deze versie</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n vrij</numerusform>
            <numerusform>%n vrij</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No free time here. Esc leaves the visit where it was.</source>
        <translation>Hier is geen vrije tijd. Esc laat het bezoek waar het was.</translation>
    </message>
    <message>
        <source>Move %1 to %2? Enter moves, Esc leaves it.</source>
        <translation>%1 verzetten naar %2? Enter verzet, Esc laat het zo.</translation>
    </message>
    <message>
        <source>No visit chosen. The arrow keys go from one to the next.</source>
        <translation>Geen bezoek gekozen. De pijltjes gaan van het ene naar het andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>First free time at each location</source>
        <translation>Eerste vrije tijd per locatie</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Vrije tijden</translation>
    </message>
    <message>
        <source>Book it all the same…</source>
        <translation>Boek toch…</translation>
    </message>
    <message>
        <source>Nothing is free then</source>
        <translation>Dan is er niets vrij</translation>
    </message>
    <message>
        <source>Choose a coloured day, another part of the day, or all locations.</source>
        <translation>Kies een gekleurde dag, een ander dagdeel of alle locaties.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation>De gekozen persoon aanmelden</translation>
    </message>
    <message>
        <source>Open the visit, or the person who is not here yet</source>
        <translation>Het bezoek openen, of de persoon die er nog niet is</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>De persoon openen</translation>
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation>Een afspraak maken voor de persoon</translation>
    </message>
    <message>
        <source>First filter; Ctrl+2 the second, and so on</source>
        <translation>Eerste filter; Ctrl+2 het tweede, enzovoort</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>De dag ervoor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>De dag erna</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Which appointments are shown</source>
        <translation>Welke afspraken u ziet</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Afspraken van de dag</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Bezoek openen</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Afspraak maken</translation>
    </message>
    <message>
        <source>%1 is checked in with ticket %2.</source>
        <translation>%1 is aangemeld met volgnummer %2.</translation>
    </message>
    <message>
        <source>Still to come %1</source>
        <translation>Komt nog %1</translation>
    </message>
    <message>
        <source>Here %1</source>
        <translation>Aanwezig %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Klaar %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alles %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Te laat %1</translation>
    </message>
    <message>
        <source>Waiting long %1</source>
        <translation>Wacht lang %1</translation>
    </message>
    <message>
        <source>No card here %1</source>
        <translation>Geen pas hier %1</translation>
    </message>
    <message>
        <source>Nobody is still to come. Press Ctrl+4 to see all.</source>
        <translation>Er komt niemand meer. Druk op Ctrl+4 om alles te zien.</translation>
    </message>
    <message>
        <source>Nobody is here now. Who comes in is checked in with F2.</source>
        <translation>Er is nu niemand. Meld wie binnenkomt aan met F2.</translation>
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation>Er is nog niemand klaar.</translation>
    </message>
    <message>
        <source>No appointments on this day. Book one on Appointments.</source>
        <translation>Geen afspraken op deze dag. Maak er een bij Afspraken.</translation>
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation>Niets vraagt nu aandacht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Next free:</source>
        <translation>Eerste vrije tijd:</translation>
    </message>
    <message>
        <source>Mandates that run out or ran out: %1. Look at Partners.</source>
        <translation>Mandaten die aflopen of zijn afgelopen: %1. Kijk bij Partners.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Search or scan: name, V-number, card, QR, passport</source>
        <translation>Zoek of scan: naam, V-nummer, pas, QR, paspoort</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Zoeken of scannen</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mijn instellingen</translation>
    </message>
    <message>
        <source>Work without a network…</source>
        <translation>Werken zonder netwerk…</translation>
    </message>
</context>
<context>
    <name>Tower</name>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ruimte</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>druk</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>Plain plan</source>
        <translation>Eenvoudig voorstel</translation>
    </message>
    <message>
        <source>Solver&apos;s plan</source>
        <translation>Voorstel oplosser</translation>
    </message>
    <message>
        <source>more people than there are</source>
        <translation>meer mensen dan er zijn</translation>
    </message>
    <message>
        <source>outside the hours that may open</source>
        <translation>buiten de uren die open mogen</translation>
    </message>
    <message>
        <source>a service group that is not here</source>
        <translation>een dienstgroep die hier niet is</translation>
    </message>
    <message>
        <source>too few desks that can do it</source>
        <translation>te weinig geschikte balies</translation>
    </message>
    <message>
        <source>twice on one day</source>
        <translation>twee keer op één dag</translation>
    </message>
    <message>
        <source>too many days in a week</source>
        <translation>te veel dagen in een week</translation>
    </message>
    <message>
        <source>too many hours in a week</source>
        <translation>te veel uren in een week</translation>
    </message>
    <message>
        <source>too long a day</source>
        <translation>een te lange dag</translation>
    </message>
    <message>
        <source>too far from home</source>
        <translation>te ver van huis</translation>
    </message>
    <message>
        <source>visits asked for</source>
        <translation>gevraagde bezoeken</translation>
    </message>
    <message>
        <source>validity of documents</source>
        <translation>geldigheid van documenten</translation>
    </message>
    <message>
        <source>municipalities that hand out</source>
        <translation>gemeenten die uitreiken</translation>
    </message>
    <message>
        <source>desk hours</source>
        <translation>balie-uren</translation>
    </message>
    <message>
        <source>photo and prints not needed</source>
        <translation>foto en vingers niet nodig</translation>
    </message>
    <message>
        <source>The country as in 2022</source>
        <translation>Het land zoals in 2022</translation>
    </message>
    <message>
        <source>This office as it works now</source>
        <translation>Dit kantoor zoals het nu werkt</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Zoals nu</translation>
    </message>
    <message>
        <source>More applications</source>
        <translation>Meer aanvragen</translation>
    </message>
    <message>
        <source>Fewer applications</source>
        <translation>Minder aanvragen</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Een nieuwe groep</translation>
    </message>
    <message>
        <source>Longer valid, new documents</source>
        <translation>Langer geldig, nieuwe documenten</translation>
    </message>
    <message>
        <source>Longer valid, issued ones too</source>
        <translation>Langer geldig, ook uitgegeven</translation>
    </message>
    <message>
        <source>Partners hand out</source>
        <translation>Partners reiken uit</translation>
    </message>
    <message>
        <source>Longer opening</source>
        <translation>Langer open</translation>
    </message>
    <message>
        <source>More reuse</source>
        <translation>Vaker hergebruiken</translation>
    </message>
    <message>
        <source>people at once</source>
        <translation>mensen ineens</translation>
    </message>
</context>
<context>
    <name>TowerScreen</name>
    <message>
        <source>Control tower</source>
        <translation>Verkeerstoren</translation>
    </message>
    <message>
        <source>Locations; Ctrl+2 better plans, Ctrl+3 scenarios</source>
        <translation>Locaties; Ctrl+2 betere planning, Ctrl+3 scenario&apos;s</translation>
    </message>
    <message>
        <source>Open the chosen location in Planning</source>
        <translation>Open de gekozen locatie in Planning</translation>
    </message>
    <message>
        <source>Look for a better week; on scenarios: play</source>
        <translation>Zoek een betere week; bij scenario&apos;s: speel</translation>
    </message>
    <message>
        <source>Parts of the control tower</source>
        <translation>Delen van de verkeerstoren</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Better plans</source>
        <translation>Betere planning</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario&apos;s</translation>
    </message>
    <message>
        <source>This plan changes nothing at this location.</source>
        <translation>Dit voorstel verandert niets op deze locatie.</translation>
    </message>
    <message>
        <source>%1 was kept.</source>
        <translation>%1 is bewaard.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Where does {who} go?</source>
        <translation>Waar gaat {who} naartoe?</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>Loket {name}</translation>
    </message>
    <message>
        <source>Any desk for {name}</source>
        <translation>Elk loket voor {name}</translation>
    </message>
    <message>
        <source>Colleague {name}</source>
        <translation>Collega {name}</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Naar</translation>
    </message>
    <message>
        <source>&amp;Note for the colleague</source>
        <translation>&amp;Opmerking voor de collega</translation>
    </message>
    <message>
        <source>No other desk is at work</source>
        <translation>Er is geen ander loket open</translation>
    </message>
</context>
<context>
    <name>TransportField</name>
    <message>
        <source>Con&amp;signments that come with this day</source>
        <translation>&amp;Zendingen die bij deze dag horen</translation>
    </message>
    <message>
        <source>The day can be closed when each of them was counted in the hall.</source>
        <translation>De dag kan sluiten als elke zending in de hal geteld is.</translation>
    </message>
    <message>
        <source>No consignment is under way to this hall.</source>
        <translation>Er is geen zending onderweg naar deze hal.</translation>
    </message>
    <message>
        <source>Save the plan first.</source>
        <translation>Sla eerst het plan op.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verzonden %1</translation>
    </message>
    <message>
        <source>%1: %2 cards in %3 bags from %4, %5</source>
        <translation>%1: %2 passen in %3 zakken van %4, %5</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>de maker</translation>
    </message>
</context>
<context>
    <name>TraysPage</name>
    <message>
        <source>Lists for putting away, fetching and counting follow this order: bring the trays into the order in which you walk along them.</source>
        <translation>Lijsten om op te bergen, op te halen en te tellen volgen deze volgorde: zet de laden in de volgorde waarin u erlangs loopt.</translation>
    </message>
    <message>
        <source>Ne&amp;w tray</source>
        <translation>Nieu&amp;we lade</translation>
    </message>
    <message>
        <source>H&amp;olds so many cards</source>
        <translation>Zo&amp;veel passen passen erin</translation>
    </message>
    <message>
        <source>Add tray</source>
        <translation>Lade toevoegen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>Earlier along the way</source>
        <translation>Eerder in de looproute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later along the way</source>
        <translation>Later in de looproute</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>Trays in walking order</source>
        <translation>Laden in loopvolgorde</translation>
    </message>
    <message>
        <source>No tray yet. Name the first one above, as it stands on its label.</source>
        <translation>Nog geen lade. Noem hierboven de eerste, zoals het op het label staat.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <translation>Looproute</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Lade</translation>
    </message>
    <message>
        <source>Cards in it</source>
        <translation>Passen erin</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nog maar %1</translation>
    </message>
    <message>
        <source>Name the tray as its label does.</source>
        <translation>Noem de lade zoals het label het zegt.</translation>
    </message>
    <message>
        <source>%1 is the last tray along the way.</source>
        <translation>%1 is de laatste lade in de looproute.</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 along the way.</source>
        <translation>%1 is nummer %2 van %3 in de looproute.</translation>
    </message>
    <message>
        <source>The tray is called %1 now.</source>
        <translation>De lade heet nu %1.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>master list</source>
        <translation>landenlijst</translation>
    </message>
    <message>
        <source>national certificate</source>
        <translation>landencertificaat</translation>
    </message>
    <message>
        <source>list of withdrawn certificates</source>
        <translation>lijst van ingetrokken certificaten</translation>
    </message>
    <message>
        <source>directory file</source>
        <translation>adreslijst</translation>
    </message>
    <message>
        <source>signer checked</source>
        <translation>ondertekenaar nagegaan</translation>
    </message>
    <message>
        <source>signer not checked: trust it as you trust its source</source>
        <translation>ondertekenaar niet nagegaan: vertrouw de lijst zoals u de bron vertrouwt</translation>
    </message>
    <message>
        <source>without a signature of its own</source>
        <translation>zonder eigen handtekening</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>ingelezen</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>niets nieuws</translation>
    </message>
    <message>
        <source>a newer one is here already</source>
        <translation>er is al een nieuwere</translation>
    </message>
    <message>
        <source>no list and no certificate</source>
        <translation>geen lijst en geen certificaat</translation>
    </message>
    <message>
        <source>its signature is wrong: get it again from its source</source>
        <translation>de handtekening klopt niet: haal het bestand opnieuw bij de bron</translation>
    </message>
    <message>
        <source>not signed by whom you named, or by nobody known here</source>
        <translation>niet getekend door wie u noemde, of door niemand die hier bekend is</translation>
    </message>
    <message>
        <source>made for practice: never taken in at work</source>
        <translation>gemaakt om te oefenen: in het echte werk nooit ingelezen</translation>
    </message>
</context>
<context>
    <name>TrustColumns</name>
    <message>
        <source>No state is known. Take in a master list.</source>
        <translation>Er is geen staat bekend. Lees een landenlijst in.</translation>
    </message>
    <message>
        <source>No list was taken in yet.</source>
        <translation>Er is nog geen lijst ingelezen.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Er is niets geweigerd.</translation>
    </message>
    <message>
        <source>Nothing was taken in since this screen was opened.</source>
        <translation>Sinds dit scherm open is, is er niets ingelezen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Longest until</source>
        <translation>Langst geldig tot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ingelezen</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Ondertekenaar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ermee gebeurde</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificaten</translation>
    </message>
    <message>
        <source>Take in a list or certificate</source>
        <translation>Lijst of certificaat inlezen</translation>
    </message>
    <message>
        <source>Take in all files of a folder</source>
        <translation>Alle bestanden van een map inlezen</translation>
    </message>
    <message>
        <source>States; Ctrl+2 lists, Ctrl+3 refused, Ctrl+4 last import</source>
        <translation>Staten; Ctrl+2 lijsten, Ctrl+3 geweigerd, Ctrl+4 laatst ingelezen</translation>
    </message>
    <message>
        <source>National certificates</source>
        <translation>Landencertificaten</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Bestanden inlezen…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Map inlezen…</translation>
    </message>
    <message>
        <source>Certificate of the signer…</source>
        <translation>Certificaat van de ondertekenaar…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>Take lists in without naming their signer</source>
        <translation>Lijsten inlezen zonder hun ondertekenaar te noemen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Wat de tabel toont</translation>
    </message>
    <message>
        <source>Certificates looked at</source>
        <translation>Certificaten bekeken</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Lijsten en certificaten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation>Staten (%1)</translation>
    </message>
    <message>
        <source>Lists and files (%1)</source>
        <translation>Lijsten en bestanden (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Geweigerd (%1)</translation>
    </message>
    <message>
        <source>Last import (%1)</source>
        <translation>Laatst ingelezen (%1)</translation>
    </message>
    <message>
        <source>Any list whose signature holds is taken in; its signer is noted.</source>
        <translation>Elke lijst waarvan de handtekening klopt wordt ingelezen; de ondertekenaar wordt genoteerd.</translation>
    </message>
    <message>
        <source>Only lists behind which %1 stands are taken in.</source>
        <translation>Alleen lijsten waar %1 achter staat worden ingelezen.</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Certificaten lezen…</translation>
    </message>
    <message>
        <source>No national certificates: no chip can be believed here.</source>
        <translation>Geen landencertificaten: hier is geen chip te geloven.</translation>
    </message>
    <message>
        <source>Get a master list from the Dutch NPKD, the German BSI or the ICAO, and the national certificate of who signs it. Then take the list in.</source>
        <translation>Haal een landenlijst bij de Nederlandse NPKD, de Duitse BSI of de ICAO, en het landencertificaat van wie de lijst tekent. Lees de lijst daarna in.</translation>
    </message>
    <message>
        <source>{count} certificates of {states} states.</source>
        <translation>{count} certificaten van {states} staten.</translation>
    </message>
    <message>
        <source>A newer list is due since %1: get it and take it in.</source>
        <translation>Sinds %1 is een nieuwere lijst nodig: haal die en lees die in.</translation>
    </message>
    <message>
        <source>Take in a newer list by %1.</source>
        <translation>Lees vóór %1 een nieuwere lijst in.</translation>
    </message>
    <message numerus="yes">
        <source>%n ran out; what they signed before still holds.</source>
        <translation>
            <numerusform>%n is verlopen; wat het eerder tekende geldt nog.</numerusform>
            <numerusform>%n zijn verlopen; wat ze eerder tekenden geldt nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of withdrawn certificates: %1, to be renewed by %2.</source>
        <translation>Lijsten van ingetrokken certificaten: %1, te vernieuwen vóór %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n were made for practice and count for nothing.</source>
        <translation>
            <numerusform>%n is om te oefenen en telt niet mee.</numerusform>
            <numerusform>%n zijn om te oefenen en tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in there.</source>
        <translation>Daar is niets om in te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused: see why.</source>
        <translation>
            <numerusform>%n bestand is geweigerd: kijk waarom.</numerusform>
            <numerusform>%n bestanden zijn geweigerd: kijk waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new certificates were taken in.</source>
        <translation>
            <numerusform>%n nieuw certificaat ingelezen.</numerusform>
            <numerusform>%n nieuwe certificaten ingelezen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>come to the appointment</source>
        <translation>naar de afspraak komen</translation>
    </message>
    <message>
        <source>book photo and fingerprints</source>
        <translation>foto en vingerafdrukken boeken</translation>
    </message>
    <message>
        <source>book collecting the document</source>
        <translation>het ophalen van het document boeken</translation>
    </message>
    <message>
        <source>wait for the document</source>
        <translation>wachten op het document</translation>
    </message>
    <message>
        <source>a letter says what is needed</source>
        <translation>een brief zegt wat nodig is</translation>
    </message>
    <message>
        <source>call the counter</source>
        <translation>de balie bellen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>redelijk zeker</translation>
    </message>
    <message>
        <source>a rough guess</source>
        <translation>een ruwe schatting</translation>
    </message>
    <message>
        <source>no day can be named</source>
        <translation>er is geen dag te noemen</translation>
    </message>
</context>
<context>
    <name>TurnPanel</name>
    <message>
        <source>Save letter…</source>
        <translation>Brief bewaren…</translation>
    </message>
    <message>
        <source>Save the letter that says when it is the turn</source>
        <translation>De brief bewaren die zegt wanneer iemand aan de beurt is</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>vastgelegd</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>vrij zeker</translation>
    </message>
    <message>
        <source>a rough guess</source>
        <translation>ruwe schatting</translation>
    </message>
    <message>
        <source>no day can be named</source>
        <translation>geen dag te noemen</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>beurt</translation>
    </message>
    <message>
        <source>the letter could not be written there</source>
        <translation>de brief kon daar niet worden bewaard</translation>
    </message>
</context>
<context>
    <name>VariantsPage</name>
    <message>
        <source>Each variant is played many times. The line is the middle of all plays, nine in ten lie within the band. Nothing of the day changes until you apply one.</source>
        <translation>Elke variant wordt vaak gespeeld. De lijn is het midden, negen van de tien liggen binnen de band. Er verandert niets aan de dag tot u er een toepast.</translation>
    </message>
    <message>
        <source>&amp;Name of the variant</source>
        <translation>&amp;Naam van de variant</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Uitgenodigd</translation>
    </message>
    <message>
        <source>&amp;Desks at peak</source>
        <translation>&amp;Balies (piek)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>&amp;Stay away, %</source>
        <translation>Blijft &amp;weg, %</translation>
    </message>
    <message>
        <source>&amp;Places inside</source>
        <translation>&amp;Plaatsen</translation>
    </message>
    <message>
        <source>Door &amp;hosts</source>
        <translation>Bij de &amp;deur</translation>
    </message>
    <message>
        <source>Keep and play</source>
        <translation>Bewaren en spelen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Apply to the day</source>
        <translation>Toepassen op de dag</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Vergelijking als PDF</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Bezig met spelen</translation>
    </message>
    <message>
        <source>Queues of the variants beside each other</source>
        <translation>Rijen van de varianten naast elkaar</translation>
    </message>
    <message>
        <source>Variants in numbers</source>
        <translation>Varianten in cijfers</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Zoals gepland</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>1 in 20 over</source>
        <translation>1 op 20 boven</translation>
    </message>
    <message>
        <source>Use, %</source>
        <translation>Balies, %</translation>
    </message>
    <message>
        <source>Inv. / desks</source>
        <translation>Gen. / balies</translation>
    </message>
    <message>
        <source>Wait, min</source>
        <translation>Wachten, min</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>The day was planned like this.</source>
        <translation>De dag is zo gepland.</translation>
    </message>
    <message>
        <source>S&amp;econds each</source>
        <translation>S&amp;econden p.p.</translation>
    </message>
    <message>
        <source>queue outside</source>
        <translation>rij buiten</translation>
    </message>
    <message>
        <source>queue inside</source>
        <translation>rij binnen</translation>
    </message>
    <message>
        <source>planned end</source>
        <translation>gepland einde</translation>
    </message>
    <message>
        <source>Choose a day above.</source>
        <translation>Kies hierboven een dag.</translation>
    </message>
    <message>
        <source>This day has no hours yet. Fill them in with its plan first.</source>
        <translation>Deze dag heeft nog geen uren. Vul die eerst in bij het plan.</translation>
    </message>
    <message>
        <source>The day is being played…</source>
        <translation>De dag wordt gespeeld…</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>klaar om %1</translation>
    </message>
    <message>
        <source>Use whole quarters, such as 09:15.</source>
        <translation>Gebruik hele kwartieren, zoals 09:15.</translation>
    </message>
    <message>
        <source>Give it a name, such as “70 desks”.</source>
        <translation>Geef een naam, zoals “70 balies”.</translation>
    </message>
    <message>
        <source>The day is planned like “%1”: %2 places and up to %3 desks. Invitations that went out stay as they are.</source>
        <translation>De dag wordt gepland als “%1”: %2 plaatsen en hoogstens %3 balies. Verstuurde uitnodigingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zo</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Proefspelen: %1</translation>
    </message>
    <message>
        <source>The variant is kept.</source>
        <translation>De variant is bewaard.</translation>
    </message>
    <message>
        <source>The variant is dropped.</source>
        <translation>De variant is weggegooid.</translation>
    </message>
    <message>
        <source>The day is planned like this variant now.</source>
        <translation>De dag is nu gepland als deze variant.</translation>
    </message>
    <message>
        <source>&amp;Come early, min</source>
        <translation>Te v&amp;roeg, min</translation>
    </message>
    <message>
        <source>Come &amp;late, %</source>
        <translation>Te &amp;laat, %</translation>
    </message>
    <message>
        <source>In &amp;groups, %</source>
        <translation>In &amp;groepen, %</translation>
    </message>
    <message>
        <source>Dou&amp;bts, %</source>
        <translation>Tw&amp;ijfel, %</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>Tweede personen</translation>
    </message>
    <message>
        <source>Pause a desk, min</source>
        <translation>Pauze per balie, min</translation>
    </message>
    <message>
        <source>Fewer assumptions</source>
        <translation>Minder aannames</translation>
    </message>
    <message>
        <source>More assumptions…</source>
        <translation>Meer aannames…</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Verify now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Gecontroleerde regels</translation>
    </message>
    <message>
        <source>%1 entries verified so far.</source>
        <translation>%1 regels tot nu toe gecontroleerd.</translation>
    </message>
    <message>
        <source>Every entry is sealed with the one before it. Verifying shows whether anything was changed, removed or inserted.</source>
        <translation>Elke regel is verzegeld met de regel ervoor. Controleren laat zien of er iets is veranderd, weggehaald of tussengevoegd.</translation>
    </message>
    <message>
        <source>The trail is broken</source>
        <translation>Het spoor is beschadigd</translation>
    </message>
    <message>
        <source>%2 of %1 entries do not hold. Keep this database as it is and call the security officer.</source>
        <translation>%2 van %1 regels kloppen niet. Laat deze database zoals hij is en bel de beveiligingsfunctionaris.</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>Het spoor is heel</translation>
    </message>
    <message>
        <source>All %1 entries hold: nothing was changed, removed or inserted.</source>
        <translation>Alle %1 regels kloppen: er is niets veranderd, weggehaald of tussengevoegd.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>To write down elsewhere: last entry %1 with seal %2</source>
        <translation>Om elders op te schrijven: laatste regel %1 met zegel %2</translation>
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Persons of this visit</source>
        <translation>Personen van dit bezoek</translation>
    </message>
    <message>
        <source>Steps of the visit</source>
        <translation>Stappen van het bezoek</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Weigeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation>
            <numerusform>Er ontbreekt nog %n ding</numerusform>
            <numerusform>Er ontbreken nog %n dingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Choose a visit with the arrow keys or a click.</source>
        <translation>Kies een bezoek met de pijltjes of een klik.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verzetten…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Afspraak afzeggen…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Bezoek openen</translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message>
        <source>Save receipt</source>
        <translation>Ontvangstbewijs bewaren</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Formulier opslaan</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Save sticker</source>
        <translation>Sticker bewaren</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>Het bestand kon daar niet worden bewaard.</translation>
    </message>
</context>
<context>
    <name>VisitQuestions</name>
    <message>
        <source>Refuse</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Record that the identity was refused? Nothing can be handed out then.</source>
        <translation>Vastleggen dat de identiteit is geweigerd? Dan kan niets worden uitgereikt.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Take the beginning of this visit back? The person is called again.</source>
        <translation>Het begin van dit bezoek terugdraaien? De persoon staat dan weer op opgeroepen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Send this person back to the queue, to be called again?</source>
        <translation>Deze persoon terugzetten in de wachtrij, om opnieuw op te roepen?</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Terug in wachtrij</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier verdergaan</translation>
    </message>
    <message>
        <source>Take the card back? The hand-out is undone with your reason.</source>
        <translation>De pas terugnemen? De uitreiking wordt met uw reden ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undo hand-out</source>
        <translation>Uitreiking ongedaan maken</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Er is geen bezoek open</translation>
    </message>
    <message>
        <source>Call and serve somebody from the queue, or scan the code on a letter.</source>
        <translation>Roep iemand uit de wachtrij op, of scan de code op een brief.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Naar de wachtrij</translation>
    </message>
    <message>
        <source>The receipt was printed.</source>
        <translation>Het ontvangstbewijs is afgedrukt.</translation>
    </message>
    <message>
        <source>This code belongs to another visit.</source>
        <translation>Deze code hoort bij een ander bezoek.</translation>
    </message>
    <message>
        <source>Open that visit</source>
        <translation>Dat bezoek openen</translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation>Dit nummer hoort bij iemand anders.</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Persoon openen</translation>
    </message>
    <message>
        <source>Answer all questions, and say which answer is No.</source>
        <translation>Beantwoord alle vragen en geef aan welk antwoord nee is.</translation>
    </message>
    <message>
        <source>Begin the visit of somebody of today, or scan the code on a letter.</source>
        <translation>Begin het bezoek van iemand van vandaag, of scan de code op een brief.</translation>
    </message>
    <message>
        <source>To our counter</source>
        <translation>Naar onze balie</translation>
    </message>
    <message>
        <source>Refused: {reason}. Next: {step}.</source>
        <translation>Geweigerd: {reason}. Nu: {step}.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Bezoek afronden</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>Hier wacht niemand</translation>
    </message>
    <message>
        <source>Search a time for somebody and press “Waiting list” to offer a sooner one.</source>
        <translation>Zoek een tijd voor iemand en druk op ‘Wachtlijst’ om een eerdere tijd aan te bieden.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Toon het aanbod</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Haal van de lijst</translation>
    </message>
    <message>
        <source>offered until %1</source>
        <translation>aangeboden tot %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, van %2 tot en met %3</translation>
    </message>
    <message>
        <source>No offer is made: %1</source>
        <translation>Krijgt geen aanbod: %1</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Without an appointment</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gevonden mensen</translation>
    </message>
    <message>
        <source>&amp;Name or V-number</source>
        <translation>&amp;Naam of V-nummer</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer geven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A family that comes together: select all of them, the one to call first.</source>
        <translation>Een gezin dat samen komt: selecteer iedereen, degene die wordt opgeroepen het eerst.</translation>
    </message>
    <message>
        <source>Not on &amp;file: by name only</source>
        <translation>Niet in het &amp;bestand: alleen op naam</translation>
    </message>
    <message>
        <source>Nobody is found on file.</source>
        <translation>Er is niemand gevonden in het bestand.</translation>
    </message>
    <message>
        <source>Let in by name</source>
        <translation>Binnenlaten op naam</translation>
    </message>
    <message>
        <source>&amp;Desk needs</source>
        <translation>Nodig bij het &amp;loket</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Niets bijzonders</translation>
    </message>
</context>
<context>
    <name>WavesPage</name>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody needs a time at a normal desk.</source>
        <translation>Niemand heeft een tijd aan een gewoon loket nodig.</translation>
    </message>
    <message>
        <source>%1 people get a time at the nearest desk: %2. For %3 there is no room in these days.</source>
        <translation>%1 mensen krijgen een tijd aan het dichtstbijzijnde loket: %2. Voor %3 is er in deze dagen geen plaats.</translation>
    </message>
    <message>
        <source>Normal desks</source>
        <translation>Gewone loketten</translation>
    </message>
    <message>
        <source>Book these times</source>
        <translation>Boek deze tijden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laat het</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 invited, %2 without a place, %3 passed over.</source>
        <translation>%1 uitgenodigd, %2 zonder plaats, %3 overgeslagen.</translation>
    </message>
    <message>
        <source>Stopped: %1 invited. Invite again to go on.</source>
        <translation>Gestopt: %1 uitgenodigd. Nodig opnieuw uit om verder te gaan.</translation>
    </message>
    <message>
        <source>%1 letters are ready to print.</source>
        <translation>%1 brieven staan klaar om te printen.</translation>
    </message>
    <message>
        <source>%1 have another time, %2 still ask for one.</source>
        <translation>%1 hebben een andere tijd, %2 vragen er nog om.</translation>
    </message>
    <message>
        <source>%1 have a time at a normal desk, for %2 there is no room.</source>
        <translation>%1 hebben een tijd aan een gewoon loket, voor %2 is er geen plaats.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot</translation>
    </message>
    <message>
        <source>Guests a &amp;quarter</source>
        <translation>Gasten per &amp;kwartier</translation>
    </message>
    <message>
        <source>Invite this wave</source>
        <translation>Nodig deze golf uit</translation>
    </message>
    <message>
        <source>Plan waves</source>
        <translation>Golven plannen</translation>
    </message>
    <message>
        <source>Add wave</source>
        <translation>Golf toevoegen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Letters for who has no e-mail…</source>
        <translation>Brieven voor wie geen e-mail heeft…</translation>
    </message>
    <message>
        <source>Find other times</source>
        <translation>Andere tijden zoeken</translation>
    </message>
    <message>
        <source>Normal desks instead…</source>
        <translation>Gewone loketten in plaats daarvan…</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Golven</translation>
    </message>
    <message>
        <source>There are no waves yet. Plan them by what is ready, or add one below.</source>
        <translation>Er zijn nog geen golven. Plan ze naar wat klaar is, of voeg er hieronder een toe.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Per kwartier</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Plan who is invited for which quarters of an hour, then invite wave by wave. A wave with a date goes out by itself each morning from then on. E-mails are sent; letters are printed here.</source>
        <translation>Plan wie voor welke kwartieren wordt uitgenodigd, en nodig uit, golf voor golf. Een golf met een datum gaat vanaf dan elke ochtend vanzelf uit. E-mails worden verstuurd; brieven drukt u hier af.</translation>
    </message>
    <message>
        <source>&amp;Goes out from</source>
        <translation>&amp;Gaat uit vanaf</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>%1 people get a time at the nearest desk: %2.</source>
        <translation>%1 mensen krijgen een tijd bij het dichtstbijzijnde loket: %2.</translation>
    </message>
    <message>
        <source>%1 invited: everybody of this wave has a time.</source>
        <translation>%1 uitgenodigd: iedereen van deze golf heeft een tijd.</translation>
    </message>
    <message>
        <source>%1 have another time.</source>
        <translation>%1 hebben een andere tijd.</translation>
    </message>
    <message>
        <source>%1 have a time at a normal desk.</source>
        <translation>%1 hebben een tijd bij een gewoon loket.</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Service group</source>
        <translation>Dienstgroep</translation>
    </message>
    <message>
        <source>Week in words</source>
        <translation>Week in woorden</translation>
    </message>
    <message>
        <source>Figures: booked at most / desks. Dashes: open to the public. Enter changes the hours of a block.</source>
        <translation>Cijfers: hoogstens geboekt / balies. Streepjes: open voor publiek. Enter wijzigt de tijden van een blok.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Balies</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>%1, %2 public</source>
        <translation>%1, %2 openbaar</translation>
    </message>
</context>
<context>
    <name>WeekTimeline</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>%1: %2 desks, %3 of them public, %4 booked at most</source>
        <translation>%1: %2 balies, waarvan %3 openbaar, hoogstens %4 geboekt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>not bookable yet</source>
        <translation>nog niet te boeken</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why here</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Afspraakcode</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Passen</translation>
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation>Er is geen pas voor deze persoon.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Helpen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Call this person from the queue first.</source>
        <translation>Roep deze persoon eerst op uit de wachtrij.</translation>
    </message>
    <message>
        <source>type {type}</source>
        <translation>type {type}</translation>
    </message>
    <message>
        <source>Needed and not needed today</source>
        <translation>Vandaag wel en niet nodig</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw the mandate</source>
        <translation>Mandaat intrekken</translation>
    </message>
    <message>
        <source>It ends this second: nothing is handed out any more. Cards can be sent back.</source>
        <translation>Het eindigt op dit moment: er wordt niets meer uitgereikt. Passen terugsturen kan.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Nu intrekken</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Ingetrokken door</translation>
    </message>
    <message>
        <source>By letter or decision</source>
        <translation>Met brief of besluit</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>%1 desk hours</source>
        <translation>%1 balie-uren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>_LongWork</name>
    <message>
        <source>This takes a little longer.</source>
        <translation>Dit duurt iets langer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>huidige stap</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
</context>
</TS>
