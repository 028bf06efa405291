// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Camera;
class Stage;

/// Takes what the window shows on bad days: retention over, erasure, text that the file does not take, a
/// damaged file and its backups.
namespace troubles {

void takeAll(Stage &stage, const Camera &camera);

} // namespace troubles
