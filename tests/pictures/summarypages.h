// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/recordid.h"

#include <QImage>

class RecordReader;

/// Pages of the summary as they would be printed, side by side; ends the program if they cannot be made.
QImage summaryPages(const RecordReader &reader, const RecordId &conference, const QList<int> &pages);
