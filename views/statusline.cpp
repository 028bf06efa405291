// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statusline.h"

#include "models/schema/fieldtext.h"
#include "views/elidedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace {

constexpr std::chrono::seconds untilRead(8);

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_news(new ElidedLabel(this))
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
    // Not by showMessage(): that leaves the widgets on the right their width, and the menu takes it away.
    m_news->setObjectName(QStringLiteral("news"));
    m_news->setElideMode(Qt::ElideRight);
    m_news->setContentsMargins(8, 0, 0, 0);
    m_readOnly->setContentsMargins(8, 0, 0, 0);
    m_readOnly->setElideMode(Qt::ElideRight);
    m_telling.setSingleShot(true);
    m_telling.setInterval(untilRead);
    connect(&m_telling, &QTimer::timeout, this, &StatusLine::showParts);
    addWidget(m_saved);
    addWidget(m_news, 1);
    addWidget(m_secured);
    addWidget(m_readOnly, 2);
    m_disk->setObjectName(QStringLiteral("disk"));
    m_disk->setContentsMargins(8, 0, 0, 0);
    addPermanentWidget(m_path, 3);
    addPermanentWidget(m_disk);
    showNothing();
}

void StatusLine::tell(const QString &text)
{
    m_news->setFullText(text);
    m_telling.start();
    showParts();
}

void StatusLine::showSaved(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    QString when = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() != QDate::currentDate())
        when = fieldtext::timeToDisplay(local, locale);
    m_savedAt = time.isValid() ? tr("Saved %1").arg(when) : tr("Nothing changed yet");
    showParts();
}

void StatusLine::showUnsaved(bool isUnsaved)
{
    m_isUnsaved = isUnsaved;
    if (isUnsaved)
        m_telling.stop();
    showParts();
}

void StatusLine::showSecured(const QDateTime &time)
{
    m_secured->setText(
        tr("Secured on the stick %1").arg(QLocale().toString(time.time(), QLocale::ShortFormat)));
    m_secured->setAccessibleName(m_secured->text());
    showParts();
}

void StatusLine::showFile(const QString &path)
{
    m_path->setFullText(QDir::toNativeSeparators(path));
    showParts();
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
    showParts();
}

void StatusLine::showReadOnly(const QString &reason)
{
    // Who has the file comes after its name, and would be cut off behind a long path.
    const QString path = m_path->fullText();
    QString shortened = reason;
    if (!path.isEmpty())
        shortened.replace(path, QFileInfo(QDir::fromNativeSeparators(path)).fileName());
    //: %1 a sentence that says why
    m_readOnly->setFullText(reason.isEmpty() ? QString() : tr("Read only: %1").arg(shortened));
    m_readOnly->setToolTip(reason);
    showParts();
}

void StatusLine::showNothing()
{
    m_savedAt.clear();
    m_isUnsaved = false;
    m_secured->clear();
    m_readOnly->setFullText({});
    m_disk->clear();
    m_path->setFullText({});
    showParts();
}

void StatusLine::showParts()
{
    const bool isTelling = m_telling.isActive();
    const bool isReadOnly = !m_readOnly->fullText().isEmpty();
    m_saved->setText(m_isUnsaved ? tr("Not saved") : m_savedAt);
    m_saved->setAccessibleName(m_saved->text());
    m_saved->setVisible(!m_saved->text().isEmpty());
    m_news->setVisible(isTelling);
    m_secured->setVisible(!isTelling && !m_secured->text().isEmpty());
    m_readOnly->setVisible(!isTelling && isReadOnly);
    m_path->setVisible(!isTelling && !isReadOnly && !m_path->fullText().isEmpty());
    m_disk->setVisible(!isTelling && !isReadOnly && !m_disk->text().isEmpty());
}
