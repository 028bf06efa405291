// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QStringDecoder>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

Q_LOGGING_CATEGORY(log, "sozialraum.app", QtWarningMsg)

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

} // namespace

Console::Console()
{
#ifdef Q_OS_WIN
    // Otherwise line ends are changed and the same data do not give the same bytes.
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    m_failed = !m_output.open(stdout, QIODevice::WriteOnly);
    // By its number and unbuffered: the C stream ends a line at NUL, and a buffer would wait for more lines.
    constexpr int standardInput = 0;
    if (!m_input.open(standardInput, QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        qCInfo(log) << "a standard stream is closed";
}

void Console::write(const QByteArray &data)
{
    m_failed = m_failed || m_output.write(data) != data.size();
}

Result<void> Console::flush()
{
    m_failed = m_failed || !m_output.flush();
    if (!m_failed)
        return {};
    return Error{Error::Code::Internal,
                 Sentences::tr("The output could not be written; what was to be done is done."),
                 m_output.errorString()};
}

void Console::tell(const QString &sentence)
{
    if (!m_quiet && !sentence.isEmpty())
        writeMessage(sentence);
}

void Console::tellError(const Error &error)
{
    if (!error.detail.isEmpty())
        qCInfo(log).noquote() << error.detail;
    writeMessage(error.text);
}

Result<std::optional<QString>> Console::readLine()
{
    QByteArray line = m_input.readLine();
    if (line.isEmpty())
        return std::optional<QString>();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line);
    if (decoder.hasError())
        return Error{Error::Code::Invalid, Sentences::tr("The text is not encoded in UTF-8."), {}};
    return std::optional<QString>(text);
}

void Console::writeMessage(const QString &sentence)
{
    const QString line = QStringLiteral("sozialraum: %1\n").arg(QString(sentence).replace(u'\n', u' '));
    m_messages.write(line.toUtf8());
    m_messages.flush();
}
