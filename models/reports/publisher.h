// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

class QSettings;

/// How the office that publishes wants to be shown on title pages; a setting of this user.
namespace publisher {

struct Details
{
    /// One line.
    QString address;
    /// Null if none was chosen, or if the file cannot be read as a picture.
    QImage logo;
};

Details read(const QSettings &settings);

QString address(const QSettings &settings);
void setAddress(QSettings &settings, const QString &address);
/// The path of the picture.
QString logoFile(const QSettings &settings);
void setLogoFile(QSettings &settings, const QString &path);

} // namespace publisher
