// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/guestmodel.h"

#include "models/conference/guests.h"
#include "models/conference/spacemembers.h"
#include "models/items/roles.h"
#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <algorithm>
#include <vector>

namespace {

// More than anybody reads before typing one more letter.
constexpr int mostParticipants = 50;
constexpr int mostFromFile = 8;

QStringList foldedWords(const QString &text)
{
    QString folded = folding::fold(text);
    for (QChar &character : folded) {
        if (!character.isLetterOrNumber())
            character = u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

// "mueller" means Müller, whose folded form is "muller".
bool begins(const QString &word, const QString &typed)
{
    const QStringList spellings = folding::variants(typed);
    return std::any_of(spellings.begin(), spellings.end(),
                       [&word](const QString &spelling) { return word.startsWith(spelling); });
}

bool beginsAny(const QStringList &words, const QString &typed)
{
    return std::any_of(words.begin(), words.end(),
                       [&typed](const QString &word) { return begins(word, typed); });
}

bool beginAll(const QStringList &words, const QStringList &typed)
{
    return std::all_of(typed.begin(), typed.end(),
                       [&words](const QString &needle) { return beginsAny(words, needle); });
}

// How well a participant fits, the best first; -1: not at all.
int rankOf(const Participant &participant, const QStringList &typed)
{
    const QStringList name = foldedWords(participant.name());
    if (!name.isEmpty() && !typed.isEmpty() && begins(name.first(), typed.first()) && beginAll(name, typed))
        return 0;
    if (beginAll(name, typed))
        return 1;
    return beginAll(name + foldedWords(participant.organisation), typed) ? 2 : -1;
}

// "Schulen" and "school" are looked for in "Schule und Schulverwaltung".
bool meansWordOf(const QString &typed, const QStringList &words)
{
    constexpr qsizetype shortestStem = 3;
    QString stem = typed;
    for (const QLatin1StringView ending :
         {QLatin1StringView("n"), QLatin1StringView("s"), QLatin1StringView("e")}) {
        if (stem.size() > shortestStem + 1 && stem.endsWith(ending))
            stem.chop(1);
    }
    return stem.size() >= shortestStem && beginsAny(words, stem);
}

} // namespace

GuestModel::GuestModel(Session &session, const RecordId &conference, Use use, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_conference(conference), m_use(use)
{
    load();
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(names::participation) || changes.touches(names::person) ||
            changes.touches(names::organisation))
            load();
    });
}

void GuestModel::load()
{
    const auto everybody = participants::read(m_session.reader(), m_conference);
    m_participants = everybody ? *everybody : QList<Participant>();
    find();
    emit participantsChanged();
}

void GuestModel::setText(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    m_name = (at < 0 ? text : text.left(at)).simplified();
    m_organisation = at < 0 ? QString() : text.mid(at + 1).simplified();
    find();
}

void GuestModel::find()
{
    beginResetModel();
    m_candidates.clear();
    const QStringList words = foldedWords(m_name);
    if (!words.isEmpty()) {
        findParticipants(words);
        if (m_use == Use::Invite)
            findCategories(words);
        findInFile(names::person, {names::givenName.toString(), names::familyName.toString()}, Kind::Person);
        findInFile(names::organisation, {names::name.toString(), names::shortName.toString()},
                   Kind::Organisation);
        offerNew();
    } else if (m_use == Use::Receive) {
        findParticipants({});
    }
    endResetModel();
}

void GuestModel::findParticipants(const QStringList &words)
{
    std::vector<std::pair<int, Candidate>> ranked;
    for (const Participant &participant : std::as_const(m_participants)) {
        const int rank = rankOf(participant, words);
        const QString status = participant.participation.text(names::status);
        if (rank < 0 || (words.isEmpty() && status == u"attended"))
            continue;
        // Who is there already is looked for least.
        const int place = status == u"attended" ? rank + 10 : rank;
        const QString detail = participant.person.isEmpty() ? QString() : participant.organisation;
        ranked.push_back(
            {place, {Kind::Participant, participant.id(), participant.name(), detail, status, {}}});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (const auto &[place, candidate] : ranked) {
        if (m_candidates.size() < mostParticipants)
            m_candidates.append(candidate);
    }
}

void GuestModel::findInFile(QStringView table, const QStringList &filterFields, Kind kind)
{
    QSet<RecordId> listed;
    for (const Participant &participant : std::as_const(m_participants)) {
        if (kind == Kind::Person)
            listed.insert(participant.participation.reference(names::person));
        else if (participant.person.isEmpty())
            listed.insert(participant.organisationId);
    }
    RecordQuery query = RecordQuery::all(table);
    query.filter = m_name;
    query.filterFields = filterFields;
    query.limit = mostFromFile + static_cast<int>(listed.size());
    const auto keys = m_session.reader().keys(query);
    const auto rows = keys ? m_session.reader().rows(table, *keys) : Result<QList<ListRow>>(keys.error());
    if (!rows)
        return;
    int found = 0;
    for (const ListRow &row : *rows) {
        if (listed.contains(row.record.id()) || found == mostFromFile)
            continue;
        ++found;
        const int organisation = row.record.table().indexOf(names::organisation);
        const int municipality = row.record.table().indexOf(names::municipality);
        const QString detail = row.referenceTitles.value(kind == Kind::Person ? organisation : municipality);
        m_candidates.append({kind, row.record.id(), row.record.title(), detail, {}, {}});
    }
}

void GuestModel::findCategories(const QStringList &words)
{
    const auto conference = m_session.reader().record(names::conference, m_conference);
    const auto spaces = m_session.reader().records(RecordQuery::all(names::socialSpace));
    if (!conference || !*conference || !spaces)
        return;
    const Field &field = *m_session.schema().table(names::organisation)->field(names::category);
    QStringList typed = words;
    for (const QString &filler : {tr("all"), tr("in")})
        typed.removeAll(folding::fold(filler));
    for (const Choice &category : field.choices()) {
        const QStringList label = foldedWords(field.choiceLabel(category.name));
        QStringList rest;
        for (const QString &word : std::as_const(typed)) {
            if (!meansWordOf(word, label))
                rest.append(word);
        }
        if (typed.isEmpty() || rest.size() == typed.size())
            continue;
        for (const Record &space : *spaces) {
            const bool isMeant = rest.isEmpty() ? space.id() == (*conference)->reference(names::socialSpace)
                                                : beginAll(foldedWords(space.text(names::name)), rest);
            if (isMeant)
                offerCategory(category.name, space, (*conference)->value(names::date).toDate());
        }
    }
}

void GuestModel::offerCategory(const QString &category, const Record &space, const QDate &day)
{
    const auto there = spacemembers::organisations(m_session.reader(), space.id(), day);
    const auto all =
        m_session.reader().records(RecordQuery::where(names::organisation, names::category, category));
    if (!there || !all)
        return;
    QSet<RecordId> listed;
    for (const Participant &participant : std::as_const(m_participants))
        listed.insert(participant.organisationId);
    QList<RecordId> organisations;
    for (const Record &organisation : *all) {
        if (there->contains(organisation.id()) && !listed.contains(organisation.id()))
            organisations.append(organisation.id());
    }
    if (organisations.isEmpty())
        return;
    const Field &field = *m_session.schema().table(names::organisation)->field(names::category);
    m_candidates.append(
        {Kind::Category,
         {},
         //: %1 is a category of organisations, %2 a social space
         tr("All: %1, %2").arg(field.choiceLabel(category), space.text(names::name)),
         tr("%n organisation(s) not yet on the list", nullptr, static_cast<int>(organisations.size())),
         {},
         organisations});
}

void GuestModel::offerNew()
{
    const QString at = m_organisation.isEmpty() ? QString() : QStringLiteral(" – ") + m_organisation;
    m_candidates.append({Kind::NewPerson,
                         {},
                         tr("New person: %1").arg(m_name + at),
                         m_use == Use::Receive ? tr("walk-in") : QString(),
                         {},
                         {}});
    m_candidates.append({Kind::NewOrganisation,
                         {},
                         tr("New organisation: %1").arg(m_name),
                         m_use == Use::Receive ? tr("walk-in") : QString(),
                         {},
                         {}});
}

Result<QString> GuestModel::choose(int row)
{
    const auto chosen = step(row);
    if (!chosen)
        return chosen.error();
    if (const auto applied = m_session.apply(chosen->changes); !applied)
        return applied.error();
    return chosen->sentence;
}

Result<GuestModel::Step> GuestModel::step(int row) const
{
    const Candidate &candidate = m_candidates.at(row);
    if (candidate.kind == Kind::Participant && (m_use == Use::Invite || candidate.status == u"attended")) {
        const QString text =
            m_use == Use::Invite ? tr("%1 is on the list already.") : tr("%1 is here already.");
        return Error{Error::Code::Exists, text.arg(candidate.title), {}};
    }
    const auto changes =
        candidate.kind == Kind::Participant
            ? guests::setStatus(m_session.reader(), {candidate.id}, QStringLiteral("attended"))
            : addition(candidate);
    if (!changes)
        return changes.error();
    return Step{*changes, sentence(candidate)};
}

Result<ChangeSet> GuestModel::addition(const Candidate &candidate) const
{
    if (candidate.kind == Kind::Category)
        return guests::invite(m_session, m_conference, candidate.organisations);
    Guest guest;
    if (m_use == Use::Receive)
        guest.participation = {{names::status.toString(), QStringLiteral("attended")},
                               {names::walkIn.toString(), true}};
    switch (candidate.kind) {
    case Kind::Person:
        guest.person = candidate.id;
        break;
    case Kind::Organisation:
        guest.organisation = candidate.id;
        break;
    case Kind::NewPerson:
        guest.newPerson = guests::personFields(m_name);
        findOrganisation(guest);
        break;
    case Kind::NewOrganisation:
        guest.newOrganisation = {{names::name.toString(), m_name}};
        break;
    case Kind::Participant:
    case Kind::Category:
        break;
    }
    return guests::add(m_session, m_conference, {guest});
}

// The organisation behind the @: one that is called so, else a new one.
void GuestModel::findOrganisation(Guest &guest) const
{
    if (m_organisation.isEmpty())
        return;
    RecordQuery query = RecordQuery::all(names::organisation);
    query.filter = m_organisation;
    query.filterFields = {names::name.toString(), names::shortName.toString()};
    const auto found = m_session.reader().records(query);
    const QString folded = folding::fold(m_organisation);
    for (const Record &organisation : found ? *found : QList<Record>()) {
        if (found->size() == 1 || folding::fold(organisation.text(names::name)) == folded ||
            folding::fold(organisation.text(names::shortName)) == folded)
            guest.organisation = organisation.id();
    }
    if (guest.organisation.isNull())
        guest.newOrganisation = {{names::name.toString(), m_organisation}};
}

QString GuestModel::sentence(const Candidate &candidate) const
{
    if (candidate.kind == Kind::Category)
        return tr("%n organisation(s) invited.", nullptr, static_cast<int>(candidate.organisations.size()));
    const bool isNew = candidate.kind == Kind::NewPerson || candidate.kind == Kind::NewOrganisation;
    const QString name = isNew ? m_name : candidate.title;
    return m_use == Use::Receive ? tr("%1 is here.").arg(name) : tr("%1 invited.").arg(name);
}

int GuestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant GuestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Candidate &candidate = m_candidates.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return candidate.title;
    case DetailRole:
        return detail(candidate);
    case Qt::AccessibleTextRole:
        return QStringList({candidate.title, detail(candidate)}).join(QStringLiteral(", "));
    case RecordIdRole:
        return candidate.id.isNull() ? QVariant() : QVariant::fromValue(candidate.id);
    case ValueRole:
        return candidate.status.isEmpty() ? QVariant() : QVariant(candidate.status);
    default:
        return {};
    }
}

QString GuestModel::detail(const Candidate &candidate) const
{
    QStringList parts = {candidate.detail};
    if (candidate.kind == Kind::Participant && candidate.status == u"attended")
        parts.append(tr("is here"));
    else if (candidate.kind == Kind::Participant && m_use == Use::Invite)
        parts.append(tr("on the list"));
    else if (candidate.kind == Kind::Participant &&
             (candidate.status == u"declined" || candidate.status == u"absent"))
        parts.append(m_session.schema()
                         .table(names::participation)
                         ->field(names::status)
                         ->choiceLabel(candidate.status));
    else if (m_use == Use::Receive &&
             (candidate.kind == Kind::Person || candidate.kind == Kind::Organisation))
        parts.append(tr("not on the list"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
