// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/sheetfit.h"

#include "models/reports/reportfonts.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <cmath>

namespace {

constexpr double tenthsOfPointPerMm = 720 / 25.4;
constexpr double sizeStep = 0.5;
// Below this a word is rather broken than made smaller still.
constexpr double leastWholeWords = 8;
constexpr double leastSize = 1;

/// How wide the widest word is at a size of one point, in tenths of a point.
double widestWord(const blocks::SheetText &text)
{
    static const QRegularExpression breaks(QStringLiteral("\\s+|(?<=-)"));
    constexpr double measuredAt = 100;
    const QFontMetricsF metrics(reportFont(measuredAt, text.bold));
    double widest = 0;
    for (const QString &word : text.text.split(breaks, Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word) / measuredAt);
    return widest;
}

} // namespace

double fittedSize(const blocks::SheetText &text, const std::function<double(double size)> &heightAt)
{
    const double width = text.box.width() * tenthsOfPointPerMm;
    const double height = text.box.height() * tenthsOfPointPerMm;
    const double wholeWords = std::floor(width / widestWord(text) / sizeStep) * sizeStep;
    double high = qMin(text.largest, qMax(wholeWords, leastWholeWords));
    if (heightAt(high) <= height)
        return high;
    double low = leastSize;
    while (high - low > sizeStep) {
        const double middle = (low + high) / 2;
        (heightAt(middle) <= height ? low : high) = middle;
    }
    return low;
}
