// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is compiled with warnings as errors and the same upcoming features.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

func target(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "addewid",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "addewid", targets: ["addewid"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // C libraries of Debian, each behind the one target that needs it.
    .systemLibrary(
      name: "CPostgreSQL", path: "Sources/C/PostgreSQL", pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CODBC", path: "Sources/C/ODBC", pkgConfig: "odbc",
      providers: [.apt(["unixodbc-dev"])]),
    .systemLibrary(
      name: "CArgon2", path: "Sources/C/Argon2", pkgConfig: "libargon2",
      providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(
      name: "CCurl", path: "Sources/C/Curl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", path: "Sources/C/XLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(
      name: "CZip", path: "Sources/C/Zip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CExpat", path: "Sources/C/Expat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CYAML", path: "Sources/C/YAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CXML", path: "Sources/C/XML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CMark", path: "Sources/C/CMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),

    // Values and pure parts: these import no other of our targets, save Wording's language pair.
    target("Wording"),
    target("StatutoryTime", resources: [.embedInCode("Resources/bank-holidays.json")]),
    target("Relations"),
    target("Ledger", [crypto]),
    target("Register", ["Wording"]),
    // What a map of a system means for whoever asks questions to its tables.
    target("SystemMaps", ["Register", "Relations"]),

    // Files as people send them.
    target("OfficeFiles", ["CZip", "CExpat"]),
    target("Documents", ["OfficeFiles", "CMark", "CXML"]),

    // Engines.
    target(
      "RegisterLanguage",
      ["Register", "Wording", "CYAML", crypto]),
    target("Review", ["Documents", "Reading", "Register", "StatutoryTime", "Wording"]),
    target("Reading", ["Documents", "Wording"], resources: [.embedInCode("Lexicons")]),
    target("Gate", ["Register", "StatutoryTime", "Wording"]),
    target("Retention", ["Register", "StatutoryTime", "Relations"]),
    target("Rights", ["Register", "StatutoryTime", "Relations", "Wording"]),
    target("Publishing", ["Register", "StatutoryTime", "Wording"]),
    target("Spreadsheets", ["OfficeFiles", "CXLSXWriter"]),
    target(
      "Import",
      [
        "Publishing", "Register", "RegisterLanguage", "Spreadsheets", "StatutoryTime", "Wording",
      ]),
    target(
      "Drafting", ["Documents", "Reading", "Register", "RegisterLanguage", "Wording"]),
    target("Proof", ["Register"]),

    // Disk, network and the product's own store.
    target(
      "Systems",
      [
        "Relations", "CPostgreSQL", "CODBC", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    target(
      "Inspection",
      [
        "Register", "RegisterLanguage", "Relations", "Spreadsheets", "Systems", "Wording", crypto,
      ]),
    // What retention does in a system that holds records.
    target(
      "Disposal",
      ["Register", "Relations", "Retention", "StatutoryTime", "SystemMaps", "Systems", crypto]),
    target("Mail", ["CCurl"]),
    target("Casebook", ["Systems", "Relations", "Ledger", "Register", "StatutoryTime", crypto]),

    // What people can do, and what they see.
    target(
      "Office",
      [
        "Documents", "Drafting", "Reading", "Register", "RegisterLanguage", "Review", "Gate",
        "Disposal", "Inspection", "Retention", "Rights", "Publishing", "Proof", "Systems",
        "Casebook", "Ledger",
        "Relations", "StatutoryTime", "Wording", "Mail",
        "CArgon2", crypto, logging,
      ]),
    target(
      "Pages",
      [
        "Documents", "Publishing", "Reading", "Register", "Review", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates"), .embedInCode("Assets")]),
    target(
      "Server",
      [
        "Office", "Pages", "Wording", "Register", "Review", "Publishing", "StatutoryTime", "Gate",
        "Rights",
        "Disposal", "Retention", "Proof", "Casebook", "Ledger", "Systems", crypto, logging,
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Resources/openapi.yaml")]),
    target("SyntheticBodies", ["Relations", "StatutoryTime", "Systems"]),
    target(
      "Demonstration",
      [
        "Office", "Casebook", "Gate", "Mail", "Retention", "Rights", "Relations", "StatutoryTime",
        "SyntheticBodies", "Systems",
      ]),
    .executableTarget(
      name: "addewid",
      dependencies: [
        "Disposal", "Drafting", "Inspection", "Office", "Server", "Demonstration", "Documents",
        "Mail",
        "Reading", "Register",
        "RegisterLanguage", "Review",
        "StatutoryTime", "Gate", "Rights",
        "Retention", "Publishing", "Spreadsheets", "Import", "Proof", "Casebook", "Ledger",
        "SyntheticBodies", "Wording", "Systems", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // What is measured beside floors in one process; 'make bench' runs it.
    .executableTarget(
      name: "LedgerBenchmark",
      dependencies: [
        "Casebook", "Ledger", "StatutoryTime", "Systems", "CPostgreSQL", crypto,
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], path: "Benchmarks/ledger", exclude: ["run"], swiftSettings: strict),
    // Uses the drivers from a process of its own, for measuring and for killing it.
    .executableTarget(
      name: "DriverProbe", dependencies: ["Relations", "Systems"], path: "Benchmarks/streaming",
      exclude: ["run", "result.h", "sqlite.c", "postgresql.c", "odbc.c"], swiftSettings: strict),

    // A part of 'make bench': records sealed beside records in plain.
    .executableTarget(
      name: "RecordBenchmark",
      dependencies: [
        "Casebook", "Register", "RegisterLanguage", "Relations", "StatutoryTime", "Systems",
      ], path: "Benchmarks/records", exclude: ["run"], swiftSettings: strict),

    // A part of 'make bench': decisions of the gate.
    .executableTarget(
      name: "GateBenchmark",
      dependencies: ["Gate", "Register", "RegisterLanguage", "StatutoryTime"],
      path: "Benchmarks/gate", exclude: ["run", "cedar.py", "requirements.txt"],
      swiftSettings: strict),

    // A part of 'make bench': items handed over beside SQL by hand.
    .executableTarget(
      name: "DisclosureBenchmark",
      dependencies: [
        "Casebook", "Gate", "Ledger", "Mail", "Office", "Register", "Relations", "StatutoryTime",
        "SyntheticBodies", "Systems",
      ], path: "Benchmarks/disclosures", exclude: ["run"], swiftSettings: strict),

    // A bare JSON POST, the floor of the decisions by HTTP.
    .executableTarget(
      name: "DecisionFloor",
      dependencies: [
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ], path: "Benchmarks/decisions", exclude: ["run", "ask.lua"], swiftSettings: strict),

    // Tests, mirrored. What several of them share is in TestSupport.
    .target(
      name: "TestServers", dependencies: ["Systems"], path: "Tests/TestServers",
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: [
        "Office", "Register", "RegisterLanguage", "Proof", "Casebook", "Systems", "Mail", "Ledger",
        "StatutoryTime", "TestServers",
      ], path: "Tests/TestSupport", swiftSettings: strict),
    .target(name: "PackedFiles", path: "Tests/PackedFiles", swiftSettings: strict),
    tests("Wording", []),
    tests("StatutoryTime", [], resources: [.copy("Resources")]),
    tests("Relations", []),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", crypto], exclude: ["independent_verify.py"],
      swiftSettings: strict),
    tests("Casebook", ["Ledger", "Relations", "StatutoryTime", "Systems", "TestServers"]),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Casebook", "Ledger", "Register", "RegisterLanguage", "Relations", "StatutoryTime",
        "Systems", "TestSupport", crypto,
      ], swiftSettings: strict),
    tests("Systems", ["Relations", "TestServers"]),
    tests(
      "Inspection",
      [
        "Register", "RegisterLanguage", "Relations", "StatutoryTime", "SyntheticBodies", "Systems",
        "TestBodies", "Wording",
      ]),
    tests("SystemMaps", ["Register", "RegisterLanguage", "Relations", "Systems"]),
    tests(
      "Pages",
      [
        "Documents", "Publishing", "Reading", "Register", "Review", "StatutoryTime", "TestSupport",
        "Wording",
      ]),
    tests("RegisterLanguage", ["Register", "Office", "TestSupport"]),
    tests(
      "Review",
      ["Documents", "Reading", "Register", "RegisterLanguage", "StatutoryTime", "TestSupport"]),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "Documents", "Import", "Office", "PackedFiles", "Proof", "Publishing", "Register",
        "RegisterLanguage",
        "Review",
        "Spreadsheets", "StatutoryTime", "TestSupport",
      ], swiftSettings: strict),
    tests("Gate", ["Register", "RegisterLanguage", "StatutoryTime", "TestSupport", "Wording"]),
    tests("Retention", ["Register", "RegisterLanguage", "StatutoryTime", "TestSupport"]),
    tests("Rights", ["Register", "StatutoryTime", "TestSupport"]),
    tests(
      "Publishing",
      ["Register", "RegisterLanguage", "StatutoryTime", "Wording", "TestSupport"]),
    tests("Documents", ["PackedFiles"]),
    tests("Reading", ["Documents", "Wording"]),
    tests(
      "Drafting",
      [
        "Documents", "Reading", "Register", "RegisterLanguage", "Review", "StatutoryTime",
        "Wording",
      ]),
    tests("Spreadsheets", ["PackedFiles"]),
    .testTarget(
      name: "ImportTests",
      dependencies: [
        "Import", "Publishing", "Register", "RegisterLanguage", "Spreadsheets", "StatutoryTime",
        "Wording",
      ], exclude: ["Tables"], swiftSettings: strict),
    tests("Proof", ["Register", "RegisterLanguage", "Wording", "TestSupport"]),
    tests("Mail", []),
    .target(
      name: "TestBodies",
      dependencies: [
        "Register", "RegisterLanguage", "Relations", "StatutoryTime", "SyntheticBodies", "Systems",
      ], path: "Tests/TestBodies", swiftSettings: strict),
    tests("SyntheticBodies", ["Relations", "StatutoryTime", "Systems", "TestBodies"]),
    tests(
      "Disposal",
      [
        "Register", "Relations", "Retention", "StatutoryTime", "SyntheticBodies", "Systems",
        "TestBodies",
      ]),
    tests("Server", ["StatutoryTime"]),
    tests(
      "Office",
      [
        "Documents", "Reading", "Review", "Register", "Casebook", "Systems", "Relations", "Ledger",
        "Disposal", "Gate", "Inspection", "Retention",
        "Rights",
        "Proof", "Publishing", "StatutoryTime", "Mail", "Demonstration", "RegisterLanguage",
        "SyntheticBodies", "TestBodies", "TestSupport", "Wording",
      ]),
  ])
