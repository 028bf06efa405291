// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/mentionoffer.h"

#include "models/capture/namebook.h"
#include "views/capture/captureinput.h"
#include "views/capture/mentionmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace {

constexpr int mostNames = 8;
// Nobody types more of a name before picking it.
constexpr int longestTyped = 60;
// A sign with more words behind it is no name that is still to be made.
constexpr int mostWords = 4;
constexpr int shortestFresh = 2;
constexpr QStringView quotes = u"„“”\"»«";

bool beginsLongerName(const NameList::Name &name, const QString &typed)
{
    return name.name.size() > typed.size() && name.name.startsWith(typed, Qt::CaseInsensitive);
}

} // namespace

MentionOffer::MentionOffer(NameBook &names, CaptureInput *input)
    : QObject(input)
    , m_names(names)
    , m_input(input)
    , m_model(new MentionModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostNames + 1);
    m_completer->setWidget(input);
    m_completer->popup()->setObjectName(QStringLiteral("mentions"));
    m_completer->popup()->setAccessibleName(tr("Names to choose from"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &MentionOffer::take);
    connect(input, &CaptureInput::typed, this, &MentionOffer::update);
}

void MentionOffer::setQuestion(const RecordId &question)
{
    m_question = question;
    close();
}

std::optional<MentionOffer::Typed> MentionOffer::typed() const
{
    const QString line = m_input->toPlainText();
    const int cursor = m_input->textCursor().position();
    for (int place = cursor - 1; place >= std::max(0, cursor - longestTyped); --place) {
        if (line.at(place) == u'\n')
            return std::nullopt;
        if (!cardtext::isSign(line, place))
            continue;
        QString text = line.mid(place + 1, cursor - place - 1);
        if (!text.isEmpty() && quotes.contains(text.front()))
            text.remove(0, 1);
        if ((!text.isEmpty() && text.front().isSpace()) ||
            std::any_of(text.begin(), text.end(), [](QChar c) { return quotes.contains(c); }))
            return std::nullopt;
        return Typed{place, line.at(place) == cardtext::themeSign, text};
    }
    return std::nullopt;
}

// A name brings its space along; whoever types one, or a comma, means that place.
void MentionOffer::dropDoubledSpace()
{
    const auto place = std::exchange(m_afterSpace, {});
    QTextCursor cursor = m_input->textCursor();
    if (!place || cursor.position() != *place + 1)
        return;
    const QChar typed = m_input->toPlainText().at(*place);
    if (!typed.isSpace() && !QStringView(u",.;:?)").contains(typed))
        return;
    cursor.setPosition(*place - 1);
    cursor.deleteChar();
}

void MentionOffer::update()
{
    dropDoubledSpace();
    const auto found = typed();
    if (!found)
        m_doneWith.reset();
    if (!found || m_doneWith == found->start) {
        close();
        return;
    }
    m_doneWith.reset();
    fill(*found);
    if (m_model->rowCount() > 0)
        show();
    else
        close();
}

void MentionOffer::fill(const Typed &typed)
{
    const NameList &list = typed.isTheme ? m_names.themes(m_question) : m_names.organisations();
    QList<NameList::Name> names = list.matching(typed.text, mostNames);
    // After a whole name the sentence goes on, unless a longer one begins like it.
    const auto complete = list.at(typed.text);
    if (complete)
        names.removeIf([&](const NameList::Name &name) { return !beginsLongerName(name, typed.text); });
    const QString fresh = typed.text.simplified();
    const bool offersFresh =
        !complete && fresh.size() >= shortestFresh && fresh.count(u' ') < mostWords && !list.called(fresh);
    m_model->offer(names, offersFresh ? fresh : QString(), typed.isTheme);
    m_isComplete = complete && complete->length == typed.text.size();
}

void MentionOffer::show()
{
    QAbstractItemView *popup = m_completer->popup();
    popup->setFont(m_input->font());
    QRect place = m_input->cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() +
                   2 * popup->frameWidth());
    place.translate(0, m_input->frameWidth());
    m_completer->complete(place);
    // With nothing to complete, Enter still puts the card away as it is.
    const bool leads = m_model->knownCount() > 0 && !m_isComplete;
    popup->setCurrentIndex(leads ? m_completer->completionModel()->index(0, 0) : QModelIndex());
}

void MentionOffer::take(const QModelIndex &index)
{
    const auto found = typed();
    if (!found)
        return;
    const CardText::Mention mention = m_model->mention(index.row());
    QTextCursor cursor = m_input->textCursor();
    cursor.setPosition(found->start, QTextCursor::KeepAnchor);
    cursor.insertText(cardtext::mentioned(mention, found->isTheme, m_names.names(m_question)) + u' ');
    m_doneWith = found->start;
    m_afterSpace = cursor.position();
    close();
}

void MentionOffer::close()
{
    m_completer->popup()->hide();
}

bool MentionOffer::eventFilter(QObject *popup, QEvent *event)
{
    // The completer shows every key to the line first.
    if (event->type() == QEvent::KeyPress) {
        const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        const auto found = typed();
        if (isEscape && found)
            m_doneWith = found->start;
        m_input->setChoosing(isEscape || m_completer->popup()->currentIndex().isValid());
    } else if (event->type() == QEvent::Hide) {
        m_input->setChoosing(false);
    }
    return QObject::eventFilter(popup, event);
}
