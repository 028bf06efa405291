// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error.h"

int Error::exitCode() const
{
    switch (code) {
    case Code::Internal:
        return 1;
    case Code::Usage:
        return 2;
    case Code::Damaged:
        return 4;
    case Code::Busy:
        return 5;
    case Code::NotFound:
    case Code::Exists:
    case Code::Invalid:
    case Code::NotOurs:
    case Code::TooNew:
    case Code::Conflict:
    case Code::Referenced:
    case Code::ReadOnly:
    case Code::DiskFull:
    case Code::Cancelled:
        return 3;
    case Code::Undecided:
        return 6;
    }
    return 1;
}
