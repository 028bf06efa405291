// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/comparisonview.h"

#include "models/evaluation/comparison.h"
#include "models/items/crosstablemodel.h"
#include "models/items/modellisting.h"
#include "views/evaluation/crosstableview.h"
#include "views/evaluation/evaluationwords.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

ComparisonView::ComparisonView(QWidget *parent)
    : EvaluationView(parent)
    , m_model(new CrossTableModel(this))
    , m_table(new CrossTableView(*m_model, tr("Field of action"), this))
    , m_note(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Fields of action by social space and year"));
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    m_note->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("comparisonEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);
    connect(m_table, &CrossTableView::cellActivated, this, &ComparisonView::openCell);
}

void ComparisonView::showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                                    const EvaluationFilter &filter)
{
    m_evaluation = evaluation;
    m_filter = filter;
    const QModelIndex current = m_table->currentIndex();
    m_model->setTable(comparison::make(*evaluation, filter));
    m_table->setCurrentIndex(m_model->index(std::max(current.row(), 0), std::max(current.column(), 0)));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setText(isEmpty ? emptyText() : QString());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    const QString how = tr("Enter or a double click on a number shows what is behind it.");
    m_note->setText(evaluation->conferences.size() == 1
                        ? tr("Only one conference so far: the comparison begins with the second.") + u' ' +
                              how
                        : how);
    m_note->setVisible(!isEmpty);
}

QString ComparisonView::emptyText() const
{
    if (m_evaluation->conferences.isEmpty())
        return evaluationwords::noConference();
    return evaluationwords::nothingFits();
}

void ComparisonView::openCell(int row, int column)
{
    const CrossTable &table = m_model->table();
    comparison::Cell cell;
    QStringList label;
    if (!m_model->isSumRow(row)) {
        cell.field = table.rows.at(row).record;
        label.append(table.rows.at(row).title);
    }
    if (!m_model->isSumColumn(column)) {
        const CrossTable::Head &head = table.columns.at(column);
        cell.space = head.record;
        cell.year = head.year;
        label.append(head.title + u' ' + head.detail);
    }
    if (label.isEmpty())
        label.append(evaluationwords::of(m_filter, *m_evaluation));
    emit recordsActivated(comparison::behind(*m_evaluation, m_filter, cell),
                          label.join(QStringLiteral(", ")));
}

Listing ComparisonView::listing() const
{
    Listing listing = modelListing(*m_model, m_model->table().corner);
    listing.title = tr("Fields of action compared");
    if (m_evaluation)
        listing.remark = evaluationwords::of(m_filter, *m_evaluation);
    return listing;
}

void ComparisonView::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}
