import Documents

extension NoticeReading {
  /// Passages that say word for word what an earlier one says, with the earlier one.
  ///
  /// - Parameter wordsMin: shorter ones may well stand twice: "We hold:".
  public func copies(wordsMin: Int) -> [(passage: Int, of: Int)] {
    var seen: [UInt64: Int] = [:]
    var copies: [(passage: Int, of: Int)] = []
    for index in passages.indices
    where passages[index].role != .heading && passages[index].role != .cell
      && wordCount(of: index) >= wordsMin
    {
      let digest = digest(of: index)
      guard let first = seen[digest] else {
        seen[digest] = index
        continue
      }
      if haveSameWords(index, first) { copies.append((index, first)) }
    }
    return copies
  }

  /// Sections with the heading and the words of an earlier one.
  public func repeatedSections() -> [Int] {
    var seen: [UInt64: Int] = [:]
    return sections.indices.filter { index in
      guard let whole = passagesWithHeading(of: index) else { return false }
      let digest = whole.reduce(0) { ($0 &* 31) &+ self.digest(of: $1) }
      guard let first = seen[digest].flatMap(passagesWithHeading) else {
        seen[digest] = index
        return false
      }
      return first.count == whole.count && zip(first, whole).allSatisfy(haveSameWords)
    }
  }

  private func passagesWithHeading(of section: Int) -> [Int]? {
    guard let heading = sections[section].heading, !sections[section].passages.isEmpty else {
      return nil
    }
    return [heading] + sections[section].passages
  }

  /// A short stand-in for the words of a passage: passages with other words seldom share it.
  private func digest(of passage: Int) -> UInt64 {
    // FNV-1a.
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    document.text.withUnsafeBufferPointer { text in
      for token in passages[passage].tokens {
        for index in tokens[token].range {
          digest = (digest ^ UInt64(small(text[index]))) &* 0x0100_0000_01b3
        }
        digest = (digest ^ 0x20) &* 0x0100_0000_01b3
      }
    }
    return digest
  }

  private func haveSameWords(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (passages[one].tokens, passages[other].tokens)
    return one.count == other.count
      && zip(one, other).allSatisfy { one, other in
        document.text[tokens[one].range].lazy.map(small)
          .elementsEqual(document.text[tokens[other].range].lazy.map(small))
      }
  }

  private func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
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
