// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backups/backupspage.h"

#include "models/items/backupmodel.h"
#include "models/schema/fieldtext.h"
#include "models/session.h"
#include "views/backups/backupjobs.h"
#include "views/sessionsource.h"

#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// What does not come back, a sentence each.
QStringList keptBack(const restoration::Difference &difference)
{
    QStringList texts;
    if (difference.hasErased)
        texts.append(BackupsPage::tr("People who were erased for good since then do not come back."));
    if (difference.hasWithdrawn)
        texts.append(
            BackupsPage::tr("Consents that were withdrawn since then stay withdrawn, and pictures that "
                            "are not published now stay unpublished."));
    return texts;
}

QString differenceText(const restoration::Difference &difference)
{
    QStringList lines;
    if (difference.changes == 0)
        return BackupsPage::tr("Nothing has changed since this backup.");
    lines.append(
        BackupsPage::tr("%n change(s) since this backup.", nullptr, static_cast<int>(difference.changes)));
    lines.append(QString());
    for (const auto &count : difference.counts)
        //: %1 entity, %2 and %3 numbers of records
        lines.append(BackupsPage::tr("%1: %2 then, %3 now")
                         .arg(count.table->pluralLabel(), QLocale().toString(count.then),
                              QLocale().toString(count.now)));
    if (!difference.counts.isEmpty())
        lines.append(QString());
    if (const QStringList texts = keptBack(difference); !texts.isEmpty())
        lines.append(texts.join(u'\n') + u'\n');
    lines.append(BackupsPage::tr("The newest changes:"));
    for (const ChangeSet &change : difference.newest)
        lines.append(
            QStringList{fieldtext::timeToDisplay(change.time, QLocale()), change.author, change.label}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(" – ")));
    return lines.join(u'\n');
}

} // namespace

BackupsPage::BackupsPage(const QString &file, Session *session, const SessionSource &source, QWidget *parent)
    : SidePage(tr("Backups"), parent)
    , m_file(file)
    , m_session(session)
    , m_source(source)
    , m_jobs(new BackupJobs(this))
    , m_model(new BackupModel(file, this))
    , m_table(new QTableView(this))
    , m_preview(new QPlainTextEdit(this))
    , m_damage(new QLabel(this))
    , m_busy(new QLabel(this))
    , m_restore(new QPushButton(session ? tr("&Restore this state") : tr("&Use this backup instead"), this))
    , m_make(new QPushButton(tr("&Make a backup now"), this))
    , m_rescue(new QPushButton(tr("Res&cue what can be read …"), this))
{
    setObjectName(QStringLiteral("backupsPage"));
    build();
    connectJobs();
    connect(m_jobs, &BackupJobs::counted, this, &BackupsPage::showContents);
    connect(m_jobs, &BackupJobs::checked, this, &BackupsPage::takeCheck);
    connect(m_jobs, &BackupJobs::ended, this, &BackupsPage::showBusy);
    if (session) {
        connect(session, &Session::changed, this, &BackupsPage::follow);
        m_jobs->lookForDamage(session->path());
    }
    refresh();
}

void BackupsPage::build()
{
    const QString folder = QDir::toNativeSeparators(BackupFolder(m_file).path());
    auto *note = new QLabel(this);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note->setText(
        m_session
            ? tr("A backup is made on opening when something has changed, and before an upgrade, a merge and "
                 "a restoration. Kept are all of today, one of each of the last seven days, four weeks and "
                 "twelve months with a backup, and for a year those made by hand, in the folder %1.")
                  .arg(folder)
            : tr("The file is damaged. The newest backup is the surest way on: it takes the "
                 "file's place, and the damaged file is kept beside it. What is missing in the "
                 "backup can be rescued into a new file."));
    content()->addWidget(note);
    m_damage->setObjectName(QStringLiteral("fileDamage"));
    m_damage->setWordWrap(true);
    m_damage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_damage->hide();
    content()->addWidget(m_damage);
    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(makePreview());
    parts->setStretchFactor(1, 1);
    content()->addWidget(parts, 1);
    auto *folderButton = new QPushButton(tr("&Open the folder"), this);
    connect(folderButton, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(BackupFolder(m_file).path())); });
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_restore, m_make, m_rescue, folderButton})
        buttons->addWidget(button);
    buttons->addWidget(m_busy, 1);
    content()->addLayout(buttons);
    m_make->setVisible(m_session);
    m_rescue->setVisible(!m_session);
    setFocusProxy(m_table);
}

QWidget *BackupsPage::makeList()
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setAccessibleName(tr("Backups, newest first"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsPage::showSelection);
    return m_table;
}

QWidget *BackupsPage::makePreview()
{
    m_preview->setObjectName(QStringLiteral("backupPreview"));
    m_preview->setAccessibleName(tr("What has changed since"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_rescue->setObjectName(QStringLiteral("rescue"));
    m_busy->setObjectName(QStringLiteral("backupBusy"));
    return m_preview;
}

void BackupsPage::connectJobs()
{
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_rescue, &QPushButton::clicked, this,
            [this] { m_rescued.isEmpty() ? rescue() : emit openRequested(m_rescued); });
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_jobs->makeBackup(m_file);
        showBusy();
    });
    connect(m_jobs, &BackupJobs::damageLookedFor, this, [this](const auto &damage) {
        if (damage)
            tellDamage(*damage);
        else if (damage.error().code == Error::Code::Damaged)
            tellDamage({damage.error().text});
    });
    connect(m_jobs, &BackupJobs::compared, this, &BackupsPage::showDifference);
    connect(m_jobs, &BackupJobs::backupMade, this,
            [this](const auto &backup) { backup ? refresh() : emit failed(backup.error()); });
    connect(m_jobs, &BackupJobs::restoringPrepared, this, [this](const auto &changes) {
        const auto restored = changes ? m_session->apply(*changes) : Result<void>(changes.error());
        refresh();
        if (restored)
            emit informed(restoredText());
        else
            emit failed(restored.error());
    });
    connect(m_jobs, &BackupJobs::rescued, this, [this](const auto &report) {
        if (!report) {
            m_rescued.clear();
            emit failed(report.error());
        } else {
            m_preview->setPlainText(report->text() + QStringLiteral("\n\n") +
                                    tr("If you go on with a backup, take over what it lacks: open it, choose "
                                       "“File → Merge packages” and there the rescued file."));
            m_rescue->setText(tr("Open the res&cued file"));
        }
    });
}

QString BackupsPage::restoredText() const
{
    const QString text = tr("The backup is restored. Undo takes it back; the state before is a backup, too.");
    return (QStringList{text} + m_keptBack).join(u' ');
}

const Backup *BackupsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->backup(rows.constFirst().row());
}

void BackupsPage::refresh()
{
    m_model->refresh();
    fitTable();
    checkBackups();
    showSelection();
    preselect();
}

// Most of such a file can be used, and nothing else would lead to the rescue.
void BackupsPage::tellDamage(const QStringList &damage)
{
    m_damage->setVisible(!damage.isEmpty());
    m_rescue->setVisible(!m_session || !damage.isEmpty());
    constexpr qsizetype most = 5;
    QStringList lines = damage.mid(0, most);
    if (damage.size() > most)
        lines.append(QStringLiteral("…"));
    //: %1 what is wrong, sentences
    m_damage->setText(
        tr("The file is not sound. Restore a backup from before, or rescue what can be read into a "
           "new file. %1")
            .arg(lines.join(u' ')));
}

// What somebody waits for comes first.
void BackupsPage::checkBackups()
{
    QList<Backup> unread;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Backup &backup = m_model->backup(row);
        if (!m_model->checked(row))
            unread.insert(selected() && selected()->path == backup.path ? 0 : unread.size(), backup);
    }
    m_jobs->check(unread);
}

void BackupsPage::takeCheck(const QString &path, const Result<void> &sound)
{
    m_model->setChecked(path, sound);
    fitTable();
    if (selected() && selected()->path == path)
        showSelection();
    else
        preselect();
}

// The newest one that can be read, unless somebody has chosen already.
void BackupsPage::preselect()
{
    if (selected())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *sound = m_model->checked(row);
        if (!sound)
            return;
        if (*sound) {
            m_table->selectRow(row);
            return;
        }
    }
    m_preview->setPlainText(textWithoutBackup());
}

QString BackupsPage::textWithoutBackup() const
{
    if (m_model->rowCount() > 0)
        return m_session ? tr("None of the backups can be read. Make one now.")
                         : tr("None of the backups can be read. Rescue what can be read of the file.");
    return m_session ? tr("There is no backup yet. One is made when the file is opened the next time after a "
                          "change.")
                     : tr("There is no backup of this file. Rescue what can be read.");
}

// Whatever is made next, its reason can be read without scrolling.
void BackupsPage::fitTable()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QAbstractItemView *view = m_table;
    int width = m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
    for (int column = 0; column < BackupModel::ColumnCount; ++column)
        width += std::max(view->sizeHintForColumn(column), header->sectionSizeHint(column));
    m_table->setMinimumWidth(width);
}

void BackupsPage::showBusy()
{
    m_busy->setText(m_jobs->isBusy() ? tr("Working …") : QString());
}

void BackupsPage::showSelection()
{
    m_restore->setEnabled(!m_session && isSelectedSound());
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto *sound = rows.isEmpty() ? nullptr : m_model->checked(rows.constFirst().row());
    if (rows.isEmpty()) {
        m_preview->clear();
    } else if (!sound) {
        m_preview->setPlainText(tr("Reading …"));
        checkBackups();
    } else if (!*sound) {
        m_preview->setPlainText(sound->error().text);
    } else if (m_session) {
        m_preview->setPlainText(tr("Comparing …"));
        m_jobs->compare(*m_session, *selected());
    } else {
        m_preview->setPlainText(tr("Reading …"));
        m_jobs->count(*selected());
    }
}

bool BackupsPage::isSelectedSound() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const auto *sound = rows.isEmpty() ? nullptr : m_model->checked(rows.constFirst().row());
    return sound && *sound;
}

void BackupsPage::showDifference(const Result<restoration::Difference> &difference)
{
    if (!isSelectedSound())
        return;
    m_preview->setPlainText(difference ? differenceText(*difference) : difference.error().text);
    m_keptBack = difference ? keptBack(*difference) : QStringList();
    m_restore->setEnabled(difference && difference->changes > 0 && !m_session->isReadOnly());
    // The backup was read just now, so it is the file.
    if (!difference && difference.error().code == Error::Code::Damaged)
        emit failed(difference.error());
}

void BackupsPage::showContents(const Result<QList<restoration::Difference::Count>> &counts)
{
    // What was rescued meanwhile stays to be read.
    if (!m_rescued.isEmpty() || !isSelectedSound())
        return;
    if (!counts) {
        m_preview->setPlainText(counts.error().text);
        return;
    }
    //: %1 date and time
    QStringList lines{
        tr("The backup holds the state of %1:").arg(fieldtext::timeToDisplay(selected()->time, QLocale())),
        QString()};
    for (const auto &count : *counts)
        //: %1 entity, %2 number of records
        lines.append(tr("%1: %2").arg(count.table->pluralLabel(), QLocale().toString(count.then)));
    m_preview->setPlainText(lines.join(u'\n'));
}

// Undone, the backup is not restored any more, and what differs is something else.
void BackupsPage::follow()
{
    emit outdated();
    showSelection();
}

void BackupsPage::restore()
{
    if (!selected() || m_jobs->isBusy())
        return;
    if (!m_session) {
        emit replacementRequested(*selected());
        return;
    }
    m_jobs->prepareRestoring(*m_session, *selected());
    showBusy();
}

void BackupsPage::rescue()
{
    if (m_jobs->isBusy())
        return;
    m_rescued = m_source.chooseRescueFile(m_file);
    if (m_rescued.isEmpty())
        return;
    m_jobs->rescue(m_file, m_rescued);
    showBusy();
}
