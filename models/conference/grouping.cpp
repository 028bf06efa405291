// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/grouping.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

namespace {

// What to mix by, the most important first.
constexpr std::array attributes = {&grouping::Member::organisation, &grouping::Member::category,
                                   &grouping::Member::municipality};
// Exchanges settle after three or four rounds; this only bounds the time.
constexpr int mostRounds = 20;

/// Not std::shuffle: its result differs between standard libraries, and groups must not.
template<typename List>
void shuffle(List &list, std::mt19937 &random)
{
    for (qsizetype last = list.size() - 1; last > 0; --last)
        std::swap(list[last], list[static_cast<qsizetype>(random() % static_cast<quint32>(last + 1))]);
}

class Spread
{
public:
    Spread(const QList<grouping::Member> &members, int groupCount, quint32 seed)
        : m_members(members)
        , m_random(seed)
        , m_groups(members.size(), -1)
        , m_loads(groupCount, 0)
        , m_order(groupCount)
    {
        for (size_t a = 0; a < attributes.size(); ++a)
            number(a);
        std::iota(m_order.begin(), m_order.end(), 0);
        shuffle(m_order, m_random);
    }

    QList<int> run()
    {
        for (qsizetype i = 0; i < m_members.size(); ++i) {
            if (m_members.at(i).placed >= 0)
                put(i, m_members.at(i).placed);
        }
        for (const qsizetype i : dealingOrder())
            put(i, leastLoaded());
        exchange();
        return m_groups;
    }

private:
    /// One attribute of all members, its texts numbered: pairs are compared far too often for texts.
    struct Values
    {
        /// For each member; 0 is the empty text.
        std::vector<int> numbers;
        int range = 1;
        /// How many of each number are in each group, group after group.
        std::vector<int> counts;

        int &count(int group, int number)
        {
            return counts[static_cast<size_t>(group) * static_cast<size_t>(range) +
                          static_cast<size_t>(number)];
        }
        int of(qsizetype member) const { return numbers[static_cast<size_t>(member)]; }
    };

    void number(size_t attribute)
    {
        Values &values = m_values[attribute];
        QHash<QString, int> numbers = {{QString(), 0}};
        for (const grouping::Member &member : m_members) {
            const auto text = numbers.constFind(member.*attributes[attribute]);
            const int next = static_cast<int>(numbers.size());
            values.numbers.push_back(text != numbers.cend() ? *text : next);
            if (text == numbers.cend())
                numbers.insert(member.*attributes[attribute], next);
        }
        values.range = static_cast<int>(numbers.size());
        values.counts.assign(static_cast<size_t>(m_loads.size()) * static_cast<size_t>(values.range), 0);
    }

    void put(qsizetype member, int group)
    {
        m_groups[member] = group;
        m_loads[group] += m_members.at(member).heads;
        for (Values &values : m_values)
            ++values.count(group, values.of(member));
    }

    int leastLoaded() const
    {
        return *std::min_element(m_order.begin(), m_order.end(), [this](int left, int right) {
            return m_loads.at(left) < m_loads.at(right);
        });
    }

    // Big parties first, while there is still room to level; then like beside like, so that dealing separates
    // them. An organisation lies within its category, whatever order those have.
    QList<qsizetype> dealingOrder()
    {
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_members.size(); ++i) {
            if (m_members.at(i).placed < 0)
                order.append(i);
        }
        shuffle(order, m_random);
        const QHash<QString, int> categories = ranks(&grouping::Member::category);
        const QHash<QString, int> municipalities = ranks(&grouping::Member::municipality);
        const QHash<QString, int> organisations = ranks(&grouping::Member::organisation);
        const auto key = [&](qsizetype i) {
            const grouping::Member &member = m_members.at(i);
            return std::tuple(-member.heads, categories.value(member.category),
                              municipalities.value(member.municipality),
                              organisations.value(member.organisation));
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](qsizetype left, qsizetype right) { return key(left) < key(right); });
        return order;
    }

    QHash<QString, int> ranks(QString grouping::Member::*attribute)
    {
        QStringList values;
        for (const grouping::Member &member : m_members)
            values.append(member.*attribute);
        values.removeDuplicates();
        values.sort();
        shuffle(values, m_random);
        QHash<QString, int> ranks;
        for (const QString &value : std::as_const(values))
            ranks.insert(value, static_cast<int>(ranks.size()));
        return ranks;
    }

    void exchange()
    {
        bool improved = true;
        for (int round = 0; improved && round < mostRounds; ++round) {
            improved = false;
            for (qsizetype i = 0; i < m_members.size(); ++i) {
                for (qsizetype j = i + 1; j < m_members.size(); ++j)
                    improved = exchangeIfBetter(i, j) || improved;
            }
        }
    }

    bool exchangeIfBetter(qsizetype i, qsizetype j)
    {
        const grouping::Member &first = m_members.at(i);
        const grouping::Member &second = m_members.at(j);
        if (m_groups.at(i) == m_groups.at(j) || first.placed >= 0 || second.placed >= 0 ||
            first.heads != second.heads)
            return false;
        for (Values &values : m_values) {
            const int worse = growth(values, i, j);
            if (worse > 0)
                return false;
            if (worse == 0)
                continue;
            const int from = m_groups.at(i);
            take(i);
            const int to = m_groups.at(j);
            take(j);
            put(i, to);
            put(j, from);
            return true;
        }
        return false;
    }

    void take(qsizetype member)
    {
        m_loads[m_groups.at(member)] -= m_members.at(member).heads;
        for (Values &values : m_values)
            --values.count(m_groups.at(member), values.of(member));
    }

    /// By how much the sum of squared counts grows if the two change places; less is better mixed.
    int growth(Values &values, qsizetype i, qsizetype j) const
    {
        const int first = values.of(i);
        const int second = values.of(j);
        if (first == second)
            return 0;
        const int here = m_groups.at(i);
        const int there = m_groups.at(j);
        int growth = 0;
        if (first != 0)
            growth += 2 * (values.count(there, first) - values.count(here, first) + 1);
        if (second != 0)
            growth += 2 * (values.count(here, second) - values.count(there, second) + 1);
        return growth;
    }

    const QList<grouping::Member> &m_members;
    std::mt19937 m_random;
    QList<int> m_groups;
    QList<int> m_loads;
    /// In which order groups are dealt to.
    QList<int> m_order;
    std::array<Values, attributes.size()> m_values;
};

} // namespace

namespace grouping {

QList<int> spread(const QList<Member> &members, int groupCount, quint32 seed)
{
    Q_ASSERT(groupCount > 0);
    return Spread(members, groupCount, seed).run();
}

} // namespace grouping
