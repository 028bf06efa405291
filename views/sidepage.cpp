// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidepage.h"

#include "views/heading.h"
#include "views/icons.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

SidePage::SidePage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_close(new QPushButton(icons::line(QStringLiteral("close")), tr("Close"), this))
    , m_content(new QVBoxLayout)
{
    auto *heading = new Heading(title, 1.5, this);
    m_close->setObjectName(QStringLiteral("closePage"));
    m_close->setAccessibleName(tr("Close this page"));

    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_close);
    m_content->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addLayout(m_content, 1);
    connect(m_close, &QPushButton::clicked, this, &SidePage::closed);
}

void SidePage::focusClose()
{
    m_close->setFocus();
}

void SidePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
