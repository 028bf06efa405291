// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/overview/overviewsections.h"

#include "models/items/dues.h"
#include "models/privacy/keeping.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "views/heading.h"
#include "views/linkbutton.h"
#include "views/overview/spacecard.h"
#include "views/records/flowlayout.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using Condition = RecordQuery::Condition;

constexpr int mostLines = 12;

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

/// A heading with lines below it.
struct Section
{
    Section(const QString &title, QWidget *parent)
        : widget(new QWidget(parent)), rows(new QVBoxLayout(widget))
    {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(8);
        rows->addWidget(new Heading(title, 1.15, widget));
    }

    void addText(const QString &text)
    {
        auto *label = new QLabel(text, widget);
        label->setWordWrap(true);
        rows->addWidget(label);
    }

    QWidget *widget;
    QVBoxLayout *rows;
};

} // namespace

OverviewSections::OverviewSections(const Session &session, QDate today, OpenRecord openRecord,
                                   OpenTable openTable)
    : m_session(session)
    , m_today(today)
    , m_openRecord(std::move(openRecord))
    , m_openTable(std::move(openTable))
{
}

QString OverviewSections::dateOf(const Record &record, QStringView field) const
{
    return fieldtext::toDisplay(*record.table().field(field), record.value(field), QLocale());
}

QWidget *OverviewSections::link(const Record &record, const QString &text, QWidget *parent,
                                const QString &prefix) const
{
    auto *button = new LinkButton(text, parent);
    button->setObjectName(prefix + record.table().name() + u'-' + record.id().toString());
    const auto open = [openRecord = m_openRecord, table = record.table().name(), id = record.id()] {
        openRecord(table, id);
    };
    QObject::connect(button, &LinkButton::clicked, button, open);
    return button;
}

Result<std::optional<Record>> OverviewSections::conference(const Record &space, Side side) const
{
    RecordQuery query =
        RecordQuery::where(names::conference, names::socialSpace, QVariant::fromValue(space.id()));
    const QString date = names::date.toString();
    const bool past = side == Side::Past;
    query.conditions.append({date,
                             past ? Condition::Kind::AtMost : Condition::Kind::AtLeast,
                             {past ? m_today : m_today.addDays(1)}});
    query.conditions.append(
        {names::status.toString(), Condition::Kind::Differs, {QStringLiteral("cancelled")}});
    query.order = {{date, past}};
    query.limit = 1;
    const auto found = m_session.reader().records(query);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QWidget *> OverviewSections::spaceCard(const Record &space, QWidget *parent) const
{
    auto *card = new SpaceCard(QColor(space.text(names::colour)), parent);
    card->addLine({}, link(space, space.title(), card));
    for (const Side side : {Side::Past, Side::Future}) {
        const auto found = conference(space, side);
        if (!found) {
            delete card;
            return found.error();
        }
        const bool past = side == Side::Past;
        const QString label = past ? Sentences::tr("Last conference") : Sentences::tr("Next conference");
        if (*found) {
            const QString text =
                QStringLiteral("%1 · %2").arg(dateOf(**found, names::date), (*found)->title());
            card->addLine(label, link(**found, text, card));
        } else {
            const QString none = past ? Sentences::tr("none yet") : Sentences::tr("none planned");
            card->addLine(label, new QLabel(none, card));
        }
    }
    return card;
}

Result<QWidget *> OverviewSections::spaces(QWidget *parent) const
{
    const auto found = m_session.reader().records(RecordQuery::all(names::socialSpace));
    if (!found)
        return found.error();
    Section section(Sentences::tr("Social spaces"), parent);
    if (found->isEmpty()) {
        section.addText(
            Sentences::tr("There is no social space yet. Add the spaces first: conferences belong to them."));
        return section.widget;
    }
    QList<QWidget *> cards;
    int tallest = 0;
    for (const Record &space : *found) {
        const auto card = spaceCard(space, section.widget);
        if (!card) {
            delete section.widget;
            return card.error();
        }
        cards.append(*card);
        tallest = std::max(tallest, (*card)->sizeHint().height());
    }
    auto *flow = new FlowLayout(16);
    for (QWidget *card : std::as_const(cards)) {
        card->setMinimumHeight(tallest);
        flow->addWidget(card);
    }
    section.rows->addLayout(flow);
    return section.widget;
}

Result<QWidget *> OverviewSections::measures(QWidget *parent) const
{
    RecordQuery query = RecordQuery::all(names::measure);
    query.conditions = {{names::status.toString(),
                         Condition::Kind::Differs,
                         {QStringLiteral("done"), QStringLiteral("dropped")}}};
    query.limit = mostLines + 1;
    const auto found = m_session.reader().records(query);
    if (!found)
        return found.error();
    Section section(Sentences::tr("Open measures"), parent);
    if (found->isEmpty())
        section.addText(Sentences::tr("No measure is open."));
    for (const Record &measure : found->mid(0, mostLines)) {
        const QString due = dateOf(measure, names::dueOn);
        const QDate day = measure.value(names::dueOn).toDate();
        QString text = measure.title();
        if (day.isValid() && day < m_today)
            text = Sentences::tr("%1 · overdue since %2").arg(text, due);
        else if (day.isValid())
            text = Sentences::tr("%1 · due on %2").arg(text, due);
        section.rows->addWidget(link(measure, text, section.widget));
    }
    if (found->size() > mostLines) {
        auto *all = new LinkButton(Sentences::tr("All measures …"), section.widget);
        all->setObjectName(QStringLiteral("allMeasures"));
        QObject::connect(all, &LinkButton::clicked, all,
                         [openTable = m_openTable] { openTable(names::measure.toString()); });
        section.rows->addWidget(all);
    }
    section.rows->addStretch(1);
    return section.widget;
}

Result<QWidget *> OverviewSections::duePeople(QWidget *parent, const std::function<void()> &openPrivacy) const
{
    const auto passed = m_session.reader().count(keeping::dueUntil(m_today.addDays(-1)));
    const auto soon = m_session.reader().count(keeping::dueUntil(m_today.addDays(keeping::noticeDays)));
    for (const auto *count : {&passed, &soon}) {
        if (!*count)
            return count->error();
    }
    if (*soon == 0)
        return nullptr;
    const QString text =
        *passed > 0
            ? Sentences::tr("%n person(s) were to be kept until a day that has passed", nullptr,
                            static_cast<int>(*passed))
            : Sentences::tr("%n person(s) are to be kept no longer soon", nullptr, static_cast<int>(*soon));
    auto *link = new LinkButton(text, parent);
    link->setObjectName(QStringLiteral("duePeopleLink"));
    QObject::connect(link, &LinkButton::clicked, link, openPrivacy);
    return link;
}

Result<QWidget *> OverviewSections::dueThisMonth(QWidget *parent,
                                                 const std::function<void()> &openPrivacy) const
{
    const auto found = dues::ofMonth(m_session.reader(), m_today);
    if (!found)
        return found.error();
    Section section(Sentences::tr("Due this month"), parent);
    section.widget->setObjectName(QStringLiteral("dueThisMonth"));
    const auto people = duePeople(section.widget, openPrivacy);
    if (!people) {
        delete section.widget;
        return people.error();
    }
    if (found->isEmpty() && !*people)
        section.addText(Sentences::tr("Nothing is due this month."));
    for (const dues::Due &due : found->mid(0, mostLines)) {
        section.rows->addWidget(link(due.record, dues::sentence(due, m_today), section.widget,
                                     QStringLiteral("due-%1-").arg(static_cast<int>(due.kind))));
    }
    if (found->size() > mostLines)
        section.addText(Sentences::tr("and %n more", nullptr, static_cast<int>(found->size()) - mostLines));
    if (*people)
        section.rows->addWidget(*people);
    section.rows->addStretch(1);
    return section.widget;
}
