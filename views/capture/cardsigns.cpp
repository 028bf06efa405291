// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/cardsigns.h"

#include "models/capture/namebook.h"
#include "views/capture/captureinput.h"
#include "views/elidedlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

CardSigns::CardSigns(NameBook &names, CaptureInput *input, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_input(input)
    , m_keyMessage(addButton(QStringLiteral("keyMessage"), tr("★ Key message"),
                             tr("The one thought that the group presents: “!” at the end (Ctrl+M)")))
    , m_unclear(addButton(QStringLiteral("unclear"), tr("? Unclear"),
                          tr("To be asked about later: “??” at the end (Ctrl+U)")))
    , m_mentions(new ElidedLabel(this))
{
    m_mentions->setObjectName(QStringLiteral("mentioned"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_keyMessage);
    layout->addWidget(m_unclear);
    layout->addWidget(m_mentions, 1);
    connect(m_keyMessage, &QToolButton::clicked, this, &CardSigns::toggleKeyMessage);
    connect(m_unclear, &QToolButton::clicked, this, &CardSigns::toggleUnclear);
    connect(input, &QPlainTextEdit::textChanged, this, &CardSigns::update);
}

QToolButton *CardSigns::addButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(toolTip);
    button->setCheckable(true);
    button->setEnabled(false);
    // The cursor stays in the line; the keys are in the tool tip.
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

void CardSigns::setQuestion(const RecordId &question)
{
    m_question = question;
    update();
}

CardText CardSigns::card() const
{
    return cardtext::read(m_input->toPlainText(), m_names.names(m_question));
}

void CardSigns::toggleKeyMessage()
{
    if (!m_input->isBlank())
        m_input->replaceText(cardtext::withKeyMessage(m_input->toPlainText(), !card().isKeyMessage,
                                                      m_names.names(m_question)));
    update();
}

void CardSigns::toggleUnclear()
{
    if (!m_input->isBlank())
        m_input->replaceText(
            cardtext::withUnclear(m_input->toPlainText(), !card().isUnclear, m_names.names(m_question)));
    update();
}

void CardSigns::update()
{
    const CardText read = card();
    m_keyMessage->setChecked(read.isKeyMessage);
    m_unclear->setChecked(read.isUnclear);
    for (QToolButton *button : {m_keyMessage, m_unclear})
        button->setEnabled(!m_input->isBlank() && !m_input->isReadOnly());
    m_mentions->setFullText(m_input->isBlank() ? tr("@ organisation · # theme · ↑ changes the last card")
                                               : mentions(read));
}

QString CardSigns::mentions(const CardText &card) const
{
    const auto shown = [](QChar sign, const CardText::Mention &mention) {
        const QString text = sign + QStringLiteral(" ") + mention.name;
        //: What a card mentions, %1, does not exist yet and is made with the card
        return mention.id.isNull() ? tr("%1 (new)").arg(text) : text;
    };
    QStringList parts;
    for (const CardText::Mention &organisation : card.organisations)
        parts.append(shown(cardtext::organisationSign, organisation));
    if (card.theme)
        parts.append(shown(cardtext::themeSign, *card.theme));
    return parts.join(QStringLiteral(" · "));
}
