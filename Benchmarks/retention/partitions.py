"""Whole parts of a table against the batched delete of the same rows: time, and volume of WAL."""
import statistics
import sys

GOAL = 0.1
BATCH = 500
FIRST_KEPT = "2020-11-27"
SCHEMA = """
CREATE TABLE log (id BIGINT NOT NULL, made_on DATE NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (id, made_on)) PARTITION BY RANGE (made_on);
CREATE INDEX log_made_on ON log (made_on);
CREATE TABLE log_late PARTITION OF log DEFAULT;
"""
# A tenth of all rows, in the two parts of 2018 and 2019, is due.
YEARS = range(2018, 2027)


def fill(psql, url, rows):
    parts = "".join(f"CREATE TABLE log_{y} PARTITION OF log FOR VALUES "
                    f"FROM ('{y}-01-01') TO ('{y + 1}-01-01');\n" for y in YEARS)
    psql(url, SCHEMA + parts)
    psql(url, f"""
INSERT INTO log SELECT n, CASE WHEN n % 10 = 0 THEN DATE '2018-01-01' + (n / 10 % 730)::int
    ELSE DATE '2021-01-01' + (n % 1800)::int END, 'person ' || n, repeat('what was said ', 8)
  FROM generate_series(1, {rows}) n;
ANALYZE;""")


def by_hand(psql, url):
    records = int(psql(url, f"SELECT COUNT(*) FROM log WHERE made_on < '{FIRST_KEPT}'"))
    batch = f"""BEGIN;
DELETE FROM gone;
INSERT INTO gone SELECT id, made_on FROM log WHERE made_on < '{FIRST_KEPT}' ORDER BY id LIMIT {BATCH};
ANALYZE gone;
DELETE FROM log USING gone WHERE log.id = gone.id AND log.made_on = gone.made_on;
COMMIT;
"""
    psql(url, "CREATE TEMP TABLE gone (id BIGINT, made_on DATE, PRIMARY KEY (id, made_on));\n"
         + batch * (records // BATCH + 1))


def written(psql, url, body):
    """Seconds, and bytes of WAL of the whole server meanwhile."""
    import time
    psql(url, "CHECKPOINT")
    before = psql(url, "SELECT pg_current_wal_insert_lsn()").strip()
    start = time.perf_counter()
    body()
    took = time.perf_counter() - start
    return took, int(psql(url, f"SELECT pg_current_wal_insert_lsn() - '{before}'::pg_lsn"))


def measure(side, psql, product, register, rows, runs, data_folder):
    template = side.new()
    fill(psql, template, rows)
    pairs = []
    for _ in range(runs):
        ours, theirs = side.new(template), side.new(template)
        given = ["--register", register, "--system", f"logs={ours}"]
        text = product(data_folder, "plan", *given)
        if "goes as one" not in text:
            sys.exit(f"no part goes as one: {text}")
        plan = text.split()[1]
        product(data_folder, "approve", plan, *given, "--by", "head")
        mine = written(psql, ours, lambda: product(data_folder, "apply", plan, *given))
        other = written(psql, theirs, lambda: by_hand(psql, theirs))
        left = "SELECT COUNT(*) FROM log"
        assert psql(ours, left) == psql(theirs, left), (psql(ours, left), psql(theirs, left))
        pairs.append((mine, other))
        side.drop(ours)
        side.drop(theirs)
    side.drop(template)
    ratio = statistics.median(a[0] / b[0] for a, b in pairs)
    mine, other = (tuple(statistics.median(v) for v in zip(*column)) for column in zip(*pairs))
    print(f"retention, whole parts, postgresql, {rows // 10:,} of {rows:,} rows: {mine[0]:.2f} s "
          f"(whole process), {mine[1] / 1e6:.2f} MB of WAL; batched delete: {other[0]:.2f} s, "
          f"{other[1] / 1e6:.2f} MB; ratio {ratio:.2f} (goal {GOAL})", flush=True)
    return ratio <= GOAL
