// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/place.h"

class ConferencePage;
class Dialogs;
class QSettings;
class Session;

/// The conferences as a place of the window.
class ConferencesPlace : public Place
{
    Q_OBJECT

public:
    /// \p session, \p dialogs and \p settings must outlive the place.
    ConferencesPlace(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent);

    bool showTable(const QString &table) override;
    bool showRecord(const QString &table, const RecordId &id) override;
    bool canAddRecord() const override;
    void addRecord() override;
    bool canPrint() const override { return true; }
    void print() override;
    void focusContent() override;
    QVariantMap whereabouts() const override;
    void goTo(const QVariantMap &whereabouts) override;

private:
    Session &m_session;
    ConferencePage *m_page;
};
