// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include <utility>

Result<Transaction> Transaction::begin(const SqlFile &file)
{
    return begin(file, QStringLiteral("BEGIN IMMEDIATE"));
}

Result<Transaction> Transaction::beginReading(const SqlFile &file)
{
    return begin(file, QStringLiteral("BEGIN"));
}

Result<Transaction> Transaction::begin(const SqlFile &file, const QString &statement)
{
    const auto query = file.prepared(statement);
    if (!query)
        return query.error();
    if (const auto begun = file.execute(**query); !begun)
        return begun.error();
    return Transaction(file);
}

Transaction::Transaction(Transaction &&other) noexcept : m_file(std::exchange(other.m_file, nullptr)) {}

Transaction::~Transaction()
{
    if (m_file)
        static_cast<void>(m_file->run(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    const auto query = m_file->prepared(QStringLiteral("COMMIT"));
    if (!query)
        return query.error();
    if (const auto committed = m_file->execute(**query); !committed)
        return committed;
    m_file = nullptr;
    return {};
}
