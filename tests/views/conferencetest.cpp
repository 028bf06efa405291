// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/conferencetest.h"

#include "models/items/recordtablemodel.h"
#include "views/records/recordlist.h"

#include <QPrinter>
#include <QTabBar>
#include <QTabWidget>

using namespace testsession;

bool FixedDialogs::choosePrinter(QWidget *, QPrinter &printer, int pages)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(target);
    printer.setResolution(72);
    pagesToPrint = pages;
    return true;
}

void ConferenceTest::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = makeSession(*m_folder);
    m_conference = addConference(*m_session, QStringLiteral("Konferenz Ost"));
}

void ConferenceTest::tearDown()
{
    m_page.reset();
    m_session.reset();
}

void ConferenceTest::open(int width)
{
    m_page = std::make_unique<ConferencePage>(*m_session, m_dialogs);
    m_page->resize(width, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->list().model().isLoading());
    m_page->list().focusList();
}

void ConferenceTest::goToTab(const char *tabs, const QString &text) const
{
    QTabBar *bar = find<QTabWidget>(tabs)->tabBar();
    for (int tab = 0; tab < bar->count(); ++tab) {
        if (bar->tabText(tab) == text)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    }
    QCOMPARE(bar->tabText(bar->currentIndex()), text);
}
