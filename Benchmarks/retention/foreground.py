"""What others in the database notice of a run: the 99th percentile of a load with and without it."""
import pathlib
import statistics
import subprocess
import tempfile
import time

GOAL = 1.5
CLIENTS = 2
# Reads a record that stays, with its visits, and changes one of these.
SCRIPT = """
\\set n random(0, :records - 1)
\\set id (:n / 10) * 10 + 5
BEGIN;
SELECT name FROM record WHERE id = :id;
SELECT note FROM visit WHERE record_id = :id;
UPDATE visit SET note = 'changed' WHERE id = :id * 4;
COMMIT;
"""


def pgbench():
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/pgbench"))
    return str(found[-1]) if found else "pgbench"


class Load:
    """Two clients that work as long as it is not ended."""

    def __init__(self, url, records):
        self.folder = tempfile.TemporaryDirectory()
        script = pathlib.Path(self.folder.name) / "load.sql"
        script.write_text(SCRIPT)
        self.process = subprocess.Popen(
            [pgbench(), "-n", "-c", str(CLIENTS), "-j", "1", "-T", "3600", "-R", "200", "-l",
             "-D", f"records={records}", "-f", str(script), url],
            cwd=self.folder.name, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def end(self):
        """Microseconds of each transaction, since the first second."""
        self.process.terminate()
        self.process.wait()
        times = []
        for path in pathlib.Path(self.folder.name).glob("pgbench_log*"):
            for line in path.read_text().splitlines():
                words = line.split()
                if len(words) >= 6:
                    # From the moment when it should have begun, so that waiting counts.
                    times.append((int(words[4]), int(words[2])))
        self.folder.cleanup()
        first = min((at for at, _ in times), default=0)
        return sorted(took for at, took in times if at > first)


def p99(times):
    return times[int(len(times) * 0.99)] / 1000 if times else float("nan")


def measure(side, product, register, rows, records, runs, data_folder):
    template = side.new()
    side.fill(template, rows)
    pairs = []
    for _ in range(runs):
        url = side.new(template)
        given = ["--register", register, "--system", f"cases={url}"]
        plan = product(data_folder, "plan", *given).split()[1]
        product(data_folder, "approve", plan, *given, "--by", "head")
        load = Load(url, records)
        time.sleep(6)
        alone = p99(load.end())
        load = Load(url, records)
        time.sleep(1.5)
        start = time.perf_counter()
        product(data_folder, "apply", plan, *given)
        took = time.perf_counter() - start
        beside = p99(load.end())
        pairs.append((alone, beside, took))
        side.drop(url)
    side.drop(template)
    ratio = statistics.median(b / a for a, b, _ in pairs)
    alone, beside, took = (statistics.median(column) for column in zip(*pairs))
    print(f"retention, foreground, postgresql, {rows:,} rows, {CLIENTS} clients at 200 a second: p99 "
          f"{alone:.1f} ms alone, {beside:.1f} ms beside a run of {took:.1f} s; ratio {ratio:.2f} "
          f"(goal {GOAL})", flush=True)
    return ratio <= GOAL
