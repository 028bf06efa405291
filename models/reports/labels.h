// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

/// The few words that writers add to a document themselves.
class ReportLabels
{
    Q_DECLARE_TR_FUNCTIONS(ReportLabels)

public:
    /// "Table 3:"
    static QString table(int number);
    /// "Figure 2:"
    static QString figure(int number);
    /// "Page 3 of 12"
    static QString page(int number, int count);
    /// The same with %1 and %2 in the places of the numbers.
    static QString pagePattern();
    /// What a screen reader says for a link.
    static QString link(const QString &text, const QString &target);
    /// What a screen reader says for a line of the table of contents.
    static QString contentsLine(const QString &heading, int page);
    /// What stands for the sign of a publisher.
    static QString logo(const QString &publisher);
    /// A title for a document that has none.
    static QString untitled();
    /// What stands for a picture without an alternative text.
    static QString undescribedFigure();
    /// For the list of warnings: a character that no font shows.
    static QString missingCharacter(char32_t character);
    static QString missingTarget(const QString &target);
    /// "17. Juni 2024", in the language \p language (BCP 47); empty without a date.
    static QString date(const QDateTime &moment, const QString &language);
};
