// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"
#include "models/schema/recordquery.h"

#include <QToolButton>

#include <optional>

class QMenu;
class Session;

/// Narrows a list to some values of one choice or reference field; several values mean "one of them".
class FilterChip : public QToolButton
{
    Q_OBJECT

public:
    FilterChip(Session &session, const Field &field, QWidget *parent);

    /// Whether \p field can be chosen from a menu: a choice, or a reference to not too many records.
    static bool suits(const Session &session, const Field &field);

    const Field &field() const { return m_field; }
    /// Nothing if all records are shown.
    std::optional<RecordQuery::Condition> condition() const;
    void clear();

    /// The chosen values as texts, to be remembered between runs.
    QStringList state() const;
    void setState(const QStringList &values);

signals:
    void changed();

private:
    void fillMenu();
    void addValue(const QString &label, const QVariant &value);
    void toggle(const QVariant &value, bool chosen);
    void showChosen();
    QString labelOf(const QVariant &value) const;

    Session &m_session;
    const Field &m_field;
    QMenu *m_menu;
    QVariantList m_chosen;
};
