// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/names.h"
#include "models/session.h"
#include "tests/pictures/camera.h"
#include "tests/pictures/stage.h"
#include "tests/pictures/summarypages.h"
#include "tests/pictures/tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTabWidget>
#include <QTranslator>

namespace {

constexpr int captureTab = 2;

void speakGerman(QTranslator &ours, QTranslator &qts)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    if (!ours.load(QStringLiteral(SOZIALRAUM_GERMAN)))
        qFatal("There is no German translation.");
    if (qts.load(QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    QCoreApplication::installTranslator(&ours);
}

void takeReadmePictures()
{
    const Camera camera(QStringLiteral(SOZIALRAUM_SOURCE_DIR "/docs/pictures"));
    Stage stage({});
    stage.trigger(QStringLiteral("place-overview"));
    camera.take(stage.window(), QStringLiteral("window"));
    stage.openConference();
    stage.tabs(QStringLiteral("conferenceTabs"))->setCurrentIndex(captureTab);
    stage.window().findChild<QWidget *>(QStringLiteral("cardInput"))->setFocus();
    camera.take(stage.window(), QStringLiteral("capture"));
    stage.trigger(QStringLiteral("place-organisations"));
    camera.take(stage.window(), QStringLiteral("list"));
    camera.save(summaryPages(stage.session().reader(), stage.first(names::conference), {1, 5}),
                QStringLiteral("summary"));
}

void takeEveryScreen(const QString &folder)
{
    // Twice the size is what large screens are set to; half of one is seen there.
    const std::pair<QSize, int> looks[] = {
        {{1280, 720}, 100}, {{1024, 768}, 100}, {{1280, 720}, 150}, {{1024, 768}, 150}, {{1920, 1080}, 200}};
    for (const auto &[size, textSize] : looks) {
        for (const bool isDark : {false, true}) {
            const Stage::Look look{size, isDark, textSize};
            Stage stage(look);
            tour::takeAll(stage, Camera(folder + u'/' + look.name()));
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sozialraum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOZIALRAUM_VERSION));
    QCommandLineParser parser;
    const QCommandLineOption all(QStringLiteral("all"),
                                 QStringLiteral("Takes every screen in every look instead, into FOLDER."),
                                 QStringLiteral("FOLDER"));
    parser.addOption(all);
    parser.addHelpOption();
    parser.process(application);

    QTranslator ours;
    QTranslator qts;
    speakGerman(ours, qts);
    if (parser.isSet(all))
        takeEveryScreen(parser.value(all));
    else
        takeReadmePictures();
    return 0;
}
