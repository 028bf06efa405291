// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"

#include <QTimer>
#include <QWidget>

class BoardList;
class QBoxLayout;
class QItemSelectionModel;
class QScrollArea;
class Session;
class ThemeBoardModel;
class ThemeColumn;

/// The columns of a board: what is not sorted yet stays on the left, the themes can be scrolled, and behind
/// the last one lies the place for a new one.
class BoardColumns : public QWidget
{
    Q_OBJECT

public:
    /// \p session and \p model must outlive the columns. \p newTheme stands behind the last theme.
    BoardColumns(Session &session, ThemeBoardModel &model, QWidget *newTheme, QWidget *parent);

    QItemSelectionModel &selection() const { return *m_selection; }
    /// Null: there is no such branch.
    ThemeColumn *column(int branch) const;
    /// The column of the current card or of the cursor; null if there is none.
    ThemeColumn *currentColumn() const;
    void setShowsDetails(bool shows);
    void setUnsortedText(const QString &text);
    /// Scrolls until the column can be seen.
    void reveal(ThemeColumn &column);

signals:
    void failed(const Error &error);
    void settled();
    void moveWanted(int branch, int step);
    void dissolveWanted(int branch);
    void measureWanted(int branch);
    void recordActivated(const QString &table, const RecordId &id);
    /// A column came; its list has to learn what can be done.
    void listAdded(BoardList *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void insertColumn(int branch);
    /// Shows what was typed when \p column was here before and the file did not take.
    void resume(ThemeColumn &column);
    void removeColumns(int first, int last);
    void keepFocus();
    void moveColumn(int from, int to);
    void refresh(int first, int last);
    void goFrom(const ThemeColumn &column, int step);
    /// While something is dragged near an edge, the themes go on scrolling.
    void scrollAtEdge(const QPoint &inArea);

    Session &m_session;
    ThemeBoardModel &m_model;
    QItemSelectionModel *m_selection;
    QBoxLayout *m_row;
    QScrollArea *m_area;
    QWidget *m_themes;
    QBoxLayout *m_themeRow;
    QList<ThemeColumn *> m_columns;
    QString m_unsortedText;
    bool m_showsDetails = true;
    QTimer m_scrolling;
    int m_scrollStep = 0;
};
