// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/memory.h"

#include <QFile>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace memory {

std::optional<double> peak()
{
#if defined(Q_OS_UNIX)
    rusage usage = {};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return std::nullopt;
#if defined(Q_OS_DARWIN)
    constexpr double unitsPerMebibyte = 1024.0 * 1024.0;
#else
    constexpr double unitsPerMebibyte = 1024.0;
#endif
    return static_cast<double>(usage.ru_maxrss) / unitsPerMebibyte;
#else
    return std::nullopt;
#endif
}

std::optional<double> current()
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
#else
    return std::nullopt;
#endif
}

} // namespace memory
