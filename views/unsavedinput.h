// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"

#include <QEvent>

class QWidget;
class Session;

/// A part of a page where something may stand that was typed and is not in the file.
class UnsavedInput
{
public:
    virtual ~UnsavedInput() = default;

    /// Whether the file did not take what stands here; what waits for a rule to be kept was not offered yet.
    virtual bool isRefused() const = 0;
    /// Whether anything stands here that was handed over and is not in the file, be it that the file did not
    /// take it or that a rule forbids it.
    virtual bool isUnsaved() const { return isRefused(); }
    /// Writes what stands here. An error says what is not in the file and why; it stays where it is.
    virtual Result<void> keep() = 0;
    /// Writes what is not in the file into \p copy of it.
    virtual Result<void> writeInto(Session &copy) const = 0;

protected:
    /// Sent to the window of \p part after isUnsaved() may have changed.
    static void tellWindow(const QWidget &part);
};

/// All such parts of a page, which may be one itself, as if they were one.
namespace unsavedinput {

/// What UnsavedInput::tellWindow() sends.
QEvent::Type changed();
bool isUnsaved(const QWidget &page);
/// Asks every part; the first error.
Result<void> keep(const QWidget &page);
/// The same for those that were refused; what is half typed stays as it is.
void keepRefused(const QWidget &page);
/// Deletes \p page, which the user has left; hidden, it stays as long as anything unsaved stands there.
void letGo(QWidget *page);
/// Those below \p page that stayed so.
QList<QWidget *> left(const QWidget &page);
/// The user has come back to \p page, one of left(): it is not deleted any more.
void takeBack(QWidget *page);
/// Opens \p copy for it; the first error.
Result<void> writeInto(const QString &copy, const QWidget &page);

} // namespace unsavedinput
