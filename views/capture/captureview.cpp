// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureview.h"

#include "models/halftyped.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "models/spelling/dictionaryfiles.h"
#include "models/spelling/spellchecker.h"
#include "models/undostep.h"
#include "views/capture/capturehead.h"
#include "views/capture/captureinput.h"
#include "views/capture/captureline.h"
#include "views/capture/cardlist.h"
#include "views/capture/cardsigns.h"
#include "views/capture/cardtable.h"
#include "views/capture/questiontabs.h"
#include "views/capture/roundclock.h"
#include "views/capture/spellingmenu.h"
#include "views/records/messagebar.h"
#include "views/records/namewarning.h"
#include "views/records/pagekeys.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

// Per cent of the usual size.
constexpr int smallestText = 80;
constexpr int largestText = 300;
// What is typed is read from a step away, too.
constexpr double textFactor = 1.3;

bool isAboutCards(const ChangeSet &changes)
{
    return std::all_of(changes.rows.begin(), changes.rows.end(), [](const RowChange &row) {
        return row.table == names::contribution || row.table == names::contributionOrganisation ||
               row.table == names::theme || row.table == names::organisation;
    });
}

} // namespace

CaptureView::CaptureView(Session &session, const RecordId &conference, const RecordId &fixedGroup,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_fixedGroup(fixedGroup)
    , m_clock(new RoundClock(this))
    , m_head(new CaptureHead(session, conference, fixedGroup, *m_clock, this))
    , m_tabs(new QuestionTabs(session, conference, this))
    , m_wording(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_line(new CaptureLine(session, conference, this))
    , m_nameWarning(new NameWarning(session, this))
    , m_privacy(new QLabel(tr("No individual cases, no names of people concerned."), this))
    , m_cards(new CardList(session, conference, this))
{
    setObjectName(QStringLiteral("capture"));
    build();
    addQuestionKeys();
    addKeys();
    loadQuestions();
    returnToLastPlace();
    connectParts();
}

CaptureView::~CaptureView() = default;

void CaptureView::build()
{
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setWordWrap(true);
    m_privacy->setObjectName(QStringLiteral("privacy"));
    m_line->signs().layout()->addWidget(m_privacy);
    m_head->addToCount(&m_cards->filter());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_wording);
    layout->addWidget(m_message);
    layout->addWidget(m_line);
    m_nameWarning->keepRoom();
    layout->addWidget(m_nameWarning);
    layout->addWidget(m_cards, 1);
    fitText();
}

void CaptureView::setTextSize(int percent)
{
    m_textSize = std::clamp(percent, smallestText, largestText);
    fitText();
    emit textSizeChanged(m_textSize);
}

void CaptureView::fitText()
{
    QFont text = font();
    text.setPointSizeF(font().pointSizeF() * m_textSize / 100);
    m_tabs->setFont(text);
    text.setPointSizeF(text.pointSizeF() * textFactor);
    m_line->setTextFont(text);
    m_cards->setTextFont(text);
    m_wording->setFont(text);
    QFont bold = font();
    bold.setBold(true);
    m_privacy->setFont(bold);
}

void CaptureView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitText();
}

void CaptureView::useSettings(QSettings &settings)
{
    const QString size = QStringLiteral("capture/textSize");
    const QString minutes = QStringLiteral("capture/roundMinutes");
    setTextSize(settings.value(size, m_textSize).toInt());
    m_clock->setMinutes(settings.value(minutes, m_clock->minutes()).toInt());
    connect(this, &CaptureView::textSizeChanged, this,
            [&settings, size](int percent) { settings.setValue(size, percent); });
    connect(m_clock, &RoundClock::minutesChanged, this,
            [&settings, minutes](int length) { settings.setValue(minutes, length); });
}

void CaptureView::checkSpelling()
{
    m_line->spelling().load(dictionaryfiles::german(), PersonalWords::usualPath());
}

void CaptureView::showQuestion(const RecordId &question)
{
    m_tabs->showQuestion(question);
}

void CaptureView::focusInput()
{
    m_line->input().setFocus(Qt::OtherFocusReason);
}

void CaptureView::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CaptureView::changePlace);
    connect(m_head, &CaptureHead::groupChanged, this, &CaptureView::changePlace);
    connect(m_line, &CaptureLine::failed, this, &CaptureView::failInLine);
    connect(m_line, &CaptureLine::kept, m_message, &QWidget::hide);
    connect(m_line, &CaptureLine::cardShown, m_cards, &CardList::showCard);
    connect(m_line, &CaptureLine::cardsAdded, this, [this] {
        m_message->hide();
        m_cards->table().scrollToTop();
    });
    const CaptureInput &input = m_line->input();
    connect(&input, &QPlainTextEdit::textChanged, this,
            [this] { m_nameWarning->lookAt(m_line->input().toPlainText()); });
    connect(&input, &CaptureInput::olderWanted, this, &CaptureView::editOlder);
    connect(&input, &CaptureInput::newerWanted, this, &CaptureView::editNewer);
    connect(&input, &CaptureInput::undoWanted, this, &CaptureView::undo);
    connect(&input, &CaptureInput::linesPasted, this, [this](int lines) {
        offerSplitting(MessageBar::Kind::Information, tr("%n lines were pasted.", nullptr, lines));
    });
    connect(&m_cards->table(), &CardTable::editWanted, this, [this](const RecordId &card) {
        m_line->editCard(card);
        focusInput();
    });
    connect(&m_cards->table(), &CardTable::lineWanted, this, &CaptureView::goOnTyping);
    connect(m_cards, &CardList::failed, this, &CaptureView::fail);
    connect(m_cards, &CardList::removed, this, [this](int count) {
        tell(tr("%n cards removed.", nullptr, count), tr("Undo"), [this] { undo(); });
        m_offersUndo = true;
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto action = std::exchange(m_messageAction, {}))
            action();
        focusInput();
    });
    connect(&m_session, &Session::changed, this, &CaptureView::follow);
}

void CaptureView::dropTyped()
{
    m_line->dropTyped();
}

void CaptureView::keepDraft()
{
    if (const auto kept = m_line->keep(); !kept)
        fail(kept.error());
}

RecordId CaptureView::question() const
{
    return m_tabs->question();
}

RecordId CaptureView::group() const
{
    return m_head->group();
}

void CaptureView::loadQuestions()
{
    const RecordId before = question();
    if (const auto loaded = m_tabs->load(); !loaded) {
        fail(loaded.error());
        return;
    }
    m_tabs->setVisible(!m_tabs->isEmpty());
    if (question() != before || m_tabs->isEmpty())
        changePlace();
    else
        describeQuestion();
}

void CaptureView::changePlace()
{
    if (m_isReturning)
        return;
    m_line->setPlace(question(), group());
    m_cards->setPlace(question(), group(), group().isNull());
    describeQuestion();
    rememberPlace();
}

QString CaptureView::placeKey() const
{
    return draftkeys::place(m_conference, m_fixedGroup);
}

void CaptureView::rememberPlace()
{
    if (m_session.isReadOnly() || question().isNull())
        return;
    const QString place = question().toString() + u'/' + group().toString();
    if (const auto kept = m_session.setDraft(placeKey(), place); !kept)
        fail(kept.error());
}

// After a crash, somebody finds what was half typed without looking for it in every tab.
void CaptureView::returnToLastPlace()
{
    const auto kept = m_session.draft(placeKey());
    const QStringList parts = kept ? kept->split(u'/') : QStringList();
    const auto question = RecordId::fromString(parts.value(0));
    const auto group = RecordId::fromString(parts.value(1));
    if (group)
        m_head->showGroup(*group);
    if (question)
        m_tabs->showQuestion(*question);
    m_isReturning = false;
    changePlace();
}

void CaptureView::describeQuestion()
{
    m_message->hide();
    m_wording->setText(m_tabs->isEmpty()
                           ? tr("This conference has no questions yet. Add them under “Planning”.")
                           : m_tabs->wording());
    m_line->input().setAccessibleName(tr("Card for: %1").arg(m_wording->text()));
    showCounts();
}

void CaptureView::showCounts()
{
    m_head->showCount(m_tabs->showCounts(group()));
}

void CaptureView::follow(const ChangeSet &changes)
{
    // The button would take back another step than the one it names.
    if (std::exchange(m_offersUndo, false))
        m_message->hide();
    if (changes.touches(names::question))
        loadQuestions();
    else if (changes.touches(names::contribution))
        showCounts();
}

void CaptureView::editOlder()
{
    const bool isTyping = m_line->card().isNull() && !m_line->input().isBlank();
    const RecordId older = m_cards->neighbour(m_line->card(), 1);
    if (!older.isNull() && !isTyping)
        m_line->editCard(older);
}

void CaptureView::editNewer()
{
    if (m_line->card().isNull()) {
        if (m_line->input().isBlank())
            m_cards->focusCards();
        return;
    }
    const RecordId newer = m_cards->neighbour(m_line->card(), -1);
    if (newer.isNull())
        m_line->leaveCard();
    else
        m_line->editCard(newer);
}

void CaptureView::goOnTyping(const QString &typed)
{
    focusInput();
    if (!typed.isEmpty())
        m_line->input().insertPlainText(typed);
}

void CaptureView::undo()
{
    const QUndoStack &steps = m_session.undoStack();
    const auto *step = static_cast<const UndoStep *>(steps.command(steps.index() - 1));
    // Whoever types means the last card, not what somebody did elsewhere.
    if (step && !isAboutCards(step->changes())) {
        tell(tr("Here only cards are taken back. The last step was: %1.").arg(step->text()), {}, {});
        return;
    }
    if (const auto undone = m_session.undo(); !undone)
        fail(undone.error());
}

void CaptureView::tell(const QString &text, const QString &button, const std::function<void()> &action)
{
    m_messageAction = action;
    m_message->showMessage(MessageBar::Kind::Information, text, button);
}

void CaptureView::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}

void CaptureView::failInLine(const Error &error)
{
    if (error.code == Error::Code::Invalid && m_line->canSplit())
        offerSplitting(MessageBar::Kind::Problem, error.text);
    else
        fail(error);
}

void CaptureView::offerSplitting(MessageBar::Kind kind, const QString &text)
{
    m_messageAction = [this] { m_line->split(); };
    m_message->showMessage(kind, text, tr("Make one card of each line (Ctrl+Enter)"));
}

void CaptureView::hideEvent(QHideEvent *event)
{
    keepDraft();
    QWidget::hideEvent(event);
}
