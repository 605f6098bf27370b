/// A part of the United Kingdom with bank holidays of its own.
///
/// The raw values are those of GOV.UK's list.
public enum Division: String, CaseIterable, Sendable, Hashable, Codable {
  case englandAndWales = "england-and-wales"
  case scotland
  case northernIreland = "northern-ireland"

  /// A division by its name.
  ///
  /// - Throws: ``DeadlineError/unknownDivision(_:nearest:)``
  public init(named name: String) throws(DeadlineError) {
    guard let division = Division(rawValue: name) else {
      let names = Division.allCases.map(\.rawValue)
      throw .unknownDivision(name, nearest: nearest(to: name, among: names))
    }
    self = division
  }
}
