import Register

/// Decides disclosures from registers, and from nothing else.
///
/// What the register does not state is denied, and so is whatever has not been shown. A person who
/// shares to protect somebody is never stopped: they are warned, and the disclosure is reviewed.
/// What never yields, whoever asks: a withheld address, a sealed link.
///
/// - Law: UK GDPR Art 5(1)(b)-(c), Art 13(1)(e), Art 18, Art 19; DPA 2018 Sch 1 para 18;
///   Administration of Justice Act 1960 s.12; FPR 2010 r 12.73, r 29.1
public struct DisclosureGate: Sendable {
  let tables: GateTables

  public init(_ register: Register) { self.init([register]) }

  /// A gate over the registers of several bodies; requests say of which one they are.
  public init(_ registers: [Register]) {
    var compiler = GateCompiler()
    for register in registers { compiler.add(register) }
    tables = compiler.tables
  }

  /// The request in numbers; it belongs to this gate.
  public func code(_ request: DisclosureRequest) -> RequestCode {
    RequestEncoder(tables: tables, request: request).code()
  }

  public func decide(_ request: DisclosureRequest) -> DisclosureDecision {
    let code = code(request)
    return explain(decide(code), of: request, code)
  }

  /// What is added to an item's id once nobody can be recognised in it.
  public static let anonymisedSuffix = "-anonymised"
}
