// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/referenceeditor.h"

#include "models/items/choicemodel.h"
#include "models/items/roles.h"
#include "models/schema/folding.h"
#include "models/session.h"
#include "views/records/titlefilter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QLayout>
#include <QLineEdit>
#include <QToolButton>

ReferenceEditor::ReferenceEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_session(session)
    , m_query(RecordQuery::all(field.referencedTable()))
    , m_line(new QLineEdit(this))
    , m_filter(new TitleFilter(this))
{
    setInput(m_line);
    addCompleter();
    addButtons();
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceEditor::offer);
    connect(m_line, &QLineEdit::returnPressed, this, &ReferenceEditor::commit);
    // The completer swallows the line's FocusOut while its list is open.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old) {
        if (old == m_line && m_line->window()->isActiveWindow())
            leave();
    });
}

void ReferenceEditor::leave()
{
    m_completer->popup()->hide();
    commit();
}

void ReferenceEditor::addCompleter()
{
    m_completer = new QCompleter(m_filter, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(QStringLiteral("choices-") + field().name());
    m_line->setCompleter(m_completer);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ReferenceEditor::take);

    auto *open = new QAction(tr("Show the list"), m_line);
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    m_line->addAction(open);
    connect(open, &QAction::triggered, this, &ReferenceEditor::offerAll);
}

void ReferenceEditor::addButtons()
{
    m_listButton = new QToolButton(this);
    m_listButton->setObjectName(QStringLiteral("list-") + field().name());
    m_listButton->setArrowType(Qt::DownArrow);
    m_listButton->setAutoRaise(true);
    m_listButton->setFocusPolicy(Qt::NoFocus);
    m_listButton->setToolTip(tr("Show the list (Alt+Down)"));
    m_listButton->setAccessibleName(tr("List for %1").arg(field().label()));
    layout()->addWidget(m_listButton);
    connect(m_listButton, &QToolButton::clicked, this, &ReferenceEditor::offerAll);

    m_openButton = new QToolButton(this);
    m_openButton->setObjectName(QStringLiteral("open-") + field().name());
    m_openButton->setArrowType(Qt::RightArrow);
    m_openButton->setAutoRaise(true);
    m_openButton->setToolTip(tr("Go to this record"));
    m_openButton->setAccessibleName(tr("Go to %1").arg(field().label()));
    m_openButton->setEnabled(false);
    layout()->addWidget(m_openButton);
    connect(m_openButton, &QToolButton::clicked, this,
            [this] { emit recordActivated(field().referencedTable(), storedValue().value<RecordId>()); });
}

void ReferenceEditor::restrictTo(const RecordQuery &query)
{
    m_query = query;
    if (m_choices)
        m_choices->setQuery(query);
}

void ReferenceEditor::restrictToWholeOf(const Record &record)
{
    const Table *target = m_session.schema().table(field().referencedTable());
    const Field *whole = record.table().field(target->owner());
    const Field *owner = target->field(target->owner());
    if (!whole || !owner || whole->referencedTable() != owner->referencedTable())
        return;
    if (const QVariant value = record.value(whole->name()); value.isValid())
        restrictTo(RecordQuery::where(target->name(), owner->name(), value));
}

void ReferenceEditor::loadChoices()
{
    if (m_choices)
        return;
    m_choices = new ChoiceModel(m_session, m_query, this);
    m_filter->setSourceModel(m_choices);
}

void ReferenceEditor::offer(const QString &typed)
{
    loadChoices();
    m_chosen = {};
    m_filter->setText(typed);
    markModified();
}

void ReferenceEditor::offerAll()
{
    if (m_line->isReadOnly())
        return;
    m_line->setFocus();
    loadChoices();
    m_filter->setText({});
    m_completer->complete();
}

void ReferenceEditor::take(const QModelIndex &index)
{
    m_chosen = index.data(RecordIdRole).value<RecordId>();
    m_line->setText(index.data().toString());
    markModified();
    commit();
}

Result<QVariant> ReferenceEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QVariant();
    if (!isModified())
        return storedValue();
    if (!m_chosen.isNull())
        return QVariant::fromValue(m_chosen);

    QList<RecordId> same;
    QList<RecordId> similar;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        similar.append(index.data(RecordIdRole).value<RecordId>());
        if (folding::fold(index.data().toString()) == folding::fold(text))
            same.append(similar.last());
    }
    if (same.size() == 1)
        return QVariant::fromValue(same.first());
    if (similar.size() == 1)
        return QVariant::fromValue(similar.first());
    const QString sentence = similar.isEmpty() ? tr("There is no “%1” in the list.")
                                               : tr("“%1” fits more than one: pick the right one.");
    return Error{Error::Code::Invalid, sentence.arg(text), field().name()};
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_listButton->setEnabled(!readOnly);
}

QString ReferenceEditor::titleOf(const RecordId &id) const
{
    if (id.isNull())
        return {};
    const auto title = m_session.reader().title(field().referencedTable(), id);
    return title ? *title : QString();
}

void ReferenceEditor::showValue(const QVariant &value)
{
    m_chosen = value.value<RecordId>();
    m_line->setPlaceholderText({});
    m_line->setText(titleOf(m_chosen));
    m_line->setCursorPosition(0);
    m_openButton->setEnabled(!m_chosen.isNull());
}

void ReferenceEditor::showMixed()
{
    m_line->setPlaceholderText(tr("different values"));
}

// A record that was picked is told by its id, since several can be called the same.
QVariant ReferenceEditor::input() const
{
    return m_chosen.isNull() ? QVariant(m_line->text()) : QVariant::fromValue(m_chosen);
}

void ReferenceEditor::showInput(const QVariant &input)
{
    if (input.canConvert<RecordId>()) {
        showValue(input);
        return;
    }
    m_line->setText(input.toString());
    offer(input.toString());
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto isReached = [event] {
        // The list that closes gives the focus back to whoever is typing.
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(event)->reason();
        return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
    };
    if (event->type() == QEvent::FocusIn && watched == m_line && isReached())
        QMetaObject::invokeMethod(m_line, &QLineEdit::selectAll, Qt::QueuedConnection);
    return FieldEditor::eventFilter(watched, event);
}
