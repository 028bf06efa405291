// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/presseditor.h"

#include "models/changes/lateedits.h"
#include "models/reports/reports.h"
#include "models/schema/names.h"
#include "models/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// Long enough to finish a word, short enough to lose nothing.
constexpr int pauseBeforeWriting = 1500;

} // namespace

PressEditor::PressEditor(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_text(new QPlainTextEdit(this))
    , m_state(new QLabel(this))
    , m_restore(new QPushButton(tr("Back to the draft"), this))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    connect(&m_pause, &QTimer::timeout, this, &PressEditor::commit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_dirty = true;
        m_pause.start();
    });
    connect(m_restore, &QPushButton::clicked, this, &PressEditor::restoreDraft);
    connect(&m_session, &Session::changed, this, &PressEditor::follow);
    refresh();
}

void PressEditor::build()
{
    setObjectName(QStringLiteral("pressEditor"));
    m_text->setObjectName(QStringLiteral("pressText"));
    m_text->setAccessibleName(tr("Text of the press release"));
    m_text->setTabChangesFocus(true);
    setFocusProxy(m_text);
    m_text->setReadOnly(m_session.isReadOnly());
    m_text->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("pressState"));
    m_state->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("restoreDraft"));
    m_restore->setToolTip(tr("Puts the draft made from the data in place of the edited text; undo brings the "
                             "text back"));
    auto *hint =
        new QLabel(tr("The first paragraph is the headline. An empty line parts paragraphs, a line that "
                      "begins with “– ” is an item of a list."),
                   this);
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_text, 1);
    layout->addWidget(hint);
}

bool PressEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_text && event->type() == QEvent::KeyPress && m_refusal &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        takeBack();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PressEditor::refresh()
{
    if (m_dirty)
        return;
    const auto press = reports::pressText(m_session.reader(), m_conference);
    if (!press) {
        emit failed(press.error().text);
        return;
    }
    m_draft = press->draft;
    m_stored = press->text;
    m_kept = press->edited ? QVariant(press->text) : QVariant();
    if (m_text->toPlainText() != m_stored) {
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(m_stored);
    }
    showState(press->edited);
}

void PressEditor::showState(bool edited)
{
    m_state->setText(edited ? tr("Edited; kept with the conference.")
                            : tr("Draft from the data. What you change here is kept with the conference."));
    m_restore->setEnabled(edited && !m_session.isReadOnly());
}

bool PressEditor::commit()
{
    m_pause.stop();
    if (!m_dirty)
        return true;
    const QString text = m_text->toPlainText();
    if (text == m_stored) {
        m_dirty = false;
        m_refusal.reset();
        tellWindow(*this);
        return true;
    }
    store(typed());
    return !m_dirty;
}

QString PressEditor::typed() const
{
    const QString text = m_text->toPlainText();
    return text == m_draft ? QString() : text;
}

void PressEditor::store(const QString &text)
{
    // Before it is told to everybody, this editor among them.
    m_dirty = false;
    m_refusal.reset();
    if (const auto done = writeTo(m_session, text); !done) {
        m_dirty = true;
        m_refusal = done.error();
        emit failed(done.error().text);
    }
    tellWindow(*this);
}

Result<void> PressEditor::writeTo(Session &session, const QString &text) const
{
    const auto record = session.reader().record(names::conference, m_conference);
    if (!record)
        return record.error();
    // Removed meanwhile: there is nothing left to write to.
    if (!*record)
        return {};
    const QVariant value = text.trimmed().isEmpty() ? QVariant() : QVariant(text);
    const auto changes = lateedits::setField(**record, names::pressText, m_kept, value);
    return changes ? session.apply(*changes) : Result<void>(changes.error());
}

Result<void> PressEditor::keep()
{
    if (commit())
        return {};
    //: %1 a sentence that says why
    return Error{m_refusal->code, tr("The text for the press is not saved. %1").arg(m_refusal->text),
                 m_refusal->detail};
}

Result<void> PressEditor::writeInto(Session &copy) const
{
    return m_dirty ? writeTo(copy, typed()) : Result<void>();
}

void PressEditor::hideEvent(QHideEvent *event)
{
    commit();
    QWidget::hideEvent(event);
}

void PressEditor::takeBack()
{
    m_pause.stop();
    m_dirty = false;
    m_refusal.reset();
    refresh();
    tellWindow(*this);
}

void PressEditor::restoreDraft()
{
    takeBack();
    store({});
    m_text->setFocus();
}

void PressEditor::follow(const ChangeSet &)
{
    refresh();
}
