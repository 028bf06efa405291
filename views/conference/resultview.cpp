// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conference/resultview.h"

#include "models/session.h"
#include "views/dialogs.h"
#include "views/records/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QVBoxLayout>

namespace {

// Many edits in a row make one new preview.
constexpr int pauseBeforeRefresh = 400;

QString suffixOf(DocumentJob::Format format)
{
    switch (format) {
    case DocumentJob::Format::Html:
        return QStringLiteral("html");
    case DocumentJob::Format::Text:
        return QStringLiteral("txt");
    case DocumentJob::Format::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

// The preview does not know the style sheet that keeps pictures within a page.
void shrinkPictures(QTextDocument &document, int width)
{
    const double widest = width - 4 * document.documentMargin();
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            QTextImageFormat format = piece.fragment().charFormat().toImageFormat();
            if (!format.isValid() || format.width() <= widest)
                continue;
            format.setHeight(format.height() * widest / format.width());
            format.setWidth(widest);
            cursor.setPosition(piece.fragment().position());
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break;
        }
    }
}

} // namespace

ResultView::ResultView(Session &session, const RecordId &conference, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_dialogs(dialogs)
    , m_preview(new DocumentJob(session, this))
    , m_writing(new DocumentJob(session, this))
    , m_browser(new QTextBrowser(this))
    , m_message(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
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
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_writing->cancel();
        setBusy(false);
    });
    connect(&m_session, &Session::changed, this, &ResultView::follow);
}

void ResultView::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    addButton(row, DocumentJob::Format::Pdf, "savePdf", tr("Save PDF…"));
    addButton(row, DocumentJob::Format::Html, "saveHtml", tr("HTML…"));
    addButton(row, DocumentJob::Format::Text, "saveText", tr("Text…"));
    m_progress->setObjectName(QStringLiteral("writingProgress"));
    m_progress->setAccessibleName(tr("Writing the document"));
    m_cancel->setObjectName(QStringLiteral("cancelWriting"));
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);

    m_browser->setObjectName(QStringLiteral("preview"));
    m_browser->setAccessibleName(tr("Preview of the documentation"));
    m_browser->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(m_browser, 1);
    setBusy(false);
}

void ResultView::addButton(QHBoxLayout *row, DocumentJob::Format format, const char *name,
                           const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    m_buttons.append(button);
    connect(button, &QPushButton::clicked, this, [this, format] { save(format); });
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
    m_preview->start(m_conference, DocumentJob::Format::Html);
}

void ResultView::showPreview(const Result<QByteArray> &html)
{
    if (html) {
        m_browser->setHtml(QString::fromUtf8(*html));
        shrinkPictures(*m_browser->document(), m_browser->viewport()->width());
    } else {
        m_message->showMessage(MessageBar::Kind::Problem, html.error().text);
    }
}

QString ResultView::suggestion(const QString &suffix) const
{
    const auto title = m_session.reader().title(u"conference", m_conference);
    QString name = title ? *title : QString();
    for (QChar &character : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(character))
            character = u'-';
    }
    const QString file = QStringLiteral("%1.%2").arg(name.isEmpty() ? tr("Documentation") : name, suffix);
    return QFileInfo(m_session.path()).dir().filePath(file);
}

void ResultView::save(DocumentJob::Format format)
{
    const QString suffix = suffixOf(format);
    m_target = m_dialogs.fileToWrite(this, tr("Save the documentation"), suggestion(suffix),
                                     QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (m_target.isEmpty())
        return;
    m_message->hide();
    m_progress->setRange(0, 0);
    setBusy(true);
    m_writing->start(m_conference, format);
}

void ResultView::finishSaving(const Result<QByteArray> &bytes)
{
    setBusy(false);
    if (!bytes) {
        m_message->showMessage(MessageBar::Kind::Problem, bytes.error().text);
        return;
    }
    QSaveFile file(m_target);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
    if (written)
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("Saved as %1.").arg(QDir::toNativeSeparators(m_target)));
    else
        m_message->showMessage(
            MessageBar::Kind::Problem,
            tr("%1 could not be written: %2. Choose another place.").arg(m_target, file.errorString()));
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
    if (busy)
        return;
    if (m_startedBy && m_cancel->hasFocus())
        m_startedBy->setFocus();
    m_cancel->hide();
}

void ResultView::follow(const ChangeSet &)
{
    m_outdated = true;
    if (isVisible())
        m_pause.start();
}
