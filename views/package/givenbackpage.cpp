// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/givenbackpage.h"

#include "views/heading.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

GivenBackPage::GivenBackPage(const QString &name, const QString &path, QWidget *parent)
    //: %1 the package, e.g. "Group 2"
    : SidePage(tr("“%1” is closed").arg(name), parent)
{
    setObjectName(QStringLiteral("givenBackPage"));
    auto *what = new QLabel(
        tr("All that was typed is in this one file. Give it to whoever handed it out, on its stick."), this);
    what->setWordWrap(true);
    auto *file = new Heading(QFileInfo(path).fileName(), 1.3, this);
    file->setObjectName(QStringLiteral("fileToGiveBack"));
    file->setTextFormat(Qt::PlainText);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *where = new QLabel(QDir::toNativeSeparators(path), this);
    where->setObjectName(QStringLiteral("pathToGiveBack"));
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *stick = new QLabel(tr("Before pulling the stick out, have the system eject it."), this);
    stick->setWordWrap(true);
    auto *show = new QPushButton(tr("Show the folder"), this);
    show->setObjectName(QStringLiteral("showFolder"));
    auto *again = new QPushButton(tr("Go on typing"), this);
    again->setObjectName(QStringLiteral("openAgain"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(show);
    buttons->addWidget(again);
    buttons->addStretch(1);
    content()->addWidget(what);
    content()->addWidget(file);
    content()->addWidget(where);
    content()->addWidget(stick);
    content()->addLayout(buttons);
    content()->addStretch(1);
    setFocusProxy(show);
    connect(show, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    connect(again, &QPushButton::clicked, this, [this, path] { emit openAgainRequested(path); });
}
