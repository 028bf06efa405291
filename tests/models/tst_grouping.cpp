// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/grouping.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using grouping::Member;

namespace {

// Organisations of one category and one municipality each, of very different sizes, as at a conference.
QList<Member> randomList(std::mt19937 &random, int count)
{
    QList<Member> members;
    while (members.size() < count) {
        const QString organisation = QStringLiteral("organisation %1").arg(members.size());
        const QString category = QStringLiteral("category %1").arg(random() % 9);
        const QString municipality = QStringLiteral("municipality %1").arg(random() % 8);
        const auto size = static_cast<int>(random() % 7 + 1);
        for (int i = 0; i < size && members.size() < count; ++i)
            members.append({organisation, category, municipality, 1, -1});
    }
    std::shuffle(members.begin(), members.end(), random);
    return members;
}

QList<int> sizes(const QList<Member> &members, const QList<int> &groups, int groupCount)
{
    QList<int> sizes(groupCount, 0);
    for (qsizetype i = 0; i < members.size(); ++i)
        sizes[groups.at(i)] += members.at(i).heads;
    return sizes;
}

int difference(const QList<int> &counts)
{
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return *most - *least;
}

// The greatest difference between two groups in how many of one value they have.
int imbalance(const QList<Member> &members, const QList<int> &groups, int groupCount,
              QString Member::*attribute)
{
    QHash<QString, QList<int>> counts;
    for (qsizetype i = 0; i < members.size(); ++i) {
        QList<int> &count = counts[members.at(i).*attribute];
        count.resize(groupCount);
        ++count[groups.at(i)];
    }
    int worst = 0;
    for (const QList<int> &count : std::as_const(counts))
        worst = std::max(worst, difference(count));
    return worst;
}

} // namespace

class TestGrouping : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsPromiseOnRandomLists_data();
    void keepsItsPromiseOnRandomLists();
    void sameSeedSameGroups();
    void placedByHandStayAndOthersLevelOut();
    void anOverfullGroupGetsNobodyElse();
    void partiesStayTogetherAndAreLevelledBySingles();
    void municipalitiesMixAcrossCategories();
    void fewerPeopleThanGroups();
};

void TestGrouping::keepsItsPromiseOnRandomLists_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("groups");
    for (const int people : {1, 7, 30, 90, 120, 300}) {
        for (const int groups : {1, 2, 4, 6, 7, 20})
            QTest::addRow("%d people in %d groups", people, groups) << people << groups;
    }
}

void TestGrouping::keepsItsPromiseOnRandomLists()
{
    QFETCH(int, people);
    QFETCH(int, groups);
    for (quint32 seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        const QList<Member> members = randomList(random, people);
        const QList<int> spread = grouping::spread(members, groups, seed);
        QCOMPARE(spread.size(), members.size());
        QVERIFY(difference(sizes(members, spread, groups)) <= 1);
        QVERIFY(imbalance(members, spread, groups, &Member::organisation) <= 1);
        QVERIFY(imbalance(members, spread, groups, &Member::category) <= 1);
    }
}

void TestGrouping::sameSeedSameGroups()
{
    std::mt19937 random(3);
    const QList<Member> members = randomList(random, 90);
    QCOMPARE(grouping::spread(members, 4, 7), grouping::spread(members, 4, 7));
    QVERIFY(grouping::spread(members, 4, 7) != grouping::spread(members, 4, 8));
}

void TestGrouping::placedByHandStayAndOthersLevelOut()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        QList<Member> members = randomList(random, 90);
        for (qsizetype i = 0; i < members.size(); i += 5)
            members[i].placed = static_cast<int>(random() % 4);
        const QList<int> spread = grouping::spread(members, 4, seed);
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (members.at(i).placed >= 0)
                QCOMPARE(spread.at(i), members.at(i).placed);
        }
        QVERIFY(difference(sizes(members, spread, 4)) <= 1);
    }
}

void TestGrouping::anOverfullGroupGetsNobodyElse()
{
    QList<Member> members(10, Member{QStringLiteral("one"), {}, {}, 1, 0});
    members += QList<Member>(6, Member{QStringLiteral("two"), {}, {}, 1, -1});
    const QList<int> counts = sizes(members, grouping::spread(members, 3, 1), 3);
    QCOMPARE(counts, QList<int>({10, 3, 3}));
}

void TestGrouping::partiesStayTogetherAndAreLevelledBySingles()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        QList<Member> members = randomList(random, 60);
        for (const int heads : {5, 3, 2})
            members.append(
                {QStringLiteral("party %1").arg(heads), QStringLiteral("category 1"), {}, heads, -1});
        QVERIFY(difference(sizes(members, grouping::spread(members, 4, seed), 4)) <= 1);
    }
}

// Two municipalities in each of many small categories: dealing alone may send one of them to the same groups.
void TestGrouping::municipalitiesMixAcrossCategories()
{
    QList<Member> members;
    for (int i = 0; i < 40; ++i) {
        const QString category = QStringLiteral("category %1").arg(i / 2);
        members.append({QStringLiteral("organisation %1").arg(i), category,
                        i % 2 == 0 ? QStringLiteral("north") : QStringLiteral("south"), 1, -1});
    }
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const QList<int> spread = grouping::spread(members, 2, seed);
        QVERIFY(imbalance(members, spread, 2, &Member::municipality) <= 1);
        QVERIFY(imbalance(members, spread, 2, &Member::category) <= 1);
    }
}

void TestGrouping::fewerPeopleThanGroups()
{
    const QList<Member> members(2, Member{QStringLiteral("one"), {}, {}, 1, -1});
    const QList<int> spread = grouping::spread(members, 5, 1);
    QVERIFY(spread.at(0) != spread.at(1));
    QVERIFY(grouping::spread({}, 5, 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
