// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/privacy/copies.h"

#include <QObject>

#include <optional>

class FileWatch;
class Session;

/// Looks after the open file while the window shows it, and puts into words what befalls it.
class FileCare : public QObject
{
    Q_OBJECT

public:
    /// What the window offers beside a sentence.
    enum class WayOut { None, SaveCopy, Backups };
    Q_ENUM(WayOut)

    /// \p session must outlive this.
    FileCare(Session &session, const std::optional<Error> &readOnlyBecause, QObject *parent);

    /// Begins, once the window listens: tells why the file is open for reading, if it is.
    void begin();
    bool isDamaged() const { return m_readOnlyBecause && m_readOnlyBecause->code == Error::Code::Damaged; }
    /// Looks at the file now, e.g. because the user came back to the window.
    void look();

signals:
    void informed(const QString &text);
    void troubled(const QString &text, FileCare::WayOut wayOut);
    /// The file is damaged and must not be written any more.
    void damaged(const Error &error);
    /// Whoever was erased is out of the file's bytes and backups, but for what the outcome names.
    void cleaned(const copies::Outcome &outcome);
    /// Another program has the file now, as \p error says: it can only be read.
    void takenAway(const Error &error);
    /// What troubled is over.
    void relieved();
    /// The other program closed the file: it can be opened for writing.
    void released();

private:
    void tellLoss(const Error &error);

    std::optional<Error> m_readOnlyBecause;
    FileWatch *m_watch = nullptr;
};
