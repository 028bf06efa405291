// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecks.h"

namespace pdfchecks {

namespace {

class StructureChecker
{
public:
    StructureChecker(const PdfStructure &structure, QStringList &findings)
        : m_structure(structure), m_findings(findings)
    {
    }

    void check()
    {
        const QList<StructureNode> &nodes = m_structure.nodes();
        if (nodes.isEmpty() || nodes.first().type != "Document")
            say(QStringLiteral("tree: the root is no Document"));
        for (int i = 0; i < nodes.size(); ++i) {
            if (i > 0 && nodes[i].parent < 0)
                say(QStringLiteral("tree: more than one root"));
            checkNode(i);
        }
    }

private:
    void checkNode(int index)
    {
        const QByteArray &type = m_structure.node(index).type;
        if (type.size() == 2 && type.startsWith('H') && type[1] >= '1' && type[1] <= '6')
            checkHeading(type[1] - '0');
        else if (type == "L")
            onlyChildren(index, {"LI", "L", "Caption"});
        else if (type == "LI")
            checkListItem(index);
        else if (type == "Table")
            checkTable(index);
        else if (type == "Figure")
            checkFigure(index);
        else if (type == "TOC")
            onlyChildren(index, {"TOC", "TOCI", "Caption"});
        else if (type == "TOCI")
            checkContentsItem(index);
        checkParent(index);
    }

    void checkHeading(int level)
    {
        if (level > m_headingLevel + 1)
            say(QStringLiteral("headings: H%1 after H%2").arg(level).arg(m_headingLevel));
        m_headingLevel = level;
    }

    void onlyChildren(int index, const std::set<QByteArray> &allowed)
    {
        for (const QByteArray &type : m_structure.childTypes(index)) {
            if (!allowed.contains(type))
                say(QStringLiteral("tree: %1 in %2").arg(text(type), text(m_structure.node(index).type)));
        }
    }

    void checkParent(int index)
    {
        static const QMap<QByteArray, std::set<QByteArray>> parents{
            {"LI", {"L"}},     {"Lbl", {"LI", "TOCI"}},
            {"LBody", {"LI"}}, {"TR", {"Table", "THead", "TBody", "TFoot"}},
            {"TH", {"TR"}},    {"TD", {"TR"}},
            {"TOCI", {"TOC"}},
        };
        const StructureNode &node = m_structure.node(index);
        const auto allowed = parents.constFind(node.type);
        if (allowed == parents.constEnd())
            return;
        const QByteArray parent = node.parent < 0 ? QByteArray() : m_structure.node(node.parent).type;
        if (!allowed->contains(parent))
            say(QStringLiteral("tree: %1 in %2").arg(text(node.type), text(parent)));
    }

    void checkListItem(int index)
    {
        if (m_structure.childTypes(index) != QList<QByteArray>{"Lbl", "LBody"})
            say(QStringLiteral("lists: an item is not a label and a body"));
    }

    void checkTable(int index)
    {
        onlyChildren(index, {"Caption", "THead", "TBody", "TFoot", "TR"});
        QList<int> rows = m_structure.childrenOfType(index, "TR");
        for (const char *group : {"THead", "TBody", "TFoot"}) {
            for (const int part : m_structure.childrenOfType(index, group))
                rows += m_structure.childrenOfType(part, "TR");
        }
        std::set<int> widths;
        for (const int row : std::as_const(rows))
            widths.insert(widthOf(row));
        if (widths.size() > 1)
            say(QStringLiteral("tables: rows of different width"));
    }

    int widthOf(int row)
    {
        onlyChildren(row, {"TH", "TD"});
        int width = 0;
        for (const int cell : m_structure.node(row).children) {
            QPDFObjectHandle span = m_structure.attribute(cell, "/ColSpan");
            width += span.isInteger() ? int(span.getIntValue()) : 1;
            if (m_structure.node(cell).type == "TH" && !m_structure.attribute(cell, "/Scope").isName())
                say(QStringLiteral("tables: a head without scope"));
        }
        return width;
    }

    void checkFigure(int index)
    {
        QPDFObjectHandle object = m_structure.node(index).object;
        if (textOf(object.getKey("/Alt")).trimmed().isEmpty())
            say(QStringLiteral("figures: no alternative text"));
        if (!m_structure.attribute(index, "/BBox").isRectangle())
            say(QStringLiteral("figures: no bounding box"));
    }

    void checkContentsItem(int index)
    {
        const QList<int> references = m_structure.childrenOfType(index, "Reference");
        const bool linked =
            references.size() == 1 && !m_structure.childrenOfType(references.first(), "Link").isEmpty();
        if (!linked)
            say(QStringLiteral("contents: an entry is no reference with a link"));
    }

    static QString text(const QByteArray &type) { return QString::fromLatin1(type); }
    void say(const QString &finding) { m_findings.append(finding); }

    const PdfStructure &m_structure;
    QStringList &m_findings;
    int m_headingLevel = 0;
};

} // namespace

void checkStructure(const PdfStructure &structure, QStringList &findings)
{
    StructureChecker(structure, findings).check();
}

} // namespace pdfchecks
