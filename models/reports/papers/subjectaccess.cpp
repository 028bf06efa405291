// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chapters/chaptertext.h"
#include "models/reports/papers/accessfacts.h"
#include "models/reports/papers/papers.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

namespace {

using chaptertext::cell;
using chaptertext::paragraph;
using Blocks = QList<Block>;

// Room to write by hand, also where a cell has sentences already.
const QString blankLine = QStringLiteral("______________________________");

constexpr qsizetype longestTitle = 60;

blocks::Table tableOf(const QString &caption, const QString &summary, const QList<double> &widths,
                      const QStringList &head)
{
    blocks::Table table;
    table.caption = caption;
    table.summary = summary;
    table.columnWidths = widths;
    table.rows.append(QList<blocks::Cell>());
    for (const QString &text : head)
        table.rows.last().append(cell(text));
    return table;
}

/// Writes one chapter after the other.
class AccessWriter
{
public:
    AccessWriter(const RecordReader &reader, const PersonFile &file, const PersonView &view)
        : m_reader(reader), m_file(file), m_view(view)
    {
    }

    Result<Blocks> blocks()
    {
        heading(2, Chapters::tr("Note for the office"));
        m_blocks.append(paragraph(accessfacts::noteForOffice()));
        for (const auto chapter : {&AccessWriter::facts, &AccessWriter::records, &AccessWriter::former,
                                   &AccessWriter::namesakes, &AccessWriter::authored, &AccessWriter::texts,
                                   &AccessWriter::pictures, &AccessWriter::conflicts}) {
            if (const auto done = (this->*chapter)(); !done)
                return done.error();
        }
        m_blocks.append(blocks::Heading{2, Chapters::tr("What this report covers"), QStringLiteral("end")});
        m_blocks.append(paragraph(Chapters::tr(
            "This is what the file holds about the person: the person's own record, earlier ones that are "
            "perhaps the same person's, every record that refers to the person or did so once, with its "
            "history, how many steps the person made, open conflicts, and the texts in which the name, the "
            "e-mail address or the phone number stands, also in earlier wordings. Texts that speak of the "
            "person in other words are not searched. A reference to somebody else says only that it is "
            "another person (Art. 15(4) GDPR); titles and free texts stand here as they were written. Backup "
            "copies hold earlier states of the same data.")));
        return m_blocks;
    }

private:
    void heading(int level, const QString &text)
    {
        m_blocks.append(blocks::Heading{level, text, QStringLiteral("part-%1").arg(++m_headings)});
    }

    Result<void> facts()
    {
        const auto facts = accessfacts::of(m_reader, m_file, m_view);
        if (!facts)
            return facts.error();
        heading(2, Chapters::tr("About the processing"));
        blocks::Table table = tableOf(
            Chapters::tr("Information under Art. 15(1) GDPR"),
            Chapters::tr("Each row has a subject and what there is to say; lines are for the office."),
            {1, 3}, {Chapters::tr("Subject"), Chapters::tr("Information")});
        table.headerColumns = 1;
        for (const accessfacts::Fact &fact : *facts) {
            QStringList sentences = fact.known;
            if (fact.isToBeFilledIn)
                //: %1 is a line to write on
                sentences.append(Chapters::tr("To be filled in by the office: %1").arg(blankLine));
            table.rows.append({cell(fact.label), cell(sentences.join(u' '))});
        }
        m_blocks.append(table);
        return {};
    }

    Result<void> records()
    {
        heading(2, Chapters::tr("Records"));
        if (m_file.isRemoved()) {
            m_blocks.append(paragraph(Chapters::tr(
                "The person's record was removed. What the history still holds of it is told below.")));
            return {};
        }
        m_blocks.append(
            paragraph(Chapters::tr("%n record(s) were found.", nullptr, int(m_file.findings.size()))));
        for (const PersonFile::Finding &finding : m_file.findings) {
            if (const auto named = recordHeading(finding.record); !named)
                return named;
            if (const auto done = fieldTable(finding.record); !done)
                return done;
            if (const auto done = historyTable(finding, true); !done)
                return done;
        }
        return {};
    }

    Result<void> former()
    {
        if (m_file.former.isEmpty())
            return {};
        heading(2, Chapters::tr("Records that are gone, or referred to the person earlier"));
        return histories(m_file.former);
    }

    Result<void> namesakes()
    {
        if (m_file.namesakes.isEmpty())
            return {};
        heading(2, Chapters::tr("Earlier records, perhaps of the same person"));
        m_blocks.append(paragraph(Chapters::tr(
            "These records were removed, or joined with another. Name or joining speak for the same person; "
            "the office has to judge that, and to strike out what is about somebody else.")));
        return histories(m_file.namesakes);
    }

    Result<void> histories(const QList<PersonFile::Finding> &findings)
    {
        for (const PersonFile::Finding &finding : findings) {
            if (const auto named = recordHeading(finding.record); !named)
                return named;
            if (const auto done = historyTable(finding, false); !done)
                return done;
        }
        return {};
    }

    Result<void> authored()
    {
        const PersonFile::Authored &authored = m_file.authored;
        if (authored.count == 0)
            return {};
        heading(2, Chapters::tr("Steps made by the person"));
        //: %1 and %2 are moments
        m_blocks.append(
            paragraph(Chapters::tr("The history names the person as the author of %n step(s), from "
                                   "%1 to %2. What they changed is not listed.",
                                   nullptr, authored.count)
                          .arg(m_view.time(authored.first), m_view.time(authored.last))));
        return {};
    }

    Result<void> recordHeading(const Record &record)
    {
        const auto title = m_view.title(record);
        if (!title)
            return title.error();
        const QString kind = record.table().label();
        heading(3, title->isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, *title));
        return {};
    }

    Result<void> fieldTable(const Record &record)
    {
        blocks::Table table = tableOf(Chapters::tr("What is stored"),
                                      Chapters::tr("Each row has the name of a field and what stands in it."),
                                      {1, 2}, {Chapters::tr("Field"), Chapters::tr("Stored")});
        table.headerColumns = 1;
        for (const Field &field : record.table().fields()) {
            const QVariant value = record.value(field.name());
            if (!value.isValid())
                continue;
            const auto text = m_view.display(field, value);
            if (!text)
                return text.error();
            table.rows.append({cell(field.label()), cell(*text)});
        }
        m_blocks.append(table);
        return {};
    }

    /// What a record was made with stands in it still or was replaced: it is told only where it is gone.
    Result<void> historyTable(const PersonFile::Finding &finding, bool isThere)
    {
        if (finding.history.isEmpty())
            return {};
        blocks::Table table = tableOf(
            Chapters::tr("When and by whom it was written"),
            Chapters::tr("One row for each field that a step changed, the newest step first."), {2, 2, 2, 2},
            {Chapters::tr("Time and author"), Chapters::tr("Change"), Chapters::tr("Before"),
             Chapters::tr("After")});
        for (const ChangeSet &changes : finding.history) {
            for (const RowChange &row : changes.rows) {
                if (const auto done = addSteps(table, changes, row, isThere); !done)
                    return done;
            }
        }
        m_blocks.append(table);
        return {};
    }

    Result<void> addSteps(blocks::Table &table, const ChangeSet &changes, const RowChange &row, bool isThere)
    {
        QStringList source = {m_view.time(changes.time), m_view.author(changes)};
        source.removeAll(QString());
        const blocks::Cell when = cell(source.join(QStringLiteral(", ")));
        if (row.kind == RowChange::Kind::Insert && isThere) {
            table.rows.append({when, cell(changes.label), cell({}), cell({})});
            return {};
        }
        for (const Field &field : m_reader.schema().table(row.table)->fields()) {
            const auto change = row.fields.constFind(field.name());
            if (change == row.fields.cend())
                continue;
            const auto before = m_view.display(field, change->before);
            const auto after = m_view.display(field, change->after);
            if (!before)
                return before.error();
            if (!after)
                return after.error();
            if (!before->isEmpty() || !after->isEmpty())
                table.rows.append({when, cell(field.label()), cell(*before), cell(*after)});
        }
        return {};
    }

    Result<void> texts()
    {
        const auto count = m_file.texts.size() + m_file.drafts.size();
        heading(2, Chapters::tr("Texts that name the person"));
        if (count == 0) {
            m_blocks.append(paragraph(Chapters::tr("No text names the person.")));
            return {};
        }
        for (const bool isSure : {true, false}) {
            if (const auto done = passageTable(isSure); !done)
                return done;
        }
        return {};
    }

    Result<void> passageTable(bool isSure)
    {
        blocks::Table table =
            tableOf(isSure ? Chapters::tr("Texts that surely name the person")
                           : Chapters::tr("Texts that may name the person"),
                    Chapters::tr("Each row has where a text stands and the words around the name."), {1, 2},
                    {Chapters::tr("Where"), Chapters::tr("Passage")});
        for (const PersonFile::Passage &passage : m_file.texts + m_file.drafts) {
            if (passage.isSure != isSure)
                continue;
            const auto where = placeOf(passage);
            if (!where)
                return where.error();
            table.rows.append({cell(*where), cell(passage.text)});
        }
        if (table.rows.size() > 1)
            m_blocks.append(table);
        return {};
    }

    Result<QString> placeOf(const PersonFile::Passage &passage) const
    {
        if (passage.table.isEmpty())
            return Chapters::tr("Begun and not yet put away");
        const Table &table = *m_reader.schema().table(passage.table);
        const auto title = m_view.title(passage.table, passage.record);
        if (!title)
            return title.error();
        const auto owner = ownerOf(table, passage.record);
        if (!owner)
            return owner.error();
        QStringList place = {table.label()};
        // A text that is its own title stands beside it.
        if (!table.titleFields().contains(passage.field) && title->size() <= longestTitle)
            place.append(*title);
        place << *owner << table.field(passage.field)->label();
        if (passage.isPast)
            place.append(Chapters::tr("earlier wording"));
        place.removeAll(QString());
        return place.join(QStringLiteral(", "));
    }

    Result<QString> ownerOf(const Table &table, const RecordId &id) const
    {
        if (table.owner().isEmpty())
            return QString();
        const auto record = m_reader.record(table.name(), id);
        if (!record)
            return record.error();
        return *record ? m_view.title(table.field(table.owner())->referencedTable(),
                                      (*record)->reference(table.owner()))
                       : Result<QString>(QString());
    }

    Result<void> pictures()
    {
        if (m_file.pictures.isEmpty())
            return {};
        heading(2, Chapters::tr("Pictures"));
        m_blocks.append(paragraph(Chapters::tr(
            "%n picture(s) that the file holds name the person in a caption, a description or the "
            "file name. Copies of them belong to this report (Art. 15(3) GDPR); whoever else can "
            "be recognised in them is made unrecognisable before (Art. 15(4) GDPR).",
            nullptr, static_cast<int>(m_file.pictures.size()))));
        for (const Record &picture : m_file.pictures) {
            if (const auto named = recordHeading(picture); !named)
                return named;
            if (const auto done = fieldTable(picture); !done)
                return done;
        }
        return {};
    }

    Result<void> conflicts()
    {
        if (m_file.conflicts.isEmpty())
            return {};
        heading(2, Chapters::tr("Open conflicts"));
        blocks::Table table =
            tableOf(Chapters::tr("What two copies of the file say differently"),
                    Chapters::tr("Each row has a field and what stood and stands in it."), {3, 2, 2, 2},
                    {Chapters::tr("Record and field"), Chapters::tr("Before"), Chapters::tr("Here"),
                     Chapters::tr("In the other copy")});
        for (const Record &conflict : m_file.conflicts) {
            if (const auto done = addConflict(table, conflict); !done)
                return done;
        }
        m_blocks.append(table);
        return {};
    }

    Result<void> addConflict(blocks::Table &table, const Record &conflict)
    {
        const Table *about = m_reader.schema().table(conflict.text(names::entity));
        const auto id = RecordId::fromString(conflict.text(names::record));
        if (!about || !id)
            return {};
        const auto title = m_view.title(about->name(), *id);
        if (!title)
            return title.error();
        const Field *field = about->field(conflict.text(names::field));
        QStringList place = {about->label(), *title, field ? field->label() : QString()};
        place.removeAll(QString());
        QList<blocks::Cell> row = {cell(place.join(QStringLiteral(", ")))};
        for (const QStringView side : {names::base, names::ours, names::theirs}) {
            const auto text = m_view.conflictText(conflict, side);
            if (!text)
                return text.error();
            row.append(cell(*text));
        }
        table.rows.append(row);
        return {};
    }

    const RecordReader &m_reader;
    const PersonFile &m_file;
    const PersonView &m_view;
    Blocks m_blocks;
    int m_headings = 0;
};

} // namespace

namespace papers {

Result<Document> subjectAccess(const RecordReader &reader, const RecordId &person, const QLocale &locale)
{
    const auto file = PersonFile::read(reader, person);
    if (!file)
        return file.error();
    const PersonView view(reader, *file, locale);
    const auto blocks = AccessWriter(reader, *file, view).blocks();
    if (!blocks)
        return blocks.error();
    Document document;
    DocumentProperties &properties = document.properties;
    properties.subject = Chapters::tr("Information under Art. 15 GDPR");
    properties.title = QStringLiteral("%1 – %2").arg(properties.subject, file->own().record.title());
    properties.runningTitle = properties.title;
    properties.language = chaptertext::languageTag(locale);
    properties.created = file->newest();
    document.blocks = Blocks{blocks::Heading{1, properties.title, QStringLiteral("head")}} + *blocks;
    return document;
}

} // namespace papers
