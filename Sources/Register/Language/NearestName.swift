/// The valid name that was probably meant, for the help line of a finding.
///
/// - Returns: the longest candidate that is a beginning of the name or the other way round;
///   otherwise the one with the least edits, if it needs at most a third of its letters.
public func nearestName(to name: String, among candidates: some Collection<String>) -> String? {
  let isPart = { (candidate: String) in
    min(candidate.count, name.count) >= 3
      && (candidate.hasPrefix(name) || name.hasPrefix(candidate))
  }
  if let part = candidates.filter(isPart).max(by: { ($0.count, $1) < ($1.count, $0) }) {
    return part
  }
  let scored = candidates.map { (name: $0, edits: editDistance(name, $0)) }
  guard let best = scored.min(by: { ($0.edits, $0.name) < ($1.edits, $1.name) }) else { return nil }
  return best.edits <= max(1, best.name.count / 3) ? best.name : nil
}

private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.prefix(80))
  let right = Array(right.prefix(80))
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let replaced = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[right.count]
}
