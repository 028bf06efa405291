// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusline.h"

#include "models/schema/fieldtext.h"
#include "views/elidedlabel.h"

#include <QDir>
#include <QLocale>

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new QLabel(this))
    , m_secured(new QLabel(this))
    , m_readOnly(new ElidedLabel(this))
    , m_disk(new QLabel(this))
    , m_path(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_saved->setObjectName(QStringLiteral("savedAt"));
    m_secured->setObjectName(QStringLiteral("securedAt"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_path->setObjectName(QStringLiteral("filePath"));
    m_path->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addWidget(m_saved);
    addWidget(m_secured);
    addWidget(m_readOnly, 2);
    m_disk->setObjectName(QStringLiteral("disk"));
    m_disk->setContentsMargins(8, 0, 0, 0);
    addPermanentWidget(m_path, 3);
    addPermanentWidget(m_disk);
    showNothing();
}

void StatusLine::showSaved(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    QString when = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() != QDate::currentDate())
        when = fieldtext::timeToDisplay(local, locale);
    m_saved->setText(time.isValid() ? tr("Saved %1").arg(when) : tr("Nothing changed yet"));
    m_saved->setAccessibleName(m_saved->text());
    m_saved->show();
}

void StatusLine::showSecured(const QDateTime &time)
{
    m_secured->setText(
        tr("Secured on the stick %1").arg(QLocale().toString(time.time(), QLocale::ShortFormat)));
    m_secured->setAccessibleName(m_secured->text());
    m_secured->show();
}

void StatusLine::showFile(const QString &path)
{
    m_path->setFullText(QDir::toNativeSeparators(path));
    m_path->show();
}

void StatusLine::showJournal(Journal journal)
{
    const bool isLocal = journal == Journal::WriteAheadLog;
    m_disk->setText(isLocal ? tr("Local disk") : tr("Network drive"));
    const QString how = isLocal
                            ? tr("Each change is on the disk at once, in a log beside the file until it is "
                                 "closed (%1).")
                            : tr("Each change is in the file itself at once, as network drives need it "
                                 "(%1).");
    m_disk->setToolTip(how.arg(journal::technicalName(journal)));
    m_disk->setAccessibleName(m_disk->text());
    m_disk->setAccessibleDescription(m_disk->toolTip());
    m_disk->show();
}

void StatusLine::showReadOnly(const QString &reason)
{
    //: %1 a sentence that says why
    m_readOnly->setFullText(reason.isEmpty() ? QString() : tr("Read only: %1").arg(reason));
    m_readOnly->setVisible(!reason.isEmpty());
}

void StatusLine::showNothing()
{
    m_saved->hide();
    m_secured->hide();
    m_readOnly->hide();
    m_disk->hide();
    m_path->hide();
}
