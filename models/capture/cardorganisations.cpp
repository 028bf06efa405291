// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/cardorganisations.h"

#include "models/schema/names.h"

CardOrganisations::CardOrganisations(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::changed, this, &CardOrganisations::follow);
}

void CardOrganisations::read(const QList<RecordId> &cards)
{
    RecordQuery query = RecordQuery::all(names::contributionOrganisation);
    QVariantList ids;
    for (const RecordId &card : cards) {
        ids.append(QVariant::fromValue(card));
        m_names.insert(card, {});
    }
    query.conditions = {{names::contribution.toString(), RecordQuery::Condition::Kind::Equals, ids}};
    const auto keys = m_session.reader().keys(query);
    const auto rows = keys ? m_session.reader().rows(query.table, *keys) : keys.error();
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    const int organisation = m_session.schema().table(query.table)->indexOf(names::organisation);
    for (const ListRow &row : *rows)
        m_names[row.record.reference(names::contribution)].append(row.referenceTitles.value(organisation));
}

void CardOrganisations::follow(const ChangeSet &changes)
{
    bool isForgotten = false;
    for (const RowChange &row : changes.rows) {
        if (row.table == names::organisation && row.kind == RowChange::Kind::Update) {
            m_names.clear();
            isForgotten = true;
        } else if (row.table == names::contributionOrganisation) {
            const FieldChange card = row.fields.value(names::contribution.toString());
            for (const QVariant &value : {card.before, card.after})
                isForgotten = m_names.remove(value.value<RecordId>()) > 0 || isForgotten;
        }
    }
    if (isForgotten)
        emit forgotten();
}
