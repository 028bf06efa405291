// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filemaker.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"

#include <QFile>

namespace {

constexpr int spaceCount = 4;
constexpr int municipalityCount = 500;
constexpr int organisationCount = 5'000;
constexpr int personCount = 5'000;
constexpr int groupCount = 4;
constexpr int themesPerQuestion = 6;

QVariant idOf(const Record &record)
{
    return QVariant::fromValue(record.id());
}

QVariant number(qlonglong value)
{
    return QVariant::fromValue(value);
}

} // namespace

FileMaker::FileMaker(Session &session) : m_session(session), m_writer(42) {}

Result<void> FileMaker::make(const QString &path, int contributions, int perConference)
{
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    {
        const auto session = Session::create(unfinished);
        if (!session)
            return session.error();
        FileMaker maker(**session);
        if (const auto done = maker.makeDistrict(); !done)
            return done;
        for (int made = 0; made < contributions; made += perConference) {
            const int count = std::min(perConference, contributions - made);
            if (const auto done = maker.makeConference(made / perConference, count); !done)
                return done;
        }
    }
    QFile::remove(path);
    if (!QFile::rename(unfinished, path))
        return Error{Error::Code::ReadOnly, path, {}};
    return {};
}

Record FileMaker::record(QStringView table, const QVariantMap &values) const
{
    Record record = Record::create(*m_session.schema().table(table));
    for (auto it = values.begin(); it != values.end(); ++it)
        record.set(it.key(), it.value());
    return record;
}

Result<void> FileMaker::write(const QList<Record> &records)
{
    ChangeSet changes;
    changes.id = RecordId::create();
    changes.label = QStringLiteral("Bring back package");
    for (const Record &record : records)
        changes.rows += edits::insert(record).rows;
    const auto done = m_session.apply(changes);
    m_session.undoStack().clear();
    return done;
}

Result<void> FileMaker::makeDistrict()
{
    QList<Record> records;
    const QStringList colours = {QStringLiteral("#0072b2"), QStringLiteral("#d55e00"),
                                 QStringLiteral("#009e73"), QStringLiteral("#cc79a7")};
    for (int i = 0; i < spaceCount; ++i) {
        records.append(
            record(names::socialSpace, {{QStringLiteral("name"), QStringLiteral("Sozialraum %1").arg(i + 1)},
                                        {QStringLiteral("colour"), colours.at(i)}}));
        m_spaces.append(records.constLast().id());
    }
    for (int i = 0; i < municipalityCount; ++i)
        records.append(
            record(names::municipality,
                   {{QStringLiteral("name"), NoteWriter::municipality(i)},
                    {QStringLiteral("kind"), QStringLiteral("municipality")},
                    {QStringLiteral("key"), QStringLiteral("06%1").arg(i, 6, 10, QLatin1Char('0'))}}));
    for (int i = 0; i < organisationCount; ++i) {
        records.append(
            record(names::organisation, {{QStringLiteral("name"), m_writer.organisation()},
                                         {QStringLiteral("provider"), QStringLiteral("non-statutory")},
                                         {QStringLiteral("category"), QStringLiteral("other")}}));
        m_organisations.append(records.constLast().id());
    }
    for (int i = 0; i < personCount; ++i) {
        records.append(record(
            names::person, {{QStringLiteral("given-name"), m_writer.givenName()},
                            {QStringLiteral("family-name"), m_writer.familyName()},
                            {QStringLiteral("organisation"),
                             QVariant::fromValue(m_organisations.at(m_writer.below(organisationCount)))}}));
        m_persons.append(records.constLast().id());
    }
    return write(records);
}

Result<void> FileMaker::makeConference(int conferenceNumber, int contributions)
{
    const QDate date = QDate(2018, 1, 15).addDays(conferenceNumber % 2'500);
    const Record conference = record(
        names::conference,
        {{QStringLiteral("title"), QStringLiteral("Sozialraumkonferenz %1").arg(conferenceNumber + 1)},
         {QStringLiteral("social-space"), QVariant::fromValue(m_spaces.at(conferenceNumber % spaceCount))},
         {QStringLiteral("date"), date},
         {QStringLiteral("venue"), m_writer.organisation()},
         {QStringLiteral("status"), QStringLiteral("evaluated")}});
    QList<Record> questions;
    const QStringList kinds = {QStringLiteral("strength"), QStringLiteral("need"), QStringLiteral("example"),
                               QStringLiteral("success-factor")};
    const QStringList wordings = {QStringLiteral("Was sind die Schätze im Sozialraum?"),
                                  QStringLiteral("Welche Bedürfnisse gibt es zukünftig?"),
                                  QStringLiteral("Welche Beispiele gelingender Zusammenarbeit gibt es?"),
                                  QStringLiteral("Was braucht es, damit Vernetzung gut funktioniert?")};
    for (int i = 0; i < kinds.size(); ++i)
        questions.append(
            record(names::question, {{QStringLiteral("conference"), idOf(conference)},
                                     {QStringLiteral("position"), number(i + 1)},
                                     {QStringLiteral("wording"), wordings.at(i)},
                                     {QStringLiteral("short-name"), wordings.at(i).section(u' ', 2, 3)},
                                     {QStringLiteral("kind"), kinds.at(i)}}));
    QList<Record> groups;
    for (int i = 0; i < groupCount; ++i)
        groups.append(record(
            names::workingGroup,
            {{QStringLiteral("conference"), idOf(conference)},
             {QStringLiteral("position"), number(i + 1)},
             {QStringLiteral("name"), QStringLiteral("Gruppe %1").arg(i + 1)},
             {QStringLiteral("recorder"), QVariant::fromValue(m_persons.at(m_writer.below(personCount)))}}));
    QList<Record> records = {conference};
    records += questions + groups;
    return write(records + workshop(conference, questions, groups, contributions));
}

QList<Record> FileMaker::workshop(const Record &conference, const QList<Record> &questions,
                                  const QList<Record> &groups, int contributions)
{
    QList<Record> records;
    for (const Record &question : questions) {
        for (int i = 0; i < themesPerQuestion; ++i)
            records.append(record(names::theme, {{QStringLiteral("conference"), idOf(conference)},
                                                 {QStringLiteral("question"), idOf(question)},
                                                 {QStringLiteral("name"), m_writer.theme()},
                                                 {QStringLiteral("position"), number(i + 1)}}));
    }
    const QList<Record> themes = records;
    for (int i = 0; i < contributions; ++i) {
        // A theme belongs to one question, so the contribution's question follows from it.
        const Record &theme = themes.at(m_writer.below(static_cast<int>(themes.size())));
        QVariantMap values = {{QStringLiteral("conference"), idOf(conference)},
                              {QStringLiteral("question"), theme.value(names::question)},
                              {QStringLiteral("working-group"), idOf(groups.at(m_writer.below(groupCount)))},
                              {QStringLiteral("theme"), idOf(theme)},
                              {QStringLiteral("text"), m_writer.note()},
                              {QStringLiteral("dots"), number(m_writer.below(12))},
                              {QStringLiteral("position"), number(i + 1)}};
        if (m_writer.below(10) == 0)
            values.insert(QStringLiteral("explanation"), m_writer.explanation());
        records.append(record(names::contribution, values));
    }
    return records;
}
