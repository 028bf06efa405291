// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>

/// bench_orcus FILE: liborcus reads an XLSX into its own tables.
int main(int, char *argv[])
{
    Durations reading;
    reading.measure([argv] {
        orcus::spreadsheet::document document({1'048'576, 16'384});
        orcus::spreadsheet::import_factory factory(document);
        orcus::orcus_xlsx reader(&factory);
        reader.read_file(argv[1]);
    });
    measurement::report({{QStringLiteral("floor"), reading.median()}});
    return 0;
}
