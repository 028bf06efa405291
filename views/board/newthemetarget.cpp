// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/board/newthemetarget.h"

#include "models/items/themeboardmodel.h"
#include "views/records/tones.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace {

constexpr int narrowest = 14; // characters
constexpr int padding = 8;    // pixels

} // namespace

NewThemeTarget::NewThemeTarget(const ThemeBoardModel &model, QWidget *parent)
    : QPushButton(parent), m_model(model)
{
    setObjectName(QStringLiteral("newTheme"));
    setText(tr("New theme"));
    setToolTip(tr("Makes a theme of the marked cards (key N)"));
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QSize NewThemeTarget::minimumSizeHint() const
{
    return {narrowest * fontMetrics().averageCharWidth(), 3 * fontMetrics().height()};
}

void NewThemeTarget::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged on a board is its selection.
    if (m_model.canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, m_model.index(0, 0)))
        event->acceptProposedAction();
}

void NewThemeTarget::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    click();
}

void NewThemeTarget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isStrong = underMouse() || hasFocus();
    QPen pen(isStrong ? palette().color(QPalette::Highlight) : tones::quiet(palette()), isStrong ? 2 : 1);
    pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(isEnabled() ? palette().color(QPalette::WindowText) : tones::quiet(palette()));
    painter.drawText(rect().adjusted(padding, padding, -padding, -padding),
                     Qt::AlignTop | Qt::AlignHCenter | Qt::TextWordWrap,
                     text() + QStringLiteral(" (N)\n\n") + tr("Drag cards here, or mark them and press N."));
}
