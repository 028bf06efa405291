// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/record.h"
#include "views/unsavedinput.h"

#include <QWidget>

#include <functional>

class MessageBar;
class QLineEdit;
class RecordList;
class RecordTableModel;
class Session;

/// One list of the plan: a heading, rows edited in place, and a line in which new rows are typed.
class PlanSection : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    /// Makes a record that is not in the file yet from a typed line.
    using LineReader = std::function<Result<Record>(const QString &)>;

    /// Shows the parts of \p conference; takes over \p model. \p columns are fields.
    PlanSection(Session &session, RecordTableModel *model, const RecordId &conference,
                const QStringList &columns, QWidget *parent);

    /// How new rows are typed: \p hint stands in the empty line.
    void setNewRows(const QString &hint, const LineReader &reader);
    /// Puts something between the rows and the line.
    void addNote(QWidget *note);
    RecordList &list() const { return *m_list; }
    void showRecord(const RecordId &id);
    /// What was in the way of the line is no longer so; it waits as it stands.
    void forgetRefusal();
    bool isRefused() const override { return m_refusal.has_value(); }
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

private:
    void addTyped();
    Result<void> addTo(Session &session) const;
    void setRefusal(const std::optional<Error> &refusal);

    Session &m_session;
    RecordList *m_list;
    MessageBar *m_message;
    QLineEdit *m_line;
    LineReader m_reader;
    /// Why the file did not take the line.
    std::optional<Error> m_refusal;
};
