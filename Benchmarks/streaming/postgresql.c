/* Row by row, as libpq streams. */
#include "result.h"
#include <libpq-fe.h>

int main(int count, char **arguments) {
  if (count < 2) return 1;
  PGconn *connection = PQconnectdb(arguments[1]);
  if (PQstatus(connection) != CONNECTION_OK) return 1;
  long rows = 0, sum = 0;
  double start = now();
  if (!PQsendQuery(connection, QUERY) || !PQsetSingleRowMode(connection)) return 1;
  PGresult *found;
  while ((found = PQgetResult(connection))) {
    if (PQresultStatus(found) == PGRES_SINGLE_TUPLE) {
      rows++;
      for (int i = 0; i < 5; i++) {
        if (PQgetisnull(found, 0, i)) continue;
        if (i == 0 || i == 3)
          sum += strtoll(PQgetvalue(found, 0, i), NULL, 10);
        else
          sum += PQgetlength(found, 0, i);
      }
    } else if (PQresultStatus(found) != PGRES_TUPLES_OK) {
      return 1;
    }
    PQclear(found);
  }
  return result(rows, sum, start);
}
