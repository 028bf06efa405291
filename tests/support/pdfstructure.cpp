// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfstructure.h"

QString textOf(QPDFObjectHandle text)
{
    return text.isString() ? QString::fromStdString(text.getUTF8Value()) : QString();
}

namespace {

std::vector<QPDFObjectHandle> oneOrMany(QPDFObjectHandle value)
{
    if (value.isArray())
        return value.getArrayAsVector();
    if (value.isNull())
        return {};
    return {value};
}

} // namespace

PdfStructure::PdfStructure(QPDF &file) : m_root(file.getRoot().getKey("/StructTreeRoot"))
{
    if (!m_root.isDictionary())
        return;
    for (QPDFObjectHandle &element : oneOrMany(m_root.getKey("/K")))
        readElement(element, -1);
    QPDFObjectHandle numbers = m_root.getKey("/ParentTree").getKey("/Nums");
    for (int i = 0; numbers.isArray() && i + 1 < numbers.getArrayNItems(); i += 2)
        m_parentTree.insert(int(numbers.getArrayItem(i).getIntValue()), numbers.getArrayItem(i + 1));
}

QByteArray PdfStructure::standardType(const QByteArray &type) const
{
    QPDFObjectHandle roles = m_root;
    roles = roles.getKey("/RoleMap");
    // Added in two steps: GCC 12 warns of an overlap that is not there when it inlines a prepended literal.
    std::string key = "/";
    key += type.toStdString();
    if (!roles.isDictionary() || !roles.hasKey(key))
        return type;
    return QByteArray::fromStdString(roles.getKey(key).getName()).mid(1);
}

void PdfStructure::readElement(QPDFObjectHandle element, int parent)
{
    const int index = int(m_nodes.size());
    QPDFObjectHandle type = element.getKey("/S");
    StructureNode node;
    node.type = type.isName() ? standardType(QByteArray::fromStdString(type.getName()).mid(1)) : QByteArray();
    node.object = element;
    node.parent = parent;
    m_nodes.append(node);
    if (parent >= 0)
        m_nodes[parent].children.append(index);
    QPDFObjGen page;
    if (element.hasKey("/Pg"))
        page = element.getKey("/Pg").getObjGen();
    for (QPDFObjectHandle &child : oneOrMany(element.getKey("/K")))
        readChild(child, page, index);
}

void PdfStructure::readChild(QPDFObjectHandle child, QPDFObjGen page, int owner)
{
    if (child.isInteger()) {
        m_contentOwners[{page, int(child.getIntValue())}].append(owner);
        m_nodes[owner].hasContent = true;
        return;
    }
    QPDFObjectHandle type = child.getKey("/Type");
    if (type.isName() && type.getName() == "/MCR") {
        const QPDFObjGen own = child.hasKey("/Pg") ? child.getKey("/Pg").getObjGen() : page;
        m_contentOwners[{own, int(child.getKey("/MCID").getIntValue())}].append(owner);
        m_nodes[owner].hasContent = true;
    } else if (type.isName() && type.getName() == "/OBJR") {
        m_annotationOwners[child.getKey("/Obj").getObjGen()].append(owner);
    } else {
        readElement(child, owner);
    }
}

QList<int> PdfStructure::childrenOfType(int index, const QByteArray &type) const
{
    QList<int> found;
    for (const int child : m_nodes[index].children) {
        if (m_nodes[child].type == type)
            found.append(child);
    }
    return found;
}

QList<QByteArray> PdfStructure::childTypes(int index) const
{
    QList<QByteArray> types;
    for (const int child : m_nodes[index].children)
        types.append(m_nodes[child].type);
    return types;
}

QPDFObjectHandle PdfStructure::attribute(int index, const char *key) const
{
    QPDFObjectHandle object = m_nodes[index].object;
    for (QPDFObjectHandle &attributes : oneOrMany(object.getKey("/A"))) {
        if (attributes.isDictionary() && attributes.hasKey(key))
            return attributes.getKey(key);
    }
    return QPDFObjectHandle::newNull();
}

QPDFObjectHandle PdfStructure::parentEntry(int key) const
{
    const auto found = m_parentTree.constFind(key);
    return found == m_parentTree.constEnd() ? QPDFObjectHandle::newNull() : *found;
}
