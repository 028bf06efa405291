// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/blobview.h"

#include "models/conference/pictures.h"
#include "models/schema/datasize.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr QSize largest(320, 240);

} // namespace

BlobView::BlobView(const Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_picture(new QLabel(this)), m_label(new QLabel(this))
{
    m_picture->setObjectName(QStringLiteral("thumbnail"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_picture);
    layout->addWidget(m_label);
    setInput(content);
}

void BlobView::showValue(const QVariant &value)
{
    const QByteArray data = value.toByteArray();
    const QImage picture = data.isEmpty() ? QImage() : pictures::read(data);
    m_picture->setVisible(!picture.isNull());
    m_label->setText(data.isEmpty() ? tr("empty") : datasize::toDisplay(data.size(), QLocale()));
    if (picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize size = picture.size().boundedTo(
        picture.size().scaled(largest * ratio, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QPixmap shown = QPixmap::fromImage(picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
    m_label->setText(tr("%1 × %2 pixels, %3")
                         .arg(picture.width())
                         .arg(picture.height())
                         .arg(datasize::toDisplay(data.size(), QLocale())));
}
