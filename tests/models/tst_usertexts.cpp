// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling/personalwords.h"
#include "models/usertexts.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// What is kept beside the files: for its owner alone, and named if it holds a name.
class TestUserTexts : public QObject
{
    Q_OBJECT

private slots:
    void ownWordsAreForTheirOwnerAlone();
    void whatNamesSomebodyIsFound();

private:
    const QTemporaryDir m_folder;
    const QString m_words = m_folder.filePath(QStringLiteral("own/words.txt"));
};

void TestUserTexts::ownWordsAreForTheirOwnerAlone()
{
    const PersonalWords words(m_words);
    for (const char *word : {"Quarzmüller", "Sozialraum"})
        QVERIFY(words.add(QString::fromUtf8(word)));
    QCOMPARE(words.read()->size(), 2);
#ifndef Q_OS_WIN
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(m_words).permissions() & others));
#endif
}

void TestUserTexts::whatNamesSomebodyIsFound()
{
    QVERIFY(PersonalWords(m_words).add(QStringLiteral("Quarzmüller")));
    QSettings settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(
        QStringLiteral("persons/filters"),
        QVariantMap{{QStringLiteral("filter"), QStringLiteral("quarzmüller anna")},
                    {QStringLiteral("filter-function"), QStringList{QStringLiteral("Leitung")}}});
    settings.setValue(QStringLiteral("author"), QStringLiteral("Thorwald Berg"));
    settings.setValue(QStringLiteral("recent"), QStringList{QStringLiteral("/a/Quarzmüller.sozialraum")});
    const auto redacted = [](const QString &text) {
        return QString(text).replace(QStringLiteral("quarzmüller"), QStringLiteral("…"), Qt::CaseInsensitive);
    };
    QStringList texts;
    for (const usertexts::Text &found : usertexts::naming(redacted, m_words, settings)) {
        QVERIFY2(found.sentence.contains(found.text), qPrintable(found.sentence));
        texts.append(QFileInfo(found.path).fileName() + QStringLiteral(": ") + found.text);
    }
    QCOMPARE(texts, QStringList({QStringLiteral("words.txt: Quarzmüller"),
                                 QStringLiteral("settings.ini: quarzmüller anna"),
                                 QStringLiteral("settings.ini: /a/Quarzmüller.sozialraum")}));
}

QTEST_GUILESS_MAIN(TestUserTexts)
#include "tst_usertexts.moc"
