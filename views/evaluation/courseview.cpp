// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/courseview.h"

#include "models/evaluation/comparison.h"
#include "models/evaluation/course.h"
#include "models/items/crosstablemodel.h"
#include "models/items/modellisting.h"
#include "views/evaluation/coursechart.h"
#include "views/evaluation/crosstableview.h"
#include "views/evaluation/evaluationwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

CourseView::CourseView(QWidget *parent)
    : EvaluationView(parent)
    , m_fields(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_chart(new CourseChart(this))
    , m_model(new CrossTableModel(this))
    , m_table(new CrossTableView(*m_model, tr("Social space"), this))
{
    setObjectName(QStringLiteral("course"));
    m_fields->setObjectName(QStringLiteral("courseField"));
    m_fields->setAccessibleName(tr("Field of action"));
    m_fields->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setObjectName(QStringLiteral("courseNote"));
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("courseTable"));
    m_table->setAccessibleName(tr("Social spaces by year"));
    auto *label = new QLabel(tr("Field of &action"), this);
    label->setBuddy(m_fields);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(label);
    head->addWidget(m_fields);
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_table, 2);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &CourseView::showField);
    connect(m_table, &CrossTableView::cellActivated, this, &CourseView::openCell);
}

void CourseView::fillFields()
{
    const QSignalBlocker quiet(m_fields);
    const QVariant chosen = m_fields->currentData();
    m_fields->clear();
    m_fields->addItem(tr("All fields of action"), QVariant());
    for (const Record &field : m_evaluation->fields)
        m_fields->addItem(field.title(), QVariant::fromValue(field.id()));
    for (int row = 0; row < m_fields->count(); ++row) {
        if (m_fields->itemData(row).value<RecordId>() == chosen.value<RecordId>())
            m_fields->setCurrentIndex(row);
    }
}

std::optional<RecordId> CourseView::field() const
{
    const auto id = m_fields->currentData().value<RecordId>();
    return id.isNull() ? std::nullopt : std::optional(id);
}

void CourseView::showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                                const EvaluationFilter &filter)
{
    m_evaluation = evaluation;
    m_filter = filter;
    fillFields();
    showField();
}

void CourseView::showField()
{
    const CrossTable table = course::make(*m_evaluation, m_filter, field());
    m_model->setTable(table);
    m_chart->setTable(table);
    m_chart->setVisible(!table.columns.isEmpty());
    m_table->setVisible(!table.columns.isEmpty());
    if (table.columns.isEmpty())
        m_note->setText(m_evaluation->conferences.isEmpty() ? evaluationwords::noConference()
                                                            : evaluationwords::nothingFits());
    else if (table.columns.size() == 1)
        m_note->setText(tr("Only one year so far: the line begins with the second."));
    else
        m_note->clear();
}

void CourseView::openCell(int row, int column)
{
    const CrossTable &table = m_model->table();
    comparison::Cell cell;
    cell.field = field();
    QStringList label = {m_fields->currentText()};
    if (!m_model->isSumRow(row)) {
        cell.space = table.rows.at(row).record;
        label.append(table.rows.at(row).title);
    }
    if (!m_model->isSumColumn(column)) {
        cell.year = table.columns.at(column).year;
        label.append(table.columns.at(column).title);
    }
    emit recordsActivated(comparison::behind(*m_evaluation, m_filter, cell),
                          label.join(QStringLiteral(", ")));
}

Listing CourseView::listing() const
{
    Listing listing = modelListing(*m_model, m_model->table().corner);
    //: %1 a field of action, or all
    listing.title = tr("%1 over the years").arg(m_fields->currentText());
    if (m_evaluation)
        listing.remark = evaluationwords::of(m_filter, *m_evaluation);
    return listing;
}

void CourseView::focusContent()
{
    m_fields->setFocus(Qt::OtherFocusReason);
}
