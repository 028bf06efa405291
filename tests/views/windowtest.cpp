// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/windowtest.h"

#include "models/schema/names.h"

#include <QApplication>
#include <QPrinter>
#include <QTest>

bool FixedDialogs::choosePrinter(QWidget *, QPrinter &printer, int)
{
    ++askedForPrinter;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(printedTo);
    printer.setResolution(72);
    return !printedTo.isEmpty();
}

void WindowTest::setUp()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_dialogs = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    makeWindow();
}

void WindowTest::tearDown()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void WindowTest::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_dialogs, *m_settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::openNewFile()
{
    m_dialogs.path = path(QStringLiteral("East.sozialraum"));
    QTest::mouseClick(find<QWidget>(QStringLiteral("newFile")), Qt::LeftButton);
    QVERIFY(m_window->session());
}

void WindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowTest::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

Record WindowTest::addOrganisation(const QString &title)
{
    return testsession::addRecord(*m_window->session(), names::organisation,
                                  {{names::name.toString(), title}});
}
