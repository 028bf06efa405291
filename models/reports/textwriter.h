// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"

#include <QString>

/// \p document as plain text for an e-mail, wrapped at 72 columns.
QString writeText(const Document &document);
