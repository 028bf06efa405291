// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/writers.h"

#include "models/reports/htmlwriter.h"
#include "models/reports/odt/odtwriter.h"
#include "models/reports/pdf/pdfwriter.h"
#include "models/reports/textwriter.h"

namespace writers {

QList<DocumentFormat> formats()
{
    return {DocumentFormat::Pdf, DocumentFormat::Odt, DocumentFormat::Html, DocumentFormat::Text};
}

QString suffix(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        break;
    case DocumentFormat::Odt:
        return QStringLiteral("odt");
    case DocumentFormat::Html:
        return QStringLiteral("html");
    case DocumentFormat::Text:
        return QStringLiteral("txt");
    }
    return QStringLiteral("pdf");
}

std::optional<DocumentFormat> formatFromSuffix(QStringView text)
{
    for (const DocumentFormat format : formats()) {
        if (text == suffix(format))
            return format;
    }
    return std::nullopt;
}

Result<WrittenDocument> write(const Document &document, DocumentFormat format,
                              const std::function<bool(int, int)> &progress)
{
    switch (format) {
    case DocumentFormat::Odt: {
        const auto odt = writeOdt(document);
        return odt ? Result<WrittenDocument>(WrittenDocument{*odt, {}}) : odt.error();
    }
    case DocumentFormat::Html:
        return WrittenDocument{writeHtml(document), {}};
    case DocumentFormat::Text:
        return WrittenDocument{writeText(document).toUtf8(), {}};
    case DocumentFormat::Pdf:
        break;
    }
    const auto pdf = writePdf(document, progress);
    return pdf ? Result<WrittenDocument>(WrittenDocument{pdf->bytes, pdf->warnings}) : pdf.error();
}

} // namespace writers
