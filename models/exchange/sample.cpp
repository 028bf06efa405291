// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sample.h"

#include "models/exchange/interchange.h"

#include <QCoreApplication>
#include <QFile>

namespace sample {

Result<ChangeSet> load(const RecordReader &reader)
{
    QFile file(QStringLiteral(":/sample/ost.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal,
                     QCoreApplication::translate("Sample", "The sample is missing in this program."),
                     file.errorString()};
    auto changes = interchange::read(file.readAll(), reader);
    if (changes)
        changes->label = QCoreApplication::translate("Sample", "Fill in the sample");
    return changes;
}

} // namespace sample
