// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/spellchecker.h"

#include "models/whendone.h"

#include <QLoggingCategory>
#include <QtConcurrent>

namespace {

Q_LOGGING_CATEGORY(spelling, "sozialraum.spelling")

// Long enough that a fast typist's words are looked up together, short enough not to be noticed.
constexpr int lookUpDelay = 200;

} // namespace

SpellChecker::SpellChecker(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_personal(QString())
{
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(lookUpDelay);
    connect(&m_lookUp, &QTimer::timeout, this, &SpellChecker::lookUp);
    connect(&session, &Session::changed, this, &SpellChecker::follow);
}

void SpellChecker::load(const QString &affixes, const QString &personalWords)
{
    m_personal = PersonalWords(personalWords);
    if (affixes.isEmpty())
        return;
    const auto read = [affixes, personal = m_personal, openReader = m_session.readerFactory()] {
        Loaded loaded;
        const auto dictionary = Dictionary::load(affixes);
        if (dictionary)
            loaded.dictionary = *dictionary;
        else
            qCWarning(spelling) << dictionary.error().detail;
        if (const auto reader = openReader(); reader)
            loaded.words.addNames(**reader);
        if (const auto words = personal.read(); words) {
            for (const QString &word : *words)
                loaded.words.add(word);
        }
        return loaded;
    };
    whenDone(this, QtConcurrent::run(read), [this](const Loaded &loaded) { take(loaded); });
}

void SpellChecker::take(const Loaded &loaded)
{
    m_dictionary = loaded.dictionary;
    // Names may have come while the file was read.
    m_familiar.add(loaded.words);
    emit checked();
}

bool SpellChecker::isWrong(const QString &word)
{
    if (!m_dictionary || m_familiar.contain(word))
        return false;
    const auto known = m_wrong.constFind(word);
    if (known != m_wrong.constEnd())
        return *known;
    m_waiting.insert(word);
    // Not started anew by every key, or somebody who never pauses would see no mistakes.
    if (!m_lookUp.isActive())
        m_lookUp.start();
    return false;
}

void SpellChecker::lookUp()
{
    const auto find = [dictionary = m_dictionary, words = std::exchange(m_waiting, {})] {
        QHash<QString, bool> wrong;
        for (const QString &word : words) {
            const QString part = word.endsWith(u'-') ? word.chopped(1) : word;
            wrong.insert(word, !dictionary->knows(part) && (part == word || !dictionary->knows(word)));
        }
        return wrong;
    };
    whenDone(this, QtConcurrent::run(find), [this](const QHash<QString, bool> &wrong) {
        m_wrong.insert(wrong);
        emit checked();
    });
}

QFuture<QStringList> SpellChecker::suggestions(const QString &word) const
{
    return QtConcurrent::run([dictionary = m_dictionary, word] {
        return dictionary ? dictionary->suggestions(word) : QStringList();
    });
}

Result<void> SpellChecker::learn(const QString &word)
{
    m_familiar.add(word.endsWith(u'-') ? word.chopped(1) : word);
    emit checked();
    return m_personal.add(word.endsWith(u'-') ? word.chopped(1) : word);
}

void SpellChecker::follow(const ChangeSet &changes)
{
    m_familiar.addNames(changes);
}
