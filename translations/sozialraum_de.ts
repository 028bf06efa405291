<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Sozialraum %1</source>
        <translation>Sozialraum %1</translation>
    </message>
    <message>
        <source>Qt %1 on %2</source>
        <translation>Qt %1 auf %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Schema version of the file: %1</source>
        <translation>Schemaversion der Datei: %1</translation>
    </message>
    <message>
        <source>Sozialraum is free software: you may use, study, share and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Sozialraum ist freie Software: Sie dürfen es unter der GNU General Public License, Version 3 oder neuer, benutzen, untersuchen, weitergeben und verändern. Es wird ohne jede Gewährleistung angeboten.</translation>
    </message>
    <message>
        <source>It uses Qt (LGPL 3), SQLite (public domain), qpdf (Apache License 2.0), libsodium (ISC) and the Liberation fonts (SIL Open Font License 1.1).</source>
        <translation>Es verwendet Qt (LGPL 3), SQLite (gemeinfrei), qpdf (Apache-Lizenz 2.0), libsodium (ISC-Lizenz) und die Liberation-Schriften (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>About Sozialraum</source>
        <translation>Über Sozialraum</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
</context>
<context>
    <name>AccessSaver</name>
    <message>
        <source>Information on a person</source>
        <translation>Auskunft über eine Person</translation>
    </message>
    <message>
        <source>Save the information</source>
        <translation>Auskunft speichern</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden. Bitte einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New &amp;file …</source>
        <translation>Neue &amp;Datei …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;View sample …</source>
        <translation>&amp;Beispiel ansehen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;History of the file</source>
        <translation>&amp;Verlauf der Datei</translation>
    </message>
    <message>
        <source>C&amp;lose file</source>
        <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 the step, e.g. &quot;Change contribution&quot;</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 the step, e.g. &quot;Change contribution&quot;</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Navigation as &amp;icons</source>
        <translation>Navigation als &amp;Symbole</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Find an action</source>
        <translation>Befehl &amp;finden</translation>
    </message>
    <message>
        <source>&amp;About Sozialraum</source>
        <translation>Ü&amp;ber Sozialraum</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>%1 rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>%1 wiederholen</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Merge packages …</source>
        <translation>Tischdateien &amp;zusammenführen …</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Fixed start. Empty the cell to compute it again. %1</source>
        <translation>Fester Beginn. Ist das Feld leer, wird er wieder berechnet. %1</translation>
    </message>
    <message>
        <source>Computed from the durations. Type a time to fix the start.</source>
        <translation>Aus den Dauern berechnet. Eine eingetippte Uhrzeit legt den Beginn fest.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From when until when: &quot;09:30 – 09:45&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n minute(s) left before it.</source>
        <translation>
            <numerusform>Davor bleibt %n Minute frei.</numerusform>
            <numerusform>Davor bleiben %n Minuten frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It begins %n minute(s) before the item above ends.</source>
        <translation>
            <numerusform>Beginnt %n Minute, bevor der Punkt davor endet.</numerusform>
            <numerusform>Beginnt %n Minuten, bevor der Punkt davor endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins at %1.</source>
        <translation>Beginn um %1 Uhr.</translation>
    </message>
    <message>
        <source>From %1 until %2, %3 hours.</source>
        <extracomment>%1 and %2 are times of the day, %3 is a duration such as &quot;3:30&quot;</extracomment>
        <translation>Von %1 bis %2 Uhr, %3 Stunden.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>The agenda ends at %1, the conference at %2.</source>
        <translation>Der Ablauf endet um %1 Uhr, die Konferenz um %2 Uhr.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>There is no display for the window; sozialraum --help lists what works without one.</source>
        <translation>Für das Fenster fehlt ein Bildschirm; „sozialraum --help“ zeigt, was ohne ihn geht.</translation>
    </message>
    <message>
        <source>There is no command “%1”; sozialraum --help lists them all.</source>
        <translation>Den Befehl „%1“ gibt es nicht; „sozialraum --help“ zeigt alle.</translation>
    </message>
</context>
<context>
    <name>AreaFile</name>
    <message>
        <source>The file has %1; areas are read from files of up to %2. Save only the municipalities of the district, for instance with QGIS.</source>
        <translation>Die Datei hat %1; Flächen werden aus Dateien bis %2 gelesen. Bitte nur die Kommunen des Landkreises speichern, zum Beispiel mit QGIS.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be GeoJSON.</source>
        <translation>Die Datei ist zu tief verschachtelt, um GeoJSON zu sein.</translation>
    </message>
    <message>
        <source>The file is no GeoJSON or breaks off (at byte %1). Fetch or export it once more.</source>
        <translation>Die Datei ist kein GeoJSON oder bricht ab (bei Byte %1). Bitte noch einmal herunterladen oder exportieren.</translation>
    </message>
    <message>
        <source>The file is TopoJSON. Save the areas as GeoJSON, for instance with QGIS.</source>
        <translation>Die Datei ist TopoJSON. Bitte die Flächen als GeoJSON speichern, zum Beispiel mit QGIS.</translation>
    </message>
    <message>
        <source>The file is JSON, but no GeoJSON with areas: a “FeatureCollection” is expected.</source>
        <translation>Die Datei ist JSON, aber kein GeoJSON mit Flächen: Erwartet wird eine „FeatureCollection“.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The area with the key %1 cannot be taken over. %2</source>
        <extracomment>%1 an official key, %2 what is wrong with the area, a sentence</extracomment>
        <translation>Die Fläche mit dem Schlüssel %1 kann nicht übernommen werden. %2</translation>
    </message>
    <message>
        <source>No area in the file names an official key; expected is a property “AGS” with eight digits or “ARS” with twelve.</source>
        <translation>Keine Fläche der Datei nennt einen amtlichen Schlüssel; erwartet wird eine Eigenschaft „AGS“ mit acht oder „ARS“ mit zwölf Ziffern.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Makes a consistent copy of a file, even while it is in use.</source>
        <translation>Legt eine stimmige Kopie einer Datei an, auch während sie benutzt wird.</translation>
    </message>
    <message>
        <source>An existing TARGET is not touched.</source>
        <translation>Ein vorhandenes Ziel wird nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>vor einer Umstellung auf eine neue Version</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einem Zusammenführen</translation>
    </message>
    <message>
        <source>before restoring a backup</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>%1 – damaged</source>
        <extracomment>%1 when the backup was made</extracomment>
        <translation>%1 – beschädigt</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups could not be made. Check the permissions.</source>
        <translation>Der Ordner %1 für Sicherungen konnte nicht angelegt werden. Bitte die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be renamed, so nothing was restored. Check the permissions of its folder.</source>
        <translation>%1 konnte nicht umbenannt werden; deshalb wurde nichts wiederhergestellt. Bitte die Berechtigungen des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The restored file lies under the name %1; it could not be renamed.</source>
        <translation>Die wiederhergestellte Datei liegt unter dem Namen %1; sie konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>Das Sichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is a file, but backups need a folder of this name. Rename the file.</source>
        <translation>%1 ist eine Datei, aber die Sicherungen brauchen einen Ordner dieses Namens. Bitte die Datei umbenennen.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and cannot be restored. Choose another one.</source>
        <translation>Die Sicherung %1 ist beschädigt und kann nicht wiederhergestellt werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The backup of %1 was not sound, so the file is probably damaged. That backup is not kept; older ones are.</source>
        <translation>Die Sicherung von %1 war nicht einwandfrei, die Datei ist also wahrscheinlich beschädigt. Diese Sicherung wird nicht behalten; ältere bleiben.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Nothing has changed since this backup.</source>
        <translation>Seit dieser Sicherung wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since this backup.</source>
        <translation>
            <numerusform>%n Änderung seit dieser Sicherung.</numerusform>
            <numerusform>%n Änderungen seit dieser Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 then, %3 now</source>
        <extracomment>%1 entity, %2 and %3 numbers of records</extracomment>
        <translation>%1: damals %2, heute %3</translation>
    </message>
    <message>
        <source>The newest changes:</source>
        <translation>Die neuesten Änderungen:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Restore this state</source>
        <translation>Diesen Stand &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Use this backup instead</source>
        <translation>Mit dieser Sicherung &amp;weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Res&amp;cue what can be read …</source>
        <translation>&amp;Retten, was lesbar ist …</translation>
    </message>
    <message>
        <source>The file is damaged. The newest backup is the surest way on: it takes the file&apos;s place, and the damaged file is kept beside it. What is missing in the backup can be rescued into a new file.</source>
        <translation>Die Datei ist beschädigt. Am sichersten geht es mit der neuesten Sicherung weiter: Sie tritt an die Stelle der Datei, und die beschädigte Datei bleibt daneben erhalten. Was in der Sicherung fehlt, lässt sich in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>The backup is restored. Undo takes it back; the state before is a backup, too.</source>
        <translation>Die Sicherung ist wiederhergestellt. Rückgängig nimmt das zurück; auch der Stand davor liegt als Sicherung vor.</translation>
    </message>
    <message>
        <source>Open the res&amp;cued file</source>
        <translation>Ge&amp;rettete Datei öffnen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when the file is opened the next time after a change.</source>
        <translation>Es gibt noch keine Sicherung. Nach einer Änderung wird beim nächsten Öffnen der Datei eine angelegt.</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleich läuft …</translation>
    </message>
    <message>
        <source>A backup is made on opening when something has changed, and before an upgrade, a merge and a restoration. Kept are all of today, one of each of the last seven days, four weeks and twelve months with a backup, and for a year those made by hand, in the folder %1.</source>
        <translation>Gesichert wird beim Öffnen, wenn sich etwas geändert hat, sowie vor jeder Umstellung auf eine neue Version, jedem Zusammenführen und jeder Wiederherstellung. Behalten werden alle Sicherungen von heute, je eine aus den letzten sieben Tagen, vier Wochen und zwölf Monaten, in denen gesichert wurde, und ein Jahr lang die von Hand gemachten, im Ordner %1.</translation>
    </message>
    <message>
        <source>There is no backup of this file. Rescue what can be read.</source>
        <translation>Von dieser Datei gibt es keine Sicherung. Was noch lesbar ist, lässt sich in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The backup holds the state of %1:</source>
        <extracomment>%1 date and time</extracomment>
        <translation>Die Sicherung enthält den Stand vom %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 entity, %2 number of records</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>People who were erased for good since then do not come back.</source>
        <translation>Wer seitdem endgültig gelöscht wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>None of the backups can be read. Make one now.</source>
        <translation>Keine der Sicherungen ist zu lesen. Sichern Sie jetzt.</translation>
    </message>
    <message>
        <source>None of the backups can be read. Rescue what can be read of the file.</source>
        <translation>Keine der Sicherungen ist zu lesen. Retten Sie, was von der Datei zu lesen ist.</translation>
    </message>
    <message>
        <source>Consents that were withdrawn since then stay withdrawn, and pictures that are not published now stay unpublished.</source>
        <translation>Seither widerrufene Einwilligungen bleiben widerrufen; Bilder, die jetzt nicht veröffentlicht werden, bleiben unveröffentlicht.</translation>
    </message>
    <message>
        <source>The file is not sound. Restore a backup from before, or rescue what can be read into a new file. %1</source>
        <extracomment>%1 what is wrong, sentences</extracomment>
        <translation>Die Datei ist nicht einwandfrei. Bitte eine Sicherung von vorher wiederherstellen oder in eine neue Datei retten, was lesbar ist. %1</translation>
    </message>
    <message>
        <source>If you go on with a backup, take over what it lacks: open it, choose “File → Merge packages” and there the rescued file.</source>
        <translation>Wenn Sie mit einer Sicherung weiterarbeiten, übernehmen Sie, was ihr fehlt: Öffnen Sie sie und wählen Sie unter „Datei → Tischdateien zusammenführen“ die gerettete Datei.</translation>
    </message>
</context>
<context>
    <name>BlobView</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Drag cards here.</source>
        <translation>Karten hierher ziehen.</translation>
    </message>
</context>
<context>
    <name>Boundary</name>
    <message>
        <source>A point of it is not made of two numbers.</source>
        <translation>Einer ihrer Punkte besteht nicht aus zwei Zahlen.</translation>
    </message>
    <message>
        <source>Its coordinates (%1 and %2) are no degrees but those of a projection such as UTM. Save the areas again with the coordinate reference system EPSG:4326 – WGS 84; QGIS offers it when it exports.</source>
        <extracomment>%1 and %2 are coordinates such as 572,000 and 5,670,000</extracomment>
        <translation>Ihre Koordinaten (%1 und %2) sind keine Längen- und Breitengrade, sondern die einer Projektion wie UTM. Bitte die Flächen mit dem Koordinatenbezugssystem „EPSG:4326 – WGS 84“ neu speichern; QGIS bietet es beim Exportieren an.</translation>
    </message>
    <message>
        <source>One of its outlines has fewer than four points.</source>
        <translation>Einer ihrer Umrisse hat weniger als vier Punkte.</translation>
    </message>
    <message>
        <source>One of its outlines is not closed: its last point is not its first.</source>
        <translation>Einer ihrer Umrisse ist nicht geschlossen: Sein letzter Punkt ist nicht sein erster.</translation>
    </message>
    <message>
        <source>It has no outline.</source>
        <translation>Sie hat keinen Umriss.</translation>
    </message>
</context>
<context>
    <name>BoundaryImport</name>
    <message>
        <source>There are no municipalities in this file yet. Type them in with their official keys first.</source>
        <translation>In dieser Datei gibt es noch keine Kommunen. Bitte zuerst die Kommunen mit ihren amtlichen Schlüsseln eintragen.</translation>
    </message>
    <message>
        <source>The area of %1 does not lie where its coordinates are. Perhaps latitude and longitude are the wrong way round: GeoJSON has the longitude first.</source>
        <translation>Die Fläche von %1 liegt nicht dort, wo die Koordinaten der Kommune sind. Vielleicht sind Breite und Länge vertauscht: In GeoJSON steht die Länge zuerst.</translation>
    </message>
    <message>
        <source>None of the areas belongs to a municipality of this file: the file has for instance the key %1, the first municipality here has %2.</source>
        <translation>Keine der Flächen gehört zu einer Kommune dieser Datei: Die Flächen haben zum Beispiel den Schlüssel %1, die erste Kommune hier hat %2.</translation>
    </message>
    <message>
        <source>Take over boundaries of municipalities</source>
        <translation>Grenzen von Kommunen übernehmen</translation>
    </message>
    <message>
        <source>The boundaries are in the file already.</source>
        <translation>Die Grenzen stehen schon in der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Boundaries of %n municipality(ies) are taken over.</source>
        <translation>
            <numerusform>Die Grenze von %n Kommune wird übernommen.</numerusform>
            <numerusform>Die Grenzen von %n Kommunen werden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no area for: %1.</source>
        <translation>Keine Fläche gibt es für: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) of other municipalities are left out.</source>
        <translation>
            <numerusform>%n Fläche einer anderen Kommune bleibt weg.</numerusform>
            <numerusform>%n Flächen anderer Kommunen bleiben weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureCommand</name>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>Line %1 was not taken, those before it are saved: %2</source>
        <extracomment>%1 is a line number, %2 a sentence that says what is wrong</extracomment>
        <translation>Zeile %1 wurde nicht übernommen, die davor sind gespeichert: %2</translation>
    </message>
    <message>
        <source>Takes contributions from standard input, one a line, and prints each id once it is on disk.</source>
        <translation>Nimmt Beiträge von der Standardeingabe, einen je Zeile, und gibt jede Kennung aus, sobald der Beitrag gespeichert ist.</translation>
    </message>
    <message>
        <source>Stops at the first line that is refused; empty lines are passed over.</source>
        <translation>Hört bei der ersten Zeile auf, die abgelehnt wird; leere Zeilen werden übergangen.</translation>
    </message>
    <message>
        <source>Its id, its date or “latest”.</source>
        <translation>Ihre Kennung, ihr Datum oder „latest“.</translation>
    </message>
    <message>
        <source>Its position or id.</source>
        <translation>Ihre Nummer oder Kennung.</translation>
    </message>
</context>
<context>
    <name>CaptureHead</name>
    <message>
        <source>(no group)</source>
        <translation>(ohne Gruppe)</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Who the cards come from</source>
        <translation>Von wem die Karten kommen</translation>
    </message>
    <message numerus="yes">
        <source>%n cards in all</source>
        <translation>
            <numerusform>%n Karte insgesamt</numerusform>
            <numerusform>%n Karten insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards of this group</source>
        <translation>
            <numerusform>%n Karte dieser Gruppe</numerusform>
            <numerusform>%n Karten dieser Gruppe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>You are changing a card · Enter: keep the change · Esc: leave it as it was</source>
        <translation>Karte wird geändert · Enter: Änderung behalten · Esc: so lassen, wie sie war</translation>
    </message>
    <message>
        <source>What was said? Enter puts the card away.</source>
        <translation>Was wurde gesagt? Enter legt die Karte ab.</translation>
    </message>
    <message>
        <source>What was typed in the capture line is not saved. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Der getippte Text in der Erfassung ist nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>CaptureView</name>
    <message>
        <source>No individual cases, no names of people concerned.</source>
        <translation>Keine Einzelfälle, keine Namen von Betroffenen.</translation>
    </message>
    <message>
        <source>A−</source>
        <extracomment>Button for smaller text</extracomment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Kleinere Schrift (Strg+−)</translation>
    </message>
    <message>
        <source>A+</source>
        <extracomment>Button for larger text</extracomment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Größere Schrift (Strg++)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>Eine Zeile wurde eingefügt.</numerusform>
            <numerusform>%n Zeilen wurden eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This conference has no questions yet. Add them under “Planning”.</source>
        <translation>Diese Konferenz hat noch keine Fragen. Legen Sie sie unter „Planung“ an.</translation>
    </message>
    <message>
        <source>Card for: %1</source>
        <translation>Karte zu: %1</translation>
    </message>
    <message>
        <source>Make one card of each line (Ctrl+Enter)</source>
        <translation>Aus jeder Zeile eine Karte machen (Strg+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n cards removed.</source>
        <translation>
            <numerusform>%n Karte entfernt.</numerusform>
            <numerusform>%n Karten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Here only cards are taken back. The last step was: %1.</source>
        <translation>Hier werden nur Karten zurückgenommen. Der letzte Schritt war: %1.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show only what is unclear (Ctrl+Shift+U)</source>
        <translation>Nur zeigen, was unklar ist (Strg+Umschalt+U)</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
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
        <source>Remove the card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>? Only unclear (%n)</source>
        <extracomment>Button that shows only unclear cards; %n says how many there are</extracomment>
        <translation>
            <numerusform>? Nur unklare (%n)</numerusform>
            <numerusform>? Nur unklare (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unclear any more.</source>
        <translation>Nichts ist mehr unklar.</translation>
    </message>
    <message>
        <source>No cards yet. What is typed above comes here with Enter.</source>
        <translation>Noch keine Karten. Was oben getippt wird, kommt mit Enter hierher.</translation>
    </message>
</context>
<context>
    <name>CardSigns</name>
    <message>
        <source>★ Key message</source>
        <translation>★ Kernaussage</translation>
    </message>
    <message>
        <source>The one thought that the group presents: “!” at the end (Ctrl+M)</source>
        <translation>Der eine Gedanke, den die Gruppe vorstellt: „!“ am Ende (Strg+M)</translation>
    </message>
    <message>
        <source>? Unclear</source>
        <translation>? Unklar</translation>
    </message>
    <message>
        <source>To be asked about later: “??” at the end (Ctrl+U)</source>
        <translation>Später nachfragen: „??“ am Ende (Strg+U)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>What a card mentions, %1, does not exist yet and is made with the card</extracomment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>@ organisation · # theme · ↑ changes the last card</source>
        <translation>@ Organisation · # Thema · ↑ ändert die letzte Karte</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Cards, newest first</source>
        <translation>Karten, neueste zuerst</translation>
    </message>
    <message>
        <source>★ Key message</source>
        <translation>★ Kernaussage</translation>
    </message>
    <message>
        <source>? Unclear</source>
        <translation>? Unklar</translation>
    </message>
</context>
<context>
    <name>CardWriter</name>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>%n Beitrag anlegen</numerusform>
            <numerusform>%n Beiträge anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>The history in %1 is damaged. %2</source>
        <translation>Der Verlauf in %1 ist beschädigt. %2</translation>
    </message>
    <message>
        <source>The history no longer has this step.</source>
        <translation>Diesen Schritt gibt es im Verlauf nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 label of a field, %2 its value, e.g. &quot;Name: Youth club&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 label of a field, %2 its value before, %3 its value after</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 “%2” added: %3</source>
        <extracomment>%1 entity, %2 title of a record, %3 what was changed in it</extracomment>
        <translation>%1 „%2“ angelegt: %3</translation>
    </message>
    <message>
        <source>%1 “%2” removed: %3</source>
        <translation>%1 „%2“ gelöscht: %3</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 erased</source>
        <extracomment>%1 entity</extracomment>
        <translation>%1 endgültig gelöscht</translation>
    </message>
</context>
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
    <name>Chapters</name>
    <message>
        <source>Agenda of the conference</source>
        <translation>Ablauf der Konferenz</translation>
    </message>
    <message>
        <source>One row for each item of the agenda, in the order of the day.</source>
        <translation>Je Programmpunkt eine Zeile, in der Reihenfolge des Tages.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Programmpunkt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>One row for each contribution to this question.</source>
        <translation>Je Beitrag zu dieser Frage eine Zeile.</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Annex: Organisations present</source>
        <translation>Anhang: Beteiligte Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) took part, here by category.</source>
        <translation>
            <numerusform>Eine Organisation hat teilgenommen, hier nach ihrer Art.</numerusform>
            <numerusform>%n Organisationen haben teilgenommen, hier nach Art geordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Annex: Pictures</source>
        <translation>Anhang: Bilder</translation>
    </message>
    <message>
        <source>Annex: All contributions</source>
        <translation>Anhang: Alle Beiträge</translation>
    </message>
    <message>
        <source>There is no such conference.</source>
        <translation>Diese Konferenz gibt es nicht.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Occasion and aims</source>
        <translation>Anlass und Ziele</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Ziele</translation>
    </message>
    <message numerus="yes">
        <source>The conference had %n aim(s):</source>
        <translation>
            <numerusform>Die Konferenz hatte ein Ziel:</numerusform>
            <numerusform>Die Konferenz hatte %n Ziele:</numerusform>
        </translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>What came of the last conference</source>
        <translation>Was aus der letzten Konferenz wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) followed from “%1” on %2.</source>
        <extracomment>%1 title of a conference, %2 date</extracomment>
        <translation>
            <numerusform>Aus „%1“ am %2 folgte eine Maßnahme.</numerusform>
            <numerusform>Aus „%1“ am %2 folgten %n Maßnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures of the last conference</source>
        <translation>Maßnahmen der letzten Konferenz</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>One row for each measure with who is responsible, its due date and status.</source>
        <translation>Je Maßnahme eine Zeile mit Verantwortung, Frist und Status.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Measures that follow from the results</source>
        <translation>Maßnahmen, die aus den Ergebnissen folgen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a theme, %2 its number of dots</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bar chart of the dots for each theme. %1.</source>
        <translation>Balkendiagramm der Punkte je Thema. %1.</translation>
    </message>
    <message>
        <source>Themes by the dots they were given</source>
        <translation>Themen nach ihren Punkten</translation>
    </message>
    <message>
        <source>The figures of the chart</source>
        <translation>Die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>One row for each theme with its question and its dots, most dots first.</source>
        <translation>Je Thema eine Zeile mit Frage und Punkten, die meisten Punkte zuerst.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message numerus="yes">
        <source>The participants gave dots to %n theme(s).</source>
        <translation>
            <numerusform>Die Teilnehmenden haben Punkte an ein Thema vergeben.</numerusform>
            <numerusform>Die Teilnehmenden haben Punkte an %n Themen vergeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>ein Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Further contributions:</source>
        <translation>Weitere Beiträge:</translation>
    </message>
    <message numerus="yes">
        <source>The conference dealt with %n question(s).</source>
        <translation>
            <numerusform>Die Konferenz hat eine Frage behandelt.</numerusform>
            <numerusform>Die Konferenz hat %n Fragen behandelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The participants worked in %n group(s).</source>
        <translation>
            <numerusform>Die Teilnehmenden haben in einer Gruppe gearbeitet.</numerusform>
            <numerusform>Die Teilnehmenden haben in %n Gruppen gearbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>ergebnisse.csv</translation>
    </message>
    <message>
        <source>The results of this document as a table</source>
        <translation>Die Ergebnisse dieses Dokuments als Tabelle</translation>
    </message>
    <message>
        <source>Towns and municipalities of the social space</source>
        <translation>Städte und Gemeinden des Sozialraums</translation>
    </message>
    <message>
        <source>One row for each member with kind, population, area and density; the last row has the sums.</source>
        <translation>Je Kommune eine Zeile mit Art, Einwohnern, Fläche und Dichte; die letzte Zeile enthält die Summen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Area (km²)</source>
        <translation>Fläche (km²)</translation>
    </message>
    <message>
        <source>Inhabitants per km²</source>
        <translation>Einwohner je km²</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 source of figures, %2 date</extracomment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>%1 (%2 inhabitants)</source>
        <translation>%1 (%2 Einwohner)</translation>
    </message>
    <message>
        <source>Map of %1 with a circle for each place. From north to south: %2.</source>
        <extracomment>%1 name of a social space, %2 list of its places</extracomment>
        <translation>Karte: %1 mit einem Kreis für jeden Ort. Von Norden nach Süden: %2.</translation>
    </message>
    <message>
        <source>Where the towns and municipalities lie. The larger a circle, the more people live there; north is at the top.</source>
        <translation>Lage der Städte und Gemeinden. Je größer der Kreis, desto mehr Menschen leben dort; Norden ist oben.</translation>
    </message>
    <message>
        <source>Population: %1.</source>
        <translation>Einwohner: %1.</translation>
    </message>
    <message>
        <source>The social space in figures</source>
        <translation>Der Sozialraum in Zahlen</translation>
    </message>
    <message>
        <source>Social space</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>rund %1</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Each row has the name of a fact and the fact.</source>
        <translation>Jede Zeile enthält eine Angabe mit ihrer Bezeichnung.</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <extracomment>Title of the short document; %1 is the title of the conference</extracomment>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Key message:</source>
        <translation>Kernaussage:</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Schwerpunkt: %1</translation>
    </message>
    <message>
        <source>Facilitation: %1</source>
        <translation>Moderation: %1</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Arbeitsgruppen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Minutes of results</source>
        <translation>Ergebnisprotokoll</translation>
    </message>
    <message>
        <source>Working groups and their rooms</source>
        <translation>Arbeitsgruppen und ihre Räume</translation>
    </message>
    <message>
        <source>One row for each working group with its topic and room.</source>
        <translation>Eine Zeile je Arbeitsgruppe mit Thema und Raum.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <translation>Worüber wir sprechen</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Ablauf: %1</translation>
    </message>
    <message>
        <source>Question %1</source>
        <extracomment>Above a question on a card; %1 is its number</extracomment>
        <translation>Frage %1</translation>
    </message>
    <message>
        <source>One row for each participant with room for a signature; empty rows are for those who come unregistered.</source>
        <translation>Eine Zeile je Teilnehmerin oder Teilnehmer mit Platz für die Unterschrift; leere Zeilen sind für Nachmeldungen.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Short for &quot;number&quot;, above a column</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation>Unterschriftenliste: %1</translation>
    </message>
    <message>
        <source>Each row has the name of a fact and the fact; empty ones are to be filled in.</source>
        <translation>Jede Zeile nennt eine Angabe und ihren Inhalt; leere sind noch auszufüllen.</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Drucksache Nr.</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>One row for each body that deals with the paper; to be filled in.</source>
        <translation>Eine Zeile je Gremium, das die Vorlage berät; noch auszufüllen.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Gremium</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Sitzung am</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Youth welfare committee</source>
        <translation>Jugendhilfeausschuss</translation>
    </message>
    <message>
        <source>The youth welfare committee takes note of the results of “%1” of %2.</source>
        <extracomment>%1 title of a conference, %2 date</extracomment>
        <translation>Der Jugendhilfeausschuss nimmt die Ergebnisse von „%1“ vom %2 zur Kenntnis.</translation>
    </message>
    <message numerus="yes">
        <source>It asks the administration to pursue the following %n measure(s):</source>
        <translation>
            <numerusform>Er beauftragt die Verwaltung, die folgende Maßnahme weiterzuverfolgen:</numerusform>
            <numerusform>Er beauftragt die Verwaltung, die folgenden %n Maßnahmen weiterzuverfolgen:</numerusform>
        </translation>
    </message>
    <message>
        <source>The administration reports to the committee on how far they are.</source>
        <translation>Die Verwaltung berichtet dem Ausschuss über den Stand.</translation>
    </message>
    <message>
        <source>Documentation of “%1”</source>
        <extracomment>%1 title of a conference</extracomment>
        <translation>Dokumentation zu „%1“</translation>
    </message>
    <message>
        <source>Plan of measures</source>
        <translation>Maßnahmenplan</translation>
    </message>
    <message>
        <source>Paper for the youth welfare committee</source>
        <translation>Vorlage für den Jugendhilfeausschuss</translation>
    </message>
    <message>
        <source>Order of consultations</source>
        <translation>Beratungsfolge</translation>
    </message>
    <message>
        <source>Proposed decision</source>
        <translation>Beschlussvorschlag</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Sachverhalt</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Planning of youth welfare under § 80 SGB VIII; the committee deals with it under § 71 SGB VIII.</source>
        <translation>Jugendhilfeplanung nach § 80 SGB VIII; der Ausschuss befasst sich damit nach § 71 SGB VIII.</translation>
    </message>
    <message>
        <source>Financial effects</source>
        <translation>Finanzielle Auswirkungen</translation>
    </message>
    <message>
        <source>To be filled in by the administration.</source>
        <translation>Von der Verwaltung auszufüllen.</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <extracomment>Follows a measure; %1 is a date</extracomment>
        <translation>(bis %1)</translation>
    </message>
    <message>
        <source>Thank you for taking part in “%1” on %2. Here is what was said, and what happens now.</source>
        <extracomment>%1 title of a conference, %2 date</extracomment>
        <translation>Vielen Dank für das Mitwirken an „%1“ am %2. Hier steht, was gesagt wurde und was jetzt geschieht.</translation>
    </message>
    <message>
        <source>Feedback for the participants</source>
        <translation>Rückmeldung an die Teilnehmenden</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>The results are still being evaluated.</source>
        <translation>Die Ergebnisse werden noch ausgewertet.</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>No measures have been agreed yet.</source>
        <translation>Noch sind keine Maßnahmen vereinbart.</translation>
    </message>
    <message>
        <source>look again: %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Wiedervorlage: %1</translation>
    </message>
    <message>
        <source>One row for each measure: what, who, until when, how far, and from which result it comes.</source>
        <translation>Eine Zeile je Maßnahme: was, wer, bis wann, wie weit und aus welchem Ergebnis sie hervorgegangen ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Hervorgegangen aus</translation>
    </message>
    <message>
        <source>Where the measures come from</source>
        <translation>Woher die Maßnahmen kommen</translation>
    </message>
    <message>
        <source>Plan of measures: %1</source>
        <translation>Maßnahmenplan: %1</translation>
    </message>
    <message>
        <source>No measures have come from this conference yet.</source>
        <translation>Aus dieser Konferenz sind noch keine Maßnahmen hervorgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s): %1</source>
        <extracomment>%1 is a status</extracomment>
        <translation>
            <numerusform>%n Maßnahme: %1</numerusform>
            <numerusform>%n Maßnahmen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>Each row has the name of a field and what stands in it.</source>
        <translation>Jede Zeile nennt ein Feld und was darin steht.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>When and by whom it was written</source>
        <translation>Wann und von wem es geschrieben wurde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Information under Art. 15 GDPR</source>
        <translation>Auskunft nach Art. 15 DSGVO</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were found.</source>
        <translation>
            <numerusform>Gefunden wurde %n Datensatz.</numerusform>
            <numerusform>Gefunden wurden %n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Unterschriftenliste</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Tischschilder</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Fragekarten</translation>
    </message>
    <message>
        <source>Press release (draft)</source>
        <translation>Pressemitteilung (Entwurf)</translation>
    </message>
    <message>
        <source>There are no working groups yet. Add them under Planning.</source>
        <translation>Es gibt noch keine Arbeitsgruppen. Sie werden unter Planung angelegt.</translation>
    </message>
    <message>
        <source>There are no questions yet. Add them under Planning.</source>
        <translation>Es gibt noch keine Fragen. Sie werden unter Planung angelegt.</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
        <source>measures.csv</source>
        <translation>massnahmen.csv</translation>
    </message>
    <message>
        <source>priorities.csv</source>
        <translation>schwerpunkte.csv</translation>
    </message>
    <message>
        <source>social-space.csv</source>
        <translation>sozialraum.csv</translation>
    </message>
    <message>
        <source>Map of %1 with the area of each place. From north to south: %2.</source>
        <extracomment>%1 name of a social space, %2 list of its places</extracomment>
        <translation>Karte: %1 mit der Fläche jedes Ortes. Von Norden nach Süden: %2.</translation>
    </message>
    <message>
        <source>Where the towns and municipalities lie; north is at the top.</source>
        <translation>Lage der Städte und Gemeinden; Norden ist oben.</translation>
    </message>
    <message>
        <source>Purposes of the processing</source>
        <translation>Zwecke der Verarbeitung</translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation>Kategorien der Daten</translation>
    </message>
    <message>
        <source>Kinds of record: %1.</source>
        <translation>Arten von Einträgen: %1.</translation>
    </message>
    <message>
        <source>Documents were published about: %1.</source>
        <translation>Veröffentlicht wurden Dokumente zu: %1.</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>No day is set until which the record is kept.</source>
        <translation>Es ist kein Tag eingetragen, bis zu dem der Eintrag aufbewahrt wird.</translation>
    </message>
    <message>
        <source>The record is kept until %1.</source>
        <translation>Der Eintrag wird bis zum %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>How long the data are kept</source>
        <translation>Dauer der Speicherung</translation>
    </message>
    <message>
        <source>First entered on %1 (“%2”).</source>
        <extracomment>%1 a moment, %2 a step of the history, such as &quot;Add person&quot;</extracomment>
        <translation>Erstmals eingetragen am %1 („%2“).</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>There is a right to have the data rectified (Art. 16 GDPR) or erased (Art. 17 GDPR), to have their processing restricted (Art. 18 GDPR), and to object to it (Art. 21 GDPR), as far as the conditions of these articles are met.</source>
        <translation>Soweit die Voraussetzungen der genannten Artikel vorliegen, besteht ein Recht auf Berichtigung (Art. 16 DSGVO), auf Löschung (Art. 17 DSGVO), auf Einschränkung der Verarbeitung (Art. 18 DSGVO) und auf Widerspruch gegen die Verarbeitung (Art. 21 DSGVO).</translation>
    </message>
    <message>
        <source>A consent can be withdrawn at any time; what was done until then stays lawful (Art. 7(3) GDPR).</source>
        <translation>Eine Einwilligung kann jederzeit widerrufen werden; was bis dahin geschehen ist, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>There is a right to lodge a complaint with a supervisory authority for data protection (Art. 77 GDPR).</source>
        <translation>Es besteht ein Recht auf Beschwerde bei einer Datenschutz-Aufsichtsbehörde (Art. 77 DSGVO).</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>Automatisierte Entscheidungen</translation>
    </message>
    <message>
        <source>The program with which this file is kept decides nothing by itself and makes no profiles (Art. 22 GDPR).</source>
        <translation>Das Programm, mit dem diese Datei geführt wird, entscheidet nichts selbst und bildet keine Profile (Art. 22 DSGVO).</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>eine andere Person</translation>
    </message>
    <message>
        <source>(no longer in the file)</source>
        <translation>(nicht mehr in der Datei)</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>What this report covers</source>
        <translation>Was diese Auskunft umfasst</translation>
    </message>
    <message>
        <source>About the processing</source>
        <translation>Zur Verarbeitung</translation>
    </message>
    <message>
        <source>Information under Art. 15(1) GDPR</source>
        <translation>Angaben nach Art. 15 Abs. 1 DSGVO</translation>
    </message>
    <message>
        <source>Each row has a subject and what there is to say; lines are for the office.</source>
        <translation>Jede Zeile hat einen Gegenstand und das, was dazu zu sagen ist; Linien füllt das Amt aus.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>To be filled in by the office: %1</source>
        <extracomment>%1 is a line to write on</extracomment>
        <translation>Vom Amt auszufüllen: %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>One row for each field that a step changed, the newest step first.</source>
        <translation>Eine Zeile für jedes Feld, das ein Schritt geändert hat, der neueste Schritt zuerst.</translation>
    </message>
    <message>
        <source>Time and author</source>
        <translation>Zeit und Verfasser</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Texte, die die Person nennen</translation>
    </message>
    <message>
        <source>No text names the person.</source>
        <translation>Kein Text nennt die Person.</translation>
    </message>
    <message>
        <source>Texts that surely name the person</source>
        <translation>Texte, die die Person sicher nennen</translation>
    </message>
    <message>
        <source>Texts that may name the person</source>
        <translation>Texte, die die Person vielleicht nennen</translation>
    </message>
    <message>
        <source>Each row has where a text stands and the words around the name.</source>
        <translation>Jede Zeile nennt, wo ein Text steht, und die Worte um den Namen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Begun and not yet put away</source>
        <translation>Begonnen und noch nicht abgelegt</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>What two copies of the file say differently</source>
        <translation>Worin zwei Kopien der Datei sich widersprechen</translation>
    </message>
    <message>
        <source>Each row has a field and what stood and stands in it.</source>
        <translation>Jede Zeile nennt ein Feld und was darin stand und steht.</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Eintrag und Feld</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the other copy</source>
        <translation>In der anderen Kopie</translation>
    </message>
    <message>
        <source>earlier wording</source>
        <translation>früherer Wortlaut</translation>
    </message>
    <message>
        <source>The record was removed; the history keeps it until it is erased.</source>
        <translation>Der Eintrag wurde gelöscht; im Verlauf bleibt er, bis die Person endgültig gelöscht wird.</translation>
    </message>
    <message>
        <source>Look through this report before it is handed out, and take out this note. Titles, notes and passages stand in it as they were written. They may name other people, whose rights must not be harmed (Art. 15(4) GDPR); make such places unreadable. Where only the surname was found, somebody or something else may be meant; strike out what is not about the person.</source>
        <translation>Diese Auskunft durchsehen, bevor sie herausgeht, und diesen Hinweis herausnehmen. Titel, Notizen und Textstellen stehen darin, wie sie geschrieben wurden. Sie können andere Personen nennen, deren Rechte nicht beeinträchtigt werden dürfen (Art. 15 Abs. 4 DSGVO); solche Stellen unkenntlich machen. Wo nur der Nachname gefunden wurde, kann jemand oder etwas anderes gemeint sein; was nicht die Person betrifft, streichen.</translation>
    </message>
    <message>
        <source>Note for the office</source>
        <translation>Hinweis für das Amt</translation>
    </message>
    <message>
        <source>This is what the file holds about the person: the person&apos;s own record, earlier ones that are perhaps the same person&apos;s, every record that refers to the person or did so once, with its history, how many steps the person made, open conflicts, and the texts in which the name, the e-mail address or the phone number stands, also in earlier wordings. Texts that speak of the person in other words are not searched. A reference to somebody else says only that it is another person (Art. 15(4) GDPR); titles and free texts stand here as they were written. Backup copies hold earlier states of the same data.</source>
        <translation>Das enthält die Datei über die Person: ihren eigenen Eintrag, frühere Einträge, die vielleicht dieselbe Person betreffen, jeden Eintrag, der auf sie verweist oder früher auf sie verwies, mit dem Verlauf, die Zahl ihrer eigenen Schritte, offene Konflikte und die Texte, in denen ihr Name, ihre E-Mail-Adresse oder ihre Telefonnummer steht, auch in früheren Wortlauten. Nicht durchsucht sind Texte, die mit anderen Worten von der Person sprechen. Ein Verweis auf jemand anderen sagt nur, dass es eine andere Person ist (Art. 15 Abs. 4 DSGVO); Titel und freie Texte stehen hier, wie sie geschrieben wurden. Sicherungen enthalten frühere Stände derselben Daten.</translation>
    </message>
    <message>
        <source>The person&apos;s record was removed. What the history still holds of it is told below.</source>
        <translation>Der Eintrag der Person wurde gelöscht. Was der Verlauf noch davon enthält, steht weiter unten.</translation>
    </message>
    <message>
        <source>Records that are gone, or referred to the person earlier</source>
        <translation>Einträge, die gelöscht sind oder früher auf die Person verwiesen</translation>
    </message>
    <message>
        <source>Earlier records, perhaps of the same person</source>
        <translation>Frühere Einträge, vielleicht derselben Person</translation>
    </message>
    <message>
        <source>These records were removed, or joined with another. Name or joining speak for the same person; the office has to judge that, and to strike out what is about somebody else.</source>
        <translation>Diese Einträge wurden gelöscht oder mit einem anderen zusammengelegt. Name oder Zusammenlegung sprechen für dieselbe Person; das Amt muss das beurteilen und streichen, was jemand anderen betrifft.</translation>
    </message>
    <message>
        <source>Steps made by the person</source>
        <translation>Schritte der Person</translation>
    </message>
    <message numerus="yes">
        <source>The history names the person as the author of %n step(s), from %1 to %2. What they changed is not listed.</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>
            <numerusform>Der Verlauf nennt die Person bei %n Schritt als Verfasser, von %1 bis %2. Was damit geändert wurde, ist nicht aufgeführt.</numerusform>
            <numerusform>Der Verlauf nennt die Person bei %n Schritten als Verfasser, von %1 bis %2. Was damit geändert wurde, ist nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages with those who take part in a conference of the person were handed out to the people who work on it: %1.</source>
        <translation>Für die Arbeit an Konferenzen, an denen die Person teilnimmt oder teilgenommen hat, wurden Tischdateien mit den Teilnehmenden ausgegeben: %1.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that the file holds name the person in a caption, a description or the file name. Copies of them belong to this report (Art. 15(3) GDPR); whoever else can be recognised in them is made unrecognisable before (Art. 15(4) GDPR).</source>
        <translation>
            <numerusform>In der Datei ist %n Bild gespeichert, das die Person in der Bildunterschrift, der Beschreibung oder dem Dateinamen nennt. Zu dieser Auskunft gehört eine Kopie davon (Art. 15 Abs. 3 DSGVO); wer sonst darauf zu erkennen ist, wird vorher unkenntlich gemacht (Art. 15 Abs. 4 DSGVO).</numerusform>
            <numerusform>In der Datei sind %n Bilder gespeichert, die die Person in der Bildunterschrift, der Beschreibung oder dem Dateinamen nennen. Zu dieser Auskunft gehören Kopien davon (Art. 15 Abs. 3 DSGVO); wer sonst darauf zu erkennen ist, wird vorher unkenntlich gemacht (Art. 15 Abs. 4 DSGVO).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Prints “sound”, or what is wrong with the file, a line each.</source>
        <translation>Gibt „sound“ aus oder je Zeile, was an der Datei nicht stimmt.</translation>
    </message>
    <message>
        <source>Looks at the database, references, the search index and the rules of all records; changes nothing.</source>
        <translation>Prüft Datenbank, Verweise, Suchindex und die Regeln aller Einträge; ändert nichts.</translation>
    </message>
    <message>
        <source>%1 is not sound, and there is no backup; open it in the window and rescue what can be read (File, Backups).</source>
        <translation>%1 ist nicht einwandfrei, und es gibt keine Sicherung; die Datei im Fenster öffnen und retten, was lesbar ist (Datei, Sicherungen).</translation>
    </message>
    <message>
        <source>%1 is not sound; open it in the window to go on with a backup or to rescue what can be read (File, Backups); the newest backup is %2.</source>
        <extracomment>%1 file, %2 file of the backup</extracomment>
        <translation>%1 ist nicht einwandfrei; die Datei im Fenster öffnen, um mit einer Sicherung weiterzuarbeiten oder zu retten, was lesbar ist (Datei, Sicherungen); die neueste Sicherung ist %2.</translation>
    </message>
    <message>
        <source>%1 can be used, but not all records in it are as they have to be; put right those that are named, in the window or with “set” and “remove”.</source>
        <translation>%1 ist benutzbar, aber nicht alle Einträge darin sind so, wie sie sein müssen; bitte die genannten im Fenster oder mit „set“ und „remove“ berichtigen.</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>(none)</source>
        <extracomment>An empty choice</extracomment>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>Clustering</name>
    <message>
        <source>This card is no longer there.</source>
        <translation>Diese Karte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <extracomment>Name of a new theme until somebody names it; %1 is a number</extracomment>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Reorder cards</source>
        <translation>Karten umordnen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) out of their theme</source>
        <translation>
            <numerusform>Eine Karte aus ihrem Thema nehmen</numerusform>
            <numerusform>%n Karten aus ihrem Thema nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n card(s) into “%1”</source>
        <translation>
            <numerusform>Eine Karte in „%1“ legen</numerusform>
            <numerusform>%n Karten in „%1“ legen</numerusform>
        </translation>
    </message>
    <message>
        <source>New theme “%1”</source>
        <extracomment>%1 is the name of a theme</extracomment>
        <translation>Neues Thema „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Join %n card(s)</source>
        <translation>
            <numerusform>Eine Karte zusammenlegen</numerusform>
            <numerusform>%n Karten zusammenlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate joined cards</source>
        <translation>Zusammengelegte Karten trennen</translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Bluish green</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnoberrot</translation>
    </message>
    <message>
        <source>Reddish purple</source>
        <translation>Rosaviolett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no entity “%1”; there are %2.</source>
        <translation>Die Art von Einträgen „%1“ gibt es nicht; es gibt %2.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; it has %3.</source>
        <translation>%1 hat kein Feld „%2“; es hat %3.</translation>
    </message>
    <message>
        <source>“%1” is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FELD=WERT.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Language of messages: de or en.</source>
        <translation>Sprache der Meldungen: de oder en.</translation>
    </message>
    <message>
        <source>Tell errors only.</source>
        <translation>Nur Fehler melden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>The language is de or en, not “%1”.</source>
        <translation>Die Sprache ist de oder en, nicht „%1“.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Something is missing; the command is called %1.</source>
        <translation>Es fehlt etwas; der Befehl lautet: %1.</translation>
    </message>
    <message>
        <source>That is too much; the command is called %1.</source>
        <translation>Das ist zu viel; der Befehl lautet: %1.</translation>
    </message>
    <message>
        <source>Sozialraum: planning of social spaces and their conferences.</source>
        <translation>Sozialraum: Planung der Sozialräume und ihrer Konferenzen.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 fault of the program, 2 wrong usage, 3 refused and nothing changed, 4 file damaged, 5 file in use.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 Fehler des Programms, 2 falscher Aufruf, 3 abgelehnt und nichts geändert, 4 Datei beschädigt, 5 Datei in Benutzung.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>Compaction</name>
    <message>
        <source>%1 is open in another program as well, so what was erased still stands in its log. Close it there; it is cleaned when it is opened the next time.</source>
        <translation>%1 ist auch in einem anderen Programm geöffnet; darum steht das Gelöschte noch in ihrer Begleitdatei (-wal). Bitte dort schließen: Beim nächsten Öffnen wird die Datei bereinigt.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Without a field of action</source>
        <translation>Ohne Handlungsfeld</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Fields of action by social space and year</source>
        <translation>Handlungsfelder nach Sozialraum und Jahr</translation>
    </message>
    <message>
        <source>Enter or a double click on a number shows what is behind it.</source>
        <translation>Enter oder ein Doppelklick auf eine Zahl zeigt, was dahintersteckt.</translation>
    </message>
    <message>
        <source>Only one conference so far: the comparison begins with the second.</source>
        <translation>Bisher nur eine Konferenz: Der Vergleich beginnt mit der zweiten.</translation>
    </message>
    <message>
        <source>Fields of action compared</source>
        <translation>Handlungsfelder im Vergleich</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
</context>
<context>
    <name>ConferenceHead</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>The day itself</source>
        <translation>Durchführung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
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
        <source>How far the conference is</source>
        <translation>Stand der Konferenz</translation>
    </message>
</context>
<context>
    <name>ConferencePage</name>
    <message>
        <source>Choose a conference from the list.</source>
        <translation>Wählen Sie eine Konferenz aus der Liste.</translation>
    </message>
</context>
<context>
    <name>ConferenceView</name>
    <message>
        <source>Steps of the work</source>
        <translation>Arbeitsschritte</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>This conference has no questions yet.</source>
        <translation>Diese Konferenz hat noch keine Fragen.</translation>
    </message>
    <message>
        <source>Add the four usual questions</source>
        <translation>Die vier üblichen Fragen anlegen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Tischdateien</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Underlined: new. Struck through: left out.</source>
        <translation>Unterstrichen: neu. Durchgestrichen: weggefallen.</translation>
    </message>
    <message>
        <source>Make one of both … (3)</source>
        <translation>Aus beiden eine machen … (3)</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>The wording that is to stay</source>
        <translation>Fassung, die bleiben soll</translation>
    </message>
    <message>
        <source>Keep this wording (Ctrl+Enter)</source>
        <translation>Diese Fassung nehmen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>All %n like this (Alt+%1)</source>
        <translation>
            <numerusform>Alle so (Alt+%1)</numerusform>
            <numerusform>Alle %n so (Alt+%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere Fassung (diese Datei)</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>%1 the name of a computer</extracomment>
        <translation>Andere Fassung (Tischdatei)</translation>
    </message>
    <message>
        <source>Theirs (%1)</source>
        <translation>Andere Fassung (Gerät %1)</translation>
    </message>
    <message>
        <source>Your own wording is not saved. It is about: %1. Keep it on the page “Merge packages” with Ctrl+Enter, or cancel it there.</source>
        <extracomment>%1 what a conflict is about, e.g. Theme “Clubs”: Name</extracomment>
        <translation>Ihre eigene Fassung ist noch nicht gespeichert. Es geht um: %1. Nehmen Sie sie auf der Seite „Tischdateien zusammenführen“ mit Strg+Enter, oder brechen Sie dort ab.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>This is about something that a newer version of the program knows.</source>
        <translation>Hier geht es um etwas, das erst eine neuere Version des Programms kennt.</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>What was changed on several devices and has not been decided yet</source>
        <translation>Was auf mehreren Geräten geändert wurde und noch nicht entschieden ist</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n offener Konflikt</numerusform>
            <numerusform>%n offene Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>No open conflicts</source>
        <translation>Keine offenen Konflikte</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n offener Konflikt</numerusform>
            <numerusform>%n offene Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictRecord</name>
    <message>
        <source>“%1” cannot be removed: other records refer to it. Keep it, or take it out of them first.</source>
        <translation>„%1“ kann nicht entfernt werden: Andere Einträge verweisen darauf. Behalten oder zuerst dort herausnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt entscheiden</numerusform>
            <numerusform>%n Konflikte entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>What this conflict is about is gone.</source>
        <translation>Worum es in diesem Konflikt geht, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 entity, %2 title of a record, e.g. &quot;Theme “Clubs”&quot;</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a record, e.g. &quot;Theme “Clubs”&quot;, %2 label of a field
----------
%1 label of a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Here and on the other device, this was worded differently. Which wording is to stay?</source>
        <translation>Hier und auf dem anderen Gerät wurde der Text verschieden geändert. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Here and on the other device, something different was entered. Which entry is to stay?</source>
        <translation>Hier und auf dem anderen Gerät wurde Verschiedenes eingetragen. Welcher Eintrag soll bleiben?</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Here this was removed; on the other device it was still changed or used. Is it to stay?</source>
        <translation>Hier wurde das entfernt; auf dem anderen Gerät wurde es noch geändert oder verwendet. Soll es bleiben?</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>On the other device this was removed; here it was changed or is still used. Is it to stay?</source>
        <translation>Auf dem anderen Gerät wurde das entfernt; hier wurde es geändert oder wird noch verwendet. Soll es bleiben?</translation>
    </message>
    <message>
        <source>The same name was entered on two devices. Is it the same?</source>
        <translation>Derselbe Name wurde auf zwei Geräten eingetragen. Ist dasselbe gemeint?</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>Zwei verschiedene</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Dasselbe</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent given on %1; may be named in public.</source>
        <translation>Einwilligung erteilt am %1; darf öffentlich genannt werden.</translation>
    </message>
    <message>
        <source>Consent given on %1, but not to being named in public.</source>
        <translation>Einwilligung erteilt am %1, aber nicht dazu, öffentlich genannt zu werden.</translation>
    </message>
    <message>
        <source>May be named in public, but no consent is noted.</source>
        <translation>Darf öffentlich genannt werden; es ist aber keine Einwilligung vermerkt.</translation>
    </message>
    <message>
        <source>Note a consent</source>
        <translation>Einwilligung vermerken</translation>
    </message>
    <message>
        <source>Note the withdrawal of a consent</source>
        <translation>Widerruf einer Einwilligung vermerken</translation>
    </message>
    <message>
        <source>Consent withdrawn on %1; no published document puts the name in any more.</source>
        <translation>Einwilligung widerrufen am %1; kein veröffentlichtes Dokument setzt den Namen mehr ein.</translation>
    </message>
    <message>
        <source>No consent is noted; no published document puts the name in by itself.</source>
        <translation>Es ist keine Einwilligung vermerkt; kein veröffentlichtes Dokument setzt den Namen von selbst ein.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The text is not encoded in UTF-8.</source>
        <translation>Der Text ist nicht in UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>The output could not be written; what was to be done is done.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden; der Auftrag selbst ist erledigt.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>%1 could not be replaced. Check the permissions of its folder.</source>
        <translation>%1 konnte nicht ersetzt werden. Bitte die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>A copy under a name of its own; it is not changed. Delete it, or open it and erase the person there, too.</source>
        <translation>Eine Kopie unter eigenem Namen; sie wird nicht verändert. Bitte löschen oder öffnen und die Person auch dort löschen.</translation>
    </message>
    <message>
        <source>%1 (handed out on %2)</source>
        <extracomment>%1 name of a package, %2 the day it was handed out</extracomment>
        <translation>%1 (ausgegeben am %2)</translation>
    </message>
    <message>
        <source>An encrypted package that cannot be looked into. If it may hold the person, delete it.</source>
        <translation>Eine verschlüsselte Tischdatei, in die sich nicht hineinsehen lässt. Falls die Person darin stehen kann, bitte löschen.</translation>
    </message>
    <message>
        <source>A package that still knows the person. Bring home what is in it, then delete it.</source>
        <translation>Eine Tischdatei, die die Person noch kennt. Bitte zusammenführen, was darin steht, und sie dann löschen.</translation>
    </message>
    <message>
        <source>The log of another file, put aside when this one was opened. If nothing is missing in the file, delete it.</source>
        <translation>Die Protokolldatei (-wal) einer anderen Datei, beim Öffnen beiseitegelegt. Wenn in der Datei nichts fehlt, bitte löschen.</translation>
    </message>
    <message>
        <source>This backup is damaged: it can be neither rewritten nor restored and may still hold the person. Delete it.</source>
        <translation>Diese Sicherung ist beschädigt: Sie lässt sich weder neu schreiben noch wiederherstellen und kann die Person noch enthalten. Bitte löschen.</translation>
    </message>
    <message>
        <source>A file that cannot be looked into, perhaps a damaged copy. If it may hold the person, delete it.</source>
        <translation>Eine Datei, in die sich nicht hineinsehen lässt, vielleicht eine beschädigte Kopie. Falls die Person darin stehen kann, bitte löschen.</translation>
    </message>
    <message>
        <source>There is no room on the disk to rewrite it. Make room, then open the file in the window; it is rewritten then.</source>
        <translation>Auf dem Datenträger ist kein Platz, um sie neu zu schreiben. Bitte Platz schaffen und danach die Datei im Fenster öffnen; dann wird sie neu geschrieben.</translation>
    </message>
    <message>
        <source>The working copy of an encrypted package, which may still hold the person. Close the package if it is open; else open it here once more and close it, which removes the copy.</source>
        <translation>Die Arbeitskopie einer verschlüsselten Tischdatei, in der die Person noch stehen kann. Ist die Tischdatei offen, schließen Sie sie; sonst öffnen Sie sie hier noch einmal und schließen Sie sie dann, damit die Kopie entfernt wird.</translation>
    </message>
    <message>
        <source>This backup is older than the record of somebody who was erased since, and could not be rewritten then. Its texts may still name the person: delete it.</source>
        <translation>Diese Sicherung ist älter als der Eintrag einer Person, die inzwischen endgültig gelöscht wurde, und konnte damals nicht neu geschrieben werden. Ihre Texte nennen die Person vielleicht noch: Löschen Sie die Sicherung.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Social space</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 year, %2 number</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <extracomment>%1 social space, %2 years with their numbers</extracomment>
        <translation>%1 – %2.</translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <source>Chart of the years</source>
        <translation>Verlauf über die Jahre</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Social space</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Social spaces by year</source>
        <translation>Sozialräume nach Jahren</translation>
    </message>
    <message>
        <source>Field of &amp;action</source>
        <translation>&amp;Handlungsfeld</translation>
    </message>
    <message>
        <source>All fields of action</source>
        <translation>Alle Handlungsfelder</translation>
    </message>
    <message>
        <source>Only one year so far: the line begins with the second.</source>
        <translation>Bisher nur ein Jahr: Die Linie beginnt mit dem zweiten.</translation>
    </message>
    <message>
        <source>%1 over the years</source>
        <extracomment>%1 a field of action, or all</extracomment>
        <translation>%1 über die Jahre</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>none for %n need(s)</source>
        <translation>
            <numerusform>keines für ein Bedürfnis</numerusform>
            <numerusform>keines für %n Bedürfnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Social space</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Offers are compared by municipality and field of action. Add both first; then say for each offer where it is there.</source>
        <translation>Angebote werden nach Kommune und Handlungsfeld verglichen. Erst beides anlegen, dann bei jedem Angebot eintragen, wo es das gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without an offer where needs were named. Offers count where they name the municipality; needs are those of its social space.</source>
        <translation>
            <numerusform>An einer Stelle wurden Bedürfnisse genannt, und es gibt kein Angebot. Ein Angebot zählt bei jeder Kommune, die dort eingetragen ist; Bedürfnisse gelten für den ganzen Sozialraum.</numerusform>
            <numerusform>An %n Stellen wurden Bedürfnisse genannt, und es gibt kein Angebot. Ein Angebot zählt bei jeder Kommune, die dort eingetragen ist; Bedürfnisse gelten für den ganzen Sozialraum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossTableModel</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A number in a table; %1 head of the row, %2 head of the column, %3 the number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quotation mark in line %1 is not closed. Close it, or remove it.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nicht geschlossen. Bitte schließen oder löschen.</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick from the calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+↓)</translation>
    </message>
    <message>
        <source>Calendar for %1</source>
        <translation>Kalender für %1</translation>
    </message>
    <message>
        <source>A year (2018), a month (2019-11) or a day.</source>
        <translation>Ein Jahr (2018), ein Monat (2019-11) oder ein Tag.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Dictionary</name>
    <message>
        <source>There is no dictionary for spelling.</source>
        <translation>Es gibt kein Wörterbuch für die Rechtschreibung.</translation>
    </message>
    <message>
        <source>The dictionary for spelling cannot be read.</source>
        <translation>Das Wörterbuch für die Rechtschreibung kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dokument:</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>One person alone, for a single reprint</source>
        <translation>Nur eine Person, für einen einzelnen Nachdruck</translation>
    </message>
    <message>
        <source>&amp;Blank ones:</source>
        <translation>&amp;Leere:</translation>
    </message>
    <message>
        <source>Blank ones for walk-ins</source>
        <translation>Leere für Nachmeldungen</translation>
    </message>
    <message>
        <source>Empty lines or badges for those who come unregistered</source>
        <translation>Leere Zeilen oder Schilder für alle, die unangemeldet kommen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>For all</source>
        <translation>Für alle</translation>
    </message>
</context>
<context>
    <name>DotCount</name>
    <message>
        <source>“%1” has %2 dots; at most %3 are possible.</source>
        <extracomment>%1 is the name of a theme, %2 and %3 are numbers of dots</extracomment>
        <translation>„%1“ hat %2 Punkte; höchstens %3 sind möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) in all</source>
        <translation>
            <numerusform>Ein Punkt insgesamt</numerusform>
            <numerusform>%n Punkte insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dots</source>
        <extracomment>%1 and %2 are numbers of dots</extracomment>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>%1 dots were counted, but only %2 are possible: %3 people with %4 each.</source>
        <extracomment>%1 and %2 are numbers of dots, %3 is a number of people, %4 how many dots each has</extracomment>
        <translation>%1 Punkte sind gezählt, aber nur %2 sind möglich: %3 Personen mit je %4.</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>%1 · overdue: %2</source>
        <extracomment>%1 a day, %2 title of a measure</extracomment>
        <translation>%1 · überfällig: %2</translation>
    </message>
    <message>
        <source>%1 · to be done: %2</source>
        <extracomment>%1 a day, %2 title of a measure</extracomment>
        <translation>%1 · zu erledigen: %2</translation>
    </message>
    <message>
        <source>%1 · to be looked at again: %2</source>
        <extracomment>%1 a day, %2 title of a measure</extracomment>
        <translation>%1 · Wiedervorlage: %2</translation>
    </message>
    <message>
        <source>%1 · conference: %2</source>
        <extracomment>%1 a day, %2 title of a conference</extracomment>
        <translation>%1 · Konferenz: %2</translation>
    </message>
</context>
<context>
    <name>DuplicatePanel</name>
    <message>
        <source>Cards that may say the same</source>
        <translation>Karten, die dasselbe sagen könnten</translation>
    </message>
    <message>
        <source>Join, left wording first</source>
        <translation>Zusammenlegen, linke Fassung zuerst</translation>
    </message>
    <message>
        <source>Join, right wording first</source>
        <translation>Zusammenlegen, rechte Fassung zuerst</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
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
    <message>
        <source>Add %1 “%2”</source>
        <extracomment>%1 is the name of an entity, %2 of a record</extracomment>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Change %1 (%2)</source>
        <extracomment>%1 is the name of a field, %2 of an entity, e.g. &quot;Change Phone (Person)&quot;</extracomment>
        <translation>%1 ändern (%2)</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <extracomment>%1 is the name of a field, %2 of a record, e.g. &quot;Change Phone of “School”&quot;</extracomment>
        <translation>%1 von „%2“ ändern</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <extracomment>%1 is the name of an entity, %2 of a record</extracomment>
        <translation>%1 „%2“ ändern</translation>
    </message>
    <message>
        <source>Remove %1 “%2”</source>
        <extracomment>%1 is the name of an entity, %2 of a record</extracomment>
        <translation>%1 „%2“ entfernen</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Whoever takes part belongs here: providers, schools, offices, associations, churches. Add them one by one or import a list.</source>
        <translation>Hierher gehört, wer mitwirkt: Träger, Schulen, Ämter, Vereine, Kirchen. Legen Sie sie einzeln an oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>The people you work with belong here, with their function and organisation. Add them one by one or import a list.</source>
        <translation>Hierher gehören die Menschen, mit denen Sie arbeiten, mit Funktion und Organisation. Legen Sie sie einzeln an oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>What already exists for children, young people and families belongs here: the inventory of offers. Add one or import a list.</source>
        <translation>Hierher gehört, was es für Kinder, Jugendliche und Familien schon gibt: der Bestand an Angeboten. Legen Sie eines an oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>What is to be done belongs here, with who is responsible and until when. Measures can also be made from the themes of a conference.</source>
        <translation>Hierher gehört, was getan werden soll, von wem und bis wann. Maßnahmen können auch aus den Themen einer Konferenz entstehen.</translation>
    </message>
    <message>
        <source>A conference brings the actors of one social space together for a day. Plan the first one with the button “New”.</source>
        <translation>Eine Konferenz bringt die Akteure eines Sozialraums für einen Tag zusammen. Planen Sie die erste mit der Schaltfläche „Neu“.</translation>
    </message>
    <message>
        <source>The towns and municipalities of the district belong here, each with its official key.</source>
        <translation>Hierher gehören die Städte und Gemeinden des Landkreises, jede mit ihrem amtlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Social spaces are the planning areas of the district, made of municipalities. Usually there are four or five.</source>
        <translation>Sozialräume sind die Planungsräume des Landkreises; sie bestehen aus Kommunen. Meist sind es vier oder fünf.</translation>
    </message>
    <message>
        <source>Standing committees and working parties belong here, strategic and operational ones.</source>
        <translation>Hierher gehören ständige Gremien und Arbeitsgruppen, strategische wie operative.</translation>
    </message>
    <message>
        <source>What happened in the process belongs here, with its date; a year or a month is enough.</source>
        <translation>Hierher gehört, was im Lauf der Zeit geschah, mit Datum; ein Jahr oder ein Monat genügt.</translation>
    </message>
    <message>
        <source>The agenda of the day: what happens when and who speaks.</source>
        <translation>Der Ablauf des Tages: was wann geschieht und wer spricht.</translation>
    </message>
    <message>
        <source>The questions that all groups work on, usually four.</source>
        <translation>Die Fragen, an denen alle Gruppen arbeiten, meist vier.</translation>
    </message>
    <message>
        <source>The small groups of the conference, with room, facilitator and recorder.</source>
        <translation>Die Arbeitsgruppen der Konferenz mit Raum, Moderation und Protokoll.</translation>
    </message>
    <message>
        <source>Whoever is invited to or takes part in this conference belongs here: an organisation, a person or both.</source>
        <translation>Hierher gehört, wer zu dieser Konferenz eingeladen ist oder teilnimmt: eine Organisation, eine Person oder beides.</translation>
    </message>
    <message>
        <source>What people said at the conference, in their own words. It is typed on the capture page.</source>
        <translation>Was auf der Konferenz gesagt wurde, in den Worten der Beteiligten. Geschrieben wird es auf der Seite „Erfassung“.</translation>
    </message>
    <message>
        <source>A theme gathers contributions to one question under a name.</source>
        <translation>Ein Thema fasst Beiträge zu einer Frage unter einem Namen zusammen.</translation>
    </message>
    <message>
        <source>Fields of action are subjects that last over years, such as open youth work: they make conferences comparable.</source>
        <translation>Handlungsfelder sind Themen, die über Jahre bleiben, etwa die offene Jugendarbeit: Sie machen Konferenzen vergleichbar.</translation>
    </message>
    <message>
        <source>There are no %1 yet. Add the first one with the button “New”.</source>
        <extracomment>%1 is the name of several entities, e.g. &quot;Pictures&quot;</extracomment>
        <translation>Noch nichts unter „%1“. Legen Sie den ersten Eintrag mit der Schaltfläche „Neu“ an.</translation>
    </message>
    <message>
        <source>Photos of the conference belong here. Drop them on the window or add them with the button “Add pictures …”.</source>
        <translation>Hierher gehören Fotos der Konferenz. Ziehen Sie sie auf das Fenster oder fügen Sie sie mit „Bilder hinzufügen …“ hinzu.</translation>
    </message>
</context>
<context>
    <name>EraseCommand</name>
    <message>
        <source>%1 that no longer name the person: %2</source>
        <extracomment>%1 entities, %2 how many</extracomment>
        <translation>%1, die die Person nicht mehr nennen: %2</translation>
    </message>
    <message>
        <source>%1 that are removed: %2</source>
        <extracomment>%1 entities, %2 how many</extracomment>
        <translation>%1, die entfernt werden: %2</translation>
    </message>
    <message>
        <source>Backup rewritten: %1</source>
        <translation>Sicherung neu geschrieben: %1</translation>
    </message>
    <message>
        <source>Not reached: %1 – %2</source>
        <extracomment>%1 file, %2 sentence that says why</extracomment>
        <translation>Nicht erreicht: %1 – %2</translation>
    </message>
    <message>
        <source>Handed out with people in it: %1</source>
        <translation>Mit Personen ausgegeben: %1</translation>
    </message>
    <message>
        <source>Erases a person for good, from the history and the backups as well (Art. 17 GDPR).</source>
        <translation>Löscht eine Person endgültig, auch aus dem Verlauf und den Sicherungen (Art. 17 DSGVO).</translation>
    </message>
    <message>
        <source>This cannot be undone. What was said, counts and organisations stay. Printed is what was done, which free texts name the person, and which copies were not reached; --dry-run prints it beforehand.</source>
        <translation>Das lässt sich nicht zurücknehmen. Was gesagt wurde, Zahlen und Organisationen bleiben. Ausgegeben wird, was getan wurde, welche freien Texte die Person nennen und welche Kopien nicht erreicht wurden; --dry-run gibt es vorher aus.</translation>
    </message>
    <message>
        <source>Tell what would be done, but change nothing.</source>
        <translation>Sagen, was getan würde, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Participations that are only counted from now on: %1</source>
        <translation>Teilnahmen, die nur noch gezählt werden: %1</translation>
    </message>
    <message>
        <source>Half-typed texts that lose the name: %1</source>
        <translation>Halb getippte Texte, aus denen der Name verschwindet: %1</translation>
    </message>
    <message>
        <source>Loses the name: %1 %2, %3: %4</source>
        <extracomment>%1 entity, %2 id, %3 field, %4 the text</extracomment>
        <translation>Verliert den Namen: %1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Names the person and stays: %1 %2, %3: %4</source>
        <translation>Nennt die Person und bleibt: %1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Perhaps names the person and stays: %1 %2, %3: %4</source>
        <translation>Nennt vielleicht die Person und bleibt: %1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Removed records of the same name, or joined, that leave the history: %1</source>
        <translation>Gelöschte oder zusammengelegte Einträge gleichen Namens, die aus dem Verlauf verschwinden: %1</translation>
    </message>
    <message>
        <source>Pictures that are no longer published: %1</source>
        <translation>Bilder, die nicht mehr veröffentlicht werden: %1</translation>
    </message>
    <message>
        <source>Put “…” in the place of the name also in the free texts that surely name the person.</source>
        <translation>Auch in den freien Texten, die die Person sicher nennen, „…“ an die Stelle des Namens setzen.</translation>
    </message>
    <message numerus="yes">
        <source>The person is erased, but %n backup(s) could not be rewritten and may still hold the person; why is said for each.</source>
        <translation>
            <numerusform>Die Person ist gelöscht, aber %n Sicherung konnte nicht neu geschrieben werden und kann die Person noch enthalten; der Grund steht dabei.</numerusform>
            <numerusform>Die Person ist gelöscht, aber %n Sicherungen konnten nicht neu geschrieben werden und können die Person noch enthalten; der Grund steht bei jeder.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the surname also seems to be another word here, it stays in the history where it stands alone.</source>
        <translation>Weil der Nachname hier auch ein anderes Wort zu sein scheint, bleibt er im Verlauf dort stehen, wo er allein steht.</translation>
    </message>
    <message>
        <source>The person is erased, but %1 still holds the old bytes. %2</source>
        <extracomment>%1 a file, %2 a sentence that says why and what to do</extracomment>
        <translation>Die Person ist gelöscht, aber in %1 stehen die alten Daten noch. %2</translation>
    </message>
    <message>
        <source>Not reached are copies, exports and documents that were made earlier and lie elsewhere. What groups still type on their laptops may name the person: look at it when it is merged.</source>
        <translation>Nicht erreicht werden Kopien, Exporte und Dokumente, die früher erstellt wurden und anderswo liegen. Was Gruppen noch auf ihren Laptops tippen, kann die Person nennen: Bitte beim Zusammenführen ansehen.</translation>
    </message>
</context>
<context>
    <name>ErasurePanel</name>
    <message>
        <source>Prepare to erase …</source>
        <translation>Löschen vorbereiten …</translation>
    </message>
    <message>
        <source>I know that this cannot be undone.</source>
        <translation>Mir ist klar: Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Shows what would be erased; nothing is changed yet</source>
        <translation>Zeigt, was gelöscht würde; noch wird nichts geändert</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Nicht löschen</translation>
    </message>
    <message>
        <source>Erase (Art. 17 GDPR)</source>
        <translation>Löschen (Art. 17 DSGVO)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 entity, %2 how many: &quot;Participations: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>These stay and no longer name the person – %1.</source>
        <extracomment>%1 is a list such as &quot;Participations: 3, Measures: 1&quot;</extracomment>
        <translation>Das bleibt und nennt die Person nicht mehr – %1.</translation>
    </message>
    <message>
        <source>These go with the person – %1.</source>
        <extracomment>%1 is a list such as &quot;Members of bodies: 1&quot;</extracomment>
        <translation>Das verschwindet mit der Person – %1.</translation>
    </message>
    <message numerus="yes">
        <source>The name is taken out of %n half-typed text(s).</source>
        <translation>
            <numerusform>Aus einem halb getippten Text wird der Name entfernt.</numerusform>
            <numerusform>Aus %n halb getippten Texten wird der Name entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else in the file refers to the person.</source>
        <translation>Sonst verweist in der Datei nichts auf die Person.</translation>
    </message>
    <message>
        <source>These packages were handed out with names of participants: %1. What comes back from them later does not bring the person back, but the files themselves are not reached: delete them.</source>
        <extracomment>%1 is a list of packages</extracomment>
        <translation>Diese Tischdateien wurden mit Namen von Teilnehmenden ausgegeben: %1. Was von ihnen später zurückkommt, bringt die Person nicht wieder; die Dateien selbst werden aber nicht erreicht: Bitte dort löschen.</translation>
    </message>
    <message>
        <source>The person is erased. The file and its backups are being rewritten …</source>
        <translation>Die Person ist gelöscht. Die Datei und ihre Sicherungen werden neu geschrieben …</translation>
    </message>
    <message>
        <source>The person is erased; the file has been rewritten.</source>
        <translation>Die Person ist gelöscht; die Datei ist neu geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) have been rewritten.</source>
        <translation>
            <numerusform>Eine Sicherung ist neu geschrieben.</numerusform>
            <numerusform>%n Sicherungen sind neu geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached: %1 – %2</source>
        <extracomment>%1 file, %2 sentence that says why</extracomment>
        <translation>Nicht erreicht: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) that seem to name the person stand as they are.</source>
        <translation>
            <numerusform>Ein freier Text, der die Person zu nennen scheint, steht unverändert.</numerusform>
            <numerusform>%n freie Texte, die die Person zu nennen scheinen, stehen unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages, exports, documents and copies that lie elsewhere have to be deleted by hand.</source>
        <translation>Tischdateien, Exporte, Dokumente und Kopien, die anderswo liegen, müssen von Hand gelöscht werden.</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>Erasing takes the person out of this file for good: out of the record, the history with its earlier wordings and authors, half-typed text, the search and the backups. What was said, numbers and organisations stay.</source>
        <translation>Die Person verschwindet endgültig aus dieser Datei: aus dem Eintrag, dem Verlauf mit seinen früheren Wortlauten und Bearbeitenden, halb Getipptem, der Suche und den Sicherungen. Aussagen, Zahlen und Organisationen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed record(s) of the same name, or joined with the person, leave the history as well.</source>
        <translation>
            <numerusform>%n gelöschter Eintrag gleichen Namens oder mit der Person zusammengelegter Eintrag verschwindet auch aus dem Verlauf.</numerusform>
            <numerusform>%n gelöschte Einträge gleichen Namens oder mit der Person zusammengelegte Einträge verschwinden auch aus dem Verlauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that name the person are no longer published.</source>
        <translation>
            <numerusform>%n Bild, das die Person nennt, wird nicht mehr veröffentlicht.</numerusform>
            <numerusform>%n Bilder, die die Person nennen, werden nicht mehr veröffentlicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to name the person and stay as they are: what was said is not changed unasked. Look at each and correct it before you erase; then its earlier wording goes, too:</source>
        <translation>
            <numerusform>%n freier Text nennt anscheinend die Person und bleibt, wie er ist: Was gesagt wurde, ändert das Programm nicht ungefragt. Bitte ansehen und vor dem Löschen berichtigen; dann verschwindet auch der frühere Wortlaut:</numerusform>
            <numerusform>%n freie Texte nennen anscheinend die Person und bleiben, wie sie sind: Was gesagt wurde, ändert das Programm nicht ungefragt. Bitte jeden ansehen und vor dem Löschen berichtigen; dann verschwindet auch der frühere Wortlaut:</numerusform>
        </translation>
    </message>
    <message>
        <source>As the surname also seems to be another word here, it stays in the history where it stands alone.</source>
        <translation>Weil der Nachname hier auch ein anderes Wort zu sein scheint, bleibt er im Verlauf dort stehen, wo er allein steht.</translation>
    </message>
    <message>
        <source>Only in the texts that surely name the person</source>
        <translation>Nur in den Texten, die die Person sicher nennen</translation>
    </message>
    <message>
        <source>“%1” is to be erased.</source>
        <translation>„%1“ wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>Put “…” for the name in %n text(s)</source>
        <translation>
            <numerusform>Den Namen in %n Text durch „…“ ersetzen</numerusform>
            <numerusform>Den Namen in %n Texten durch „…“ ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) may show the person and stay in the file. Look at each, and remove it if so:</source>
        <translation>
            <numerusform>%n Bild zeigt vielleicht die Person und bleibt in der Datei. Bitte ansehen und, wenn es so ist, löschen:</numerusform>
            <numerusform>%n Bilder zeigen vielleicht die Person und bleiben in der Datei. Bitte jedes ansehen und, wenn es so ist, löschen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reached are copies, exports and documents that were made earlier and lie elsewhere. What groups still type on their laptops may name the person: look at it when it is merged.</source>
        <translation>Nicht erreicht werden Kopien, Exporte und Dokumente, die früher erstellt wurden und anderswo liegen. Was Gruppen noch auf ihren Laptops tippen, kann die Person nennen: Bitte beim Zusammenführen ansehen.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>There is nothing to evaluate yet. As soon as contributions of a conference are captured and sorted into themes, they are counted here.</source>
        <translation>Noch gibt es nichts auszuwerten. Sobald Beiträge einer Konferenz erfasst und Themen zugeordnet sind, werden sie hier gezählt.</translation>
    </message>
    <message>
        <source>Nothing fits the filters. Choose more years or clear the filters.</source>
        <translation>Zu diesen Filtern gibt es nichts. Mehr Jahre wählen oder die Filter aufheben.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>EvaluationFilters</name>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Zählen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Erstes Jahr</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Only some kinds of questions, such as needs</source>
        <translation>Nur bestimmte Arten von Fragen, etwa Bedürfnisse</translation>
    </message>
    <message>
        <source>Only some social spaces</source>
        <translation>Nur bestimmte Sozialräume</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>the first year</source>
        <extracomment>The first year of a span: no limit</extracomment>
        <translation>dem ersten Jahr</translation>
    </message>
    <message>
        <source>the last year</source>
        <extracomment>The last year of a span: no limit</extracomment>
        <translation>zum letzten Jahr</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>The contributions are being counted …</source>
        <translation>Die Beiträge werden gezählt …</translation>
    </message>
    <message>
        <source>Ways to look at it</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Über die Jahre</translation>
    </message>
    <message>
        <source>Themes from conference to conference</source>
        <translation>Themen von Konferenz zu Konferenz</translation>
    </message>
    <message>
        <source>Again, new, gone</source>
        <translation>Wieder, neu, weg</translation>
    </message>
    <message>
        <source>Strengths and needs</source>
        <translation>Stärken und Bedürfnisse</translation>
    </message>
    <message>
        <source>Strengths and gaps</source>
        <translation>Stärken und Lücken</translation>
    </message>
    <message>
        <source>Offers and needs by municipality</source>
        <translation>Angebote und Bedürfnisse nach Kommunen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Needs and their measures</source>
        <translation>Bedürfnisse und ihre Maßnahmen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>EvaluationPlace</name>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Writes everything in the file for other programs: without loss in the open interchange format, or as tables without pictures.</source>
        <translation>Schreibt alles in der Datei für andere Programme: verlustfrei im offenen Austauschformat oder als Tabellen ohne Bilder.</translation>
    </message>
    <message>
        <source>TARGET ends in .json (everything), in .xlsx (a sheet for each entity) or in “/” (a folder with a .csv for each entity), or is “-” for standard output with --format; an existing file is replaced.</source>
        <translation>TARGET endet auf .json (alles), auf .xlsx (ein Blatt je Art von Daten) oder auf „/“ (ein Ordner mit einer .csv je Art von Daten) oder ist „-“ für die Standardausgabe, dann mit --format; eine vorhandene Datei wird ersetzt.</translation>
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
    <message>
        <source>These are not base64-encoded data.</source>
        <translation>Das sind keine base64-kodierten Daten.</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>%1 Here it is open for reading and follows what is changed there; once it is closed there, it can be changed here.</source>
        <extracomment>%1 a sentence that says who holds the file</extracomment>
        <translation>%1 Hier ist sie zum Lesen geöffnet und folgt dem, was dort geändert wird; sobald sie dort geschlossen ist, kann sie hier geändert werden.</translation>
    </message>
    <message>
        <source>%1 The file is open for reading.</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>%1 Die Datei ist zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Es konnte keine Sicherung angelegt werden. %1</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
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
    <message>
        <source>History and identity</source>
        <translation>Verlauf und Kennung</translation>
    </message>
    <message>
        <source>%1: an index does not match the records.</source>
        <translation>%1: Ein Index passt nicht zu den Einträgen.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read as it was written (SQLite: “%1”).</source>
        <extracomment>%1 what SQLite says, in English</extracomment>
        <translation>Ein Teil der Datei ist nicht so lesbar, wie er geschrieben wurde (SQLite meldet: „%1“).</translation>
    </message>
    <message>
        <source>%1 was not closed in order the last time and is damaged. %2</source>
        <translation>%1 wurde beim letzten Mal nicht ordentlich geschlossen und ist beschädigt. %2</translation>
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
        <source>%1 is already there. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk (a hard link), so changes could be lost. Make a copy and work with that.</source>
        <translation>%1 hat auf diesem Datenträger einen zweiten Namen (einen Hardlink), sodass Änderungen verloren gehen könnten. Legen Sie eine Kopie an und arbeiten Sie mit ihr.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 holds something that Sozialraum did not make (“%2”) and is not opened. Ask whoever sent it.</source>
        <extracomment>%1 file, %2 name of a trigger, a view or a table</extracomment>
        <translation>%1 enthält etwas, das nicht von Sozialraum stammt („%2“), und wird nicht geöffnet. Bitte bei der Stelle nachfragen, von der die Datei kommt.</translation>
    </message>
    <message>
        <source>%1 is an encrypted package. Open it in the window, or bring it home with “merge --passphrase-file”.</source>
        <translation>%1 ist eine verschlüsselte Tischdatei. Im Fenster öffnen oder mit „merge --passphrase-file“ zusammenführen.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Der Name der Datei fehlt.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a Sozialraum file.</source>
        <translation>%1 ist ein Gerät oder eine Pipe, keine Sozialraum-Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” is not as it was made. %3</source>
        <extracomment>%1 file, %2 name of a table or view</extracomment>
        <translation>%1 ist beschädigt: „%2“ ist nicht so, wie es angelegt wurde. %3</translation>
    </message>
    <message>
        <source>%1 is damaged: its end is missing. %2</source>
        <translation>%1 ist beschädigt: Das Ende fehlt. %2</translation>
    </message>
    <message>
        <source>%1 is damaged: its version is missing. %2</source>
        <translation>%1 ist beschädigt: Die Versionsangabe fehlt. %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is empty. %2</source>
        <translation>%1 ist beschädigt: Die Datei ist leer. %2</translation>
    </message>
    <message>
        <source>%1 is damaged: its beginning is lost. %2</source>
        <translation>%1 ist beschädigt: Der Anfang fehlt. %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Nothing can be written in the folder %1. Check its permissions.</source>
        <translation>Im Ordner %1 kann nichts geschrieben werden. Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there first.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Make room and try again.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is no longer held by this program, so nothing was changed. Open the file again.</source>
        <translation>%1 ist nicht mehr für dieses Programm reserviert; deshalb wurde nichts geändert. Die Datei neu öffnen.</translation>
    </message>
    <message>
        <source>%1 is in use by %2 on the computer %3 since %4. Close it there first.</source>
        <extracomment>%1 file, %2 a user&apos;s name or a program&apos;s, %3 computer, %4 date and time</extracomment>
        <translation>%1 wird seit %4 von %2 am Computer %3 benutzt. Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>If that computer is off, the file is free after ten minutes.</source>
        <translation>Ist jener Computer ausgeschaltet, wird die Datei nach zehn Minuten von selbst frei.</translation>
    </message>
    <message>
        <source>%1 is not a file, so %2 cannot be opened for writing. Remove it.</source>
        <translation>%1 ist keine Datei, deshalb lässt sich %2 nicht zum Schreiben öffnen. Bitte entfernen Sie den Eintrag.</translation>
    </message>
    <message>
        <source>%1 was taken over by %2 on the computer %3 at %4, because this one gave no sign of life. Nothing was changed; open the file again once it is closed there.</source>
        <extracomment>%1 file, %2 a user&apos;s name, %3 computer, %4 date and time</extracomment>
        <translation>%1 wurde um %4 von %2 am Computer %3 übernommen, weil dieser hier kein Lebenszeichen gab. Geändert wurde nichts; öffnen Sie die Datei wieder, sobald sie dort geschlossen ist.</translation>
    </message>
    <message>
        <source>If nobody has it open there any more, have %1 removed.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Hat sie dort niemand mehr offen, kann %1 gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Only: %1 ✕</source>
        <extracomment>A filter that was set elsewhere and is taken off by a click; %1 says what is shown</extracomment>
        <translation>Nur: %1 ✕</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is set: %1 field, %2 value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: ein Wert</numerusform>
            <numerusform>%1: %n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>no measure yet</source>
        <translation>noch keine Maßnahme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>of no theme</source>
        <translation>zu keinem Thema</translation>
    </message>
    <message>
        <source>No needs have been named yet. Themes of a question about needs stand here, with what is done about them.</source>
        <translation>Noch wurden keine Bedürfnisse genannt. Hier stehen die Themen der Fragen nach Bedürfnissen und was daraus wird.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n theme(s) have a measure. On the page “Result” of a conference, themes become measures.</source>
        <translation>
            <numerusform>%1 von einem Thema hat eine Maßnahme. Auf der Seite „Ergebnis“ einer Konferenz werden aus Themen Maßnahmen.</numerusform>
            <numerusform>%1 von %n Themen haben eine Maßnahme. Auf der Seite „Ergebnis“ einer Konferenz werden aus Themen Maßnahmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>%1 *</source>
        <extracomment>Label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>Muss ausgefüllt sein.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>Shows beside the pages what can still be filled in</source>
        <translation>Zeigt neben den Seiten, was noch eingetragen werden kann</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Es fehlt noch: %n</numerusform>
            <numerusform>Es fehlt noch: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message>
        <source>✓ %1</source>
        <extracomment>%1 is the title of a chapter</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2 open</source>
        <extracomment>%1 is the title of a chapter, %2 a number of sentences about what is missing</extracomment>
        <translation>%1: %2 offen</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Welcome, occasion and aims</source>
        <translation>Begrüßung, Anlass und Ziele</translation>
    </message>
    <message>
        <source>Nothing is said of the welcome.</source>
        <translation>Zur Begrüßung steht noch nichts da.</translation>
    </message>
    <message>
        <source>The occasion is missing.</source>
        <translation>Der Anlass fehlt.</translation>
    </message>
    <message>
        <source>The aims are missing.</source>
        <translation>Die Ziele fehlen.</translation>
    </message>
    <message>
        <source>How many people were there is missing.</source>
        <translation>Die Zahl der Teilnehmenden fehlt.</translation>
    </message>
    <message>
        <source>Nothing is said of the closing.</source>
        <translation>Zum Abschluss steht noch nichts da.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Der Ablauf ist leer.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to “%1” lie in no theme.</source>
        <extracomment>%1 is the short name of a question</extracomment>
        <translation>
            <numerusform>Eine Karte zu „%1“ liegt in keinem Thema.</numerusform>
            <numerusform>%n Karten zu „%1“ liegen in keinem Thema.</numerusform>
        </translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>“%1” has no date by which it is due.</source>
        <translation>„%1“ hat noch keine Frist.</translation>
    </message>
    <message>
        <source>Nobody is responsible for “%1”.</source>
        <translation>Für „%1“ ist noch niemand verantwortlich.</translation>
    </message>
    <message>
        <source>No theme has become a measure yet.</source>
        <translation>Aus keinem Thema ist bisher eine Maßnahme geworden.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>“%1” has no description for people who cannot see it.</source>
        <translation>„%1“ hat noch keine Beschreibung für Menschen, die das Bild nicht sehen.</translation>
    </message>
    <message>
        <source>“%1” shows people who have not consented yet.</source>
        <translation>„%1“ zeigt Personen, die noch nicht eingewilligt haben.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are still marked as unclear.</source>
        <translation>
            <numerusform>Eine Karte ist noch als unklar markiert.</numerusform>
            <numerusform>%n Karten sind noch als unklar markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>ein eigener Name</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>a field of action</source>
        <translation>ein Handlungsfeld</translation>
    </message>
    <message>
        <source>“%1” still lacks: %2.</source>
        <translation>„%1“ fehlt noch: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 has not consented; no published document puts the name in by itself.</source>
        <translation>%1 hat nicht eingewilligt; von sich aus setzt kein veröffentlichtes Dokument den Namen ein.</translation>
    </message>
    <message>
        <source>“%1”, %2: This names %3, whose consent is withdrawn.</source>
        <translation>„%1“, %2: Hier steht der Name von %3; die Einwilligung ist widerrufen.</translation>
    </message>
    <message>
        <source>“%1”, %2: This names %3, without a noted consent to it.</source>
        <translation>„%1“, %2: Hier steht der Name von %3; eine Einwilligung dazu ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>“%1”, %2: This may name %3, who has not consented to it or no longer does.</source>
        <extracomment>%1 is a record, %2 one of its fields, %3 a person</extracomment>
        <translation>„%1“, %2: Das nennt vielleicht %3, ohne Einwilligung oder nach deren Widerruf.</translation>
    </message>
</context>
<context>
    <name>GivenBackPage</name>
    <message>
        <source>“%1” is closed</source>
        <extracomment>%1 the package, e.g. &quot;Group 2&quot;</extracomment>
        <translation>„%1“ ist geschlossen</translation>
    </message>
    <message>
        <source>All that was typed is in this one file. Give it to whoever handed it out, on its stick.</source>
        <translation>Alles Getippte steht in dieser einen Datei. Bitte auf dem Stick dorthin zurückgeben, wo er ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Before pulling the stick out, have the system eject it.</source>
        <translation>Den Stick vor dem Abziehen im System auswerfen.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Weiter tippen</translation>
    </message>
</context>
<context>
    <name>GroupBoardModel</name>
    <message>
        <source>In no group</source>
        <translation>Ohne Gruppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Head of a column: name of a working group and the number of its people</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GroupPlan</name>
    <message>
        <source>Mix the working groups</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>Arbeitsgruppen mischen</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Who is in a group stays there</source>
        <translation>Wer in einer Gruppe ist, bleibt dort</translation>
    </message>
    <message>
        <source>Mix the groups</source>
        <translation>Gruppen bilden</translation>
    </message>
    <message>
        <source>There are no working groups yet. Type them in on the page “Planning”.</source>
        <translation>Es gibt noch keine Arbeitsgruppen. Unter „Planung“ werden sie eingetragen.</translation>
    </message>
    <message>
        <source>Who gets a group</source>
        <translation>Wer eine Gruppe bekommt</translation>
    </message>
    <message>
        <source>All who are invited</source>
        <translation>Alle Eingeladenen</translation>
    </message>
    <message>
        <source>Who accepted</source>
        <translation>Wer zugesagt hat</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Press again for another mixture</source>
        <translation>Noch einmal drücken für eine andere Mischung</translation>
    </message>
    <message>
        <source>Working groups side by side</source>
        <translation>Arbeitsgruppen nebeneinander</translation>
    </message>
    <message>
        <source>Organisations, categories and municipalities are spread over the groups, and the groups become equally large. Move people by dragging them or with the number of the group; 0 means no group.</source>
        <translation>Organisationen, Organisationsarten und Kommunen verteilen sich auf die Gruppen, und die Gruppen werden gleich groß. Einzelne lassen sich ziehen oder mit der Nummer der Gruppe verschieben; 0 heißt: ohne Gruppe.</translation>
    </message>
    <message>
        <source>Mix anew</source>
        <translation>Neu mischen</translation>
    </message>
</context>
<context>
    <name>GuestModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>All: %1, %2</source>
        <extracomment>%1 is a category of organisations, %2 a social space</extracomment>
        <translation>Alle: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) not yet on the list</source>
        <translation>
            <numerusform>%n Organisation, noch nicht auf der Liste</numerusform>
            <numerusform>%n Organisationen, noch nicht auf der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Neue Person: %1</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Nachmeldung</translation>
    </message>
    <message>
        <source>New organisation: %1</source>
        <translation>Neue Organisation: %1</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n Organisation eingeladen.</numerusform>
            <numerusform>%n Organisationen eingeladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>%1 invited.</source>
        <translation>%1 eingeladen.</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>auf der Liste</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>nicht auf der Liste</translation>
    </message>
</context>
<context>
    <name>GuestPicker</name>
    <message>
        <source>Whom the name can mean</source>
        <translation>Wer mit dem Namen gemeint sein kann</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <extracomment>%1 a name, %2 a sentence that says why</extracomment>
        <translation>„%1“ ist nicht gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>%n Teilnahme hinzufügen</numerusform>
            <numerusform>%n Teilnahmen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Kennwort wiederholen</translation>
    </message>
    <message>
        <source>All groups at once</source>
        <translation>Für alle Gruppen auf einmal</translation>
    </message>
    <message>
        <source>Whole conference, e.g. for the reception</source>
        <translation>Ganze Konferenz, z. B. für den Empfang</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>Stick oder Ordner</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>S&amp;tick or folder</source>
        <translation>&amp;Stick oder Ordner</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Kennwort (optional)</translation>
    </message>
    <message>
        <source>With a passphrase, whoever finds the stick cannot read it. If it is forgotten, nobody can.</source>
        <translation>Mit Kennwort kann niemand lesen, was auf einem verlorenen Stick steht. Wird es vergessen, kann es niemand mehr.</translation>
    </message>
    <message>
        <source>&amp;Hand out package</source>
        <translation>&amp;Tischdatei ausgeben</translation>
    </message>
    <message>
        <source>One package for each group, into the same folder</source>
        <translation>Eine Tischdatei für jede Gruppe, in denselben Ordner</translation>
    </message>
    <message>
        <source>One more laptop</source>
        <translation>Noch ein Laptop</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Wohin mit der Tischdatei</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Choose the stick or folder first.</source>
        <translation>Bitte zuerst den Stick oder Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice, or none at all.</source>
        <translation>Die beiden Kennwörter sind verschieden. Bitte zweimal dasselbe eingeben oder keines.</translation>
    </message>
    <message>
        <source>For whoever comes to help; the group is chosen in the package</source>
        <translation>Für alle, die dazukommen; die Gruppe wird in der Tischdatei gewählt</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>One more laptop</source>
        <translation>Noch ein Laptop</translation>
    </message>
</context>
<context>
    <name>HandOutPanel</name>
    <message>
        <source>A package is the file that a group&apos;s laptop takes along: it opens straight into the capture screen and needs no network.</source>
        <translation>Eine Tischdatei kommt auf den Laptop einer Gruppe: Sie öffnet sich gleich in der Erfassung und braucht kein Netz.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Tischdateien</translation>
    </message>
    <message>
        <source>Laptop %1</source>
        <translation>Laptop %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are being written …</source>
        <translation>
            <numerusform>%n Tischdatei wird geschrieben …</numerusform>
            <numerusform>%n Tischdateien werden geschrieben …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lies in %2.</source>
        <extracomment>%1 file, %2 folder</extracomment>
        <translation>%1 liegt in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) lie in %1.</source>
        <translation>
            <numerusform>%n Tischdatei liegt in %1.</numerusform>
            <numerusform>%n Tischdateien liegen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Nothing has been handed out yet.</source>
        <translation>Noch ist nichts ausgegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 are back</source>
        <translation>%1 von %2 sind zurück</translation>
    </message>
    <message>
        <source>Merge what came back …</source>
        <translation>Zurückgekommene Tischdateien zusammenführen …</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen der Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>„%1“ ist keine Kennung.</translation>
    </message>
    <message>
        <source>Prints who changed what and when, newest first.</source>
        <translation>Gibt aus, wer wann was geändert hat; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Only records of this entity.</source>
        <translation>Nur Einträge dieser Art.</translation>
    </message>
    <message>
        <source>Only this record.</source>
        <translation>Nur dieser Eintrag.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 a value</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is the label of a step, e.g. &quot;Change contribution&quot;</extracomment>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>(somebody stood here who was erased for good; cannot be taken back)</source>
        <translation>(hier stand jemand, der endgültig gelöscht wurde; lässt sich nicht zurücknehmen)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of the file</source>
        <translation>Verlauf der Datei</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes back the chosen step, whenever it was done (%1)</source>
        <translation>Nimmt den gewählten Schritt zurück, wann immer er getan wurde (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to take it back, or to read why that is not possible.</source>
        <translation>Wählen Sie einen Schritt, um ihn zurückzunehmen oder zu lesen, was dagegen spricht.</translation>
    </message>
    <message numerus="yes">
        <source>Takes back what was changed in %n record(s).</source>
        <translation>
            <numerusform>Nimmt zurück, was an einem Eintrag geändert wurde.</numerusform>
            <numerusform>Nimmt zurück, was an %n Einträgen geändert wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 an entity, %2 the title of a record: &quot;Contribution · Housing for families&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 records would be added and %2 changed.</source>
        <translation>Anzulegende Einträge: %1, zu ändernde: %2.</translation>
    </message>
    <message>
        <source>%1 records were added and %2 changed.</source>
        <translation>Angelegte Einträge: %1, geänderte: %2.</translation>
    </message>
    <message>
        <source>Check and tell, but change nothing.</source>
        <translation>Prüfen und berichten, aber nichts ändern.</translation>
    </message>
    <message>
        <source>--conference does not go with “%1”.</source>
        <translation>--conference passt nicht zu „%1“.</translation>
    </message>
    <message>
        <source>There is no column “%1”; there are: %2.</source>
        <translation>Die Spalte „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is not taken.</source>
        <translation>Die Spalte „%1“ wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over, so nothing was changed.</source>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden, darum wurde nichts geändert.</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden, darum wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out because the file has similar records; --add-similar adds them.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, weil die Datei einen ähnlichen Eintrag hat; --add-similar legt sie trotzdem an.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, weil die Datei ähnliche Einträge hat; --add-similar legt sie trotzdem an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds and changes records from a table or from the open interchange format, in one step.</source>
        <translation>Legt Einträge aus einer Tabelle oder aus dem offenen Austauschformat an und ändert sie, in einem Schritt.</translation>
    </message>
    <message>
        <source>The field that a column fills; without FIELD it is not taken.</source>
        <translation>Das Feld, das eine Spalte füllt; ohne FIELD wird sie nicht übernommen.</translation>
    </message>
    <message>
        <source>The conference of all rows: its id, its date or “latest”.</source>
        <translation>Die Konferenz aller Zeilen: ihre Kennung, ihr Datum oder „latest“.</translation>
    </message>
    <message>
        <source>Also add rows that are like records of the file.</source>
        <translation>Auch Zeilen anlegen, die Einträgen der Datei ähneln.</translation>
    </message>
    <message>
        <source>SOURCE ends in .csv, .xlsx, .ods or .vcf and fills ENTITY, or in .json and names its entities itself, or in .geojson and has boundaries of municipalities, found by their official keys; “-” is standard input with --format. Columns are known by their headings. What is in the file already is not added again; nothing is removed. --dry-run prints what becomes of each row.</source>
        <translation>SOURCE endet auf .csv, .xlsx, .ods oder .vcf und füllt ENTITY, oder auf .json und nennt die Arten von Daten selbst, oder auf .geojson und enthält Grenzen von Kommunen, die an ihren amtlichen Schlüsseln erkannt werden; „-“ ist die Standardeingabe, dann mit --format. Spalten werden an ihren Überschriften erkannt. Was schon in der Datei steht, wird nicht noch einmal angelegt; gelöscht wird nichts. --dry-run gibt aus, was aus jeder Zeile wird.</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Will be</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Übernehmen aus %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Rows of the file and what becomes of them</source>
        <translation>Zeilen der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Column %1:</source>
        <translation>Spalte %1:</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <extracomment>%1 is the heading of a column in a file</extracomment>
        <translation>Feld für „%1“</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation>(nicht übernehmen)</translation>
    </message>
    <message>
        <source>What this row is</source>
        <translation>Was diese Zeile ist</translation>
    </message>
    <message>
        <source>The selected row &amp;is:</source>
        <translation>Die gewählte Zeile &amp;ist:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wegzulassen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same as “%1”</source>
        <extracomment>The row of a file and the record %1 are one</extracomment>
        <translation>dasselbe wie „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filled in</source>
        <translation>
            <numerusform>%n ergänzt</numerusform>
            <numerusform>%n ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>%n bekannt</numerusform>
            <numerusform>%n bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided (select the row and say below what it is)</source>
        <translation>
            <numerusform>%n zu entscheiden (Zeile wählen und unten angeben, was sie ist)</numerusform>
            <numerusform>%n zu entscheiden (Zeile wählen und unten angeben, was sie ist)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken over</source>
        <translation>
            <numerusform>%n nicht übernehmbar</numerusform>
            <numerusform>%n nicht übernehmbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ImportValues</name>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl: %2.</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”; name one by its id.</source>
        <extracomment>%1 is the name of several entities (&quot;People&quot;)</extracomment>
        <translation>Mehrere %1 heißen „%2“; bitte die Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no %1 “%2” yet; create it first.</source>
        <extracomment>%1 is the name of an entity (&quot;Question&quot;)</extracomment>
        <translation>%1 „%2“ gibt es noch nicht; bitte zuerst anlegen.</translation>
    </message>
</context>
<context>
    <name>IncomingChanges</name>
    <message>
        <source>%1 is damaged; nothing was taken over. Use another copy, or the laptop it comes from.</source>
        <translation>%1 ist beschädigt; nichts wurde übernommen. Eine andere Kopie nehmen oder den Laptop, von dem sie kommt.</translation>
    </message>
    <message>
        <source>%1 holds a value that cannot be taken over (%2, %3): %4</source>
        <extracomment>%1 file, %2 entity, %3 field, %4 sentence that says what is wrong</extracomment>
        <translation>%1 enthält einen Wert, der nicht übernommen werden kann (%2, %3): %4</translation>
    </message>
</context>
<context>
    <name>IncomingModel</name>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is an entity (&quot;Contribution&quot;), %2 a title</extracomment>
        <translation>Neu: %1 „%2“</translation>
    </message>
    <message>
        <source>Removed: %1 “%2”</source>
        <extracomment>%1 is an entity (&quot;Contribution&quot;), %2 a title</extracomment>
        <translation>Gelöscht: %1 „%2“</translation>
    </message>
    <message>
        <source>Changed: %1 “%2”</source>
        <extracomment>%1 is an entity (&quot;Contribution&quot;), %2 a title</extracomment>
        <translation>Geändert: %1 „%2“</translation>
    </message>
</context>
<context>
    <name>IncomingPanel</name>
    <message>
        <source>What the packages bring</source>
        <translation>Was die Tischdateien bringen</translation>
    </message>
    <message numerus="yes">
        <source>What the packages bring: %n</source>
        <translation>
            <numerusform>Was die Tischdateien bringen: %n</numerusform>
            <numerusform>Was die Tischdateien bringen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Made with version</source>
        <translation>Angelegt mit Version</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tells what the file is and how many records it holds.</source>
        <translation>Sagt, was die Datei ist und wie viele Einträge sie enthält.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were to be kept until a day that has passed; “list FILE person --due 0” names them.</source>
        <translation>
            <numerusform>Bei einer Person ist die Aufbewahrungsfrist abgelaufen; „list FILE person --due 0“ nennt sie.</numerusform>
            <numerusform>Bei %n Personen ist die Aufbewahrungsfrist abgelaufen; „list FILE person --due 0“ nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterchangeReader</name>
    <message>
        <source>The file has records of “%1”, which this program does not know.</source>
        <translation>Die Datei enthält Einträge der Art „%1“, die dieses Programm nicht kennt.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Einen Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a JSON file: it cannot be read from byte %L1 on.</source>
        <translation>Das ist keine JSON-Datei: Ab Byte %L1 ist sie nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is not in the interchange format of Sozialraum.</source>
        <translation>Diese Datei hat nicht das Austauschformat von Sozialraum.</translation>
    </message>
    <message>
        <source>This file was written by a newer version of Sozialraum. Install that version to import it.</source>
        <translation>Diese Datei stammt aus einer neueren Version von Sozialraum. Installieren Sie diese Version, um sie zu importieren.</translation>
    </message>
    <message>
        <source>This file does not say which version of the interchange format it has.</source>
        <translation>Diese Datei sagt nicht, welche Version des Austauschformats sie hat.</translation>
    </message>
    <message>
        <source>This file has no records.</source>
        <translation>Diese Datei enthält keine Einträge.</translation>
    </message>
    <message>
        <source>The entry “%1” is not a list of records.</source>
        <translation>„%1“ ist keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>%1, record %2: This is not a record.</source>
        <extracomment>%1 entity, %2 its number in the file</extracomment>
        <translation>%1, Eintrag %2: Das ist kein Eintrag.</translation>
    </message>
    <message>
        <source>%1, record %2: The id is missing or not valid.</source>
        <extracomment>%1 entity, %2 its number in the file</extracomment>
        <translation>%1, Eintrag %2: Die Kennung fehlt oder ist ungültig.</translation>
    </message>
    <message>
        <source>%1, record %2: The id %3 is there twice.</source>
        <extracomment>%1 entity, %2 its number in the file, %3 id</extracomment>
        <translation>%1, Eintrag %2: Die Kennung %3 kommt doppelt vor.</translation>
    </message>
    <message>
        <source>%1 %2: This id already belongs to an entry in %3.</source>
        <extracomment>%1 entity, %2 id, %3 another entity</extracomment>
        <translation>%1 %2: Diese Kennung gehört schon zu einem Eintrag unter %3.</translation>
    </message>
    <message>
        <source>%1 “%2”: There is no field “%3”.</source>
        <extracomment>%1 entity, %2 title of the record, %3 unknown name</extracomment>
        <translation>%1 „%2“: Das Feld „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 “%2”, field “%3”: %4</source>
        <extracomment>%1 entity, %2 title of the record, %3 field, %4 sentence that says what is wrong</extracomment>
        <translation>%1 „%2“, Feld „%3“: %4</translation>
    </message>
    <message>
        <source>%1 “%2”: The field “%3” must be filled in.</source>
        <extracomment>%1 entity, %2 title of the record, %3 field</extracomment>
        <translation>%1 „%2“: Das Feld „%3“ muss ausgefüllt sein.</translation>
    </message>
    <message>
        <source>%1, record %2: Was erased for good and is not taken over.</source>
        <extracomment>%1 entity, %2 its number in the file</extracomment>
        <translation>%1, Eintrag %2: Wurde endgültig gelöscht und wird nicht übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) keep consent and publication as they are here, because they were withdrawn or taken back. A new consent is entered by hand.</source>
        <translation>
            <numerusform>Bei %n Eintrag bleiben Einwilligung und Veröffentlichung, wie sie hier sind, weil sie widerrufen oder zurückgenommen wurden. Eine neue Einwilligung wird von Hand eingetragen.</numerusform>
            <numerusform>Bei %n Einträgen bleiben Einwilligung und Veröffentlichung, wie sie hier sind, weil sie widerrufen oder zurückgenommen wurden. Eine neue Einwilligung wird von Hand eingetragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Make one of two: %1</source>
        <translation>Aus zwei Einträgen einen machen: %1</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Make one of both (Enter)</source>
        <translation>Aus beiden einen machen (Enter)</translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave both as they are (Esc)</source>
        <translation>Beide lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>“%1” will be removed.</source>
        <translation>„%1“ wird entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to it will lead to “%1”.</source>
        <translation>
            <numerusform>Ein Verweis darauf führt dann zu „%1“.</numerusform>
            <numerusform>%n Verweise darauf führen dann zu „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>Join “%1” with “%2”</source>
        <extracomment>The first of two records becomes part of the second</extracomment>
        <translation>„%1“ mit „%2“ zusammenlegen</translation>
    </message>
    <message>
        <source>A record cannot be joined with itself.</source>
        <translation>Ein Eintrag kann nicht mit sich selbst zusammengelegt werden.</translation>
    </message>
    <message>
        <source>Join two %1</source>
        <extracomment>%1 is the name of several entities, e.g. &quot;People&quot;</extracomment>
        <translation>Zwei %1 zusammenlegen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>No day is set until which the record is kept.</source>
        <translation>Es ist keine Aufbewahrungsfrist gesetzt.</translation>
    </message>
    <message>
        <source>Was to be kept until %1; that has passed.</source>
        <extracomment>%1 a day in the past</extracomment>
        <translation>Aufzubewahren bis %1; die Frist ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>To be kept until %1; that is in %n day(s).</source>
        <extracomment>%1 a day</extracomment>
        <translation>
            <numerusform>Aufzubewahren bis %1; die Frist läuft in einem Tag ab.</numerusform>
            <numerusform>Aufzubewahren bis %1; die Frist läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be kept until %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Aufzubewahren bis %1.</translation>
    </message>
    <message>
        <source>Keep a person longer</source>
        <translation>Person länger aufbewahren</translation>
    </message>
    <message>
        <source>To be kept until today.</source>
        <translation>Die Aufbewahrungsfrist läuft heute ab.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>Plan as last time</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>Wie letztes Mal planen</translation>
    </message>
    <message>
        <source>What has become of the measures: %1</source>
        <extracomment>Title of an agenda item; %1 are the titles of measures</extracomment>
        <translation>Was aus den Maßnahmen geworden ist: %1</translation>
    </message>
</context>
<context>
    <name>LastTimePanel</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>Choose what to take over from the last conference of this social space</source>
        <translation>Auswählen, was von der letzten Konferenz dieses Sozialraums übernommen wird</translation>
    </message>
    <message>
        <source>Last conference of this social space: %1, %2</source>
        <extracomment>%1 is the title of a conference, %2 its date</extracomment>
        <translation>Letzte Konferenz dieses Sozialraums: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Agenda (%n items)</source>
        <translation>
            <numerusform>Ablauf (%n Punkt)</numerusform>
            <numerusform>Ablauf (%n Punkte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questions (%n)</source>
        <translation>
            <numerusform>Fragen (%n)</numerusform>
            <numerusform>Fragen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working groups (%n)</source>
        <translation>
            <numerusform>Arbeitsgruppen (%n)</numerusform>
            <numerusform>Arbeitsgruppen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation list (%n)</source>
        <translation>
            <numerusform>Einladungsliste (%n)</numerusform>
            <numerusform>Einladungsliste (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open measures (%n) as an agenda item</source>
        <translation>
            <numerusform>Offene Maßnahmen (%n) als Punkt im Ablauf</numerusform>
            <numerusform>Offene Maßnahmen (%n) als Punkt im Ablauf</numerusform>
        </translation>
    </message>
    <message>
        <source>All of that is there already.</source>
        <translation>Das alles ist schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken over.</source>
        <translation>
            <numerusform>%n Eintrag übernommen.</numerusform>
            <numerusform>%n Einträge übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LateEdits</name>
    <message>
        <source>“%1” has been changed since this was typed. Copy what is still needed of it, then take it back with Esc.</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Das Feld „%1“ wurde geändert, seit dies eingegeben wurde. Kopieren Sie, was davon noch gebraucht wird, und nehmen Sie die Eingabe dann mit Esc zurück.</translation>
    </message>
</context>
<context>
    <name>LeftOverLog</name>
    <message>
        <source>%1 belongs to another file and could not be renamed. Check the permissions of its folder.</source>
        <translation>%1 gehört zu einer anderen Datei und ließ sich nicht umbenennen. Bitte die Berechtigungen des Ordners prüfen.</translation>
    </message>
    <message>
        <source>Beside the file lay the log of another one; it was put aside as %1, and the file was opened as it is.</source>
        <translation>Neben der Datei lag die Protokolldatei (-wal) einer anderen. Sie wurde als %1 beiseitegelegt, und die Datei wurde so geöffnet, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>There is no format “%1”; there are table, csv and json.</source>
        <translation>Das Format „%1“ gibt es nicht; es gibt table, csv und json.</translation>
    </message>
    <message>
        <source>Prints the records of an entity.</source>
        <translation>Gibt die Einträge einer Art aus.</translation>
    </message>
    <message>
        <source>Several --where must all hold; an empty VALUE finds empty fields. A table is for people; csv and json have the values as “set” takes them.</source>
        <translation>Mehrere --where müssen alle zutreffen; ein leerer Wert findet leere Felder. Eine Tabelle ist für Menschen; csv und json enthalten die Werte so, wie „set“ sie nimmt.</translation>
    </message>
    <message>
        <source>Only records with this value.</source>
        <translation>Nur Einträge mit diesem Wert.</translation>
    </message>
    <message>
        <source>Only these fields.</source>
        <translation>Nur diese Felder.</translation>
    </message>
    <message>
        <source>table, if not given.</source>
        <translation>table, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>--due is for people only.</source>
        <translation>--due gibt es nur für Personen.</translation>
    </message>
    <message>
        <source>Only people to be kept no longer than DAYS from today; 0: until today.</source>
        <translation>Nur Personen, deren Aufbewahrungsfrist in höchstens DAYS Tagen abläuft; 0: bis heute.</translation>
    </message>
</context>
<context>
    <name>ListDetailView</name>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Zurück zur Liste</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>ListDocument</name>
    <message>
        <source>One row per entry; columns: %1.</source>
        <translation>Eine Zeile je Eintrag; Spalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Take over table…</source>
        <translation>Tabelle übernehmen …</translation>
    </message>
    <message>
        <source>Take over rows from Excel, LibreOffice, a CSV file or an address book</source>
        <translation>Zeilen aus Excel, LibreOffice, einer CSV-Datei oder einem Adressbuch übernehmen</translation>
    </message>
    <message>
        <source>Take over a table</source>
        <translation>Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Tables and contacts (%1)</source>
        <translation>Tabellen und Kontakte (%1)</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>The list is being written.</source>
        <translation>Die Liste wird geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>Die Liste wird gedruckt.</translation>
    </message>
    <message>
        <source>All pages were sent to the printer.</source>
        <translation>Alle Seiten sind an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Not all pages were printed. Look at the printer and try again.</source>
        <translation>Nicht alle Seiten wurden gedruckt. Bitte den Drucker prüfen und noch einmal drucken.</translation>
    </message>
    <message>
        <source>Save what the list shows as PDF, for word processing or for Excel, or print it</source>
        <translation>Was die Liste zeigt, als PDF, für die Textverarbeitung oder für Excel speichern oder drucken</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save for word processing (ODT) …</source>
        <translation>Für die Textverarbeitung speichern (ODT) …</translation>
    </message>
    <message>
        <source>Save for Excel (XLSX) …</source>
        <translation>Für Excel speichern (XLSX) …</translation>
    </message>
    <message>
        <source>Save as plain table (CSV) …</source>
        <translation>Als einfache Tabelle speichern (CSV) …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
</context>
<context>
    <name>ListsPlace</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Every change is already saved.</source>
        <translation>Jede Änderung ist schon gespeichert.</translation>
    </message>
    <message>
        <source>The copy is saved.</source>
        <translation>Die Kopie ist gespeichert.</translation>
    </message>
    <message>
        <source>Sozialraum</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 file name, %2 place, e.g. &quot;East – Conferences&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The other program has closed the file; it can be changed here now.</source>
        <translation>Das andere Programm hat die Datei geschlossen; sie kann jetzt hier geändert werden.</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Backups and rescue</source>
        <translation>Sicherungen und Rettung</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>On this computer more had been typed before, while the package went on elsewhere. That is kept beside the package as %1; give back both files.</source>
        <translation>Auf diesem Computer war schon mehr getippt worden, während die Tischdatei anderswo weiterging. Das liegt jetzt als %1 daneben; bitte beide Dateien zurückgeben.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Half typed and not yet a card: “%1”.</source>
        <translation>Angefangen, aber noch keine Karte: „%1“.</translation>
    </message>
    <message>
        <source>Put away and give back</source>
        <translation>Als Karte ablegen und zurückgeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Getipptes verwerfen</translation>
    </message>
    <message>
        <source>The copy is saved, but not everything that was typed is in it. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Die Kopie ist gespeichert, aber nicht alles Getippte steht darin. %1</translation>
    </message>
    <message>
        <source>The copy is saved, with what was typed and is not in the file.</source>
        <translation>Die Kopie ist gespeichert. Sie enthält auch, was getippt wurde und nicht mehr in die Datei kam.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>This record has to do with “%1”.</source>
        <translation>Dieser Eintrag betrifft „%1“.</translation>
    </message>
    <message>
        <source>Back to privacy</source>
        <translation>Zurück zum Datenschutz</translation>
    </message>
    <message>
        <source>The package was not closed in order on this computer the last time, and what had been typed here is damaged. It is kept as %1; rescue what can be read of it. Here the package is open as it was secured last.</source>
        <translation>Die Tischdatei wurde auf diesem Computer beim letzten Mal nicht ordentlich geschlossen, und was hier getippt wurde, ist beschädigt. Es wird als %1 aufgehoben; retten Sie, was davon noch zu lesen ist. Geöffnet ist hier die Tischdatei, wie sie zuletzt gesichert wurde.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>%1 still knows somebody who was erased for good. %2</source>
        <extracomment>%1 file, %2 sentence that says why</extracomment>
        <translation>%1 kennt noch jemanden, der endgültig gelöscht wurde. %2</translation>
    </message>
    <message>
        <source>The copy is saved, encrypted with the same passphrase.</source>
        <translation>Die Kopie ist gespeichert, verschlüsselt mit demselben Kennwort.</translation>
    </message>
    <message>
        <source>Package of an unknown name</source>
        <translation>Tischdatei unbekannten Namens</translation>
    </message>
    <message>
        <source>%1 (changed %2)</source>
        <extracomment>%1 file, %2 date and time</extracomment>
        <translation>%1 (geändert %2)</translation>
    </message>
    <message>
        <source>The program did not close these packages in order, and what was typed into them last may be only on this computer: %1. Open them here once more, so that it gets into the package.</source>
        <translation>Diese Tischdateien wurden nicht ordentlich geschlossen, und was zuletzt eingetippt wurde, steht vielleicht nur auf diesem Computer: %1. Öffnen Sie sie hier noch einmal, damit es hineinkommt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 file</extracomment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The backup is in use now; the damaged file is kept as %1. What the backup lacks can be rescued from it and taken over by “File → Merge packages”.</source>
        <extracomment>%1 file</extracomment>
        <translation>Die Sicherung ist jetzt in Gebrauch; die beschädigte Datei bleibt als %1 erhalten. Was in der Sicherung fehlt, lässt sich daraus retten und über „Datei → Tischdateien zusammenführen“ übernehmen.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Make a measure of “%1”</source>
        <extracomment>Name of a step in the history; %1 is the name of a theme</extracomment>
        <translation>Aus „%1“ eine Maßnahme machen</translation>
    </message>
</context>
<context>
    <name>MentionLinks</name>
    <message>
        <source>%1 (perhaps): %2</source>
        <extracomment>%1 entity, %2 text</extracomment>
        <translation>%1 (vielleicht): %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which follow here once these are corrected.</source>
        <translation>
            <numerusform>Und %n weiterer; er folgt hier, sobald diese berichtigt sind.</numerusform>
            <numerusform>Und %n weitere; sie folgen hier, sobald diese berichtigt sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MentionModel</name>
    <message>
        <source>New theme “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
    <message>
        <source>New organisation “%1”</source>
        <translation>Neue Organisation „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name in a list: %1 the name, %2 its short name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MentionOffer</name>
    <message>
        <source>Names to choose from</source>
        <translation>Namen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>--conflicts takes ask, ours or theirs, not “%1”.</source>
        <translation>--conflicts nimmt ask, ours oder theirs, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 removed, %5 known, %6 conflicts</source>
        <translation>%1: %2 neu, %3 geändert, %4 entfernt, %5 bekannt, %6 Konflikte</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are left to decide. Open the file and choose there.</source>
        <translation>
            <numerusform>%n Konflikt ist noch zu entscheiden. Die Datei öffnen und dort wählen.</numerusform>
            <numerusform>%n Konflikte sind noch zu entscheiden. Die Datei öffnen und dort wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings back what was typed into packages, in one step, and reports for each.</source>
        <translation>Holt in einem Schritt zurück, was in Tischdateien getippt wurde, und berichtet zu jeder.</translation>
    </message>
    <message>
        <source>Check and tell, but change nothing.</source>
        <translation>Prüfen und berichten, aber nichts ändern.</translation>
    </message>
    <message>
        <source>What becomes of conflicts: ask, ours or theirs.</source>
        <translation>Was aus Konflikten wird: ask, ours oder theirs.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Half typed, no card yet: %1</source>
        <translation>Halb getippt, noch keine Karte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good there would be erased here as well, which cannot be undone: %1</source>
        <translation>
            <numerusform>%n dort endgültig gelöschte Person würde auch hier gelöscht, was sich nicht rückgängig machen lässt: %1</numerusform>
            <numerusform>%n dort endgültig gelöschte Personen würden auch hier gelöscht, was sich nicht rückgängig machen lässt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased for good there were erased here as well, which cannot be undone: %1</source>
        <translation>
            <numerusform>%n dort endgültig gelöschte Person wurde auch hier gelöscht, was sich nicht rückgängig machen lässt: %1</numerusform>
            <numerusform>%n dort endgültig gelöschte Personen wurden auch hier gelöscht, was sich nicht rückgängig machen lässt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new text(s) name somebody who was erased for good</source>
        <translation>
            <numerusform>%n der neuen Texte nennt eine endgültig gelöschte Person</numerusform>
            <numerusform>%n der neuen Texte nennen eine endgültig gelöschte Person</numerusform>
        </translation>
    </message>
    <message>
        <source>The same package again changes nothing. Where both sides changed the same, both stay in the file as a conflict (exit code 6), unless --conflicts decides. What is half typed in a package is told; it stays in the package. Whoever was erased for good there is erased here as well; --dry-run says who.</source>
        <translation>Dieselbe Tischdatei noch einmal ändert nichts. Haben beide Seiten dasselbe geändert, bleibt beides als Konflikt in der Datei (Rückgabewert 6), es sei denn, --conflicts entscheidet. Was in einer Tischdatei halb getippt ist, wird genannt; es bleibt in ihr. Wer dort endgültig gelöscht wurde, wird auch hier gelöscht; wer das ist, sagt --dry-run.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Merge packages</source>
        <translation>Tischdateien zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided.</source>
        <translation>
            <numerusform>%n Konflikt entschieden.</numerusform>
            <numerusform>%n Konflikte entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Tischdateien wählen</translation>
    </message>
    <message>
        <source>This file is open read-only; nothing can be taken over.</source>
        <translation>Diese Datei ist schreibgeschützt geöffnet; es kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>Choose the packages that came back, or drop them on the window.</source>
        <translation>Die zurückgekommenen Tischdateien wählen oder auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Taken over.</source>
        <translation>Übernommen.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) merged. It is one step that can be undone.</source>
        <translation>
            <numerusform>%n Tischdatei zusammengeführt. Das ist ein Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>%n Tischdateien zusammengeführt. Das ist ein Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The file is backed up first …</source>
        <translation>Die Datei wird zuerst gesichert …</translation>
    </message>
    <message>
        <source>%1 There is no backup of the file before: %2</source>
        <extracomment>%1 what was done, %2 a sentence that says why there is no backup</extracomment>
        <translation>%1 Vorher konnte die Datei nicht gesichert werden: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Conflicts are decided after merging.</source>
        <translation>Noch ist nichts geändert. Über Konflikte wird nach dem Zusammenführen entschieden.</translation>
    </message>
    <message>
        <source>Still stood in a line, as no card: “%1”.</source>
        <translation>Stand noch in der Zeile und ist keine Karte: „%1“.</translation>
    </message>
    <message>
        <source>Take over as cards</source>
        <translation>Als Karten übernehmen</translation>
    </message>
    <message>
        <source>This is not in the file; it can be opened after merging.</source>
        <translation>Dieser Eintrag steht noch nicht in der Datei; nach dem Zusammenführen lässt er sich öffnen.</translation>
    </message>
    <message>
        <source>Packages and copies of the file (*.szpaket *.sozialraum)</source>
        <translation>Tischdateien und Kopien der Datei (*.szpaket *.sozialraum)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Merging also erases here for good whoever was erased there, which cannot be undone: %1.</source>
        <extracomment>%1 names</extracomment>
        <translation>Noch ist nichts geändert. Wer dort endgültig gelöscht wurde, wird beim Zusammenführen auch hier gelöscht, was sich nicht rückgängig machen lässt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) merged. Erased for good here as well, which cannot be undone: %1.</source>
        <extracomment>%1 names</extracomment>
        <translation>
            <numerusform>%n Tischdatei zusammengeführt. Auch hier endgültig gelöscht, was sich nicht rückgängig machen lässt: %1.</numerusform>
            <numerusform>%n Tischdateien zusammengeführt. Auch hier endgültig gelöscht, was sich nicht rückgängig machen lässt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MissingModel</name>
    <message>
        <source>none in the file</source>
        <translation>keine in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Could be invited</source>
        <translation>Einladbar</translation>
    </message>
    <message>
        <source>Category (§ 81 SGB VIII)</source>
        <translation>Organisationsart (§ 81 SGB VIII)</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>How far somebody must have come</source>
        <translation>Ab wann jemand als vertreten gilt</translation>
    </message>
    <message>
        <source>Nobody invited</source>
        <translation>Niemand eingeladen</translation>
    </message>
    <message>
        <source>Nobody accepted</source>
        <translation>Niemand zugesagt</translation>
    </message>
    <message>
        <source>Nobody attended</source>
        <translation>Niemand da gewesen</translation>
    </message>
    <message>
        <source>Categories without anyone</source>
        <translation>Organisationsarten, aus denen niemand dabei ist</translation>
    </message>
    <message>
        <source>Municipalities without anyone</source>
        <translation>Kommunen, aus denen niemand dabei ist</translation>
    </message>
    <message>
        <source>%1 and %2 are missing.</source>
        <extracomment>Both are counts in words, e.g. &quot;7 categories&quot; and &quot;2 municipalities&quot;</extracomment>
        <translation>Es fehlen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Organisationsart</numerusform>
            <numerusform>%n Organisationsarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n Kommune</numerusform>
            <numerusform>%n Kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts all organisations of the selected rows onto the list</source>
        <translation>Setzt alle Organisationen der ausgewählten Zeilen auf die Liste</translation>
    </message>
    <message>
        <source>The file has no organisation there that is not on the list yet. Add it by its name on the page “List”.</source>
        <translation>Dafür gibt es in der Datei keine Organisation, die noch nicht auf der Liste steht. Unter „Liste“ lässt sich eine mit ihrem Namen hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) invited.</source>
        <translation>
            <numerusform>%n Organisation eingeladen.</numerusform>
            <numerusform>%n Organisationen eingeladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameWarning</name>
    <message>
        <source>Does this name %1? Statements should name nobody.</source>
        <extracomment>%1 is one name or several</extracomment>
        <translation>Ist hier %1 gemeint? Beiträge sollen niemanden beim Namen nennen.</translation>
    </message>
    <message>
        <source>Is this the name of a person? Statements should name nobody.</source>
        <translation>Steht hier der Name einer Person? Beiträge sollen niemanden beim Namen nennen.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Show the names of the places</source>
        <translation>Namen der Orte zeigen</translation>
    </message>
    <message>
        <source>Show only icons</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
</context>
<context>
    <name>NearDuplicateModel</name>
    <message>
        <source>One card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>Another one, very like it</source>
        <translation>Eine andere, sehr ähnliche</translation>
    </message>
</context>
<context>
    <name>NewFileCommand</name>
    <message>
        <source>Makes a new file; an existing one is not touched.</source>
        <translation>Legt eine neue Datei an; eine vorhandene wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Fill in the first conference.</source>
        <translation>Mit der ersten Konferenz füllen.</translation>
    </message>
</context>
<context>
    <name>NewThemeTarget</name>
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Makes a theme of the marked cards (key N)</source>
        <translation>Macht aus den markierten Karten ein Thema (Taste N)</translation>
    </message>
    <message>
        <source>Drag cards here, or mark them and press N.</source>
        <translation>Karten hierher ziehen, oder markieren und N drücken.</translation>
    </message>
</context>
<context>
    <name>OtherRecords</name>
    <message>
        <source>The id in this row is that of %1 “%2”. Take the table of %3, or leave the column “id” out.</source>
        <extracomment>%1 is the name of an entity (&quot;Organisation&quot;), %2 the title of a record, %3 a name in the plural</extracomment>
        <translation>Die Kennung in dieser Zeile gehört zu: %1 „%2“. Bitte die Tabelle für %3 nehmen oder die Spalte „id“ weglassen.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Last conference</source>
        <translation>Letzte Konferenz</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Nächste Konferenz</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>keine geplant</translation>
    </message>
    <message>
        <source>Social spaces</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>There is no social space yet. Add the spaces first: conferences belong to them.</source>
        <translation>Es gibt noch keinen Sozialraum. Legen Sie zuerst die Sozialräume an: Konferenzen gehören zu ihnen.</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>No measure is open.</source>
        <translation>Keine Maßnahme ist offen.</translation>
    </message>
    <message>
        <source>%1 · overdue since %2</source>
        <translation>%1 · überfällig seit %2</translation>
    </message>
    <message>
        <source>%1 · due on %2</source>
        <translation>%1 · Frist %2</translation>
    </message>
    <message>
        <source>All measures …</source>
        <translation>Alle Maßnahmen …</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were to be kept until a day that has passed</source>
        <translation>
            <numerusform>Bei einer Person ist die Aufbewahrungsfrist abgelaufen</numerusform>
            <numerusform>Bei %n Personen ist die Aufbewahrungsfrist abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are to be kept no longer soon</source>
        <translation>
            <numerusform>Bei einer Person läuft die Aufbewahrungsfrist bald ab</numerusform>
            <numerusform>Bei %n Personen läuft die Aufbewahrungsfrist bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>In diesem Monat fällig</translation>
    </message>
    <message>
        <source>Nothing is due this month.</source>
        <translation>In diesem Monat ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPlace</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>Button that begins a new record; %1 is an entity, e.g. &quot;Conference&quot;</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>The chronicle is still empty. What led to the social spaces belongs here, with a year, a month or a day; conferences come by themselves.</source>
        <translation>Die Chronik ist noch leer. Hierher gehört, was zu den Sozialräumen geführt hat, mit einem Jahr, einem Monat oder einem Tag; Konferenzen kommen von selbst dazu.</translation>
    </message>
    <message>
        <source>Chronicle</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Events of the chronicle stand above the line (◇), conferences below it (○) in the colour of their social space. A click opens them, or Left and Right and then Enter.</source>
        <translation>Über der Linie stehen Ereignisse der Chronik (◇), darunter Konferenzen (○) in der Farbe ihres Sozialraums. Ein Klick öffnet; mit der Tastatur: Pfeil links und rechts, dann Enter.</translation>
    </message>
</context>
<context>
    <name>PackageCommand</name>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>The name of a package ends in %1.</source>
        <translation>Der Name einer Tischdatei endet auf %1.</translation>
    </message>
    <message>
        <source>Makes the file that a group&apos;s laptop takes along, and prints its id.</source>
        <translation>Erzeugt die Tischdatei, die der Laptop einer Gruppe mitnimmt, und gibt ihre Kennung aus.</translation>
    </message>
    <message>
        <source>It holds the conference with its questions, groups and themes and the names of organisations; without --group also who takes part, by name. Addresses, numbers and notes stay at home.</source>
        <translation>Sie enthält die Konferenz mit Fragen, Gruppen und Themen und die Namen der Organisationen; ohne --group auch die Namen der Teilnehmenden. Adressen, Nummern und Notizen bleiben zu Hause.</translation>
    </message>
    <message>
        <source>Its id, its date or “latest”.</source>
        <translation>Ihre Kennung, ihr Datum oder „latest“.</translation>
    </message>
    <message>
        <source>Its position or id.</source>
        <translation>Ihre Position oder Kennung.</translation>
    </message>
</context>
<context>
    <name>PackageFile</name>
    <message>
        <source>This conference is not in the file.</source>
        <translation>Diese Konferenz ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Hand out package “%1”</source>
        <translation>Tischdatei „%1“ ausgeben</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name.</source>
        <translation>%1 gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>PackageMerge</name>
    <message>
        <source>%1 is the file itself. Choose a package.</source>
        <translation>%1 ist die Datei selbst. Eine Tischdatei wählen.</translation>
    </message>
    <message>
        <source>%1 belongs to another file. Open the file that it was made from.</source>
        <translation>%1 gehört zu einer anderen Datei. Die Datei öffnen, aus der sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>The conference of %1 is no longer in this file. Take its removal back first.</source>
        <translation>Die Konferenz von %1 ist nicht mehr in dieser Datei. Zuerst das Entfernen der Konferenz zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n package(s)</source>
        <translation>
            <numerusform>%n Tischdatei zusammenführen</numerusform>
            <numerusform>%n Tischdateien zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct these texts, add the person once more and erase the record for good, so that the name goes from the history, too.</source>
        <translation>Berichtigen Sie diese Texte, legen Sie die Person noch einmal an und löschen Sie sie endgültig; dann verschwindet der Name auch aus dem Verlauf.</translation>
    </message>
</context>
<context>
    <name>PackagePage</name>
    <message>
        <source>Give &amp;back</source>
        <translation>&amp;Zurückgeben</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Close the package and say which file to give back</source>
        <translation>Die Tischdatei schließen und zeigen, welche Datei zurückzugeben ist</translation>
    </message>
    <message>
        <source>One more laptop</source>
        <translation>Noch ein Laptop</translation>
    </message>
    <message>
        <source>Make a package of this one for one more laptop</source>
        <translation>Aus dieser Tischdatei eine weitere für einen Laptop mehr machen</translation>
    </message>
    <message>
        <source>What this laptop is for</source>
        <translation>Wofür dieser Laptop da ist</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
</context>
<context>
    <name>PackagePanel</name>
    <message>
        <source>&amp;Choose packages …</source>
        <translation>Tischdateien &amp;wählen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>Tischdateien werden gelesen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the locked packages:</source>
        <translation>&amp;Kennwort der verschlüsselten Tischdateien:</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Tischdateien</translation>
    </message>
    <message>
        <source>Take over what the packages bring (%1)</source>
        <translation>Übernimmt, was die Tischdateien bringen (%1)</translation>
    </message>
</context>
<context>
    <name>PackageReportModel</name>
    <message>
        <source>Package</source>
        <translation>Tischdatei</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was sie bringt</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n Konflikt</numerusform>
            <numerusform>%n Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n already known</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed</source>
        <translation>Nichts eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) name somebody who was erased</source>
        <translation>
            <numerusform>%n Text nennt eine gelöschte Person</numerusform>
            <numerusform>%n Texte nennen eine gelöschte Person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Kleinere Seiten</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Größere Seiten</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>about %1</source>
        <extracomment>A rounded number of people, as a press release says it: &quot;about 90&quot;</extracomment>
        <translation>rund %1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>ParticipantsView</name>
    <message>
        <source>Ways to work with participants</source>
        <translation>Arbeitsschritte mit den Teilnehmenden</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Invite: name of a person or organisation, or “all schools in …”</source>
        <translation>Einladen: Name einer Person oder Organisation oder „alle Schulen in …“</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Status of the selected participants</source>
        <translation>Status der Ausgewählten</translation>
    </message>
    <message>
        <source>Selected:</source>
        <translation>Ausgewählte:</translation>
    </message>
    <message>
        <source>Status of the selected participants: %1 (key %2)</source>
        <translation>Status der Ausgewählten: %1 (Taste %2)</translation>
    </message>
    <message>
        <source>Invited %1 · Accepted %2 · Here %3</source>
        <extracomment>Numbers of people</extracomment>
        <translation>Eingeladen %1 · Zugesagt %2 · Da %3</translation>
    </message>
    <message>
        <source>Into the documentation: %1</source>
        <translation>In die Dokumentation: %1</translation>
    </message>
    <message>
        <source>Sets the number of people that the documents tell</source>
        <translation>Setzt die Zahl der Teilnehmenden, die in den Dokumenten steht</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>A file whose first line is the passphrase of the package.</source>
        <translation>Eine Datei, deren erste Zeile das Kennwort der Tischdatei ist.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no passphrase in the first line of %1.</source>
        <translation>In der ersten Zeile von %1 steht kein Kennwort.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Open package “%1”</source>
        <translation>Tischdatei „%1“ öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The package is encrypted. Whoever handed it out knows the passphrase.</source>
        <translation>Die Tischdatei ist verschlüsselt. Das Kennwort kennt, wer sie ausgegeben hat.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>The package is being opened …</source>
        <translation>Die Tischdatei wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Select the rows in Excel or LibreOffice, copy them with Ctrl+C and paste them here. Nothing is written before you have seen what becomes of each row.</source>
        <translation>Zeilen in Excel oder LibreOffice auswählen, mit Strg+C kopieren und hier einfügen. Zuerst ist zu sehen, was aus jeder Zeile wird; geschrieben wird noch nichts.</translation>
    </message>
    <message>
        <source>Pasted rows and what becomes of them</source>
        <translation>Eingefügte Zeilen und was aus ihnen wird</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy rows in Excel or LibreOffice first.</source>
        <translation>In der Zwischenablage ist keine Tabelle. Bitte zuerst Zeilen in Excel oder LibreOffice kopieren.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was in Spalte %1 steht</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n Zeile übernehmen</numerusform>
            <numerusform>%n Zeilen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PastedGuestsModel</name>
    <message>
        <source>Several people are called so: add by hand</source>
        <translation>Mehrere heißen so: bitte selbst eintragen</translation>
    </message>
    <message>
        <source>No name in this row</source>
        <translation>Kein Name in dieser Zeile</translation>
    </message>
    <message>
        <source>On the list already</source>
        <translation>Schon auf der Liste</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>new organisation</source>
        <translation>neue Organisation</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>PastedTable</name>
    <message>
        <source>(not taken)</source>
        <translation>(nicht übernehmen)</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
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
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Organisationsart</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>The PDF could not be written. Please report this fault.</source>
        <translation>Das PDF konnte nicht geschrieben werden. Bitte melden Sie diesen Fehler.</translation>
    </message>
    <message>
        <source>The document was not written because you stopped it.</source>
        <translation>Das Dokument wurde nicht geschrieben, weil Sie abgebrochen haben.</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message>
        <source>Erase a person</source>
        <translation>Person endgültig löschen</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Open the person&apos;s form</source>
        <translation>Das Formular der Person öffnen</translation>
    </message>
    <message>
        <source>Consent (Art. 7 GDPR)</source>
        <translation>Einwilligung (Art. 7 DSGVO)</translation>
    </message>
    <message>
        <source>May be named in public</source>
        <translation>Darf öffentlich genannt werden</translation>
    </message>
    <message>
        <source>Consent given today</source>
        <translation>Einwilligung heute erteilt</translation>
    </message>
    <message>
        <source>Consent withdrawn today</source>
        <translation>Einwilligung heute widerrufen</translation>
    </message>
    <message>
        <source>Takes back that the person may be named, and pictures that name the person</source>
        <translation>Die Person wird nicht mehr genannt; Bilder, die sie nennen, werden nicht mehr veröffentlicht</translation>
    </message>
    <message>
        <source>How long the record is kept</source>
        <translation>Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Keep a year longer</source>
        <translation>Ein Jahr länger aufbewahren</translation>
    </message>
    <message>
        <source>Information (Art. 15 GDPR)</source>
        <translation>Auskunft (Art. 15 DSGVO)</translation>
    </message>
    <message>
        <source>Everything that this file holds about the person, with the day and the source of each entry.</source>
        <translation>Alles, was diese Datei über die Person enthält, mit Datum und Herkunft jedes Eintrags.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save for other programs (JSON) …</source>
        <translation>Für andere Programme speichern (JSON) …</translation>
    </message>
    <message>
        <source>The information is saved as %1.</source>
        <translation>Die Auskunft ist gespeichert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that name the person are no longer published.</source>
        <translation>
            <numerusform>Ein Bild, das die Person nennt, wird nicht mehr veröffentlicht.</numerusform>
            <numerusform>%n Bilder, die die Person nennen, werden nicht mehr veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the person to be seen in one of these published pictures?</source>
        <translation>Ist die Person auf einem dieser veröffentlichten Bilder zu sehen?</translation>
    </message>
    <message>
        <source>The documents of these conferences are published. If they name the person, make them anew and replace those on the website:</source>
        <translation>Zu diesen Konferenzen sind Dokumente veröffentlicht. Falls sie die Person nennen: neu erstellen und auf der Website austauschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to name the person and stand in documents as they are:</source>
        <translation>
            <numerusform>%n freier Text nennt anscheinend die Person und steht so in den Dokumenten:</numerusform>
            <numerusform>%n freie Texte nennen anscheinend die Person und stehen so in den Dokumenten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to edit (ODT) …</source>
        <translation>Zum Bearbeiten speichern (ODT) …</translation>
    </message>
    <message>
        <source>To fill in what the office has to add, and to make names of others unreadable</source>
        <translation>Um zu ergänzen, was das Amt beitragen muss, und Namen anderer unkenntlich zu machen</translation>
    </message>
    <message>
        <source>No document and no projection names the person by this record any more. What was published before stays lawful (Art. 7(3) GDPR).</source>
        <translation>Kein Dokument und keine Projektion setzt den Namen aus diesem Eintrag noch ein. Was davor veröffentlicht wurde, bleibt rechtmäßig (Art. 7 Abs. 3 DSGVO).</translation>
    </message>
</context>
<context>
    <name>PersonalWords</name>
    <message>
        <source>Your own words for spelling cannot be read: %1</source>
        <translation>Die eigenen Wörter für die Rechtschreibung können nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The word could not be added to your dictionary, %1 cannot be written.</source>
        <translation>Das Wort konnte nicht ins eigene Wörterbuch aufgenommen werden: %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PictureAdder</name>
    <message>
        <source>Add pictures …</source>
        <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
        <source>Photos can also be dropped on the conference</source>
        <translation>Fotos lassen sich auch auf die Konferenz ziehen</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being read …</source>
        <translation>
            <numerusform>%n Bild wird gelesen …</numerusform>
            <numerusform>%n Bilder werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture. Save it as JPEG or PNG and add that.</source>
        <translation>%1 lässt sich nicht als Bild lesen. Bitte als JPEG oder PNG speichern und diese Datei hinzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be kept as a picture.</source>
        <translation>%1 lässt sich nicht als Bild übernehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>%n Bild hinzufügen</numerusform>
            <numerusform>%n Bilder hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Social spaces</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Bodies &amp; chronicle</source>
        <translation>Gremien &amp; Chronik</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <extracomment>%1 a typed line, %2 a sentence that says why</extracomment>
        <translation>„%1“ ist nicht gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>PlanningView</name>
    <message>
        <source>New item and Enter, e.g. “15 Welcome” or “9:30 Welcome”</source>
        <translation>Neuer Punkt und Enter, z. B. „15 Begrüßung“ (Minuten) oder „9:30 Begrüßung“</translation>
    </message>
    <message>
        <source>New question and Enter</source>
        <translation>Neue Frage und Enter</translation>
    </message>
    <message>
        <source>New working group and Enter</source>
        <translation>Neue Arbeitsgruppe und Enter</translation>
    </message>
</context>
<context>
    <name>PressEditor</name>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Text of the press release</source>
        <translation>Text der Pressemitteilung</translation>
    </message>
    <message>
        <source>Puts the draft made from the data in place of the edited text; undo brings the text back</source>
        <translation>Setzt den Entwurf aus den Daten an die Stelle des bearbeiteten Textes; Rückgängig bringt den Text zurück</translation>
    </message>
    <message>
        <source>The first paragraph is the headline. An empty line parts paragraphs, a line that begins with “– ” is an item of a list.</source>
        <translation>Der erste Absatz ist die Überschrift. Eine leere Zeile trennt Absätze; eine Zeile, die mit „– “ beginnt, wird ein Aufzählungspunkt.</translation>
    </message>
    <message>
        <source>Edited; kept with the conference.</source>
        <translation>Bearbeitet; bei der Konferenz aufbewahrt.</translation>
    </message>
    <message>
        <source>Draft from the data. What you change here is kept with the conference.</source>
        <translation>Entwurf aus den Daten. Was hier geändert wird, bleibt bei der Konferenz erhalten.</translation>
    </message>
    <message>
        <source>The text for the press is not saved. %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Der Pressetext ist nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>%1 holds records and is not replaced; choose another name.</source>
        <translation>%1 enthält Einträge und wird nicht ersetzt; bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Privacy …</source>
        <translation>Datenschutz …</translation>
    </message>
    <message>
        <source>Consent, information and erasure</source>
        <translation>Einwilligung, Auskunft und Löschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 name of a person, %2 a sentence about the person&apos;s consent</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Choose a person on the left, or open a person&apos;s form and press “Privacy …” there.</source>
        <translation>Links eine Person wählen, oder das Formular einer Person öffnen und dort „Datenschutz …“ drücken.</translation>
    </message>
    <message>
        <source>People whose records are to be kept no longer</source>
        <translation>Personen, deren Aufbewahrungsfrist abläuft</translation>
    </message>
    <message>
        <source>To be kept no longer</source>
        <translation>Aufbewahrungsfrist läuft ab</translation>
    </message>
    <message>
        <source>Nobody is due. The day until which a person is kept is set in the person&apos;s form (“Keep until”).</source>
        <translation>Bei niemandem läuft die Frist ab. Sie wird im Formular der Person gesetzt („Aufbewahren bis“).</translation>
    </message>
    <message numerus="yes">
        <source>The day has passed or comes within %n day(s). Keep them longer, or erase them.</source>
        <translation>
            <numerusform>Die Frist ist abgelaufen oder läuft morgen ab. Länger aufbewahren oder löschen.</numerusform>
            <numerusform>Die Frist ist abgelaufen oder läuft in den nächsten %n Tagen ab. Länger aufbewahren oder löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>People who were removed and still stand in the history</source>
        <translation>Personen, die gelöscht wurden und noch im Verlauf stehen</translation>
    </message>
    <message>
        <source>Removed, but still in the history</source>
        <translation>Gelöscht, aber noch im Verlauf</translation>
    </message>
    <message>
        <source>To see one person&apos;s consent and information, or to erase the person, open the person&apos;s form and press “Privacy …” there.</source>
        <translation>Für Einwilligung, Auskunft oder Löschen das Formular der Person öffnen und dort auf „Datenschutz …“ drücken.</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Not sorted yet</source>
        <translation>Noch nicht sortiert</translation>
    </message>
    <message>
        <source>Key messages of the groups</source>
        <translation>Kernaussagen der Gruppen</translation>
    </message>
</context>
<context>
    <name>ProjectorBar</name>
    <message>
        <source>Project</source>
        <translation>Projizieren</translation>
    </message>
    <message>
        <source>Shows the themes on the second screen (F5)</source>
        <translation>Zeigt die Themen auf dem zweiten Bildschirm (F5)</translation>
    </message>
    <message>
        <source>To the slide before</source>
        <translation>Zur vorigen Folie</translation>
    </message>
    <message>
        <source>To the next slide</source>
        <translation>Zur nächsten Folie</translation>
    </message>
    <message>
        <source>Follows the board</source>
        <translation>Folgt der Tafel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which slide of how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Projection</source>
        <translation>Projektion</translation>
    </message>
    <message>
        <source>There are no cards and no themes yet.</source>
        <translation>Es gibt noch keine Karten und keine Themen.</translation>
    </message>
</context>
<context>
    <name>QuestionTabs</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>A question&apos;s tab: %1 its number, %2 its short name, %3 how many cards it has</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <extracomment>Tool tip of a question&apos;s tab: %1 its wording, %2 its number</extracomment>
        <translation>%1 (Alt+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A question&apos;s tab: %1 its number, %2 its short name</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>%1 here · %2 invited</source>
        <extracomment>How many people are here, of those invited: &quot;87 here · 120 invited&quot;</extracomment>
        <translation>%1 da · %2 eingeladen</translation>
    </message>
    <message>
        <source>Name, Enter; a walk-in: name @ organisation</source>
        <translation>Name, Enter; neu: Name @ Organisation</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>“%1” is not saved yet.</source>
        <translation>„%1“ ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter ausfüllen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <extracomment>Title of an empty form; %1 is an entity, e.g. &quot;Organisation&quot;</extracomment>
        <translation>Neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n records together</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge gemeinsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet. Still missing: %1.</source>
        <translation>Noch nicht gespeichert. Es fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Change several %1</source>
        <extracomment>Name of a step in the history; %1 is several entities, e.g. &quot;Organisations&quot;</extracomment>
        <translation>Mehrere ändern: %1</translation>
    </message>
    <message>
        <source>Choose an entry from the list to read and change it here.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste, um ihn hier zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>Make one of both …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>What was typed for “%1” is not saved yet.</source>
        <translation>Was bei „%1“ eingetragen wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has been removed meanwhile.</source>
        <translation>„%1“ ist inzwischen entfernt worden.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n record(s) before.</source>
        <translation>
            <numerusform>Dasselbe gilt für %n Eintrag davor.</numerusform>
            <numerusform>Dasselbe gilt für %n Einträge davor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>+ New</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>New: %1 (Ctrl+N)</source>
        <translation>Neu: %1 (Strg+N)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Nothing fits the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>This cannot be removed yet.</source>
        <translation>Das kann noch nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n records removed.</source>
        <translation>
            <numerusform>Ein Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Make one of both …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>What was typed in the list “%1” is not saved. %2</source>
        <extracomment>%1 entities, e.g. questions; %2 a sentence that says why</extracomment>
        <translation>Was in der Liste „%1“ getippt wurde, ist nicht gespeichert. %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>‹ Done, back to “%1”</source>
        <extracomment>Button that leads back from a part to the whole; %1 is the title of the whole</extracomment>
        <translation>‹ Fertig, zurück zu „%1“</translation>
    </message>
    <message>
        <source>“%1” has become part of this record.</source>
        <translation>„%1“ ist in diesem Eintrag aufgegangen.</translation>
    </message>
</context>
<context>
    <name>RecordTableModel</name>
    <message>
        <source>This record is no longer there.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the list (Alt+Down)</source>
        <translation>Liste zeigen (Alt+↓)</translation>
    </message>
    <message>
        <source>List for %1</source>
        <translation>Liste für %1</translation>
    </message>
    <message>
        <source>Go to this record</source>
        <translation>Zu diesem Eintrag gehen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>There is no “%1” in the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>“%1” fits more than one: pick the right one.</source>
        <translation>„%1“ passt auf mehrere Einträge: Wählen Sie den richtigen.</translation>
    </message>
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are several %1 called “%2”; name one by its id.</source>
        <translation>Unter %1 heißen mehrere „%2“; nennen Sie die Kennung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a field, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReferrerModel</name>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>%1 name of several entities, %2 field by which they refer to the record shown, %3 how many</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
</context>
<context>
    <name>ReferrerPanel</name>
    <message>
        <source>Refers to it</source>
        <translation>Verweist darauf</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>Button that adds a part to the record shown; %1 is an entity, e.g. &quot;Agenda item&quot;</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>RemoveCommand</name>
    <message>
        <source>“%1” was not removed, because others refer to it: %2</source>
        <translation>„%1“ wurde nicht gelöscht, weil andere Einträge darauf verweisen: %2</translation>
    </message>
    <message>
        <source>Removes a record; refused, with the reasons, while others refer to it.</source>
        <translation>Löscht einen Eintrag; wird mit Begründung abgelehnt, solange andere darauf verweisen.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>There is no document “%1”; there are: %2.</source>
        <translation>Das Dokument „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Its id, its date or “latest”, which is also what is taken if not given.</source>
        <translation>Ihre Kennung, ihr Datum oder „latest“; das gilt auch ohne diese Angabe.</translation>
    </message>
    <message>
        <source>--%1 does not go with “%2”.</source>
        <translation>--%1 passt nicht zu „%2“.</translation>
    </message>
    <message>
        <source>Say with --person whom “%1” is about.</source>
        <translation>Bitte mit --person angeben, wem „%1“ gilt.</translation>
    </message>
    <message>
        <source>The id of the person that subject-access is about.</source>
        <translation>Die Kennung der Person, der subject-access gilt.</translation>
    </message>
    <message>
        <source>For sign-in and badges: the id of one participation, for a single reprint.</source>
        <translation>Für sign-in und badges: die Kennung einer Teilnahme, für einen einzelnen Nachdruck.</translation>
    </message>
    <message>
        <source>For sign-in and badges: how many empty ones are added for walk-ins.</source>
        <translation>Für sign-in und badges: wie viele leere für Nachmeldungen dazukommen.</translation>
    </message>
    <message>
        <source>Makes a document about a conference, as PDF, OpenDocument text, HTML or plain text.</source>
        <translation>Erstellt ein Dokument zu einer Konferenz, als PDF, OpenDocument-Text, HTML oder Text.</translation>
    </message>
    <message>
        <source>KIND: %1. TARGET ends in .pdf, .odt, .html or .txt, or is “-” for standard output with --format; an existing one is replaced. subject-access is about a person and can also be .json.</source>
        <translation>KIND: %1. TARGET endet auf .pdf, .odt, .html oder .txt oder ist „-“ für die Standardausgabe, dann mit --format; eine vorhandene Datei wird ersetzt. subject-access gilt einer Person und kann auch .json sein.</translation>
    </message>
    <message numerus="yes">
        <source>This document names %n person(s) whose consent to it is withdrawn or not noted:</source>
        <translation>
            <numerusform>Dieses Dokument nennt %n Person, deren Einwilligung dazu widerrufen oder nicht vermerkt ist:</numerusform>
            <numerusform>Dieses Dokument nennt %n Personen, deren Einwilligung dazu widerrufen oder nicht vermerkt ist:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>%1 people, %2 a line of the document</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>%1 a person</extracomment>
        <translation>vielleicht %1</translation>
    </message>
</context>
<context>
    <name>ReportLabels</name>
    <message>
        <source>Table %1:</source>
        <translation>Tabelle %1:</translation>
    </message>
    <message>
        <source>Figure %1:</source>
        <translation>Abbildung %1:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>%1 (external link: %2)</source>
        <extracomment>%1 is the text of a link, %2 its address</extracomment>
        <translation>%1 (externer Link: %2)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Dokument ohne Titel</translation>
    </message>
    <message>
        <source>Picture without description</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>No font shows the character U+%1; a box stands in its place.</source>
        <translation>Keine Schrift zeigt das Zeichen U+%1; an seiner Stelle steht ein Kästchen.</translation>
    </message>
    <message>
        <source>The link to &quot;%1&quot; leads nowhere in this document and was left out.</source>
        <translation>Der Link zu „%1“ führt in diesem Dokument nirgendwohin und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Logo of the publisher</source>
        <translation>Logo des Herausgebers</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo: %1</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rescue from a damaged file</source>
        <translation>Rettung aus einer beschädigten Datei</translation>
    </message>
    <message>
        <source>The rescue was stopped.</source>
        <translation>Die Rettung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2 read</source>
        <translation>%1: %2 gelesen</translation>
    </message>
    <message>
        <source>, %1 made again from the history</source>
        <translation>, %1 aus dem Verlauf neu aufgebaut</translation>
    </message>
    <message>
        <source>Steps of the history are missing.</source>
        <translation>Im Verlauf fehlen Schritte.</translation>
    </message>
    <message>
        <source>Everything could be saved.</source>
        <translation>Alles konnte gerettet werden.</translation>
    </message>
    <message>
        <source>Nothing in %1 can be read. Restore a backup.</source>
        <translation>In %1 ist nichts mehr lesbar. Bitte eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 of which only the identity %2 can be read</source>
        <extracomment>%1 entity, %2 id</extracomment>
        <translation>%1, lesbar ist nur noch die Kennung %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 entity, %2 title of a record</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: what it referred to as %2 is lost; the reference was emptied</source>
        <extracomment>%1 a record, %2 field</extracomment>
        <translation>%1: Worauf unter „%2“ verwiesen wurde, ist verloren; der Verweis ist jetzt leer</translation>
    </message>
    <message>
        <source>Text that was half typed in the capture line and not entered yet may be lost.</source>
        <translation>Was in der Eingabezeile halb getippt und noch nicht eingetragen war, ist möglicherweise verloren.</translation>
    </message>
    <message>
        <source>Which steps came with packages is not wholly known any longer.</source>
        <translation>Welche Schritte aus Tischdateien kamen, ist nicht mehr vollständig bekannt.</translation>
    </message>
    <message>
        <source>Who was erased for good is not wholly known any longer: packages and backups from before may bring them back. Look for them after the next merge.</source>
        <translation>Wer endgültig gelöscht wurde, ist nicht mehr vollständig bekannt: Tischdateien und Sicherungen von früher können diese Personen zurückbringen. Bitte nach dem nächsten Zusammenführen danach sehen.</translation>
    </message>
    <message>
        <source>By what the file is known is lost: it goes on taking the packages that it lists itself, but no others, and no other copies of the file.</source>
        <translation>Das Kennzeichen der Datei ist verloren: Tischdateien, die sie selbst aufführt, nimmt sie weiter an, andere Tischdateien und andere Kopien der Datei nicht mehr.</translation>
    </message>
    <message>
        <source>, %1 found on pages to which nothing led any more</source>
        <translation>, %1 auf Seiten gefunden, auf die nichts mehr verwies</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 verloren</translation>
    </message>
    <message>
        <source>, %1 of them not whole</source>
        <translation>, davon %1 nicht vollständig</translation>
    </message>
    <message>
        <source>This is left to be put right by hand in the rescued file:</source>
        <translation>Das bleibt in der geretteten Datei von Hand zu berichtigen:</translation>
    </message>
    <message>
        <source>Where the package comes from is lost: it cannot be merged any more. Enter what was typed in it in the file itself.</source>
        <translation>Woher die Tischdatei stammt, ist verloren: Sie lässt sich nicht mehr zusammenführen. Bitte das darin Getippte in der Datei selbst eintragen.</translation>
    </message>
    <message>
        <source>Found and not saved, for nothing tells where they belong: %1</source>
        <extracomment>%1 number of records</extracomment>
        <translation>Gefunden, aber nicht gerettet, weil nichts mehr verrät, wohin sie gehören: %1</translation>
    </message>
    <message>
        <source>%1 could not be copied to be rescued. Check that it may be read and that the disk has room.</source>
        <translation>%1 konnte zum Retten nicht kopiert werden. Bitte prüfen, ob die Datei gelesen werden darf und auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>There may have been more, of which nothing in the file tells any longer: %1</source>
        <extracomment>%1 entities, separated by commas</extracomment>
        <translation>Hiervon kann es noch mehr gegeben haben, wovon in der Datei keine Spur mehr ist: %1</translation>
    </message>
</context>
<context>
    <name>Restoration</name>
    <message>
        <source>This backup is no earlier state of the open file. Open it as a file of its own to look into it.</source>
        <translation>Diese Sicherung ist kein früherer Stand der geöffneten Datei. Zum Ansehen kann sie als eigene Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML …</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text …</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Das Dokument wird geschrieben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>All pages were sent to the printer.</source>
        <translation>Alle Seiten sind an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Not all pages were printed. Look at the printer and try again.</source>
        <translation>Nicht alle Seiten wurden gedruckt. Bitte den Drucker prüfen und noch einmal drucken.</translation>
    </message>
    <message>
        <source>Word processor (ODT)…</source>
        <translation>Textverarbeitung (ODT) …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>RoundClockButton</name>
    <message>
        <source>Start or pause the round (F8) · one minute more (Ctrl+F8) · length: Alt+F8</source>
        <translation>Runde starten oder anhalten (F8) · eine Minute mehr (Strg+F8) · Länge: Alt+F8</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Back to the beginning</source>
        <translation>Zurück auf Anfang</translation>
    </message>
    <message>
        <source>Length of the round</source>
        <extracomment>Heading above a choice of minutes</extracomment>
        <translation>Länge der Runde</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round: %n min</source>
        <translation>
            <numerusform>Runde: %n min</numerusform>
            <numerusform>Runde: %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is over</source>
        <translation>Die Runde ist zu Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n min left, paused</source>
        <translation>
            <numerusform>noch %n min, angehalten</numerusform>
            <numerusform>noch %n min, angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the round</source>
        <translation>Runde anhalten</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Runde starten</translation>
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
        <source>The theme belongs to another question.</source>
        <translation>Das Thema gehört zu einer anderen Frage.</translation>
    </message>
    <message>
        <source>A record cannot refer to itself, not even by way of others.</source>
        <translation>Ein Eintrag kann nicht auf sich selbst verweisen, auch nicht über andere.</translation>
    </message>
    <message>
        <source>Name an organisation or a person.</source>
        <translation>Bitte eine Organisation oder eine Person angeben.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample is missing in this program.</source>
        <translation>Diesem Programm fehlt das Beispiel.</translation>
    </message>
    <message>
        <source>Fill in the sample</source>
        <translation>Beispiel eintragen</translation>
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
        <translation>Redebeitrag</translation>
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
    <message>
        <source>Press release (edited)</source>
        <translation>Pressemitteilung (bearbeitet)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Tischdatei</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Tischdateien</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Ausgegeben am</translation>
    </message>
    <message>
        <source>Handed out at</source>
        <translation>Ausgegeben um</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Zurück am</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Zurück um</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Removed here, changed there</source>
        <translation>Hier entfernt, dort geändert</translation>
    </message>
    <message>
        <source>Removed there, needed here</source>
        <translation>Dort entfernt, hier gebraucht</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Doppelt erfasst</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>%1 is damaged: it is cut off or was changed. Take another copy of it.</source>
        <translation>%1 ist beschädigt: Sie ist abgeschnitten oder wurde verändert. Bitte eine andere Kopie nehmen.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Make room there and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Bitte dort Platz schaffen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Is the stick still in, and may it be written on?</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Steckt der Stick noch, und ist er nicht schreibgeschützt?</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Das Kennwort ist leer.</translation>
    </message>
    <message>
        <source>Encryption does not work on this computer.</source>
        <translation>Die Verschlüsselung arbeitet auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase (%1 MiB). Close other programs and try again.</source>
        <translation>Für das Kennwort fehlt Arbeitsspeicher (%1 MiB). Bitte andere Programme schließen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not encrypted.</source>
        <translation>%1 ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Its passphrase is needed to open it.</source>
        <translation>%1 ist verschlüsselt. Zum Öffnen ist das Kennwort nötig.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. Look at capital letters and the keyboard&apos;s language; if it is right, the file is damaged.</source>
        <translation>Das Kennwort öffnet %1 nicht. Bitte auf Großbuchstaben und die Sprache der Tastatur achten; stimmt es, ist die Datei beschädigt.</translation>
    </message>
</context>
<context>
    <name>SealedPackage</name>
    <message>
        <source>The folder %1 could not be made; encrypted packages need it to work in.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden; verschlüsselte Tischdateien brauchen ihn zum Arbeiten.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>%1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put the stick in again; what was typed is kept on this computer until then.</source>
        <translation>%1 ist nicht mehr da. Bitte den Stick wieder einstecken; bis dahin bleibt das Getippte auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 is open already on this computer.</source>
        <translation>%1 ist auf diesem Computer schon geöffnet.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while it was open here, so it was left alone. What was typed here is sealed beside it as %2; give back both files.</source>
        <extracomment>%1 and %2 files</extracomment>
        <translation>%1 wurde anderswo geändert, während die Tischdatei hier offen war, und blieb deshalb unberührt. Was hier erfasst wurde, liegt verschlüsselt daneben als %2; geben Sie beide Dateien zurück.</translation>
    </message>
    <message>
        <source>What was typed here is damaged, so it was not put into the package. It is kept on this computer; when the package is opened here again it can be rescued.</source>
        <translation>Was hier getippt wurde, ist beschädigt und wurde deshalb nicht in die Tischdatei übernommen. Es wird auf diesem Computer aufgehoben; wenn die Tischdatei hier wieder geöffnet wird, lässt es sich retten.</translation>
    </message>
    <message>
        <source>%1 What was typed last is kept only on this computer until the package can be written: at the latest when it is opened here again.</source>
        <extracomment>%1 a sentence that says why the package could not be written</extracomment>
        <translation>%1 Was zuletzt getippt wurde, gibt es bis dahin nur auf diesem Computer: Es kommt in die Tischdatei, sobald sie geschrieben werden kann, spätestens wenn sie hier wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The program works on encrypted packages in the folder %1 and empties it. Choose another folder.</source>
        <translation>Im Ordner %1 arbeitet das Programm an verschlüsselten Tischdateien und leert ihn danach. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Finds a text in all records, newest first.</source>
        <translation>Findet einen Text in allen Einträgen; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Case and accents do not count: “maedchen” finds “Mädchen”.</source>
        <translation>Groß- und Kleinschreibung und Akzente zählen nicht: „maedchen“ findet „Mädchen“.</translation>
    </message>
    <message>
        <source>Only what belongs to it: id, date or “latest”.</source>
        <translation>Nur was zu ihr gehört: Kennung, Datum oder „latest“.</translation>
    </message>
    <message>
        <source>At most so many places; 50 if not given.</source>
        <translation>Höchstens so viele Fundstellen; 50, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+K), &gt; for actions</source>
        <translation>Suchen (Strg+K), &gt; für Befehle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 “%2” refers to it as %3.</source>
        <extracomment>%1 entity, %2 title of the record, %3 field: &apos;Offer “Youth club” refers to it as Organisation.&apos;</extracomment>
        <translation>%1 „%2“ verweist darauf (%3).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be taken back.</source>
        <translation>
            <numerusform>Nur ein Schritt kann rückgängig gemacht werden.</numerusform>
            <numerusform>Nur %n Schritte können rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more can be taken back: somebody was erased for good before that, and only the history in the window takes older steps back, one by one.</source>
        <translation>Weiter lässt sich nichts zurücknehmen: Davor wurde jemand endgültig gelöscht; ältere Schritte nimmt nur der Verlauf im Fenster zurück, jeden für sich.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n step(s) can be taken back: somebody was erased for good before that, and only the history in the window takes older steps back, one by one.</source>
        <translation>
            <numerusform>Nur ein Schritt lässt sich zurücknehmen: Davor wurde jemand endgültig gelöscht; ältere Schritte nimmt nur der Verlauf im Fenster zurück, jeden für sich.</numerusform>
            <numerusform>Nur %n Schritte lassen sich zurücknehmen: Davor wurde jemand endgültig gelöscht; ältere Schritte nimmt nur der Verlauf im Fenster zurück, jeden für sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <extracomment>%1 the step that was taken back; what undo offers then</extracomment>
        <translation>Zurücknahme: %1</translation>
    </message>
    <message>
        <source>May be named or shown in public again: %1.</source>
        <extracomment>%1 names of people, captions of pictures</extracomment>
        <translation>Darf wieder öffentlich genannt oder gezeigt werden: %1.</translation>
    </message>
</context>
<context>
    <name>SessionSource</name>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Sozialraum files (*%1)</source>
        <translation>Sozialraum-Dateien (*%1)</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Social spaces</source>
        <translation>Sozialräume</translation>
    </message>
    <message>
        <source>Where to put the sample</source>
        <translation>Wo das Beispiel liegen soll</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 the name of the file that is copied</extracomment>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <extracomment>%1 the name of the damaged file without its suffix</extracomment>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>In eine neue Datei retten</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Tischdatei öffnen</translation>
    </message>
    <message>
        <source>Packages (*%1)</source>
        <translation>Tischdateien (*%1)</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Changes a record, or adds one, and prints its id.</source>
        <translation>Ändert einen Eintrag oder legt einen an und gibt seine Kennung aus.</translation>
    </message>
    <message>
        <source>Dates are written 2024-06-17, times 09:30, yes and no true and false; an empty value clears the field. A conference is named by its id, its date or “latest”; a question or group also by its position.</source>
        <translation>Ein Datum schreibt man 2024-06-17, eine Uhrzeit 09:30, Ja und Nein true und false; ein leerer Wert leert das Feld. Eine Konferenz nennt man mit Kennung, Datum oder „latest“, eine Frage oder Gruppe auch mit ihrer Nummer.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Stands beside each of your changes in the history.</source>
        <translation>Steht im Verlauf neben jeder Ihrer Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>The language changes when Sozialraum is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Sozialraum.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>&amp;Address of the office</source>
        <translation>&amp;Anschrift der Dienststelle</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address of the office</source>
        <translation>Anschrift der Dienststelle</translation>
    </message>
    <message>
        <source>Stands on the title page of documents</source>
        <translation>Steht auf der Titelseite der Dokumente</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation>Keines gewählt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture. Choose another one.</source>
        <translation>%1 ist nicht als Bild lesbar. Bitte ein anderes wählen.</translation>
    </message>
</context>
<context>
    <name>ShowCommand</name>
    <message>
        <source>Referred to by:</source>
        <translation>Darauf verweisen:</translation>
    </message>
    <message>
        <source>Prints one record, and what refers to it.</source>
        <translation>Gibt einen Eintrag aus und was auf ihn verweist.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>SidePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Diese Seite schließen</translation>
    </message>
</context>
<context>
    <name>SimilarLine</name>
    <message>
        <source>Is it one of these?</source>
        <translation>Gibt es das schon?</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Join …</source>
        <translation>Zusammenlegen …</translation>
    </message>
    <message>
        <source>Make one of this record and “%1”</source>
        <translation>Aus diesem Eintrag und „%1“ einen machen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what a record is called, %2 what it belongs to, e.g. &quot;Sample, Anna (Job centre)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>There is nothing to take over: a line with the names of the columns is needed, and at least one line below it.</source>
        <translation>Hier ist nichts zu übernehmen: Nötig sind eine Zeile mit den Namen der Spalten und darunter mindestens eine weitere Zeile.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Die Arbeitsmappe hat kein Blatt „%1“.</translation>
    </message>
</context>
<context>
    <name>SpaceBoardModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Name of a municipality and the number of its inhabitants</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n inhabitant(s)</source>
        <translation>
            <numerusform>%n Person wohnt hier</numerusform>
            <numerusform>%n Personen wohnen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned yet</source>
        <translation>Ohne Zuordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n Kommune</numerusform>
            <numerusform>%n Kommunen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 Einwohner</translation>
    </message>
</context>
<context>
    <name>SpaceMapView</name>
    <message>
        <source>Map of the municipalities</source>
        <translation>Karte der Kommunen</translation>
    </message>
    <message>
        <source>The board beside it says the same in words.</source>
        <translation>Die Tafel daneben sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>The map appears when municipalities have coordinates or boundaries.</source>
        <translation>Die Karte erscheint, sobald Kommunen Koordinaten oder Grenzen haben.</translation>
    </message>
</context>
<context>
    <name>SpaceMembers</name>
    <message numerus="yes">
        <source>Assign %n municipality(ies)</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>
            <numerusform>%n Kommune zuordnen</numerusform>
            <numerusform>%n Kommunen zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belongs to the area of “%2”, which would change afterwards. Put it into another social space.</source>
        <extracomment>%1 municipality, %2 conference</extracomment>
        <translation>%1 gehört zum Zuschnitt von „%2“, und der würde sich nachträglich ändern. Die Kommune stattdessen einem anderen Sozialraum zuordnen.</translation>
    </message>
</context>
<context>
    <name>SpacesPage</name>
    <message>
        <source>Type in social spaces and municipalities on the pages beside this one; here they are put together.</source>
        <translation>Sozialräume und Kommunen auf den Seiten daneben eintragen; hier werden sie einander zugeordnet.</translation>
    </message>
    <message>
        <source>Social spaces side by side</source>
        <translation>Sozialräume nebeneinander</translation>
    </message>
    <message>
        <source>Assignment &amp;on</source>
        <translation>Zuordnung &amp;am</translation>
    </message>
    <message>
        <source>Day of the assignment</source>
        <translation>Tag der Zuordnung</translation>
    </message>
    <message>
        <source>What is moved is moved from this day on; earlier conferences keep their area. Drag a municipality, or press the number of the column; 0 means not assigned.</source>
        <translation>Was verschoben wird, gilt von diesem Tag an; frühere Konferenzen behalten ihren Zuschnitt. Kommune ziehen oder die Nummer der Spalte drücken; 0 nimmt alle ihre Zuordnungen zurück.</translation>
    </message>
    <message>
        <source>Take over boundaries…</source>
        <translation>Grenzen übernehmen …</translation>
    </message>
    <message>
        <source>Areas of the municipalities from a GeoJSON file; it can also be dropped here</source>
        <translation>Flächen der Kommunen aus einer GeoJSON-Datei; sie lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Take over boundaries of municipalities</source>
        <translation>Grenzen von Kommunen übernehmen</translation>
    </message>
    <message>
        <source>Areas (%1)</source>
        <translation>Flächen (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SpacesPlace</name>
    <message>
        <source>Board and map</source>
        <translation>Zuordnung und Karte</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for better words …</source>
        <translation>Bessere Wörter werden gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>No better word is known</source>
        <translation>Kein besseres Wort bekannt</translation>
    </message>
</context>
<context>
    <name>Spreadsheet</name>
    <message>
        <source>The workbook cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>Die Arbeitsmappe lässt sich nicht lesen. Bitte in einer Tabellenkalkulation öffnen und neu speichern.</translation>
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
    <message>
        <source>%1 is damaged. %2</source>
        <translation>%1 ist beschädigt. %2</translation>
    </message>
    <message>
        <source>Copy the package again from the laptop where it was used.</source>
        <translation>Bitte die Tischdatei noch einmal von dem Laptop kopieren, auf dem sie benutzt wurde.</translation>
    </message>
    <message>
        <source>Do not work on with it; restore a backup (File, Backups).</source>
        <translation>Bitte nicht damit weiterarbeiten, sondern eine Sicherung wiederherstellen (Datei, Sicherungen).</translation>
    </message>
</context>
<context>
    <name>SqlFile</name>
    <message>
        <source>%1 could not be made. Check the permissions of its folder.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>The name is too long: %1. Choose a shorter one.</source>
        <translation>Der Name ist zu lang: %1. Bitte einen kürzeren wählen.</translation>
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
    <message>
        <source>%1 is no longer in its place: it was removed, renamed or replaced, or its disk is gone. Nothing was changed; put it back, or save a copy.</source>
        <translation>Die Datei %1 liegt nicht mehr an ihrem Platz: Sie wurde gelöscht, umbenannt oder ersetzt, oder ihr Datenträger fehlt. Es wurde nichts geändert; die Datei zurücklegen oder eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Another file was copied over %1 while it was open. Nothing more is written; close the file and open it again. Earlier states are among the backups.</source>
        <translation>Über %1 wurde eine andere Datei kopiert, während sie offen war. Geschrieben wird nichts mehr; schließen Sie die Datei und öffnen Sie sie wieder. Frühere Stände liegen bei den Sicherungen.</translation>
    </message>
    <message>
        <source>%1 cannot be read where it is. Copy it into another folder, together with the file beside it that ends in -wal, and open it there.</source>
        <translation>%1 lässt sich dort, wo sie liegt, nicht lesen. Kopieren Sie sie zusammen mit der Datei daneben, deren Name auf -wal endet, in einen anderen Ordner und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>The name of the new file is missing.</source>
        <translation>Der Name der neuen Datei fehlt.</translation>
    </message>
    <message>
        <source>The log of %1 (-wal) was removed while the file was open. What was saved is in the file; nothing more is written. Close the file and open it again.</source>
        <translation>Die Protokolldatei (-wal) von %1 wurde entfernt, während die Datei offen war. Was gespeichert war, ist in der Datei; weiter wird nichts geschrieben. Die Datei schließen und neu öffnen.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>%1 · is not there</source>
        <translation>%1 · nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 folder, %2 date and time of the last change, %3 size of the file</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Sie können eine Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Sozialraum</source>
        <translation>Sozialraum</translation>
    </message>
    <message>
        <source>Prepare conferences in social spaces, record them and follow up what they brought.</source>
        <translation>Sozialraumkonferenzen vorbereiten, festhalten und verfolgen, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Begin with an empty file</source>
        <translation>Mit einer leeren Datei beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>Eine Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>View sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A copy to look at and to try out</source>
        <translation>Eine Kopie zum Ansehen und Ausprobieren</translation>
    </message>
    <message>
        <source>Open package</source>
        <translation>Tischdatei öffnen</translation>
    </message>
    <message>
        <source>The file for a group&apos;s laptop in the hall</source>
        <translation>Die Datei für den Laptop einer Gruppe im Saal</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Read only: %1</source>
        <extracomment>%1 a sentence that says why</extracomment>
        <translation>Nur zum Lesen: %1</translation>
    </message>
    <message>
        <source>Local disk</source>
        <translation>Lokaler Datenträger</translation>
    </message>
    <message>
        <source>Network drive</source>
        <translation>Netzlaufwerk</translation>
    </message>
    <message>
        <source>Each change is on the disk at once, in a log beside the file until it is closed (%1).</source>
        <translation>Jede Änderung ist sofort auf dem Datenträger, bis zum Schließen in einem Protokoll neben der Datei (%1).</translation>
    </message>
    <message>
        <source>Each change is in the file itself at once, as network drives need it (%1).</source>
        <translation>Jede Änderung steht sofort in der Datei selbst, wie Netzlaufwerke es brauchen (%1).</translation>
    </message>
    <message>
        <source>Secured on the stick %1</source>
        <translation>Auf dem Stick gesichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Strengths</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 name of a theme, %2 how many contributions</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Without a field of action</source>
        <translation>Ohne Handlungsfeld</translation>
    </message>
    <message>
        <source>There are no fields of action yet. Add them on the page “Fields of action” and choose one for each theme.</source>
        <translation>Es gibt noch keine Handlungsfelder. Auf der Seite „Handlungsfelder“ anlegen und bei jedem Thema eines wählen.</translation>
    </message>
    <message>
        <source>Themes of the questions about strengths and about needs, in brackets their contributions.</source>
        <translation>Themen aus den Fragen nach Stärken und nach Bedürfnissen, in Klammern ihre Beiträge.</translation>
    </message>
</context>
<context>
    <name>Succession</name>
    <message>
        <source>named again</source>
        <translation>wieder genannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer named</source>
        <translation>nicht mehr genannt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferenz</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>There is no conference with another one before it in the same social space yet. The comparison of themes begins with the second.</source>
        <translation>Noch hat kein Sozialraum zwei ausgewertete Konferenzen. Der Vergleich der Themen beginnt mit der zweiten.</translation>
    </message>
    <message>
        <source>Each conference beside the one before it in the same social space, where both asked the same. Themes with similar names count as the same.</source>
        <translation>Jede Konferenz neben der vorigen desselben Sozialraums, soweit beide nach demselben gefragt haben. Themen mit ähnlichen Namen gelten als dasselbe Thema.</translation>
    </message>
</context>
<context>
    <name>TableAttachments</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <extracomment>%1 is the caption of a table</extracomment>
        <translation>%1, als Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of this document</source>
        <translation>
            <numerusform>%n Tabelle dieses Dokuments</numerusform>
            <numerusform>%n Tabellen dieses Dokuments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the label of a field, %2 a sentence that says what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in this row has a place in the file.</source>
        <translation>Aus dieser Zeile lässt sich nichts übernehmen.</translation>
    </message>
    <message>
        <source>Like “%1”</source>
        <translation>Ähnlich wie „%1“</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Known, new: %1</source>
        <translation>Bekannt, neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other value(s) stay as they are in the file</source>
        <translation>
            <numerusform>%n anderer Wert bleibt, wie er in der Datei steht</numerusform>
            <numerusform>%n andere Werte bleiben, wie sie in der Datei stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>; also new: %1 “%2”</source>
        <extracomment>%1 is the name of an entity (&quot;Organisation&quot;)</extracomment>
        <translation>; auch neu: %1 „%2“</translation>
    </message>
    <message>
        <source>No column has a heading that is known for %1. Say which field each column belongs to.</source>
        <translation>Keine Spalte hat eine Überschrift, die für %1 bekannt ist. Bitte angeben, zu welchem Feld jede Spalte gehört.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Was erased for good and is not taken over</source>
        <translation>Wurde endgültig gelöscht und wird nicht übernommen</translation>
    </message>
    <message>
        <source>consent and publication stay as they are, because they were withdrawn or taken back</source>
        <translation>Einwilligung und Veröffentlichung bleiben, wie sie sind, weil sie widerrufen oder zurückgenommen wurden</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>The step concerns “%1”, which this program does not know.</source>
        <translation>Der Schritt betrifft „%1“, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” is there again already.</source>
        <translation>„%1“ ist schon wieder da.</translation>
    </message>
    <message>
        <source>What was removed here has been erased for good since.</source>
        <translation>Was hier gelöscht wurde, ist inzwischen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>“%1” needs an entry that is no longer there (%2). Bring that back first.</source>
        <extracomment>%1 a record, %2 a field: “Club night” needs an entry that is no longer there (Organisation)</extracomment>
        <translation>„%1“ braucht einen Eintrag, den es nicht mehr gibt (%2). Holen Sie zuerst diesen zurück.</translation>
    </message>
    <message>
        <source>%1 “%2” refers to “%3” since. Remove or change that first.</source>
        <extracomment>%1 entity, %2 title of a record, %3 what was added: &apos;Offer “Club night” refers to “YMCA” …&apos;</extracomment>
        <translation>%1 „%2“ verweist inzwischen auf „%3“. Löschen oder ändern Sie zuerst das.</translation>
    </message>
    <message>
        <source>“%1” has withdrawn the consent since; taking this back would bring it back. A new consent is entered by hand.</source>
        <translation>„%1“ hat die Einwilligung widerrufen; dieser Schritt brächte sie zurück. Eine neue Einwilligung wird von Hand eingetragen.</translation>
    </message>
    <message>
        <source>“%1” is no longer to be published; taking this back would publish it again. Publish it by hand if that is allowed.</source>
        <translation>„%1“ wird nicht mehr veröffentlicht; dieser Schritt gäbe das Bild wieder frei. Geben Sie es von Hand frei, wenn das erlaubt ist.</translation>
    </message>
    <message>
        <source>What this step did is no longer as it was then.</source>
        <translation>Was dieser Schritt getan hat, ist nicht mehr so wie damals.</translation>
    </message>
    <message>
        <source>What this step changed was removed on %1 (%2).</source>
        <extracomment>%1 when, %2 the name of a step; &quot;Take that back first.&quot; may follow</extracomment>
        <translation>Was dieser Schritt geändert hat, wurde am %1 entfernt (%2).</translation>
    </message>
    <message>
        <source>“%1” was changed again on %2 (%3).</source>
        <extracomment>%1 a record, %2 when, %3 the name of a step; &quot;Take that back first.&quot; may follow</extracomment>
        <translation>„%1“ wurde am %2 noch einmal geändert (%3).</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message>
        <source>Somebody was erased for good here; that cannot be taken back.</source>
        <translation>Hier wurde jemand endgültig gelöscht; das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody was erased for good who stood in this step; it cannot be taken back.</source>
        <translation>In diesem Schritt stand jemand, der endgültig gelöscht wurde; der Schritt lässt sich deshalb nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This step came with packages; take back the step that merged them.</source>
        <translation>Dieser Schritt kam mit Tischdateien; nehmen Sie den Schritt zurück, der sie zusammengeführt hat.</translation>
    </message>
    <message>
        <source>This step changed nothing.</source>
        <translation>Dieser Schritt hat nichts geändert.</translation>
    </message>
    <message>
        <source>This was taken back already. Take back the step that did so to do it again.</source>
        <translation>Das ist schon zurückgenommen. Um es zu wiederholen, nehmen Sie den Schritt zurück, der es zurückgenommen hat.</translation>
    </message>
    <message>
        <source>This was taken back and done again since. Take back the step that did it again.</source>
        <translation>Das wurde zurückgenommen und wiederholt. Nehmen Sie den Schritt zurück, der es wiederholt hat.</translation>
    </message>
</context>
<context>
    <name>TargetFile</name>
    <message>
        <source>The format, where the name does not tell it.</source>
        <translation>Das Format, wenn es nicht am Namen zu sehen ist.</translation>
    </message>
    <message>
        <source>“%1” does not tell the format; --format can be: %2.</source>
        <translation>An „%1“ ist das Format nicht zu sehen; --format kann sein: %2.</translation>
    </message>
    <message>
        <source>The format “%1” is not possible here; possible are: %2.</source>
        <translation>Das Format „%1“ geht hier nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 is the file itself; choose another name.</source>
        <translation>%1 ist die Datei selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the permissions of its folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>There is something in %1 already; choose another folder.</source>
        <translation>In %1 liegt schon etwas; bitte einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the permissions of the folder that it is to be in.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Bitte die Rechte des Ordners prüfen, in dem er liegen soll.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a folder; choose another name.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Ordner; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 holds records and is not replaced; choose another name.</source>
        <translation>%1 enthält Einträge und wird nicht ersetzt; bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 belongs to the file; choose another name.</source>
        <translation>%1 gehört zur Datei; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>ThemeBoard</name>
    <message>
        <source>This conference has no questions yet. Type them in on the page “Planning”.</source>
        <translation>Diese Konferenz hat noch keine Fragen. Sie werden auf der Seite „Planung“ eingetragen.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Results and fields of action</source>
        <translation>Ergebnisse und Handlungsfelder</translation>
    </message>
    <message>
        <source>Hide them, and more cards can be seen</source>
        <translation>Ausgeblendet lassen sie mehr Platz für Karten</translation>
    </message>
    <message>
        <source>1–9 puts cards into a theme, 0 takes them out, N makes a new theme.</source>
        <translation>1–9 legt Karten in ein Thema, 0 nimmt sie heraus, N macht ein neues.</translation>
    </message>
    <message>
        <source>New theme of these cards</source>
        <translation>Neues Thema aus diesen Karten</translation>
    </message>
    <message>
        <source>Take out of the theme</source>
        <translation>Aus dem Thema nehmen</translation>
    </message>
    <message>
        <source>Join these cards</source>
        <translation>Diese Karten zusammenlegen</translation>
    </message>
    <message>
        <source>Separate joined cards</source>
        <translation>Zusammengelegte Karten trennen</translation>
    </message>
    <message>
        <source>Name the theme</source>
        <translation>Thema benennen</translation>
    </message>
    <message>
        <source>One dot more</source>
        <translation>Ein Punkt mehr</translation>
    </message>
    <message>
        <source>One dot less</source>
        <translation>Ein Punkt weniger</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Put into</source>
        <translation>Legen in</translation>
    </message>
    <message>
        <source>There are no cards to this question yet. They come from the page “Capture” or from packages.</source>
        <translation>Zu dieser Frage gibt es noch keine Karten. Sie kommen von der Seite „Erfassung“ oder aus Tischdateien.</translation>
    </message>
    <message>
        <source>All cards are sorted.</source>
        <translation>Alle Karten sind sortiert.</translation>
    </message>
    <message numerus="yes">
        <source>Cards alike: %n</source>
        <translation>
            <numerusform>Ähnliche Karten: %n</numerusform>
            <numerusform>Ähnliche Karten: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the cards that say the same, with Ctrl and a click or Shift and an arrow key, then press J.</source>
        <translation>Zuerst die Karten markieren, die dasselbe sagen (Strg und Klick oder Umschalt und Pfeiltaste), dann J drücken.</translation>
    </message>
    <message>
        <source>“%1” is a measure now.</source>
        <translation>Aus „%1“ ist eine Maßnahme geworden.</translation>
    </message>
    <message>
        <source>To the measure</source>
        <translation>Zur Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>Cards alike: %1 and %n more</source>
        <extracomment>%1 is how many pairs are shown at once, the likest; %n how many there are beside them</extracomment>
        <translation>
            <numerusform>Ähnliche Karten: %1 und eine weitere</numerusform>
            <numerusform>Ähnliche Karten: %1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeBoardModel</name>
    <message>
        <source>Not sorted yet</source>
        <translation>Noch nicht sortiert</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Kernaussage</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>Ein Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeColumn</name>
    <message>
        <source>Field of action</source>
        <translation>Handlungsfeld</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>One dot less (key −)</source>
        <translation>Ein Punkt weniger (Taste −)</translation>
    </message>
    <message>
        <source>One dot more (key +)</source>
        <translation>Ein Punkt mehr (Taste +)</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Remove the theme, keep its cards</source>
        <translation>Thema entfernen, Karten behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>Eine Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards of %1</source>
        <translation>Karten von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the name of a field, %2 of a theme</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The result in one sentence</source>
        <translation>Das Ergebnis in einem Satz</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>Was mit %1 getan werden kann</translation>
    </message>
    <message>
        <source>Key %1 puts the marked cards here</source>
        <translation>Taste %1 legt die markierten Karten hierher</translation>
    </message>
    <message>
        <source>Make a measure of it</source>
        <translation>Maßnahme daraus machen</translation>
    </message>
    <message>
        <source>To the measure “%1”</source>
        <translation>Zur Maßnahme „%1“</translation>
    </message>
    <message>
        <source>What was typed for the theme “%1” is not saved. %2</source>
        <extracomment>%1 the name of a theme, %2 a sentence that says why</extracomment>
        <translation>Was beim Thema „%1“ getippt wurde, ist nicht gespeichert. %2</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>%1, conference, %2</source>
        <translation>%1, Konferenz, %2</translation>
    </message>
    <message>
        <source>%1, chronicle, %2</source>
        <extracomment>An event on the line of time: %1 what happened, %2 when</extracomment>
        <translation>%1, Chronik, %2</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Chronicle as a line</source>
        <translation>Chronik als Zeitstrahl</translation>
    </message>
    <message>
        <source>Left and Right go from event to event, Enter opens it.</source>
        <translation>Pfeil links und rechts geht von Ereignis zu Ereignis, Enter öffnet es.</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Where one is on a line of time</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>UndoCommand</name>
    <message>
        <source>Takes back the newest steps of the history.</source>
        <translation>Macht die neuesten Schritte des Verlaufs rückgängig.</translation>
    </message>
    <message>
        <source>The history grows by a step that names what it takes back; nothing is forgotten.</source>
        <translation>Der Verlauf wächst dabei um einen Schritt, der nennt, was er zurücknimmt; nichts geht verloren.</translation>
    </message>
    <message>
        <source>How many steps; 1 if not given.</source>
        <translation>Wie viele Schritte; 1, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <extracomment>%1 the name of a step, e.g. &quot;Change contribution&quot;</extracomment>
        <translation>Zurückgenommen: %1.</translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>Your own words for spelling (%1) hold “%2”. Delete its line there.</source>
        <extracomment>%1 file, %2 a word</extracomment>
        <translation>In Ihren eigenen Wörtern für die Rechtschreibung (%1) steht „%2“. Bitte die Zeile dort löschen.</translation>
    </message>
    <message>
        <source>Your settings (%1) hold “%2”, such as the filter of a list or your own name. Clear it in the window.</source>
        <extracomment>%1 file, %2 a text</extracomment>
        <translation>In Ihren Einstellungen (%1) steht „%2“, etwa als Filter einer Liste oder als Ihr Name. Bitte im Fenster leeren.</translation>
    </message>
</context>
<context>
    <name>UsualQuestions</name>
    <message>
        <source>Treasures</source>
        <translation>Schätze</translation>
    </message>
    <message>
        <source>What are the treasures of the social space %1?</source>
        <extracomment>%1 is the name of a social space, e.g. &quot;Ost&quot;</extracomment>
        <translation>Was sind die Schätze im Sozialraum %1?</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Which needs will there be in the social space %1?</source>
        <extracomment>%1 is the name of a social space, e.g. &quot;Ost&quot;</extracomment>
        <translation>Welche Bedürfnisse gibt es zukünftig im Sozialraum %1?</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Gelingende Zusammenarbeit</translation>
    </message>
    <message>
        <source>Which examples of successful cooperation are there?</source>
        <translation>Welche Beispiele gelingender Zusammenarbeit gibt es?</translation>
    </message>
    <message>
        <source>Networking</source>
        <translation>Vernetzung</translation>
    </message>
    <message>
        <source>What does it take for networking to work well?</source>
        <translation>Was braucht es, damit Vernetzung gut funktionieren kann?</translation>
    </message>
    <message>
        <source>Add the usual questions</source>
        <extracomment>Name of a step in the history</extracomment>
        <translation>Übliche Fragen anlegen</translation>
    </message>
</context>
<context>
    <name>VCards</name>
    <message>
        <source>There is no contact in this file.</source>
        <translation>In dieser Datei steht kein Kontakt.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The table could not be written: there is no room for temporary files.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden: Für Zwischendateien ist kein Platz.</translation>
    </message>
    <message>
        <source>“%1” has more rows than a table for Excel can have. Filter the list, or save it as CSV.</source>
        <translation>„%1“ hat mehr Zeilen, als eine Tabelle für Excel haben kann. Bitte die Liste filtern oder als CSV speichern.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The document could not be put together.</source>
        <translation>Das Dokument konnte nicht zusammengestellt werden.</translation>
    </message>
    <message>
        <source>The file is damaged or no office document: it cannot be unpacked.</source>
        <translation>Die Datei ist beschädigt oder kein Office-Dokument: Sie lässt sich nicht entpacken.</translation>
    </message>
</context>
</TS>
