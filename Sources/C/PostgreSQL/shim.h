#ifndef ADDEWID_CPOSTGRESQL_SHIM_H
#define ADDEWID_CPOSTGRESQL_SHIM_H

#include <libpq-fe.h>

/* libpq prints a server's notices on standard error unless told otherwise, and a notice may quote
   rows. This takes them and keeps nothing. */
static inline void addewid_discard_notice(void *context, const PGresult *result) {
  (void)context;
  (void)result;
}

static inline void addewid_discard_notices(PGconn *connection) {
  PQsetNoticeReceiver(connection, addewid_discard_notice, NULL);
}

/* The diagnostic field codes are character constants, which Swift does not import as Int32. */
static inline const char *addewid_sqlstate(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}
static inline const char *addewid_primary_message(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}
static inline const char *addewid_constraint_name(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);
}
static inline const char *addewid_table_name(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_TABLE_NAME);
}
static inline const char *addewid_column_name(const PGresult *result) {
  return PQresultErrorField(result, PG_DIAG_COLUMN_NAME);
}

#endif
