// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/interchange.h"
#include "models/schema/names.h"
#include "tests/bench/measurement.h"
#include "tests/bench/rawcontributions.h"

#include "models/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>

namespace {

// The contributions of the file once more, as another program would send them: with ids that are new here.
QByteArray makeJson(const RecordReader &reader)
{
    QJsonObject json = QJsonDocument::fromJson(measurement::orQuit(interchange::write(reader))).object();
    QJsonArray contributions = json[u"records"].toObject()[names::contribution].toArray();
    for (auto contribution : contributions) {
        QJsonObject object = contribution.toObject();
        object[u"id"] = RecordId::create().toString();
        contribution = object;
    }
    json[u"records"] = QJsonObject{{names::contribution.toString(), contributions}};
    return QJsonDocument(json).toJson();
}

RawContribution fromJson(const QJsonObject &object)
{
    RawContribution contribution;
    for (const auto name :
         {QStringView(u"id"), names::conference, names::question, names::workingGroup, names::theme})
        contribution.ids.append(QUuid::fromString(object[name].toString()).toRfc4122());
    contribution.text = object[names::text].toString().toUtf8();
    contribution.dots = object[names::dots].toInteger();
    contribution.position = object[names::position].toInteger();
    return contribution;
}

void importRaw(RawContributions &raw, const QByteArray &json)
{
    const QJsonObject records = QJsonDocument::fromJson(json)[u"records"].toObject();
    const QJsonArray contributions = records[names::contribution].toArray();
    raw.begin();
    for (const QJsonValue &contribution : contributions)
        raw.insert(fromJson(contribution.toObject()));
    raw.commit();
}

} // namespace

/// bench_import FILE: all contributions of FILE once more from JSON into copies of it, ours and the floor in
/// turns.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().at(1);
    const QTemporaryDir folder(file + QStringLiteral("-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("ours.sozialraum"));
    const RawDatabase database(folder.filePath(QStringLiteral("floor.sqlite")));
    RawContributions raw(database, file);
    QFile::copy(file, path);

    const auto session = measurement::orQuit(Session::open(path));
    const QByteArray json = makeJson(session->reader());
    Durations ours;
    Durations floor;
    floor.measure([&] { importRaw(raw, json); });
    ours.measure([&] {
        const auto changes = measurement::orQuit(interchange::read(json, session->reader()));
        measurement::orQuit(session->apply(changes));
    });
    measurement::report({{QStringLiteral("ours"), ours.median()}, {QStringLiteral("floor"), floor.median()}});
    return 0;
}
