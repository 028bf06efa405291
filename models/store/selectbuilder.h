// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordquery.h"
#include "models/schema/schema.h"

/// Turns a RecordQuery into one SELECT with its parameters.
class SelectBuilder
{
public:
    SelectBuilder(const Schema &schema, const RecordQuery &query);

    /// "SELECT \p columns FROM … WHERE … ORDER BY … LIMIT …"
    QString statement(const QString &columns) const;
    /// "SELECT seq FROM …". A second column, if there is one, is what is sorted by, and where it is empty the
    /// rows come first: to let SQLite put them last costs a fifth of the sorting.
    QString keysStatement() const;
    /// The same without order and limit, for counting.
    QString unorderedStatement(const QString &columns) const;
    const QVariantList &parameters() const { return m_parameters; }

    /// An expression for what people call the record in \p alias; references in it are resolved.
    static QString titleExpression(const Schema &schema, const Table &table, const QString &alias,
                                   int depth = 0);
    /// An expression for the title of the record that \p field of \p alias refers to; NULL if empty.
    static QString referenceTitle(const Schema &schema, const Field &field, const QString &alias,
                                  int depth = 0);

private:
    void addCondition(const RecordQuery::Condition &condition);
    void addFilter();
    QString filterExpression(const Field &field, const QString &word);
    enum class Empties { First, Last };
    QStringList orderTerms(Empties empties) const;
    QList<RecordQuery::Order> order() const;
    QString orderExpression(const Field &field) const;
    QString equality(const QString &column, const QVariantList &values);
    QString containment(const QString &column, const QVariantList &parts);
    QString bind(const QVariant &value);

    const Schema &m_schema;
    const RecordQuery &m_query;
    const Table &m_table;
    QStringList m_conditions;
    QVariantList m_parameters;
};
