// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "models/schema/folding.h"
#include "models/search/searchmodel.h"
#include "tests/bench/measurement.h"
#include "tests/bench/rawdatabase.h"

#include <QCoreApplication>

namespace {

constexpr int longestPrefix = 12;
constexpr int visibleHits = 12;

QStringList prefixes()
{
    const QStringList words = {QStringLiteral("Freizeitangebote"),
                               QStringLiteral("Ferienfreizeit"),
                               QStringLiteral("Jugendzentrum"),
                               QStringLiteral("Öffnungszeiten"),
                               QStringLiteral("mueller"),
                               QStringLiteral("Straßenplanung"),
                               QStringLiteral("strasse"),
                               QStringLiteral("Spielplatzflächen"),
                               QStringLiteral("Schulsozialarbeit"),
                               QStringLiteral("Warteliste"),
                               QStringLiteral("Neuhausen"),
                               QStringLiteral("Förderprogramm"),
                               QStringLiteral("Haushaltsplan"),
                               QStringLiteral("Großberg"),
                               QStringLiteral("unbeleuchtet"),
                               QStringLiteral("Integrationskurse"),
                               QStringLiteral("Begegnungszentrum"),
                               QStringLiteral("Mobilitätskonzept"),
                               QStringLiteral("Frühförderstelle"),
                               QStringLiteral("Kindertagesstätte"),
                               QStringLiteral("zentrum"),
                               QStringLiteral("angebote"),
                               QStringLiteral("maedchen"),
                               QStringLiteral("Personalbedarf"),
                               QStringLiteral("Fußweg"),
                               QStringLiteral("begleitetes Wohnen"),
                               QStringLiteral("Bus nach Oberdorf"),
                               QStringLiteral("Quartierstreff"),
                               QStringLiteral("Nachbarschaftshilfe"),
                               QStringLiteral("Samstag"),
                               QStringLiteral("Careleaver"),
                               QStringLiteral("therapeutische Angebote"),
                               QStringLiteral("Netzwerk"),
                               QStringLiteral("Jugendfeuerwehr"),
                               QStringLiteral("Familienbildung"),
                               QStringLiteral("Beratungsstelle"),
                               QStringLiteral("Pflegefamilien"),
                               QStringLiteral("xqzwvyk"),
                               QStringLiteral("Anmeldungen"),
                               QStringLiteral("Zusammenarbeit")};
    QStringList prefixes;
    for (const QString &word : words) {
        for (int length = 1; length <= std::min<int>(longestPrefix, static_cast<int>(word.size())); ++length)
            prefixes.append(word.left(length));
    }
    return prefixes;
}

// Typed text as it would be in the field, and what can be seen of the hits below it.
void searchOurs(SearchModel &model, const QString &text)
{
    model.setText(text);
    for (int row = 0; row < std::min(model.rowCount(), visibleHits); ++row) {
        const QModelIndex index = model.index(row);
        for (const int role :
             {static_cast<int>(Qt::DisplayRole), static_cast<int>(HitTextRole), static_cast<int>(MarksRole)})
            static_cast<void>(model.data(index, role));
    }
}

/// One table, one statement, prepared once; the found words are marked.
class RawSearch
{
public:
    explicit RawSearch(const RawDatabase &database)
        : m_match(database, "SELECT r.id, r.text FROM contribution_search AS f JOIN contribution AS r "
                            "ON r.seq = f.rowid WHERE contribution_search MATCH ?1 "
                            "ORDER BY f.rowid DESC LIMIT 50")
        , m_newest(database, "SELECT r.id, r.text FROM contribution AS r WHERE r.seq > "
                             "(SELECT max(seq) - 2000 FROM contribution) AND r.text LIKE ?1 "
                             "ORDER BY r.seq DESC LIMIT 50")
    {
    }

    void run(const QString &text)
    {
        QStringList words;
        QStringList needles;
        bool isShort = false;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            QStringList spellings;
            for (const QString &spelling : folding::variants(word)) {
                spellings.append(u'"' + spelling + u'"');
                needles.append(spelling);
            }
            isShort |= word.size() < 3;
            words.append(u'(' + spellings.join(QStringLiteral(" OR ")) + u')');
        }
        const QByteArray parameter =
            (isShort ? u'%' + text + u'%' : words.join(QStringLiteral(" AND "))).toUtf8();
        RawDatabase::Statement &statement = isShort ? m_newest : m_match;
        statement.bindText(1, parameter);
        while (statement.step())
            static_cast<void>(folding::marks(QString::fromUtf8(statement.text(1)), needles));
        statement.reset();
    }

private:
    RawDatabase::Statement m_match;
    RawDatabase::Statement m_newest;
};

} // namespace

/// bench_search FILE ROUNDS: every prefix of realistic queries, ours and the floor in turns.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto session = measurement::orQuit(Session::open(arguments.at(1), Session::Access::ReadOnly));
    SearchModel model(*session);
    const RawDatabase database(arguments.at(1));
    RawSearch raw(database);
    Durations ours;
    Durations floor;
    for (const QString &text : prefixes()) {
        // The median of each, so that what else the machine does is not taken for slow texts.
        Durations oursOfText;
        Durations floorOfText;
        for (int round = 0; round < arguments.at(2).toInt(); ++round) {
            oursOfText.measure([&] { searchOurs(model, text); });
            floorOfText.measure([&] { raw.run(text); });
        }
        ours.add(oursOfText.median());
        floor.add(floorOfText.median());
    }
    measurement::report({{QStringLiteral("ours-p50"), ours.median()},
                         {QStringLiteral("ours-p95"), ours.percentile(95)},
                         {QStringLiteral("ours-max"), ours.percentile(100)},
                         {QStringLiteral("floor-p50"), floor.median()},
                         {QStringLiteral("floor-p95"), floor.percentile(95)}});
    return 0;
}
