// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/resulttable.h"

#include <QStringList>

#include <cmath>

namespace {

QString withUnit(double value, const QString &unit)
{
    if (value <= 0)
        return QStringLiteral("-");
    const int decimals = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals) + u' ' + unit;
}

} // namespace

bool BenchResult::isMet() const
{
    return (floor <= 0 || ratio() <= largestRatio) && ours <= largestOurs;
}

QString BenchResult::target() const
{
    QStringList parts;
    if (std::isfinite(largestRatio))
        parts.append(QStringLiteral("<= %1 x").arg(largestRatio));
    if (std::isfinite(largestOurs))
        parts.append(QStringLiteral("<= ") + withUnit(largestOurs, unit));
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral(", "));
}

QJsonObject BenchResult::toJson() const
{
    return {{QStringLiteral("what"), what},     {QStringLiteral("unit"), unit},
            {QStringLiteral("ours"), ours},     {QStringLiteral("floor"), floor},
            {QStringLiteral("ratio"), ratio()}, {QStringLiteral("target"), target()},
            {QStringLiteral("met"), isMet()}};
}

namespace resulttable {

QString toText(const QList<BenchResult> &results)
{
    const auto line = [](const QStringList &cells) {
        return QStringLiteral("| %1 | %2 | %3 | %4 | %5 | %6 |\n")
            .arg(cells.at(0).leftJustified(52), cells.at(1).rightJustified(9), cells.at(2).rightJustified(9),
                 cells.at(3).rightJustified(5), cells.at(4).leftJustified(20), cells.at(5));
    };
    QString text = line({QStringLiteral("what"), QStringLiteral("ours"), QStringLiteral("floor"),
                         QStringLiteral("ratio"), QStringLiteral("target"), QStringLiteral("met?")});
    text += QStringLiteral("| :-- | --: | --: | --: | :-- | :-- |\n");
    for (const BenchResult &result : results) {
        const bool hasTarget = result.target() != QStringLiteral("-");
        text += line({result.what, withUnit(result.ours, result.unit), withUnit(result.floor, result.unit),
                      result.floor > 0 ? QString::number(result.ratio(), 'f', 2) : QStringLiteral("-"),
                      result.target(),
                      !hasTarget       ? QStringLiteral("-   ")
                      : result.isMet() ? QStringLiteral("yes ")
                                       : QStringLiteral("NO  ")});
    }
    return text;
}

} // namespace resulttable
