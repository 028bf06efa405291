// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

/// What the user has chosen for the whole program, kept by the system's settings.
class Preferences
{
public:
    /// \p settings must outlive this.
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    /// "de", "en", or empty: as the system.
    QString language() const;
    void setLanguage(const QString &language);
    /// Who is named in the history.
    QString author() const;
    void setAuthor(const QString &author);
    /// Size of the text in per cent of the system's, 100 to 200.
    int textSize() const;
    void setTextSize(int percent);

private:
    QSettings &m_settings;
};
