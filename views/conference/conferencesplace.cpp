// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/conferencesplace.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/conference/conferencepage.h"
#include "views/conference/conferenceview.h"
#include "views/records/recordlist.h"

#include <QVBoxLayout>

namespace {

const QString conferenceKey = QStringLiteral("conference");
const QString viewKey = QStringLiteral("view");

} // namespace

ConferencesPlace::ConferencesPlace(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : Place(parent), m_session(session), m_page(new ConferencePage(session, dialogs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->useSettings(settings);
    connect(m_page, &ConferencePage::recordActivated, this, &Place::recordActivated);
    connect(m_page, &ConferencePage::mergeRequested, this, &Place::mergeRequested);
    connect(m_page, &ConferencePage::privacyRequested, this, &Place::privacyRequested);
}

bool ConferencesPlace::showTable(const QString &table)
{
    return table == names::conference;
}

bool ConferencesPlace::showRecord(const QString &table, const RecordId &id)
{
    return m_page->showRecord(table, id);
}

bool ConferencesPlace::canAddRecord() const
{
    return !m_session.isReadOnly();
}

void ConferencesPlace::addRecord()
{
    m_page->addRecord();
}

void ConferencesPlace::print()
{
    m_page->print();
}

void ConferencesPlace::focusContent()
{
    m_page->list().focusList();
}

QVariantMap ConferencesPlace::whereabouts() const
{
    const ConferenceView *view = m_page->conference();
    if (!view || !view->isVisible())
        return {};
    return {{conferenceKey, QVariant::fromValue(view->conference())}, {viewKey, view->whereabouts()}};
}

void ConferencesPlace::goTo(const QVariantMap &whereabouts)
{
    const auto conference = whereabouts.value(conferenceKey).value<RecordId>();
    if (!conference.isNull() && m_page->showRecord(names::conference.toString(), conference))
        m_page->conference()->goTo(whereabouts.value(viewKey).toMap());
}
