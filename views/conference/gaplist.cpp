// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/gaplist.h"

#include "models/items/gapmodel.h"
#include "models/items/roles.h"
#include "models/schema/names.h"

#include <QEvent>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace {

constexpr int listWidth = 44; // letters
constexpr int padding = 4;    // pixels

/// Gives each sentence as many lines as it needs in the width of the list.
class WrappedSentences : public QStyledItemDelegate
{
public:
    explicit WrappedSentences(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int depth = index.parent().isValid() ? 2 : 1;
        const int width = m_view->viewport()->width() - depth * m_view->indentation() - 2 * padding;
        const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX),
                                                            Qt::TextWordWrap, index.data().toString());
        return {width, words.height() + padding};
    }

private:
    QTreeView *m_view;
};

} // namespace

GapList::GapList(Session &session, const RecordId &conference, QWidget *parent)
    : QTreeView(parent), m_gaps(new GapModel(session, conference, this)), m_button(new QToolButton(this))
{
    setObjectName(QStringLiteral("gaps"));
    setAccessibleName(tr("What is still missing"));
    setModel(m_gaps);
    setHeaderHidden(true);
    setWordWrap(true);
    setItemDelegate(new WrappedSentences(this));
    setTextElideMode(Qt::ElideNone);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    m_button->setObjectName(QStringLiteral("showGaps"));
    m_button->setCheckable(true);
    m_button->setChecked(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolTip(tr("Shows beside the pages what can still be filled in"));
    m_button->installEventFilter(this);
    connect(m_button, &QToolButton::toggled, this, &QWidget::setVisible);
    connect(m_gaps, &QAbstractItemModel::modelReset, this, &GapList::showState);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &gap) {
        const auto id = gap.data(RecordIdRole).value<RecordId>();
        if (gap.data(FieldRole).toString() == names::pressText)
            emit pressTextActivated();
        else if (!id.isNull())
            emit recordActivated(gap.data(TableRole).toString(), id);
    });
    showState();
}

QSize GapList::sizeHint() const
{
    return {listWidth * fontMetrics().averageCharWidth(), QTreeView::sizeHint().height()};
}

void GapList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

bool GapList::eventFilter(QObject *watched, QEvent *event)
{
    // The button stays when the list is folded away, and both go with their page.
    if (watched == m_button && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        m_gaps->setWatched(event->type() == QEvent::Show);
    return QTreeView::eventFilter(watched, event);
}

void GapList::showState()
{
    const int count = m_gaps->gapCount();
    if (!m_gaps->problem().isEmpty())
        m_button->setText(m_gaps->problem());
    else
        m_button->setText(count == 0 ? tr("Nothing is missing") : tr("Still missing: %n", nullptr, count));
    expandAll();
}
