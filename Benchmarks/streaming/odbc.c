/* In blocks of 256 rows. MariaDB's driver gives UTF-8; PostgreSQL's as the locale has it. */
#include "result.h"
#include <sql.h>
#include <sqlext.h>

enum { ROWS = 256, WIDTH = 1024 };
static SQLBIGINT ids[ROWS], amounts[ROWS];
static char names[ROWS][WIDTH], days[ROWS][WIDTH], notes[ROWS][WIDTH];
static SQLLEN lengths[5][ROWS];

int main(int count, char **arguments) {
  SQLHENV environment;
  SQLHDBC connection;
  SQLHSTMT query;
  SQLULEN fetched = 0;
  long rows = 0, sum = 0;
  if (count < 2) return 1;
  SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, &environment);
  SQLSetEnvAttr(environment, SQL_ATTR_ODBC_VERSION, (SQLPOINTER)SQL_OV_ODBC3, 0);
  SQLAllocHandle(SQL_HANDLE_DBC, environment, &connection);
  if (!SQL_SUCCEEDED(SQLDriverConnect(connection, NULL, (SQLCHAR *)arguments[1], SQL_NTS, NULL, 0,
                                      NULL, SQL_DRIVER_NOPROMPT)))
    return 1;
  SQLAllocHandle(SQL_HANDLE_STMT, connection, &query);
  double start = now();
  if (!SQL_SUCCEEDED(SQLExecDirect(query, (SQLCHAR *)QUERY, SQL_NTS))) return 1;
  SQLSetStmtAttr(query, SQL_ATTR_ROW_ARRAY_SIZE, (SQLPOINTER)ROWS, 0);
  SQLSetStmtAttr(query, SQL_ATTR_ROWS_FETCHED_PTR, &fetched, 0);
  SQLBindCol(query, 1, SQL_C_SBIGINT, ids, sizeof ids[0], lengths[0]);
  SQLBindCol(query, 2, SQL_C_CHAR, names, WIDTH, lengths[1]);
  SQLBindCol(query, 3, SQL_C_CHAR, days, WIDTH, lengths[2]);
  SQLBindCol(query, 4, SQL_C_SBIGINT, amounts, sizeof amounts[0], lengths[3]);
  SQLBindCol(query, 5, SQL_C_CHAR, notes, WIDTH, lengths[4]);
  while (SQL_SUCCEEDED(SQLFetch(query))) {
    rows += fetched;
    for (SQLULEN row = 0; row < fetched; row++) {
      sum += ids[row] + amounts[row];
      for (int i = 1; i < 5; i += i == 2 ? 2 : 1)
        if (lengths[i][row] != SQL_NULL_DATA) sum += lengths[i][row];
    }
  }
  return result(rows, sum, start);
}
