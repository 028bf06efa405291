// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/joinpanel.h"

#include "models/joining.h"
#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/heading.h"
#include "views/records/joinchoice.h"
#include "views/records/messagebar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace {

// Where a choice has a third text, it is made of both.
constexpr int both = 2;
constexpr int mostCounted = 1'000;

} // namespace

JoinPanel::JoinPanel(Session &session, const Record &left, const Record &right, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_records{left, right}
    , m_referrers{referrerCount(left), referrerCount(right)}
    , m_proposal(left)
    , m_message(new MessageBar(this))
    , m_effect(new QLabel(this))
{
    setObjectName(QStringLiteral("joinPanel"));
    m_effect->setObjectName(QStringLiteral("joinEffect"));
    m_effect->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeChoices(scroll));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(new Heading(tr("Make one of two: %1").arg(left.table().label()), 1.3, this));
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_effect);
    layout->addWidget(makeButtons());
    propose();
    connect(&session, &Session::changed, this, &JoinPanel::follow);
}

JoinPanel::~JoinPanel() = default;

QWidget *JoinPanel::makeChoices(QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    for (const int column : {1, 2, 3})
        grid->setColumnStretch(column, 1);
    const Record &left = m_records[0];
    const Record &right = m_records[1];
    m_staying = new JoinChoice(QStringLiteral("join-stays-"), tr("This one stays"),
                               {title(left), title(right)}, *grid);
    const bool rightStays =
        m_referrers[0] == m_referrers[1] ? right.id() < left.id() : m_referrers[1] > m_referrers[0];
    m_staying->choose(rightStays ? 1 : 0);
    connect(m_staying, &JoinChoice::changed, this, &JoinPanel::propose);

    const Record proposal = joining::proposal(m_session.reader(), kept(), dropped());
    for (const Field &field : left.table().fields()) {
        const QVariant one = left.value(field.name());
        const QVariant other = right.value(field.name());
        if (one == other || field.name() == names::position)
            continue;
        QStringList texts{textOf(field, one), textOf(field, other)};
        const QVariant proposed = proposal.value(field.name());
        if (proposed != one && proposed != other)
            texts.append(textOf(field, proposed));
        m_choices.insert(field.name(), new JoinChoice(QStringLiteral("join-%1-").arg(field.name()),
                                                      field.label(), texts, *grid));
    }
    grid->setRowStretch(grid->rowCount(), 1);
    return page;
}

QWidget *JoinPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *join = new QPushButton(tr("Join"), row);
    join->setObjectName(QStringLiteral("joinButton"));
    join->setToolTip(tr("Make one of both (Enter)"));
    auto *cancel = new QPushButton(tr("Leave both"), row);
    cancel->setObjectName(QStringLiteral("joinCancel"));
    cancel->setToolTip(tr("Leave both as they are (Esc)"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(join);
    layout->addWidget(cancel);
    layout->addStretch(1);
    connect(join, &QPushButton::clicked, this, &JoinPanel::join);
    connect(cancel, &QPushButton::clicked, this, &JoinPanel::closed);
    return row;
}

const Record &JoinPanel::kept() const
{
    return m_records.at(static_cast<size_t>(m_staying->chosen()));
}

const Record &JoinPanel::dropped() const
{
    return m_records.at(static_cast<size_t>(1 - m_staying->chosen()));
}

QString JoinPanel::title(const Record &record) const
{
    const auto title = m_session.reader().title(record.table().name(), record.id());
    return title && !title->isEmpty() ? *title : record.table().label();
}

QString JoinPanel::textOf(const Field &field, const QVariant &value) const
{
    if (!value.isValid())
        return QStringLiteral("–");
    if (field.type() == FieldType::Blob)
        return datasize::toDisplay(value.toByteArray().size(), QLocale());
    if (field.type() != FieldType::Reference)
        return fieldtext::toDisplay(field, value, QLocale());
    const auto title = m_session.reader().title(field.referencedTable(), value.value<RecordId>());
    return title ? *title : QString();
}

qsizetype JoinPanel::referrerCount(const Record &record) const
{
    const auto referrers = m_session.reader().referrers(record.table().name(), record.id(), mostCounted);
    return referrers ? referrers->size() : 0;
}

void JoinPanel::propose()
{
    m_proposal = joining::proposal(m_session.reader(), kept(), dropped());
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const QVariant proposed = m_proposal.value(it.key());
        if (proposed == m_records[0].value(it.key())) {
            (*it)->choose(0);
        } else if (proposed == m_records[1].value(it.key())) {
            (*it)->choose(1);
        } else {
            // Which text comes first depends on who stays.
            (*it)->setText(both, textOf(*kept().table().field(it.key()), proposed));
            (*it)->choose(both);
        }
    }
    const auto moved = static_cast<int>(m_referrers.at(static_cast<size_t>(1 - m_staying->chosen())));
    const QString effect = tr("“%1” will be removed.").arg(title(dropped()));
    m_effect->setText(moved == 0
                          ? effect
                          : effect + u' ' +
                                tr("%n link(s) to it will lead to “%1”.", nullptr, moved).arg(title(kept())));
}

void JoinPanel::join()
{
    Record result = m_proposal;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (const int chosen = (*it)->chosen(); chosen != both)
            result.set(it.key(), m_records.at(static_cast<size_t>(chosen)).value(it.key()));
    }
    const QString goes = title(dropped());
    Result<void> applied;
    {
        // The change that follows is our own.
        const QSignalBlocker quiet(this);
        const auto changes = joining::join(m_session.reader(), kept(), dropped(), result);
        applied = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    }
    if (!applied)
        m_message->showMessage(MessageBar::Kind::Problem, applied.error().text);
    else
        emit joined(result.id(), goes);
}

void JoinPanel::follow(const ChangeSet &changes)
{
    // What is shown side by side would no longer be true.
    const bool touched = std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &row) {
        return row.id == m_records[0].id() || row.id == m_records[1].id();
    });
    if (touched)
        emit closed();
}

void JoinPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
    else if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else
        join();
}

void JoinPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_staying->setFocus();
}
