// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"
#include "models/schema/recordid.h"

#include <QWidget>

class Session;

/// The input for one field, chosen by the field's type. Knows the value that is stored and the one typed;
/// writes nothing itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    static FieldEditor *create(Session &session, const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    /// Shows \p value as the stored one; what was typed is forgotten.
    void setValue(const QVariant &value);
    const QVariant &storedValue() const { return m_stored; }
    /// What stands in the input, as the field takes it; the error says why it does not.
    virtual Result<QVariant> value() const = 0;
    /// True from the first key until the value is stored or taken back.
    bool isModified() const { return m_modified; }
    /// Several records with different values are edited together: nothing is shown until the user types.
    void setMixed();
    bool isMixed() const { return m_mixed; }
    virtual void setReadOnly(bool readOnly) = 0;
    /// Hands over what was typed now instead of when the focus leaves.
    void commit();
    /// What stands in the input, whether the field takes it or not.
    virtual QVariant input() const;
    /// Shows again what input() gave, as if it had just been typed.
    void resume(const QVariant &input);

signals:
    /// The user has finished typing and the content is another one than before.
    void committed();
    /// The user began to change the content.
    void edited();
    /// The user wants to see the record that a reference points to.
    void recordActivated(const QString &table, const RecordId &id);

protected:
    FieldEditor(const Field &field, QWidget *parent);

    /// Makes \p input the widget that gets focus, name and keys; call once from the constructor.
    void setInput(QWidget *input);
    virtual void showValue(const QVariant &value) = 0;
    virtual void showMixed();
    virtual void showInput(const QVariant &input) { showValue(input); }
    void markModified();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(int key);

    const Field &m_field;
    QWidget *m_input = nullptr;
    QVariant m_stored;
    bool m_modified = false;
    bool m_mixed = false;
};
