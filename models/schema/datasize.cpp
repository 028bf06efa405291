// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/datasize.h"

QString datasize::toDisplay(qint64 bytes, const QLocale &locale)
{
    constexpr qint64 tenMegabytes = 10 * 1024 * 1024;
    return locale.formattedDataSize(bytes, bytes < tenMegabytes ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}
