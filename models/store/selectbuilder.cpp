// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/selectbuilder.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"
#include "models/store/columncodec.h"
#include "models/store/sqlnames.h"

namespace {

const QString rowAlias = QStringLiteral("r");

QString column(const QString &alias, const QString &field)
{
    return alias + u'.' + (field == u"id" ? field : sqlnames::quoted(field));
}

QString likePattern(const QString &word)
{
    QString escaped = word;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return u'%' + escaped + u'%';
}

} // namespace

SelectBuilder::SelectBuilder(const Schema &schema, const RecordQuery &query)
    : m_schema(schema), m_query(query), m_table(*schema.table(query.table))
{
    for (const RecordQuery::Condition &condition : query.conditions)
        addCondition(condition);
    addFilter();
}

QString SelectBuilder::unorderedStatement(const QString &columns) const
{
    QString statement =
        QStringLiteral("SELECT %1 FROM %2 AS r").arg(columns, sqlnames::quoted(m_table.name()));
    if (!m_conditions.isEmpty())
        statement += QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    return statement;
}

QString SelectBuilder::statement(const QString &columns) const
{
    QString statement = unorderedStatement(columns) + QStringLiteral(" ORDER BY ") +
                        orderTerms(Empties::Last).join(QStringLiteral(", "));
    if (m_query.limit > 0)
        statement += QStringLiteral(" LIMIT %1").arg(m_query.limit);
    return statement;
}

QString SelectBuilder::keysStatement() const
{
    const QString key = rowAlias + QStringLiteral(".seq");
    if (m_query.limit > 0)
        return statement(key);
    QStringList columns = {key};
    const RecordQuery::Order first = order().value(0);
    const Field *field = m_table.field(first.field);
    if (field && !first.descending)
        columns.append(orderExpression(*field));
    return unorderedStatement(columns.join(QStringLiteral(", "))) + QStringLiteral(" ORDER BY ") +
           orderTerms(Empties::First).join(QStringLiteral(", "));
}

QString SelectBuilder::bind(const QVariant &value)
{
    m_parameters.append(value);
    return QStringLiteral("?");
}

QString SelectBuilder::equality(const QString &name, const QVariantList &values)
{
    QStringList alternatives;
    QStringList places;
    for (const QVariant &value : values) {
        if (!value.isValid())
            alternatives.append(name + QStringLiteral(" IS NULL"));
        else
            places.append(bind(value));
    }
    if (!places.isEmpty())
        alternatives.append(QStringLiteral("%1 IN (%2)").arg(name, places.join(u',')));
    // No value at all means that nothing can match.
    return alternatives.isEmpty() ? QStringLiteral("0")
                                  : u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
}

QString SelectBuilder::containment(const QString &name, const QVariantList &parts)
{
    // Few enough for one call of a function.
    constexpr qsizetype atOnce = 50;
    QStringList alternatives = {QStringLiteral("0")};
    for (qsizetype first = 0; first < parts.size(); first += atOnce) {
        QStringList places;
        for (const QVariant &part : parts.mid(first, atOnce))
            places.append(bind(part));
        alternatives.append(QStringLiteral("fold_names(%1, %2)").arg(name, places.join(u',')));
    }
    return u'(' + alternatives.join(QStringLiteral(" OR ")) + u')';
}

void SelectBuilder::addCondition(const RecordQuery::Condition &condition)
{
    const QString name = column(rowAlias, condition.field);
    const Field *field = m_table.field(condition.field);
    QVariantList values;
    for (const QVariant &value : condition.values) {
        if (condition.field == u"id")
            values.append(value.value<RecordId>().toBytes());
        else
            values.append(columncodec::toColumn(*field, value));
    }
    switch (condition.kind) {
    case RecordQuery::Condition::Kind::Equals:
        m_conditions.append(equality(name, values));
        break;
    case RecordQuery::Condition::Kind::Differs:
        m_conditions.append(QStringLiteral("NOT coalesce(%1, 0)").arg(equality(name, values)));
        break;
    case RecordQuery::Condition::Kind::AtLeast:
        m_conditions.append(name + QStringLiteral(" >= ") + bind(values.value(0)));
        break;
    case RecordQuery::Condition::Kind::AtMost:
        m_conditions.append(name + QStringLiteral(" <= ") + bind(values.value(0)));
        break;
    case RecordQuery::Condition::Kind::Names:
        m_conditions.append(containment(name, condition.values));
        break;
    }
}

void SelectBuilder::addFilter()
{
    for (const QString &word : m_query.filter.split(u' ', Qt::SkipEmptyParts)) {
        QStringList alternatives;
        for (const QString &name : m_query.filterFields) {
            const Field *field = m_table.field(name);
            if (!field)
                continue;
            if (const QString expression = filterExpression(*field, word); !expression.isEmpty())
                alternatives.append(expression);
        }
        if (!alternatives.isEmpty())
            m_conditions.append(u'(' + alternatives.join(QStringLiteral(" OR ")) + u')');
    }
}

QString SelectBuilder::filterExpression(const Field &field, const QString &word)
{
    const QStringList spellings = folding::variants(word);
    const auto anySpelling = [&](const QString &expression) {
        QStringList alternatives;
        for (const QString &spelling : spellings)
            alternatives.append(
                QStringLiteral("%1 LIKE %2 ESCAPE '\\'").arg(expression, bind(likePattern(spelling))));
        return alternatives.join(QStringLiteral(" OR "));
    };
    const QString name = column(rowAlias, field.name());
    switch (field.type()) {
    case FieldType::Reference:
        return anySpelling(QStringLiteral("fold(%1)").arg(referenceTitle(m_schema, field, rowAlias)));
    case FieldType::Choice: {
        QVariantList matching;
        for (const Choice &choice : field.choices()) {
            const QString label = folding::fold(field.choiceLabel(choice.name));
            if (std::any_of(spellings.begin(), spellings.end(),
                            [&](const QString &s) { return label.contains(s); }))
                matching.append(QString(choice.name));
        }
        return equality(name, matching);
    }
    case FieldType::Date:
        return anySpelling(QStringLiteral("%1 || ' ' || strftime('%d.%m.%Y', %1)").arg(name));
    case FieldType::Boolean:
    case FieldType::Blob:
        return {};
    default:
        return anySpelling(QStringLiteral("fold(%1)").arg(name));
    }
}

QString SelectBuilder::orderExpression(const Field &field) const
{
    const QString name = column(rowAlias, field.name());
    switch (field.type()) {
    case FieldType::Text:
    case FieldType::LongText:
        return QStringLiteral("%1(%2)").arg(
            m_table.isPeople() ? QStringLiteral("fold_name") : QStringLiteral("fold"), name);
    case FieldType::Reference: {
        const Table *target = m_schema.table(field.referencedTable());
        // What people put in an order, such as questions, keeps it wherever it sorts others.
        if (target->sortFields().value(0) == names::position)
            return QStringLiteral("(SELECT s.position FROM %1 AS s WHERE s.id = %2)")
                .arg(sqlnames::quoted(target->name()), name);
        return QStringLiteral("%1(%2)").arg(target->isPeople() ? QStringLiteral("fold_name")
                                                               : QStringLiteral("fold"),
                                            referenceTitle(m_schema, field, rowAlias));
    }
    default:
        return name;
    }
}

QList<RecordQuery::Order> SelectBuilder::order() const
{
    if (!m_query.order.isEmpty())
        return m_query.order;
    QList<RecordQuery::Order> order;
    for (const QString &field : m_table.sortFields())
        order.append({field.startsWith(u'-') ? field.mid(1) : field, field.startsWith(u'-')});
    return order;
}

QStringList SelectBuilder::orderTerms(Empties empties) const
{
    QStringList terms;
    const QList<RecordQuery::Order> order = this->order();
    for (const RecordQuery::Order &entry : order) {
        const Field *field = m_table.field(entry.field);
        QString term = field ? orderExpression(*field) : column(rowAlias, QStringLiteral("id"));
        if (entry.descending)
            term += QStringLiteral(" DESC");
        else if (field && (empties == Empties::Last || !terms.isEmpty()))
            term += QStringLiteral(" NULLS LAST");
        terms.append(term);
    }
    // What is the same stays in the order of the file; sorting a million ids as well would cost half as much
    // again.
    if (order.isEmpty() || order.constLast().field != u"id")
        terms.append(rowAlias + QStringLiteral(".seq"));
    return terms;
}

QString SelectBuilder::titleExpression(const Schema &schema, const Table &table, const QString &alias,
                                       int depth)
{
    QStringList parts;
    for (const QString &name : table.titleFields()) {
        const Field &field = *table.field(name);
        parts.append(field.type() == FieldType::Reference ? referenceTitle(schema, field, alias, depth)
                                                          : column(alias, name));
    }
    if (parts.size() == 1)
        return parts.constFirst();
    return QStringLiteral("join_text('%1', %2)")
        .arg(table.titleSeparator(), parts.join(QStringLiteral(", ")));
}

QString SelectBuilder::referenceTitle(const Schema &schema, const Field &field, const QString &alias,
                                      int depth)
{
    const Table &target = *schema.table(field.referencedTable());
    const QString inner = QStringLiteral("t%1").arg(depth);
    return QStringLiteral("(SELECT %1 FROM %2 AS %3 WHERE %3.id = %4)")
        .arg(titleExpression(schema, target, inner, depth + 1), sqlnames::quoted(target.name()), inner,
             column(alias, field.name()));
}
