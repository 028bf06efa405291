// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capture/namelist.h"

#include "models/schema/folding.h"

#include <algorithm>
#include <array>

namespace {

/// How well a name fits what was typed, best first.
enum Fit { Begins, WordBegins, Inside, fitCount };

std::optional<Fit> fitOf(const QString &folded, const QString &needle)
{
    qsizetype found = folded.indexOf(needle);
    if (found < 0)
        return std::nullopt;
    if (found == 0)
        return Begins;
    for (; found > 0; found = folded.indexOf(needle, found + 1)) {
        if (!folded.at(found - 1).isLetterOrNumber())
            return WordBegins;
    }
    return Inside;
}

std::optional<Fit> bestFit(const QString &folded, const QStringList &needles)
{
    std::optional<Fit> best;
    for (const QString &needle : needles) {
        const auto fit = fitOf(folded, needle);
        if (fit && (!best || *fit < *best))
            best = fit;
    }
    return best;
}

// Whether \p text begins with the whole of \p name and not with a longer word.
bool beginsWith(QStringView text, const QString &name)
{
    return !name.isEmpty() && text.startsWith(name, Qt::CaseInsensitive) &&
           (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
}

} // namespace

NameList::NameList(const QList<Name> &names)
{
    m_entries.reserve(names.size());
    for (const Name &name : names) {
        const QString both = name.shortName.isEmpty() ? name.name : name.name + u'\n' + name.shortName;
        m_entries.append({name, folding::fold(both)});
    }
}

QList<NameList::Name> NameList::matching(const QString &typed, int limit) const
{
    const QString text = typed.trimmed();
    const QStringList needles = text.isEmpty() ? QStringList{QString()} : folding::variants(text);
    std::array<QList<Name>, fitCount> found;
    for (const Entry &entry : m_entries) {
        const auto fit = bestFit(entry.folded, needles);
        if (fit && found.at(*fit).size() < limit)
            found.at(*fit).append(entry.name);
    }
    return (found[Begins] + found[WordBegins] + found[Inside]).mid(0, limit);
}

std::optional<NameList::Place> NameList::at(QStringView text) const
{
    std::optional<Place> longest;
    for (const Entry &entry : m_entries) {
        for (const QString &name : {entry.name.name, entry.name.shortName}) {
            if (beginsWith(text, name) && (!longest || name.size() > longest->length))
                longest = Place{entry.name, name.size()};
        }
    }
    return longest;
}

std::optional<NameList::Name> NameList::called(const QString &name) const
{
    const QString folded = folding::fold(name.simplified());
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return folding::fold(entry.name.name.simplified()) == folded;
    });
    return found == m_entries.end() ? std::nullopt : std::optional(found->name);
}

std::optional<NameList::Name> NameList::withId(const RecordId &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.name.id == id; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->name);
}
