// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/missingpage.h"

#include "models/conference/guests.h"
#include "models/items/missingmodel.h"
#include "views/records/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

MissingPage::MissingPage(Session &session, const RecordId &conference, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_conference(conference)
    , m_level(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_categories(new MissingModel(MissingModel::Kind::Categories, this))
    , m_municipalities(new MissingModel(MissingModel::Kind::Municipalities, this))
    , m_categoryTable(addTable(m_categories, "missingCategories"))
    , m_municipalityTable(addTable(m_municipalities, "missingMunicipalities"))
    , m_invite(new QPushButton(tr("Invite"), this))
{
    setObjectName(QStringLiteral("missing"));
    m_level->setObjectName(QStringLiteral("missingLevel"));
    m_level->setAccessibleName(tr("How far somebody must have come"));
    m_level->addItem(tr("Nobody invited"), static_cast<int>(participants::Level::Invited));
    m_level->addItem(tr("Nobody accepted"), static_cast<int>(participants::Level::Accepted));
    m_level->addItem(tr("Nobody attended"), static_cast<int>(participants::Level::Attended));
    m_summary->setObjectName(QStringLiteral("missingSummary"));
    m_invite->setObjectName(QStringLiteral("inviteMissing"));
    m_categoryTable->setAccessibleName(tr("Categories without anyone"));
    m_municipalityTable->setAccessibleName(tr("Municipalities without anyone"));

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_level);
    line->addWidget(m_summary, 1);
    line->addWidget(m_invite);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(8);
    tables->addWidget(m_categoryTable, 3);
    tables->addWidget(m_municipalityTable, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addLayout(tables, 1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &MissingPage::refresh);
    connect(m_invite, &QPushButton::clicked, this, &MissingPage::invite);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QTableView *MissingPage::addTable(MissingModel *model, const char *name)
{
    auto *table = new QTableView(this);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MissingPage::showButton);
    return table;
}

void MissingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MissingPage::refresh()
{
    const auto level = static_cast<participants::Level>(m_level->currentData().toInt());
    const auto gaps = missing::find(m_session.reader(), m_conference, level);
    if (!gaps) {
        m_message->showMessage(MessageBar::Kind::Problem, gaps.error().text);
        return;
    }
    m_categories->setGaps(*gaps);
    m_municipalities->setGaps(*gaps);
    //: Both are counts in words, e.g. "7 categories" and "2 municipalities"
    m_summary->setText(
        tr("%1 and %2 are missing.")
            .arg(tr("%n categories", nullptr, static_cast<int>(gaps->categories.size())),
                 tr("%n municipalities", nullptr, static_cast<int>(gaps->municipalities.size()))));
    showButton();
}

void MissingPage::showButton()
{
    const bool isSelected = m_categoryTable->selectionModel()->hasSelection() ||
                            m_municipalityTable->selectionModel()->hasSelection();
    m_invite->setEnabled(isSelected && !m_session.isReadOnly());
    m_invite->setToolTip(tr("Puts all organisations of the selected rows onto the list"));
}

void MissingPage::invite()
{
    QList<RecordId> organisations;
    for (const QTableView *table : {m_categoryTable, m_municipalityTable}) {
        const auto *model = static_cast<const MissingModel *>(table->model());
        for (const QModelIndex &row : table->selectionModel()->selectedRows())
            organisations += model->gap(row.row()).organisations;
    }
    const auto changes = guests::invite(m_session, m_conference, organisations);
    const auto invited = changes ? m_session.apply(*changes) : Result<void>(changes.error());
    if (!invited)
        m_message->showMessage(MessageBar::Kind::Problem, invited.error().text);
    else if (changes->isEmpty())
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("The file has no organisation there that is not on the list yet. Add it by "
                                  "its name on the page “List”."));
    else
        m_message->showMessage(MessageBar::Kind::Information, tr("%n organisation(s) invited.", nullptr,
                                                                 static_cast<int>(changes->rows.size())));
}
