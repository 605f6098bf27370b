import Foundation
import Register

/// The JSON Schema of the register language, with which editors complete and check.
///
/// It is written from the same shapes by which files are read, so the two cannot part.
public enum JSONSchema {
  /// The schema of `organisation.yaml`.
  public static func organisation() throws -> [UInt8] {
    try document(
      title: "A body and what it states for all of its services",
      properties: organisationProperties,
      required: [
        "organisation", "name", "brand", "example", "division", "enquiries-email",
        "postal-address", "notice",
      ])
  }

  /// The schema of one file of `services/`.
  public static func service() throws -> [UInt8] {
    try document(
      title: "One service of a body", properties: serviceProperties,
      required: ["service", "name", "summary"])
  }

  /// The schema of one file of `systems/`.
  public static func system() throws -> [UInt8] {
    var schema = part(.system)
    schema["$schema"] = draft
    schema["title"] = "Where one system holds what a register states"
    var definitions = definitions
    for other in SystemPart.allCases where other != .system {
      definitions[other.rawValue] = part(other)
    }
    schema["$defs"] = definitions
    return try bytes(schema)
  }

  private static let draft = "https://json-schema.org/draft/2020-12/schema"

  private static func bytes(_ schema: [String: Any]) throws -> [UInt8] {
    Array(
      try JSONSerialization.data(
        withJSONObject: schema, options: [.sortedKeys, .withoutEscapingSlashes])) + [10]
  }

  private static func part(_ part: SystemPart) -> [String: Any] {
    var schema: [String: Any] = [
      "type": "object",
      "properties": Dictionary(
        uniqueKeysWithValues: part.keys.map { ($0.name, described(value($0.value), $0.about)) }),
      "required": part.keys.filter(\.isRequired).map(\.name), "additionalProperties": false,
    ]
    if !part.needsOneOf.isEmpty {
      schema["anyOf"] = part.needsOneOf.map { ["required": [$0]] }
    }
    return schema
  }

  private static func document(
    title: String, properties: [String: Any], required: [String]
  ) throws -> [UInt8] {
    var all = properties
    for kind in StatementKind.allCases {
      all[kind.rawValue] = ["type": "array", "items": statement(kind)]
    }
    all["disclosure"] = disclosure
    all["events"] = texts
    all["facts"] = ["type": "object", "additionalProperties": texts]
    all["not-stated"] = list(of: choice(Silence.Topic.allCases.map(\.rawValue)))
    let schema: [String: Any] = [
      "$schema": draft, "title": title,
      "type": "object", "properties": all, "required": required, "additionalProperties": false,
      "$defs": definitions,
    ]
    return try bytes(schema)
  }

  private static var disclosure: [String: Any] {
    func part(_ keys: [KeyShape]) -> [String: Any] {
      [
        "type": "object",
        "properties": Dictionary(
          uniqueKeysWithValues: keys.map { ($0.name, described(value($0.value), $0.about)) }),
        "required": keys.filter(\.isRequired).map(\.name), "additionalProperties": false,
      ]
    }
    var schema = part(DisclosureRules.keys)
    var properties = schema["properties"] as? [String: Any] ?? [:]
    for (name, keys) in [("rules", DisclosureRule.keys), ("items", DisclosureItemRule.keys)] {
      properties[name] =
        ["type": "array", "maxItems": DisclosureRules.countMax, "items": part(keys)]
        as [String: Any]
    }
    schema["properties"] = properties
    return schema
  }

  private static func statement(_ kind: StatementKind) -> [String: Any] {
    let keys = StatementHead.keys + kind.keys
    var schema: [String: Any] = [
      "type": "object",
      "properties": Dictionary(
        uniqueKeysWithValues: keys.map { ($0.name, described(value($0.value), $0.about)) }),
      "required": keys.filter(\.isRequired).map(\.name), "additionalProperties": false,
    ]
    var alternatives: [[String: Any]] = [
      ["anyOf": [["required": ["from"]], ["required": ["assumed"]]]]
    ]
    if !kind.needsOneOf.isEmpty {
      alternatives.append(["anyOf": kind.needsOneOf.map { ["required": [$0]] }])
    }
    schema["allOf"] = alternatives
    return schema
  }

  private static func value(_ shape: ValueShape) -> [String: Any] {
    switch shape {
    case .text, .reference, .term: text
    case .date: ["anyOf": [["type": "string"], ["type": "integer"]]]
    case .period: ["type": "string", "pattern": Self.periodPattern]
    case .periodOr(let word): ["type": "string", "pattern": "\(Self.periodPattern)|^\(word)$"]
    case .identifier: ["type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,46}[a-z0-9])?$"]
    case .texts, .references, .referencesOrAll, .facts, .services: texts
    case .parts(let part): ["type": "array", "items": ["$ref": "#/$defs/\(part.rawValue)"]]
    case .part(let part): ["$ref": "#/$defs/\(part.rawValue)"]
    case .choice(let names): choice(names)
    case .choices(let names): list(of: choice(names))
    case .truth: ["type": "boolean"]
    case .whole(let range):
      ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .pair: ["$ref": "#/$defs/pair"]
    case .conditions, .named: ["type": "object", "additionalProperties": text]
    case .lines: list(of: ["anyOf": [["type": "string"], ["type": "integer", "minimum": 1]]])
    case .law: ["$ref": "#/$defs/law"]
    }
  }

  private static let periodPattern =
    "^[0-9]+ (calendar days?|working days?|days?|weeks?|months?|years?)$"
}

// The parts that several keys share.
extension JSONSchema {
  private static var text: [String: Any] {
    ["type": ["string", "number", "boolean"], "maxLength": RegisterLimits.textCharactersMax]
  }

  private static var texts: [String: Any] { list(of: text) }

  private static func choice(_ names: [String]) -> [String: Any] { ["enum": names] }

  /// A list, or one value alone.
  private static func list(of one: [String: Any]) -> [String: Any] {
    ["anyOf": [one, ["type": "array", "items": one] as [String: Any]]]
  }

  private static func described(_ schema: [String: Any], _ about: String) -> [String: Any] {
    schema.merging(["description": about]) { own, _ in own }
  }

  private static func object(
    _ properties: [String: Any], required: [String]
  ) -> [String: Any] {
    [
      "type": "object", "properties": properties, "required": required,
      "additionalProperties": false,
    ]
  }

  private static var definitions: [String: Any] {
    [
      "pair": object(
        ["cy": text, "en": text, "checked-by": text], required: ["cy", "en"]),
      "law": object(
        [
          "status": choice(GoverningLaw.Status.allCases.map(\.rawValue)), "law": text,
          "how": ["$ref": "#/$defs/pair"],
        ], required: ["status", "law", "how"]),
    ]
  }

  private static var pair: [String: Any] { ["$ref": "#/$defs/pair"] }

  private static var organisationProperties: [String: Any] {
    [
      "organisation": value(.identifier), "name": pair, "brand": pair,
      "example": value(.truth), "public-authority": value(.truth),
      "welsh-language-standards": value(.truth), "enquiries-email": text,
      "record-duties": list(of: choice(RecordDuty.allCases.map(\.rawValue))),
      "postal-address": pair, "languages": list(of: choice(["cy", "en"])),
      "division": choice(["england-and-wales", "scotland", "northern-ireland"]),
      "registration": object(["reference": text], required: []),
      "notice": object(
        [
          "document": pair, "seed": text, "version": text, "published": value(.date),
          "updated": value(.date),
        ], required: ["document"]),
    ]
  }

  private static var serviceProperties: [String: Any] {
    [
      "service": value(.identifier), "part-of": value(.identifier), "from": value(.lines),
      "name": pair, "summary": pair, "handled-for": text,
      "records": object(
        [
          "table": text, "key": text, "person": texts, "keeping": texts,
          "fields": ["type": "object", "additionalProperties": text],
          "events": ["type": "object", "additionalProperties": text],
          "facts": [
            "type": "object",
            "additionalProperties": object(
              ["column": text, "values": texts], required: ["column"]),
          ] as [String: Any],
        ], required: ["table", "key"]),
      "store": [
        "type": "array", "maxItems": StoredField.countMax,
        "items": object(
          [
            "field": value(.identifier),
            "type": choice(StoredField.Kind.allCases.map(\.rawValue)),
            "length-max": value(.whole(StoredField.lengthMaxRange)),
          ], required: ["field", "type"]),
      ] as [String: Any],
      "form": [
        "type": "array",
        "items": object(
          [
            "field": text, "required": value(.truth), "one-of": text,
            "length-max": value(.whole(1...20_000)), "why": pair,
          ], required: ["field", "length-max", "why"]),
      ] as [String: Any],
    ]
  }
}
