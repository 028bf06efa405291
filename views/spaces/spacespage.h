// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QWidget>

class ColumnBoard;
class MessageBar;
class QDateEdit;
class QLabel;
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
    /// \p session must outlive the page.
    SpacesPage(Session &session, QWidget *parent);

    void focusBoard();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void showState();
    void tell(const Error &error);

    SpaceBoardModel *m_model;
    QDateEdit *m_day;
    MessageBar *m_message;
    ColumnBoard *m_board;
    SpaceMapView *m_map;
    QSplitter *m_parts;
    QLabel *m_empty;
};
