// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class CaptureInput;
class Session;

/// Keeps what stands half typed in the line, so that it is there again after a crash or a power cut. What the
/// file does not take is held here until it does.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the keeper.
    DraftKeeper(Session &session, CaptureInput *input);

    /// Keeps the line under the key it has and shows what is kept under \p key; else \p text, which needs
    /// no keeping.
    void changeKey(const QString &key, const QString &text = {});
    /// Keeps the line, and whatever was refused before. The error of the last one that the file did not take.
    Result<void> keep();
    /// The same; tells by failed().
    void keepOrTell();
    /// The same with \p text under a key of its own.
    Result<void> keep(const QString &key, const QString &text);
    /// What is kept under \p key; empty: nothing is.
    QString kept(const QString &key);
    /// Whether the line says something else than the text it was given.
    bool isChanged() const;
    /// Whether something is held here that the file did not take.
    bool isRefused() const { return !m_refused.isEmpty(); }
    /// Keeps what is held here in \p copy of the file.
    Result<void> writeInto(Session &copy) const;

signals:
    /// isRefused() is different now.
    void refusedChanged();
    void failed(const Error &error);

private:
    void reload();
    Result<void> writeRefused();

    Session &m_session;
    CaptureInput *m_input;
    QString m_key;
    QString m_known;
    /// By key, as the file was last known to have them.
    QHash<QString, QString> m_inFile;
    /// By key, newer than the file.
    QHash<QString, QString> m_refused;
    QTimer m_timer;
};
