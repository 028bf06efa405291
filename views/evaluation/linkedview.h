// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/linkedtable.h"
#include "views/evaluation/evaluationview.h"

#include <functional>

class LinkedTableModel;
class LinkedTableView;
class QLabel;

/// A tab that is one table in words, with a sentence above it.
class LinkedView : public EvaluationView
{
    Q_OBJECT

public:
    using Make = std::function<LinkedTable(const Evaluation &, const EvaluationFilter &)>;

    /// \p name: of the tab, for settings and tests; \p title: of what is saved.
    LinkedView(const QString &name, const QString &title, const Make &make, QWidget *parent);

    void showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                        const EvaluationFilter &filter) override;
    Listing listing() const override;
    void focusContent() override;

private:
    void open(const QModelIndex &index);

    QString m_title;
    Make m_make;
    std::shared_ptr<const Evaluation> m_evaluation;
    EvaluationFilter m_filter;
    LinkedTableModel *m_model;
    LinkedTableView *m_table;
    QLabel *m_note;
};
