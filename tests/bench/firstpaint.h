// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGenericPlugin>

/// A plug-in that Qt loads into a program that knows nothing of it (QT_QPA_GENERIC_PLUGINS=firstpaint): says
/// when the main window was first painted, and ends the program. BENCH_START holds the time of the start.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &key, const QString &specification) override;
};

/// Waits for the first paint of a QMainWindow.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reportAndQuit();
};
