// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/packagereportmodel.h"

#include "models/schema/fieldtext.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

void PackageReportModel::setPackages(const QList<MergePreview::Package> &packages)
{
    beginResetModel();
    m_packages = packages;
    endResetModel();
}

int PackageReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_packages.size());
}

int PackageReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PackageReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergePreview::Package &shown = package(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == PackageColumn)
        return QDir::toNativeSeparators(shown.path);
    if (role == Qt::ToolTipRole && index.column() == ResultColumn && shown.report &&
        shown.report->textsNamingErased > 0)
        return shown.report->wayToLoseErasedNames();
    return {};
}

QVariant PackageReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PackageColumn:
        return tr("Package");
    case OriginColumn:
        return tr("Last changed");
    case ResultColumn:
        return tr("What it brings");
    default:
        return {};
    }
}

QString PackageReportModel::summary(const PackageReport &report)
{
    QStringList parts;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(report.added, tr("%n new", nullptr, report.added));
    add(report.altered, tr("%n changed", nullptr, report.altered));
    add(report.removed, tr("%n removed", nullptr, report.removed));
    add(report.conflicts, tr("%n conflict(s)", nullptr, report.conflicts));
    if (parts.isEmpty())
        parts.append(tr("Nothing new"));
    add(report.known, tr("%n already known", nullptr, report.known));
    add(report.textsNamingErased,
        tr("%n text(s) name somebody who was erased", nullptr, report.textsNamingErased));
    return parts.join(QStringLiteral(" · "));
}

QString PackageReportModel::text(const MergePreview::Package &package, int column) const
{
    const QString file = QFileInfo(package.path).fileName();
    if (!package.report) {
        return column == PackageColumn  ? file
               : column == ResultColumn ? package.report.error().text
                                        : QString();
    }
    const PackageReport &report = *package.report;
    switch (column) {
    case PackageColumn:
        return report.name.isEmpty() ? file : QStringLiteral("%1\n%2").arg(report.name, file);
    case OriginColumn: {
        if (!report.changed.isValid())
            return tr("Nothing was typed");
        QStringList who = {report.author, report.device};
        who.removeAll(QString());
        return QStringLiteral("%1\n%2").arg(fieldtext::timeToDisplay(report.changed, QLocale()),
                                            who.join(QStringLiteral(", ")));
    }
    case ResultColumn:
        return summary(report);
    default:
        return {};
    }
}
