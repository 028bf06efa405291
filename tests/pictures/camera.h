// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

class QImage;
class QWidget;

/// Takes pictures of widgets as a user would see them, and keeps them in a folder.
class Camera
{
public:
    /// Makes the folder if needed.
    explicit Camera(const QString &folder);

    /// Waits until \p widget shows what it has to, then saves it as \p name.png.
    void take(QWidget &widget, const QString &name) const;
    void save(const QImage &image, const QString &name) const;

private:
    QDir m_folder;
};
