// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/guestmodel.h"
#include "views/unsavedinput.h"

#include <QWidget>

class QLineEdit;
class QListView;
class MessageBar;

/// A line in which somebody's name is typed, and below it whom that can mean. Enter takes the first or the
/// chosen one.
class GuestPicker : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    /// \p session must outlive the picker.
    GuestPicker(Session &session, const RecordId &conference, GuestModel::Use use, QWidget *parent);

    GuestModel &model() const { return *m_model; }
    void setHint(const QString &hint);
    /// The list is always shown and as high as there is room; else only while there is something to choose.
    void setFillsPage();
    void focusLine();
    bool isRefused() const override { return m_refused.has_value(); }
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

signals:
    /// Somebody was chosen and written; a sentence about it.
    void chosen(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &text);
    void choose(int row);
    void setRefused(const std::optional<GuestModel::Step> &refused);
    void undo();
    bool moveInList(int key);
    void fitList();

    Session &m_session;
    GuestModel *m_model;
    QLineEdit *m_line;
    MessageBar *m_message;
    QListView *m_list;
    bool m_fillsPage = false;
    /// What the file did not take; the name still stands in the line.
    std::optional<GuestModel::Step> m_refused;
};
