// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vcards.h"

#include "models/csv.h"

#include <QCoreApplication>
#include <QMap>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(VCards)
};

/// One line of a card: "TEL;TYPE=work:05651 302-0".
struct Property
{
    QString name;
    QString parameters;
    QString value;
    int line = 0;
};

QString fromQuotedPrintable(const QString &text, bool isLatin)
{
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    for (qsizetype i = 0; i < raw.size(); ++i) {
        bool isHex = false;
        const int code = raw.mid(i + 1, 2).toInt(&isHex, 16);
        if (raw.at(i) == '=' && isHex) {
            bytes += char(code);
            i += 2;
        } else {
            bytes += raw.at(i);
        }
    }
    return isLatin ? QString::fromLatin1(bytes) : csv::decoded(bytes);
}

/// The parts of a value between semicolons; a backslash takes a sign as it is.
QStringList partsOf(const QString &value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar sign = value.at(i);
        if (sign == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (sign == u';') {
            parts.append(QString());
        } else {
            parts.last() += sign;
        }
    }
    return parts;
}

/// Lines that were folded are one again.
QList<Property> propertiesOf(const QString &text)
{
    QList<Property> properties;
    int number = 0;
    bool goesOn = false;
    for (QString line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!properties.isEmpty() && (goesOn || line.startsWith(u' ') || line.startsWith(u'\t'))) {
            properties.last().value += QStringView(line).mid(goesOn ? 0 : 1);
        } else {
            const QString key = line.section(u':', 0, 0);
            Property property{key.section(u';', 0, 0).section(u'.', -1).toUpper(),
                              key.section(u';', 1).toUpper(), line.section(u':', 1), number};
            properties.append(property);
        }
        QString &value = properties.last().value;
        goesOn =
            properties.last().parameters.contains(QStringLiteral("QUOTED-PRINTABLE")) && value.endsWith(u'=');
        if (goesOn)
            value.chop(1);
    }
    for (Property &property : properties) {
        if (property.parameters.contains(QStringLiteral("QUOTED-PRINTABLE")))
            property.value =
                fromQuotedPrintable(property.value, property.parameters.contains(QStringLiteral("8859-1")));
    }
    return properties;
}

using Card = QMap<QString, QString>;

/// The first address or number counts; address books put the one that is preferred there. The office's go
/// before private ones.
void put(Card &card, const char *field, const QString &value)
{
    const QString name = QString::fromLatin1(field);
    if (!value.trimmed().isEmpty() && card.value(name).isEmpty())
        card.insert(name, value.trimmed());
}

void take(Card &card, const Property &property)
{
    const QStringList parts = partsOf(property.value);
    const QString whole = parts.join(u';');
    if (property.name == u"N") {
        put(card, "family-name", parts.value(0));
        put(card, "given-name", parts.value(1));
        put(card, "title", parts.value(3));
    } else if (property.name == u"FN") {
        put(card, "full-name", whole);
    } else if (property.name == u"ORG") {
        put(card, "organisation", parts.value(0));
    } else if (property.name == u"TITLE" || property.name == u"ROLE") {
        put(card, "function", whole);
    } else if (property.name == u"EMAIL") {
        put(card, "email", whole);
    } else if (property.name == u"TEL") {
        put(card, "phone", whole.startsWith(QStringLiteral("tel:")) ? whole.mid(4) : whole);
    } else if (property.name == u"URL") {
        put(card, "website", whole);
    } else if (property.name == u"NOTE") {
        put(card, "note", whole);
    } else if (property.name == u"ADR") {
        put(card, "street", parts.value(2));
        put(card, "place", parts.value(3));
        put(card, "postcode", parts.value(5));
    }
}

void complete(Card &card)
{
    const QString full = card.take(QStringLiteral("full-name"));
    if (card.value(QStringLiteral("family-name")).isEmpty() &&
        card.value(QStringLiteral("organisation")) != full) {
        put(card, "family-name", full.section(u' ', -1));
        put(card, "given-name", full.section(u' ', 0, -2));
    }
    put(card, "name", card.value(QStringLiteral("organisation")));
    put(card, "name", full);
}

bool isPrivate(const Property &property)
{
    return property.parameters.contains(QStringLiteral("HOME")) &&
           !property.parameters.contains(QStringLiteral("WORK"));
}

/// The cells of one contact, in the order of \p heads.
QStringList cellsOf(const QList<Property> &properties, const QStringList &heads)
{
    Card card;
    for (const bool privateOnes : {false, true}) {
        for (const Property &property : properties) {
            if (isPrivate(property) == privateOnes)
                take(card, property);
        }
    }
    complete(card);
    QStringList cells;
    for (const QString &head : heads)
        cells.append(card.value(head));
    return cells;
}

} // namespace

Result<SourceTable> vcards::read(const QByteArray &bytes)
{
    SourceTable table;
    for (const char *head : {"title", "given-name", "family-name", "function", "organisation", "phone",
                             "email", "note", "name", "street", "postcode", "place", "website"})
        table.heads.append(QString::fromLatin1(head));
    QList<Property> contact;
    int line = 0;
    for (const Property &property : propertiesOf(csv::decoded(bytes))) {
        if (property.name == u"BEGIN") {
            contact.clear();
            line = property.line;
        } else if (property.name != u"END") {
            contact.append(property);
        } else if (line > 0) {
            table.rows.append({cellsOf(contact, table.heads), line});
            line = 0;
        }
    }
    if (table.rows.isEmpty())
        return Error{Error::Code::Invalid, Sentences::tr("There is no contact in this file."), {}};
    return table;
}
