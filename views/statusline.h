// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/journal.h"

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

class ElidedLabel;
class QLabel;

/// What the window says quietly: when the last change reached the disk, where the file is, why it cannot be
/// changed; and for a few seconds, what has just been done.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Says \p text for a few seconds; what can be read later makes room.
    void tell(const QString &text);
    /// \p time in any time zone; invalid: nothing has been changed yet.
    void showSaved(const QDateTime &time);
    /// Something that was typed is not in the file.
    void showUnsaved(bool isUnsaved);
    /// When the encrypted package had everything, local time.
    void showSecured(const QDateTime &time);
    void showFile(const QString &path);
    /// What kind of disk the file lies on, and how it is kept safe there.
    void showJournal(Journal journal);
    /// Empty: the file can be changed.
    void showReadOnly(const QString &reason);
    void showNothing();

private:
    void showParts();

    QTimer m_telling;
    ElidedLabel *m_news;
    QString m_savedAt;
    bool m_isUnsaved = false;
    QLabel *m_saved;
    QLabel *m_secured;
    ElidedLabel *m_readOnly;
    QLabel *m_disk;
    ElidedLabel *m_path;
};
