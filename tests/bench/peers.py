#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user would pick instead, beside us on the same contributions (Linux; needs a display, e.g. xvfb-run).

peers.py PROGRAM FILE [RUNS]: PROGRAM is sozialraum, FILE one of its files (bench_generate makes them). Each program
that is installed opens the contributions; measured is the time until it and its children let the processor rest,
and their memory then. LibreOffice also makes a PDF of 5,000 of them. Those that are missing are named.
"""
import csv
import io
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from xml.sax.saxutils import escape

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
QUIET = 0.5  # Seconds without work that count as rest.
LONGEST = 120
# Otherwise it rests in the dialog that asks how the table is to be read.
CSV_FILTER = "--infilter=Text - txt - csv (StarCalc):44,34,76,1"


def processes(group):
    """Processor time in seconds and memory in MB of all processes of a group."""
    used, memory = 0.0, 0.0
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            if int(fields[2]) == group:
                used += sum(map(int, fields[11:15])) / TICKS
                memory += int(fields[21]) * PAGE / 1e6
        except (FileNotFoundError, ProcessLookupError):
            continue
    return used, memory


def open_until_quiet(command, environment):
    """Seconds until the program rests, and its memory then."""
    start = time.monotonic()
    process = subprocess.Popen(command, env=environment, start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        last, memory, since = 0.0, 0.0, start
        while time.monotonic() - since < QUIET:
            if time.monotonic() - start > LONGEST or process.poll() is not None:
                return None
            time.sleep(0.01)
            used, memory = processes(process.pid)
            # One hundredth is what a blinking cursor costs.
            if used > last + 1 / TICKS:
                last, since = used, time.monotonic()
        return since - start, memory
    finally:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()


def convert_to_pdf(office, table, folder, environment):
    start = time.monotonic()
    done = subprocess.run(office + ["--headless", "--convert-to", "pdf", "--outdir", folder, table], env=environment,
                          stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.monotonic() - start, 0.0) if done.returncode == 0 else None


def write_tellico(path, rows):
    """Tellico's own format, a collection of the type "custom"."""
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n'
                   '<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">\n'
                   '<collection title="Beiträge" type="1"><fields><field name="_default"/>'
                   '<field name="explanation" title="Erläuterung" category="Allgemein" type="2" flags="0" format="4"/>'
                   '</fields>\n')
        for number, row in enumerate(rows):
            file.write(f'<entry id="{number}"><title>{escape(row["text"])}</title>'
                       f'<explanation>{escape(row.get("explanation", ""))}</explanation></entry>\n')
        file.write('</collection></tellico>\n')


def write_csv(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def report(what, runs, measure):
    results = [found for found in (measure() for _ in range(runs)) if found]
    if len(results) < runs:
        print(f"| {what} | ended early or never rested | - |", flush=True)
        return
    seconds, memory = (statistics.median(values) for values in zip(*results))
    print(f"| {what} | {seconds:.2f} s | {f'{memory:.0f} MB' if memory else '-'} |", flush=True)


def main():
    program, original = os.path.abspath(sys.argv[1]), sys.argv[2]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, HOME=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder)
        file = shutil.copy(original, os.path.join(folder, "contributions.sozialraum"))
        table, short, tellico = (os.path.join(folder, name) for name in ("all.csv", "short.csv", "all.xml"))
        listed = subprocess.run([program, "list", file, "contribution", "--fields", "text,explanation,dots",
                                 "--format", "csv"], env=environment, check=True, capture_output=True)
        rows = list(csv.DictReader(io.StringIO(listed.stdout.decode("utf-8"), newline="")))
        write_csv(table, rows)
        write_csv(short, rows[:5000])
        write_tellico(tellico, rows)
        print(f"| {len(rows)} contributions | until the processor rests | memory |\n| :-- | --: | --: |")
        report("Sozialraum", runs, lambda: open_until_quiet([program, file], environment))
        peers = {
            "DB Browser for SQLite": ("sqlitebrowser", ["--table", "contribution", file]),
            "LibreOffice Calc": ("soffice", ["--norestore", "--nologo", "--calc", CSV_FILTER, table]),
            "Tellico": ("tellico", [tellico]),
        }
        missing = [name for name, (command, _) in peers.items() if not shutil.which(command)]
        for name, (command, arguments) in peers.items():
            if name not in missing:
                report(name, runs, lambda c=command, a=arguments: open_until_quiet([c] + a, environment))
        if "LibreOffice Calc" not in missing:
            report("LibreOffice Calc, 5,000 rows to PDF", runs,
                   lambda: convert_to_pdf(["soffice"], short, folder, environment))
        if missing:
            print("\nNot installed: " + ", ".join(missing))


if __name__ == "__main__":
    main()
