// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filemaker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

/// bench_generate FILE CONTRIBUTIONS: makes the file unless it is there.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "bench_generate FILE CONTRIBUTIONS\n";
        return 1;
    }
    if (QFileInfo::exists(arguments.at(1)))
        return 0;
    const auto made = FileMaker::make(arguments.at(1), arguments.at(2).toInt());
    if (!made) {
        QTextStream(stderr) << made.error().text << '\n' << made.error().detail << '\n';
        return 1;
    }
    return 0;
}
