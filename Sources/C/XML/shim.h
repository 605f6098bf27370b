#include <libxml/xmlversion.h>
/* Debian's libxml2 converts by ICU, whose headers are at odds with those that Foundation brings.
   They are not needed: nothing here looks into a converter. */
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
