// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mergepreview.h"

#include "models/exchange/packagefile.h"

namespace {

MergePreview::Package add(PackageMerge &merge, const QString &path, const QString &passphrase)
{
    const auto package = packagefile::open(path, passphrase);
    if (!package)
        return {path, package.error(), package.error().code == Error::Code::Invalid};
    if (const auto added = merge.add((*package)->reader(), path); !added)
        return {path, added.error(), false};
    const auto halfTyped = (*package)->halfTypedCards();
    if (!halfTyped)
        return {path, halfTyped.error(), false};
    return {path, merge.reports().constLast(), false, *halfTyped};
}

} // namespace

Result<MergePreview> MergePreview::make(const RecordReader &home, const QStringList &paths,
                                        const QString &passphrase, const std::function<bool(int)> &goOn)
{
    PackageMerge merge(home);
    MergePreview preview;
    for (const QString &path : paths) {
        if (!goOn(static_cast<int>(preview.packages.size())))
            return Error{Error::Code::Cancelled, PackageMerge::tr("Stopped; nothing was changed."), {}};
        preview.packages.append(add(merge, path, passphrase));
    }
    const auto people = merge.peopleToErase();
    if (!people)
        return people.error();
    preview.peopleToErase = *people;
    preview.changes = merge.changes();
    preview.sources = merge.sources();
    preview.erasedElsewhere = merge.erasedElsewhere();
    return preview;
}
