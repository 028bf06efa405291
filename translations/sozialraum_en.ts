<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>There are %n minute(s) left before it.</source>
        <translation>
            <numerusform>There is %n minute left before it.</numerusform>
            <numerusform>There are %n minutes left before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins %n minute(s) before the item above ends.</source>
        <translation>
            <numerusform>It begins %n minute before the item above ends.</numerusform>
            <numerusform>It begins %n minutes before the item above ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%n change(s) since this backup.</source>
        <translation>
            <numerusform>%n change since this backup.</numerusform>
            <numerusform>%n changes since this backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundaryImport</name>
    <message numerus="yes">
        <source>Boundaries of %n municipality(ies) are taken over.</source>
        <translation>
            <numerusform>The boundary of %n municipality is taken over.</numerusform>
            <numerusform>Boundaries of %n municipalities are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of other municipalities are left out.</source>
        <translation>
            <numerusform>%n area of another municipality is left out.</numerusform>
            <numerusform>%n areas of other municipalities are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureHead</name>
    <message numerus="yes">
        <source>%n cards in all</source>
        <translation>
            <numerusform>%n card in all</numerusform>
            <numerusform>%n cards in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards of this group</source>
        <translation>
            <numerusform>%n card of this group</numerusform>
            <numerusform>%n cards of this group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>One line was pasted.</numerusform>
            <numerusform>%n lines were pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards removed.</source>
        <translation>
            <numerusform>%n card removed.</numerusform>
            <numerusform>%n cards removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message numerus="yes">
        <source>? Only unclear (%n)</source>
        <extracomment>Button that shows only unclear cards; %n says how many there are</extracomment>
        <translation>
            <numerusform>? Only unclear (%n)</numerusform>
            <numerusform>? Only unclear (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chapters</name>
    <message numerus="yes">
        <source>%n organisation(s) took part, here by category.</source>
        <translation>
            <numerusform>One organisation took part, here by category.</numerusform>
            <numerusform>%n organisations took part, here by category.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conference had %n aim(s):</source>
        <translation>
            <numerusform>The conference had one aim:</numerusform>
            <numerusform>The conference had %n aims:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) followed from “%1” on %2.</source>
        <extracomment>%1 title of a conference, %2 date</extracomment>
        <translation>
            <numerusform>One measure followed from “%1” on %2.</numerusform>
            <numerusform>%n measures followed from “%1” on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The participants gave dots to %n theme(s).</source>
        <translation>
            <numerusform>The participants gave dots to one theme.</numerusform>
            <numerusform>The participants gave dots to %n themes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>one dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The conference dealt with %n question(s).</source>
        <translation>
            <numerusform>The conference dealt with one question.</numerusform>
            <numerusform>The conference dealt with %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The participants worked in %n group(s).</source>
        <translation>
            <numerusform>The participants worked in one group.</numerusform>
            <numerusform>The participants worked in %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks the administration to pursue the following %n measure(s):</source>
        <translation>
            <numerusform>It asks the administration to pursue the following measure:</numerusform>
            <numerusform>It asks the administration to pursue the following %n measures:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s): %1</source>
        <extracomment>%1 is a status</extracomment>
        <translation>
            <numerusform>%n measure: %1</numerusform>
            <numerusform>%n measures: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were found.</source>
        <translation>
            <numerusform>%n record was found.</numerusform>
            <numerusform>%n records were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history names the person as the author of %n step(s), from %1 to %2. What they changed is not listed.</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>
            <numerusform>The history names the person as the author of %n step, from %1 to %2. What it changed is not listed.</numerusform>
            <numerusform>The history names the person as the author of %n steps, from %1 to %2. What they changed is not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that the file holds name the person in a caption, a description or the file name. Copies of them belong to this report (Art. 15(3) GDPR); whoever else can be recognised in them is made unrecognisable before (Art. 15(4) GDPR).</source>
        <translation>
            <numerusform>%n picture that the file holds names the person in a caption, a description or the file name. A copy of it belongs to this report (Art. 15(3) GDPR); whoever else can be recognised in it is made unrecognisable before (Art. 15(4) GDPR).</numerusform>
            <numerusform>%n pictures that the file holds name the person in a caption, a description or the file name. Copies of them belong to this report (Art. 15(3) GDPR); whoever else can be recognised in them is made unrecognisable before (Art. 15(4) GDPR).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clustering</name>
    <message numerus="yes">
        <source>Take %n card(s) out of their theme</source>
        <translation>
            <numerusform>Take %n card out of its theme</numerusform>
            <numerusform>Take %n cards out of their theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n card(s) into “%1”</source>
        <translation>
            <numerusform>Put %n card into “%1”</numerusform>
            <numerusform>Put %n cards into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Join %n card(s)</source>
        <translation>
            <numerusform>Join %n card</numerusform>
            <numerusform>Join %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message numerus="yes">
        <source>All %n like this (Alt+%1)</source>
        <translation>
            <numerusform>All like this (Alt+%1)</numerusform>
            <numerusform>All %n like this (Alt+%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictRecord</name>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>none for %n need(s)</source>
        <translation>
            <numerusform>none for one need</numerusform>
            <numerusform>none for %n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without an offer where needs were named. Offers count where they name the municipality; needs are those of its social space.</source>
        <translation>
            <numerusform>One place without an offer where needs were named. Offers count where they name the municipality; needs are those of its social space.</numerusform>
            <numerusform>%n places without an offer where needs were named. Offers count where they name the municipality; needs are those of its social space.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotCount</name>
    <message numerus="yes">
        <source>%n dot(s) in all</source>
        <translation>
            <numerusform>%n dot in all</numerusform>
            <numerusform>%n dots in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message numerus="yes">
        <source>The person is erased, but %n backup(s) could not be rewritten and may still hold the person; why is said for each.</source>
        <translation>
            <numerusform>The person is erased, but %n backup could not be rewritten and may still hold the person; why is said beside it.</numerusform>
            <numerusform>The person is erased, but %n backups could not be rewritten and may still hold the person; why is said for each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message numerus="yes">
        <source>The name is taken out of %n half-typed text(s).</source>
        <translation>
            <numerusform>The name is taken out of %n half-typed text.</numerusform>
            <numerusform>The name is taken out of %n half-typed texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) have been rewritten.</source>
        <translation>
            <numerusform>%n backup has been rewritten.</numerusform>
            <numerusform>%n backups have been rewritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) that seem to name the person stand as they are.</source>
        <translation>
            <numerusform>%n free text that seems to name the person stands as it is.</numerusform>
            <numerusform>%n free texts that seem to name the person stand as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) of the same name, or joined with the person, leave the history as well.</source>
        <translation>
            <numerusform>%n removed record of the same name, or joined with the person, leaves the history as well.</numerusform>
            <numerusform>%n removed records of the same name, or joined with the person, leave the history as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that name the person are no longer published.</source>
        <translation>
            <numerusform>%n picture that names the person is no longer published.</numerusform>
            <numerusform>%n pictures that name the person are no longer published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to name the person and stay as they are: what was said is not changed unasked. Look at each and correct it before you erase; then its earlier wording goes, too:</source>
        <translation>
            <numerusform>%n free text seems to name the person and stays as it is: what was said is not changed unasked. Look at it and correct it before you erase; then its earlier wording goes, too:</numerusform>
            <numerusform>%n free texts seem to name the person and stay as they are: what was said is not changed unasked. Look at each and correct it before you erase; then its earlier wording goes, too:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put “…” for the name in %n text(s)</source>
        <translation>
            <numerusform>Put “…” for the name in %n text</numerusform>
            <numerusform>Put “…” for the name in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) may show the person and stay in the file. Look at each, and remove it if so:</source>
        <translation>
            <numerusform>%n picture may show the person and stays in the file. Look at it, and remove it if so:</numerusform>
            <numerusform>%n pictures may show the person and stay in the file. Look at each, and remove it if so:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>One record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: one value</numerusform>
            <numerusform>%1: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%1 of %n theme(s) have a measure. On the page “Result” of a conference, themes become measures.</source>
        <translation>
            <numerusform>%1 of one theme has a measure. On the page “Result” of a conference, themes become measures.</numerusform>
            <numerusform>%1 of %n themes have a measure. On the page “Result” of a conference, themes become measures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n card(s) to “%1” lie in no theme.</source>
        <extracomment>%1 is the short name of a question</extracomment>
        <translation>
            <numerusform>%n card to “%1” lies in no theme.</numerusform>
            <numerusform>%n cards to “%1” lie in no theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still marked as unclear.</source>
        <translation>
            <numerusform>%n card is still marked as unclear.</numerusform>
            <numerusform>%n cards are still marked as unclear.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestModel</name>
    <message numerus="yes">
        <source>%n organisation(s) not yet on the list</source>
        <translation>
            <numerusform>%n organisation not yet on the list</numerusform>
            <numerusform>%n organisations not yet on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n organisation invited.</numerusform>
            <numerusform>%n organisations invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutPanel</name>
    <message numerus="yes">
        <source>%n package(s) are being written …</source>
        <translation>
            <numerusform>%n package is being written …</numerusform>
            <numerusform>%n packages are being written …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) lie in %1.</source>
        <translation>
            <numerusform>%n package lies in %1.</numerusform>
            <numerusform>%n packages lie in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message numerus="yes">
        <source>Takes back what was changed in %n record(s).</source>
        <translation>
            <numerusform>Takes back what was changed in one record.</numerusform>
            <numerusform>Takes back what was changed in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over, so nothing was changed.</source>
        <translation>
            <numerusform>%n row cannot be taken over, so nothing was changed.</numerusform>
            <numerusform>%n rows cannot be taken over, so nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because the file has similar records; --add-similar adds them.</source>
        <translation>
            <numerusform>%n row was left out because the file has similar records; --add-similar adds it.</numerusform>
            <numerusform>%n rows were left out because the file has similar records; --add-similar adds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n filled in</numerusform>
            <numerusform>%n filled in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n known</numerusform>
            <numerusform>%n known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided (select the row and say below what it is)</source>
        <translation>
            <numerusform>%n to be decided (select the row and say below what it is)</numerusform>
            <numerusform>%n to be decided (select the row and say below what it is)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over</source>
        <translation>
            <numerusform>%n cannot be taken over</numerusform>
            <numerusform>%n cannot be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n row taken over.</numerusform>
            <numerusform>%n rows taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message numerus="yes">
        <source>What the packages bring: %n</source>
        <translation>
            <numerusform>What the packages bring: %n</numerusform>
            <numerusform>What the packages bring: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message numerus="yes">
        <source>%n person(s) were to be kept until a day that has passed; “list FILE person --due 0” names them.</source>
        <translation>
            <numerusform>%n person was to be kept until a day that has passed; “list FILE person --due 0” names the person.</numerusform>
            <numerusform>%n persons were to be kept until a day that has passed; “list FILE person --due 0” names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterchangeReader</name>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import one record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) keep consent and publication as they are here, because they were withdrawn or taken back. A new consent is entered by hand.</source>
        <translation>
            <numerusform>%n record keeps consent and publication as they are here, because they were withdrawn or taken back. A new consent is entered by hand.</numerusform>
            <numerusform>%n records keep consent and publication as they are here, because they were withdrawn or taken back. A new consent is entered by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message numerus="yes">
        <source>%n link(s) to it will lead to “%1”.</source>
        <translation>
            <numerusform>%n link to it will lead to “%1”.</numerusform>
            <numerusform>%n links to it will lead to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>To be kept until %1; that is in %n day(s).</source>
        <extracomment>%1 a day</extracomment>
        <translation>
            <numerusform>To be kept until %1; that is in %n day.</numerusform>
            <numerusform>To be kept until %1; that is in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastTimePanel</name>
    <message numerus="yes">
        <source>Agenda (%n items)</source>
        <translation>
            <numerusform>Agenda (%n item)</numerusform>
            <numerusform>Agenda (%n items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions (%n)</source>
        <translation>
            <numerusform>Questions (%n)</numerusform>
            <numerusform>Questions (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working groups (%n)</source>
        <translation>
            <numerusform>Working groups (%n)</numerusform>
            <numerusform>Working groups (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation list (%n)</source>
        <translation>
            <numerusform>Invitation list (%n)</numerusform>
            <numerusform>Invitation list (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open measures (%n) as an agenda item</source>
        <translation>
            <numerusform>Open measure (%n) as an agenda item</numerusform>
            <numerusform>Open measures (%n) as an agenda item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over.</source>
        <translation>
            <numerusform>%n entry taken over.</numerusform>
            <numerusform>%n entries taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionLinks</name>
    <message numerus="yes">
        <source>And %n more, which follow here once these are corrected.</source>
        <translation>
            <numerusform>And %n more, which follows here once these are corrected.</numerusform>
            <numerusform>And %n more, which follow here once these are corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message numerus="yes">
        <source>%n conflict(s) are left to decide. Open the file and choose there.</source>
        <translation>
            <numerusform>%n conflict is left to decide. Open the file and choose there.</numerusform>
            <numerusform>%n conflicts are left to decide. Open the file and choose there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good there would be erased here as well, which cannot be undone: %1</source>
        <translation>
            <numerusform>%n person erased for good there would be erased here as well, which cannot be undone: %1</numerusform>
            <numerusform>%n people erased for good there would be erased here as well, which cannot be undone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good there were erased here as well, which cannot be undone: %1</source>
        <translation>
            <numerusform>%n person erased for good there was erased here as well, which cannot be undone: %1</numerusform>
            <numerusform>%n people erased for good there were erased here as well, which cannot be undone: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new text(s) name somebody who was erased for good</source>
        <translation>
            <numerusform>%n of the new texts names somebody who was erased for good</numerusform>
            <numerusform>%n of the new texts name somebody who was erased for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message numerus="yes">
        <source>%n conflict(s) decided.</source>
        <translation>
            <numerusform>%n conflict decided.</numerusform>
            <numerusform>%n conflicts decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) merged. It is one step that can be undone.</source>
        <translation>
            <numerusform>%n package merged. It is one step that can be undone.</numerusform>
            <numerusform>%n packages merged. It is one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) merged. Erased for good here as well, which cannot be undone: %1.</source>
        <extracomment>%1 names</extracomment>
        <translation>
            <numerusform>%n package merged. Erased for good here as well, which cannot be undone: %1.</numerusform>
            <numerusform>%n packages merged. Erased for good here as well, which cannot be undone: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n organisation invited.</numerusform>
            <numerusform>%n organisations invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n person(s) were to be kept until a day that has passed</source>
        <translation>
            <numerusform>%n person was to be kept until a day that has passed</numerusform>
            <numerusform>%n persons were to be kept until a day that has passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are to be kept no longer soon</source>
        <translation>
            <numerusform>%n person is to be kept no longer soon</numerusform>
            <numerusform>%n persons are to be kept no longer soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageMerge</name>
    <message numerus="yes">
        <source>Merge %n package(s)</source>
        <translation>
            <numerusform>Merge %n package</numerusform>
            <numerusform>Merge %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageReportModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n already known</numerusform>
            <numerusform>%n already known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name somebody who was erased</source>
        <translation>
            <numerusform>%n text names somebody who was erased</numerusform>
            <numerusform>%n texts name somebody who was erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n row taken over.</numerusform>
            <numerusform>%n rows taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n picture(s) that name the person are no longer published.</source>
        <translation>
            <numerusform>%n picture that names the person is no longer published.</numerusform>
            <numerusform>%n pictures that name the person are no longer published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to name the person and stand in documents as they are:</source>
        <translation>
            <numerusform>%n free text seems to name the person and stands in documents as it is:</numerusform>
            <numerusform>%n free texts seem to name the person and stand in documents as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureAdder</name>
    <message numerus="yes">
        <source>%n picture(s) are being read …</source>
        <translation>
            <numerusform>%n picture is being read …</numerusform>
            <numerusform>%n pictures are being read …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>Add %n picture</numerusform>
            <numerusform>Add %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>The day has passed or comes within %n day(s). Keep them longer, or erase them.</source>
        <translation>
            <numerusform>The day has passed or comes within %n day. Keep them longer, or erase them.</numerusform>
            <numerusform>The day has passed or comes within %n days. Keep them longer, or erase them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionTabs</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message numerus="yes">
        <source>%n records together</source>
        <translation>
            <numerusform>One record</numerusform>
            <numerusform>%n records together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n record(s) before.</source>
        <translation>
            <numerusform>The same is true of %n record before.</numerusform>
            <numerusform>The same is true of %n records before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message numerus="yes">
        <source>%n records removed.</source>
        <translation>
            <numerusform>One record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>This document names %n person(s) whose consent to it is withdrawn or not noted:</source>
        <translation>
            <numerusform>This document names %n person whose consent to it is withdrawn or not noted:</numerusform>
            <numerusform>This document names %n people whose consent to it is withdrawn or not noted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundClockButton</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round: %n min</source>
        <translation>
            <numerusform>Round: %n min</numerusform>
            <numerusform>Round: %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left, paused</source>
        <translation>
            <numerusform>%n min left, paused</numerusform>
            <numerusform>%n min left, paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Only %n step(s) can be taken back.</source>
        <translation>
            <numerusform>Only one step can be taken back.</numerusform>
            <numerusform>Only %n steps can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be taken back: somebody was erased for good before that, and only the history in the window takes older steps back, one by one.</source>
        <translation>
            <numerusform>Only one step can be taken back: somebody was erased for good before that, and only the history in the window takes older steps back, one by one.</numerusform>
            <numerusform>Only %n steps can be taken back: somebody was erased for good before that, and only the history in the window takes older steps back, one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceBoardModel</name>
    <message numerus="yes">
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n inhabitant</numerusform>
            <numerusform>%n inhabitants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceMembers</name>
    <message numerus="yes">
        <source>Assign %n municipality(ies)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>Assign %n municipality</numerusform>
            <numerusform>Assign %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableAttachments</name>
    <message numerus="yes">
        <source>%n table(s) of this document</source>
        <translation>
            <numerusform>%n table of this document</numerusform>
            <numerusform>%n tables of this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message numerus="yes">
        <source>%n other value(s) stay as they are in the file</source>
        <translation>
            <numerusform>%n other value stays as it is in the file</numerusform>
            <numerusform>%n other values stay as they are in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeBoard</name>
    <message numerus="yes">
        <source>Cards alike: %n</source>
        <translation>
            <numerusform>Cards alike: %n</numerusform>
            <numerusform>Cards alike: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cards alike: %1 and %n more</source>
        <extracomment>%1 is how many pairs are shown at once, the likest; %n how many there are beside them</extracomment>
        <translation>
            <numerusform>Cards alike: %1 and one more</numerusform>
            <numerusform>Cards alike: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeBoardModel</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeColumn</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
</TS>
