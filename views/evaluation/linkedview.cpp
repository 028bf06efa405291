// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/linkedview.h"

#include "models/items/linkedtablemodel.h"
#include "models/items/modellisting.h"
#include "views/evaluation/evaluationwords.h"
#include "views/evaluation/linkedtableview.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

LinkedView::LinkedView(const QString &name, const QString &title, const Make &make, QWidget *parent)
    : EvaluationView(parent)
    , m_title(title)
    , m_make(make)
    , m_model(new LinkedTableModel(this))
    , m_table(new LinkedTableView(*m_model, this))
    , m_note(new QLabel(this))
{
    setObjectName(name);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    connect(m_table, &QTableView::activated, this, &LinkedView::open);
}

void LinkedView::showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                                const EvaluationFilter &filter)
{
    m_evaluation = evaluation;
    m_filter = filter;
    const QModelIndex current = m_table->currentIndex();
    m_model->setTable(m_make(*evaluation, filter));
    m_table->setCurrentIndex(m_model->index(std::max(current.row(), 0), std::max(current.column(), 0)));
    m_table->setVisible(m_model->rowCount() > 0);
    m_note->setText(evaluation->conferences.isEmpty() && m_model->rowCount() == 0
                        ? evaluationwords::noConference()
                        : m_model->table().note);
}

void LinkedView::open(const QModelIndex &index)
{
    const LinkedTable::Cell &cell = m_model->table().rows.at(index.row()).at(index.column());
    // Kept, for opening it may change the table.
    const LinkedTable::Cell opened = cell;
    if (!opened.records.table.isEmpty())
        emit recordsActivated(opened.records, opened.label);
    else if (!opened.id.isNull())
        emit recordActivated(opened.table, opened.id);
}

Listing LinkedView::listing() const
{
    Listing listing = modelListing(*m_model, {});
    listing.title = m_title;
    if (m_evaluation)
        listing.remark = evaluationwords::of(m_filter, *m_evaluation) + u'\n' + m_model->table().note;
    return listing;
}

void LinkedView::focusContent()
{
    m_table->setFocus(Qt::OtherFocusReason);
}
