// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pagecontents.h"

#include "models/reports/pdf/contentstream.h"

#include <QCoreApplication>

namespace pdf {

namespace {

Error unexpectedContent(const char *what)
{
    return {
        Error::Code::Internal,
        QCoreApplication::translate("PdfWriter", "The PDF could not be written. Please report this fault."),
        QStringLiteral("scratch page: %1").arg(QLatin1String(what))};
}

QByteArray openingOperator(const Fragment &fragment, const PageLayout &layout, int id)
{
    if (fragment.element >= 0)
        return '/' + layout.elements[fragment.element].type + " <</MCID " + QByteArray::number(id) +
               ">> BDC\n";
    switch (fragment.artifact) {
    case Artifact::Header:
        return "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n";
    case Artifact::Footer:
        return "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n";
    case Artifact::RepeatedHead:
        return "/Artifact <</Type /Pagination>> BDC\n";
    case Artifact::Layout:
    case Artifact::None:
        break;
    }
    return "/Artifact <</Type /Layout>> BDC\n";
}

/// The text of each glyph of a fragment; absent where glyphs and text are not one to one.
std::optional<QStringList> textOfGlyphs(const Fragment &fragment)
{
    QStringList texts;
    for (const PageItem &item : fragment.items) {
        if (std::holds_alternative<DrawingItem>(item))
            return std::nullopt;
        const auto *glyphs = std::get_if<GlyphItem>(&item);
        if (!glyphs)
            continue;
        if (!glyphs->oneToOne)
            return std::nullopt;
        for (const char32_t character : glyphs->text.toUcs4())
            texts.append(QString::fromUcs4(&character, 1));
    }
    return texts;
}

class PageTagger
{
public:
    PageTagger(QPDF &file, const PageLayout &layout) : m_file(file), m_layout(layout), m_fonts(file)
    {
        m_result.idOfFragment.fill(-1, layout.fragments.size());
    }

    void addFonts(QPDFObjectHandle page) { m_fonts.addFontsOf(page); }

    /// False: the page does not have the form that Qt is known to write.
    bool tag(QPDFObjectHandle page, int number, const QList<int> &fragments)
    {
        const QList<QByteArray> parts = splitAtMarks(contentOf(page));
        if (parts.size() != fragments.size() + 1 && !(fragments.isEmpty() && parts.size() <= 1))
            return false;
        QByteArray content = pageSetup(parts.value(0));
        int next = 0;
        for (qsizetype i = 0; i < fragments.size(); ++i) {
            const Fragment &fragment = m_layout.fragments[fragments[i]];
            const QByteArray &raw = parts[i + 1];
            if (graphicsStateBalance(raw) != 0)
                return false;
            content += openingOperator(fragment, m_layout, next);
            if (fragment.element >= 0)
                m_result.idOfFragment[fragments[i]] = next++;
            content += "q q\n" + withText(fragment, raw) + "Q Q\nEMC\n";
        }
        m_result.countOfPage.append(next);
        page.replaceKey("/Contents", newStream(m_file, content));
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(number));
        page.replaceKey("/Tabs", newName("S"));
        return true;
    }

    MarkedContent finish()
    {
        for (const ShownCode &shown : std::as_const(m_described)) {
            if (FontMap *font = m_fonts.find(shown.font); font && shown.code != 0)
                font->setTextIfUnknown(shown.code);
        }
        m_fonts.write();
        return m_result;
    }

private:
    static QByteArray contentOf(QPDFObjectHandle page)
    {
        QPDFObjectHandle contents = page.getKey("/Contents");
        if (!contents.isArray())
            return streamBytes(contents);
        QByteArray all;
        for (QPDFObjectHandle &part : contents.getArrayAsVector())
            all += streamBytes(part) + '\n';
        return all;
    }

    /// What Qt writes on top of a page: colour spaces and its coordinate system, up to the first saved state.
    static QByteArray pageSetup(const QByteArray &before)
    {
        const qsizetype end = before.indexOf("q q\n");
        return end < 0 ? QByteArray() : before.left(end);
    }

    QByteArray withText(const Fragment &fragment, const QByteArray &raw)
    {
        QList<ShownCode> shown;
        bool foreign = false;
        const QByteArray content = joinedText(raw, m_fonts, shown, foreign);
        const std::optional<QStringList> texts = textOfGlyphs(fragment);
        const bool linedUp = texts && !foreign && texts->size() == shown.size();
        for (qsizetype i = 0; i < shown.size(); ++i) {
            FontMap *font = m_fonts.find(shown[i].font);
            if (linedUp && font)
                font->setText(shown[i].code, texts->at(i));
            else
                m_described.append(shown[i]);
        }
        return content;
    }

    QPDF &m_file;
    const PageLayout &m_layout;
    FontMaps m_fonts;
    /// Codes whose text stands in ActualText or in the alternative text of a figure.
    QList<ShownCode> m_described;
    MarkedContent m_result;
};

} // namespace

Result<MarkedContent> tagPageContents(QPDF &file, const PageLayout &layout, const ScratchPdf &scratch,
                                      Progress &progress)
{
    const std::vector<QPDFObjectHandle> pages = file.getAllPages();
    if (qsizetype(pages.size()) != scratch.fragmentsOfPage.size())
        return unexpectedContent("number of pages");
    PageTagger tagger(file, layout);
    for (const QPDFObjectHandle &page : pages)
        tagger.addFonts(page);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (!progress.report(70, 90, qsizetype(i), qsizetype(pages.size())))
            return Progress::cancelled();
        if (!tagger.tag(pages[i], int(i), scratch.fragmentsOfPage[qsizetype(i)]))
            return unexpectedContent("marks");
    }
    return tagger.finish();
}

} // namespace pdf
