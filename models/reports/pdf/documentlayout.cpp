// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/documentlayout.h"

#include "models/reports/pdf/blocklayout.h"
#include "models/reports/pdf/contentslayout.h"
#include "models/reports/pdf/pagefurniture.h"
#include "models/reports/pdf/sheetlayout.h"
#include "models/reports/pdf/tablelayout.h"

namespace pdf {

namespace {

std::optional<Hyphenator> hyphenatorFor(const Document &document, const QString &patterns)
{
    const bool german = document.properties.language.startsWith(u"de");
    return german && document.names ? std::optional(Hyphenator(patterns, *document.names)) : std::nullopt;
}

/// Goes through the blocks of a document and gives each to the layout of its kind.
class DocumentLayout
{
public:
    DocumentLayout(const Document &document, const QMap<qsizetype, OutlineEntry> &outline,
                   const QSet<QString> &ids, const QString &patterns)
        : m_document(document)
        , m_theme(document.properties.accent, document.properties.landscape)
        , m_text(m_theme, ids, hyphenatorFor(document, patterns))
        , m_composer(m_theme)
        , m_context{document, m_theme, outline, m_text, m_composer}
        , m_blocks(m_context)
        , m_contents(m_context)
    {
    }

    void place(qsizetype index)
    {
        std::visit([&](const auto &block) { place(block, index); }, m_document.blocks[index]);
    }

    PageLayout finish()
    {
        PageLayout &layout = m_composer.layout();
        const bool emptyLastPage = m_composer.atTop() && layout.pageCount > 1;
        if (emptyLastPage)
            --layout.pageCount;
        m_contents.finish();
        placeFurniture(m_context, m_barePages);
        layout.warnings = m_text.warnings();
        return std::move(layout);
    }

private:
    void place(const blocks::TitlePage &block, qsizetype)
    {
        m_blocks.place(block);
        m_barePages.insert(m_composer.page() - 1);
    }
    void place(const blocks::Contents &block, qsizetype) { m_contents.place(block); }
    void place(const blocks::Heading &, qsizetype index)
    {
        const auto heading = m_context.outline.constFind(index);
        if (heading != m_context.outline.constEnd())
            m_blocks.place(*heading, leadHeight(index + 1));
    }
    void place(const blocks::Paragraph &block, qsizetype) { m_blocks.place(block); }
    void place(const blocks::List &block, qsizetype) { m_blocks.place(block); }
    void place(const blocks::Figure &block, qsizetype) { m_blocks.place(block); }
    void place(const blocks::Table &block, qsizetype) { TableLayout(m_context, block).place(); }
    void place(const blocks::PageBreak &, qsizetype)
    {
        if (!m_composer.atTop())
            m_composer.newPage();
    }

    void place(const blocks::Sheet &block, qsizetype)
    {
        if (!m_composer.atTop())
            m_composer.newPage();
        SheetLayout(m_context).place(block);
        m_barePages.insert(m_composer.page());
        m_composer.newPage();
    }

    double leadHeight(qsizetype index)
    {
        if (index >= m_document.blocks.size())
            return 0;
        const Block &block = m_document.blocks[index];
        const auto heading = m_context.outline.constFind(index);
        if (heading != m_context.outline.constEnd())
            return m_blocks.leadHeight(*heading);
        if (const auto *paragraph = std::get_if<blocks::Paragraph>(&block))
            return m_blocks.leadHeight(*paragraph);
        if (const auto *list = std::get_if<blocks::List>(&block))
            return m_blocks.leadHeight(*list);
        if (const auto *figure = std::get_if<blocks::Figure>(&block))
            return m_blocks.leadHeight(*figure);
        if (const auto *table = std::get_if<blocks::Table>(&block))
            return TableLayout(m_context, *table).leadHeight();
        return 0;
    }

    const Document &m_document;
    Theme m_theme;
    TextFlowMaker m_text;
    PageComposer m_composer;
    LayoutContext m_context;
    BlockLayout m_blocks;
    ContentsLayout m_contents;
    QSet<int> m_barePages;
};

} // namespace

Result<PageLayout> layoutDocument(const Document &document, const QString &patterns, Progress &progress)
{
    const QMap<qsizetype, OutlineEntry> outline = outlineOf(document);
    QSet<QString> ids = anchorsOf(document);
    for (const OutlineEntry &entry : outline)
        ids.insert(entry.id);
    DocumentLayout layout(document, outline, ids, patterns);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!progress.report(0, 50, i, document.blocks.size()))
            return Progress::cancelled();
        layout.place(i);
    }
    return layout.finish();
}

} // namespace pdf
