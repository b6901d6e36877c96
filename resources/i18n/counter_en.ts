<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountForm</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>At least %1 characters</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>The same password once more</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What the account may do; partners&apos; roles work at a partner&apos;s own counter only</source>
        <translation>What the account may do; partners&apos; roles work at a partner&apos;s own counter only</translation>
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
        <translation>New account</translation>
    </message>
    <message>
        <source>Roles of the chosen account; in a form: save</source>
        <translation>Roles of the chosen account; in a form: save</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Lock, or let sign in again</source>
        <translation>Lock, or let sign in again</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Leave the form</translation>
    </message>
    <message>
        <source>Nobody looks after the own account: somebody else does.</source>
        <translation>Nobody looks after the own account: somebody else does.</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roles…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Reading the accounts…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Let sign in</source>
        <translation>Let sign in</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>End the account of %1? It keeps its name in what it did.</source>
        <translation>End the account of %1? It keeps its name in what it did.</translation>
    </message>
    <message>
        <source>End the account</source>
        <translation>End the account</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 can sign in.</translation>
    </message>
    <message>
        <source>%1 can sign in no more.</source>
        <translation>%1 can sign in no more.</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>signs in</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
</context>
<context>
    <name>ActBar</name>
    <message>
        <source>Call selected</source>
        <translation>Call selected</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Go on serving</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Park…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Priority…</translation>
    </message>
    <message>
        <source>Who was helped…</source>
        <translation>Who was helped…</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Undo last step…</source>
        <translation>Undo last step…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Find on file…</source>
        <translation>Find on file…</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>appointment booked</source>
        <translation>appointment booked</translation>
    </message>
    <message>
        <source>appointment cancelled</source>
        <translation>appointment cancelled</translation>
    </message>
    <message>
        <source>appointment moved</source>
        <translation>appointment moved</translation>
    </message>
    <message>
        <source>time held</source>
        <translation>time held</translation>
    </message>
    <message>
        <source>held time booked</source>
        <translation>held time booked</translation>
    </message>
    <message>
        <source>held time given back</source>
        <translation>held time given back</translation>
    </message>
    <message>
        <source>held time expired</source>
        <translation>held time expired</translation>
    </message>
    <message>
        <source>came without an appointment</source>
        <translation>came without an appointment</translation>
    </message>
    <message>
        <source>one person withdrew</source>
        <translation>one person withdrew</translation>
    </message>
    <message>
        <source>one person moved alone</source>
        <translation>one person moved alone</translation>
    </message>
    <message>
        <source>outcome noted</source>
        <translation>outcome noted</translation>
    </message>
    <message>
        <source>replaced by an offered time</source>
        <translation>replaced by an offered time</translation>
    </message>
    <message>
        <source>series booked</source>
        <translation>series booked</translation>
    </message>
    <message>
        <source>put on the waiting list</source>
        <translation>put on the waiting list</translation>
    </message>
    <message>
        <source>left the waiting list</source>
        <translation>left the waiting list</translation>
    </message>
    <message>
        <source>time offered to the waiting list</source>
        <translation>time offered to the waiting list</translation>
    </message>
    <message>
        <source>offer not taken</source>
        <translation>offer not taken</translation>
    </message>
    <message>
        <source>waiting list ended</source>
        <translation>waiting list ended</translation>
    </message>
    <message>
        <source>offered time booked</source>
        <translation>offered time booked</translation>
    </message>
    <message>
        <source>hand-out undone</source>
        <translation>hand-out undone</translation>
    </message>
    <message>
        <source>card handed out</source>
        <translation>card handed out</translation>
    </message>
    <message>
        <source>card taken to the counter</source>
        <translation>card taken to the counter</translation>
    </message>
    <message>
        <source>card put back</source>
        <translation>card put back</translation>
    </message>
    <message>
        <source>closure added</source>
        <translation>closure added</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>identity checked</translation>
    </message>
    <message>
        <source>file taken in</source>
        <translation>file taken in</translation>
    </message>
    <message>
        <source>row of a file settled</source>
        <translation>row of a file settled</translation>
    </message>
    <message>
        <source>letter made</source>
        <translation>letter made</translation>
    </message>
    <message>
        <source>location added</source>
        <translation>location added</translation>
    </message>
    <message>
        <source>office set up</source>
        <translation>office set up</translation>
    </message>
    <message>
        <source>opening hours added</source>
        <translation>opening hours added</translation>
    </message>
    <message>
        <source>operator added</source>
        <translation>operator added</translation>
    </message>
    <message>
        <source>person on file elsewhere looked for</source>
        <translation>person on file elsewhere looked for</translation>
    </message>
    <message>
        <source>account given other roles</source>
        <translation>account given other roles</translation>
    </message>
    <message>
        <source>sign-in failed</source>
        <translation>sign-in failed</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>signed out</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>person added</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>person changed</translation>
    </message>
    <message>
        <source>person looked at</source>
        <translation>person looked at</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>checked in</translation>
    </message>
    <message>
        <source>finished at the counter</source>
        <translation>finished at the counter</translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation>not shown up</translation>
    </message>
    <message>
        <source>did not answer the call</source>
        <translation>did not answer the call</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>put back into the queue</translation>
    </message>
    <message>
        <source>service begun</source>
        <translation>service begun</translation>
    </message>
    <message>
        <source>step of the queue undone</source>
        <translation>step of the queue undone</translation>
    </message>
    <message>
        <source>receipt made</source>
        <translation>receipt made</translation>
    </message>
    <message>
        <source>receipt signed</source>
        <translation>receipt signed</translation>
    </message>
    <message>
        <source>representative added</source>
        <translation>representative added</translation>
    </message>
    <message>
        <source>import of national certificates begun</source>
        <translation>import of national certificates begun</translation>
    </message>
    <message>
        <source>national certificates taken in</source>
        <translation>national certificates taken in</translation>
    </message>
    <message>
        <source>time slots laid out</source>
        <translation>time slots laid out</translation>
    </message>
    <message>
        <source>list of appointments made</source>
        <translation>list of appointments made</translation>
    </message>
    <message>
        <source>list of reported documents taken in</source>
        <translation>list of reported documents taken in</translation>
    </message>
    <message>
        <source>report of an identity check made</source>
        <translation>report of an identity check made</translation>
    </message>
    <message>
        <source>identity checked by a second person</source>
        <translation>identity checked by a second person</translation>
    </message>
    <message>
        <source>signed in as a second person</source>
        <translation>signed in as a second person</translation>
    </message>
    <message>
        <source>appointment kept beyond the capacity</source>
        <translation>appointment kept beyond the capacity</translation>
    </message>
    <message>
        <source>planning changed</source>
        <translation>planning changed</translation>
    </message>
    <message>
        <source>desk closed</source>
        <translation>desk closed</translation>
    </message>
    <message>
        <source>closing time of the desk set</source>
        <translation>closing time of the desk set</translation>
    </message>
    <message>
        <source>desk opened</source>
        <translation>desk opened</translation>
    </message>
    <message>
        <source>called again</source>
        <translation>called again</translation>
    </message>
    <message>
        <source>left the queue</source>
        <translation>left the queue</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>priority changed</source>
        <translation>priority changed</translation>
    </message>
    <message>
        <source>service gone on with</source>
        <translation>service gone on with</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>booking program let in</source>
        <translation>booking program let in</translation>
    </message>
    <message>
        <source>booking program retired</source>
        <translation>booking program retired</translation>
    </message>
    <message>
        <source>message given up</source>
        <translation>message given up</translation>
    </message>
    <message>
        <source>message printed</source>
        <translation>message printed</translation>
    </message>
    <message>
        <source>reminders made</source>
        <translation>reminders made</translation>
    </message>
    <message>
        <source>message sent</source>
        <translation>message sent</translation>
    </message>
    <message>
        <source>message tried again</source>
        <translation>message tried again</translation>
    </message>
    <message>
        <source>need for new photo and prints asked</source>
        <translation>need for new photo and prints asked</translation>
    </message>
    <message>
        <source>list of photos and prints on record taken in</source>
        <translation>list of photos and prints on record taken in</translation>
    </message>
    <message>
        <source>photo, prints and signature recorded</source>
        <translation>photo, prints and signature recorded</translation>
    </message>
    <message>
        <source>picture kept for a time</source>
        <translation>picture kept for a time</translation>
    </message>
    <message>
        <source>kept picture fetched</source>
        <translation>kept picture fetched</translation>
    </message>
    <message>
        <source>kept pictures destroyed</source>
        <translation>kept pictures destroyed</translation>
    </message>
    <message>
        <source>visit joined to a person on file</source>
        <translation>visit joined to a person on file</translation>
    </message>
    <message>
        <source>visit not needed, time given back</source>
        <translation>visit not needed, time given back</translation>
    </message>
    <message>
        <source>told that the visit would be in vain</source>
        <translation>told that the visit would be in vain</translation>
    </message>
    <message>
        <source>organisation added</source>
        <translation>organisation added</translation>
    </message>
    <message>
        <source>organisation changed</source>
        <translation>organisation changed</translation>
    </message>
    <message>
        <source>partner&apos;s operator added</source>
        <translation>partner&apos;s operator added</translation>
    </message>
    <message>
        <source>training and screening recorded</source>
        <translation>training and screening recorded</translation>
    </message>
    <message>
        <source>mandate written down</source>
        <translation>mandate written down</translation>
    </message>
    <message>
        <source>draft of a mandate changed</source>
        <translation>draft of a mandate changed</translation>
    </message>
    <message>
        <source>mandate consented to</source>
        <translation>mandate consented to</translation>
    </message>
    <message>
        <source>mandate put in force</source>
        <translation>mandate put in force</translation>
    </message>
    <message>
        <source>mandate suspended</source>
        <translation>mandate suspended</translation>
    </message>
    <message>
        <source>mandate ended</source>
        <translation>mandate ended</translation>
    </message>
    <message>
        <source>mandate letter made</source>
        <translation>mandate letter made</translation>
    </message>
    <message>
        <source>partner&apos;s counter seen</source>
        <translation>partner&apos;s counter seen</translation>
    </message>
    <message>
        <source>card received by a partner</source>
        <translation>card received by a partner</translation>
    </message>
    <message>
        <source>card sent back by a partner</source>
        <translation>card sent back by a partner</translation>
    </message>
    <message>
        <source>partner&apos;s shelf counted</source>
        <translation>partner&apos;s shelf counted</translation>
    </message>
    <message>
        <source>card reported missing by a partner</source>
        <translation>card reported missing by a partner</translation>
    </message>
    <message>
        <source>card blocked</source>
        <translation>card blocked</translation>
    </message>
    <message>
        <source>card destroyed by two people</source>
        <translation>card destroyed by two people</translation>
    </message>
    <message>
        <source>card missed</source>
        <translation>card missed</translation>
    </message>
    <message>
        <source>card put away</source>
        <translation>card put away</translation>
    </message>
    <message>
        <source>reminder of a card made</source>
        <translation>reminder of a card made</translation>
    </message>
    <message>
        <source>card given back to the stock</source>
        <translation>card given back to the stock</translation>
    </message>
    <message>
        <source>card set aside</source>
        <translation>card set aside</translation>
    </message>
    <message>
        <source>card taken out of the stock</source>
        <translation>card taken out of the stock</translation>
    </message>
    <message>
        <source>reminders of cards made</source>
        <translation>reminders of cards made</translation>
    </message>
    <message>
        <source>cards set aside for a day</source>
        <translation>cards set aside for a day</translation>
    </message>
    <message>
        <source>report of a missing card made</source>
        <translation>report of a missing card made</translation>
    </message>
    <message>
        <source>case with a card settled</source>
        <translation>case with a card settled</translation>
    </message>
    <message>
        <source>consignment announced</source>
        <translation>consignment announced</translation>
    </message>
    <message>
        <source>seal of a bag looked at</source>
        <translation>seal of a bag looked at</translation>
    </message>
    <message>
        <source>consignment received</source>
        <translation>consignment received</translation>
    </message>
    <message>
        <source>consignment confirmed by the maker</source>
        <translation>consignment confirmed by the maker</translation>
    </message>
    <message>
        <source>packing list made</source>
        <translation>packing list made</translation>
    </message>
    <message>
        <source>consignment packed</source>
        <translation>consignment packed</translation>
    </message>
    <message>
        <source>card scanned out of a consignment</source>
        <translation>card scanned out of a consignment</translation>
    </message>
    <message>
        <source>count begun</source>
        <translation>count begun</translation>
    </message>
    <message>
        <source>count closed</source>
        <translation>count closed</translation>
    </message>
    <message>
        <source>difference of a count explained</source>
        <translation>difference of a count explained</translation>
    </message>
    <message>
        <source>card scanned in a count</source>
        <translation>card scanned in a count</translation>
    </message>
    <message>
        <source>hand-out refused</source>
        <translation>hand-out refused</translation>
    </message>
    <message>
        <source>roll of stickers received</source>
        <translation>roll of stickers received</translation>
    </message>
    <message>
        <source>sticker destroyed by two people</source>
        <translation>sticker destroyed by two people</translation>
    </message>
    <message>
        <source>sticker printed</source>
        <translation>sticker printed</translation>
    </message>
    <message>
        <source>sticker placed</source>
        <translation>sticker placed</translation>
    </message>
    <message>
        <source>sticker spoiled</source>
        <translation>sticker spoiled</translation>
    </message>
    <message>
        <source>tray added</source>
        <translation>tray added</translation>
    </message>
    <message>
        <source>what a service asks for changed</source>
        <translation>what a service asks for changed</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>account locked</translation>
    </message>
    <message>
        <source>password reset</source>
        <translation>password reset</translation>
    </message>
    <message>
        <source>account ended</source>
        <translation>account ended</translation>
    </message>
    <message>
        <source>account unlocked</source>
        <translation>account unlocked</translation>
    </message>
    <message>
        <source>institution noted</source>
        <translation>institution noted</translation>
    </message>
    <message>
        <source>issuance day made</source>
        <translation>issuance day made</translation>
    </message>
    <message>
        <source>plan of an issuance day changed</source>
        <translation>plan of an issuance day changed</translation>
    </message>
    <message>
        <source>issuance day taken further</source>
        <translation>issuance day taken further</translation>
    </message>
    <message>
        <source>roster for an issuance day taken in</source>
        <translation>roster for an issuance day taken in</translation>
    </message>
    <message>
        <source>line of a roster settled</source>
        <translation>line of a roster settled</translation>
    </message>
    <message>
        <source>waves of an issuance day planned</source>
        <translation>waves of an issuance day planned</translation>
    </message>
    <message>
        <source>guests invited to an issuance day</source>
        <translation>guests invited to an issuance day</translation>
    </message>
    <message>
        <source>answer to an invitation noted</source>
        <translation>answer to an invitation noted</translation>
    </message>
    <message>
        <source>appointment at a desk instead of an issuance day</source>
        <translation>appointment at a desk instead of an issuance day</translation>
    </message>
    <message>
        <source>lists of an issuance day looked at</source>
        <translation>lists of an issuance day looked at</translation>
    </message>
    <message>
        <source>card fetched from its tray</source>
        <translation>card fetched from its tray</translation>
    </message>
    <message>
        <source>card not in its place</source>
        <translation>card not in its place</translation>
    </message>
    <message>
        <source>next guests called early</source>
        <translation>next guests called early</translation>
    </message>
    <message>
        <source>desk asked for</source>
        <translation>desk asked for</translation>
    </message>
    <message>
        <source>desk not needed any more</source>
        <translation>desk not needed any more</translation>
    </message>
    <message>
        <source>variant of an issuance day kept</source>
        <translation>variant of an issuance day kept</translation>
    </message>
    <message>
        <source>variant of an issuance day dropped</source>
        <translation>variant of an issuance day dropped</translation>
    </message>
    <message>
        <source>variant of an issuance day applied</source>
        <translation>variant of an issuance day applied</translation>
    </message>
    <message>
        <source>left-over cards of an issuance day sent back</source>
        <translation>left-over cards of an issuance day sent back</translation>
    </message>
    <message>
        <source>left-over cards stay in the hall</source>
        <translation>left-over cards stay in the hall</translation>
    </message>
    <message>
        <source>list for an institution made</source>
        <translation>list for an institution made</translation>
    </message>
    <message>
        <source>machine registered</source>
        <translation>machine registered</translation>
    </message>
    <message>
        <source>machine retired</source>
        <translation>machine retired</translation>
    </message>
    <message>
        <source>enrolled for work without a network</source>
        <translation>enrolled for work without a network</translation>
    </message>
    <message>
        <source>package sealed</source>
        <translation>package sealed</translation>
    </message>
    <message>
        <source>package called back</source>
        <translation>package called back</translation>
    </message>
    <message>
        <source>package opened</source>
        <translation>package opened</translation>
    </message>
    <message>
        <source>results sealed for home</source>
        <translation>results sealed for home</translation>
    </message>
    <message>
        <source>results came home</source>
        <translation>results came home</translation>
    </message>
    <message>
        <source>conflict settled</source>
        <translation>conflict settled</translation>
    </message>
    <message>
        <source>work went on at somebody&apos;s word</source>
        <translation>work went on at somebody&apos;s word</translation>
    </message>
    <message>
        <source>scan led nowhere</source>
        <translation>scan led nowhere</translation>
    </message>
    <message>
        <source>plan of contacts booked</source>
        <translation>plan of contacts booked</translation>
    </message>
    <message>
        <source>case load planned</source>
        <translation>case load planned</translation>
    </message>
    <message>
        <source>contacts planned</source>
        <translation>contacts planned</translation>
    </message>
    <message>
        <source>needless visit kept</source>
        <translation>needless visit kept</translation>
    </message>
    <message>
        <source>looked for needless visits</source>
        <translation>looked for needless visits</translation>
    </message>
    <message>
        <source>needless visit opened again</source>
        <translation>needless visit opened again</translation>
    </message>
    <message>
        <source>given-back visit booked again</source>
        <translation>given-back visit booked again</translation>
    </message>
    <message>
        <source>rule set written down</source>
        <translation>rule set written down</translation>
    </message>
    <message>
        <source>draft of a rule set changed</source>
        <translation>draft of a rule set changed</translation>
    </message>
    <message>
        <source>rule set proposed</source>
        <translation>rule set proposed</translation>
    </message>
    <message>
        <source>rule set sent back</source>
        <translation>rule set sent back</translation>
    </message>
    <message>
        <source>rule set published</source>
        <translation>rule set published</translation>
    </message>
    <message>
        <source>rule set withdrawn</source>
        <translation>rule set withdrawn</translation>
    </message>
    <message>
        <source>looked who is decided otherwise</source>
        <translation>looked who is decided otherwise</translation>
    </message>
    <message>
        <source>told when it is the person&apos;s turn</source>
        <translation>told when it is the person&apos;s turn</translation>
    </message>
    <message>
        <source>letter made: when is it my turn</source>
        <translation>letter made: when is it my turn</translation>
    </message>
    <message>
        <source>days summed up for reports</source>
        <translation>days summed up for reports</translation>
    </message>
    <message>
        <source>first free times noted</source>
        <translation>first free times noted</translation>
    </message>
    <message>
        <source>cases of a figure looked at</source>
        <translation>cases of a figure looked at</translation>
    </message>
    <message>
        <source>report made</source>
        <translation>report made</translation>
    </message>
    <message>
        <source>scenario kept</source>
        <translation>scenario kept</translation>
    </message>
    <message>
        <source>scenario thrown away</source>
        <translation>scenario thrown away</translation>
    </message>
    <message>
        <source>count of a partner&apos;s shelf closed</source>
        <translation>count of a partner&apos;s shelf closed</translation>
    </message>
    <message>
        <source>paper on file recorded</source>
        <translation>paper on file recorded</translation>
    </message>
    <message>
        <source>record of a paper taken back</source>
        <translation>record of a paper taken back</translation>
    </message>
    <message>
        <source>list of papers on file taken in</source>
        <translation>list of papers on file taken in</translation>
    </message>
    <message>
        <source>tray moved in the walking order</source>
        <translation>tray moved in the walking order</translation>
    </message>
    <message>
        <source>tray renamed</source>
        <translation>tray renamed</translation>
    </message>
    <message>
        <source>case load booked</source>
        <translation>case load booked</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % full</translation>
    </message>
    <message>
        <source>1 desk</source>
        <translation>1 desk</translation>
    </message>
    <message>
        <source>%1 desks</source>
        <translation>%1 desks</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>AgendaMarks</name>
    <message>
        <source>late</source>
        <translation>late</translation>
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
        <translation>Day; Ctrl+2 week, Ctrl+3 list</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>The arrow keys go from visit to visit</source>
        <translation>The arrow keys go from visit to visit</translation>
    </message>
    <message>
        <source>Move the chosen visit: arrow keys, Enter, Esc</source>
        <translation>Move the chosen visit: arrow keys, Enter, Esc</translation>
    </message>
    <message>
        <source>Taller; - for smaller</source>
        <translation>Taller; - for smaller</translation>
    </message>
    <message>
        <source>Open the visit, or the person who is not here yet</source>
        <translation>Open the visit, or the person who is not here yet</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Take the list away: XLSX, CSV, PDF</source>
        <translation>Take the list away: XLSX, CSV, PDF</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>No appointments in this week.</source>
        <translation>No appointments in this week.</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>The coming weeks</translation>
    </message>
    <message>
        <source>% full</source>
        <translation>% full</translation>
    </message>
    <message>
        <source>Arrow keys or a click choose a free time, Esc leaves.</source>
        <translation>Arrow keys or a click choose a free time, Esc leaves.</translation>
    </message>
    <message>
        <source>Move {name} from {old} to {new}? A letter about the change is made.</source>
        <translation>Move {name} from {old} to {new}? A letter about the change is made.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>{name} is moved to {new}.</source>
        <translation>{name} is moved to {new}.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>The time is given back, and the letter&apos;s code does not work any more.</source>
        <translation>The time is given back, and the letter&apos;s code does not work any more.</translation>
    </message>
    <message>
        <source>The appointment of {name} is cancelled.</source>
        <translation>The appointment of {name} is cancelled.</translation>
    </message>
    <message>
        <source>The list was printed.</source>
        <translation>The list was printed.</translation>
    </message>
    <message>
        <source>Take the list away</source>
        <translation>Take the list away</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>AnswerFacts</name>
    <message>
        <source>a check digit or field is wrong: look closely</source>
        <translation>a check digit or field is wrong: look closely</translation>
    </message>
    <message numerus="yes">
        <source>%n features ticked</source>
        <translation>
            <numerusform>%n feature ticked</numerusform>
            <numerusform>%n features ticked</numerusform>
        </translation>
    </message>
    <message>
        <source>chip: {statement}</source>
        <translation>chip: {statement}</translation>
    </message>
    <message>
        <source>chip read, signed by {state}</source>
        <translation>chip read, signed by {state}</translation>
    </message>
    <message>
        <source>look at paper, print and photo</source>
        <translation>look at paper, print and photo</translation>
    </message>
    <message>
        <source>no photo from the chip: compare with the printed one</source>
        <translation>no photo from the chip: compare with the printed one</translation>
    </message>
    <message>
        <source>look at both pictures; ask one question</source>
        <translation>look at both pictures; ask one question</translation>
    </message>
    <message>
        <source>compare face and photo; ask one question</source>
        <translation>compare face and photo; ask one question</translation>
    </message>
    <message>
        <source>{agree} of {all} data agree</source>
        <translation>{agree} of {all} data agree</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>The number appears on the screen in the hall when it is called.</source>
        <translation>The number appears on the screen in the hall when it is called.</translation>
    </message>
    <message>
        <source>%1 persons, %2 cards here</source>
        <translation>%1 persons, %2 cards here</translation>
    </message>
    <message>
        <source>The appointment is on %1, %2.</source>
        <translation>The appointment is on %1, %2.</translation>
    </message>
    <message>
        <source>Today at %1, %2.</source>
        <translation>Today at %1, %2.</translation>
    </message>
    <message>
        <source>Told to come at %1, %2 minutes ago.</source>
        <translation>Told to come at %1, %2 minutes ago.</translation>
    </message>
    <message>
        <source>Told to come at %1.</source>
        <translation>Told to come at %1.</translation>
    </message>
    <message>
        <source>Goes first: %1.</source>
        <translation>Goes first: %1.</translation>
    </message>
    <message>
        <source>Come back from %1 on.</source>
        <translation>Come back from %1 on.</translation>
    </message>
    <message>
        <source>Is at desk %1.</source>
        <translation>Is at desk %1.</translation>
    </message>
    <message>
        <source>Wait inside until the number is called.</source>
        <translation>Wait inside until the number is called.</translation>
    </message>
    <message>
        <source>Ask what is still needed; the captain can help.</source>
        <translation>Ask what is still needed; the captain can help.</translation>
    </message>
    <message>
        <source>Only who was invited for today has a card in this hall.</source>
        <translation>Only who was invited for today has a card in this hall.</translation>
    </message>
    <message>
        <source>Send this person there.</source>
        <translation>Send this person there.</translation>
    </message>
    <message>
        <source>Ask the captain whether another time is free.</source>
        <translation>Ask the captain whether another time is free.</translation>
    </message>
    <message>
        <source>Scan again, or type the name as it stands in the passport.</source>
        <translation>Scan again, or type the name as it stands in the passport.</translation>
    </message>
    <message>
        <source>The card lies at %1.</source>
        <translation>The card lies at %1.</translation>
    </message>
    <message>
        <source>Waiting here does not help: make an appointment at a desk.</source>
        <translation>Waiting here does not help: make an appointment at a desk.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>booked</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>not shown up</source>
        <translation>not shown up</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>not needed any more</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>planner</translation>
    </message>
    <message>
        <source>public planner</source>
        <translation>public planner</translation>
    </message>
    <message>
        <source>without an appointment</source>
        <translation>without an appointment</translation>
    </message>
    <message>
        <source>series</source>
        <translation>series</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>withdrew</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>time offered</source>
        <translation>time offered</translation>
    </message>
    <message>
        <source>offer taken</source>
        <translation>offer taken</translation>
    </message>
    <message>
        <source>left the list</source>
        <translation>left the list</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
</context>
<context>
    <name>AppointmentsView</name>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Appointment code</translation>
    </message>
    <message>
        <source>Find appointment</source>
        <translation>Find appointment</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Leave it where it is</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Find a time</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>The letter was printed.</source>
        <translation>The letter was printed.</translation>
    </message>
    <message>
        <source>They are on the waiting list. A sooner time is offered to them.</source>
        <translation>They are on the waiting list. A sooner time is offered to them.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointments were booked.</source>
        <translation>
            <numerusform>%n appointment was booked.</numerusform>
            <numerusform>%n appointments were booked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving: now {old}</source>
        <translation>Moving: now {old}</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Book it all the same</translation>
    </message>
    <message>
        <source>There is no room then. Somebody at the desk has to do more; say why.</source>
        <translation>There is no room then. Somebody at the desk has to do more; say why.</translation>
    </message>
    <message>
        <source>Withdraw one person</source>
        <translation>Withdraw one person</translation>
    </message>
    <message>
        <source>Only the time of this person is given back. The others come as agreed.</source>
        <translation>Only the time of this person is given back. The others come as agreed.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Cancel appointment</translation>
    </message>
    <message>
        <source>The time is given back, and the letter&apos;s code does not work any more.</source>
        <translation>The time is given back, and the letter&apos;s code does not work any more.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>Save calendar entry</source>
        <translation>Save calendar entry</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>ArrivalsPage</name>
    <message>
        <source>Look at the seal, scan each card, count them by hand. The immigration service is told of what is missing, damaged or not on the list.</source>
        <translation>Look at the seal, scan each card, count them by hand. The immigration service is told of what is missing, damaged or not on the list.</translation>
    </message>
    <message>
        <source>Bags on their way to this counter</source>
        <translation>Bags on their way to this counter</translation>
    </message>
    <message>
        <source>Nothing is on its way to this counter.</source>
        <translation>Nothing is on its way to this counter.</translation>
    </message>
    <message>
        <source>Cards of this consignment</source>
        <translation>Cards of this consignment</translation>
    </message>
    <message>
        <source>Choose a consignment.</source>
        <translation>Choose a consignment.</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Damaged</translation>
    </message>
    <message>
        <source>Seal is &amp;broken</source>
        <translation>Seal is &amp;broken</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Counted by &amp;hand</source>
        <translation>Counted by &amp;hand</translation>
    </message>
    <message>
        <source>All taken out: close</source>
        <translation>All taken out: close</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>&amp;Seal of bag %1: scan or type</source>
        <translation>&amp;Seal of bag %1: scan or type</translation>
    </message>
    <message>
        <source>Document &amp;number: scan or type</source>
        <translation>Document &amp;number: scan or type</translation>
    </message>
    <message>
        <source>Bag %1: its seal should say %2.</source>
        <translation>Bag %1: its seal should say %2.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>%1 of %2 cards are here, %3 still to be scanned.</source>
        <translation>%1 of %2 cards are here, %3 still to be scanned.</translation>
    </message>
    <message>
        <source>Cards not found: %1. They are missing from now on, and the immigration service is told.</source>
        <translation>Cards not found: %1. They are missing from now on, and the immigration service is told.</translation>
    </message>
    <message>
        <source>Close with cards missing?</source>
        <translation>Close with cards missing?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Go on scanning</translation>
    </message>
    <message>
        <source>%1 is closed. Cards here: %2.</source>
        <translation>%1 is closed. Cards here: %2.</translation>
    </message>
    <message>
        <source>%1 is closed. Cards here: %2, missing: %3. The immigration service is told.</source>
        <translation>%1 is closed. Cards here: %2, missing: %3. The immigration service is told.</translation>
    </message>
</context>
<context>
    <name>Audiences</name>
    <message>
        <source>highly skilled migrant or family</source>
        <translation>highly skilled migrant or family</translation>
    </message>
    <message>
        <source>student</source>
        <translation>student</translation>
    </message>
    <message>
        <source>from Ukraine</source>
        <translation>from Ukraine</translation>
    </message>
    <message>
        <source>asylum</source>
        <translation>asylum</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>an entry was changed</source>
        <translation>an entry was changed</translation>
    </message>
    <message>
        <source>an entry was removed</source>
        <translation>an entry was removed</translation>
    </message>
    <message>
        <source>an entry was inserted</source>
        <translation>an entry was inserted</translation>
    </message>
    <message>
        <source>the last entries were removed</source>
        <translation>the last entries were removed</translation>
    </message>
</context>
<context>
    <name>AuditFacts</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Admitted with</source>
        <translation>Admitted with</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Beside session</source>
        <translation>Beside session</translation>
    </message>
    <message>
        <source>For visit</source>
        <translation>For visit</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Called off</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Failure</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>First person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Report form made</source>
        <translation>Report form made</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Hand-out</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Known before</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>List of</source>
        <translation>List of</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Moved from</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Old document</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>On the list</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Overbooked because</source>
        <translation>Overbooked because</translation>
    </message>
    <message>
        <source>Parted from</source>
        <translation>Parted from</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Put in place</source>
        <translation>Put in place</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Reply of the server</source>
        <translation>Reply of the server</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wrong rows</source>
        <translation>Wrong rows</translation>
    </message>
    <message>
        <source>By name only</source>
        <translation>By name only</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation>Signature checked</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Grants the permit</source>
        <translation>Grants the permit</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Identified</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Asks of the desk</source>
        <translation>Asks of the desk</translation>
    </message>
    <message>
        <source>Asks for a card</source>
        <translation>Asks for a card</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>What happens next</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Greatest age</translation>
    </message>
    <message>
        <source>Least age</source>
        <translation>Least age</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Files chosen</source>
        <translation>Files chosen</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Screened on</source>
        <translation>Screened on</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trained on</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Copied from</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>From state</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>To state</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Waves</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Package</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>On record</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <translation>Decided otherwise</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Visits saved</source>
        <translation>Visits saved</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>How sure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Number along the way</source>
        <translation>Number along the way</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>To the filters</translation>
    </message>
    <message>
        <source>Filter by action</source>
        <translation>Filter by action</translation>
    </message>
    <message>
        <source>Filter by operator</source>
        <translation>Filter by operator</translation>
    </message>
    <message>
        <source>Filter by day</source>
        <translation>Filter by day</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Load older entries</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>No entry fits. Press Show all to take the filters away.</source>
        <translation>No entry fits. Press Show all to take the filters away.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation>All operators</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesture</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>invited by none</source>
        <translation>invited by none</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Told to come</source>
        <translation>Told to come</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Not yet there</source>
        <translation>Not yet there</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Let the day begin</source>
        <translation>Let the day begin</translation>
    </message>
    <message>
        <source>Nobody early any more</source>
        <translation>Nobody early any more</translation>
    </message>
    <message>
        <source>Ask for this desk</source>
        <translation>Ask for this desk</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Not needed any more</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation>Close this desk</translation>
    </message>
    <message>
        <source>Tables of the board</source>
        <translation>Tables of the board</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>This hall has no desks.</source>
        <translation>This hall has no desks.</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Nobody is invited for today.</source>
        <translation>Nobody is invited for today.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Does not fit</translation>
    </message>
    <message>
        <source>Everybody has a card here, and every card has somebody.</source>
        <translation>Everybody has a card here, and every card has somebody.</translation>
    </message>
    <message>
        <source>There is no issuance day here today</source>
        <translation>There is no issuance day here today</translation>
    </message>
    <message>
        <source>On such a day this page shows how far it is. Plan one first.</source>
        <translation>On such a day this page shows how far it is. Plan one first.</translation>
    </message>
    <message>
        <source>called early: all before %1</source>
        <translation>called early: all before %1</translation>
    </message>
    <message>
        <source>Everybody may come in</source>
        <translation>Everybody may come in</translation>
    </message>
    <message>
        <source>Let %1 come in early</source>
        <translation>Let %1 come in early</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message numerus="yes">
        <source>longest %n min</source>
        <translation>
            <numerusform>longest %n min</numerusform>
            <numerusform>longest %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Last 15 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n desks open</source>
        <translation>
            <numerusform>%n desk open</numerusform>
            <numerusform>%n desks open</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>the hall is full</source>
        <translation>the hall is full</translation>
    </message>
    <message numerus="yes">
        <source>%n not there yet</source>
        <translation>
            <numerusform>%n not there yet</numerusform>
            <numerusform>%n not there yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>by %1 at the latest</source>
        <translation>by %1 at the latest</translation>
    </message>
    <message>
        <source>after closing at %1</source>
        <translation>after closing at %1</translation>
    </message>
    <message>
        <source>Ends about</source>
        <translation>Ends about</translation>
    </message>
</context>
<context>
    <name>BookedPanel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Appointment code</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>Print letter</translation>
    </message>
    <message>
        <source>Save letter…</source>
        <translation>Save letter…</translation>
    </message>
    <message>
        <source>Save calendar entry…</source>
        <translation>Save calendar entry…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Cancel appointment…</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>Book this time</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Give it back</translation>
    </message>
    <message>
        <source>Overbooked</source>
        <translation>Overbooked</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Booked by</translation>
    </message>
    <message>
        <source>Move alone…</source>
        <translation>Move alone…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Held for %1 more. Nobody else can take it.</source>
        <translation>Held for %1 more. Nobody else can take it.</translation>
    </message>
    <message>
        <source>This time was held too long. It is given back.</source>
        <translation>This time was held too long. It is given back.</translation>
    </message>
    <message>
        <source>Who was &amp;helped…</source>
        <translation>Who was &amp;helped…</translation>
    </message>
</context>
<context>
    <name>BookingFooter</name>
    <message>
        <source>Your role does not book.</source>
        <translation>Your role does not book.</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>Add a person.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Choose a time.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Move here</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Hold it</translation>
    </message>
    <message>
        <source>Keep the time while the rest is asked.</source>
        <translation>Keep the time while the rest is asked.</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Offer them a time that becomes free sooner.</source>
        <translation>Offer them a time that becomes free sooner.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Shape (width by height)</source>
        <translation>Shape (width by height)</translation>
    </message>
    <message>
        <source>Black without drawing</source>
        <translation>Black without drawing</translation>
    </message>
    <message>
        <source>White without drawing</source>
        <translation>White without drawing</translation>
    </message>
    <message>
        <source>Brightness (0-255)</source>
        <translation>Brightness (0-255)</translation>
    </message>
    <message>
        <source>Different greys</source>
        <translation>Different greys</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Unrest of the background</source>
        <translation>Unrest of the background</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Age in days</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>poor</translation>
    </message>
    <message>
        <source>of no use</source>
        <translation>of no use</translation>
    </message>
    <message>
        <source>the one on record is used again</source>
        <translation>the one on record is used again</translation>
    </message>
    <message>
        <source>younger than six</source>
        <translation>younger than six</translation>
    </message>
    <message>
        <source>citizen of the EU, EEA or Switzerland</source>
        <translation>citizen of the EU, EEA or Switzerland</translation>
    </message>
    <message>
        <source>it comes by post</source>
        <translation>it comes by post</translation>
    </message>
    <message>
        <source>cannot sign</source>
        <translation>cannot sign</translation>
    </message>
    <message>
        <source>the person refuses</source>
        <translation>the person refuses</translation>
    </message>
    <message>
        <source>the device does not work</source>
        <translation>the device does not work</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerprints</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>right thumb</source>
        <translation>right thumb</translation>
    </message>
    <message>
        <source>right index finger</source>
        <translation>right index finger</translation>
    </message>
    <message>
        <source>right middle finger</source>
        <translation>right middle finger</translation>
    </message>
    <message>
        <source>right ring finger</source>
        <translation>right ring finger</translation>
    </message>
    <message>
        <source>right little finger</source>
        <translation>right little finger</translation>
    </message>
    <message>
        <source>left thumb</source>
        <translation>left thumb</translation>
    </message>
    <message>
        <source>left index finger</source>
        <translation>left index finger</translation>
    </message>
    <message>
        <source>left middle finger</source>
        <translation>left middle finger</translation>
    </message>
    <message>
        <source>left ring finger</source>
        <translation>left ring finger</translation>
    </message>
    <message>
        <source>left little finger</source>
        <translation>left little finger</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Not now: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Never: %1</translation>
    </message>
</context>
<context>
    <name>CaptureSteps</name>
    <message>
        <source>signed, to record</source>
        <translation>signed, to record</translation>
    </message>
    <message>
        <source>to judge</source>
        <translation>to judge</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>to take</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers missing</source>
        <translation>
            <numerusform>%n finger missing</numerusform>
            <numerusform>%n fingers missing</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Look at name and photo on the card before you scan it.</source>
        <translation>Look at name and photo on the card before you scan it.</translation>
    </message>
    <message>
        <source>At the desk, from</source>
        <translation>At the desk, from</translation>
    </message>
    <message>
        <source>Fetch it from</source>
        <translation>Fetch it from</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>No card is ready</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name on it</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Scan the card.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>Bring to the desk</source>
        <translation>Bring to the desk</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Cards on the shelf</source>
        <translation>Cards on the shelf</translation>
    </message>
    <message>
        <source>The shelf is empty. Take in a bag under Arrivals.</source>
        <translation>The shelf is empty. Take in a bag under Arrivals.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>old document</source>
        <translation>old document</translation>
    </message>
    <message>
        <source>%1: goes back</source>
        <translation>%1: goes back</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Each case has a remedy. A missing card is reported, or found again.</source>
        <translation>Each case has a remedy. A missing card is reported, or found again.</translation>
    </message>
    <message>
        <source>&amp;Remedy</source>
        <translation>&amp;Remedy</translation>
    </message>
    <message>
        <source>&amp;Number of the report</source>
        <translation>&amp;Number of the report</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Report form</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Nothing is out of order.</source>
        <translation>Nothing is out of order.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Card or bag</source>
        <translation>Card or bag</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Report before</source>
        <translation>Report before</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open cases: %1.</source>
        <translation>Open cases: %1.</translation>
    </message>
    <message>
        <source>Overdue reports: %1.</source>
        <translation>Overdue reports: %1.</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Fill this in first.</translation>
    </message>
    <message>
        <source>%1 is settled.</source>
        <translation>%1 is settled.</translation>
    </message>
    <message>
        <source>no period set</source>
        <translation>no period set</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cases</translation>
    </message>
    <message>
        <source>the newest %1 are shown; a shorter period or one line shows others</source>
        <translation>the newest %1 are shown; a shorter period or one line shows others</translation>
    </message>
    <message>
        <source>It is noted that you looked at them.</source>
        <translation>It is noted that you looked at them.</translation>
    </message>
    <message>
        <source>Back to the figure</source>
        <translation>Back to the figure</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>No cases here. Go back and choose another line or period.</source>
        <translation>No cases here. Go back and choose another line or period.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Known by</translation>
    </message>
    <message>
        <source>Block a &amp;card wherever it is</source>
        <translation>Block a &amp;card wherever it is</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Block…</translation>
    </message>
    <message>
        <source>Block card %1? Nobody can hand it out any more; it goes back.</source>
        <translation>Block card %1? Nobody can hand it out any more; it goes back.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>%1 is blocked. Nobody can hand it out any more.</source>
        <translation>%1 is blocked. Nobody can hand it out any more.</translation>
    </message>
    <message>
        <source>Settled ones &amp;too</source>
        <translation>Settled ones &amp;too</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Look and feel</source>
        <translation>Look and feel</translation>
    </message>
    <message>
        <source>Face and picture, feature by feature</source>
        <translation>Face and picture, feature by feature</translation>
    </message>
    <message>
        <source>Questions to ask; the answers stand on file</source>
        <translation>Questions to ask; the answers stand on file</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>state signature</source>
        <translation>state signature</translation>
    </message>
    <message>
        <source>practice signature</source>
        <translation>practice signature</translation>
    </message>
    <message>
        <source>not as signed</source>
        <translation>not as signed</translation>
    </message>
    <message>
        <source>not all data was read</source>
        <translation>not all data was read</translation>
    </message>
    <message>
        <source>signer not known here</source>
        <translation>signer not known here</translation>
    </message>
    <message>
        <source>signer not allowed</source>
        <translation>signer not allowed</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>no copy</translation>
    </message>
    <message>
        <source>clone protection: none on this document</source>
        <translation>clone protection: none on this document</translation>
    </message>
    <message>
        <source>a copy, or broken</source>
        <translation>a copy, or broken</translation>
    </message>
    <message>
        <source>copy not ruled out</source>
        <translation>copy not ruled out</translation>
    </message>
    <message>
        <source>same as the print</source>
        <translation>same as the print</translation>
    </message>
    <message>
        <source>number and dates as printed</source>
        <translation>number and dates as printed</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>differs from the print</translation>
    </message>
    <message>
        <source>not compared with the print</source>
        <translation>not compared with the print</translation>
    </message>
    <message>
        <source>photo damaged</source>
        <translation>photo damaged</translation>
    </message>
    <message>
        <source>no photo on the chip</source>
        <translation>no photo on the chip</translation>
    </message>
    <message>
        <source>Name, photo and dates are as the state wrote them. It does not say that the chip is in its own document, nor that the holder is the person in the photo.</source>
        <translation>Name, photo and dates are as the state wrote them. It does not say that the chip is in its own document, nor that the holder is the person in the photo.</translation>
    </message>
    <message>
        <source>This document was made for practice. It proves nothing about anybody.</source>
        <translation>This document was made for practice. It proves nothing about anybody.</translation>
    </message>
    <message>
        <source>Something was changed after the state signed, or the chip is damaged.</source>
        <translation>Something was changed after the state signed, or the chip is damaged.</translation>
    </message>
    <message>
        <source>Name or photo could not be read: nothing is proven. Read it once more.</source>
        <translation>Name or photo could not be read: nothing is proven. Read it once more.</translation>
    </message>
    <message>
        <source>The data hangs together, but no list on this machine names the signer. It proves nothing until the list is renewed.</source>
        <translation>The data hangs together, but no list on this machine names the signer. It proves nothing until the list is renewed.</translation>
    </message>
    <message>
        <source>The signer was not valid, was withdrawn, or belongs to another state.</source>
        <translation>The signer was not valid, was withdrawn, or belongs to another state.</translation>
    </message>
    <message>
        <source>There is no signature. Every chip of a travel document has one.</source>
        <translation>There is no signature. Every chip of a travel document has one.</translation>
    </message>
    <message>
        <source>The chip holds a key that cannot be copied: it is the one that was issued.</source>
        <translation>The chip holds a key that cannot be copied: it is the one that was issued.</translation>
    </message>
    <message>
        <source>The state made this document without. A copy of its chip cannot be told from it: look at the document all the more.</source>
        <translation>The state made this document without. A copy of its chip cannot be told from it: look at the document all the more.</translation>
    </message>
    <message>
        <source>The chip does not hold the key that belongs to it.</source>
        <translation>The chip does not hold the key that belongs to it.</translation>
    </message>
    <message>
        <source>The chip could not be shown to be the one that was issued.</source>
        <translation>The chip could not be shown to be the one that was issued.</translation>
    </message>
    <message>
        <source>The chip belongs to this page: both hold the same lines.</source>
        <translation>The chip belongs to this page: both hold the same lines.</translation>
    </message>
    <message>
        <source>Number, birth date and expiry are the printed ones. The name was not read from the print: compare it by eye.</source>
        <translation>Number, birth date and expiry are the printed ones. The name was not read from the print: compare it by eye.</translation>
    </message>
    <message>
        <source>The page and the chip do not belong to each other.</source>
        <translation>The page and the chip do not belong to each other.</translation>
    </message>
    <message>
        <source>It was opened with another number than the lines.</source>
        <translation>It was opened with another number than the lines.</translation>
    </message>
    <message>
        <source>The chip holds a photo that cannot be shown, so that it says nothing about the holder. Compare the face with the printed photo, and look at its edges for traces.</source>
        <translation>The chip holds a photo that cannot be shown, so that it says nothing about the holder. Compare the face with the printed photo, and look at its edges for traces.</translation>
    </message>
    <message>
        <source>Every travel document has a photo on its chip; this chip gives none. Read it once more. If none comes, compare the face with the printed photo and take it as a doubt.</source>
        <translation>Every travel document has a photo on its chip; this chip gives none. Read it once more. If none comes, compare the face with the printed photo and take it as a doubt.</translation>
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
        <translation>opening the chip</translation>
    </message>
    <message>
        <source>reading the signature</source>
        <translation>reading the signature</translation>
    </message>
    <message>
        <source>testing for a copy</source>
        <translation>testing for a copy</translation>
    </message>
    <message>
        <source>reading the data</source>
        <translation>reading the data</translation>
    </message>
    <message>
        <source>reading the photo</source>
        <translation>reading the photo</translation>
    </message>
    <message>
        <source>checking the signature</source>
        <translation>checking the signature</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>as signed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>not in the signed list</source>
        <translation>not in the signed list</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>protected, not read</source>
        <translation>protected, not read</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>proven</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>key not signed</source>
        <translation>key not signed</translation>
    </message>
    <message>
        <source>form not known here</source>
        <translation>form not known here</translation>
    </message>
    <message>
        <source>none on this document</source>
        <translation>none on this document</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>not tested</translation>
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
        <translation>Read chip (C)</translation>
    </message>
    <message>
        <source>Practice document… (Ctrl+L)</source>
        <translation>Practice document… (Ctrl+L)</translation>
    </message>
    <message>
        <source>Leave the document on the reader: {step}…</source>
        <translation>Leave the document on the reader: {step}…</translation>
    </message>
    <message>
        <source>The chip was not read yet.</source>
        <translation>The chip was not read yet.</translation>
    </message>
    <message>
        <source>No reader at this desk: look at the document as if it had no chip.</source>
        <translation>No reader at this desk: look at the document as if it had no chip.</translation>
    </message>
    <message>
        <source>No national certificates on this machine: no signature can be believed. An administrator takes a list in with: counter-app trust import.</source>
        <translation>No national certificates on this machine: no signature can be believed. An administrator takes a list in with: counter-app trust import.</translation>
    </message>
    <message>
        <source>National certificates: {count} of {states} states.</source>
        <translation>National certificates: {count} of {states} states.</translation>
    </message>
    <message>
        <source>{list}, {days} days old</source>
        <translation>{list}, {days} days old</translation>
    </message>
    <message>
        <source>Opened with {protocol}, read in {seconds} s.</source>
        <translation>Opened with {protocol}, read in {seconds} s.</translation>
    </message>
    <message>
        <source>Signers by: {list}</source>
        <translation>Signers by: {list}</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>What becomes of this person</source>
        <translation>What becomes of this person</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>New time</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kept in the audit trail: why somebody comes where there is no place</source>
        <translation>Kept in the audit trail: why somebody comes where there is no place</translation>
    </message>
    <message>
        <source>You may not decide this. Ask somebody who may book.</source>
        <translation>You may not decide this. Ask somebody who may book.</translation>
    </message>
    <message>
        <source>No other time is free. Add hours first, or keep or call off.</source>
        <translation>No other time is free. Add hours first, or keep or call off.</translation>
    </message>
    <message>
        <source>This person is here already and can only be kept.</source>
        <translation>This person is here already and can only be kept.</translation>
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
        <translation>Close a desk</translation>
    </message>
    <message>
        <source>Closes &amp;at</source>
        <translation>Closes &amp;at</translation>
    </message>
    <message>
        <source>People whom it hits</source>
        <translation>People whom it hits</translation>
    </message>
    <message>
        <source>Nobody who waits now is hit.</source>
        <translation>Nobody who waits now is hit.</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>Close at this time</source>
        <translation>Close at this time</translation>
    </message>
    <message>
        <source>Keep &amp;open</source>
        <translation>Keep &amp;open</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Longer</translation>
    </message>
    <message>
        <source>desk {names}</source>
        <translation>desk {names}</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>nowhere yet</translation>
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
        <translation>Desk {name} · {clerk}</translation>
    </message>
    <message>
        <source>closes at {time}</source>
        <translation>closes at {time}</translation>
    </message>
    <message>
        <source>Nobody sits at a desk that you may close. Choose yours first.</source>
        <translation>Nobody sits at a desk that you may close. Choose yours first.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 16:30.</source>
        <translation>This is no time. Type it like 16:30.</translation>
    </message>
    <message numerus="yes">
        <source>It hits %n who are here.</source>
        <translation>
            <numerusform>It hits %n person who is here.</numerusform>
            <numerusform>It hits %n who are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are booked after {time}.</source>
        <translation>
            <numerusform>%n is booked after {time}.</numerusform>
            <numerusform>%n are booked after {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No other desk at work can help %n of them.</source>
        <translation>
            <numerusform>No other desk at work can help %n of them.</numerusform>
            <numerusform>No other desk at work can help %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Count what is left with two people, send it back in sealed bags, and close the day when every card is explained.</source>
        <translation>Count what is left with two people, send it back in sealed bags, and close the day when every card is explained.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Bag</source>
        <translation>&amp;Bag</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Seal</translation>
    </message>
    <message>
        <source>C&amp;ourier</source>
        <translation>C&amp;ourier</translation>
    </message>
    <message>
        <source>Packing &amp;list</source>
        <translation>Packing &amp;list</translation>
    </message>
    <message>
        <source>List &amp;for</source>
        <translation>List &amp;for</translation>
    </message>
    <message>
        <source>Send this bag</source>
        <translation>Send this bag</translation>
    </message>
    <message>
        <source>They stay here…</source>
        <translation>They stay here…</translation>
    </message>
    <message>
        <source>Count in Custody</source>
        <translation>Count in Custody</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Report as PDF</translation>
    </message>
    <message>
        <source>Report as XLSX</source>
        <translation>Report as XLSX</translation>
    </message>
    <message>
        <source>List as XLSX</source>
        <translation>List as XLSX</translation>
    </message>
    <message>
        <source>What became of the cards</source>
        <translation>What became of the cards</translation>
    </message>
    <message>
        <source>No card was brought to this day.</source>
        <translation>No card was brought to this day.</translation>
    </message>
    <message>
        <source>Left-over cards by institution</source>
        <translation>Left-over cards by institution</translation>
    </message>
    <message>
        <source>Nothing is left over in the hall.</source>
        <translation>Nothing is left over in the hall.</translation>
    </message>
    <message>
        <source>Bags that went back</source>
        <translation>Bags that went back</translation>
    </message>
    <message>
        <source>No bag went back yet.</source>
        <translation>No bag went back yet.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Left over of</source>
        <translation>Left over of</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Goes back to</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>The maker</source>
        <translation>The maker</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>Not home yet, sealed at: %1. What was done there is not counted here.</source>
        <translation>Not home yet, sealed at: %1. What was done there is not counted here.</translation>
    </message>
    <message>
        <source>Choose a day above.</source>
        <translation>Choose a day above.</translation>
    </message>
    <message>
        <source>The day is closed. Every card is explained.</source>
        <translation>The day is closed. Every card is explained.</translation>
    </message>
    <message>
        <source>Every card is explained: the day can be closed.</source>
        <translation>Every card is explained: the day can be closed.</translation>
    </message>
    <message>
        <source>Nobody has counted yet.</source>
        <translation>Nobody has counted yet.</translation>
    </message>
    <message>
        <source>%1 and %2 counted at %3: %4 of %5 found; differences: %6.</source>
        <translation>%1 and %2 counted at %3: %4 of %5 found; differences: %6.</translation>
    </message>
    <message>
        <source>out of use, and old documents</source>
        <translation>out of use, and old documents</translation>
    </message>
    <message>
        <source>people of no institution</source>
        <translation>people of no institution</translation>
    </message>
    <message>
        <source>a vault</source>
        <translation>a vault</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Fill this in first.</translation>
    </message>
    <message>
        <source>%1 cards of %2 stay in the vault of the hall. Why?</source>
        <translation>%1 cards of %2 stay in the vault of the hall. Why?</translation>
    </message>
    <message>
        <source>They stay here</source>
        <translation>They stay here</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Nothing of the day changes after that. Its figures are kept.</source>
        <translation>Nothing of the day changes after that. Its figures are kept.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 is under way.</translation>
    </message>
    <message>
        <source>It is noted that these cards stay here.</source>
        <translation>It is noted that these cards stay here.</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
</context>
<context>
    <name>ClosureForm</name>
    <message>
        <source>New closure</source>
        <translation>New closure</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Closure</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Empty: that one day</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Service group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Empty: whole days</source>
        <translation>Empty: whole days</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is the end of the day</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The planners read it; letters do not quote it</source>
        <translation>The planners read it; letters do not quote it</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>What do the columns hold?</source>
        <translation>What do the columns hold?</translation>
    </message>
    <message>
        <source>Not every column of this list is known. Say it once: it is remembered for %1.</source>
        <translation>Not every column of this list is known. Say it once: it is remembered for %1.</translation>
    </message>
    <message>
        <source>Take in list</source>
        <translation>Take in list</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Choose a column.</translation>
    </message>
    <message>
        <source>This column is chosen twice.</source>
        <translation>This column is chosen twice.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Not in this list</source>
        <translation>Not in this list</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (empty)</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Came home</source>
        <translation>Came home</translation>
    </message>
    <message>
        <source>To decide; Ctrl+2 decided</source>
        <translation>To decide; Ctrl+2 decided</translation>
    </message>
    <message>
        <source>Bring results home</source>
        <translation>Bring results home</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Put on record</translation>
    </message>
    <message>
        <source>Keep out</source>
        <translation>Keep out</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Which cases</translation>
    </message>
    <message>
        <source>Bring results home…</source>
        <translation>Bring results home…</translation>
    </message>
    <message>
        <source>Put on record…</source>
        <translation>Put on record…</translation>
    </message>
    <message>
        <source>Keep out…</source>
        <translation>Keep out…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>It goes on record as it happened, in the name of who did it. Say why it may.</source>
        <translation>It goes on record as it happened, in the name of who did it. Say why it may.</translation>
    </message>
    <message>
        <source>It does not go on record. What came home stays in the register, whole, with your reason. Say what was found out.</source>
        <translation>It does not go on record. What came home stays in the register, whole, with your reason. Say what was found out.</translation>
    </message>
    <message>
        <source>Results (*.home);;All files (*)</source>
        <translation>Results (*.home);;All files (*)</translation>
    </message>
    <message>
        <source>Results of machines</source>
        <translation>Results of machines</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>To decide (%1)</source>
        <translation>To decide (%1)</translation>
    </message>
    <message>
        <source>Decided (%1)</source>
        <translation>Decided (%1)</translation>
    </message>
    <message>
        <source>What machines did without the network goes on record by itself. Where the office knew better meanwhile, it waits here, complete, until somebody decides.</source>
        <translation>What machines did without the network goes on record by itself. Where the office knew better meanwhile, it waits here, complete, until somebody decides.</translation>
    </message>
    <message>
        <source>Nothing waits. Bring the results of the machines home when their day is closed.</source>
        <translation>Nothing waits. Bring the results of the machines home when their day is closed.</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Nothing was decided yet.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>No case is chosen.</translation>
    </message>
    <message>
        <source>Also on: %1.</source>
        <translation>Also on: %1.</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Done by %1.</translation>
    </message>
    <message>
        <source>Decided: %1. Reason: %2</source>
        <translation>Decided: %1. Reason: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more reason(s) stand against the same thing. It goes on record when all are decided so.</source>
        <translation>
            <numerusform>%n more reason stands against the same thing. It goes on record when all are decided so.</numerusform>
            <numerusform>%n more reasons stand against the same thing. It goes on record when all are decided so.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card may be in a hand where it should not be. Call the person, then decide.</source>
        <translation>The card may be in a hand where it should not be. Call the person, then decide.</translation>
    </message>
    <message>
        <source>Find out what happened, with the machine&apos;s operator. Then decide.</source>
        <translation>Find out what happened, with the machine&apos;s operator. Then decide.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Decided: %1.</translation>
    </message>
    <message>
        <source>Brought home: %1 on record, %2 to decide.</source>
        <translation>Brought home: %1 on record, %2 to decide.</translation>
    </message>
    <message>
        <source>For the office card %1 lies where it lay. Is it not there? Report it in Custody.</source>
        <translation>For the office card %1 lies where it lay. Is it not there? Report it in Custody.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Record the consent</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>From now on the text of the mandate rests: it is not changed any more.</source>
        <translation>From now on the text of the mandate rests: it is not changed any more.</translation>
    </message>
    <message>
        <source>The mandatee consented: who?</source>
        <translation>The mandatee consented: who?</translation>
    </message>
    <message>
        <source>And whom the mandatee answers to</source>
        <translation>And whom the mandatee answers to</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>From %1: %2.</source>
        <translation>From %1: %2.</translation>
    </message>
    <message>
        <source>Rule: %1, version %2. Source: %3</source>
        <translation>Rule: %1, version %2. Source: %3</translation>
    </message>
    <message>
        <source>No text states this: the office has set it itself.</source>
        <translation>No text states this: the office has set it itself.</translation>
    </message>
    <message>
        <source>Mandate: %1.</source>
        <translation>Mandate: %1.</translation>
    </message>
    <message>
        <source>It can be done here too:</source>
        <translation>It can be done here too:</translation>
    </message>
    <message>
        <source>Nearer by, but not possible:</source>
        <translation>Nearer by, but not possible:</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Photo and fingerprints</translation>
    </message>
    <message>
        <source>Residence sticker</source>
        <translation>Residence sticker</translation>
    </message>
    <message>
        <source>Collect the document</source>
        <translation>Collect the document</translation>
    </message>
    <message>
        <source>Show papers</source>
        <translation>Show papers</translation>
    </message>
    <message>
        <source>Return visa</source>
        <translation>Return visa</translation>
    </message>
    <message>
        <source>Proof of residency Ukraine</source>
        <translation>Proof of residency Ukraine</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Visit needed</source>
        <translation>Visit needed</translation>
    </message>
    <message>
        <source>Not known: ask first</source>
        <translation>Not known: ask first</translation>
    </message>
    <message>
        <source>Along with a visit</source>
        <translation>Along with a visit</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Brought home</source>
        <translation>Brought home</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>the procedure asks for it</source>
        <translation>the procedure asks for it</translation>
    </message>
    <message>
        <source>the rules on photo and fingerprints</source>
        <translation>the rules on photo and fingerprints</translation>
    </message>
    <message>
        <source>the rules on contacts</source>
        <translation>the rules on contacts</translation>
    </message>
    <message>
        <source>the document itself lies ready</source>
        <translation>the document itself lies ready</translation>
    </message>
    <message>
        <source>shown on a visit that is made anyway</source>
        <translation>shown on a visit that is made anyway</translation>
    </message>
    <message>
        <source>no visit is left to show it on</source>
        <translation>no visit is left to show it on</translation>
    </message>
    <message>
        <source>no rules were found</source>
        <translation>no rules were found</translation>
    </message>
    <message>
        <source>a fact is missing, such as a date</source>
        <translation>a fact is missing, such as a date</translation>
    </message>
    <message>
        <source>no mvv is needed</source>
        <translation>no mvv is needed</translation>
    </message>
    <message>
        <source>with an mvv the permit is granted by handing over the document</source>
        <translation>with an mvv the permit is granted by handing over the document</translation>
    </message>
    <message>
        <source>the permit was not granted yet</source>
        <translation>the permit was not granted yet</translation>
    </message>
    <message>
        <source>the rule does not name this purpose of stay</source>
        <translation>the rule does not name this purpose of stay</translation>
    </message>
    <message>
        <source>handed over in person</source>
        <translation>handed over in person</translation>
    </message>
    <message>
        <source>this document is not brought home</source>
        <translation>this document is not brought home</translation>
    </message>
    <message>
        <source>under age: not brought home</source>
        <translation>under age: not brought home</translation>
    </message>
    <message>
        <source>the identity was not verified before</source>
        <translation>the identity was not verified before</translation>
    </message>
    <message>
        <source>the identity was verified before</source>
        <translation>the identity was verified before</translation>
    </message>
    <message>
        <source>the present document is still valid</source>
        <translation>the present document is still valid</translation>
    </message>
    <message>
        <source>the present document ends soon</source>
        <translation>the present document ends soon</translation>
    </message>
    <message>
        <source>the present document has expired</source>
        <translation>the present document has expired</translation>
    </message>
    <message>
        <source>extended instead of replaced</source>
        <translation>extended instead of replaced</translation>
    </message>
    <message>
        <source>the document was lost</source>
        <translation>the document was lost</translation>
    </message>
    <message>
        <source>nothing was filed yet</source>
        <translation>nothing was filed yet</translation>
    </message>
    <message>
        <source>no sticker in asylum</source>
        <translation>no sticker in asylum</translation>
    </message>
    <message>
        <source>a first permit without mvv</source>
        <translation>a first permit without mvv</translation>
    </message>
    <message>
        <source>came with an mvv, and the document is not ready</source>
        <translation>came with an mvv, and the document is not ready</translation>
    </message>
    <message>
        <source>it is on file</source>
        <translation>it is on file</translation>
    </message>
    <message>
        <source>it is not on file</source>
        <translation>it is not on file</translation>
    </message>
    <message>
        <source>the one on file is too old</source>
        <translation>the one on file is too old</translation>
    </message>
    <message>
        <source>the one on file is of another loss</source>
        <translation>the one on file is of another loss</translation>
    </message>
    <message>
        <source>the one on file is in another language</source>
        <translation>the one on file is in another language</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expat centre</translation>
    </message>
    <message>
        <source>issuance day</source>
        <translation>issuance day</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>when it is ready</source>
        <translation>when it is ready</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Nearer by</source>
        <translation>Nearer by</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Sooner</translation>
    </message>
    <message>
        <source>Several things in one visit.</source>
        <translation>Several things in one visit.</translation>
    </message>
    <message>
        <source>The family comes together.</source>
        <translation>The family comes together.</translation>
    </message>
    <message>
        <source>The document lies here.</source>
        <translation>The document lies here.</translation>
    </message>
    <message>
        <source>The partner&apos;s mandate covers it.</source>
        <translation>The partner&apos;s mandate covers it.</translation>
    </message>
    <message>
        <source>No place lies nearer.</source>
        <translation>No place lies nearer.</translation>
    </message>
    <message>
        <source>Nothing is free sooner.</source>
        <translation>Nothing is free sooner.</translation>
    </message>
    <message>
        <source>It can be done nowhere else.</source>
        <translation>It can be done nowhere else.</translation>
    </message>
    <message>
        <source>Way, wait and days together cost least time here.</source>
        <translation>Way, wait and days together cost least time here.</translation>
    </message>
    <message>
        <source>photo and fingerprints on record are still good</source>
        <translation>photo and fingerprints on record are still good</translation>
    </message>
    <message>
        <source>the document was handed out</source>
        <translation>the document was handed out</translation>
    </message>
    <message>
        <source>the document itself is collected on another visit</source>
        <translation>the document itself is collected on another visit</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Waits for you</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Extension or change</source>
        <translation>Extension or change</translation>
    </message>
    <message>
        <source>First permit, no mvv</source>
        <translation>First permit, no mvv</translation>
    </message>
    <message>
        <source>First permit, with mvv</source>
        <translation>First permit, with mvv</translation>
    </message>
    <message>
        <source>Highly skilled migrant</source>
        <translation>Highly skilled migrant</translation>
    </message>
    <message>
        <source>First permit after asylum</source>
        <translation>First permit after asylum</translation>
    </message>
    <message>
        <source>W or W2 document</source>
        <translation>W or W2 document</translation>
    </message>
    <message>
        <source>Family of an EU citizen</source>
        <translation>Family of an EU citizen</translation>
    </message>
    <message>
        <source>EU, EEA or Swiss citizen</source>
        <translation>EU, EEA or Swiss citizen</translation>
    </message>
    <message>
        <source>Brexit document</source>
        <translation>Brexit document</translation>
    </message>
    <message>
        <source>Lost, stolen or damaged</source>
        <translation>Lost, stolen or damaged</translation>
    </message>
    <message>
        <source>Only collect a document</source>
        <translation>Only collect a document</translation>
    </message>
    <message>
        <source>From Ukraine</source>
        <translation>From Ukraine</translation>
    </message>
    <message>
        <source>Only a return visa</source>
        <translation>Only a return visa</translation>
    </message>
    <message>
        <source>It comes within %1 days.</source>
        <translation>It comes within %1 days.</translation>
    </message>
    <message>
        <source>usual wait %1</source>
        <translation>usual wait %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 may begin work without the card: %2.</source>
        <translation>%1 may begin work without the card: %2.</translation>
    </message>
    <message>
        <source>%1 may not begin work without the card yet: %2.</source>
        <translation>%1 may not begin work without the card yet: %2.</translation>
    </message>
    <message>
        <source>Whether %1 may begin work without the card is not known: %2.</source>
        <translation>Whether %1 may begin work without the card is not known: %2.</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Police report</translation>
    </message>
    <message>
        <source>Statement of the sponsor</source>
        <translation>Statement of the sponsor</translation>
    </message>
    <message>
        <source>photo and signature are sent by post</source>
        <translation>photo and signature are sent by post</translation>
    </message>
    <message>
        <source>no sticker is needed, by the rules</source>
        <translation>no sticker is needed, by the rules</translation>
    </message>
    <message>
        <source>the document may be brought home: find out first</source>
        <translation>the document may be brought home: find out first</translation>
    </message>
    <message>
        <source>%1 appointments for %2 people can be booked.</source>
        <translation>%1 appointments for %2 people can be booked.</translation>
    </message>
    <message>
        <source>%1 appointments are booked for %2 people.</source>
        <translation>%1 appointments are booked for %2 people.</translation>
    </message>
    <message>
        <source>Booked before: %1.</source>
        <translation>Booked before: %1.</translation>
    </message>
    <message>
        <source>Nothing to book now: %1.</source>
        <translation>Nothing to book now: %1.</translation>
    </message>
    <message>
        <source>Left to settle: %1.</source>
        <translation>Left to settle: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the same family is of no use. Put it right and book the list again.</source>
        <translation>Row %1 of the same family is of no use. Put it right and book the list again.</translation>
    </message>
    <message>
        <source>Stopped before this row. Book the list again to go on.</source>
        <translation>Stopped before this row. Book the list again to go on.</translation>
    </message>
    <message>
        <source>Comes again when the document is ready: book the list again then.</source>
        <translation>Comes again when the document is ready: book the list again then.</translation>
    </message>
    <message>
        <source>Comes when the document is ready: book the list again then.</source>
        <translation>Comes when the document is ready: book the list again then.</translation>
    </message>
    <message>
        <source>The appointment stands: %1.</source>
        <translation>The appointment stands: %1.</translation>
    </message>
    <message>
        <source>The appointment: %1. Give the row a case number to book it once more.</source>
        <translation>The appointment: %1. Give the row a case number to book it once more.</translation>
    </message>
    <message>
        <source>No place has a free time in the weeks that are open. Open more hours, or book the list again later.</source>
        <translation>No place has a free time in the weeks that are open. Open more hours, or book the list again later.</translation>
    </message>
    <message>
        <source>Nobody on file has this V-number. Put the number right, or import the person first.</source>
        <translation>Nobody on file has this V-number. Put the number right, or import the person first.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Appointment code</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>To be booked</source>
        <translation>To be booked</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Booked before</source>
        <translation>Booked before</translation>
    </message>
    <message>
        <source>Nothing to book now</source>
        <translation>Nothing to book now</translation>
    </message>
    <message>
        <source>Cannot be booked</source>
        <translation>Cannot be booked</translation>
    </message>
    <message>
        <source>Waits for the family</source>
        <translation>Waits for the family</translation>
    </message>
    <message>
        <source>Row of no use</source>
        <translation>Row of no use</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>{name} is told not to come; the time is free again.</source>
        <translation>{name} is told not to come; the time is free again.</translation>
    </message>
    <message>
        <source>The visit of {name} stands.</source>
        <translation>The visit of {name} stands.</translation>
    </message>
    <message>
        <source>The visit of {name} waits for a decision again.</source>
        <translation>The visit of {name} waits for a decision again.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are given back.</source>
        <translation>
            <numerusform>%n visit is given back.</numerusform>
            <numerusform>%n visits are given back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be: they are shown as they stand now.</source>
        <translation>
            <numerusform>%n could not be: it is shown as it stands now.</numerusform>
            <numerusform>%n could not be: they are shown as they stand now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan contacts; Ctrl+2 visits that are not needed; Ctrl+3 a case load</source>
        <translation>Plan contacts; Ctrl+2 visits that are not needed; Ctrl+3 a case load</translation>
    </message>
    <message>
        <source>Choose the list of a case load</source>
        <translation>Choose the list of a case load</translation>
    </message>
    <message>
        <source>Book the visits of the plan, or all of the list</source>
        <translation>Book the visits of the plan, or all of the list</translation>
    </message>
    <message>
        <source>Case load</source>
        <translation>Case load</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>Keep the report</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>CountPage</name>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Scan a card, or type and Enter</source>
        <translation>Scan a card, or type and Enter</translation>
    </message>
    <message>
        <source>Compare with the list</source>
        <translation>Compare with the list</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>Cards that are missing</source>
        <translation>Cards that are missing</translation>
    </message>
    <message>
        <source>Scan every card on the shelf, then compare.</source>
        <translation>Scan every card on the shelf, then compare.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 scanned; the list has %2.</source>
        <translation>%1 scanned; the list has %2.</translation>
    </message>
    <message>
        <source>Shelf and list agree</source>
        <translation>Shelf and list agree</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Missing: %1, not on the list: %2</source>
        <translation>Missing: %1, not on the list: %2</translation>
    </message>
    <message>
        <source>Two people take every card out and scan it. What the list and the vault do not agree on is explained one by one; only then does the count close.</source>
        <translation>Two people take every card out and scan it. What the list and the vault do not agree on is explained one by one; only then does the count close.</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>&amp;What is counted</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>&amp;Explanation</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Show &amp;differences only</source>
        <translation>Show &amp;differences only</translation>
    </message>
    <message>
        <source>Begin with a second person…</source>
        <translation>Begin with a second person…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>Close the count</source>
        <translation>Close the count</translation>
    </message>
    <message>
        <source>Cards of this count</source>
        <translation>Cards of this count</translation>
    </message>
    <message>
        <source>No count is under way. Begin one with a second person.</source>
        <translation>No count is under way. Begin one with a second person.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Place on the list</source>
        <translation>Place on the list</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Everything that lies here</source>
        <translation>Everything that lies here</translation>
    </message>
    <message>
        <source>%1 of %2 cards of the list found; differences: %3, to be explained: %4</source>
        <translation>%1 of %2 cards of the list found; differences: %3, to be explained: %4</translation>
    </message>
    <message>
        <source>The count is closed: %1 cards found, differences explained: %2.</source>
        <translation>The count is closed: %1 cards found, differences explained: %2.</translation>
    </message>
    <message>
        <source>You count together, and both of you stand for the result.</source>
        <translation>You count together, and both of you stand for the result.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>%1: on the list.</source>
        <translation>%1: on the list.</translation>
    </message>
    <message>
        <source>%1: not on the list.</source>
        <translation>%1: not on the list.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>found, not on the list</source>
        <translation>found, not on the list</translation>
    </message>
    <message>
        <source>to be explained</source>
        <translation>to be explained</translation>
    </message>
    <message>
        <source>Every difference is explained: %1</source>
        <translation>Every difference is explained: %1</translation>
    </message>
    <message>
        <source>Nothing is left to explain. Close the count.</source>
        <translation>Nothing is left to explain. Close the count.</translation>
    </message>
    <message>
        <source>Not on the list: %1. Keep these apart: closing the count tells the immigration service.</source>
        <translation>Not on the list: %1. Keep these apart: closing the count tells the immigration service.</translation>
    </message>
</context>
<context>
    <name>CounterMap</name>
    <message>
        <source>Map of the counters</source>
        <translation>Map of the counters</translation>
    </message>
    <message>
        <source>The arrows go from counter to counter, Enter takes its first time.</source>
        <translation>The arrows go from counter to counter, Enter takes its first time.</translation>
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
        <translation>Åland Islands</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>American Samoa</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarctica</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>French Southern Territories</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua &amp; Barbuda</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgium</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribbean Netherlands</translation>
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
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnia &amp; Herzegovina</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
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
        <translation>Brazil</translation>
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
        <translation>Bouvet Island</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Central African Republic</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Cocos (Keeling) Islands</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d&apos;Ivoire</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroon</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Congo - Kinshasa</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Congo - Brazzaville</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cook Islands</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoros</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cape Verde</translation>
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
        <translation>Christmas Island</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Cayman Islands</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Czechia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
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
        <translation>Denmark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominican Republic</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypt</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Western Sahara</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spain</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopia</translation>
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
        <translation>Falkland Islands</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faroe Islands</translation>
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
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
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
        <translation>Guinea</translation>
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
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Equatorial Guinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Greece</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Greenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>French Guiana</translation>
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
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard &amp; McDonald Islands</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungary</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
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
        <translation>British Indian Ocean Territory</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Iceland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
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
        <translation>Jordan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts &amp; Nevis</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>South Korea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Lebanon</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
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
        <translation>Lithuania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Morocco</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshall Islands</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>North Macedonia</translation>
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
        <translation>Myanmar (Burma)</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Northern Mariana Islands</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
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
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>New Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolk Island</translation>
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
        <translation>Netherlands</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
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
        <translation>New Zealand</translation>
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
        <translation>Pitcairn Islands</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua New Guinea</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Poland</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>North Korea</translation>
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
        <translation>Palestinian Territories</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>French Polynesia</translation>
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
        <translation>Romania</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi Arabia</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
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
        <translation>South Georgia &amp; South Sandwich Islands</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Svalbard &amp; Jan Mayen</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Solomon Islands</translation>
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
        <translation>Somalia</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre &amp; Miquelon</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>South Sudan</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé &amp; Príncipe</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sweden</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syria</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks &amp; Caicos Islands</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
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
        <translation>Tajikistan</translation>
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
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad &amp; Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkiye</translation>
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
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>U.S. Outlying Islands</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican City</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent &amp; Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>British Virgin Islands</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>U.S. Virgin Islands</translation>
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
        <translation>Wallis &amp; Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>South Africa</translation>
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
        <translation>stateless</translation>
    </message>
    <message>
        <source>refugee (1951 Convention)</source>
        <translation>refugee (1951 Convention)</translation>
    </message>
    <message>
        <source>refugee</source>
        <translation>refugee</translation>
    </message>
    <message>
        <source>nationality unknown</source>
        <translation>nationality unknown</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>in stock</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>with the partner</source>
        <translation>with the partner</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>at the counter</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>not collected</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>reported missing</source>
        <translation>reported missing</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>the maker</translation>
    </message>
    <message>
        <source>the location</source>
        <translation>the location</translation>
    </message>
    <message>
        <source>an operator</source>
        <translation>an operator</translation>
    </message>
    <message>
        <source>the courier</source>
        <translation>the courier</translation>
    </message>
    <message>
        <source>the partner</source>
        <translation>the partner</translation>
    </message>
    <message>
        <source>the holder</source>
        <translation>the holder</translation>
    </message>
    <message>
        <source>from the maker</source>
        <translation>from the maker</translation>
    </message>
    <message>
        <source>between locations</source>
        <translation>between locations</translation>
    </message>
    <message>
        <source>to the maker</source>
        <translation>to the maker</translation>
    </message>
    <message>
        <source>seal not looked at</source>
        <translation>seal not looked at</translation>
    </message>
    <message>
        <source>seal intact</source>
        <translation>seal intact</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>seal broken</translation>
    </message>
    <message>
        <source>another seal number</source>
        <translation>another seal number</translation>
    </message>
    <message>
        <source>to be scanned</source>
        <translation>to be scanned</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>at another address</source>
        <translation>at another address</translation>
    </message>
    <message>
        <source>Here now: put it away.</source>
        <translation>Here now: put it away.</translation>
    </message>
    <message>
        <source>Damaged: blocked, back to the maker.</source>
        <translation>Damaged: blocked, back to the maker.</translation>
    </message>
    <message>
        <source>Not on the list: lay it apart.</source>
        <translation>Not on the list: lay it apart.</translation>
    </message>
    <message>
        <source>Meant for another location: lay it apart.</source>
        <translation>Meant for another location: lay it apart.</translation>
    </message>
    <message>
        <source>Was scanned before.</source>
        <translation>Was scanned before.</translation>
    </message>
    <message>
        <source>card missing</source>
        <translation>card missing</translation>
    </message>
    <message>
        <source>card not on the list</source>
        <translation>card not on the list</translation>
    </message>
    <message>
        <source>card damaged</source>
        <translation>card damaged</translation>
    </message>
    <message>
        <source>card of another location</source>
        <translation>card of another location</translation>
    </message>
    <message>
        <source>seal not right</source>
        <translation>seal not right</translation>
    </message>
    <message>
        <source>card blocked</source>
        <translation>card blocked</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Back to the maker</source>
        <translation>Back to the maker</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Send on</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Keep here</translation>
    </message>
    <message>
        <source>Accepted after all</source>
        <translation>Accepted after all</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>At a desk or handed out</source>
        <translation>At a desk or handed out</translation>
    </message>
    <message>
        <source>Sent since the count began</source>
        <translation>Sent since the count began</translation>
    </message>
    <message>
        <source>Was missing, found back</source>
        <translation>Was missing, found back</translation>
    </message>
    <message>
        <source>Belongs in another tray</source>
        <translation>Belongs in another tray</translation>
    </message>
    <message>
        <source>Does not belong here</source>
        <translation>Does not belong here</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>spoiled</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>written by hand</translation>
    </message>
    <message>
        <source>Remind the person</source>
        <translation>Remind the person</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Destroy, two people</source>
        <translation>Destroy, two people</translation>
    </message>
</context>
<context>
    <name>CustodyView</name>
    <message>
        <source>Custody</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>Pages of the vault</source>
        <translation>Pages of the vault</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Missing and cases</source>
        <translation>Missing and cases</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Keep the paper</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>It went to the printer.</translation>
    </message>
    <message>
        <source>Receive; Ctrl+2 to 9 the other pages</source>
        <translation>Receive; Ctrl+2 to 9 the other pages</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Trays</source>
        <translation>Trays</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>The coming days</source>
        <translation>The coming days</translation>
    </message>
    <message>
        <source>%1 of %2 desk hours booked</source>
        <translation>%1 of %2 desk hours booked</translation>
    </message>
</context>
<context>
    <name>DayColumns</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>waiting %1 min</source>
        <translation>waiting %1 min</translation>
    </message>
    <message>
        <source>desk %1</source>
        <translation>desk %1</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
</context>
<context>
    <name>DayFloor</name>
    <message>
        <source>Expected now</source>
        <translation>Expected now</translation>
    </message>
    <message>
        <source>Goes first</source>
        <translation>Goes first</translation>
    </message>
    <message>
        <source>Late, but may come in</source>
        <translation>Late, but may come in</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Too early</translation>
    </message>
    <message>
        <source>Is inside already</source>
        <translation>Is inside already</translation>
    </message>
    <message>
        <source>Was served already</source>
        <translation>Was served already</translation>
    </message>
    <message>
        <source>No card here yet</source>
        <translation>No card here yet</translation>
    </message>
    <message>
        <source>Not invited for today</source>
        <translation>Not invited for today</translation>
    </message>
    <message>
        <source>Expected at another place</source>
        <translation>Expected at another place</translation>
    </message>
    <message>
        <source>Appointment was called off</source>
        <translation>Appointment was called off</translation>
    </message>
    <message>
        <source>Nobody goes by this code</source>
        <translation>Nobody goes by this code</translation>
    </message>
    <message>
        <source>No card was made for this person.</source>
        <translation>No card was made for this person.</translation>
    </message>
    <message>
        <source>The card is still on its way.</source>
        <translation>The card is still on its way.</translation>
    </message>
    <message>
        <source>The card has arrived but lies in no tray yet. Ask the captain.</source>
        <translation>The card has arrived but lies in no tray yet. Ask the captain.</translation>
    </message>
    <message>
        <source>The card lies at another location.</source>
        <translation>The card lies at another location.</translation>
    </message>
    <message>
        <source>The card may not be handed out: missing, blocked or taken back.</source>
        <translation>The card may not be handed out: missing, blocked or taken back.</translation>
    </message>
    <message>
        <source>bring</source>
        <translation>bring</translation>
    </message>
    <message>
        <source>fetch now</source>
        <translation>fetch now</translation>
    </message>
    <message>
        <source>fetch ahead</source>
        <translation>fetch ahead</translation>
    </message>
    <message>
        <source>keep ready</source>
        <translation>keep ready</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>serves</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>is closing</source>
        <translation>is closing</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>inside, without a card</source>
        <translation>inside, without a card</translation>
    </message>
    <message>
        <source>card not in its place</source>
        <translation>card not in its place</translation>
    </message>
    <message>
        <source>invited, without a card</source>
        <translation>invited, without a card</translation>
    </message>
    <message>
        <source>card nobody is invited for</source>
        <translation>card nobody is invited for</translation>
    </message>
    <message>
        <source>laptop not home yet, since</source>
        <translation>laptop not home yet, since</translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Issuance days</source>
        <translation>Issuance days</translation>
    </message>
    <message>
        <source>Plan; Ctrl+2 and on the other pages</source>
        <translation>Plan; Ctrl+2 and on the other pages</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>New day</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Da&amp;y</translation>
    </message>
    <message>
        <source>Plan a&amp;gain on</source>
        <translation>Plan a&amp;gain on</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Copy this day</translation>
    </message>
    <message>
        <source>Pages of the day</source>
        <translation>Pages of the day</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ready list</source>
        <translation>Ready list</translation>
    </message>
    <message>
        <source>Waves and invitations</source>
        <translation>Waves and invitations</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Saved: %1 is %2.</source>
        <translation>Saved: %1 is %2.</translation>
    </message>
    <message>
        <source>Keep as a file</source>
        <translation>Keep as a file</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
    <message>
        <source>It went to the printer.</source>
        <translation>It went to the printer.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Without a network</source>
        <translation>Without a network</translation>
    </message>
</context>
<context>
    <name>DeskForm</name>
    <message>
        <source>New desk</source>
        <translation>New desk</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Nobody can sit at one that is not</source>
        <translation>Nobody can sit at one that is not</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>No desk</source>
        <translation>No desk</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>Desk {name}</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Choose your desk</source>
        <translation>Choose your desk</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>booked {time}</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>My desk</translation>
    </message>
    <message>
        <source>My &amp;desk</source>
        <translation>My &amp;desk</translation>
    </message>
    <message>
        <source>Call next (F8)</source>
        <translation>Call next (F8)</translation>
    </message>
    <message>
        <source>Serve (F9)</source>
        <translation>Serve (F9)</translation>
    </message>
    <message>
        <source>Open visit (F9)</source>
        <translation>Open visit (F9)</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Back to the queue, to be called again</source>
        <translation>Back to the queue, to be called again</translation>
    </message>
    <message>
        <source>closes at {time}</source>
        <translation>closes at {time}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>closed at {time}</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This card belongs to nobody on file. Keep it apart.</source>
        <translation>This card belongs to nobody on file. Keep it apart.</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>No desk</translation>
    </message>
    <message>
        <source>Practice: all is made up</source>
        <translation>Practice: all is made up</translation>
    </message>
    <message>
        <source>This computer&apos;s database</source>
        <translation>This computer&apos;s database</translation>
    </message>
    <message>
        <source>Shared database</source>
        <translation>Shared database</translation>
    </message>
    <message>
        <source>The program stopped at %1 during a step. Nothing of it was saved: do it again.</source>
        <translation>The program stopped at %1 during a step. Nothing of it was saved: do it again.</translation>
    </message>
    <message>
        <source>The program stopped at %1, but the step was saved: %2.</source>
        <translation>The program stopped at %1, but the step was saved: %2.</translation>
    </message>
    <message>
        <source>Shared database: connection lost, retrying</source>
        <translation>Shared database: connection lost, retrying</translation>
    </message>
    <message>
        <source>Nothing at this counter goes by that. Scan the card or the letter.</source>
        <translation>Nothing at this counter goes by that. Scan the card or the letter.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>A check digit does not fit</source>
        <translation>A check digit does not fit</translation>
    </message>
    <message>
        <source>A field holds what no document can have</source>
        <translation>A field holds what no document can have</translation>
    </message>
    <message>
        <source>The document has expired</source>
        <translation>The document has expired</translation>
    </message>
    <message>
        <source>It bears no expiry date</source>
        <translation>It bears no expiry date</translation>
    </message>
    <message>
        <source>The expiry date is unusually far ahead</source>
        <translation>The expiry date is unusually far ahead</translation>
    </message>
    <message>
        <source>The surname differs</source>
        <translation>The surname differs</translation>
    </message>
    <message>
        <source>A part of the surname is missing</source>
        <translation>A part of the surname is missing</translation>
    </message>
    <message>
        <source>The surname is cut short</source>
        <translation>The surname is cut short</translation>
    </message>
    <message>
        <source>The given names differ</source>
        <translation>The given names differ</translation>
    </message>
    <message>
        <source>Some given names are missing</source>
        <translation>Some given names are missing</translation>
    </message>
    <message>
        <source>The names stand in another order</source>
        <translation>The names stand in another order</translation>
    </message>
    <message>
        <source>The given names are cut short</source>
        <translation>The given names are cut short</translation>
    </message>
    <message>
        <source>The name on file cannot be compared</source>
        <translation>The name on file cannot be compared</translation>
    </message>
    <message>
        <source>The date of birth differs</source>
        <translation>The date of birth differs</translation>
    </message>
    <message>
        <source>Parts of the date of birth are unknown</source>
        <translation>Parts of the date of birth are unknown</translation>
    </message>
    <message>
        <source>The sex differs</source>
        <translation>The sex differs</translation>
    </message>
    <message>
        <source>The nationality differs</source>
        <translation>The nationality differs</translation>
    </message>
    <message>
        <source>The photo on the chip is damaged</source>
        <translation>The photo on the chip is damaged</translation>
    </message>
    <message>
        <source>The chip gives no photo</source>
        <translation>The chip gives no photo</translation>
    </message>
    <message>
        <source>The reader&apos;s keyboard setting was put right</source>
        <translation>The reader&apos;s keyboard setting was put right</translation>
    </message>
    <message>
        <source>Compare the face with the printed photo; look whether the page was opened. In doubt, answer Doubt.</source>
        <translation>Compare the face with the printed photo; look whether the page was opened. In doubt, answer Doubt.</translation>
    </message>
    <message>
        <source>Read it once more. If none comes, compare with the printed photo. In doubt, answer Doubt.</source>
        <translation>Read it once more. If none comes, compare with the printed photo. In doubt, answer Doubt.</translation>
    </message>
    <message>
        <source>misread or mistyped</source>
        <translation>misread or mistyped</translation>
    </message>
    <message>
        <source>document altered</source>
        <translation>document altered</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>error on file</source>
        <translation>error on file</translation>
    </message>
    <message>
        <source>name changed</source>
        <translation>name changed</translation>
    </message>
    <message>
        <source>naming custom of the country</source>
        <translation>naming custom of the country</translation>
    </message>
    <message>
        <source>field too short</source>
        <translation>field too short</translation>
    </message>
    <message>
        <source>script without a fixed spelling</source>
        <translation>script without a fixed spelling</translation>
    </message>
    <message>
        <source>document ran out</source>
        <translation>document ran out</translation>
    </message>
    <message>
        <source>document without end</source>
        <translation>document without end</translation>
    </message>
    <message>
        <source>date partly unknown</source>
        <translation>date partly unknown</translation>
    </message>
    <message>
        <source>registration changed</source>
        <translation>registration changed</translation>
    </message>
    <message>
        <source>second nationality</source>
        <translation>second nationality</translation>
    </message>
    <message>
        <source>keyboard layout</source>
        <translation>keyboard layout</translation>
    </message>
    <message>
        <source>document code</source>
        <translation>document code</translation>
    </message>
    <message>
        <source>issuing state</source>
        <translation>issuing state</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationality</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>date of expiry</source>
        <translation>date of expiry</translation>
    </message>
    <message>
        <source>personal number</source>
        <translation>personal number</translation>
    </message>
    <message>
        <source>whole line</source>
        <translation>whole line</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Diplomatic passport</source>
        <translation>Diplomatic passport</translation>
    </message>
    <message>
        <source>Official passport</source>
        <translation>Official passport</translation>
    </message>
    <message>
        <source>Emergency passport</source>
        <translation>Emergency passport</translation>
    </message>
    <message>
        <source>Travel document for refugees</source>
        <translation>Travel document for refugees</translation>
    </message>
    <message>
        <source>Travel document for aliens</source>
        <translation>Travel document for aliens</translation>
    </message>
    <message>
        <source>Travel document for stateless persons</source>
        <translation>Travel document for stateless persons</translation>
    </message>
    <message>
        <source>Laissez-passer</source>
        <translation>Laissez-passer</translation>
    </message>
    <message>
        <source>Passport card</source>
        <translation>Passport card</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>Crew member certificate</source>
        <translation>Crew member certificate</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Dutch identity card</source>
        <translation>Dutch identity card</translation>
    </message>
    <message>
        <source>Dutch residence document</source>
        <translation>Dutch residence document</translation>
    </message>
    <message>
        <source>Foreign residence document</source>
        <translation>Foreign residence document</translation>
    </message>
    <message>
        <source>Document of unknown kind</source>
        <translation>Document of unknown kind</translation>
    </message>
    <message>
        <source>The number is another one than last time</source>
        <translation>The number is another one than last time</translation>
    </message>
    <message>
        <source>This number is on the list of reported documents</source>
        <translation>This number is on the list of reported documents</translation>
    </message>
    <message>
        <source>The document is not valid yet</source>
        <translation>The document is not valid yet</translation>
    </message>
    <message>
        <source>No state has the code of this issuer</source>
        <translation>No state has the code of this issuer</translation>
    </message>
    <message>
        <source>Issuer and nationality differ</source>
        <translation>Issuer and nationality differ</translation>
    </message>
    <message>
        <source>This kind of document is not enough here</source>
        <translation>This kind of document is not enough here</translation>
    </message>
    <message>
        <source>The chip&apos;s data is not what the state signed</source>
        <translation>The chip&apos;s data is not what the state signed</translation>
    </message>
    <message>
        <source>The chip is not the one it was made for</source>
        <translation>The chip is not the one it was made for</translation>
    </message>
    <message>
        <source>The chip and the printed lines differ</source>
        <translation>The chip and the printed lines differ</translation>
    </message>
    <message>
        <source>The chip&apos;s signer is on no list here</source>
        <translation>The chip&apos;s signer is on no list here</translation>
    </message>
    <message>
        <source>Not all of the chip could be read</source>
        <translation>Not all of the chip could be read</translation>
    </message>
    <message>
        <source>The chip is signed for practice, not by a state</source>
        <translation>The chip is signed for practice, not by a state</translation>
    </message>
    <message>
        <source>Read it again; if it stays, look at the printing of that place.</source>
        <translation>Read it again; if it stays, look at the printing of that place.</translation>
    </message>
    <message>
        <source>Ask for a valid document.</source>
        <translation>Ask for a valid document.</translation>
    </message>
    <message>
        <source>See whether this kind may be without.</source>
        <translation>See whether this kind may be without.</translation>
    </message>
    <message>
        <source>Read the date on the document.</source>
        <translation>Read the date on the document.</translation>
    </message>
    <message>
        <source>Ask how the name came about.</source>
        <translation>Ask how the name came about.</translation>
    </message>
    <message>
        <source>Ask for the birth date, without reading it out.</source>
        <translation>Ask for the birth date, without reading it out.</translation>
    </message>
    <message>
        <source>Keep the document with you, answer Doubt, and call a second person.</source>
        <translation>Keep the document with you, answer Doubt, and call a second person.</translation>
    </message>
    <message>
        <source>Read the date of issue on the document.</source>
        <translation>Read the date of issue on the document.</translation>
    </message>
    <message>
        <source>Read it again; a specimen is no document.</source>
        <translation>Read it again; a specimen is no document.</translation>
    </message>
    <message>
        <source>Read both on the page with the photo.</source>
        <translation>Read both on the page with the photo.</translation>
    </message>
    <message>
        <source>Ask for a passport or another travel document.</source>
        <translation>Ask for a passport or another travel document.</translation>
    </message>
    <message>
        <source>Read it once more; if it stays, answer Doubt and call a second person.</source>
        <translation>Read it once more; if it stays, answer Doubt and call a second person.</translation>
    </message>
    <message>
        <source>Compare the print with the chip; answer Doubt and call a second person.</source>
        <translation>Compare the print with the chip; answer Doubt and call a second person.</translation>
    </message>
    <message>
        <source>Read it once more; else look at the document as if it had no chip.</source>
        <translation>Read it once more; else look at the document as if it had no chip.</translation>
    </message>
    <message>
        <source>For practice only: it identifies nobody.</source>
        <translation>For practice only: it identifies nobody.</translation>
    </message>
    <message>
        <source>The chip proves nothing now. Look at the document as if it had none.</source>
        <translation>The chip proves nothing now. Look at the document as if it had none.</translation>
    </message>
    <message>
        <source>document renewed</source>
        <translation>document renewed</translation>
    </message>
    <message>
        <source>found again after a report</source>
        <translation>found again after a report</translation>
    </message>
    <message>
        <source>not made by that state</source>
        <translation>not made by that state</translation>
    </message>
    <message>
        <source>chip copied</source>
        <translation>chip copied</translation>
    </message>
    <message>
        <source>chip damaged or misread</source>
        <translation>chip damaged or misread</translation>
    </message>
    <message>
        <source>a specimen</source>
        <translation>a specimen</translation>
    </message>
    <message>
        <source>issued to somebody of another nationality</source>
        <translation>issued to somebody of another nationality</translation>
    </message>
    <message>
        <source>made for another purpose</source>
        <translation>made for another purpose</translation>
    </message>
    <message>
        <source>a document for practice</source>
        <translation>a document for practice</translation>
    </message>
    <message>
        <source>the list of signers is too old</source>
        <translation>the list of signers is too old</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>&amp;Letter, card, passport or V-number; or a name</source>
        <translation>&amp;Letter, card, passport or V-number; or a name</translation>
    </message>
    <message>
        <source>Scan, or type and press Enter. Enter lets in when the answer is green.</source>
        <translation>Scan, or type and press Enter. Enter lets in when the answer is green.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Or let in before others, because this person:</source>
        <translation>Or let in before others, because this person:</translation>
    </message>
    <message>
        <source>People with this name</source>
        <translation>People with this name</translation>
    </message>
    <message>
        <source>Nobody with this name is expected today.</source>
        <translation>Nobody with this name is expected today.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>Last scans</translation>
    </message>
    <message>
        <source>Nobody was scanned yet.</source>
        <translation>Nobody was scanned yet.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Scan a letter</source>
        <translation>Scan a letter</translation>
    </message>
    <message>
        <source>The answer stands here at once.</source>
        <translation>The answer stands here at once.</translation>
    </message>
    <message numerus="yes">
        <source>%n with this name</source>
        <translation>
            <numerusform>%n with this name</numerusform>
            <numerusform>%n with this name</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose with the arrows and Enter, or type more letters.</source>
        <translation>Choose with the arrows and Enter, or type more letters.</translation>
    </message>
    <message>
        <source>Inside: %1</source>
        <translation>Inside: %1</translation>
    </message>
    <message>
        <source>Inside: %1 of %2</source>
        <translation>Inside: %1 of %2</translation>
    </message>
    <message>
        <source>The hall is full: let people wait outside.</source>
        <translation>The hall is full: let people wait outside.</translation>
    </message>
    <message>
        <source>Called early: all before %1.</source>
        <translation>Called early: all before %1.</translation>
    </message>
    <message>
        <source>There is no issuance day here today</source>
        <translation>There is no issuance day here today</translation>
    </message>
    <message>
        <source>On such a day this page says who may come in. Plan one first.</source>
        <translation>On such a day this page says who may come in. Plan one first.</translation>
    </message>
    <message>
        <source>The day has not begun</source>
        <translation>The day has not begun</translation>
    </message>
    <message>
        <source>Its captain lets it begin on the page Board. Scans wait until then.</source>
        <translation>Its captain lets it begin on the page Board. Scans wait until then.</translation>
    </message>
    <message>
        <source>Was let in</source>
        <translation>Was let in</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Write 00 for a day or month that is not known</source>
        <translation>Write 00 for a day or month that is not known</translation>
    </message>
    <message>
        <source>Three letters, or the beginning of the state&apos;s name</source>
        <translation>Three letters, or the beginning of the state&apos;s name</translation>
    </message>
    <message>
        <source>Letters are written in it beside Dutch</source>
        <translation>Letters are written in it beside Dutch</translation>
    </message>
    <message>
        <source>On file now: %1</source>
        <translation>On file now: %1</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add the location</source>
        <translation>Add the location</translation>
    </message>
    <message>
        <source>Look at the effect</source>
        <translation>Look at the effect</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This is needed. Fill it in.</source>
        <translation>This is needed. Fill it in.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it.</source>
        <translation>This is too long. Shorten it.</translation>
    </message>
    <message>
        <source>At most {most} characters fit.</source>
        <translation>At most {most} characters fit.</translation>
    </message>
    <message>
        <source>This is not a V-number: it has 10 digits. Check the digits.</source>
        <translation>This is not a V-number: it has 10 digits. Check the digits.</translation>
    </message>
    <message>
        <source>This is not a BSN: its check digit is wrong. Check the digits.</source>
        <translation>This is not a BSN: its check digit is wrong. Check the digits.</translation>
    </message>
    <message>
        <source>This is not a document number. Copy it from the document.</source>
        <translation>This is not a document number. Copy it from the document.</translation>
    </message>
    <message>
        <source>This date does not exist. Type day, month, year, such as 26-09-1997.</source>
        <translation>This date does not exist. Type day, month, year, such as 26-09-1997.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Check it with the person.</source>
        <translation>This is not an e-mail address. Check it with the person.</translation>
    </message>
    <message>
        <source>This nationality is not known. Choose one from the list.</source>
        <translation>This nationality is not known. Choose one from the list.</translation>
    </message>
    <message>
        <source>This language is not known. Choose one from the list.</source>
        <translation>This language is not known. Choose one from the list.</translation>
    </message>
    <message>
        <source>This time does not exist. Type hours and minutes, such as 09:30.</source>
        <translation>This time does not exist. Type hours and minutes, such as 09:30.</translation>
    </message>
    <message>
        <source>The lines at the bottom of the document do not add up. Read them again.</source>
        <translation>The lines at the bottom of the document do not add up. Read them again.</translation>
    </message>
    <message>
        <source>This is not a number. Type digits only.</source>
        <translation>This is not a number. Type digits only.</translation>
    </message>
    <message>
        <source>This code was not made by Counter or was damaged. Search by name instead.</source>
        <translation>This code was not made by Counter or was damaged. Search by name instead.</translation>
    </message>
    <message>
        <source>A zero at the front was lost. Export the column again as text.</source>
        <translation>A zero at the front was lost. Export the column again as text.</translation>
    </message>
    <message>
        <source>Letters were lost on the way here. Export the file again as UTF-8.</source>
        <translation>Letters were lost on the way here. Export the file again as UTF-8.</translation>
    </message>
    <message>
        <source>Another person has this V-number. Open that person instead.</source>
        <translation>Another person has this V-number. Open that person instead.</translation>
    </message>
    <message>
        <source>This name is in use already. Choose another one.</source>
        <translation>This name is in use already. Choose another one.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose it again.</source>
        <translation>The file is not there any more. Choose it again.</translation>
    </message>
    <message>
        <source>Missing: {name}.</source>
        <translation>Missing: {name}.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Close it elsewhere, or ask for access.</source>
        <translation>The file cannot be opened. Close it elsewhere, or ask for access.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>The file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>The file is too large. Split it into smaller ones.</source>
        <translation>The file is too large. Split it into smaller ones.</translation>
    </message>
    <message>
        <source>The file cannot be read. Ask the sender for a new one.</source>
        <translation>The file cannot be read. Ask the sender for a new one.</translation>
    </message>
    <message>
        <source>The file has a password. Save it without one and try again.</source>
        <translation>The file has a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>This kind of file is not known. Save it as CSV or XLSX.</source>
        <translation>This kind of file is not known. Save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>Some columns are not known. Say what they hold.</source>
        <translation>Some columns are not known. Say what they hold.</translation>
    </message>
    <message>
        <source>Missing: {missing}.</source>
        <translation>Missing: {missing}.</translation>
    </message>
    <message>
        <source>This time is full by now. Choose another time.</source>
        <translation>This time is full by now. Choose another time.</translation>
    </message>
    <message>
        <source>The counter is closed then. Choose another time.</source>
        <translation>The counter is closed then. Choose another time.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later time.</source>
        <translation>This time has passed. Choose a later time.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet. Add at least one person.</source>
        <translation>Nobody is chosen yet. Add at least one person.</translation>
    </message>
    <message>
        <source>This is too many people for one appointment. Book a second one.</source>
        <translation>This is too many people for one appointment. Book a second one.</translation>
    </message>
    <message>
        <source>At most {most} people fit.</source>
        <translation>At most {most} people fit.</translation>
    </message>
    <message>
        <source>This location does not offer that. Choose another location.</source>
        <translation>This location does not offer that. Choose another location.</translation>
    </message>
    <message>
        <source>There is an appointment for this already. Move that one instead.</source>
        <translation>There is an appointment for this already. Move that one instead.</translation>
    </message>
    <message>
        <source>It is on {starts_at}.</source>
        <translation>It is on {starts_at}.</translation>
    </message>
    <message>
        <source>This person has as many appointments ahead as one may have. Cancel or move one of them.</source>
        <translation>This person has as many appointments ahead as one may have. Cancel or move one of them.</translation>
    </message>
    <message>
        <source>At most {most} are allowed.</source>
        <translation>At most {most} are allowed.</translation>
    </message>
    <message>
        <source>The time was held too long and was given back. Choose a time again.</source>
        <translation>The time was held too long and was given back. Choose a time again.</translation>
    </message>
    <message>
        <source>This location is not open to the public planner. Book at the desk, or choose another location.</source>
        <translation>This location is not open to the public planner. Book at the desk, or choose another location.</translation>
    </message>
    <message>
        <source>It would work at {locations}.</source>
        <translation>It would work at {locations}.</translation>
    </message>
    <message>
        <source>This location serves certain groups only. Say which group the person belongs to, or choose another location.</source>
        <translation>This location serves certain groups only. Say which group the person belongs to, or choose another location.</translation>
    </message>
    <message>
        <source>This location serves its own region only. Fill in the postcode of home or work, or choose another location.</source>
        <translation>This location serves its own region only. Fill in the postcode of home or work, or choose another location.</translation>
    </message>
    <message>
        <source>This service is not for this age. Choose another service.</source>
        <translation>This service is not for this age. Choose another service.</translation>
    </message>
    <message>
        <source>No desk here can do what is needed. Choose another location.</source>
        <translation>No desk here can do what is needed. Choose another location.</translation>
    </message>
    <message>
        <source>No card lies ready here for this person. Book where the card lies, or wait until it is here.</source>
        <translation>No card lies ready here for this person. Book where the card lies, or wait until it is here.</translation>
    </message>
    <message>
        <source>It lies at {locations}.</source>
        <translation>It lies at {locations}.</translation>
    </message>
    <message>
        <source>This is not a Dutch postcode. Type four digits, such as 2595.</source>
        <translation>This is not a Dutch postcode. Type four digits, such as 2595.</translation>
    </message>
    <message>
        <source>The appointment is on another day. Move it to today first.</source>
        <translation>The appointment is on another day. Move it to today first.</translation>
    </message>
    <message>
        <source>The appointment is at another location. Move it here first.</source>
        <translation>The appointment is at another location. Move it here first.</translation>
    </message>
    <message>
        <source>It is at {location}.</source>
        <translation>It is at {location}.</translation>
    </message>
    <message>
        <source>This step does not fit what happened so far. Look at it anew.</source>
        <translation>This step does not fit what happened so far. Look at it anew.</translation>
    </message>
    <message>
        <source>This desk is serving somebody. Finish or park that first.</source>
        <translation>This desk is serving somebody. Finish or park that first.</translation>
    </message>
    <message>
        <source>You have no desk yet. Choose the desk where you sit.</source>
        <translation>You have no desk yet. Choose the desk where you sit.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk now.</source>
        <translation>Nobody is waiting for this desk now.</translation>
    </message>
    <message>
        <source>It is too late to undo this. Ask a team leader.</source>
        <translation>It is too late to undo this. Ask a team leader.</translation>
    </message>
    <message>
        <source>It can be undone for {minutes} minutes.</source>
        <translation>It can be undone for {minutes} minutes.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed here.</source>
        <translation>Say why: a reason is needed here.</translation>
    </message>
    <message>
        <source>A colleague is doing this. Have it transferred to you first.</source>
        <translation>A colleague is doing this. Have it transferred to you first.</translation>
    </message>
    <message>
        <source>It is with {desk}.</source>
        <translation>It is with {desk}.</translation>
    </message>
    <message>
        <source>Not every question is answered. Answer the ones that are open.</source>
        <translation>Not every question is answered. Answer the ones that are open.</translation>
    </message>
    <message>
        <source>There is doubt. A second person must look and sign in here.</source>
        <translation>There is doubt. A second person must look and sign in here.</translation>
    </message>
    <message>
        <source>Say by what means you checked this, such as chip or face.</source>
        <translation>Say by what means you checked this, such as chip or face.</translation>
    </message>
    <message>
        <source>The second person must be somebody else than the first.</source>
        <translation>The second person must be somebody else than the first.</translation>
    </message>
    <message>
        <source>The identity was not checked yet. Check it before you go on.</source>
        <translation>The identity was not checked yet. Check it before you go on.</translation>
    </message>
    <message>
        <source>The identity was checked too long ago. Check it again.</source>
        <translation>The identity was checked too long ago. Check it again.</translation>
    </message>
    <message>
        <source>A check holds for {minutes} minutes.</source>
        <translation>A check holds for {minutes} minutes.</translation>
    </message>
    <message>
        <source>The card is not at this location. Look up where it is.</source>
        <translation>The card is not at this location. Look up where it is.</translation>
    </message>
    <message>
        <source>This card belongs to somebody else. Put it back and scan the right one.</source>
        <translation>This card belongs to somebody else. Put it back and scan the right one.</translation>
    </message>
    <message>
        <source>This card is not in the stock. Check the number, then report it.</source>
        <translation>This card is not in the stock. Check the number, then report it.</translation>
    </message>
    <message>
        <source>This card cannot be handed out as it stands. Look at its history.</source>
        <translation>This card cannot be handed out as it stands. Look at its history.</translation>
    </message>
    <message>
        <source>This card was handed out already. Look at its history.</source>
        <translation>This card was handed out already. Look at its history.</translation>
    </message>
    <message>
        <source>The old card must be handed in first, or a report of its loss.</source>
        <translation>The old card must be handed in first, or a report of its loss.</translation>
    </message>
    <message>
        <source>A legal representative must be here. Add who that is.</source>
        <translation>A legal representative must be here. Add who that is.</translation>
    </message>
    <message>
        <source>The receipt is not signed yet. Have it signed.</source>
        <translation>The receipt is not signed yet. Have it signed.</translation>
    </message>
    <message>
        <source>Name or password is wrong. Type both again.</source>
        <translation>Name or password is wrong. Type both again.</translation>
    </message>
    <message>
        <source>This account is locked. Ask the administrator to open it.</source>
        <translation>This account is locked. Ask the administrator to open it.</translation>
    </message>
    <message>
        <source>It opens by itself on {until}.</source>
        <translation>It opens by itself on {until}.</translation>
    </message>
    <message>
        <source>Your role does not include this. Ask a team leader.</source>
        <translation>Your role does not include this. Ask a team leader.</translation>
    </message>
    <message>
        <source>The password is too short. Choose a longer one.</source>
        <translation>The password is too short. Choose a longer one.</translation>
    </message>
    <message>
        <source>At least {least} characters are needed.</source>
        <translation>At least {least} characters are needed.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>The two passwords differ. Type the same one twice.</translation>
    </message>
    <message>
        <source>This is not there any more. Search again.</source>
        <translation>This is not there any more. Search again.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile. Load it anew; your input is kept.</source>
        <translation>Somebody changed this meanwhile. Load it anew; your input is kept.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>The database is busy. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database does not answer. Check the network, then try again.</source>
        <translation>The database does not answer. Check the network, then try again.</translation>
    </message>
    <message>
        <source>The server did not prove that it is the one at that address. Your password was not sent. Check the address and this computer&apos;s clock, and ask who runs the server.</source>
        <translation>The server did not prove that it is the one at that address. Your password was not sent. Check the address and this computer&apos;s clock, and ask who runs the server.</translation>
    </message>
    <message>
        <source>There is no database yet. Have the administrator make one.</source>
        <translation>There is no database yet. Have the administrator make one.</translation>
    </message>
    <message>
        <source>The database is older than this program. Have it updated.</source>
        <translation>The database is older than this program. Have it updated.</translation>
    </message>
    <message>
        <source>The database is newer than this program. Update the program.</source>
        <translation>The database is newer than this program. Update the program.</translation>
    </message>
    <message>
        <source>The database stays closed: its key does not fit. Ask the administrator.</source>
        <translation>The database stays closed: its key does not fit. Ask the administrator.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop work and have a backup restored.</source>
        <translation>The database is damaged. Stop work and have a backup restored.</translation>
    </message>
    <message>
        <source>There is a database in that place already. Choose another place.</source>
        <translation>There is a database in that place already. Choose another place.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is fast. Nothing was recorded: have it set, then try again.</source>
        <translation>This computer&apos;s clock is fast. Nothing was recorded: have it set, then try again.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes ahead of the database.</source>
        <translation>It is {minutes} minutes ahead of the database.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is slow. Nothing was recorded: have it set, then try again.</source>
        <translation>This computer&apos;s clock is slow. Nothing was recorded: have it set, then try again.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes behind the database.</source>
        <translation>It is {minutes} minutes behind the database.</translation>
    </message>
    <message>
        <source>This act has no entry in the audit trail. Tell the administrator.</source>
        <translation>This act has no entry in the audit trail. Tell the administrator.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>The disk is full. Make room, then try again.</translation>
    </message>
    <message>
        <source>The software for flatbeds is missing. Install sane-utils (scanimage).</source>
        <translation>The software for flatbeds is missing. Install sane-utils (scanimage).</translation>
    </message>
    <message>
        <source>The flatbed is in use. Close the other program, try again.</source>
        <translation>The flatbed is in use. Close the other program, try again.</translation>
    </message>
    <message>
        <source>Close the cover, take out stuck paper, and scan again.</source>
        <translation>Close the cover, take out stuck paper, and scan again.</translation>
    </message>
    <message>
        <source>This account may not use the flatbed. Ask the administrator for access.</source>
        <translation>This account may not use the flatbed. Ask the administrator for access.</translation>
    </message>
    <message>
        <source>The flatbed did not end in time. Switch it off and on, or type the lines.</source>
        <translation>The flatbed did not end in time. Switch it off and on, or type the lines.</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>The scan was stopped.</translation>
    </message>
    <message>
        <source>The device is not connected. Check cable and power, then try again.</source>
        <translation>The device is not connected. Check cable and power, then try again.</translation>
    </message>
    <message>
        <source>The device did not do it. Try again, or go on without it.</source>
        <translation>The device did not do it. Try again, or go on without it.</translation>
    </message>
    <message>
        <source>This should not have happened. Your input is kept; name the number to the help desk.</source>
        <translation>This should not have happened. Your input is kept; name the number to the help desk.</translation>
    </message>
    <message>
        <source>There is no chip reader. Connect it, or choose another one in the settings.</source>
        <translation>There is no chip reader. Connect it, or choose another one in the settings.</translation>
    </message>
    <message>
        <source>Another program uses the chip reader. Close it and try again.</source>
        <translation>Another program uses the chip reader. Close it and try again.</translation>
    </message>
    <message>
        <source>This system&apos;s chip reader service is not running. Start it or ask the administrator.</source>
        <translation>This system&apos;s chip reader service is not running. Start it or ask the administrator.</translation>
    </message>
    <message>
        <source>The software for chip readers is missing. Install pyscard.</source>
        <translation>The software for chip readers is missing. Install pyscard.</translation>
    </message>
    <message>
        <source>No document lies on the reader. Lay it there, open and flat.</source>
        <translation>No document lies on the reader. Lay it there, open and flat.</translation>
    </message>
    <message>
        <source>The document was taken away or moved too soon. Lay it back and leave it there.</source>
        <translation>The document was taken away or moved too soon. Lay it back and leave it there.</translation>
    </message>
    <message>
        <source>The chip does not open with this zone or number. Read it from the document again.</source>
        <translation>The chip does not open with this zone or number. Read it from the document again.</translation>
    </message>
    <message>
        <source>The chip refuses. Lay the document down again; else judge it without its chip.</source>
        <translation>The chip refuses. Lay the document down again; else judge it without its chip.</translation>
    </message>
    <message>
        <source>The chip says what cannot be. Try once more; else judge the document without its chip, and be on your guard.</source>
        <translation>The chip says what cannot be. Try once more; else judge the document without its chip, and be on your guard.</translation>
    </message>
    <message>
        <source>This program does not know this chip. Judge the document without it.</source>
        <translation>This program does not know this chip. Judge the document without it.</translation>
    </message>
    <message>
        <source>The reading was stopped. Begin again if it is needed.</source>
        <translation>The reading was stopped. Begin again if it is needed.</translation>
    </message>
    <message>
        <source>Decide first what becomes of everybody without a place.</source>
        <translation>Decide first what becomes of everybody without a place.</translation>
    </message>
    <message>
        <source>Still open: {number}.</source>
        <translation>Still open: {number}.</translation>
    </message>
    <message>
        <source>It is too early to check in. Let them come back later.</source>
        <translation>It is too early to check in. Let them come back later.</translation>
    </message>
    <message>
        <source>It can be done from {back_at}.</source>
        <translation>It can be done from {back_at}.</translation>
    </message>
    <message>
        <source>They come too late. Decide whether they can still be helped.</source>
        <translation>They come too late. Decide whether they can still be helped.</translation>
    </message>
    <message>
        <source>It is {minutes} minutes past the booked time.</source>
        <translation>It is {minutes} minutes past the booked time.</translation>
    </message>
    <message>
        <source>Your desk cannot do this. Transfer them to one that can.</source>
        <translation>Your desk cannot do this. Transfer them to one that can.</translation>
    </message>
    <message>
        <source>It lacks: {missing}.</source>
        <translation>It lacks: {missing}.</translation>
    </message>
    <message>
        <source>Call this person again before you note a no-show.</source>
        <translation>Call this person again before you note a no-show.</translation>
    </message>
    <message>
        <source>Called {calls} of {needed} times.</source>
        <translation>Called {calls} of {needed} times.</translation>
    </message>
    <message>
        <source>Too many requests came in a row. Wait a moment.</source>
        <translation>Too many requests came in a row. Wait a moment.</translation>
    </message>
    <message>
        <source>The request cannot be read. Ask the administrator.</source>
        <translation>The request cannot be read. Ask the administrator.</translation>
    </message>
    <message>
        <source>A setting for sending messages is missing or wrong. Correct the settings.</source>
        <translation>A setting for sending messages is missing or wrong. Correct the settings.</translation>
    </message>
    <message>
        <source>This word is not known here. Use a word of the manual.</source>
        <translation>This word is not known here. Use a word of the manual.</translation>
    </message>
    <message>
        <source>This machine cannot listen at that address. Name one of its own addresses.</source>
        <translation>This machine cannot listen at that address. Name one of its own addresses.</translation>
    </message>
    <message>
        <source>Another program listens at that port. Stop it, or choose another port.</source>
        <translation>Another program listens at that port. Stop it, or choose another port.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be used. Give both as PEM files that belong together, without a password.</source>
        <translation>The certificate or its key cannot be used. Give both as PEM files that belong together, without a password.</translation>
    </message>
    <message>
        <source>Only the immigration service takes photo and fingerprints. Send this person there.</source>
        <translation>Only the immigration service takes photo and fingerprints. Send this person there.</translation>
    </message>
    <message>
        <source>No fingerprints are taken of a young child. Note the age.</source>
        <translation>No fingerprints are taken of a young child. Note the age.</translation>
    </message>
    <message>
        <source>They are taken from {age} years on.</source>
        <translation>They are taken from {age} years on.</translation>
    </message>
    <message>
        <source>This photo cannot be used. Take it again.</source>
        <translation>This photo cannot be used. Take it again.</translation>
    </message>
    <message>
        <source>This photo is poor. Take it again, or say that no better one can be had.</source>
        <translation>This photo is poor. Take it again, or say that no better one can be had.</translation>
    </message>
    <message>
        <source>A record holds results, never a picture. Nothing was stored: report this.</source>
        <translation>A record holds results, never a picture. Nothing was stored: report this.</translation>
    </message>
    <message>
        <source>This picture is not kept here any more. Take a new one.</source>
        <translation>This picture is not kept here any more. Take a new one.</translation>
    </message>
    <message>
        <source>The software for cameras is missing. Install the camera extra, or use a folder.</source>
        <translation>The software for cameras is missing. Install the camera extra, or use a folder.</translation>
    </message>
    <message>
        <source>This desk is closed. Open it again first, under Desks.</source>
        <translation>This desk is closed. Open it again first, under Desks.</translation>
    </message>
    <message>
        <source>It closed at {until}.</source>
        <translation>It closed at {until}.</translation>
    </message>
    <message>
        <source>Nothing may be handed out here now. Keep or send back the card and call the immigration service.</source>
        <translation>Nothing may be handed out here now. Keep or send back the card and call the immigration service.</translation>
    </message>
    <message>
        <source>Why: {why}.</source>
        <translation>Why: {why}.</translation>
    </message>
    <message>
        <source>The mandate does not cover this hand-out. Send the person to the immigration service.</source>
        <translation>The mandate does not cover this hand-out. Send the person to the immigration service.</translation>
    </message>
    <message>
        <source>Mandate {number} is not for {gap}.</source>
        <translation>Mandate {number} is not for {gap}.</translation>
    </message>
    <message>
        <source>This cannot be done with the mandate now. Load it anew.</source>
        <translation>This cannot be done with the mandate now. Load it anew.</translation>
    </message>
    <message>
        <source>It is: {state}.</source>
        <translation>It is: {state}.</translation>
    </message>
    <message>
        <source>No sub-mandate may be given from this mandate. Choose one that allows it.</source>
        <translation>No sub-mandate may be given from this mandate. Choose one that allows it.</translation>
    </message>
    <message>
        <source>The mandatee has not consented yet. Record the consent first.</source>
        <translation>The mandatee has not consented yet. Record the consent first.</translation>
    </message>
    <message>
        <source>You may not hand out yet. Ask the immigration service to record what is missing.</source>
        <translation>You may not hand out yet. Ask the immigration service to record what is missing.</translation>
    </message>
    <message>
        <source>The law as it stands does not allow this mandate. Name the pilot that it belongs to, or do not give it.</source>
        <translation>The law as it stands does not allow this mandate. Name the pilot that it belongs to, or do not give it.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source: {source}.</translation>
    </message>
    <message>
        <source>This organisation may not receive data yet. Record its designation first (Vw 2000, article 107(8)).</source>
        <translation>This organisation may not receive data yet. Record its designation first (Vw 2000, article 107(8)).</translation>
    </message>
    <message>
        <source>You represent this person yourself. Let a colleague hand out the document.</source>
        <translation>You represent this person yourself. Let a colleague hand out the document.</translation>
    </message>
    <message>
        <source>Another card lies there. Choose a free place.</source>
        <translation>Another card lies there. Choose a free place.</translation>
    </message>
    <message>
        <source>Taken: {place}.</source>
        <translation>Taken: {place}.</translation>
    </message>
    <message>
        <source>Not every difference is explained. Explain each one first.</source>
        <translation>Not every difference is explained. Explain each one first.</translation>
    </message>
    <message>
        <source>This takes two people. Let a colleague sign too.</source>
        <translation>This takes two people. Let a colleague sign too.</translation>
    </message>
    <message>
        <source>Look at the seal of every bag before you scan its cards.</source>
        <translation>Look at the seal of every bag before you scan its cards.</translation>
    </message>
    <message>
        <source>You counted another number than was scanned. Count again.</source>
        <translation>You counted another number than was scanned. Count again.</translation>
    </message>
    <message>
        <source>Counted {counted}, scanned {scanned}.</source>
        <translation>Counted {counted}, scanned {scanned}.</translation>
    </message>
    <message>
        <source>This sticker was used already. Take the next one.</source>
        <translation>This sticker was used already. Take the next one.</translation>
    </message>
    <message>
        <source>Its number is {number}.</source>
        <translation>Its number is {number}.</translation>
    </message>
    <message>
        <source>Too few stickers are left here for one more visit. Choose another location.</source>
        <translation>Too few stickers are left here for one more visit. Choose another location.</translation>
    </message>
    <message>
        <source>Left beside what is booked: {left}.</source>
        <translation>Left beside what is booked: {left}.</translation>
    </message>
    <message>
        <source>The passport expires too soon for a sticker. Ask for a renewed passport.</source>
        <translation>The passport expires too soon for a sticker. Ask for a renewed passport.</translation>
    </message>
    <message>
        <source>The card itself is not right. Refuse the hand-out; a new card is made.</source>
        <translation>The card itself is not right. Refuse the hand-out; a new card is made.</translation>
    </message>
    <message>
        <source>Verify the representative too: the document, and the three questions.</source>
        <translation>Verify the representative too: the document, and the three questions.</translation>
    </message>
    <message>
        <source>The fee is not right. Type what was paid.</source>
        <translation>The fee is not right. Type what was paid.</translation>
    </message>
    <message>
        <source>No reminder is due for this card. Look at what is due by age.</source>
        <translation>No reminder is due for this card. Look at what is due by age.</translation>
    </message>
    <message>
        <source>No address is on file for whom this card is. Add it, then remind.</source>
        <translation>No address is on file for whom this card is. Add it, then remind.</translation>
    </message>
    <message>
        <source>A photo is JPEG, JPEG 2000 or PNG. Choose another file.</source>
        <translation>A photo is JPEG, JPEG 2000 or PNG. Choose another file.</translation>
    </message>
    <message>
        <source>The plan of this day is not complete. Complete it first.</source>
        <translation>The plan of this day is not complete. Complete it first.</translation>
    </message>
    <message>
        <source>Still needed: {missing}.</source>
        <translation>Still needed: {missing}.</translation>
    </message>
    <message>
        <source>There are people on this list. Give them another appointment first.</source>
        <translation>There are people on this list. Give them another appointment first.</translation>
    </message>
    <message>
        <source>Not everybody fits into these hours. Widen the wave, or invite fewer.</source>
        <translation>Not everybody fits into these hours. Widen the wave, or invite fewer.</translation>
    </message>
    <message>
        <source>Without a place: {left}.</source>
        <translation>Without a place: {left}.</translation>
    </message>
    <message>
        <source>No issuance day runs here now. Its captain lets it begin.</source>
        <translation>No issuance day runs here now. Its captain lets it begin.</translation>
    </message>
    <message>
        <source>This person may not come in now. Scan the letter again.</source>
        <translation>This person may not come in now. Scan the letter again.</translation>
    </message>
    <message>
        <source>Nobody in the hall waits for this card. Leave it in its tray.</source>
        <translation>Nobody in the hall waits for this card. Leave it in its tray.</translation>
    </message>
    <message>
        <source>Not every card of this day is explained. Send back what is left, and close consignments.</source>
        <translation>Not every card of this day is explained. Send back what is left, and close consignments.</translation>
    </message>
    <message>
        <source>There are {number} of them.</source>
        <translation>There are {number} of them.</translation>
    </message>
    <message>
        <source>First count with two people what lies in the hall, after the last hand-out.</source>
        <translation>First count with two people what lies in the hall, after the last hand-out.</translation>
    </message>
    <message>
        <source>This package is not complete. Copy it again from where it was made.</source>
        <translation>This package is not complete. Copy it again from where it was made.</translation>
    </message>
    <message>
        <source>This package was changed or damaged after it was sealed. Copy it again; nothing of it was used.</source>
        <translation>This package was changed or damaged after it was sealed. Copy it again; nothing of it was used.</translation>
    </message>
    <message>
        <source>This package was sealed by somebody who is not known here. Ask who made it; nothing of it was used.</source>
        <translation>This package was sealed by somebody who is not known here. Ask who made it; nothing of it was used.</translation>
    </message>
    <message>
        <source>This package was sealed for another machine or another operator. Take the one with the name of this machine.</source>
        <translation>This package was sealed for another machine or another operator. Take the one with the name of this machine.</translation>
    </message>
    <message>
        <source>This package has expired. Ask for a new one.</source>
        <translation>This package has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>This package was called back. Ask for a new one.</source>
        <translation>This package was called back. Ask for a new one.</translation>
    </message>
    <message>
        <source>No such package went out from here. Look at the database you are signed in to.</source>
        <translation>No such package went out from here. Look at the database you are signed in to.</translation>
    </message>
    <message>
        <source>You are not among the operators of this package. Ask one of them to open it.</source>
        <translation>You are not among the operators of this package. Ask one of them to open it.</translation>
    </message>
    <message>
        <source>This package is a hall&apos;s. Say at which address the laptop in the middle stands.</source>
        <translation>This package is a hall&apos;s. Say at which address the laptop in the middle stands.</translation>
    </message>
    <message>
        <source>No hall&apos;s server answers there. See that the laptop in the middle is on, in the same network, and lets this port through its firewall.</source>
        <translation>No hall&apos;s server answers there. See that the laptop in the middle is on, in the same network, and lets this port through its firewall.</translation>
    </message>
    <message>
        <source>Asked: {address}.</source>
        <translation>Asked: {address}.</translation>
    </message>
    <message>
        <source>This laptop cannot stand in the middle: PostgreSQL is not installed on it. Choose another laptop, or let each work alone with a package of its own.</source>
        <translation>This laptop cannot stand in the middle: PostgreSQL is not installed on it. Choose another laptop, or let each work alone with a package of its own.</translation>
    </message>
    <message>
        <source>The hall&apos;s server did not start. Let each laptop work alone with a package of its own, or ask the administrator.</source>
        <translation>The hall&apos;s server did not start. Let each laptop work alone with a package of its own, or ask the administrator.</translation>
    </message>
    <message>
        <source>It said: {told}</source>
        <translation>It said: {told}</translation>
    </message>
    <message>
        <source>An administrator of this machine may not run the hall&apos;s server. Sign in to the machine as an ordinary user.</source>
        <translation>An administrator of this machine may not run the hall&apos;s server. Sign in to the machine as an ordinary user.</translation>
    </message>
    <message>
        <source>The day on the hall&apos;s server was not closed, or the server does not run. Close the day first; nothing was removed.</source>
        <translation>The day on the hall&apos;s server was not closed, or the server does not run. Close the day first; nothing was removed.</translation>
    </message>
    <message>
        <source>This machine takes on no new work without the network. Finish what is under way, close the day, or let somebody who may do so take it upon himself.</source>
        <translation>This machine takes on no new work without the network. Finish what is under way, close the day, or let somebody who may do so take it upon himself.</translation>
    </message>
    <message>
        <source>This goes only on a machine that works with a package.</source>
        <translation>This goes only on a machine that works with a package.</translation>
    </message>
    <message>
        <source>This needs the network: do it at home.</source>
        <translation>This needs the network: do it at home.</translation>
    </message>
    <message>
        <source>This machine is not registered yet. Register it first.</source>
        <translation>This machine is not registered yet. Register it first.</translation>
    </message>
    <message>
        <source>No operator of this package is ready for work without a network. Let each of them enrol first.</source>
        <translation>No operator of this package is ready for work without a network. Let each of them enrol first.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong: it stands before what it knows. Set it right first.</source>
        <translation>The clock of this machine is wrong: it stands before what it knows. Set it right first.</translation>
    </message>
    <message>
        <source>The visit is needed after all: rules or records changed.</source>
        <translation>The visit is needed after all: rules or records changed.</translation>
    </message>
    <message>
        <source>This is no rule set. Look at the file, or start from a set.</source>
        <translation>This is no rule set. Look at the file, or start from a set.</translation>
    </message>
    <message>
        <source>Not every example gets the expected answer. Mend the examples or the rules.</source>
        <translation>Not every example gets the expected answer. Mend the examples or the rules.</translation>
    </message>
    <message>
        <source>Look at: {wrong}.</source>
        <translation>Look at: {wrong}.</translation>
    </message>
    <message>
        <source>This file goes the other way: a laptop opens the package that was made for it, and home takes in what the laptop sealed. Choose the other file.</source>
        <translation>This file goes the other way: a laptop opens the package that was made for it, and home takes in what the laptop sealed. Choose the other file.</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another place; nothing is lost.</source>
        <translation>The file could not be written there. Choose another place; nothing is lost.</translation>
    </message>
    <message>
        <source>This package was sealed for one machine alone. Ask for one that is sealed for the hall.</source>
        <translation>This package was sealed for one machine alone. Ask for one that is sealed for the hall.</translation>
    </message>
    <message>
        <source>This is a rehearsal: nothing of it counts, and nothing of it goes on record.</source>
        <translation>This is a rehearsal: nothing of it counts, and nothing of it goes on record.</translation>
    </message>
    <message>
        <source>The office knows no such visit or card, so this cannot go on record. Keep it out; take the person or the card in where that is needed.</source>
        <translation>The office knows no such visit or card, so this cannot go on record. Keep it out; take the person or the card in where that is needed.</translation>
    </message>
    <message>
        <source>This person is on the waiting list for this already. Take the old entry off the list to ask for something else.</source>
        <translation>This person is on the waiting list for this already. Take the old entry off the list to ask for something else.</translation>
    </message>
    <message>
        <source>A sub-mandate gives no more than the mandate that it rests on. Make it narrower.</source>
        <translation>A sub-mandate gives no more than the mandate that it rests on. Make it narrower.</translation>
    </message>
    <message>
        <source>Mandate {number} gives less: {what}.</source>
        <translation>Mandate {number} gives less: {what}.</translation>
    </message>
    <message>
        <source>Nobody comes here for this card. Name a day for which to set it aside.</source>
        <translation>Nobody comes here for this card. Name a day for which to set it aside.</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>What the answers rest on</source>
        <translation>What the answers rest on</translation>
    </message>
    <message>
        <source>Take picture (P)</source>
        <translation>Take picture (P)</translation>
    </message>
    <message>
        <source>Letter by letter: on file above, document below</source>
        <translation>Letter by letter: on file above, document below</translation>
    </message>
    <message>
        <source>The photo on the chip is damaged: use the printed photo.</source>
        <translation>The photo on the chip is damaged: use the printed photo.</translation>
    </message>
    <message>
        <source>The chip gives no photo: use the printed photo.</source>
        <translation>The chip gives no photo: use the printed photo.</translation>
    </message>
    <message>
        <source>Read the chip or take a picture: two pictures are laid side by side.</source>
        <translation>Read the chip or take a picture: two pictures are laid side by side.</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <source>Found ({count})</source>
        <translation>Found ({count})</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
</context>
<context>
    <name>ExamplePage</name>
    <message>
        <source>No example yet. A set is proposed with its examples only.</source>
        <translation>No example yet. A set is proposed with its examples only.</translation>
    </message>
    <message numerus="yes">
        <source>All %n examples get the expected answer.</source>
        <translation>
            <numerusform>The example gets the expected answer.</numerusform>
            <numerusform>All %n examples get the expected answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples get another answer than expected.</source>
        <translation>
            <numerusform>%n example gets another answer than expected.</numerusform>
            <numerusform>%n examples get another answer than expected.</numerusform>
        </translation>
    </message>
    <message>
        <source>Example persons</source>
        <translation>Example persons</translation>
    </message>
    <message>
        <source>No example person. Add the first one below.</source>
        <translation>No example person. Add the first one below.</translation>
    </message>
    <message>
        <source>New example</source>
        <translation>New example</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Move to the new days</source>
        <translation>Move to the new days</translation>
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
        <translation>No.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Photo on record</source>
        <translation>Photo on record</translation>
    </message>
    <message>
        <source>Fingerprints on record</source>
        <translation>Fingerprints on record</translation>
    </message>
    <message>
        <source>Signature on record</source>
        <translation>Signature on record</translation>
    </message>
    <message>
        <source>Expected answer</source>
        <translation>Expected answer</translation>
    </message>
    <message>
        <source>Expected reason</source>
        <translation>Expected reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Rules say</source>
        <translation>Rules say</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>as expected</translation>
    </message>
    <message>
        <source>otherwise: %1</source>
        <translation>otherwise: %1</translation>
    </message>
</context>
<context>
    <name>FaceBoard</name>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>Overlay (O)</source>
        <translation>Overlay (O)</translation>
    </message>
    <message>
        <source>Lay the pictures over each other</source>
        <translation>Lay the pictures over each other</translation>
    </message>
    <message>
        <source>From the first picture to the second</source>
        <translation>From the first picture to the second</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>This should not have happened. What you typed is kept. If it comes back, name this number to the help desk: {number}</source>
        <translation>This should not have happened. What you typed is kept. If it comes back, name this number to the help desk: {number}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Surname prefix</source>
        <translation>Surname prefix</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>Document type</source>
        <translation>Document type</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Travels with</source>
        <translation>Travels with</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dated</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Translated</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Granted on</translation>
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
        <translation>By what it is taken apart</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>No cases in this period. Choose another one.</source>
        <translation>No cases in this period. Choose another one.</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>Show the cases</translation>
    </message>
    <message>
        <source>Full: half of the cases need no more. Hatched: nine of ten need no more.</source>
        <translation>Full: half of the cases need no more. Hatched: nine of ten need no more.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>No picture</source>
        <translation>No picture</translation>
    </message>
    <message>
        <source>What the camera sees now</source>
        <translation>What the camera sees now</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>The photo that was taken</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Nothing was found that differs.</source>
        <translation>Nothing was found that differs.</translation>
    </message>
    <message>
        <source>may be: {meanings}</source>
        <translation>may be: {meanings}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A cell that must be filled is empty.</source>
        <translation>A cell that must be filled is empty.</translation>
    </message>
    <message>
        <source>Ask the sender for it.</source>
        <translation>Ask the sender for it.</translation>
    </message>
    <message>
        <source>A cell is longer than any real one.</source>
        <translation>A cell is longer than any real one.</translation>
    </message>
    <message>
        <source>See whether cells ran together.</source>
        <translation>See whether cells ran together.</translation>
    </message>
    <message>
        <source>The row has more cells than the heading.</source>
        <translation>The row has more cells than the heading.</translation>
    </message>
    <message>
        <source>Put cells that hold the separator between quotation marks.</source>
        <translation>Put cells that hold the separator between quotation marks.</translation>
    </message>
    <message>
        <source>The V-number lost its zeros at the front.</source>
        <translation>The V-number lost its zeros at the front.</translation>
    </message>
    <message>
        <source>Accept the proposal, or export the column as text.</source>
        <translation>Accept the proposal, or export the column as text.</translation>
    </message>
    <message>
        <source>The V-number does not have ten digits.</source>
        <translation>The V-number does not have ten digits.</translation>
    </message>
    <message>
        <source>Ask the sender for the right one.</source>
        <translation>Ask the sender for the right one.</translation>
    </message>
    <message>
        <source>The same person stands here again, with the same data.</source>
        <translation>The same person stands here again, with the same data.</translation>
    </message>
    <message>
        <source>Nothing to do: the first row counts.</source>
        <translation>Nothing to do: the first row counts.</translation>
    </message>
    <message>
        <source>The same V-number stands here again, with other data.</source>
        <translation>The same V-number stands here again, with other data.</translation>
    </message>
    <message>
        <source>Find out which row is right; neither is taken yet.</source>
        <translation>Find out which row is right; neither is taken yet.</translation>
    </message>
    <message>
        <source>This date does not exist or cannot be right.</source>
        <translation>This date does not exist or cannot be right.</translation>
    </message>
    <message>
        <source>Accept the proposal, or ask the sender.</source>
        <translation>Accept the proposal, or ask the sender.</translation>
    </message>
    <message>
        <source>Day and month may be swapped.</source>
        <translation>Day and month may be swapped.</translation>
    </message>
    <message>
        <source>Compare the date with a document.</source>
        <translation>Compare the date with a document.</translation>
    </message>
    <message>
        <source>No mail can be sent to this address.</source>
        <translation>No mail can be sent to this address.</translation>
    </message>
    <message>
        <source>The person is taken without it; ask for the address.</source>
        <translation>The person is taken without it; ask for the address.</translation>
    </message>
    <message>
        <source>Question marks stand where letters were.</source>
        <translation>Question marks stand where letters were.</translation>
    </message>
    <message>
        <source>Take the name from the card, or ask for a new file.</source>
        <translation>Take the name from the card, or ask for a new file.</translation>
    </message>
    <message>
        <source>Letters were read in a wrong encoding.</source>
        <translation>Letters were read in a wrong encoding.</translation>
    </message>
    <message>
        <source>Accept the proposal, or ask for a file in UTF-8.</source>
        <translation>Accept the proposal, or ask for a file in UTF-8.</translation>
    </message>
    <message>
        <source>Digits or signs stand in the name.</source>
        <translation>Digits or signs stand in the name.</translation>
    </message>
    <message>
        <source>See whether columns were shifted.</source>
        <translation>See whether columns were shifted.</translation>
    </message>
    <message>
        <source>This code stands for no state.</source>
        <translation>This code stands for no state.</translation>
    </message>
    <message>
        <source>Accept the proposal, or take the code of the passport.</source>
        <translation>Accept the proposal, or take the code of the passport.</translation>
    </message>
    <message>
        <source>The sex is written in no known way.</source>
        <translation>The sex is written in no known way.</translation>
    </message>
    <message>
        <source>The person is taken without it; add it later.</source>
        <translation>The person is taken without it; add it later.</translation>
    </message>
    <message>
        <source>The language is written in no known way.</source>
        <translation>The language is written in no known way.</translation>
    </message>
    <message>
        <source>No Dutch card has such a number.</source>
        <translation>No Dutch card has such a number.</translation>
    </message>
    <message>
        <source>Take the card in hand and scan it.</source>
        <translation>Take the card in hand and scan it.</translation>
    </message>
    <message>
        <source>The same card is listed again.</source>
        <translation>The same card is listed again.</translation>
    </message>
    <message>
        <source>Count the cards; the first row counts.</source>
        <translation>Count the cards; the first row counts.</translation>
    </message>
    <message>
        <source>Two cards are said to lie in one place.</source>
        <translation>Two cards are said to lie in one place.</translation>
    </message>
    <message>
        <source>Look into the box.</source>
        <translation>Look into the box.</translation>
    </message>
    <message>
        <source>The position is no whole number above 0.</source>
        <translation>The position is no whole number above 0.</translation>
    </message>
    <message>
        <source>The card ends before it begins.</source>
        <translation>The card ends before it begins.</translation>
    </message>
    <message>
        <source>Read the dates on the card.</source>
        <translation>Read the dates on the card.</translation>
    </message>
    <message>
        <source>The card is no longer valid.</source>
        <translation>The card is no longer valid.</translation>
    </message>
    <message>
        <source>Do not hand it out; return it.</source>
        <translation>Do not hand it out; return it.</translation>
    </message>
    <message>
        <source>One person has several cards.</source>
        <translation>One person has several cards.</translation>
    </message>
    <message>
        <source>Ask the maker which one is to be handed out.</source>
        <translation>Ask the maker which one is to be handed out.</translation>
    </message>
    <message>
        <source>Nobody on file belongs to this card.</source>
        <translation>Nobody on file belongs to this card.</translation>
    </message>
    <message>
        <source>Keep it apart and ask the maker.</source>
        <translation>Keep it apart and ask the maker.</translation>
    </message>
    <message>
        <source>The card seems to belong to a row that is held back.</source>
        <translation>The card seems to belong to a row that is held back.</translation>
    </message>
    <message>
        <source>Settle that row first.</source>
        <translation>Settle that row first.</translation>
    </message>
    <message>
        <source>What is on file says otherwise; it was not changed.</source>
        <translation>What is on file says otherwise; it was not changed.</translation>
    </message>
    <message>
        <source>Look at a document.</source>
        <translation>Look at a document.</translation>
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation>There is no card for this person.</translation>
    </message>
    <message>
        <source>Call the visit off, or ask the maker.</source>
        <translation>Call the visit off, or ask the maker.</translation>
    </message>
    <message>
        <source>The card bears another name than the file.</source>
        <translation>The card bears another name than the file.</translation>
    </message>
    <message>
        <source>Compare both with the passport.</source>
        <translation>Compare both with the passport.</translation>
    </message>
    <message>
        <source>The card bears another birth date than the file.</source>
        <translation>The card bears another birth date than the file.</translation>
    </message>
    <message>
        <source>This column is not used.</source>
        <translation>This column is not used.</translation>
    </message>
    <message>
        <source>Nothing to do, unless its heading was meant as another one.</source>
        <translation>Nothing to do, unless its heading was meant as another one.</translation>
    </message>
    <message>
        <source>Two columns bear the same heading; the first is used.</source>
        <translation>Two columns bear the same heading; the first is used.</translation>
    </message>
    <message>
        <source>Rename one of them.</source>
        <translation>Rename one of them.</translation>
    </message>
    <message>
        <source>The workbook has more sheets, which were not read.</source>
        <translation>The workbook has more sheets, which were not read.</translation>
    </message>
    <message>
        <source>Save each as a file of its own.</source>
        <translation>Save each as a file of its own.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored; Windows-1252 was taken.</source>
        <translation>The file does not say how its letters are stored; Windows-1252 was taken.</translation>
    </message>
    <message>
        <source>Look at some names, or ask for UTF-8.</source>
        <translation>Look at some names, or ask for UTF-8.</translation>
    </message>
    <message>
        <source>Some letters of the file are broken.</source>
        <translation>Some letters of the file are broken.</translation>
    </message>
    <message>
        <source>Ask for a new file.</source>
        <translation>Ask for a new file.</translation>
    </message>
    <message>
        <source>Rows without content were passed over.</source>
        <translation>Rows without content were passed over.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nothing to do.</translation>
    </message>
</context>
<context>
    <name>FingersPage</name>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerprints</translation>
    </message>
    <message>
        <source>taken with the service&apos;s own device</source>
        <translation>taken with the service&apos;s own device</translation>
    </message>
    <message>
        <source>A finger “not now” is asked for again within a year (Vb 8.30). No print is kept here.</source>
        <translation>A finger “not now” is asked for again within a year (Vb 8.30). No print is kept here.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on without prints</source>
        <translation>Go on without prints</translation>
    </message>
    <message>
        <source>All ten were taken</source>
        <translation>All ten were taken</translation>
    </message>
    <message>
        <source>No finger can be taken</source>
        <translation>No finger can be taken</translation>
    </message>
    <message>
        <source>The others were taken</source>
        <translation>The others were taken</translation>
    </message>
    <message>
        <source>Arrows go along the fingers. 1 taken, 2 not now (wound, bandage), 3 never.</source>
        <translation>Arrows go along the fingers. 1 taken, 2 not now (wound, bandage), 3 never.</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers taken</source>
        <translation>
            <numerusform>%n finger taken</numerusform>
            <numerusform>%n fingers taken</numerusform>
        </translation>
    </message>
    <message>
        <source>No prints are taken of children under six (Vb 8.27).</source>
        <translation>No prints are taken of children under six (Vb 8.27).</translation>
    </message>
    <message>
        <source>No prints are taken.</source>
        <translation>No prints are taken.</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>Hall today</source>
        <translation>Hall today</translation>
    </message>
    <message>
        <source>First page; Ctrl+2 and 3 the others</source>
        <translation>First page; Ctrl+2 and 3 the others</translation>
    </message>
    <message>
        <source>Posts in the hall</source>
        <translation>Posts in the hall</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Fetch cards</source>
        <translation>Fetch cards</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GettingReady</name>
    <message>
        <source>Work without a network</source>
        <translation>Work without a network</translation>
    </message>
    <message>
        <source>With your password you can open packages of issuance days on a laptop, and sign in to a hall&apos;s own server. Do this once, and again after each new password.</source>
        <translation>With your password you can open packages of issuance days on a laptop, and sign in to a hall&apos;s own server. Do this once, and again after each new password.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Your &amp;password</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>You are ready: packages that are sealed from now on open for you.</source>
        <translation>You are ready: packages that are sealed from now on open for you.</translation>
    </message>
</context>
<context>
    <name>GrantFields</name>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Permit of {name} granted on</source>
        <translation>Permit of {name} granted on</translation>
    </message>
    <message>
        <source>Did {name} travel in on an mvv?</source>
        <translation>Did {name} travel in on an mvv?</translation>
    </message>
    <message>
        <source>Permit granted on</source>
        <translation>Permit granted on</translation>
    </message>
    <message>
        <source>Travelled in on an mvv</source>
        <translation>Travelled in on an mvv</translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message>
        <source>Everybody (%1)</source>
        <translation>Everybody (%1)</translation>
    </message>
    <message>
        <source>Choose the list of %1</source>
        <translation>Choose the list of %1</translation>
    </message>
    <message>
        <source>Choose a list of answers</source>
        <translation>Choose a list of answers</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Lists (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Card lies at</source>
        <translation>Card lies at</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>This list was taken in before; nothing changed.</source>
        <translation>This list was taken in before; nothing changed.</translation>
    </message>
    <message>
        <source>Columns not known (%1)…</source>
        <translation>Columns not known (%1)…</translation>
    </message>
    <message numerus="yes">
        <source>%n lines: %2 by V-number, %3 to confirm, %4 not known.</source>
        <translation>
            <numerusform>%n line: %2 by V-number, %3 to confirm, %4 not known.</numerusform>
            <numerusform>%n lines: %2 by V-number, %3 to confirm, %4 not known.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns left out, as nobody said what they hold: %1. Say it below, once.</source>
        <translation>Columns left out, as nobody said what they hold: %1. Say it below, once.</translation>
    </message>
    <message>
        <source>%1 answers taken in, %2 known before, %3 lines refused.</source>
        <translation>%1 answers taken in, %2 known before, %3 lines refused.</translation>
    </message>
    <message>
        <source>Take in the lists of the institutions. Confirm who is meant, and see what each guest still lacks.</source>
        <translation>Take in the lists of the institutions. Confirm who is meant, and see what each guest still lacks.</translation>
    </message>
    <message>
        <source>&amp;List of</source>
        <translation>&amp;List of</translation>
    </message>
    <message>
        <source>Take in list…</source>
        <translation>Take in list…</translation>
    </message>
    <message>
        <source>Take in answers…</source>
        <translation>Take in answers…</translation>
    </message>
    <message>
        <source>Keep as a file…</source>
        <translation>Keep as a file…</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Comes</translation>
    </message>
    <message>
        <source>Rather morning</source>
        <translation>Rather morning</translation>
    </message>
    <message>
        <source>Rather afternoon</source>
        <translation>Rather afternoon</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Nobody is on this list. Take in a list, or choose another.</source>
        <translation>Nobody is on this list. Take in a list, or choose another.</translation>
    </message>
    <message>
        <source>Person or place</source>
        <translation>Person or place</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Found in the list (%1)…</source>
        <translation>Found in the list (%1)…</translation>
    </message>
</context>
<context>
    <name>HallDialog</name>
    <message>
        <source>The hall&apos;s own server</source>
        <translation>The hall&apos;s own server</translation>
    </message>
    <message>
        <source>This package makes this laptop the one in the middle: the others work on it over the hall&apos;s network. Keep it on mains and awake until the day is closed.</source>
        <translation>This package makes this laptop the one in the middle: the others work on it over the hall&apos;s network. Keep it on mains and awake until the day is closed.</translation>
    </message>
    <message>
        <source>This package is for the laptop in the middle of the hall. This laptop joins it. Ask at that laptop for its address.</source>
        <translation>This package is for the laptop in the middle of the hall. This laptop joins it. Ask at that laptop for its address.</translation>
    </message>
    <message>
        <source>Let the others join</source>
        <translation>Let the others join</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>&amp;Address of this laptop</source>
        <translation>&amp;Address of this laptop</translation>
    </message>
    <message>
        <source>&amp;Address of that laptop</source>
        <translation>&amp;Address of that laptop</translation>
    </message>
    <message>
        <source>Tell it to the others: they type it with the same package.</source>
        <translation>Tell it to the others: they type it with the same package.</translation>
    </message>
    <message>
        <source>As 192.168.1.10; a port after a colon where it has another.</source>
        <translation>As 192.168.1.10; a port after a colon where it has another.</translation>
    </message>
    <message>
        <source>Type an address.</source>
        <translation>Type an address.</translation>
    </message>
</context>
<context>
    <name>HallFacts</name>
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
        <source>next {time}</source>
        <translation>next {time}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer ready</translation>
    </message>
    <message>
        <source>Printer busy</source>
        <translation>Printer busy</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Printer does not answer</translation>
    </message>
</context>
<context>
    <name>HandOutExtras</name>
    <message>
        <source>Read the card&apos;s chip</source>
        <translation>Read the card&apos;s chip</translation>
    </message>
    <message>
        <source>Handing out &amp;grants the permit (mvv): a decision %1</source>
        <translation>Handing out &amp;grants the permit (mvv): a decision %1</translation>
    </message>
    <message>
        <source>&amp;Fee</source>
        <translation>&amp;Fee</translation>
    </message>
    <message>
        <source>&amp;Amount paid</source>
        <translation>&amp;Amount paid</translation>
    </message>
    <message>
        <source>Scan the lines on the card to compare its print with the record.</source>
        <translation>Scan the lines on the card to compare its print with the record.</translation>
    </message>
    <message>
        <source>Print and record agree. Chip: {chip}.</source>
        <translation>Print and record agree. Chip: {chip}.</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>number, birth date, expiry date or a check digit</source>
        <translation>number, birth date, expiry date or a check digit</translation>
    </message>
    <message>
        <source>the chip</source>
        <translation>the chip</translation>
    </message>
    <message>
        <source>The card is not right: {what}. Refuse the hand-out.</source>
        <translation>The card is not right: {what}. Refuse the hand-out.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>Old document and hand-out</source>
        <translation>Old document and hand-out</translation>
    </message>
    <message>
        <source>By handing out you confirm that name and print of the card are right.</source>
        <translation>By handing out you confirm that name and print of the card are right.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Scan the card.</source>
        <translation>Scan the card.</translation>
    </message>
    <message>
        <source>What became of the old document?</source>
        <translation>What became of the old document?</translation>
    </message>
    <message>
        <source>1  Taken in</source>
        <translation>1  Taken in</translation>
    </message>
    <message>
        <source>2  Lost or stolen, with a police report</source>
        <translation>2  Lost or stolen, with a police report</translation>
    </message>
    <message>
        <source>3  The person had none</source>
        <translation>3  The person had none</translation>
    </message>
    <message>
        <source>You hand out</source>
        <translation>You hand out</translation>
    </message>
    <message>
        <source>&amp;Number of the police report</source>
        <translation>&amp;Number of the police report</translation>
    </message>
    <message>
        <source>&amp;Number of the old document</source>
        <translation>&amp;Number of the old document</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name on it</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>The card bears another name than the file: look at it before you hand out.</source>
        <translation>The card bears another name than the file: look at it before you hand out.</translation>
    </message>
    <message>
        <source>{name}, with {representative}</source>
        <translation>{name}, with {representative}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Left hand</source>
        <translation>Left hand</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Right hand</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>thumb</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>little</source>
        <translation>little</translation>
    </message>
    <message>
        <source>Left little finger</source>
        <translation>Left little finger</translation>
    </message>
    <message>
        <source>Left ring finger</source>
        <translation>Left ring finger</translation>
    </message>
    <message>
        <source>Left middle finger</source>
        <translation>Left middle finger</translation>
    </message>
    <message>
        <source>Left index finger</source>
        <translation>Left index finger</translation>
    </message>
    <message>
        <source>Left thumb</source>
        <translation>Left thumb</translation>
    </message>
    <message>
        <source>Right thumb</source>
        <translation>Right thumb</translation>
    </message>
    <message>
        <source>Right index finger</source>
        <translation>Right index finger</translation>
    </message>
    <message>
        <source>Right middle finger</source>
        <translation>Right middle finger</translation>
    </message>
    <message>
        <source>Right ring finger</source>
        <translation>Right ring finger</translation>
    </message>
    <message>
        <source>Right little finger</source>
        <translation>Right little finger</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Take away…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>How much is shown</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>HeatCalendar</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
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
    <name>HistoryList</name>
    <message>
        <source>Put this back…</source>
        <translation>Put this back…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Nothing was written yet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>ended: %1</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Is the document genuine?</source>
        <translation>Is the document genuine?</translation>
    </message>
    <message>
        <source>Is the holder the person on it?</source>
        <translation>Is the holder the person on it?</translation>
    </message>
    <message>
        <source>Is this the person on file?</source>
        <translation>Is this the person on file?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>by eye</source>
        <translation>by eye</translation>
    </message>
    <message>
        <source>under the lamp</source>
        <translation>under the lamp</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>machine-readable zone</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>chip</translation>
    </message>
    <message>
        <source>a question asked</source>
        <translation>a question asked</translation>
    </message>
    <message>
        <source>compared with the file</source>
        <translation>compared with the file</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>a second person is needed</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same</translation>
    </message>
    <message>
        <source>same, written otherwise</source>
        <translation>same, written otherwise</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cut short</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>other order</translation>
    </message>
    <message>
        <source>given names are missing</source>
        <translation>given names are missing</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>a part is missing</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>cannot be compared</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>words are missing</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>nothing was read</translation>
    </message>
    <message>
        <source>letters that do not belong there</source>
        <translation>letters that do not belong there</translation>
    </message>
    <message>
        <source>a line is missing</source>
        <translation>a line is missing</translation>
    </message>
    <message>
        <source>a line has a wrong length</source>
        <translation>a line has a wrong length</translation>
    </message>
    <message>
        <source>too much was read</source>
        <translation>too much was read</translation>
    </message>
    <message>
        <source>pictures side by side</source>
        <translation>pictures side by side</translation>
    </message>
    <message>
        <source>Number, last time</source>
        <translation>Number, last time</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>scanned</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>typed</translation>
    </message>
    <message>
        <source>from a picture</source>
        <translation>from a picture</translation>
    </message>
    <message>
        <source>from the chip</source>
        <translation>from the chip</translation>
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
        <translation>Now</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>valid to {day}</source>
        <translation>valid to {day}</translation>
    </message>
    <message>
        <source>Y, D and N answer; doubt or No never hands out.</source>
        <translation>Y, D and N answer; doubt or No never hands out.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Scan the passport first.</source>
        <translation>Scan the passport first.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The visit is not being served.</source>
        <translation>The visit is not being served.</translation>
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
        <translation>Say by what means.</translation>
    </message>
    <message>
        <source>An answer is No: refuse.</source>
        <translation>An answer is No: refuse.</translation>
    </message>
    <message>
        <source>Record doubt</source>
        <translation>Record doubt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>On file</translation>
    </message>
    <message>
        <source>check digits fit</source>
        <translation>check digits fit</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>check digit wrong</translation>
    </message>
    <message>
        <source>No lines were seen in this picture. Take another one, or type them.</source>
        <translation>No lines were seen in this picture. Take another one, or type them.</translation>
    </message>
    <message>
        <source>Compare these lines with the document, letter by letter.</source>
        <translation>Compare these lines with the document, letter by letter.</translation>
    </message>
    <message>
        <source>Missing: line {lines}. Scan it, or type it.</source>
        <translation>Missing: line {lines}. Scan it, or type it.</translation>
    </message>
    <message>
        <source>chip not read</source>
        <translation>chip not read</translation>
    </message>
    <message>
        <source>{name} answers now as second person, afresh.</source>
        <translation>{name} answers now as second person, afresh.</translation>
    </message>
    <message>
        <source>Second person…</source>
        <translation>Second person…</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>list of people</source>
        <translation>list of people</translation>
    </message>
    <message>
        <source>consignment of cards</source>
        <translation>consignment of cards</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
</context>
<context>
    <name>ImportsView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>People; Ctrl+2 and Ctrl+3 cards</source>
        <translation>People; Ctrl+2 and Ctrl+3 cards</translation>
    </message>
    <message>
        <source>Take in the chosen row</source>
        <translation>Take in the chosen row</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>What the files hold</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Cards, received here</source>
        <translation>Cards, received here</translation>
    </message>
    <message>
        <source>Cards, announced</source>
        <translation>Cards, announced</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Files taken in</translation>
    </message>
    <message>
        <source>Excel or CSV. Files can be dropped here too. The same file twice changes nothing.</source>
        <translation>Excel or CSV. Files can be dropped here too. The same file twice changes nothing.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>The report was written to %1.</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>File %1 of %2</translation>
    </message>
    <message>
        <source>Taken in before, so that nothing was changed: %1.</source>
        <translation>Taken in before, so that nothing was changed: %1.</translation>
    </message>
    <message>
        <source>Taken in. %1 rows wait for a decision.</source>
        <translation>Taken in. %1 rows wait for a decision.</translation>
    </message>
    <message>
        <source>Taken in. No row waits for a decision.</source>
        <translation>Taken in. No row waits for a decision.</translation>
    </message>
    <message>
        <source>Row %1 was taken in.</source>
        <translation>Row %1 was taken in.</translation>
    </message>
</context>
<context>
    <name>InstitutionsButton</name>
    <message>
        <source>About institutions…</source>
        <translation>About institutions…</translation>
    </message>
</context>
<context>
    <name>InstitutionsDialog</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>The list and the cards that are left over after a day go there.</source>
        <translation>The list and the cards that are left over after a day go there.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>does not keep cards: a vault</source>
        <translation>does not keep cards: a vault</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Name and telephone number.</source>
        <translation>Name and telephone number.</translation>
    </message>
    <message>
        <source>&amp;Keeps cards at</source>
        <translation>&amp;Keeps cards at</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>police report of the loss</source>
        <translation>police report of the loss</translation>
    </message>
    <message>
        <source>had none</source>
        <translation>had none</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>signed on the screen</translation>
    </message>
    <message>
        <source>signed on paper</source>
        <translation>signed on paper</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>agrees with the print</source>
        <translation>agrees with the print</translation>
    </message>
    <message>
        <source>differs from the print</source>
        <translation>differs from the print</translation>
    </message>
    <message>
        <source>No valid travel document</source>
        <translation>No valid travel document</translation>
    </message>
    <message>
        <source>Doubt about the identity</source>
        <translation>Doubt about the identity</translation>
    </message>
    <message>
        <source>Old document not brought</source>
        <translation>Old document not brought</translation>
    </message>
    <message>
        <source>No legal representative here</source>
        <translation>No legal representative here</translation>
    </message>
    <message>
        <source>The card itself is not right</source>
        <translation>The card itself is not right</translation>
    </message>
    <message>
        <source>Fee not paid</source>
        <translation>Fee not paid</translation>
    </message>
    <message>
        <source>The permit was withdrawn</source>
        <translation>The permit was withdrawn</translation>
    </message>
    <message>
        <source>A new appointment</source>
        <translation>A new appointment</translation>
    </message>
    <message>
        <source>Come back today</source>
        <translation>Come back today</translation>
    </message>
    <message>
        <source>The identity desk looks at it</source>
        <translation>The identity desk looks at it</translation>
    </message>
    <message>
        <source>A new card is made; a letter follows</source>
        <translation>A new card is made; a letter follows</translation>
    </message>
    <message>
        <source>A police report first</source>
        <translation>A police report first</translation>
    </message>
    <message>
        <source>The decision comes by post</source>
        <translation>The decision comes by post</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>No fee</translation>
    </message>
    <message>
        <source>Replacement of a lost or damaged card</source>
        <translation>Replacement of a lost or damaged card</translation>
    </message>
    <message>
        <source>No mandate in force at this counter</source>
        <translation>No mandate in force at this counter</translation>
    </message>
</context>
<context>
    <name>IssuanceDays</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>open for invitations</source>
        <translation>open for invitations</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>called off</translation>
    </message>
    <message>
        <source>by V-number</source>
        <translation>by V-number</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>is somebody else</source>
        <translation>is somebody else</translation>
    </message>
    <message>
        <source>nobody on file</source>
        <translation>nobody on file</translation>
    </message>
    <message>
        <source>on another list too</source>
        <translation>on another list too</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>not on file</translation>
    </message>
    <message>
        <source>no V-number</source>
        <translation>no V-number</translation>
    </message>
    <message>
        <source>has the card already</source>
        <translation>has the card already</translation>
    </message>
    <message>
        <source>biometrics first</source>
        <translation>biometrics first</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>no card yet</translation>
    </message>
    <message>
        <source>card blocked or missing</source>
        <translation>card blocked or missing</translation>
    </message>
    <message>
        <source>card lies elsewhere</source>
        <translation>card lies elsewhere</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>comes</translation>
    </message>
    <message>
        <source>asks for another time</source>
        <translation>asks for another time</translation>
    </message>
    <message>
        <source>cannot come</source>
        <translation>cannot come</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>did not answer</translation>
    </message>
    <message>
        <source>goes to a normal desk</source>
        <translation>goes to a normal desk</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>Not on file</translation>
    </message>
    <message>
        <source>Without V-number</source>
        <translation>Without V-number</translation>
    </message>
    <message>
        <source>Biometrics first</source>
        <translation>Biometrics first</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>No card yet</translation>
    </message>
    <message>
        <source>Card elsewhere</source>
        <translation>Card elsewhere</translation>
    </message>
    <message>
        <source>Card blocked or missing</source>
        <translation>Card blocked or missing</translation>
    </message>
    <message>
        <source>Never invited</source>
        <translation>Never invited</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Another time</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Cannot come</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>noted by a clerk</source>
        <translation>noted by a clerk</translation>
    </message>
    <message>
        <source>from a list</source>
        <translation>from a list</translation>
    </message>
    <message>
        <source>by the guest</source>
        <translation>by the guest</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>by the service</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>sent back in a sealed bag</source>
        <translation>sent back in a sealed bag</translation>
    </message>
    <message>
        <source>stays in the vault of the hall</source>
        <translation>stays in the vault of the hall</translation>
    </message>
    <message>
        <source>missing, with a case about it</source>
        <translation>missing, with a case about it</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>destroyed</translation>
    </message>
    <message>
        <source>still lies in the hall</source>
        <translation>still lies in the hall</translation>
    </message>
    <message>
        <source>old card, still lies in the hall</source>
        <translation>old card, still lies in the hall</translation>
    </message>
    <message>
        <source>still at a desk</source>
        <translation>still at a desk</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>not received yet</translation>
    </message>
    <message>
        <source>The day has not begun.</source>
        <translation>The day has not begun.</translation>
    </message>
    <message>
        <source>A consignment to the hall is not closed yet: see Custody.</source>
        <translation>A consignment to the hall is not closed yet: see Custody.</translation>
    </message>
    <message>
        <source>Not every card is explained: send it back, or say that it stays.</source>
        <translation>Not every card is explained: send it back, or say that it stays.</translation>
    </message>
    <message>
        <source>Old documents that were taken in must still go to the maker.</source>
        <translation>Old documents that were taken in must still go to the maker.</translation>
    </message>
    <message>
        <source>Two people must count what is left, after the last hand-out.</source>
        <translation>Two people must count what is left, after the last hand-out.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Find on file</source>
        <translation>Find on file</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Who on file is {ticket} {name}? What was noted by name is emptied then.</source>
        <translation>Who on file is {ticket} {name}? What was noted by name is emptied then.</translation>
    </message>
    <message>
        <source>&amp;Name or V-number</source>
        <translation>&amp;Name or V-number</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>This is the person</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Nobody is found on file. Try fewer letters.</source>
        <translation>Nobody is found on file. Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>KeyboardOverview</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>A &amp;card must lie ready at the location</source>
        <translation>A &amp;card must lie ready at the location</translation>
    </message>
    <message>
        <source>&amp;Youngest, in years</source>
        <translation>&amp;Youngest, in years</translation>
    </message>
    <message>
        <source>&amp;Oldest, in years</source>
        <translation>&amp;Oldest, in years</translation>
    </message>
    <message>
        <source>This holds at every location. Who is booked already stays booked.</source>
        <translation>This holds at every location. Who is booked already stays booked.</translation>
    </message>
    <message>
        <source>The desk needs</source>
        <translation>The desk needs</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>any age</source>
        <translation>any age</translation>
    </message>
    <message>
        <source>No desk can do this at: %1. Nobody can be booked there for it.</source>
        <translation>No desk can do this at: %1. Nobody can be booked there for it.</translation>
    </message>
    <message>
        <source>Booked people whom no desk could serve</source>
        <translation>Booked people whom no desk could serve</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>Booked visits that no desk could serve any more: %n</source>
        <translation>
            <numerusform>Booked visits that no desk could serve any more: %n</numerusform>
            <numerusform>Booked visits that no desk could serve any more: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Booked visits that no desk could serve any more: %n. They stay booked, and nobody is told: call them, or move them to another location.</source>
        <translation>
            <numerusform>Booked visits that no desk could serve any more: %n. They stay booked, and nobody is told: call them, or move them to another location.</numerusform>
            <numerusform>Booked visits that no desk could serve any more: %n. They stay booked, and nobody is told: call them, or move them to another location.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Save all the same</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
</context>
<context>
    <name>LinesPrompt</name>
    <message>
        <source>Picture of the page with the lines</source>
        <translation>Picture of the page with the lines</translation>
    </message>
    <message>
        <source>The page is being scanned. Leave it on the glass.</source>
        <translation>The page is being scanned. Leave it on the glass.</translation>
    </message>
    <message>
        <source>Lay the passport on the reader, or type the lines at its bottom.</source>
        <translation>Lay the passport on the reader, or type the lines at its bottom.</translation>
    </message>
    <message>
        <source>Read from a picture…</source>
        <translation>Read from a picture…</translation>
    </message>
    <message>
        <source>Practice document… (Ctrl+L)</source>
        <translation>Practice document… (Ctrl+L)</translation>
    </message>
    <message>
        <source>Stop the scan</source>
        <translation>Stop the scan</translation>
    </message>
    <message>
        <source>Scan the page (Ctrl+D)</source>
        <translation>Scan the page (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>An Excel or CSV list with V-number and procedure; family and case number where there are. First you see what would be booked. The same list again books nobody twice.</source>
        <translation>An Excel or CSV list with V-number and procedure; family and case number where there are. First you see what would be booked. The same list again books nobody twice.</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Choose a list…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Keep the report…</source>
        <translation>Keep the report…</translation>
    </message>
    <message>
        <source>Only what is left to settle</source>
        <translation>Only what is left to settle</translation>
    </message>
    <message>
        <source>Rows done</source>
        <translation>Rows done</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>Case load</source>
        <translation>Case load</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Nothing is left to settle.</source>
        <translation>Nothing is left to settle.</translation>
    </message>
    <message>
        <source>Choose a list. Its rows come here, each with what would be booked.</source>
        <translation>Choose a list. Its rows come here, each with what would be booked.</translation>
    </message>
    <message>
        <source>%1 is planned.</source>
        <translation>%1 is planned.</translation>
    </message>
    <message>
        <source>Go on booking</source>
        <translation>Go on booking</translation>
    </message>
    <message numerus="yes">
        <source>Book all %n proposals…</source>
        <translation>
            <numerusform>Book %n proposal…</numerusform>
            <numerusform>Book all %n proposals…</numerusform>
        </translation>
    </message>
    <message>
        <source>Book all…</source>
        <translation>Book all…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Book %1 appointments for %2 people? They all get a message. You can stop at any time; what was booked by then stands.</source>
        <translation>Book %1 appointments for %2 people? They all get a message. You can stop at any time; what was booked by then stands.</translation>
    </message>
    <message>
        <source>Book all proposals</source>
        <translation>Book all proposals</translation>
    </message>
    <message>
        <source>Book all</source>
        <translation>Book all</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>LocationForm</name>
    <message>
        <source>New location</source>
        <translation>New location</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Shown in the public planner</source>
        <translation>Shown in the public planner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Short, for lists and commands</source>
        <translation>Short, for lists and commands</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>As it stands on letters</source>
        <translation>As it stands on letters</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>For distances: 1234 AB</source>
        <translation>For distances: 1234 AB</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Degrees, such as 52.08</source>
        <translation>Degrees, such as 52.08</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Degrees, such as 4.32</source>
        <translation>Degrees, such as 4.32</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Numbered from 1 on</source>
        <translation>Numbered from 1 on</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Codes apart by spaces. Empty: everybody</source>
        <translation>Codes apart by spaces. Empty: everybody</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postcodes such as 3000-3199. Empty: everywhere</source>
        <translation>Postcodes such as 3000-3199. Empty: everywhere</translation>
    </message>
</context>
<context>
    <name>LocationsPage</name>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>There is no location yet. Add one under Planning.</source>
        <translation>There is no location yet. Add one under Planning.</translation>
    </message>
    <message>
        <source>Open in Planning</source>
        <translation>Open in Planning</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Booked → expected</source>
        <translation>Booked → expected</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Desk hours</translation>
    </message>
    <message>
        <source>First free</source>
        <translation>First free</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Cards / stickers</source>
        <translation>Cards / stickers</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 desk hours booked, %5 expected.</source>
        <translation>%1 to %2: %3 of %4 desk hours booked, %5 expected.</translation>
    </message>
    <message>
        <source>Expected: the middle one of what was taken on the same weekdays of the past %1 weeks, or what is booked now if that is more. Who found no place is not seen by it.</source>
        <translation>Expected: the middle one of what was taken on the same weekdays of the past %1 weeks, or what is booked now if that is more. Who found no place is not seen by it.</translation>
    </message>
    <message>
        <source>Each frame is a day: as high as what is open, filled as far as it is booked. Arrow keys tell the figures.</source>
        <translation>Each frame is a day: as high as what is open, filled as far as it is booked. Arrow keys tell the figures.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 booked and %2 expected of %3 desk hours</source>
        <translation>%1 booked and %2 expected of %3 desk hours</translation>
    </message>
    <message>
        <source>%1 desks in use</source>
        <translation>%1 desks in use</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 desk hours without staff, %2 days with a closure</source>
        <translation>%1 desk hours without staff, %2 days with a closure</translation>
    </message>
    <message>
        <source>%1 cards wait to be collected. Stickers left: %2, of which %3 are booked.</source>
        <translation>%1 cards wait to be collected. Stickers left: %2, of which %3 are booked.</translation>
    </message>
</context>
<context>
    <name>MachineView</name>
    <message>
        <source>Without a network</source>
        <translation>Without a network</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Nobody is called or served on this machine after that. Everything that was done goes home in one sealed file.</source>
        <translation>Nobody is called or served on this machine after that. Everything that was done goes home in one sealed file.</translation>
    </message>
    <message>
        <source>Work on</source>
        <translation>Work on</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Where the results go</translation>
    </message>
    <message>
        <source>Results (*.home)</source>
        <translation>Results (*.home)</translation>
    </message>
    <message>
        <source>This machine works with a sealed package of one day. It sends no message and hears nothing from the office until its results are brought home.</source>
        <translation>This machine works with a sealed package of one day. It sends no message and hears nothing from the office until its results are brought home.</translation>
    </message>
    <message>
        <source>Bring the day home</source>
        <translation>Bring the day home</translation>
    </message>
    <message>
        <source>Work on all the same…</source>
        <translation>Work on all the same…</translation>
    </message>
    <message>
        <source>Seal what is over, and work on…</source>
        <translation>Seal what is over, and work on…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Seal the results again…</source>
        <translation>Seal the results again…</translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation>Close the day…</translation>
    </message>
    <message>
        <source>%1, package %2, %3</source>
        <translation>%1, package %2, %3</translation>
    </message>
    <message>
        <source>The data are of %1, %2 ago.</source>
        <translation>The data are of %1, %2 ago.</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-outs or refusals not sealed for home yet.</source>
        <translation>
            <numerusform>%n hand-out or refusal not sealed for home yet.</numerusform>
            <numerusform>%n hand-outs or refusals not sealed for home yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things sealed in %1</source>
        <translation>
            <numerusform>%n thing sealed in %1</numerusform>
            <numerusform>%n things sealed in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was handed out is sealed for home.</source>
        <translation>Everything that was handed out is sealed for home.</translation>
    </message>
    <message>
        <source>The package is good until %1.</source>
        <translation>The package is good until %1.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Do everything as on the day; nothing of it counts, and nothing of it comes home.</source>
        <translation>This is a rehearsal. Do everything as on the day; nothing of it counts, and nothing of it comes home.</translation>
    </message>
    <message>
        <source>New work goes on until %1 at somebody&apos;s word, although %2.</source>
        <translation>New work goes on until %1 at somebody&apos;s word, although %2.</translation>
    </message>
    <message>
        <source>The day is closed here. Bring the sealed file to the office.</source>
        <translation>The day is closed here. Bring the sealed file to the office.</translation>
    </message>
    <message>
        <source>No new work may begin: %1. What is under way may be finished.</source>
        <translation>No new work may begin: %1. What is under way may be finished.</translation>
    </message>
    <message>
        <source>A rehearsal is not brought home. Note at the office what came of it.</source>
        <translation>A rehearsal is not brought home. Note at the office what came of it.</translation>
    </message>
    <message>
        <source>The whole hall works on this database. Whoever may bring results home closes the day for all.</source>
        <translation>The whole hall works on this database. Whoever may bring results home closes the day for all.</translation>
    </message>
    <message>
        <source>When the last person has left, close the day and carry the sealed file to the office, for example on a stick. Only the office can open it.</source>
        <translation>When the last person has left, close the day and carry the sealed file to the office, for example on a stick. Only the office can open it.</translation>
    </message>
    <message>
        <source>Sealed so far. Work goes on.</source>
        <translation>Sealed so far. Work goes on.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Search or scan</translation>
    </message>
    <message>
        <source>First screen of the list; Alt+2 the second, and so on</source>
        <translation>First screen of the list; Alt+2 the second, and so on</translation>
    </message>
    <message>
        <source>Next screen; Ctrl+PgUp the one before</source>
        <translation>Next screen; Ctrl+PgUp the one before</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
</context>
<context>
    <name>MandateDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>Put back in force</source>
        <translation>Put back in force</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Pilot: %1. The law has yet to change for it; each receipt says so.</source>
        <translation>Pilot: %1. The law has yet to change for it; each receipt says so.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>no rule speaks of it</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Staatscourant</source>
        <translation>Staatscourant</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Consented</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>all types</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>all of the organisation</source>
        <translation>all of the organisation</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>only children whose guardian it is</source>
        <translation>only children whose guardian it is</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>, at most %1 a day</source>
        <translation>, at most %1 a day</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
</context>
<context>
    <name>MandateFields</name>
    <message>
        <source>What may be done</source>
        <translation>What may be done</translation>
    </message>
    <message>
        <source>Data that is given; face images and fingerprints never are</source>
        <translation>Data that is given; face images and fingerprints never are</translation>
    </message>
    <message>
        <source>Only children whose guardian it is</source>
        <translation>Only children whose guardian it is</translation>
    </message>
    <message>
        <source>Sub-mandates may be given</source>
        <translation>Sub-mandates may be given</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Office that receives it</source>
        <translation>Office that receives it</translation>
    </message>
    <message>
        <source>Function of who may use it</source>
        <translation>Function of who may use it</translation>
    </message>
    <message>
        <source>Empty: everybody of its staff</source>
        <translation>Empty: everybody of its staff</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Article of the law</source>
        <translation>Article of the law</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Staatscourant</source>
        <translation>Staatscourant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Until and including</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Empty: no end</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Types of document</source>
        <translation>Types of document</translation>
    </message>
    <message>
        <source>I W W2, apart by spaces; empty: all</source>
        <translation>I W W2, apart by spaces; empty: all</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>At most a day</translation>
    </message>
    <message>
        <source>At most in all</source>
        <translation>At most in all</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>Version of the instructions</source>
        <translation>Version of the instructions</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>How often, to whom</source>
        <translation>How often, to whom</translation>
    </message>
    <message>
        <source>Pilot or what-if</source>
        <translation>Pilot or what-if</translation>
    </message>
    <message>
        <source>Only where the law has to change first</source>
        <translation>Only where the law has to change first</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Groups of people</translation>
    </message>
    <message>
        <source>student ukraine expat asylum, apart by spaces; empty: everybody</source>
        <translation>student ukraine expat asylum, apart by spaces; empty: everybody</translation>
    </message>
</context>
<context>
    <name>MandateForm</name>
    <message>
        <source>New mandate</source>
        <translation>New mandate</translation>
    </message>
    <message>
        <source>Draft of a mandate</source>
        <translation>Draft of a mandate</translation>
    </message>
    <message>
        <source>There is no organisation yet. Add one first.</source>
        <translation>There is no organisation yet. Add one first.</translation>
    </message>
    <message>
        <source>Needs a change of law: name the pilot and its end. Source: %1</source>
        <translation>Needs a change of law: name the pilot and its end. Source: %1</translation>
    </message>
</context>
<context>
    <name>MandateList</name>
    <message>
        <source>New mandate</source>
        <translation>New mandate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Mandates that run out</source>
        <translation>Mandates that run out</translation>
    </message>
    <message>
        <source>No mandate is in the register. Write the first one down.</source>
        <translation>No mandate is in the register. Write the first one down.</translation>
    </message>
    <message>
        <source>No mandate runs out soon.</source>
        <translation>No mandate runs out soon.</translation>
    </message>
    <message>
        <source>What ends within %1 days, and what ended and was not put away.</source>
        <translation>What ends within %1 days, and what ended and was not put away.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
</context>
<context>
    <name>MandatePage</name>
    <message>
        <source>No mandate is in force</source>
        <translation>No mandate is in force</translation>
    </message>
    <message>
        <source>Cards stay on the shelf or go back. Call the immigration service.</source>
        <translation>Cards stay on the shelf or go back. Call the immigration service.</translation>
    </message>
    <message>
        <source>Instructions, version %1</source>
        <translation>Instructions, version %1</translation>
    </message>
    <message>
        <source>None were written.</source>
        <translation>None were written.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>all types</source>
        <translation>all types</translation>
    </message>
    <message>
        <source>only children whose guardian this organisation is</source>
        <translation>only children whose guardian this organisation is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>You may</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>You sign</source>
        <translation>You sign</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 a day</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
</context>
<context>
    <name>MeansButton</name>
    <message>
        <source>means?</source>
        <translation>means?</translation>
    </message>
    <message>
        <source>By what means: {question}</source>
        <translation>By what means: {question}</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>pictures</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>confirmation</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>cancellation</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offer</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>need not come</source>
        <translation>need not come</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>failed, tried again</source>
        <translation>failed, tried again</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>in doubt</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>overtaken</translation>
    </message>
    <message>
        <source>server does not answer</source>
        <translation>server does not answer</translation>
    </message>
    <message>
        <source>server refuses the office</source>
        <translation>server refuses the office</translation>
    </message>
    <message>
        <source>server says: later</source>
        <translation>server says: later</translation>
    </message>
    <message>
        <source>address does not exist</source>
        <translation>address does not exist</translation>
    </message>
    <message>
        <source>server refuses the message</source>
        <translation>server refuses the message</translation>
    </message>
    <message>
        <source>no usable address</source>
        <translation>no usable address</translation>
    </message>
    <message>
        <source>letter cannot be written</source>
        <translation>letter cannot be written</translation>
    </message>
    <message>
        <source>no answer came back</source>
        <translation>no answer came back</translation>
    </message>
    <message>
        <source>do not come in vain</source>
        <translation>do not come in vain</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>To look at; Ctrl+2 to 4 the other lists</source>
        <translation>To look at; Ctrl+2 to 4 the other lists</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Print as letter</source>
        <translation>Print as letter</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Which messages</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>It is in the queue again.</source>
        <translation>It is in the queue again.</translation>
    </message>
    <message>
        <source>It may have arrived</source>
        <translation>It may have arrived</translation>
    </message>
    <message>
        <source>The message was handed to the server, but no answer came back. If it is sent again, the person may get it twice.</source>
        <translation>The message was handed to the server, but no answer came back. If it is sent again, the person may get it twice.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>To look at (%1)</source>
        <translation>To look at (%1)</translation>
    </message>
    <message>
        <source>To print (%1)</source>
        <translation>To print (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Waiting (%1)</translation>
    </message>
    <message>
        <source>Went out (%1)</source>
        <translation>Went out (%1)</translation>
    </message>
    <message>
        <source>What failed is tried again by itself. What is in doubt or given up waits for you: correct the address and try again, or print the letter.</source>
        <translation>What failed is tried again by itself. What is in doubt or given up waits for you: correct the address and try again, or print the letter.</translation>
    </message>
    <message>
        <source>These people have no e-mail address. Print and post.</source>
        <translation>These people have no e-mail address. Print and post.</translation>
    </message>
    <message>
        <source>These go out within a minute, when the mail server answers.</source>
        <translation>These go out within a minute, when the mail server answers.</translation>
    </message>
    <message>
        <source>What went out, and what was overtaken before it could.</source>
        <translation>What went out, and what was overtaken before it could.</translation>
    </message>
    <message>
        <source>Nothing to look at. All messages went out or are on their way.</source>
        <translation>Nothing to look at. All messages went out or are on their way.</translation>
    </message>
    <message>
        <source>No letter waits to be printed.</source>
        <translation>No letter waits to be printed.</translation>
    </message>
    <message>
        <source>No message waits.</source>
        <translation>No message waits.</translation>
    </message>
    <message>
        <source>Nothing went out yet.</source>
        <translation>Nothing went out yet.</translation>
    </message>
    <message>
        <source>%1 letters went to the printer.</source>
        <translation>%1 letters went to the printer.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>next try %1</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
</context>
<context>
    <name>MrzEntry</name>
    <message>
        <source>Compare with the file</source>
        <translation>Compare with the file</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {found} stands there, {expected} would fit ({field})</source>
        <translation>Line {line}, place {place}: {found} stands there, {expected} would fit ({field})</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: {field} cannot be right</source>
        <translation>Line {line}, place {place}: {field} cannot be right</translation>
    </message>
    <message>
        <source>Scan the document, or type the lines at its bottom.</source>
        <translation>Scan the document, or type the lines at its bottom.</translation>
    </message>
    <message>
        <source>These lines cannot be read. Check each letter.</source>
        <translation>These lines cannot be read. Check each letter.</translation>
    </message>
    <message>
        <source>line {line}: {count} of {whole}</source>
        <translation>line {line}: {count} of {whole}</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: read {read}, taken as {taken}</source>
        <translation>Line {line}, place {place}: read {read}, taken as {taken}</translation>
    </message>
    <message>
        <source>Proposed by the picture: compare number and dates, and type the name anew where it is wrong.</source>
        <translation>Proposed by the picture: compare number and dates, and type the name anew where it is wrong.</translation>
    </message>
    <message>
        <source>All check digits fit. They do not cover the name: compare it by eye.</source>
        <translation>All check digits fit. They do not cover the name: compare it by eye.</translation>
    </message>
    <message>
        <source>Line {line}, place {place}: perhaps {fits} instead of {found}</source>
        <translation>Line {line}, place {place}: perhaps {fits} instead of {found}</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Sur&amp;name</source>
        <translation>Sur&amp;name</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Given names</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Born</translation>
    </message>
    <message>
        <source>What is not known is 00: 00-00-1998</source>
        <translation>What is not known is 00: 00-00-1998</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>&amp;Phone number</translation>
    </message>
    <message>
        <source>Only what is known. One name is enough.</source>
        <translation>Only what is known. One name is enough.</translation>
    </message>
    <message>
        <source>This is no date. Leave out what is not known.</source>
        <translation>This is no date. Leave out what is not known.</translation>
    </message>
</context>
<context>
    <name>NeedlessPage</name>
    <message>
        <source>Visits that are not needed</source>
        <translation>Visits that are not needed</translation>
    </message>
    <message>
        <source>All booked visits of the coming weeks are needed. They are looked at every night.</source>
        <translation>All booked visits of the coming weeks are needed. They are looked at every night.</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>All locations</translation>
    </message>
    <message>
        <source>Give back and tell…</source>
        <translation>Give back and tell…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Keep…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Look now</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Booked for</translation>
    </message>
    <message>
        <source>Not needed because</source>
        <translation>Not needed because</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%n people need not come</source>
        <translation>
            <numerusform>%n person need not come</numerusform>
            <numerusform>%n people need not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give all %n back…</source>
        <translation>
            <numerusform>Give all %n back…</numerusform>
            <numerusform>Give all %n back…</numerusform>
        </translation>
    </message>
    <message>
        <source>Book it again…</source>
        <translation>Book it again…</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decide again</translation>
    </message>
    <message>
        <source>Tell {name} not to come on {when}, and give the time back?</source>
        <translation>Tell {name} not to come on {when}, and give the time back?</translation>
    </message>
    <message>
        <source>Tell {name} not to come on {when}? The others of this visit come without.</source>
        <translation>Tell {name} not to come on {when}? The others of this visit come without.</translation>
    </message>
    <message>
        <source>Visit not needed</source>
        <translation>Visit not needed</translation>
    </message>
    <message>
        <source>Give back and tell</source>
        <translation>Give back and tell</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Visits not needed</source>
        <translation>Visits not needed</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people not to come, and give their times back?</source>
        <translation>
            <numerusform>Tell %n person not to come, and give the time back?</numerusform>
            <numerusform>Tell %n people not to come, and give their times back?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the visit</source>
        <translation>Keep the visit</translation>
    </message>
    <message>
        <source>Why must {name} come nevertheless?</source>
        <translation>Why must {name} come nevertheless?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Book it again</source>
        <translation>Book it again</translation>
    </message>
    <message>
        <source>Book the same time again for {name}? A message says so.</source>
        <translation>Book the same time again for {name}? A message says so.</translation>
    </message>
</context>
<context>
    <name>OfflineWatch</name>
    <message>
        <source>Without network: data of %1, %2 old, %3 not sent</source>
        <translation>Without network: data of %1, %2 old, %3 not sent</translation>
    </message>
    <message>
        <source>Work on without the network</source>
        <translation>Work on without the network</translation>
    </message>
    <message>
        <source>New work goes on for half an hour, in your name. It stays on record.</source>
        <translation>New work goes on for half an hour, in your name. It stays on record.</translation>
    </message>
    <message>
        <source>Take it upon myself</source>
        <translation>Take it upon myself</translation>
    </message>
    <message>
        <source>No new work may begin: %1. Finish what is under way.</source>
        <translation>No new work may begin: %1. Finish what is under way.</translation>
    </message>
    <message>
        <source>Work on…</source>
        <translation>Work on…</translation>
    </message>
    <message>
        <source>The shared database does not answer. If it stays away, you can go on with this machine&apos;s package of today: sign out, and open it. Nothing is switched by itself.</source>
        <translation>The shared database does not answer. If it stays away, you can go on with this machine&apos;s package of today: sign out, and open it. Nothing is switched by itself.</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Rehearsal, nothing of it counts: data of %1</source>
        <translation>Rehearsal, nothing of it counts: data of %1</translation>
    </message>
</context>
<context>
    <name>Operators</name>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>planner</source>
        <translation>planner</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>runner</source>
        <translation>runner</translation>
    </message>
    <message>
        <source>captain of an issuance day</source>
        <translation>captain of an issuance day</translation>
    </message>
    <message>
        <source>see people</source>
        <translation>see people</translation>
    </message>
    <message>
        <source>take files in</source>
        <translation>take files in</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>book</source>
        <translation>book</translation>
    </message>
    <message>
        <source>overbook</source>
        <translation>overbook</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>check in</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>check identity</source>
        <translation>check identity</translation>
    </message>
    <message>
        <source>hand out</source>
        <translation>hand out</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>see the audit trail</source>
        <translation>see the audit trail</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>manage operators</translation>
    </message>
    <message>
        <source>manage trusted lists</source>
        <translation>manage trusted lists</translation>
    </message>
    <message>
        <source>fetch cards</source>
        <translation>fetch cards</translation>
    </message>
    <message>
        <source>lead an issuance day</source>
        <translation>lead an issuance day</translation>
    </message>
    <message>
        <source>see issuance days</source>
        <translation>see issuance days</translation>
    </message>
    <message>
        <source>check-in kiosk</source>
        <translation>check-in kiosk</translation>
    </message>
    <message>
        <source>call out of turn</source>
        <translation>call out of turn</translation>
    </message>
    <message>
        <source>give priority</source>
        <translation>give priority</translation>
    </message>
    <message>
        <source>keeper of mandates</source>
        <translation>keeper of mandates</translation>
    </message>
    <message>
        <source>partner&apos;s clerk</source>
        <translation>partner&apos;s clerk</translation>
    </message>
    <message>
        <source>partner&apos;s keeper of cards</source>
        <translation>partner&apos;s keeper of cards</translation>
    </message>
    <message>
        <source>see mandates</source>
        <translation>see mandates</translation>
    </message>
    <message>
        <source>manage mandates</source>
        <translation>manage mandates</translation>
    </message>
    <message>
        <source>see a partner&apos;s counter</source>
        <translation>see a partner&apos;s counter</translation>
    </message>
    <message>
        <source>send cards back</source>
        <translation>send cards back</translation>
    </message>
    <message>
        <source>take photo and fingerprints</source>
        <translation>take photo and fingerprints</translation>
    </message>
    <message>
        <source>look after the vault</source>
        <translation>look after the vault</translation>
    </message>
    <message>
        <source>pack for a day without a network</source>
        <translation>pack for a day without a network</translation>
    </message>
    <message>
        <source>bring a day home</source>
        <translation>bring a day home</translation>
    </message>
    <message>
        <source>let work go on without a network</source>
        <translation>let work go on without a network</translation>
    </message>
    <message>
        <source>keeper of rules</source>
        <translation>keeper of rules</translation>
    </message>
    <message>
        <source>manage rules</source>
        <translation>manage rules</translation>
    </message>
    <message>
        <source>see figures and reports</source>
        <translation>see figures and reports</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Whom to call, and how</source>
        <translation>Whom to call, and how</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>Works with us</translation>
    </message>
    <message>
        <source>One that does not hands nothing out</source>
        <translation>One that does not hands nothing out</translation>
    </message>
    <message>
        <source>Not needed: an administrative body, Vw 2000 article 107(4)</source>
        <translation>Not needed: an administrative body, Vw 2000 article 107(4)</translation>
    </message>
    <message>
        <source>Ministerial rule by which it may receive data, Vw 2000 article 107(8)</source>
        <translation>Ministerial rule by which it may receive data, Vw 2000 article 107(8)</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Designation</translation>
    </message>
</context>
<context>
    <name>OrganisationLists</name>
    <message>
        <source>New organisation</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>New member of staff</translation>
    </message>
    <message>
        <source>Training and screening</source>
        <translation>Training and screening</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>No other organisation is here yet. Add the first one.</source>
        <translation>No other organisation is here yet. Add the first one.</translation>
    </message>
    <message>
        <source>Nobody has an account here yet.</source>
        <translation>Nobody has an account here yet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Works with us</source>
        <translation>Works with us</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
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
        <translation>may receive data</translation>
    </message>
    <message>
        <source>designation is missing</source>
        <translation>designation is missing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Who was helped?</source>
        <translation>Who was helped?</translation>
    </message>
    <message>
        <source>Note for each person what came of it.</source>
        <translation>Note for each person what came of it.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>was helped</source>
        <translation>was helped</translation>
    </message>
    <message>
        <source>is not here</source>
        <translation>is not here</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>was refused</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>still to do</translation>
    </message>
    <message>
        <source>did not need it</source>
        <translation>did not need it</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Identity: {outcome}</source>
        <translation>Identity: {outcome}</translation>
    </message>
    <message>
        <source>Nothing is handed out now. A second person signs in here and looks afresh. If doubt stays, send the form to the identity desk (ECID).</source>
        <translation>Nothing is handed out now. A second person signs in here and looks afresh. If doubt stays, send the form to the identity desk (ECID).</translation>
    </message>
    <message>
        <source>Nothing is handed out. Card and document stay at the desk. A second person signs in here and looks afresh; the team leader decides on a report.</source>
        <translation>Nothing is handed out. Card and document stay at the desk. A second person signs in here and looks afresh; the team leader decides on a report.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>What it rests on</translation>
    </message>
    <message>
        <source>Form for the identity desk…</source>
        <translation>Form for the identity desk…</translation>
    </message>
    <message>
        <source>Report for the file…</source>
        <translation>Report for the file…</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Week %1, from %2</source>
        <translation>Week %1, from %2</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>New location…</source>
        <translation>New location…</translation>
    </message>
    <message>
        <source>Change location…</source>
        <translation>Change location…</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week before</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Parts of the planning</source>
        <translation>Parts of the planning</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Closures</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Bars: desk hours. Thick: closed. Thin: public holiday. Lines: school holidays north, middle, south.</source>
        <translation>Bars: desk hours. Thick: closed. Thin: public holiday. Lines: school holidays north, middle, south.</translation>
    </message>
    <message>
        <source>The hours ask for up to %1 desks at once; %2 are in use here. On: %3.</source>
        <translation>The hours ask for up to %1 desks at once; %2 are in use here. On: %3.</translation>
    </message>
</context>
<context>
    <name>OwnServices</name>
    <message>
        <source>What everybody comes for</source>
        <translation>What everybody comes for</translation>
    </message>
    <message>
        <source>Service for %1</source>
        <translation>Service for %1</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>planned: %1</source>
        <translation>planned: %1</translation>
    </message>
    <message>
        <source>No card lies in a box here.</source>
        <translation>No card lies in a box here.</translation>
    </message>
    <message>
        <source>Tick at least one operator.</source>
        <translation>Tick at least one operator.</translation>
    </message>
    <message>
        <source>%1 – must get ready again for a hall</source>
        <translation>%1 – must get ready again for a hall</translation>
    </message>
    <message>
        <source>%1 – not ready yet</source>
        <translation>%1 – not ready yet</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cards</source>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal a package</source>
        <translation>Seal a package</translation>
    </message>
    <message>
        <source>The people, cards and visits of %1 go along, for the operators you tick. Only this machine and these operators can open it.</source>
        <translation>The people, cards and visits of %1 go along, for the operators you tick. Only this machine and these operators can open it.</translation>
    </message>
    <message>
        <source>Choose where it goes…</source>
        <translation>Choose where it goes…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Machine</translation>
    </message>
    <message>
        <source>It fills the &amp;hall&apos;s own server, which others join</source>
        <translation>It fills the &amp;hall&apos;s own server, which others join</translation>
    </message>
    <message>
        <source>&amp;Who goes along</source>
        <translation>&amp;Who goes along</translation>
    </message>
    <message>
        <source>&amp;Boxes (none ticked: all cards)</source>
        <translation>&amp;Boxes (none ticked: all cards)</translation>
    </message>
    <message>
        <source>&amp;Rehearsal on</source>
        <translation>&amp;Rehearsal on</translation>
    </message>
    <message>
        <source>Leave it empty for the real day. Of a rehearsal nothing comes home.</source>
        <translation>Leave it empty for the real day. Of a rehearsal nothing comes home.</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>The card was recalled meanwhile.</source>
        <translation>The card was recalled meanwhile.</translation>
    </message>
    <message>
        <source>The card was reported missing meanwhile.</source>
        <translation>The card was reported missing meanwhile.</translation>
    </message>
    <message>
        <source>The card went to another place meanwhile.</source>
        <translation>The card went to another place meanwhile.</translation>
    </message>
    <message>
        <source>At home the card now belongs to somebody else.</source>
        <translation>At home the card now belongs to somebody else.</translation>
    </message>
    <message>
        <source>Two machines say that they had this card.</source>
        <translation>Two machines say that they had this card.</translation>
    </message>
    <message>
        <source>The card had been handed out at home already.</source>
        <translation>The card had been handed out at home already.</translation>
    </message>
    <message>
        <source>This card is not known at home.</source>
        <translation>This card is not known at home.</translation>
    </message>
    <message>
        <source>Two machines say that they served this person.</source>
        <translation>Two machines say that they served this person.</translation>
    </message>
    <message>
        <source>This visit had begun at home already.</source>
        <translation>This visit had begun at home already.</translation>
    </message>
    <message>
        <source>The appointment was moved meanwhile.</source>
        <translation>The appointment was moved meanwhile.</translation>
    </message>
    <message>
        <source>The appointment was called off meanwhile.</source>
        <translation>The appointment was called off meanwhile.</translation>
    </message>
    <message>
        <source>The visit was not over when the day was closed.</source>
        <translation>The visit was not over when the day was closed.</translation>
    </message>
    <message>
        <source>This person is no longer known at home.</source>
        <translation>This person is no longer known at home.</translation>
    </message>
    <message>
        <source>What the file says of the person changed meanwhile.</source>
        <translation>What the file says of the person changed meanwhile.</translation>
    </message>
    <message>
        <source>The travel document that was shown was reported missing.</source>
        <translation>The travel document that was shown was reported missing.</translation>
    </message>
    <message>
        <source>The mandate did not cover the hand-out.</source>
        <translation>The mandate did not cover the hand-out.</translation>
    </message>
    <message>
        <source>The operator&apos;s account was closed meanwhile.</source>
        <translation>The operator&apos;s account was closed meanwhile.</translation>
    </message>
    <message>
        <source>The package had expired by then.</source>
        <translation>The package had expired by then.</translation>
    </message>
    <message>
        <source>The package had been called back.</source>
        <translation>The package had been called back.</translation>
    </message>
    <message>
        <source>The clock of the machine was wrong.</source>
        <translation>The clock of the machine was wrong.</translation>
    </message>
    <message>
        <source>The machine later told something else than at first.</source>
        <translation>The machine later told something else than at first.</translation>
    </message>
    <message>
        <source>The database refused it.</source>
        <translation>The database refused it.</translation>
    </message>
    <message>
        <source>the package has expired</source>
        <translation>the package has expired</translation>
    </message>
    <message>
        <source>the data are too old</source>
        <translation>the data are too old</translation>
    </message>
    <message>
        <source>too much is not sealed for home yet</source>
        <translation>too much is not sealed for home yet</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>the clock was set back</translation>
    </message>
    <message>
        <source>the day is closed</source>
        <translation>the day is closed</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visit</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>count</source>
        <translation>count</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>scan</translation>
    </message>
    <message>
        <source>put on record</source>
        <translation>put on record</translation>
    </message>
    <message>
        <source>keep out</source>
        <translation>keep out</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>home</source>
        <translation>home</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>called back</translation>
    </message>
    <message>
        <source>code not valid</source>
        <translation>code not valid</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>not in the package</translation>
    </message>
    <message>
        <source>card unknown</source>
        <translation>card unknown</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>To decide (%1)</source>
        <translation>To decide (%1)</translation>
    </message>
    <message>
        <source>Results (*.home);;All files (*)</source>
        <translation>Results (*.home);;All files (*)</translation>
    </message>
    <message>
        <source>Results of machines</source>
        <translation>Results of machines</translation>
    </message>
    <message>
        <source>The laptop was lost, or another package takes its place. It can still be opened there; but whatever comes home of it waits for a decision. Why?</source>
        <translation>The laptop was lost, or another package takes its place. It can still be opened there; but whatever comes home of it waits for a decision. Why?</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>Call back %1</translation>
    </message>
    <message>
        <source>Call it back</source>
        <translation>Call it back</translation>
    </message>
    <message>
        <source>Register this machine</source>
        <translation>Register this machine</translation>
    </message>
    <message>
        <source>Do this on the laptop itself, while it reaches this office. Its keys are made here and never leave it.</source>
        <translation>Do this on the laptop itself, while it reaches this office. Its keys are made here and never leave it.</translation>
    </message>
    <message>
        <source>&amp;Name on the sticker</source>
        <translation>&amp;Name on the sticker</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Note the rehearsal</source>
        <translation>Note the rehearsal</translation>
    </message>
    <message>
        <source>What went well, and what must be different on the day? It stays in the history of the day. Name nobody.</source>
        <translation>What went well, and what must be different on the day? It stays in the history of the day. Name nobody.</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;What came of it</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Nothing is sealed for %1 any more. It cannot be taken back.</source>
        <translation>Nothing is sealed for %1 any more. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Take it out of use</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Where the package goes</translation>
    </message>
    <message>
        <source>Packages (*.package)</source>
        <translation>Packages (*.package)</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 of %2 files</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>It is noted.</translation>
    </message>
    <message>
        <source>Seal a package…</source>
        <translation>Seal a package…</translation>
    </message>
    <message>
        <source>Bring results home…</source>
        <translation>Bring results home…</translation>
    </message>
    <message>
        <source>Call back…</source>
        <translation>Call back…</translation>
    </message>
    <message>
        <source>Register this machine…</source>
        <translation>Register this machine…</translation>
    </message>
    <message>
        <source>Out of use…</source>
        <translation>Out of use…</translation>
    </message>
    <message>
        <source>Note the rehearsal…</source>
        <translation>Note the rehearsal…</translation>
    </message>
    <message>
        <source>Packages of this day</source>
        <translation>Packages of this day</translation>
    </message>
    <message>
        <source>Nothing is sealed for this day yet. Seal a package for each laptop.</source>
        <translation>Nothing is sealed for this day yet. Seal a package for each laptop.</translation>
    </message>
    <message>
        <source>Machines of this place</source>
        <translation>Machines of this place</translation>
    </message>
    <message>
        <source>No machine is registered yet. Sign in here on each laptop and register it.</source>
        <translation>No machine is registered yet. Sign in here on each laptop and register it.</translation>
    </message>
</context>
<context>
    <name>PackagesWords</name>
    <message>
        <source>This machine works with a package itself. Packages are sealed, and results brought home, at the office.</source>
        <translation>This machine works with a package itself. Packages are sealed, and results brought home, at the office.</translation>
    </message>
    <message>
        <source>Packages of this day are sealed at %1: sign in there to make one.</source>
        <translation>Packages of this day are sealed at %1: sign in there to make one.</translation>
    </message>
    <message>
        <source>Seal the day for laptops that work alone, or for the hall&apos;s own server. Bring home what they did: in any order, and the same file as often as you like.</source>
        <translation>Seal the day for laptops that work alone, or for the hall&apos;s own server. Bring home what they did: in any order, and the same file as often as you like.</translation>
    </message>
    <message>
        <source>%1 of %2 operators here are ready.</source>
        <translation>%1 of %2 operators here are ready.</translation>
    </message>
    <message>
        <source>The others get ready in the own session: menu at the top right, “Work without a network…”.</source>
        <translation>The others get ready in the own session: menu at the top right, “Work without a network…”.</translation>
    </message>
    <message>
        <source>This machine is not registered: it opens no package.</source>
        <translation>This machine is not registered: it opens no package.</translation>
    </message>
    <message>
        <source>This machine is registered as %1.</source>
        <translation>This machine is registered as %1.</translation>
    </message>
    <message>
        <source>Rehearsed on %1: %2</source>
        <translation>Rehearsed on %1: %2</translation>
    </message>
    <message>
        <source>A rehearsal is planned on %1. Seal packages for it: nothing of them counts.</source>
        <translation>A rehearsal is planned on %1. Seal packages for it: nothing of them counts.</translation>
    </message>
    <message>
        <source>No rehearsal is planned. Plan one on the page Plan.</source>
        <translation>No rehearsal is planned. Plan one on the page Plan.</translation>
    </message>
    <message numerus="yes">
        <source>Sealed for %1: %2 people, %3 cards, %n operators; good until %4. File: %5</source>
        <translation>
            <numerusform>Sealed for %1: %2 people, %3 cards, %n operator; good until %4. File: %5</numerusform>
            <numerusform>Sealed for %1: %2 people, %3 cards, %n operators; good until %4. File: %5</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready, so not taken along: %1.</source>
        <translation>Not ready, so not taken along: %1.</translation>
    </message>
    <message>
        <source>Called back: %1. What comes home of it waits for a decision.</source>
        <translation>Called back: %1. What comes home of it waits for a decision.</translation>
    </message>
    <message>
        <source>This machine is %1 and trusts this office.</source>
        <translation>This machine is %1 and trusts this office.</translation>
    </message>
    <message numerus="yes">
        <source>%n files home: %2 on record, %3 to decide.</source>
        <translation>
            <numerusform>%n file home: %2 on record, %3 to decide.</numerusform>
            <numerusform>%n files home: %2 on record, %3 to decide.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had come home before: nothing changed.</source>
        <translation>%1 had come home before: nothing changed.</translation>
    </message>
    <message>
        <source>Stopped; %1 not looked at.</source>
        <translation>Stopped; %1 not looked at.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Good until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>%1, for the hall&apos;s server</source>
        <translation>%1, for the hall&apos;s server</translation>
    </message>
    <message>
        <source>%1, rehearsal on %2</source>
        <translation>%1, rehearsal on %2</translation>
    </message>
    <message>
        <source>all of the day</source>
        <translation>all of the day</translation>
    </message>
    <message numerus="yes">
        <source>home %1, %n files</source>
        <translation>
            <numerusform>home %1, %n file</numerusform>
            <numerusform>home %1, %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; works on</source>
        <translation>%1; works on</translation>
    </message>
    <message>
        <source>%1; opened %2</source>
        <translation>%1; opened %2</translation>
    </message>
    <message>
        <source>sealed; nothing comes home</source>
        <translation>sealed; nothing comes home</translation>
    </message>
    <message>
        <source>not home yet; sealed %1</source>
        <translation>not home yet; sealed %1</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Record a &amp;paper</source>
        <translation>Record a &amp;paper</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Date on the paper</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>With a sworn translation</source>
        <translation>With a sworn translation</translation>
    </message>
    <message>
        <source>Enter the day that stands on the paper.</source>
        <translation>Enter the day that stands on the paper.</translation>
    </message>
    <message>
        <source>Take this record back</source>
        <translation>Take this record back</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Need not be brought, and no letter asks for it: %1.</source>
        <translation>Need not be brought, and no letter asks for it: %1.</translation>
    </message>
    <message>
        <source>Counts no more where a paper is asked for: %1.</source>
        <translation>Counts no more where a paper is asked for: %1.</translation>
    </message>
    <message>
        <source>To be brought: %1.</source>
        <translation>To be brought: %1.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <translation>From %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 of %2, %3</translation>
    </message>
    <message>
        <source>%1, with a sworn translation</source>
        <translation>%1, with a sworn translation</translation>
    </message>
    <message>
        <source>Nothing is on file. Record what was handed in: it is not asked for again.</source>
        <translation>Nothing is on file. Record what was handed in: it is not asked for again.</translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>Take the record back</translation>
    </message>
    <message>
        <source>Is this paper not on file after all? %1</source>
        <translation>Is this paper not on file after all? %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>immigration service</source>
        <translation>immigration service</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>border police</source>
        <translation>border police</translation>
    </message>
    <message>
        <source>guardianship foundation</source>
        <translation>guardianship foundation</translation>
    </message>
    <message>
        <source>university</source>
        <translation>university</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expat centre</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>other organisation</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandate</translation>
    </message>
    <message>
        <source>sub-mandate</source>
        <translation>sub-mandate</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>authorisation</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>consented to</source>
        <translation>consented to</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>hand documents out</source>
        <translation>hand documents out</translation>
    </message>
    <message>
        <source>take old documents in</source>
        <translation>take old documents in</translation>
    </message>
    <message>
        <source>have receipts signed</source>
        <translation>have receipts signed</translation>
    </message>
    <message>
        <source>send documents back</source>
        <translation>send documents back</translation>
    </message>
    <message>
        <source>adults only</source>
        <translation>adults only</translation>
    </message>
    <message>
        <source>adults and minors</source>
        <translation>adults and minors</translation>
    </message>
    <message>
        <source>minors only</source>
        <translation>minors only</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationality</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>the law as it stands allows it</source>
        <translation>the law as it stands allows it</translation>
    </message>
    <message>
        <source>needs a change of law: pilot or what-if only</source>
        <translation>needs a change of law: pilot or what-if only</translation>
    </message>
    <message>
        <source>this act</source>
        <translation>this act</translation>
    </message>
    <message>
        <source>this type of document</source>
        <translation>this type of document</translation>
    </message>
    <message>
        <source>this day of the week</source>
        <translation>this day of the week</translation>
    </message>
    <message>
        <source>somebody under age</source>
        <translation>somebody under age</translation>
    </message>
    <message>
        <source>an adult</source>
        <translation>an adult</translation>
    </message>
    <message>
        <source>somebody whose guardian you are not</source>
        <translation>somebody whose guardian you are not</translation>
    </message>
    <message>
        <source>this location</source>
        <translation>this location</translation>
    </message>
    <message>
        <source>you: it names others</source>
        <translation>you: it names others</translation>
    </message>
    <message>
        <source>your function</source>
        <translation>your function</translation>
    </message>
    <message>
        <source>more hand-outs today</source>
        <translation>more hand-outs today</translation>
    </message>
    <message>
        <source>more hand-outs at all</source>
        <translation>more hand-outs at all</translation>
    </message>
    <message>
        <source>there is no mandate</source>
        <translation>there is no mandate</translation>
    </message>
    <message>
        <source>the mandate begins later</source>
        <translation>the mandate begins later</translation>
    </message>
    <message>
        <source>the mandate is not in force yet</source>
        <translation>the mandate is not in force yet</translation>
    </message>
    <message>
        <source>the mandate is suspended</source>
        <translation>the mandate is suspended</translation>
    </message>
    <message>
        <source>the mandate has ended</source>
        <translation>the mandate has ended</translation>
    </message>
    <message>
        <source>the organisation has stopped</source>
        <translation>the organisation has stopped</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>certificate of conduct (VOG)</source>
        <translation>certificate of conduct (VOG)</translation>
    </message>
    <message>
        <source>the group that the person belongs to</source>
        <translation>the group that the person belongs to</translation>
    </message>
    <message>
        <source>granting the permit, which is to decide</source>
        <translation>granting the permit, which is to decide</translation>
    </message>
    <message>
        <source>what may be done</source>
        <translation>what may be done</translation>
    </message>
    <message>
        <source>types of document</source>
        <translation>types of document</translation>
    </message>
    <message>
        <source>days of the week</source>
        <translation>days of the week</translation>
    </message>
    <message>
        <source>groups of people</source>
        <translation>groups of people</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>locations</translation>
    </message>
    <message>
        <source>adults or minors</source>
        <translation>adults or minors</translation>
    </message>
    <message>
        <source>children whose guardian it is</source>
        <translation>children whose guardian it is</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>the time that it lasts</source>
        <translation>the time that it lasts</translation>
    </message>
    <message>
        <source>data that is given</source>
        <translation>data that is given</translation>
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
        <translation>Mandates; Ctrl+2 running out, Ctrl+3 organisations</translation>
    </message>
    <message>
        <source>New mandate or organisation</source>
        <translation>New mandate or organisation</translation>
    </message>
    <message>
        <source>Open what is chosen; in a form: save</source>
        <translation>Open what is chosen; in a form: save</translation>
    </message>
    <message>
        <source>Leave the form or the page</source>
        <translation>Leave the form or the page</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Mandates (%1)</source>
        <translation>Mandates (%1)</translation>
    </message>
    <message>
        <source>Running out (%1)</source>
        <translation>Running out (%1)</translation>
    </message>
    <message>
        <source>Organisations (%1)</source>
        <translation>Organisations (%1)</translation>
    </message>
    <message>
        <source>Stop handing out under this mandate now? Cards can still be sent back.</source>
        <translation>Stop handing out under this mandate now? Cards can still be sent back.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Suspend now</source>
        <translation>Suspend now</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Put this mandate away? It stays in the register.</source>
        <translation>Put this mandate away? It stays in the register.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Save letter</source>
        <translation>Save letter</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>At least %1 characters</translation>
    </message>
    <message>
        <source>The same password once more</source>
        <translation>The same password once more</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>guardian</translation>
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
        <translation>&amp;Add a person: name or V-number</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>This form is not saved yet. Save it or cancel it first.</source>
        <translation>This form is not saved yet. Save it or cancel it first.</translation>
    </message>
    <message>
        <source>From the search field into the list</source>
        <translation>From the search field into the list</translation>
    </message>
    <message>
        <source>Open the chosen person; save a form</source>
        <translation>Open the chosen person; save a form</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation>Book an appointment for the person</translation>
    </message>
    <message>
        <source>Edit the person</source>
        <translation>Edit the person</translation>
    </message>
    <message>
        <source>Add a legal representative</source>
        <translation>Add a legal representative</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Plan contacts for the person</source>
        <translation>Plan contacts for the person</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Services for {name}: {services}</source>
        <translation>Services for {name}: {services}</translation>
    </message>
    <message>
        <source>&amp;Persons: name or V-number</source>
        <translation>&amp;Persons: name or V-number</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>no group</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Present document valid until</source>
        <translation>Present document valid until</translation>
    </message>
    <message>
        <source>Lost or stolen on</source>
        <translation>Lost or stolen on</translation>
    </message>
    <message>
        <source>Document to come</source>
        <translation>Document to come</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>of {name}</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Nobody is found.</source>
        <translation>Nobody is found.</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Take {name} out</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>minor: with a legal representative</source>
        <translation>minor: with a legal representative</translation>
    </message>
    <message>
        <source>booked {time}</source>
        <translation>booked {time}</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>arrived {time}</translation>
    </message>
    <message>
        <source>Back to queue…</source>
        <translation>Back to queue…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Take the beginning of this visit back</source>
        <translation>Take the beginning of this visit back</translation>
    </message>
    <message>
        <source>V-number {number}</source>
        <translation>V-number {number}</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
</context>
<context>
    <name>PersonTables</name>
    <message>
        <source>Appointments of the person</source>
        <translation>Appointments of the person</translation>
    </message>
    <message>
        <source>No appointments yet. Press Book to make one.</source>
        <translation>No appointments yet. Press Book to make one.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cards of the person</source>
        <translation>Cards of the person</translation>
    </message>
    <message>
        <source>No card is on file for this person.</source>
        <translation>No card is on file for this person.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Nothing happened yet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Back to the search</source>
        <translation>Back to the search</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add representative</source>
        <translation>Add representative</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>under 18</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Legal representatives</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Nobody is recorded.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Photo and fingerprints</translation>
    </message>
    <message>
        <source>Plan contacts</source>
        <translation>Plan contacts</translation>
    </message>
    <message>
        <source>When is it my turn?</source>
        <translation>When is it my turn?</translation>
    </message>
    <message>
        <source>Papers on file</source>
        <translation>Papers on file</translation>
    </message>
</context>
<context>
    <name>PhotoAdvice</name>
    <message>
        <source>Before you take it</source>
        <translation>Before you take it</translation>
    </message>
    <message>
        <source>The head fills the oval: crown and chin on its ends, the eyes on the line.</source>
        <translation>The head fills the oval: crown and chin on its ends, the eyes on the line.</translation>
    </message>
    <message>
        <source>No white or light grey clothes: the background is light grey.</source>
        <translation>No white or light grey clothes: the background is light grey.</translation>
    </message>
    <message>
        <source>Hair off the eyes, no glare on glasses.</source>
        <translation>Hair off the eyes, no glare on glasses.</translation>
    </message>
    <message>
        <source>The head is bare, unless it is covered for religion or health.</source>
        <translation>The head is bare, unless it is covered for religion or health.</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>light, plain background; you judge the face</source>
        <translation>light, plain background; you judge the face</translation>
    </message>
    <message>
        <source>The picture goes with the visit, unless a rule keeps it.</source>
        <translation>The picture goes with the visit, unless a rule keeps it.</translation>
    </message>
    <message>
        <source>The identity is not accepted yet; the record will say so.</source>
        <translation>The identity is not accepted yet; the record will say so.</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Use this photo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Go on without a photo</source>
        <translation>Go on without a photo</translation>
    </message>
    <message>
        <source>Choose a file: no camera is set.</source>
        <translation>Choose a file: no camera is set.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Take the photo</translation>
    </message>
    <message>
        <source>No &amp;better photo can be had; it is recorded as poor</source>
        <translation>No &amp;better photo can be had; it is recorded as poor</translation>
    </message>
    <message>
        <source>This photo cannot be used. Take it again.</source>
        <translation>This photo cannot be used. Take it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are open</source>
        <translation>
            <numerusform>%n question is open</numerusform>
            <numerusform>%n questions are open</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it again, or tick that no better one can be had.</source>
        <translation>Take it again, or tick that no better one can be had.</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Photo of the person</source>
        <translation>Photo of the person</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Pictures (%1)</translation>
    </message>
    <message>
        <source>No camera is set on this machine. Choose a file.</source>
        <translation>No camera is set on this machine. Choose a file.</translation>
    </message>
    <message>
        <source>Take the photo with the camera&apos;s own program, then fetch it here.</source>
        <translation>Take the photo with the camera&apos;s own program, then fetch it here.</translation>
    </message>
    <message>
        <source>The camera opens…</source>
        <translation>The camera opens…</translation>
    </message>
    <message>
        <source>Take again (P)</source>
        <translation>Take again (P)</translation>
    </message>
    <message>
        <source>Take the photo (P)</source>
        <translation>Take the photo (P)</translation>
    </message>
    <message>
        <source>From a file… (F)</source>
        <translation>From a file… (F)</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Walk along the trays in this order; each card stands once.</source>
        <translation>Walk along the trays in this order; each card stands once.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Set all aside</source>
        <translation>Set all aside</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Cards to fetch</source>
        <translation>Cards to fetch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name on it</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Cards to fetch: %1</source>
        <translation>Cards to fetch: %1</translation>
    </message>
    <message>
        <source>Cards set aside: %1.</source>
        <translation>Cards set aside: %1.</translation>
    </message>
    <message>
        <source>No visit and no hall of this day needs a card that lies here.</source>
        <translation>No visit and no hall of this day needs a card that lies here.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>nothing is free</translation>
    </message>
</context>
<context>
    <name>PlacesBox</name>
    <message>
        <source>Without network: %1, package %2</source>
        <translation>Without network: %1, package %2</translation>
    </message>
    <message>
        <source>In the hall: %1, package %2</source>
        <translation>In the hall: %1, package %2</translation>
    </message>
    <message>
        <source>This computer&apos;s own office</source>
        <translation>This computer&apos;s own office</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Numbers as in the list. Ring: nothing is free. Cross: not possible. Diamond: the postcode.</source>
        <translation>Numbers as in the list. Ring: nothing is free. Cross: not possible. Diamond: the postcode.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>nothing is free</source>
        <translation>nothing is free</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>usually %1 min waiting</source>
        <translation>usually %1 min waiting</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>New hours…</source>
        <translation>New hours…</translation>
    </message>
    <message>
        <source>No opening hours yet. Press New hours to open this location.</source>
        <translation>No opening hours yet. Press New hours to open this location.</translation>
    </message>
    <message>
        <source>New closure…</source>
        <translation>New closure…</translation>
    </message>
    <message>
        <source>Nothing is closed. Press New closure to close.</source>
        <translation>Nothing is closed. Press New closure to close.</translation>
    </message>
    <message>
        <source>New line…</source>
        <translation>New line…</translation>
    </message>
    <message>
        <source>No staff is planned: the desks of the opening hours count.</source>
        <translation>No staff is planned: the desks of the opening hours count.</translation>
    </message>
    <message>
        <source>New desk…</source>
        <translation>New desk…</translation>
    </message>
    <message>
        <source>No desks yet. Press New desk.</source>
        <translation>No desks yet. Press New desk.</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>New service…</translation>
    </message>
    <message>
        <source>Nothing is offered here. Press New service.</source>
        <translation>Nothing is offered here. Press New service.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Can do</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Each further</source>
        <translation>Each further</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>What it &amp;needs…</source>
        <translation>What it &amp;needs…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Open for invitations</source>
        <translation>Open for invitations</translation>
    </message>
    <message>
        <source>Cut off answers</source>
        <translation>Cut off answers</translation>
    </message>
    <message>
        <source>Begin the day</source>
        <translation>Begin the day</translation>
    </message>
    <message>
        <source>Call the day off…</source>
        <translation>Call the day off…</translation>
    </message>
    <message>
        <source>Why? It stays in the history of the day.</source>
        <translation>Why? It stays in the history of the day.</translation>
    </message>
    <message>
        <source>%1 places, %2 people expected.</source>
        <translation>%1 places, %2 people expected.</translation>
    </message>
    <message>
        <source>Plan the day, save it, and open it for invitations when it is complete.</source>
        <translation>Plan the day, save it, and open it for invitations when it is complete.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Hall</source>
        <translation>&amp;Hall</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>D&amp;oors open</source>
        <translation>D&amp;oors open</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;For whom</translation>
    </message>
    <message>
        <source>People inside at &amp;most</source>
        <translation>People inside at &amp;most</translation>
    </message>
    <message>
        <source>&amp;Invite from</source>
        <translation>&amp;Invite from</translation>
    </message>
    <message>
        <source>Answers &amp;until</source>
        <translation>Answers &amp;until</translation>
    </message>
    <message>
        <source>at</source>
        <translation>at</translation>
    </message>
    <message>
        <source>Normal des&amp;ks from</source>
        <translation>Normal des&amp;ks from</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>&amp;Transport leaves on</source>
        <translation>&amp;Transport leaves on</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Courier</translation>
    </message>
    <message>
        <source>&amp;Rehearsal on</source>
        <translation>&amp;Rehearsal on</translation>
    </message>
    <message>
        <source>Note on in&amp;vitations</source>
        <translation>Note on in&amp;vitations</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Guests a quarter</source>
        <translation>Guests a quarter</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Take away hours</source>
        <translation>Take away hours</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Add institution</source>
        <translation>Add institution</translation>
    </message>
    <message>
        <source>Take away institution</source>
        <translation>Take away institution</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Save plan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>What is asked, and what falls away</source>
        <translation>What is asked, and what falls away</translation>
    </message>
    <message>
        <source>Visits that are left</source>
        <translation>Visits that are left</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>No visit is left: nobody has to come.</source>
        <translation>No visit is left: nobody has to come.</translation>
    </message>
    <message>
        <source>Which plan</source>
        <translation>Which plan</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nobody is chosen</translation>
    </message>
    <message>
        <source>Add a person. For a family add everybody: they are planned together.</source>
        <translation>Add a person. For a family add everybody: they are planned together.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are booked.</source>
        <translation>
            <numerusform>%n visit is booked.</numerusform>
            <numerusform>%n visits are booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n savings are noted.</source>
        <translation>
            <numerusform>%n saving is noted.</numerusform>
            <numerusform>%n savings are noted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>no place</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>{made} of {asked} visits are left · {km} km by road · {hours} hours in all</source>
        <translation>{made} of {asked} visits are left · {km} km by road · {hours} hours in all</translation>
    </message>
    <message>
        <source>Note that nothing is booked now</source>
        <translation>Note that nothing is booked now</translation>
    </message>
    <message numerus="yes">
        <source>Book %n visits</source>
        <translation>
            <numerusform>Book %n visit</numerusform>
            <numerusform>Book %n visits</numerusform>
        </translation>
    </message>
    <message>
        <source>What you change here is written into the history of the day.</source>
        <translation>What you change here is written into the history of the day.</translation>
    </message>
    <message>
        <source>This day has ended. Copy it to plan another one like it.</source>
        <translation>This day has ended. Copy it to plan another one like it.</translation>
    </message>
    <message>
        <source>Usual wait</source>
        <translation>Usual wait</translation>
    </message>
    <message>
        <source>Beginning work</source>
        <translation>Beginning work</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>%1, every %2 weeks</source>
        <translation>%1, every %2 weeks</translation>
    </message>
    <message>
        <source>first %1 of the month</source>
        <translation>first %1 of the month</translation>
    </message>
    <message>
        <source>second %1 of the month</source>
        <translation>second %1 of the month</translation>
    </message>
    <message>
        <source>third %1 of the month</source>
        <translation>third %1 of the month</translation>
    </message>
    <message>
        <source>fourth %1 of the month</source>
        <translation>fourth %1 of the month</translation>
    </message>
    <message>
        <source>fifth %1 of the month</source>
        <translation>fifth %1 of the month</translation>
    </message>
    <message>
        <source>last %1 of the month</source>
        <translation>last %1 of the month</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>whole days</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>%1 %2, %3 desks</source>
        <translation>%1 %2, %3 desks</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 people</source>
        <translation>%1 %2, %3 people</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>closed: %1</translation>
    </message>
    <message>
        <source>school holiday: %1</source>
        <translation>school holiday: %1</translation>
    </message>
    <message>
        <source>school holidays not known</source>
        <translation>school holidays not known</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>whole country</translation>
    </message>
    <message>
        <source>desk of the service</source>
        <translation>desk of the service</translation>
    </message>
    <message>
        <source>expat centre</source>
        <translation>expat centre</translation>
    </message>
    <message>
        <source>university or hall for a day</source>
        <translation>university or hall for a day</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>biometrics</source>
        <translation>biometrics</translation>
    </message>
    <message>
        <source>chip reader</source>
        <translation>chip reader</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>opening hours</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>closure</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>location</source>
        <translation>location</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>too few desks</source>
        <translation>too few desks</translation>
    </message>
    <message>
        <source>service not offered</source>
        <translation>service not offered</translation>
    </message>
    <message>
        <source>autumn holiday</source>
        <translation>autumn holiday</translation>
    </message>
    <message>
        <source>Christmas holiday</source>
        <translation>Christmas holiday</translation>
    </message>
    <message>
        <source>spring holiday</source>
        <translation>spring holiday</translation>
    </message>
    <message>
        <source>May holiday</source>
        <translation>May holiday</translation>
    </message>
    <message>
        <source>summer holiday</source>
        <translation>summer holiday</translation>
    </message>
    <message>
        <source>north</source>
        <translation>north</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>middle</translation>
    </message>
    <message>
        <source>south</source>
        <translation>south</translation>
    </message>
    <message>
        <source>counter</source>
        <translation>counter</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>hearing loop</translation>
    </message>
    <message>
        <source>private room</source>
        <translation>private room</translation>
    </message>
    <message>
        <source>fingerprint scanner</source>
        <translation>fingerprint scanner</translation>
    </message>
    <message>
        <source>low desk, to sit at</source>
        <translation>low desk, to sit at</translation>
    </message>
    <message>
        <source>room for a wheelchair</source>
        <translation>room for a wheelchair</translation>
    </message>
    <message>
        <source>no desk can do it</source>
        <translation>no desk can do it</translation>
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
        <translation>Week; Ctrl+2 opening hours, and so on</translation>
    </message>
    <message>
        <source>Week before; Ctrl+Right the next one</source>
        <translation>Week before; Ctrl+Right the next one</translation>
    </message>
    <message>
        <source>Look at the effect; once there: apply</source>
        <translation>Look at the effect; once there: apply</translation>
    </message>
    <message>
        <source>New line in the list</source>
        <translation>New line in the list</translation>
    </message>
    <message>
        <source>End the line of the list</source>
        <translation>End the line of the list</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Somebody booked or cancelled meanwhile. Nothing was written. Your decisions are kept; look at those that are open.</source>
        <translation>Somebody booked or cancelled meanwhile. Nothing was written. Your decisions are kept; look at those that are open.</translation>
    </message>
    <message>
        <source>Done. Days laid out anew: %1. Moved: %2, called off: %3, kept: %4.</source>
        <translation>Done. Days laid out anew: %1. Moved: %2, called off: %3, kept: %4.</translation>
    </message>
    <message>
        <source>The letters are in the outbox.</source>
        <translation>The letters are in the outbox.</translation>
    </message>
    <message>
        <source>%1 was added. Give it services and opening hours next.</source>
        <translation>%1 was added. Give it services and opening hours next.</translation>
    </message>
    <message>
        <source>%1: what it needs is written.</source>
        <translation>%1: what it needs is written.</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>&amp;First Monday</source>
        <translation>&amp;First Monday</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Weeks</translation>
    </message>
    <message>
        <source>Seconds to &amp;search</source>
        <translation>Seconds to &amp;search</translation>
    </message>
    <message>
        <source>Look at the effect here…</source>
        <translation>Look at the effect here…</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>No plan was looked for yet. Press the button above.</source>
        <translation>No plan was looked for yet. Press the button above.</translation>
    </message>
    <message>
        <source>Locations under the chosen plan</source>
        <translation>Locations under the chosen plan</translation>
    </message>
    <message>
        <source>Choose a plan above.</source>
        <translation>Choose a plan above.</translation>
    </message>
    <message>
        <source>Who works here in a week</source>
        <translation>Who works here in a week</translation>
    </message>
    <message>
        <source>The present plan stays as it is in Planning.</source>
        <translation>The present plan stays as it is in Planning.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Look for a better week</source>
        <translation>Look for a better week</translation>
    </message>
    <message>
        <source>A week that holds for some weeks: who works where when, within contracts, travel limits, desks and the hours that may open. Nothing is written before you looked at it in Planning.</source>
        <translation>A week that holds for some weeks: who works where when, within contracts, travel limits, desks and the hours that may open. Nothing is written before you looked at it in Planning.</translation>
    </message>
    <message>
        <source>%1 to %2. Waiting counts the days from asking to the visit.</source>
        <translation>%1 to %2. Waiting counts the days from asking to the visit.</translation>
    </message>
    <message>
        <source>The solver is not installed on this computer: the plain plan alone.</source>
        <translation>The solver is not installed on this computer: the plain plan alone.</translation>
    </message>
    <message>
        <source>The solver found nothing in that time. Give it more seconds.</source>
        <translation>The solver found nothing in that time. Give it more seconds.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Desk hours</translation>
    </message>
    <message>
        <source>Duties elsewhere</source>
        <translation>Duties elsewhere</translation>
    </message>
    <message>
        <source>Hard rules</source>
        <translation>Hard rules</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Wait in days</source>
        <translation>Wait in days</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>In / out</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People (visiting)</source>
        <translation>People (visiting)</translation>
    </message>
    <message>
        <source>Locations, now → then</source>
        <translation>Locations, now → then</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>The week</translation>
    </message>
    <message>
        <source>not judged: it names nobody</source>
        <translation>not judged: it names nobody</translation>
    </message>
    <message>
        <source>none broken</source>
        <translation>none broken</translation>
    </message>
    <message>
        <source>best within %1 %</source>
        <translation>best within %1 %</translation>
    </message>
    <message>
        <source>%1 duties a week from elsewhere, %2 of people from here elsewhere</source>
        <translation>%1 duties a week from elsewhere, %2 of people from here elsewhere</translation>
    </message>
    <message>
        <source>Nine in ten wait at most %1 days</source>
        <translation>Nine in ten wait at most %1 days</translation>
    </message>
    <message>
        <source>Write a date, such as 05-10-2026.</source>
        <translation>Write a date, such as 05-10-2026.</translation>
    </message>
    <message>
        <source>Average wait, days</source>
        <translation>Average wait, days</translation>
    </message>
    <message>
        <source>Half at most, days</source>
        <translation>Half at most, days</translation>
    </message>
    <message>
        <source>Nine in ten at most, days</source>
        <translation>Nine in ten at most, days</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Passport of today: PACE, chip authentication</source>
        <translation>Passport of today: PACE, chip authentication</translation>
    </message>
    <message>
        <source>Old passport: BAC, active authentication</source>
        <translation>Old passport: BAC, active authentication</translation>
    </message>
    <message>
        <source>Old passport: BAC, chip authentication</source>
        <translation>Old passport: BAC, chip authentication</translation>
    </message>
    <message>
        <source>Passport that opens by PACE only</source>
        <translation>Passport that opens by PACE only</translation>
    </message>
    <message>
        <source>Passport: PACE with 3DES</source>
        <translation>Passport: PACE with 3DES</translation>
    </message>
    <message>
        <source>Passport: PACE with AES-192</source>
        <translation>Passport: PACE with AES-192</translation>
    </message>
    <message>
        <source>Passport: PACE by whole numbers (DH)</source>
        <translation>Passport: PACE by whole numbers (DH)</translation>
    </message>
    <message>
        <source>Passport: PACE by DH with 3DES</source>
        <translation>Passport: PACE by DH with 3DES</translation>
    </message>
    <message>
        <source>Passport: integrated mapping</source>
        <translation>Passport: integrated mapping</translation>
    </message>
    <message>
        <source>Passport: integrated mapping, AES-256</source>
        <translation>Passport: integrated mapping, AES-256</translation>
    </message>
    <message>
        <source>Passport: integrated mapping, 3DES</source>
        <translation>Passport: integrated mapping, 3DES</translation>
    </message>
    <message>
        <source>Passport: integrated mapping by DH</source>
        <translation>Passport: integrated mapping by DH</translation>
    </message>
    <message>
        <source>Passport that proves its chip while opening</source>
        <translation>Passport that proves its chip while opening</translation>
    </message>
    <message>
        <source>The same with AES-256</source>
        <translation>The same with AES-256</translation>
    </message>
    <message>
        <source>Passport: active authentication, ECDSA</source>
        <translation>Passport: active authentication, ECDSA</translation>
    </message>
    <message>
        <source>Passport: active authentication, RSA</source>
        <translation>Passport: active authentication, RSA</translation>
    </message>
    <message>
        <source>Passport with two chip keys</source>
        <translation>Passport with two chip keys</translation>
    </message>
    <message>
        <source>Passport without protection against copies</source>
        <translation>Passport without protection against copies</translation>
    </message>
    <message>
        <source>Old passport without protection against copies</source>
        <translation>Old passport without protection against copies</translation>
    </message>
    <message>
        <source>Passport signed with RSA-PSS</source>
        <translation>Passport signed with RSA-PSS</translation>
    </message>
    <message>
        <source>Passport signed on brainpoolP512r1</source>
        <translation>Passport signed on brainpoolP512r1</translation>
    </message>
    <message>
        <source>Passport whose state&apos;s certificate ran out since: still good</source>
        <translation>Passport whose state&apos;s certificate ran out since: still good</translation>
    </message>
    <message>
        <source>Passport that gives short answers</source>
        <translation>Passport that gives short answers</translation>
    </message>
    <message>
        <source>Passport with a large photo</source>
        <translation>Passport with a large photo</translation>
    </message>
    <message>
        <source>Residence card</source>
        <translation>Residence card</translation>
    </message>
    <message>
        <source>Residence card with a long number</source>
        <translation>Residence card with a long number</translation>
    </message>
    <message>
        <source>Old residence card: BAC</source>
        <translation>Old residence card: BAC</translation>
    </message>
    <message>
        <source>Photo replaced after signing</source>
        <translation>Photo replaced after signing</translation>
    </message>
    <message>
        <source>Name replaced after signing</source>
        <translation>Name replaced after signing</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Wrong signature</translation>
    </message>
    <message>
        <source>Signer on no list</source>
        <translation>Signer on no list</translation>
    </message>
    <message>
        <source>Forged signer</source>
        <translation>Forged signer</translation>
    </message>
    <message>
        <source>Signer that had expired</source>
        <translation>Signer that had expired</translation>
    </message>
    <message>
        <source>Signer that was withdrawn</source>
        <translation>Signer that was withdrawn</translation>
    </message>
    <message>
        <source>Copied chip, without its key</source>
        <translation>Copied chip, without its key</translation>
    </message>
    <message>
        <source>Copied chip, with another key</source>
        <translation>Copied chip, with another key</translation>
    </message>
    <message>
        <source>Copied old chip, without its key</source>
        <translation>Copied old chip, without its key</translation>
    </message>
    <message>
        <source>Copied old chip, with another key</source>
        <translation>Copied old chip, with another key</translation>
    </message>
    <message>
        <source>Copied chip, ECDSA, with another key</source>
        <translation>Copied chip, ECDSA, with another key</translation>
    </message>
    <message>
        <source>Copied chip that should prove itself</source>
        <translation>Copied chip that should prove itself</translation>
    </message>
    <message>
        <source>Chip of another page: the name differs</source>
        <translation>Chip of another page: the name differs</translation>
    </message>
    <message>
        <source>Photo file damaged</source>
        <translation>Photo file damaged</translation>
    </message>
    <message>
        <source>Photo signed, but torn</source>
        <translation>Photo signed, but torn</translation>
    </message>
    <message>
        <source>No photo on the chip</source>
        <translation>No photo on the chip</translation>
    </message>
    <message>
        <source>Lines on the chip damaged</source>
        <translation>Lines on the chip damaged</translation>
    </message>
    <message>
        <source>Slow chip</source>
        <translation>Slow chip</translation>
    </message>
    <message>
        <source>Document pulled out while it is read</source>
        <translation>Document pulled out while it is read</translation>
    </message>
</context>
<context>
    <name>PracticeDialog</name>
    <message>
        <source>Practice: lay a document</source>
        <translation>Practice: lay a document</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>These documents are made up. They prove nothing about anybody.</source>
        <translation>These documents are made up. They prove nothing about anybody.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Documents for practice</source>
        <translation>Documents for practice</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>as it should be</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>something is wrong</translation>
    </message>
    <message>
        <source>Of &amp;somebody else than the person of this visit</source>
        <translation>Of &amp;somebody else than the person of this visit</translation>
    </message>
    <message>
        <source>Lay it down</source>
        <translation>Lay it down</translation>
    </message>
    <message>
        <source>Take away what lies there</source>
        <translation>Take away what lies there</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>PreflightView</name>
    <message>
        <source>Look ahead</source>
        <translation>Look ahead</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>People expected</translation>
    </message>
    <message>
        <source>Nobody is expected on this day.</source>
        <translation>Nobody is expected on this day.</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Call off…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Card lies</source>
        <translation>Card lies</translation>
    </message>
    <message>
        <source>Best remedy</source>
        <translation>Best remedy</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>something to do for %n</source>
        <translation>
            <numerusform>something to do for %n</numerusform>
            <numerusform>something to do for %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {name} to {place}, {when}? That is where the card lies.</source>
        <translation>Move {name} to {place}, {when}? That is where the card lies.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Call off</translation>
    </message>
    <message>
        <source>Call off the visit of {name}? A letter about it is made.</source>
        <translation>Call off the visit of {name}? A letter about it is made.</translation>
    </message>
    <message>
        <source>It is settled for {name}.</source>
        <translation>It is settled for {name}.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>Send message…</source>
        <translation>Send message…</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message numerus="yes">
        <source>Send message to %n…</source>
        <translation>
            <numerusform>Send message to %n…</numerusform>
            <numerusform>Send message to %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {name} that the visit is not needed? Its time is given back.</source>
        <translation>Tell {name} that the visit is not needed? Its time is given back.</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Send message</translation>
    </message>
    <message>
        <source>Send and give back</source>
        <translation>Send and give back</translation>
    </message>
    <message>
        <source>Tell {name} to call before coming? The visit stays. {what}</source>
        <translation>Tell {name} to call before coming? The visit stays. {what}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>Tell %n people that they would come in vain? Their visits stay.</source>
        <translation>
            <numerusform>Tell %n person that coming would be in vain? The visit stays.</numerusform>
            <numerusform>Tell %n people that they would come in vain? Their visits stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are told.</source>
        <translation>
            <numerusform>%n is told.</numerusform>
            <numerusform>%n are told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>What the change does</source>
        <translation>What the change does</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>Days that change</translation>
    </message>
    <message>
        <source>People without a place</source>
        <translation>People without a place</translation>
    </message>
    <message>
        <source>No day that can be booked changes.</source>
        <translation>No day that can be booked changes.</translation>
    </message>
    <message>
        <source>Everybody who is booked keeps their place.</source>
        <translation>Everybody who is booked keeps their place.</translation>
    </message>
    <message>
        <source>Move all to the nearest time</source>
        <translation>Move all to the nearest time</translation>
    </message>
    <message>
        <source>Call all off</source>
        <translation>Call all off</translation>
    </message>
    <message>
        <source>Keep all…</source>
        <translation>Keep all…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Desks, now → then</source>
        <translation>Desks, now → then</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Booked on</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>They come at their time although there is no place for them.</source>
        <translation>They come at their time although there is no place for them.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>People to decide on: %n</source>
        <translation>
            <numerusform>People to decide on: %n</numerusform>
            <numerusform>People to decide on: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days that change: %n</source>
        <translation>
            <numerusform>Days that change: %n</numerusform>
            <numerusform>Days that change: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>desk hours: %1 → %2</source>
        <translation>desk hours: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>people without a place: %n</source>
        <translation>
            <numerusform>people without a place: %n</numerusform>
            <numerusform>people without a place: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>resting places that go: %n</source>
        <translation>
            <numerusform>resting places that go: %n</numerusform>
            <numerusform>resting places that go: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>to %1, %2</translation>
    </message>
    <message>
        <source>reason needed</source>
        <translation>reason needed</translation>
    </message>
    <message>
        <source>keep: %1</source>
        <translation>keep: %1</translation>
    </message>
    <message>
        <source>%1 moved, %2 called off, %3 kept</source>
        <translation>%1 moved, %2 called off, %3 kept</translation>
    </message>
    <message>
        <source>The new groups and region count for new bookings: who is booked already stays booked.</source>
        <translation>The new groups and region count for new bookings: who is booked already stays booked.</translation>
    </message>
</context>
<context>
    <name>PriorityDialog</name>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Why does {who} go first?</source>
        <translation>Why does {who} go first?</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>No priority</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>From age</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerprints</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Counts if it was taken</source>
        <translation>Counts if it was taken</translation>
    </message>
    <message>
        <source>For a first document, whatever its age, if it was taken</source>
        <translation>For a first document, whatever its age, if it was taken</translation>
    </message>
    <message>
        <source>Not said whether it counts if it was taken</source>
        <translation>Not said whether it counts if it was taken</translation>
    </message>
    <message>
        <source>Children under one year</source>
        <translation>Children under one year</translation>
    </message>
    <message>
        <source>Source for this document</source>
        <translation>Source for this document</translation>
    </message>
</context>
<context>
    <name>PutAwayPage</name>
    <message>
        <source>Scan a card, then the tray or the position where you lay it; Enter lays it where the list says. The list goes along the trays once.</source>
        <translation>Scan a card, then the tray or the position where you lay it; Enter lays it where the list says. The list goes along the trays once.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>&amp;Place: scan or type</source>
        <translation>&amp;Place: scan or type</translation>
    </message>
    <message>
        <source>Lay it there</source>
        <translation>Lay it there</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Cards to put away</source>
        <translation>Cards to put away</translation>
    </message>
    <message>
        <source>Every card that lies here has its place. New ones come in under Receive.</source>
        <translation>Every card that lies here has its place. New ones come in under Receive.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name on it</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To be put away: %1.</source>
        <translation>To be put away: %1.</translation>
    </message>
    <message>
        <source>No place is free for: %1. Add a tray under Trays.</source>
        <translation>No place is free for: %1. Add a tray under Trays.</translation>
    </message>
    <message>
        <source>%1: lay it in %2, then scan the place or press Enter.</source>
        <translation>%1: lay it in %2, then scan the place or press Enter.</translation>
    </message>
    <message>
        <source>%1: no place is free. Scan where you lay it.</source>
        <translation>%1: no place is free. Scan where you lay it.</translation>
    </message>
    <message>
        <source>This card is not on the list.</source>
        <translation>This card is not on the list.</translation>
    </message>
    <message>
        <source>Scan the card first.</source>
        <translation>Scan the card first.</translation>
    </message>
    <message>
        <source>No tray here has this label.</source>
        <translation>No tray here has this label.</translation>
    </message>
    <message>
        <source>%1 lies in %2.</source>
        <translation>%1 lies in %2.</translation>
    </message>
    <message>
        <source>no place free</source>
        <translation>no place free</translation>
    </message>
</context>
<context>
    <name>QualityList</name>
    <message>
        <source>No quality program is set here: pose and eyes are yours to judge.</source>
        <translation>No quality program is set here: pose and eyes are yours to judge.</translation>
    </message>
    <message>
        <source>The quality program gave no answer.</source>
        <translation>The quality program gave no answer.</translation>
    </message>
    <message>
        <source>Hint of the quality program, lowest of 100: %1</source>
        <translation>Hint of the quality program, lowest of 100: %1</translation>
    </message>
    <message>
        <source>Size, light and sharpness are good</source>
        <translation>Size, light and sharpness are good</translation>
    </message>
    <message>
        <source>This photo cannot be used: take it again</source>
        <translation>This photo cannot be used: take it again</translation>
    </message>
    <message>
        <source>This photo is poor: take it again if you can</source>
        <translation>This photo is poor: take it again if you can</translation>
    </message>
    <message numerus="yes">
        <source>%n measures to look at</source>
        <translation>
            <numerusform>%n measure to look at</numerusform>
            <numerusform>%n measures to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>should be %1</translation>
    </message>
    <message>
        <source>&amp;Measures and sources</source>
        <translation>&amp;Measures and sources</translation>
    </message>
</context>
<context>
    <name>QuarterChart</name>
    <message>
        <source>Invited %1, came %2, handed out %3.</source>
        <translation>Invited %1, came %2, handed out %3.</translation>
    </message>
    <message>
        <source>The day by quarters of an hour</source>
        <translation>The day by quarters of an hour</translation>
    </message>
    <message>
        <source>told to come</source>
        <translation>told to come</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>has the card</source>
        <translation>has the card</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>You judge</source>
        <translation>You judge</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>called</source>
        <translation>called</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>did not come</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>cannot stand long</translation>
    </message>
    <message>
        <source>with small children</source>
        <translation>with small children</translation>
    </message>
    <message>
        <source>delayed by us</source>
        <translation>delayed by us</translation>
    </message>
    <message>
        <source>comes back to us</source>
        <translation>comes back to us</translation>
    </message>
    <message>
        <source>travels today</source>
        <translation>travels today</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>card lies here</source>
        <translation>card lies here</translation>
    </message>
    <message>
        <source>card lies elsewhere</source>
        <translation>card lies elsewhere</translation>
    </message>
    <message>
        <source>card is on its way</source>
        <translation>card is on its way</translation>
    </message>
    <message>
        <source>no card yet</source>
        <translation>no card yet</translation>
    </message>
    <message>
        <source>card was handed out</source>
        <translation>card was handed out</translation>
    </message>
    <message>
        <source>card cannot be handed out</source>
        <translation>card cannot be handed out</translation>
    </message>
    <message>
        <source>visit is not needed</source>
        <translation>visit is not needed</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nothing to check</translation>
    </message>
    <message>
        <source>move to a later day</source>
        <translation>move to a later day</translation>
    </message>
    <message>
        <source>move to where the card lies</source>
        <translation>move to where the card lies</translation>
    </message>
    <message>
        <source>call off</source>
        <translation>call off</translation>
    </message>
    <message>
        <source>look at the card</source>
        <translation>look at the card</translation>
    </message>
    <message>
        <source>is finished at this desk</source>
        <translation>is finished at this desk</translation>
    </message>
    <message>
        <source>was sent to this desk</source>
        <translation>was sent to this desk</translation>
    </message>
    <message>
        <source>no other desk can do this</source>
        <translation>no other desk can do this</translation>
    </message>
    <message>
        <source>waits longer</source>
        <translation>waits longer</translation>
    </message>
    <message>
        <source>The card is not here yet.</source>
        <translation>The card is not here yet.</translation>
    </message>
    <message>
        <source>The card lies elsewhere.</source>
        <translation>The card lies elsewhere.</translation>
    </message>
    <message>
        <source>send a message</source>
        <translation>send a message</translation>
    </message>
    <message>
        <source>say that it is not needed</source>
        <translation>say that it is not needed</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>goes to {name}</source>
        <translation>goes to {name}</translation>
    </message>
    <message>
        <source>first: {why}</source>
        <translation>first: {why}</translation>
    </message>
    <message numerus="yes">
        <source>called %n times</source>
        <translation>
            <numerusform>called %n time</numerusform>
            <numerusform>called %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>no desk for this</source>
        <translation>no desk for this</translation>
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
        <translation>not known</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>soon</translation>
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
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (not on file)</source>
        <translation>{name} (not on file)</translation>
    </message>
</context>
<context>
    <name>QueueDetours</name>
    <message>
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Where does {who} wait?</source>
        <translation>Where does {who} wait?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo the last step of {ticket} {name}?</source>
        <translation>Undo the last step of {ticket} {name}?</translation>
    </message>
    <message>
        <source>It is noted for each person.</source>
        <translation>It is noted for each person.</translation>
    </message>
    <message>
        <source>{who} is found on file.</source>
        <translation>{who} is found on file.</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Check in by code</source>
        <translation>Check in by code</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Serve, or open the visit at my desk</source>
        <translation>Serve, or open the visit at my desk</translation>
    </message>
    <message>
        <source>Call, serve or open the selected person</source>
        <translation>Call, serve or open the selected person</translation>
    </message>
    <message>
        <source>Nobody is waiting. Check people in by scanning the code on their letter.</source>
        <translation>Nobody is waiting. Check people in by scanning the code on their letter.</translation>
    </message>
    <message>
        <source>Check &amp;in by code or scan (F7)</source>
        <translation>Check &amp;in by code or scan (F7)</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Next: {ticket} {name}</source>
        <translation>Next: {ticket} {name}</translation>
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
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>{ticket} {name} is still being served. Finish this visit?</source>
        <translation>{ticket} {name} is still being served. Finish this visit?</translation>
    </message>
    <message>
        <source>Finish and call next</source>
        <translation>Finish and call next</translation>
    </message>
    <message>
        <source>Go on serving</source>
        <translation>Go on serving</translation>
    </message>
    <message>
        <source>{ticket} is over.</source>
        <translation>{ticket} is over.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>{name} is in the queue already, with {ticket}.</source>
        <translation>{name} is in the queue already, with {ticket}.</translation>
    </message>
    <message>
        <source>{name} is checked in, with {ticket}.</source>
        <translation>{name} is checked in, with {ticket}.</translation>
    </message>
    <message>
        <source>There is no appointment here today for this person.</source>
        <translation>There is no appointment here today for this person.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Let somebody in without an appointment</source>
        <translation>Let somebody in without an appointment</translation>
    </message>
    <message>
        <source>Without appointment… (F6)</source>
        <translation>Without appointment… (F6)</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Let in</translation>
    </message>
    <message>
        <source>Close a desk at a time, or keep it open</source>
        <translation>Close a desk at a time, or keep it open</translation>
    </message>
    <message>
        <source>Desks… (F5)</source>
        <translation>Desks… (F5)</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Not ta&amp;ken because</source>
        <translation>Not ta&amp;ken because</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Why it is not taken</translation>
    </message>
    <message>
        <source>– it is taken –</source>
        <translation>– it is taken –</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Old document</translation>
    </message>
    <message>
        <source>Can be undone to</source>
        <translation>Can be undone to</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
    <message>
        <source>Hand the card out first.</source>
        <translation>Hand the card out first.</translation>
    </message>
    <message>
        <source>The signature is missing.</source>
        <translation>The signature is missing.</translation>
    </message>
    <message>
        <source>Keep signature</source>
        <translation>Keep signature</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>The person signs for receipt (model M76).</source>
        <translation>The person signs for receipt (model M76).</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Save receipt…</translation>
    </message>
    <message>
        <source>Clear signature</source>
        <translation>Clear signature</translation>
    </message>
    <message>
        <source>Undo hand-out…</source>
        <translation>Undo hand-out…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Take in the maker&apos;s list, look at each seal, scan each card. What the list and the bags do not agree on becomes a case.</source>
        <translation>Take in the maker&apos;s list, look at each seal, scan each card. What the list and the bags do not agree on becomes a case.</translation>
    </message>
    <message>
        <source>&amp;Reference of the list</source>
        <translation>&amp;Reference of the list</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Courier</translation>
    </message>
    <message>
        <source>Take in list…</source>
        <translation>Take in list…</translation>
    </message>
    <message>
        <source>Consignments on their way to here</source>
        <translation>Consignments on their way to here</translation>
    </message>
    <message>
        <source>Nothing is on its way. Take in a list when the maker sends one.</source>
        <translation>Nothing is on its way. Take in a list when the maker sends one.</translation>
    </message>
    <message>
        <source>Cards of this consignment</source>
        <translation>Cards of this consignment</translation>
    </message>
    <message>
        <source>Choose a consignment.</source>
        <translation>Choose a consignment.</translation>
    </message>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Damaged</translation>
    </message>
    <message>
        <source>Seal is &amp;broken</source>
        <translation>Seal is &amp;broken</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Counted by &amp;hand</source>
        <translation>Counted by &amp;hand</translation>
    </message>
    <message>
        <source>Close consignment</source>
        <translation>Close consignment</translation>
    </message>
    <message>
        <source>&amp;Seal of bag %1: scan or type</source>
        <translation>&amp;Seal of bag %1: scan or type</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>Bags</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanned</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Bag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1: look at the seal of bag %2. On the list: %3.</source>
        <translation>%1: look at the seal of bag %2. On the list: %3.</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no number</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cards are here, %4 still to be scanned.</source>
        <translation>%1: %2 of %3 cards are here, %4 still to be scanned.</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Fill this in first.</translation>
    </message>
    <message>
        <source>The maker&apos;s list</source>
        <translation>The maker&apos;s list</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.xml *.txt)</source>
        <translation>Lists (*.csv *.xlsx *.xml *.txt)</translation>
    </message>
    <message>
        <source>Cards not found: %1. They are missing from now on, each as a case.</source>
        <translation>Cards not found: %1. They are missing from now on, each as a case.</translation>
    </message>
    <message>
        <source>Close with cards missing?</source>
        <translation>Close with cards missing?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go on scanning</source>
        <translation>Go on scanning</translation>
    </message>
    <message>
        <source>Cards announced: %1. Rows that wait under Files: %2.</source>
        <translation>Cards announced: %1. Rows that wait under Files: %2.</translation>
    </message>
    <message>
        <source>%1 is closed. Put the cards away under Stock.</source>
        <translation>%1 is closed. Put the cards away under Stock.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Refuse hand-out</source>
        <translation>Refuse hand-out</translation>
    </message>
    <message>
        <source>Nothing is handed out. Tell the person why, and what happens next.</source>
        <translation>Nothing is handed out. Tell the person why, and what happens next.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>What happens &amp;next</source>
        <translation>What happens &amp;next</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <source>Found in the list</source>
        <translation>Found in the list</translation>
    </message>
    <message>
        <source>All lines that can be read were taken in. Ask the sender about the rest.</source>
        <translation>All lines that can be read were taken in. Ask the sender about the rest.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep as a file…</source>
        <translation>Keep as a file…</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In the list</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename tray</source>
        <translation>Rename tray</translation>
    </message>
    <message>
        <source>What lies in the tray goes along. Put the new label on the tray before anybody scans it.</source>
        <translation>What lies in the tray goes along. Put the new label on the tray before anybody scans it.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>&amp;Label of the tray</source>
        <translation>&amp;Label of the tray</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Take away…</translation>
    </message>
    <message>
        <source>Monthly report…</source>
        <translation>Monthly report…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>All locations</translation>
    </message>
    <message>
        <source>Day, month and year, such as 01-09-2026.</source>
        <translation>Day, month and year, such as 01-09-2026.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write this report to a CSV file</source>
        <translation>Write this report to a CSV file</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nothing was found: every row was taken in.</source>
        <translation>Nothing was found: every row was taken in.</translation>
    </message>
    <message>
        <source>No file was taken in yet. Choose a list of people or a consignment above.</source>
        <translation>No file was taken in yet. Choose a list of people or a consignment above.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 completed</translation>
    </message>
    <message>
        <source>%1 on file already</source>
        <translation>%1 on file already</translation>
    </message>
    <message>
        <source>%1 settled</source>
        <translation>%1 settled</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 held back</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>The arrow keys go through the list and the chart</source>
        <translation>The arrow keys go through the list and the chart</translation>
    </message>
    <message>
        <source>Show the cases of the chosen line</source>
        <translation>Show the cases of the chosen line</translation>
    </message>
    <message>
        <source>Open the person of the chosen case</source>
        <translation>Open the person of the chosen case</translation>
    </message>
    <message>
        <source>Back from the cases to the figure</source>
        <translation>Back from the cases to the figure</translation>
    </message>
    <message>
        <source>Take the figure away: XLSX, CSV, PDF</source>
        <translation>Take the figure away: XLSX, CSV, PDF</translation>
    </message>
    <message>
        <source>Monthly report as PDF</source>
        <translation>Monthly report as PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Take the figures away</source>
        <translation>Take the figures away</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>RepresentativePage</name>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>the person is a minor</source>
        <translation>the person is a minor</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Is here</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Add and go on</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Type the name.</translation>
    </message>
    <message>
        <source>Scan the next line of the document.</source>
        <translation>Scan the next line of the document.</translation>
    </message>
    <message>
        <source>A card of a minor is handed out in the presence of a legal representative.</source>
        <translation>A card of a minor is handed out in the presence of a legal representative.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>Is the representative&apos;s document genuine?</source>
        <translation>Is the representative&apos;s document genuine?</translation>
    </message>
    <message>
        <source>Is the person who is here the one on it?</source>
        <translation>Is the person who is here the one on it?</translation>
    </message>
    <message>
        <source>Is that the representative chosen above?</source>
        <translation>Is that the representative chosen above?</translation>
    </message>
    <message>
        <source>Not verified: take another representative, or refuse the hand-out.</source>
        <translation>Not verified: take another representative, or refuse the hand-out.</translation>
    </message>
    <message>
        <source>Answer the three questions.</source>
        <translation>Answer the three questions.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Look at the representative&apos;s document and note its number.</source>
        <translation>Look at the representative&apos;s document and note its number.</translation>
    </message>
    <message>
        <source>&amp;Document of the representative: scan it, or type its number</source>
        <translation>&amp;Document of the representative: scan it, or type its number</translation>
    </message>
    <message>
        <source>Compare name and photo as you do for the person.</source>
        <translation>Compare name and photo as you do for the person.</translation>
    </message>
</context>
<context>
    <name>RepresentativeView</name>
    <message>
        <source>Add a legal representative</source>
        <translation>Add a legal representative</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Send card %1 back to the immigration service?</source>
        <translation>Send card %1 back to the immigration service?</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message numerus="yes">
        <source>All %n cards on the shelf</source>
        <translation>
            <numerusform>The %n card on the shelf</numerusform>
            <numerusform>All %n cards on the shelf</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the &amp;seal</source>
        <translation>Number of the &amp;seal</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Courier</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>Not needed: photo and fingerprints on record can be used again</source>
        <translation>Not needed: photo and fingerprints on record can be used again</translation>
    </message>
    <message>
        <source>Photo needed; fingerprints not needed</source>
        <translation>Photo needed; fingerprints not needed</translation>
    </message>
    <message>
        <source>Fingerprints needed; photo not needed</source>
        <translation>Fingerprints needed; photo not needed</translation>
    </message>
    <message>
        <source>Signature needed; photo and fingerprints not needed</source>
        <translation>Signature needed; photo and fingerprints not needed</translation>
    </message>
    <message>
        <source>Photo and fingerprints needed</source>
        <translation>Photo and fingerprints needed</translation>
    </message>
    <message>
        <source>No visit needed: the photo comes by post</source>
        <translation>No visit needed: the photo comes by post</translation>
    </message>
    <message>
        <source>Not known whether photo and prints are needed</source>
        <translation>Not known whether photo and prints are needed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>not taken</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>by post</translation>
    </message>
    <message>
        <source>no visit</source>
        <translation>no visit</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>fingerprints</source>
        <translation>fingerprints</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>photo, prints</source>
        <translation>photo, prints</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>what was given before is still good</source>
        <translation>what was given before is still good</translation>
    </message>
    <message>
        <source>given before the first document, at an embassy or in asylum</source>
        <translation>given before the first document, at an embassy or in asylum</translation>
    </message>
    <message>
        <source>nothing is on record</source>
        <translation>nothing is on record</translation>
    </message>
    <message>
        <source>the one on record is of poor quality</source>
        <translation>the one on record is of poor quality</translation>
    </message>
    <message>
        <source>the one on record is too old</source>
        <translation>the one on record is too old</translation>
    </message>
    <message>
        <source>turned %1 since the last time</source>
        <translation>turned %1 since the last time</translation>
    </message>
    <message>
        <source>younger than %1</source>
        <translation>younger than %1</translation>
    </message>
    <message>
        <source>needed at every application</source>
        <translation>needed at every application</translation>
    </message>
    <message>
        <source>taken where it does not count</source>
        <translation>taken where it does not count</translation>
    </message>
    <message>
        <source>a finger could not be taken then; ask again</source>
        <translation>a finger could not be taken then; ask again</translation>
    </message>
    <message>
        <source>no finger can ever be taken</source>
        <translation>no finger can ever be taken</translation>
    </message>
    <message>
        <source>not of citizens of the EU</source>
        <translation>not of citizens of the EU</translation>
    </message>
    <message>
        <source>EU, EEA and Swiss citizens send it</source>
        <translation>EU, EEA and Swiss citizens send it</translation>
    </message>
    <message>
        <source>younger than one year</source>
        <translation>younger than one year</translation>
    </message>
    <message>
        <source>the rules of this day are not in Counter</source>
        <translation>the rules of this day are not in Counter</translation>
    </message>
    <message>
        <source>the rules do not say it</source>
        <translation>the rules do not say it</translation>
    </message>
    <message>
        <source>the rules do not say if that place counts</source>
        <translation>the rules do not say if that place counts</translation>
    </message>
    <message>
        <source>the quality is not on record</source>
        <translation>the quality is not on record</translation>
    </message>
    <message>
        <source>the date of birth is not fully known</source>
        <translation>the date of birth is not fully known</translation>
    </message>
    <message>
        <source>Go by the letter that the person has. Ask your administrator for the rules.</source>
        <translation>Go by the letter that the person has. Ask your administrator for the rules.</translation>
    </message>
    <message>
        <source>Go by the letter that the person has.</source>
        <translation>Go by the letter that the person has.</translation>
    </message>
    <message>
        <source>Look at the photo or prints on file.</source>
        <translation>Look at the photo or prints on file.</translation>
    </message>
    <message>
        <source>Look up the date of birth, or ask your team leader.</source>
        <translation>Look up the date of birth, or ask your team leader.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerprints</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>at a desk</source>
        <translation>at a desk</translation>
    </message>
    <message>
        <source>at an embassy</source>
        <translation>at an embassy</translation>
    </message>
    <message>
        <source>by the police</source>
        <translation>by the police</translation>
    </message>
    <message>
        <source>by the border guard</source>
        <translation>by the border guard</translation>
    </message>
    <message>
        <source>Later residence document</source>
        <translation>Later residence document</translation>
    </message>
    <message>
        <source>First residence document</source>
        <translation>First residence document</translation>
    </message>
    <message>
        <source>First document after asylum</source>
        <translation>First document after asylum</translation>
    </message>
    <message>
        <source>W or W2 document</source>
        <translation>W or W2 document</translation>
    </message>
    <message>
        <source>Brexit document</source>
        <translation>Brexit document</translation>
    </message>
    <message>
        <source>Document for family of an EU citizen</source>
        <translation>Document for family of an EU citizen</translation>
    </message>
    <message>
        <source>Document for an EU, EEA or Swiss citizen</source>
        <translation>Document for an EU, EEA or Swiss citizen</translation>
    </message>
    <message>
        <source>turns %1</source>
        <translation>turns %1</translation>
    </message>
    <message>
        <source>the one on record is too old then</source>
        <translation>the one on record is too old then</translation>
    </message>
    <message>
        <source>other rules begin</source>
        <translation>other rules begin</translation>
    </message>
    <message>
        <source>on record: %1 %2</source>
        <translation>on record: %1 %2</translation>
    </message>
    <message>
        <source>invite again before %1</source>
        <translation>invite again before %1</translation>
    </message>
    <message>
        <source>From %1: %2 (%3)</source>
        <translation>From %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
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
        <translation>Document for which photo and prints are asked</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Why: show the rules and records behind the answer</source>
        <translation>Why: show the rules and records behind the answer</translation>
    </message>
    <message>
        <source>nothing is foreseen</source>
        <translation>nothing is foreseen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>%1 (%2). For information only.</source>
        <translation>%1 (%2). For information only.</translation>
    </message>
    <message>
        <source>Last rules found</source>
        <translation>Last rules found</translation>
    </message>
</context>
<context>
    <name>RolesForm</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>They hold from the next step on, in open sessions too</source>
        <translation>They hold from the next step on, in open sessions too</translation>
    </message>
</context>
<context>
    <name>RowView</name>
    <message>
        <source>Choose a finding</source>
        <translation>Choose a finding</translation>
    </message>
    <message>
        <source>Its words and, for a row that is held back, its fields are shown here.</source>
        <translation>Its words and, for a row that is held back, its fields are shown here.</translation>
    </message>
    <message>
        <source>Take in this row</source>
        <translation>Take in this row</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Whole file</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Use proposal: %1</source>
        <translation>Use proposal: %1</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In the file: %1</translation>
    </message>
    <message>
        <source>On file: %1</source>
        <translation>On file: %1</translation>
    </message>
    <message>
        <source>See row %1.</source>
        <translation>See row %1.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>New opening hours</source>
        <translation>New opening hours</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>every so many weeks</source>
        <translation>every so many weeks</translation>
    </message>
    <message>
        <source>once a month</source>
        <translation>once a month</translation>
    </message>
    <message>
        <source>on one day only</source>
        <translation>on one day only</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>weekday</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
    <message>
        <source>Open on public holidays too</source>
        <translation>Open on public holidays too</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Service group</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Every how many weeks</translation>
    </message>
    <message>
        <source>Counted from the week of</source>
        <translation>Counted from the week of</translation>
    </message>
    <message>
        <source>Empty: from the first day</source>
        <translation>Empty: from the first day</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Closes at</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is the end of the day</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Open to the public planner</source>
        <translation>Open to the public planner</translation>
    </message>
    <message>
        <source>The rest is for the office itself</source>
        <translation>The rest is for the office itself</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translation>Empty: until further notice</translation>
    </message>
    <message>
        <source>The change holds from</source>
        <translation>The change holds from</translation>
    </message>
    <message>
        <source>Until then the old hours hold. Empty: from today on.</source>
        <translation>Until then the old hours hold. Empty: from today on.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>RulePreviewPage</name>
    <message>
        <source>Everybody on file is decided twice: by the rules in force, and with this set. Nothing is changed.</source>
        <translation>Everybody on file is decided twice: by the rules in force, and with this set. Nothing is changed.</translation>
    </message>
    <message>
        <source>For which document</source>
        <translation>For which document</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>On which day</translation>
    </message>
    <message>
        <source>Look who is decided otherwise</source>
        <translation>Look who is decided otherwise</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>People looked at</source>
        <translation>People looked at</translation>
    </message>
    <message>
        <source>How many are decided otherwise, by answer</source>
        <translation>How many are decided otherwise, by answer</translation>
    </message>
    <message>
        <source>Who is decided otherwise</source>
        <translation>Who is decided otherwise</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Press the button above.</source>
        <translation>Nothing to compare yet. Press the button above.</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Nobody is named yet.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Under this set</source>
        <translation>Under this set</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Fill in a day, such as 01-10-2026.</source>
        <translation>Fill in a day, such as 01-10-2026.</translation>
    </message>
    <message>
        <source>%1 of %2 people are decided otherwise. Must come: %3, now %4. Not known: %5, now %6.</source>
        <translation>%1 of %2 people are decided otherwise. Must come: %3, now %4. Not known: %5, now %6.</translation>
    </message>
    <message>
        <source>It was stopped before everybody was looked at.</source>
        <translation>It was stopped before everybody was looked at.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are named.</source>
        <translation>
            <numerusform>The first one is named.</numerusform>
            <numerusform>The first %n are named.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSets</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>published</source>
        <translation>published</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>used again, however old</source>
        <translation>used again, however old</translation>
    </message>
    <message>
        <source>used again up to an age in months</source>
        <translation>used again up to an age in months</translation>
    </message>
    <message>
        <source>taken at every application</source>
        <translation>taken at every application</translation>
    </message>
    <message>
        <source>sent by post</source>
        <translation>sent by post</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>text known</source>
        <translation>text known</translation>
    </message>
    <message>
        <source>text not found</source>
        <translation>text not found</translation>
    </message>
    <message>
        <source>used again until %1 months old</source>
        <translation>used again until %1 months old</translation>
    </message>
    <message>
        <source>taken again below the age of %1</source>
        <translation>taken again below the age of %1</translation>
    </message>
    <message>
        <source>Counts if taken %1</source>
        <translation>Counts if taken %1</translation>
    </message>
    <message>
        <source>For a first document whatever its age, if taken %1</source>
        <translation>For a first document whatever its age, if taken %1</translation>
    </message>
    <message>
        <source>Not said whether it counts if taken %1</source>
        <translation>Not said whether it counts if taken %1</translation>
    </message>
    <message>
        <source>Children under one year: %1</source>
        <translation>Children under one year: %1</translation>
    </message>
</context>
<context>
    <name>RuleSetsView</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Text; Ctrl+2 examples, Ctrl+3 preview, Ctrl+4 history</source>
        <translation>Text; Ctrl+2 examples, Ctrl+3 preview, Ctrl+4 history</translation>
    </message>
    <message>
        <source>New version of the chosen rule set</source>
        <translation>New version of the chosen rule set</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Rules on photo and fingerprints</source>
        <translation>Rules on photo and fingerprints</translation>
    </message>
    <message>
        <source>What to show of the rule set</source>
        <translation>What to show of the rule set</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>New version from this</translation>
    </message>
    <message>
        <source>Leave the changes</source>
        <translation>Leave the changes</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>This draft is not saved yet. Save it or leave the changes first.</source>
        <translation>This draft is not saved yet. Save it or leave the changes first.</translation>
    </message>
    <message>
        <source>Examples (%1)</source>
        <translation>Examples (%1)</translation>
    </message>
    <message>
        <source>Examples (%1, %2 wrong)</source>
        <translation>Examples (%1, %2 wrong)</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Who is decided otherwise</source>
        <translation>Who is decided otherwise</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Whoever wrote it can change it again.</source>
        <translation>Whoever wrote it can change it again.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>What held on these days before holds again.</source>
        <translation>What held on these days before holds again.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 is now: %2.</translation>
    </message>
</context>
<context>
    <name>RunnerPage</name>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Card</translation>
    </message>
    <message>
        <source>Scan each card as you take it out of its tray.</source>
        <translation>Scan each card as you take it out of its tray.</translation>
    </message>
    <message>
        <source>Lay back in its tray</source>
        <translation>Lay back in its tray</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Not in its place</translation>
    </message>
    <message>
        <source>Cards, in the order of walking</source>
        <translation>Cards, in the order of walking</translation>
    </message>
    <message>
        <source>Nothing to fetch now. Cards appear here before their people are called.</source>
        <translation>Nothing to fetch now. Cards appear here before their people are called.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>To do: %1, for people at a desk: %2</source>
        <translation>To do: %1, for people at a desk: %2</translation>
    </message>
    <message>
        <source>Scan a card</source>
        <translation>Scan a card</translation>
    </message>
    <message>
        <source>Nobody waits for a card.</source>
        <translation>Nobody waits for a card.</translation>
    </message>
    <message>
        <source>Next: %1, card %2.</source>
        <translation>Next: %1, card %2.</translation>
    </message>
    <message>
        <source>It is at its desk already.</source>
        <translation>It is at its desk already.</translation>
    </message>
    <message>
        <source>Lay it back in its tray.</source>
        <translation>Lay it back in its tray.</translation>
    </message>
    <message>
        <source>The captain has been told.</source>
        <translation>The captain has been told.</translation>
    </message>
    <message>
        <source>Bring to desk %1</source>
        <translation>Bring to desk %1</translation>
    </message>
    <message>
        <source>Keep for %1</source>
        <translation>Keep for %1</translation>
    </message>
    <message>
        <source>Card %1 for number %2.</source>
        <translation>Card %1 for number %2.</translation>
    </message>
    <message>
        <source>Bring card %1 to desk %2.</source>
        <translation>Bring card %1 to desk %2.</translation>
    </message>
    <message>
        <source>Card %1: number %2 is called soon, the desk stands here then.</source>
        <translation>Card %1: number %2 is called soon, the desk stands here then.</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>Playing…</source>
        <translation>Playing…</translation>
    </message>
    <message>
        <source>Play and compare</source>
        <translation>Play and compare</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Begin with</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Start fro&amp;m</source>
        <translation>Start fro&amp;m</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> years</source>
        <translation> years</translation>
    </message>
    <message>
        <source>Documents already issued too</source>
        <translation>Documents already issued too</translation>
    </message>
    <message>
        <source>From wk</source>
        <translation>From wk</translation>
    </message>
    <message>
        <source>To wk</source>
        <translation>To wk</translation>
    </message>
</context>
<context>
    <name>ScenarioPlot</name>
    <message>
        <source>%1. %2 days (%3–%4)</source>
        <translation>%1. %2 days (%3–%4)</translation>
    </message>
    <message>
        <source>Week %1:</source>
        <translation>Week %1:</translation>
    </message>
    <message>
        <source>Waiting in days, week by week</source>
        <translation>Waiting in days, week by week</translation>
    </message>
</context>
<context>
    <name>ScenariosPage</name>
    <message>
        <source>en</source>
        <comment>the language of the report</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Waiting in days, by the week in which somebody asks</source>
        <translation>Waiting in days, by the week in which somebody asks</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scenarios side by side</translation>
    </message>
    <message>
        <source>Play a scenario to see what becomes of it.</source>
        <translation>Play a scenario to see what becomes of it.</translation>
    </message>
    <message>
        <source>Kept scenarios</source>
        <translation>Kept scenarios</translation>
    </message>
    <message>
        <source>Nothing was kept yet. Play a scenario and keep it.</source>
        <translation>Nothing was kept yet. Play a scenario and keep it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Wait on average</source>
        <translation>Wait on average</translation>
    </message>
    <message>
        <source>Longest week</source>
        <translation>Longest week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>At partners</source>
        <translation>At partners</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Desk hours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Kept on</translation>
    </message>
    <message>
        <source>Days: the middle of all courses that were played, and within which eight in ten lie. What a model says, no forecast; the report names assumptions and sources.</source>
        <translation>Days: the middle of all courses that were played, and within which eight in ten lie. What a model says, no forecast; the report names assumptions and sources.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>The file could not be written there. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>ScreenButton</name>
    <message>
        <source>Call screen</source>
        <translation>Call screen</translation>
    </message>
    <message>
        <source>Show the calls on the screen in the hall</source>
        <translation>Show the calls on the screen in the hall</translation>
    </message>
    <message>
        <source>&amp;Show the calls</source>
        <translation>&amp;Show the calls</translation>
    </message>
    <message>
        <source>Show the calls and say them &amp;aloud</source>
        <translation>Show the calls and say them &amp;aloud</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>All locations</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>one after another, at one desk</source>
        <translation>one after another, at one desk</translation>
    </message>
    <message>
        <source>side by side, each at a desk</source>
        <translation>side by side, each at a desk</translation>
    </message>
    <message>
        <source>What and who</source>
        <translation>What and who</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Several &amp;people</source>
        <translation>Several &amp;people</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Location</translation>
    </message>
    <message>
        <source>Near p&amp;ostcode</source>
        <translation>Near p&amp;ostcode</translation>
    </message>
    <message>
        <source>Desk &amp;needs</source>
        <translation>Desk &amp;needs</translation>
    </message>
    <message>
        <source>Part of the &amp;day</source>
        <translation>Part of the &amp;day</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Surname and given names, or V-number</source>
        <translation>Surname and given names, or V-number</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>V-number</source>
        <translation>V-number</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>The first %1 are shown. Type more letters to find the others.</source>
        <translation>The first %1 are shown. Type more letters to find the others.</translation>
    </message>
    <message>
        <source>Nobody on file fits. Try the surname alone, or the V-number.</source>
        <translation>Nobody on file fits. Try the surname alone, or the V-number.</translation>
    </message>
    <message>
        <source>Type the beginning of a name or a V-number, or scan a passport. Accents and capitals do not matter.</source>
        <translation>Type the beginning of a name or a V-number, or scan a passport. Accents and capitals do not matter.</translation>
    </message>
</context>
<context>
    <name>SeasonMap</name>
    <message>
        <source>The coming weeks</source>
        <translation>The coming weeks</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>%1 % full</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>Sign in as yourself for this check only. You see the document afresh and give your own answers; the desk stays signed in as before.</source>
        <translation>Sign in as yourself for this check only. You see the document afresh and give your own answers; the desk stays signed in as before.</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Sign in and look</source>
        <translation>Sign in and look</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>SecondSignature</name>
    <message>
        <source>Second person</source>
        <translation>Second person</translation>
    </message>
    <message>
        <source>&amp;Login of the second person</source>
        <translation>&amp;Login of the second person</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>%1 is with the maker.</source>
        <translation>%1 is with the maker.</translation>
    </message>
    <message>
        <source>From the moment you send it, the courier answers for what is in the bag. Old documents that were cut go along to the maker.</source>
        <translation>From the moment you send it, the courier answers for what is in the bag. Old documents that were cut go along to the maker.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>&amp;Bag</source>
        <translation>&amp;Bag</translation>
    </message>
    <message>
        <source>&amp;Seal</source>
        <translation>&amp;Seal</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Reference</translation>
    </message>
    <message>
        <source>&amp;Courier</source>
        <translation>&amp;Courier</translation>
    </message>
    <message>
        <source>Into the bag</source>
        <translation>Into the bag</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Send with packing list</source>
        <translation>Send with packing list</translation>
    </message>
    <message>
        <source>The maker confirmed it</source>
        <translation>The maker confirmed it</translation>
    </message>
    <message>
        <source>Cards in the bag</source>
        <translation>Cards in the bag</translation>
    </message>
    <message>
        <source>The bag is empty. Scan the cards that go into it.</source>
        <translation>The bag is empty. Scan the cards that go into it.</translation>
    </message>
    <message>
        <source>Nothing is under way from here.</source>
        <translation>Nothing is under way from here.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>The maker</source>
        <translation>The maker</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Fill this in first.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>%1 is under way.</translation>
    </message>
    <message>
        <source>Old documents that go along: %1.</source>
        <translation>Old documents that go along: %1.</translation>
    </message>
    <message>
        <source>Under way, or received lately</source>
        <translation>Under way, or received lately</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>%1, missing: %2</source>
        <translation>%1, missing: %2</translation>
    </message>
    <message>
        <source>Recei&amp;ved ones too</source>
        <translation>Recei&amp;ved ones too</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>N&amp;ame of the class or centre</source>
        <translation>N&amp;ame of the class or centre</translation>
    </message>
    <message>
        <source>&amp;V-numbers, one on each line</source>
        <translation>&amp;V-numbers, one on each line</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;First one at</source>
        <translation>&amp;First one at</translation>
    </message>
    <message>
        <source>Des&amp;ks at the same time</source>
        <translation>Des&amp;ks at the same time</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Who would come when</source>
        <translation>Who would come when</translation>
    </message>
    <message>
        <source>Show who would come when</source>
        <translation>Show who would come when</translation>
    </message>
    <message>
        <source>Fill in the list and look at the times first; then book them all at once.</source>
        <translation>Fill in the list and look at the times first; then book them all at once.</translation>
    </message>
    <message>
        <source>%1 of %2 have a time.</source>
        <translation>%1 of %2 have a time.</translation>
    </message>
    <message>
        <source>Book all</source>
        <translation>Book all</translation>
    </message>
    <message>
        <source>Book those with a time</source>
        <translation>Book those with a time</translation>
    </message>
    <message>
        <source>There is no room any more.</source>
        <translation>There is no room any more.</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>New service</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Offered here</source>
        <translation>Offered here</translation>
    </message>
    <message>
        <source>Minutes for one person</source>
        <translation>Minutes for one person</translation>
    </message>
    <message>
        <source>Minutes for each further person</source>
        <translation>Minutes for each further person</translation>
    </message>
    <message>
        <source>as the house: %1</source>
        <translation>as the house: %1</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Collect residence document</source>
        <translation>Collect residence document</translation>
    </message>
    <message>
        <source>Biometrics</source>
        <translation>Biometrics</translation>
    </message>
    <message>
        <source>Residence endorsement sticker</source>
        <translation>Residence endorsement sticker</translation>
    </message>
    <message>
        <source>Return visa</source>
        <translation>Return visa</translation>
    </message>
    <message>
        <source>Proof of residency Ukraine</source>
        <translation>Proof of residency Ukraine</translation>
    </message>
    <message>
        <source>Collect document</source>
        <translation>Collect document</translation>
    </message>
    <message>
        <source>Residence endorsement</source>
        <translation>Residence endorsement</translation>
    </message>
    <message>
        <source>Proof of residency</source>
        <translation>Proof of residency</translation>
    </message>
    <message>
        <source>Biometrics and endorsement</source>
        <translation>Biometrics and endorsement</translation>
    </message>
    <message>
        <source>%1 + %2 more</source>
        <translation>%1 + %2 more</translation>
    </message>
</context>
<context>
    <name>SetAside</name>
    <message>
        <source>Set aside for d&amp;ay; empty: for the visit</source>
        <translation>Set aside for d&amp;ay; empty: for the visit</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>nothing any more: give back</source>
        <translation>nothing any more: give back</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>visit of %1</translation>
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
        <translation>Source: article, page or letter, with its date</translation>
    </message>
    <message>
        <source>Taken again after turning</source>
        <translation>Taken again after turning</translation>
    </message>
    <message>
        <source>such as 6, 12, 18</source>
        <translation>such as 6, 12, 18</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Why this version</translation>
    </message>
    <message>
        <source>for whoever publishes it</source>
        <translation>for whoever publishes it</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>empty: no end</source>
        <translation>empty: no end</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The set says something about this document</source>
        <translation>The set says something about this document</translation>
    </message>
</context>
<context>
    <name>SetWords</name>
    <message>
        <source>A new version. It decides nothing until a colleague publishes it.</source>
        <translation>A new version. It decides nothing until a colleague publishes it.</translation>
    </message>
    <message>
        <source>It can be proposed when every example gets the expected answer.</source>
        <translation>It can be proposed when every example gets the expected answer.</translation>
    </message>
    <message>
        <source>Propose it, so that a colleague can publish it.</source>
        <translation>Propose it, so that a colleague can publish it.</translation>
    </message>
    <message>
        <source>Look at the text and at who is decided otherwise, then publish it.</source>
        <translation>Look at the text and at who is decided otherwise, then publish it.</translation>
    </message>
    <message>
        <source>You wrote or proposed this. Somebody else publishes it.</source>
        <translation>You wrote or proposed this. Somebody else publishes it.</translation>
    </message>
    <message>
        <source>This set came with the program. Make a new version to change it.</source>
        <translation>This set came with the program. Make a new version to change it.</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>New version of %1</translation>
    </message>
    <message>
        <source>Rule set %1</source>
        <translation>Rule set %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no text</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>holds now</translation>
    </message>
</context>
<context>
    <name>SettleRow</name>
    <message>
        <source>Yes, this person</source>
        <translation>Yes, this person</translation>
    </message>
    <message>
        <source>No, somebody else</source>
        <translation>No, somebody else</translation>
    </message>
    <message>
        <source>&amp;V-number or card</source>
        <translation>&amp;V-number or card</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>It is this person</translation>
    </message>
    <message>
        <source>Nobody on file and no card has this number.</source>
        <translation>Nobody on file and no card has this number.</translation>
    </message>
</context>
<context>
    <name>ShelfView</name>
    <message>
        <source>Our counter</source>
        <translation>Our counter</translation>
    </message>
    <message>
        <source>Begin the visit of the chosen person</source>
        <translation>Begin the visit of the chosen person</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>Begin visit</source>
        <translation>Begin visit</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Report missing</translation>
    </message>
    <message>
        <source>People today</source>
        <translation>People today</translation>
    </message>
    <message>
        <source>Nobody is booked here today. Somebody without an appointment is sent to the planner.</source>
        <translation>Nobody is booked here today. Somebody without an appointment is sent to the planner.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 was reported missing. Nobody can hand it out.</source>
        <translation>%1 was reported missing. Nobody can hand it out.</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Today (%1)</translation>
    </message>
    <message>
        <source>Shelf (%1)</source>
        <translation>Shelf (%1)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Open for handing out</source>
        <translation>Open for handing out</translation>
    </message>
    <message>
        <source>Handing out is closed</source>
        <translation>Handing out is closed</translation>
    </message>
    <message>
        <source>Pilot: %1. The law has yet to change for it; each receipt says so.</source>
        <translation>Pilot: %1. The law has yet to change for it; each receipt says so.</translation>
    </message>
    <message>
        <source>Report card %1 missing? Nobody can hand it out any more.</source>
        <translation>Report card %1 missing? Nobody can hand it out any more.</translation>
    </message>
    <message>
        <source>lies here</source>
        <translation>lies here</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>not here</translation>
    </message>
    <message>
        <source>Without a mandate this counter does not see who comes.</source>
        <translation>Without a mandate this counter does not see who comes.</translation>
    </message>
    <message>
        <source>Send the chosen card back, or all</source>
        <translation>Send the chosen card back, or all</translation>
    </message>
    <message numerus="yes">
        <source>%n cards go back. Put their list into the bag.</source>
        <translation>
            <numerusform>%n card goes back. Put its list into the bag.</numerusform>
            <numerusform>%n cards go back. Put their list into the bag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>List for the bag</source>
        <translation>List for the bag</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
    <message>
        <source>In a count: compare with the list</source>
        <translation>In a count: compare with the list</translation>
    </message>
    <message>
        <source>The count is closed.</source>
        <translation>The count is closed.</translation>
    </message>
    <message>
        <source>You count together, and both of you stand for the result.</source>
        <translation>You count together, and both of you stand for the result.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>One person counts at this counter. Why alone?</source>
        <translation>One person counts at this counter. Why alone?</translation>
    </message>
    <message>
        <source>Count alone</source>
        <translation>Count alone</translation>
    </message>
    <message>
        <source>In a count, or a bag that arrived: close it</source>
        <translation>In a count, or a bag that arrived: close it</translation>
    </message>
    <message>
        <source>Today; Ctrl+2 to Ctrl+5 the other parts</source>
        <translation>Today; Ctrl+2 to Ctrl+5 the other parts</translation>
    </message>
    <message>
        <source>Arrivals (%1)</source>
        <translation>Arrivals (%1)</translation>
    </message>
    <message>
        <source>Mandate %1 ends on %2. Ask the immigration service what comes after it.</source>
        <translation>Mandate %1 ends on %2. Ask the immigration service what comes after it.</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>New staff on duty</source>
        <translation>New staff on duty</translation>
    </message>
    <message>
        <source>Staff on duty</source>
        <translation>Staff on duty</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>Empty: that one day</translation>
    </message>
    <message>
        <source>Service group</source>
        <translation>Service group</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>24:00 is the end of the day</source>
        <translation>24:00 is the end of the day</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Several lines of one time add up</source>
        <translation>Several lines of one time add up</translation>
    </message>
</context>
<context>
    <name>SignInView</name>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sign in to Counter</source>
        <translation>Sign in to Counter</translation>
    </message>
    <message>
        <source>Change language to {language}</source>
        <translation>Change language to {language}</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>Sign in first, then scan again. The scan was not taken.</source>
        <translation>Sign in first, then scan again. The scan was not taken.</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Open a package</translation>
    </message>
    <message>
        <source>Packages (*.package)</source>
        <translation>Packages (*.package)</translation>
    </message>
    <message>
        <source>Open a package of today…</source>
        <translation>Open a package of today…</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Where</translation>
    </message>
    <message>
        <source>Choose, or type the address of a hall&apos;s server.</source>
        <translation>Choose, or type the address of a hall&apos;s server.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign with pen, finger or mouse. Delete clears the field.</source>
        <translation>Sign with pen, finger or mouse. Delete clears the field.</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>and the record of all three</source>
        <translation>and the record of all three</translation>
    </message>
    <message>
        <source>The record names what was taken, by whom, when and at which desk.</source>
        <translation>The record names what was taken, by whom, when and at which desk.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
    <message>
        <source>Did the person sign on the service&apos;s own device?</source>
        <translation>Did the person sign on the service&apos;s own device?</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>The photo is not settled.</source>
        <translation>The photo is not settled.</translation>
    </message>
    <message>
        <source>The fingerprints are not settled.</source>
        <translation>The fingerprints are not settled.</translation>
    </message>
    <message>
        <source>Say whether the person signed.</source>
        <translation>Say whether the person signed.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>not taken: %1</source>
        <translation>not taken: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message numerus="yes">
        <source>%n fingers taken</source>
        <translation>
            <numerusform>%n finger taken</numerusform>
            <numerusform>%n fingers taken</numerusform>
        </translation>
    </message>
    <message>
        <source>taken, poor</source>
        <translation>taken, poor</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Correct</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>New member of staff</source>
        <translation>New member of staff</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>At least %1 characters</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Add one in the planning if none is there</source>
        <translation>Add one in the planning if none is there</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>As mandates name it</source>
        <translation>As mandates name it</translation>
    </message>
    <message>
        <source>Training passed on</source>
        <translation>Training passed on</translation>
    </message>
    <message>
        <source>Training counts until</source>
        <translation>Training counts until</translation>
    </message>
    <message>
        <source>Empty: no end</source>
        <translation>Empty: no end</translation>
    </message>
    <message>
        <source>Certificate of conduct (VOG) of</source>
        <translation>Certificate of conduct (VOG) of</translation>
    </message>
    <message>
        <source>Certificate counts until</source>
        <translation>Certificate counts until</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Close the kiosk</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>The next step: what the coloured button says</source>
        <translation>The next step: what the coloured button says</translation>
    </message>
    <message>
        <source>Yes, on a question (J works too)</source>
        <translation>Yes, on a question (J works too)</translation>
    </message>
    <message>
        <source>Doubt, on a question (T works too)</source>
        <translation>Doubt, on a question (T works too)</translation>
    </message>
    <message>
        <source>No, on a question</source>
        <translation>No, on a question</translation>
    </message>
    <message>
        <source>Old document: 1 taken in, 2 police report, 3 none</source>
        <translation>Old document: 1 taken in, 2 police report, 3 none</translation>
    </message>
    <message>
        <source>Read the chip, at the identity</source>
        <translation>Read the chip, at the identity</translation>
    </message>
    <message>
        <source>Lay pictures over each other, at the identity</source>
        <translation>Lay pictures over each other, at the identity</translation>
    </message>
    <message>
        <source>Take a picture, at the identity and the photo</source>
        <translation>Take a picture, at the identity and the photo</translation>
    </message>
    <message>
        <source>Choose a file, at the photo</source>
        <translation>Choose a file, at the photo</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Why here</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Old document</source>
        <translation>Old document</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>to choose</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>no card is ready</source>
        <translation>no card is ready</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>to sign</translation>
    </message>
    <message>
        <source>Card type {type} is ready</source>
        <translation>Card type {type} is ready</translation>
    </message>
    <message>
        <source>No card is ready</source>
        <translation>No card is ready</translation>
    </message>
    <message>
        <source>scan the passport</source>
        <translation>scan the passport</translation>
    </message>
    <message>
        <source>{number} of {all} answered</source>
        <translation>{number} of {all} answered</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>to ask</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Fingerprints</source>
        <translation>Fingerprints</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Photo and fingerprints</source>
        <translation>Photo and fingerprints</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>to place</source>
        <translation>to place</translation>
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
        <translation>It goes into the passport that was checked, on an empty page.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Check the identity first.</source>
        <translation>Check the identity first.</translation>
    </message>
    <message>
        <source>Scan or type the number of the sticker.</source>
        <translation>Scan or type the number of the sticker.</translation>
    </message>
    <message>
        <source>Type the day on which the passport expires.</source>
        <translation>Type the day on which the passport expires.</translation>
    </message>
    <message>
        <source>The passport expires too soon for a sticker.</source>
        <translation>The passport expires too soon for a sticker.</translation>
    </message>
    <message>
        <source>Sticker is placed</source>
        <translation>Sticker is placed</translation>
    </message>
    <message>
        <source>Sticker &amp;number: scan or type</source>
        <translation>Sticker &amp;number: scan or type</translation>
    </message>
    <message>
        <source>Passport &amp;expires on</source>
        <translation>Passport &amp;expires on</translation>
    </message>
    <message>
        <source>&amp;Printed on the label printer</source>
        <translation>&amp;Printed on the label printer</translation>
    </message>
    <message>
        <source>Written by &amp;hand</source>
        <translation>Written by &amp;hand</translation>
    </message>
    <message>
        <source>Spoiled…</source>
        <translation>Spoiled…</translation>
    </message>
    <message>
        <source>Valid up to and including</source>
        <translation>Valid up to and including</translation>
    </message>
    <message>
        <source>Six months, or one month before the passport expires if that is sooner.</source>
        <translation>Six months, or one month before the passport expires if that is sooner.</translation>
    </message>
    <message>
        <source>No sticker is left here. Ask for a new roll.</source>
        <translation>No sticker is left here. Ask for a new roll.</translation>
    </message>
    <message>
        <source>Sticker spoiled</source>
        <translation>Sticker spoiled</translation>
    </message>
    <message>
        <source>It can be used for nobody any more. Keep it until two people destroy it.</source>
        <translation>It can be used for nobody any more. Keep it until two people destroy it.</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
</context>
<context>
    <name>StickersPage</name>
    <message>
        <source>Each number leaves its roll once. When a roll runs out, the service cannot be booked here any more.</source>
        <translation>Each number leaves its roll once. When a roll runs out, the service cannot be booked here any more.</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;First number</translation>
    </message>
    <message>
        <source>&amp;Last number</source>
        <translation>&amp;Last number</translation>
    </message>
    <message>
        <source>Sticker &amp;number</source>
        <translation>Sticker &amp;number</translation>
    </message>
    <message>
        <source>Take in roll</source>
        <translation>Take in roll</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Spoiled</translation>
    </message>
    <message>
        <source>Destroyed, two people</source>
        <translation>Destroyed, two people</translation>
    </message>
    <message>
        <source>Rolls of stickers</source>
        <translation>Rolls of stickers</translation>
    </message>
    <message>
        <source>No roll was taken in here. Booking does not look at stock.</source>
        <translation>No roll was taken in here. Booking does not look at stock.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Stickers left: %1.</source>
        <translation>Stickers left: %1.</translation>
    </message>
    <message>
        <source>Nobody can be booked here for: %1.</source>
        <translation>Nobody can be booked here for: %1.</translation>
    </message>
    <message>
        <source>Sticker spoiled</source>
        <translation>Sticker spoiled</translation>
    </message>
    <message>
        <source>It can be used for nobody any more. Keep it until two people destroy it.</source>
        <translation>It can be used for nobody any more. Keep it until two people destroy it.</translation>
    </message>
    <message>
        <source>Both of you see that the sticker is destroyed, and sign for it.</source>
        <translation>Both of you see that the sticker is destroyed, and sign for it.</translation>
    </message>
    <message>
        <source>%1 is taken in.</source>
        <translation>%1 is taken in.</translation>
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
        <translation>Scan a card, then the label of its tray, or press Enter to lay it as proposed.</translation>
    </message>
    <message>
        <source>Card &amp;number: scan or type</source>
        <translation>Card &amp;number: scan or type</translation>
    </message>
    <message>
        <source>&amp;Tray</source>
        <translation>&amp;Tray</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>first free</source>
        <translation>first free</translation>
    </message>
    <message>
        <source>Lay it there</source>
        <translation>Lay it there</translation>
    </message>
    <message>
        <source>&amp;Find in the stock</source>
        <translation>&amp;Find in the stock</translation>
    </message>
    <message>
        <source>Cannot be found</source>
        <translation>Cannot be found</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Destroy, two people</source>
        <translation>Destroy, two people</translation>
    </message>
    <message>
        <source>Cards that lie here</source>
        <translation>Cards that lie here</translation>
    </message>
    <message>
        <source>No card lies here. Take in a consignment under Receive.</source>
        <translation>No card lies here. Take in a consignment under Receive.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Name on it</source>
        <translation>Name on it</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>Set aside for</translation>
    </message>
    <message>
        <source>Cards that lie here: %1.</source>
        <translation>Cards that lie here: %1.</translation>
    </message>
    <message>
        <source>To be put away: %1.</source>
        <translation>To be put away: %1.</translation>
    </message>
    <message>
        <source>Due by their age: %1.</source>
        <translation>Due by their age: %1.</translation>
    </message>
    <message>
        <source>To be reminded, but without an address on file: %1.</source>
        <translation>To be reminded, but without an address on file: %1.</translation>
    </message>
    <message>
        <source>The card is missing from now on, and a case is opened.</source>
        <translation>The card is missing from now on, and a case is opened.</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>It is missing</translation>
    </message>
    <message>
        <source>Block card</source>
        <translation>Block card</translation>
    </message>
    <message>
        <source>Nobody can hand it out any more.</source>
        <translation>Nobody can hand it out any more.</translation>
    </message>
    <message>
        <source>It leaves the stock, for the maker.</source>
        <translation>It leaves the stock, for the maker.</translation>
    </message>
    <message>
        <source>Both of you see that the card is destroyed, and sign for it.</source>
        <translation>Both of you see that the card is destroyed, and sign for it.</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <source>Print reminders (%1)…</source>
        <translation>Print reminders (%1)…</translation>
    </message>
    <message>
        <source>Print the reminders again (%1)…</source>
        <translation>Print the reminders again (%1)…</translation>
    </message>
    <message>
        <source>Reminders made: %1, for cards: %2. Post them today.</source>
        <translation>Reminders made: %1, for cards: %2. Post them today.</translation>
    </message>
    <message>
        <source>%1 lies in %2.</source>
        <translation>%1 lies in %2.</translation>
    </message>
    <message>
        <source>%1 is out of the stock.</source>
        <translation>%1 is out of the stock.</translation>
    </message>
    <message>
        <source>&amp;Due by age only</source>
        <translation>&amp;Due by age only</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due at partners&apos; points: %1.</source>
        <translation>Due at partners&apos; points: %1.</translation>
    </message>
    <message>
        <source>%1 is in stock again.</source>
        <translation>%1 is in stock again.</translation>
    </message>
    <message>
        <source>%1 is set aside: %2.</source>
        <translation>%1 is set aside: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>What the rule set says</source>
        <translation>What the rule set says</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>as the law says: 12 and 18</source>
        <translation>as the law says: 12 and 18</translation>
    </message>
    <message>
        <source>Taken again after turning</source>
        <translation>Taken again after turning</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Why this version</translation>
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
    <name>Timeline</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No free time here. Esc leaves the visit where it was.</source>
        <translation>No free time here. Esc leaves the visit where it was.</translation>
    </message>
    <message>
        <source>Move %1 to %2? Enter moves, Esc leaves it.</source>
        <translation>Move %1 to %2? Enter moves, Esc leaves it.</translation>
    </message>
    <message>
        <source>No visit chosen. The arrow keys go from one to the next.</source>
        <translation>No visit chosen. The arrow keys go from one to the next.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>First free time at each location</source>
        <translation>First free time at each location</translation>
    </message>
    <message>
        <source>Free times</source>
        <translation>Free times</translation>
    </message>
    <message>
        <source>Book it all the same…</source>
        <translation>Book it all the same…</translation>
    </message>
    <message>
        <source>Nothing is free then</source>
        <translation>Nothing is free then</translation>
    </message>
    <message>
        <source>Choose a coloured day, another part of the day, or all locations.</source>
        <translation>Choose a coloured day, another part of the day, or all locations.</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Check in the chosen person</source>
        <translation>Check in the chosen person</translation>
    </message>
    <message>
        <source>Open the visit, or the person who is not here yet</source>
        <translation>Open the visit, or the person who is not here yet</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Open the person</translation>
    </message>
    <message>
        <source>Book an appointment for the person</source>
        <translation>Book an appointment for the person</translation>
    </message>
    <message>
        <source>First filter; Ctrl+2 the second, and so on</source>
        <translation>First filter; Ctrl+2 the second, and so on</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>The day before</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>The day after</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Which appointments are shown</source>
        <translation>Which appointments are shown</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Appointments of the day</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open visit</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>%1 is checked in with ticket %2.</source>
        <translation>%1 is checked in with ticket %2.</translation>
    </message>
    <message>
        <source>Still to come %1</source>
        <translation>Still to come %1</translation>
    </message>
    <message>
        <source>Here %1</source>
        <translation>Here %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>Late %1</translation>
    </message>
    <message>
        <source>Waiting long %1</source>
        <translation>Waiting long %1</translation>
    </message>
    <message>
        <source>No card here %1</source>
        <translation>No card here %1</translation>
    </message>
    <message>
        <source>Nobody is still to come. Press Ctrl+4 to see all.</source>
        <translation>Nobody is still to come. Press Ctrl+4 to see all.</translation>
    </message>
    <message>
        <source>Nobody is here now. Who comes in is checked in with F2.</source>
        <translation>Nobody is here now. Who comes in is checked in with F2.</translation>
    </message>
    <message>
        <source>Nobody is done yet.</source>
        <translation>Nobody is done yet.</translation>
    </message>
    <message>
        <source>No appointments on this day. Book one on Appointments.</source>
        <translation>No appointments on this day. Book one on Appointments.</translation>
    </message>
    <message>
        <source>Nothing needs attention now.</source>
        <translation>Nothing needs attention now.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Next free:</source>
        <translation>Next free:</translation>
    </message>
    <message>
        <source>Mandates that run out or ran out: %1. Look at Partners.</source>
        <translation>Mandates that run out or ran out: %1. Look at Partners.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Search or scan: name, V-number, card, QR, passport</source>
        <translation>Search or scan: name, V-number, card, QR, passport</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Search or scan</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>My settings</translation>
    </message>
    <message>
        <source>Work without a network…</source>
        <translation>Work without a network…</translation>
    </message>
</context>
<context>
    <name>Tower</name>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>room</source>
        <translation>room</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Plain plan</source>
        <translation>Plain plan</translation>
    </message>
    <message>
        <source>Solver&apos;s plan</source>
        <translation>Solver&apos;s plan</translation>
    </message>
    <message>
        <source>more people than there are</source>
        <translation>more people than there are</translation>
    </message>
    <message>
        <source>outside the hours that may open</source>
        <translation>outside the hours that may open</translation>
    </message>
    <message>
        <source>a service group that is not here</source>
        <translation>a service group that is not here</translation>
    </message>
    <message>
        <source>too few desks that can do it</source>
        <translation>too few desks that can do it</translation>
    </message>
    <message>
        <source>twice on one day</source>
        <translation>twice on one day</translation>
    </message>
    <message>
        <source>too many days in a week</source>
        <translation>too many days in a week</translation>
    </message>
    <message>
        <source>too many hours in a week</source>
        <translation>too many hours in a week</translation>
    </message>
    <message>
        <source>too long a day</source>
        <translation>too long a day</translation>
    </message>
    <message>
        <source>too far from home</source>
        <translation>too far from home</translation>
    </message>
    <message>
        <source>visits asked for</source>
        <translation>visits asked for</translation>
    </message>
    <message>
        <source>validity of documents</source>
        <translation>validity of documents</translation>
    </message>
    <message>
        <source>municipalities that hand out</source>
        <translation>municipalities that hand out</translation>
    </message>
    <message>
        <source>desk hours</source>
        <translation>desk hours</translation>
    </message>
    <message>
        <source>photo and prints not needed</source>
        <translation>photo and prints not needed</translation>
    </message>
    <message>
        <source>The country as in 2022</source>
        <translation>The country as in 2022</translation>
    </message>
    <message>
        <source>This office as it works now</source>
        <translation>This office as it works now</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>As now</translation>
    </message>
    <message>
        <source>More applications</source>
        <translation>More applications</translation>
    </message>
    <message>
        <source>Fewer applications</source>
        <translation>Fewer applications</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>A new group</translation>
    </message>
    <message>
        <source>Longer valid, new documents</source>
        <translation>Longer valid, new documents</translation>
    </message>
    <message>
        <source>Longer valid, issued ones too</source>
        <translation>Longer valid, issued ones too</translation>
    </message>
    <message>
        <source>Partners hand out</source>
        <translation>Partners hand out</translation>
    </message>
    <message>
        <source>Longer opening</source>
        <translation>Longer opening</translation>
    </message>
    <message>
        <source>More reuse</source>
        <translation>More reuse</translation>
    </message>
    <message>
        <source>people at once</source>
        <translation>people at once</translation>
    </message>
</context>
<context>
    <name>TowerScreen</name>
    <message>
        <source>Control tower</source>
        <translation>Control tower</translation>
    </message>
    <message>
        <source>Locations; Ctrl+2 better plans, Ctrl+3 scenarios</source>
        <translation>Locations; Ctrl+2 better plans, Ctrl+3 scenarios</translation>
    </message>
    <message>
        <source>Open the chosen location in Planning</source>
        <translation>Open the chosen location in Planning</translation>
    </message>
    <message>
        <source>Look for a better week; on scenarios: play</source>
        <translation>Look for a better week; on scenarios: play</translation>
    </message>
    <message>
        <source>Parts of the control tower</source>
        <translation>Parts of the control tower</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Locations</translation>
    </message>
    <message>
        <source>Better plans</source>
        <translation>Better plans</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>This plan changes nothing at this location.</source>
        <translation>This plan changes nothing at this location.</translation>
    </message>
    <message>
        <source>%1 was kept.</source>
        <translation>%1 was kept.</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Where does {who} go?</source>
        <translation>Where does {who} go?</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>Desk {name}</translation>
    </message>
    <message>
        <source>Any desk for {name}</source>
        <translation>Any desk for {name}</translation>
    </message>
    <message>
        <source>Colleague {name}</source>
        <translation>Colleague {name}</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Note for the colleague</source>
        <translation>&amp;Note for the colleague</translation>
    </message>
    <message>
        <source>No other desk is at work</source>
        <translation>No other desk is at work</translation>
    </message>
</context>
<context>
    <name>TransportField</name>
    <message>
        <source>Con&amp;signments that come with this day</source>
        <translation>Con&amp;signments that come with this day</translation>
    </message>
    <message>
        <source>The day can be closed when each of them was counted in the hall.</source>
        <translation>The day can be closed when each of them was counted in the hall.</translation>
    </message>
    <message>
        <source>No consignment is under way to this hall.</source>
        <translation>No consignment is under way to this hall.</translation>
    </message>
    <message>
        <source>Save the plan first.</source>
        <translation>Save the plan first.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>counted</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>%1: %2 cards in %3 bags from %4, %5</source>
        <translation>%1: %2 cards in %3 bags from %4, %5</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>the maker</translation>
    </message>
</context>
<context>
    <name>TraysPage</name>
    <message>
        <source>Lists for putting away, fetching and counting follow this order: bring the trays into the order in which you walk along them.</source>
        <translation>Lists for putting away, fetching and counting follow this order: bring the trays into the order in which you walk along them.</translation>
    </message>
    <message>
        <source>Ne&amp;w tray</source>
        <translation>Ne&amp;w tray</translation>
    </message>
    <message>
        <source>H&amp;olds so many cards</source>
        <translation>H&amp;olds so many cards</translation>
    </message>
    <message>
        <source>Add tray</source>
        <translation>Add tray</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Earlier along the way</source>
        <translation>Earlier along the way</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later along the way</source>
        <translation>Later along the way</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Trays in walking order</source>
        <translation>Trays in walking order</translation>
    </message>
    <message>
        <source>No tray yet. Name the first one above, as it stands on its label.</source>
        <translation>No tray yet. Name the first one above, as it stands on its label.</translation>
    </message>
    <message>
        <source>Along the way</source>
        <translation>Along the way</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>Cards in it</source>
        <translation>Cards in it</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Free places</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>Name the tray as its label does.</source>
        <translation>Name the tray as its label does.</translation>
    </message>
    <message>
        <source>%1 is the last tray along the way.</source>
        <translation>%1 is the last tray along the way.</translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 along the way.</source>
        <translation>%1 is number %2 of %3 along the way.</translation>
    </message>
    <message>
        <source>The tray is called %1 now.</source>
        <translation>The tray is called %1 now.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>master list</source>
        <translation>master list</translation>
    </message>
    <message>
        <source>national certificate</source>
        <translation>national certificate</translation>
    </message>
    <message>
        <source>list of withdrawn certificates</source>
        <translation>list of withdrawn certificates</translation>
    </message>
    <message>
        <source>directory file</source>
        <translation>directory file</translation>
    </message>
    <message>
        <source>signer checked</source>
        <translation>signer checked</translation>
    </message>
    <message>
        <source>signer not checked: trust it as you trust its source</source>
        <translation>signer not checked: trust it as you trust its source</translation>
    </message>
    <message>
        <source>without a signature of its own</source>
        <translation>without a signature of its own</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>taken in</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>nothing new in it</translation>
    </message>
    <message>
        <source>a newer one is here already</source>
        <translation>a newer one is here already</translation>
    </message>
    <message>
        <source>no list and no certificate</source>
        <translation>no list and no certificate</translation>
    </message>
    <message>
        <source>its signature is wrong: get it again from its source</source>
        <translation>its signature is wrong: get it again from its source</translation>
    </message>
    <message>
        <source>not signed by whom you named, or by nobody known here</source>
        <translation>not signed by whom you named, or by nobody known here</translation>
    </message>
    <message>
        <source>made for practice: never taken in at work</source>
        <translation>made for practice: never taken in at work</translation>
    </message>
</context>
<context>
    <name>TrustColumns</name>
    <message>
        <source>No state is known. Take in a master list.</source>
        <translation>No state is known. Take in a master list.</translation>
    </message>
    <message>
        <source>No list was taken in yet.</source>
        <translation>No list was taken in yet.</translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>Nothing was refused.</translation>
    </message>
    <message>
        <source>Nothing was taken in since this screen was opened.</source>
        <translation>Nothing was taken in since this screen was opened.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Longest until</source>
        <translation>Longest until</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Take in a list or certificate</source>
        <translation>Take in a list or certificate</translation>
    </message>
    <message>
        <source>Take in all files of a folder</source>
        <translation>Take in all files of a folder</translation>
    </message>
    <message>
        <source>States; Ctrl+2 lists, Ctrl+3 refused, Ctrl+4 last import</source>
        <translation>States; Ctrl+2 lists, Ctrl+3 refused, Ctrl+4 last import</translation>
    </message>
    <message>
        <source>National certificates</source>
        <translation>National certificates</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Take in files…</translation>
    </message>
    <message>
        <source>Take in a folder…</source>
        <translation>Take in a folder…</translation>
    </message>
    <message>
        <source>Certificate of the signer…</source>
        <translation>Certificate of the signer…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Take lists in without naming their signer</source>
        <translation>Take lists in without naming their signer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>What the table shows</translation>
    </message>
    <message>
        <source>Certificates looked at</source>
        <translation>Certificates looked at</translation>
    </message>
    <message>
        <source>Lists and certificates</source>
        <translation>Lists and certificates</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation>States (%1)</translation>
    </message>
    <message>
        <source>Lists and files (%1)</source>
        <translation>Lists and files (%1)</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Refused (%1)</translation>
    </message>
    <message>
        <source>Last import (%1)</source>
        <translation>Last import (%1)</translation>
    </message>
    <message>
        <source>Any list whose signature holds is taken in; its signer is noted.</source>
        <translation>Any list whose signature holds is taken in; its signer is noted.</translation>
    </message>
    <message>
        <source>Only lists behind which %1 stands are taken in.</source>
        <translation>Only lists behind which %1 stands are taken in.</translation>
    </message>
    <message>
        <source>Reading the certificates…</source>
        <translation>Reading the certificates…</translation>
    </message>
    <message>
        <source>No national certificates: no chip can be believed here.</source>
        <translation>No national certificates: no chip can be believed here.</translation>
    </message>
    <message>
        <source>Get a master list from the Dutch NPKD, the German BSI or the ICAO, and the national certificate of who signs it. Then take the list in.</source>
        <translation>Get a master list from the Dutch NPKD, the German BSI or the ICAO, and the national certificate of who signs it. Then take the list in.</translation>
    </message>
    <message>
        <source>{count} certificates of {states} states.</source>
        <translation>{count} certificates of {states} states.</translation>
    </message>
    <message>
        <source>A newer list is due since %1: get it and take it in.</source>
        <translation>A newer list is due since %1: get it and take it in.</translation>
    </message>
    <message>
        <source>Take in a newer list by %1.</source>
        <translation>Take in a newer list by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n ran out; what they signed before still holds.</source>
        <translation>
            <numerusform>%n ran out; what it signed before still holds.</numerusform>
            <numerusform>%n ran out; what they signed before still holds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of withdrawn certificates: %1, to be renewed by %2.</source>
        <translation>Lists of withdrawn certificates: %1, to be renewed by %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n were made for practice and count for nothing.</source>
        <translation>
            <numerusform>%n was made for practice and counts for nothing.</numerusform>
            <numerusform>%n were made for practice and count for nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in there.</source>
        <translation>There is nothing to take in there.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were refused: see why.</source>
        <translation>
            <numerusform>%n file was refused: see why.</numerusform>
            <numerusform>%n files were refused: see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new certificates were taken in.</source>
        <translation>
            <numerusform>%n new certificate was taken in.</numerusform>
            <numerusform>%n new certificates were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Turn</name>
    <message>
        <source>come to the appointment</source>
        <translation>come to the appointment</translation>
    </message>
    <message>
        <source>book photo and fingerprints</source>
        <translation>book photo and fingerprints</translation>
    </message>
    <message>
        <source>book collecting the document</source>
        <translation>book collecting the document</translation>
    </message>
    <message>
        <source>wait for the document</source>
        <translation>wait for the document</translation>
    </message>
    <message>
        <source>a letter says what is needed</source>
        <translation>a letter says what is needed</translation>
    </message>
    <message>
        <source>call the counter</source>
        <translation>call the counter</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>fairly sure</translation>
    </message>
    <message>
        <source>a rough guess</source>
        <translation>a rough guess</translation>
    </message>
    <message>
        <source>no day can be named</source>
        <translation>no day can be named</translation>
    </message>
</context>
<context>
    <name>TurnPanel</name>
    <message>
        <source>Save letter…</source>
        <translation>Save letter…</translation>
    </message>
    <message>
        <source>Save the letter that says when it is the turn</source>
        <translation>Save the letter that says when it is the turn</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>on record</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>fairly sure</translation>
    </message>
    <message>
        <source>a rough guess</source>
        <translation>a rough guess</translation>
    </message>
    <message>
        <source>no day can be named</source>
        <translation>no day can be named</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>the letter could not be written there</source>
        <translation>the letter could not be written there</translation>
    </message>
</context>
<context>
    <name>VariantsPage</name>
    <message>
        <source>Each variant is played many times. The line is the middle of all plays, nine in ten lie within the band. Nothing of the day changes until you apply one.</source>
        <translation>Each variant is played many times. The line is the middle of all plays, nine in ten lie within the band. Nothing of the day changes until you apply one.</translation>
    </message>
    <message>
        <source>&amp;Name of the variant</source>
        <translation>&amp;Name of the variant</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Invited</translation>
    </message>
    <message>
        <source>&amp;Desks at peak</source>
        <translation>&amp;Desks at peak</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>&amp;Stay away, %</source>
        <translation>&amp;Stay away, %</translation>
    </message>
    <message>
        <source>&amp;Places inside</source>
        <translation>&amp;Places inside</translation>
    </message>
    <message>
        <source>Door &amp;hosts</source>
        <translation>Door &amp;hosts</translation>
    </message>
    <message>
        <source>Keep and play</source>
        <translation>Keep and play</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Apply to the day</source>
        <translation>Apply to the day</translation>
    </message>
    <message>
        <source>Comparison as PDF</source>
        <translation>Comparison as PDF</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Playing</translation>
    </message>
    <message>
        <source>Queues of the variants beside each other</source>
        <translation>Queues of the variants beside each other</translation>
    </message>
    <message>
        <source>Variants in numbers</source>
        <translation>Variants in numbers</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>1 in 20 over</source>
        <translation>1 in 20 over</translation>
    </message>
    <message>
        <source>Use, %</source>
        <translation>Use, %</translation>
    </message>
    <message>
        <source>Inv. / desks</source>
        <translation>Inv. / desks</translation>
    </message>
    <message>
        <source>Wait, min</source>
        <translation>Wait, min</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>The day was planned like this.</source>
        <translation>The day was planned like this.</translation>
    </message>
    <message>
        <source>S&amp;econds each</source>
        <translation>S&amp;econds each</translation>
    </message>
    <message>
        <source>queue outside</source>
        <translation>queue outside</translation>
    </message>
    <message>
        <source>queue inside</source>
        <translation>queue inside</translation>
    </message>
    <message>
        <source>planned end</source>
        <translation>planned end</translation>
    </message>
    <message>
        <source>Choose a day above.</source>
        <translation>Choose a day above.</translation>
    </message>
    <message>
        <source>This day has no hours yet. Fill them in with its plan first.</source>
        <translation>This day has no hours yet. Fill them in with its plan first.</translation>
    </message>
    <message>
        <source>The day is being played…</source>
        <translation>The day is being played…</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>finished %1</translation>
    </message>
    <message>
        <source>Use whole quarters, such as 09:15.</source>
        <translation>Use whole quarters, such as 09:15.</translation>
    </message>
    <message>
        <source>Give it a name, such as “70 desks”.</source>
        <translation>Give it a name, such as “70 desks”.</translation>
    </message>
    <message>
        <source>The day is planned like “%1”: %2 places and up to %3 desks. Invitations that went out stay as they are.</source>
        <translation>The day is planned like “%1”: %2 places and up to %3 desks. Invitations that went out stay as they are.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>What if: %1</translation>
    </message>
    <message>
        <source>The variant is kept.</source>
        <translation>The variant is kept.</translation>
    </message>
    <message>
        <source>The variant is dropped.</source>
        <translation>The variant is dropped.</translation>
    </message>
    <message>
        <source>The day is planned like this variant now.</source>
        <translation>The day is planned like this variant now.</translation>
    </message>
    <message>
        <source>&amp;Come early, min</source>
        <translation>&amp;Come early, min</translation>
    </message>
    <message>
        <source>Come &amp;late, %</source>
        <translation>Come &amp;late, %</translation>
    </message>
    <message>
        <source>In &amp;groups, %</source>
        <translation>In &amp;groups, %</translation>
    </message>
    <message>
        <source>Dou&amp;bts, %</source>
        <translation>Dou&amp;bts, %</translation>
    </message>
    <message>
        <source>Second persons</source>
        <translation>Second persons</translation>
    </message>
    <message>
        <source>Pause a desk, min</source>
        <translation>Pause a desk, min</translation>
    </message>
    <message>
        <source>Fewer assumptions</source>
        <translation>Fewer assumptions</translation>
    </message>
    <message>
        <source>More assumptions…</source>
        <translation>More assumptions…</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Verify now</source>
        <translation>Verify now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Entries verified</source>
        <translation>Entries verified</translation>
    </message>
    <message>
        <source>%1 entries verified so far.</source>
        <translation>%1 entries verified so far.</translation>
    </message>
    <message>
        <source>Every entry is sealed with the one before it. Verifying shows whether anything was changed, removed or inserted.</source>
        <translation>Every entry is sealed with the one before it. Verifying shows whether anything was changed, removed or inserted.</translation>
    </message>
    <message>
        <source>The trail is broken</source>
        <translation>The trail is broken</translation>
    </message>
    <message>
        <source>%2 of %1 entries do not hold. Keep this database as it is and call the security officer.</source>
        <translation>%2 of %1 entries do not hold. Keep this database as it is and call the security officer.</translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>The trail is whole</translation>
    </message>
    <message>
        <source>All %1 entries hold: nothing was changed, removed or inserted.</source>
        <translation>All %1 entries hold: nothing was changed, removed or inserted.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entry %1: %2</translation>
    </message>
    <message>
        <source>To write down elsewhere: last entry %1 with seal %2</source>
        <translation>To write down elsewhere: last entry %1 with seal %2</translation>
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Persons of this visit</source>
        <translation>Persons of this visit</translation>
    </message>
    <message>
        <source>Steps of the visit</source>
        <translation>Steps of the visit</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Refuse…</translation>
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
    <name>VisitPanel</name>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Choose a visit with the arrow keys or a click.</source>
        <translation>Choose a visit with the arrow keys or a click.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Cancel appointment…</source>
        <translation>Cancel appointment…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Open visit</translation>
    </message>
</context>
<context>
    <name>VisitPapers</name>
    <message>
        <source>Save receipt</source>
        <translation>Save receipt</translation>
    </message>
    <message>
        <source>Save form</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Save sticker</source>
        <translation>Save sticker</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>The file could not be written there.</translation>
    </message>
</context>
<context>
    <name>VisitQuestions</name>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Record that the identity was refused? Nothing can be handed out then.</source>
        <translation>Record that the identity was refused? Nothing can be handed out then.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Take the beginning of this visit back? The person is called again.</source>
        <translation>Take the beginning of this visit back? The person is called again.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Send this person back to the queue, to be called again?</source>
        <translation>Send this person back to the queue, to be called again?</translation>
    </message>
    <message>
        <source>Back to queue</source>
        <translation>Back to queue</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Go on here</translation>
    </message>
    <message>
        <source>Take the card back? The hand-out is undone with your reason.</source>
        <translation>Take the card back? The hand-out is undone with your reason.</translation>
    </message>
    <message>
        <source>Undo hand-out</source>
        <translation>Undo hand-out</translation>
    </message>
</context>
<context>
    <name>VisitView</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>No visit is open</translation>
    </message>
    <message>
        <source>Call and serve somebody from the queue, or scan the code on a letter.</source>
        <translation>Call and serve somebody from the queue, or scan the code on a letter.</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>To the queue</translation>
    </message>
    <message>
        <source>The receipt was printed.</source>
        <translation>The receipt was printed.</translation>
    </message>
    <message>
        <source>This code belongs to another visit.</source>
        <translation>This code belongs to another visit.</translation>
    </message>
    <message>
        <source>Open that visit</source>
        <translation>Open that visit</translation>
    </message>
    <message>
        <source>This number belongs to somebody else.</source>
        <translation>This number belongs to somebody else.</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Open person</translation>
    </message>
    <message>
        <source>Answer all questions, and say which answer is No.</source>
        <translation>Answer all questions, and say which answer is No.</translation>
    </message>
    <message>
        <source>Begin the visit of somebody of today, or scan the code on a letter.</source>
        <translation>Begin the visit of somebody of today, or scan the code on a letter.</translation>
    </message>
    <message>
        <source>To our counter</source>
        <translation>To our counter</translation>
    </message>
    <message>
        <source>Refused: {reason}. Next: {step}.</source>
        <translation>Refused: {reason}. Next: {step}.</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Finish visit</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Waiting list</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Nobody waits here</source>
        <translation>Nobody waits here</translation>
    </message>
    <message>
        <source>Search a time for somebody and press “Waiting list” to offer a sooner one.</source>
        <translation>Search a time for somebody and press “Waiting list” to offer a sooner one.</translation>
    </message>
    <message>
        <source>Show the offer</source>
        <translation>Show the offer</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>offered until %1</source>
        <translation>offered until %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, from %2 to %3</translation>
    </message>
    <message>
        <source>No offer is made: %1</source>
        <translation>No offer is made: %1</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Without an appointment</source>
        <translation>Without an appointment</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>&amp;Name or V-number</source>
        <translation>&amp;Name or V-number</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Give a number</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A family that comes together: select all of them, the one to call first.</source>
        <translation>A family that comes together: select all of them, the one to call first.</translation>
    </message>
    <message>
        <source>Not on &amp;file: by name only</source>
        <translation>Not on &amp;file: by name only</translation>
    </message>
    <message>
        <source>Nobody is found on file.</source>
        <translation>Nobody is found on file.</translation>
    </message>
    <message>
        <source>Let in by name</source>
        <translation>Let in by name</translation>
    </message>
    <message>
        <source>&amp;Desk needs</source>
        <translation>&amp;Desk needs</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>Nothing special</translation>
    </message>
</context>
<context>
    <name>WavesPage</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Nobody needs a time at a normal desk.</source>
        <translation>Nobody needs a time at a normal desk.</translation>
    </message>
    <message>
        <source>%1 people get a time at the nearest desk: %2. For %3 there is no room in these days.</source>
        <translation>%1 people get a time at the nearest desk: %2. For %3 there is no room in these days.</translation>
    </message>
    <message>
        <source>Normal desks</source>
        <translation>Normal desks</translation>
    </message>
    <message>
        <source>Book these times</source>
        <translation>Book these times</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 invited, %2 without a place, %3 passed over.</source>
        <translation>%1 invited, %2 without a place, %3 passed over.</translation>
    </message>
    <message>
        <source>Stopped: %1 invited. Invite again to go on.</source>
        <translation>Stopped: %1 invited. Invite again to go on.</translation>
    </message>
    <message>
        <source>%1 letters are ready to print.</source>
        <translation>%1 letters are ready to print.</translation>
    </message>
    <message>
        <source>%1 have another time, %2 still ask for one.</source>
        <translation>%1 have another time, %2 still ask for one.</translation>
    </message>
    <message>
        <source>%1 have a time at a normal desk, for %2 there is no room.</source>
        <translation>%1 have a time at a normal desk, for %2 there is no room.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Guests a &amp;quarter</source>
        <translation>Guests a &amp;quarter</translation>
    </message>
    <message>
        <source>Invite this wave</source>
        <translation>Invite this wave</translation>
    </message>
    <message>
        <source>Plan waves</source>
        <translation>Plan waves</translation>
    </message>
    <message>
        <source>Add wave</source>
        <translation>Add wave</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Letters for who has no e-mail…</source>
        <translation>Letters for who has no e-mail…</translation>
    </message>
    <message>
        <source>Find other times</source>
        <translation>Find other times</translation>
    </message>
    <message>
        <source>Normal desks instead…</source>
        <translation>Normal desks instead…</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Waves</translation>
    </message>
    <message>
        <source>There are no waves yet. Plan them by what is ready, or add one below.</source>
        <translation>There are no waves yet. Plan them by what is ready, or add one below.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>A quarter</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Comes</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Plan who is invited for which quarters of an hour, then invite wave by wave. A wave with a date goes out by itself each morning from then on. E-mails are sent; letters are printed here.</source>
        <translation>Plan who is invited for which quarters of an hour, then invite wave by wave. A wave with a date goes out by itself each morning from then on. E-mails are sent; letters are printed here.</translation>
    </message>
    <message>
        <source>&amp;Goes out from</source>
        <translation>&amp;Goes out from</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 people get a time at the nearest desk: %2.</source>
        <translation>%1 people get a time at the nearest desk: %2.</translation>
    </message>
    <message>
        <source>%1 invited: everybody of this wave has a time.</source>
        <translation>%1 invited: everybody of this wave has a time.</translation>
    </message>
    <message>
        <source>%1 have another time.</source>
        <translation>%1 have another time.</translation>
    </message>
    <message>
        <source>%1 have a time at a normal desk.</source>
        <translation>%1 have a time at a normal desk.</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Service group</source>
        <translation>Service group</translation>
    </message>
    <message>
        <source>Week in words</source>
        <translation>Week in words</translation>
    </message>
    <message>
        <source>Figures: booked at most / desks. Dashes: open to the public. Enter changes the hours of a block.</source>
        <translation>Figures: booked at most / desks. Dashes: open to the public. Enter changes the hours of a block.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Desks</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1, %2 public</source>
        <translation>%1, %2 public</translation>
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
        <translation>%1: %2 desks, %3 of them public, %4 booked at most</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>not bookable yet</source>
        <translation>not bookable yet</translation>
    </message>
</context>
<context>
    <name>WhyPage</name>
    <message>
        <source>Why here</source>
        <translation>Why here</translation>
    </message>
    <message>
        <source>Appointment code</source>
        <translation>Appointment code</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>There is no card for this person.</source>
        <translation>There is no card for this person.</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>Serve</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Call this person from the queue first.</source>
        <translation>Call this person from the queue first.</translation>
    </message>
    <message>
        <source>type {type}</source>
        <translation>type {type}</translation>
    </message>
    <message>
        <source>Needed and not needed today</source>
        <translation>Needed and not needed today</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw the mandate</source>
        <translation>Withdraw the mandate</translation>
    </message>
    <message>
        <source>It ends this second: nothing is handed out any more. Cards can be sent back.</source>
        <translation>It ends this second: nothing is handed out any more. Cards can be sent back.</translation>
    </message>
    <message>
        <source>Withdraw now</source>
        <translation>Withdraw now</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>Withdrawn by</translation>
    </message>
    <message>
        <source>By letter or decision</source>
        <translation>By letter or decision</translation>
    </message>
</context>
<context>
    <name>YearStrip</name>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1 desk hours</source>
        <translation>%1 desk hours</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_LongWork</name>
    <message>
        <source>This takes a little longer.</source>
        <translation>This takes a little longer.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>present step</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
</context>
</TS>
