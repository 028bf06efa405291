// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Dialogs;
class MessageBar;
class RecordPage;
class Session;

/// Takes a table from a file into a list: asks for the file and shows in the page's place what would become
/// of its rows.
class ListImporter : public QObject
{
    Q_OBJECT

public:
    /// Puts its button at the end of the list's filters. \p session and \p dialogs must outlive this; it
    /// belongs to \p page.
    ListImporter(Session &session, Dialogs &dialogs, RecordPage &page);

private:
    void chooseFile();

    Session &m_session;
    Dialogs &m_dialogs;
    RecordPage &m_page;
    MessageBar *m_message;
};
