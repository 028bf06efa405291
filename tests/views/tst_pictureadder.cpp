// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "tests/views/windowtest.h"
#include "views/records/messagebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace testsession;

/// Photos are dropped on a conference or chosen, and taken back.
class TestPictureAdder : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { tearDown(); }

    void photosAreDroppedOnTheConference();
    void photosAreChosenByTheButton();
    void otherFilesAreNoPictures();

private:
    QString photo(const QString &name) const;
    /// Whether the conference takes them.
    bool drop(const QStringList &files);
    qint64 count() const { return *m_window->session()->reader().count(RecordQuery::all(names::picture)); }
    QWidget *view() const { return find<QWidget>(QStringLiteral("conferenceView")); }
};

void TestPictureAdder::init()
{
    setUp();
    openNewFile();
    addConference(*m_window->session(), QStringLiteral("East"));
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(view()->isVisible());
}

QString TestPictureAdder::photo(const QString &name) const
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    if (!image.save(path(name)))
        qFatal("%s", qPrintable(name));
    return path(name);
}

bool TestPictureAdder::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(view(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(view(), &drop);
    return true;
}

void TestPictureAdder::photosAreDroppedOnTheConference()
{
    QVERIFY(drop({photo(QStringLiteral("one.jpg")), photo(QStringLiteral("two.png"))}));
    QTRY_COMPARE(count(), 2);
    QVERIFY(find<QWidget>(QStringLiteral("list-picture"))->isVisible());
    QTRY_VERIFY(find<QLabel>(QStringLiteral("thumbnail"))->isVisible());
    QVERIFY(!find<QLabel>(QStringLiteral("thumbnail"))->pixmap().isNull());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(), 0);
}

void TestPictureAdder::photosAreChosenByTheButton()
{
    QVERIFY(drop({photo(QStringLiteral("one.jpg"))}));
    QTRY_COMPARE(count(), 1);
    m_dialogs.path = photo(QStringLiteral("three.jpg"));
    QTest::mouseClick(find<QPushButton>(QStringLiteral("addPictures")), Qt::LeftButton);
    QTRY_COMPARE(count(), 2);
}

void TestPictureAdder::otherFilesAreNoPictures()
{
    QFile file(path(QStringLiteral("broken.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!drop({path(QStringLiteral("list.xlsx")), photo(QStringLiteral("one.jpg"))}));
    QVERIFY(drop({file.fileName(), photo(QStringLiteral("one.jpg"))}));
    QTRY_COMPARE(count(), 1);
    QStringList told;
    for (const MessageBar *bar : view()->findChildren<MessageBar *>())
        told.append(bar->text());
    QVERIFY2(told.join(u' ').contains(QStringLiteral("broken.jpg")), qPrintable(told.join(u' ')));
}

QTEST_MAIN(TestPictureAdder)
#include "tst_pictureadder.moc"
