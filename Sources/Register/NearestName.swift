/// The valid name that was probably meant, for the help line of a finding.
///
/// - Returns: the candidate with the least edits, if it needs at most a third of its letters.
public func nearestName(to name: String, among candidates: some Collection<String>) -> String? {
  let scored = candidates.map { (name: $0, edits: editDistance(name, $0)) }
  guard let best = scored.min(by: { ($0.edits, $0.name) < ($1.edits, $1.name) }) else { return nil }
  return best.edits <= max(1, best.name.count / 3) ? best.name : nil
}

private func editDistance(_ left: String, _ right: String) -> Int {
  let left = Array(left.prefix(80)), right = Array(right.prefix(80))
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
