// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/listsplace.h"

#include "models/session.h"
#include "views/plaintexts.h"
#include "views/records/listimporter.h"
#include "views/records/listsaver.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace {

const QString tabKey = QStringLiteral("tab");
const QString recordKey = QStringLiteral("record");

} // namespace

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
    connect(m_tabs, &QTabWidget::currentChanged, this, &ListsPlace::currentPage);
}

void ListsPlace::addTab(const QString &table)
{
    auto *tab = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    m_tabs->addTab(tab, plaintexts::literal(m_session.schema().table(table)->pluralLabel()));
}

void ListsPlace::setFront(QWidget *page, const QString &title, const std::function<void()> &focus)
{
    m_front = new QWidget(m_tabs);
    m_focusFront = focus;
    auto *layout = new QVBoxLayout(m_front);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(page);
    m_tabs->insertTab(0, m_front, title);
    m_tabs->setCurrentIndex(0);
}

bool ListsPlace::isFront() const
{
    return m_front && m_tabs->currentWidget() == m_front;
}

RecordPage *ListsPlace::currentPage()
{
    return isFront() ? nullptr : page(m_tabs->currentIndex() - (m_front ? 1 : 0));
}

RecordPage &ListsPlace::currentList()
{
    if (isFront())
        showTable(m_tables.constFirst());
    return *currentPage();
}

RecordPage *ListsPlace::page(int tab)
{
    if (RecordPage *known = m_pages.value(tab))
        return known;
    const QString &table = m_tables.at(tab);
    QWidget *place = m_tabs->widget(tab + (m_front ? 1 : 0));
    auto *made = new RecordPage(m_session, table, RecordQuery::all(table), place);
    made->useSettings(m_settings);
    new ListImporter(m_session, m_dialogs, *made);
    ListSaver::addTo(made->list(), m_session, m_dialogs);
    place->layout()->addWidget(made);
    connect(made, &RecordPage::recordActivated, this, &Place::recordActivated);
    connect(made, &RecordPage::privacyRequested, this, &Place::privacyRequested);
    m_pages.insert(tab, made);
    return made;
}

bool ListsPlace::showTable(const QString &table)
{
    const auto tab = static_cast<int>(m_tables.indexOf(table));
    if (tab < 0)
        return false;
    m_tabs->setCurrentIndex(tab + (m_front ? 1 : 0));
    return true;
}

bool ListsPlace::showRecord(const QString &table, const RecordId &id)
{
    if (!showTable(table))
        return false;
    currentPage()->showRecord(id);
    return true;
}

void ListsPlace::showOnly(const RecordQuery &query, const QString &label)
{
    if (!showTable(query.table))
        return;
    RecordList &list = currentPage()->list();
    list.narrow(query.conditions, label);
    list.focusList();
}

void ListsPlace::focusContent()
{
    if (RecordPage *page = currentPage())
        page->list().focusList();
    else
        m_focusFront();
}

bool ListsPlace::canAddRecord() const
{
    return !m_session.isReadOnly();
}

void ListsPlace::addRecord()
{
    currentList().startNew();
}

void ListsPlace::print()
{
    currentList().list().printAction()->trigger();
}

QVariantMap ListsPlace::whereabouts() const
{
    const int tab = m_tabs->currentIndex();
    const RecordPage *page = m_pages.value(tab - (m_front ? 1 : 0));
    const RecordId record = page ? page->currentRecord() : RecordId();
    return {{tabKey, tab}, {recordKey, QVariant::fromValue(record)}};
}

void ListsPlace::goTo(const QVariantMap &whereabouts)
{
    m_tabs->setCurrentIndex(whereabouts.value(tabKey).toInt());
    const auto record = whereabouts.value(recordKey).value<RecordId>();
    RecordPage *page = currentPage();
    if (page && !record.isNull())
        page->showRecord(record);
}
