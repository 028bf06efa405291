// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/preferences.h"
#include "views/sidepage.h"

class QComboBox;
class Dialogs;
class QLabel;
class QLineEdit;
class QPushButton;

/// The settings of the program; each takes effect at once unless the page says otherwise.
class SettingsPage : public SidePage
{
    Q_OBJECT

public:
    /// \p settings and \p dialogs must outlive the page.
    SettingsPage(QSettings &settings, Dialogs &dialogs, QWidget *parent = nullptr);

signals:
    void authorChanged(const QString &author);
    void textSizeChanged(int percent);

private:
    QComboBox *makeLanguages();
    QComboBox *makeTextSizes();
    QLineEdit *makeAuthor();
    QLineEdit *makeAddress();
    QWidget *makeLogo();
    void chooseLogo();
    void showLogo();

    QSettings &m_settings;
    Dialogs &m_dialogs;
    Preferences m_preferences;
    QLabel *m_logo;
    QPushButton *m_removeLogo;
    QLabel *m_languageNote;
};
