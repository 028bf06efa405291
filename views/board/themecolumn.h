// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/record.h"
#include "views/unsavedinput.h"

#include <QFrame>
#include <QHash>
#include <QPersistentModelIndex>

class BoardList;
class FieldEditor;
class QItemSelectionModel;
class QLabel;
class QMenu;
class QToolButton;
class Session;
class ThemeBoardModel;

/// One theme with its cards: name, dots, field of action and the sentence that sums the cards up stand above
/// them. The first branch of the board, what is not sorted yet, has nothing but a heading.
class ThemeColumn : public QFrame, public UnsavedInput
{
    Q_OBJECT

public:
    /// \p session and \p model must outlive the column.
    ThemeColumn(Session &session, ThemeBoardModel &model, QItemSelectionModel &selection,
                const QModelIndex &branch, QWidget *parent);

    BoardList &list() const { return *m_list; }
    int branch() const { return m_branch.row(); }
    /// Null in the first branch.
    const RecordId &theme() const { return m_theme; }
    /// Takes over what was typed in \p left, another column of this theme, and the file did not take.
    void resumeFrom(ThemeColumn &left);
    bool isRefused() const override;
    bool isUnsaved() const override;
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;
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
    /// What was typed in a field is in the file, or was taken back.
    void settled();
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
    /// Empty: it is in the file.
    Result<void> store(FieldEditor &editor);
    Result<void> writeTo(Session &session, const FieldEditor &editor) const;
    void showNumber();

    Session &m_session;
    ThemeBoardModel &m_model;
    QPersistentModelIndex m_branch;
    QWidget *m_head;
    QLabel *m_number;
    QLabel *m_count;
    QWidget *m_details = nullptr;
    QList<FieldEditor *> m_editors;
    RecordId m_theme;
    /// Why what was typed is not in the file, as long as it is not taken back.
    QHash<const FieldEditor *, Error::Code> m_unsaved;
    QToolButton *m_menu = nullptr;
    BoardList *m_list;
};
