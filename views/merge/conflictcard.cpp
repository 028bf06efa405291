// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/conflictcard.h"

#include "models/items/worddiff.h"
#include "views/heading.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace {

using Piece = worddiff::Piece;
using Kind = merge::Conflict::Kind;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

// New words underlined and bold, left out ones struck through: readable without colours.
QString markedHtml(const QList<Piece> &pieces)
{
    QString html;
    for (const Piece &piece : pieces) {
        switch (piece.kind) {
        case Piece::Kind::Same:
            html += escaped(piece.text);
            break;
        case Piece::Kind::Removed:
            html += QStringLiteral("<s>%1</s>").arg(escaped(piece.text));
            break;
        case Piece::Kind::Added:
            html += QStringLiteral("<b><u>%1</u></b>").arg(escaped(piece.text));
            break;
        }
    }
    return html;
}

// Where there is no text before, what one side has and the other has not.
QString ownHtml(const QString &other, const QString &own)
{
    QList<Piece> pieces = worddiff::compare(other, own);
    pieces.removeIf([](const Piece &piece) { return piece.kind == Piece::Kind::Removed; });
    return markedHtml(pieces);
}

} // namespace

ConflictCard::ConflictCard(QWidget *parent)
    : QWidget(parent)
    , m_concerns(new Heading({}, 1.15, this))
    , m_sentence(new QLabel(this))
    , m_texts(new QWidget)
    , m_legend(new QLabel(tr("Underlined: new. Struck through: left out.")))
    , m_choices(new QWidget(this))
    , m_both(new QPushButton(tr("Make one of both … (3)")))
    , m_editor(makeEditor())
{
    setObjectName(QStringLiteral("conflictCard"));
    build();
    connect(m_both, &QPushButton::clicked, this, &ConflictCard::editBoth);
    showEditor(false);
}

void ConflictCard::build()
{
    m_concerns->setObjectName(QStringLiteral("conflictConcerns"));
    m_sentence->setObjectName(QStringLiteral("conflictSentence"));
    for (QLabel *label : {m_concerns, m_sentence})
        label->setWordWrap(true);
    auto *texts = new QVBoxLayout(m_texts);
    texts->setContentsMargins(0, 0, 8, 0);
    texts->setSpacing(8);
    m_base = addPart(QStringLiteral("conflictBase"), *texts);
    m_ours = addPart(QStringLiteral("conflictOurs"), *texts);
    m_theirs = addPart(QStringLiteral("conflictTheirs"), *texts);
    m_legend->setObjectName(QStringLiteral("conflictLegend"));
    m_legend->setWordWrap(true);
    texts->addWidget(m_legend);
    texts->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Both sides"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_texts);

    auto *choices = new QGridLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(8);
    m_our = addChoice(Side::Ours, QStringLiteral("Ours"));
    m_their = addChoice(Side::Theirs, QStringLiteral("Theirs"));
    m_both->setObjectName(QStringLiteral("editBoth"));
    choices->addWidget(m_our.one, 0, 0);
    choices->addWidget(m_our.all, 0, 1);
    choices->addWidget(m_their.one, 1, 0);
    choices->addWidget(m_their.all, 1, 1);
    choices->addWidget(m_both, 2, 0);
    choices->setColumnStretch(2, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_concerns);
    layout->addWidget(m_sentence);
    layout->addWidget(area, 1);
    layout->addWidget(m_editor);
    layout->addWidget(m_choices);
}

ConflictCard::Part ConflictCard::addPart(const QString &name, QVBoxLayout &layout)
{
    auto *frame = new QFrame(m_texts);
    frame->setFrameShape(QFrame::StyledPanel);
    Part part{frame, new QLabel(frame), new QLabel(frame)};
    part.caption->setWordWrap(true);
    part.text->setObjectName(name);
    part.text->setWordWrap(true);
    part.text->setTextFormat(Qt::RichText);
    part.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(8, 8, 8, 8);
    inner->setSpacing(4);
    inner->addWidget(part.caption);
    inner->addWidget(part.text);
    layout.addWidget(frame);
    return part;
}

ConflictCard::Choice ConflictCard::addChoice(Side side, const QString &name)
{
    const Choice choice{new QPushButton(m_choices), new QPushButton(m_choices)};
    choice.one->setObjectName(QStringLiteral("choose") + name);
    choice.all->setObjectName(QStringLiteral("chooseAll") + name);
    connect(choice.one, &QPushButton::clicked, this, [this, side] { emit chosen(side); });
    connect(choice.all, &QPushButton::clicked, this, [this, side] { emit allChosen(side); });
    return choice;
}

QWidget *ConflictCard::makeEditor()
{
    auto *editor = new QWidget(this);
    m_wording = new QPlainTextEdit(editor);
    m_wording->setObjectName(QStringLiteral("wording"));
    m_wording->setAccessibleName(tr("The wording that is to stay"));
    m_wording->setTabChangesFocus(true);
    m_wording->setFixedHeight(5 * fontMetrics().lineSpacing());
    auto *keep = new QPushButton(tr("Keep this wording (Ctrl+Enter)"), editor);
    keep->setObjectName(QStringLiteral("keepWording"));
    auto *leave = new QPushButton(tr("Cancel (Esc)"), editor);
    leave->setObjectName(QStringLiteral("leaveWording"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_wording);
    layout->addLayout(buttons);
    connect(m_wording, &QPlainTextEdit::textChanged, this, &ConflictCard::holdWording);
    connect(keep, &QPushButton::clicked, this, &ConflictCard::keepWording);
    connect(leave, &QPushButton::clicked, this, &ConflictCard::leaveWording);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, m_wording, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ConflictCard::keepWording);
    connect(new QShortcut(Qt::Key_Escape, m_wording, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ConflictCard::leaveWording);
    return editor;
}

void ConflictCard::showConflict(const RecordId &conflict, const ConflictWords &words, int alike)
{
    m_conflict = conflict;
    m_words = words;
    const auto begun = m_begun.constFind(conflict);
    if (begun != m_begun.constEnd() && m_wording->toPlainText() != begun->wording)
        m_wording->setPlainText(begun->wording);
    showEditor(begun != m_begun.constEnd());
    m_concerns->setText(words.concerns);
    m_sentence->setText(words.sentence);
    showTexts();
    m_our.one->setText(tr("%1 (%2)").arg(words.ourChoice).arg(1));
    m_their.one->setText(tr("%1 (%2)").arg(words.theirChoice).arg(2));
    m_their.one->setVisible(!words.theirChoice.isEmpty());
    for (const Choice &choice : {m_our, m_their}) {
        const int key = choice.one == m_our.one ? 1 : 2;
        choice.all->setText(tr("All %n like this (Alt+%1)", nullptr, alike).arg(key));
        choice.all->setVisible(alike > 1 && !choice.one->isHidden());
    }
    m_both->setVisible(words.isWording);
}

void ConflictCard::showTexts()
{
    const auto show = [](const Part &part, const QString &caption, const QString &plain,
                         const QString &html) {
        part.frame->setVisible(!html.isEmpty());
        part.caption->setText(caption);
        part.text->setText(html);
        part.text->setAccessibleName(QStringLiteral("%1: %2").arg(caption, plain));
    };
    const QString &base = m_words.base;
    const QString &ours = m_words.ours;
    const QString &theirs = m_words.theirs;
    const bool isValue = m_words.kind == Kind::BothChanged;
    const bool hasMarks = m_words.isWording && !base.isEmpty();
    const QString nothing = QStringLiteral("<i>%1</i>").arg(tr("(empty)"));
    const auto html = [&](const QString &own, const QString &other) {
        if (hasMarks)
            return markedHtml(worddiff::compare(base, own));
        if (isValue && own.isEmpty())
            return nothing;
        return other.isEmpty() ? escaped(own) : ownHtml(other, own);
    };
    show(m_base, tr("Before"), base, escaped(base));
    show(m_ours, m_words.kind == Kind::Twin ? tr("Here") : tr("Ours"), ours, html(ours, theirs));
    //: %1 the name of a computer
    show(m_theirs, m_words.device.isEmpty() ? tr("Theirs") : tr("Theirs (%1)").arg(m_words.device), theirs,
         html(theirs, ours));
    m_legend->setVisible(hasMarks);
}

void ConflictCard::editBoth()
{
    if (!m_words.isWording)
        return;
    if (!m_begun.contains(m_conflict))
        m_wording->setPlainText(bothWordings());
    showEditor(true);
    m_wording->setFocus();
    m_wording->moveCursor(QTextCursor::End);
}

QString ConflictCard::bothWordings() const
{
    return QStringList{m_words.ours, m_words.theirs}.join(u'\n');
}

void ConflictCard::showEditor(bool isShown)
{
    const bool hadFocus = m_editor->isAncestorOf(focusWidget());
    m_editor->setVisible(isShown);
    m_choices->setVisible(!isShown);
    if (!isShown && hadFocus)
        m_our.one->setFocus();
}

void ConflictCard::holdWording()
{
    const QString wording = m_wording->toPlainText();
    if (wording == bothWordings())
        m_begun.remove(m_conflict);
    else
        m_begun.insert(m_conflict, {m_words.concerns, wording});
    tellWindow(*this);
}

void ConflictCard::leaveWording()
{
    m_begun.remove(m_conflict);
    tellWindow(*this);
    showEditor(false);
}

void ConflictCard::forgetDecided(const QSet<RecordId> &open)
{
    m_begun.removeIf([&open](const auto &begun) { return !open.contains(begun.key()); });
    tellWindow(*this);
}

Result<void> ConflictCard::keep()
{
    return begun();
}

Result<void> ConflictCard::writeInto(Session &) const
{
    return begun();
}

Result<void> ConflictCard::begun() const
{
    if (m_begun.isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 //: %1 what a conflict is about, e.g. Theme “Clubs”: Name
                 tr("Your own wording is not saved. It is about: %1. Keep it on the page “Merge packages” "
                    "with Ctrl+Enter, or cancel it there.")
                     .arg(m_begun.constBegin()->concerns),
                 {}};
}

void ConflictCard::keepWording()
{
    emit wordingMade(m_wording->toPlainText().trimmed());
}
