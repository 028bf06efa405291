// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

/// Rules of German for texts that are put together from data. The texts are German by their nature: what
/// goes out from a German district has no English counterpart, so nothing here is translated.
namespace german {

/// "Eschwege, Waldkappel und Wanfried". Parts that have an "und" of their own are joined by "sowie", parts
/// with a comma of their own are parted by semicolons.
QString enumeration(const QStringList &parts);

/// "vier"; from 13 on in figures with a point every three digits: "1.250".
QString number(qlonglong count);

/// "eine Stärke" (\p one, as it is to be read) or "vier Stärken".
QString counted(qlonglong count, const QString &one, const QString &many);

/// "17. Juni 2024".
QString date(const QDate &date);

/// „…“, with quotes inside turned into ‚…‘.
QString quoted(const QString &text);

/// \p text with a capital at its beginning.
QString sentence(const QString &text);

/// A phrase as it stands inside a sentence: "große Vereinsvielfalt", "ein gemeinsames Ziel", but
/// "Verlässlichkeit". Without the point at its end.
QString insideSentence(const QString &phrase);

/// True if \p text ends like a whole sentence.
bool isSentence(const QString &text);

enum class Case { Nominative, Genitive, Dative, Accusative };

/// A name with the noun that it begins with, ready to be put into any case with its article.
class Name
{
public:
    /// "Sozialraum Ost"; \p kind is the noun for names that do not begin with one: "Sozialraum Witzenhausen".
    static Name ofSpace(const QString &name);
    /// "Sozialraumkonferenz Ost", "2. Fachtag Jugend"; anything else becomes „die Veranstaltung „…““.
    static Name ofEvent(const QString &title);

    /// "der Sozialraum Ost", "des Sozialraums Ost", "dem Sozialraum Ost", "den Sozialraum Ost".
    QString in(Case wanted) const;
    /// "zur Sozialraumkonferenz Ost", "zum Fachtag Jugend".
    QString to() const;
    /// "im Sozialraum Ost", "in der Region Nord".
    QString inside() const;
    /// "Sozialraumkonferenz Ost": without an article.
    QString bare() const { return joined(m_noun); }

private:
    enum class Gender { Masculine, Feminine, Neuter };

    QString joined(const QString &noun) const;

    Gender m_gender = Gender::Feminine;
    /// "2. "
    QString m_before;
    QString m_noun;
    QString m_after;
};

} // namespace german
