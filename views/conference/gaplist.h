// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QTreeView>

class GapModel;
class QToolButton;
class Session;

/// What is still missing before a conference is published, chapter by chapter; Enter or a double click leads
/// to where it is filled in.
class GapList : public QTreeView
{
    Q_OBJECT

public:
    /// \p session must outlive the list.
    GapList(Session &session, const RecordId &conference, QWidget *parent);

    /// Shows and hides the list; its place is outside of it.
    QToolButton &button() const { return *m_button; }
    QSize sizeHint() const override;

signals:
    void recordActivated(const QString &table, const RecordId &id);
    /// The text of the press release is edited beside the list.
    void pressTextActivated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    GapModel *m_gaps;
    QToolButton *m_button;
};
