// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/mergepage.h"

#include "models/capture/carddrafts.h"
#include "models/privacy/personerasure.h"
#include "views/dialogs.h"
#include "views/merge/conflictpanel.h"
#include "views/merge/incomingpanel.h"
#include "views/merge/mergejob.h"
#include "views/merge/packagepanel.h"
#include "views/records/messagebar.h"

#include <QApplication>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QVBoxLayout>

MergePage::MergePage(Session &session, Dialogs &dialogs, QWidget *parent)
    : SidePage(tr("Merge packages"), parent)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_message(new MessageBar(this))
    , m_halfTyped(new MessageBar(this))
    , m_packages(new PackagePanel(this))
    , m_incoming(new IncomingPanel(this))
    , m_conflicts(new ConflictPanel(session, this))
    , m_job(new MergeJob(session, this))
{
    setObjectName(QStringLiteral("mergePage"));
    m_halfTyped->setObjectName(QStringLiteral("halfTyped"));
    content()->addWidget(m_message);
    content()->addWidget(m_halfTyped);
    content()->addWidget(m_packages);
    content()->addWidget(m_incoming, 1);
    content()->addWidget(m_conflicts, 1);
    content()->addStretch(0);
    showHint();
    connect(m_packages, &PackagePanel::chooseRequested, this, &MergePage::choosePackages);
    connect(m_packages, &PackagePanel::mergeRequested, this, &MergePage::merge);
    connect(m_packages, &PackagePanel::cancelRequested, this, &MergePage::cancel);
    connect(m_packages, &PackagePanel::passphraseEntered, this, &MergePage::read);
    connect(m_incoming, &IncomingPanel::recordActivated, this, &MergePage::openIncoming);
    connect(m_conflicts, &ConflictPanel::failed, this, &MergePage::tellProblem);
    connect(m_conflicts, &ConflictPanel::decided, this,
            [this](int count) { tellStep(tr("%n conflict(s) decided.", nullptr, count)); });
    connect(m_job, &MergeJob::progressed, m_packages, &PackagePanel::showProgress);
    connect(m_job, &MergeJob::finished, this, &MergePage::showPreview);
    connect(m_job, &MergeJob::backedUp, this, &MergePage::write);
    connect(m_message, &MessageBar::actionTriggered, this, [this] { std::ignore = m_session.undo(); });
    connect(m_halfTyped, &MessageBar::actionTriggered, this, &MergePage::takeHalfTyped);
    connect(&session, &Session::changed, this, &MergePage::follow);
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &MergePage::followSteps);
}

void MergePage::focusInEvent(QFocusEvent *event)
{
    SidePage::focusInEvent(event);
    if (!m_conflicts->isEmpty())
        m_conflicts->focusList();
}

void MergePage::choosePackages()
{
    addPackages(m_dialogs.filesToOpen(this, tr("Choose packages"),
                                      tr("Packages and copies of the file (*.szpaket *.sozialraum)")));
}

void MergePage::addPackages(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_mergedAt)
        m_paths.clear();
    m_mergedAt.reset();
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        if (!m_paths.contains(absolute))
            m_paths.append(absolute);
    }
    read();
}

void MergePage::read()
{
    m_preview.reset();
    m_packages->setMergeEnabled(false);
    m_packages->showProgress(0, static_cast<int>(m_paths.size()));
    m_job->start(m_paths, m_packages->passphrase());
}

void MergePage::cancel()
{
    m_job->cancel();
    m_paths.clear();
    m_preview.reset();
    m_packages->hideProgress();
    m_packages->showPackages({});
    m_incoming->showChanges({}, m_session.reader());
    showHint();
}

void MergePage::showPreview(const Result<MergePreview> &preview)
{
    m_packages->hideProgress();
    if (!preview) {
        tellProblem(preview.error());
        return;
    }
    m_preview = *preview;
    showHalfTyped();
    m_packages->showPackages(m_preview->packages);
    m_incoming->showChanges(m_preview->changes, m_session.reader());
    const bool isOffered = m_preview->isNews() && !m_session.isReadOnly();
    m_packages->setMergeEnabled(isOffered);
    if (isOffered && !m_conflicts->isAncestorOf(QApplication::focusWidget()))
        m_packages->focusMerge();
    showHint();
}

void MergePage::showHint()
{
    int conflicts = 0;
    for (const MergePreview::Package &package :
         m_preview ? m_preview->packages : QList<MergePreview::Package>())
        conflicts += package.report ? package.report->conflicts : 0;
    if (m_session.isReadOnly())
        m_packages->showHint(tr("This file is open read-only; nothing can be taken over."));
    else if (!m_preview)
        m_packages->showHint(tr("Choose the packages that came back, or drop them on the window."));
    else if (m_mergedAt)
        m_packages->showHint(tr("Taken over."));
    else if (!m_preview->peopleToErase.isEmpty())
        //: %1 names
        m_packages->showHint(tr("Nothing has been changed yet. Merging also erases here for good whoever was "
                                "erased there, which cannot be undone: %1.")
                                 .arg(erasedNames()));
    else if (m_preview->isNews())
        m_packages->showHint(conflicts > 0
                                 ? tr("Nothing has been changed yet. Conflicts are decided after merging.")
                                 : tr("Nothing has been changed yet."));
    else
        m_packages->showHint(tr("There is nothing to take over."));
}

QString MergePage::erasedNames() const
{
    QStringList titles;
    for (const Record &person : m_preview->peopleToErase)
        titles.append(person.title());
    return titles.join(QStringLiteral("; "));
}

// What stood in a line when the laptop was closed is nobody's card; whether it is to be one, people say.
void MergePage::showHalfTyped()
{
    QList<HalfTypedCard> cards;
    for (const MergePreview::Package &package : std::as_const(m_preview->packages)) {
        cards += package.halfTyped;
    }
    const auto missing = carddrafts::missing(m_session, cards);
    m_missing = missing ? *missing : QList<HalfTypedCard>();
    QStringList texts;
    for (const HalfTypedCard &card : std::as_const(m_missing))
        texts.append(card.text.simplified());
    m_halfTyped->setVisible(false);
    if (!texts.isEmpty() && !m_session.isReadOnly())
        m_halfTyped->showMessage(
            MessageBar::Kind::Information,
            tr("Still stood in a line, as no card: “%1”.").arg(texts.join(QStringLiteral("”, “"))),
            tr("Take over as cards"));
}

void MergePage::takeHalfTyped()
{
    if (const auto taken = carddrafts::putAway(m_session, m_missing); !taken)
        tellProblem(taken.error());
}

void MergePage::openIncoming(const QString &table, const RecordId &id)
{
    const auto record = m_session.reader().record(table, id);
    if (!record)
        tellProblem(record.error());
    else if (*record)
        emit recordActivated(table, id);
    else
        m_packages->showHint(tr("This is not in the file; it can be opened after merging."));
}

void MergePage::merge()
{
    m_packages->setMergeEnabled(false);
    m_packages->showHint(tr("The file is backed up first …"));
    m_job->backUp();
}

void MergePage::write(const Result<void> &backup)
{
    // Something else changed the file meanwhile; what the packages bring now is shown first.
    if (!m_preview)
        return;
    const auto merged = [this] {
        const QScopedValueRollback writing(m_isWriting, true);
        const auto done = m_session.merge(m_preview->changes, m_preview->sources);
        return done ? personerasure::eraseAll(m_session, m_preview->erasedElsewhere) : done;
    }();
    if (!merged) {
        read();
        tellProblem(merged.error());
        return;
    }
    m_mergedAt = m_session.undoStack().index();
    showHint();
    const auto count = static_cast<int>(
        std::count_if(m_preview->packages.begin(), m_preview->packages.end(),
                      [](const MergePreview::Package &package) { return package.report.has_value(); }));
    const bool isStep = m_preview->peopleToErase.isEmpty();
    const QString told =
        isStep ? tr("%n package(s) merged. It is one step that can be undone.", nullptr, count)
               //: %1 names
               : tr("%n package(s) merged. Erased for good here as well, which cannot be undone: %1.",
                    nullptr, count)
                     .arg(erasedNames());
    //: %1 what was done, %2 a sentence that says why there is no backup
    const QString all =
        backup ? told : tr("%1 There is no backup of the file before: %2").arg(told, backup.error().text);
    if (isStep)
        tellStep(all);
    else
        m_message->showMessage(MessageBar::Kind::Information, all);
    setFocus();
}

// What packages bring depends on the file: whatever else changes it while they wait is taken into account.
void MergePage::follow()
{
    if (!m_isWriting && !m_paths.isEmpty() && !m_mergedAt)
        read();
}

void MergePage::followSteps(int index)
{
    if (m_isWriting)
        return;
    m_message->hide();
    if (!m_mergedAt || index >= *m_mergedAt)
        return;
    m_mergedAt.reset();
    read();
}

void MergePage::tellStep(const QString &text)
{
    m_message->showMessage(MessageBar::Kind::Information, text, tr("Undo"));
}

void MergePage::tellProblem(const Error &error)
{
    m_message->showMessage(MessageBar::Kind::Problem, error.text);
}
