// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

QJsonObject Outcome::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray Outcome::array() const
{
    return QJsonDocument::fromJson(output).array();
}

bool Outcome::isOneSentence() const
{
    return output.isEmpty() && messages.startsWith(QStringLiteral("sozialraum: ")) &&
           messages.count(u'\n') == 1 && messages.endsWith(QStringLiteral(".\n"));
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input) const
{
    return runThrough({}, arguments, input);
}

Outcome Program::runAsIs(const QStringList &arguments, const QByteArray &input) const
{
    return start(QStringList(QStringLiteral(SOZIALRAUM_PROGRAM)) + arguments, input);
}

Outcome Program::runThrough(const QStringList &starter, const QStringList &arguments,
                            const QByteArray &input) const
{
    return start(starter +
                     QStringList{QStringLiteral(SOZIALRAUM_PROGRAM), QStringLiteral("--language"),
                                 QStringLiteral("en")} +
                     arguments,
                 input);
}

QProcessEnvironment Program::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"HOME", "XDG_CONFIG_HOME", "APPDATA"})
        environment.insert(QString::fromLatin1(name), m_folder.path());
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    return environment;
}

Outcome Program::start(const QStringList &call, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(m_folder.path());
    process.start(call.first(), call.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s", qPrintable(call.join(u' ') + process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString Program::makeSample(const QString &name) const
{
    const QString original = path(QStringLiteral("original.sozialraum"));
    if (!QFile::exists(original) &&
        run({QStringLiteral("new"), original, QStringLiteral("--sample")}).exitCode != 0)
        qFatal("the sample could not be made");
    const QString copy = path(name);
    QFile::remove(copy);
    if (!QFile::copy(original, copy))
        qFatal("%s", qPrintable(copy));
    return copy;
}

QString Program::makeEmpty(const QString &name) const
{
    const QString file = path(name);
    if (run({QStringLiteral("new"), file}).exitCode != 0)
        qFatal("%s", qPrintable(file));
    return file;
}

QByteArray Program::exported(const QString &file) const
{
    return run({QStringLiteral("export"), file, QStringLiteral("-"), QStringLiteral("--format"),
                QStringLiteral("json")})
        .output;
}

QByteArray Program::bytes(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

void Program::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}
