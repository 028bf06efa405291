// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/sqlfile.h"

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that nothing fails half-way for want of it.
    static Result<Transaction> begin(const SqlFile &file);
    /// One state of the file for many reads, which then need not lock one by one.
    static Result<Transaction> beginReading(const SqlFile &file);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    /// On disk when this returns without an error.
    Result<void> commit();

private:
    static Result<Transaction> begin(const SqlFile &file, const QString &statement);
    explicit Transaction(const SqlFile &file) : m_file(&file) {}

    const SqlFile *m_file;
};
