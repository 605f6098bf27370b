#include <curl/curl.h>

// Swift cannot call C functions with variable arguments: one wrapper for each kind of value.
static inline CURLcode addewid_curl_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode addewid_curl_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode addewid_curl_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}
typedef size_t (*addewid_curl_read)(char *, size_t, size_t, void *);
static inline CURLcode addewid_curl_reader(CURL *handle, addewid_curl_read reader, void *context) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, reader);
  if (code != CURLE_OK) return code;
  return curl_easy_setopt(handle, CURLOPT_READDATA, context);
}
static inline CURLcode addewid_curl_response_code(CURL *handle, long *code) {
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, code);
}
