import CCurl
import Foundation

/// Sends letters to an SMTP server through libcurl.
public struct SMTPCarrier: MailCarrier {
  private let url: String
  private let user: String?
  private let password: String?
  private let usesTLS: Bool

  /// - Parameter url: `smtp://host:port` or `smtps://host:port`.
  /// - Parameter requiresTLS: false only for a server on the same machine.
  public init(url: String, user: String? = nil, password: String? = nil, requiresTLS: Bool) {
    self.url = url
    self.user = user
    self.password = password
    usesTLS = requiresTLS
  }

  public func send(_ letter: Letter) async throws(MailError) {
    let message = try letter.mime()
    let result: Result<Void, MailError> = await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: deliver(message, letter)) }
    }
    try result.get()
  }

  private func deliver(_ message: [UInt8], _ letter: Letter) -> Result<Void, MailError> {
    guard let handle = curl_easy_init() else { return .failure(.unreachable) }
    defer { curl_easy_cleanup(handle) }
    let recipients = curl_slist_append(nil, "<\(letter.to)>")
    defer { curl_slist_free_all(recipients) }
    var source = MessageSource(bytes: message)
    let outcome = withUnsafeMutablePointer(to: &source) { pointer -> CURLcode in
      _ = addewid_curl_text(handle, CURLOPT_URL, url)
      _ = addewid_curl_text(handle, CURLOPT_MAIL_FROM, "<\(letter.from)>")
      _ = addewid_curl_list(handle, CURLOPT_MAIL_RCPT, recipients)
      _ = addewid_curl_number(handle, CURLOPT_UPLOAD, 1)
      _ = addewid_curl_number(handle, CURLOPT_CONNECTTIMEOUT, 10)
      _ = addewid_curl_number(handle, CURLOPT_TIMEOUT, 60)
      _ = addewid_curl_number(handle, CURLOPT_NOSIGNAL, 1)
      if usesTLS {
        _ = addewid_curl_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
      }
      if let user { _ = addewid_curl_text(handle, CURLOPT_USERNAME, user) }
      if let password { _ = addewid_curl_text(handle, CURLOPT_PASSWORD, password) }
      _ = addewid_curl_reader(handle, readMessage, pointer)
      return curl_easy_perform(handle)
    }
    if outcome == CURLE_OK { return .success(()) }
    var code = 0
    _ = addewid_curl_response_code(handle, &code)
    // What is wrong with us (a password, TLS) is not wrong with the letter.
    if outcome == CURLE_LOGIN_DENIED || outcome == CURLE_USE_SSL_FAILED {
      return .failure(.unreachable)
    }
    switch code {
    case 550...553: return .failure(.refused(code: code))
    case 400...: return .failure(.deferred(code: code))
    default: return .failure(.unreachable)
    }
  }
}

/// What is left of the message while libcurl reads it.
private struct MessageSource {
  let bytes: [UInt8]
  var position = 0
}

private func readMessage(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let buffer, let source = context?.assumingMemoryBound(to: MessageSource.self) else {
    return 0
  }
  let length = min(size * count, source.pointee.bytes.count - source.pointee.position)
  source.pointee.bytes.withUnsafeBytes { bytes in
    if length > 0, let base = bytes.baseAddress {
      UnsafeMutableRawPointer(buffer).copyMemory(
        from: base + source.pointee.position, byteCount: length)
    }
  }
  source.pointee.position += length
  return length
}

/// For an office without a mail server: every letter waits.
public struct NoCarrier: MailCarrier {
  public init() {}

  public func send(_ letter: Letter) async throws(MailError) { throw .noServer }
}
