// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"
#include "views/package/handoutjob.h"

#include <QWidget>

class Dialogs;
class HandOutForm;
class MessageBar;
class QLabel;
class QLayout;
class QTableView;
class Session;

/// Hands packages out and lists them: for whom, when they went, when they came back.
class HandOutPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the panel.
    HandOutPanel(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent = nullptr);

signals:
    /// What came back is to be merged.
    void mergeRequested();

private:
    QLayout *makeHead();
    QTableView *makeList();
    void connectForm();
    /// A group and what its package is called; a name that is taken gets a number.
    using Wish = std::pair<RecordId, QString>;
    void handOut(const QList<Wish> &wishes);
    void handOutToAllGroups();
    void handOutToOneMoreLaptop();
    QStringList namesHandedOut() const;
    void tellDone(const QStringList &paths);
    void tellError(const Error &error);
    void countBack();

    Session &m_session;
    RecordId m_conference;
    QLabel *m_summary;
    QTableView *m_list;
    HandOutForm *m_form;
    MessageBar *m_message;
    HandOutJob *m_job;
    QString m_folder;
};
