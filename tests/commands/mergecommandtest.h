// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/program.h"

#include <QObject>

#include <memory>

/// The sample, packages that go from it to the tables, and the program that takes them back.
class MergeCommandTest : public QObject
{
    Q_OBJECT

protected:
    void setUp();
    /// The path of a package for the first group of the latest conference.
    QString handOut(const QString &name) const;
    /// A line is a card for the second question.
    void type(const QString &package, const QByteArray &lines) const;
    Outcome merge(const QStringList &arguments) const;

    std::unique_ptr<Program> m_program;
    QString m_file;
};
