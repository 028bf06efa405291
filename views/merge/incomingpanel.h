// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/store/recordreader.h"

#include <QWidget>

class IncomingModel;
class QLabel;

/// What the packages bring, record by record; hidden where they bring nothing.
class IncomingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IncomingPanel(QWidget *parent);

    void showChanges(const ChangeSet &changes, const RecordReader &home);

signals:
    void recordActivated(const QString &table, const RecordId &id);

private:
    IncomingModel *m_model;
    QLabel *m_heading;
};
