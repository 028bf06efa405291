// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

/// What this user chose once and the program remembers; kept per user, never in a file of the district.
class Settings
{
public:
    Settings();

    /// "de" or "en"; empty: the user did not choose.
    QString language() const;
    /// Who is named in the history; empty: the user did not say.
    QString author() const;
    /// Keeps them from others: the filter of a list may be the name of a person.
    void protect() const;
    /// For the window, which keeps more there and lets the user choose.
    QSettings &store() { return m_store; }
    const QSettings &store() const { return m_store; }

private:
    QSettings m_store;
};
