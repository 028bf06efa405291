// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class MainWindow;

/// Writes what is half typed when the computer is shut down, the user logs off, or the program is asked to
/// end from outside. What the file does not take is told, and holds the end up as far as the system lets it.
/// Not tried on Windows.
class Shutdown : public QObject
{
public:
    /// \p window must outlive it. One at a time.
    explicit Shutdown(MainWindow &window);
    ~Shutdown() override;

private:
    void hearSignals();
};
