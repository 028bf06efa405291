// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QImage>

/// Photos of a conference: upright, no larger than print needs, and without what cameras write into them
/// (place, time, device, names; Art. 5 (1) c GDPR: no more data than needed).
namespace pictures {

struct Photo
{
    QString fileName;
    QString mediaType;
    QByteArray data;
};

/// The photo in the file \p path, ready to be kept. Error Invalid: it is no picture that can be read.
Result<Photo> load(const QString &path);
/// The picture in \p data, wherever it came from: no larger than print needs, and without such things; null
/// if there is none. Documents and screens get their pictures by this alone.
QImage read(const QByteArray &data);
/// Whether the name of the file says that it is a picture.
bool isNamedLikePicture(const QString &path);
/// The endings of names of such files, as a file dialog wants them: "*.jpg *.png".
QString namePatterns();
/// Adds \p photos to the conference; neither consent nor publication is assumed.
Result<ChangeSet> add(const Session &session, const RecordId &conference, const QList<Photo> &photos);

} // namespace pictures
