// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/bookmarks.h"

namespace pdf {

namespace {

struct OpenBookmark
{
    QPDFObjectHandle object;
    int level = 0;
    QPDFObjectHandle lastChild = QPDFObjectHandle::newNull();
    int descendants = 0;
};

void close(OpenBookmark &bookmark)
{
    if (bookmark.descendants > 0)
        bookmark.object.replaceKey("/Count", QPDFObjectHandle::newInteger(bookmark.descendants));
}

void append(OpenBookmark &parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent.object);
    if (parent.lastChild.isNull()) {
        parent.object.replaceKey("/First", item);
    } else {
        parent.lastChild.replaceKey("/Next", item);
        item.replaceKey("/Prev", parent.lastChild);
    }
    parent.object.replaceKey("/Last", item);
    parent.lastChild = item;
}

} // namespace

void writeBookmarks(QPDF &file, const PageLayout &layout, const StructureObjects &structure)
{
    if (layout.bookmarks.isEmpty())
        return;
    std::vector<QPDFObjectHandle> pages = file.getAllPages();
    const PageCoordinates coordinates(pages.front().getKey("/MediaBox").getArrayItem(3).getNumericValue());
    QPDFObjectHandle outlines = file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QList<OpenBookmark> open{{outlines}};
    const auto closeDownTo = [&open](int level) {
        while (open.size() > 1 && open.last().level >= level) {
            close(open.last());
            open.removeLast();
        }
    };
    for (const Bookmark &bookmark : layout.bookmarks) {
        closeDownTo(bookmark.level);
        QPDFObjectHandle item = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", newText(bookmark.title));
        item.replaceKey("/Dest", destinationArray(bookmark.destination, pages, coordinates));
        item.replaceKey("/SE", structure.elements[bookmark.destination.element]);
        append(open.last(), item);
        for (OpenBookmark &ancestor : open)
            ++ancestor.descendants;
        open.append({item, bookmark.level});
    }
    closeDownTo(1);
    close(open.first());
    file.getRoot().replaceKey("/Outlines", outlines);
    file.getRoot().replaceKey("/PageMode", newName("UseOutlines"));
}

} // namespace pdf
