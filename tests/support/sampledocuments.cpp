// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampledocuments.h"

#include <QPainter>

namespace samples {

namespace {

using namespace blocks;

Cell cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft, int span = 1)
{
    return {RichText{{text}}, alignment, span};
}

QImage townPicture()
{
    QImage image(640, 300, QImage::Format_RGB32);
    image.fill(QColor(0xBF, 0xD7, 0xEA));
    QPainter painter(&image);
    for (int i = 0; i < 6; ++i)
        painter.fillRect(30 + i * 100, 120 + (i * 37) % 80, 70, 180, QColor(0x6B, 0x5B, 0x73));
    return image;
}

void drawBars(QPainter &painter, const QRectF &area)
{
    const double values[] = {38, 52, 27, 44, 61};
    const double step = area.width() / 5;
    for (int i = 0; i < 5; ++i) {
        const double height = area.height() * values[i] / 70;
        const QRectF bar(area.left() + i * step + step * 0.2, area.bottom() - height, step * 0.6, height);
        painter.fillRect(bar, QColor(0x1F, 0x6F, 0x8B));
    }
}

Table membersTable()
{
    Table table;
    table.caption = QStringLiteral("Teilnehmende nach Gemeinde und Art der Teilnahme");
    table.summary =
        QStringLiteral("Vier Spalten: Gemeinde, vor Ort, online, gesamt; eine Zeile je Gemeinde.");
    table.headerColumns = 1;
    table.columnWidths = {3, 1.3, 1.3, 1.3};
    table.rows.append({cell(QStringLiteral("Gemeinde")), cell(QStringLiteral("vor Ort"), Qt::AlignRight),
                       cell(QStringLiteral("online"), Qt::AlignRight),
                       cell(QStringLiteral("gesamt"), Qt::AlignRight)});
    const QStringList towns{
        QStringLiteral("Bad Münstereifel"), QStringLiteral("Blankenheim"), QStringLiteral("Dahlem"),
        QStringLiteral("Euskirchen"),       QStringLiteral("Hellenthal"),  QStringLiteral("Kall"),
        QStringLiteral("Mechernich"),       QStringLiteral("Nettersheim"), QStringLiteral("Schleiden"),
        QStringLiteral("Weilerswist"),      QStringLiteral("Zülpich")};
    for (int i = 0; i < towns.size(); ++i) {
        const int present = 5 + (i * 7) % 19;
        const int online = 8 + (i * 11) % 17;
        table.rows.append({cell(towns[i]), cell(QString::number(present), Qt::AlignRight),
                           cell(QString::number(online), Qt::AlignRight),
                           cell(QString::number(present + online), Qt::AlignRight)});
    }
    return table;
}

Table measuresTable(int session)
{
    Table table;
    table.caption = QStringLiteral("Maßnahmen aus Arbeitsgruppe %1").arg(session);
    table.headerColumns = 1;
    table.columnWidths = {0.7, 4, 2, 1.4};
    table.rows.append({cell(QStringLiteral("Nr.")), cell(QStringLiteral("Maßnahme")),
                       cell(QStringLiteral("Zuständig")), cell(QStringLiteral("Frist"))});
    for (int i = 1; i <= 14; ++i) {
        const QString measure =
            i % 3 == 0
                ? QStringLiteral(
                      "Öffnungszeiten des Jugendzentrums am Wochenende ausweiten, zunächst für ein Jahr zur "
                      "Erprobung und mit Auswertung durch die Jugendhilfeplanung")
                : QStringLiteral("Treffpunkt am Bahnhof beleuchten und überdachen");
        table.rows.append(
            {cell(QStringLiteral("%1.%2").arg(session).arg(i)), cell(measure),
             cell(i % 2 ? QStringLiteral("Kreisjugendamt") : QStringLiteral("Netzwerk „Frühe Hilfen“")),
             cell(QStringLiteral("%1.03.2025").arg(i, 2, 10, QLatin1Char('0')))});
    }
    return table;
}

DocumentProperties conferenceProperties()
{
    DocumentProperties properties;
    properties.title = QStringLiteral("Dokumentation der Sozialraumkonferenz „Aufwachsen im Nordkreis“");
    properties.subject = QStringLiteral("Ergebnisse und Maßnahmen der Konferenz vom 17. Juni 2024");
    properties.author = QStringLiteral("Jugendhilfeplanung");
    properties.keywords = QStringLiteral("Sozialraum, Jugendhilfe, Beteiligung");
    properties.language = QStringLiteral("de-DE");
    properties.runningTitle = QStringLiteral("Sozialraumkonferenz „Aufwachsen im Nordkreis“");
    properties.organisation = QStringLiteral("Kreisverwaltung");
    properties.created = QDateTime(QDate(2024, 6, 17), QTime(9, 0), Qt::UTC);
    properties.accent = QColor(0x1F, 0x8A, 0x70);
    return properties;
}

void appendSession(QList<Block> &all, int session)
{
    all.append(Heading{2, QStringLiteral("Arbeitsgruppe %1: Orte für Jugendliche").arg(session), {}});
    for (int i = 0; i < 2; ++i) {
        all.append(Paragraph{
            {{QStringLiteral("In Gruppe %1 berichteten die Teilnehmenden aus ihrem Alltag. ").arg(session)},
             {QStringLiteral("Besonders hervorgehoben"), true},
             {QStringLiteral(
                 " wurde, dass Jugendliche früh gefragt werden wollen: Wer erst am Ende fragt, baut am "
                 "Bedarf vorbei. Die Aussprache drehte sich um Wege, Öffnungszeiten und die Frage, ob "
                 "für kleinere Gemeinden ein gemeinsames Angebot genügt. Mehrere Träger kündigten an, "
                 "ihre Räume kostenfrei zu öffnen.")}}});
    }
    all.append(Heading{3, QStringLiteral("Beiträge in eigenen Worten"), {}});
    all.append(Paragraph{
        {{QStringLiteral("Wir brauchen einen Ort, an dem uns niemand wegschickt, wenn es regnet. Der "
                         "Bahnhof ist kein Wohnzimmer, aber er ist trocken.")}},
        true});
    List list;
    for (int i = 1; i <= 4; ++i)
        list.items.append(
            {{{QStringLiteral("Vorschlag %1.%2: ").arg(session).arg(i), true},
              {QStringLiteral("Die Räume der Schule werden am Nachmittag geöffnet; verantwortlich ist "
                              "die Jugendpflege der Gemeinde.")}}});
    all.append(list);
    all.append(Heading{3, QStringLiteral("Maßnahmen"), {}});
    all.append(measuresTable(session));
    if (session % 2 == 1)
        all.append(Figure{QStringLiteral("Foto: Häuser unter blauem Himmel."),
                          QStringLiteral("Blick vom Tagungsort"),
                          120,
                          60,
                          townPicture(),
                          {}});
}

} // namespace

Document conferenceReport(int sessions)
{
    Document document;
    document.properties = conferenceProperties();
    QList<Block> &all = document.blocks;
    all.append(
        TitlePage{QStringLiteral("Kreisverwaltung · Abteilung Jugend und Familie"),
                  document.properties.title,
                  QStringLiteral("Ergebnisse, Schwerpunkte und Maßnahmen"),
                  {{QStringLiteral("Ort"), QStringLiteral("Aula der Gesamtschule")},
                   {QStringLiteral("Zeit"), QStringLiteral("17. Juni 2024, 9 bis 16 Uhr")},
                   {QStringLiteral("Sozialraum"), QStringLiteral("Nordkreis: Weilerswist und Zülpich")},
                   {QStringLiteral("Redaktion"), QStringLiteral("Jugendhilfeplanung")}}});
    all.append(Contents{QStringLiteral("Inhalt")});
    all.append(PageBreak{});
    all.append(Heading{1, QStringLiteral("Überblick"), QStringLiteral("ueberblick")});
    all.append(Paragraph{
        {{QStringLiteral("Die Konferenz brachte ")},
         {QStringLiteral("112 Teilnehmende"), true},
         {QStringLiteral(" aus elf Städten und Gemeinden zusammen. Im Mittelpunkt standen ")},
         {QStringLiteral("Orte, Wege und Beteiligung"), false, true},
         {QStringLiteral(
             ". Der Landrat eröffnete mit den Worten: „Größe zeigt sich daran, wie wir mit den Jüngsten "
             "umgehen“ – ein Satz, der mehrfach aufgegriffen wurde. Grundlage ist das ")},
         {QStringLiteral("SGB VIII"), false, false,
          QStringLiteral("https://www.gesetze-im-internet.de/sgb_8/")},
         {QStringLiteral("; Einzelheiten stehen bei den ")},
         {QStringLiteral("Arbeitsgruppen"), false, false, QStringLiteral("#gruppen")},
         {QStringLiteral(". Der Leitbegriff ")},
         {QStringLiteral("youth participation"), false, true, {}, QStringLiteral("en")},
         {QStringLiteral(" wurde mit „Mitwirkung junger Menschen“ übersetzt.")}}});
    all.append(Heading{2, QStringLiteral("Wichtigste Ergebnisse"), {}});
    all.append(
        List{false,
             {{{{QStringLiteral("Treffpunkte werden bis 2026 geprüft.")}}},
              {{{QStringLiteral("Für neue Angebote gilt die Beteiligung der Jugendlichen ohne Ausnahme. Die "
                                "Gemeinden berichten jährlich über den erreichten Stand und über offene "
                                "Maßnahmen.")}},
               {List{false,
                     {{{{QStringLiteral("Spielplätze: sofort")}}},
                      {{{QStringLiteral("Jugendzentren: Übergangsfrist von 18 Monaten")}}}}}}},
              {{{QStringLiteral("Die Planung veröffentlicht die Berichte.")}}}}});
    all.append(Paragraph{{{QStringLiteral("Die Reihenfolge der weiteren Schritte:")}}});
    all.append(List{true,
                    {{{{QStringLiteral("Bestand je Gemeinde aufnehmen")}}},
                     {{{QStringLiteral("Beschluss des Ausschusses einholen")}}},
                     {{{QStringLiteral("Rückmeldung an alle Beteiligten geben")}}}}});
    all.append(Heading{2, QStringLiteral("Beteiligung in Zahlen"), {}});
    all.append(membersTable());
    all.append(
        Figure{QStringLiteral("Säulendiagramm: Verkehr 38, Orte 52, Wohnen 27, Bildung 44, Gesundheit 61."),
               QStringLiteral("Wortmeldungen je Thema"),
               150,
               60,
               {},
               drawBars});
    all.append(Heading{1, QStringLiteral("Arbeitsgruppen"), QStringLiteral("gruppen")});
    for (int session = 1; session <= sessions; ++session)
        appendSession(all, session);
    all.append(Heading{1, QStringLiteral("Ausblick"), {}});
    all.append(Paragraph{
        {{QStringLiteral("Die nächste Konferenz findet im Sommer 2026 statt. Fragen an ")},
         {QStringLiteral("planung@example.org"), false, false, QStringLiteral("mailto:planung@example.org")},
         {QStringLiteral(".")}}});
    return document;
}

namespace {

QString repeatedWords(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("Wort%1 ").arg(i);
    return text;
}

void appendStrangeText(QList<Block> &all)
{
    const auto paragraph = [&all](const QString &text) { all.append(Paragraph{{{text}}}); };
    paragraph(QStringLiteral(
        "Weich: Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschafts\u00ADkapi\u00ADtäns\u00AD"
        "mützen\u00ADabzeichen und Rechts\u00ADschutz\u00ADver\u00ADsiche\u00ADrungs\u00ADgesell\u00AD"
        "schaften und Bundes\u00ADaus\u00ADbil\u00ADdungs\u00ADför\u00ADde\u00ADrungs\u00ADge\u00ADsetz."));
    paragraph(
        QStringLiteral("Geschützt: z.\u202FB. 10\u00A0km, § 3 Abs.\u00A01, 5\u2009% m² ½ € – — … ‚x‘ »y«"));
    paragraph(QStringLiteral("Ligaturen: finden, Schifffahrt, auffliegen, Pfeffer, \uFB01nden"));
    paragraph(QStringLiteral("Zerlegt: a\u0308 o\u0308 u\u0308 e\u0301; und Z\u030C\u0323\u0331"));
    paragraph(QStringLiteral("Fremd: Привет мир, Ελλάδα, Türkçe, Việt Nam, 日本語 漢字"));
    paragraph(QStringLiteral("Rechtsläufig: שלום עולם und مرحبا بالعالم im Text"));
    paragraph(QStringLiteral("Bildzeichen: 😀 👍🏽 🇩🇪"));
    paragraph(QStringLiteral("Zeile eins\nZeile zwei\tTabulator"));
    paragraph(QStringLiteral("Privat: \uE000 und nullbreit\u200BTrenner\u200DEnde\uFEFF"));
    paragraph(QStringLiteral("Zeichen <b>&amp; \"fett\"</b> & ") + QChar(0) + QChar(7) +
              QStringLiteral("Steuerung"));
    paragraph(QStringLiteral("Halbe Paare: ") + QChar(0xD83D) + QStringLiteral(" und ") + QChar(0xDE00));
    paragraph(QString(200, u'W'));
    paragraph(QString());
    QString longText;
    while (longText.size() < 10000)
        longText += QStringLiteral("Ein Absatz nimmt kein Ende und läuft über Seiten. ");
    paragraph(longText);
}

Table spannedTable()
{
    Table table;
    table.caption = QStringLiteral("Leere Zellen und verbundene Spalten");
    table.headerRows = 2;
    table.headerColumns = 1;
    table.rows.append({cell(QStringLiteral("Gemeinde")),
                       cell(QStringLiteral("Teilnahme"), Qt::AlignHCenter, 2),
                       cell(QStringLiteral("Summe"))});
    table.rows.append({cell(QStringLiteral("Name")), cell(QStringLiteral("vor Ort")),
                       cell(QStringLiteral("online")), cell(QStringLiteral("gesamt"))});
    for (int i = 0; i < 90; ++i) {
        const QString text =
            i % 7 ? QStringLiteral("5") : QStringLiteral("Ein langer Inhalt, der mehrfach umbricht.");
        table.rows.append({cell(QStringLiteral("Zeile %1").arg(i)), cell(QString()), cell(text)});
    }
    return table;
}

} // namespace

Document hardDocument()
{
    Document document;
    document.properties.title = QStringLiteral("Prüfstück <&> „Sonderfälle“");
    document.properties.language = QStringLiteral("de-DE");
    document.properties.runningTitle = QStringLiteral("Prüfstück");
    document.properties.created = QDateTime(QDate(2024, 6, 17), QTime(9, 0), Qt::UTC);
    QList<Block> &all = document.blocks;
    all.append(Heading{3, QStringLiteral("Sonderzeichen"), QStringLiteral("doppelt")});
    appendStrangeText(all);
    all.append(Heading{3, QStringLiteral("Leere und große Dinge"), QStringLiteral("doppelt")});
    const List inner{true, {{{{QStringLiteral("drei")}}}}};
    const List middle{false, {{{{QStringLiteral("zwei")}}, {inner}}}};
    all.append(List{false, {{{}}, {{{QStringLiteral("drei Ebenen")}}, {middle}}}});
    all.append(spannedTable());
    Table tall;
    tall.rows = {{cell(QStringLiteral("Nr.")), cell(QStringLiteral("Text")), cell(QStringLiteral("Rest"))},
                 {cell(QStringLiteral("1")), cell(repeatedWords(900)), cell(QStringLiteral("daneben"))},
                 {cell(QStringLiteral("2")), cell(QStringLiteral("danach")), cell(QStringLiteral("y"))}};
    all.append(tall);
    QImage pixel(1, 1, QImage::Format_ARGB32);
    pixel.fill(QColor(200, 30, 30, 120));
    all.append(Figure{QString(), QStringLiteral("Ein Bildpunkt"), 10, 10, pixel, {}});
    all.append(Heading{2, QString(), QString()});
    all.append(Paragraph{
        {{QStringLiteral("Davor ")},
         {QStringLiteral("ein langer Verweis, der sich über mehr als eine Zeile erstreckt und deshalb "
                         "mehrere Flächen braucht, damit jede Zeile anklickbar bleibt"),
          false, false, QStringLiteral("https://example.org/äöü?q=a b")},
         {QStringLiteral(" und ")},
         {QStringLiteral("ins Leere"), false, false, QStringLiteral("#fehlt")},
         {QStringLiteral(" danach.")}}});
    return document;
}

Document sheets()
{
    Document document;
    document.properties.title = QStringLiteral("Schilder");
    document.properties.language = QStringLiteral("de-DE");
    document.properties.created = QDateTime(QDate(2024, 6, 17), QTime(9, 0), Qt::UTC);
    document.properties.landscape = true;
    const QStringList names = {QStringLiteral("Li"),
                               QStringLiteral("Dr. Anna-Magdalena Freifrau von Musterberg-Beispielhausen"),
                               QString(200, u'W'), QString(), QStringLiteral("<b>& und שלום")};
    Sheet badges;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QRectF box(10 + 95 * double(i % 3), 10 + 60 * double(i / 3), 90, 55);
        SheetCard card{box, {{names[i], box.adjusted(5, 5, -5, -20), 40, true}}, Qt::gray};
        card.areas = {{QRectF(box.x(), box.bottom() - 8, box.width(), 8), QColor(0, 114, 178)}};
        card.texts.append({QStringLiteral("Gruppe %1").arg(i + 1),
                           {box.x() + 5, box.bottom() - 8, 80, 8},
                           12,
                           false,
                           Qt::AlignLeft | Qt::AlignVCenter,
                           Qt::white});
        badges.cards.append(card);
    }
    document.blocks.append(badges);
    const QRectF lower(0, 105, 297, 105);
    document.blocks.append(
        Sheet{{{lower,
                {{QStringLiteral("Gruppe 1"), lower.adjusted(15, 15, -15, -15), 120, true}},
                {},
                {},
                true}}});
    return document;
}

Document oneParagraph(const QString &text)
{
    Document document;
    document.properties.title = QStringLiteral("Probe");
    document.blocks.append(blocks::Paragraph{{{text}}});
    return document;
}

} // namespace samples
