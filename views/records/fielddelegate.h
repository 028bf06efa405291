// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/refusedcells.h"

#include <QStyledItemDelegate>

#include <optional>

class FieldEditor;
class Session;

/// The cells of a list of records: colours are called by their names, numbers keep off the text of the next
/// column, and a cell that is edited gets the same input as in the form.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// For views of a RecordTableModel on \p table. \p session must outlive the delegate.
    FieldDelegate(Session &session, const Table &table, QObject *parent);

    /// What is not in the file; it is shown in its cells.
    RefusedCells &refused() { return m_refused; }
    const RefusedCells &refused() const { return m_refused; }

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
    /// What was typed is not in the file.
    void failed(const Error &error) const; // clazy:exclude=const-signal-or-slot
    /// The file took what it had refused, or refused more.
    void refusedChanged() const; // clazy:exclude=const-signal-or-slot

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was typed in this cell and is not in the file.
    std::optional<RefusedCells::Typed> refusedIn(const QModelIndex &index) const;
    QString textOf(const Field &field, const RefusedCells::Typed &typed) const;
    bool handleKey(FieldEditor &editor, int key);
    void finish(FieldEditor &editor, EndEditHint hint);

    Session &m_session;
    /// Changed by setModelData(), which is const.
    mutable RefusedCells m_refused;
};
