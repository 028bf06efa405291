// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/evaluation/evaluationview.h"

class CourseChart;
class CrossTableModel;
class CrossTableView;
class QComboBox;
class QLabel;

/// The way of one field of action through the years: a chart and the numbers of it.
class CourseView : public EvaluationView
{
    Q_OBJECT

public:
    explicit CourseView(QWidget *parent);

    void showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                        const EvaluationFilter &filter) override;
    Listing listing() const override;
    void focusContent() override;

private:
    void fillFields();
    std::optional<RecordId> field() const;
    void showField();
    void openCell(int row, int column);

    std::shared_ptr<const Evaluation> m_evaluation;
    EvaluationFilter m_filter;
    QComboBox *m_fields;
    QLabel *m_note;
    CourseChart *m_chart;
    CrossTableModel *m_model;
    CrossTableView *m_table;
};
