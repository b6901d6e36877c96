<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>appointment booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>appointment moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hand-out undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>card handed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>card taken to the counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>card put back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>closure added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>identity checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>file taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>row of a file settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>letter made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>location added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>office set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>opening hours added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>operator added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sign-in failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>person looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>finished at the counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not shown up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did not answer the call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>service begun</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>step of the queue undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>receipt made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>receipt signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>representative added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>time slots laid out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not shown up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not needed any more</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AppointmentsView</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointment code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The letter was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your role does not book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moving: now {old}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The time is given back, and the letter's code does not work any more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>an entry was changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry was removed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>an entry was inserted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the last entries were removed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the filters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by action</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by operator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Load older entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No entry fits. Press Show all to take the filters away.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All operators</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gesture</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BookedPanel</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointment code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save letter…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at name and photo on the card before you scan it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the desk, from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fetch it from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan the card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring to the desk</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>announced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in stock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reserved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with the partner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>at the counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>handed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not collected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reported missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayColumns</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>V-number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waiting %1 min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>desk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>No desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose your desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>booked {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My &amp;desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call next (F8)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve (F9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open visit (F9)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the queue, to be called again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This card belongs to nobody on file. Keep it apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This computer's database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shared database</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program stopped at %1 during a step. Nothing of it was saved: do it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The program stopped at %1, but the step was saved: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A check digit does not fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A field holds what no document can have</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The document has expired</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It bears no expiry date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The expiry date is unusually far ahead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The surname differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A part of the surname is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The surname is cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The given names differ</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some given names are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The names stand in another order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The given names are cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The name on file cannot be compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date of birth differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts of the date of birth are unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sex differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The nationality differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The reader's keyboard setting was put right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>misread or mistyped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>document altered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>another person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>error on file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>naming custom of the country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>field too short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>script without a fixed spelling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>document ran out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>document without end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date partly unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>registration changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>second nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>keyboard layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>document code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>issuing state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>document number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>date of expiry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>personal number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whole line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Official passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Emergency passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Travel document for refugees</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Travel document for aliens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Travel document for stateless persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Passport card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Visa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dutch identity card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dutch residence document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foreign residence document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document of unknown kind</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>New person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write 00 for a day or month that is not known</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Three letters, or the beginning of the state's name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters are written in it beside Dutch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On file now: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most {most} characters fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a V-number: it has 10 digits. Check the digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a BSN: its check digit is wrong. Check the digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a document number. Copy it from the document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This date does not exist. Type day, month, year, such as 26-09-1997.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not an e-mail address. Check it with the person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This nationality is not known. Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This time does not exist. Type hours and minutes, such as 09:30.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The lines at the bottom of the document do not add up. Read them again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code was not made by Counter or was damaged. Search by name instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A zero at the front was lost. Export the column again as text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters were lost on the way here. Export the file again as UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another person has this V-number. Open that person instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This name is in use already. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or ask for access.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is too large. Split it into smaller ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file cannot be read. Ask the sender for a new one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file has a password. Save it without one and try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This kind of file is not known. Save it as CSV or XLSX.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some columns are not known. Say what they hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This time is full by now. Choose another time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The counter is closed then. Choose another time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This time has passed. Choose a later time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is chosen yet. Add at least one person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is too many people for one appointment. Book a second one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most {most} people fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This location does not offer that. Choose another location.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is an appointment for this already. Move that one instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is on {starts_at}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The appointment is on another day. Move it to today first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The appointment is at another location. Move it here first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is at {location}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This step does not fit what happened so far. Look at it anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This desk is serving somebody. Finish or park that first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You have no desk yet. Choose the desk where you sit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is waiting for this desk now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is too late to undo this. Ask a team leader.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be undone for {minutes} minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A colleague is doing this. Have it transferred to you first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is with {desk}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not every question is answered. Answer the ones that are open.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is doubt. A second person must look and sign in here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say by what means you checked this, such as chip or face.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The second person must be somebody else than the first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity was not checked yet. Check it before you go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The identity was checked too long ago. Check it again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A check holds for {minutes} minutes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card is not at this location. Look up where it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card belongs to somebody else. Put it back and scan the right one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card is not in the stock. Check the number, then report it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card cannot be handed out as it stands. Look at its history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This card was handed out already. Look at its history.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The old card must be handed in first, or a report of its loss.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A legal representative must be here. Add who that is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt is not signed yet. Have it signed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name or password is wrong. Type both again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This account is locked. Ask the administrator to open it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It opens by itself on {until}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your role does not include this. Ask a team leader.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The password is too short. Choose a longer one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is not there any more. Search again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody changed this meanwhile. Load it anew; your input is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database does not answer. Check the network, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no database yet. Have the administrator make one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is older than this program. Have it updated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is newer than this program. Update the program.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database stays closed: its key does not fit. Ask the administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The database is damaged. Stop work and have a backup restored.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is a database in that place already. Choose another place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The device is not connected. Check cable and power, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The device did not do it. Try again, or go on without it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This should not have happened. Your input is kept; name the number to the help desk.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Reload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This should not have happened. What you typed is kept. If it comes back, name this number to the help desk: {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>V-number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surname prefix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>House number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Nothing was found that differs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>may be: {meanings}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A cell that must be filled is empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the sender for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A cell is longer than any real one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See whether cells ran together.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put cells that hold the separator between quotation marks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The V-number lost its zeros at the front.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the proposal, or export the column as text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The V-number does not have ten digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the sender for the right one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same person stands here again, with the same data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to do: the first row counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same V-number stands here again, with other data.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Find out which row is right; neither is taken yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This date does not exist or cannot be right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the proposal, or ask the sender.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day and month may be swapped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare the date with a document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No mail can be sent to this address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is taken without it; ask for the address.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Question marks stand where letters were.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the name from the card, or ask for a new file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Letters were read in a wrong encoding.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the proposal, or ask for a file in UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Digits or signs stand in the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See whether columns were shifted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code stands for no state.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept the proposal, or take the code of the passport.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The sex is written in no known way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person is taken without it; add it later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language is written in no known way.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No Dutch card has such a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the card in hand and scan it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same card is listed again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Count the cards; the first row counts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two cards are said to lie in one place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look into the box.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The position is no whole number above 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read the dates on the card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do not hand it out; return it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One person has several cards.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask the maker which one is to be handed out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody on file belongs to this card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep it apart and ask the maker.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card seems to belong to a row that is held back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settle that row first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is on file says otherwise; it was not changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at a document.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call the visit off, or ask the maker.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card bears another name than the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compare both with the passport.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card bears another birth date than the file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This column is not used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to do, unless its heading was meant as another one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Two columns bear the same heading; the first is used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The workbook has more sheets, which were not read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save each as a file of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file does not say how its letters are stored; Windows-1252 was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look at some names, or ask for UTF-8.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Some letters of the file are broken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask for a new file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows without content were passed over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Old document and hand-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By handing out you confirm that name and print of the card are right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan the card.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What became of the old document?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1  Taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2  Lost or stolen, with a police report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>3  The person had none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You hand out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Number of the police report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Number of the old document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name on it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The card bears another name than the file: look at it before you hand out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}, with {representative}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HeatCalendar</name>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>free times: %n</source>
        <translation>
            <numerusform>free times: %n</numerusform>
            <numerusform>free times: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Is the document genuine?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is the holder the person on it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is this the person on file?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by eye</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>under the lamp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a question asked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compared with the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a second person is needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Given names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>same, written otherwise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>given names are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a part is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cannot be compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>words are missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing was read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>letters that do not belong there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line has a wrong length</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>too much was read</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>valid to {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Y, D and N answer; doubt or No never hands out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan the passport first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The visit is not being served.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>still open: %n</source>
        <translation>
            <numerusform>still open: %n</numerusform>
            <numerusform>still open: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Say by what means.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An answer is No: refuse.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record doubt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lay the passport on the reader, or type the lines at its bottom.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scanned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check digits fit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check digit wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check digits fit; look at paper, print and photo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a check digit or field is wrong: look closely</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>compare face and photo; ask one question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{agree} of {all} data agree</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>list of people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>consignment of cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Import</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People; Ctrl+2 and Ctrl+3 cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in the chosen row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What the files hold</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards, received here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards, announced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excel or CSV. Files can be dropped here too. The same file twice changes nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken in before, so that nothing was changed: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken in. %1 rows wait for a decision.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Taken in. No row waits for a decision.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row %1 was taken in.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>taken in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>police report of the loss</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>had none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>handed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed on the screen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed on paper</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pashto</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somali</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tigrinya</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First screen of the list; Alt+2 the second, and so on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MeansButton</name>
    <message>
        <source>means?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By what means: {question}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MrzEntry</name>
    <message>
        <source>Compare with the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All check digits fit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {line}, place {place}: {found} stands there, {expected} would fit ({field})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line {line}, place {place}: {field} cannot be right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scan the document, or type the lines at its bottom.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>These lines cannot be read. Check each letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>line {line}: {count} of {whole}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>clerk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planner</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>auditor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>see people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>take files in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>check identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hand out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>see the audit trail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>manage operators</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Identity: {outcome}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be handed out now. Call the team leader to look with you; in doubt about the document, call the identity desk of the Koninklijke Marechaussee (ECID). A second person cannot sign in here yet: after looking together, check again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing can be handed out. Keep card and document at the desk, call the team leader, and say what was found. The team leader decides on a report.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>female</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>curator</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This form is not saved yet. Save it or cancel it first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the chosen person; save a form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a legal representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Nobody is found.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Persons: name or V-number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take {name} out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>minor: with a legal representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>booked {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>arrived {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to queue…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the beginning of this visit back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>V-number {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>speaks {language}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonTables</name>
    <message>
        <source>Appointments of the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No appointments yet. Press Book to make one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards of the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card is on file for this person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Back to the search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>under 18</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Legal representatives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>transferred</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check in by code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve, or open the visit at my desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call, serve or open the selected person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is waiting. Check people in by scanning the code on their letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check &amp;in: code, or scan letter or passport (F7)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo last step…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {ticket} {name}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest %n min</source>
        <translation>
            <numerusform>longest %n min</numerusform>
            <numerusform>longest %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo the last step of {ticket} {name}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ticket} {name} is still being served. Finish this visit?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish and call next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on serving</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{ticket} is over.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is in the queue already, with {ticket}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is checked in, with {ticket}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no appointment here today for this person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Can be undone to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finish visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand the card out first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The person signs for receipt (model M76).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on paper</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save receipt…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo hand-out…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write this report to a CSV file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was found: every row was taken in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No file was taken in yet. Choose a list of people or a consignment above.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 completed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 on file already</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 settled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>settled</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RepresentativePage</name>
    <message>
        <source>Representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the person is a minor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Is here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add and go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the name.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A card of a minor is handed out in the presence of a legal representative.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RepresentativeView</name>
    <message>
        <source>Add a legal representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Choose a finding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its words and, for a row that is held back, its fields are shown here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take in this row</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use proposal: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In the file: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On file: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>See row %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Working</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Whole day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All locations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What and who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Location</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the &amp;day</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>People</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surname and given names, or V-number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>V-number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The first %1 are shown. Type more letters to find the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody on file fits. Try the surname alone, or the V-number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type the beginning of a name or a V-number, or scan a passport. Accents and capitals do not matter.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Collect residence document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Biometrics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Residence endorsement sticker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return visa</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof of residency Ukraine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collect document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Residence endorsement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Proof of residency</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign in to Counter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change language to {language}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign with pen, finger or mouse. Delete clears the field.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Why here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no card is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to sign</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Card type {type} is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card is ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>scan the passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} of {all} answered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to ask</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>First free time at each location</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Free times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is free then</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a coloured day, another part of the day, or all locations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing is free</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the visit, or the person who is not here yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First filter; Ctrl+2 the second, and so on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which appointments are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 is checked in with ticket %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still to come %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Late %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting long %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No card here %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is still to come. Press Ctrl+4 to see all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is here now. Who comes in is checked in with F2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No appointments on this day. Book one on Appointments.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next free:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or scan: name, V-number, card, QR, passport</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search or scan</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>My settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Verify now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries verified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%1 entries verified so far.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every entry is sealed with the one before it. Verifying shows whether anything was changed, removed or inserted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trail is broken</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>%2 of %1 entries do not hold. Keep this database as it is and call the security officer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The trail is whole</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All %1 entries hold: nothing was changed, removed or inserted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To write down elsewhere: last entry %1 with seal %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Persons of this visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Steps of the visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refuse…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n things are missing</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The next step: what the coloured button says</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes, on a question (J works too)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Doubt, on a question (T works too)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No, on a question</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Old document: 1 taken in, 2 police report, 3 none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No visit is open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call and serve somebody from the queue, or scan the code on a letter.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The receipt was printed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This code belongs to another visit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open that visit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer all questions, and say which answer is No.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record that the identity was refused? Nothing can be handed out then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the beginning of this visit back? The person is called again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Send this person back to the queue, to be called again?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the card back? The hand-out is undone with your reason.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo hand-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appointment code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call this person from the queue first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>type {type}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_LongWork</name>
    <message>
        <source>This takes a little longer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>to do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>present step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
