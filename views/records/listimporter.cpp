// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/listimporter.h"

#include "models/exchange/sourcetable.h"
#include "models/session.h"
#include "views/dialogs.h"
#include "views/records/importpanel.h"
#include "views/records/messagebar.h"
#include "views/records/recordlist.h"
#include "views/records/recordpage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QToolButton>

namespace {

Result<SourceTable> readFile(const QString &path, const Table &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::ReadOnly,
                     ListImporter::tr("%1 could not be read: %2.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     {}};
    const QString suffix = QFileInfo(path).suffix().toLower();
    // What has no known ending is most likely a text.
    return sourcetable::read(
        file.readAll(), sourcetable::suffixes().contains(suffix) ? suffix : QStringLiteral("csv"), &table);
}

} // namespace

ListImporter::ListImporter(Session &session, Dialogs &dialogs, RecordPage &page)
    : QObject(&page)
    , m_session(session)
    , m_dialogs(dialogs)
    , m_page(page)
    , m_message(new MessageBar(&page.list()))
{
    auto *button = new QToolButton(&page.list());
    button->setObjectName(QStringLiteral("importTable"));
    button->setText(tr("Take over table…"));
    button->setToolTip(tr("Take over rows from Excel, LibreOffice, a CSV file or an address book"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(!session.isReadOnly());
    page.list().addTool(button);
    page.list().addNotice(m_message);
    connect(button, &QToolButton::clicked, this, &ListImporter::chooseFile);
}

void ListImporter::chooseFile()
{
    m_message->hide();
    QStringList patterns;
    for (const QString &suffix : sourcetable::suffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    const QString path = m_dialogs.fileToOpen(&m_page, tr("Take over a table"),
                                              tr("Tables and contacts (%1)").arg(patterns.join(u' ')));
    if (path.isEmpty())
        return;
    const auto source = readFile(path, m_page.table());
    if (!source) {
        m_message->showMessage(MessageBar::Kind::Problem, source.error().text);
        return;
    }
    auto *panel = new ImportPanel(m_session, m_page.table().name(), m_page.list().presets(), *source,
                                  QFileInfo(path).fileName(), &m_page);
    connect(panel, &ImportPanel::closed, &m_page, [this] {
        m_page.leavePanel();
        m_page.list().focusList();
    });
    m_page.showPanel(panel);
}
