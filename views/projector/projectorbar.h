// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QWidget>

class ProjectorWindow;
class QCheckBox;
class QLabel;
class QSettings;
class QToolButton;
class Session;

/// Opens the projection and drives it from the board: back and on, whether it follows the board, light or
/// dark.
class ProjectorBar : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the bar.
    ProjectorBar(Session &session, const RecordId &conference, QWidget *parent);

    /// The projection goes to this question if it follows the board.
    void setQuestion(const RecordId &question);
    /// \p settings must outlive the bar.
    void useSettings(QSettings &settings);
    void toggle();

private:
    QToolButton *addButton(const char *name, const QString &text, const QString &toolTip);
    void open();
    void showState();

    Session &m_session;
    RecordId m_conference;
    QSettings *m_settings = nullptr;
    RecordId m_question;
    /// Null: nothing is projected.
    ProjectorWindow *m_window = nullptr;
    QToolButton *m_open;
    QWidget *m_remote;
    QToolButton *m_back;
    QToolButton *m_on;
    QLabel *m_place;
    QCheckBox *m_follows;
    QCheckBox *m_dark;
};
