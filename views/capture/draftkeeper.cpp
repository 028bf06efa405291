// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/draftkeeper.h"

#include "models/session.h"
#include "views/capture/captureinput.h"

namespace {

// A power cut costs at most this many milliseconds of typing.
constexpr int longestDelay = 700;

} // namespace

DraftKeeper::DraftKeeper(Session &session, CaptureInput *input)
    : QObject(input), m_session(session), m_input(input)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(longestDelay);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    // The timer is not started anew by every key: who types without a pause must not lose more.
    connect(input, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

void DraftKeeper::changeKey(const QString &key, const QString &text)
{
    keep();
    m_key = key;
    m_known = text;
    const auto draft = m_session.draft(key);
    m_input->setText(draft && !draft->isEmpty() ? *draft : text);
    m_timer.stop();
}

void DraftKeeper::keep()
{
    m_timer.stop();
    if (m_key.isEmpty() || m_session.isReadOnly())
        return;
    if (const auto kept = m_session.setDraft(m_key, isChanged() ? m_input->toPlainText() : QString()); !kept)
        emit failed(kept.error());
}

bool DraftKeeper::isChanged() const
{
    return m_input->toPlainText() != m_known;
}
