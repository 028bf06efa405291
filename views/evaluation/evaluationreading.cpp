// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/evaluationreading.h"

#include "models/session.h"

#include <QtConcurrentRun>

EvaluationReading::EvaluationReading(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &EvaluationReading::finish);
}

EvaluationReading::~EvaluationReading()
{
    // The worker reads the file of the session, which may be closed next.
    m_watcher.waitForFinished();
}

void EvaluationReading::start()
{
    m_startsAgain = m_watcher.isRunning();
    if (m_startsAgain)
        return;
    m_watcher.setFuture(QtConcurrent::run([factory = m_session.readerFactory()]() -> Result<Evaluation> {
        const auto reader = factory();
        return reader ? evaluation::read(**reader) : Result<Evaluation>(reader.error());
    }));
}

void EvaluationReading::finish()
{
    const Result<Evaluation> evaluation = m_watcher.result();
    if (m_startsAgain)
        start();
    else if (evaluation)
        emit finished(std::make_shared<const Evaluation>(*evaluation));
    else
        emit failed(evaluation.error());
}
