// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QJsonObject>

#include <chrono>
#include <vector>

/// Times of many runs of the same thing, in milliseconds.
class Durations
{
public:
    template<typename Action>
    void measure(Action action)
    {
        const auto start = std::chrono::steady_clock::now();
        action();
        add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    double median() const { return percentile(50); }
    /// \p percent from 0 to 100; 0 if nothing was measured.
    double percentile(int percent) const;

private:
    std::vector<double> m_times;
};

/// What a measuring program says to the one that called it: one line of JSON.
namespace measurement {

void report(const QJsonObject &values);

/// A moment that another process can measure from.
qint64 now();
double millisecondsSince(qint64 moment);

/// The value, or the end of the program with the reason.
[[noreturn]] void quit(const Error &error);
template<typename T>
T orQuit(Result<T> result)
{
    if (!result)
        quit(result.error());
    return *std::move(result);
}
inline void orQuit(const Result<void> &result)
{
    if (!result)
        quit(result.error());
}

} // namespace measurement
