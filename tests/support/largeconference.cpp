// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/largeconference.h"

#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QBuffer>
#include <QImage>

using testsession::addRecord;
using testsession::addRecords;
using testsession::reference;

namespace {

constexpr int groupCount = 20;
constexpr int questionCount = 4;
constexpr int themeCount = 60;
constexpr int organisationCount = 80;
constexpr int measureCount = 30;

QString key(QStringView name)
{
    return name.toString();
}

QByteArray picture(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QString contributionText(int number)
{
    const QString plain =
        QStringLiteral("Beitrag %1: mehr Treffpunkte für Kinder und Jugendliche im Ort").arg(number);
    switch (number) {
    case 10: {
        QString text = plain;
        while (text.size() < 9'900)
            text += QStringLiteral(" und noch ein Gedanke, der kein Ende nimmt");
        return text;
    }
    case 11:
        return plain + u' ' + QString(200, u'W');
    case 12:
        return plain + QStringLiteral(" – <b>fett</b> & \"quer\"");
    case 13:
        return plain + QStringLiteral(" – שלום مرحبا");
    case 14:
        return plain + QStringLiteral(" – 😀 👍🏽");
    case 15:
        return plain + QStringLiteral(" – Jugend\u00ADhilfe\u00ADplanung");
    case 16:
        return plain + QStringLiteral(" – Scho\u0308ne Gru\u0308ße");
    default:
        return plain;
    }
}

QList<Record> addPeople(Session &session, const QList<Record> &organisations)
{
    static const QStringList families = {
        QStringLiteral("Ärmel"),  QStringLiteral("Zorn"), QStringLiteral("Öztürk-von der Heidenreich"),
        QStringLiteral("Aermel"), QStringLiteral("Ng"),   QStringLiteral("Ungewöhnlichlangerfamilienname")};
    return addRecords(session, names::person, largeconference::participants, [&](int i) {
        return QVariantMap{
            {key(names::title), i % 9 == 0 ? QVariant(QStringLiteral("Dr.")) : QVariant()},
            {key(names::givenName), QStringLiteral("Vorname %1").arg(i)},
            {key(names::familyName), families.at(i % families.size())},
            {key(names::function), i % 2 ? QStringLiteral("Leitung der Schulsozialarbeit") : QString()},
            {key(names::email), QStringLiteral("geheim%1@example.org").arg(i)},
            {key(names::phone), QStringLiteral("0000 %1").arg(i)},
            {key(names::organisation), reference(organisations.at(i % organisations.size()))}};
    });
}

void addResults(Session &session, const Record &conference, const QList<Record> &groups)
{
    const QVariant here = reference(conference);
    const QList<Record> questions = addRecords(session, names::question, questionCount, [&](int i) {
        return QVariantMap{{key(names::conference), here},
                           {key(names::position), qlonglong(i + 1)},
                           {key(names::wording), QStringLiteral("Was ist bei Frage %1 zu sagen?").arg(i + 1)},
                           {key(names::shortName), QStringLiteral("Frage %1").arg(i + 1)}};
    });
    const QList<Record> themes = addRecords(session, names::theme, themeCount, [&](int i) {
        return QVariantMap{
            {key(names::conference), here},
            {key(names::position), qlonglong(i + 1)},
            {key(names::question), reference(questions.at(i % questionCount))},
            {key(names::name), i == 0 ? QStringLiteral("<b>&") : QStringLiteral("Thema %1").arg(i)},
            {key(names::dots), qlonglong(i)}};
    });
    addRecords(session, names::contribution, largeconference::contributions, [&](int i) {
        return QVariantMap{{key(names::conference), here},
                           {key(names::question), reference(questions.at(i % themeCount % questionCount))},
                           {key(names::theme), reference(themes.at(i % themeCount))},
                           {key(names::workingGroup), reference(groups.at(i % groupCount))},
                           {key(names::position), qlonglong(i + 1)},
                           {key(names::text), contributionText(i)}};
    });
    const QStringList states = {QStringLiteral("proposed"), QStringLiteral("agreed"),
                                QStringLiteral("in-progress"), QStringLiteral("done")};
    const QList<Record> measures = addRecords(session, names::measure, measureCount, [&](int i) {
        return QVariantMap{{key(names::title), QStringLiteral("Maßnahme %1 einrichten").arg(i)},
                           {key(names::status), states.at(i % states.size())},
                           {key(names::dueOn), QDate(2026, 1, 1).addDays(i)}};
    });
    addRecords(session, names::measureTheme, measureCount, [&](int i) {
        return QVariantMap{{key(names::measure), reference(measures.at(i))},
                           {key(names::theme), reference(themes.at(i % themeCount))}};
    });
}

} // namespace

namespace largeconference {

Record add(Session &session)
{
    const Record conference = testsession::addConference(session, QStringLiteral("Große Konferenz"));
    const QVariant here = reference(conference);
    const QList<Record> groups = addRecords(session, names::workingGroup, groupCount, [&](int i) {
        return QVariantMap{{key(names::conference), here},
                           {key(names::position), qlonglong(i + 1)},
                           {key(names::name), QStringLiteral("Gruppe %1").arg(i + 1)},
                           {key(names::topic), QStringLiteral("Übergänge von der Schule in den Beruf")},
                           {key(names::room), QStringLiteral("Raum %1").arg(i + 101)}};
    });
    const QList<Record> organisations =
        addRecords(session, names::organisation, organisationCount, [](int i) {
            return QVariantMap{
                {key(names::name), QStringLiteral("Verein für Jugend und Familie Nr. %1 e. V.").arg(i)}};
        });
    const QList<Record> people = addPeople(session, organisations);
    addRecords(session, names::participation, participants, [&](int i) {
        return QVariantMap{{key(names::conference), here},
                           {key(names::person), reference(people.at(i))},
                           {key(names::organisation), reference(organisations.at(i % organisationCount))},
                           {key(names::status), QStringLiteral("attended")},
                           {key(names::workingGroup), reference(groups.at(i % groupCount))}};
    });
    addRecords(session, names::agendaItem, 30, [&](int i) {
        return QVariantMap{{key(names::conference), here},
                           {key(names::position), qlonglong(i + 1)},
                           {key(names::title), QStringLiteral("Punkt %1").arg(i + 1)},
                           {key(names::minutes), qlonglong(15)}};
    });
    addResults(session, conference, groups);
    for (const QSize &size : {QSize(1, 1), QSize(8192, 6144)})
        addRecord(session, names::picture,
                  {{key(names::conference), here},
                   {key(names::caption), QStringLiteral("Bild mit %1 Punkten Breite").arg(size.width())},
                   {key(names::consent), QStringLiteral("not-needed")},
                   {key(names::publish), true},
                   {key(names::data), picture(size)}});
    return conference;
}

} // namespace largeconference
