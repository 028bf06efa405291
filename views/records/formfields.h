// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/schema/rules.h"

#include <QWidget>

class FieldBox;
class QFormLayout;
class Session;

/// The fields of a form with their labels, in the order of the schema. Shows values and errors; what is to
/// become of a value that was typed is decided by the form.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    FormFields(Session &session, const Table &table, QWidget *parent);

    void setHiddenFields(const QStringList &fields);
    /// The place in a list is decided by dragging, never by typing a number.
    bool isShown(const Field &field) const;

    /// Shows the values that \p records have in common; errors and half-typed input are forgotten.
    void showRecords(const QList<Record> &records);
    /// Shows \p stored without disturbing fields in which something else was typed.
    void refresh(const Record &stored);
    /// \p touchedOnly: an empty form does not complain about what nobody had the time to fill in.
    void showViolations(const QList<Violation> &violations, bool touchedOnly);
    void setError(const QString &field, const QString &text);
    /// The first sentence that stands at a field; empty: none does.
    QString firstError() const;
    /// What stands in fields and is not in the file, by field name.
    QVariantMap unsavedInput() const;
    /// Puts back what unsavedInput() gave, as if it had just been typed.
    void resume(const QVariantMap &input);

    /// Hands over what still stands half typed.
    void commit();
    void focusFirstEmpty();

signals:
    /// The user finished a field, and the field takes the value.
    void valueEntered(const QString &field, const QVariant &value);
    /// The user took back what stood in a field; \p value stands there again.
    void inputTakenBack(const QString &field, const QVariant &value);
    /// After either of them, also if the field does not take what was typed.
    void fieldFinished();
    void recordActivated(const QString &table, const RecordId &id);
    /// A field got the focus; it should be brought into view.
    void focusMoved(QWidget *input);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const Field &field);
    void takeField(FieldBox &box);
    void takeBack(FieldBox &box);
    void showCommonValue(FieldBox &box, const QList<Record> &records);
    void refreshBox(FieldBox &box, const QVariant &stored);

    Session &m_session;
    QStringList m_hiddenFields;
    QFormLayout *m_layout;
    QList<FieldBox *> m_boxes;
};
