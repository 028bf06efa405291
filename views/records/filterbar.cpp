// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterbar.h"

#include "models/privacy/knownname.h"
#include "models/session.h"
#include "views/plaintexts.h"
#include "views/records/filterchip.h"
#include "views/records/flowlayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace {

// Short enough to feel at once, long enough not to ask the database for every letter of a word.
constexpr int typingPause = 120;

} // namespace

FilterBar::FilterBar(Session &session, const Table &table, const QStringList &fixedFields, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_narrowed(new QToolButton(this))
    , m_clear(new QToolButton(this))
    , m_line(new QHBoxLayout)
    , m_flow(new FlowLayout(4))
{
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the list"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("recordCount"));

    m_narrowed->setObjectName(QStringLiteral("narrowedTo"));
    m_narrowed->setFocusPolicy(Qt::StrongFocus);
    m_narrowed->setToolTip(tr("Show all again"));
    m_narrowed->hide();
    connect(m_narrowed, &QToolButton::clicked, this, [this] {
        narrow({}, {});
        tell();
    });
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAutoRaise(true);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        tell();
    });

    m_line->setSpacing(8);
    m_line->addWidget(m_text, 1);
    m_line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_line);
    layout->addLayout(m_flow);
    m_flow->addWidget(m_narrowed);
    addChips(session, table, fixedFields);
    m_flow->addWidget(m_clear);
    m_clear->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::tell);
}

void FilterBar::addChips(Session &session, const Table &table, const QStringList &fixedFields)
{
    for (const Field &field : table.fields()) {
        if (!field.isInList() || fixedFields.contains(field.name()) || !FilterChip::suits(session, field))
            continue;
        auto *chip = new FilterChip(session, field, this);
        m_chips.append(chip);
        m_flow->addWidget(chip);
        connect(chip, &FilterChip::changed, this, &FilterBar::tell);
    }
}

void FilterBar::addButton(QWidget *button)
{
    m_line->addWidget(button);
}

void FilterBar::tell()
{
    m_typing.stop();
    m_clear->setVisible(isFiltering());
    emit changed();
}

void FilterBar::extend(RecordQuery &query, const QStringList &columns) const
{
    query.filter = m_text->text().trimmed();
    query.filterFields = columns;
    for (const FilterChip *chip : m_chips) {
        if (const auto condition = chip->condition())
            query.conditions.append(*condition);
    }
    query.conditions += m_narrowing;
}

void FilterBar::narrow(const QList<RecordQuery::Condition> &conditions, const QString &label)
{
    m_narrowing = conditions;
    //: A filter that was set elsewhere and is taken off by a click; %1 says what is shown
    m_narrowed->setText(tr("Only: %1 ✕").arg(plaintexts::literal(label)));
    m_narrowed->setVisible(!conditions.isEmpty());
    m_clear->setVisible(isFiltering());
}

bool FilterBar::isFiltering() const
{
    return !m_text->text().trimmed().isEmpty() || !m_narrowing.isEmpty() ||
           std::any_of(m_chips.begin(), m_chips.end(),
                       [](const FilterChip *chip) { return chip->condition().has_value(); });
}

void FilterBar::clear()
{
    narrow({}, {});
    m_text->clear();
    for (FilterChip *chip : std::as_const(m_chips))
        chip->clear();
}

void FilterBar::forget(const Erasure &erasure)
{
    const QString typed = m_text->text();
    const bool isName = erasure.redactedName && erasure.redactedName(typed) != typed;
    if (!isName && !KnownName::isBegunIn(typed, erasure.people))
        return;
    // Unlike clear(), which can be undone in the field.
    m_text->setText({});
    tell();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::showCount(int records)
{
    m_count->setText(QLocale().toString(records));
    m_count->setAccessibleName(tr("%n records", nullptr, records));
    m_count->setToolTip(m_count->accessibleName());
}

QVariantMap FilterBar::state() const
{
    QVariantMap state;
    if (!m_text->text().isEmpty())
        state.insert(QStringLiteral("filter"), m_text->text());
    for (const FilterChip *chip : m_chips) {
        if (chip->condition())
            state.insert(QStringLiteral("filter-") + chip->field().name(), chip->state());
    }
    return state;
}

void FilterBar::setState(const QVariantMap &state)
{
    m_text->setText(state.value(QStringLiteral("filter")).toString());
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setState(state.value(QStringLiteral("filter-") + chip->field().name()).toStringList());
    tell();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && isFiltering()) {
            clear();
            tell();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            tell();
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
