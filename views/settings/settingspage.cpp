// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

SettingsPage::SettingsPage(QSettings &settings, QWidget *parent)
    : SidePage(tr("Settings"), parent), m_preferences(settings), m_languageNote(new QLabel(this))
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
