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
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepOrTell);
    // The timer is not started anew by every key: who types without a pause must not lose more.
    connect(input, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&session, &Session::historyRewritten, this, &DraftKeeper::reload);
}

void DraftKeeper::changeKey(const QString &key, const QString &text)
{
    keepOrTell();
    m_key = key;
    m_known = text;
    const QString draft = kept(key);
    m_input->setText(draft.isEmpty() ? text : draft);
    m_timer.stop();
}

// Whoever was erased must not come back by the next key.
void DraftKeeper::reload()
{
    m_inFile.clear();
    const auto draft = m_session.draft(m_key);
    if (!draft || draft->isEmpty() || *draft == m_input->toPlainText())
        return;
    m_input->setText(*draft);
    m_timer.stop();
}

Result<void> DraftKeeper::keep()
{
    m_timer.stop();
    if (m_key.isEmpty())
        return {};
    return keep(m_key, isChanged() ? m_input->toPlainText() : QString());
}

Result<void> DraftKeeper::keep(const QString &key, const QString &text)
{
    if (m_session.isReadOnly())
        return {};
    const bool wasRefused = isRefused();
    if (m_inFile.value(key) == text)
        m_refused.remove(key);
    else
        m_refused.insert(key, text);
    const auto written = writeRefused();
    if (isRefused() != wasRefused)
        emit refusedChanged();
    return written;
}

Result<void> DraftKeeper::writeRefused()
{
    Result<void> outcome;
    for (auto it = m_refused.begin(); it != m_refused.end();) {
        const auto written = m_session.setDraft(it.key(), it.value());
        if (written) {
            m_inFile.insert(it.key(), it.value());
            it = m_refused.erase(it);
        } else {
            outcome = written;
            ++it;
        }
    }
    return outcome;
}

void DraftKeeper::keepOrTell()
{
    if (const auto written = keep(); !written)
        emit failed(written.error());
}

QString DraftKeeper::kept(const QString &key)
{
    if (const auto refused = m_refused.constFind(key); refused != m_refused.constEnd())
        return *refused;
    if (const auto draft = m_session.draft(key))
        m_inFile.insert(key, *draft);
    return m_inFile.value(key);
}

Result<void> DraftKeeper::writeInto(Session &copy) const
{
    Result<void> outcome;
    for (auto it = m_refused.cbegin(); it != m_refused.cend(); ++it) {
        if (const auto written = copy.setDraft(it.key(), it.value()); !written)
            outcome = written;
    }
    return outcome;
}

bool DraftKeeper::isChanged() const
{
    return m_input->toPlainText() != m_known;
}
