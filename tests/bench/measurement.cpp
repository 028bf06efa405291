// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

double Durations::percentile(int percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const std::size_t place = sorted.size() * static_cast<std::size_t>(percent) / 100;
    return sorted.at(std::min(place, sorted.size() - 1));
}

namespace measurement {

void report(const QJsonObject &values)
{
    QTextStream(stdout) << QJsonDocument(values).toJson(QJsonDocument::Compact) << '\n';
}

qint64 now()
{
    const auto sinceEpoch = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count();
}

double millisecondsSince(qint64 moment)
{
    return static_cast<double>(now() - moment) / 1e6;
}

void quit(const Error &error)
{
    QTextStream(stderr) << error.text << '\n' << error.detail << '\n';
    std::exit(1);
}

} // namespace measurement
