// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planning/lasttimepanel.h"

#include "models/schema/fieldtext.h"
#include "models/schema/names.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

LastTimePanel::LastTimePanel(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_source(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_parts(new QWidget(this))
    , m_agenda(addPart("copyAgenda"))
    , m_questions(addPart("copyQuestions"))
    , m_groups(addPart("copyGroups"))
    , m_participations(addPart("copyParticipations"))
    , m_measures(addPart("copyMeasures"))
    , m_copy(new QPushButton(tr("Take over"), m_parts))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("lastTime"));
    m_source->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("openLastTime"));
    m_open->setText(tr("As last time"));
    m_open->setToolTip(tr("Choose what to take over from the last conference of this social space"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setCheckable(true);
    m_open->setEnabled(!session.isReadOnly());
    m_copy->setObjectName(QStringLiteral("copyLastTime"));

    auto *parts = new FlowLayout(16, m_parts);
    for (QWidget *part : std::initializer_list<QWidget *>{m_agenda, m_questions, m_groups, m_participations,
                                                          m_measures, m_copy})
        parts->addWidget(part);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_open);
    line->addWidget(m_source, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_parts);
    layout->addWidget(m_message);

    connect(m_open, &QToolButton::toggled, this, &LastTimePanel::showParts);
    connect(m_copy, &QPushButton::clicked, this, &LastTimePanel::copy);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            m_message->showMessage(MessageBar::Kind::Problem, undone.error().text);
    });
    connect(&m_session, &Session::changed, this, &LastTimePanel::follow);
    showParts(false);
    showOffer();
}

QCheckBox *LastTimePanel::addPart(const char *name)
{
    auto *box = new QCheckBox(m_parts);
    box->setObjectName(QString::fromLatin1(name));
    return box;
}

void LastTimePanel::showOffer()
{
    const auto offer = lasttime::offer(m_session.reader(), m_conference);
    m_offer = offer ? *offer : std::nullopt;
    setVisible(m_offer.has_value());
    if (!m_offer)
        return;
    //: %1 is the title of a conference, %2 its date
    m_source->setText(
        tr("Last conference of this social space: %1, %2")
            .arg(m_offer->conference.text(names::title),
                 fieldtext::dateToDisplay(m_offer->conference.value(names::date).toDate(), QLocale())));
    setPart(m_agenda, tr("Agenda (%n items)", nullptr, m_offer->agendaItems), m_offer->agendaItems,
            names::agendaItem);
    setPart(m_questions, tr("Questions (%n)", nullptr, m_offer->questions), m_offer->questions,
            names::question);
    setPart(m_groups, tr("Working groups (%n)", nullptr, m_offer->workingGroups), m_offer->workingGroups,
            names::workingGroup);
    setPart(m_participations, tr("Invitation list (%n)", nullptr, m_offer->participations),
            m_offer->participations, names::participation);
    setPart(m_measures, tr("Open measures (%n) as an agenda item", nullptr, m_offer->openMeasures),
            m_offer->openMeasures, {});
}

// What is there already is not ticked, but may be completed.
void LastTimePanel::setPart(QCheckBox *box, const QString &text, int count, QStringView table)
{
    box->setText(text);
    box->setEnabled(count > 0);
    const auto there = table.isEmpty() ? Result<qint64>(0)
                                       : m_session.reader().count(RecordQuery::where(
                                             table, names::conference, QVariant::fromValue(m_conference)));
    box->setChecked(count > 0 && there && *there == 0);
}

void LastTimePanel::showParts(bool shown)
{
    m_open->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_parts->setVisible(shown);
}

void LastTimePanel::copy()
{
    const lasttime::Parts parts{m_agenda->isChecked(), m_questions->isChecked(), m_groups->isChecked(),
                                m_participations->isChecked(), m_measures->isChecked()};
    const auto changes = lasttime::copy(m_session, m_conference, m_offer->conference.id(), parts);
    const auto copied = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!copied) {
        m_message->showMessage(MessageBar::Kind::Problem, copied.error().text);
        return;
    }
    m_open->setChecked(false);
    const int count = static_cast<int>(changes->rows.size());
    if (count == 0)
        m_message->showMessage(MessageBar::Kind::Information, tr("All of that is there already."));
    else
        m_message->showMessage(MessageBar::Kind::Information, tr("%n entries taken over.", nullptr, count),
                               tr("Undo"));
}

void LastTimePanel::follow(const ChangeSet &changes)
{
    const bool isConcerned = changes.touches(names::conference) || changes.touches(names::measure) ||
                             changes.touches(names::measureTheme);
    if (isConcerned || !m_parts->isVisible())
        showOffer();
}
