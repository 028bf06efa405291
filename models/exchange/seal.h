// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result.h"
#include "models/schema/recordid.h"

#include <QByteArray>

#include <array>

/// Files that only a passphrase opens. The key comes from the passphrase by Argon2id; the contents are
/// encrypted and authenticated in pieces of 64 KiB by XChaCha20-Poly1305 (libsodium's secretstream), the
/// header with each of them, and a last piece that is marked as such ends the file.
namespace seal {

/// How much work a guess of the passphrase is, as Argon2id counts it.
struct Cost
{
    quint32 operations = 3;
    quint32 kibibytes = 256 * 1024;
};

/// What opens one passphrase's files; wiped from memory when it goes.
class Key
{
public:
    /// A new key; takes about a second. Errors: Invalid (no passphrase), Internal (no memory for it).
    static Result<Key> make(const QString &passphrase, const Cost &cost = {});
    /// The key of a file that names \p cost and \p salt. Error Internal: no memory for it.
    static Result<Key> derive(const QString &passphrase, const Cost &cost, const QByteArray &salt);
    ~Key();
    Key(const Key &other) = default;
    Key &operator=(const Key &other) = default;

private:
    friend struct Header;
    friend class Stream;

    Key() = default;

    Cost m_cost;
    QByteArray m_salt;
    std::array<unsigned char, 32> m_bytes{};
};

bool isSealed(const QString &path);
/// The id of the package in the sealed file at \p path; nothing if that is no sealed file.
std::optional<RecordId> packageId(const QString &path);

/// Writes what is in \p plain to \p target, sealed; an older file there is replaced as a whole or not at all.
/// Errors: ReadOnly, DiskFull.
Result<void> write(const QString &plain, const QString &target, const RecordId &package, const Key &key);
/// Writes the contents of \p sealed to the new file \p plain, which only this user may read, and gives the
/// key. Errors: NotFound, NotOurs, Invalid (the passphrase), Damaged, ReadOnly, DiskFull; nothing is left
/// then.
Result<Key> open(const QString &sealed, const QString &passphrase, const QString &plain);

} // namespace seal
