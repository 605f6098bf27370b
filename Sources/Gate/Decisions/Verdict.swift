/// A decision before it is explained: numbers alone.
public struct Verdict: Sendable, Hashable {
  public internal(set) var answer: DisclosureDecision.Answer = .deny
  public internal(set) var refusal: DisclosureDecision.Refusal?
  /// What a review would have been, had nobody been in danger.
  public internal(set) var warning: DisclosureDecision.Refusal?
  /// The checks that failed, each a bit of ``GateCheck``.
  var failed: UInt64 = 0
  /// Positions, among the items asked, of those that go.
  var permitted = SIMD4<UInt64>()
  /// Position of the statement, or -1.
  var flow: Int32 = -1
  /// True where a withheld address or a sealed link was kept back.
  public internal(set) var keptBack = false
  /// True where nobody can be recognised in what goes: it holds no address and no link.
  var isAnonymous = false
  /// True where items, and not the whole request, are the reason of a denial.
  var itemsDecide = false
  /// True where an earlier recipient is told of a correction.
  public internal(set) var isCorrection = false

  /// How many items go.
  public var count: Int {
    (0..<4).reduce(0) { $0 + permitted[$1].nonzeroBitCount }
  }

  func permits(_ position: Int) -> Bool {
    permitted[position >> 6] & (1 << UInt64(position & 63)) != 0
  }
}
