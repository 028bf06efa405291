// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/withdrawing.h"

#include "models/schema/names.h"

namespace withdrawing {

bool concerns(QStringView table)
{
    return table == names::person || table == names::picture;
}

Record kept(const Record &now, const Record &older)
{
    Record rest = older;
    const auto keep = [&](QStringView field) { rest.set(field, now.value(field)); };
    if (now.table().name() == names::person && now.value(names::consentWithdrawnOn).isValid()) {
        for (const QStringView field : {names::consentOn, names::consentWithdrawnOn, names::mayBeNamed})
            keep(field);
    }
    if (now.table().name() == names::picture) {
        if (now.text(names::consent) == u"withdrawn")
            keep(names::consent);
        // Whoever asks not to be shown is not always noted as a withdrawal.
        if (!now.isTrue(names::publish) && older.isTrue(names::publish))
            keep(names::publish);
    }
    return rest;
}

bool isTakenBackBy(const RowChange &row)
{
    if (row.kind != RowChange::Kind::Update)
        return false;
    const auto change = [&](QStringView field) { return row.fields.value(field.toString()); };
    const auto isSwitchedOn = [&](QStringView field) {
        return !change(field).before.toBool() && change(field).after.toBool();
    };
    if (row.table == names::person)
        return isSwitchedOn(names::mayBeNamed) || (change(names::consentWithdrawnOn).before.isValid() &&
                                                   !change(names::consentWithdrawnOn).after.isValid());
    return row.table == names::picture &&
           (isSwitchedOn(names::publish) || change(names::consent).before.toString() == u"withdrawn");
}

} // namespace withdrawing
