// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <sys/resource.h>

void coredumps::prevent()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

#else

void coredumps::prevent() {}

#endif
