// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/conferenceview.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/board/themeboard.h"
#include "views/capture/captureview.h"
#include "views/conference/conferencehead.h"
#include "views/conference/pictureadder.h"
#include "views/conference/resultview.h"
#include "views/conference/usualquestions.h"
#include "views/package/handoutpanel.h"
#include "views/participants/participantsview.h"
#include "views/planning/planningview.h"
#include "views/records/listimporter.h"
#include "views/records/listsaver.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QDropEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

const QString tabsKey = QStringLiteral("tabs");
const QString questionKey = QStringLiteral("question");

} // namespace

ConferenceView::ConferenceView(Session &session, const RecordId &conference, Dialogs &dialogs,
                               QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_dialogs(dialogs)
    , m_message(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_planning(new QTabWidget)
    , m_themes(new QTabWidget)
{
    setObjectName(QStringLiteral("conferenceView"));
    setAcceptDrops(true);
    auto *head = new ConferenceHead(session, conference, this);
    m_tabs->setObjectName(QStringLiteral("conferenceTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Steps of the work"));
    addPlanning();
    addTab(m_tabs, "participants", tr("Participants"),
           [this](QWidget *parent) { return makeParticipants(parent); });
    m_places[names::participation.toString()] = {{m_tabs, m_tabs->widget(m_tabs->count() - 1)}};
    addTab(m_tabs, "capture", tr("Capture"), [this](QWidget *parent) { return makeCapture(parent); });
    addThemes();
    addTab(m_tabs, "result", tr("Result"), [this](QWidget *parent) {
        auto *result = new ResultView(m_session, m_conference, m_dialogs, m_settings, parent);
        connect(result, &ResultView::recordActivated, this, &ConferenceView::followGap);
        return result;
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    connect(head, &ConferenceHead::failed, this,
            [this](const Error &error) { m_message->showMessage(MessageBar::Kind::Problem, error.text); });
    connect(m_message, &MessageBar::actionTriggered, this, &ConferenceView::addQuestions);
    connect(&m_session, &Session::changed, this, &ConferenceView::follow);
    for (QTabWidget *tabs : {m_tabs, m_planning, m_themes}) {
        connect(tabs, &QTabWidget::currentChanged, this, [this, tabs] {
            fillCurrent(tabs);
            focusContent(*tabs);
        });
    }
    fillCurrent(m_planning);
    offerQuestions();
}

void ConferenceView::addTab(QTabWidget *tabs, const char *name, const QString &title, const Maker &maker)
{
    auto *tab = new QWidget(tabs);
    tab->setObjectName(QStringLiteral("tab-") + QLatin1StringView(name));
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    m_makers.insert(tab, maker);
    tabs->addTab(tab, title);
}

void ConferenceView::addRecords(QTabWidget *tabs, const QString &title, const QString &table)
{
    addTab(tabs, qPrintable(table), title,
           [this, table](QWidget *parent) { return makePage(table, parent); });
    QWidget *tab = tabs->widget(tabs->count() - 1);
    if (tabs != m_tabs)
        m_places[table].append({m_tabs, tabs->parentWidget()});
    m_places[table].append({tabs, tab});
}

void ConferenceView::addPlanning()
{
    auto *tab = new QWidget(m_tabs);
    tab->setObjectName(QStringLiteral("tab-planning"));
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 0);
    m_planning->setParent(tab);
    m_planning->setObjectName(QStringLiteral("planningTabs"));
    m_planning->setDocumentMode(true);
    layout->addWidget(m_planning);
    m_tabs->addTab(tab, tr("Planning"));
    addTab(m_planning, "plan", tr("Plan"), [this](QWidget *parent) { return makePlan(parent); });
    for (const QStringView table :
         {names::conference, names::agendaItem, names::question, names::workingGroup})
        m_places[table.toString()] = {{m_tabs, tab}, {m_planning, m_planning->widget(0)}};
    addRecords(m_planning, tr("Pictures"), names::picture.toString());
    addTab(m_planning, "packages", tr("Packages"), [this](QWidget *parent) { return makePackages(parent); });
}

QWidget *ConferenceView::makeCapture(QWidget *parent)
{
    auto *capture = new CaptureView(m_session, m_conference, {}, parent);
    capture->checkSpelling();
    if (m_settings)
        capture->useSettings(*m_settings);
    return capture;
}

void ConferenceView::addThemes()
{
    auto *tab = new QWidget(m_tabs);
    tab->setObjectName(QStringLiteral("tab-themes"));
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(8, 8, 8, 0);
    m_themes->setParent(tab);
    m_themes->setObjectName(QStringLiteral("themesTabs"));
    m_themes->setDocumentMode(true);
    layout->addWidget(m_themes);
    m_tabs->addTab(tab, tr("Themes"));
    addTab(m_themes, "board", tr("Board"), [this](QWidget *parent) { return makeBoard(parent); });
    addRecords(m_themes, tr("Themes"), names::theme.toString());
    addRecords(m_themes, tr("Contributions"), names::contribution.toString());
}

QWidget *ConferenceView::makeBoard(QWidget *parent)
{
    auto *board = new ThemeBoard(m_session, m_conference, parent);
    if (m_settings)
        board->useSettings(*m_settings);
    connect(board, &ThemeBoard::recordActivated, this, &ConferenceView::recordActivated);
    return board;
}

void ConferenceView::fillCurrent(QTabWidget *tabs)
{
    QWidget *tab = tabs->currentWidget();
    // Tabs within a tab are looked at only now.
    if (tab->isAncestorOf(m_themes))
        fillCurrent(m_themes);
    const auto maker = m_makers.constFind(tab);
    if (maker == m_makers.constEnd())
        return;
    const Maker make = *maker;
    m_makers.erase(maker);
    QWidget *content = make(tab);
    tab->layout()->addWidget(content);
    content->show();
}

void ConferenceView::focusContent(const QTabWidget &tabs)
{
    // Whoever walks along the tabs with the arrow keys stays there.
    if (tabs.tabBar()->hasFocus())
        return;
    if (auto *capture = m_tabs->currentWidget()->findChild<CaptureView *>())
        capture->focusInput();
    else if (const RecordPage *page = currentPage())
        page->list().focusList();
    else if (auto *board = m_tabs->currentWidget()->findChild<ThemeBoard *>())
        board->focusCards();
}

RecordPage *ConferenceView::makePage(const QString &table, QWidget *parent)
{
    auto *page = new RecordPage(
        m_session, table, RecordQuery::where(table, names::conference, QVariant::fromValue(m_conference)),
        parent);
    connect(page, &RecordPage::recordActivated, this, &ConferenceView::recordActivated);
    connect(page, &RecordPage::privacyRequested, this, &ConferenceView::privacyRequested);
    if (table == names::picture)
        new PictureAdder(m_session, m_conference, m_dialogs, page->list());
    else
        new ListImporter(m_session, m_dialogs, *page);
    ListSaver::addTo(page->list(), m_session, m_dialogs);
    return page;
}

QWidget *ConferenceView::makePlan(QWidget *parent)
{
    auto *plan = new PlanningView(m_session, m_conference, parent);
    connect(plan, &PlanningView::recordActivated, this, &ConferenceView::recordActivated);
    return plan;
}

QWidget *ConferenceView::makeParticipants(QWidget *parent)
{
    auto *participants = new ParticipantsView(m_session, m_conference, parent);
    connect(participants, &ParticipantsView::recordActivated, this, &ConferenceView::recordActivated);
    connect(participants, &ParticipantsView::privacyRequested, this, &ConferenceView::privacyRequested);
    ListSaver::addTo(participants->list().list(), m_session, m_dialogs);
    return participants;
}

QWidget *ConferenceView::makePackages(QWidget *parent)
{
    auto *packages = new HandOutPanel(m_session, m_conference, m_dialogs, parent);
    connect(packages, &HandOutPanel::mergeRequested, this, &ConferenceView::mergeRequested);
    return packages;
}

bool ConferenceView::showRecord(const QString &table, const RecordId &id)
{
    if (!m_places.contains(table))
        return false;
    showTable(table);
    QWidget *innermost = m_places.value(table).constLast().second;
    if (auto *participants = innermost->findChild<ParticipantsView *>())
        participants->showRecord(id);
    else if (auto *page = innermost->findChild<RecordPage *>())
        page->showRecord(id);
    else if (auto *plan = innermost->findChild<PlanningView *>())
        plan->showRecord(table, id);
    return true;
}

// The conference is open already; what it lacks is filled in in its plan.
void ConferenceView::followGap(const QString &table, const RecordId &id)
{
    if (id == m_conference)
        showRecord(table, id);
    else
        emit recordActivated(table, id);
}

void ConferenceView::showTable(const QString &table)
{
    for (const auto &[tabs, tab] : m_places.value(table))
        tabs->setCurrentWidget(tab);
}

void ConferenceView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!PictureAdder::picturesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConferenceView::dropEvent(QDropEvent *event)
{
    showTable(names::picture.toString());
    findChild<PictureAdder *>()->add(PictureAdder::picturesIn(*event->mimeData()));
    event->acceptProposedAction();
}

RecordPage *ConferenceView::currentPage() const
{
    for (RecordPage *page : m_tabs->currentWidget()->findChildren<RecordPage *>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

bool ConferenceView::addRecord()
{
    const QWidget *tab = m_tabs->currentWidget();
    if (RecordPage *page = currentPage())
        page->startNew();
    else if (auto *capture = tab->findChild<CaptureView *>())
        capture->focusInput();
    else if (auto *participants = tab->findChild<ParticipantsView *>())
        participants->startNew();
    else
        return tab->findChild<ResultView *>();
    return true;
}

void ConferenceView::print()
{
    if (auto *result = m_tabs->currentWidget()->findChild<ResultView *>())
        result->print();
    else if (const RecordPage *page = currentPage(); page && page->list().printAction())
        page->list().printAction()->trigger();
    else
        m_tabs->setCurrentWidget(findChild<QWidget *>(QStringLiteral("tab-result")));
}

void ConferenceView::focusInput(const QString &name)
{
    if (auto *input = m_planning->currentWidget()->findChild<QWidget *>(name))
        input->setFocus(Qt::TabFocusReason);
}

QVariantMap ConferenceView::whereabouts() const
{
    QStringList tabs;
    for (const QTabWidget *row : {m_tabs, m_planning, m_themes})
        tabs.append(row->currentWidget()->objectName());
    const auto *capture = findChild<CaptureView *>();
    return {{tabsKey, tabs}, {questionKey, QVariant::fromValue(capture ? capture->question() : RecordId())}};
}

void ConferenceView::goTo(const QVariantMap &whereabouts)
{
    const QStringList tabs = whereabouts.value(tabsKey).toStringList();
    for (QTabWidget *row : {m_themes, m_planning, m_tabs}) {
        for (int i = 0; i < row->count(); ++i) {
            if (tabs.contains(row->widget(i)->objectName()))
                row->setCurrentIndex(i);
        }
    }
    if (auto *capture = findChild<CaptureView *>())
        capture->showQuestion(whereabouts.value(questionKey).value<RecordId>());
}

void ConferenceView::offerQuestions()
{
    const auto count = m_session.reader().count(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(m_conference)));
    if (!count || *count > 0 || m_session.isReadOnly())
        return;
    m_message->showMessage(MessageBar::Kind::Information, tr("This conference has no questions yet."),
                           tr("Add the four usual questions"));
}

void ConferenceView::addQuestions()
{
    const auto changes = usualQuestions(m_session, m_conference);
    const auto applied = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!applied)
        m_message->showMessage(MessageBar::Kind::Problem, applied.error().text);
}

void ConferenceView::follow(const ChangeSet &changes)
{
    if (!changes.touches(names::question))
        return;
    m_message->hide();
    offerQuestions();
}
