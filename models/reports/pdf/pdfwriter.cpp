// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdf/pdfwriter.h"

#include "models/reports/document.h"
#include "models/reports/pdf/bookmarks.h"
#include "models/reports/pdf/documentlayout.h"
#include "models/reports/pdf/metadata.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

namespace {

QByteArray fileBytes(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Result<QByteArray> assemble(const Document &document, const pdf::PageLayout &layout,
                            const pdf::ScratchPdf &scratch, pdf::Progress &progress)
{
    QPDF file;
    file.processMemoryFile("scratch", scratch.bytes.constData(), size_t(scratch.bytes.size()));
    const Result<pdf::MarkedContent> content = pdf::tagPageContents(file, layout, scratch, progress);
    if (!content)
        return content.error();
    const pdf::StructureObjects structure = pdf::writeStructure(file, layout, *content);
    pdf::writeBookmarks(file, layout, structure);
    pdf::writeMetadata(file, document);
    pdf::writeAttachments(file, document);
    if (!progress.report(90, 100, 0, 1))
        return pdf::Progress::cancelled();
    return fileBytes(file);
}

/// The border at which libqpdf's exceptions become errors.
Result<QByteArray> assembleSafely(const Document &document, const pdf::PageLayout &layout,
                                  const pdf::ScratchPdf &scratch, pdf::Progress &progress)
{
    try {
        return assemble(document, layout, scratch, progress);
    } catch (const std::exception &exception) {
        return Error{Error::Code::Internal,
                     QCoreApplication::translate("PdfWriter",
                                                 "The PDF could not be written. Please report this fault."),
                     QString::fromUtf8(exception.what())};
    }
}

} // namespace

Result<PdfOutput> writePdf(const Document &document, const PdfProgress &callback, const QString &patterns)
{
    pdf::Progress progress(callback);
    const Result<pdf::PageLayout> layout = pdf::layoutDocument(document, patterns, progress);
    if (!layout)
        return layout.error();
    const Result<pdf::ScratchPdf> scratch = pdf::paintScratch(*layout, progress);
    if (!scratch)
        return scratch.error();
    Result<QByteArray> bytes = assembleSafely(document, *layout, *scratch, progress);
    if (!bytes)
        return bytes.error();
    progress.report(100, 100, 1, 1);
    return PdfOutput{*std::move(bytes), layout->pageCount, layout->warnings};
}
