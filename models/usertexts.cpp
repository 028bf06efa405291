// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/usertexts.h"

#include "models/spelling/personalwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QVariant>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(UserTexts)
};

/// All texts in a setting, however deep they lie.
QStringList textsIn(const QVariant &value)
{
    QStringList texts;
    if (value.typeId() == QMetaType::QVariantMap) {
        for (const QVariant &part : value.toMap())
            texts += textsIn(part);
    } else if (value.typeId() == QMetaType::QVariantList) {
        for (const QVariant &part : value.toList())
            texts += textsIn(part);
    } else if (value.typeId() == QMetaType::QString || value.typeId() == QMetaType::QStringList) {
        texts += value.toStringList();
    }
    return texts;
}

} // namespace

namespace usertexts {

QList<Text> naming(const std::function<QString(const QString &)> &redacted, const QString &words,
                   const QSettings &settings)
{
    QList<Text> found;
    const auto addAll = [&](QStringList texts, const QString &path, const QString &pattern) {
        texts.removeDuplicates();
        for (const QString &text : std::as_const(texts)) {
            if (redacted(text) != text)
                found.append({path, text, pattern.arg(QDir::toNativeSeparators(path), text)});
        }
    };
    // Words that cannot be read are not known to this program either.
    if (const auto own = PersonalWords(words).read())
        //: %1 file, %2 a word
        addAll(*own, words,
               Sentences::tr("Your own words for spelling (%1) hold “%2”. Delete its line there."));
    QStringList remembered;
    for (const QString &key : settings.allKeys())
        remembered += textsIn(settings.value(key));
    //: %1 file, %2 a text
    addAll(remembered, settings.fileName(),
           Sentences::tr("Your settings (%1) hold “%2”, such as the filter of a list or your own name. Clear "
                         "it in the window."));
    return found;
}

} // namespace usertexts
