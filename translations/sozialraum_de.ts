<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChangeWriter</name>
    <message>
        <source>The change concerns “%1”, which this program does not know.</source>
        <translation>Die Änderung betrifft „%1“, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again before you change it.</source>
        <translation>%1: Der Eintrag wurde inzwischen geändert. Sehen Sie ihn sich noch einmal an, bevor Sie ihn ändern.</translation>
    </message>
    <message>
        <source>There is already an entry in %1 with %2 “%3”.</source>
        <extracomment>%1 entity, %2 field, %3 value</extracomment>
        <translation>Unter %1 gibt es schon einen Eintrag mit %2 „%3“.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is the name of an entity, e.g. &quot;Contribution&quot;</extracomment>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is the name of an entity, e.g. &quot;Contribution&quot;</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 is the name of an entity, e.g. &quot;Contribution&quot;</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Reorder %1</source>
        <extracomment>%1 is the name of several entities, e.g. &quot;Questions&quot;</extracomment>
        <translation>%1 neu ordnen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This does not name a record.</source>
        <translation>Das bezeichnet keinen Eintrag.</translation>
    </message>
    <message>
        <source>This text is longer than %L1 characters.</source>
        <translation>Dieser Text ist länger als %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Enter a year (2018), a month (2019-11) or a day (2019-11-04).</source>
        <translation>Geben Sie ein Jahr (2018), einen Monat (2019-11) oder einen Tag (2019-11-04) ein.</translation>
    </message>
    <message>
        <source>Enter a colour such as #0072b2.</source>
        <translation>Geben Sie eine Farbe wie #0072b2 ein.</translation>
    </message>
    <message>
        <source>The key has exactly %1 digits.</source>
        <translation>Der Schlüssel hat genau %1 Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>„%1“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>Enter true or false.</source>
        <translation>Geben Sie true oder false ein.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A record in “%1” refers to one that does not exist.</source>
        <translation>Ein Eintrag in „%1“ verweist auf einen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index of “%1” does not match its records.</source>
        <translation>Der Suchindex von „%1“ passt nicht zu den Einträgen.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Sozialraum file.</source>
        <translation>%1 ist ein Ordner, keine Sozialraum-Datei.</translation>
    </message>
    <message>
        <source>%1 may not be read. Ask for permission to read it.</source>
        <translation>%1 darf nicht gelesen werden. Lassen Sie sich das Leserecht geben.</translation>
    </message>
    <message>
        <source>%1 is empty; it is not a Sozialraum file.</source>
        <translation>%1 ist leer und damit keine Sozialraum-Datei.</translation>
    </message>
    <message>
        <source>%1 is not a Sozialraum file.</source>
        <translation>%1 ist keine Sozialraum-Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. Restore a backup copy.</source>
        <translation>%1 ist beschädigt: Das Ende fehlt. Verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>%1 is in use by %2 on %3 since %4. Close it there first.</source>
        <extracomment>%1 file, %2 program, %3 computer, %4 date and time</extracomment>
        <translation>%1 wird seit %4 von %2 auf %3 benutzt. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder %1. Check its permissions.</source>
        <translation>Im Ordner %1 kann nichts geschrieben werden. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The highest age is below the lowest.</source>
        <translation>Das höchste Alter liegt unter dem niedrigsten.</translation>
    </message>
    <message>
        <source>Consent is withdrawn before it was given.</source>
        <translation>Die Einwilligung ist widerrufen, bevor sie erteilt wurde.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>%1 refers to a record that does not exist.</source>
        <translation>%1 verweist auf einen Eintrag, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 belongs to another conference.</source>
        <translation>%1 gehört zu einer anderen Konferenz.</translation>
    </message>
    <message>
        <source>A picture with recognisable people is published only with their consent.</source>
        <translation>Ein Bild mit erkennbaren Personen wird nur mit deren Einwilligung veröffentlicht.</translation>
    </message>
    <message>
        <source>A record cannot refer to itself.</source>
        <translation>Ein Eintrag kann nicht auf sich selbst verweisen.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Youth welfare office</source>
        <translation>Jugendamt</translation>
    </message>
    <message>
        <source>Non-statutory youth welfare provider</source>
        <translation>Freier Träger der Jugendhilfe</translation>
    </message>
    <message>
        <source>Integration assistance and rehabilitation</source>
        <translation>Eingliederungshilfe und Rehabilitation</translation>
    </message>
    <message>
        <source>Social benefits agency</source>
        <translation>Sozialleistungsträger</translation>
    </message>
    <message>
        <source>Day care</source>
        <translation>Kindertagesbetreuung</translation>
    </message>
    <message>
        <source>School and school administration</source>
        <translation>Schule und Schulverwaltung</translation>
    </message>
    <message>
        <source>Health service</source>
        <translation>Gesundheitsdienst</translation>
    </message>
    <message>
        <source>Counselling (pregnancy, addiction, debt)</source>
        <translation>Beratung (Schwangerschaft, Sucht, Schulden)</translation>
    </message>
    <message>
        <source>Protection from violence</source>
        <translation>Gewaltschutz</translation>
    </message>
    <message>
        <source>Employment agency and job centre</source>
        <translation>Arbeitsagentur und Jobcenter</translation>
    </message>
    <message>
        <source>Vocational training</source>
        <translation>Berufliche Bildung</translation>
    </message>
    <message>
        <source>Court and prosecution</source>
        <translation>Gericht und Staatsanwaltschaft</translation>
    </message>
    <message>
        <source>Police and public order</source>
        <translation>Polizei und Ordnungsbehörde</translation>
    </message>
    <message>
        <source>Training and research</source>
        <translation>Ausbildung und Forschung</translation>
    </message>
    <message>
        <source>Family and generation centre</source>
        <translation>Familien- und Mehrgenerationenzentrum</translation>
    </message>
    <message>
        <source>Church and religious community</source>
        <translation>Kirche und Religionsgemeinschaft</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Association and voluntary work</source>
        <translation>Verein und Ehrenamt</translation>
    </message>
    <message>
        <source>Self-help and self-organised group</source>
        <translation>Selbsthilfe und selbstorganisierter Zusammenschluss</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Social space</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Social spaces</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Rural municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Official key</source>
        <translation>Amtlicher Schlüssel</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Population as of</source>
        <translation>Einwohner am</translation>
    </message>
    <message>
        <source>Source of the population</source>
        <translation>Quelle der Einwohnerzahl</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Fläche (km²)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Assignment to a social space</source>
        <translation>Zuordnung zum Sozialraum</translation>
    </message>
    <message>
        <source>Assignments to social spaces</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Public provider</source>
        <translation>Öffentlicher Träger</translation>
    </message>
    <message>
        <source>Non-statutory provider</source>
        <translation>Freier Träger</translation>
    </message>
    <message>
        <source>Other provider</source>
        <translation>Anderer Träger</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Organisationsart</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Organisation in a social space</source>
        <translation>Organisation im Sozialraum</translation>
    </message>
    <message>
        <source>Organisations in social spaces</source>
        <translation>Organisationen in Sozialräumen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>May be named in public</source>
        <translation>Darf öffentlich genannt werden</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Einwilligung erteilt am</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Einwilligung widerrufen am</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Gremien</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Operativ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Member of a body</source>
        <translation>Mitglied eines Gremiums</translation>
    </message>
    <message>
        <source>Members of bodies</source>
        <translation>Mitglieder der Gremien</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Ereignis der Chronik</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Veranstaltungsort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Aims (one per line)</source>
        <translation>Ziele (eines je Zeile)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Attendance (about)</source>
        <translation>Teilnehmende (rund)</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>Dots per theme</source>
        <translation>Punkte je Thema</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Beitrag von</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Schätze</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Examples of cooperation</source>
        <translation>Beispiele gelingender Zusammenarbeit</translation>
    </message>
    <message>
        <source>Success factors</source>
        <translation>Gelingensfaktoren</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Arbeitsgruppen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Teilnahme</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Teilnahmen</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Anzahl Personen</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmend</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgebend</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Gefehlt</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doppelt zu</translation>
    </message>
    <message>
        <source>Organisation of a contribution</source>
        <translation>Organisation eines Beitrags</translation>
    </message>
    <message>
        <source>Organisations of contributions</source>
        <translation>Organisationen der Beiträge</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>For the press</source>
        <translation>Für die Presse</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Overview picture</source>
        <translation>Übersichtsbild</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Picture of a board</source>
        <translation>Bild einer Tafel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>People can be recognised</source>
        <translation>Personen sind erkennbar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Picture data</source>
        <translation>Bilddaten</translation>
    </message>
    <message>
        <source>Fields of action</source>
        <translation>Handlungsfelder</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Alter von</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Alter bis</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Barrierefrei</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Municipality of an offer</source>
        <translation>Kommune eines Angebots</translation>
    </message>
    <message>
        <source>Municipalities of offers</source>
        <translation>Kommunen der Angebote</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Responsible organisation</source>
        <translation>Verantwortliche Organisation</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beschlossen am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Theme of a measure</source>
        <translation>Thema einer Maßnahme</translation>
    </message>
    <message>
        <source>Themes of measures</source>
        <translation>Themen der Maßnahmen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 “%2” refers to it as %3.</source>
        <extracomment>%1 entity, %2 title of the record, %3 field: &apos;Offer “Youth club” refers to it as Organisation.&apos;</extracomment>
        <translation>%1 „%2“ verweist darauf (%3).</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>The disk with %1 is full. Nothing was changed; make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again in a moment.</source>
        <translation>%1 wird gerade von einem anderen Programm beschrieben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the permissions of the file and its folder.</source>
        <translation>%1 kann nicht beschrieben werden. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 is damaged. Do not work on with it; restore a backup copy.</source>
        <translation>%1 ist beschädigt. Arbeiten Sie nicht damit weiter; verwenden Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk or the network connection.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger oder die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The change does not fit what is in the file now. Nothing was changed.</source>
        <translation>Die Änderung passt nicht zum jetzigen Stand der Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file %1 did not accept a statement.</source>
        <translation>Die Datei %1 hat eine Anweisung nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>SqlStore</name>
    <message>
        <source>%1 is already there. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Sozialraum. Install that version to open it.</source>
        <translation>%1 stammt aus einer neueren Version von Sozialraum. Installieren Sie diese Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Other records still refer to what was to be removed.</source>
        <translation>Andere Einträge verweisen noch auf das, was gelöscht werden sollte.</translation>
    </message>
</context>
</TS>
