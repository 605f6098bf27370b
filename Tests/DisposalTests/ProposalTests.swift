import Disposal
import Relations
import Systems
import TestBodies
import Testing

@Suite("What would make removal cheaper")
struct ProposalTests {
  private static func proposal(
    _ calls: PartitionedCalls
  ) async throws -> PartitionProposal {
    let scope = try required(RecordScope.all(of: calls.map, in: calls.register).first)
    return try await calls.database.read {
      try scope.partitionProposal(on: FamilySystem.today, $0)
    }
  }

  @Test("a table in parts by the day that ends its records is in place")
  func inPlace() async throws {
    try await PartitionedCalls.with { calls in
      let proposal = try await Self.proposal(calls)
      #expect(proposal.verdict == .inPlace && proposal.column == "made_on")
      #expect(proposal.rows == 160 && proposal.parts == 4 && proposal.sql.isEmpty)
    }
  }

  @Test("a large table is recommended, and the statements make its parts; a small one is not")
  func recommended() async throws {
    try await PartitionedCalls.with { calls in
      try await calls.write(
        """
        CREATE TABLE plain (LIKE call INCLUDING ALL);
        INSERT INTO plain SELECT * FROM call;
        DROP TABLE call;
        ALTER TABLE plain RENAME TO call;
        """)
      #expect(try await Self.proposal(calls).verdict == .tooSmall)
      try await calls.write(
        """
        INSERT INTO call SELECT 1000 + n, DATE '2015-01-01' + n % 3000, 'Wren', NULL
        FROM generate_series(1, 100000) n
        """)
      let proposal = try await Self.proposal(calls)
      #expect(proposal.verdict == .recommended && proposal.column == "made_on")
      let statements = proposal.sql.filter { !$0.hasPrefix("--") }
      try await calls.write(statements.joined(separator: "\n"))
      #expect(try await calls.database.number("SELECT COUNT(*) FROM call_parts") == 100_160)
      let parts = try await calls.database.read { try $0.partitioning(of: "call_parts")?.parts }
      #expect(parts?.map(\.name).contains("call_2019") == true && parts?.count == 12)
    }
  }

  @Test("a table to which others refer, or in a database without parts, is told as such")
  func others() async throws {
    try await FamilySystem.with(.sqlite) { system in
      let scope = try required(RecordScope.all(of: system.map, in: system.register).first)
      let proposal = try await system.database.read {
        try scope.partitionProposal(on: FamilySystem.today, $0)
      }
      #expect(proposal.verdict == .otherDatabase && proposal.column == "made_on")
      let missing = try await system.database.read {
        try IndexProposal.missing(in: system.map, ends: ["matter": "made_on"], $0)
      }
      #expect(
        missing.map { "\($0.table) \($0.columns)" } == [
          "matter [\"made_on\"]", "matter_person [\"person\"]", "kin [\"a\"]", "kin [\"b\"]",
          "bond [\"a\"]", "bond [\"b\"]", "remark [\"code\", \"part\"]",
        ])
    }
  }
}
