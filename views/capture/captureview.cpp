// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureview.h"

#include "models/items/choicemodel.h"
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/capture/captureinput.h"
#include "views/capture/cardquery.h"
#include "views/capture/cardtable.h"
#include "views/capture/draftkeeper.h"
#include "views/capture/questiontabs.h"
#include "views/records/messagebar.h"
#include "views/records/pagekeys.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Per cent of the usual size.
constexpr int smallestText = 80;
constexpr int largestText = 300;
constexpr int textSizeStep = 20;

} // namespace

CaptureView::CaptureView(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_writer(session, conference)
    , m_groups(new ChoiceModel(
          session,
          RecordQuery::where(names::workingGroup, names::conference, QVariant::fromValue(conference)), this))
    , m_group(new QComboBox(this))
    , m_tabs(new QuestionTabs(session, conference, this))
    , m_wording(new QLabel(this))
    , m_count(new QLabel(this))
    , m_input(new CaptureInput(this))
    , m_drafts(new DraftKeeper(session, m_input))
    , m_hint(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_cards(new CardTable(session, this))
{
    setObjectName(QStringLiteral("capture"));
    build();
    addKeys();
    loadQuestions();
    connectParts();
}

CaptureView::~CaptureView()
{
    m_drafts->keep();
}

void CaptureView::build()
{
    m_groups->addEmptyChoice(tr("(no group)"));
    m_group->setModel(m_groups);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->setAccessibleName(tr("Working group"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setVisible(m_groups->rowCount() > 1);
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setWordWrap(true);
    m_input->setObjectName(QStringLiteral("cardInput"));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("captureHint"));
    auto *privacy = new QLabel(tr("No individual cases, no names of people concerned."), this);
    privacy->setObjectName(QStringLiteral("privacy"));
    privacy->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    privacy->setFont(bold);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addWidget(m_tabs);
    layout->addWidget(m_wording);
    layout->addWidget(m_message);
    layout->addWidget(m_input);
    layout->addWidget(m_hint);
    layout->addWidget(privacy);
    layout->addWidget(m_cards, 1);
    setTextSize(m_textSize);
}

QWidget *CaptureView::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_group);
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("cardCount"));
    layout->addWidget(m_count);
    for (QAction *action : addTextSizeActions()) {
        auto *button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::NoFocus);
        layout->addWidget(button);
    }
    return head;
}

QList<QAction *> CaptureView::addTextSizeActions()
{
    //: Button for smaller text
    auto *smaller = new QAction(tr("A−"), this);
    smaller->setObjectName(QStringLiteral("smallerText"));
    smaller->setToolTip(tr("Smaller text (Ctrl+−)"));
    smaller->setShortcuts(QKeySequence::ZoomOut);
    //: Button for larger text
    auto *larger = new QAction(tr("A+"), this);
    larger->setObjectName(QStringLiteral("largerText"));
    larger->setToolTip(tr("Larger text (Ctrl++)"));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(smaller, &QAction::triggered, this, [this] { setTextSize(m_textSize - textSizeStep); });
    connect(larger, &QAction::triggered, this, [this] { setTextSize(m_textSize + textSizeStep); });
    for (QAction *action : {smaller, larger})
        action->setShortcutContext(Qt::WidgetShortcut);
    new PageKeys(this, {smaller, larger});
    return {smaller, larger};
}

void CaptureView::addKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] {
            m_tabs->setCurrentIndex(std::min(number, m_tabs->count()) - 1);
            focusInput();
        });
    }
    auto *remove = new QShortcut(QKeySequence::Delete, m_cards);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &CaptureView::removeCards);
}

void CaptureView::setTextSize(int percent)
{
    m_textSize = std::clamp(percent, smallestText, largestText);
    QFont text = font();
    text.setPointSizeF(font().pointSizeF() * m_textSize / 100);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabs, m_input, m_cards})
        part->setFont(text);
    text.setPointSizeF(text.pointSizeF() * 1.2);
    m_wording->setFont(text);
    m_input->fitHeight();
    m_cards->fitRows();
    emit textSizeChanged(m_textSize);
}

void CaptureView::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void CaptureView::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &CaptureView::changePlace);
    connect(m_group, &QComboBox::currentIndexChanged, this, &CaptureView::changePlace);
    connect(m_input, &CaptureInput::submitted, this, &CaptureView::submit);
    connect(m_input, &CaptureInput::olderWanted, this, &CaptureView::editOlder);
    connect(m_input, &CaptureInput::newerWanted, this, &CaptureView::editNewer);
    connect(m_input, &CaptureInput::cancelled, this, &CaptureView::leaveCard);
    connect(m_input, &CaptureInput::undoWanted, this, &CaptureView::undo);
    connect(m_input, &CaptureInput::linesPasted, this, [this](int lines) {
        m_message->showMessage(MessageBar::Kind::Information, tr("%n lines were pasted.", nullptr, lines),
                               tr("Make one card of each line"));
    });
    connect(m_message, &MessageBar::actionTriggered, this, &CaptureView::splitIntoCards);
    connect(m_drafts, &DraftKeeper::failed, this, &CaptureView::fail);
    connect(m_cards, &QTableView::activated, this,
            [this](const QModelIndex &index) { editRow(index.row()); });
    connect(&m_session, &Session::changed, this, &CaptureView::follow);
}

RecordId CaptureView::question() const
{
    return m_tabs->question();
}

RecordId CaptureView::group() const
{
    return m_groups->recordId(m_group->currentIndex());
}

void CaptureView::loadQuestions()
{
    const RecordId before = question();
    if (const auto loaded = m_tabs->load(); !loaded) {
        fail(loaded.error());
        return;
    }
    m_input->setEnabled(!m_tabs->isEmpty() && !m_session.isReadOnly());
    m_tabs->setVisible(!m_tabs->isEmpty());
    if (question() != before)
        changePlace();
    else
        showQuestion();
}

void CaptureView::changePlace()
{
    m_card = {};
    m_drafts->changeKey(draftKey());
    showQuestion();
}

void CaptureView::showQuestion()
{
    m_message->hide();
    m_wording->setText(m_tabs->isEmpty()
                           ? tr("This conference has no questions yet. Add them under “Planning”.")
                           : m_tabs->wording());
    m_input->setAccessibleName(tr("Card for: %1").arg(m_wording->text()));
    m_cards->showCards(cardQuery(question(), group()));
    showCounts();
    showHint();
}

void CaptureView::showCounts()
{
    m_count->setText(tr("%n cards", nullptr, static_cast<int>(m_tabs->showCounts(group()))));
}

void CaptureView::showHint()
{
    m_hint->setText(m_card.isNull()
                        ? tr("Enter: keep the card · Shift+Enter: second line · Up: change the last card · "
                             "Ctrl+Z: take back")
                        : tr("You are changing a card · Enter: keep the change · Esc: leave it as it was"));
}

void CaptureView::follow(const ChangeSet &changes)
{
    if (changes.touches(names::question))
        loadQuestions();
    else if (changes.touches(names::contribution))
        showCounts();
}

void CaptureView::submit()
{
    const QString text = m_input->toPlainText();
    if (m_input->isBlank() || question().isNull())
        return;
    if (m_card.isNull())
        addCards({text});
    else
        changeCard(text);
}

void CaptureView::addCards(const QStringList &texts)
{
    if (const auto added = m_writer.add(question(), group(), texts); !added) {
        fail(added.error());
        return;
    }
    m_message->hide();
    m_input->clear();
    m_drafts->keep();
    m_cards->scrollToTop();
}

void CaptureView::splitIntoCards()
{
    QStringList lines;
    for (const QString &line : m_input->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    if (!lines.isEmpty() && m_card.isNull())
        addCards(lines);
    focusInput();
}

void CaptureView::changeCard(const QString &text)
{
    if (const auto changed = m_writer.change(m_card, text); !changed)
        fail(changed.error());
    else
        leaveCard();
}

void CaptureView::editRow(int row)
{
    const RecordId id = m_cards->cards().recordId(row);
    const auto card = m_session.reader().record(names::contribution, id);
    if (!card || !*card || m_session.isReadOnly())
        return;
    m_card = id;
    m_drafts->changeKey(draftKey(), (*card)->text(names::text));
    m_cards->selectRow(row);
    showHint();
    focusInput();
}

void CaptureView::editOlder()
{
    const int row = m_card.isNull() ? 0 : m_cards->cards().rowOf(m_card) + 1;
    const bool typing = m_card.isNull() && !m_input->isBlank();
    if (row < m_cards->cards().rowCount() && !typing)
        editRow(row);
}

void CaptureView::editNewer()
{
    if (m_card.isNull())
        return;
    const int row = m_cards->cards().rowOf(m_card) - 1;
    if (row >= 0)
        editRow(row);
    else
        leaveCard();
}

void CaptureView::leaveCard()
{
    if (m_card.isNull())
        return;
    m_input->clear();
    m_card = {};
    m_drafts->changeKey(draftKey());
    m_cards->clearSelection();
    showHint();
}

void CaptureView::removeCards()
{
    if (const auto removed = m_writer.remove(m_cards->selectedCards()); !removed)
        fail(removed.error());
}

void CaptureView::undo()
{
    if (const auto undone = m_session.undo(); !undone)
        fail(undone.error());
}

QString CaptureView::draftKey() const
{
    if (!m_card.isNull())
        return QStringLiteral("capture/card/") + m_card.toString();
    return QStringLiteral("capture/%1/%2/%3")
        .arg(m_conference.toString(), question().toString(), group().toString());
}

void CaptureView::fail(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}

void CaptureView::hideEvent(QHideEvent *event)
{
    m_drafts->keep();
    QWidget::hideEvent(event);
}
