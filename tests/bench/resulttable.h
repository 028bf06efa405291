// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <limits>

/// One line of the table: what we need beside what is needed at least.
struct BenchResult
{
    QString what;
    QString unit;
    double ours = 0;
    /// 0: there is none.
    double floor = 0;
    double largestRatio = std::numeric_limits<double>::infinity();
    double largestOurs = std::numeric_limits<double>::infinity();

    double ratio() const { return floor > 0 ? ours / floor : 0; }
    bool isMet() const;
    QString target() const;
    QJsonObject toJson() const;
};

namespace resulttable {

/// For people, columns aligned.
QString toText(const QList<BenchResult> &results);

} // namespace resulttable
