// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/dictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <hunspell/hunspell.hxx>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Dictionary)
};

// On Windows, Hunspell takes only paths with this prefix for UTF-8.
std::string hunspellPath(const QString &path)
{
#ifdef Q_OS_WIN
    return ("\\\\?\\" + QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())).toStdString();
#else
    return QDir::toNativeSeparators(path).toStdString();
#endif
}

// Qt knows "ISO-8859-1", dictionaries say "ISO8859-1".
QByteArray encodingName(const std::string &name)
{
    QByteArray qtName = QByteArray::fromStdString(name).toUpper();
    if (qtName.startsWith("ISO8859"))
        qtName.insert(3, '-');
    return qtName;
}

} // namespace

Dictionary::Dictionary(const QString &affixes, const QString &words)
    : m_hunspell(std::make_unique<Hunspell>(hunspellPath(affixes).c_str(), hunspellPath(words).c_str()))
    , m_encode(encodingName(m_hunspell->get_dict_encoding()).constData())
    , m_decode(encodingName(m_hunspell->get_dict_encoding()).constData())
{
}

Dictionary::~Dictionary() = default;

Result<std::shared_ptr<Dictionary>> Dictionary::load(const QString &affixes)
{
    const QFileInfo file(affixes);
    const QString words = file.dir().filePath(file.completeBaseName() + QStringLiteral(".dic"));
    if (!file.isReadable() || !QFileInfo(words).isReadable())
        return Error{Error::Code::NotFound, Sentences::tr("There is no dictionary for spelling."), affixes};
    std::shared_ptr<Dictionary> dictionary(new Dictionary(affixes, words));
    if (!dictionary->m_encode.isValid() || !dictionary->m_decode.isValid())
        return Error{Error::Code::Damaged, Sentences::tr("The dictionary for spelling cannot be read."),
                     affixes};
    return dictionary;
}

std::string Dictionary::encoded(const QString &word) const
{
    const QByteArray bytes = m_encode.encode(word);
    return bytes.toStdString();
}

bool Dictionary::knows(const QString &word) const
{
    const std::scoped_lock lock(m_mutex);
    return m_hunspell->spell(encoded(word));
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const std::scoped_lock lock(m_mutex);
    QStringList words;
    for (const std::string &suggestion : m_hunspell->suggest(encoded(word)))
        words.append(
            m_decode.decode(QByteArrayView(suggestion.data(), static_cast<qsizetype>(suggestion.size()))));
    return words;
}
