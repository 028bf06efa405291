// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/recordtypist.h"

#include "models/schema/fieldtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>

namespace {

QString inputName(const Field &field)
{
    return QStringLiteral("field-") + field.name();
}

// As people write it: no points inside the number of inhabitants.
QString typedText(const Field &field, const QVariant &value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return fieldtext::toDisplay(field, value, locale);
}

} // namespace

QList<Record> RecordTypist::facts(QStringView table) const
{
    RecordQuery query = RecordQuery::all(table);
    query.order = {{QStringLiteral("id"), false}};
    const auto records = m_facts.reader().records(query);
    if (!records)
        m_typist.stop(records.error().text);
    return *records;
}

QString RecordTypist::titleOf(QStringView table, const RecordId &id) const
{
    const auto title = m_facts.reader().title(table, id);
    if (!title)
        m_typist.stop(title.error().text);
    return *title;
}

void RecordTypist::typeNew(const Record &record)
{
    m_typist.press(Qt::Key_N, Qt::ControlModifier);
    fill(record);
}

void RecordTypist::typeNew(const QList<Record> &records)
{
    m_typist.click(m_typist.get<QWidget>(QStringLiteral("newButton")));
    fill(records.first());
    for (const Record &record : records.mid(1))
        typeNew(record);
}

void RecordTypist::fill(const Record &record, const QStringList &fields)
{
    for (const Field &field : record.table().fields()) {
        const QVariant value = record.value(field.name());
        const bool wanted = fields.isEmpty() || fields.contains(field.name());
        if (!wanted || !value.isValid() || !m_typist.seen(inputName(field)))
            continue;
        m_typist.tabTo(inputName(field));
        typeValue(field, value);
    }
    finish(record);
}

void RecordTypist::typeValue(const Field &field, const QVariant &value)
{
    switch (field.type()) {
    case FieldType::Boolean:
        if (m_typist.focused<QCheckBox>().isChecked() != value.toBool())
            m_typist.press(Qt::Key_Space);
        break;
    case FieldType::Choice:
    case FieldType::Colour:
        m_typist.chooseRow(m_typist.focused<QComboBox>().findData(value));
        break;
    case FieldType::Reference:
        m_typist.chooseOffered(titleOf(field.referencedTable(), value.value<RecordId>()));
        break;
    default:
        replaceText(typedText(field, value));
    }
}

void RecordTypist::replaceText(const QString &text)
{
    m_typist.press(Qt::Key_A, Qt::ControlModifier);
    m_typist.type(text);
}

// What was typed is written when the cursor leaves the field; the form says if something is still wrong.
void RecordTypist::finish(const Record &record)
{
    m_typist.press(Qt::Key_Tab);
    QStringList complaints;
    QStringList names = {QStringLiteral("missingFields")};
    for (const Field &field : record.table().fields())
        names.append(QStringLiteral("error-") + field.name());
    for (const QString &name : std::as_const(names)) {
        if (const auto *label = qobject_cast<QLabel *>(m_typist.seen(name)))
            complaints.append(label->text());
    }
    if (!complaints.isEmpty())
        m_typist.stop(QStringLiteral("“%1” is not taken: %2").arg(record.title(), complaints.join(u' ')));
}
