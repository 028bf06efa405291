// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>

namespace {

void addActions(QMainWindow &window)
{
    for (int menu = 1; menu <= 6; ++menu) {
        QMenu *entries = window.menuBar()->addMenu(QStringLiteral("Menu %1").arg(menu));
        for (int action = 1; action <= 10; ++action)
            entries->addAction(QStringLiteral("Action %1").arg(action));
    }
    QToolBar *toolBar = window.addToolBar(QStringLiteral("Tools"));
    for (int action = 1; action <= 8; ++action)
        toolBar->addAction(QStringLiteral("Action %1").arg(action));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
}

} // namespace

/// bench_window FILE: the floor of a start, a bare window with menu, tool bar and the contributions of the
/// newest conference.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    addActions(window);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    if (!database.open())
        return 1;
    QSqlQuery query(QStringLiteral(
        "SELECT c.text, c.dots, q.short_name, g.name, t.name FROM contribution AS c "
        "LEFT JOIN question AS q ON q.id = c.question LEFT JOIN working_group AS g ON g.id = c.working_group "
        "LEFT JOIN theme AS t ON t.id = c.theme "
        "WHERE c.conference = (SELECT id FROM conference ORDER BY seq DESC LIMIT 1) ORDER BY c.seq"));
    QSqlQueryModel model;
    model.setQuery(std::move(query));
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget();
    return code;
}
