// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"

#include <QWidget>

class FilterChip;
class FlowLayout;
class QComboBox;
class QLabel;
class QToolButton;
class Session;

/// What is counted, and of which years, questions and social spaces.
class EvaluationFilters : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the filters.
    EvaluationFilters(Session &session, QWidget *parent);

    EvaluationFilter filter() const;
    /// Which years can be chosen; what is chosen stays if it still can be.
    void setYears(const QList<int> &years);
    /// A button at the end of the line.
    void addButton(QWidget *button);
    void clear();

    /// To be remembered between runs.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &label, const char *name, const QString &accessibleName);
    void fillYears(QComboBox &box, const QString &all, const QList<int> &years, int chosen);
    void tell();

    FlowLayout *m_flow;
    QComboBox *m_count;
    QComboBox *m_first;
    QComboBox *m_last;
    FilterChip *m_kinds;
    FilterChip *m_spaces;
    QToolButton *m_clear;
};
