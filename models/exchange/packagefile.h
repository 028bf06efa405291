// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// Packages: files that hold just what one group needs to type for a conference, and what was typed since.
namespace packagefile {

struct Order
{
    /// The file to be made, "….szpaket".
    QString target;
    RecordId conference;
    /// Null: for the whole conference, with those who take part, for the reception.
    RecordId group;
    /// What the planner's list calls it, e.g. "Group 2"; empty: the group's or the conference's name.
    QString name;
    /// Empty: not encrypted.
    QString passphrase;
};

/// Makes the package and notes in \p home that it was handed out; gives its id. From a package another one
/// can be made for one more laptop. Errors: NotFound (conference), and those of Session::create().
Result<RecordId> handOut(Session &home, const Order &order);

/// Opens a package for reading; \p passphrase is only used where it is encrypted. Errors as for
/// Session::open() and Invalid (wrong passphrase).
Result<std::unique_ptr<Session>> open(const QString &path, const QString &passphrase);

/// The records that a package of this order holds: names only, no addresses, numbers or notes.
Result<QList<RowChange>> contents(const RecordReader &home, const Order &order);

} // namespace packagefile
