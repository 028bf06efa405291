// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"
#include "models/schema/recordquery.h"

#include <QPointer>
#include <QWidget>

class ListDetailView;
class QPushButton;
class QSettings;
class QStackedWidget;
class RecordForm;
class RecordList;
class Session;
class Table;

/// The records of one table: the list on the left, the form of what is selected on the right.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    /// \p scope: the records among which the page chooses, e.g. RecordQuery::where(agenda items of one
    /// conference); new records get the values that it fixes. \p session must outlive the page.
    RecordPage(Session &session, const QString &table, const RecordQuery &scope, QWidget *parent = nullptr);
    ~RecordPage() override;

    const Table &table() const;
    RecordList &list() const { return *m_list; }
    RecordForm &form() const { return *m_form; }
    /// The single record in the form; null if there is none or it is not in the file yet.
    RecordId currentRecord() const;

    /// Divider, columns, widths, sorting and filters, per file and table. \p settings must outlive the page.
    void useSettings(QSettings &settings);

    /// Shows \p panel in the place of list and form until leavePanel(); the page takes it over.
    void showPanel(QWidget *panel);
    void leavePanel();

public slots:
    /// Selects the record and shows its form.
    void showRecord(const RecordId &id);
    /// An empty form with the cursor in the first field.
    void startNew(const QVariantMap &presets = {});

signals:
    /// A link was followed; the record may be of any table.
    void recordActivated(const QString &table, const RecordId &id);
    /// Consent, information or erasure are wanted.
    void privacyRequested(const RecordId &person);
    /// Null: none, or several.
    void currentRecordChanged(const RecordId &id);

private:
    void addToPart(const QString &table, const QVariantMap &presets);
    /// The one that was left with text that is not in the file; null if there is none.
    QWidget *leftPart(const QString &table, const QVariantMap &presets) const;
    QWidget *makePart(const QString &table, const QVariantMap &presets);
    void leavePart();
    void startJoining(const RecordId &left, const RecordId &right);
    void showSelected(const QList<RecordId> &ids);
    void selectInserted(const RecordId &id);
    QString settingsGroup() const;

    Session &m_session;
    QString m_table;
    RecordList *m_list;
    RecordForm *m_form;
    QStackedWidget *m_forms;
    ListDetailView *m_view;
    /// What was added last, until something else is chosen.
    RecordId m_inserted;
    QPointer<QWidget> m_part;
    QPointer<QWidget> m_panel;
    QSettings *m_settings = nullptr;
};
