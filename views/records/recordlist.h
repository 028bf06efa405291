// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/schema/recordquery.h"
#include "views/unsavedinput.h"

#include <QWidget>

class FieldDelegate;
class FilterBar;
class MessageBar;
class QAction;
class QLabel;
class QSettings;
class QStackedWidget;
class RecordTableModel;
class RecordTableView;
class Session;

/// A table of records with filters above it and everything one does to rows. Adding and showing a single
/// record is left to whoever listens.
class RecordList : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    /// \p scope: the records among which the list chooses, e.g. those of one conference.
    RecordList(Session &session, const QString &table, const RecordQuery &scope, QWidget *parent = nullptr);
    /// Shows \p model, which the list takes over.
    RecordList(Session &session, RecordTableModel *model, const RecordQuery &scope,
               QWidget *parent = nullptr);
    ~RecordList() override;

    RecordTableModel &model() const { return *m_model; }
    RecordTableView &view() const { return *m_view; }
    /// What a new record of this list starts with: the fields that the scope fixes.
    QVariantMap presets() const;
    /// Fields that all records of this list share.
    QStringList fixedFields() const { return presets().keys(); }

    /// For a list that is a part of a page: no filters, and see RecordTableView::setEditedInPlace().
    void setEditedInPlace();

    /// Shows only what also meets \p conditions instead of what the filters ask for, until they are cleared.
    void narrow(const QList<RecordQuery::Condition> &conditions, const QString &label);

    QList<RecordId> selectedRecords() const;
    /// Selects the record if the list shows it, now or when it has finished reading.
    void select(const RecordId &id);
    void focusList();

    /// "New", "Find", to be offered by the page around; the others belong to the table.
    QAction *newAction() const { return m_new; }
    QAction *findAction() const { return m_find; }
    /// To be added to the table where somebody answers joinRequested().
    QAction *joinAction() const { return m_join; }

    /// Prints the list; null until somebody can.
    QAction *printAction() const { return m_print; }
    void setPrintAction(QAction *action) { m_print = action; }

    /// A button at the end of the line of filters.
    void addTool(QWidget *button);
    /// A bar above the filters.
    void addNotice(QWidget *bar);
    /// Says what was done, with a button that takes it back as long as nothing else was done since.
    void offerUndo(const QString &done);

    /// Columns, widths, sorting and filters are read from there now and kept there. \p settings must outlive
    /// this.
    void useSettings(QSettings &settings, const QString &group);

    bool isRefused() const override;
    bool isUnsaved() const override;
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

signals:
    void newRequested();
    void recordsSelected(const QList<RecordId> &ids);
    /// Enter or double click.
    void recordOpened(const RecordId &id);
    /// A copy could not be written because a rule wants another value; it is to be finished in a form.
    void draftRequested(const QVariantMap &presets);
    /// Two records are to become one.
    void joinRequested(const RecordId &left, const RecordId &right);

private:
    void build();
    void addActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &key);
    void applyFilters();
    void showState();
    void restoreSelection();
    void removeSelected();
    void duplicateCurrent();
    void copySelected() const;
    void tellFailure(const Error &error);
    QList<Record> read(const QList<RecordId> &ids) const;
    void remember() const;

    Session &m_session;
    const Table &m_table;
    RecordQuery m_scope;
    RecordTableModel *m_model;
    MessageBar *m_message;
    FilterBar *m_filters;
    RecordTableView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QAction *m_new = nullptr;
    QAction *m_find = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_join = nullptr;
    QAction *m_print = nullptr;
    bool m_offersUndo = false;
    QSettings *m_settings = nullptr;
    QString m_group;
    QList<RecordId> m_wanted;
    FieldDelegate *m_delegate;
};
