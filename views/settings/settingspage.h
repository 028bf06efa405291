// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/preferences.h"
#include "views/sidepage.h"

class QComboBox;
class QLabel;
class QLineEdit;

/// The settings of the program; each takes effect at once unless the page says otherwise.
class SettingsPage : public SidePage
{
    Q_OBJECT

public:
    explicit SettingsPage(QSettings &settings, QWidget *parent = nullptr);

signals:
    void authorChanged(const QString &author);
    void textSizeChanged(int percent);

private:
    QComboBox *makeLanguages();
    QComboBox *makeTextSizes();
    QLineEdit *makeAuthor();

    Preferences m_preferences;
    QLabel *m_languageNote;
};
