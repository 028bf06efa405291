// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QWidget>

class GuestPicker;
class QLabel;

/// At the door: large type, a few letters and Enter, and somebody is here. Ctrl+Z takes it back.
class ReceptionPage : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the page.
    ReceptionPage(Session &session, const RecordId &conference, QWidget *parent);

    void focusLine();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void fitText();

    Session &m_session;
    GuestPicker *m_picker;
    QLabel *m_count;
    QLabel *m_last;
};
