// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/captureline.h"

#include "models/capture/namebook.h"
#include "models/halftyped.h"
#include "models/session.h"
#include "models/spelling/spellchecker.h"
#include "views/capture/captureinput.h"
#include "views/capture/cardsigns.h"
#include "views/capture/draftkeeper.h"
#include "views/capture/linehighlighter.h"
#include "views/capture/mentionoffer.h"
#include "views/capture/spellingmenu.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// Lists from elsewhere bring their signs along: "- ", "• ", "4. ".
QString withoutBullet(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^(?:[-–—*•·▪◦]|\\d{1,2}[.)])\\s+"));
    return line.trimmed().remove(bullet);
}

} // namespace

CaptureLine::CaptureLine(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_writer(session, conference)
    , m_names(new NameBook(session, this))
    , m_spelling(new SpellChecker(session, this))
    , m_input(new CaptureInput(this))
    , m_highlighter(new LineHighlighter(*m_names, *m_spelling, m_input))
    , m_spellingMenu(new SpellingMenu(*m_spelling, m_input))
    , m_signs(new CardSigns(*m_names, m_input, this))
    , m_offer(new MentionOffer(*m_names, m_input))
    , m_drafts(new DraftKeeper(session, m_input))
    , m_hint(new QLabel(this))
{
    m_input->setObjectName(QStringLiteral("cardInput"));
    m_hint->setObjectName(QStringLiteral("captureHint"));
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_hint);
    layout->addWidget(m_input);
    layout->addWidget(m_signs);
    connect(m_input, &CaptureInput::submitted, this, &CaptureLine::submit);
    connect(m_input, &CaptureInput::splitWanted, this, &CaptureLine::split);
    connect(m_input, &CaptureInput::cancelled, this, &CaptureLine::leaveCard);
    connect(m_drafts, &DraftKeeper::failed, this, &CaptureLine::failed);
    connect(m_drafts, &DraftKeeper::refusedChanged, this, [this] {
        tellWindow(*this);
        if (!isRefused())
            emit kept();
    });
    connect(m_spellingMenu, &SpellingMenu::failed, this, &CaptureLine::failed);
    connect(m_names, &NameBook::failed, this, &CaptureLine::failed);
    connect(&session, &Session::changed, this, &CaptureLine::follow);
    showHint();
}

CaptureLine::~CaptureLine()
{
    // Whoever could be told of an error may be half gone by now.
    const QSignalBlocker quiet(m_drafts);
    std::ignore = m_drafts->keep();
}

void CaptureLine::setTextFont(const QFont &font)
{
    m_input->setFont(font);
    m_input->fitHeight();
}

void CaptureLine::setPlace(const RecordId &question, const RecordId &group)
{
    m_question = question;
    m_group = group;
    m_offer->setQuestion(question);
    m_highlighter->setQuestion(question);
    m_input->setEnabled(!question.isNull() && !m_session.isReadOnly());
    showCard({}, {});
    m_signs->setQuestion(question);
    resumeChange();
}

void CaptureLine::editCard(const RecordId &card)
{
    const auto text = m_writer.read(card);
    if (!text) {
        emit failed(text.error());
        return;
    }
    if (!*text || m_session.isReadOnly())
        return;
    showCard(card, cardtext::write(**text, m_names->names(m_question)));
    rememberChange();
}

void CaptureLine::leaveCard()
{
    if (m_card.isNull())
        return;
    m_input->clear();
    m_offer->close();
    showCard({}, {});
    rememberChange();
}

void CaptureLine::showCard(const RecordId &card, const QString &text)
{
    m_card = card;
    m_drafts->changeKey(draftKey(), text);
    showHint();
    emit cardShown(card);
}

void CaptureLine::submit()
{
    const QString text = m_input->toPlainText();
    if (m_input->isBlank() || m_question.isNull())
        return;
    if (m_card.isNull()) {
        add({text});
        return;
    }
    if (const auto changed = m_writer.change(m_card, m_signs->card()); !changed)
        emit failed(changed.error());
    else
        leaveCard();
}

// A card that is gone leaves its text behind, as a new one.
void CaptureLine::follow(const ChangeSet &changes)
{
    const bool isGone = std::any_of(changes.rows.begin(), changes.rows.end(), [this](const RowChange &row) {
        return row.id == m_card && row.kind == RowChange::Kind::Delete;
    });
    if (m_card.isNull() || !isGone)
        return;
    const QString text = m_drafts->isChanged() ? m_input->toPlainText() : QString();
    leaveCard();
    if (!text.isEmpty())
        m_input->setText(text);
}

QStringList CaptureLine::lines() const
{
    QStringList lines;
    for (const QString &line : m_input->toPlainText().split(u'\n')) {
        const QString text = withoutBullet(line);
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}

bool CaptureLine::canSplit() const
{
    return m_card.isNull() && !m_question.isNull() && lines().size() > 1;
}

void CaptureLine::split()
{
    const QStringList texts = lines();
    if (!texts.isEmpty() && m_card.isNull() && !m_question.isNull())
        add(texts);
    m_input->setFocus(Qt::OtherFocusReason);
}

void CaptureLine::add(const QStringList &lines)
{
    QList<CardText> texts;
    for (const QString &line : lines)
        texts.append(cardtext::read(line, m_names->names(m_question)));
    if (const auto added = m_writer.add(m_question, m_group, texts); !added) {
        emit failed(added.error());
        return;
    }
    m_input->clear();
    m_offer->close();
    m_drafts->keepOrTell();
    emit cardsAdded();
}

void CaptureLine::showHint()
{
    m_hint->setText(tr("You are changing a card · Enter: keep the change · Esc: leave it as it was"));
    m_hint->setVisible(!m_card.isNull());
    m_input->setPlaceholderText(tr("What was said? Enter puts the card away."));
}

void CaptureLine::dropTyped()
{
    if (!m_card.isNull())
        return;
    m_input->clear();
    m_drafts->keepOrTell();
}

bool CaptureLine::isRefused() const
{
    return m_drafts->isRefused();
}

Result<void> CaptureLine::keep()
{
    const auto kept = m_drafts->keep();
    if (kept)
        return {};
    //: %1 a sentence that says why
    return Error{kept.error().code,
                 tr("What was typed in the capture line is not saved. %1").arg(kept.error().text),
                 kept.error().detail};
}

Result<void> CaptureLine::writeInto(Session &copy) const
{
    return m_drafts->writeInto(copy);
}

QString CaptureLine::draftKey() const
{
    if (!m_card.isNull())
        return draftkeys::card(m_card);
    return draftkeys::line(m_conference, m_question, m_group);
}

QString CaptureLine::changedCardKey() const
{
    return draftkeys::changedCard(m_conference, m_question, m_group);
}

void CaptureLine::rememberChange()
{
    const QString card = m_card.isNull() ? QString() : m_card.toString();
    if (const auto kept = m_drafts->keep(changedCardKey(), card); !kept)
        emit failed(kept.error());
}

// After a crash the card that was being changed stands in the line again.
void CaptureLine::resumeChange()
{
    if (const auto card = RecordId::fromString(m_drafts->kept(changedCardKey())))
        editCard(*card);
}
