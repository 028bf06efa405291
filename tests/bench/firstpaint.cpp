// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/firstpaint.h"

#include "tests/bench/measurement.h"
#include "tests/bench/memory.h"

#include <QCoreApplication>
#include <QEvent>

QObject *FirstPaintPlugin::create(const QString &, const QString &)
{
    return new FirstPaint;
}

FirstPaint::FirstPaint()
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->inherits("QMainWindow")) {
        QCoreApplication::instance()->removeEventFilter(this);
        // The window's children are painted before the event loop comes round again.
        QMetaObject::invokeMethod(this, &FirstPaint::reportAndQuit, Qt::QueuedConnection);
    }
    return false;
}

void FirstPaint::reportAndQuit()
{
    const qint64 start = qEnvironmentVariable("BENCH_START").toLongLong();
    measurement::report({{QStringLiteral("time"), measurement::millisecondsSince(start)},
                         {QStringLiteral("memory"), memory::peak().value_or(0)}});
    QCoreApplication::quit();
}
