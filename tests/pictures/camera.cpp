// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/camera.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImageWriter>
#include <QPixmap>
#include <QProgressBar>
#include <QWidget>

#include <algorithm>

namespace {

// Long enough for delayed searches and the threads that read lists.
constexpr int settlingTime = 250;  // ms
constexpr int longestWork = 20000; // ms

bool isWorking(const QWidget &widget)
{
    const auto bars = widget.findChildren<QProgressBar *>();
    return std::any_of(bars.begin(), bars.end(), [](const QProgressBar *bar) { return bar->isVisible(); });
}

void settle(const QWidget &widget)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settlingTime || (isWorking(widget) && timer.elapsed() < longestWork))
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    // Outside of a running event loop nobody else does, and pages that were left would be found again.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Camera::Camera(const QString &folder) : m_folder(folder)
{
    QDir().mkpath(folder);
}

void Camera::take(QWidget &widget, const QString &name) const
{
    settle(widget);
    save(widget.grab().toImage(), name);
}

void Camera::save(const QImage &image, const QString &name) const
{
    QImageWriter writer(m_folder.filePath(name + QStringLiteral(".png")));
    writer.setQuality(0); // PNG is lossless; this is the smallest file
    if (!writer.write(image.convertToFormat(QImage::Format_RGB888)))
        qFatal("%s: %s", qPrintable(writer.fileName()), qPrintable(writer.errorString()));
}
