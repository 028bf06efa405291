// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/unsavedtest.h"

#include "models/schema/names.h"
#include "tests/support/typist.h"
#include "views/conference/conferencepage.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace testsession;

void UnsavedTest::openConferenceFile()
{
    openNewFile();
    m_file = m_window->session()->path();
    const Record conference = addConference(*m_window->session(), QStringLiteral("East"));
    m_conference = conference.id();
    for (const auto *name : {"Treasures", "Needs"})
        addRecord(*m_window->session(), names::question,
                  {{names::conference.toString(), reference(conference)},
                   {names::wording.toString(), QString::fromLatin1(name)},
                   {names::shortName.toString(), QString::fromLatin1(name)}});
}

void UnsavedTest::openConference()
{
    press(Qt::Key_2, Qt::ControlModifier);
    showConference(m_conference);
}

void UnsavedTest::openConference(const QString &tab)
{
    openConference();
    Typist(*m_window).turnTo(QStringLiteral("conferenceTabs"), tab);
}

void UnsavedTest::showConference(const RecordId &conference) const
{
    find<ConferencePage>(QStringLiteral("conferencePage"))
        ->showRecord(names::conference.toString(), conference);
    // What is left is gone before anybody does anything else.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void UnsavedTest::takeFileAway() const
{
    QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
}

void UnsavedTest::bringFileBack() const
{
    QVERIFY(QFile::rename(m_file + QStringLiteral(".away"), m_file));
}

void UnsavedTest::takeFileAndLogAway() const
{
    for (const QString &file : {m_file, m_file + QStringLiteral("-wal")})
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
}

void UnsavedTest::bringFileAndLogBack() const
{
    for (const QString &file : {m_file, m_file + QStringLiteral("-wal")})
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
}

// As if the user came back from another program.
void UnsavedTest::turnToWindow()
{
    QEvent activation(QEvent::ActivationChange);
    QApplication::sendEvent(m_window.get(), &activation);
}

void UnsavedTest::choose(const QString &way)
{
    for (QPushButton *button : bar().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == way) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no %1 beside: %2").arg(way, bar().text())));
}
