// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "tests/bench/keylistmodel.h"
#include "tests/bench/measurement.h"
#include "tests/bench/memory.h"
#include "tests/bench/paintedview.h"

#include <QApplication>
#include <QScrollBar>

#include <functional>
#include <random>

namespace {

constexpr int pages = 60;
constexpr int jumps = 100;
constexpr int rowsPerPage = 30;

/// What both lists can do.
struct List
{
    QAbstractItemModel &model;
    /// Returns when the first rows are there.
    std::function<void()> load;
    /// Returns when all rows are there.
    std::function<void()> waitForAll;
    std::function<void()> sortByText;
    std::function<void()> sortByDots;
};

double scroll(PaintedView &view)
{
    Durations frames;
    QScrollBar &bar = *view.verticalScrollBar();
    for (int i = 0; i < pages; ++i)
        frames.measure([&] {
            bar.setValue(bar.value() + rowsPerPage);
            view.paintNow();
        });
    std::mt19937 random(5);
    for (int i = 0; i < jumps; ++i)
        frames.measure([&] {
            bar.setValue(static_cast<int>(random() % static_cast<quint32>(bar.maximum())));
            view.paintNow();
        });
    return frames.percentile(95);
}

QJsonObject measureList(PaintedView &view, const List &list)
{
    const double empty = memory::current().value_or(0);
    Durations first;
    Durations all;
    all.measure([&] {
        first.measure([&] {
            list.load();
            view.setModel(&list.model);
            view.paintNow();
        });
        list.waitForAll();
        view.paintNow();
    });
    const double frame = scroll(view);
    const double used = memory::current().value_or(0) - empty;
    Durations byDots;
    byDots.measure([&] {
        list.sortByDots();
        list.waitForAll();
        view.paintNow();
    });
    Durations byText;
    byText.measure([&] {
        list.sortByText();
        list.waitForAll();
        view.paintNow();
    });
    return {{QStringLiteral("rows"), list.model.rowCount()},
            {QStringLiteral("first-paint"), first.median()},
            {QStringLiteral("all-rows"), all.median()},
            {QStringLiteral("frame-p95"), frame},
            {QStringLiteral("sort-by-dots"), byDots.median()},
            {QStringLiteral("sort-by-text"), byText.median()},
            {QStringLiteral("memory"), used}};
}

QJsonObject measureOurs(PaintedView &view, const QString &path)
{
    const auto session = measurement::orQuit(Session::open(path, Session::Access::ReadOnly));
    RecordTableModel model(*session, names::contribution.toString());
    const auto sortBy = [&](const char *field) {
        model.sort(static_cast<int>(model.columns().indexOf(QLatin1StringView(field))));
    };
    const List list = {model, [&] { model.setQuery(RecordQuery::all(names::contribution)); },
                       [&] {
                           while (model.isLoading())
                               QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                       },
                       [&] { sortBy("text"); }, [&] { sortBy("dots"); }};
    const QJsonObject result = measureList(view, list);
    view.setModel(nullptr);
    return result;
}

QJsonObject measureFloor(PaintedView &view, const QString &path)
{
    const RawDatabase database(path);
    KeyListModel model(database);
    const List list = {model, [&] { model.load("ORDER BY id"); }, [] {}, [&] { model.load("ORDER BY text"); },
                       [&] { model.load("ORDER BY dots"); }};
    const QJsonObject result = measureList(view, list);
    view.setModel(nullptr);
    return result;
}

} // namespace

/// bench_list ours|floor FILE: all contributions in a table.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    PaintedView view;
    view.resize(1200, 800);
    view.show();
    view.paintNow();
    const bool isOurs = arguments.at(1) == QStringLiteral("ours");
    measurement::report(isOurs ? measureOurs(view, arguments.at(2)) : measureFloor(view, arguments.at(2)));
    return 0;
}
