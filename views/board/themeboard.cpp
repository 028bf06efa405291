// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/themeboard.h"

#include "models/conference/clustering.h"
#include "models/conference/dotcount.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "views/board/boardcolumns.h"
#include "views/board/boardlist.h"
#include "views/board/duplicatepanel.h"
#include "views/board/newthemetarget.h"
#include "views/board/themecolumn.h"
#include "views/plaintexts.h"
#include "views/projector/projectorbar.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"
#include "views/records/tones.h"
#include "views/unsavedinput.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int digitKeys = 9;
// Cards alike are looked for when nobody is moving cards, in milliseconds.
constexpr int restBeforeLooking = 300;
const QString detailsKey = QStringLiteral("board/details");

} // namespace

ThemeBoard::ThemeBoard(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_model(new ThemeBoardModel(session, this))
    , m_questions(new QTabBar(this))
    , m_dots(new QLabel(this))
    , m_showDuplicates(new QToolButton(this))
    , m_showDetails(new QToolButton(this))
    , m_projector(new ProjectorBar(session, conference, this))
    , m_message(new MessageBar(this))
    , m_duplicates(new DuplicatePanel(this))
    , m_newTheme(new NewThemeTarget(*m_model))
    , m_columns(new BoardColumns(session, *m_model, m_newTheme, this))
    , m_empty(
          new QLabel(tr("This conference has no questions yet. Type them in on the page “Planning”."), this))
{
    setObjectName(QStringLiteral("themeBoard"));
    addActions();
    build();
    m_looking.setSingleShot(true);
    m_looking.setInterval(restBeforeLooking);
    connect(&m_looking, &QTimer::timeout, this, &ThemeBoard::findDuplicates);
    connect(m_questions, &QTabBar::currentChanged, this, &ThemeBoard::showQuestion);
    connect(m_columns, &BoardColumns::listAdded, this, &ThemeBoard::attachTo);
    connect(m_columns, &BoardColumns::failed, this, &ThemeBoard::fail);
    connect(m_columns, &BoardColumns::settled, this, &ThemeBoard::settle);
    connect(m_columns, &BoardColumns::moveWanted, this, &ThemeBoard::moveTheme);
    connect(m_columns, &BoardColumns::dissolveWanted, this, &ThemeBoard::dissolve);
    connect(m_columns, &BoardColumns::measureWanted, this, &ThemeBoard::makeMeasure);
    connect(m_columns, &BoardColumns::recordActivated, this, &ThemeBoard::recordActivated);
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { emit recordActivated(names::measure.toString(), m_newMeasure); });
    connect(m_model, &ThemeBoardModel::failed, this, &ThemeBoard::fail);
    connect(m_newTheme, &QPushButton::clicked, this, &ThemeBoard::gatherMarked);
    connect(m_duplicates, &DuplicatePanel::joinWanted, this,
            [this](const RecordId &first, const RecordId &other) {
                apply(clustering::join(m_session.reader(), first, {other}));
                findDuplicates();
            });
    connect(&m_duplicates->pairs(), &QAbstractItemModel::rowsRemoved, this, &ThemeBoard::showDuplicateCount);
    connect(&m_duplicates->pairs(), &QAbstractItemModel::modelReset, this, &ThemeBoard::showDuplicateCount);
    connect(m_duplicates, &DuplicatePanel::closeWanted, this, [this] {
        m_showDuplicates->setChecked(false);
        focusCards();
    });
    connect(&m_session, &Session::changed, this, &ThemeBoard::follow);
    attachTo(&m_columns->column(0)->list());
    showQuestions();
}

void ThemeBoard::build()
{
    m_questions->setObjectName(QStringLiteral("boardQuestions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setDocumentMode(true);
    m_questions->setExpanding(false);
    m_duplicates->hide();
    m_newTheme->setEnabled(!m_session.isReadOnly());
    m_empty->setObjectName(QStringLiteral("noQuestions"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_questions);
    layout->addWidget(buildBar());
    layout->addWidget(m_message);
    layout->addWidget(m_duplicates);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_empty, 1);
}

QWidget *ThemeBoard::buildBar()
{
    m_dots->setObjectName(QStringLiteral("dotCount"));
    m_showDuplicates->setObjectName(QStringLiteral("showDuplicates"));
    m_showDuplicates->setCheckable(true);
    m_showDetails->setObjectName(QStringLiteral("showDetails"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_showDetails->setText(tr("Results and fields of action"));
    m_showDetails->setToolTip(tr("Hide them, and more cards can be seen"));
    for (QToolButton *button : {m_showDuplicates, m_showDetails})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_showDetails, &QToolButton::toggled, this, [this](bool shows) {
        m_columns->setShowsDetails(shows);
        if (m_settings)
            m_settings->setValue(detailsKey, shows);
    });
    connect(m_showDuplicates, &QToolButton::toggled, this, [this](bool shows) {
        m_duplicates->setVisible(shows);
        if (shows)
            m_duplicates->focusPairs();
    });
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(8, bar);
    auto *how = new QLabel(tr("1–9 puts cards into a theme, 0 takes them out, N makes a new theme."), bar);
    m_dots->setMinimumHeight(m_showDetails->sizeHint().height());
    how->setMinimumHeight(m_showDetails->sizeHint().height());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_showDuplicates, m_showDetails, m_projector, m_dots, how})
        flow->addWidget(part);
    return bar;
}

QAction *ThemeBoard::addAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_actions.append(action);
    return action;
}

void ThemeBoard::addActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &key, auto action) {
        QAction *added = addAction(QLatin1StringView(name), text, key);
        added->setEnabled(!m_session.isReadOnly());
        connect(added, &QAction::triggered, this, action);
        return added;
    };
    add("gather", tr("New theme of these cards"), Qt::Key_N, [this] { gatherMarked(); });
    add("unsort", tr("Take out of the theme"), Qt::Key_0, [this] { moveMarked(0); });
    add("join", tr("Join these cards"), Qt::Key_J, [this] { joinMarked(); });
    add("separate", tr("Separate joined cards"), Qt::Key_T, [this] { separateCurrent(); });
    add("nameTheme", tr("Name the theme"), Qt::Key_F2, [this] {
        if (ThemeColumn *column = m_columns->currentColumn())
            column->focusName();
    });
    for (const int step : {1, -1}) {
        const QKeySequence key(step > 0 ? Qt::Key_Plus : Qt::Key_Minus);
        add(step > 0 ? "moreDots" : "fewerDots", step > 0 ? tr("One dot more") : tr("One dot less"), key,
            [this, step] {
                if (ThemeColumn *column = m_columns->currentColumn())
                    column->addDots(step);
            });
    }
    auto *project = new QAction(this);
    project->setShortcut(Qt::Key_F5);
    project->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(project);
    connect(project, &QAction::triggered, m_projector, &ProjectorBar::toggle);
    add("openCard", tr("Open the card"), Qt::Key_Return, [this] { openCurrent(); })->setEnabled(true);
}

void ThemeBoard::attachTo(BoardList *list)
{
    list->addActions(m_actions);
    for (int digit = 1; digit <= digitKeys; ++digit) {
        auto *action = new QAction(list);
        action->setShortcut(QKeySequence(Qt::Key(Qt::Key_0 + digit)));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, digit] { moveMarked(digit); });
        list->addAction(action);
    }
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](const QPoint &place) { showMenu(*list, place); });
    connect(list, &QAbstractItemView::doubleClicked, this, &ThemeBoard::openCurrent);
}

void ThemeBoard::showMenu(BoardList &list, const QPoint &place)
{
    QMenu menu(this);
    auto *into = menu.addMenu(tr("Put into"));
    into->setEnabled(!m_session.isReadOnly() && m_model->themeCount() > 0);
    for (int branch = 1; branch <= m_model->themeCount(); ++branch) {
        const QString name = m_model->index(branch, 0).data().toString();
        into->addAction(QStringLiteral("%1 %2").arg(branch).arg(plaintexts::literal(name)), this,
                        [this, branch] { moveMarked(branch); });
    }
    menu.addActions(m_actions);
    menu.exec(list.viewport()->mapToGlobal(place));
}

ThemeBoard::~ThemeBoard()
{
    // What is half typed in a column is written when it loses the focus; later there is nobody to tell if it
    // cannot be.
    hide();
}

void ThemeBoard::useSettings(QSettings &settings)
{
    m_settings = &settings;
    m_showDetails->setChecked(settings.value(detailsKey, true).toBool());
    m_projector->useSettings(settings);
}

RecordId ThemeBoard::question() const
{
    return m_questions->tabData(m_questions->currentIndex()).value<RecordId>();
}

void ThemeBoard::focusCards()
{
    ThemeColumn *column = m_columns->currentColumn();
    (column ? column : m_columns->column(0))->list().setFocus(Qt::TabFocusReason);
}

void ThemeBoard::follow(const ChangeSet &changes)
{
    settle();
    // Who types cards elsewhere does not wait for a board that nobody sees.
    if (!isVisible()) {
        m_isOutdated = true;
        return;
    }
    if (changes.touches(names::question))
        showQuestions();
    const QStringView counted[] = {names::contribution, names::theme, names::participation,
                                   names::conference};
    if (std::any_of(std::begin(counted), std::end(counted),
                    [&](QStringView table) { return changes.touches(table); }))
        showCounts();
    if (changes.touches(names::contribution))
        m_looking.start();
}

void ThemeBoard::showQuestions()
{
    const RecordId shown = question();
    const auto questions = m_session.reader().records(
        RecordQuery::where(names::question, names::conference, QVariant::fromValue(m_conference)));
    {
        const QSignalBlocker blocker(m_questions);
        while (m_questions->count() > 0)
            m_questions->removeTab(0);
        for (const Record &asked : questions ? *questions : QList<Record>()) {
            const int tab = m_questions->addTab(plaintexts::literal(asked.text(names::shortName)));
            m_questions->setTabData(tab, QVariant::fromValue(asked.id()));
            m_questions->setTabToolTip(tab, asked.text(names::wording));
            if (asked.id() == shown)
                m_questions->setCurrentIndex(tab);
        }
    }
    const bool isAsked = m_questions->count() > 0;
    m_columns->setVisible(isAsked);
    m_empty->setVisible(!isAsked);
    showQuestion(m_questions->currentIndex());
}

void ThemeBoard::showQuestion(int)
{
    if (m_model->question() != question()) {
        // A click on a tab leaves the cursor where it is: what is half typed above a theme is written before
        // its column goes.
        if (const QWidget *typing = QApplication::focusWidget(); typing && m_columns->isAncestorOf(typing))
            m_questions->setFocus();
        m_model->setQuestion(question());
    }
    showCounts();
    showDuplicateCount();
    m_looking.start();
    m_projector->setQuestion(question());
}

void ThemeBoard::showCounts()
{
    const bool isEmpty = m_model->cards().isEmpty();
    m_columns->setUnsortedText(isEmpty
                                   ? tr("There are no cards to this question yet. They come from the page "
                                        "“Capture” or from packages.")
                                   : tr("All cards are sorted."));
    showDots();
}

void ThemeBoard::showDots()
{
    const auto count = dotcount::read(m_session.reader(), m_conference);
    if (!count) {
        fail(count.error());
        return;
    }
    const bool isPossible = count->problems.isEmpty();
    m_dots->setText(isPossible ? count->summary() : QStringLiteral("⚠ ") + count->problems.constFirst());
    m_dots->setToolTip(count->problems.join(u'\n'));
    QPalette tone = palette();
    if (!isPossible)
        tone.setColor(QPalette::WindowText, tones::error(palette()));
    m_dots->setPalette(tone);
}

void ThemeBoard::findDuplicates()
{
    m_duplicates->pairs().setCards(m_model->cards());
}

void ThemeBoard::showDuplicateCount()
{
    const int count = m_duplicates->pairs().rowCount();
    const auto more = static_cast<int>(m_duplicates->pairs().moreCount());
    //: %1 is how many pairs are shown at once, the likest; %n how many there are beside them
    m_showDuplicates->setText(more > 0 ? tr("Cards alike: %1 and %n more", nullptr, more).arg(count)
                                       : tr("Cards alike: %n", nullptr, count));
    m_showDuplicates->setEnabled(count > 0 || m_showDuplicates->isChecked());
}

void ThemeBoard::showEvent(QShowEvent *event)
{
    m_model->setWatched(true);
    if (std::exchange(m_isOutdated, false))
        showQuestions();
    QWidget::showEvent(event);
}

void ThemeBoard::hideEvent(QHideEvent *event)
{
    m_model->setWatched(false);
    QWidget::hideEvent(event);
}

void ThemeBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showDots();
    QWidget::changeEvent(event);
}

void ThemeBoard::fail(const Error &error)
{
    m_failure = error.text;
    m_message->showMessage(MessageBar::Kind::Problem, m_failure);
}

void ThemeBoard::settle()
{
    if (m_message->text() == m_failure && !unsavedinput::isUnsaved(*m_columns))
        m_message->hide();
}
