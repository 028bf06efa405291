// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/conferencepage.h"

#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/conference/conferenceview.h"
#include "views/records/listdetailview.h"
#include "views/records/listsaver.h"
#include "views/records/pagekeys.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"
#include "views/records/recordtableview.h"
#include "views/unsavedinput.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace {

// Narrower, and the list would leave too little of the conference.
constexpr int narrowWidth = 1300;

} // namespace

ConferencePage::ConferencePage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_list(new RecordList(session, names::conference.toString(), RecordQuery::all(names::conference), this))
    , m_detail(new QStackedWidget(this))
    , m_placeholder(new QLabel(tr("Choose a conference from the list."), this))
    , m_newForm(new RecordForm(session, names::conference.toString(), this))
    , m_split(new ListDetailView(m_list, m_detail, narrowWidth, this))
{
    setObjectName(QStringLiteral("conferencePage"));
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_newForm->setObjectName(QStringLiteral("newConference"));
    m_newForm->setShowsSurroundings(false);
    m_detail->addWidget(m_placeholder);
    m_detail->addWidget(m_newForm);
    m_split->setRatio(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);

    ListSaver::addTo(*m_list, session, dialogs);
    new PageKeys(m_list, {m_list->newAction(), m_list->findAction()});
    connect(m_list, &RecordList::newRequested, this, &ConferencePage::startNew);
    connect(m_list, &RecordList::recordOpened, this, &ConferencePage::open);
    connect(m_list, &RecordList::recordsSelected, this, [this](const QList<RecordId> &ids) {
        if (ids.size() == 1 && !m_split->isNarrow())
            open(ids.first());
    });
    connect(m_newForm, &RecordForm::recordInserted, this, &ConferencePage::goOnWith);
    connect(m_split, &ListDetailView::wentBack, m_list, &RecordList::focusList);
    connect(&m_session, &Session::changed, this, [this] {
        const auto there = m_view ? m_session.reader().keyOf(names::conference, m_view->conference()) : 1;
        if (there && *there == 0)
            close();
    });
}

void ConferencePage::open(const RecordId &conference)
{
    if (!m_view || m_view->conference() != conference) {
        // What the file does not take stays with its conference.
        if (m_view)
            std::ignore = unsavedinput::keep(*m_view);
        close();
        m_view = leftView(conference);
        if (!m_view)
            m_view = makeView(conference);
        m_detail->addWidget(m_view);
    }
    m_detail->setCurrentWidget(m_view);
    m_split->showDetail();
}

ConferenceView *ConferencePage::makeView(const RecordId &conference)
{
    auto *view = new ConferenceView(m_session, conference, m_dialogs, m_detail);
    if (m_settings)
        view->useSettings(*m_settings);
    connect(view, &ConferenceView::recordActivated, this, &ConferencePage::followLink);
    connect(view, &ConferenceView::mergeRequested, this, &ConferencePage::mergeRequested);
    connect(view, &ConferenceView::privacyRequested, this, &ConferencePage::privacyRequested);
    return view;
}

ConferenceView *ConferencePage::leftView(const RecordId &conference) const
{
    for (QWidget *left : unsavedinput::left(*m_detail)) {
        auto *view = qobject_cast<ConferenceView *>(left);
        if (view && view->conference() == conference) {
            unsavedinput::takeBack(view);
            return view;
        }
    }
    return nullptr;
}

void ConferencePage::goOnWith(const RecordId &inserted)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString input = focus && m_newForm->isAncestorOf(focus) ? focus->objectName() : QString();
    m_list->select(inserted);
    open(inserted);
    // After the change of focus that wrote the conference: typing goes on in the field it had reached.
    if (!input.isEmpty())
        QMetaObject::invokeMethod(
            m_view, [this, input] { m_view->focusInput(input); }, Qt::QueuedConnection);
}

void ConferencePage::close()
{
    if (!m_view)
        return;
    // What can no longer be written, as when the conference itself was taken back, waits with its view.
    std::ignore = unsavedinput::keep(*m_view);
    m_detail->removeWidget(m_view);
    unsavedinput::letGo(std::exchange(m_view, nullptr));
    m_detail->setCurrentWidget(m_placeholder);
    m_split->showList();
}

void ConferencePage::addRecord()
{
    const bool isInConference = m_view && m_view->isVisible();
    if (!isInConference || !m_view->addRecord())
        startNew();
}

void ConferencePage::print()
{
    if (m_view && m_view->isVisible())
        m_view->print();
    else
        m_list->printAction()->trigger();
}

void ConferencePage::startNew()
{
    m_list->view().clearSelection();
    m_detail->setCurrentWidget(m_newForm);
    m_split->showDetail();
    m_newForm->startNew();
}

bool ConferencePage::showRecord(const QString &table, const RecordId &id)
{
    const Table *known = m_session.schema().table(table);
    const auto record = m_session.reader().record(table, id);
    if (!known || !record || !*record)
        return false;
    if (table == names::conference) {
        m_list->select(id);
        open(id);
        return true;
    }
    if (known->owner() != names::conference)
        return false;
    const RecordId conference = (*record)->reference(names::conference);
    m_list->select(conference);
    open(conference);
    return m_view->showRecord(table, id);
}

void ConferencePage::followLink(const QString &table, const RecordId &id)
{
    if (!showRecord(table, id))
        emit recordActivated(table, id);
}

void ConferencePage::useSettings(QSettings &settings)
{
    m_settings = &settings;
    if (m_view)
        m_view->useSettings(settings);
    const auto description = m_session.reader().description();
    const QString file = description ? description->id.toString() : QString();
    m_settings = &settings;
    m_list->useSettings(settings, QStringLiteral("lists/%1/conferences").arg(file));
}
