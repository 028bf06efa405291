// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evaluation/evaluationview.h"

class CrossTableModel;
class CrossTableView;
class QLabel;
class QStackedWidget;

/// Fields of action against social spaces and years, as a heat table.
class ComparisonView : public EvaluationView
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent);

    void showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                        const EvaluationFilter &filter) override;
    Listing listing() const override;
    void focusContent() override;

private:
    QString emptyText() const;
    void openCell(int row, int column);

    std::shared_ptr<const Evaluation> m_evaluation;
    EvaluationFilter m_filter;
    CrossTableModel *m_model;
    CrossTableView *m_table;
    QLabel *m_note;
    QLabel *m_empty;
    QStackedWidget *m_stack;
};
