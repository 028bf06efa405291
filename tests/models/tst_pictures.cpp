// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conference/pictures.h"
#include "models/schema/names.h"
#include "tests/support/testsession.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>

using namespace testsession;

namespace {

// An APP1 segment as cameras write it: lying on its side (orientation 6), with the name of the camera.
QByteArray exifSegment()
{
    const QByteArray maker("Secretcam of Erika");
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray("\x02\0", 2);
    tiff += QByteArray("\x0F\x01\x02\0", 4);
    tiff += QByteArray(1, char(maker.size())) + QByteArray(3, '\0') + QByteArray("\x26\0\0\0", 4);
    tiff += QByteArray("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12);
    tiff += QByteArray(4, '\0') + maker;
    const QByteArray content = QByteArray("Exif\0\0", 6) + tiff;
    const int size = int(content.size()) + 2;
    return QByteArray("\xFF\xE1", 2) + char(size >> 8) + char(size & 0xFF) + content;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("%s", format);
    return bytes;
}

QImage coloured(const QSize &size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::darkCyan);
    return image;
}

} // namespace

/// Photos on their way into the file.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatTheCameraWroteIsGone();
    void textsAreGoneAndTransparencyStays();
    void textsOfThoseInTheFileAreNotReadEither();
    void sizesFitPrint_data();
    void sizesFitPrint();
    void noPictureIsToldByName();
    void oneStepAddsAll();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestPictures::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(name));
    return file.fileName();
}

void TestPictures::whatTheCameraWroteIsGone()
{
    QByteArray bytes = encoded(coloured({40, 30}), "JPEG");
    bytes.insert(2, exifSegment());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QCOMPARE(QImageReader(&buffer).transformation(), QImageIOHandler::TransformationRotate90);

    const auto photo = pictures::load(write(QStringLiteral("IMG_1.jpg"), bytes));
    QVERIFY(photo);
    QCOMPARE(photo->fileName, QStringLiteral("IMG_1.jpg"));
    QCOMPARE(photo->mediaType, QStringLiteral("image/jpeg"));
    QVERIFY(!photo->data.contains("Exif"));
    QVERIFY(!photo->data.contains("Secretcam"));
    QCOMPARE(pictures::read(photo->data).size(), QSize(30, 40));
}

void TestPictures::textsAreGoneAndTransparencyStays()
{
    QImage image = coloured({20, 20}, QImage::Format_ARGB32);
    image.setPixelColor(3, 3, Qt::transparent);
    image.setText(QStringLiteral("Author"), QStringLiteral("Erika"));
    const auto photo = pictures::load(write(QStringLiteral("sign.png"), encoded(image, "PNG")));
    QVERIFY(photo);
    QCOMPARE(photo->mediaType, QStringLiteral("image/png"));
    const QImage kept = QImage::fromData(photo->data);
    QVERIFY(kept.textKeys().isEmpty());
    QCOMPARE(kept.pixelColor(3, 3).alpha(), 0);
    QCOMPARE(kept.pixelColor(9, 9), QColor(Qt::darkCyan));
}

void TestPictures::textsOfThoseInTheFileAreNotReadEither()
{
    QImage image = coloured({20, 20});
    image.setText(QStringLiteral("Description"), QStringLiteral("Erika"));
    for (const char *format : {"PNG", "JPEG"}) {
        const QByteArray data = encoded(image, format);
        QVERIFY(data.contains("Erika"));
        QVERIFY(pictures::read(data).textKeys().isEmpty());
    }
}

void TestPictures::sizesFitPrint_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("one pixel") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("small") << QSize(640, 480) << QSize(640, 480);
    QTest::newRow("50 megapixels") << QSize(8640, 5760) << QSize(2400, 1600);
    QTest::newRow("a line") << QSize(9600, 1) << QSize(2400, 1);
}

void TestPictures::sizesFitPrint()
{
    QFETCH(QSize, size);
    QFETCH(QSize, kept);
    const auto photo = pictures::load(write(QStringLiteral("photo.jpg"), encoded(coloured(size), "JPEG")));
    QVERIFY(photo);
    QCOMPARE(QImage::fromData(photo->data).size(), kept);
}

void TestPictures::noPictureIsToldByName()
{
    const auto photo = pictures::load(write(QStringLiteral("list.jpg"), "Name;Town"));
    QVERIFY(!photo);
    QCOMPARE(photo.error().code, Error::Code::Invalid);
    QVERIFY(photo.error().text.contains(QStringLiteral("list.jpg")));
    QCOMPARE(pictures::load(m_folder->filePath(QStringLiteral("missing.jpg"))).error().code,
             Error::Code::NotFound);
}

void TestPictures::oneStepAddsAll()
{
    const auto session = makeSession(*m_folder);
    const RecordId conference = addConference(*session, QStringLiteral("East")).id();
    const pictures::Photo photo{QStringLiteral("a.jpg"), QStringLiteral("image/jpeg"), "data"};
    const auto changes = pictures::add(*session, conference, {photo, photo, photo});
    QVERIFY(changes);
    QVERIFY(session->apply(*changes));
    const auto records = session->reader().records(RecordQuery::all(names::picture));
    QCOMPARE(records->size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(records->at(i).number(names::position), i + 1);
        QCOMPARE(records->at(i).text(names::consent), QStringLiteral("missing"));
        QVERIFY(!records->at(i).isTrue(names::publish));
    }
    QVERIFY(session->undo());
    QCOMPARE(*session->reader().count(RecordQuery::all(names::picture)), 0);
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
