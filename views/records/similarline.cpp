// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/similarline.h"

#include "models/joining.h"
#include "models/session.h"
#include "views/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace {

// More would ask for reading where a glance is to do.
constexpr int mostShown = 3;

} // namespace

SimilarLine::SimilarLine(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_entries(new QVBoxLayout)
{
    setObjectName(QStringLiteral("similarLine"));
    auto *question = new QLabel(tr("Is it one of these?"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(question, 0, Qt::AlignTop);
    layout->addLayout(m_entries, 1);
    m_entries->setSpacing(4);
    hide();
    connect(&session, &Session::changed, this, &SimilarLine::follow);
}

void SimilarLine::lookFor(const Record &record, bool isStored)
{
    m_record = record;
    m_isStored = isStored;
    const auto similar = joining::similar(m_session.reader(), record, mostShown);
    // It is a hint: a form that cannot give it still does its work.
    show(similar ? *similar : QList<RecordId>());
}

void SimilarLine::setStored()
{
    if (m_record)
        lookFor(*m_record, true);
}

void SimilarLine::clear()
{
    m_record.reset();
    show({});
}

void SimilarLine::show(const QList<RecordId> &ids)
{
    while (QLayoutItem *entry = m_entries->takeAt(0)) {
        // A button that was just pressed must outlive its signal.
        entry->widget()->hide();
        entry->widget()->deleteLater();
        delete entry;
    }
    for (const RecordId &id : ids)
        addEntry(id);
    setVisible(!ids.isEmpty());
}

void SimilarLine::addEntry(const RecordId &id)
{
    auto *entry = new QWidget(this);
    const QString name = nameOf(id);
    auto *link = new LinkButton(name, entry);
    link->setObjectName(QStringLiteral("similarRecord"));
    link->setAccessibleName(tr("Open “%1”").arg(name));
    auto *layout = new QHBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(link, 1);
    connect(link, &QAbstractButton::clicked, this,
            [this, id] { emit recordActivated(m_record->table().name(), id); });
    if (m_isStored && !m_session.isReadOnly()) {
        auto *join = new QPushButton(tr("Join …"), entry);
        join->setObjectName(QStringLiteral("joinSimilar"));
        join->setToolTip(tr("Make one of this record and “%1”").arg(name));
        join->setAccessibleName(join->toolTip());
        layout->addWidget(join, 0, Qt::AlignTop);
        connect(join, &QPushButton::clicked, this, [this, id] { emit joinRequested(id); });
    }
    m_entries->addWidget(entry);
}

QString SimilarLine::nameOf(const RecordId &id) const
{
    const Table &table = m_record->table();
    const auto found = m_session.reader().record(table.name(), id);
    const auto title = m_session.reader().title(table.name(), id);
    if (!found || !*found || !title)
        return {};
    QStringList more;
    for (const Field &field : table.fields()) {
        const RecordId other = (*found)->reference(field.name());
        if (!field.isInList() || other.isNull())
            continue;
        if (const auto text = m_session.reader().title(field.referencedTable(), other))
            more.append(*text);
    }
    //: %1 what a record is called, %2 what it belongs to, e.g. "Sample, Anna (Job centre)"
    return more.isEmpty() ? *title : tr("%1 (%2)").arg(*title, more.join(QStringLiteral(", ")));
}

void SimilarLine::follow(const ChangeSet &changes)
{
    if (m_record && changes.touches(m_record->table().name()))
        lookFor(*m_record, m_isStored);
}
