import StatutoryTime

/// Makes the ids of acts.
///
/// 26 letters and digits: the moment, which the entry tells anyway, and 85 random bits. So the ids of
/// acts that are done one after the other stand side by side, and a database finds the few pages of
/// its index that they go to in memory, however long the log is.
public enum ActId {
  /// How many random bytes an id takes.
  public static let randomByteCount = 17

  /// - Parameter random: at least `randomByteCount` bytes, of each of which five bits are taken.
  public static func make(at moment: Instant, random: [UInt8]) -> String {
    precondition(random.count >= randomByteCount, "an id needs \(randomByteCount) random bytes")
    // Instants before 1970 have no place in an id: the random part alone tells those apart.
    let milliseconds = UInt64(max(0, moment.milliseconds))
    var text: [UInt8] = []
    text.reserveCapacity(timeLength + randomByteCount)
    for place in (0..<timeLength).reversed() {
      text.append(letters[Int(milliseconds >> UInt64(5 * place)) & 31])
    }
    for byte in random.prefix(randomByteCount) { text.append(letters[Int(byte & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// 45 bits of milliseconds: until the year 3084.
  private static let timeLength = 9
  /// In the sequence of their codes, so that texts sort as the moments do.
  private static let letters = Array("234567abcdefghijklmnopqrstuvwxyz".utf8)
}
