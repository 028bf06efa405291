// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"

#include <QStringList>

class Dialogs;
class QSettings;
class QTabWidget;
class RecordPage;
class Session;

/// Lists of one or several entities, each with its form; several stand as tabs. A list is made when it is
/// first looked at.
class ListsPlace : public Place
{
    Q_OBJECT

public:
    /// \p session, \p dialogs and \p settings must outlive the place.
    ListsPlace(const QStringList &tables, Session &session, Dialogs &dialogs, QSettings &settings,
               QWidget *parent = nullptr);

    bool showRecord(const QString &table, const RecordId &id) override;
    bool showTable(const QString &table) override;
    void focusContent() override;
    bool canAddRecord() const override;
    void addRecord() override;
    bool canPrint() const override { return true; }
    void print() override;

private:
    RecordPage *page(int tab);
    void addTab(const QString &table);

    QStringList m_tables;
    Session &m_session;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QTabWidget *m_tabs;
    QHash<int, RecordPage *> m_pages;
};
