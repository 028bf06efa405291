// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/samplesession.h"

#include "models/items/roles.h"
#include "models/search/searchmodel.h"

/// Anything typed into the search field: no text is an error, and marks lie within the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static SearchModel model(samplesession::session());
    static const auto connection = QObject::connect(
        &model, &SearchModel::failed, &model, [](const Error &error) { samplesession::mustSucceed(error); });
    Q_UNUSED(connection)
    model.setText(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex hit = model.index(row);
        static_cast<void>(hit.data());
        static_cast<void>(hit.data(HitTextRole));
        static_cast<void>(hit.data(MarksRole));
    }
    return 0;
}
