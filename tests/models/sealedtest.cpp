// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sealedtest.h"

#include "models/exchange/packagefile.h"
#include "models/schema/names.h"

#include <QDir>

using namespace testsession;

void SealedTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto home = makeSession(*m_folder);
    const Record conference = addConference(*home, QStringLiteral("Sozialraumkonferenz"));
    m_conference = conference.id();
    m_question = addRecord(*home, names::question,
                           {{names::conference.toString(), reference(conference)},
                            {QStringLiteral("wording"), QStringLiteral("Was sind die Schätze?")},
                            {QStringLiteral("short-name"), QStringLiteral("Schätze")}})
                     .id();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("stick")));
    m_stick = path(QStringLiteral("stick/Gruppe 1.szpaket"));
    const auto key = seal::Key::make(m_passphrase, {1, 8});
    QVERIFY(key);
    QVERIFY(packagefile::handOut(*home, {m_stick, m_conference, {}, {}, *key}));
    QVERIFY(seal::isSealed(m_stick));
}

void SealedTest::tearDown()
{
    m_folder.reset();
}

SealedTest::Laptop SealedTest::open(const QString &computer)
{
    const auto opened = SealedPackage::unseal(m_stick, m_passphrase, path(computer));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    auto session = Session::open(opened->workingCopy);
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    Laptop laptop{std::move(*session), std::make_unique<SealedPackage>(*opened), *opened};
    laptop.package->follow(*laptop.session);
    return laptop;
}

void SealedTest::typeHalf(Laptop &laptop, const QString &text) const
{
    QVERIFY(laptop.session->setDraft(draftkeys::place(m_conference, {}), m_question.toString() + u'/'));
    QVERIFY(laptop.session->setDraft(lineKey(), text));
}

void SealedTest::typeElsewhere(const QString &card, const QString &half)
{
    Laptop other = open(QStringLiteral("two"));
    if (!card.isEmpty())
        type(other, card);
    if (!half.isEmpty())
        typeHalf(other, half);
    QVERIFY(close(other));
}

Record SealedTest::type(Laptop &laptop, const QString &text) const
{
    return addRecord(*laptop.session, names::contribution,
                     {{names::conference.toString(), QVariant::fromValue(m_conference)},
                      {names::question.toString(), QVariant::fromValue(m_question)},
                      {names::text.toString(), text}});
}

Result<void> SealedTest::close(Laptop &laptop)
{
    laptop.session.reset();
    return laptop.package->close();
}

QStringList SealedTest::cardsOnTheStick(const QString &file) const
{
    const auto package = packagefile::open(file.isEmpty() ? m_stick : file, m_passphrase);
    if (!package)
        return {package.error().text};
    QStringList texts;
    const auto cards = (*package)->reader().records(RecordQuery::all(names::contribution));
    for (const Record &card : *cards)
        texts.append(card.text(names::text));
    texts.sort();
    return texts;
}
