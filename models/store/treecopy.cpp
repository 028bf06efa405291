// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/treecopy.h"

#include "models/store/damagedtable.h"
#include "models/store/sqlfile.h"

#include <QCoreApplication>
#include <QSqlError>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

} // namespace

TreeCopy::TreeCopy(const SqlFile &damaged, const SqlFile &fresh, const std::function<bool()> &goesOn)
    : m_damaged(damaged), m_fresh(fresh), m_goesOn(goesOn)
{
}

QStringList TreeCopy::columnsOf(const QString &table) const
{
    QStringList names;
    const auto columns = m_damaged.column(QStringLiteral("SELECT name FROM pragma_table_info(?)"),
                                          {QString(table).remove(u'"')});
    for (const QVariant &column : columns ? *columns : QVariantList())
        names.append(u'"' + column.toString() + u'"');
    return names;
}

// An older file has fewer tables; of any other one its own list of tables is damaged.
bool TreeCopy::isNewerThanFile(const QString &table) const
{
    const auto version = m_damaged.value(QStringLiteral("PRAGMA user_version"));
    const auto newest = m_fresh.value(QStringLiteral("PRAGMA user_version"));
    const auto listed = m_damaged.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = ?"),
                                        {QString(table).remove(u'"')});
    return version && newest && version->toInt() < newest->toInt() && listed && listed->toInt() == 0;
}

Result<void> TreeCopy::take(const RowIntake &intake, const QVariantList &values, bool &isWhole) const
{
    const auto fate = intake.take(values);
    if (!fate)
        return fate.error();
    if (*fate == RowIntake::Fate::Refused)
        isWhole = false;
    if (m_goesOn && !m_goesOn())
        return Error{Error::Code::Cancelled, Sentences::tr("The rescue was stopped."), {}};
    return {};
}

Result<bool> TreeCopy::copyNumbered(const QString &table, const QStringList &columns,
                                    RowIntake::TakenNumber taken) const
{
    const QStringList known = columnsOf(table);
    QStringList present = columns;
    present.removeIf([&](const QString &column) { return !known.contains(column); });
    if (present.isEmpty())
        return isNewerThanFile(table);
    const auto intake = RowIntake::into(m_fresh, table, present, taken);
    if (!intake)
        return intake.error();
    bool isWhole = true;
    Result<void> done;
    DamagedTable source(m_damaged, table, present);
    source.read([&](const QVariantList &values) {
        done = take(*intake, values, isWhole);
        return done.has_value();
    });
    if (!done)
        return done.error();
    return isWhole && source.isWhole();
}

Result<bool> TreeCopy::copyFromBothEnds(const QString &table, const QStringList &columns) const
{
    const auto intake = RowIntake::into(m_fresh, table, columns);
    if (!intake)
        return intake.error();
    bool isWhole = true;
    for (const auto *order : {"ASC", "DESC"}) {
        const auto query = m_damaged.prepared(
            QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 %4")
                .arg(columns.join(u','), table, columns.constFirst(), QLatin1StringView(order)));
        if (!query)
            return isNewerThanFile(table);
        bool isRead = m_damaged.execute(**query).has_value();
        while (isRead && (*query)->next()) {
            QVariantList values;
            for (int i = 0; i < columns.size(); ++i)
                values.append((*query)->value(i));
            if (const auto done = take(*intake, values, isWhole); !done) {
                (*query)->finish();
                return done.error();
            }
        }
        isRead = isRead && !(*query)->lastError().isValid();
        (*query)->finish();
        if (isRead)
            return isWhole;
    }
    return false;
}
