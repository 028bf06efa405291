// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/familiarwords.h"

#include "models/schema/names.h"
#include "models/spelling/words.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace {

Q_LOGGING_CATEGORY(spelling, "sozialraum.spelling")

constexpr std::array tablesWithNames = {names::organisation, names::municipality, names::socialSpace};
constexpr std::array namingFields = {names::name, names::shortName};

QString key(const QString &word)
{
    return word.toCaseFolded();
}

} // namespace

FamiliarWords::FamiliarWords()
{
    QFile file(QStringLiteral(":/spelling/domain.txt"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qCWarning(spelling) << file.fileName() << file.errorString();
    for (const QByteArray &line : file.readAll().split('\n'))
        add(QString::fromUtf8(line).trimmed());
}

void FamiliarWords::addNames(const RecordReader &reader)
{
    for (const QStringView table : tablesWithNames) {
        const auto records = reader.records(RecordQuery::all(table));
        if (!records) {
            qCWarning(spelling) << records.error().detail;
            continue;
        }
        for (const Record &record : *records) {
            for (const QStringView field : namingFields) {
                if (record.table().field(field))
                    addText(record.text(field));
            }
        }
    }
}

void FamiliarWords::addNames(const ChangeSet &changes)
{
    for (const RowChange &row : changes.rows) {
        if (std::find(tablesWithNames.begin(), tablesWithNames.end(), QStringView(row.table)) ==
            tablesWithNames.end())
            continue;
        for (const QStringView field : namingFields)
            addText(row.fields.value(field.toString()).after.toString());
    }
}

void FamiliarWords::addText(const QString &text)
{
    for (const words::Place &place : words::in(text)) {
        QString word = text.mid(place.start, place.length);
        if (word.endsWith(u'-'))
            word.chop(1);
        add(word);
    }
}

void FamiliarWords::add(const QString &word)
{
    if (!word.isEmpty())
        m_words.insert(key(word));
}

bool FamiliarWords::contain(const QString &word) const
{
    QString looked = key(word);
    if (looked.endsWith(u'-'))
        looked.chop(1);
    if (m_words.contains(looked))
        return true;
    for (const QStringView ending : {u"s", u"es", u"r", u"er"}) {
        if (looked.endsWith(ending) && m_words.contains(looked.chopped(ending.size())))
            return true;
    }
    return false;
}
