// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/guestpicker.h"

#include "views/participants/guestdelegate.h"
#include "views/records/messagebar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int mostRows = 8;
// One letter and Enter would let in somebody at random.
constexpr int fewestLetters = 2;

} // namespace

GuestPicker::GuestPicker(Session &session, const RecordId &conference, GuestModel::Use use, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new GuestModel(session, conference, use, this))
    , m_line(new QLineEdit(this))
    , m_message(new MessageBar(this))
    , m_list(new QListView(this))
{
    m_line->setObjectName(QStringLiteral("guestLine"));
    m_line->setClearButtonEnabled(true);
    m_line->setEnabled(!session.isReadOnly());
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("guestList"));
    m_list->setAccessibleName(tr("Whom the name can mean"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuestDelegate(GuestDelegate::Arrangement::Beside, this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_message);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textChanged, this, &GuestPicker::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_model, &GuestModel::modelReset, this, &GuestPicker::fitList);
    fitList();
}

void GuestPicker::setHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(hint);
}

void GuestPicker::setFillsPage()
{
    m_fillsPage = true;
    m_list->setMaximumHeight(QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(0);
    m_list->show();
    fitList();
}

void GuestPicker::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void GuestPicker::find(const QString &text)
{
    m_message->hide();
    setRefused({});
    m_model->setText(text);
}

void GuestPicker::fitList()
{
    if (m_model->rowCount() > 0 && !m_line->text().trimmed().isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    if (m_fillsPage)
        return;
    m_list->setVisible(m_model->rowCount() > 0);
    const int rows = std::min(m_model->rowCount(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void GuestPicker::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_session.isReadOnly())
        return;
    const auto said = m_model->choose(row);
    if (!said) {
        const auto step = m_model->step(row);
        // Where there is nothing to choose, nothing was refused.
        setRefused(step ? std::optional(*step) : std::nullopt);
        m_message->showMessage(MessageBar::Kind::Problem, said.error().text);
        return;
    }
    m_line->clear();
    emit chosen(*said);
}

void GuestPicker::setRefused(const std::optional<GuestModel::Step> &refused)
{
    if (!m_refused && !refused)
        return;
    m_refused = refused;
    tellWindow(*this);
}

Result<void> GuestPicker::keep()
{
    if (!m_refused)
        return {};
    const GuestModel::Step step = *m_refused;
    if (const auto applied = m_session.apply(step.changes); !applied)
        //: %1 a name, %2 a sentence that says why
        return Error{applied.error().code,
                     tr("“%1” is not saved. %2").arg(m_line->text(), applied.error().text),
                     applied.error().detail};
    m_line->clear();
    emit chosen(step.sentence);
    return {};
}

Result<void> GuestPicker::writeInto(Session &copy) const
{
    return m_refused ? copy.apply(m_refused->changes) : Result<void>();
}

bool GuestPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // The letters of a name that has been taken are of no use; the step is.
    if (key->matches(QKeySequence::Undo) && m_line->text().isEmpty()) {
        undo();
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_line->text().trimmed().size() >= fewestLetters)
            choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            return false;
        m_line->clear();
        return true;
    default:
        return moveInList(key->key());
    }
}

void GuestPicker::undo()
{
    if (!m_session.canUndo())
        return;
    if (const auto undone = m_session.undo(); !undone)
        m_message->showMessage(MessageBar::Kind::Problem, undone.error().text);
}

bool GuestPicker::moveInList(int key)
{
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_model->rowCount() == 0)
        return false;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    return true;
}

void GuestPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitList();
    QWidget::changeEvent(event);
}
