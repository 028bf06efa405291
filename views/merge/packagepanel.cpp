// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/merge/packagepanel.h"

#include "models/items/packagereportmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int mostRowsSeen = 5;
constexpr int rowMargin = 8;

} // namespace

PackagePanel::PackagePanel(QWidget *parent)
    : QWidget(parent)
    , m_packages(new PackageReportModel(this))
    , m_choose(new QPushButton(tr("&Choose packages …"), this))
    , m_hint(new QLabel(this))
    , m_passphraseRow(new QWidget(this))
    , m_passphrase(new QLineEdit(m_passphraseRow))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_table(new QTableView(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
{
    build();
    hideProgress();
    showPackages({});
    setMergeEnabled(false);
    connect(m_choose, &QPushButton::clicked, this, &PackagePanel::chooseRequested);
    connect(m_merge, &QPushButton::clicked, this, &PackagePanel::mergeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PackagePanel::cancelRequested);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &PackagePanel::passphraseEntered);
}

void PackagePanel::build()
{
    m_choose->setObjectName(QStringLiteral("choosePackages"));
    m_hint->setObjectName(QStringLiteral("packageHint"));
    m_hint->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("mergeProgress"));
    m_progress->setAccessibleName(tr("Reading the packages"));
    m_cancel->setObjectName(QStringLiteral("cancelMerge"));
    m_merge->setObjectName(QStringLiteral("mergePackages"));
    m_merge->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_merge->setToolTip(tr("Take over what the packages bring (%1)")
                            .arg(m_merge->shortcut().toString(QKeySequence::NativeText)));
    m_passphrase->setObjectName(QStringLiteral("mergePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *label = new QLabel(tr("&Passphrase of the locked packages:"), m_passphraseRow);
    label->setBuddy(m_passphrase);
    auto *passphraseRow = new QHBoxLayout(m_passphraseRow);
    passphraseRow->setContentsMargins(0, 0, 0, 0);
    passphraseRow->addWidget(label);
    passphraseRow->addWidget(m_passphrase, 1);

    m_table->setObjectName(QStringLiteral("packages"));
    m_table->setAccessibleName(tr("Packages"));
    m_table->setModel(m_packages);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_choose), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        top->addWidget(widget);
    top->addWidget(m_hint, 1);
    top->addWidget(m_merge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_passphraseRow);
    layout->addWidget(m_table);
}

void PackagePanel::showHint(const QString &hint)
{
    m_hint->setText(hint);
}

void PackagePanel::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
    m_hint->hide();
}

void PackagePanel::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
    m_hint->show();
}

void PackagePanel::showPackages(const QList<MergePreview::Package> &packages)
{
    m_packages->setPackages(packages);
    m_table->setVisible(!packages.isEmpty());
    m_passphraseRow->setVisible(std::any_of(packages.begin(), packages.end(),
                                            [](const MergePreview::Package &p) { return p.isLocked; }));
    fitTable();
}

void PackagePanel::setMergeEnabled(bool isEnabled)
{
    // A button that is switched off hands the cursor on, possibly into the search field.
    if (!isEnabled && m_merge->hasFocus())
        m_choose->setFocus();
    m_merge->setEnabled(isEnabled);
}

void PackagePanel::focusMerge()
{
    m_merge->setFocus();
}

QString PackagePanel::passphrase() const
{
    return m_passphrase->text();
}

void PackagePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTable();
    QWidget::changeEvent(event);
}

void PackagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

// No higher than its rows, so that few packages leave the room to the conflicts; on a small screen one row
// has to do.
void PackagePanel::fitTable()
{
    for (const int column : {PackageReportModel::PackageColumn, PackageReportModel::OriginColumn}) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), width() / 3));
    }
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_packages->rowCount(); ++row)
        m_table->setRowHeight(row, m_table->rowHeight(row) + rowMargin);
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(height + m_table->rowHeight(0));
    for (int row = 0; row < std::min(m_packages->rowCount(), mostRowsSeen); ++row)
        height += m_table->rowHeight(row);
    m_table->setMaximumHeight(std::max(height, m_table->minimumHeight()));
}
