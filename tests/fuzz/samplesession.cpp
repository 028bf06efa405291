// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/exchange/sample.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

std::unique_ptr<Session> make()
{
    auto session =
        Session::create(QDir(samplesession::folder()).filePath(QStringLiteral("sample.sozialraum")));
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    const auto changes = sample::load((*session)->reader());
    if (!changes)
        qFatal("%s", qPrintable(changes.error().text));
    samplesession::mustSucceed((*session)->apply(*changes));
    return *std::move(session);
}

} // namespace

/// Called by libFuzzer before the first input.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    return 0;
}

QString samplesession::folder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

Session &samplesession::session()
{
    static const std::unique_ptr<Session> session = make();
    return *session;
}

void samplesession::mustSucceed(const Result<void> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}
