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

#include <limits>

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
    // What is too long is refused with a sentence, never cut.
    m_line->setMaxLength(std::numeric_limits<int>::max());
    m_line->setEnabled(!session.isReadOnly());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Heading(model->table().pluralLabel(), 1.15, this));
    layout->addWidget(m_list);
    layout->addWidget(m_message);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &PlanSection::addTyped);
    // Another line was never offered to the file.
    connect(m_line, &QLineEdit::textEdited, this, [this] { setRefusal({}); });

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

void PlanSection::forgetRefusal()
{
    if (!m_refusal)
        return;
    m_message->hide();
    setRefusal({});
}

void PlanSection::addTyped()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const auto added = addTo(m_session);
    setRefusal(added ? std::nullopt : std::optional(added.error()));
    if (!added) {
        m_message->showMessage(MessageBar::Kind::Problem, added.error().text);
        return;
    }
    m_message->hide();
    m_line->clear();
}

Result<void> PlanSection::addTo(Session &session) const
{
    const auto record = m_reader(m_line->text());
    return record ? session.apply(edits::insert(*record)) : Result<void>(record.error());
}

void PlanSection::setRefusal(const std::optional<Error> &refusal)
{
    if (!m_refusal && !refusal)
        return;
    m_refusal = refusal;
    tellWindow(*this);
}

Result<void> PlanSection::keep()
{
    addTyped();
    if (!m_refusal)
        return {};
    //: %1 a typed line, %2 a sentence that says why
    return Error{m_refusal->code, tr("“%1” is not saved. %2").arg(m_line->text(), m_refusal->text),
                 m_refusal->detail};
}

Result<void> PlanSection::writeInto(Session &copy) const
{
    return m_refusal ? addTo(copy) : Result<void>();
}
