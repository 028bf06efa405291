// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// How a call of the program ended.
struct Outcome
{
    int exitCode = -1;
    QByteArray output;
    /// Standard error.
    QString messages;

    QString text() const { return QString::fromUtf8(output).trimmed(); }
    QJsonObject object() const;
    QJsonArray array() const;
    /// Whether it said one sentence in the form of all messages, and nothing on standard output.
    bool isOneSentence() const;
};

/// The real program in a folder of its own, with English messages and without anyone's settings.
class Program
{
public:
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// As run(), without choosing a language.
    Outcome runAsIs(const QStringList &arguments, const QByteArray &input = {}) const;
    /// As run(), through another program, which gets the call as its last arguments and starts it.
    Outcome runThrough(const QStringList &starter, const QStringList &arguments,
                       const QByteArray &input = {}) const;
    /// Without a display and without anyone's settings.
    QProcessEnvironment environment() const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A new file with the sample, copied from one made once; aborts the test program if it cannot be made.
    QString makeSample(const QString &name) const;
    /// A new file without records; aborts the test program if it cannot be made.
    QString makeEmpty(const QString &name) const;
    /// All records of a file, in the interchange format.
    QByteArray exported(const QString &file) const;
    QByteArray bytes(const QString &path) const;
    void write(const QString &path, const QByteArray &bytes) const;

private:
    Outcome start(const QStringList &call, const QByteArray &input) const;

    QTemporaryDir m_folder;
};
