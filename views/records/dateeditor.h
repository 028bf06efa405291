// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/texteditors.h"

class QToolButton;

/// A day, or a partial date (year, month or day), typed or picked from a calendar.
class DateEditor : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

private:
    void showCalendar();
    void takeDate(QDate date);

    QToolButton *m_button;
};
