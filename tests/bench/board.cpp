// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/edits.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "tests/bench/measurement.h"
#include "tests/bench/notewriter.h"
#include "views/board/boardlist.h"
#include "views/board/themeboard.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QMimeData>
#include <QTemporaryDir>

namespace {

constexpr int cards = 1'000;
constexpr int themes = 8;
// Every second card lies in a theme.
constexpr int sortedShare = 2;
constexpr int frames = 600;
constexpr int drops = 40;

RecordId fill(Session &session, NoteWriter &notes)
{
    const auto add = [&session](QStringView table, const QVariantMap &values) {
        const Record made = measurement::orQuit(session.newRecord(table, values));
        measurement::orQuit(session.apply(edits::insert(made)));
        return QVariant::fromValue(made.id());
    };
    const QString conference = names::conference.toString();
    const QVariant space = add(names::socialSpace, {{names::name.toString(), QStringLiteral("Ost")}});
    const QVariant held = add(names::conference, {{names::title.toString(), QStringLiteral("Ost")},
                                                  {names::socialSpace.toString(), space},
                                                  {names::date.toString(), QDate(2026, 11, 25)}});
    const QVariant question = add(names::question, {{conference, held},
                                                    {names::wording.toString(), notes.note()},
                                                    {names::shortName.toString(), notes.theme()}});
    QVariantList heaps;
    for (int theme = 0; theme < themes; ++theme)
        heaps.append(add(names::theme, {{conference, held},
                                        {names::question.toString(), question},
                                        {names::name.toString(), notes.theme()}}));
    ChangeSet written;
    for (int card = 0; card < cards; ++card) {
        QVariantMap values{{conference, held},
                           {names::question.toString(), question},
                           {names::text.toString(), notes.note()}};
        if (card % sortedShare == 0)
            values.insert(names::theme.toString(), heaps.at(card / sortedShare % themes));
        written.append(edits::insert(measurement::orQuit(session.newRecord(names::contribution, values))));
    }
    measurement::orQuit(session.apply(written));
    return held.value<RecordId>();
}

void paint(QWidget &window)
{
    QEvent event(QEvent::UpdateRequest);
    QApplication::sendEvent(&window, &event);
}

QList<BoardList *> seenLists(const ThemeBoard &board)
{
    QList<BoardList *> lists = board.findChildren<BoardList *>();
    lists.removeIf([](const BoardList *list) { return list->visibleRegion().isEmpty(); });
    return lists;
}

/// A card is dragged over all columns that can be seen: how long until each step is on the screen.
Durations drag(ThemeBoard &board, const QList<BoardList *> &lists)
{
    const std::unique_ptr<QMimeData> dragged(lists.constFirst()->model()->mimeData(
        {lists.constFirst()->model()->index(0, 0, lists.constFirst()->rootIndex())}));
    Durations times;
    QWidget *under = nullptr;
    for (int frame = 0; frame < frames; ++frame) {
        QWidget *viewport = lists.at(frame / 20 % lists.size())->viewport();
        const QPoint place(viewport->width() / 2, frame * 37 % viewport->height());
        times.measure([&] {
            if (viewport != under) {
                QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
                QApplication::sendEvent(viewport, &enter);
                under = viewport;
            }
            QDragMoveEvent move(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &move);
            paint(board);
        });
    }
    return times;
}

/// A card is let go over the next column: on disk, in its place and painted.
Durations drop(ThemeBoard &board)
{
    Durations times;
    for (int round = 0; round < drops; ++round) {
        // A step that changes many cards makes the columns anew.
        const QList<BoardList *> lists = seenLists(board);
        const BoardList &from = *lists.at(round % lists.size());
        QWidget *viewport = lists.at((round + 1) % lists.size())->viewport();
        const std::unique_ptr<QMimeData> dragged(
            from.model()->mimeData({from.model()->index(0, 0, from.rootIndex())}));
        const QPoint place = viewport->rect().center();
        // The card that lies there is told by the last move.
        QDragEnterEvent enter(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
        QDragMoveEvent move(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
        QApplication::sendEvent(viewport, &enter);
        QApplication::sendEvent(viewport, &move);
        times.measure([&] {
            QDropEvent event(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, {});
            QApplication::sendEvent(viewport, &event);
            QApplication::processEvents();
            paint(board);
        });
    }
    return times;
}

} // namespace

/// bench_board: drags cards over a board of 1,000.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    NoteWriter notes(7);
    const QTemporaryDir folder;
    const auto session =
        measurement::orQuit(Session::create(folder.filePath(QStringLiteral("hall.sozialraum"))));
    ThemeBoard board(*session, fill(*session, notes));
    board.resize(1920, 1000);
    board.show();
    QApplication::processEvents();
    const Durations frame = drag(board, seenLists(board));
    const Durations dropped = drop(board);
    measurement::report({{QStringLiteral("frame-p50"), frame.median()},
                         {QStringLiteral("frame-p95"), frame.percentile(95)},
                         {QStringLiteral("drop-p95"), dropped.percentile(95)}});
    return 0;
}
