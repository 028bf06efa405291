// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewplace.h"

#include "models/items/roles.h"
#include "models/items/timelinemodel.h"
#include "models/schema/names.h"
#include "views/heading.h"
#include "views/overview/overviewsections.h"
#include "views/overview/timelineview.h"
#include "views/records/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

OverviewPlace::OverviewPlace(Session &session, QWidget *parent)
    : Place(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
    , m_layout(new QVBoxLayout)
    , m_events(new TimelineModel(session, this))
    , m_timeline(new TimelineView(*m_events, this))
    , m_event(new QLabel(this))
    , m_noEvents(
          new QLabel(tr("The chronicle is still empty. What led to the social spaces belongs here, with "
                        "a year, a month or a day; conferences come by themselves."),
                     this))
{
    setObjectName(QStringLiteral("overview"));
    m_area->setObjectName(QStringLiteral("overviewArea"));
    m_area->setAccessibleName(tr("Overview"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(m_area);
    page->setLayout(m_layout);
    m_layout->setContentsMargins(24, 16, 24, 16);
    m_layout->setSpacing(24);
    m_layout->addWidget(makeChronicle());
    if (!session.isReadOnly())
        m_layout->addWidget(makeButtons());
    m_layout->addStretch(1);
    m_area->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &OverviewPlace::rebuild);
    connect(&session, &Session::changed, this, &OverviewPlace::follow);
}

void OverviewPlace::focusContent()
{
    m_area->setFocus();
}

void OverviewPlace::follow(const ChangeSet &changes)
{
    for (const QStringView table : {names::socialSpace, names::conference, names::measure, names::person})
        m_outdated = m_outdated || changes.touches(table);
    if (m_outdated && isVisible())
        m_rebuild.start(0);
}

void OverviewPlace::showEvent(QShowEvent *event)
{
    if (m_outdated)
        rebuild();
    Place::showEvent(event);
}

bool OverviewPlace::eventFilter(QObject *watched, QEvent *event)
{
    // There may be thousands of conferences: they are read when the page stands, and only where they are
    // seen.
    if (event->type() == QEvent::Paint && watched == m_timeline->viewport()) {
        m_timeline->viewport()->removeEventFilter(this);
        QTimer::singleShot(0, m_events, &TimelineModel::load);
    }
    return Place::eventFilter(watched, event);
}

void OverviewPlace::changeEvent(QEvent *event)
{
    Place::changeEvent(event);
    // The cards are as tall as the tallest of them in the text size that there was.
    if (event->type() == QEvent::FontChange && m_content) {
        m_outdated = true;
        m_rebuild.start(0);
    }
}

void OverviewPlace::rebuild()
{
    m_outdated = false;
    delete m_content;
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(24);
    if (const auto filled = fill(*rows); !filled)
        emit failed(filled.error());
    m_layout->insertWidget(0, m_content);
}

Result<void> OverviewPlace::fill(QVBoxLayout &rows)
{
    const OverviewSections sections(
        m_session, QDate::currentDate(),
        [this](const QString &table, const RecordId &id) { emit recordActivated(table, id); },
        [this](const QString &table) { emit tableActivated(table); });
    const auto spaces = sections.spaces(m_content);
    if (!spaces)
        return spaces.error();
    rows.addWidget(*spaces);
    const auto due = sections.dueThisMonth(m_content, [this] { emit privacyRequested({}); });
    if (!due)
        return due.error();
    const auto measures = sections.measures(m_content);
    if (!measures)
        return measures.error();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(*due, 1);
    columns->addWidget(*measures, 1);
    rows.addLayout(columns);
    return {};
}

QWidget *OverviewPlace::makeChronicle()
{
    auto *chronicle = new QWidget(this);
    m_noEvents->setObjectName(QStringLiteral("noEvents"));
    m_noEvents->setWordWrap(true);
    m_event->setObjectName(QStringLiteral("currentEvent"));
    m_event->setWordWrap(true);
    auto *rows = new QVBoxLayout(chronicle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(new Heading(tr("Chronicle"), 1.15, chronicle));
    rows->addWidget(m_noEvents);
    rows->addWidget(m_timeline);
    rows->addWidget(m_event);
    m_timeline->viewport()->installEventFilter(this);
    connect(m_timeline, &TimelineView::opened, this, [this](const QModelIndex &event) {
        emit recordActivated(event.data(TableRole).toString(), event.data(RecordIdRole).value<RecordId>());
    });
    connect(m_timeline->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OverviewPlace::showChronicle);
    connect(m_events, &QAbstractItemModel::modelReset, this, &OverviewPlace::showChronicle);
    connect(m_events, &TimelineModel::failed, this, &OverviewPlace::failed);
    showChronicle();
    return chronicle;
}

void OverviewPlace::showChronicle()
{
    const bool isEmpty = m_events->isLoaded() && m_events->rowCount() == 0;
    const QModelIndex event = m_timeline->currentIndex();
    m_noEvents->setVisible(isEmpty);
    m_timeline->setVisible(!isEmpty);
    m_event->setVisible(!isEmpty);
    m_event->setText(
        event.isValid()
            ? event.data(Qt::ToolTipRole).toString().replace(u'\n', QStringLiteral(" · "))
            : tr("Events of the chronicle stand above the line (◇), conferences below it (○) in the colour "
                 "of their social space. A click opens them, or Left and Right and then Enter."));
}

QWidget *OverviewPlace::makeButtons()
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(8, row);
    for (const QStringView table :
         {names::socialSpace, names::conference, names::measure, names::milestone}) {
        const QString label = m_session.schema().table(table)->label();
        //: Button that begins a new record; %1 is an entity, e.g. "Conference"
        auto *button = new QPushButton(tr("+ %1").arg(label), row);
        button->setObjectName(QStringLiteral("add-") + table.toString());
        button->setAccessibleName(tr("Add %1").arg(label));
        connect(button, &QPushButton::clicked, this,
                [this, name = table.toString()] { emit additionRequested(name); });
        buttons->addWidget(button);
    }
    return row;
}
