// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filecheck.h"

#include "models/schema/rules.h"
#include "models/store/fileformat.h"
#include "models/store/recordreader.h"
#include "models/store/searchindex.h"
#include "models/store/sqlerror.h"
#include "models/store/sqlfile.h"
#include "models/store/sqlnames.h"
#include "models/store/temporaryfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

/// What people call the table \p name of the database, or its index.
QString labelOf(const Schema &schema, const QString &name)
{
    const Table *found = nullptr;
    for (const Table &table : schema.tables()) {
        const QString own = QString(sqlnames::quoted(table.name())).remove(u'"');
        const QString index = QString(name).remove(QStringLiteral("sqlite_autoindex_"));
        const bool fits = index == own || index.startsWith(own + u'_');
        if (fits && (!found || table.name().size() > found->name().size()))
            found = &table;
    }
    return found ? found->pluralLabel() : Sentences::tr("History and identity");
}

/// A line of SQLite's own check as a sentence; empty if it says nothing.
QString sentenceFor(const Schema &schema, const QString &line)
{
    static const QRegularExpression index(
        QStringLiteral("^(?:row \\d+ missing from|wrong # of entries in|non-unique entry in) index (\\S+)$"));
    if (line.startsWith(QStringLiteral("***")) || line.trimmed().isEmpty())
        return {};
    if (const auto match = index.match(line); match.hasMatch())
        return Sentences::tr("%1: an index does not match the records.")
            .arg(labelOf(schema, match.captured(1)));
    //: %1 what SQLite says, in English
    return Sentences::tr("A part of the file cannot be read as it was written (SQLite: “%1”).").arg(line);
}

Result<void> checkDatabase(const SqlFile &file, const Schema &schema, QStringList &faults)
{
    const auto integrity = file.column(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity)
        return integrity.error();
    for (const QVariant &line : *integrity) {
        if (line.toString() == QStringLiteral("ok"))
            continue;
        for (const QString &part : line.toString().split(u'\n'))
            faults.append(sentenceFor(schema, part));
    }
    faults.removeAll(QString());
    faults.removeDuplicates();
    const auto references = file.column(QStringLiteral("PRAGMA foreign_key_check"));
    if (!references)
        return references.error();
    for (const QVariant &table : *references)
        faults.append(Sentences::tr("A record in “%1” refers to one that does not exist.")
                          .arg(labelOf(schema, table.toString())));
    return {};
}

Result<void> checkSearch(const SqlFile &file, const Schema &schema, QStringList &faults)
{
    const auto wrong = filecheck::findSearchFaults(file, schema);
    if (!wrong)
        return wrong.error();
    for (const QString &table : *wrong)
        faults.append(Sentences::tr("The search index of “%1” does not match its records.")
                          .arg(schema.table(table)->pluralLabel()));
    return {};
}

Result<void> checkRules(const RecordReader &reader, int most, QStringList &faults)
{
    const auto lookup = [&](const QString &table, const RecordId &id) -> std::optional<Record> {
        const auto found = reader.record(table, id);
        return found ? *found : std::nullopt;
    };
    constexpr qsizetype page = 500;
    for (const Table &table : reader.schema().tables()) {
        const auto keys = reader.keys(RecordQuery::all(table.name()));
        if (!keys)
            return keys.error();
        for (qsizetype first = 0; first < keys->size() && faults.size() < most; first += page) {
            const auto rows = reader.rows(table.name(), keys->mid(first, page));
            if (!rows)
                return rows.error();
            for (const ListRow &row : *rows) {
                for (const Violation &violation : rules::check(row.record, lookup))
                    faults.append(Sentences::tr("%1 “%2”: %3")
                                      .arg(table.label(), row.record.title().left(60), violation.text));
            }
        }
    }
    return {};
}

} // namespace

// FTS5 checks its index by a command that counts as writing, so a file opened for reading is copied first.
Result<QStringList> filecheck::findSearchFaults(const SqlFile &file, const Schema &schema)
{
    const TemporaryFolder folder;
    std::unique_ptr<SqlFile> copy;
    if (file.isReadOnly()) {
        const QString path = folder.filePath(QStringLiteral("copy"));
        if (const auto copied = fileformat::copy(file, path); !copied)
            return copied.error();
        auto opened = SqlFile::open(path, SqlFile::Mode::ReadWrite);
        if (!opened)
            return opened.error();
        copy = std::move(*opened);
    }
    return SearchIndex(copy ? *copy : file, schema).findFaults();
}

Result<void> filecheck::quickCheck(const QString &path)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    const auto found = (*file)->value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!found)
        return found.error();
    if (found->toString() == QStringLiteral("ok"))
        return {};
    return Error{Error::Code::Damaged,
                 Sentences::tr("%1 was not closed in order the last time and is damaged. %2")
                     .arg(QDir::toNativeSeparators(path), sqlerror::wayOutOfDamage(path)),
                 found->toString()};
}

Result<QStringList> filecheck::findDamage(const SqlFile &file, const Schema &schema)
{
    QStringList faults;
    if (const auto done = checkDatabase(file, schema, faults); !done)
        return done.error();
    if (faults.isEmpty()) {
        if (const auto done = checkSearch(file, schema, faults); !done)
            return done.error();
    }
    return faults;
}

Result<QStringList> filecheck::findDamage(const QString &path, const Schema &schema,
                                          const std::function<bool()> &goesOn)
{
    const auto file = SqlFile::open(path, SqlFile::Mode::ReadOnly);
    if (!file)
        return file.error();
    (*file)->stopUnless(goesOn);
    return findDamage(**file, schema);
}

Result<QStringList> filecheck::findFaults(const SqlFile &file, const RecordReader &reader, int most)
{
    auto faults = findDamage(file, reader.schema());
    // What cannot be read is not looked through.
    if (!faults || !faults->isEmpty())
        return faults;
    if (const auto done = checkRules(reader, most, *faults); !done)
        return done.error();
    return faults->mid(0, most);
}
