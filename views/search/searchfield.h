// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"
#include "models/schema/recordid.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class ActionsModel;
class QListView;
class SearchModel;
class Session;

/// Searches the whole file while the user types and shows what was found below the field; a leading ">" lists
/// the program's actions instead.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Null: only actions can be found. \p session must outlive its use here.
    void setSession(Session *session);
    /// \p actions is asked each time somebody looks for one.
    void setActions(const std::function<QList<QAction *>()> &actions);
    /// Lists all actions, as if the user had typed ">".
    void showActions();

signals:
    void recordActivated(const QString &table, const RecordId &id);
    void failed(const Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void find();
    void showResults();
    void hideResults();
    void activate(const QModelIndex &index);
    void moveSelection(int rows);
    bool asksForActions() const { return text().startsWith(u'>'); }

    Session *m_session = nullptr;
    ActionsModel *m_actions = nullptr;
    SearchModel *m_hits = nullptr;
    QListView *m_results;
    QTimer m_delay;
};
