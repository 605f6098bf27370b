/* What each program prints: rows, a sum over every value, seconds, megabytes resident at most. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static int result(long rows, long sum, double start) {
  double seconds = now() - start;
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("%ld %ld %f %ld\n", rows, sum, seconds, usage.ru_maxrss / 1024);
  return 0;
}

static const char *QUERY = "SELECT id, name, born, amount, note FROM addewid_stream ORDER BY id";
