// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unsavedinput.h"

#include "models/session.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace {

const char *const leftProperty = "left";

QList<UnsavedInput *> parts(const QWidget &page)
{
    QList<UnsavedInput *> found;
    if (auto *self = dynamic_cast<UnsavedInput *>(const_cast<QWidget *>(&page)))
        found.append(self);
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (auto *part = dynamic_cast<UnsavedInput *>(widget))
            found.append(part);
    }
    return found;
}

void dropLeft(const QWidget &page)
{
    for (QWidget *left : unsavedinput::left(page)) {
        if (!unsavedinput::isUnsaved(*left))
            unsavedinput::letGo(left);
    }
}

} // namespace

void UnsavedInput::tellWindow(const QWidget &part)
{
    QEvent event(unsavedinput::changed());
    QCoreApplication::sendEvent(part.window(), &event);
}

QEvent::Type unsavedinput::changed()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

bool unsavedinput::isUnsaved(const QWidget &page)
{
    const QList<UnsavedInput *> all = parts(page);
    return std::any_of(all.begin(), all.end(), std::mem_fn(&UnsavedInput::isUnsaved));
}

Result<void> unsavedinput::keep(const QWidget &page)
{
    Result<void> outcome;
    for (UnsavedInput *part : parts(page)) {
        if (const auto kept = part->keep(); !kept && outcome)
            outcome = kept;
    }
    dropLeft(page);
    return outcome;
}

void unsavedinput::letGo(QWidget *page)
{
    page->hide();
    const bool stays = isUnsaved(*page);
    page->setProperty(leftProperty, stays);
    if (!stays)
        page->deleteLater();
}

QList<QWidget *> unsavedinput::left(const QWidget &page)
{
    QList<QWidget *> pages = page.findChildren<QWidget *>();
    pages.removeIf([](const QWidget *widget) { return !widget->property(leftProperty).toBool(); });
    return pages;
}

void unsavedinput::takeBack(QWidget *page)
{
    page->setProperty(leftProperty, false);
}

void unsavedinput::keepRefused(const QWidget &page)
{
    for (UnsavedInput *part : parts(page)) {
        if (part->isRefused())
            std::ignore = part->keep();
    }
    dropLeft(page);
}

Result<void> unsavedinput::writeInto(const QString &copy, const QWidget &page)
{
    const auto session = Session::open(copy);
    if (!session)
        return session.error();
    Result<void> outcome;
    for (const UnsavedInput *part : parts(page)) {
        if (const auto written = part->writeInto(**session); !written && outcome)
            outcome = written;
    }
    return outcome;
}
