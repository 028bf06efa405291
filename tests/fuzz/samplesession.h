// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

/// The sample to fuzz against, made once in a temporary folder.
namespace samplesession {

/// Where the files of this run are.
QString folder();
/// A file with the sample, open for writing.
Session &session();
/// Ends the program, so that the fuzzer keeps the input, unless \p result is a success.
void mustSucceed(const Result<void> &result);

} // namespace samplesession
