// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/structuretree.h"

#include <QUrl>

namespace pdf {

namespace {

QPDFObjectHandle owner(const char *name)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", newName(name));
    return attributes;
}

void replaceWithOneOrMany(QPDFObjectHandle object, const char *key, QPDFObjectHandle values)
{
    if (values.getArrayNItems() == 1)
        object.replaceKey(key, values.getArrayItem(0));
    else if (values.getArrayNItems() > 1)
        object.replaceKey(key, values);
}

/// Builds everything that hangs in the structure tree of one file.
class StructureWriter
{
public:
    StructureWriter(QPDF &file, const PageLayout &layout, const MarkedContent &content)
        : m_file(file)
        , m_layout(layout)
        , m_content(content)
        , m_pages(file.getAllPages())
        , m_coordinates(m_pages.front().getKey("/MediaBox").getArrayItem(3).getNumericValue())
        , m_root(file.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
        for (qsizetype i = 0; i < layout.elements.size(); ++i)
            m_elements.append(file.makeIndirectObject(QPDFObjectHandle::newDictionary()));
        for (const int count : content.countOfPage)
            m_parents.append(QList<QPDFObjectHandle>(count, QPDFObjectHandle::newNull()));
    }

    StructureObjects write()
    {
        for (const LinkArea &link : m_layout.links)
            writeAnnotation(link);
        for (qsizetype i = 0; i < m_elements.size(); ++i)
            writeElement(m_layout.elements[i], m_elements[i]);
        writeRoot();
        return {m_elements};
    }

private:
    QPDFObjectHandle pageOf(int page) const { return m_pages.at(size_t(page)); }

    void writeAnnotation(const LinkArea &link)
    {
        QPDFObjectHandle annotation =
            QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
        annotation.replaceKey("/Rect", m_coordinates.rectangle(link.rectangle));
        annotation.replaceKey("/Contents", newText(link.description));
        const qsizetype key = qsizetype(m_pages.size()) + m_annotations.size();
        annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
        annotation.replaceKey("/P", pageOf(link.page));
        if (link.target.startsWith(u'#')) {
            const Destination destination = m_layout.destinations.value(link.target.mid(1));
            annotation.replaceKey("/Dest", destinationArray(destination, m_pages, m_coordinates));
        } else {
            QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
            const QByteArray address = QUrl(link.target).toEncoded();
            action.replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
            annotation.replaceKey("/A", action);
        }
        m_annotations.append(m_file.makeIndirectObject(annotation));
        QPDFObjectHandle page = pageOf(link.page);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(m_annotations.last());
    }

    void writeElement(const StructureElement &element, QPDFObjectHandle object)
    {
        object.replaceKey("/Type", newName("StructElem"));
        object.replaceKey("/S", newName(element.type));
        object.replaceKey("/P", element.parent < 0 ? m_root : m_elements[element.parent]);
        writeChildren(element, object);
        writeAttributes(element, object);
        if (!element.alternativeText.isEmpty())
            object.replaceKey("/Alt", newText(element.alternativeText));
        if (!element.language.isEmpty())
            object.replaceKey("/Lang", QPDFObjectHandle::newString(element.language.toStdString()));
        if (!element.actualText.isEmpty())
            object.replaceKey("/ActualText", newText(element.actualText));
    }

    void writeChildren(const StructureElement &element, QPDFObjectHandle object)
    {
        QPDFObjectHandle children = QPDFObjectHandle::newArray();
        int page = -1;
        for (const StructureChild &child : element.children) {
            switch (child.kind) {
            case StructureChild::Kind::Element:
                children.appendItem(m_elements[child.index]);
                break;
            case StructureChild::Kind::Fragment:
                children.appendItem(contentReference(child.index, page, object));
                break;
            case StructureChild::Kind::Link:
                children.appendItem(linkReference(child.index));
                m_annotationParents.insert(child.index, object);
                break;
            }
        }
        replaceWithOneOrMany(object, "/K", children);
    }

    /// A bare number on the element's own page, else a dictionary that names the page.
    QPDFObjectHandle contentReference(int fragmentIndex, int &ownPage, QPDFObjectHandle element)
    {
        const int page = m_layout.fragments[fragmentIndex].page;
        const int id = m_content.idOfFragment[fragmentIndex];
        m_parents[page][id] = element;
        if (ownPage < 0) {
            ownPage = page;
            element.replaceKey("/Pg", pageOf(page));
        }
        if (page == ownPage)
            return QPDFObjectHandle::newInteger(id);
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /MCR >>");
        reference.replaceKey("/Pg", pageOf(page));
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(id));
        return reference;
    }

    QPDFObjectHandle linkReference(int linkIndex)
    {
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", m_annotations[linkIndex]);
        reference.replaceKey("/Pg", pageOf(m_layout.links[linkIndex].page));
        return reference;
    }

    void writeAttributes(const StructureElement &element, QPDFObjectHandle object)
    {
        QPDFObjectHandle all = QPDFObjectHandle::newArray();
        if (!element.listNumbering.isEmpty()) {
            QPDFObjectHandle list = owner("List");
            list.replaceKey("/ListNumbering", newName(element.listNumbering));
            all.appendItem(list);
        }
        if (!element.scope.isEmpty() || element.columnSpan > 1 || !element.summary.isEmpty()) {
            QPDFObjectHandle table = owner("Table");
            if (!element.scope.isEmpty())
                table.replaceKey("/Scope", newName(element.scope));
            if (element.columnSpan > 1)
                table.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(element.columnSpan));
            if (!element.summary.isEmpty())
                table.replaceKey("/Summary", newText(element.summary));
            all.appendItem(table);
        }
        if (element.boxPage >= 0) {
            QPDFObjectHandle placed = owner("Layout");
            placed.replaceKey("/BBox", m_coordinates.rectangle(element.box));
            placed.replaceKey("/Placement", newName("Block"));
            all.appendItem(placed);
            if (!object.hasKey("/Pg"))
                object.replaceKey("/Pg", pageOf(element.boxPage));
        }
        replaceWithOneOrMany(object, "/A", all);
    }

    void writeRoot()
    {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        int key = 0;
        for (const QList<QPDFObjectHandle> &parents : std::as_const(m_parents)) {
            QPDFObjectHandle array = QPDFObjectHandle::newArray();
            for (const QPDFObjectHandle &parent : parents)
                array.appendItem(parent);
            numbers.appendItem(QPDFObjectHandle::newInteger(key++));
            numbers.appendItem(m_file.makeIndirectObject(array));
        }
        for (qsizetype i = 0; i < m_annotations.size(); ++i) {
            numbers.appendItem(QPDFObjectHandle::newInteger(key++));
            numbers.appendItem(m_annotationParents[int(i)]);
        }
        QPDFObjectHandle parentTree = QPDFObjectHandle::newDictionary();
        parentTree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/Type", newName("StructTreeRoot"));
        m_root.replaceKey("/K", m_elements.first());
        m_root.replaceKey("/ParentTree", m_file.makeIndirectObject(parentTree));
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(key));
        m_root.replaceKey("/RoleMap", QPDFObjectHandle::parse("<< /Title /P /TOCHeading /P >>"));
        m_file.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

    QPDF &m_file;
    const PageLayout &m_layout;
    const MarkedContent &m_content;
    std::vector<QPDFObjectHandle> m_pages;
    PageCoordinates m_coordinates;
    QPDFObjectHandle m_root;
    QList<QPDFObjectHandle> m_elements;
    QList<QPDFObjectHandle> m_annotations;
    QMap<int, QPDFObjectHandle> m_annotationParents;
    QList<QList<QPDFObjectHandle>> m_parents;
};

} // namespace

StructureObjects writeStructure(QPDF &file, const PageLayout &layout, const MarkedContent &content)
{
    return StructureWriter(file, layout, content).write();
}

QPDFObjectHandle destinationArray(const Destination &destination, const std::vector<QPDFObjectHandle> &pages,
                                  const PageCoordinates &coordinates)
{
    constexpr double roomAbove = 60;
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    array.appendItem(pages.at(size_t(destination.page)));
    array.appendItem(newName("XYZ"));
    array.appendItem(QPDFObjectHandle::newInteger(0));
    array.appendItem(QPDFObjectHandle::newReal(coordinates.y(qMax(0.0, destination.y - roomAbove)), 2));
    array.appendItem(QPDFObjectHandle::newNull());
    return array;
}

} // namespace pdf
