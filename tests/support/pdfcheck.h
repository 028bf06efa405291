// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// Reads a PDF the way a checker for PDF/UA-1 and PDF/A does and says what is wrong; empty: nothing.
QStringList pdfFindings(const QByteArray &pdf);
