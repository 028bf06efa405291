// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/lateedits.h"

#include "models/changes/edits.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(LateEdits)
};

} // namespace

namespace lateedits {

Result<ChangeSet> update(const Record &now, const Record &before, const Record &typed)
{
    Record wanted = now;
    for (int i = 0; i < now.table().fields().size(); ++i) {
        const QVariant &value = typed.valueAt(i);
        if (value == before.valueAt(i) || value == now.valueAt(i))
            continue;
        if (now.valueAt(i) != before.valueAt(i))
            return Error{
                Error::Code::Conflict,
                //: %1 is the name of a field
                Sentences::tr("“%1” has been changed since this was typed. Copy what is still needed "
                              "of it, then take it back with Esc.")
                    .arg(now.table().fields().at(i).label()),
                {}};
        wanted.setAt(i, value);
    }
    return edits::update(now, wanted);
}

Result<ChangeSet> setField(const Record &now, QStringView field, const QVariant &before,
                           const QVariant &value)
{
    Record shown = now;
    shown.set(field, before);
    Record typed = now;
    typed.set(field, value);
    return update(now, shown, typed);
}

} // namespace lateedits
