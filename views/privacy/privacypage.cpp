// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/privacy/privacypage.h"

#include "models/items/peoplemodel.h"
#include "models/items/roles.h"
#include "models/privacy/keeping.h"
#include "views/heading.h"
#include "views/privacy/personpanel.h"

#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

PrivacyPage::PrivacyPage(Session &session, Dialogs &dialogs, QDate today, QWidget *parent)
    : SidePage(tr("Privacy"), parent)
    , m_model(PeopleModel::due(session, today, this))
    , m_list(new QListView(this))
    , m_removed(PeopleModel::removed(session, this))
    , m_removedList(new QListView(this))
    , m_removedPart(makeRemoved())
    , m_hint(new QLabel(this))
    , m_nobody(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_person(new PersonPanel(session, dialogs, today, this))
{
    setObjectName(QStringLiteral("privacyPage"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *side = new QWidget(m_area);
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    m_nobody->setWordWrap(true);
    m_nobody->setContentsMargins(16, 0, 8, 0);
    sideLayout->addWidget(m_nobody);
    sideLayout->addWidget(m_person, 1);
    m_area->setWidget(side);

    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeList());
    parts->addWidget(m_area);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 2);
    // The widest button has room, whoever is shown.
    m_area->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    parts->setSizes({400, 800});
    content()->addWidget(parts, 1);
    setFocusProxy(m_list);
    connect(m_person, &PersonPanel::recordActivated, this, &PrivacyPage::recordActivated);
    connect(m_person, &PersonPanel::grown, m_area, [area = m_area](QWidget *part) {
        // Only then it has its size.
        QTimer::singleShot(0, part, [area, part] { area->ensureWidgetVisible(part); });
    });
    connect(m_person, &PersonPanel::informed, this, &PrivacyPage::informed);
    connect(m_person, &PersonPanel::failed, this, &PrivacyPage::failed);
    connect(m_model, &PeopleModel::failed, this, &PrivacyPage::failed);
    connect(m_removed, &PeopleModel::failed, this, &PrivacyPage::failed);
    connect(m_removed, &QAbstractItemModel::modelReset, this, &PrivacyPage::showHints);
    // The button that had the focus is gone, and in the list it would choose the next person.
    connect(m_person, &PersonPanel::erased, this, &PrivacyPage::focusClose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PrivacyPage::showHints);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PrivacyPage::keepSelection);
    showHints();
}

QWidget *PrivacyPage::makeList()
{
    auto *page = new QWidget(this);
    m_list->setObjectName(QStringLiteral("duePeople"));
    m_list->setAccessibleName(tr("People whose records are to be kept no longer"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setUniformItemSizes(false);
    m_hint->setObjectName(QStringLiteral("dueHint"));
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(new Heading(tr("To be kept no longer"), 1.15, page));
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_removedPart, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrivacyPage::showSelected);
    return page;
}

QWidget *PrivacyPage::makeRemoved()
{
    auto *part = new QWidget(this);
    m_removedList->setObjectName(QStringLiteral("removedPeople"));
    m_removedList->setAccessibleName(tr("People who were removed and still stand in the history"));
    m_removedList->setModel(m_removed);
    m_removedList->setWordWrap(true);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Heading(tr("Removed, but still in the history"), 1.15, part));
    layout->addWidget(m_removedList, 1);
    connect(m_removedList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PrivacyPage::showRemoved);
    return part;
}

void PrivacyPage::showHints()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_hint->setText(
        isEmpty ? tr("Nobody is due. The day until which a person is kept is set in the person's form "
                     "(“Keep until”).")
                : tr("The day has passed or comes within %n day(s). Keep them longer, or erase them.",
                     nullptr, keeping::noticeDays));
    m_nobody->setText(
        isEmpty ? tr("To see one person's consent and information, or to erase the person, open the "
                     "person's form and press “Privacy …” there.")
                : tr("Choose a person on the left, or open a person's form and press “Privacy …” "
                     "there."));
    m_removedPart->setVisible(m_removed->rowCount() > 0);
}

// The person is shown already, and what is said of a withdrawal must not go.
void PrivacyPage::keepSelection()
{
    const QModelIndexList found = m_model->match(
        m_model->index(0), RecordIdRole, QVariant::fromValue(m_person->person()), 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(found.constFirst());
}

void PrivacyPage::showSelected()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        showPerson(current.data(RecordIdRole).value<RecordId>());
}

void PrivacyPage::showRemoved()
{
    const QModelIndex current = m_removedList->currentIndex();
    if (!current.isValid())
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex({});
    m_person->showPerson(current.data(RecordIdRole).value<RecordId>(), current.data().toString());
    m_nobody->hide();
}

void PrivacyPage::showPerson(const RecordId &person)
{
    if (person.isNull() && m_model->rowCount() > 0) {
        // This comes back with that person.
        m_list->setCurrentIndex(m_model->index(0));
        return;
    }
    m_person->showPerson(person);
    // Who it is stands at the top.
    m_area->verticalScrollBar()->setValue(0);
    m_nobody->setVisible(person.isNull());
    // Nobody else looks chosen.
    if (m_list->currentIndex().data(RecordIdRole).value<RecordId>() != person) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex({});
    }
    const QSignalBlocker quiet(m_removedList->selectionModel());
    m_removedList->setCurrentIndex({});
}

RecordId PrivacyPage::person() const
{
    return m_person->person();
}

void PrivacyPage::showCleaned(const copies::Outcome &outcome)
{
    m_person->showCleaned(outcome);
}

void PrivacyPage::useSettings(const QSettings &settings)
{
    m_person->useSettings(settings);
}
