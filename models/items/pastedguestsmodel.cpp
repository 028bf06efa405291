// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/pastedguestsmodel.h"

#include "models/schema/folding.h"
#include "models/schema/names.h"

#include <algorithm>

namespace {

using Column = PastedTable::Column;

QString personKey(const QString &family, const QString &given)
{
    return folding::fold(family) + u'|' + folding::fold(given);
}

// "zugesagt" and "Zusage" both begin like the label "Zugesagt".
QVariant choiceCalled(const Field &field, const QString &text)
{
    constexpr qsizetype telling = 4;
    const QString typed = folding::fold(text);
    for (const Choice &choice : field.choices()) {
        const QString label = folding::fold(field.choiceLabel(choice.name));
        if (!typed.isEmpty() && (label == typed || (typed.size() >= telling && label.startsWith(typed))))
            return QString(choice.name);
    }
    return {};
}

void insertText(QVariantMap &values, QStringView field, const QString &text)
{
    if (!text.isEmpty())
        values.insert(field.toString(), text);
}

} // namespace

PastedGuestsModel::PastedGuestsModel(Session &session, const RecordId &conference, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_conference(conference)
{
    connect(&m_session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (!m_table.rows.isEmpty() &&
            (changes.touches(names::participation) || changes.touches(names::person) ||
             changes.touches(names::organisation)))
            judge();
    });
}

void PastedGuestsModel::setText(const QString &text)
{
    beginResetModel();
    m_table = PastedTable::read(text);
    m_verdicts = QList<Verdict>(m_table.rows.size());
    endResetModel();
    judge();
}

void PastedGuestsModel::setColumn(int column, Column meaning)
{
    m_table.columns[column] = meaning;
    judge();
    emit headerDataChanged(Qt::Horizontal, column + 1, column + 1);
}

void PastedGuestsModel::readFile()
{
    m_organisations.clear();
    m_people.clear();
    m_municipalities.clear();
    const RecordReader &reader = m_session.reader();
    if (const auto participants = participants::read(reader, m_conference))
        m_participants = *participants;
    if (const auto organisations = reader.records(RecordQuery::all(names::organisation))) {
        for (const Record &organisation : *organisations) {
            m_organisations.insert(folding::fold(organisation.text(names::name)), organisation.id());
            if (const QString name = organisation.text(names::shortName); !name.isEmpty())
                m_organisations.insert(folding::fold(name), organisation.id());
        }
    }
    if (const auto people = reader.records(RecordQuery::all(names::person))) {
        for (const Record &person : *people)
            m_people.insert(personKey(person.text(names::familyName), person.text(names::givenName)), person);
    }
    if (const auto municipalities = reader.records(RecordQuery::all(names::municipality))) {
        for (const Record &municipality : *municipalities)
            m_municipalities.insert(folding::fold(municipality.text(names::name)), municipality.id());
    }
}

void PastedGuestsModel::judge()
{
    readFile();
    for (qsizetype row = 0; row < m_table.rows.size(); ++row)
        m_verdicts[row] = verdict(m_table.rows.at(row));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PastedGuestsModel::cell(const QStringList &row, Column column) const
{
    const qsizetype place = m_table.columns.indexOf(column);
    return place < 0 ? QString() : row.at(place);
}

PastedGuestsModel::Verdict PastedGuestsModel::verdict(const QStringList &row) const
{
    Guest guest;
    const QString organisation = rowOrganisation(row, guest);
    const auto person = rowPerson(row, guest);
    if (!person)
        return {std::nullopt, tr("Several people are called so: add by hand")};
    if (person->isEmpty() && organisation.isEmpty())
        return {std::nullopt, tr("No name in this row")};
    if (isListed(guest))
        return {std::nullopt, tr("On the list already")};
    guest.participation = participationFields(row);
    const bool isNew = !guest.newPerson.isEmpty() || !guest.newOrganisation.isEmpty();
    if (!isNew)
        return {guest, tr("Known")};
    QStringList made;
    if (!guest.newPerson.isEmpty())
        made.append(tr("new person"));
    if (!guest.newOrganisation.isEmpty())
        made.append(tr("new organisation"));
    return {guest, made.join(QStringLiteral(", "))};
}

QString PastedGuestsModel::rowOrganisation(const QStringList &row, Guest &guest) const
{
    const QString name = cell(row, Column::Organisation);
    if (name.isEmpty())
        return name;
    guest.organisation = m_organisations.value(folding::fold(name));
    if (!guest.organisation.isNull())
        return name;
    guest.newOrganisation.insert(names::name.toString(), name);
    const Field &category = *m_session.schema().table(names::organisation)->field(names::category);
    if (const QVariant found = choiceCalled(category, cell(row, Column::Category)); found.isValid())
        guest.newOrganisation.insert(names::category.toString(), found);
    const auto municipality = m_municipalities.constFind(folding::fold(cell(row, Column::Municipality)));
    if (municipality != m_municipalities.constEnd())
        guest.newOrganisation.insert(names::municipality.toString(), QVariant::fromValue(*municipality));
    return name;
}

// Nothing if it cannot be said which of several people is meant.
std::optional<QString> PastedGuestsModel::rowPerson(const QStringList &row, Guest &guest) const
{
    QVariantMap fields = guests::personFields(cell(row, Column::FullName));
    insertText(fields, names::familyName, cell(row, Column::FamilyName));
    insertText(fields, names::givenName, cell(row, Column::GivenName));
    const QString family = fields.value(names::familyName.toString()).toString();
    if (family.isEmpty())
        return QString();
    const QString email = cell(row, Column::Email);
    QList<Record> same =
        m_people.values(personKey(family, fields.value(names::givenName.toString()).toString()));
    if (same.size() > 1)
        same.removeIf([&](const Record &person) {
            const bool sameEmail =
                !email.isEmpty() && person.text(names::email).compare(email, Qt::CaseInsensitive) == 0;
            const bool sameHouse =
                !guest.organisation.isNull() && person.reference(names::organisation) == guest.organisation;
            return !sameEmail && !sameHouse;
        });
    if (same.size() > 1 ||
        (same.isEmpty() &&
         m_people.contains(personKey(family, fields.value(names::givenName.toString()).toString()))))
        return std::nullopt;
    if (!same.isEmpty()) {
        guest.person = same.constFirst().id();
        return family;
    }
    insertText(fields, names::title, cell(row, Column::Title));
    insertText(fields, names::function, cell(row, Column::Function));
    insertText(fields, names::email, email);
    insertText(fields, names::phone, cell(row, Column::Phone));
    guest.newPerson = fields;
    return family;
}

QVariantMap PastedGuestsModel::participationFields(const QStringList &row) const
{
    QVariantMap values;
    const Table &table = *m_session.schema().table(names::participation);
    if (const auto heads = table.field(names::headCount)->accept(cell(row, Column::HeadCount));
        heads && heads->isValid())
        values.insert(names::headCount.toString(), *heads);
    for (const auto &[column, name] :
         {std::pair(Column::Role, names::role), std::pair(Column::Status, names::status)}) {
        if (const QVariant found = choiceCalled(*table.field(name), cell(row, column)); found.isValid())
            values.insert(name.toString(), found);
    }
    return values;
}

bool PastedGuestsModel::isListed(const Guest &guest) const
{
    if (!guest.newPerson.isEmpty() || !guest.newOrganisation.isEmpty())
        return false;
    return std::any_of(
        m_participants.begin(), m_participants.end(), [&guest](const Participant &participant) {
            const RecordId person = participant.participation.reference(names::person);
            return person == guest.person &&
                   (!guest.person.isNull() || participant.organisationId == guest.organisation);
        });
}

int PastedGuestsModel::readyCount() const
{
    return static_cast<int>(std::count_if(m_verdicts.begin(), m_verdicts.end(),
                                          [](const Verdict &verdict) { return verdict.guest.has_value(); }));
}

Result<void> PastedGuestsModel::takeOver()
{
    QList<Guest> ready;
    for (const Verdict &verdict : std::as_const(m_verdicts)) {
        if (verdict.guest)
            ready.append(*verdict.guest);
    }
    const auto changes = guests::add(m_session, m_conference, ready);
    return changes ? m_session.apply(*changes) : Result<void>(changes.error());
}

int PastedGuestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PastedGuestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1;
}

QVariant PastedGuestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole && index.column() == 0)
        return m_verdicts.at(index.row()).text;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? QVariant() : m_table.rows.at(index.row()).at(index.column() - 1);
    return {};
}

QVariant PastedGuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section > m_table.columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == 0 ? tr("Will be") : PastedTable::label(m_table.columns.at(section - 1));
}
