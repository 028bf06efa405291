// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QTemporaryDir>

/// Real files with a few records, for tests.
namespace testsession {

/// A new file in \p folder; aborts the test program if that is not possible.
std::unique_ptr<Session> makeSession(const QTemporaryDir &folder);

/// Adds a record through Session::apply; aborts the test program if a rule forbids it.
Record addRecord(Session &session, QStringView table, const QVariantMap &values);

/// Adds many at once; \p values makes the values of the n-th record.
QList<Record> addRecords(Session &session, QStringView table, int count,
                         const std::function<QVariantMap(int)> &values);

/// The record as it is in the file now.
Record stored(const Session &session, const Record &record);

/// Sets one field and applies the change.
void setField(Session &session, const Record &record, QStringView field, const QVariant &value);

QVariant reference(const Record &record);

/// The texts that a search finds, in its order, in one conference or everywhere.
QStringList found(const Session &session, const QString &text, const RecordId &conference = {});

/// A conference in a social space of its own.
Record addConference(Session &session, const QString &title);

} // namespace testsession
