// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/table.h"

#include <QVariantMap>
#include <QWidget>

class QLabel;
class QTreeView;
class ReferrerModel;
class Session;

/// What refers to a record, each a link, and a button for every kind of part that can be added to it.
class ReferrerPanel : public QWidget
{
    Q_OBJECT

public:
    ReferrerPanel(Session &session, const Table &table, QWidget *parent);

    void showRecord(const RecordId &id);

signals:
    void recordActivated(const QString &table, const RecordId &id);
    void addRequested(const QString &table, const QVariantMap &presets);

private:
    void addPartButtons(Session &session);
    /// Few links are shown at once, many stay folded under their headings.
    void unfold();
    void fitHeight();

    const Table &m_table;
    RecordId m_id;
    ReferrerModel *m_model;
    QLabel *m_heading;
    QTreeView *m_tree;
};
