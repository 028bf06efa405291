// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/fieldeditor.h"

class QCheckBox;
class QComboBox;

/// Yes or no; the box carries the field's label.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    BooleanEditor(const Field &field, QWidget *parent);

    Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;
    void showMixed() override;

private:
    QCheckBox *m_box;
};

/// One of the choices, or none where the field may be empty.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);

    Result<QVariant> value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;
    void showMixed() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeChoice();
    QComboBox *combo() const { return m_combo; }

private:
    QComboBox *m_combo;
    /// True while a key moves through the closed list.
    bool m_isWalking = false;
};

/// A colour out of the palette that stays apart for colour-blind eyes, each with its word.
class ColourEditor : public ChoiceEditor
{
    Q_OBJECT

public:
    ColourEditor(const Field &field, QWidget *parent);

protected:
    void showValue(const QVariant &value) override;
};
