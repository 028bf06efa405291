// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfcheck.h"

#include "tests/support/pdfchecks.h"

QStringList pdfFindings(const QByteArray &pdf)
{
    QStringList findings;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("checked", pdf.constData(), size_t(pdf.size()));
        const PdfStructure structure(file);
        pdfchecks::checkCatalog(file, findings);
        pdfchecks::checkOutlines(file, structure, findings);
        pdfchecks::checkStructure(structure, findings);
        pdfchecks::checkPages(file, structure, findings);
        pdfchecks::checkFonts(file, findings);
        for (const QPDFExc &warning : file.getWarnings())
            findings.append(QString::fromUtf8(warning.what()));
    } catch (const std::exception &exception) {
        findings.append(QStringLiteral("cannot be read: ") + QString::fromUtf8(exception.what()));
    }
    findings.removeDuplicates();
    return findings;
}
