// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/evaluationpage.h"

#include "models/changes/changeset.h"
#include "models/evaluation/coverage.h"
#include "models/evaluation/followup.h"
#include "models/evaluation/strengths.h"
#include "models/evaluation/succession.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/evaluation/comparisonview.h"
#include "views/evaluation/courseview.h"
#include "views/evaluation/evaluationfilters.h"
#include "views/evaluation/evaluationreading.h"
#include "views/evaluation/linkedview.h"
#include "views/records/listsaver.h"
#include "views/records/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int patience = 500; // ms

const QString filtersName = QStringLiteral("filters");
const QString tabName = QStringLiteral("tab");

} // namespace

EvaluationPage::EvaluationPage(Session &session, Dialogs &dialogs, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_filters(new EvaluationFilters(session, this))
    , m_tabs(new QTabWidget(this))
    , m_waiting(new QLabel(tr("The contributions are being counted …"), this))
    , m_saver(makeSaver(dialogs))
    , m_reading(new EvaluationReading(session, this))
{
    setObjectName(QStringLiteral("evaluation"));
    m_tabs->setObjectName(QStringLiteral("evaluationTabs"));
    m_tabs->setAccessibleName(tr("Ways to look at it"));
    m_tabs->setDocumentMode(true);
    addViews();
    m_waiting->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_saver->message());
    layout->addWidget(m_filters);
    layout->addWidget(m_waiting);
    layout->addWidget(m_tabs, 1);

    m_filters->setState(settings.value(settingsKey(filtersName)).toMap());
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == settings.value(settingsKey(tabName)).toString())
            m_tabs->setCurrentIndex(tab);
    }
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_start.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_waiting, &QWidget::show);
    connect(&m_start, &QTimer::timeout, this, &EvaluationPage::read);
    connect(m_filters, &EvaluationFilters::changed, this, &EvaluationPage::showCurrent);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvaluationPage::showCurrent);
    connect(m_reading, &EvaluationReading::finished, this, &EvaluationPage::take);
    connect(m_reading, &EvaluationReading::failed, this, &EvaluationPage::failed);
    connect(&session, &Session::changed, this, &EvaluationPage::follow);
}

EvaluationPage::~EvaluationPage()
{
    m_settings.setValue(settingsKey(filtersName), m_filters->state());
    m_settings.setValue(settingsKey(tabName), currentView().objectName());
}

ListSaver *EvaluationPage::makeSaver(Dialogs &dialogs)
{
    const auto reading = [this]() -> ListSaver::Reading {
        return [listing = currentView().listing()](const RecordReader &reader, const QLocale &,
                                                   const listing::Progress &) -> Result<Listing> {
            const auto description = reader.description();
            if (!description)
                return description.error();
            Listing dated = listing;
            dated.changed = description->changed;
            return dated;
        };
    };
    auto *saver =
        new ListSaver(m_session, dialogs, *this, {[this] { return currentView().listing().title; }, reading});
    saver->button()->setText(tr("Save table"));
    m_filters->addButton(saver->button());
    return saver;
}

void EvaluationPage::addViews()
{
    const auto addTable = [this](const char *name, const QString &title, const QString &tab,
                                 const LinkedView::Make &make) {
        addView(new LinkedView(QLatin1StringView(name), title, make, m_tabs), tab);
    };
    addView(new ComparisonView(m_tabs), tr("Comparison"));
    addView(new CourseView(m_tabs), tr("Over the years"));
    addTable("succession", tr("Themes from conference to conference"), tr("Again, new, gone"),
             succession::make);
    addTable("strengths", tr("Strengths and needs"), tr("Strengths and gaps"), strengths::make);
    addTable("coverage", tr("Offers and needs by municipality"), tr("Offers"), coverage::make);
    addTable("followup", tr("Needs and their measures"), tr("Measures"), followup::make);
}

void EvaluationPage::addView(EvaluationView *view, const QString &title)
{
    m_tabs->addTab(view, title);
    connect(view, &EvaluationView::recordActivated, this, &EvaluationPage::recordActivated);
    connect(view, &EvaluationView::recordsActivated, this, &EvaluationPage::recordsActivated);
}

EvaluationView &EvaluationPage::currentView() const
{
    return *static_cast<EvaluationView *>(m_tabs->currentWidget());
}

QString EvaluationPage::settingsKey(const QString &name) const
{
    const auto description = m_session.reader().description();
    const QString file = description ? description->id.toString() : QString();
    return QStringLiteral("evaluation/%1/%2").arg(file, name);
}

void EvaluationPage::focusContent()
{
    currentView().focusContent();
}

void EvaluationPage::print()
{
    m_saver->printAction()->trigger();
}

void EvaluationPage::follow(const ChangeSet &changes)
{
    for (const QStringView table :
         {names::socialSpace, names::fieldOfAction, names::conference, names::question, names::theme,
          names::contribution, names::municipality, names::spaceMembership, names::offer,
          names::offerMunicipality, names::measure, names::measureTheme})
        m_isOutdated = m_isOutdated || changes.touches(table);
    if (m_isOutdated && isVisible())
        m_start.start(0);
}

void EvaluationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        read();
}

void EvaluationPage::read()
{
    m_isOutdated = false;
    m_patience.start();
    m_reading->start();
}

void EvaluationPage::take(const std::shared_ptr<const Evaluation> &evaluation)
{
    m_patience.stop();
    m_waiting->hide();
    m_evaluation = evaluation;
    m_filters->setYears(evaluation->years());
    showCurrent();
}

void EvaluationPage::showCurrent()
{
    if (m_evaluation)
        currentView().showEvaluation(m_evaluation, m_filters->filter());
}
