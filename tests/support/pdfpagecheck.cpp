// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecks.h"

#include <qpdf/QPDFPageObjectHelper.hh>

namespace pdfchecks {

namespace {

/// Follows the operators of one page: what is painted in which marked content, with which codes.
class ContentReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit ContentReader(QPDFObjectHandle page) : m_fonts(page.getKey("/Resources").getKey("/Font")) {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        handleOperator(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override
    {
        if (m_open > 0)
            ++unbalanced;
    }

    QMap<int, int> timesShown;
    UsedCodes codes;
    int unmarked = 0;
    int unbalanced = 0;

private:
    void handleOperator(const std::string &name)
    {
        static const std::set<std::string> painting{"f", "F",  "f*", "B",  "B*", "b", "b*", "S",
                                                    "s", "sh", "Do", "Tj", "TJ", "'", "\"", "EI"};
        if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            m_open > 0 ? --m_open : ++unbalanced;
        else if (painting.contains(name) && m_open == 0)
            ++unmarked;
        if (name == "Tf" && m_operands.size() == 2 && m_fonts.isDictionary())
            m_font = m_fonts.getKey(m_operands[0].getName()).getObjGen();
        if (name == "Tj" && !m_operands.empty())
            addCodes(m_operands[0]);
        if (name == "TJ" && !m_operands.empty()) {
            for (QPDFObjectHandle &part : m_operands[0].getArrayAsVector())
                addCodes(part);
        }
    }

    void open()
    {
        if (m_open++ > 0)
            ++unbalanced;
        if (m_operands.size() == 2 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID"))
            ++timesShown[int(m_operands[1].getKey("/MCID").getIntValue())];
        else if (m_operands.empty() || m_operands[0].getName() != "/Artifact")
            ++unmarked;
    }

    void addCodes(QPDFObjectHandle string)
    {
        if (!string.isString())
            return;
        const std::string bytes = string.getStringValue();
        for (size_t i = 0; i + 1 < bytes.size(); i += 2)
            codes[m_font].insert((uchar(bytes[i]) << 8) | uchar(bytes[i + 1]));
    }

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    QPDFObjGen m_font;
    int m_open = 0;
};

class PageChecker
{
public:
    PageChecker(const PdfStructure &structure, QStringList &findings)
        : m_structure(structure), m_findings(findings)
    {
    }

    void check(QPDFObjectHandle page)
    {
        ContentReader content(page);
        QPDFPageObjectHelper(page).parseContents(&content);
        if (content.unmarked > 0)
            say(QStringLiteral("content that is neither tagged nor artifact"));
        if (content.unbalanced > 0)
            say(QStringLiteral("marked content is nested or not closed"));
        m_shown += content.timesShown.size();
        checkMarks(page, content.timesShown);
        QPDFObjectHandle annotations = page.getKey("/Annots");
        if (!annotations.isArray() || annotations.getArrayNItems() == 0)
            return;
        if (!page.getKey("/Tabs").isName() || page.getKey("/Tabs").getName() != "/S")
            say(QStringLiteral("annotations without the tab order of the structure"));
        for (QPDFObjectHandle &annotation : annotations.getArrayAsVector())
            checkAnnotation(annotation);
    }

    qsizetype shown() const { return m_shown; }

private:
    void checkMarks(QPDFObjectHandle page, const QMap<int, int> &timesShown)
    {
        if (!page.getKey("/StructParents").isInteger()) {
            say(QStringLiteral("no StructParents"));
            return;
        }
        QPDFObjectHandle parents = m_structure.parentEntry(int(page.getKey("/StructParents").getIntValue()));
        for (auto mark = timesShown.cbegin(); mark != timesShown.cend(); ++mark) {
            const QList<int> owners = m_structure.ownersOf(page.getObjGen(), mark.key());
            if (mark.value() != 1 || owners.size() != 1) {
                say(QStringLiteral("a marked-content id is not reached exactly once"));
                continue;
            }
            const bool known = parents.isArray() && mark.key() < parents.getArrayNItems();
            QPDFObjectHandle owner = m_structure.node(owners.first()).object;
            if (!known || parents.getArrayItem(mark.key()).getObjGen() != owner.getObjGen())
                say(QStringLiteral("the parent tree names another element"));
        }
    }

    void checkAnnotation(QPDFObjectHandle annotation)
    {
        const QList<int> owners = m_structure.ownersOf(annotation.getObjGen());
        if (owners.size() != 1 || m_structure.node(owners.first()).type != "Link") {
            say(QStringLiteral("a link annotation is not in one Link element"));
            return;
        }
        if (textOf(annotation.getKey("/Contents")).trimmed().isEmpty())
            say(QStringLiteral("a link annotation has no contents"));
        QPDFObjectHandle key = annotation.getKey("/StructParent");
        QPDFObjectHandle owner = m_structure.node(owners.first()).object;
        if (!key.isInteger() ||
            m_structure.parentEntry(int(key.getIntValue())).getObjGen() != owner.getObjGen())
            say(QStringLiteral("the parent tree does not lead from an annotation to its Link"));
        if (!annotation.hasKey("/Dest") && !annotation.hasKey("/A"))
            say(QStringLiteral("a link annotation leads nowhere"));
    }

    void say(const QString &finding) { m_findings.append(QStringLiteral("pages: ") + finding); }

    const PdfStructure &m_structure;
    QStringList &m_findings;
    qsizetype m_shown = 0;
};

} // namespace

void checkPages(QPDF &file, const PdfStructure &structure, QStringList &findings)
{
    PageChecker checker(structure, findings);
    for (const QPDFObjectHandle &page : file.getAllPages())
        checker.check(page);
    if (checker.shown() != structure.contentCount())
        findings.append(QStringLiteral("tree: refers to content that no page shows"));
}

UsedCodes usedCodes(QPDF &file)
{
    UsedCodes all;
    for (const QPDFObjectHandle &page : file.getAllPages()) {
        ContentReader content(page);
        QPDFPageObjectHelper(page).parseContents(&content);
        for (auto font = content.codes.cbegin(); font != content.codes.cend(); ++font)
            all[font.key()].insert(font->begin(), font->end());
    }
    return all;
}

} // namespace pdfchecks
