// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewplace.h"

#include "models/schema/names.h"
#include "views/overview/overviewsections.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

OverviewPlace::OverviewPlace(Session &session, QWidget *parent)
    : Place(parent), m_session(session), m_area(new QScrollArea(this)), m_layout(new QVBoxLayout)
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
    for (const QStringView table :
         {names::socialSpace, names::conference, names::measure, names::milestone, names::person})
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
    rows->addStretch(1);
    m_layout->addWidget(m_content);
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
    const auto measures = sections.measures(m_content);
    if (!measures)
        return measures.error();
    const auto chronicle = sections.chronicle(m_content);
    if (!chronicle)
        return chronicle.error();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    columns->addWidget(*measures, 1);
    columns->addWidget(*chronicle, 1);
    rows.addLayout(columns);
    const auto due = sections.duePeople(m_content, [this] { emit privacyRequested({}); });
    if (!due)
        return due.error();
    if (*due)
        rows.addWidget(*due);
    if (!m_session.isReadOnly()) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        for (const QStringView table :
             {names::socialSpace, names::conference, names::measure, names::milestone}) {
            const QString label = m_session.schema().table(table)->label();
            //: Button that begins a new record; %1 is an entity, e.g. "Conference"
            auto *button = new QPushButton(tr("+ %1").arg(label), m_content);
            button->setObjectName(QStringLiteral("add-") + table.toString());
            button->setAccessibleName(tr("Add %1").arg(label));
            connect(button, &QPushButton::clicked, this,
                    [this, name = table.toString()] { emit additionRequested(name); });
            buttons->addWidget(button);
        }
        buttons->addStretch(1);
        rows.addLayout(buttons);
    }
    return {};
}
