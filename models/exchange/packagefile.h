// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/seal.h"
#include "models/halftyped.h"
#include "models/session.h"
#include "models/store/temporaryfolder.h"

/// A package that is open for reading; if it is encrypted, in a private folder that goes with this.
class OpenPackage
{
public:
    /// Errors as for Session::open() and seal::open().
    static Result<std::unique_ptr<OpenPackage>> open(const QString &path, const QString &passphrase);

    const RecordReader &reader() const { return m_session->reader(); }
    /// What stood in the lines when it was closed; it is no change and comes home only if people want it.
    Result<QList<HalfTypedCard>> halfTypedCards() const;
    /// The file that people know.
    QString path() const { return m_path; }

private:
    OpenPackage() = default;

    QString m_path;
    // Goes after the session that reads from it.
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Session> m_session;
};

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
    /// Nothing: not encrypted.
    std::optional<seal::Key> key;
};

/// A package as it will be written.
struct Draft
{
    QString target;
    PackageIdentity identity;
    QList<RowChange> records;
    std::optional<seal::Key> key;
};

/// What \p order asks for. Error NotFound: the conference.
Result<Draft> prepare(const RecordReader &home, const Order &order);
/// Writes the file, sealed if there is a key, and gives its id; may be called in a worker. Errors as for
/// Session::create().
Result<RecordId> write(const Draft &draft, const Schema &schema = Schema::standard());
/// Notes in \p home that it was handed out; on an error the file is removed again.
Result<void> note(Session &home, const RecordId &package, const Draft &draft);

/// All three. From a package another one can be made for one more laptop.
Result<RecordId> handOut(Session &home, const Order &order);

/// For reading; the passphrase is only used where the package is encrypted.
Result<std::unique_ptr<OpenPackage>> open(const QString &path, const QString &passphrase);

/// The records that a package of this order holds: names only, no addresses, numbers or notes.
Result<QList<RowChange>> contents(const RecordReader &home, const Order &order);

} // namespace packagefile
