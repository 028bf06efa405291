// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>

/// One element of a structure tree as read back from a file.
struct StructureNode
{
    QByteArray type;
    QPDFObjectHandle object;
    int parent = -1;
    QList<int> children;
    bool hasContent = false;
};

/// The structure tree of a file: its elements in reading order and what content hangs in them.
class PdfStructure
{
public:
    explicit PdfStructure(QPDF &file);

    const QList<StructureNode> &nodes() const { return m_nodes; }
    const StructureNode &node(int index) const { return m_nodes[index]; }
    QList<int> childrenOfType(int index, const QByteArray &type) const;
    QList<QByteArray> childTypes(int index) const;
    /// The elements in which (page, marked-content id) hangs.
    QList<int> ownersOf(QPDFObjGen page, int id) const { return m_contentOwners.value({page, id}); }
    /// The elements in which an annotation hangs.
    QList<int> ownersOf(QPDFObjGen annotation) const { return m_annotationOwners.value(annotation); }
    qsizetype contentCount() const { return m_contentOwners.size(); }
    /// The value of \p key in one of an element's attribute dictionaries.
    QPDFObjectHandle attribute(int index, const char *key) const;
    /// The entry \p key of the parent tree.
    QPDFObjectHandle parentEntry(int key) const;

private:
    using Content = std::pair<QPDFObjGen, int>;

    void readElement(QPDFObjectHandle element, int parent);
    void readChild(QPDFObjectHandle child, QPDFObjGen page, int owner);
    QByteArray standardType(const QByteArray &type) const;

    QPDFObjectHandle m_root;
    QList<StructureNode> m_nodes;
    QMap<Content, QList<int>> m_contentOwners;
    QMap<QPDFObjGen, QList<int>> m_annotationOwners;
    QMap<int, QPDFObjectHandle> m_parentTree;
};

QString textOf(QPDFObjectHandle text);
