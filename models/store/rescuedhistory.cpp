// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rescuedhistory.h"

#include "models/store/carving.h"
#include "models/store/changelog.h"
#include "models/store/logentry.h"
#include "models/store/sqlfile.h"
#include "models/store/tablerecords.h"
#include "models/store/treecopy.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// Steps are numbered without gaps, and each tells by its checksum whether it is whole; those from before
/// there were checksums are believed if \p areRowsRead.
Result<bool> isWhole(const SqlFile &fresh, bool areRowsRead)
{
    const auto numbers = fresh.column(QStringLiteral("SELECT seq FROM change_set ORDER BY seq"));
    if (!numbers)
        return numbers.error();
    if (!numbers->isEmpty() && numbers->constLast().toLongLong() != numbers->size())
        return false;
    for (const QVariant &number : *numbers) {
        const auto entry = LogEntry::read(fresh, number);
        if (!entry)
            return entry.error();
        const bool hasChecksum = !entry->head.value(LogEntry::digestColumn).toByteArray().isEmpty();
        if (!entry->isSound() || (!hasChecksum && !areRowsRead))
            return false;
    }
    return true;
}

Result<void> dropBrokenSteps(const SqlFile &fresh)
{
    const auto numbers = fresh.column(QStringLiteral("SELECT seq FROM change_set"));
    if (!numbers)
        return numbers.error();
    for (const QVariant &number : *numbers) {
        const auto entry = LogEntry::read(fresh, number);
        if (!entry)
            return entry.error();
        if (entry->isSound())
            continue;
        for (const auto *statement : {"DELETE FROM row_change WHERE change_set = ?",
                                      "DELETE FROM merged_change_set WHERE change_set = ?",
                                      "DELETE FROM redacted_change_set WHERE change_set = ?",
                                      "DELETE FROM change_set WHERE seq = ?"}) {
            if (const auto done = fresh.value(QLatin1StringView(statement), {number}); !done)
                return done.error();
        }
    }
    return {};
}

/// What \p record is beyond \p told; nothing if that is all.
std::optional<RowChange> untold(const Record &record, const std::optional<Record> &told)
{
    RowChange row{
        record.table().name(), record.id(), told ? RowChange::Kind::Update : RowChange::Kind::Insert, {}};
    for (const Field &field : record.table().fields()) {
        const QVariant now = record.value(field.name());
        const QVariant before = told ? told->value(field.name()) : QVariant();
        // What was referred to may be lost here, and is there in other copies.
        if (now != before && (now.isValid() || field.type() != FieldType::Reference))
            row.fields.insert(field.name(), {before, now});
    }
    return told && row.fields.isEmpty() ? std::nullopt : std::optional(row);
}

} // namespace

namespace rescuedhistory {

Result<void> complete(const SqlFile &fresh, const Schema &schema)
{
    if (const auto dropped = dropBrokenSteps(fresh); !dropped)
        return dropped;
    const ChangeLog log(fresh, schema);
    ChangeSet rest;
    std::optional<Error> failed;
    const auto add = [&](const Record &record) {
        const auto told = log.lastState(record.table(), record.id());
        if (!told)
            failed = told.error();
        else if (const auto row = untold(record, *told))
            rest.rows.append(*row);
    };
    for (const Table &table : schema.tables()) {
        if (const auto read = tablerecords::each(fresh, table, add); !read)
            return read;
        if (failed)
            return *failed;
    }
    if (rest.isEmpty())
        return {};
    rest.id = RecordId::create();
    rest.time = QDateTime::currentDateTimeUtc();
    rest.label = Sentences::tr("Rescue from a damaged file");
    const auto logged = log.append(rest);
    return logged ? Result<void>() : Result<void>(logged.error());
}

Result<Outcome> copy(const TreeCopy &copy, const Carving &carving, const SqlFile &fresh)
{
    const auto sets = copy.copyNumbered(QStringLiteral("change_set"),
                                        {QStringLiteral("\"seq\""), QStringLiteral("\"id\""),
                                         QStringLiteral("\"time\""), QStringLiteral("\"author\""),
                                         QStringLiteral("\"device\""), QStringLiteral("\"label\""),
                                         QStringLiteral("\"undoes\""), QStringLiteral("\"digest\"")});
    const auto rows = copy.copyNumbered(QStringLiteral("row_change"),
                                        {QStringLiteral("\"change_set\""), QStringLiteral("\"position\""),
                                         QStringLiteral("\"entity\""), QStringLiteral("\"record\""),
                                         QStringLiteral("\"kind\""), QStringLiteral("\"fields\"")});
    const auto merged = copy.copyNumbered(
        QStringLiteral("merged_change_set"),
        {QStringLiteral("\"change_set\""), QStringLiteral("\"merged_by\""), QStringLiteral("\"origin\"")});
    const auto erased = copy.copyFromBothEnds(QStringLiteral("erased_record"),
                                              {QStringLiteral("record"), QStringLiteral("erased_by")});
    const auto redacted =
        copy.copyNumbered(QStringLiteral("redacted_change_set"), {QStringLiteral("\"change_set\"")});
    for (const auto *copied : {&sets, &rows, &merged, &erased, &redacted}) {
        if (!*copied)
            return copied->error();
    }
    const auto pairs = carving.findWhatIsNoRecord();
    if (!pairs)
        return pairs.error();
    for (const auto *table : {"row_change", "merged_change_set", "redacted_change_set"}) {
        const auto done =
            fresh.run(QStringLiteral("DELETE FROM %1 WHERE change_set NOT IN (SELECT seq FROM change_set)")
                          .arg(QLatin1StringView(table)));
        if (!done)
            return done.error();
    }
    const auto whole = isWhole(fresh, *rows);
    if (!whole)
        return whole.error();
    Outcome outcome{*sets && *whole, {}, *pairs};
    if (!*merged)
        outcome.losses.append(
            Sentences::tr("Which steps came with packages is not wholly known any longer."));
    if (!*erased)
        outcome.losses.append(Sentences::tr(
            "Who was erased for good is not wholly known any longer: packages and backups from before may "
            "bring them back. Look for them after the next merge."));
    return outcome;
}

} // namespace rescuedhistory
