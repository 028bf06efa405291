// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <QStyledItemDelegate>

class FieldEditor;
class Session;

/// The cells of a list of records: colours are called by their names, numbers keep off the text of the next
/// column, and a cell that is edited gets the same input as in the form.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \p session must outlive the delegate.
    FieldDelegate(Session &session, QObject *parent);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    /// What was typed is not a value of the field.
    void failed(const Error &error) const; // clazy:exclude=const-signal-or-slot

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(FieldEditor &editor, int key);
    void finish(FieldEditor &editor, EndEditHint hint);

    Session &m_session;
};
