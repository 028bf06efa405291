// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/stage.h"

#include "models/exchange/sample.h"
#include "models/schema/names.h"
#include "models/session.h"
#include "views/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTabWidget>

namespace {

// Always the same folder, for the status line shows it.
QDir folder()
{
    return QDir(QDir::temp().filePath(QStringLiteral("sozialraum")));
}

QString filePath()
{
    return folder().filePath(QStringLiteral("Werra-Meißner-Kreis.sozialraum"));
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x2d, 0x2d, 0x2d));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x82, 0xda));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb8, 0xf5));
    palette.setColor(QPalette::ToolTipBase, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::ToolTipText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa8, 0xa8, 0xa8));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8c, 0x8c, 0x8c));
    return palette;
}

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(*result);
}

} // namespace

QString Stage::Look::name() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(textSize)
        .arg(size.width());
}

Stage::Stage(const Look &look)
{
    folder().removeRecursively();
    QDir().mkpath(folder().path());
    makeFile();
    static const QFont systemFont = QApplication::font();
    static const QPalette systemPalette = QApplication::palette();
    QApplication::setFont(systemFont);
    QApplication::setPalette(look.isDark ? darkPalette() : systemPalette);
    m_settings =
        std::make_unique<QSettings>(folder().filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_settings->setValue(QStringLiteral("text-size"), look.textSize);
    m_dialogs = std::make_unique<NativeDialogs>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_dialogs, *m_settings);
    m_window->openFile(filePath());
    if (!m_window->session())
        qFatal("The sample does not open.");
    m_window->resize(look.size);
    m_window->show();
    m_window->activateWindow();
}

Stage::~Stage()
{
    m_window.reset();
    m_settings.reset();
    folder().removeRecursively();
}

void Stage::makeFile() const
{
    const auto session = need(Session::create(filePath()));
    if (const auto filled = session->apply(need(sample::load(session->reader()))); !filled)
        qFatal("%s", qPrintable(filled.error().text));
}

RecordId Stage::first(QStringView table)
{
    return need(session().reader().records(RecordQuery::all(table))).constFirst().id();
}

void Stage::trigger(const QString &action)
{
    auto *found = m_window->findChild<QAction *>(action);
    if (!found)
        qFatal("There is no action %s.", qPrintable(action));
    found->trigger();
}

void Stage::closeFile()
{
    trigger(QStringLiteral("closeFileAction"));
}

QTabWidget *Stage::tabs(const QString &objectName)
{
    return m_window->findChild<QTabWidget *>(objectName);
}

void Stage::openConference()
{
    const auto workspace = m_window->findChild<Workspace *>();
    workspace->showRecord(names::conference.toString(), first(names::conference));
    // The one that was open before would be found again.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
