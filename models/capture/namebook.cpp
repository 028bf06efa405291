// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/namebook.h"

#include "models/schema/names.h"
#include "models/session.h"

NameBook::NameBook(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &NameBook::follow);
}

const NameList &NameBook::organisations()
{
    if (!m_organisations)
        m_organisations = read(RecordQuery::all(names::organisation));
    return *m_organisations;
}

const NameList &NameBook::themes(const RecordId &question)
{
    auto known = m_themes.find(question);
    if (known == m_themes.end())
        known = m_themes.insert(
            question, read(RecordQuery::where(names::theme, names::question, QVariant::fromValue(question))));
    return *known;
}

NameList NameBook::read(const RecordQuery &query)
{
    const auto records = m_session.reader().records(query);
    if (!records) {
        emit failed(records.error());
        return {};
    }
    QList<NameList::Name> list;
    list.reserve(records->size());
    const bool hasShortName = m_session.schema().table(query.table)->field(names::shortName) != nullptr;
    for (const Record &record : *records)
        list.append({record.id(), record.text(names::name),
                     hasShortName ? record.text(names::shortName) : QString()});
    return NameList(list);
}

void NameBook::follow(const ChangeSet &changes)
{
    if (changes.touches(names::organisation))
        m_organisations.reset();
    if (changes.touches(names::theme))
        m_themes.clear();
}
