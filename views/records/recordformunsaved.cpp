// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/changes/lateedits.h"
#include "models/session.h"
#include "views/records/formfields.h"
#include "views/records/messagebar.h"
#include "views/records/recordform.h"

#include <algorithm>
#include <functional>
#include <utility>

// What a form holds that is not in the file: kept while other records are shown, tried again, put into a
// copy.

QString RecordForm::Unfinished::text() const
{
    const QString title = record.title().isEmpty() ? record.table().label() : record.title();
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
    const auto changes = lateedits::update(**there, stored, record);
    return changes ? session.apply(*changes) : Result<void>(changes.error());
}

QList<RecordForm::Unfinished> RecordForm::unfinished() const
{
    QList<Unfinished> all;
    const QVariantMap input = m_fields->unsavedInput();
    const QString reason = m_refusal ? m_refusal->text : m_fields->firstError();
    if (m_draft && (!input.isEmpty() || *m_draft != m_stored.first()))
        all.append({*m_draft, m_stored.first(), m_isNew, input, reason, m_refusal.has_value()});
    if (!m_draft && (m_refusal || !input.isEmpty())) {
        for (const Record &stored : m_stored) {
            Record wanted = stored;
            for (auto it = m_refusedForAll.cbegin(); it != m_refusedForAll.cend(); ++it)
                wanted.set(it.key(), it.value());
            if (wanted != stored || !input.isEmpty())
                all.append({wanted, stored, false, input, reason, m_refusal.has_value()});
        }
    }
    return all + stillLeft();
}

// Whoever closed the bar does not want to go back; but what the file refused was complete.
QList<RecordForm::Unfinished> RecordForm::stillLeft() const
{
    QList<Unfinished> left = m_left;
    if (m_message->isHidden())
        left.removeIf([](const Unfinished &one) { return !one.isRefused; });
    return left;
}

void RecordForm::offerLeft(const QList<Unfinished> &left)
{
    m_left = left;
    if (!left.isEmpty()) {
        QString text = left.constFirst().text();
        if (left.size() > 1)
            text += u' ' + tr("The same is true of %n record(s) before.", nullptr,
                              static_cast<int>(left.size()) - 1);
        m_message->showMessage(MessageBar::Kind::Problem, text, tr("Go on with it"));
    }
    // What waits counts as long as its bar is there.
    tellWindow(*this);
}

void RecordForm::resumeLeft()
{
    if (m_left.isEmpty())
        return;
    commitPending();
    const Unfinished resumed = m_left.takeFirst();
    // The button that leads here has hidden the bar, which is not to say that the others are not wanted.
    QList<Unfinished> left = std::exchange(m_left, {});
    // What is shown now comes last, so that one gets round to all of them.
    for (const Unfinished &shown : unfinished()) {
        left.removeIf([&](const Unfinished &one) { return one.record.id() == shown.record.id(); });
        left.append(shown);
    }
    left.removeIf([&](const Unfinished &one) { return one.record.id() == resumed.record.id(); });
    if (resumed.isNew) {
        present({resumed.record}, true);
        // All that it holds was typed, nothing is stored.
        m_stored = {Record(m_table, resumed.record.id())};
    } else {
        QList<Record> there = read({resumed.record.id()});
        // It was typed over what stood there then.
        for (auto field = resumed.input.keyBegin(); !there.isEmpty() && field != resumed.input.keyEnd();
             ++field)
            there.first().set(*field, resumed.stored.value(*field));
        present(there, false);
    }
    if (m_stored.isEmpty()) {
        // It may come back.
        left.append(resumed);
        left.last().reason = tr("“%1” has been removed meanwhile.").arg(resumed.record.title());
    } else {
        m_fields->resume(resumed.input);
    }
    offerLeft(left);
    if (resumed.isNew)
        m_fields->focusFirstEmpty();
}

void RecordForm::setRefusal(const std::optional<Error> &refusal)
{
    const bool isSame = refusal.has_value() == m_refusal.has_value();
    m_refusal = refusal;
    if (!refusal)
        m_refusedForAll.clear();
    if (!isSame)
        tellWindow(*this);
}

bool RecordForm::isRefused() const
{
    return m_refusal || std::any_of(m_left.begin(), m_left.end(), std::mem_fn(&Unfinished::isRefused));
}

bool RecordForm::isUnsaved() const
{
    const bool waits = m_draft && *m_draft != m_stored.first();
    return m_refusal || waits || !m_fields->firstError().isEmpty() || !stillLeft().isEmpty();
}

Result<void> RecordForm::keep()
{
    commitPending();
    if (m_refusal && m_draft)
        save();
    else if (m_refusal)
        retryForAll();
    retryLeft();
    if (const auto left = unfinished(); !left.isEmpty())
        return Error{Error::Code::Invalid, left.constFirst().text(), {}};
    if (m_refusal)
        return *m_refusal;
    const QString wrong = m_fields->firstError();
    return wrong.isEmpty() ? Result<void>() : Error{Error::Code::Invalid, wrong, {}};
}

void RecordForm::retryForAll()
{
    const QVariantMap values = m_refusedForAll;
    setRefusal({});
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        saveToAll(it.key(), it.value());
}

void RecordForm::retryLeft()
{
    // This form follows every change meanwhile.
    QList<Unfinished> left = std::exchange(m_left, {});
    const auto known = left.size();
    for (auto i = known; i-- > 0;) {
        if (!left.at(i).isRefused)
            continue;
        if (const auto written = left.at(i).writeInto(m_session); written)
            left.removeAt(i);
        else
            left[i].reason = written.error().text;
    }
    m_left = left;
    if (left.size() == known)
        return;
    if (left.isEmpty())
        m_message->hide();
    tellWindow(*this);
}

Result<void> RecordForm::writeInto(Session &copy) const
{
    Result<void> outcome;
    for (const Unfinished &left : unfinished()) {
        if (const auto written = left.writeInto(copy); !written)
            outcome = written;
    }
    return outcome;
}
