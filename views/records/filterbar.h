// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordquery.h"

#include <QTimer>
#include <QWidget>

struct Erasure;
class FilterChip;
class FlowLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class Session;
class Table;

/// The line above a list: filters as one types, and chips for choices and references.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// \p fixedFields are decided by the surroundings and get no chip.
    FilterBar(Session &session, const Table &table, const QStringList &fixedFields, QWidget *parent);

    /// Adds what the filters ask for to \p query; words are looked for in \p columns.
    void extend(RecordQuery &query, const QStringList &columns) const;
    /// Shows only what also meets \p conditions until the filters are cleared; \p label says what that is.
    void narrow(const QList<RecordQuery::Condition> &conditions, const QString &label);
    bool isFiltering() const;
    void clear();
    /// Forgets the words that name whom \p erasure took out of the file.
    void forget(const Erasure &erasure);
    void focusText();
    void showCount(int records);
    /// A button at the end of the line.
    void addButton(QWidget *button);

    /// The filters as texts, to be remembered between runs.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

signals:
    void changed();
    /// The user is done typing and wants to go on in the list.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChips(Session &session, const Table &table, const QStringList &fixedFields);
    void tell();

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_narrowed;
    QToolButton *m_clear;
    QHBoxLayout *m_line;
    FlowLayout *m_flow;
    QList<FilterChip *> m_chips;
    QList<RecordQuery::Condition> m_narrowing;
    QTimer m_typing;
};
