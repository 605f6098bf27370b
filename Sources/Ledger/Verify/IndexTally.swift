/// Follows the indexes of entries as they come: each from 0 on, once, in order.
struct IndexTally: Sendable {
  /// How an index stands to those before it.
  enum Place { case next, ahead, late, repeated, impossible }

  /// The lowest index above all that have come.
  private(set) var next = 0

  /// The indexes below `next` that have not come, in order.
  private(set) var gaps: [ClosedRange<Int>] = []

  mutating func place(_ index: Int) -> Place {
    guard index >= 0, index < Int.max else { return .impossible }
    if index >= next {
      let isAhead = index > next
      if isAhead { gaps.append(next...index - 1) }
      next = index + 1
      return isAhead ? .ahead : .next
    }
    guard let position = gaps.firstIndex(where: { $0.contains(index) }) else { return .repeated }
    let gap = gaps[position]
    var rest: [ClosedRange<Int>] = []
    if gap.lowerBound < index { rest.append(gap.lowerBound...index - 1) }
    if index < gap.upperBound { rest.append(index + 1...gap.upperBound) }
    gaps.replaceSubrange(position...position, with: rest)
    return .late
  }
}
