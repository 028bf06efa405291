// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packageidentity.h"

#include "models/store/changewriter.h"
#include "models/store/searchindex.h"
#include "models/store/sqlfile.h"
#include "models/store/transaction.h"

namespace {

constexpr QStringView homeKey = u"home";
constexpr QStringView conferenceKey = u"package-conference";
constexpr QStringView groupKey = u"package-group";
constexpr QStringView nameKey = u"package-name";

Result<QString> entry(const SqlFile &file, QStringView key)
{
    const auto value =
        file.value(QStringLiteral("SELECT value FROM file_info WHERE key = ?"), {key.toString()});
    return value ? Result<QString>(value->toString()) : Result<QString>(value.error());
}

Result<RecordId> idEntry(const SqlFile &file, QStringView key)
{
    const auto text = entry(file, key);
    return text ? Result<RecordId>(RecordId::fromString(*text).value_or(RecordId()))
                : Result<RecordId>(text.error());
}

} // namespace

namespace packageidentity {

Result<std::optional<PackageIdentity>> read(const SqlFile &file)
{
    const auto home = idEntry(file, homeKey);
    if (!home)
        return home.error();
    if (home->isNull())
        return std::optional<PackageIdentity>();
    const auto conference = idEntry(file, conferenceKey);
    const auto group = idEntry(file, groupKey);
    const auto name = entry(file, nameKey);
    for (const auto *id : {&conference, &group}) {
        if (!*id)
            return id->error();
    }
    if (!name)
        return name.error();
    return std::optional<PackageIdentity>({*home, *conference, *group, *name});
}

Result<RecordId> fill(const SqlFile &file, const Schema &schema, const PackageIdentity &identity,
                      const QList<RowChange> &records)
{
    auto transaction = Transaction::begin(file);
    if (!transaction)
        return transaction.error();
    const QList<std::pair<QStringView, QString>> entries = {{homeKey, identity.home.toString()},
                                                            {conferenceKey, identity.conference.toString()},
                                                            {groupKey, identity.group.toString()},
                                                            {nameKey, identity.name}};
    for (const auto &[key, value] : entries) {
        const auto done = file.value(QStringLiteral("INSERT INTO file_info (key, value) VALUES (?, ?)"),
                                     {key.toString(), value.isNull() ? QStringLiteral("") : value});
        if (!done)
            return done.error();
    }
    const SearchIndex index(file, schema);
    if (const auto written = ChangeWriter(file, schema, index).write(records); !written)
        return written.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return idEntry(file, u"id");
}

} // namespace packageidentity
