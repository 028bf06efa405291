// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Camera;
class Stage;

/// Every screen of the program, one picture each, for whoever wants to look them over.
namespace tour {

void takeAll(Stage &stage, const Camera &camera);

} // namespace tour
