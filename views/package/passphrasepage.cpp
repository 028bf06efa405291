// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/package/passphrasepage.h"

#include "views/records/messagebar.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace {

constexpr int widestField = 480;

} // namespace

PassphrasePage::PassphrasePage(const QString &path, const QString &folder, QWidget *parent)
    : SidePage(tr("Open package “%1”").arg(QFileInfo(path).completeBaseName()), parent)
    , m_path(path)
    , m_folder(folder)
    , m_passphrase(new QLineEdit(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_progress(new QLabel(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("passphrasePage"));
    auto *label =
        new QLabel(tr("The package is encrypted. Whoever handed it out knows the passphrase."), this);
    label->setWordWrap(true);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaximumWidth(widestField);
    auto *show = new QCheckBox(tr("Show what is typed"), this);
    show->setObjectName(QStringLiteral("showPassphrase"));
    m_open->setObjectName(QStringLiteral("unseal"));
    m_open->setEnabled(false);
    m_progress->setObjectName(QStringLiteral("unsealing"));

    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(m_progress, 1);
    content()->addWidget(label);
    content()->addWidget(m_message);
    content()->addWidget(m_passphrase);
    content()->addWidget(show);
    content()->addLayout(row);
    content()->addStretch(1);
    setFocusProxy(m_passphrase);

    connect(show, &QCheckBox::toggled, m_passphrase, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_passphrase, &QLineEdit::textChanged, m_open,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_passphrase, &QLineEdit::returnPressed, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, &PassphrasePage::unseal);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PassphrasePage::finish);
}

PassphrasePage::~PassphrasePage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PassphrasePage::unseal()
{
    m_message->hide();
    m_open->setEnabled(false);
    m_passphrase->setReadOnly(true);
    m_progress->setText(tr("The package is being opened …"));
    m_watcher.setFuture(QtConcurrent::run(SealedPackage::unseal, m_path, m_passphrase->text(), m_folder));
}

void PassphrasePage::finish()
{
    m_progress->clear();
    m_passphrase->setReadOnly(false);
    m_open->setEnabled(true);
    const auto opened = m_watcher.result();
    if (opened) {
        emit unsealed(*opened);
        return;
    }
    m_message->showMessage(MessageBar::Kind::Problem, opened.error().text);
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}
