// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/evaluation/evaluation.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class ChangeSet;
class Dialogs;
class EvaluationFilters;
class EvaluationReading;
class EvaluationView;
class ListSaver;
class QLabel;
class QSettings;
class QTabWidget;
class Session;

/// What the conferences of all years and social spaces found, looked at in several ways.
class EvaluationPage : public QWidget
{
    Q_OBJECT

public:
    /// \p session, \p dialogs and \p settings must outlive the page.
    EvaluationPage(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent);
    ~EvaluationPage() override;

    void focusContent();
    void print();

signals:
    void recordActivated(const QString &table, const RecordId &id);
    /// The records behind a number are wanted; \p label says what they have in common.
    void recordsActivated(const RecordQuery &query, const QString &label);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addViews();
    void addView(EvaluationView *view, const QString &title);
    EvaluationView &currentView() const;
    void follow(const ChangeSet &changes);
    void read();
    void take(const std::shared_ptr<const Evaluation> &evaluation);
    void showCurrent();
    QString settingsKey(const QString &name) const;
    ListSaver *makeSaver(Dialogs &dialogs);

    Session &m_session;
    QSettings &m_settings;
    EvaluationFilters *m_filters;
    QTabWidget *m_tabs;
    QLabel *m_waiting;
    ListSaver *m_saver;
    EvaluationReading *m_reading;
    std::shared_ptr<const Evaluation> m_evaluation;
    /// Reading is only spoken of when it takes long.
    QTimer m_patience;
    QTimer m_start;
    bool m_isOutdated = true;
};
