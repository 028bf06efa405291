// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/pictureadder.h"

#include "views/dialogs.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"

#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QtConcurrentRun>

namespace {

void loadAll(QPromise<Result<pictures::Photo>> &promise, const QStringList &files)
{
    for (const QString &file : files) {
        if (promise.isCanceled())
            return;
        promise.addResult(pictures::load(file));
    }
}

} // namespace

PictureAdder::PictureAdder(Session &session, const RecordId &conference, Dialogs &dialogs, RecordList &list)
    : QObject(&list)
    , m_session(session)
    , m_conference(conference)
    , m_dialogs(dialogs)
    , m_list(list)
    , m_message(new MessageBar(&list))
{
    auto *button = new QPushButton(tr("Add pictures …"), &list);
    button->setObjectName(QStringLiteral("addPictures"));
    button->setToolTip(tr("Photos can also be dropped on the conference"));
    button->setEnabled(!session.isReadOnly());
    list.addTool(button);
    list.addNotice(m_message);
    connect(button, &QPushButton::clicked, this, &PictureAdder::choose);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { m_watcher.cancel(); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PictureAdder::finish);
}

PictureAdder::~PictureAdder()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

QStringList PictureAdder::picturesIn(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile() || !pictures::isNamedLikePicture(url.toLocalFile()))
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

void PictureAdder::choose()
{
    add(m_dialogs.filesToOpen(&m_list, tr("Add pictures"),
                              tr("Pictures (%1)").arg(pictures::namePatterns())));
}

void PictureAdder::add(const QStringList &files)
{
    if (files.isEmpty() || m_watcher.isRunning() || m_session.isReadOnly())
        return;
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("%n picture(s) are being read …", nullptr, static_cast<int>(files.size())),
                           tr("Cancel"));
    m_watcher.setFuture(QtConcurrent::run(loadAll, files));
}

void PictureAdder::finish()
{
    m_message->hide();
    if (m_watcher.isCanceled())
        return;
    QList<pictures::Photo> photos;
    QStringList problems;
    for (const Result<pictures::Photo> &photo : m_watcher.future().results()) {
        if (photo)
            photos.append(*photo);
        else
            problems.append(photo.error().text);
    }
    if (!photos.isEmpty()) {
        const auto changes = pictures::add(m_session, m_conference, photos);
        const auto added = changes ? m_session.apply(*changes) : Result<void>(changes.error());
        if (!added)
            problems.append(added.error().text);
        else
            m_list.select(changes->rows.constFirst().id);
    }
    if (!problems.isEmpty())
        m_message->showMessage(MessageBar::Kind::Problem, problems.join(u' '));
}
