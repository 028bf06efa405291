// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordlist.h"

#include "models/changes/edits.h"
#include "models/items/recordtablemodel.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/records/emptytexts.h"
#include "views/records/fielddelegate.h"
#include "views/records/filterbar.h"
#include "views/records/messagebar.h"
#include "views/records/recordtableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

// What a record is called leads, behind its place in an order; the rest follows as in the form.
QStringList titleFirst(const Table &table, QStringList columns)
{
    const auto rank = [&table](const QString &name) {
        return name == names::position ? 0 : table.titleFields().contains(name) ? 1 : 2;
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&rank](const QString &left, const QString &right) { return rank(left) < rank(right); });
    return columns;
}

} // namespace

RecordList::RecordList(Session &session, const QString &table, const RecordQuery &scope, QWidget *parent)
    : RecordList(session, new RecordTableModel(session, table), scope, parent)
{
}

RecordList::RecordList(Session &session, RecordTableModel *model, const RecordQuery &scope, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(model->table())
    , m_scope(scope)
    , m_model(model)
    , m_message(new MessageBar(this))
    , m_filters(new FilterBar(session, m_table, fixedFields(), this))
    , m_view(new RecordTableView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_delegate(new FieldDelegate(session, m_table, this))
{
    setObjectName(QStringLiteral("list-") + m_table.name());
    m_model->setParent(this);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(m_table.pluralLabel());
    QStringList columns = m_model->columns();
    columns.removeIf([fixed = fixedFields()](const QString &name) { return fixed.contains(name); });
    m_model->setColumns(titleFirst(m_table, columns));
    m_view->setHiddenFields(fixedFields());
    m_view->setRecords(m_model);
    addActions();
    build();
    applyFilters();

    connect(m_filters, &FilterBar::changed, this, &RecordList::applyFilters);
    connect(m_filters, &FilterBar::left, this, &RecordList::focusList);
    connect(m_view, &RecordTableView::recordsSelected, this, [this] {
        m_model->keepRows(m_view->selectionModel()->selectedRows());
        m_join->setEnabled(selectedRecords().size() == 2 && !m_session.isReadOnly());
        emit recordsSelected(selectedRecords());
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit recordOpened(m_model->recordId(index.row())); });
    connect(m_view, &RecordTableView::columnsChanged, this, &RecordList::applyFilters);
    connect(m_view, &RecordTableView::failed, this, &RecordList::tellFailure);
    connect(m_delegate, &FieldDelegate::failed, this, &RecordList::tellFailure);
    connect(m_delegate, &FieldDelegate::refusedChanged, this, [this] { tellWindow(*this); });
    connect(m_model, &RecordTableModel::failed, this, &RecordList::tellFailure);
    connect(m_model, &RecordTableModel::modelAboutToBeReset, this, [this] { m_wanted = selectedRecords(); });
    connect(m_model, &RecordTableModel::modelReset, this, &RecordList::restoreSelection);
    connect(m_model, &RecordTableModel::loaded, this, &RecordList::restoreSelection);
    for (const auto signal : {&RecordTableModel::rowsInserted, &RecordTableModel::rowsRemoved})
        connect(m_model, signal, this, &RecordList::showState);
    connect(&m_session, &Session::changed, this, [this] {
        if (m_offersUndo)
            m_message->hide();
    });
    connect(&m_session, &Session::erased, this, [this](const Erasure &erasure) {
        m_filters->forget(erasure);
        remember();
    });
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            tellFailure(undone.error());
    });
}

RecordList::~RecordList()
{
    remember();
}

void RecordList::build()
{
    m_empty->setObjectName(QStringLiteral("emptyText"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("newButton"));
    button->setDefaultAction(m_new);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_filters->addButton(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
}

void RecordList::setEditedInPlace()
{
    m_filters->hide();
    layout()->setContentsMargins(0, 0, 0, 0);
    m_empty->setMargin(8);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setEditedInPlace();
    auto *edit = addAction("editCell", tr("Edit"), QKeySequence(Qt::Key_Return));
    connect(edit, &QAction::triggered, m_view, [this] { m_view->edit(m_view->currentIndex()); });
    m_view->addAction(edit);
    // Not in the cell that is edited: Alt+Down opens its list, Delete takes its letters.
    for (QAction *action : m_view->actions())
        action->setShortcutContext(Qt::WidgetShortcut);
}

QAction *RecordList::addAction(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void RecordList::addActions()
{
    m_new = addAction("newRecord", tr("+ New"), QKeySequence::New);
    m_new->setToolTip(tr("New: %1 (Ctrl+N)").arg(m_table.label()));
    connect(m_new, &QAction::triggered, this, &RecordList::newRequested);
    m_find = addAction("findRecords", tr("Filter the list"), QKeySequence::Find);
    connect(m_find, &QAction::triggered, m_filters, &FilterBar::focusText);

    m_duplicate = addAction("duplicateRecord", tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_duplicate, &QAction::triggered, this, &RecordList::duplicateCurrent);
    auto *copy = addAction("copyRecords", tr("Copy as a table"), QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RecordList::copySelected);
    m_join = addAction("joinRecords", tr("Make one of both …"), QKeySequence(Qt::CTRL | Qt::Key_J));
    m_join->setEnabled(false);
    connect(m_join, &QAction::triggered, this, [this] {
        const QList<RecordId> ids = selectedRecords();
        emit joinRequested(ids.constFirst(), ids.constLast());
    });
    m_remove = addAction("removeRecords", tr("Remove"), QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &RecordList::removeSelected);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_new, m_duplicate, copy, m_remove});

    for (QAction *action : {m_new, m_duplicate, m_remove})
        action->setEnabled(!m_session.isReadOnly());
    if (!m_table.hasPosition() || m_session.isReadOnly())
        return;
    auto *up = addAction("moveUp", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(up, &QAction::triggered, m_view, [this] { m_view->moveCurrent(-1); });
    auto *down = addAction("moveDown", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(down, &QAction::triggered, m_view, [this] { m_view->moveCurrent(1); });
    m_view->addActions({up, down});
}

void RecordList::narrow(const QList<RecordQuery::Condition> &conditions, const QString &label)
{
    m_filters->clear();
    m_filters->narrow(conditions, label);
    applyFilters();
}

QVariantMap RecordList::presets() const
{
    QVariantMap presets;
    for (const RecordQuery::Condition &condition : m_scope.conditions) {
        if (condition.kind == RecordQuery::Condition::Kind::Equals && condition.values.size() == 1)
            presets.insert(condition.field, condition.values.first());
    }
    return presets;
}

void RecordList::applyFilters()
{
    RecordQuery query = m_scope;
    query.table = m_table.name();
    query.order = m_model->query().order;
    m_filters->extend(query, m_model->columns());
    m_model->setQuery(query);
    showState();
}

void RecordList::showState()
{
    const int rows = m_model->rowCount();
    m_filters->showCount(rows);
    m_empty->setText(m_filters->isFiltering() ? tr("Nothing fits the filter.") : emptyListText(m_table));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void RecordList::restoreSelection()
{
    showState();
    if (m_wanted.isEmpty())
        return;
    const QList<RecordId> wanted = m_wanted;
    if (!m_model->isLoading())
        m_wanted.clear();
    if (selectedRecords() != wanted)
        m_view->selectRecords(wanted);
}

QList<RecordId> RecordList::selectedRecords() const
{
    return m_view->selectedRecords();
}

void RecordList::select(const RecordId &id)
{
    m_wanted = {id};
    if (m_model->rowOf(id) >= 0 || !m_model->isLoading()) {
        m_wanted.clear();
        m_view->selectRecords({id});
    }
}

void RecordList::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (selectedRecords().isEmpty() && m_model->rowCount() > 0)
        m_view->selectRow(0);
}

QList<Record> RecordList::read(const QList<RecordId> &ids) const
{
    const auto records = m_session.reader().records(RecordQuery::withIds(m_table.name(), ids));
    return records ? *records : QList<Record>();
}

void RecordList::removeSelected()
{
    const QList<Record> records = read(selectedRecords());
    if (records.isEmpty())
        return;
    ChangeSet removal;
    QStringList hindrances;
    for (const Record &record : records) {
        const auto reasons = m_session.hindrancesToRemoval(record);
        if (!reasons) {
            tellFailure(reasons.error());
            return;
        }
        hindrances += *reasons;
        const ChangeSet step = edits::remove(record);
        if (removal.isEmpty())
            removal = step;
        else
            removal.append(step);
    }
    if (!hindrances.isEmpty()) {
        m_offersUndo = false;
        m_message->showMessage(MessageBar::Kind::Problem,
                               tr("This cannot be removed yet.") + u' ' + hindrances.join(u' '));
        return;
    }
    if (records.size() > 1)
        removal.label = tr("Remove %n records", nullptr, static_cast<int>(records.size()));
    const int row = m_view->currentIndex().row();
    if (const auto applied = m_session.apply(removal); !applied) {
        tellFailure(applied.error());
        return;
    }
    const QString text = records.size() == 1
                             ? tr("“%1” removed.").arg(records.first().title())
                             : tr("%n records removed.", nullptr, static_cast<int>(records.size()));
    offerUndo(text);
    if (m_model->rowCount() > 0)
        m_view->selectRow(std::min(row, m_model->rowCount() - 1));
}

void RecordList::addTool(QWidget *button)
{
    m_filters->addButton(button);
}

void RecordList::addNotice(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

void RecordList::offerUndo(const QString &done)
{
    m_message->showMessage(MessageBar::Kind::Information, done, tr("Undo"));
    m_offersUndo = true;
}

void RecordList::duplicateCurrent()
{
    const QList<Record> records = read(selectedRecords());
    if (records.size() != 1)
        return;
    QVariantMap values;
    bool hasUnique = false;
    for (const Field &field : m_table.fields()) {
        hasUnique = hasUnique || field.isUnique();
        const QVariant value = records.first().value(field.name());
        if (value.isValid() && !field.isUnique() && field.name() != names::position)
            values.insert(field.name(), value);
    }
    if (hasUnique) {
        emit draftRequested(values);
        return;
    }
    const auto copy = m_session.newRecord(m_table.name(), values);
    if (!copy) {
        tellFailure(copy.error());
        return;
    }
    if (const auto applied = m_session.apply(edits::insert(*copy)); !applied)
        tellFailure(applied.error());
    else
        select(copy->id());
}

void RecordList::copySelected() const
{
    QGuiApplication::clipboard()->setText(m_view->selectedText());
}

void RecordList::tellFailure(const Error &error)
{
    m_offersUndo = false;
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}

void RecordList::useSettings(QSettings &settings, const QString &group)
{
    m_settings = &settings;
    m_group = group;
    m_view->setState(settings.value(group + QStringLiteral("/table")).toMap());
    m_filters->setState(settings.value(group + QStringLiteral("/filters")).toMap());
}

void RecordList::remember() const
{
    if (!m_settings)
        return;
    m_settings->setValue(m_group + QStringLiteral("/table"), m_view->state());
    m_settings->setValue(m_group + QStringLiteral("/filters"), m_filters->state());
}
