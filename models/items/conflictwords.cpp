// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/conflictwords.h"

#include "models/exchange/conflictrecord.h"
#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"
#include "models/schema/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Kind = merge::Conflict::Kind;

class Writer
{
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)

public:
    Writer(const RecordReader &reader, const Record &record, const merge::Conflict &conflict)
        : m_reader(reader)
        , m_conflict(conflict)
        , m_table(*reader.schema().table(conflict.table))
        , m_field(m_table.field(conflict.field))
    {
        m_words.kind = conflict.kind;
        m_words.device = record.text(names::device);
        const auto title = reader.title(conflict.table, conflict.id);
        m_subject = title && !title->isEmpty() ? *title : record.text(names::subject);
    }

    ConflictWords write()
    {
        //: %1 entity, %2 title of a record, e.g. "Theme “Clubs”"
        m_words.concerns = tr("%1 “%2”").arg(m_table.label(), m_subject);
        switch (m_conflict.kind) {
        case Kind::BothChanged:
            writeBothChanged();
            break;
        case Kind::RemovedHere:
            writeRemovedHere();
            break;
        case Kind::RemovedThere:
            writeRemovedThere();
            break;
        case Kind::Twin:
            writeTwin();
            break;
        }
        return m_words;
    }

private:
    void writeBothChanged()
    {
        //: %1 a record, e.g. "Theme “Clubs”", %2 label of a field
        m_words.concerns = tr("%1: %2").arg(m_words.concerns, m_field->label());
        m_words.isWording = m_field->type() == FieldType::Text || m_field->type() == FieldType::LongText;
        m_words.sentence = m_words.isWording
                               ? tr("Here and on the other device, this was worded differently. "
                                    "Which wording is to stay?")
                               : tr("Here and on the other device, something different was "
                                    "entered. Which entry is to stay?");
        m_words.base = value(m_conflict.base);
        m_words.ours = value(m_conflict.ours);
        m_words.theirs = value(m_conflict.theirs);
        m_words.ourChoice = tr("Keep ours");
        m_words.theirChoice = tr("Take theirs");
    }

    void writeRemovedHere()
    {
        m_words.sentence =
            tr("Here this was removed; on the other device it was still changed or used. Is it to stay?");
        m_words.theirs = lines(m_conflict.id);
        m_words.ourChoice = tr("Remove it");
        m_words.theirChoice = tr("Keep it");
    }

    void writeRemovedThere()
    {
        m_words.sentence =
            tr("On the other device this was removed; here it was changed or is still used. Is it to stay?");
        m_words.ours = lines(m_conflict.id);
        m_words.ourChoice = tr("Keep it");
        m_words.theirChoice = tr("Remove it");
    }

    void writeTwin()
    {
        m_words.sentence = tr("The same name was entered on two devices. Is it the same?");
        m_words.ours = lines(m_conflict.id);
        m_words.theirs = lines(m_conflict.theirs.value<RecordId>());
        m_words.ourChoice = tr("Two different ones");
        m_words.theirChoice = tr("The same");
    }

    QString value(const QVariant &value) const { return display(*m_field, value); }

    QString display(const Field &field, const QVariant &value) const
    {
        if (!value.isValid() || value.isNull())
            return {};
        if (field.type() == FieldType::Reference) {
            const auto title = m_reader.title(field.referencedTable(), value.value<RecordId>());
            return title && !title->isEmpty() ? *title : tr("(no longer there)");
        }
        if (field.type() == FieldType::Blob)
            return datasize::toDisplay(value.toByteArray().size(), QLocale());
        return fieldtext::toDisplay(field, value, QLocale());
    }

    // A record in a few lines, as its list shows it.
    QString lines(const RecordId &id) const
    {
        const auto record = m_reader.record(m_table.name(), id);
        if (!record || !*record)
            return tr("(no longer there)");
        QStringList found;
        for (int i = 0; i < m_table.fields().size(); ++i) {
            const Field &field = m_table.fields().at(i);
            const QString text = display(field, (*record)->valueAt(i));
            if (!text.isEmpty() && field.type() != FieldType::Boolean && field.name() != names::position)
                //: %1 label of a field, %2 its value
                found.append(tr("%1: %2").arg(field.label(), text));
        }
        return found.join(u'\n');
    }

    const RecordReader &m_reader;
    const merge::Conflict &m_conflict;
    const Table &m_table;
    const Field *m_field;
    QString m_subject;
    ConflictWords m_words;
};

} // namespace

std::optional<ConflictWords> ConflictWords::of(const RecordReader &reader, const Record &conflict)
{
    const auto read = conflictrecord::read(reader.schema(), conflict);
    if (!read)
        return std::nullopt;
    return Writer(reader, conflict, *read).write();
}
