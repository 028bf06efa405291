// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

#include <QVariantMap>
#include <QWidget>

/// What fills the window's page: the overview, lists, the conferences.
class Place : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the list of \p table; false if it is not shown here.
    virtual bool showTable(const QString &table);
    /// False if records of \p table are not shown here.
    virtual bool showRecord(const QString &table, const RecordId &id);
    /// Shows only what \p query finds in the list of its table, until its filters are cleared; \p label says
    /// what it is. Nothing happens if the list is not shown here.
    virtual void showOnly(const RecordQuery &query, const QString &label);
    /// Puts the keys where one goes on working.
    virtual void focusContent() { setFocus(); }
    virtual bool canAddRecord() const { return false; }
    /// Begins a new record of what the place shows now.
    virtual void addRecord() {}
    virtual bool canPrint() const { return false; }
    /// Prints what the place shows now, or leads to what can be printed of it.
    virtual void print() {}

    /// What is shown here, for goTo() in the same file opened anew.
    virtual QVariantMap whereabouts() const { return {}; }
    virtual void goTo(const QVariantMap &) {}

signals:
    /// A link to a record was followed; it may be shown at another place.
    void recordActivated(const QString &table, const RecordId &id);
    /// A link to a list was followed.
    void tableActivated(const QString &table);
    /// What \p query finds is wanted as a list, at whatever place shows its table.
    void recordsActivated(const RecordQuery &query, const QString &label);
    /// A new record of \p table is wanted, at whatever place shows them.
    void additionRequested(const QString &table);
    /// Packages that came back are to be merged.
    void mergeRequested();
    /// Consent, information or erasure are wanted; null: whoever is due.
    void privacyRequested(const RecordId &person);
    /// Something could not be read or written.
    void failed(const Error &error);
};
