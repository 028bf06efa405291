// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/pictures.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

// The width of a sheet of A4 at 290 dots per inch.
constexpr int longestEdge = 2400;
constexpr int jpegQuality = 85;

// Qt refuses more than 33 megapixels unasked.
void raiseAllocationLimit()
{
    constexpr int mebibytes = 512;
    [[maybe_unused]] static const bool raised = [] {
        QImageReader::setAllocationLimit(mebibytes);
        return true;
    }();
}

// A fresh picture has only its points: no texts, no profile with the name of a device.
QImage pointsOf(const QImage &image)
{
    QImage inCommonColours = image;
    if (image.colorSpace().isValid())
        inCommonColours.convertToColorSpace(QColorSpace::SRgb);
    QImage points(image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    points.fill(image.hasAlphaChannel() ? Qt::transparent : Qt::white);
    QPainter painter(&points);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, inCommonColours);
    return points;
}

QImage decode(QIODevice &device)
{
    raiseAllocationLimit();
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    // What is decoded small is decoded fast.
    if (qMax(size.width(), size.height()) > longestEdge)
        reader.setScaledSize(size.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? image : pointsOf(image);
}

} // namespace

namespace pictures {

Result<Photo> load(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     Sentences::tr("%1 cannot be read: %2.").arg(name, file.errorString()), path};
    const QImage image = decode(file);
    if (image.isNull())
        return Error{
            Error::Code::Invalid,
            Sentences::tr("%1 cannot be read as a picture. Save it as JPEG or PNG and add that.").arg(name),
            path};
    const bool isSeeThrough = image.hasAlphaChannel();
    Photo photo{name, isSeeThrough ? QStringLiteral("image/png") : QStringLiteral("image/jpeg"), {}};
    QBuffer buffer(&photo.data);
    buffer.open(QIODevice::WriteOnly);
    const bool isWritten =
        isSeeThrough ? image.save(&buffer, "PNG") : image.save(&buffer, "JPEG", jpegQuality);
    if (!isWritten)
        return Error{Error::Code::Invalid, Sentences::tr("%1 cannot be kept as a picture.").arg(name), path};
    return photo;
}

QImage read(const QByteArray &data)
{
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    return decode(buffer);
}

bool isNamedLikePicture(const QString &path)
{
    return QImageReader::supportedImageFormats().contains(QFileInfo(path).suffix().toLower().toLatin1());
}

QString namePatterns()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.") + QString::fromLatin1(format));
    return patterns.join(u' ');
}

Result<ChangeSet> add(const Session &session, const RecordId &conference, const QList<Photo> &photos)
{
    ChangeSet changes;
    std::optional<qlonglong> position;
    for (const Photo &photo : photos) {
        QVariantMap values{{names::conference.toString(), QVariant::fromValue(conference)},
                           {names::fileName.toString(), photo.fileName},
                           {names::mediaType.toString(), photo.mediaType},
                           {names::data.toString(), photo.data}};
        if (position)
            values.insert(names::position.toString(), ++*position);
        const auto record = session.newRecord(names::picture, values);
        if (!record)
            return record.error();
        position = record->number(names::position);
        changes.append(edits::insert(*record));
    }
    //: Name of a step in the history
    changes.label = Sentences::tr("Add %n picture(s)", nullptr, static_cast<int>(photos.size()));
    return changes;
}

} // namespace pictures
