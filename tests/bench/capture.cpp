// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"
#include "views/capture/captureview.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTimer>

namespace {

constexpr int questions = 4;
constexpr int cards = 5'000;
constexpr int organisations = 500;
constexpr int cardsPerStep = 500;
// 600 characters a minute.
constexpr qint64 pace = 100'000'000; // nanoseconds
// Of ten cards, one names an organisation.
constexpr int cardsPerMention = 10;

void write(Session &session, const QList<Record> &records)
{
    ChangeSet changes;
    for (const Record &record : records) {
        changes.append(edits::insert(record));
    }
    measurement::orQuit(session.apply(changes));
}

/// A conference with thousands of cards; returns its id.
RecordId fill(Session &session, NoteWriter &notes)
{
    const auto record = [&session](QStringView table, const QVariantMap &values) {
        Record made = measurement::orQuit(session.newRecord(table, values));
        write(session, {made});
        return QVariant::fromValue(made.id());
    };
    const QVariant space = record(names::socialSpace, {{names::name.toString(), QStringLiteral("Ost")}});
    const QVariant conference = record(names::conference, {{names::title.toString(), QStringLiteral("Ost")},
                                                           {names::socialSpace.toString(), space},
                                                           {names::date.toString(), QDate(2026, 11, 25)}});
    QVariantList asked;
    for (int number = 0; number < questions; ++number)
        asked.append(record(names::question, {{names::conference.toString(), conference},
                                              {names::wording.toString(), notes.note()},
                                              {names::shortName.toString(), notes.theme()}}));
    QList<Record> made;
    for (int number = 0; number < organisations; ++number)
        made.append(measurement::orQuit(
            session.newRecord(names::organisation, {{names::name.toString(), notes.organisation()}})));
    write(session, made);
    for (int written = 0; written < cards; written += cardsPerStep) {
        made.clear();
        for (int number = 0; number < cardsPerStep; ++number)
            made.append(measurement::orQuit(session.newRecord(
                names::contribution, {{names::conference.toString(), conference},
                                      {names::question.toString(), asked.at(number % questions)},
                                      {names::text.toString(), notes.note()}})));
        write(session, made);
    }
    return conference.value<RecordId>();
}

/// Line breaks are the Enter key.
QString typedText(NoteWriter &notes, qsizetype keys)
{
    QString text;
    for (int card = 1; text.size() < keys; ++card) {
        text += notes.note();
        if (card % cardsPerMention == 0)
            text += QStringLiteral(" @jug\n");
        text += u'\n';
    }
    return text.left(keys);
}

void press(QWidget &window, QChar character)
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *target = popup ? popup : QApplication::focusWidget();
    const bool isEnter = character == u'\n';
    const int key = isEnter ? int(Qt::Key_Return) : character.toUpper().unicode();
    const QString text = isEnter ? QStringLiteral("\r") : QString(character);
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(target, &event);
    }
    // Paints what has changed, at once.
    QEvent paint(QEvent::UpdateRequest);
    QApplication::sendEvent(&window, &paint);
}

void waitUntil(qint64 due)
{
    QEventLoop loop;
    const qint64 left = std::max<qint64>(0, due - measurement::now()) / 1'000'000;
    QTimer::singleShot(static_cast<int>(left), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// How late each key was handled and painted, counted from the moment when it was pressed.
QJsonObject type(QWidget &window, const QString &text)
{
    Durations late;
    qint64 due = measurement::now();
    for (const QChar character : text) {
        due += pace;
        waitUntil(due);
        press(window, character);
        late.add(measurement::millisecondsSince(due));
    }
    return {{QStringLiteral("p50"), late.median()},
            {QStringLiteral("p95"), late.percentile(95)},
            {QStringLiteral("worst"), late.percentile(100)}};
}

void show(QWidget &window)
{
    window.resize(1024, 768);
    window.show();
    window.activateWindow();
    QApplication::processEvents();
}

} // namespace

/// bench_capture ours|floor KEYS: types into a conference of 5,000 cards, or into a bare text field.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    NoteWriter notes(7);
    const QString text = typedText(notes, arguments.at(2).toLongLong());
    if (arguments.at(1) == u"floor") {
        QPlainTextEdit edit;
        show(edit);
        edit.setFocus();
        measurement::report(type(edit, text));
        return 0;
    }
    const QTemporaryDir folder;
    const auto session =
        measurement::orQuit(Session::create(folder.filePath(QStringLiteral("hall.sozialraum"))));
    CaptureView view(*session, fill(*session, notes));
    view.checkSpelling();
    show(view);
    view.focusInput();
    measurement::report(type(view, text));
    return 0;
}
