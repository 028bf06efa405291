// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/fielddelegate.h"

#include "models/items/recordtablemodel.h"
#include "models/items/roles.h"
#include "models/schema/fieldtext.h"
#include "models/session.h"
#include "views/records/referenceeditor.h"
#include "views/records/tones.h"

#include <QApplication>
#include <QKeyEvent>

namespace {

constexpr int numberGap = 8;          // pixels
constexpr int longestForbidden = 200; // characters
const char *const recordProperty = "record";

FieldEditor *editorAround(QObject *input)
{
    for (QObject *object = input; object; object = object->parent()) {
        if (auto *editor = qobject_cast<FieldEditor *>(object))
            return editor;
    }
    return nullptr;
}

bool belongsTo(const QWidget *widget, const FieldEditor &editor)
{
    while (widget && widget != &editor)
        widget = widget->parentWidget();
    return widget;
}

// A list or calendar that pops up belongs to the editing, and whoever turns to another window comes back.
bool isLeft(const FieldEditor &editor)
{
    const QWidget *next = QApplication::focusWidget();
    return next && !belongsTo(next, editor) && !belongsTo(QApplication::activePopupWidget(), editor);
}

} // namespace

FieldDelegate::FieldDelegate(Session &session, const Table &table, QObject *parent)
    : QStyledItemDelegate(parent), m_session(session), m_refused(table)
{
}

std::optional<RefusedCells::Typed> FieldDelegate::refusedIn(const QModelIndex &index) const
{
    if (m_refused.isEmpty())
        return std::nullopt;
    return m_refused.typed(index.data(RecordIdRole).value<RecordId>(), index.data(FieldRole).toString());
}

QString FieldDelegate::textOf(const Field &field, const RefusedCells::Typed &typed) const
{
    // A row cannot be as high as a text that is too long.
    if (!typed.value)
        return typed.input.toString().left(longestForbidden);
    if (field.type() != FieldType::Reference || !typed.value->isValid())
        return fieldtext::toDisplay(field, *typed.value, QLocale());
    const auto title = m_session.reader().title(field.referencedTable(), typed.value->value<RecordId>());
    return title ? *title : QString();
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto typed = refusedIn(index);
    if (!typed)
        return;
    const Table *table = m_session.schema().table(index.data(TableRole).toString());
    option->text = textOf(*table->field(index.data(FieldRole).toString()), *typed);
    option->palette.setColor(QPalette::Text, tones::error(option->palette));
}

QString FieldDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return tones::colourName(QStyledItemDelegate::displayText(value, locale));
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    // Asked once and not again by the base class: a page of a long list has hundreds of cells.
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle &style = *option.widget->style();
    if (cell.displayAlignment.testFlag(Qt::AlignRight)) {
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
        cell.rect.setRight(cell.rect.right() - numberGap);
    }
    style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const Table *table = m_session.schema().table(index.data(TableRole).toString());
    const Field *field = table ? table->field(index.data(FieldRole).toString()) : nullptr;
    if (!field)
        return nullptr;
    FieldEditor *editor = FieldEditor::create(m_session, *field, parent);
    editor->setAutoFillBackground(true);
    editor->setProperty(recordProperty, index.data(RecordIdRole));
    editor->focusProxy()->installEventFilter(const_cast<FieldDelegate *>(this));
    if (auto *reference = qobject_cast<ReferenceEditor *>(editor)) {
        const auto record =
            m_session.reader().record(table->name(), index.data(RecordIdRole).value<RecordId>());
        if (record && *record)
            reference->restrictToWholeOf(**record);
    }
    connect(editor, &FieldEditor::committed, this,
            [this, editor] { emit const_cast<FieldDelegate *>(this)->commitData(editor); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    // The table shows another value now; what is being typed stays.
    if (!field || field->isModified())
        return;
    const auto typed = refusedIn(index);
    field->setValue(typed ? typed->before : index.data(ValueRole));
    if (typed)
        field->resume(typed->input);
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (!field || !field->isModified())
        return;
    const auto record = index.data(RecordIdRole).value<RecordId>();
    const auto value = field->value();
    const auto written =
        value ? static_cast<RecordTableModel *>(model)->change(index, field->storedValue(), *value)
              : Result<void>(value.error());
    if (written) {
        field->setValue(*value);
        m_refused.drop(record, field->field().name());
    } else {
        m_refused.hold(record, field->field().name(),
                       {field->input(), value ? std::optional(*value) : std::nullopt, field->storedValue(),
                        written.error()});
        emit failed(written.error());
    }
    emit refusedChanged();
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldEditor *editor = editorAround(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return handleKey(*editor, static_cast<QKeyEvent *>(event)->key());
    case QEvent::FocusOut:
        if (isLeft(*editor))
            finish(*editor, NoHint);
        break;
    default:
        break;
    }
    return false;
}

// Once: the input loses the focus while it is closed.
void FieldDelegate::finish(FieldEditor &editor, EndEditHint hint)
{
    editor.focusProxy()->removeEventFilter(this);
    if (hint != RevertModelCache)
        editor.commit();
    editor.disconnect(this);
    emit closeEditor(&editor, hint);
}

bool FieldDelegate::handleKey(FieldEditor &editor, int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finish(editor, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(editor, NoHint);
        return true;
    case Qt::Key_Escape:
        m_refused.drop(editor.property(recordProperty).value<RecordId>(), editor.field().name());
        emit refusedChanged();
        finish(editor, RevertModelCache);
        return true;
    default:
        return false;
    }
}
