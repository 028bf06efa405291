// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/table.h"

#include <QCoreApplication>

Table::Table(const char *name, const char *label, const char *pluralLabel, QList<Field> fields)
    : m_name(QString::fromLatin1(name))
    , m_label(label)
    , m_pluralLabel(pluralLabel)
    , m_fields(std::move(fields))
{
}

Table &&Table::titledBy(const QStringList &fields, const QString &separator) &&
{
    m_titleFields = fields;
    m_titleSeparator = separator;
    return std::move(*this);
}

Table &&Table::sortedBy(const QStringList &fields) &&
{
    m_sortFields = fields;
    return std::move(*this);
}

Table &&Table::partOf(const char *field) &&
{
    m_owner = QString::fromLatin1(field);
    return std::move(*this);
}

Table &&Table::namesPeople() &&
{
    m_people = true;
    return std::move(*this);
}

QString Table::label() const
{
    return QCoreApplication::translate("Schema", m_label);
}

QString Table::pluralLabel() const
{
    return QCoreApplication::translate("Schema", m_pluralLabel);
}

const Field *Table::field(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &m_fields.at(index);
}

int Table::indexOf(QStringView name) const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).name() == name)
            return i;
    }
    return -1;
}

bool Table::isSearched() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field &f) { return f.isSearched(); });
}

bool Table::isLink() const
{
    return !m_owner.isEmpty() &&
           std::all_of(m_titleFields.begin(), m_titleFields.end(),
                       [this](const QString &name) { return field(name)->type() == FieldType::Reference; });
}
