// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <qpdf/QPDFObjectHandle.hh>

#include <optional>

namespace pdf {

/// One embedded font: how wide its codes are and which text they stand for.
class FontMap
{
public:
    /// \p number: of the font in its file.
    FontMap(QPDF &file, QPDFObjectHandle font, int number);

    /// In thousandths of the font's size; absent where the font does not say.
    std::optional<double> width(int code) const;
    /// The text that was laid out wins over what Qt guessed from the glyph.
    void setText(int code, const QString &text) { m_texts.insert(code, text); }
    /// For a code whose text only ActualText knows.
    void setTextIfUnknown(int code);
    void write();

private:
    void readWidths(QPDFObjectHandle widths);
    void readGuesses(const QByteArray &map);
    void rename(QPDFObjectHandle descendant, int number);

    QPDFObjectHandle renewed(QPDFObjectHandle object);

    QPDF *m_file;
    QPDFObjectHandle m_font;
    QMap<int, double> m_widths;
    QMap<int, QString> m_guesses;
    QMap<int, QString> m_texts;
};

/// The fonts of a file by their resource names, which Qt keeps unique in the file.
class FontMaps
{
public:
    explicit FontMaps(QPDF &file) : m_file(file) {}

    void addFontsOf(QPDFObjectHandle page);
    const FontMap *find(const QByteArray &name) const;
    FontMap *find(const QByteArray &name);
    void write();

private:
    QPDF &m_file;
    QMap<QByteArray, FontMap> m_fonts;
};

} // namespace pdf
