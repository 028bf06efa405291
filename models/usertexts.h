// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QSettings;

/// What the user at this computer keeps beside all files: own words for spelling, and settings such as the
/// filters of lists.
namespace usertexts {

struct Text
{
    /// The file that holds it.
    QString path;
    QString text;
    /// For people: where it is, and what to do.
    QString sentence;
};

/// Those that name somebody: that \p redacted (see Erasure) would change. \p words: see PersonalWords.
QList<Text> naming(const std::function<QString(const QString &)> &redacted, const QString &words,
                   const QSettings &settings);

} // namespace usertexts
