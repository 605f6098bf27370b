import Office
import Proof
import Publishing
import Register
import Rights
import Wording

public struct Portal { public init(office: Office, promises: [PublishedPromise]?, isBehindTLS: Bool) {}
  public func run(port: Int) async throws {} }
public enum AnswerDocument { public static let languages = Language.allCases
  public static func html(_ a: AccessAnswer, office: Office, in l: Language) throws -> String { "" } }
public enum NoticeDocument { public static let stylesheet = ""
  public static func html(_ n: Notice, register: Register, in l: Language) throws -> String { "" } }
