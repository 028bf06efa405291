// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/spacespage.h"

#include "models/exchange/boundaryimport.h"
#include "models/geo/areafile.h"
#include "models/items/spaceboardmodel.h"
#include "models/session.h"
#include "views/dialogs.h"
#include "views/records/columnboard.h"
#include "views/records/messagebar.h"
#include "views/spaces/spacemapview.h"

#include <QDateEdit>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

namespace {

// In characters; narrower, and the map stands below the board.
constexpr int narrowestBeside = 130;
constexpr int linesOfBoard = 11;

// The dropped file with areas; empty: it is something else.
QString areasIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return areafile::isNamedLikeAreas(path) ? path : QString();
}

} // namespace

SpacesPage::SpacesPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_model(new SpaceBoardModel(session, this))
    , m_day(new QDateEdit(m_model->day(), this))
    , m_message(new MessageBar(this))
    , m_board(new ColumnBoard(*m_model, this))
    , m_map(new SpaceMapView(*m_model, this))
    , m_parts(new QSplitter(this))
    , m_area(new QScrollArea(this))
    , m_empty(
          new QLabel(tr("Type in social spaces and municipalities on the pages beside this one; here they "
                        "are put together."),
                     this))
{
    setObjectName(QStringLiteral("spaces"));
    m_message->setObjectName(QStringLiteral("spacesMessage"));
    m_board->setObjectName(QStringLiteral("spaceBoard"));
    m_board->setAccessibleName(tr("Social spaces side by side"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_parts->addWidget(m_board);
    m_parts->addWidget(makeMapSide());
    m_parts->setChildrenCollapsible(false);
    // Until somebody moves the divider; both can be made narrower than they would like to be.
    m_parts->setSizes({600, 400});
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    // In large text there is not room for both on a small screen.
    m_area->setWidget(m_parts);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_message);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_empty, 1);
    setAcceptDrops(!session.isReadOnly());
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            tell(undone.error());
    });
    connect(m_day, &QDateEdit::dateChanged, m_model, &SpaceBoardModel::setDay);
    connect(m_board, &ColumnBoard::failed, this, &SpacesPage::tell);
    connect(m_board, &ColumnBoard::selectionChangedTo, m_map, &SpaceMapView::setSelected);
    connect(m_map, &SpaceMapView::clicked, m_board, &ColumnBoard::select);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SpacesPage::showState);
    showState();
}

QWidget *SpacesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *label = new QLabel(tr("Assignment &on"), head);
    label->setBuddy(m_day);
    m_day->setObjectName(QStringLiteral("assignmentDay"));
    m_day->setAccessibleName(tr("Day of the assignment"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).contains(QStringLiteral("yyyy"))
                                ? locale().dateFormat(QLocale::ShortFormat)
                                : QStringLiteral("dd.MM.yyyy"));
    auto *how =
        new QLabel(tr("What is moved is moved from this day on; earlier conferences keep their area. "
                      "Drag a municipality, or press the number of the column; 0 means not assigned."),
                   head);
    how->setWordWrap(true);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addSpacing(8);
    layout->addWidget(how, 1);
    return head;
}

QWidget *SpacesPage::makeMapSide()
{
    auto *side = new QWidget(this);
    auto *button = new QToolButton(side);
    button->setObjectName(QStringLiteral("takeOverBoundaries"));
    button->setText(tr("Take over boundaries…"));
    button->setToolTip(tr("Areas of the municipalities from a GeoJSON file; it can also be dropped here"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(!m_session.isReadOnly());
    connect(button, &QToolButton::clicked, this, &SpacesPage::chooseBoundaries);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_map, 1);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return side;
}

void SpacesPage::chooseBoundaries()
{
    m_message->hide();
    const QString path = m_dialogs.fileToOpen(this, tr("Take over boundaries of municipalities"),
                                              tr("Areas (%1)").arg(areafile::namePatterns()));
    if (!path.isEmpty())
        takeOverBoundaries(path);
}

void SpacesPage::takeOverBoundaries(const QString &path)
{
    const auto json = areafile::load(path);
    if (!json)
        return tell(json.error());
    const auto import = BoundaryImport::read(*json, m_session.reader());
    if (!import)
        return tell(import.error());
    if (const auto applied = m_session.apply(import->changes); !applied)
        return tell(applied.error());
    m_message->showMessage(MessageBar::Kind::Information, import->summary(),
                           import->changes.isEmpty() ? QString() : tr("Undo"));
}

void SpacesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!areasIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SpacesPage::dropEvent(QDropEvent *event)
{
    takeOverBoundaries(areasIn(*event->mimeData()));
}

void SpacesPage::focusBoard()
{
    m_board->setFocus();
}

void SpacesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In large text the map must not squeeze the board until no card is left to be seen.
    m_board->setMinimumHeight(linesOfBoard * fontMetrics().lineSpacing());
    const bool isNarrow = width() < narrowestBeside * fontMetrics().averageCharWidth();
    m_parts->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void SpacesPage::showState()
{
    const bool isFilled = !m_model->spaces().isEmpty() && !m_model->municipalities().isEmpty();
    m_area->setVisible(isFilled);
    m_empty->setVisible(!isFilled);
    m_message->hide();
}

void SpacesPage::tell(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}
