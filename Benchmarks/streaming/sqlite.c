#include "result.h"
#include <sqlite3.h>

int main(int count, char **arguments) {
  sqlite3 *base;
  sqlite3_stmt *query;
  long rows = 0, sum = 0;
  if (count < 2 || sqlite3_open(arguments[1], &base)) return 1;
  double start = now();
  if (sqlite3_prepare_v2(base, QUERY, -1, &query, NULL)) return 1;
  while (sqlite3_step(query) == SQLITE_ROW) {
    rows++;
    for (int i = 0; i < 5; i++) {
      switch (sqlite3_column_type(query, i)) {
      case SQLITE_INTEGER: sum += sqlite3_column_int64(query, i); break;
      case SQLITE_TEXT:
        if (sqlite3_column_text(query, i)) sum += sqlite3_column_bytes(query, i);
        break;
      }
    }
  }
  return result(rows, sum, start);
}
