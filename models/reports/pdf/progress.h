// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/error.h"

#include <functional>

namespace pdf {

/// Maps the steps of writing a PDF to one scale from 0 to 100 and remembers a wish to stop.
class Progress
{
public:
    /// \p callback returns false to stop.
    explicit Progress(std::function<bool(int done, int total)> callback) : m_callback(std::move(callback)) {}

    /// Step \p done of \p total in the part of the scale from \p from to \p to. False: stop.
    bool report(int from, int to, qsizetype done, qsizetype total);
    static Error cancelled();

private:
    std::function<bool(int, int)> m_callback;
    int m_last = -1;
    bool m_goingOn = true;
};

} // namespace pdf
