// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/preferences.h"

#include <QSettings>

#include <algorithm>

namespace {

const QString languageKey = QStringLiteral("language");
const QString authorKey = QStringLiteral("author");
const QString textSizeKey = QStringLiteral("text-size");

} // namespace

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QString Preferences::author() const
{
    return m_settings.value(authorKey).toString();
}

void Preferences::setAuthor(const QString &author)
{
    m_settings.setValue(authorKey, author.simplified());
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(textSizeKey, 100).toInt(), 100, 200);
}

void Preferences::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}
