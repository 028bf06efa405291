// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"
#include "tests/support/typist.h"
#include "views/capture/captureview.h"

#include <QApplication>
#include <QTest>
#include <QTextStream>
#include <QTimer>

namespace {

// What the screen promises: nothing older than this is lost.
constexpr int longestLoss = 1'000; // milliseconds

void sayReady()
{
    QTextStream(stdout) << "ready" << Qt::endl;
}

} // namespace

/// captureprocess FILE CONFERENCE pause|turn|change: somebody who types and whose program is then killed.
/// Says "ready" when that may happen: a second after the last key, or just after a change of tab.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto session = Session::open(arguments.value(1));
    const auto conference = RecordId::fromString(arguments.value(2));
    const QString mode = arguments.value(3);
    if (!session || !conference)
        return 1;
    const auto description = (*session)->reader().description();
    if (!description)
        return 1;
    // A package is typed into as its group.
    CaptureView view(**session, *conference, description->package ? description->package->group : RecordId());
    view.show();
    view.activateWindow();
    if (!QTest::qWaitForWindowActive(&view))
        return 1;
    view.focusInput();
    Typist typist(view);
    if (mode == u"change") {
        typist.type(QStringLiteral("a whole thought\n"));
        typist.press(Qt::Key_Up);
    } else if (mode == u"pause") {
        typist.press(Qt::Key_2, Qt::AltModifier);
    }
    typist.type(QStringLiteral("half a thou"));
    if (mode == u"turn") {
        typist.press(Qt::Key_2, Qt::AltModifier);
        sayReady();
    } else {
        QTimer::singleShot(longestLoss, Qt::PreciseTimer, &view, &sayReady);
    }
    return QApplication::exec();
}
