// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/evaluation.h"
#include "models/listing.h"

#include <QWidget>

#include <memory>

/// One way to look at an evaluation: a tab of its page.
class EvaluationView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void showEvaluation(const std::shared_ptr<const Evaluation> &evaluation,
                                const EvaluationFilter &filter) = 0;
    /// What is shown, to be saved or printed.
    virtual Listing listing() const = 0;
    /// Puts the keys where one goes on working.
    virtual void focusContent() = 0;

signals:
    /// A link to a record was followed.
    void recordActivated(const QString &table, const RecordId &id);
    /// The records behind a number are wanted; \p label says what they have in common.
    void recordsActivated(const RecordQuery &query, const QString &label);
};
