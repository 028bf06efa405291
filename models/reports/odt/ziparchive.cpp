// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/odt/ziparchive.h"

#include <QCoreApplication>

#include <zip.h>

#include <memory>

namespace odt {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ZipArchive)
};

// The first day that the format knows.
constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;

Error failure(zip_error_t *error)
{
    return {Error::Code::Internal, Sentences::tr("The document could not be put together."),
            QString::fromUtf8(zip_error_strerror(error))};
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
        return failure(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return count == bytes.size() ? Result<QByteArray>(bytes)
                                 : Result<QByteArray>(failure(zip_source_error(source)));
}

} // namespace

Result<QByteArray> zipArchive(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto freeError = [](zip_error_t *e) { zip_error_fini(e); };
    const std::unique_ptr<zip_error_t, decltype(freeError)> errorOwner(&error, freeError);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!target)
        return failure(&error);
    zip_t *archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &error);
    if (!archive)
        return failure(&error);
    // The archive owns one reference and the target another, which outlives the archive.
    zip_source_keep(target.get());
    for (const ZipEntry &entry : entries) {
        if (!add(archive, entry)) {
            const Error told = failure(zip_get_error(archive));
            zip_discard(archive);
            return told;
        }
    }
    if (zip_close(archive) != 0) {
        const Error told = failure(zip_get_error(archive));
        zip_discard(archive);
        return told;
    }
    return bytesOf(target.get());
}

} // namespace odt
