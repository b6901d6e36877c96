<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
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
        <translation type="unfinished">opgeroepen</translation>
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
        <translation type="unfinished">niet verschenen</translation>
    </message>
    <message>
        <source>did not answer the call</source>
        <translation>niet gekomen na oproep</translation>
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
        <source>time slots laid out</source>
        <translation>tijdvakken uitgezet</translation>
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
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
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
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This card belongs to nobody on file. Keep it apart.</source>
        <translation>Bij deze pas hoort niemand uit het bestand. Leg hem apart.</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Geen loket</translation>
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
        <source>The disk is full. Make room, then try again.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw.</translation>
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
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
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
        <translation>controlespoor zien</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>medewerkers beheren</translation>
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
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Working</source>
        <translation>Bezig</translation>
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
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
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
