/// Names from Wales and from everywhere, of people who do not exist.
///
/// Any given name may meet any family name. The special ones are those that systems get wrong.
public enum InventedNames {
  public static let given = [
    "Angharad", "Gethin", "Llinos", "Rhodri", "Eluned", "Iestyn", "Tesni", "Macsen", "Nia", "Osian",
    "Aisha", "Bartosz", "Chidera", "Daisuke", "Elif", "Fatima", "Grzegorz", "Hiền", "Ioana", "José",
    "Kwame", "Łucja", "Mairéad", "Nkechi", "Olena", "Priya", "Ruairí", "Siân", "Thandiwe", "Yusuf",
    "Anwen", "Bleddyn", "Ceridwen", "Dafydd", "Efa", "Ffion", "Gwilym", "Heledd", "Idris", "Lleucu",
    "Mabon", "Non", "Owain", "Rhiannon", "Siôn", "Tegwen", "Ynyr", "Amina", "Björn", "Chloé",
    "Dmytro", "Esperanza", "Farah", "Gábor", "Hamza", "Ingrid", "Jun", "Kateřina", "Leilani",
    "Muhammad", "Noor", "Oluwaseun", "Pádraig", "Quynh", "Rajesh", "Søren", "Tomasz", "Uzma",
    "Valentina", "Wanjiru", "Xin", "Zainab", "Emily", "Jack", "Grace", "Thomas",
  ]

  public static let family = [
    "ap Gwilym", "Bebb", "Cadwaladr", "Eynon", "Ffoulkes", "Gwynne", "Llewelyn", "Mostyn",
    "Prydderch", "Rhydderch", "Tudur", "Wynn", "Abubakar", "Bianchi", "Chowdhury", "D’Souza",
    "Eriksen", "Fernandes", "García Ruiz", "Horvat", "Ibrahim", "Jankowska", "Kovács", "Li",
    "Mensah", "Nguyễn", "O’Shea", "Petrov", "Singh", "Watanabe", "Bowen", "Craddock", "Devonald",
    "Edwards", "ferch Dafydd", "Griffiths", "Howells", "Jones", "Lloyd", "Meredith", "Nuttall",
    "Parry", "Roberts", "Thomas", "Vaughan", "Williams", "Adeyemi", "Başaran", "Černý", "Dlamini",
    "El-Sayed", "Fonseca", "Gruffydd-Jones", "Hakimi", "Ivanović", "Joshi", "Kaur", "Löfgren",
    "MacLeod", "Ní Dhomhnaill", "Okonkwo", "Papadopoulos", "Qureshi", "Rasmussen", "Śliwa",
    "Tesfaye", "Ünal", "van der Meer", "Wójcik", "Yamamoto", "Zhou", "St John-Smythe",
  ]

  /// Whole names that forms and matching tend to get wrong.
  static let special: [InventedName] = [
    // One word.
    InventedName(given: "Suryani", family: ""),
    InventedName(given: "Gwenllian", family: ""),
    // An accent of its own after its letter.
    InventedName(given: "Sia\u{302}n", family: "Llwy\u{302}d"),
    InventedName(given: "Zoe\u{308}", family: "Ibáñez"),
    // Apostrophes, straight and curled, and a hyphen.
    InventedName(given: "D'Arcy", family: "O'Malley"),
    InventedName(given: "Niamh", family: "Ó Súilleabháin-O’Dowd"),
    // Short.
    InventedName(given: "O", family: "Ng"),
    // Letters of other scripts.
    InventedName(given: "Олена", family: "Шевчук"),
    InventedName(given: "محمد", family: "الحسن"),
    // Long.
    InventedName(
      given: "Maria Guadalupe Concepción de los Ángeles",
      family: "Fernández-Villaverde y Castillo de la Vega-Montenegro ap Rhydderch"),
    // Words that programs read as something else.
    InventedName(given: "Null", family: "True"),
    InventedName(given: "Mai", family: "de la Cruz III"),
  ]

  /// Names that several people share: nothing but the person's key tells them apart.
  static let shared: [InventedName] = [
    InventedName(given: "Siân", family: "Evans"),
    InventedName(given: "David", family: "Jones"),
    InventedName(given: "Mohammed", family: "Ahmed"),
  ]
}
