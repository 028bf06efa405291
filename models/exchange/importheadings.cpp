// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importheadings.h"

#include "models/schema/folding.h"

#include <QCoreApplication>

namespace {

struct Heading
{
    /// Fields that can be meant; the first that the table has is taken.
    const char *fields;
    /// How spreadsheets head such a column, folded, in German and English; separated by "|".
    const char *names;
};

constexpr Heading headings[] = {
    {"family-name", "nachname|familienname|zuname|last name|surname"},
    {"given-name", "vorname|vornamen|rufname|first name"},
    {"name|family-name|title", "name|bezeichnung"},
    {"title|name", "titel|akad. titel|uberschrift|massnahme|vorhaben|tagesordnungspunkt|programmpunkt"},
    {"name", "organisation|organisationsname|institution|einrichtung|trager|firma|verein|thema|angebot|"
             "gremium|gemeinde|kommune|stadt"},
    {"organisation", "organisation|institution|einrichtung|trager|firma|dienststelle|verein|arbeitsstelle|"
                     "company|organization"},
    {"short-name", "kurzname|kurzel|abkurzung|kurz"},
    {"function|role", "funktion|position|aufgabe|job title|rolle"},
    {"category|kind", "art|organisationsart|kategorie|typ|type"},
    {"provider", "tragerart|art des tragers"},
    {"municipality|place", "kommune|gemeinde|stadt|ort|wohnort|town|city"},
    {"place", "ort|wohnort"},
    {"street", "strasse|anschrift|adresse|strasse und hausnummer|strasse, hausnummer|street|address"},
    {"postcode", "plz|postleitzahl|zip|zip code|postal code"},
    {"phone", "telefon|tel.|tel|telefonnummer|rufnummer|mobil|telephone|mobile"},
    {"email", "e-mail|email|mail|e-mail-adresse|mailadresse|e-mail address|emailadresse"},
    {"website", "internet|homepage|webseite|web|url|www|internetseite"},
    {"note|description|explanation",
     "bemerkung|bemerkungen|notiz|notizen|anmerkung|anmerkungen|kommentar|hinweis|beschreibung|"
     "erlauterung|comment|notes"},
    {"text", "beitrag|karte|aussage|wortlaut|inhalt|contribution|card"},
    {"explanation", "erlauterung|begrundung"},
    {"question", "frage|leitfrage|zentrale frage"},
    {"wording", "frage|fragestellung|wortlaut"},
    {"theme", "thema|cluster|uberbegriff|topic"},
    {"working-group", "gruppe|arbeitsgruppe|ag|group"},
    {"dots", "punkte|punktzahl|stimmen|votes"},
    {"field-of-action", "handlungsfeld|bereich"},
    {"social-space", "sozialraum|planungsraum|raum"},
    {"head-count", "anzahl|personen|anzahl personen|personenzahl"},
    {"status", "status|stand|ruckmeldung|anmeldung"},
    {"responsible-organisation", "zustandig|verantwortlich|wer|federfuhrung"},
    {"due-on", "frist|bis|bis wann|fallig|fallig am|termin|deadline"},
    {"follow-up-on", "wiedervorlage"},
    {"decided-on", "beschluss|beschlossen am|beschlussdatum"},
    {"date", "datum|tag|wann|day"},
    {"starts-at", "beginn|von|uhrzeit|zeit"},
    {"ends-at", "ende|bis"},
    {"minutes", "dauer|minuten|min"},
    {"speaker", "referent|referentin|wer|redner|rednerin"},
    {"key", "ags|gemeindeschlussel|amtlicher gemeindeschlussel|schlussel"},
    {"population", "einwohner|einwohnerzahl|bevolkerung"},
    {"area-km2", "flache|flache in km2|km2|km²"},
    {"position", "nr.|nr|nummer|lfd. nr.|lfd nr|reihenfolge"},
};

bool names(const Heading &heading, const QString &folded)
{
    return QString::fromUtf8(heading.names).split(u'|').contains(folded);
}

QString ownField(const QString &head, const Table &table)
{
    const QString folded = folding::fold(head);
    if (folded == u"id")
        return QStringLiteral("id");
    for (const Field &field : table.fields()) {
        if (field.type() != FieldType::Blob &&
            (folded == field.name() || folded == folding::fold(field.label())))
            return field.name();
    }
    return {};
}

/// The field that offices mean by \p head and that no other column has taken.
QString usualField(const QString &head, const Table &table, const QStringList &taken)
{
    const QString folded = folding::fold(head);
    for (const Heading &heading : headings) {
        if (!names(heading, folded))
            continue;
        for (const QString &field : QString::fromLatin1(heading.fields).split(u'|')) {
            if (table.field(field) && !taken.contains(field))
                return field;
        }
    }
    return {};
}

} // namespace

QStringList importheadings::fieldsFor(const QStringList &heads, const Table &table)
{
    QStringList fields(heads.size());
    // A column that is called as the program calls it goes before one that only means the same.
    for (qsizetype i = 0; i < heads.size(); ++i) {
        const QString field = ownField(heads.at(i), table);
        if (!fields.contains(field))
            fields[i] = field;
    }
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (fields.at(i).isEmpty() && !heads.at(i).isEmpty())
            fields[i] = usualField(heads.at(i), table, fields);
    }
    return fields;
}
