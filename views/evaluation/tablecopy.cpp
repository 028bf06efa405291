// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/evaluation/tablecopy.h"

#include "models/csv.h"
#include "models/items/modellisting.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QTableView>

namespace {

QString textOf(const QAbstractItemModel &model, const QString &corner)
{
    const Listing listing = modelListing(model, corner);
    QByteArray bytes = csv::line(listing.heads, u'\t');
    for (const QStringList &row : listing.rows)
        bytes += csv::line(row, u'\t');
    return QString::fromUtf8(bytes);
}

} // namespace

void addCopyAction(QTableView &view, const QString &corner)
{
    auto *copy = new QAction(QCoreApplication::translate("TableCopy", "Copy the table"), &view);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view, corner] {
        QGuiApplication::clipboard()->setText(textOf(*view.model(), corner));
    });
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}
