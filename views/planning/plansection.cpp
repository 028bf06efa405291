// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planning/plansection.h"

#include "models/changes/edits.h"
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/heading.h"
#include "views/records/messagebar.h"
#include "views/records/pagekeys.h"
#include "views/records/recordlist.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

PlanSection::PlanSection(Session &session, RecordTableModel *model, const RecordId &conference,
                         const QStringList &columns, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new RecordList(
          session, model,
          RecordQuery::where(model->table().name(), names::conference, QVariant::fromValue(conference)),
          this))
    , m_message(new MessageBar(this))
    , m_line(new QLineEdit(this))
{
    setObjectName(QStringLiteral("section-") + model->table().name());
    m_list->setEditedInPlace();
    m_list->view().setState({{QStringLiteral("columns"), columns}});
    m_line->setObjectName(QStringLiteral("new-") + model->table().name());
    m_line->setAccessibleName(tr("New: %1").arg(model->table().label()));
    m_line->setMaxLength(Field::maximumTextLength);
    m_line->setEnabled(!session.isReadOnly());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Heading(model->table().pluralLabel(), 1.15, this));
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &PlanSection::addTyped);

    new PageKeys(this, {m_list->newAction()});
    connect(m_list, &RecordList::newRequested, m_line, qOverload<>(&QWidget::setFocus));
}

void PlanSection::setNewRows(const QString &hint, const LineReader &reader)
{
    m_line->setPlaceholderText(hint);
    m_line->setToolTip(hint);
    m_reader = reader;
}

void PlanSection::addNote(QWidget *note)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_message), note);
}

void PlanSection::showRecord(const RecordId &id)
{
    m_list->select(id);
    m_list->focusList();
}

void PlanSection::addTyped()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const auto record = m_reader(m_line->text());
    const auto added = record ? m_session.apply(edits::insert(*record)) : Result<void>(record.error());
    if (!added) {
        m_message->showMessage(MessageBar::Kind::Problem, added.error().text);
        return;
    }
    m_message->hide();
    m_line->clear();
}
