import Documents

extension NoticeReading {
  /// Passages that say word for word what an earlier one says, with the earlier one.
  ///
  /// - Parameter wordsMin: shorter ones may well stand twice: "We hold:".
  public func copies(wordsMin: Int) -> [(passage: Int, of: Int)] {
    var seen: [[UInt8]: Int] = [:]
    var copies: [(passage: Int, of: Int)] = []
    for index in passages.indices
    where passages[index].role != .heading && passages[index].role != .cell
      && wordCount(of: index) >= wordsMin
    {
      let words = plainText(of: index)
      if let first = seen[words] { copies.append((index, first)) } else { seen[words] = index }
    }
    return copies
  }

  /// The words of a passage in one piece, a space behind each.
  private func plainText(of passage: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(passages[passage].range.count + 1)
    for token in passages[passage].tokens {
      for byte in document.text[tokens[token].range] {
        bytes.append(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
      }
      bytes.append(0x20)
    }
    return bytes
  }

  /// Words that stand twice in a row with nothing between them: "the the".
  ///
  /// - Parameter allowed: words that may, in lower case.
  public func doubledWords(allowed: Set<String>) -> [(passage: Int, words: Range<Int>)] {
    var doubled: [(passage: Int, words: Range<Int>)] = []
    for index in passages.indices {
      for (first, second) in zip(passages[index].tokens, passages[index].tokens.dropFirst()) {
        let (one, other) = (tokens[first], tokens[second])
        guard one.end - one.start == other.end - other.start, one.kind == .word,
          other.kind == .word, other.before.isEmpty, other.start - one.end == 1,
          isLetter(document.text[Int(other.start)]),
          // A name may be said twice in itself: "Wagga Wagga".
          document.text[Int(other.start)] | 0x20 == document.text[Int(other.start)],
          plain(one.range) == plain(other.range),
          !allowed.contains(String(decoding: plain(one.range), as: UTF8.self))
        else { continue }
        doubled.append((index, Int(one.start)..<Int(other.end)))
      }
    }
    return doubled
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}
