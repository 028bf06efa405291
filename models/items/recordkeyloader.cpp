// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordkeyloader.h"

#include <QtConcurrent>

RecordKeyLoader::RecordKeyLoader(const Session &session, QObject *parent)
    : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcher<Keys>::finished, this, &RecordKeyLoader::takeKeys);
}

RecordKeyLoader::~RecordKeyLoader()
{
    cancel();
}

void RecordKeyLoader::start(const RecordQuery &query)
{
    m_running = true;
    m_query = query;
    const int number = ++*m_wanted;
    const auto read = [makeReader = m_session.readerFactory(), query, wanted = m_wanted, number]() -> Keys {
        if (*wanted != number)
            return Error{Error::Code::Cancelled, {}, {}};
        const auto reader = makeReader();
        if (!reader)
            return reader.error();
        return (*reader)->keys(query);
    };
    m_watcher.setFuture(QtConcurrent::run(read));
}

void RecordKeyLoader::cancel()
{
    ++*m_wanted;
    m_running = false;
}

void RecordKeyLoader::takeKeys()
{
    if (!m_running || !m_watcher.isFinished())
        return;
    m_running = false;
    const Keys keys = m_watcher.result();
    // A second connection is not to be had everywhere, e.g. not on a network share.
    emit loaded(keys ? keys : m_session.reader().keys(m_query));
}
