// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/seal.h"

#include "models/store/fileformat.h"
#include "models/store/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

#include <sodium.h>

#include <optional>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

constexpr qsizetype pieceSize = qsizetype{64} * 1024;
constexpr qsizetype sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
// A file cannot make a computer work for minutes before it is known to be ours.
constexpr quint32 mostOperations = 16;
constexpr quint32 mostKibibytes = 1024 * 1024;
constexpr quint32 leastKibibytes = crypto_pwhash_MEMLIMIT_MIN / 1024;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error damaged(const QString &path)
{
    return {Error::Code::Damaged,
            Sentences::tr("%1 is damaged: it is cut off or was changed. Take another copy of it.")
                .arg(shownPath(path)),
            {}};
}

Error notWritten(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {Error::Code::DiskFull,
                Sentences::tr("There is no room left for %1. Make room there and try again.")
                    .arg(shownPath(path)),
                file.errorString()};
    return {Error::Code::ReadOnly,
            Sentences::tr("%1 could not be written: %2. Is the stick still in, and may it be written on?")
                .arg(shownPath(path), file.errorString()),
            {}};
}

Error notRead(const QString &path, const QFileDevice &file)
{
    return {Error::Code::ReadOnly,
            Sentences::tr("%1 could not be read: %2.").arg(shownPath(path), file.errorString()),
            {}};
}

} // namespace

namespace seal {

/// What stands in the open at the beginning of a sealed file: mark, cost, salt, id of the package, and where
/// the stream begins.
struct Header
{
    static constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
    static constexpr qsizetype idSize = 16;
    static constexpr qsizetype streamSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
    static constexpr qsizetype size =
        fileformat::sealedMark.size() + 2 * qsizetype(sizeof(quint32)) + saltSize + idSize + streamSize;

    static QByteArray make(const Key &key, const RecordId &package, const QByteArray &stream);
    /// Nothing if the bytes are no header of ours.
    static std::optional<Header> read(const QByteArray &bytes);

    Cost cost;
    QByteArray salt;
    RecordId package;
    QByteArray stream;
};

QByteArray Header::make(const Key &key, const RecordId &package, const QByteArray &stream)
{
    QByteArray header = fileformat::sealedMark.toByteArray();
    for (const quint32 number : {key.m_cost.operations, key.m_cost.kibibytes}) {
        const quint32 bigEndian = qToBigEndian(number);
        header.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    }
    return header + key.m_salt + package.toBytes() + stream;
}

std::optional<Header> Header::read(const QByteArray &bytes)
{
    const qsizetype mark = fileformat::sealedMark.size();
    if (bytes.size() < size || !bytes.startsWith(fileformat::sealedMark))
        return std::nullopt;
    Header header;
    header.cost.operations = qFromBigEndian<quint32>(bytes.constData() + mark);
    header.cost.kibibytes = qFromBigEndian<quint32>(bytes.constData() + mark + 4);
    header.salt = bytes.mid(mark + 8, saltSize);
    header.package = RecordId::fromBytes(bytes.mid(mark + 8 + saltSize, idSize)).value_or(RecordId());
    header.stream = bytes.mid(mark + 8 + saltSize + idSize, streamSize);
    const bool canBe = header.cost.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                       header.cost.operations <= mostOperations && header.cost.kibibytes >= leastKibibytes &&
                       header.cost.kibibytes <= mostKibibytes;
    return canBe ? std::optional(header) : std::nullopt;
}

Result<Key> Key::make(const QString &passphrase, const Cost &cost)
{
    if (passphrase.isEmpty())
        return Error{Error::Code::Invalid, Sentences::tr("The passphrase is empty."), {}};
    if (!isReady())
        return Error{Error::Code::Internal, Sentences::tr("Encryption does not work on this computer."), {}};
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    return derive(passphrase, cost, salt);
}

Result<Key> Key::derive(const QString &passphrase, const Cost &cost, const QByteArray &salt)
{
    Key key;
    key.m_cost = cost;
    key.m_salt = salt;
    // Two keyboards may compose one letter differently.
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed =
        isReady() ? crypto_pwhash(key.m_bytes.data(), key.m_bytes.size(), words.constData(),
                                  static_cast<unsigned long long>(words.size()), bytes(salt), cost.operations,
                                  size_t(cost.kibibytes) * 1024, crypto_pwhash_ALG_ARGON2ID13)
                  : -1;
    sodium_memzero(words.data(), size_t(words.size()));
    if (failed != 0)
        return Error{Error::Code::Internal,
                     Sentences::tr("There is not enough memory for the passphrase (%1 MiB). Close other "
                                   "programs and try again.")
                         .arg(cost.kibibytes / 1024),
                     {}};
    return key;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

/// One file's pieces, in their order.
class Stream
{
public:
    Stream() = default;
    ~Stream() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY(Stream)

    /// Begins to write; \p header is made by it.
    void begin(const Key &key, const RecordId &package)
    {
        QByteArray stream(Header::streamSize, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_state, bytes(stream), key.m_bytes.data());
        m_header = Header::make(key, package, stream);
    }
    /// Begins to read; false if no stream begins like that.
    bool begin(const Key &key, const QByteArray &header, const QByteArray &stream)
    {
        m_header = header;
        return crypto_secretstream_xchacha20poly1305_init_pull(&m_state, bytes(stream), key.m_bytes.data()) ==
               0;
    }
    const QByteArray &header() const { return m_header; }

    QByteArray sealed(const QByteArray &piece, bool isLast)
    {
        QByteArray result(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                         : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(
            &m_state, bytes(result), nullptr, bytes(piece), static_cast<unsigned long long>(piece.size()),
            bytes(m_header), static_cast<unsigned long long>(m_header.size()), tag);
        return result;
    }

    /// Nothing if the piece is not as it was written, here or at all.
    std::optional<QByteArray> opened(const QByteArray &piece)
    {
        if (piece.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
            return std::nullopt;
        QByteArray result(piece.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        unsigned char tag = 0;
        const bool isTrue = crypto_secretstream_xchacha20poly1305_pull(
                                &m_state, bytes(result), nullptr, &tag, bytes(piece),
                                static_cast<unsigned long long>(piece.size()), bytes(m_header),
                                static_cast<unsigned long long>(m_header.size())) == 0;
        m_isAtEnd = isTrue && tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        return isTrue ? std::optional(result) : std::nullopt;
    }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    crypto_secretstream_xchacha20poly1305_state m_state{};
    QByteArray m_header;
    bool m_isAtEnd = false;
};

namespace {

// The first piece is empty: it tells a wrong passphrase from a damaged file.
constexpr qsizetype firstPieceSize = crypto_secretstream_xchacha20poly1305_ABYTES;

QByteArray headerBytes(const QString &path)
{
    QFile file(path);
    return !fileformat::isNoFile(path) && file.open(QIODevice::ReadOnly) ? file.read(Header::size)
                                                                         : QByteArray();
}

Result<void> sealPieces(QFile &source, QSaveFile &target, const RecordId &package, const Key &key)
{
    Stream stream;
    stream.begin(key, package);
    target.write(stream.header());
    target.write(stream.sealed({}, false));
    do {
        const QByteArray piece = source.read(pieceSize);
        if (source.error() != QFileDevice::NoError)
            return notRead(source.fileName(), source);
        target.write(stream.sealed(piece, source.atEnd()));
    } while (!source.atEnd() && target.error() == QFileDevice::NoError);
    return {};
}

Result<void> openPieces(QFile &source, Stream &stream, QSaveFile &target)
{
    while (!stream.isAtEnd()) {
        const auto piece = stream.opened(source.read(sealedPieceSize));
        if (!piece)
            return damaged(source.fileName());
        if (target.write(*piece) != piece->size())
            return notWritten(target.fileName(), target);
    }
    return source.atEnd() ? Result<void>() : Result<void>(damaged(source.fileName()));
}

} // namespace

bool isSealed(const QString &path)
{
    return fileformat::isSealed(path);
}

std::optional<RecordId> packageId(const QString &path)
{
    const auto header = Header::read(headerBytes(path));
    return header ? std::optional(header->package) : std::nullopt;
}

Result<void> write(const QString &plain, const QString &target, const RecordId &package, const Key &key)
{
    QFile source(plain);
    if (!source.open(QIODevice::ReadOnly))
        return notRead(plain, source);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(target, file);
    privatefile::protect(file);
    if (const auto done = sealPieces(source, file, package, key); !done)
        return done;
    if (!file.commit())
        return notWritten(target, file);
    return {};
}

Result<Key> open(const QString &sealed, const QString &passphrase, const QString &plain)
{
    QFile source(sealed);
    if (!source.exists())
        return Error{Error::Code::NotFound, Sentences::tr("There is no file %1.").arg(shownPath(sealed)), {}};
    if (!source.open(QIODevice::ReadOnly))
        return notRead(sealed, source);
    const QByteArray beginning = source.read(Header::size);
    if (!beginning.startsWith(fileformat::sealedMark))
        return Error{Error::Code::NotOurs, Sentences::tr("%1 is not encrypted.").arg(shownPath(sealed)), {}};
    const auto header = Header::read(beginning);
    if (!header)
        return damaged(sealed);
    if (passphrase.isEmpty())
        return Error{
            Error::Code::Invalid,
            Sentences::tr("%1 is encrypted. Its passphrase is needed to open it.").arg(shownPath(sealed)),
            {}};
    const auto key = Key::derive(passphrase, header->cost, header->salt);
    if (!key)
        return key.error();
    Stream stream;
    if (!stream.begin(*key, beginning, header->stream) || !stream.opened(source.read(firstPieceSize)))
        return Error{Error::Code::Invalid,
                     Sentences::tr("The passphrase does not open %1. Look at capital letters and the "
                                   "keyboard's language; if it is right, the file is damaged.")
                         .arg(shownPath(sealed)),
                     {}};
    QSaveFile file(plain);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(plain, file);
    privatefile::protect(file);
    if (const auto done = openPieces(source, stream, file); !done)
        return done.error();
    if (!file.commit())
        return notWritten(plain, file);
    return key;
}

} // namespace seal
