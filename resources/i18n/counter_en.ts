<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-out undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card taken to the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row of a file settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening hours added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not answer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of the queue undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>representative added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time slots laid out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>an entry was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry was inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last entries were removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This card belongs to nobody on file. Keep it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped at %1 during a step. Nothing of it was saved: do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped at %1, but the step was saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} characters fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a V-number: it has 10 digits. Check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a BSN: its check digit is wrong. Check the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a document number. Copy it from the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist. Type day, month, year, such as 26-09-1997.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check it with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This nationality is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time does not exist. Type hours and minutes, such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines at the bottom of the document do not add up. Read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was not made by Counter or was damaged. Search by name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zero at the front was lost. Export the column again as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters were lost on the way here. Export the file again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has this V-number. Open that person instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is in use already. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or ask for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. Split it into smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Ask the sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not known. Save it as CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some columns are not known. Say what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is full by now. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter is closed then. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Add at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too many people for one appointment. Book a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {most} people fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This location does not offer that. Choose another location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an appointment for this already. Move that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on {starts_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is on another day. Move it to today first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is at another location. Move it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step does not fit what happened so far. Look at it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is serving somebody. Finish or park that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no desk yet. Choose the desk where you sit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to undo this. Ask a team leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague is doing this. Have it transferred to you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every question is answered. Answer the ones that are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is doubt. A second person must look and sign in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by what means you checked this, such as chip or face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be somebody else than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity was not checked yet. Check it before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity was checked too long ago. Check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check holds for {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is not at this location. Look up where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Put it back and scan the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is not in the stock. Check the number, then report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card cannot be handed out as it stands. Look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was handed out already. Look at its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old card must be handed in first, or a report of its loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A legal representative must be here. Add who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is not signed yet. Have it signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or password is wrong. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is locked. Ask the administrator to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens by itself on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a team leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short. Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not there any more. Search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Load it anew; your input is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database yet. Have the administrator make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is older than this program. Have it updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is newer than this program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database stays closed: its key does not fit. Ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Stop work and have a backup restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database in that place already. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not connected. Check cable and power, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device did not do it. Try again, or go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened. Your input is kept; name the number to the help desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not have happened. What you typed is kept. If it comes back, name this number to the help desk: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A cell that must be filled is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than any real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether cells ran together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cells that hold the separator between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The V-number lost its zeros at the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposal, or export the column as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The V-number does not have ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person stands here again, with the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the first row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same V-number stands here again, with other data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which row is right; neither is taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date does not exist or cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposal, or ask the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the date with a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail can be sent to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is taken without it; ask for the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question marks stand where letters were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name from the card, or ask for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters were read in a wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposal, or ask for a file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits or signs stand in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether columns were shifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code stands for no state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the proposal, or take the code of the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sex is written in no known way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is taken without it; add it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is written in no known way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dutch card has such a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the card in hand and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same card is listed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cards; the first row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cards are said to lie in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position is no whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the dates on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand it out; return it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person has several cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the maker which one is to be handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on file belongs to this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it apart and ask the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card seems to belong to a row that is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on file says otherwise; it was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the visit off, or ask the maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card bears another name than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both with the passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card bears another birth date than the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do, unless its heading was meant as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns bear the same heading; the first is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has more sheets, which were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; Windows-1252 was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at some names, or ask for UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters of the file are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without content were passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Is the document genuine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the holder the person on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the person on file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under the lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same, written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given names are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters that do not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line has a wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consignment of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police report of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First screen of the list; Alt+2 the second, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take files in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change language to {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with pen, finger or mouse. Delete clears the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan: name, V-number, card, QR, passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LongWork</name>
    <message>
        <source>This takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
