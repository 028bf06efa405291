// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/session.h"
#include "views/records/formfields.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"

#include <algorithm>

// What a form holds that is not in the file: kept while other records are shown, tried again, put into a
// copy.

QString RecordForm::Unfinished::text(const Table &table) const
{
    const QString title = record.title().isEmpty() ? table.label() : record.title();
    const QString what = isNew ? RecordForm::tr("“%1” is not saved yet.").arg(title)
                               : RecordForm::tr("What was typed for “%1” is not saved yet.").arg(title);
    return QStringLiteral("%1 %2").arg(what, reason).trimmed();
}

bool RecordForm::Unfinished::hasTakenInput() const
{
    return std::all_of(input.keyBegin(), input.keyEnd(),
                       [this](const QString &field) { return record.value(field) != stored.value(field); });
}

Result<void> RecordForm::Unfinished::writeInto(Session &session) const
{
    if (!hasTakenInput())
        return Error{Error::Code::Invalid, reason, {}};
    if (isNew)
        return session.apply(edits::insert(record));
    const auto there = session.reader().record(record.table().name(), record.id());
    if (!there || !*there)
        return there ? Error{Error::Code::NotFound,
                             RecordForm::tr("“%1” has been removed meanwhile.").arg(record.title()),
                             {}}
                     : there.error();
    Record wanted = **there;
    for (int i = 0; i < stored.table().fields().size(); ++i) {
        if (record.valueAt(i) != stored.valueAt(i))
            wanted.setAt(i, record.valueAt(i));
    }
    return session.apply(edits::update(**there, wanted));
}

std::optional<RecordForm::Unfinished> RecordForm::unfinished() const
{
    const QList<Unfinished> all = allUnfinished();
    return all.isEmpty() ? std::nullopt : std::optional(all.constFirst());
}

QList<RecordForm::Unfinished> RecordForm::allUnfinished() const
{
    QList<Unfinished> all;
    const QVariantMap input = m_draft ? m_fields->unsavedInput() : QVariantMap();
    if (m_draft && (!input.isEmpty() || *m_draft != m_stored.first()))
        all.append({*m_draft, m_stored.first(), m_isNew, input,
                    m_refusal ? m_refusal->text : m_fields->firstError(), m_refusal.has_value()});
    // Whoever closed the bar does not want to go back.
    if (m_unfinished && !m_message->isHidden())
        all.append(*m_unfinished);
    return all;
}

void RecordForm::offerUnfinished(const std::optional<Unfinished> &unfinished)
{
    m_unfinished = unfinished;
    if (!unfinished)
        return;
    m_message->showMessage(MessageBar::Kind::Problem, unfinished->text(m_table), tr("Go on with it"));
    tellWindow(*this);
}

void RecordForm::resumeUnfinished()
{
    if (!m_unfinished)
        return;
    commitPending();
    const Unfinished resumed = *m_unfinished;
    m_unfinished.reset();
    const std::optional<Unfinished> left = unfinished();
    if (resumed.isNew) {
        present({resumed.record}, true);
        // All that it holds was typed, nothing is stored.
        m_stored = {Record(m_table, resumed.record.id())};
    } else {
        present(read({resumed.record.id()}), false);
    }
    if (m_stored.isEmpty())
        fail({Error::Code::NotFound, tr("“%1” has been removed meanwhile.").arg(resumed.record.title()), {}});
    m_fields->resume(resumed.input);
    if (left && left->record.id() != resumed.record.id())
        offerUnfinished(left);
    if (resumed.isNew)
        m_fields->focusFirstEmpty();
}

void RecordForm::setRefusal(const std::optional<Error> &refusal)
{
    const bool isSame = refusal.has_value() == m_refusal.has_value();
    m_refusal = refusal;
    if (!refusal)
        m_refusedForAll = {};
    if (!isSame)
        tellWindow(*this);
}

bool RecordForm::isRefused() const
{
    return m_refusal || (m_unfinished && m_unfinished->isRefused && !m_message->isHidden());
}

Result<void> RecordForm::keep()
{
    commitPending();
    if (m_refusal && m_draft)
        save();
    else if (m_refusal && m_session.apply(m_refusedForAll))
        setRefusal({});
    retryLeft();
    if (const auto left = unfinished())
        return Error{Error::Code::Invalid, left->text(m_table), {}};
    return m_refusal ? Result<void>(*m_refusal) : Result<void>();
}

void RecordForm::retryLeft()
{
    if (!m_unfinished || !m_unfinished->isRefused || m_message->isHidden())
        return;
    if (m_unfinished->writeInto(m_session)) {
        m_unfinished.reset();
        m_message->hide();
        tellWindow(*this);
    }
}

Result<void> RecordForm::writeInto(Session &copy) const
{
    Result<void> outcome = copy.apply(m_refusedForAll);
    for (const Unfinished &left : allUnfinished()) {
        if (const auto written = left.writeInto(copy); !written)
            outcome = written;
    }
    return outcome;
}
