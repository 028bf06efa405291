// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/privacy/copies.h"
#include "views/sidepage.h"

class Dialogs;
class PeopleModel;
class PersonPanel;
class QDate;
class QLabel;
class QListView;
class QSettings;
class QScrollArea;
class Session;

/// Privacy: whose records are to be kept no longer, and for one person consent, information and erasure.
class PrivacyPage : public SidePage
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the page.
    PrivacyPage(Session &session, Dialogs &dialogs, QDate today, QWidget *parent = nullptr);

    /// Null: the first of those who are due, if there are any.
    void showPerson(const RecordId &person);
    /// Null: nobody is shown.
    RecordId person() const;
    /// An erasure looks for the name in \p settings, too; they must outlive the page.
    void useSettings(const QSettings &settings);
    /// The backups have been looked through after an erasure.
    void showCleaned(const copies::Outcome &outcome);

signals:
    void recordActivated(const QString &table, const RecordId &id);
    void informed(const QString &text);
    void failed(const Error &error);

private:
    QWidget *makeList();
    QWidget *makeRemoved();
    void showSelected();
    void showRemoved();
    void showHints();
    void keepSelection();

    PeopleModel *m_model;
    QListView *m_list;
    PeopleModel *m_removed;
    QListView *m_removedList;
    QWidget *m_removedPart;
    QLabel *m_hint;
    QLabel *m_nobody;
    QScrollArea *m_area;
    PersonPanel *m_person;
};
