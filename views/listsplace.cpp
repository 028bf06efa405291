// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/listsplace.h"

#include "models/session.h"
#include "views/records/listimporter.h"
#include "views/records/listsaver.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

ListsPlace::ListsPlace(const QStringList &tables, Session &session, Dialogs &dialogs, QSettings &settings,
                       QWidget *parent)
    : Place(parent)
    , m_tables(tables)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("listTabs"));
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setVisible(tables.size() > 1);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_tabs);
    for (const QString &table : tables)
        addTab(table);
    page(0);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ListsPlace::page);
}

void ListsPlace::addTab(const QString &table)
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    m_tabs->addTab(tab, m_session.schema().table(table)->pluralLabel().replace(u'&', QStringLiteral("&&")));
}

RecordPage *ListsPlace::page(int tab)
{
    if (RecordPage *known = m_pages.value(tab))
        return known;
    const QString &table = m_tables.at(tab);
    auto *made = new RecordPage(m_session, table, RecordQuery::all(table), m_tabs->widget(tab));
    made->useSettings(m_settings);
    new ListImporter(m_session, m_dialogs, *made);
    new ListSaver(m_session, m_dialogs, made->list());
    m_tabs->widget(tab)->layout()->addWidget(made);
    connect(made, &RecordPage::recordActivated, this, &Place::recordActivated);
    m_pages.insert(tab, made);
    return made;
}

bool ListsPlace::showTable(const QString &table)
{
    const auto tab = static_cast<int>(m_tables.indexOf(table));
    if (tab < 0)
        return false;
    m_tabs->setCurrentIndex(tab);
    return true;
}

bool ListsPlace::showRecord(const QString &table, const RecordId &id)
{
    if (!showTable(table))
        return false;
    page(m_tabs->currentIndex())->showRecord(id);
    return true;
}

void ListsPlace::focusContent()
{
    page(m_tabs->currentIndex())->list().focusList();
}

bool ListsPlace::canAddRecord() const
{
    return !m_session.isReadOnly();
}

void ListsPlace::addRecord()
{
    page(m_tabs->currentIndex())->startNew();
}

void ListsPlace::print()
{
    page(m_tabs->currentIndex())->list().printAction()->trigger();
}
