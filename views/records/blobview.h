// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/records/fieldeditor.h"

class QLabel;

/// Shows data that is a picture, and says how much it is; it cannot be edited in a form.
class BlobView : public FieldEditor
{
    Q_OBJECT

public:
    BlobView(const Field &field, QWidget *parent);

    Result<QVariant> value() const override { return storedValue(); }
    void setReadOnly(bool) override {}

protected:
    void showValue(const QVariant &value) override;

private:
    QLabel *m_picture;
    QLabel *m_label;
};
