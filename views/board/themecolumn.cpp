// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/themecolumn.h"

#include "models/changes/edits.h"
#include "models/changes/lateedits.h"
#include "models/conference/measures.h"
#include "models/items/roles.h"
#include "models/items/themeboardmodel.h"
#include "models/schema/names.h"
#include "views/board/boardlist.h"
#include "views/plaintexts.h"
#include "views/records/fieldeditor.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace {

// In characters: a card's words and a name can be read.
constexpr int narrowest = 38;
constexpr int usualDots = 3;
constexpr int widestDots = 5;

} // namespace

ThemeColumn::ThemeColumn(Session &session, ThemeBoardModel &model, QItemSelectionModel &selection,
                         const QModelIndex &branch, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_model(model)
    , m_branch(branch)
    , m_head(new QWidget(this))
    , m_number(new QLabel(m_head))
    , m_count(new QLabel(m_head))
    , m_list(new BoardList(model, selection, branch, this))
{
    setFrameShape(StyledPanel);
    setAcceptDrops(!session.isReadOnly());
    QFont bold = font();
    bold.setBold(true);
    m_number->setFont(bold);
    buildHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    showTheme();
}

void ThemeColumn::buildHead()
{
    auto *layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(4);
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_number);
    layout->addLayout(first);
    if (m_branch.row() == 0) {
        first->addStretch(1);
        first->addWidget(m_count);
        return;
    }
    FieldEditor *name = addEditor(names::name, m_head);
    connect(static_cast<QLineEdit *>(name->focusProxy()), &QLineEdit::returnPressed, m_list,
            qOverload<>(&QWidget::setFocus));
    first->addWidget(name, 1);
    layout->addWidget(buildDots());
    m_details = new QWidget(m_head);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(4);
    details->addWidget(addEditor(names::fieldOfAction, m_details));
    details->addWidget(addEditor(names::summary, m_details));
    layout->addWidget(m_details);
    if (auto *line = m_details->findChild<QLineEdit *>())
        line->setPlaceholderText(tr("Field of action"));
}

FieldEditor *ThemeColumn::addEditor(QStringView field, QWidget *parent)
{
    FieldEditor *editor =
        FieldEditor::create(m_session, *m_session.schema().table(names::theme)->field(field), parent);
    editor->setReadOnly(m_session.isReadOnly());
    connect(editor, &FieldEditor::committed, this, [this, editor] {
        if (const auto stored = store(*editor); !stored)
            emit failed(stored.error());
    });
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        if (editor->isModified() || !m_unsaved.remove(editor))
            return;
        // Which may be newer than what the editor had when it was typed into.
        showTheme();
        tellWindow(*this);
        emit settled();
    });
    m_editors.append(editor);
    return editor;
}

QWidget *ThemeColumn::buildDots()
{
    auto *row = new QWidget(m_head);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    FieldEditor *dots = addEditor(names::dots, row);
    dots->setMinimumWidth((usualDots + 3) * fontMetrics().averageCharWidth());
    dots->setMaximumWidth((widestDots + 3) * fontMetrics().averageCharWidth());
    layout->addWidget(new QLabel(tr("Dots"), row));
    for (const int step : {-1, 1}) {
        auto *button = new QToolButton(row);
        button->setObjectName(step < 0 ? QStringLiteral("fewerDots") : QStringLiteral("moreDots"));
        button->setText(step < 0 ? QStringLiteral("−") : QStringLiteral("+"));
        button->setToolTip(step < 0 ? tr("One dot less (key −)") : tr("One dot more (key +)"));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRepeat(true);
        button->setEnabled(!m_session.isReadOnly());
        connect(button, &QToolButton::clicked, this, [this, step] { addDots(step); });
        if (step > 0)
            layout->addWidget(dots);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(buildMenu());
    return row;
}

QToolButton *ThemeColumn::buildMenu()
{
    m_menu = new QToolButton(m_head);
    m_menu->setObjectName(QStringLiteral("themeMenu"));
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::StrongFocus);
    m_menu->setEnabled(!m_session.isReadOnly());
    auto *menu = new QMenu(m_menu);
    const auto moveBy = [this](int step) { return [this, step] { emit moveWanted(step); }; };
    menu->addAction(tr("Move to the left"), this, moveBy(-1));
    menu->addAction(tr("Move to the right"), this, moveBy(1));
    menu->addSeparator();
    menu->addAction(tr("Make a measure of it"), this, &ThemeColumn::measureWanted);
    menu->addAction(tr("Remove the theme, keep its cards"), this, &ThemeColumn::dissolveWanted);
    m_menu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { addMeasures(*menu); });
    return m_menu;
}

// The ways on to what came of the theme stand at the end of the menu.
void ThemeColumn::addMeasures(QMenu &menu)
{
    const QList<QAction *> old = menu.findChildren<QAction *>(QStringLiteral("openMeasure"));
    qDeleteAll(old);
    const auto theme = m_model.theme(m_branch.row());
    const auto made = measures::ofTheme(m_session.reader(), theme ? theme->id() : RecordId());
    for (const Record &measure : made ? *made : QList<Record>()) {
        auto *action = new QAction(
            tr("To the measure “%1”").arg(plaintexts::literal(measure.text(names::title))), &menu);
        action->setObjectName(QStringLiteral("openMeasure"));
        connect(action, &QAction::triggered, this,
                [this, id = measure.id()] { emit recordActivated(names::measure.toString(), id); });
        menu.addAction(action);
    }
}

void ThemeColumn::showTheme()
{
    if (!m_branch.isValid())
        return;
    const auto theme = m_model.theme(m_branch.row());
    const int cards = m_model.rowCount(m_branch);
    m_count->setText(tr("%n card(s)", nullptr, cards));
    // The count is never cut off, however large the font is.
    setMinimumWidth(std::max(narrowest * fontMetrics().averageCharWidth(),
                             m_head->minimumSizeHint().width() + 2 * frameWidth()));
    const QString name = m_branch.data().toString();
    m_list->setAccessibleName(theme ? tr("Cards of %1").arg(name) : name);
    if (!theme) {
        m_number->setText(name);
        return;
    }
    m_theme = theme->id();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const QVariant value = theme->value(editor->field().name());
        if (!editor->isModified() && editor->storedValue() != value)
            editor->setValue(value);
        editor->focusProxy()->setAccessibleName(
            //: %1 is the name of a field, %2 of a theme
            tr("%1 of %2").arg(editor->field().label(), name));
        if (auto *summary = qobject_cast<QPlainTextEdit *>(editor->focusProxy()))
            summary->setPlaceholderText(tr("The result in one sentence"));
        else if (editor->field().name() == names::name)
            editor->focusProxy()->setToolTip(name);
        // Dots that were given to the cards count until the theme gets its own.
        else if (editor->field().name() == names::dots)
            static_cast<QLineEdit *>(editor->focusProxy())
                ->setPlaceholderText(m_branch.data(DotsRole).toString());
    }
    m_menu->setAccessibleName(tr("What can be done with %1").arg(name));
    showNumber();
}

void ThemeColumn::showNumber()
{
    constexpr int keys = 9;
    const int number = m_branch.row();
    m_number->setText(QString::number(number));
    m_number->setToolTip(number <= keys ? tr("Key %1 puts the marked cards here").arg(number) : QString());
    setObjectName(QStringLiteral("theme-%1").arg(number));
}

// The branch may be gone while its column still has what the file did not take.
Result<void> ThemeColumn::writeTo(Session &session, const FieldEditor &editor) const
{
    const auto theme = session.reader().record(names::theme, m_theme);
    if (!theme)
        return theme.error();
    // Removed meanwhile: there is nothing left to write to.
    if (!*theme)
        return {};
    const auto value = editor.value();
    if (!value)
        return value.error();
    const auto changes = lateedits::setField(**theme, editor.field().name(), editor.storedValue(), *value);
    return changes ? session.apply(*changes) : Result<void>(changes.error());
}

Result<void> ThemeColumn::store(FieldEditor &editor)
{
    const auto written = writeTo(m_session, editor);
    if (written) {
        m_unsaved.remove(&editor);
        const auto value = editor.value();
        editor.setValue(value ? *value : editor.storedValue());
        showTheme();
    } else {
        m_unsaved.insert(&editor, written.error().code);
    }
    tellWindow(*this);
    if (written)
        emit settled();
    return written;
}

bool ThemeColumn::isRefused() const
{
    return std::any_of(m_unsaved.keyValueBegin(), m_unsaved.keyValueEnd(), [](const auto &unsaved) {
        return unsaved.first->isModified() && unsaved.second != Error::Code::Invalid;
    });
}

bool ThemeColumn::isUnsaved() const
{
    return std::any_of(m_unsaved.keyBegin(), m_unsaved.keyEnd(), std::mem_fn(&FieldEditor::isModified));
}

Result<void> ThemeColumn::keep()
{
    Result<void> outcome;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto stored = editor->isModified() ? store(*editor) : Result<void>();
        if (stored || !outcome)
            continue;
        const auto name = m_session.reader().title(names::theme, m_theme);
        //: %1 the name of a theme, %2 a sentence that says why
        outcome = Error{stored.error().code,
                        tr("What was typed for the theme “%1” is not saved. %2")
                            .arg(name ? *name : QString(), stored.error().text),
                        stored.error().detail};
    }
    return outcome;
}

Result<void> ThemeColumn::writeInto(Session &copy) const
{
    Result<void> outcome;
    for (const FieldEditor *editor : m_editors) {
        const auto written = editor->isModified() ? writeTo(copy, *editor) : Result<void>();
        if (!written)
            outcome = written;
    }
    return outcome;
}

void ThemeColumn::resumeFrom(ThemeColumn &left)
{
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        FieldEditor &before = *left.m_editors.at(i);
        if (!before.isModified())
            continue;
        const QVariant typed = before.input();
        m_editors.at(i)->setValue(before.storedValue());
        before.setValue(before.storedValue());
        m_editors.at(i)->resume(typed);
    }
}

void ThemeColumn::setShowsDetails(bool shows)
{
    if (m_details)
        m_details->setVisible(shows);
}

void ThemeColumn::focusName()
{
    if (m_editors.isEmpty())
        return;
    auto *name = static_cast<QLineEdit *>(m_editors.constFirst()->focusProxy());
    name->setFocus(Qt::ShortcutFocusReason);
    name->selectAll();
}

void ThemeColumn::addDots(int step)
{
    const auto theme = m_model.theme(m_branch.row());
    if (!theme || m_session.isReadOnly())
        return;
    const qlonglong dots = std::max(0LL, m_branch.data(DotsRole).toLongLong() + step);
    if (const auto added = m_session.apply(edits::setField(*theme, names::dots, dots)); !added)
        emit failed(added.error());
}

void ThemeColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, m_branch))
        event->acceptProposedAction();
}

void ThemeColumn::dropEvent(QDropEvent *event)
{
    if (m_model.dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, m_branch))
        event->acceptProposedAction();
}
