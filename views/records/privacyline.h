// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"

#include <QWidget>

class QLabel;
class Session;

/// Says in the form of a person, and of whatever names one, whether the person may be named; leads to the
/// page where consent, information and erasure are.
class PrivacyLine : public QWidget
{
    Q_OBJECT

public:
    /// \p session must outlive the line.
    PrivacyLine(Session &session, QWidget *parent);

    /// Hides itself if the record neither is nor names a person.
    void showRecord(const QString &table, const RecordId &id);

signals:
    void privacyRequested(const RecordId &person);

private:
    void load();

    Session &m_session;
    QString m_table;
    RecordId m_record;
    RecordId m_person;
    QLabel *m_text;
};
