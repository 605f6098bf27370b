/// The name most like a mistyped one; nil where none is close enough to be meant.
func nearest(to given: String, among names: [String]) -> String? {
  let limit = max(2, given.count / 3)
  return names.map { (name: $0, distance: edits(from: given, to: $0)) }
    .filter { $0.distance <= limit }
    .min { $0.distance < $1.distance }?.name
}

/// The number of letters to insert, remove or replace to turn one text into another.
private func edits(from first: String, to second: String) -> Int {
  let target = Array(second.prefix(64))
  var row = Array(0...target.count)
  for (position, letter) in first.prefix(64).enumerated() {
    var diagonal = row[0]
    row[0] = position + 1
    for (column, other) in target.enumerated() {
      let replaced = diagonal + (letter == other ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
    }
  }
  return row[target.count]
}
