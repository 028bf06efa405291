// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/receptionpage.h"

#include "views/participants/guestpicker.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace {

constexpr double largeType = 1.8;

} // namespace

ReceptionPage::ReceptionPage(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_picker(new GuestPicker(session, conference, GuestModel::Use::Receive, this))
    , m_count(new QLabel(this))
    , m_last(new QLabel(this))
{
    setObjectName(QStringLiteral("reception"));
    m_count->setObjectName(QStringLiteral("arrivedCount"));
    m_last->setObjectName(QStringLiteral("lastArrival"));
    m_last->setWordWrap(true);
    m_picker->setFillsPage();
    m_picker->setHint(tr("Name, Enter; a walk-in: name @ organisation"));
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_last, 1);
    line->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_picker, 1);
    fitText();
    showCount();
    connect(&m_picker->model(), &GuestModel::participantsChanged, this, &ReceptionPage::showCount);
    connect(m_picker, &GuestPicker::chosen, m_last, &QLabel::setText);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, [this](int index) {
        if (index < m_session.undoStack().count())
            m_last->clear();
    });
}

void ReceptionPage::focusLine()
{
    m_picker->focusLine();
}

void ReceptionPage::showCount()
{
    const QList<Participant> &everybody = m_picker->model().participants();
    const int here = participants::count(everybody, participants::Level::Attended);
    const int invited = participants::count(everybody, participants::Level::Invited);
    //: How many people are here, of those invited: "87 here · 120 invited"
    m_count->setText(tr("%1 here · %2 invited").arg(QLocale().toString(here), QLocale().toString(invited)));
}

void ReceptionPage::fitText()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * largeType);
    m_picker->setFont(large);
    m_last->setFont(large);
    large.setBold(true);
    m_count->setFont(large);
}

void ReceptionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fitText();
    QWidget::changeEvent(event);
}
