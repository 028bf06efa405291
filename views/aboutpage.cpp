// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/aboutpage.h"

#include "models/session.h"
#include "views/icons.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace {

QString versions(const Session *session)
{
    QStringList lines = {
        AboutPage::tr("Sozialraum %1").arg(QCoreApplication::applicationVersion()),
        AboutPage::tr("Qt %1 on %2").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
    };
    if (session) {
        lines.append(AboutPage::tr("File: %1").arg(QDir::toNativeSeparators(session->path())));
        if (const auto description = session->reader().description())
            lines.append(AboutPage::tr("Schema version of the file: %1").arg(description->schemaVersion));
    }
    return lines.join(u'\n');
}

QString licences()
{
    return AboutPage::tr("Sozialraum is free software: you may use, study, share and change it under the GNU "
                         "General Public License, version 3 or later. It comes without any warranty.") +
           QStringLiteral("\n\n") +
           AboutPage::tr("It uses Qt (LGPL 3), SQLite (public domain), qpdf (Apache License 2.0), libsodium "
                         "(ISC) and the "
                         "Liberation fonts (SIL Open Font License 1.1).");
}

} // namespace

AboutPage::AboutPage(const Session *session, QWidget *parent) : SidePage(tr("About Sozialraum"), parent)
{
    setObjectName(QStringLiteral("aboutPage"));
    auto *text = new QPlainTextEdit(versions(session) + QStringLiteral("\n\n") + licences(), this);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setAccessibleName(title());
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    auto *copy = new QPushButton(tr("Copy as text"), this);
    copy->setObjectName(QStringLiteral("copyAbout"));
    copy->setAccessibleName(copy->text());
    connect(copy, &QPushButton::clicked, text,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    content()->addWidget(text, 1);
    content()->addWidget(copy, 0, Qt::AlignLeft);
}
