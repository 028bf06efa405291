// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QObject>
#include <QTimer>

class CaptureInput;
class Session;

/// Keeps what stands half typed in the line, so that it is there again after a crash or a power cut.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// \p session must outlive the keeper.
    DraftKeeper(Session &session, CaptureInput *input);

    /// Keeps the line under the key it has and shows what is kept under \p key; else \p text, which needs
    /// no keeping.
    void changeKey(const QString &key, const QString &text = {});
    void keep();
    /// Whether the line says something else than the text it was given.
    bool isChanged() const;

signals:
    void failed(const Error &error);

private:
    Session &m_session;
    CaptureInput *m_input;
    QString m_key;
    QString m_known;
    QTimer m_timer;
};
