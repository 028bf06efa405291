// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordreader.h"

/// A theme as it is compared with those of other years and social spaces.
struct EvaluatedTheme
{
    RecordId id;
    RecordId conference;
    RecordId question;
    /// Null: none yet.
    RecordId field;
    QString name;
    /// Without those that were joined to others.
    qint64 cards = 0;
    /// Its own, or those of its cards if it has none.
    qint64 dots = 0;
};

/// A question and the contributions to it that belong to no theme yet.
struct EvaluatedQuestion
{
    RecordId id;
    RecordId conference;
    QString kind;
    qint64 looseCards = 0;
    qint64 looseDots = 0;
};

/// What all conferences of a file found, small enough to be counted in every direction at once.
struct Evaluation
{
    /// In the order that people gave them.
    QList<Record> spaces;
    QList<Record> fields;
    /// Those that were held, so that there is something to count; oldest first.
    QList<Record> conferences;
    QHash<RecordId, EvaluatedQuestion> questions;
    /// By conference, in the order of their questions.
    QList<EvaluatedTheme> themes;
    QList<Record> municipalities;
    /// The social space of each municipality that has one, as they are now.
    QHash<RecordId, RecordId> spaceOf;
    /// Offers that have not ended, by municipality and field of action.
    QHash<std::pair<RecordId, RecordId>, QList<RecordId>> offers;
    QList<Record> measures;
    QHash<RecordId, QList<RecordId>> measuresOfTheme;

    /// Of its question.
    QString kindOf(const EvaluatedTheme &theme) const { return questions.value(theme.question).kind; }
    /// Of the conferences, each once, in order.
    QList<int> years() const;
};

/// What of an evaluation is looked at, and what is counted.
struct EvaluationFilter
{
    enum class Count { Contributions, Themes, Dots };

    Count count = Count::Contributions;
    /// 0: from the first.
    int firstYear = 0;
    /// 0: to the last.
    int lastYear = 0;
    /// Kinds of questions; empty: all.
    QStringList kinds;
    /// Empty: all.
    QList<RecordId> spaces;

    bool takes(const Record &conference) const;
    bool takesKind(const QString &kind) const { return kinds.isEmpty() || kinds.contains(kind); }
};

namespace evaluation {

/// Counts in the database; takes as long as reading all themes does.
Result<Evaluation> read(const RecordReader &reader);

int yearOf(const Record &conference);
/// The held conferences that \p filter takes, oldest first.
QList<Record> conferences(const Evaluation &evaluation, const EvaluationFilter &filter);
/// What \p theme counts for.
qint64 weight(const EvaluatedTheme &theme, EvaluationFilter::Count count);
/// What the contributions without a theme count for.
qint64 looseWeight(const EvaluatedQuestion &question, EvaluationFilter::Count count);

} // namespace evaluation
