import StatutoryTime
import Testing

@testable import Server

@Suite("A rate limit")
struct RateLimitTests {
  private let start = Instant(milliseconds: 1_000_000)

  @Test("admits so many in so many minutes, for each place by itself")
  func admits() {
    let limit = RateLimit(countMax: 2, minutes: 10)
    #expect(limit.admits("a", at: start) && limit.admits("a", at: start))
    #expect(!limit.admits("a", at: start))
    #expect(limit.admits("b", at: start))
    #expect(!limit.admits("a", at: start.adding(milliseconds: 9 * 60_000)))
    #expect(limit.admits("a", at: start.adding(milliseconds: 11 * 60_000)))
  }

  @Test("forgets a place when it is told to")
  func forgets() {
    let limit = RateLimit(countMax: 1, minutes: 10)
    #expect(limit.admits("a", at: start) && !limit.admits("a", at: start))
    limit.forget("a")
    #expect(limit.admits("a", at: start))
  }

  @Test("a secret agrees only with itself")
  func secrets() {
    #expect(SameText.inConstantTime("abc", "abc"))
    #expect(!SameText.inConstantTime("abc", "abd"))
    #expect(!SameText.inConstantTime("abc", "ab"))
    #expect(!SameText.inConstantTime("", ""))
  }
}
