// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/planning/planningview.h"

#include "models/conference/planlines.h"
#include "models/items/agendamodel.h"
#include "models/schema/names.h"
#include "views/planning/lasttimepanel.h"
#include "views/planning/plansection.h"
#include "views/records/recordform.h"
#include "views/records/recordlist.h"
#include "views/records/tones.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// In heights of the font; narrower, and the facts stand above the lists.
constexpr int narrowestBeside = 54;

} // namespace

PlanningView::PlanningView(Session &session, const RecordId &conference, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_conference(conference)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_form(new RecordForm(session, names::conference.toString(), this))
    , m_lists(new QWidget(this))
    , m_agendaModel(new AgendaModel(session, conference))
    , m_times(new QLabel(this))
    , m_problems(new QLabel(this))
{
    setObjectName(QStringLiteral("planning"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 16);
    layout->setSpacing(16);
    layout->addWidget(new LastTimePanel(session, conference, content));
    layout->addLayout(m_columns);
    layout->addStretch(1);
    m_columns->setSpacing(24);
    addForm();
    new QVBoxLayout(m_lists);
    m_lists->layout()->setContentsMargins(0, 0, 0, 0);
    m_lists->layout()->setSpacing(24);
    m_columns->addWidget(m_lists, 3);
    m_columns->setAlignment(m_lists, Qt::AlignTop);
    addAgenda();
    addQuestions();
    addGroups();
    setWidget(content);
    arrange();
}

void PlanningView::addForm()
{
    m_form->setAsHighAsItsFields();
    m_form->setShowsSurroundings(false);
    m_form->setHiddenFields({names::status.toString(), names::pressText.toString()});
    m_form->showRecord(m_conference);
    m_columns->addWidget(m_form, 2);
    m_columns->setAlignment(m_form, Qt::AlignTop);
    connect(m_form, &RecordForm::recordActivated, this, &PlanningView::recordActivated);
    connect(&m_session, &Session::changed, this, &PlanningView::followReturn);
}

// Undo had taken the conference away, and it is there again.
void PlanningView::followReturn(const ChangeSet &changes)
{
    const bool isBack = std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &row) {
        return row.id == m_conference && row.kind == RowChange::Kind::Insert;
    });
    if (!isBack)
        return;
    m_form->showRecord(m_conference);
    for (PlanSection *section : std::as_const(m_sections))
        section->forgetRefusal();
}

void PlanningView::addAgenda()
{
    auto *section = new PlanSection(m_session, m_agendaModel, m_conference,
                                    {names::startsAt.toString(), names::minutes.toString(),
                                     names::title.toString(), names::speaker.toString()},
                                    m_lists);
    section->setNewRows(
        tr("New item and Enter, e.g. “15 Welcome” or “9:30 Welcome”"),
        [this](const QString &line) { return planlines::agendaItem(m_session, m_conference, line); });
    auto *note = new QWidget(section);
    auto *layout = new QVBoxLayout(note);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QLabel *label : {m_times, m_problems}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_times->setObjectName(QStringLiteral("agendaTimes"));
    m_problems->setObjectName(QStringLiteral("agendaProblems"));
    section->addNote(note);
    m_lists->layout()->addWidget(section);
    m_sections.append(section);
    connect(m_agendaModel, &AgendaModel::timesChanged, this, &PlanningView::showTimes);
    showTimes();
}

void PlanningView::addQuestions()
{
    auto *section =
        new PlanSection(m_session, new RecordTableModel(m_session, names::question.toString()), m_conference,
                        {names::position.toString(), names::shortName.toString(), names::kind.toString(),
                         names::wording.toString()},
                        m_lists);
    section->setNewRows(tr("New question and Enter"), [this](const QString &line) {
        return planlines::question(m_session, m_conference, line);
    });
    m_lists->layout()->addWidget(section);
    m_sections.append(section);
}

void PlanningView::addGroups()
{
    auto *section = new PlanSection(
        m_session, new RecordTableModel(m_session, names::workingGroup.toString()), m_conference,
        {names::position.toString(), names::name.toString(), names::room.toString(), names::topic.toString(),
         names::facilitator.toString(), names::recorder.toString()},
        m_lists);
    section->setNewRows(tr("New working group and Enter"), [this](const QString &line) {
        return planlines::workingGroup(m_session, m_conference, line);
    });
    m_lists->layout()->addWidget(section);
    m_sections.append(section);
}

void PlanningView::showTimes()
{
    m_times->setText(m_agendaModel->summary());
    m_times->setVisible(!m_times->text().isEmpty());
    const QStringList problems = m_agendaModel->problems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tones::error(palette()));
    m_problems->setPalette(red);
}

bool PlanningView::showRecord(const QString &table, const RecordId &id)
{
    for (PlanSection *section : std::as_const(m_sections)) {
        if (section->objectName() != QStringLiteral("section-") + table)
            continue;
        section->showRecord(id);
        ensureWidgetVisible(section);
        return true;
    }
    return false;
}

void PlanningView::arrange()
{
    const bool beside = viewport()->width() >= narrowestBeside * fontMetrics().height();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlanningView::resizeEvent(QResizeEvent *event)
{
    arrange();
    QScrollArea::resizeEvent(event);
}

void PlanningView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showTimes();
    QScrollArea::changeEvent(event);
}
