// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QWidget>

class ColumnBoard;
class Dialogs;
class MessageBar;
class QDateEdit;
class QLabel;
class QScrollArea;
class QSplitter;
class Session;
class SpaceBoardModel;
class SpaceMapView;

/// The social spaces side by side with their municipalities, which are moved from a day on, and a map beside
/// them.
class SpacesPage : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p dialogs must outlive the page.
    SpacesPage(Session &session, Dialogs &dialogs, QWidget *parent);

    void focusBoard();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMapSide();
    void showState();
    void tell(const Error &error);
    void chooseBoundaries();
    void takeOverBoundaries(const QString &path);

    Session &m_session;
    Dialogs &m_dialogs;
    SpaceBoardModel *m_model;
    QDateEdit *m_day;
    MessageBar *m_message;
    ColumnBoard *m_board;
    SpaceMapView *m_map;
    QSplitter *m_parts;
    QScrollArea *m_area;
    QLabel *m_empty;
};
