// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shutdown.h"

#include "views/mainwindow.h"

#include <QGuiApplication>
#include <QSessionManager>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace {

// A handler of signals may do next to nothing, so it only writes into a pipe that Qt reads.
int pipeEnds[2] = {-1, -1};

void passOn(int)
{
    const int before = errno;
    const char anything = 0;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &anything, 1);
    errno = before;
}

} // namespace

void Shutdown::hearSignals()
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [] {
        char told[16];
        while (::read(pipeEnds[0], told, sizeof told) > 0) {
        }
        QCoreApplication::quit();
    });
    for (const int signal : {SIGHUP, SIGINT, SIGTERM}) {
        // One that was ignored before, as by nohup, stays so.
        if (std::signal(signal, &passOn) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

Shutdown::~Shutdown()
{
    if (pipeEnds[0] < 0)
        return;
    for (const int signal : {SIGHUP, SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}
#else
void Shutdown::hearSignals() {}

Shutdown::~Shutdown() = default;
#endif

Shutdown::Shutdown(MainWindow &window)
{
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [&window](QSessionManager &manager) {
            if (!window.keepTyped() && manager.allowsInteraction())
                manager.cancel();
        },
        // The system waits only as long as the signal is being sent.
        Qt::DirectConnection);
    hearSignals();
}
