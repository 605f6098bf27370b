/// An address that is not there: invented streets, and postcode districts that do not exist.
struct InventedPlace: Sendable, Hashable {
  let line: String
  let town: String
  let postcode: String

  static func inWales(_ chance: inout Chance) -> InventedPlace {
    let (town, area) = chance.pick(welshTowns)
    return make(town, area, welshStreets, &chance)
  }

  static func inCardiff(_ chance: inout Chance) -> InventedPlace {
    make("Caerdydd / Cardiff", "CF", welshStreets, &chance)
  }

  static func inLondon(_ chance: inout Chance) -> InventedPlace {
    make(chance.pick(["London", "Battersea", "Tooting", "Putney"]), "SW", londonStreets, &chance)
  }

  private static func make(
    _ town: String, _ area: String, _ streets: [String], _ chance: inout Chance
  ) -> InventedPlace {
    let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
    let inward = "\(chance.below(10))\(chance.pick(letters))\(chance.pick(letters))"
    return InventedPlace(
      line: "\(1 + chance.below(180)) \(chance.pick(streets))", town: town,
      postcode: "\(area)\(97 + chance.below(2)) \(inward)")
  }

  private static let welshStreets = [
    "Heol y Bryn", "Stryd y Ffynnon", "Lôn Cae Glas", "Chapel Street", "Station Road", "Maes Llwyn",
    "Ffordd Tŷ Newydd", "Clos yr Onnen", "Rhodfa’r Gamlas", "Quarry Terrace", "Tan y Graig",
    "Market Row",
  ]
  private static let londonStreets = [
    "Alder Mews", "Bellringer Road", "Coopers Yard", "Dunlin House, Heron Estate", "Eddystone Lane",
    "Flat 4, Garnet Court", "Harvester Street", "Ivybridge Walk",
  ]
  private static let welshTowns = [
    ("Bala", "LL"), ("Llandeilo", "SA"), ("Tregaron", "SY"), ("Machynlleth", "SY"),
    ("Maesteg", "CF"), ("Rhuthun", "LL"), ("Wrecsam", "LL"), ("Brynmawr", "NP"),
    ("Llanelwy / St Asaph", "LL"), ("Caerdydd / Cardiff", "CF"), ("Aberdaugleddau", "SA"),
  ]
}
