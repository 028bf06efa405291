// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfchecks.h"

#include <qpdf/Buffer.hh>

#include <QRegularExpression>

namespace pdfchecks {

namespace {

QMap<int, QString> unicodeMap(QPDFObjectHandle font)
{
    QMap<int, QString> map;
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return map;
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    const QString text =
        QString::fromLatin1(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
    static const QRegularExpression entry(QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n"));
    auto entries = entry.globalMatch(text.mid(text.indexOf(u"beginbfchar")));
    while (entries.hasNext()) {
        const QRegularExpressionMatch match = entries.next();
        map.insert(match.captured(1).toInt(nullptr, 16), match.captured(2));
    }
    return map;
}

bool isEmbedded(QPDFObjectHandle descendant)
{
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    return descriptor.isDictionary() && (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
                                         descriptor.hasKey("/FontFile3"));
}

bool isUsable(const QString &hex)
{
    static const QStringList forbidden{QStringLiteral("0000"), QStringLiteral("0009"), QStringLiteral("FEFF"),
                                       QStringLiteral("FFFE")};
    return !hex.isEmpty() && !forbidden.contains(hex.toUpper());
}

} // namespace

void checkFonts(QPDF &file, QStringList &findings)
{
    const UsedCodes used = usedCodes(file);
    for (auto font = used.cbegin(); font != used.cend(); ++font) {
        QPDFObjectHandle object = file.getObjectByObjGen(font.key());
        QPDFObjectHandle descendants = object.getKey("/DescendantFonts");
        if (!descendants.isArray() || !isEmbedded(descendants.getArrayItem(0)))
            findings.append(QStringLiteral("fonts: not embedded"));
        const QMap<int, QString> texts = unicodeMap(object);
        for (const int code : font.value()) {
            if (code == 0)
                findings.append(QStringLiteral("fonts: a missing glyph is shown"));
            if (!isUsable(texts.value(code)))
                findings.append(QStringLiteral("fonts: code %1 stands for no text").arg(code, 4, 16));
        }
    }
}

} // namespace pdfchecks
