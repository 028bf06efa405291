// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/namewarning.h"

#include "models/privacy/formsofaddress.h"
#include "models/privacy/personnames.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/records/tones.h"

#include <QEvent>
#include <QGuiApplication>

namespace {

constexpr int pauseMs = 250;

} // namespace

NameWarning::NameWarning(Session &session, QWidget *parent)
    : QLabel(parent), m_names(new PersonNames(session, this))
{
    setObjectName(QStringLiteral("nameWarning"));
    setWordWrap(true);
    takeTone();
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NameWarning::look);
}

void NameWarning::lookAt(const QString &text)
{
    m_text = text;
    if (!text.isEmpty()) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    hide();
}

void NameWarning::lookAt(const std::optional<Record> &record)
{
    QStringList texts;
    if (record && (record->table().name() == names::contribution || record->table().name() == names::theme)) {
        for (const Field &field : record->table().fields()) {
            if (field.isText())
                texts.append(record->text(field.name()));
        }
    }
    lookAt(texts.join(u'\n').trimmed());
}

void NameWarning::look()
{
    const QStringList named = m_names->namedIn(m_text);
    if (!named.isEmpty())
        //: %1 is one name or several
        m_note =
            tr("Does this name %1? Statements should name nobody.").arg(named.join(QStringLiteral(", ")));
    else if (formsofaddress::addressSomebody(m_text))
        m_note = tr("Is this the name of a person? Statements should name nobody.");
    else
        m_note.clear();
    showNote();
    setVisible(!m_note.isEmpty());
}

void NameWarning::keepRoom()
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setWordWrap(false);
    showNote();
}

void NameWarning::showNote()
{
    // Where room is kept it is one line, also while it is empty.
    const bool isOneLine = sizePolicy().retainSizeWhenHidden();
    setText(isOneLine ? fontMetrics().elidedText(m_note, Qt::ElideRight, width()) + u' ' : m_note);
    setToolTip(isOneLine ? m_note : QString());
    setAccessibleName(m_note);
}

void NameWarning::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showNote();
}

void NameWarning::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeTone();
}

void NameWarning::takeTone()
{
    // The own palette has the tone already.
    const QColor tone = tones::quiet(QGuiApplication::palette());
    QPalette toned = palette();
    if (toned.color(QPalette::WindowText) == tone)
        return;
    toned.setColor(QPalette::WindowText, tone);
    setPalette(toned);
}
