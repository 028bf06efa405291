// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ziparchive.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

// The first day that the format knows.
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;
// A small file can claim to unfold to any size.
constexpr zip_uint64_t mostBytes = zip_uint64_t{512} * 1024 * 1024;

/// Where libzip writes down what went wrong.
class ErrorPlace
{
public:
    ErrorPlace() { zip_error_init(&m_error); }
    ~ErrorPlace() { zip_error_fini(&m_error); }
    Q_DISABLE_COPY_MOVE(ErrorPlace)

    zip_error_t *get() { return &m_error; }

private:
    zip_error_t m_error;
};

Error unwritable(zip_error_t *error)
{
    return {Error::Code::Internal, Sentences::tr("The document could not be put together."),
            QString::fromUtf8(zip_error_strerror(error))};
}

Error unreadable(const QString &detail)
{
    return {Error::Code::Invalid,
            Sentences::tr("The file is damaged or no office document: it cannot be unpacked."), detail};
}

bool add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.data.constData(), zip_uint64_t(entry.data.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = zip_uint64_t(index);
    return zip_set_file_compression(archive, place, entry.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) == 0 &&
           zip_file_set_dostime(archive, place, 0, firstDosDate, 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return unwritable(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return count == bytes.size() ? Result<QByteArray>(bytes)
                                 : Result<QByteArray>(unwritable(zip_source_error(source)));
}

Result<ZipEntry> entryAt(zip_t *archive, zip_uint64_t index, zip_uint64_t room)
{
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return unreadable(QString::fromUtf8(zip_strerror(archive)));
    if (stat.size > room)
        return unreadable(QStringLiteral("too large: %1").arg(QString::fromUtf8(stat.name)));
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(archive, index, 0),
                                                                  zip_fclose);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    // The checksum is looked at when the end is read.
    char behind = 0;
    if (!file || zip_fread(file.get(), bytes.data(), stat.size) != bytes.size() ||
        zip_fread(file.get(), &behind, 1) != 0)
        return unreadable(QString::fromUtf8(zip_strerror(archive)));
    return ZipEntry{stat.name, bytes, stat.comp_method == ZIP_CM_STORE};
}

} // namespace

namespace ziparchive {

Result<QByteArray> write(const QList<ZipEntry> &entries)
{
    ErrorPlace error;
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, error.get()), zip_source_free);
    zip_t *archive = target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, error.get()) : nullptr;
    if (!archive)
        return unwritable(error.get());
    // The archive owns one reference and the target another, which outlives the archive.
    zip_source_keep(target.get());
    bool done = true;
    for (const ZipEntry &entry : entries)
        done = done && add(archive, entry);
    if (!done || zip_close(archive) != 0) {
        const Error told = unwritable(zip_get_error(archive));
        zip_discard(archive);
        return told;
    }
    return bytesOf(target.get());
}

Result<QList<ZipEntry>> read(const QByteArray &archive)
{
    ErrorPlace error;
    zip_source_t *source =
        zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, error.get());
    const std::unique_ptr<zip_t, decltype(&zip_discard)> opened(
        source ? zip_open_from_source(source, ZIP_RDONLY, error.get()) : nullptr, zip_discard);
    if (!opened) {
        zip_source_free(source);
        return unreadable(QString::fromUtf8(zip_error_strerror(error.get())));
    }
    QList<ZipEntry> entries;
    zip_uint64_t room = mostBytes;
    const zip_int64_t count = zip_get_num_entries(opened.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto entry = entryAt(opened.get(), zip_uint64_t(i), room);
        if (!entry)
            return entry.error();
        room -= zip_uint64_t(entry->data.size());
        entries.append(*entry);
    }
    return entries;
}

} // namespace ziparchive
