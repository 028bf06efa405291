// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

#include <QFrame>
#include <QPersistentModelIndex>

class BoardList;
class FieldEditor;
class QItemSelectionModel;
class QLabel;
class QMenu;
class QToolButton;
class Session;
class ThemeBoardModel;
struct Error;

/// One theme with its cards: name, dots, field of action and the sentence that sums the cards up stand above
/// them. The first branch of the board, what is not sorted yet, has nothing but a heading.
class ThemeColumn : public QFrame
{
    Q_OBJECT

public:
    /// \p session and \p model must outlive the column.
    ThemeColumn(Session &session, ThemeBoardModel &model, QItemSelectionModel &selection,
                const QModelIndex &branch, QWidget *parent);

    BoardList &list() const { return *m_list; }
    int branch() const { return m_branch.row(); }
    /// Shows what the model says now.
    void showTheme();
    /// Whether field of action and summary are there to be written.
    void setShowsDetails(bool shows);
    /// Puts the cursor into the name.
    void focusName();
    /// Gives \p step dots more.
    void addDots(int step);

signals:
    void failed(const Error &error);
    /// To the left (-1) or to the right (+1).
    void moveWanted(int step);
    void dissolveWanted();
    /// A measure shall be made of the theme.
    void measureWanted();
    void recordActivated(const QString &table, const RecordId &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead();
    QWidget *buildDots();
    QToolButton *buildMenu();
    void addMeasures(QMenu &menu);
    FieldEditor *addEditor(QStringView field, QWidget *parent);
    void write(FieldEditor &editor);
    void showNumber();

    Session &m_session;
    ThemeBoardModel &m_model;
    QPersistentModelIndex m_branch;
    QWidget *m_head;
    QLabel *m_number;
    QLabel *m_count;
    QWidget *m_details = nullptr;
    QList<FieldEditor *> m_editors;
    QToolButton *m_menu = nullptr;
    BoardList *m_list;
};
