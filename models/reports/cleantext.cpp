// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/cleantext.h"

namespace {

bool isUnwanted(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || unit == 0xFEFF || unit >= 0xFFFE ||
           (unit >= 0xFFF9 && unit <= 0xFFFB);
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += text[++i];
        } else if (unit.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (unit == u'\n' || unit == QChar(QChar::ParagraphSeparator)) {
            clean += QChar(QChar::LineSeparator);
        } else if (unit == u'\t') {
            clean += u' ';
        } else if (!isUnwanted(unit.unicode())) {
            clean += unit;
        }
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isInvisible(char32_t character)
{
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) ||
           (character >= 0x2028 && character <= 0x202E) || (character >= 0x2060 && character <= 0x2069) ||
           (character >= 0xFE00 && character <= 0xFE0F) || character == 0xFEFF;
}
