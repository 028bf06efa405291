// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/dateeditor.h"

#include "models/schema/fieldtext.h"

#include <QAction>
#include <QCalendarWidget>
#include <QIcon>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

// Drawn, because styles have no calendar icon and the palette decides its colour.
QIcon calendarIcon(const QWidget &widget)
{
    const int side = widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
    QPixmap pixmap(QSize(side, side) * widget.devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget.devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QColor colour = widget.palette().color(QPalette::ButtonText);
    const double unit = side / 16.0;
    painter.setPen(QPen(colour, unit));
    painter.drawRect(QRectF(1.5 * unit, 3.5 * unit, 13 * unit, 11 * unit));
    painter.fillRect(QRectF(1.5 * unit, 3.5 * unit, 13 * unit, 3 * unit), colour);
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 2; ++row)
            painter.fillRect(QRectF((4 + column * 3.2) * unit, (8.5 + row * 3) * unit, 2 * unit, 2 * unit),
                             colour);
    }
    return pixmap;
}

} // namespace

DateEditor::DateEditor(const Field &field, QWidget *parent)
    : LineEditor(field, parent), m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("calendar-") + field.name());
    m_button->setIcon(calendarIcon(*this));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setToolTip(tr("Pick from the calendar (Alt+Down)"));
    m_button->setAccessibleName(tr("Calendar for %1").arg(field.label()));
    layout()->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &DateEditor::showCalendar);

    if (field.type() == FieldType::PartialDate)
        line()->setToolTip(tr("A year (2018), a month (2019-11) or a day."));
    auto *open = new QAction(tr("Calendar"), line());
    open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    open->setShortcutContext(Qt::WidgetShortcut);
    line()->addAction(open);
    connect(open, &QAction::triggered, this, &DateEditor::showCalendar);
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_button->setEnabled(!readOnly);
}

void DateEditor::showCalendar()
{
    if (!m_button->isEnabled())
        return;
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    auto *popupLayout = new QVBoxLayout(popup);
    popupLayout->setContentsMargins(0, 0, 0, 0);
    popupLayout->addWidget(calendar);
    if (const auto typed = value(); typed && typed->toDate().isValid())
        calendar->setSelectedDate(typed->toDate());
    const auto take = [this, popup](QDate date) {
        popup->close();
        takeDate(date);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DateEditor::takeDate(QDate date)
{
    const QVariant picked =
        field().type() == FieldType::Date ? QVariant(date) : QVariant(date.toString(Qt::ISODate));
    line()->setText(fieldtext::toDisplay(field(), picked, QLocale()));
    line()->setFocus();
    markModified();
    commit();
}
