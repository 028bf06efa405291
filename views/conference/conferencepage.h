// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QWidget>

class ConferenceView;
class Dialogs;
class ListDetailView;
class QLabel;
class QSettings;
class QStackedWidget;
class RecordForm;
class RecordList;
class Session;

/// All conferences on the left, the opened one on the right.
class ConferencePage : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the page.
    ConferencePage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);

    RecordList &list() const { return *m_list; }
    /// Null: none is opened.
    ConferenceView *conference() const { return m_view; }
    /// Opens the conference, or the one that the record is a part of; false if it is none of both.
    bool showRecord(const QString &table, const RecordId &id);
    /// A new record of what is in front: a part of the conference, or a conference.
    void addRecord();
    /// Prints what is shown of the conference in front, else the list of conferences.
    void print();
    /// An empty form for a new conference; once it is saved, the conference opens.
    void startNew();
    /// Columns, sorting and filters of the list. \p settings must outlive the page.
    void useSettings(QSettings &settings);

signals:
    /// A link was followed to a record that is shown elsewhere.
    void recordActivated(const QString &table, const RecordId &id);
    void mergeRequested();
    /// Consent, information or erasure are wanted.
    void privacyRequested(const RecordId &person);

private:
    void open(const RecordId &conference);
    ConferenceView *makeView(const RecordId &conference);
    /// The one that was left with text that the file did not take; null if there is none.
    ConferenceView *leftView(const RecordId &conference) const;
    /// Shows the conference that has just been typed as far as it can be stored.
    void goOnWith(const RecordId &inserted);
    void close();
    void followLink(const QString &table, const RecordId &id);

    Session &m_session;
    Dialogs &m_dialogs;
    QSettings *m_settings = nullptr;
    RecordList *m_list;
    QStackedWidget *m_detail;
    QLabel *m_placeholder;
    RecordForm *m_newForm;
    ConferenceView *m_view = nullptr;
    ListDetailView *m_split;
};
