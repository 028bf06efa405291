// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/coredumps.h"

int main(int argc, char *argv[])
{
    coredumps::prevent();
    return Application(argc, argv).run();
}
