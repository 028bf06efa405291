// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QTemporaryDir>

#include <memory>

/// An empty file, and its session.
class SessionTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    QString path() const { return m_folder->filePath(QStringLiteral("test.sozialraum")); }
    Record add(QStringView table, const QVariantMap &values);
    QString nameOf(const Record &record) const;
    /// Writes past the session, as no program of ours does.
    void writeAsStranger(const QString &statement) const;
    /// With its log, as a stick takes both; there: puts them back.
    void moveFile(bool there) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};
