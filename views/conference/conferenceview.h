// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/error.h"

#include <QHash>
#include <QWidget>

#include <functional>

class Dialogs;
class MessageBar;
class QSettings;
class QTabWidget;
class RecordPage;
class Session;

/// One conference: its head, and a tab for each step of the work. Tabs are made when first looked at.
class ConferenceView : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the view.
    ConferenceView(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent = nullptr);

    RecordId conference() const { return m_conference; }
    /// Goes to the tab that shows records of \p table and selects the record; false if no tab does.
    bool showRecord(const QString &table, const RecordId &id);
    /// The list with form on the tab in front; null if there is none.
    RecordPage *currentPage() const;
    /// Begins what can be added on the tab in front, if anything can; false: the tab is about the conference
    /// itself.
    bool addRecord();
    /// Prints the list in front or the document that is shown; leads to the documents otherwise.
    void print();
    /// The tabs and the question in front.
    QVariantMap whereabouts() const;
    /// Comes back to what whereabouts() told, as far as it is there.
    void goTo(const QVariantMap &whereabouts);
    /// Puts the cursor into the input of that name on the tab in front.
    void focusInput(const QString &name);

    /// For the tabs that remember something; call before they are looked at. \p settings must outlive the
    /// view.
    void useSettings(QSettings &settings) { m_settings = &settings; }

signals:
    void recordActivated(const QString &table, const RecordId &id);
    /// Consent, information or erasure are wanted.
    void privacyRequested(const RecordId &person);
    /// Packages that came back are to be merged.
    void mergeRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Maker = std::function<QWidget *(QWidget *)>;

    void addTab(QTabWidget *tabs, const char *name, const QString &title, const Maker &maker);
    void addPlanning();
    QWidget *makeCapture(QWidget *parent);
    void addThemes();
    QWidget *makeBoard(QWidget *parent);
    void addRecords(QTabWidget *tabs, const QString &title, const QString &table);
    QWidget *makePlan(QWidget *parent);
    QWidget *makeParticipants(QWidget *parent);
    QWidget *makePackages(QWidget *parent);
    void fillCurrent(QTabWidget *tabs);
    void showTable(const QString &table);
    void followGap(const QString &table, const RecordId &id);
    /// The cursor follows the tab that was chosen.
    void focusContent(const QTabWidget &tabs);
    RecordPage *makePage(const QString &table, QWidget *parent);
    void offerQuestions();
    void addQuestions();
    void follow(const ChangeSet &changes);

    Session &m_session;
    RecordId m_conference;
    Dialogs &m_dialogs;
    QSettings *m_settings = nullptr;
    MessageBar *m_message;
    QTabWidget *m_tabs;
    QTabWidget *m_planning;
    QTabWidget *m_themes;
    /// What fills a tab that nobody has looked at yet.
    QHash<QWidget *, Maker> m_makers;
    /// Tabs in which records of a table are found, outermost first.
    QHash<QString, QList<std::pair<QTabWidget *, QWidget *>>> m_places;
};
