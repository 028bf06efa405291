// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/filterchip.h"

#include "models/items/choicemodel.h"
#include "models/schema/fieldtext.h"
#include "models/session.h"
#include "views/plaintexts.h"

#include <QMenu>

namespace {

// A longer menu is slower to use than typing into the filter line.
constexpr qint64 mostReferences = 40;

} // namespace

FilterChip::FilterChip(Session &session, const Field &field, QWidget *parent)
    : QToolButton(parent), m_session(session), m_field(field), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("filter-") + field.name());
    setAccessibleName(tr("Filter by %1").arg(field.label()));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChip::fillMenu);
    showChosen();
}

bool FilterChip::suits(const Session &session, const Field &field)
{
    if (field.type() == FieldType::Choice)
        return true;
    if (field.type() != FieldType::Reference)
        return false;
    const auto count = session.reader().count(RecordQuery::all(field.referencedTable()));
    return count && *count <= mostReferences;
}

std::optional<RecordQuery::Condition> FilterChip::condition() const
{
    if (m_chosen.isEmpty())
        return std::nullopt;
    return RecordQuery::Condition{m_field.name(), RecordQuery::Condition::Kind::Equals, m_chosen};
}

void FilterChip::clear()
{
    m_chosen.clear();
    showChosen();
}

QStringList FilterChip::state() const
{
    QStringList values;
    for (const QVariant &value : m_chosen)
        values.append(fieldtext::toText(m_field, value));
    return values;
}

void FilterChip::setState(const QStringList &values)
{
    m_chosen.clear();
    for (const QString &text : values) {
        // A value that is gone meanwhile must not hide all records.
        const auto value = fieldtext::fromText(m_field, text);
        if (value && (!value->isValid() || !labelOf(*value).isEmpty()))
            m_chosen.append(*value);
    }
    showChosen();
}

void FilterChip::fillMenu()
{
    m_menu->clear();
    auto *all = m_menu->addAction(tr("Show all"));
    all->setEnabled(!m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        clear();
        emit changed();
    });
    m_menu->addSeparator();
    for (const Choice &choice : m_field.choices())
        addValue(m_field.choiceLabel(choice.name), QString(choice.name));
    if (m_field.type() == FieldType::Reference) {
        const ChoiceModel records(m_session, RecordQuery::all(m_field.referencedTable()));
        for (int row = 0; row < records.rowCount(); ++row)
            addValue(records.index(row).data().toString(), QVariant::fromValue(records.recordId(row)));
    }
    if (!m_field.isRequired())
        addValue(tr("(none)"), QVariant());
}

void FilterChip::addValue(const QString &label, const QVariant &value)
{
    auto *action = m_menu->addAction(plaintexts::literal(label));
    action->setCheckable(true);
    action->setChecked(m_chosen.contains(value));
    connect(action, &QAction::toggled, this, [this, value](bool chosen) { toggle(value, chosen); });
}

void FilterChip::toggle(const QVariant &value, bool chosen)
{
    if (chosen)
        m_chosen.append(value);
    else
        m_chosen.removeAll(value);
    showChosen();
    emit changed();
}

QString FilterChip::labelOf(const QVariant &value) const
{
    if (!value.isValid())
        return tr("(none)");
    if (m_field.type() == FieldType::Choice)
        return m_field.choiceLabel(value.toString());
    const auto title = m_session.reader().title(m_field.referencedTable(), value.value<RecordId>());
    return title ? *title : QString();
}

void FilterChip::showChosen()
{
    QFont face = font();
    face.setBold(!m_chosen.isEmpty());
    setFont(face);
    if (m_chosen.isEmpty())
        setText(m_field.label());
    else if (m_chosen.size() == 1)
        //: A filter that is set: %1 field, %2 value
        setText(tr("%1: %2").arg(m_field.label(), plaintexts::literal(labelOf(m_chosen.first()))));
    else
        setText(tr("%1: %n values", nullptr, static_cast<int>(m_chosen.size())).arg(m_field.label()));
}
