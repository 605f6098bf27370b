#ifndef ADDEWID_CODBC_SHIM_H
#define ADDEWID_CODBC_SHIM_H

#include <stddef.h>

#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

/* Attributes are numbers that ODBC takes in the place of a pointer, and many of its constants are
   casts, neither of which Swift can write. */
static inline SQLRETURN addewid_odbc_environment(SQLHANDLE *environment) {
  SQLRETURN code = SQLAllocHandle(SQL_HANDLE_ENV, SQL_NULL_HANDLE, environment);
  if (!SQL_SUCCEEDED(code)) return code;
  return SQLSetEnvAttr(*environment, SQL_ATTR_ODBC_VERSION, (SQLPOINTER)SQL_OV_ODBC3, 0);
}
static inline SQLRETURN addewid_odbc_set_connection(SQLHDBC handle, SQLINTEGER name, SQLULEN value) {
  return SQLSetConnectAttr(handle, name, (SQLPOINTER)value, SQL_IS_UINTEGER);
}
static inline SQLRETURN addewid_odbc_set_statement(SQLHSTMT handle, SQLINTEGER name, SQLULEN value) {
  return SQLSetStmtAttr(handle, name, (SQLPOINTER)value, SQL_IS_UINTEGER);
}
static inline SQLRETURN addewid_odbc_rows_fetched(SQLHSTMT handle, SQLULEN *count) {
  return SQLSetStmtAttr(handle, SQL_ATTR_ROWS_FETCHED_PTR, count, SQL_IS_POINTER);
}
static inline int addewid_odbc_succeeded(SQLRETURN code) { return SQL_SUCCEEDED(code); }
static inline int addewid_odbc_is_dead(SQLHDBC handle) {
  SQLUINTEGER dead = SQL_CD_FALSE;
  SQLRETURN code = SQLGetConnectAttr(handle, SQL_ATTR_CONNECTION_DEAD, &dead, sizeof dead, NULL);
  return SQL_SUCCEEDED(code) && dead == SQL_CD_TRUE;
}

#endif
