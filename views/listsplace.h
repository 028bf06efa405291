// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"

#include <QStringList>

#include <functional>

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
    void showOnly(const RecordQuery &query, const QString &label) override;
    void focusContent() override;
    bool canAddRecord() const override;
    void addRecord() override;
    bool canPrint() const override { return true; }
    void print() override;
    QVariantMap whereabouts() const override;
    void goTo(const QVariantMap &whereabouts) override;

protected:
    /// Puts \p page before the lists and shows it; \p focus puts the keys into it.
    void setFront(QWidget *page, const QString &title, const std::function<void()> &focus);
    /// Whether the page before the lists is shown.
    bool isFront() const;

private:
    /// The list in front; null for the page before the lists.
    RecordPage *currentPage();
    /// The list in front, or the first one instead of the page before them.
    RecordPage &currentList();
    RecordPage *page(int tab);
    void addTab(const QString &table);

    QStringList m_tables;
    Session &m_session;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    QTabWidget *m_tabs;
    QHash<int, RecordPage *> m_pages;
    QWidget *m_front = nullptr;
    std::function<void()> m_focusFront;
};
