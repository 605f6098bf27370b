import Wording

extension CasePage {
  /// Where the case stands, and how its due date was worked out.
  public struct Standing: Sendable {
    /// One step of the reckoning of the due date.
    public struct Step: Sendable {
      public let day: String
      public let rule: String
      public let law: String?

      public init(day: String, rule: String, law: String?) {
        self.day = day
        self.rule = rule
        self.law = law
      }
    }

    let state: String
    let kind: String
    let reference: String
    let received: String
    let due: String
    let dueNote: String?
    let isLate: Bool
    let disclosure: String?
    let outcome: String?
    let steps: [Step]
    let hasSteps: Bool
    let calendarSvg: String?

    /// - Parameters:
    ///   - dueNote: the days left or late in words, or nil for a case that is answered.
    ///   - disclosure: the disclosure status in words, or nil for a request that has none.
    ///   - outcome: how the request was answered, or nil while it is open.
    ///   - steps: how the due date was worked out, in order.
    ///   - calendar: the same as a picture.
    public init(
      state: String, kind: String, reference: String, received: String, due: String,
      dueNote: String?, isLate: Bool, disclosure: String?, outcome: String?, steps: [Step],
      calendar: CalendarStrip?
    ) {
      self.state = state
      self.kind = kind
      self.reference = reference
      self.received = received
      self.due = due
      self.dueNote = dueNote
      self.isLate = isLate
      self.disclosure = disclosure
      self.outcome = outcome
      self.steps = steps
      hasSteps = !steps.isEmpty
      calendarSvg = calendar?.svg
    }
  }

  /// What the person wrote.
  public struct Request: Sendable {
    let text: String
    let languageTag: String?

    /// - Parameter language: the language of the text, or nil where it is not known.
    public init(text: String, language: Language?) {
      self.text = text
      languageTag = language?.tag
    }
  }

  /// Who asked, and how to answer them.
  public struct Person: Sendable {
    let name: String
    let contact: String
    let language: String
    let topic: String?

    /// - Parameter topic: the class of the publication scheme, or nil while none is set.
    public init(name: String, contact: String, language: String, topic: String?) {
      self.name = name
      self.contact = contact
      self.language = language
      self.topic = topic
    }
  }

  /// Which rule keeps the case, and until when.
  public struct Keeping: Sendable {
    /// A date that held before the present one.
    public struct Earlier: Sendable {
      public let until: String
      public let changed: String
      public let why: String

      public init(until: String, changed: String, why: String) {
        self.until = until
        self.changed = changed
        self.why = why
      }
    }

    let rule: String
    let start: String
    let until: String
    let notes: [String]
    let earlier: [Earlier]
    let hasEarlier: Bool

    /// - Parameters:
    ///   - start: the day from which the rule counts, and why that day.
    ///   - notes: what else decides, for example a hold or an assumption of the register.
    ///   - earlier: dates that held before, newest first.
    public init(
      rule: String, start: String, until: String, notes: [String] = [], earlier: [Earlier]
    ) {
      self.rule = rule
      self.start = start
      self.until = until
      self.notes = notes
      self.earlier = earlier
      hasEarlier = !earlier.isEmpty
    }
  }

  /// Whether the person has been told that the request came in.
  public struct Acknowledgement: Sendable {
    /// One attempt to send it.
    public struct Attempt: Sendable {
      public let when: String
      public let what: String

      public init(when: String, what: String) {
        self.when = when
        self.what = what
      }
    }

    let words: String
    let when: String?
    let isFailed: Bool
    let attempts: [Attempt]
    let hasAttempts: Bool

    private init(_ key: String, when: String?, attempts: [Attempt], in language: Language) {
      words = Catalogue.text("console.case.acknowledgement-\(key)", in: language)
      self.when = when
      isFailed = key == "failed"
      self.attempts = attempts
      hasAttempts = !attempts.isEmpty
    }

    /// There is nothing to send or nowhere to send it.
    public static func none(in language: Language) -> Acknowledgement {
      Acknowledgement("none", when: nil, attempts: [], in: language)
    }

    /// - Parameter attempts: those that failed so far, newest first.
    public static func queued(
      since: String, attempts: [Attempt] = [], in language: Language
    ) -> Acknowledgement {
      Acknowledgement("queued", when: since, attempts: attempts, in: language)
    }

    public static func sent(at when: String, in language: Language) -> Acknowledgement {
      Acknowledgement("sent", when: when, attempts: [], in: language)
    }

    /// - Parameter attempts: newest first.
    public static func failed(attempts: [Attempt], in language: Language) -> Acknowledgement {
      Acknowledgement("failed", when: nil, attempts: attempts, in: language)
    }
  }

  /// Something that happened to the case.
  public struct Event: Sendable {
    public let title: String
    public let when: String
    public let who: String
    public let text: String?

    /// - Parameters:
    ///   - when: the day, with the time only where it is known.
    ///   - who: the role of who did it, or the system.
    public init(title: String, when: String, who: String, text: String? = nil) {
      self.title = title
      self.when = when
      self.who = who
      self.text = text
    }
  }
}
