// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startpage.h"

#include "models/schema/datasize.h"
#include "models/schema/fieldtext.h"
#include "views/heading.h"
#include "views/icons.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int widest = 720;

QString description(const QFileInfo &file)
{
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!file.exists())
        return StartPage::tr("%1 · is not there").arg(folder);
    const QLocale locale;
    //: %1 folder, %2 date and time of the last change, %3 size of the file
    return StartPage::tr("%1 · %2 · %3")
        .arg(folder, fieldtext::timeToDisplay(file.lastModified(), locale),
             datasize::toDisplay(file.size(), locale));
}

} // namespace

StartPage::StartPage(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_recentFiles(settings)
    , m_recentHeading(new Heading(tr("Recent files"), 1.15, this))
    , m_recent(new QListWidget(this))
    , m_hint(new QLabel(tr("You can also drop a file here."), this))
{
    setObjectName(QStringLiteral("startPage"));
    m_recent->setObjectName(QStringLiteral("recentFiles"));
    m_recent->setAccessibleName(m_recentHeading->text());
    m_recent->setIconSize(QSize(24, 24));
    m_recent->setAlternatingRowColors(true);

    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(16);
    rows->addWidget(new Heading(tr("Sozialraum"), 1.8, this));
    auto *purpose = new QLabel(
        tr("Prepare conferences in social spaces, record them and follow up what they brought."), this);
    purpose->setWordWrap(true);
    rows->addWidget(purpose);
    rows->addWidget(makeButtons());
    rows->addWidget(m_recentHeading);
    rows->addWidget(m_recent, 1000);
    rows->addWidget(m_hint);
    // Keeps the page together at the top while there are no recent files to fill it.
    rows->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(column, 100);
    layout->addStretch(1);

    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::choose);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::choose);
}

QWidget *StartPage::makeButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, const QString &more) {
        auto *button = new QPushButton(icons::line(icon), text, box);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAccessibleDescription(more);
        button->setToolTip(more);
        button->setIconSize(QSize(24, 24));
        button->setMinimumHeight(48);
        layout->addWidget(button, 1);
        return button;
    };
    connect(add(QStringLiteral("newFile"), QStringLiteral("file"), tr("New file"),
                tr("Begin with an empty file")),
            &QPushButton::clicked, this, &StartPage::newFileRequested);
    connect(
        add(QStringLiteral("openFile"), QStringLiteral("open"), tr("Open"), tr("A file on this computer")),
        &QPushButton::clicked, this, &StartPage::openRequested);
    connect(add(QStringLiteral("viewSample"), QStringLiteral("sample"), tr("View sample"),
                tr("A copy to look at and to try out")),
            &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(add(QStringLiteral("openPackage"), QStringLiteral("open"), tr("Open package"),
                tr("The file for a group's laptop in the hall")),
            &QPushButton::clicked, this, &StartPage::packageRequested);
    setFocusProxy(box->findChild<QPushButton *>(QStringLiteral("newFile")));
    return box;
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : m_recentFiles.paths()) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(icons::line(QStringLiteral("file")),
                                         file.completeBaseName() + u'\n' + description(file), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentHeading->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
}

void StartPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void StartPage::choose(const QListWidgetItem *item)
{
    emit fileChosen(item->data(Qt::UserRole).toString());
}
