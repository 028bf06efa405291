// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "models/reports/publisher.h"
#include "views/dialogs.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

SettingsPage::SettingsPage(QSettings &settings, Dialogs &dialogs, QWidget *parent)
    : SidePage(tr("Settings"), parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_preferences(settings)
    , m_logo(new QLabel(this))
    , m_removeLogo(new QPushButton(tr("Remove"), this))
    , m_languageNote(new QLabel(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    m_languageNote->setWordWrap(true);
    m_languageNote->hide();
    auto *authorNote = new QLabel(tr("Stands beside each of your changes in the history."), this);
    authorNote->setWordWrap(true);

    auto *box = new QWidget(this);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Language"), makeLanguages());
    form->addRow({}, m_languageNote);
    form->addRow(tr("Your &name"), makeAuthor());
    form->addRow({}, authorNote);
    form->addRow(tr("&Text size"), makeTextSizes());
    form->addRow(tr("&Address of the office"), makeAddress());
    form->addRow(tr("Logo"), makeLogo());
    content()->addWidget(box);
    content()->addStretch(1);
}

QComboBox *SettingsPage::makeLanguages()
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("language"));
    box->setAccessibleName(tr("Language"));
    box->addItem(tr("As the system"), QString());
    // Each language is called by its own name, so that it is found by those who read no other.
    box->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    box->addItem(QStringLiteral("English"), QStringLiteral("en"));
    box->setCurrentIndex(box->findData(m_preferences.language()));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_preferences.setLanguage(box->currentData().toString());
        m_languageNote->setText(tr("The language changes when Sozialraum is started the next time."));
        m_languageNote->show();
    });
    return box;
}

QComboBox *SettingsPage::makeTextSizes()
{
    auto *box = new QComboBox(this);
    box->setObjectName(QStringLiteral("textSize"));
    box->setAccessibleName(tr("Text size"));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        box->addItem(tr("%1 %").arg(percent), percent);
    box->setCurrentIndex(box->findData(m_preferences.textSize()));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_preferences.setTextSize(box->currentData().toInt());
        emit textSizeChanged(m_preferences.textSize());
    });
    return box;
}

QLineEdit *SettingsPage::makeAuthor()
{
    auto *line = new QLineEdit(m_preferences.author(), this);
    line->setObjectName(QStringLiteral("author"));
    line->setAccessibleName(tr("Your name"));
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_preferences.setAuthor(text);
        emit authorChanged(m_preferences.author());
    });
    return line;
}

QLineEdit *SettingsPage::makeAddress()
{
    auto *line = new QLineEdit(publisher::address(m_settings), this);
    line->setObjectName(QStringLiteral("publisherAddress"));
    line->setAccessibleName(tr("Address of the office"));
    line->setPlaceholderText(tr("Stands on the title page of documents"));
    connect(line, &QLineEdit::textEdited, this,
            [this](const QString &text) { publisher::setAddress(m_settings, text); });
    return line;
}

QWidget *SettingsPage::makeLogo()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choose a picture…"), box);
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_removeLogo->setObjectName(QStringLiteral("removeLogo"));
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    m_logo->setObjectName(QStringLiteral("logoNote"));
    row->addWidget(m_logo);
    row->addWidget(choose);
    row->addWidget(m_removeLogo);
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        publisher::setLogoFile(m_settings, {});
        showLogo();
    });
    showLogo();
    return box;
}

void SettingsPage::chooseLogo()
{
    const QString file =
        m_dialogs.fileToOpen(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (file.isEmpty())
        return;
    publisher::setLogoFile(m_settings, file);
    showLogo();
}

void SettingsPage::showLogo()
{
    constexpr int height = 48;
    const QString file = publisher::logoFile(m_settings);
    const QImage logo = publisher::read(m_settings).logo;
    m_removeLogo->setVisible(!file.isEmpty());
    if (!logo.isNull())
        m_logo->setPixmap(QPixmap::fromImage(logo.scaledToHeight(height, Qt::SmoothTransformation)));
    else
        m_logo->setText(file.isEmpty() ? tr("None chosen.")
                                       : tr("%1 cannot be read as a picture. Choose another one.").arg(file));
}
