// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QByteArray>

/// One self-contained HTML5 file (UTF-8): semantic, readable without styles, on paper, and in the dark.
QByteArray writeHtml(const Document &document);
