// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QSpinBox;
class Session;

/// Which document about a conference is shown, and what it is to show.
class DocumentChoice : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the widget.
    DocumentChoice(Session &session, const RecordId &conference, QWidget *parent = nullptr);

    ReportKind kind() const;
    void choose(ReportKind kind);
    ReportOptions options() const;

signals:
    void changed();

private:
    void addKinds();
    QCheckBox *addCheck(QHBoxLayout *row, const char *name, const QString &text);
    void showOptions();
    void fillParticipants();

    Session &m_session;
    RecordId m_conference;
    QComboBox *m_kind;
    QCheckBox *m_contributions;
    QCheckBox *m_pictures;
    QCheckBox *m_organisations;
    QComboBox *m_only;
    QSpinBox *m_blanks;
    QWidget *m_blanksLabel;
};
