// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documenttext.h"

namespace {

QString tableText(const blocks::Table &table)
{
    QString text = table.caption + u'\n' + table.summary + u'\n';
    for (const auto &row : table.rows) {
        for (const blocks::Cell &cell : row)
            text += plainText(cell.text) + u'\n';
    }
    return text;
}

struct BlockText
{
    QString operator()(const blocks::TitlePage &block) const
    {
        QString text = block.publisher + u'\n' + block.title + u'\n' + block.subtitle + u'\n';
        for (const auto &[name, value] : block.facts)
            text += name + u' ' + value + u'\n';
        return text;
    }
    QString operator()(const blocks::Contents &block) const { return block.title; }
    QString operator()(const blocks::Heading &block) const { return block.text; }
    QString operator()(const blocks::Paragraph &block) const { return plainText(block.text); }
    QString operator()(const blocks::List &block) const { return documenttext::textOf(block); }
    QString operator()(const blocks::Table &block) const { return tableText(block); }
    QString operator()(const blocks::Figure &block) const
    {
        return block.alternativeText + u'\n' + block.caption;
    }
    QString operator()(const blocks::PageBreak &) const { return {}; }
    QString operator()(const blocks::Sheet &sheet) const
    {
        QStringList lines;
        for (const blocks::SheetCard &card : sheet.cards) {
            for (const blocks::SheetText &text : card.texts)
                lines.append(text.text);
        }
        return lines.join(u'\n');
    }
};

} // namespace

namespace documenttext {

QString textOf(const blocks::List &list)
{
    QString text;
    for (const blocks::ListItem &item : list.items) {
        text += plainText(item.text) + u'\n';
        for (const blocks::List &sublist : item.sublists)
            text += textOf(sublist);
    }
    return text;
}

QString textOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks)
        text += std::visit(BlockText(), block) + u'\n';
    for (const Attachment &attachment : document.attachments)
        text += QString::fromUtf8(attachment.data);
    return text;
}

QStringList headingIds(const Document &document)
{
    QStringList ids;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<blocks::Heading>(&block))
            ids.append(heading->id);
    }
    return ids;
}

void eachRun(const Document &document, const std::function<void(const TextRun &)> &see)
{
    const auto runs = [&see](const RichText &text) {
        for (const TextRun &run : text)
            see(run);
    };
    const std::function<void(const blocks::List &)> list = [&](const blocks::List &block) {
        for (const blocks::ListItem &item : block.items) {
            runs(item.text);
            for (const blocks::List &sublist : item.sublists)
                list(sublist);
        }
    };
    for (const blocks::Paragraph &paragraph : all<blocks::Paragraph>(document))
        runs(paragraph.text);
    for (const blocks::List &block : all<blocks::List>(document))
        list(block);
    for (const blocks::Table &table : all<blocks::Table>(document)) {
        for (const QList<blocks::Cell> &row : table.rows) {
            for (const blocks::Cell &cell : row)
                runs(cell.text);
        }
    }
}

} // namespace documenttext
