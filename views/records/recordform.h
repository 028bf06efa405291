// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/changeset.h"
#include "models/schema/record.h"
#include "models/schema/rules.h"
#include "views/unsavedinput.h"

#include <QWidget>

class FormFields;
class MessageBar;
class NameWarning;
class QLabel;
class QScrollArea;
class QPushButton;
class RecordSurroundings;
class Session;
class SimilarLine;

/// One record as a form built from its table's fields. What is typed is written when the focus leaves the
/// field or at Enter, as soon as the record keeps all rules; until then the form says what is wrong or
/// missing. Several records at once: their common values, written to all in one step.
class RecordForm : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    RecordForm(Session &session, const QString &table, QWidget *parent = nullptr);
    /// Writes what is half typed.
    ~RecordForm() override;

    /// Leaves out fields that the surroundings decide, e.g. the conference of an agenda item.
    void setHiddenFields(const QStringList &fields);
    /// Whether the form ends with what refers to the record and its history; true at first.
    void setShowsSurroundings(bool shows);
    /// For a form that is a part of a page: no title, as high as its fields, not scrolling itself.
    void setAsHighAsItsFields();

    void showRecord(const RecordId &id);
    void showRecords(const QList<RecordId> &ids);
    /// A record that is not in the file yet; the cursor stands in the first field.
    void startNew(const QVariantMap &presets = {});
    void clear();

    const Table &table() const { return m_table; }
    /// True while the record waits for its required fields.
    bool isNew() const { return m_isNew; }
    /// Null if no single stored record is shown.
    RecordId recordId() const;
    /// Hands over what still stands half typed in a field.
    void commitPending();
    bool isRefused() const override;
    bool isUnsaved() const override;
    Result<void> keep() override;
    Result<void> writeInto(Session &copy) const override;

signals:
    void recordInserted(const RecordId &id);
    /// A link was followed.
    void recordActivated(const QString &table, const RecordId &id);
    /// A part of this record is to be added, e.g. an agenda item to a conference.
    void addRequested(const QString &table, const QVariantMap &presets);
    /// Consent, information or erasure are wanted.
    void privacyRequested(const RecordId &person);
    /// Two records are to become one.
    void joinRequested(const RecordId &left, const RecordId &right);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void present(const QList<Record> &records, bool isNew);
    /// A record that was left before what was typed could be stored.
    struct Unfinished
    {
        Record record;
        /// As in the file.
        Record stored;
        bool isNew;
        /// What stood in the fields, by field name.
        QVariantMap input;
        /// Why it is not stored.
        QString reason;
        /// The file did not take it.
        bool isRefused;

        QString text() const;
        /// Whether all that stands in the fields is a value of the record.
        bool hasTakenInput() const;
        Result<void> writeInto(Session &session) const;
    };
    /// Everything that would be lost with the form; what was typed last comes first.
    QList<Unfinished> unfinished() const;
    QList<Unfinished> stillLeft() const;
    /// Says that records were left before they could be stored, and leads back to the first of them.
    void offerLeft(const QList<Unfinished> &left);
    void resumeLeft();
    void showSurroundings();
    /// An empty form says what it is for.
    void showHint(bool isEmpty);
    void showTitle();
    void showViolations(const QList<Violation> &violations);
    void showMissing(const QList<Violation> &violations);
    void takeValue(const QString &field, const QVariant &value);
    void save();
    void saveToAll(const QString &field, const QVariant &value);
    void fail(const Error &error);
    /// Nothing: the file took what was typed.
    void setRefusal(const std::optional<Error> &refusal);
    void retryForAll();
    /// Writes what was refused of records that were left.
    void retryLeft();
    void follow(const ChangeSet &changes);
    void adopt(const Record &stored);
    void adoptFile();
    QList<Record> read(const QList<RecordId> &ids) const;

    Session &m_session;
    const Table &m_table;
    QLabel *m_title;
    MessageBar *m_message;
    QLabel *m_missing;
    SimilarLine *m_similar;
    NameWarning *m_nameWarning;
    QPushButton *m_join;
    QScrollArea *m_scroll;
    FormFields *m_fields;
    RecordSurroundings *m_surroundings;
    bool m_showsSurroundings = true;

    /// As in the file; one, or several edited together. Where something waits in the draft: as it was when
    /// that was typed.
    QList<Record> m_stored;
    /// The single record with what was typed but cannot be written yet.
    std::optional<Record> m_draft;
    bool m_isNew = false;
    /// What was typed for records that were shown before.
    QList<Unfinished> m_left;
    /// Why the file did not take what stands here.
    std::optional<Error> m_refusal;
    /// What it did not take for several records at once, by field.
    QVariantMap m_refusedForAll;
};
