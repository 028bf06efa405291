// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/conferencehead.h"

#include "models/changes/edits.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/records/flowlayout.h"
#include "views/records/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

struct Step
{
    const char *status;
    const char *label;
};

// What is being worked on, where the field's choices say what has been reached.
constexpr Step steps[] = {
    {"planned", QT_TRANSLATE_NOOP("ConferenceHead", "Planning")},
    {"running", QT_TRANSLATE_NOOP("ConferenceHead", "The day itself")},
    {"evaluated", QT_TRANSLATE_NOOP("ConferenceHead", "Evaluation")},
    {"published", QT_TRANSLATE_NOOP("ConferenceHead", "Published")},
};

} // namespace

ConferenceHead::ConferenceHead(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_title(new QLabel(this))
    , m_spaceColour(new QLabel(this))
    , m_space(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_cancelled(new QLabel(tr("Cancelled"), this))
{
    setObjectName(QStringLiteral("conferenceHead"));
    m_title->setObjectName(QStringLiteral("conferenceTitle"));
    m_title->setWordWrap(true);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    m_title->setFont(big);
    m_space->setObjectName(QStringLiteral("conferenceSpace"));
    m_facts->setObjectName(QStringLiteral("conferenceFacts"));

    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(m_spaceColour);
    facts->addWidget(m_space);
    facts->addWidget(m_facts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(facts);
    layout->addWidget(buildSteps());
    showConference();
    connect(&m_session, &Session::changed, this, &ConferenceHead::follow);
}

QWidget *ConferenceHead::buildSteps()
{
    auto *row = new QWidget(this);
    row->setAccessibleName(tr("How far the conference is"));
    auto *layout = new FlowLayout(8, row);
    for (const Step &step : steps) {
        auto *button = new QToolButton(row);
        button->setObjectName(QStringLiteral("status-") + QLatin1StringView(step.status));
        button->setText(tr(step.label));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(!m_session.isReadOnly());
        if (!m_steps.isEmpty()) {
            auto *arrow = new QLabel(QStringLiteral("→"), row);
            arrow->setMinimumHeight(button->sizeHint().height());
            layout->addWidget(arrow);
        }
        layout->addWidget(button);
        m_steps.append(button);
        connect(button, &QToolButton::clicked, this,
                [this, status = QString::fromLatin1(step.status)] { setStatus(status); });
    }
    layout->addWidget(m_cancelled);
    return row;
}

void ConferenceHead::showConference()
{
    const auto conference = m_session.reader().record(names::conference, m_conference);
    if (!conference || !*conference)
        return;
    m_title->setText((*conference)->text(names::title));
    QStringList facts{QLocale().toString((*conference)->value(names::date).toDate(), QLocale::LongFormat)};
    const RecordId municipality = (*conference)->reference(names::municipality);
    const auto place = m_session.reader().title(names::municipality, municipality);
    for (const QString &fact : {(*conference)->text(names::venue), place ? *place : QString()}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showSpace(**conference);
    showSteps((*conference)->text(names::status));
}

void ConferenceHead::showSpace(const Record &conference)
{
    const auto space =
        m_session.reader().record(names::socialSpace, conference.reference(names::socialSpace));
    if (!space || !*space)
        return;
    m_space->setText((*space)->text(names::name));
    const QColor colour((*space)->text(names::colour));
    m_spaceColour->setVisible(colour.isValid());
    if (colour.isValid())
        m_spaceColour->setPixmap(tones::swatch(colour, *this).pixmap(m_space->fontMetrics().height()));
}

void ConferenceHead::showSteps(const QString &status)
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool current = status == QLatin1StringView(steps[i].status);
        m_steps.at(i)->setChecked(current);
        QFont face = font();
        face.setBold(current);
        m_steps.at(i)->setFont(face);
    }
    m_cancelled->setVisible(status == u"cancelled");
}

void ConferenceHead::setStatus(const QString &status)
{
    const auto conference = m_session.reader().record(names::conference, m_conference);
    if (!conference || !*conference)
        return;
    if (const auto applied = m_session.apply(edits::setField(**conference, names::status, status)); !applied)
        emit failed(applied.error());
    // The button has checked itself; the file decides.
    showConference();
}

void ConferenceHead::follow(const ChangeSet &changes)
{
    if (changes.touches(names::conference) || changes.touches(names::socialSpace) ||
        changes.touches(names::municipality))
        showConference();
}

void ConferenceHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showConference();
    QWidget::changeEvent(event);
}
