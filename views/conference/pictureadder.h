// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conference/pictures.h"

#include <QFutureWatcher>
#include <QObject>

class Dialogs;
class MessageBar;
class QMimeData;
class RecordList;

/// Brings photos into the list of a conference's pictures, by a button or dropped; in a worker, for they are
/// large and many.
class PictureAdder : public QObject
{
    Q_OBJECT

public:
    /// Puts its button at the end of the list's filters. \p session and \p dialogs must outlive this; it
    /// belongs to \p list.
    PictureAdder(Session &session, const RecordId &conference, Dialogs &dialogs, RecordList &list);
    ~PictureAdder() override;

    /// The files in \p data if they are all pictures; else empty.
    static QStringList picturesIn(const QMimeData &data);
    /// One step that can be undone.
    void add(const QStringList &files);

private:
    void choose();
    void finish();

    Session &m_session;
    RecordId m_conference;
    Dialogs &m_dialogs;
    RecordList &m_list;
    MessageBar *m_message;
    QFutureWatcher<Result<pictures::Photo>> m_watcher;
};
