/// Spells dates, amounts and numbers as people and spreadsheets do.
enum Spelling {
  /// The stamp of the platform, or one of the forms that spreadsheets leave behind (which lose the time of day).
  static func moment(_ moment: Moment, fault: Fault?) -> String {
    let (year, month, day) = moment.day.civil
    return switch fault {
    case .dateWithSlashes: "\(year)/\(month)/\(day)"
    case .dateWithDots: "\(year).\(month).\(day)"
    case .dateInChinese: "\(year)年\(month)月\(day)日"
    case .dateCompact: moment.day.compact
    // Excel's day 25,569 is 1970-01-01.
    case .dateSerial: String(moment.day.number + 25_569)
    case .dateFullWidth: fullWidth(moment.stamp)
    default: moment.stamp
    }
  }

  /// An amount in 元, from 分.
  static func yuan(_ amount: Int, fault: Fault?) -> String {
    let whole = amount / 100
    return switch fault {
    case .amountGrouped: grouped(whole)
    case .amountInWan: decimal(amount, places: 6) + "万"
    case .amountWithUnit: "\(whole)元"
    case .amountWithDecimals: "\(whole).00"
    case .amountWithSign: "￥\(whole)"
    case .amountFullWidth: fullWidth(String(whole))
    default: decimal(amount, places: 2)
    }
  }

  /// A number with so many decimal places, zeros at the end left out.
  static func decimal(_ value: Int, places: Int) -> String {
    let unit = (0..<places).reduce(1) { power, _ in power * 10 }
    var fraction = (value % unit).digits(places)[...]
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? String(value / unit) : "\(value / unit).\(fraction)"
  }

  static func identity(_ number: String, fault: Fault?) -> String {
    switch fault {
    case .tabBeforeIdentity: "\t" + number
    case .apostropheBeforeIdentity: "'" + number
    case .formulaIdentity: "=\"\(number)\""
    // What a spreadsheet shows, and what it keeps, of 18 digits.
    case .identityScientific: "\(number.dropFirst(6).prefix(1)).\(number.dropFirst(7).prefix(5))E+17"
    case .identityZeroTail: number.prefix(15) + "000"
    case .identityWrongCheck: number.prefix(17) + (number.last == "1" ? "2" : "1")
    default: number
    }
  }

  static func code(_ code: String, fault: Fault?) -> String {
    switch fault {
    case .apostropheBeforeCode: "'" + code
    case .codeFullWidth: fullWidth(code)
    case .codeTooShort: String(code.dropLast())
    case .codeLowerCase: "zj" + code.dropFirst(2)
    case .codeWrongTown: "ZJ3301006" + code.dropFirst(9)
    default: code
    }
  }

  /// Printable ASCII in its full-width form; the blank stays.
  static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        }))
  }

  private static func grouped(_ value: Int) -> String {
    value < 1000 ? String(value) : grouped(value / 1000) + "," + (value % 1000).digits(3)
  }
}
