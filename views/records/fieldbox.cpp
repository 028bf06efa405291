// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fieldbox.h"

#include "views/records/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

FieldBox::FieldBox(Session &session, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_editor(FieldEditor::create(session, field, this))
    , m_errorLine(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorLine))
    , m_errorText(new QLabel(m_errorLine))
{
    m_errorText->setObjectName(QStringLiteral("error-") + field.name());
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_errorIcon, 0, Qt::AlignTop);
    line->addWidget(m_errorText, 1);
    m_errorLine->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_editor);
    layout->addWidget(m_errorLine);
    setFocusProxy(m_editor);
    paintError();
}

void FieldBox::setError(const QString &text)
{
    m_errorText->setText(text);
    m_errorLine->setVisible(!text.isEmpty());
    m_editor->focusProxy()->setAccessibleDescription(text);
}

QString FieldBox::error() const
{
    return m_errorText->text();
}

void FieldBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintError();
    QWidget::changeEvent(event);
}

void FieldBox::paintError()
{
    const int side = m_errorText->fontMetrics().height();
    m_errorIcon->setPixmap(tones::errorIcon(*this).pixmap(side));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tones::error(palette()));
    m_errorText->setPalette(red);
}
