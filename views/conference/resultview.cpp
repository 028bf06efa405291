// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/resultview.h"

#include "models/reports/publisher.h"
#include "models/session.h"
#include "models/store/privatefile.h"
#include "views/conference/documentchoice.h"
#include "views/conference/gaplist.h"
#include "views/conference/pagepreview.h"
#include "views/conference/presseditor.h"
#include "views/dialogs.h"
#include "views/printing/printjob.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

// Many edits in a row make one new preview.
constexpr int pauseBeforeRefresh = 400;

} // namespace

ResultView::ResultView(Session &session, const RecordId &conference, Dialogs &dialogs,
                       const QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_preview(new DocumentJob(session, this))
    , m_writing(new DocumentJob(session, this))
    , m_choice(new DocumentChoice(session, conference, this))
    , m_parts(new QSplitter(this))
    , m_gaps(new GapList(session, conference, m_parts))
    , m_editor(new PressEditor(session, conference, m_parts))
    , m_pages(new PagePreview(m_parts))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_print(new QPushButton(tr("Print…"), this))
{
    setObjectName(QStringLiteral("result"));
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeRefresh);
    connect(&m_pause, &QTimer::timeout, this, &ResultView::refresh);
    connect(m_preview, &DocumentJob::finished, this, &ResultView::showPreview);
    connect(m_writing, &DocumentJob::finished, this, &ResultView::finishSaving);
    connect(m_writing, &DocumentJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_choice, &DocumentChoice::changed, this, &ResultView::chooseDocument);
    connect(m_editor, &PressEditor::failed, this,
            [this](const QString &reason) { m_message->showMessage(MessageBar::Kind::Problem, reason); });
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_target).absolutePath())); });
    connect(m_gaps, &GapList::recordActivated, this, &ResultView::recordActivated);
    connect(m_gaps, &GapList::pressTextActivated, this, [this] {
        m_choice->choose(ReportKind::Press);
        m_editor->setFocus();
    });
    connect(m_print, &QPushButton::clicked, this, &ResultView::print);
    connect(m_cancel, &QPushButton::clicked, this, &ResultView::cancel);
    connect(&m_session, &Session::changed, this, &ResultView::follow);
}

void ResultView::build()
{
    m_parts->setObjectName(QStringLiteral("resultParts"));
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(1, 1);
    m_parts->setStretchFactor(2, 2);
    m_editor->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addLayout(makeButtons());
    layout->addWidget(m_message);
    layout->addWidget(m_parts, 1);
    setBusy(false);
}

QLayout *ResultView::makeButtons()
{
    auto *row = new FlowLayout(8);
    addButton(row, DocumentFormat::Pdf, "savePdf", tr("Save PDF…"));
    addButton(row, DocumentFormat::Odt, "saveOdt", tr("Word processor (ODT)…"));
    addButton(row, DocumentFormat::Html, "saveHtml", tr("HTML…"));
    addButton(row, DocumentFormat::Text, "saveText", tr("Text…"));
    m_print->setObjectName(QStringLiteral("print"));
    row->addWidget(m_print);
    m_buttons.append(m_print);
    m_progress->setObjectName(QStringLiteral("writingProgress"));
    m_progress->setAccessibleName(tr("Writing the document"));
    m_cancel->setObjectName(QStringLiteral("cancelWriting"));
    row->addWidget(&m_gaps->button());
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    return row;
}

void ResultView::addButton(QLayout *row, DocumentFormat format, const char *name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
}

DocumentRequest ResultView::request(DocumentFormat format) const
{
    ReportOptions options = m_choice->options();
    if (m_settings) {
        const publisher::Details details = publisher::read(*m_settings);
        options.address = details.address;
        options.logo = details.logo;
    }
    return {m_choice->kind(), m_conference, options, format};
}

void ResultView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        refresh();
}

void ResultView::refresh()
{
    m_outdated = false;
    m_preview->start(request(DocumentFormat::Pdf));
}

void ResultView::chooseDocument()
{
    m_editor->setVisible(m_choice->kind() == ReportKind::Press);
    m_message->hide();
    m_pause.stop();
    refresh();
}

void ResultView::showPreview(const Result<WrittenDocument> &document)
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(document && !m_writing->isRunning() && !m_printing);
    if (!document) {
        m_pages->showText(document.error().text);
        return;
    }
    m_pages->showPdf(document->bytes);
    if (!document->warnings.isEmpty())
        m_message->showMessage(MessageBar::Kind::Problem, document->warnings.join(u' '));
}

QString ResultView::suggestion(const QString &suffix) const
{
    const auto title = m_session.reader().title(u"conference", m_conference);
    QString name = QStringLiteral("%1 %2").arg(title ? *title : QString(), reports::label(m_choice->kind()));
    for (QChar &character : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(character))
            character = u'-';
    }
    return QFileInfo(m_session.path()).dir().filePath(QStringLiteral("%1.%2").arg(name.simplified(), suffix));
}

void ResultView::save(DocumentFormat format)
{
    if (!m_editor->commit())
        return;
    const QString suffix = writers::suffix(format);
    m_target = m_dialogs.fileToWrite(this, tr("Save the document"), suggestion(suffix),
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (m_target.isEmpty())
        return;
    m_message->hide();
    m_progress->setRange(0, 0);
    setBusy(true);
    m_writing->start(request(format));
}

void ResultView::finishSaving(const Result<WrittenDocument> &document)
{
    setBusy(false);
    if (!document) {
        m_message->showMessage(MessageBar::Kind::Problem, document.error().text);
        return;
    }
    QSaveFile file(m_target);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen && reports::isConfidential(m_choice->kind()))
        privatefile::protect(file);
    const bool written = isOpen && file.write(document->bytes) == document->bytes.size() && file.commit();
    if (written)
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(m_target)),
                               tr("Show the folder"));
    else
        m_message->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 could not be written: %2. Choose another place.").arg(m_target, file.errorString()));
}

void ResultView::print()
{
    if (m_pages->pageCount() < 1)
        return;
    const QString name = QFileInfo(suggestion(QStringLiteral("pdf"))).completeBaseName();
    auto chosen = PrintJob::choosePrinter(
        m_dialogs, this, {name, m_pages->document(), reports::isConfidential(m_choice->kind())});
    if (!chosen) {
        m_message->showMessage(MessageBar::Kind::Problem, chosen.error().text);
        return;
    }
    auto printer = *std::move(chosen);
    if (!printer)
        return;
    m_message->hide();
    m_progress->setRange(0, 0);
    m_printing = new PrintJob(m_pages->document(), std::move(printer), this);
    connect(m_printing, &PrintJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_printing, &PrintJob::finished, this, &ResultView::finishPrinting);
    setBusy(true);
    m_printing->start();
}

void ResultView::finishPrinting(bool printed)
{
    m_printing->deleteLater();
    m_printing.clear();
    setBusy(false);
    if (printed)
        m_message->showMessage(MessageBar::Kind::Information, tr("All pages were sent to the printer."));
    else
        m_message->showMessage(MessageBar::Kind::Problem,
                               tr("Not all pages were printed. Look at the printer and try again."));
    if (m_outdated && isVisible())
        refresh();
}

void ResultView::cancel()
{
    m_writing->cancel();
    if (m_printing)
        m_printing->cancel();
    else
        setBusy(false);
}

void ResultView::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy || m_cancel->hasFocus());
    // The cursor would leave the page with the button that is switched off.
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (busy && button->hasFocus()) {
            m_startedBy = button;
            m_cancel->setFocus();
        }
        button->setEnabled(!busy);
    }
    m_choice->setEnabled(!busy);
    if (busy)
        return;
    if (m_startedBy && m_cancel->hasFocus())
        m_startedBy->setFocus();
    m_cancel->hide();
}

void ResultView::follow(const ChangeSet &)
{
    m_outdated = true;
    // The pages that are being printed stay as they are.
    if (isVisible() && !m_printing)
        m_pause.start();
}
