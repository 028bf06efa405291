// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/evaluationfilters.h"

#include "models/schema/names.h"
#include "models/session.h"
#include "views/evaluation/evaluationwords.h"
#include "views/records/filterchip.h"
#include "views/records/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace {

using Count = EvaluationFilter::Count;

const QString countKey = QStringLiteral("count");
const QString firstKey = QStringLiteral("first-year");
const QString lastKey = QStringLiteral("last-year");
const QString kindsKey = QStringLiteral("kinds");
const QString spacesKey = QStringLiteral("spaces");

const Field &fieldOf(const Session &session, QStringView table, QStringView field)
{
    return *session.schema().table(table)->field(field);
}

} // namespace

EvaluationFilters::EvaluationFilters(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(8, this))
    , m_count(addChoice(tr("&Count"), "evaluationCount", tr("What is counted")))
    , m_first(addChoice(tr("&from"), "evaluationFirstYear", tr("First year")))
    , m_last(addChoice(tr("&to"), "evaluationLastYear", tr("Last year")))
    , m_kinds(new FilterChip(session, fieldOf(session, names::question, names::kind), this))
    , m_spaces(new FilterChip(session, fieldOf(session, names::conference, names::socialSpace), this))
    , m_clear(new QToolButton(this))
{
    for (const Count count : {Count::Contributions, Count::Themes, Count::Dots})
        m_count->addItem(evaluationwords::ofCount(count), int(count));
    setYears({});
    m_kinds->setToolTip(tr("Only some kinds of questions, such as needs"));
    m_spaces->setToolTip(tr("Only some social spaces"));
    m_clear->setObjectName(QStringLiteral("clearEvaluationFilters"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAutoRaise(true);
    m_clear->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_kinds, m_spaces, m_clear}) {
        part->setFocusPolicy(Qt::StrongFocus);
        m_flow->addWidget(part);
    }
    for (const QComboBox *box : {m_count, m_first, m_last})
        connect(box, &QComboBox::currentIndexChanged, this, &EvaluationFilters::tell);
    for (const FilterChip *chip : {m_kinds, m_spaces})
        connect(chip, &FilterChip::changed, this, &EvaluationFilters::tell);
    connect(m_clear, &QToolButton::clicked, this, &EvaluationFilters::clear);
}

QComboBox *EvaluationFilters::addChoice(const QString &label, const char *name, const QString &accessibleName)
{
    auto *part = new QWidget(this);
    auto *box = new QComboBox(part);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *caption = new QLabel(label, part);
    caption->setBuddy(box);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(caption);
    layout->addWidget(box);
    m_flow->addWidget(part);
    return box;
}

void EvaluationFilters::addButton(QWidget *button)
{
    m_flow->addWidget(button);
}

EvaluationFilter EvaluationFilters::filter() const
{
    EvaluationFilter filter;
    filter.count = Count(m_count->currentData().toInt());
    filter.firstYear = m_first->currentData().toInt();
    filter.lastYear = m_last->currentData().toInt();
    if (const auto kinds = m_kinds->condition()) {
        for (const QVariant &kind : kinds->values)
            filter.kinds.append(kind.toString());
    }
    if (const auto spaces = m_spaces->condition()) {
        for (const QVariant &space : spaces->values)
            filter.spaces.append(space.value<RecordId>());
    }
    return filter;
}

void EvaluationFilters::fillYears(QComboBox &box, const QString &all, const QList<int> &years, int chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(all, 0);
    for (const int year : years)
        box.addItem(QString::number(year), year);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

void EvaluationFilters::setYears(const QList<int> &years)
{
    const EvaluationFilter before = filter();
    //: The first year of a span: no limit
    fillYears(*m_first, tr("the first year"), years, before.firstYear);
    //: The last year of a span: no limit
    fillYears(*m_last, tr("the last year"), years, before.lastYear);
}

void EvaluationFilters::clear()
{
    setState({{countKey, m_count->currentIndex()}});
}

void EvaluationFilters::tell()
{
    const EvaluationFilter chosen = filter();
    m_clear->setVisible(chosen.firstYear > 0 || chosen.lastYear > 0 || !chosen.kinds.isEmpty() ||
                        !chosen.spaces.isEmpty());
    emit changed();
}

QVariantMap EvaluationFilters::state() const
{
    const EvaluationFilter chosen = filter();
    return {{countKey, m_count->currentIndex()},
            {firstKey, chosen.firstYear},
            {lastKey, chosen.lastYear},
            {kindsKey, m_kinds->state()},
            {spacesKey, m_spaces->state()}};
}

void EvaluationFilters::setState(const QVariantMap &state)
{
    {
        const QSignalBlocker quiet(this);
        m_count->setCurrentIndex(std::max(state.value(countKey).toInt(), 0));
        // The years are there when they are read; until then there is only the one that is remembered.
        for (const auto &[box, key] : {std::pair(m_first, firstKey), std::pair(m_last, lastKey)}) {
            const int year = state.value(key).toInt();
            if (box->findData(year) < 0)
                box->addItem(QString::number(year), year);
            box->setCurrentIndex(box->findData(year));
        }
        m_kinds->setState(state.value(kindsKey).toStringList());
        m_spaces->setState(state.value(spacesKey).toStringList());
    }
    tell();
}
