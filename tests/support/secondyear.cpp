// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secondyear.h"

#include "models/exchange/sample.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QDate>

using testsession::addRecord;
using testsession::addRecords;
using testsession::reference;

namespace {

QString key(QStringView name)
{
    return name.toString();
}

Record called(const Session &session, QStringView table, QStringView field, const QString &text)
{
    const auto found = session.reader().records(RecordQuery::where(table, field, text));
    if (!found || found->isEmpty())
        qFatal("The sample has no %s.", qPrintable(text));
    return found->constFirst();
}

Record field(const Session &session, const char *name)
{
    return called(session, names::fieldOfAction, names::name, QString::fromUtf8(name));
}

Record addConference(Session &session, const char *space, const char *title, const QDate &day)
{
    return addRecord(session, names::conference,
                     {{key(names::title), QString::fromUtf8(title)},
                      {key(names::socialSpace),
                       reference(called(session, names::socialSpace, names::name, QString::fromUtf8(space)))},
                      {key(names::date), day},
                      {key(names::status), QStringLiteral("evaluated")}});
}

Record addQuestion(Session &session, const Record &conference, int position, const char *kind,
                   const char *shortName)
{
    return addRecord(session, names::question,
                     {{key(names::conference), reference(conference)},
                      {key(names::position), qlonglong(position)},
                      {key(names::wording), QString::fromUtf8(shortName) + u'?'},
                      {key(names::shortName), QString::fromUtf8(shortName)},
                      {key(names::kind), QString::fromUtf8(kind)}});
}

QList<Record> addCards(Session &session, const Record &question, const QVariant &theme, const QString &text,
                       int count)
{
    return addRecords(session, names::contribution, count, [&](int i) {
        return QVariantMap{{key(names::conference), question.value(names::conference)},
                           {key(names::question), reference(question)},
                           {key(names::theme), theme},
                           {key(names::dots), qlonglong(1)},
                           {key(names::text), QStringLiteral("%1 (%2)").arg(text).arg(i + 1)}};
    });
}

/// \p fieldName null: no field of action.
Record addTheme(Session &session, const Record &question, const char *fieldName, const char *name, int cards)
{
    const Record theme =
        addRecord(session, names::theme,
                  {{key(names::conference), question.value(names::conference)},
                   {key(names::question), reference(question)},
                   {key(names::fieldOfAction), fieldName ? reference(field(session, fieldName)) : QVariant()},
                   {key(names::name), QString::fromUtf8(name)}});
    addCards(session, question, reference(theme), QString::fromUtf8(name), cards);
    return theme;
}

void addEast(Session &session)
{
    const Record east =
        addConference(session, "Sozialraum Ost", "Sozialraumkonferenz Ost 2025", QDate(2025, 6, 17));
    const Record strengths = addQuestion(session, east, 1, "strength", "Schätze");
    const Record needs = addQuestion(session, east, 2, "need", "Bedürfnisse");
    addTheme(session, strengths, "Vereine und Ehrenamt", "Große Vereinsvielfalt", 3);
    addTheme(session, strengths, nullptr, "Sichere Radwege", 1);
    const Record leisure = addTheme(session, needs, "Offene Kinder- und Jugendarbeit",
                                    "Offene Freizeitangebote für Kinder und Jugendliche", 5);
    testsession::setField(session, leisure, names::dots, qlonglong(12));
    addTheme(session, needs, "Wohnen", "Begleitetes Wohnen für Familien", 2);
    addTheme(session, needs, "Familie und Generationen", "Mehr Plätze in Kitas", 4);
    const QList<Record> loose = addCards(session, needs, {}, QStringLiteral("Noch nicht einsortiert"), 3);
    testsession::setField(session, loose.at(2), names::duplicateOf, reference(loose.at(0)));
}

void addSecondSpace(Session &session)
{
    const Record conference =
        addConference(session, "Sozialraum 2", "Erste Konferenz im Sozialraum 2", QDate(2025, 9, 23));
    const Record needs = addQuestion(session, conference, 1, "need", "Bedürfnisse");
    addTheme(session, needs, nullptr, "Busverbindungen am Abend", 3);
    addTheme(session, needs, "Offene Kinder- und Jugendarbeit", "Offener Jugendtreff", 2);
}

void addMeasure(Session &session, const char *title, const char *status, const QString &theme)
{
    const Record measure = addRecord(session, names::measure,
                                     {{key(names::title), QString::fromUtf8(title)},
                                      {key(names::status), QString::fromUtf8(status)},
                                      {key(names::dueOn), QDate(2025, 12, 31)}});
    addRecord(session, names::measureTheme,
              {{key(names::measure), reference(measure)},
               {key(names::theme), reference(called(session, names::theme, names::name, theme))}});
}

void addOffer(Session &session, const char *name, const char *fieldName, const QStringList &municipalities)
{
    const auto organisations = session.reader().records(RecordQuery::all(names::organisation));
    const Record offer = addRecord(session, names::offer,
                                   {{key(names::name), QString::fromUtf8(name)},
                                    {key(names::organisation), reference(organisations->constFirst())},
                                    {key(names::fieldOfAction), reference(field(session, fieldName))}});
    for (const QString &municipality : municipalities)
        addRecord(session, names::offerMunicipality,
                  {{key(names::offer), reference(offer)},
                   {key(names::municipality),
                    reference(called(session, names::municipality, names::name, municipality))}});
}

} // namespace

namespace secondyear {

void addWithSample(Session &session)
{
    const auto loaded = sample::load(session.reader());
    if (!loaded || !session.apply(*loaded))
        qFatal("The sample cannot be loaded.");
    add(session);
}

void add(Session &session)
{
    addEast(session);
    addSecondSpace(session);
    addMeasure(session, "Ferienprogramm in allen Gemeinden", "in-progress",
               QStringLiteral("Offene Freizeitangebote für Kinder"));
    addMeasure(session, "Wohngruppe für junge Familien", "done",
               QStringLiteral("Begleitetes Wohnen für Familien"));
    addOffer(session, "Offener Jugendtreff", "Offene Kinder- und Jugendarbeit",
             {QStringLiteral("Eschwege"), QStringLiteral("Wanfried")});
    addOffer(session, "Familienbüro", "Familie und Generationen", {QStringLiteral("Eschwege")});
}

} // namespace secondyear
