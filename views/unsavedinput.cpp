// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/unsavedinput.h"

#include "models/session.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace {

QList<UnsavedInput *> parts(const QWidget &page)
{
    QList<UnsavedInput *> found;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (auto *part = dynamic_cast<UnsavedInput *>(widget))
            found.append(part);
    }
    return found;
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

bool unsavedinput::isRefused(const QWidget &page)
{
    const QList<UnsavedInput *> all = parts(page);
    return std::any_of(all.begin(), all.end(), [](const UnsavedInput *part) { return part->isRefused(); });
}

Result<void> unsavedinput::keep(const QWidget &page)
{
    Result<void> outcome;
    for (UnsavedInput *part : parts(page)) {
        if (const auto kept = part->keep(); !kept && outcome)
            outcome = kept;
    }
    return outcome;
}

void unsavedinput::keepRefused(const QWidget &page)
{
    for (UnsavedInput *part : parts(page)) {
        if (part->isRefused())
            std::ignore = part->keep();
    }
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
