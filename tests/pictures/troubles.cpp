// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/troubles.h"

#include "models/changes/edits.h"
#include "models/items/roles.h"
#include "models/schema/names.h"
#include "tests/pictures/camera.h"
#include "tests/pictures/stage.h"
#include "tests/support/testsession.h"

#include <QAbstractButton>
#include <QDate>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace {

constexpr int captureTab = 2;
constexpr qint64 damageStart = 64 * 1024;
constexpr int damageLength = 32 * 1024;

void addPerson(Session &session, const char *givenName, const char *familyName, const QDate &keepUntil)
{
    testsession::addRecord(session, names::person,
                           {{names::givenName.toString(), QString::fromUtf8(givenName)},
                            {names::familyName.toString(), QString::fromUtf8(familyName)},
                            {names::keepUntil.toString(), keepUntil}});
}

// One of them is named in a statement; another was only removed, and is still in the history.
void letRetentionEnd(Session &session)
{
    addPerson(session, "Änne", "Kaltenbach", {2026, 1, 31});
    addPerson(session, "Gül", "Brüggemann", {2026, 6, 30});
    addPerson(session, "Joachim", "Löwenstein", {2027, 6, 30});
    const auto people = session.reader().records(RecordQuery::all(names::person));
    const auto statements = session.reader().records(RecordQuery::all(names::contribution));
    testsession::setField(session, statements->constFirst(), names::text,
                          QStringLiteral("Frau Kaltenbach öffnet den Jugendraum auch samstags"));
    if (!session.apply(edits::remove(people->constLast())))
        qFatal("Nobody can be removed.");
}

void takePrivacy(Stage &stage, const Camera &camera)
{
    letRetentionEnd(stage.session());
    stage.trigger(QStringLiteral("place-overview"));
    camera.take(stage.window(), QStringLiteral("overview-due"));
    stage.trigger(QStringLiteral("privacyAction"));
    auto *list = stage.window().findChild<QListView *>(QStringLiteral("duePeople"));
    list->setCurrentIndex(list->model()->index(0, 0));
    camera.take(stage.window(), QStringLiteral("privacy-due"));
    stage.window().findChild<QAbstractButton *>(QStringLiteral("prepareErasure"))->click();
    camera.take(stage.window(), QStringLiteral("privacy-erasure"));
    const auto person = list->model()->index(1, 0).data(RecordIdRole).value<RecordId>();
    const auto record = stage.session().reader().record(names::person, person);
    testsession::setField(stage.session(), **record, names::consentWithdrawnOn, QDate(2026, 2, 1));
    list->setCurrentIndex(list->model()->index(1, 0));
    camera.take(stage.window(), QStringLiteral("privacy-withdrawn"));
}

void takeBackups(Stage &stage, const Camera &camera)
{
    stage.trigger(QStringLiteral("backupsAction"));
    camera.take(stage.window(), QStringLiteral("backups-none"));
    stage.window().findChild<QAbstractButton *>(QStringLiteral("makeBackup"))->click();
    camera.take(stage.window(), QStringLiteral("backups"));
}

void takeUnsaved(Stage &stage, const Camera &camera)
{
    stage.openConference();
    stage.tabs(QStringLiteral("conferenceTabs"))->setCurrentIndex(captureTab);
    const QString path = stage.session().path();
    QFile::rename(path, path + QStringLiteral(".away"));
    stage.window()
        .findChild<QPlainTextEdit *>(QStringLiteral("cardInput"))
        ->setPlainText(QStringLiteral("Jugendtreff am Bahnhof, auch sonntags"));
    stage.window().close();
    camera.take(stage.window(), QStringLiteral("unsaved"));
    QFile::rename(path + QStringLiteral(".away"), path);
}

void takeDamage(Stage &stage, const Camera &camera)
{
    const QString path = stage.session().path();
    stage.closeFile();
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(damageStart))
        qFatal("The file cannot be damaged.");
    file.write(QByteArray(damageLength, 'x'));
    file.close();
    stage.window().openFile(path);
    camera.take(stage.window(), QStringLiteral("damaged"));
    stage.window().findChild<QAbstractButton *>(QStringLiteral("messageAction"))->click();
    camera.take(stage.window(), QStringLiteral("damaged-backups"));
}

} // namespace

void troubles::takeAll(Stage &stage, const Camera &camera)
{
    takePrivacy(stage, camera);
    takeBackups(stage, camera);
    takeUnsaved(stage, camera);
    takeDamage(stage, camera);
}
