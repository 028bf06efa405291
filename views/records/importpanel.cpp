// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/importpanel.h"

#include "models/items/importmodel.h"
#include "views/heading.h"
#include "views/plaintexts.h"
#include "views/records/flowlayout.h"
#include "views/records/messagebar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int leftOut = 0;
constexpr int isNew = 1;
constexpr int firstSimilar = 2;
constexpr int widestColumn = 320;

} // namespace

ImportPanel::ImportPanel(Session &session, const QString &table, const QVariantMap &presets,
                         const SourceTable &source, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportModel(session, table, presets, source, this))
    , m_message(new MessageBar(this))
    , m_summary(new QLabel(this))
    , m_columns(new QWidget(this))
    , m_rows(new QTableView(this))
    , m_fate(new QLabel(this))
{
    setObjectName(QStringLiteral("importPanel"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setWordWrap(true);
    m_fate->setObjectName(QStringLiteral("importFate"));
    m_fate->setWordWrap(true);
    buildTable();
    buildColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeButtons(name));
    layout->addWidget(m_summary);
    layout->addWidget(m_message);
    layout->addWidget(m_columns);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_fate);
    layout->addWidget(makeDecision());
    connect(m_model, &ImportModel::dataChanged, this, &ImportPanel::showState);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPanel::showDecision);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const auto undone = m_session.undo(); !undone)
            m_message->showMessage(MessageBar::Kind::Problem, undone.error().text);
    });
    showState();
}

QWidget *ImportPanel::makeButtons(const QString &name)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    //: %1 is the name of a file
    layout->addWidget(new Heading(tr("Take over from %1").arg(name), 1.2, line), 1);
    m_takeOver = new QPushButton(line);
    m_takeOver->setObjectName(QStringLiteral("takeOverImport"));
    auto *close = new QPushButton(tr("Close"), line);
    close->setObjectName(QStringLiteral("closeImport"));
    close->setToolTip(tr("Back to the list (Esc)"));
    layout->addWidget(m_takeOver);
    layout->addWidget(close);
    connect(m_takeOver, &QPushButton::clicked, this, &ImportPanel::takeOver);
    connect(close, &QPushButton::clicked, this, &ImportPanel::closed);
    return line;
}

void ImportPanel::buildTable()
{
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_rows->setAccessibleName(tr("Rows of the file and what becomes of them"));
    m_rows->setModel(m_model);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->resizeColumnsToContents();
}

/// A box for each column, under the words that head it in the file.
void ImportPanel::buildColumns()
{
    auto *flow = new FlowLayout(16, m_columns);
    for (int column = 0; column < m_model->heads().size(); ++column) {
        const QString &head = m_model->heads().at(column);
        auto *pair = new QWidget(m_columns);
        auto *layout = new QHBoxLayout(pair);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *box = new QComboBox(pair);
        auto *label = new QLabel(
            head.isEmpty() ? tr("Column %1:").arg(column + 1) : plaintexts::literal(head) + u':', pair);
        label->setBuddy(box);
        box->setObjectName(QStringLiteral("importColumn-%1").arg(column));
        //: %1 is the heading of a column in a file
        box->setAccessibleName(tr("Field for “%1”").arg(head));
        box->setToolTip(box->accessibleName());
        box->addItem(tr("(not taken)"), QString());
        for (const Field &field : m_model->table().fields()) {
            if (field.type() != FieldType::Blob)
                box->addItem(field.label(), field.name());
        }
        layout->addWidget(label);
        layout->addWidget(box);
        flow->addWidget(pair);
        m_columnBoxes.append(box);
        connect(box, &QComboBox::activated, this, [this, column, box] {
            m_model->setColumn(column, box->currentData().toString());
            showColumns();
        });
    }
    showColumns();
}

void ImportPanel::showColumns()
{
    for (int column = 0; column < m_columnBoxes.size(); ++column) {
        QComboBox *box = m_columnBoxes.at(column);
        box->setCurrentIndex(qMax(0, box->findData(m_model->columns().at(column))));
    }
}

QWidget *ImportPanel::makeDecision()
{
    m_decision = new QWidget(this);
    auto *layout = new QHBoxLayout(m_decision);
    layout->setContentsMargins(0, 0, 0, 0);
    m_meant = new QComboBox(m_decision);
    m_meant->setObjectName(QStringLiteral("importDecision"));
    m_meant->setAccessibleName(tr("What this row is"));
    auto *label = new QLabel(tr("The selected row &is:"), m_decision);
    label->setBuddy(m_meant);
    layout->addWidget(label);
    layout->addWidget(m_meant);
    layout->addStretch(1);
    connect(m_meant, &QComboBox::activated, this, &ImportPanel::decide);
    return m_decision;
}

void ImportPanel::showDecision()
{
    const int row = m_rows->currentIndex().row();
    // The cell has no room for a whole sentence.
    m_fate->setText(row < 0 ? QString() : m_model->index(row, 0).data().toString());
    const QList<RecordId> similar = row < 0 ? QList<RecordId>() : m_model->similar(row);
    m_decision->setVisible(!similar.isEmpty());
    if (similar.isEmpty())
        return;
    m_meant->clear();
    m_meant->addItem(tr("left out"));
    m_meant->addItem(tr("new"));
    for (const RecordId &id : similar) {
        const auto title = m_session.reader().title(m_model->table().name(), id);
        //: The row of a file and the record %1 are one
        m_meant->addItem(tr("the same as “%1”").arg(title ? *title : QString()));
    }
    const auto decision = m_model->decision(row);
    m_meant->setCurrentIndex(!decision            ? leftOut
                             : decision->isNull() ? isNew
                                                  : firstSimilar + int(similar.indexOf(*decision)));
}

void ImportPanel::decide(int choice)
{
    const int row = m_rows->currentIndex().row();
    if (choice == leftOut)
        m_model->decide(row, std::nullopt);
    else
        m_model->decide(row, choice == isNew ? RecordId() : m_model->similar(row).at(choice - firstSimilar));
}

void ImportPanel::showState()
{
    using Fate = ImportRow::Fate;
    QStringList parts;
    if (const int count = m_model->countOf(Fate::New); count > 0)
        parts.append(tr("%n new", nullptr, count));
    if (const int count = m_model->countOf(Fate::Fills); count > 0)
        parts.append(tr("%n filled in", nullptr, count));
    if (const int count = m_model->countOf(Fate::Known); count > 0)
        parts.append(tr("%n known", nullptr, count));
    if (const int count = m_model->countOf(Fate::Similar); count > 0)
        parts.append(tr("%n to be decided (select the row and say below what it is)", nullptr, count));
    if (const int count = m_model->countOf(Fate::Wrong); count > 0)
        parts.append(tr("%n cannot be taken over", nullptr, count));
    m_summary->setText(m_model->problem().isEmpty() ? parts.join(QStringLiteral(" · ")) : m_model->problem());
    m_takeOver->setText(tr("Take over %n row(s)", nullptr, m_model->readyCount()));
    m_takeOver->setEnabled(m_model->readyCount() > 0 && !m_session.isReadOnly());
    showDecision();
}

void ImportPanel::takeOver()
{
    const int count = m_model->readyCount();
    if (const auto done = m_model->takeOver(); !done)
        m_message->showMessage(MessageBar::Kind::Problem, done.error().text);
    else
        m_message->showMessage(MessageBar::Kind::Information, tr("%n row(s) taken over.", nullptr, count),
                               tr("Undo"));
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void ImportPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rows->setFocus();
    if (!m_rows->currentIndex().isValid())
        m_rows->selectRow(0);
}
