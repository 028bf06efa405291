// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchfield.h"

#include "models/items/roles.h"
#include "models/privacy/knownname.h"
#include "models/search/searchmodel.h"
#include "views/icons.h"
#include "views/search/actionsmodel.h"
#include "views/search/hitdelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace {

using namespace std::chrono_literals;

// Shorter than between two keys of a fast typist, so that a word is searched once and not letter by letter.
constexpr auto typingPause = 80ms;
constexpr int mostVisibleRows = 9;
constexpr int readableWidth = 70; // characters

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_results(new QListView(window()))
{
    setObjectName(QStringLiteral("search"));
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search (Ctrl+K), > for actions"));
    setClearButtonEnabled(true);
    addAction(icons::line(QStringLiteral("search")), QLineEdit::LeadingPosition);

    m_results->setObjectName(QStringLiteral("searchResults"));
    m_results->setAccessibleName(tr("Found"));
    m_results->setItemDelegate(new HitDelegate(m_results));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setFrameShape(QFrame::StyledPanel);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->hide();

    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::find);
    connect(this, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            hideResults();
    });
    connect(m_results, &QListView::clicked, this, &SearchField::activate);
}

void SearchField::setSession(Session *session)
{
    hideResults();
    clear();
    m_results->setModel(nullptr);
    delete m_hits;
    m_hits = nullptr;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (!m_session)
        return;
    connect(m_session, &Session::erased, this, [this](const Erasure &erasure) {
        const bool isName = erasure.redactedName && erasure.redactedName(text()) != text();
        if (isName || KnownName::isBegunIn(text(), erasure.people))
            setText({});
    });
}

void SearchField::setActions(const std::function<QList<QAction *>()> &actions)
{
    delete m_actions;
    m_actions = new ActionsModel(actions, this);
}

void SearchField::showActions()
{
    setText(QStringLiteral(">"));
    find();
}

void SearchField::find()
{
    m_delay.stop();
    if (asksForActions() && m_actions) {
        m_actions->setText(text().mid(1));
        m_results->setModel(m_actions);
    } else if (m_session && !text().trimmed().isEmpty()) {
        if (!m_hits) {
            m_hits = new SearchModel(*m_session, this);
            connect(m_hits, &SearchModel::failed, this, &SearchField::failed);
        }
        m_hits->setText(text());
        m_results->setModel(m_hits);
    } else {
        hideResults();
        return;
    }
    showResults();
}

void SearchField::showResults()
{
    const int rows = m_results->model()->rowCount();
    if (rows == 0) {
        hideResults();
        setToolTip(tr("Nothing found."));
        return;
    }
    setToolTip({});
    int height = 2 * m_results->frameWidth();
    for (int row = 0; row < std::min(rows, mostVisibleRows); ++row)
        height += m_results->sizeHintForRow(row);
    QWidget *frame = window();
    const QPoint below = mapTo(frame, QPoint(0, QLineEdit::height()));
    m_results->setParent(frame);
    const int widest = frame->width() - below.x() - 8;
    const int wanted = std::max(width(), readableWidth * fontMetrics().averageCharWidth());
    m_results->setGeometry(below.x(), below.y(), std::min(wanted, widest),
                           std::min(height, frame->height() - below.y() - 8));
    m_results->setCurrentIndex(m_results->model()->index(0, 0));
    m_results->scrollToTop();
    m_results->show();
    m_results->raise();
}

void SearchField::hideResults()
{
    m_delay.stop();
    m_results->hide();
}

void SearchField::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    hideResults();
    if (index.model() == m_actions) {
        QAction *action = m_actions->action(index.row());
        clear();
        action->trigger();
        return;
    }
    const QString table = index.data(TableRole).toString();
    emit recordActivated(table, index.data(RecordIdRole).value<RecordId>());
}

void SearchField::moveSelection(int rows)
{
    const QAbstractItemModel *model = m_results->model();
    if (m_results->isHidden() || !model)
        return;
    const int row = std::clamp(m_results->currentIndex().row() + rows, 0, model->rowCount() - 1);
    m_results->setCurrentIndex(model->index(row, 0));
}

bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What was not typed here is for the window to take back.
        const auto *key = static_cast<const QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (m_results->isHidden())
            find();
        else
            moveSelection(1);
        break;
    case Qt::Key_Up:
        moveSelection(-1);
        break;
    case Qt::Key_PageDown:
        moveSelection(mostVisibleRows);
        break;
    case Qt::Key_PageUp:
        moveSelection(-mostVisibleRows);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive() || m_results->isHidden())
            find();
        if (m_results->isVisible())
            activate(m_results->currentIndex());
        break;
    case Qt::Key_Escape:
        if (m_results->isVisible())
            hideResults();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hideResults();
    if (asksForActions())
        clear();
}
