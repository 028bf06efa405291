// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspace.h"

#include "models/session.h"
#include "views/navigation.h"
#include "views/place.h"
#include "views/places.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace {

const QString collapsedKey = QStringLiteral("window/navigation-collapsed");

} // namespace

Workspace::Workspace(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("workspace"));
    m_navigation->setCollapsed(settings.value(collapsedKey).toBool());
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(line);
    layout->addWidget(m_stack, 1);
    connect(m_navigation, &Navigation::placeChosen, this, &Workspace::showPlace);
    connect(m_navigation, &Navigation::collapsedChanged, this,
            [this](bool collapsed) { m_settings.setValue(collapsedKey, collapsed); });

    if (const auto description = session.reader().description())
        m_placeKey = QStringLiteral("files/%1/place").arg(description->id.toString());
    const QString last = m_placeKey.isEmpty() ? QString() : settings.value(m_placeKey).toString();
    showPlace(places::indexOf(last));
}

Workspace::~Workspace()
{
    if (!m_placeKey.isEmpty())
        m_settings.setValue(m_placeKey, places::all().at(m_current).name);
}

bool Workspace::canAddRecord() const
{
    return m_places.value(m_current)->canAddRecord();
}

QList<QAction *> Workspace::pageActions() const
{
    QList<QAction *> actions;
    for (const QWidget *widget : m_stack->currentWidget()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        // Without a name they belong to one field.
        for (QAction *action : widget->actions()) {
            if (!action->objectName().isEmpty() && !actions.contains(action))
                actions.append(action);
        }
    }
    return actions;
}

void Workspace::focusContent()
{
    m_places.value(m_current)->focusContent();
}

Place &Workspace::makePlace(int place)
{
    Place *&made = m_places[place];
    if (made)
        return *made;
    made = places::create(place, m_session, m_dialogs, m_settings, m_stack);
    m_stack->addWidget(made);
    connect(made, &Place::recordActivated, this, &Workspace::showRecord);
    connect(made, &Place::tableActivated, this, &Workspace::showTable);
    connect(made, &Place::recordsActivated, this, &Workspace::showOnly);
    connect(made, &Place::additionRequested, this, &Workspace::addRecordOf);
    connect(made, &Place::mergeRequested, this, &Workspace::mergeRequested);
    connect(made, &Place::privacyRequested, this, &Workspace::privacyRequested);
    connect(made, &Place::failed, this, &Workspace::failed);
    return *made;
}

void Workspace::turnTo(int place)
{
    m_current = place;
    m_stack->setCurrentWidget(&makePlace(place));
    m_navigation->setCurrentPlace(place);
    // Whoever walks through the navigation with the arrow keys stays there.
    if (!m_navigation->isAncestorOf(QApplication::focusWidget()))
        makePlace(place).focusContent();
}

void Workspace::showPlace(int place)
{
    if (place < 0)
        return;
    turnTo(place);
    m_visits.add({place, {}, {}});
    emit placeChanged();
}

void Workspace::showTable(const QString &table)
{
    const int place = places::indexOfTable(table);
    showPlace(place);
    if (place >= 0)
        makePlace(place).showTable(table);
}

void Workspace::showOnly(const RecordQuery &query, const QString &label)
{
    const int place = places::indexOfTable(query.table);
    showPlace(place);
    if (place >= 0)
        makePlace(place).showOnly(query, label);
}

void Workspace::showRecord(const QString &table, const RecordId &id)
{
    const Visit visit{places::indexOfTable(table), table, id};
    if (visit.place < 0)
        return;
    m_visits.add(visit);
    go(visit);
}

void Workspace::go(const Visit &visit)
{
    turnTo(visit.place);
    if (!visit.id.isNull())
        makePlace(visit.place).showRecord(visit.table, visit.id);
    emit placeChanged();
}

Workspace::Whereabouts Workspace::whereabouts() const
{
    return {m_visits, m_current, m_places.value(m_current)->whereabouts()};
}

void Workspace::goTo(const Whereabouts &whereabouts)
{
    if (whereabouts.place < 0)
        return;
    m_visits = whereabouts.visits;
    turnTo(whereabouts.place);
    makePlace(m_current).goTo(whereabouts.inPlace);
    emit placeChanged();
}

void Workspace::goBack()
{
    if (canGoBack())
        go(m_visits.goBack());
}

void Workspace::goForward()
{
    if (canGoForward())
        go(m_visits.goForward());
}

void Workspace::addRecord()
{
    m_places.value(m_current)->addRecord();
}

QWidget *Workspace::page() const
{
    return m_places.value(m_current);
}

bool Workspace::canPrint() const
{
    return m_places.value(m_current)->canPrint();
}

void Workspace::print()
{
    m_places.value(m_current)->print();
}

void Workspace::addRecordOf(const QString &table)
{
    showTable(table);
    addRecord();
}

void Workspace::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    QTimer::singleShot(0, this, &Workspace::loadUndoSteps);
}

void Workspace::loadUndoSteps()
{
    if (const auto loaded = m_session.loadUndoSteps(); !loaded)
        emit failed(loaded.error());
}
