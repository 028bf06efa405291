// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/blobview.h"

#include <QLabel>
#include <QLocale>

BlobView::BlobView(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_label(new QLabel(this))
{
    setInput(m_label);
}

void BlobView::showValue(const QVariant &value)
{
    const qsizetype size = value.toByteArray().size();
    m_label->setText(size == 0 ? tr("empty") : QLocale().formattedDataSize(size));
}
