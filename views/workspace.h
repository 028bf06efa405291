// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "views/visits.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class Dialogs;
class Navigation;
class Place;
class QAction;
class QSettings;
class QStackedWidget;
class Session;
struct RecordQuery;

/// One open file: the navigation on the left, the place on the right. A place is made when it is first shown.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// Shows the place that was shown last for this file. \p session, \p dialogs and \p settings must outlive
    /// the workspace.
    Workspace(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    /// What the page in front offers beside the window's own actions.
    QList<QAction *> pageActions() const;
    Navigation &navigation() const { return *m_navigation; }
    int currentPlace() const { return m_current; }
    QWidget *page() const;
    bool canGoBack() const { return m_visits.canGoBack(); }
    bool canGoForward() const { return m_visits.canGoForward(); }
    bool canAddRecord() const;
    bool canPrint() const;

    void focusContent();
    void showPlace(int place);
    void showTable(const QString &table);
    void showOnly(const RecordQuery &query, const QString &label);
    void showRecord(const QString &table, const RecordId &id);
    void goBack();
    void goForward();
    /// Begins a new record of what the place shows.
    void addRecord();
    void print();

    /// Where somebody is and was, for goTo() in the same file opened anew.
    struct Whereabouts
    {
        Visits visits;
        int place = -1;
        QVariantMap inPlace;
    };
    Whereabouts whereabouts() const;
    void goTo(const Whereabouts &whereabouts);

signals:
    void placeChanged();
    void mergeRequested();
    /// Consent, information or erasure are wanted; null: whoever is due.
    void privacyRequested(const RecordId &person);
    void failed(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place &makePlace(int place);
    void turnTo(int place);
    void go(const Visit &visit);
    void addRecordOf(const QString &table);
    void loadUndoSteps();

    Session &m_session;
    Dialogs &m_dialogs;
    QSettings &m_settings;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QHash<int, Place *> m_places;
    Visits m_visits;
    QString m_placeKey;
    int m_current = -1;
    bool m_isPainted = false;
};
