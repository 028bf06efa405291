// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

class Session;

/// Reads the evaluation of a file in a worker thread with a reader of its own.
class EvaluationReading : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the reading.
    EvaluationReading(Session &session, QObject *parent);
    ~EvaluationReading() override;

    /// If one is under way, it is read again afterwards.
    void start();
    bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void finished(const std::shared_ptr<const Evaluation> &evaluation);
    void failed(const Error &error);

private:
    void finish();

    Session &m_session;
    QFutureWatcher<Result<Evaluation>> m_watcher;
    bool m_startsAgain = false;
};
