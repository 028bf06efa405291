// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

#include <QStringList>

/// One entity: its names, its fields in the order of forms, and how one of its records is called.
class Table
{
public:
    Table(const char *name, const char *label, const char *pluralLabel, QList<Field> fields);

    /// The fields whose values name a record, joined by \p separator: "Müller, Anna".
    Table &&titledBy(const QStringList &fields, const QString &separator = QStringLiteral(" ")) &&;
    /// The order of lists unless the user sorts otherwise; a leading '-' means descending.
    Table &&sortedBy(const QStringList &fields) &&;
    /// The reference to the record that this one is a part of, e.g. an agenda item's conference.
    Table &&partOf(const char *field) &&;
    /// Names of people sort by DIN 5007-2 (ä = ae), everything else by DIN 5007-1 (ä = a).
    Table &&namesPeople() &&;

    /// Kebab-case; the command line's and the JSON's name.
    const QString &name() const { return m_name; }
    QString label() const;
    QString pluralLabel() const;
    const QList<Field> &fields() const { return m_fields; }
    /// Null if there is no such field.
    const Field *field(QStringView name) const;
    /// -1 if there is no such field.
    int indexOf(QStringView name) const;
    const QStringList &titleFields() const { return m_titleFields; }
    const QString &titleSeparator() const { return m_titleSeparator; }
    const QStringList &sortFields() const { return m_sortFields; }
    /// Empty for records that stand alone.
    const QString &owner() const { return m_owner; }
    bool isPeople() const { return m_people; }
    bool hasPosition() const { return indexOf(u"position") >= 0; }
    bool isSearched() const;
    /// Whether its records do no more than bring others together, such as a member and a body.
    bool isLink() const;

private:
    QString m_name;
    const char *m_label;
    const char *m_pluralLabel;
    QList<Field> m_fields;
    QStringList m_titleFields;
    QString m_titleSeparator;
    QStringList m_sortFields;
    QString m_owner;
    bool m_people = false;
};
