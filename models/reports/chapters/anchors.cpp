// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/anchors.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace {

/// Told of each id and of each "#id" that links lead to.
using SeeId = std::function<void(QString &id)>;

struct IdVisitor
{
    SeeId place;
    SeeId target;

    void operator()(blocks::Heading &heading) const { place(heading.id); }
    void operator()(blocks::Paragraph &paragraph) const { visit(paragraph.text); }
    void operator()(blocks::List &list) const
    {
        for (blocks::ListItem &item : list.items) {
            visit(item.text);
            for (blocks::List &sublist : item.sublists)
                (*this)(sublist);
        }
    }
    void operator()(blocks::Table &table) const
    {
        for (QList<blocks::Cell> &row : table.rows) {
            for (blocks::Cell &cell : row)
                visit(cell.text);
        }
    }
    template<typename Other>
    void operator()(Other &) const
    {
    }

private:
    void visit(RichText &text) const
    {
        for (TextRun &run : text) {
            place(run.id);
            if (run.link.startsWith(u'#')) {
                QString id = run.link.mid(1);
                target(id);
                run.link = u'#' + id;
            }
        }
    }
};

void visitIds(QList<Block> &document, const SeeId &place, const SeeId &target)
{
    for (Block &block : document)
        std::visit(IdVisitor{place, target}, block);
}

/// "theme" of "theme-…" where a record's id follows; empty: of no record.
QString tableOf(const QString &id)
{
    constexpr qsizetype lengthOfRecordId = 36;
    const qsizetype dash = id.size() - lengthOfRecordId - 1;
    const bool ofRecord = dash > 0 && id[dash] == u'-' && RecordId::fromString(id.mid(dash + 1)).has_value();
    return ofRecord ? id.left(dash) : QString();
}

} // namespace

namespace anchors {

QString of(const Record &record)
{
    return QStringLiteral("%1-%2").arg(record.table().name(), record.id().toString());
}

TextRun placeOf(const Record &record, const QString &text, bool bold)
{
    return {text, bold, false, {}, {}, of(record)};
}

TextRun linkTo(const Record &record, const QString &text)
{
    return {text, false, false, u'#' + of(record)};
}

RichText linksTo(const QList<Record> &records)
{
    RichText links;
    for (const Record &record : records) {
        if (!links.isEmpty())
            links.append(TextRun{QStringLiteral("\n")});
        links.append(linkTo(record, record.title()));
    }
    return links;
}

void number(QList<Block> &document)
{
    QSet<QString> taken;
    QHash<QString, QString> numbered;
    const auto ignore = [](const QString &) {};
    visitIds(
        document, [&](const QString &id) { taken.insert(id); }, ignore);
    QHash<QString, int> last;
    const auto takeNumber = [&](const QString &id) {
        const QString table = tableOf(id);
        if (table.isEmpty() || numbered.contains(id))
            return;
        QString next;
        do
            next = QStringLiteral("%1-%2").arg(table).arg(++last[table]);
        while (taken.contains(next));
        numbered.insert(id, next);
    };
    // Places first: a link may stand before where it leads.
    visitIds(document, takeNumber, ignore);
    visitIds(document, ignore, takeNumber);
    const auto rename = [&](QString &id) { id = numbered.value(id, id); };
    visitIds(document, rename, rename);
}

} // namespace anchors
